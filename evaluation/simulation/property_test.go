package simulation_test

import (
	"context"
	"encoding/json"
	"math/rand/v2"
	"slices"
	"testing"

	"github.com/google/go-cmp/cmp"

	"github.com/teukgu/teukgu/evaluation/simulation"
	"github.com/teukgu/teukgu/sandbox/fault"
	"github.com/teukgu/teukgu/sandbox/money"
	"github.com/teukgu/teukgu/sandbox/rule"
)

// count is what the row loop counts for one policy against the baseline.
type count struct {
	Eligible, Unknown, Gained, Lost, Reason, Winners, Losers int64
	Grant                                                    int64
}

// policy is a scenario as whole books decide it, one row after another.
type policy struct {
	book  *rule.Book[toy]
	grant simulation.Grant
}

func (p policy) amount(t *testing.T, truth rule.Truth, cost int64) int64 {
	if truth != rule.True {
		return 0
	}
	a, err := p.grant.Of(cost, money.KRW)
	if err != nil {
		t.Fatal(err)
	}
	n, _ := a.Minor()
	return n
}

// answers are those of every rule by its code; a rule that a book lacks refuses nobody.
func answers(b *rule.Book[toy], r *rule.Row[toy], codes []fault.Code) (out []rule.Truth) {
	var o rule.Outcome[toy]
	b.Review(r, &o)
	for _, c := range codes {
		truth, i := rule.True, 0
		for x := range b.Rules() {
			if x.Code == c {
				truth = o.Rule(i)
			}
			i++
		}
		out = append(out, truth)
	}
	return out
}

func rowByRow(t *testing.T, people []person, policies []policy, group func(*person) int) map[int][]count {
	codes := []fault.Code{"toy.r0", "toy.r1", "toy.r2", "toy.r3", "toy.new"}
	out := map[int][]count{}
	for i := range people {
		p := &people[i]
		row, g := toyRow(p), group(p)
		if out[g] == nil {
			out[g] = make([]count, len(policies))
		}
		base := policies[0].book.Decide(&row)
		before := policies[0].amount(t, base, p.Cost)
		for k, x := range policies {
			c := &out[g][k]
			is := x.book.Decide(&row)
			got := x.amount(t, is, p.Cost)
			c.Eligible += int64(one(is == rule.True))
			c.Unknown += int64(one(is == rule.Unknown))
			c.Gained += int64(one(is == rule.True && base != rule.True))
			c.Lost += int64(one(is != rule.True && base == rule.True))
			c.Reason += int64(one(is != rule.True && base != rule.True && !slices.Equal(answers(x.book, &row, codes), answers(policies[0].book, &row, codes))))
			c.Winners += int64(one(got > before))
			c.Losers += int64(one(got < before))
			c.Grant += got
		}
	}
	return out
}

func one(b bool) int {
	if b {
		return 1
	}
	return 0
}

// toyStudy draws a book of up to four rules and four scenarios, and builds the same whole books by hand.
func toyStudy(t *testing.T, r *rand.Rand) (simulation.Study[toy], []policy) {
	rules := toyRules(r, 2+r.IntN(3))
	build := func(rules []rule.Rule[toy], changes ...rule.Change) *rule.Book[toy] {
		b, err := rule.NewBook(toySchema, toyOn, rules)
		if err == nil && len(changes) > 0 {
			b, err = b.With(changes...)
		}
		if err != nil {
			t.Fatal(err)
		}
		return b
	}
	base := build(rules)
	g := simulation.Grant{Brackets: []simulation.Bracket{{UpTo: money.Won(100_000_000), Rate: money.MustRate("0.7")}, {Rate: money.MustRate("0.4")}},
		Unit: money.Won(1000), Rounding: money.Down, Cap: money.Won(150_000_000)}
	other := simulation.Grant{Brackets: []simulation.Bracket{{Rate: money.MustRate("0.55")}}, Rounding: money.HalfEven, Floor: money.Won(10_000_000)}
	var changes []rule.Change
	for p := range base.Parameters() {
		switch p.Name {
		case "p0":
			changes = append(changes, toyLimits[0].To(r.IntN(8)))
		case "p1":
			changes = append(changes, toyLimits[1].To(r.IntN(8)))
		case "cover":
			changes = append(changes, toyCover.To(money.Won(r.Int64N(8))))
		}
	}
	both := func(rules []rule.Rule[toy]) (out []rule.Change) { // of the changes, those of parameters that these rules have
		for p := range build(rules).Parameters() {
			switch p.Name {
			case "p0":
				out = append(out, toyLimits[0].To(6))
			case "p1":
				out = append(out, toyLimits[1].To(2))
			case "cover":
				out = append(out, toyCover.To(toyHuge))
			}
		}
		return out
	}
	instead := rule.Rule[toy]{Code: rules[0].Code, When: toyCond(r, 2)}
	added := rule.Rule[toy]{Code: "toy.new", When: toyCond(r, 1)}
	changed := append(append([]rule.Rule[toy]{instead}, rules[2:]...), added)
	s := simulation.Study[toy]{Book: base, Grant: g, Examples: 3,
		Groups: []simulation.Grouping{{Name: "colour", Terms: terms([]string{"red", "green", "blue"})}, {Name: "count", Terms: terms([]string{"0", "1", "2", "3", "4", "5", "6", "7"})}},
		Scenarios: []simulation.Scenario[toy]{
			{Name: "changes", Changes: changes},
			{Name: "rules", Rules: []rule.Rule[toy]{instead, added}, Without: []fault.Code{rules[1].Code}, Grant: other},
			{Name: "grant", Grant: other},
			{Name: "everything", Rules: []rule.Rule[toy]{added, instead}, Without: []fault.Code{rules[1].Code}, Changes: both(changed), Grant: other},
		}}
	return s, []policy{{base, g}, {build(rules, changes...), g}, {build(changed), other}, {base, other}, {build(changed, both(changed)...), other}}
}

// TestAgreesWithRows: the figures of every group are those of a loop that decides row by row, for random books and populations with unknown facts, with any
// number of workers, and so are the bytes of the reports.
func TestAgreesWithRows(t *testing.T) {
	r := source(t, 1)
	for range cases(20) {
		s, policies := toyStudy(t, r)
		people := make([]person, 1+r.IntN(6000))
		unknown := []int{0, 1, 20}[r.IntN(3)]
		for i := range people {
			people[i] = toyPerson(r, unknown)
		}
		plan, err := s.Plan()
		if err != nil {
			t.Fatal(err)
		}
		var bytes []byte
		want := rowByRow(t, people, policies, func(p *person) int { return int(p.Colour)*9 + p.Count + 1 })
		for _, workers := range []int{1, 2, 16} {
			tally, err := plan.Run(context.Background(), simulation.Rows(simulation.Of(slices.Values(people)), toyBinding()), simulation.Options{Workers: workers})
			if err != nil {
				t.Fatal(err)
			}
			got := map[int][]count{}
			for _, l := range tally.By(0, 1) {
				got[place(l)] = counts(l)
			}
			if diff := cmp.Diff(want, got); diff != "" {
				t.Fatalf("%d workers, row by row against columns:\n%s", workers, diff)
			}
			text, err := json.Marshal(tally.Report())
			if err != nil {
				t.Fatal(err)
			}
			if bytes != nil && string(bytes) != string(text) {
				t.Fatalf("%d workers: other bytes", workers)
			}
			bytes = text
		}
	}
}

func place(l simulation.Line) int {
	c := slices.Index([]string{"", "red", "green", "blue"}, l.Group[0].Word)
	n := slices.Index([]string{"", "0", "1", "2", "3", "4", "5", "6", "7"}, l.Group[1].Word)
	return c*9 + n
}

func counts(l simulation.Line) []count {
	minor := func(a money.Amount) int64 {
		n, _ := a.Minor()
		return n
	}
	out := []count{{Eligible: l.Baseline.Eligible, Unknown: l.Baseline.Unknown, Grant: minor(l.Baseline.Grant)}}
	for _, s := range l.Scenarios {
		out = append(out, count{s.Eligible, s.Unknown, s.Gained, s.Lost, s.ReasonChanged, s.Winners, s.Losers, minor(s.Grant)})
	}
	return out
}

// TestExamplesAreTheFirst: the examples of a change are the subjects with the lowest numbers, and they are what they are said to be.
func TestExamplesAreTheFirst(t *testing.T) {
	r := source(t, 2)
	for range cases(20) {
		s, policies := toyStudy(t, r)
		people := make([]person, 5000)
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
		for k, p := range policies[1:] {
			var want, got []int64
			for i := range people {
				row := toyRow(&people[i])
				if policies[0].book.Decide(&row) != rule.True && p.book.Decide(&row) == rule.True && len(want) < 3 {
					want = append(want, int64(i))
				}
			}
			for _, x := range tally.Found(k, simulation.Gained) {
				got = append(got, x.Number)
			}
			if diff := cmp.Diff(want, got); diff != "" {
				t.Fatal(diff)
			}
		}
	}
}

// TestRulesAlone: a rule that alone refuses is one without which the subject passes.
func TestRulesAlone(t *testing.T) {
	r := source(t, 3)
	for range cases(20) {
		s, _ := toyStudy(t, r)
		s.Scenarios = simulation.Without(s.Book)
		if len(s.Scenarios) < 2 {
			continue
		}
		plan, err := s.Plan()
		if err != nil {
			t.Fatal(err)
		}
		people := make([]person, 3000)
		for i := range people {
			people[i] = toyPerson(r, 0)
		}
		tally, err := plan.Run(context.Background(), simulation.Rows(simulation.Of(slices.Values(people)), toyBinding()), simulation.Options{})
		if err != nil {
			t.Fatal(err)
		}
		rep := tally.Report()
		for i, x := range rep.Rules {
			if gained := rep.Total.Scenarios[i].Gained; x.Alone != gained {
				t.Fatalf("%s: alone %d, gained without it %d", x.Code, x.Alone, gained)
			}
		}
	}
}

// TestShiftIsTheFact: shifting the limits is shifting the fact of everybody.
func TestShiftIsTheFact(t *testing.T) {
	r := source(t, 4)
	for range cases(30) {
		s, policies := toyStudy(t, r)
		units := r.IntN(5) - 2
		s.Scenarios = []simulation.Scenario[toy]{simulation.Shift(toyCount.Fact(), units)}
		plan, err := s.Plan()
		if err != nil {
			continue // no rule reads the fact
		}
		people := make([]person, 2000)
		want := int64(0)
		for i := range people {
			people[i] = toyPerson(r, 0)
			moved := people[i]
			moved.Count += units
			row := toyRow(&moved)
			if moved.Count < 0 {
				toyCount.Set(&row, moved.Count)
			}
			want += int64(one(policies[0].book.Decide(&row) == rule.True))
		}
		tally, err := plan.Run(context.Background(), simulation.Rows(simulation.Of(slices.Values(people)), toyBinding()), simulation.Options{})
		if err != nil {
			t.Fatal(err)
		}
		if got := tally.By()[0].Scenarios[0].Eligible; got != want {
			t.Fatalf("%+d: %d pass, want %d", units, got, want)
		}
	}
}
