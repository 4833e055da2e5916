package main

import (
	"slices"

	"github.com/teukgu/teukgu/evaluation/simulation"
	"github.com/teukgu/teukgu/sandbox"
	"github.com/teukgu/teukgu/sandbox/calendar"
	"github.com/teukgu/teukgu/sandbox/civil"
	"github.com/teukgu/teukgu/sandbox/clock"
	"github.com/teukgu/teukgu/sandbox/lang"
	"github.com/teukgu/teukgu/sandbox/law"
	"github.com/teukgu/teukgu/zone"
)

// procedure is one procedure under the clock of today and under a shorter one.
type procedure struct {
	Label  lang.Text             `json:"label"`
	Clocks [2]lang.Text          `json:"clocks"`
	Flows  [2]simulation.Flow    `json:"flows"`
	Change simulation.FlowChange `json:"change"`
}

var noFigure = text("공표된 수치가 없어 예시로 정함", "no published figure: chosen for the example")

var filed = civil.MustDate("2024-01-02")

// procedures pass two years of filings through two clocks of the zone Act: 900 requests through the reply on a demonstration permit, and 60 plans through the
// decision on the designation of a zone. How much work they are and when the committee sits is illustrative; the clocks and the holidays are the library's.
func procedures(seed uint64) (out []procedure, work []simulation.Assumption, err error) {
	reply, err := sandbox.ZoneAct.ReplyTime(sandbox.Demonstration, filed)
	if err != nil {
		return nil, nil, err
	}
	decision, err := zone.StepDecision.Limit(false, filed)
	if err != nil {
		return nil, nil, err
	}
	designation := clock.Spec{
		What: text("특구계획 승인 여부 결정", "decision on the plan"), Length: decision.Value.Length, Basis: decision.Basis,
		Stop: decision.Value.Stop, Confidence: decision.Confidence,
	}
	for _, x := range []struct {
		label    lang.Text
		spec     clock.Spec
		n        int64
		less     int
		office   simulation.Process
		duration simulation.Distribution
	}{
		{text("실증특례 검토 결과의 회신", "reply on a demonstration permit"), reply.Spec(text("실증특례 검토 결과의 회신", "reply on a demonstration permit")), 900, 10,
			simulation.Process{Desks: 36, Committee: sittings(2), Lead: 14}, simulation.LogEven{Low: 4, High: 32}},
		{text("규제자유특구의 지정", "designation of a zone"), designation, 60, 30,
			simulation.Process{Desks: 12, Committee: sittings(6), Lead: 14}, simulation.LogEven{Low: 20, High: 90}},
	} {
		makers, err := simulation.NewGenerator(filings(x.duration)...)
		if err != nil {
			return nil, nil, err
		}
		p, err := pass(x.office, x.spec, x.less, makers.Population(x.n, seed))
		if err != nil {
			return nil, nil, err
		}
		p.Label = x.label
		out, work = append(out, p), append(work, makers.Assumptions()...)
	}
	return out, work, nil
}

// pass passes filings through an office under a clock, and under one that is so many days shorter.
func pass(office simulation.Process, spec clock.Spec, less int, from simulation.Population[simulation.Filing]) (p procedure, err error) {
	var in []simulation.Filing
	for f, err := range from.All() {
		if err != nil {
			return p, err
		}
		in = append(in, f)
	}
	slices.SortStableFunc(in, func(a, b simulation.Filing) int { return a.Filed.Compare(b.Filed) })
	var passages [2][]simulation.Passage
	for i := range passages {
		office.Calendar, office.Review = calendar.Korea(), spec
		office.Review.Length = civil.Days(spec.Length.Days() - i*less)
		if passages[i], err = office.Run(in); err != nil {
			return p, err
		}
		p.Flows[i] = simulation.Summary(passages[i], 10)
		p.Clocks[i] = lang.Text{KO: lang.Say(office.Review.Length, lang.Korean), EN: lang.Say(office.Review.Length, lang.English)}
	}
	p.Clocks[0] = text("현행 "+p.Clocks[0].KO, p.Clocks[0].EN+" (today)")
	p.Change = simulation.Compare(passages[0], passages[1])
	return p, nil
}

// sittings are the last Thursday of every month whose number is a multiple: illustrative.
func sittings(every int) (days []civil.Date) {
	for year := 2024; year <= 2027; year++ {
		for month := every; month <= 12; month += every {
			d, _ := civil.NewDate(year, month, civil.DaysIn(year, month))
			days = append(days, d.AddDays(-(int(d.Weekday())+3)%7))
		}
	}
	return days
}

func filings(duration simulation.Distribution) []simulation.Trait[simulation.Filing] {
	one := func(name string, ko, en string, set func(*simulation.Filing, int64), d simulation.Distribution) simulation.Trait[simulation.Filing] {
		return simulation.Trait[simulation.Filing]{
			Assumption: simulation.Assumption{Name: name, Label: text(ko, en), Distributions: []simulation.Distribution{d}, Basis: noFigure, Confidence: law.Inferred}, Set: set,
		}
	}
	asked := one("asked", "보완 요구", "supplement asked for", func(f *simulation.Filing, n int64) { f.Supplement = int(n) }, simulation.Share{Of: 35, In: 100})
	length := one("supplement", "보완 기간", "days of the supplement", func(f *simulation.Filing, n int64) { f.Supplement = int(n) }, simulation.Even{Low: 0, High: 0})
	length.Assumption.Given = asked.Assumption.Label
	length.Assumption.Distributions = append(length.Assumption.Distributions, simulation.LogEven{Low: 7, High: 90})
	length.Given = func(f *simulation.Filing) int { return f.Supplement }
	return []simulation.Trait[simulation.Filing]{
		one("filed", "접수일", "day of receipt", func(f *simulation.Filing, n int64) { f.Filed = filed.AddDays(int(n)) }, simulation.Even{Low: 0, High: 729}),
		one("work", "검토 업무량", "working days of review", func(f *simulation.Filing, n int64) { f.Work = int(n) }, duration),
		asked, length,
		one("last_day", "기한 말일 회신", "answers on the last day", func(f *simulation.Filing, n int64) { f.LastDay = n == 1 }, simulation.Share{Of: 60, In: 100}),
		one("extend", "기간 연장", "extends the time", func(f *simulation.Filing, n int64) { f.Extend = n == 1 }, simulation.Share{Of: 50, In: 100}),
	}
}
