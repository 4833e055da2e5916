package simulation_test

import (
	"bytes"
	"context"
	"encoding/json"
	"fmt"
	"slices"
	"strings"
	"testing"

	"github.com/teukgu/teukgu/evaluation/simulation"
	"github.com/teukgu/teukgu/sandbox/civil"
	"github.com/teukgu/teukgu/sandbox/fault"
	"github.com/teukgu/teukgu/sandbox/money"
	"github.com/teukgu/teukgu/sandbox/rule"
)

// outputs is every output that a study has, as bytes: JSON, the tables as CSV and for people, the examples, seeds and their intervals.
func outputs(t *testing.T, plan *simulation.Plan[toy], people []person, workers int) string {
	t.Helper()
	var out bytes.Buffer
	enc := json.NewEncoder(&out)
	opt := simulation.Options{Workers: workers, Progress: func(int64) {}}
	put := func(v any, err error) {
		if err == nil {
			err = enc.Encode(v)
		}
		if err != nil {
			t.Fatal(err)
		}
	}
	for _, src := range []simulation.Source[toy]{
		simulation.Rows(simulation.Of(slices.Values(people)), toyBinding()),
		simulation.Rows(toyGenerator(t).Population(20_000, 9), toyBinding()),
		simulation.Rows(simulation.CSV(strings.NewReader("cost\n"+strings.Repeat("5000\n170000\n", 5000)), simulation.IntColumn("cost", func(p *person, n int64) { p.Cost = n })), toyBinding()),
	} {
		tally, err := plan.Run(context.Background(), src, opt)
		put(tally.Report(), err)
		for _, x := range tally.Report().Tables() {
			put(x.In(0), x.CSV(&out))
		}
		put(tally.By(1, 0), nil)
		put(tally.Sensitivity(), nil)
		_, _ = fmt.Fprintf(&out, "%+v", tally.Found(0, simulation.Gained))
	}
	reports, err := plan.Seeds(context.Background(), func(seed uint64) simulation.Source[toy] {
		return simulation.Rows(toyGenerator(t).Population(10_000, seed), toyBinding())
	}, []uint64{1, 2, 3, 4}, opt)
	put(reports, err)
	put(simulation.Spreads(reports, 50), nil)
	return out.String()
}

// TestSameBytes: every output has the same bytes with 1, 2 and 16 workers, over a sequence, a file and generated subjects.
func TestSameBytes(t *testing.T) {
	r := source(t, 61)
	for range cases(3) {
		s, _ := toyStudy(t, r)
		s.Scenarios = append(s.Scenarios, simulation.Nudges(s.Book, -50, 50)...)
		s.Scenarios = append(s.Scenarios, simulation.Without(s.Book)...)
		plan, err := s.Plan()
		if err != nil {
			t.Fatal(err)
		}
		people := make([]person, 9_000)
		for i := range people {
			people[i] = toyPerson(r, 5)
		}
		want := outputs(t, plan, people, 1)
		for _, workers := range []int{0, 2, 16} {
			if got := outputs(t, plan, people, workers); got != want {
				t.Errorf("%d workers: other bytes", workers)
			}
		}
	}
}

// TestSameBytesTwice: replays and procedures, which have no workers, give the same bytes twice.
func TestSameBytesTwice(t *testing.T) {
	once := func() string {
		r := source(t, 62)
		var out bytes.Buffer
		s, policies := toyStudy(t, r)
		past := func(yield func(simulation.Past[toy]) bool) {
			for range 500 {
				p := toyPerson(r, 10)
				if !yield(simulation.Past[toy]{ID: fmt.Sprint(p.Cost), Row: toyRow(&p), Book: s.Book, Eligible: r.IntN(2) == 0}) {
					return
				}
			}
		}
		for x := range simulation.Replay[toy](past, policies[1].book) {
			if err := json.NewEncoder(&out).Encode([]any{x.Past.ID, x.Verdict, x.Then.Explain(), x.Now.Explain()}); err != nil {
				t.Fatal(err)
			}
		}
		p := randomProcess(r)
		in := make([]simulation.Filing, 200)
		for i := range in {
			in[i] = simulation.Filing{Filed: civil.MustDate("2024-01-15").AddDays(r.IntN(300)), Work: 1 + r.IntN(30), Supplement: r.IntN(40)}
		}
		passages, err := p.Run(in)
		_, _ = fmt.Fprintln(&out, passages, simulation.Summary(passages, 10), simulation.Compare(passages, passages[1:]), err)
		return out.String()
	}
	if a, b := once(), once(); a != b || len(a) < 1000 {
		t.Errorf("other bytes, or hardly any: %d and %d", len(a), len(b))
	}
}

// TestSumsBeyondInt64: what a population gets together, and gets more and less, is exact beyond int64.
func TestSumsBeyondInt64(t *testing.T) {
	book, err := rule.NewBook(toySchema, toyOn, []rule.Rule[toy]{{Code: "toy.flag", When: toyFlag.True()}, {Code: "toy.count", When: toyCount.AtLeast(rule.Fixed(0))}})
	if err != nil {
		t.Fatal(err)
	}
	whole := simulation.Grant{Brackets: []simulation.Bracket{{Rate: money.MustRate("1")}}, Rounding: money.Down}
	half := simulation.Grant{Brackets: []simulation.Bracket{{Rate: money.MustRate("0.5")}}, Rounding: money.Up}
	plan, err := simulation.Study[toy]{Book: book, Grant: whole, Scenarios: []simulation.Scenario[toy]{{Name: "half", Grant: half}, {Name: "all", Without: []fault.Code{"toy.flag"}}}}.Plan()
	if err != nil {
		t.Fatal(err)
	}
	people := slices.Repeat([]person{{Flag: 1, Cost: 9_223_372_036_854_775_807}, {Flag: 0, Cost: 9_223_372_036_854_775_807}}, 5000)
	tally, err := plan.Run(context.Background(), simulation.Rows(simulation.Of(slices.Values(people)), toyBinding()), simulation.Options{Workers: 2})
	if err != nil {
		t.Fatal(err)
	}
	x := tally.By()[0]
	got := fmt.Sprintln(x.Baseline.Grant, x.Scenarios[0].Grant, x.Scenarios[0].Down, x.Scenarios[1].Grant, x.Scenarios[1].Up)
	if want := "46116860184273879035000 KRW 23058430092136939520000 KRW 23058430092136939515000 KRW 92233720368547758070000 KRW 46116860184273879035000 KRW\n"; got != want {
		t.Errorf("got  %swant %s", got, want)
	}
}
