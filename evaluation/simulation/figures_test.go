package simulation_test

import (
	"cmp"
	"context"
	"slices"
	"testing"

	gocmp "github.com/google/go-cmp/cmp"

	"github.com/teukgu/teukgu/evaluation/simulation"
	"github.com/teukgu/teukgu/sandbox/civil"
	"github.com/teukgu/teukgu/sandbox/money"
	"github.com/teukgu/teukgu/sandbox/rule"
)

// TestReplayVerdicts: every combination of what was decided and what the rules of the day and the candidate give.
func TestReplayVerdicts(t *testing.T) {
	book, err := rule.NewBook(toySchema, toyOn, []rule.Rule[toy]{{Code: "toy.flag", When: toyFlag.True()}})
	if err != nil {
		t.Fatal(err)
	}
	candidate, err := rule.NewBook(toySchema, toyOn, []rule.Rule[toy]{{Code: "toy.count", When: toyCount.AtLeast(rule.Fixed(3))}})
	if err != nil {
		t.Fatal(err)
	}
	const same, gains, loses, unsure, deviation = simulation.Same, simulation.Gains, simulation.Loses, simulation.Unsure, simulation.Deviation
	for _, c := range []struct {
		eligible bool
		flag     int8                  // then: 1 passes, 0 does not, -1 is unknown
		want     [3]simulation.Verdict // now: passes, does not, is unknown
	}{
		{true, 1, [3]simulation.Verdict{same, loses, unsure}}, {true, 0, [3]simulation.Verdict{deviation, deviation, deviation}}, {true, -1, [3]simulation.Verdict{deviation, deviation, deviation}},
		{false, 0, [3]simulation.Verdict{gains, same, unsure}}, {false, 1, [3]simulation.Verdict{deviation, deviation, deviation}}, {false, -1, [3]simulation.Verdict{deviation, deviation, deviation}},
	} {
		for i, count := range []int{5, 0, -1} {
			p := person{Flag: c.flag, Count: count, Set: -1}
			past := simulation.Past[toy]{Row: toyRow(&p), Book: book, Eligible: c.eligible}
			for r := range simulation.Replay(slices.Values([]simulation.Past[toy]{past}), candidate) {
				if r.Verdict != c.want[i] {
					t.Errorf("decided %v, flag %d, count %d: %v, want %v", c.eligible, c.flag, count, r.Verdict, c.want[i])
				}
			}
		}
	}
}

// TestShiftEveryKind: shifting the limits of an amount, a number or a day is shifting that fact of everybody.
func TestShiftEveryKind(t *testing.T) {
	won, share, day := rule.Fixed(money.Won(3)), rule.Fixed(rule.MustNumber("0.04")), rule.Fixed(toyOn.AddDays(3))
	for _, c := range []struct {
		fact rule.Fact[toy]
		when rule.Cond[toy]
		move func(p *person, by int)
	}{
		{toyAmount.Fact(), rule.Any(toyAmount.Above(won), toyAmount.Is(rule.Fixed(money.Won(-1)))), func(p *person, by int) { p.Amount, _ = p.Amount.Add(money.Won(int64(by))) }},
		{toyShare.Fact(), toyShare.Between(share, rule.Fixed(rule.MustNumber("0.06"))), func(p *person, by int) {
			p.Share = rule.NewNumber(p.Share.Units()+int64(by), 2)
		}},
		{toyDay.Fact(), rule.Any(toyDay.Before(day), toyDay.After(rule.Fixed(toyOn.AddDays(5)))), func(p *person, by int) { p.Day = p.Day.AddDays(by) }},
	} {
		book, err := rule.NewBook(toySchema, toyOn, []rule.Rule[toy]{{Code: "toy.one", When: c.when}})
		if err != nil {
			t.Fatal(err)
		}
		for by := -3; by <= 3; by++ {
			var people []person
			want := int64(0)
			for i := range 12 {
				p := person{Flag: -1, Count: -1, Set: -1, Amount: money.Won(int64(i - 3)), Share: rule.NewNumber(int64(i), 2), Day: toyOn.AddDays(i)}
				people = append(people, p)
				c.move(&p, by)
				row := toyRow(&p)
				want += int64(one(book.Decide(&row) == rule.True))
			}
			plan, err := simulation.Study[toy]{Book: book, Scenarios: []simulation.Scenario[toy]{simulation.Shift(c.fact, by)}}.Plan()
			if err != nil {
				t.Fatal(err)
			}
			tally, err := plan.Run(context.Background(), simulation.Rows(simulation.Of(slices.Values(people)), toyBinding()), simulation.Options{})
			if err != nil {
				t.Fatal(err)
			}
			if got := tally.By()[0].Scenarios[0].Eligible; got != want {
				t.Errorf("%s %+d: %d pass, want %d", c.fact.Path(), by, got, want)
			}
		}
	}
}

// TestFlowFigures: the figures of a procedure are those of going over its passages month by month and day by day.
func TestFlowFigures(t *testing.T) {
	r := source(t, 81)
	for range cases(60) {
		p, in := randomProcess(r), make([]simulation.Filing, 1+r.IntN(60))
		for i := range in {
			in[i] = simulation.Filing{Filed: civil.MustDate("2024-01-15").AddDays(r.IntN(500)), Work: 1 + r.IntN(30), Supplement: r.IntN(2) * 20, Extend: r.IntN(2) == 0}
		}
		ps, err := p.Run(in)
		if err != nil {
			t.Fatal(err)
		}
		bin := 1 + r.IntN(40)
		s := simulation.Summary(ps, bin)
		var days []int
		for _, p := range ps {
			if n, ok := p.Days(); ok {
				days = append(days, n)
			}
		}
		for i, n := range s.Histogram {
			in := slices.DeleteFunc(slices.Clone(days), func(d int) bool { return d < i*bin || d >= (i+1)*bin })
			if len(in) != n {
				t.Fatalf("place %d: %d, want %d", i, n, len(in))
			}
		}
		for share, got := range map[int]int{1: s.Days.Low, 5: s.Days.Median, 9: s.Days.High} {
			within := len(slices.DeleteFunc(slices.Clone(days), func(d int) bool { return d > got }))
			below := len(slices.DeleteFunc(slices.Clone(days), func(d int) bool { return d >= got }))
			if len(days) > 0 && (within*10 < len(days)*share || below*10 >= len(days)*share) {
				t.Fatalf("%d tenths of %v need %d days at most", share, days, got)
			}
		}
		for _, m := range s.Months {
			next, _ := m.Month.Add(civil.Months(1), civil.Down)
			want := simulation.Month{Month: m.Month}
			for _, p := range ps {
				in := func(d civil.Date) int { return one(!d.Before(m.Month) && d.Before(next)) }
				want.Filed, want.Answered, want.Decided = want.Filed+in(p.Filed), want.Answered+in(p.Answered), want.Decided+in(p.Decided)
				want.Open += one(p.Filed.Before(next) && !p.Answered.Before(next))
			}
			if diff := gocmp.Diff(want, m); diff != "" {
				t.Fatal(diff)
			}
		}
		if c := simulation.Compare(ps, ps); c.Same != s.Decided || c.Sooner+c.Later+c.NewlyLate+c.NoLongerLate+c.NewlyDecided != 0 {
			t.Fatalf("a procedure differs from itself: %+v", c)
		}
	}
}

// TestSpread: the interval has at least so many of the values, as many below it as above, and its ends are values.
func TestSpread(t *testing.T) {
	r := source(t, 91)
	for range cases(500) {
		values := make([]int64, 1+r.IntN(30))
		for i := range values {
			values[i] = r.Int64N(20)
		}
		percent := r.IntN(101)
		in, ok := simulation.Spread(values, cmp.Compare[int64], percent)
		inside := len(slices.DeleteFunc(slices.Clone(values), func(v int64) bool { return v < in.Low || v > in.High }))
		if !ok || inside*100 < percent*len(values) || in.Low > in.Median || in.Median > in.High || !slices.Contains(values, in.Low) || !slices.Contains(values, in.High) {
			t.Fatalf("%d%% of %v: %v, %d inside", percent, values, in, inside)
		}
	}
	if _, ok := simulation.Spread([]int64{}, cmp.Compare[int64], 50); ok || simulation.Spreads(nil, 50) != nil {
		t.Error("an interval of nothing")
	}
}
