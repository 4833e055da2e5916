package sandbox

import (
	"slices"

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
	if !c.zoneAct() || c.Instrument == Confirmation {
		return
	}
	at, p, item := fault.Root.Field("plan").Field, &c.Plan, planItems(c.Instrument, c.Application)
	c.text(p.Purpose, at("purpose"), item[1], ko("목적과 개요", "the purpose and outline"))
	if c.Instrument == Demonstration {
		c.text(p.Exception, at("exception"), item[3], ko("필요한 실증특례의 내용", "the exception wanted"))
		c.text(p.Method, at("method"), item[3], ko("시험·검증 방법", "the method of test and verification"))
	} else {
		c.text(p.Market, at("market"), item[3], ko("시장 진출 등 사업화 계획", "the plan to bring it to market"))
	}
	c.text(p.Area, at("area"), item[4], ko("지역", "the area"))
	first, ends := p.Period.From(), false
	_, ends = p.Period.Last()
	if c.need(!p.Period.IsZero(), at("period"), item[4], ko("기간", "the period"), ko("첫날과 마지막 날을 적으십시오.", "Give its first and last day.")) && (first.IsZero() || !ends) {
		c.faults.Add(applicationPeriodOpen.At(at("period"), item[4]))
	}
	c.text(p.Scale, at("scale"), item[4], ko("규모", "the scale"))
	if c.Instrument == Temporary {
		c.text(p.Users, at("users"), item[4], ko("주요 이용대상자", "the users"))
	}
}

// papers compares the papers filed with those that the version of the day of filing demands.
func (c *applicationCheck) papers() {
	at := fault.Root.Field("papers")
	wanted := []RequiredPaper(nil)
	if c.available {
		wanted = c.Statute.Papers(c.Instrument, c.Filed)
	}
	for i, p := range c.Papers {
		named := func(r RequiredPaper) bool { return r.Paper == p }
		switch {
		case !c.word(p != 0, papers.has(p), at.Index(i), c.basis, ko("첨부 서류", "the paper"), ko("서류의 이름을 고르십시오.", "Choose one.")):
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
	at, basis := fault.Root.Field("safety_waiver"), law.MustRef("시행령 제64조제1항")
	switch {
	case !slices.ContainsFunc(wanted, func(r RequiredPaper) bool { return r.Duty == PaperWaivable }):
		c.faults.Add(applicationWaiverUnasked.At(at, basis, lang.Arg{Name: "from", Value: waivableFrom()}))
	case c.SafetyWaiver.After(c.Filed):
		c.faults.Add(applicationWaiverLate.At(at, basis,
			lang.Arg{Name: "notified", Value: c.SafetyWaiver}, lang.Arg{Name: "filed", Value: c.Filed}))
	}
}
