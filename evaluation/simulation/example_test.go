package simulation_test

import (
	"context"
	"fmt"
	"os"
	"slices"
	"strings"

	"github.com/teukgu/teukgu/evaluation/simulation"
	"github.com/teukgu/teukgu/sandbox/calendar"
	"github.com/teukgu/teukgu/sandbox/civil"
	"github.com/teukgu/teukgu/sandbox/lang"
	"github.com/teukgu/teukgu/sandbox/law"
	"github.com/teukgu/teukgu/sandbox/money"
	"github.com/teukgu/teukgu/sandbox/rule"
)

// start names the schema of the examples.
type start struct{}

type operator struct {
	Cover int64
	Staff int64
	Cost  int64
}

var (
	startSchema = rule.NewSchema[start]("start/1")
	startCover  = startSchema.Amount("cover", lang.Text{KO: "보장액", EN: "cover"}, rule.Changeable)
	startStaff  = startSchema.Int("staff", lang.Text{KO: "직원 수", EN: "staff"})
	minCover    = rule.Param("min_cover", law.MustTimeline(law.Entry[money.Amount]{
		From: civil.MustDate("2021-03-23"), Value: money.Won(150_000_000), Basis: law.MustRef("시행령 제60조제3항제1호")}))
)

func startBook() *rule.Book[start] {
	book, err := rule.NewBook(startSchema, civil.MustDate("2025-06-30"), []rule.Rule[start]{
		{Code: "start.cover", When: startCover.AtLeast(minCover)},
		{Code: "start.staff", When: startStaff.AtLeast(rule.Fixed(3))},
	})
	if err != nil {
		panic(err)
	}
	return book
}

var startBinding = simulation.Binding[operator, start]{
	Schema: startSchema,
	Fields: []simulation.Field[operator, start]{
		simulation.Amounts(startCover, func(o *operator) money.Amount { return money.Won(o.Cover) }),
		simulation.Ints(startStaff, func(o *operator) (int, bool) { return int(o.Staff), true }),
	},
	Base: func(o *operator) int64 { return o.Cost },
}

func Example() {
	study := simulation.Study[start]{
		Book: startBook(),
		Grant: simulation.Grant{
			Brackets: []simulation.Bracket{{UpTo: money.Won(100_000_000), Rate: money.MustRate("0.7")}, {Rate: money.MustRate("0.4")}},
			Rounding: money.Down, Cap: money.Won(200_000_000),
		},
		Scenarios: []simulation.Scenario[start]{{Name: "twice", Changes: []rule.Change{minCover.To(money.Won(300_000_000))}}},
	}
	plan, err := study.Plan()
	if err != nil {
		fmt.Println(err)
		return
	}
	people := simulation.CSV(strings.NewReader("cover,staff,cost\n150000000,5,250000000\n300000000,9,40000000\n900000000,1,1\n"),
		simulation.IntColumn("cover", func(o *operator, n int64) { o.Cover = n }),
		simulation.IntColumn("staff", func(o *operator, n int64) { o.Staff = n }),
		simulation.IntColumn("cost", func(o *operator, n int64) { o.Cost = n }))
	tally, err := plan.Run(context.Background(), simulation.Rows(people, startBinding), simulation.Options{Workers: 2})
	if err != nil {
		fmt.Println(err)
		return
	}
	_ = tally.Report().Tables()[0].CSV(os.Stdout)
	// Output:
	// scenario,eligible,unknown,gained,lost,reason_changed,winners,losers,grant
	// baseline,2,0,0,0,0,0,0,158000000
	// twice,1,0,0,1,0,0,1,28000000
}

func ExampleGrant_Of() {
	g := simulation.Grant{Brackets: []simulation.Bracket{{UpTo: money.Won(100_000_000), Rate: money.MustRate("0.7")}, {Rate: money.MustRate("0.4")}},
		Rounding: money.Down, Cap: money.Won(200_000_000)}
	a, err := g.Of(250_000_000, money.KRW)
	fmt.Println(a, err)
	// Output: 130000000 KRW <nil>
}

func ExampleSweep() {
	for _, s := range simulation.Sweep[start]("min_cover", minCover, money.Won(150_000_000), money.Won(300_000_000)) {
		fmt.Println(s.Name, "|", s.Label.KO)
	}
	// Output:
	// min_cover=150000000 KRW | min_cover = 150,000,000원
	// min_cover=300000000 KRW | min_cover = 300,000,000원
}

func ExampleReplay() {
	book := startBook()
	candidate, err := book.With(minCover.To(money.Won(300_000_000)))
	if err != nil {
		fmt.Println(err)
		return
	}
	past := func(id string, cover int64, eligible bool) simulation.Past[start] {
		p := simulation.Past[start]{ID: id, Book: book, Eligible: eligible}
		startCover.Set(&p.Row, money.Won(cover))
		startStaff.Set(&p.Row, 5)
		return p
	}
	decided := slices.Values([]simulation.Past[start]{past("a", 200_000_000, true), past("b", 400_000_000, true), past("c", 200_000_000, false)})
	for r := range simulation.Replay(decided, candidate) {
		fmt.Println(r.Past.ID, r.Verdict)
	}
	// Output:
	// a loses
	// b same
	// c deviation
}

func ExampleGenerator() {
	g, err := simulation.NewGenerator(simulation.Trait[operator]{
		Assumption: simulation.Assumption{Name: "staff", Label: lang.Text{KO: "직원 수", EN: "staff"}, Distributions: []simulation.Distribution{simulation.Even{Low: 1, High: 9}},
			Basis: lang.Text{KO: "예시", EN: "example"}, Confidence: law.Inferred},
		Set: func(o *operator, n int64) { o.Staff = n },
	})
	if err != nil {
		fmt.Println(err)
		return
	}
	for o, err := range g.Population(5, 1).All() {
		if err != nil {
			fmt.Println(err)
			return
		}
		fmt.Print(o.Staff, " ")
	}
	// Output: 6 1 7 1 7
}

func ExampleSpread() {
	i, ok := simulation.Spread([]int{5, 1, 4, 2, 3}, func(a, b int) int { return a - b }, 60)
	fmt.Println(i, ok)
	// Output: {2 3 4} true
}

func ExampleProcess() {
	days := civil.Days(30)
	basis := law.MustRef("제86조제3항")
	p := simulation.Process{Calendar: calendar.Korea(), Committee: []civil.Date{civil.MustDate("2026-04-30")}}
	p.Review.What, p.Review.Length, p.Review.Basis = lang.Text{KO: "회신", EN: "reply"}, days, basis
	passages, err := p.Run([]simulation.Filing{{Filed: civil.MustDate("2026-03-10"), Work: 25}})
	fmt.Println(passages[0].Due, passages[0].Answered, passages[0].Late, passages[0].Decided, err)
	// Output: 2026-04-09 2026-04-14 true 2026-04-30 <nil>
}

func ExampleShift() {
	s := simulation.Shift(startCover.Fact(), -10_000_000)
	plan, err := simulation.Study[start]{Book: startBook(), Scenarios: []simulation.Scenario[start]{s}}.Plan()
	if err != nil {
		fmt.Println(err)
		return
	}
	people := simulation.Of(slices.Values([]operator{{Cover: 155_000_000, Staff: 5}, {Cover: 500_000_000, Staff: 5}}))
	tally, err := plan.Run(context.Background(), simulation.Rows(people, startBinding), simulation.Options{})
	if err != nil {
		fmt.Println(err)
		return
	}
	fmt.Println(tally.By()[0].Scenarios[0].Lost, "of", tally.Subjects(), "stands at the cliff")
	// Output: 1 of 2 stands at the cliff
}
