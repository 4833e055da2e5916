package zone

import (
	"errors"
	"strings"

	"github.com/teukgu/teukgu/sandbox/civil"
	"github.com/teukgu/teukgu/sandbox/fault"
	"github.com/teukgu/teukgu/sandbox/lang"
	"github.com/teukgu/teukgu/sandbox/law"
	"github.com/teukgu/teukgu/sandbox/money"
	"github.com/teukgu/teukgu/sandbox/region"
)

// planCheck collects the faults of one plan in the order of its fields.
type planCheck struct {
	*Plan
	faults fault.List
	areas  map[string]struct{}
	cases  map[string]struct{}
}

// Validate reports everything that is wrong with the plan, as a [fault.List] with paths such as operators[2].name and the
// item that demands it. It needs no more than the plan: what the committee weighs (시행령 제45조) is not judged.
func (p Plan) Validate() error {
	c := planCheck{Plan: &p}
	c.head()
	c.applicants()
	c.placed()
	c.text(p.Need, "need", itemOf(2), ko("지정의 필요성", "why the zone is needed"))
	c.text(p.Effect, "effect", itemOf(2), ko("기대효과", "the expected effect"))
	c.businesses()
	c.people()
	c.exceptions()
	c.text(p.RegionalPlan, "regional_plan", itemOf(8), c.regionalPlan())
	c.text(p.Prices, "prices", itemOf(9), ko("부동산가격 안정 방안", "how prices are kept stable"))
	c.span(p.Term, "term", itemOf(11), ko("지정기간", "the designation period"))
	c.span(p.Period, "period", itemOf(12), ko("사업기간", "the business period"))
	c.within()
	c.goals()
	c.financing()
	c.text(p.Investment, "investment", itemOf(15), ko("기업과 투자의 유치 방안", "how firms and investment are attracted"))
	c.text(p.LocalSupport, "local_support", itemOf(16), ko("지방자치단체의 지원", "the support by the local government"))
	c.text(p.Safety, "safety", itemOf(17), ko("안전·환경 위해 방지 방안", "the plan against harm to safety and the environment"))
	c.text(p.PersonalData, "personal_data", itemOf(17), ko("개인정보 보호 방안", "the protection of personal data"))
	c.maps()
	c.further()
	c.listed()
	return c.faults.Err()
}

func (c *planCheck) add(kind fault.Kind, at fault.Path, basis law.Ref, args ...lang.Arg) {
	c.faults.Add(kind.At(at, basis, args...))
}

func (c *planCheck) text(s, field string, basis law.Ref, what lang.Text) {
	c.textAt(s, fault.Path{}.Field(field), basis, what)
}

func (c *planCheck) textAt(s string, at fault.Path, basis law.Ref, what lang.Text) {
	if c.present(!lang.Blank(s), at, basis, what) {
		c.faults.Add(TextFault(s, at))
	}
}

// nameAt asks for a text of one line.
func (c *planCheck) nameAt(s string, at fault.Path, basis law.Ref, what lang.Text) {
	if c.present(!lang.Blank(s), at, basis, what) {
		c.faults.Add(NameFault(s, at))
	}
}

// further judges the texts that may be absent.
func (c *planCheck) further() {
	c.faults.Add(NameFault(c.Proposer, fault.Path{}.Field("proposer")))
	c.faults.Add(TextFault(c.LandUse, fault.Path{}.Field("land_use")))
	c.faults.Add(TextFault(c.Further, fault.Path{}.Field("further")))
}

// within asks that the business is done while the zone lasts.
func (c *planCheck) within() {
	if closed(c.Term) && closed(c.Period) && !c.Term.ContainsSpan(c.Period) {
		c.add(planPeriodOutside, fault.Path{}.Field("period"), itemOf(12), value("period", c.Period), value("term", c.Term))
	}
}

func closed(s civil.Span) bool { return !s.From().IsZero() && !s.Until().IsZero() }

// present reports whether something is there, and the fault where it is not.
func (c *planCheck) present(there bool, at fault.Path, basis law.Ref, what lang.Text) bool {
	if !there {
		c.add(planMissing, at, basis, value("what", what))
	}
	return there
}

func (c *planCheck) head() {
	at := fault.Path{}.Field
	if c.Schema != PlanSchema() {
		c.add(planSchemaWrong, at("schema"), law.Ref{}, value("want", PlanSchema().String()))
	}
	if c.Zone != "" && !c.Zone.Valid() {
		c.add(planZoneInvalid, at("zone"), law.Ref{})
	}
	c.present(kinds.Has(c.Kind), at("kind"), law.Ref{}, ko("특구의 종류", "the kind of zone"))
	if c.present(!c.On.IsZero(), at("on"), law.MustRef("제72조제1항"), ko("신청일", "the day of the application")) && PlanItems(c.On) == nil {
		c.add(planTooEarly, at("on"), law.MustRef("제72조제1항"), value("on", c.On))
	}
}

// headsFrom is the day from which each head may apply: the addenda let the day of the application decide.
var headsFrom = [...]law.Entry[lang.Text]{
	ProvinceHead:     read(force2019, lang.Text{}, "제72조제1항"),
	MunicipalityHead: read(force2024, lang.Text{}, "제72조제1항"),
	SpecialBodyHead:  read(force2024, lang.Text{}, "제72조제1항"),
}

// HeadFrom returns the first day on which a head may apply for a zone, with its provision; false for the unset value.
func HeadFrom(h Head) (law.Entry[lang.Text], bool) {
	if !heads.Has(h) {
		return law.Entry[lang.Text]{}, false
	}
	return headsFrom[h], true
}

func (c *planCheck) applicants() {
	at, basis := fault.Path{}.Field("applicants"), law.MustRef("제72조제1항")
	c.present(len(c.Applicants) > 0, at, basis, ko("신청인", "the applicant"))
	names, provinces := map[string]struct{}{}, map[region.LegalDong]struct{}{}
	for i := range c.Applicants {
		a, at := &c.Applicants[i], at.Index(i)
		c.nameAt(a.Name, at.Field("name"), basis, ko("신청인의 이름", "the name of the applicant"))
		if _, twice := names[a.Name]; twice && a.Name != "" {
			c.add(planApplicantTwice, at.Field("name"), basis, value("name", a.Name))
		}
		names[a.Name] = struct{}{}
		c.applicant(a, at)
		for _, p := range a.provinces() {
			provinces[p] = struct{}{}
		}
	}
	if c.Kind == WideArea && len(c.Applicants) > 0 && len(provinces) < 2 {
		c.add(planNotWide, at, law.MustRef("시행령 제40조제2항"))
	}
}

// provinces are the provinces that the applicant speaks for.
func (a *Applicant) provinces() []region.LegalDong {
	if a.Head == SpecialBodyHead {
		return a.Members
	}
	return []region.LegalDong{a.Province}
}

func (c *planCheck) applicant(a *Applicant, at fault.Path) {
	from, known := HeadFrom(a.Head)
	if !c.present(known, at.Field("head"), law.MustRef("제72조제1항"), ko("신청인의 종류", "the kind of applicant")) {
		return
	}
	if !c.On.IsZero() && c.On.Before(from.From) {
		c.add(planHeadEarly, at.Field("head"), from.Basis, value("on", c.On), value("head", a.Head), value("from", from.From))
	}
	if a.Head != SpecialBodyHead {
		if len(a.Members) > 0 {
			c.add(planMembersForeign, at.Field("members"), law.MustRef("제2조제13호다목"))
		}
		c.outside(a.Province, at.Field("province"), a.Head)
		return
	}
	if !a.Province.IsZero() {
		c.add(planProvinceForeign, at.Field("province"), law.MustRef("제2조제13호다목"))
	}
	c.present(len(a.Members) > 0, at.Field("members"), law.MustRef("제2조제13호다목"), ko("구성 지방자치단체", "the members"))
	for i, m := range a.Members {
		c.outside(m, at.Field("members").Index(i), a.Head)
	}
}

// outside asks that a province of the day lies outside the capital area.
func (c *planCheck) outside(code region.LegalDong, at fault.Path, h Head) {
	basis := law.MustRef([...]string{"제2조제13호가목", "제2조제13호나목", "제2조제13호다목"}[h-1])
	if p, ok := c.province(code, at, basis); ok && p.CapitalArea() {
		c.add(planCapitalArea, at, basis, value("province", lang.Text{KO: p.In(lang.Korean), EN: p.In(lang.English)}))
	}
}

func (c *planCheck) province(code region.LegalDong, at fault.Path, basis law.Ref) (region.Province, bool) {
	if !c.present(!code.IsZero(), at, basis, ko("시·도", "the province")) || c.On.IsZero() {
		return region.Province{}, false
	}
	p, err := code.On(c.On)
	var lookup *region.LookupError
	if errors.As(err, &lookup) {
		c.faults.Add(lookup.Fault(at))
	}
	return p, err == nil
}

func (c *planCheck) regionalPlan() lang.Text {
	if e, ok := planRows[7].names.At(c.On); ok {
		return e.Value
	}
	return planRows[7].names.Entries()[0].Value
}

// span asks for a period with both ends. The Act sets it neither a least nor a greatest length.
func (c *planCheck) span(s civil.Span, field string, basis law.Ref, what lang.Text) {
	if c.present(!s.IsZero(), fault.Path{}.Field(field), basis, what) && (s.From().IsZero() || s.Until().IsZero()) {
		c.add(planSpanOpen, fault.Path{}.Field(field), basis, value("what", what))
	}
}

func (c *planCheck) goals() {
	at, basis := fault.Path{}.Field("goals"), itemOf(13)
	c.present(len(c.Goals) > 0, at, basis, ko("정책 목표와 성과지표", "goals and indicators"))
	last, closed := c.Period.Last()
	for i := range c.Goals {
		g, at := &c.Goals[i], at.Index(i)
		c.nameAt(g.Name, at.Field("name"), basis, ko("목표", "the goal"))
		c.nameAt(g.Indicator, at.Field("indicator"), basis, ko("성과지표", "the indicator"))
		c.nameAt(g.Unit, at.Field("unit"), basis, ko("단위", "the unit"))
		if _, err := money.ParseScaled(g.Target, 4); err != nil {
			c.add(planTarget, at.Field("target"), basis)
		} else if strings.HasPrefix(g.Target, "-") {
			c.add(planTargetNegative, at.Field("target"), basis)
		}
		if closed && !c.Period.From().IsZero() && (g.Year < c.Period.From().Year() || g.Year > last.Year()) {
			c.add(planGoalYear, at.Field("year"), basis, value("year", yearText(g.Year)))
		}
	}
}

func (c *planCheck) financing() {
	at, basis, f := fault.Path{}.Field("financing"), itemOf(14), c.Financing
	if !c.present(!f.Total.IsZero(), at.Field("total"), basis, ko("총사업비", "the total")) {
		return
	}
	sum, sound := money.New(0, f.Total.Currency()), true
	for _, part := range []struct {
		name   string
		amount money.Amount
	}{{"total", f.Total}, {"national", f.National}, {"local", f.Local}, {"private", f.Private}} {
		switch {
		case part.amount.IsZero():
			continue
		case part.amount.IsNegative():
			c.add(planMoneyNegative, at.Field(part.name), basis, value("amount", part.amount))
			sound = false
		case part.amount.Currency() != f.Total.Currency():
			c.add(planMoneyCurrency, at.Field(part.name), basis)
			sound = false
		case part.name != "total":
			sum, _ = sum.Add(part.amount)
		}
	}
	if sound && !sum.Equal(f.Total) {
		c.add(planMoneySum, at, basis, value("sum", sum), value("total", f.Total))
	}
}

func (c *planCheck) maps() {
	at, basis := fault.Path{}.Field("maps"), itemOf(19)
	var has [CadastralMap + 1]bool
	for i, m := range c.Maps {
		if c.present(mapKinds.Has(m.Kind), at.Index(i).Field("kind"), basis, ko("도면의 종류", "the kind of map")) {
			has[m.Kind] = true
		}
		c.nameAt(m.Reference, at.Index(i).Field("reference"), basis, ko("도면의 번호나 파일", "the number or file of the map"))
	}
	if !has[LocationMap] {
		c.add(planMapLocation, at, basis)
	}
	if !has[TopographicMap] && !has[CadastralMap] {
		c.add(planMapDetail, at, basis)
	}
}

// listed judges the negative list. The Decree lets the Minister draw one up and demands none, so a global innovation
// special zone without it is no fault.
func (c *planCheck) listed() {
	if c.Listed.IsZero() {
		return
	}
	at, basis, from := fault.Path{}.Field("negative_list"), law.MustRef("시행령 제2조의2제1항"), civil.MustDate(listForce)
	c.nameAt(c.Listed.Gazette, at.Field("gazette"), basis, ko("고시 번호", "the number of the notice"))
	c.present(!c.Listed.On.IsZero(), at.Field("on"), basis, ko("고시일", "the day of the notice"))
	switch {
	case c.On.IsZero():
	case c.On.Before(from):
		c.add(planListEarly, at, basis, value("on", c.On), value("from", from))
	case !c.Listed.On.IsZero() && c.Listed.On.Before(from):
		c.add(planListEarly, at.Field("on"), basis, value("on", c.Listed.On), value("from", from))
	case c.Listed.On.After(c.On):
		c.add(planListLate, at.Field("on"), basis, value("listed", c.Listed.On))
	}
}
