package zone

import (
	"strconv"
	"strings"

	"github.com/teukgu/teukgu/sandbox/fault"
	"github.com/teukgu/teukgu/sandbox/lang"
	"github.com/teukgu/teukgu/sandbox/law"
	"github.com/teukgu/teukgu/sandbox/region"
)

// placed checks the name and the areas (제74조제1항제1호).
func (c *planCheck) placed() {
	at, basis := fault.Path{}.Field("areas"), itemOf(1)
	c.name()
	c.present(len(c.Areas) > 0, at, basis, ko("위치와 면적", "the place and area"))
	c.areas = make(map[string]struct{}, len(c.Areas))
	mine := map[region.LegalDong]struct{}{}
	for i := range c.Applicants {
		for _, p := range c.Applicants[i].provinces() {
			mine[p] = struct{}{}
		}
	}
	for i := range c.Areas {
		a, at := &c.Areas[i], at.Index(i)
		c.id(c.areas, a.ID, at, basis)
		if p, ok := c.province(a.Province, at.Field("province"), basis); ok {
			if _, ok := mine[a.Province]; !ok && len(mine) > 0 {
				name := lang.Text{KO: p.In(lang.Korean), EN: p.In(lang.English)}
				c.add(planAreaForeign, at.Field("province"), law.MustRef("시행령 제40조제2항"), value("province", name))
			}
		}
		c.textAt(a.Place, at.Field("place"), basis, ko("위치", "the place"))
		if a.M2 <= 0 {
			c.add(planAreaSize, at.Field("m2"), basis)
		}
	}
	if _, ok := c.M2(); !ok {
		c.sum(at, basis)
	}
}

// sum reports a sum that does not fit, once and only where each part is right.
func (c *planCheck) sum(at fault.Path, basis law.Ref) {
	for i := range c.Areas {
		if c.Areas[i].M2 <= 0 {
			return
		}
	}
	c.add(planAreaSum, at, basis)
}

// name checks the rule of 시행령 제42조제2항. Spaces do not tell one name from another.
func (c *planCheck) name() {
	at, rule := fault.Path{}.Field("name"), law.MustRef("시행령 제42조제2항")
	name := strings.ReplaceAll(lang.Normalize(c.Name), " ", "")
	if !c.present(!lang.Blank(name), at, itemOf(1), ko("특구의 명칭", "the name")) {
		return
	}
	c.faults.Add(NameFault(c.Name, at))
	if !strings.Contains(name, "규제자유특구") {
		c.add(planNameWord, at, rule)
	}
	for _, word := range []string{"특화특구", "관광특구", "연구개발특구"} {
		if strings.Contains(name, word) {
			c.add(planNameConfusable, at, rule, value("word", word))
		}
	}
}

// id asks for an id that the list does not have yet, and enters it.
func (c *planCheck) id(seen map[string]struct{}, id string, at fault.Path, basis law.Ref) {
	if !c.present(!lang.Blank(id), at.Field("id"), basis, ko("식별자", "an id")) {
		return
	}
	c.faults.Add(NameFault(id, at.Field("id")))
	if _, twice := seen[id]; twice {
		c.add(planDuplicate, at.Field("id"), basis, value("id", id))
	}
	seen[id] = struct{}{}
}

func (c *planCheck) businesses() {
	at, basis := fault.Path{}.Field("businesses"), itemOf(3)
	c.present(len(c.Businesses) > 0, at, basis, ko("혁신사업 또는 전략산업", "the business or industry"))
	for i := range c.Businesses {
		b, at := &c.Businesses[i], at.Index(i)
		c.present(businessKinds.Has(b.Kind), at.Field("kind"), basis, ko("사업의 종류", "the kind of business"))
		c.nameAt(b.Name, at.Field("name"), basis, ko("사업의 이름", "the name of the business"))
		c.textAt(b.Need, at.Field("need"), basis, ko("사업의 필요성", "why the business is needed"))
		c.textAt(b.Fostering, at.Field("fostering"), basis, ko("육성방안", "how it is fostered"))
	}
}

// people checks the operators. Their special cases stand behind them in the plan, so the ids are gathered first.
func (c *planCheck) people() {
	at, basis := fault.Path{}.Field("operators"), itemOf(4)
	c.present(len(c.Operators) > 0, at, basis, ko("규제자유특구사업자", "the operators"))
	c.cases = make(map[string]struct{}, len(c.SpecialCases))
	for i := range c.SpecialCases {
		c.cases[c.SpecialCases[i].ID] = struct{}{}
	}
	seen, published := make(map[string]struct{}, len(c.Operators)), law.MustRef("시행령 제44조제3항")
	names := make(map[string]struct{}, len(c.Operators))
	for i := range c.Operators {
		o, at := &c.Operators[i], at.Index(i)
		c.id(seen, o.ID, at, basis)
		if key := TextKey(o.Name); key != "" {
			if _, twice := names[key]; twice {
				c.add(planOperatorTwice, at.Field("name"), basis, value("name", o.Name))
			}
			names[key] = struct{}{}
		}
		c.nameAt(o.Name, at.Field("name"), basis, ko("사업자의 이름", "the name of the operator"))
		c.nameAt(o.Address, at.Field("address"), published, ko("사업자의 주소", "the address of the operator"))
		c.references(o.SpecialCases, c.cases, at.Field("special_cases"), basis, ko("규제특례등", "a special case"))
	}
}

func (c *planCheck) references(ids []string, known map[string]struct{}, at fault.Path, basis law.Ref, what lang.Text) {
	for i, id := range ids {
		if _, ok := known[id]; !ok || id == "" {
			c.add(planReference, at.Index(i), basis, value("id", id), value("what", what))
		}
	}
}

// exceptions checks the special cases. A plan asks for ready-made ones (제5호) or for permits (제6호); with neither it has no
// use for a zone.
func (c *planCheck) exceptions() {
	at := fault.Path{}.Field("special_cases")
	c.present(len(c.SpecialCases) > 0, at, itemOf(5), ko("규제특례등", "the special cases"))
	seen := make(map[string]struct{}, len(c.SpecialCases))
	for i := range c.SpecialCases {
		s, at := &c.SpecialCases[i], at.Index(i)
		basis := itemOf(5)
		switch {
		case !c.present(!s.Under.IsZero(), at.Field("under"), basis, ko("규제특례등의 근거 조문", "the provision that offers it")):
		case s.Instrument():
			basis = itemOf(6)
		case !s.Menu():
			c.add(planUnder, at.Field("under"), basis, value("ref", s.Under))
		}
		c.id(seen, s.ID, at, basis)
		for j, e := range s.Exempts {
			c.present(!e.IsZero(), at.Field("exempts").Index(j), basis, ko("적용하지 않을 조항", "the provision exempted"))
		}
		c.textAt(s.Need, at.Field("need"), basis, ko("규제특례등의 필요성", "why it is needed"))
		c.textAt(s.Scope, at.Field("scope"), basis, ko("규제특례등의 적용범위", "its scope"))
		c.references(s.Areas, c.areas, at.Field("areas"), itemOf(7), ko("구역", "an area"))
	}
}

// Instrument reports whether the special case is a confirmation, a demonstration or a temporary permit (신속확인·실증특례·
// 임시허가: 제85조, 제86조, 제90조).
func (s SpecialCase) Instrument() bool {
	a := s.Under.Article()
	return s.Under.Act() == law.ZoneAct() && s.Under.ArticleBranch() == 0 && (a == 85 || a == 86 || a == 90)
}

// Menu reports whether the special case is a ready-made one (규제특례, 제92조부터 제139조까지).
func (s SpecialCase) Menu() bool {
	a := s.Under.Article()
	return s.Under.Act() == law.ZoneAct() && a >= 92 && a <= 139
}

// yearText keeps a year from being grouped like a number.
func yearText(year int) string { return strconv.Itoa(year) }
