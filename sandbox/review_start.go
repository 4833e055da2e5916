package sandbox

import (
	"sync"

	"github.com/teukgu/teukgu/sandbox/civil"
	"github.com/teukgu/teukgu/sandbox/fault"
	"github.com/teukgu/teukgu/sandbox/lang"
	"github.com/teukgu/teukgu/sandbox/law"
	"github.com/teukgu/teukgu/sandbox/money"
	"github.com/teukgu/teukgu/sandbox/rule"
)

// StartCase names the schema of the facts of a start in the types of the rule package.
type StartCase struct{}

// startFacts are the facts of a start.
type startFacts struct {
	schema  *rule.Schema[StartCase]
	holds   rule.WordFact[StartCase, Instrument]
	plan    rule.BoolFact[StartCase]
	insured rule.BoolFact[StartCase]
	cover   [4]rule.AmountFact[StartCase] // in the order of 시행령 제60조제3항
	covered rule.DateFact[StartCase]
	until   rule.DateFact[StartCase]
	beyond  rule.IntFact[StartCase]
}

var start = sync.OnceValue(func() *startFacts {
	s := rule.NewSchema[StartCase]("start/1")
	f := &startFacts{
		schema:  s,
		holds:   rule.Word[Instrument](s, "holds", ko("받은 특례", "instrument held")),
		plan:    s.Bool("compensation_plan", ko("협의를 마친 배상 방안", "agreed plan of damages"), rule.Changeable),
		insured: s.Bool("insured", ko("책임보험 가입", "liability insurance"), rule.Changeable),
		covered: s.Date("cover_until", ko("보험기간 마지막 날", "last day of the cover"), rule.Changeable),
		until:   s.Date("permit_until", ko("유효기간 마지막 날", "last day of the grant")),
	}
	for i, h := range coverHeads() {
		f.cover[i] = s.Amount("cover."+h.field, ko(h.label.KO+" 보험금액", "sum insured for "+h.label.EN), rule.Changeable)
	}
	f.beyond = s.Days("cover_beyond", ko("유효기간 뒤에 남은 보험기간", "days of cover beyond the grant"), f.until, f.covered)
	return f
})

// StartFacts are the facts of a start (사업 시작). Each zero value is unknown; a grant without an end has no PermitUntil.
type StartFacts struct {
	Holds            Instrument   `json:"holds,omitzero"`             // the instrument held
	Amounts          CoverAmounts `json:"cover,omitzero"`             // sums insured
	CoverUntil       civil.Date   `json:"cover_until,omitzero"`       // last day of the cover
	PermitUntil      civil.Date   `json:"permit_until,omitzero"`      // last day of the grant
	Insured          Answer       `json:"insured,omitzero"`           // asked where the sums of a statute were not read
	CompensationPlan Answer       `json:"compensation_plan,omitzero"` // a plan of damages is agreed in place of insurance
}

// Fill sets the facts in a row, which is reset before. The error is a [fault.List]: a value outside its list, which only a Go
// program can make, and a sum insured that is no amount of won from nothing on. After an error the row has no facts.
func (f *StartFacts) Fill(row *rule.Row[StartCase]) error {
	row.Reset()
	if list := f.faults(); len(list) > 0 {
		return list
	}
	s := start()
	s.holds.Set(row, f.Holds)
	for i, h := range coverHeads() {
		s.cover[i].Set(row, h.of(f.Amounts))
	}
	s.covered.Set(row, f.CoverUntil)
	s.until.Set(row, f.PermitUntil)
	setAnswer(s.insured, row, f.Insured)
	setAnswer(s.plan, row, f.CompensationPlan)
	return nil
}

// faults are the values that no fact can have; an amount that is absent is unknown.
func (f *StartFacts) faults() (list fault.List) {
	list.Add(factFault("holds", f.Holds, f.Holds == 0 || instruments.Has(f.Holds)))
	for _, h := range coverHeads() {
		if a := h.of(f.Amounts); !a.IsZero() && !usableWon(a) {
			list.Add(coverAmountWrong.At(fault.Path{}.Field("cover").Field(h.field), law.Ref{},
				lang.Arg{Name: "head", Value: h.label}, lang.Arg{Name: "amount", Value: a}))
		}
	}
	list.Add(factFault("insured", f.Insured, f.Insured <= No), factFault("compensation_plan", f.CompensationPlan, f.CompensationPlan <= No))
	return list
}

// NewStartBook returns the rules for the start of a business on a day, a step after the grant: the instrument is held, and
// damages are covered, by insurance whose sums and term the law demands or by an agreed plan (제88조제2항, 제90조제15항;
// 시행령 제60조제1항부터 제3항까지, 제61조). Of the statutes other than the zone Act the sums were not read; there it asks whether there
// is insurance at all.
//
// The error is a [*NoInstrumentError] where the statute does not have the instrument on the day, and a [*NoRuleError]
// where it demands no cover before the start.
func (s Statute) NewStartBook(i Instrument, on civil.Date) (*rule.Book[StartCase], error) {
	if !s.Has(i, on) {
		return nil, s.without(i, on)
	}
	r := s.rules(i)
	duty, ok := r.Insurance.At(on)
	grant, granted := r.Grant.At(on)
	if !ok || !granted || !duty.Value.BeforeStart {
		return nil, &NoRuleError{Statute: s, Instrument: i, Rule: "cover before the start", On: on}
	}
	f := start()
	rules := []rule.Rule[StartCase]{
		{Code: "sandbox.start.holds", Basis: grant.Basis, Title: ko("특례를 받았을 것", "holds the grant"), When: f.holds.Is(i)},
	}
	if s != ZoneAct {
		rules = append(rules, rule.Rule[StartCase]{Code: "sandbox.start.cover", Basis: duty.Basis,
			Title: ko("손해배상을 보장할 것", "damages are covered"), When: rule.Any(f.insured.True(), f.plan.True())})
		return rule.NewBook(f.schema, on, rules)
	}
	rules = append(rules,
		rule.Rule[StartCase]{Code: "sandbox.start.cover", Basis: duty.Basis, Title: ko("손해배상을 보장할 것", "damages are covered"),
			When: rule.Any(f.plan.True(), rule.All(f.enoughCover()...))},
		rule.Rule[StartCase]{Code: "sandbox.start.cover_until", Basis: law.MustRef("시행령 제60조제2항"), Title: ko("보험기간이 유효기간보다 먼저 끝나지 않을 것", "the cover does not end before the grant"),
			When: rule.Any(f.plan.True(), f.beyond.AtLeast(rule.Fixed(0)))})
	return rule.NewBook(f.schema, on, rules)
}

// enoughCover compares each sum insured with the one that the Decree sets.
func (f *startFacts) enoughCover() []rule.Cond[StartCase] {
	conds := make([]rule.Cond[StartCase], len(f.cover))
	for i, h := range coverHeads() {
		var entries []law.Entry[money.Amount]
		for _, e := range RequiredCover().Entries() {
			x := withValue(e, h.of(e.Value))
			x.Basis = h.ref()
			entries = append(entries, x)
		}
		conds[i] = f.cover[i].AtLeast(rule.Param("cover."+h.field, timelineOf(entries)))
	}
	return conds
}
