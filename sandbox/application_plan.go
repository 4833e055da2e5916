package sandbox

import (
	"slices"

	"github.com/teukgu/teukgu/sandbox/civil"
	"github.com/teukgu/teukgu/sandbox/fault"
	"github.com/teukgu/teukgu/sandbox/lang"
	"github.com/teukgu/teukgu/sandbox/law"
)

// planParagraph is the paragraph that lists the contents of the plan, over time; its items are 제1호 to 제5호.
func planParagraph(i Instrument) law.Timeline[struct{}] {
	var none struct{}
	switch i {
	case Demonstration:
		return over(
			read(zone2019, none, law.MustRef("시행령 제57조제2항")),
			moved(read(zone2024, none, law.MustRef("시행령 제57조제3항"))),
		)
	case Temporary:
		return over(read(zone2019, none, law.MustRef("시행령 제64조제2항")))
	case Confirmation:
	}
	return law.Timeline[struct{}]{}
}

// planItems are the citations of the items of the plan, by number from 1; zero where the statute's decree was not read.
func planItems(i Instrument, a *Application) (items [6]law.Ref) {
	if a.Statute != ZoneAct {
		return items
	}
	paragraph, ok := planParagraph(i).At(a.Filed)
	if !ok {
		return items
	}
	for n := 1; n < len(items); n++ {
		items[n] = law.MustRef(paragraph.Basis.String() + "제" + string(rune('0'+n)) + "호")
	}
	return items
}

func (c *applicationCheck) plan() {
	at, p, item := fault.Path{}.Field("plan").Field, &c.Plan, &c.items
	demonstration, temporary := c.zoneAct() && c.Instrument == Demonstration, c.zoneAct() && c.Instrument == Temporary
	wanted := demonstration || temporary
	c.text(wanted, p.Purpose, at("purpose"), item[1], ko("목적과 개요", "the purpose and outline"))
	c.text(demonstration, p.Exception, at("exception"), item[3], ko("필요한 실증특례의 내용", "the exception wanted"))
	c.text(demonstration, p.Method, at("method"), item[3], ko("시험·검증 방법", "the method of test and verification"))
	c.text(temporary, p.Market, at("market"), item[3], ko("시장 진출 등 사업화 계획", "the plan to bring it to market"))
	c.text(wanted, p.Area, at("area"), item[4], ko("지역", "the area"))
	if !wanted || c.need(!p.Period.IsZero(), at("period"), item[4], ko("기간", "the period"), ko("첫날과 마지막 날을 적으십시오.", "Give its first and last day.")) {
		c.period(wanted, at("period"), item[4])
	}
	c.text(wanted, p.Scale, at("scale"), item[4], ko("규모", "the scale"))
	c.text(temporary, p.Users, at("users"), item[4], ko("주요 이용대상자", "the users"))
	c.text(false, p.Other, at("other"), item[5], ko("그 밖의 사항", "the other matters"))
}

// period checks the two ends of the period, that it does not begin before the day of filing, and that it is not longer
// than the longest first term of that day. Its first day counts, so that two years from 2027-01-01 end with 2028-12-31.
func (c *applicationCheck) period(wanted bool, at fault.Path, basis law.Ref) {
	first := c.Plan.Period.From()
	last, ends := c.Plan.Period.Last()
	if first.IsZero() || !ends {
		if wanted {
			c.faults.Add(applicationPeriodOpen.At(at, basis))
		}
		return
	}
	if first.Before(c.Filed) {
		c.faults.Add(applicationPeriodEarly.At(at, basis, lang.Arg{Name: "first", Value: first}, lang.Arg{Name: "filed", Value: c.Filed}))
	}
	if !c.available {
		return
	}
	terms, err := c.Statute.Terms(c.Instrument, c.Filed)
	if err != nil {
		return // no term is set, so none is exceeded
	}
	longest := terms.Term.Value.Longest
	until, err := first.Add(longest, civil.Up) // no day in the last month that corresponds: its last day is the end (민법 제160조제3항)
	if err == nil && !longest.IsZero() && !last.Before(until) {
		c.faults.Add(applicationPeriodLong.At(at, terms.Basis(), lang.Arg{Name: "period", Value: c.Plan.Period},
			lang.Arg{Name: "longest", Value: longest}, lang.Arg{Name: "last", Value: until.AddDays(-1)}))
	}
}

// cover checks the two answers about damages.
func (c *applicationCheck) cover() {
	field := ko("손해배상에 관한 답", "the answer about damages")
	for _, a := range [...]struct {
		name   string
		answer Answer
	}{{"insured", c.Insured}, {"compensation_plan", c.CompensationPlan}} {
		if a.answer > No {
			c.faults.Add(applicationInvalid.At(fault.Path{}.Field(a.name), law.Ref{}, lang.Arg{Name: "field", Value: field}))
		}
	}
}

// papers compares the papers filed with those that the version of the day of filing demands.
func (c *applicationCheck) papers() {
	at := fault.Path{}.Field("papers")
	wanted := []RequiredPaper(nil)
	if c.available {
		wanted = c.Statute.Papers(c.Instrument, c.Filed)
	}
	for i, p := range c.Papers {
		named := func(r RequiredPaper) bool { return r.Paper == p }
		switch {
		case !c.word(p != 0, papers.Has(p), at.Index(i), c.basis, ko("첨부 서류", "the paper"), ko("서류의 이름을 고르십시오.", "Choose one.")):
		case slices.Contains(c.Papers[:i], p):
			c.faults.Add(applicationPaperTwice.At(at.Index(i), c.basis, lang.Arg{Name: "paper", Value: p}))
		case len(wanted) > 0 && !slices.ContainsFunc(wanted, named):
			c.faults.Add(applicationPaperUnasked.At(at.Index(i), c.basis, lang.Arg{Name: "paper", Value: p}, lang.Arg{Name: "instrument", Value: c.Instrument}))
		}
	}
	for _, r := range wanted {
		if !slices.Contains(c.Papers, r.Paper) && (r.Duty == PaperRequired || r.Duty == PaperWaivable && c.SafetyWaiver.IsZero()) {
			c.faults.Add(applicationPaperMissing.At(at, r.Basis, lang.Arg{Name: "paper", Value: r.Paper}))
		}
	}
	c.waiver(wanted)
}

// waiver checks the day of the notice upon which the safety data are left out.
func (c *applicationCheck) waiver(wanted []RequiredPaper) {
	if c.SafetyWaiver.IsZero() || !c.available {
		return
	}
	at, basis := fault.Path{}.Field("safety_waiver"), law.MustRef("시행령 제64조제1항")
	switch {
	case !slices.ContainsFunc(wanted, func(r RequiredPaper) bool { return r.Duty == PaperWaivable }):
		c.faults.Add(applicationWaiverUnasked.At(at, basis, lang.Arg{Name: "from", Value: waivableFrom()}))
	case c.SafetyWaiver.After(c.Filed):
		c.faults.Add(applicationWaiverLate.At(at, basis,
			lang.Arg{Name: "notified", Value: c.SafetyWaiver}, lang.Arg{Name: "filed", Value: c.Filed}))
	}
}
