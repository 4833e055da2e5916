package simulation_test

import (
	"context"
	"encoding/json"
	"fmt"
	"os"

	"github.com/teukgu/teukgu/evaluation/simulation"
	"github.com/teukgu/teukgu/sandbox/calendar"
	"github.com/teukgu/teukgu/sandbox/civil"
	"github.com/teukgu/teukgu/sandbox/lang"
	"github.com/teukgu/teukgu/sandbox/law"
	"github.com/teukgu/teukgu/sandbox/money"
	"github.com/teukgu/teukgu/sandbox/rule"
)

func assumption(ko, en string, d simulation.Distribution) simulation.Assumption {
	return simulation.Assumption{Name: en, Label: lang.Text{KO: ko, EN: en}, Distributions: []simulation.Distribution{d},
		Basis: lang.Text{KO: "예시", EN: "an example"}, Confidence: law.Inferred}
}

func operatorMaker() *simulation.Generator[operator] {
	g, err := simulation.NewGenerator(
		simulation.Trait[operator]{Assumption: assumption("보장액", "cover", simulation.LogEven{Low: 100_000_000, High: 900_000_000, Step: 10_000_000}), Set: func(o *operator, n int64) { o.Cover = n }},
		simulation.Trait[operator]{Assumption: assumption("직원 수", "staff", simulation.Even{Low: 1, High: 30}), Set: func(o *operator, n int64) { o.Staff = n }},
		simulation.Trait[operator]{Assumption: assumption("비용", "cost", simulation.Even{Low: 10_000_000, High: 90_000_000, Step: 1_000_000}), Set: func(o *operator, n int64) { o.Cost = n }},
	)
	if err != nil {
		panic(err)
	}
	return g
}

// Every assumption is data: a report carries it, with its basis and how it is known.
func ExampleAssumption() {
	text, err := json.Marshal(operatorMaker().Assumptions()[1])
	fmt.Println(string(text), err)
	// Output: {"name":"staff","label":{"ko":"직원 수","en":"staff"},"distributions":[{"kind":"even","low":1,"high":30,"step":1}],"basis":{"ko":"예시","en":"an example"},"confidence":"inferred"} <nil>
}

// How much of a result is chance: the same plan over populations of other seeds, and the interval with 80 percent of them.
func ExampleSpreads() {
	plan, err := simulation.Study[start]{Book: startBook(), Grant: flat,
		Scenarios: []simulation.Scenario[start]{{Name: "twice", Changes: []rule.Change{minCover.To(money.Won(300_000_000))}}}}.Plan()
	if err != nil {
		fmt.Println(err)
		return
	}
	makers := operatorMaker()
	reports, err := plan.Seeds(context.Background(), func(seed uint64) simulation.Source[start] {
		return simulation.Rows(makers.Population(1000, seed), startBinding)
	}, []uint64{1, 2, 3, 4, 5, 6, 7, 8, 9, 10}, simulation.Options{})
	if err != nil {
		fmt.Println(err)
		return
	}
	for _, u := range simulation.Spreads(reports, 80) {
		fmt.Println(u.Name, u.Eligible, u.Grant.Low, u.Grant.High)
	}
	// Output: twice {-309 -294 -284} -7598500000 KRW -7192000000 KRW
}

// A store of columns needs no rows: it hands its slices over, and tallies of parts merge in any order.
func ExampleFrame() {
	plan, err := simulation.Study[start]{Book: startBook(), Grant: flat}.Plan()
	if err != nil {
		fmt.Println(err)
		return
	}
	whole := plan.Tally()
	for part := range 2 {
		f := simulation.Frame[start]{First: int64(part) * 3, Columns: rule.NewColumns(startSchema, 3), Base: []int64{10, 20, 30}}
		if err := startCover.Column(f.Columns, []int64{100_000_000, 150_000_000, 200_000_000}); err != nil {
			fmt.Println(err)
			return
		}
		if err := startStaff.Column(f.Columns, []int64{5, 5, int64(part)}); err != nil {
			fmt.Println(err)
			return
		}
		t := plan.Tally()
		if err := t.Add(&f); err != nil {
			fmt.Println(err)
			return
		}
		whole.Merge(t)
	}
	fmt.Println(whole.Subjects(), whole.By()[0].Baseline.Eligible, whole.By()[0].Baseline.Grant)
	// Output: 6 2 20 KRW
}

// What a shorter clock does to the same filings.
func ExampleCompare() {
	p := simulation.Process{Calendar: calendar.Korea(), Review: review(), Committee: []civil.Date{civil.MustDate("2026-03-26"), civil.MustDate("2026-04-30")}}
	filings := []simulation.Filing{{Filed: civil.MustDate("2026-03-02"), Work: 5, LastDay: true}, {Filed: civil.MustDate("2026-03-10"), Work: 20}}
	before, err := p.Run(filings)
	if err != nil {
		fmt.Println(err)
		return
	}
	p.Review.Length = civil.Days(20)
	after, err := p.Run(filings)
	if err != nil {
		fmt.Println(err)
		return
	}
	c := simulation.Compare(before, after)
	fmt.Println(c.Sooner, c.Later, c.Same, c.Days, c.NewlyLate)
	// Output: 1 0 1 {-35 -35 0} 1
}

// The figures of a procedure: how long it takes, who is late, and how much is open at the end of each month.
func ExampleSummary() {
	p := simulation.Process{Calendar: calendar.Korea(), Review: review(), Desks: 1, Committee: []civil.Date{civil.MustDate("2026-05-28")}}
	var filings []simulation.Filing
	for range 4 {
		filings = append(filings, simulation.Filing{Filed: civil.MustDate("2026-03-10"), Work: 10})
	}
	passages, err := p.Run(filings)
	if err != nil {
		fmt.Println(err)
		return
	}
	s := simulation.Summary(passages, 30)
	fmt.Println(s.Filed, s.Decided, s.Late, s.OverCap, s.Days, s.Histogram)
	_ = s.Tables()[0].CSV(os.Stdout)
	// Output:
	// 4 4 2 0 {79 79 79} [0 0 4]
	// month,filed,answered,decided,open
	// 2026-03,4,1,0,3
	// 2026-04,0,2,0,1
	// 2026-05,0,1,4,0
}

// Several stages: what one decided is filed with the next on that day.
func ExampleProcess_stages() {
	ministry := simulation.Process{Calendar: calendar.Korea(), Review: review(), Committee: []civil.Date{civil.MustDate("2026-04-30")}}
	minister := simulation.Process{Calendar: calendar.Korea(), Review: review(), Committee: []civil.Date{civil.MustDate("2026-06-25")}}
	first, err := ministry.Run([]simulation.Filing{{Filed: civil.MustDate("2026-03-10"), Work: 15}})
	if err != nil {
		fmt.Println(err)
		return
	}
	second, err := minister.Run([]simulation.Filing{{Filed: first[0].Decided, Work: 10}})
	fmt.Println(first[0].Decided, second[0].Answered, second[0].Decided, err)
	// Output: 2026-04-30 2026-05-18 2026-06-25 <nil>
}
