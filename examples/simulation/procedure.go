package main

import (
	"slices"

	"github.com/teukgu/teukgu/evaluation/simulation"
	"github.com/teukgu/teukgu/sandbox"
	"github.com/teukgu/teukgu/sandbox/calendar"
	"github.com/teukgu/teukgu/sandbox/civil"
	"github.com/teukgu/teukgu/sandbox/law"
)

// procedure passes 900 requests of two years through the reply on a demonstration permit as the zone Act has it, and through one that is ten days
// shorter. How much work they are and when the committee sits is illustrative.
func procedure(seed uint64) (flows [2]simulation.Flow, err error) {
	time, err := sandbox.ZoneAct.ReplyTime(sandbox.Demonstration, civil.MustDate("2024-01-02"))
	if err != nil {
		return flows, err
	}
	makers, err := simulation.NewGenerator(filings()...)
	if err != nil {
		return flows, err
	}
	var in []simulation.Filing
	for f, err := range makers.Population(900, seed).All() {
		if err != nil {
			return flows, err
		}
		in = append(in, f)
	}
	slices.SortStableFunc(in, func(a, b simulation.Filing) int { return a.Filed.Compare(b.Filed) })
	spec := time.Spec(text("실증특례 검토 결과의 회신", "reply on a demonstration permit"))
	shorter := spec
	shorter.Length = civil.Days(spec.Length.Days() - 10)
	p := simulation.Process{Calendar: calendar.Korea(), Desks: 36, Committee: sittings(), Lead: 14}
	for i, s := range []*simulation.Process{&p, &p} {
		if s.Review = spec; i == 1 {
			s.Review = shorter
		}
		passages, err := s.Run(in)
		if err != nil {
			return flows, err
		}
		flows[i] = simulation.Summary(passages, 10)
	}
	return flows, nil
}

// sittings are the last Thursday of every second month: illustrative.
func sittings() (days []civil.Date) {
	for year := 2024; year <= 2027; year++ {
		for month := 2; month <= 12; month += 2 {
			d, _ := civil.NewDate(year, month, civil.DaysIn(year, month))
			days = append(days, d.AddDays(-(int(d.Weekday())+3)%7))
		}
	}
	return days
}

func filings() []simulation.Trait[simulation.Filing] {
	first := civil.MustDate("2024-01-02")
	one := func(name string, ko, en string, set func(*simulation.Filing, int64), d simulation.Distribution) simulation.Trait[simulation.Filing] {
		return simulation.Trait[simulation.Filing]{
			Assumption: simulation.Assumption{Name: name, Label: text(ko, en), Distributions: []simulation.Distribution{d}, Basis: noFigure, Confidence: law.Inferred}, Set: set,
		}
	}
	asked := one("asked", "보완 요구", "supplement asked for", func(f *simulation.Filing, n int64) { f.Supplement = int(n) }, simulation.Share{Of: 35, In: 100})
	length := one("supplement", "보완 기간", "days of the supplement", func(f *simulation.Filing, n int64) { f.Supplement = int(n) }, simulation.Even{Low: 0, High: 0})
	length.Assumption.Distributions = append(length.Assumption.Distributions, simulation.LogEven{Low: 7, High: 90})
	length.Given = func(f *simulation.Filing) int { return f.Supplement }
	return []simulation.Trait[simulation.Filing]{
		one("filed", "접수일", "day of receipt", func(f *simulation.Filing, n int64) { f.Filed = first.AddDays(int(n)) }, simulation.Even{Low: 0, High: 729}),
		one("work", "검토 업무량", "working days of review", func(f *simulation.Filing, n int64) { f.Work = int(n) }, simulation.LogEven{Low: 4, High: 32}),
		asked, length,
		one("last_day", "기한 말일 회신", "answers on the last day", func(f *simulation.Filing, n int64) { f.LastDay = n == 1 }, simulation.Share{Of: 60, In: 100}),
		one("extend", "기간 연장", "extends the time", func(f *simulation.Filing, n int64) { f.Extend = n == 1 }, simulation.Share{Of: 50, In: 100}),
	}
}
