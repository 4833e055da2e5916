package simulation_test

import (
	"context"
	"fmt"
	"os"
	"slices"
	"strings"

	"github.com/shopspring/decimal"

	"github.com/teukgu/teukgu/evaluation/simulation"
	"github.com/teukgu/teukgu/sandbox/fault"
	"github.com/teukgu/teukgu/sandbox/lang"
	"github.com/teukgu/teukgu/sandbox/money"
	"github.com/teukgu/teukgu/sandbox/rule"
)

// operators are the subjects of the examples.
func operators() simulation.Source[start] {
	return simulation.Rows(simulation.Of(slices.Values([]operator{
		{Cover: 150_000_000, Staff: 5, Cost: 90_000_000}, {Cover: 155_000_000, Staff: 3, Cost: 250_000_000}, {Cover: 300_000_000, Staff: 2, Cost: 40_000_000},
		{Cover: 100_000_000, Staff: 9, Cost: 80_000_000}, {Cover: 900_000_000, Staff: 40, Cost: 700_000_000},
	})), sized(startBinding))
}

// sized also says which operators are small, for a grouping.
func sized(b simulation.Binding[operator, start]) simulation.Binding[operator, start] {
	b.Groups = []func(*operator) uint8{func(o *operator) uint8 {
		if o.Staff < 5 {
			return 1
		}
		return 2
	}}
	return b
}

func tallied(s simulation.Study[start]) *simulation.Tally[start] {
	plan, err := s.Plan()
	if err != nil {
		panic(err)
	}
	tally, err := plan.Run(context.Background(), operators(), simulation.Options{})
	if err != nil {
		panic(err)
	}
	return tally
}

// flat pays half of the cost.
var flat = simulation.Grant{Brackets: []simulation.Bracket{{Rate: money.MustRate("0.5")}}, Rounding: money.Down}

// Who changes, by size, and one of them with the explanation under both.
func ExampleStudy() {
	tally := tallied(simulation.Study[start]{
		Book: startBook(), Examples: 1,
		Scenarios: []simulation.Scenario[start]{{Name: "twice", Changes: []rule.Change{minCover.To(money.Won(300_000_000))}}},
		Groups: []simulation.Grouping{{Name: "size", Terms: []rule.Term{
			{Word: "small", Label: lang.Text{KO: "소기업", EN: "small"}}, {Word: "other", Label: lang.Text{KO: "그 밖", EN: "others"}}}}},
	})
	for _, l := range tally.By(0) {
		fmt.Println(l.Group[0].Label.KO, l.Subjects, "→", l.Baseline.Eligible, "→", l.Scenarios[0].Eligible)
	}
	for _, e := range tally.Report().Scenarios[0].Examples[:1] {
		fmt.Println(e.Change, e.Number, e.Before.Truth(), e.After.Truth())
		for r := range e.After.Rules() {
			for c := range r.Clauses() {
				fmt.Println(r.Truth, c.Leaf.Requirement(lang.Korean), c.Value.In(lang.Korean))
			}
		}
	}
	// Output:
	// 소기업 2 → 1 → 0
	// 그 밖 3 → 2 → 1
	// lost 0 true false
	// false 보장액이 3억원 이상일 것 1억 5천만원
	// true 직원 수가 3 이상일 것 5
}

// A reform may add rules, put others in their place, take some away, and pay by another formula, all at once.
func ExampleScenario() {
	tally := tallied(simulation.Study[start]{Book: startBook(), Grant: flat, Scenarios: []simulation.Scenario[start]{{
		Name:    "reform",
		Changes: []rule.Change{minCover.To(money.Won(100_000_000))},
		Rules:   []rule.Rule[start]{{Code: "start.top", When: startStaff.AtMost(rule.Fixed(20))}},
		Without: []fault.Code{"start.staff"},
		Grant:   simulation.Grant{Brackets: flat.Brackets, Rounding: money.Down, Cap: money.Won(50_000_000)},
	}}})
	x := tally.By()[0].Scenarios[0]
	fmt.Println(x.Eligible, x.Gained, x.Lost, x.Winners, x.Losers, x.Up, x.Down)
	// Output: 4 2 1 2 2 60000000 KRW 425000000 KRW
}

// Which limit matters most? Each is moved alone; the table has the greatest effect first.
func ExampleNudges() {
	study := simulation.Study[start]{Book: startBook(), Grant: flat}
	study.Scenarios = simulation.Nudges(study.Book, -40, 10)
	tables := tallied(study).Report().Tables()
	_ = tables[len(tables)-1].CSV(os.Stdout)
	// Output:
	// parameter,from,to,eligible,gained,lost,grant
	// min_cover,150000000,165000000,-2,0,2,-170000000
	// min_cover,150000000,90000000,1,1,0,40000000
}

func ExampleSteps() {
	study := simulation.Study[start]{Book: startBook()}
	study.Scenarios = simulation.Steps(study.Book, "min_cover", 1, 5_000_001)
	for _, e := range tallied(study).Sensitivity() {
		fmt.Println(e.Label.KO, e.From.In(lang.Korean), "→", e.To.In(lang.Korean), e.Eligible)
	}
	// Output:
	// 보장액 1억 5천만원 → 1억 5,500만 1원 -2
	// 보장액 1억 5천만원 → 1억 5천만 1원 -1
}

// The marginal effect of each rule: how many it refuses, how many it alone refuses, and what would be granted without it.
func ExampleWithout() {
	study := simulation.Study[start]{Book: startBook(), Grant: flat}
	study.Scenarios = simulation.Without(study.Book)
	r := tallied(study).Report()
	for i, x := range r.Rules {
		fmt.Println(x.Code, x.Refuses, x.Alone, r.Total.Scenarios[i].Up)
	}
	// Output:
	// start.cover 1 1 40000000 KRW
	// start.staff 1 1 20000000 KRW
}

// Faults say the row, the line and what to do; none of the file is used.
func ExampleCSV() {
	people := simulation.CSV(strings.NewReader("cover,staff\n150000000,3\n1.5억,4\n\n7\n"),
		simulation.IntColumn("cover", func(o *operator, n int64) { o.Cover = n }), simulation.IntColumn("staff", func(o *operator, n int64) { o.Staff = n }))
	for _, err := range people.All() {
		if list, ok := err.(fault.List); ok { //nolint:errorlint // as it was returned
			fmt.Println(list.In(lang.Korean))
		}
	}
	// Output:
	// rows[1].cover  simulation.csv.value.invalid
	//     3번째 줄 ‘cover’ 열의 값(‘1.5억’)을 읽을 수 없습니다: 정수가 아님. 형식에 맞게 고치십시오.
	// rows[2]        simulation.csv.row.length
	//     4번째 줄의 칸이 0개입니다. 2개여야 합니다.
	// rows[3]        simulation.csv.row.length
	//     5번째 줄의 칸이 1개입니다. 2개여야 합니다.
}

func ExampleJSONLines() {
	type applicant struct {
		Cover money.Amount `json:"cover"`
	}
	in := strings.NewReader(`{"cover":{"amount":"150000000","currency":"KRW"}}` + "\n")
	for a, err := range simulation.JSONLines[applicant](in).All() {
		fmt.Println(a.Cover.In(lang.Korean), err)
	}
	// Output: 150,000,000원 <nil>
}

// Decimals of the host are read exactly; what does not fit is a fault with the number of the subject.
func ExampleDecimalAmounts() {
	type applicant struct{ Cover decimal.Decimal }
	b := simulation.Binding[applicant, start]{Schema: startSchema, Fields: []simulation.Field[applicant, start]{
		simulation.DecimalAmounts(startCover, func(a *applicant) (decimal.Decimal, bool) { return a.Cover, true })}}
	plan, err := simulation.Study[start]{Book: startBook()}.Plan()
	if err != nil {
		fmt.Println(err)
		return
	}
	people := slices.Values([]applicant{{decimal.RequireFromString("1.5e8")}, {decimal.RequireFromString("150000000.5")}})
	_, err = plan.Run(context.Background(), simulation.Rows(simulation.Of(people), b), simulation.Options{})
	fmt.Println(err)
	// Output: simulation.value.digits: subjects[1].cover: A value of “cover” has more than 0 digits after the point, or is too large. State at most so many.
}
