package simulation_test

import (
	"cmp"
	"context"
	"errors"
	"fmt"
	"slices"
	"testing"

	"github.com/teukgu/teukgu/evaluation/simulation"
	"github.com/teukgu/teukgu/sandbox/fault"
	"github.com/teukgu/teukgu/sandbox/lang"
	"github.com/teukgu/teukgu/sandbox/money"
	"github.com/teukgu/teukgu/sandbox/rule"
)

// nudge is by how much a percentage moves a number: away from it to a whole unit, and nothing by one.
func nudge(v, percent int64) int64 {
	by := v * percent
	switch {
	case by > 0:
		return v + (by+99)/100
	case by < 0:
		return v - (-by+99)/100
	}
	return v + int64(cmp.Compare(percent, 0))
}

// moves are the changes by one parameter each, made by hand, under the names that the scenarios have.
func moves(b *rule.Book[toy], percents []int) map[string]rule.Change {
	out := map[string]rule.Change{}
	for p := range b.Parameters() {
		was := map[string]int64{"p0": 3, "p1": 5, "cover": 4}[p.Name]
		to := func(n int64) rule.Change {
			switch p.Name {
			case "p0":
				return toyLimits[0].To(int(n))
			case "p1":
				return toyLimits[1].To(int(n))
			}
			return toyCover.To(money.Won(n))
		}
		for _, n := range percents {
			out[fmt.Sprintf("%s%+d%%", p.Name, n)] = to(nudge(was, int64(n)))
		}
		out[p.Name+"-2"] = to(was - 2)
	}
	return out
}

// TestSensitivityAgreesWithRows: the effect of each parameter is the difference between two loops that decide row by row, and the effects come in order.
func TestSensitivityAgreesWithRows(t *testing.T) {
	r := source(t, 31)
	percents := []int{-100, -10, 1, 60}
	for range cases(20) {
		s, policies := toyStudy(t, r)
		base := policies[0]
		s.Scenarios = append(simulation.Nudges(base.book, percents...), simulation.Scenario[toy]{Name: "more than one thing", Without: []fault.Code{"toy.r0"}})
		policies = policies[:1]
		var names []string
		changes := moves(base.book, percents)
		for p := range base.book.Parameters() {
			s.Scenarios = append(s.Scenarios, simulation.Steps(base.book, p.Name, -2)...)
		}
		for _, x := range s.Scenarios {
			c, ok := changes[x.Name]
			if !ok {
				continue
			}
			book, err := base.book.With(c)
			if err != nil {
				t.Fatal(err)
			}
			names, policies = append(names, x.Name), append(policies, policy{book, base.grant})
		}
		people := make([]person, 1+r.IntN(3000))
		for i := range people {
			people[i] = toyPerson(r, 10)
		}
		plan, err := s.Plan()
		if err != nil {
			t.Fatal(err)
		}
		tally, err := plan.Run(context.Background(), simulation.Rows(simulation.Of(slices.Values(people)), toyBinding()), simulation.Options{Workers: 2})
		if err != nil {
			t.Fatal(err)
		}
		want := rowByRow(t, people, policies, func(*person) int { return 0 })[0]
		got := tally.Sensitivity()
		if len(got) != len(names) {
			t.Fatalf("%d effects of %d scenarios: %v", len(got), len(names), got)
		}
		for _, e := range got {
			w := want[1+slices.Index(names, e.Scenario)]
			if e.Eligible != w.Eligible-want[0].Eligible || e.Gained != w.Gained || e.Lost != w.Lost || !e.Grant.Equal(money.Won(w.Grant-want[0].Grant)) {
				t.Fatalf("%+v, row by row %+v against %+v", e, w, want[0])
			}
		}
		if !slices.IsSortedFunc(got, func(a, b simulation.Effect) int {
			return cmp.Or(cmp.Compare(abs(b.Eligible), abs(a.Eligible)), cmp.Compare(won(b.Grant), won(a.Grant)))
		}) {
			t.Fatalf("out of order: %+v", got)
		}
	}
}

func abs(n int64) int64 { return max(n, -n) }

func won(a money.Amount) int64 {
	n, _ := a.Minor()
	return abs(n)
}

// TestSensitivityValues: what a parameter is moved to, for every kind of parameter: a day moves by days, a number by its digits, and nothing by one unit.
func TestSensitivityValues(t *testing.T) {
	day, share, none := toyParam("day", toyOn.AddDays(3)), toyParam("share", rule.MustNumber("0.15")), toyParam("none", 0)
	book, err := rule.NewBook(toySchema, toyOn, []rule.Rule[toy]{
		{Code: "toy.day", When: toyDay.OnOrAfter(day)}, {Code: "toy.share", When: toyShare.AtLeast(share)}, {Code: "toy.none", When: toyCount.AtLeast(none)}})
	if err != nil {
		t.Fatal(err)
	}
	plan, err := simulation.Study[toy]{Book: book, Scenarios: simulation.Nudges(book, -10, 10)}.Plan()
	if err != nil {
		t.Fatal(err)
	}
	got := ""
	for _, e := range plan.Tally().Sensitivity() {
		got += fmt.Sprintf("%s %s→%s %s\n", e.Scenario, e.From, e.To, e.Label.In(lang.English))
	}
	if want := "day-10% 2025-01-04→2024-12-25 day\nday+10% 2025-01-04→2025-01-14 day\nshare-10% 0.15→0.13 share\nshare+10% 0.15→0.17 share\nnone-10% 0→-1 count\nnone+10% 0→1 count\n"; got != want {
		t.Errorf("got\n%swant\n%s", got, want)
	}
	if _, err := (simulation.Study[toy]{Book: book, Scenarios: simulation.Steps(book, "moon", 1)}).Plan(); !errors.Is(err, fault.Code("rule.book.no_parameter")) {
		t.Error(err)
	}
}
