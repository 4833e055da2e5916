package simulation_test

import (
	"bytes"
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"math/rand/v2"
	"slices"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"

	"github.com/teukgu/teukgu/evaluation/simulation"
	"github.com/teukgu/teukgu/sandbox/fault"
	"github.com/teukgu/teukgu/sandbox/money"
	"github.com/teukgu/teukgu/sandbox/rule"
	"github.com/teukgu/teukgu/sandbox/wire"
)

// toyCase draws a study, brief in one case of four, and people for it.
func toyCase(t *testing.T, r *rand.Rand, most int) (*simulation.Plan[toy], []person) {
	s, _ := toyStudy(t, r)
	s.Brief, s.Examples = r.IntN(4) == 0, r.IntN(5)
	if r.IntN(4) == 0 {
		s.Grant = simulation.Grant{}
	}
	plan, err := s.Plan()
	if err != nil {
		t.Fatal(err)
	}
	people := make([]person, r.IntN(most))
	unknown := []int{0, 1, 20}[r.IntN(3)]
	for i := range people {
		people[i] = toyPerson(r, unknown)
	}
	return plan, people
}

func toyTally(t testing.TB, plan *simulation.Plan[toy], people []person, first int) *simulation.Tally[toy] {
	src := simulation.Rows(simulation.Of(slices.Values(people)).From(int64(first)), toyBinding())
	tally, err := plan.Run(context.Background(), src, simulation.Options{})
	if err != nil {
		t.Fatal(err)
	}
	return tally
}

func encoded(t testing.TB, x *simulation.Tally[toy]) []byte {
	data, err := x.Encode()
	if err != nil {
		t.Fatal(err)
	}
	return data
}

func reported(t testing.TB, x *simulation.Tally[toy]) string {
	data, err := json.Marshal(x.Report())
	if err != nil {
		t.Fatal(err)
	}
	return string(data)
}

// TestTallyParts: the tallies of the parts of a population, sent as documents and merged in any order, have the bytes and the report of the tally of the whole,
// and what is read is what was written.
func TestTallyParts(t *testing.T) {
	r := source(t, 11)
	for range cases(12) {
		plan, people := toyCase(t, r, 2000)
		whole := toyTally(t, plan, people, 0)
		var docs [][]byte
		for first := 0; first < len(people); {
			n := min(len(people)-first, 1+r.IntN(700))
			docs = append(docs, encoded(t, toyTally(t, plan, people[first:first+n], first)))
			first += n
		}
		r.Shuffle(len(docs), func(i, j int) { docs[i], docs[j] = docs[j], docs[i] })
		merged := plan.Tally()
		for _, doc := range docs {
			part, err := plan.Decode(doc, wire.Limits{})
			if err != nil {
				t.Fatal(err)
			}
			if again := encoded(t, part); !bytes.Equal(doc, again) {
				t.Fatalf("read and written again:\n%s\n%s", doc, again)
			}
			if canonical, err := wire.Canonical(json.RawMessage(doc)); err != nil || !bytes.Equal(doc, canonical) {
				t.Fatalf("not canonical (%v):\n%s", err, doc)
			}
			merged.Merge(part)
		}
		if want, got := encoded(t, whole), encoded(t, merged); !bytes.Equal(want, got) {
			t.Fatalf("%d parts merged:\n%s\nthe whole:\n%s", len(docs), got, want)
		}
		if diff := cmp.Diff(reported(t, whole), reported(t, merged)); diff != "" {
			t.Fatal(diff)
		}
	}
}

// TestPartsOfAGenerator: the parts of a generated population have each of its subjects once, with its number.
func TestPartsOfAGenerator(t *testing.T) {
	makers, err := simulation.NewGenerator(simulation.Trait[person]{
		Assumption: simulation.Assumption{Name: "count", Distributions: []simulation.Distribution{simulation.Even{Low: 0, High: 7}}},
		Set:        func(p *person, n int64) { p.Count = int(n) },
	}, simulation.Trait[person]{
		Assumption: simulation.Assumption{Name: "cost", Distributions: []simulation.Distribution{simulation.LogEven{Low: 1, High: 1 << 40}}},
		Set:        func(p *person, n int64) { p.Cost = n },
	})
	if err != nil {
		t.Fatal(err)
	}
	r := source(t, 12)
	for _, n := range []int64{0, 1, 4096, 4097, 20_000} {
		s, _ := toyStudy(t, r)
		plan, err := s.Plan()
		if err != nil {
			t.Fatal(err)
		}
		run := func(p simulation.Population[person]) *simulation.Tally[toy] {
			x, err := plan.Run(context.Background(), simulation.Rows(p, toyBinding()), simulation.Options{Workers: 2})
			if err != nil {
				t.Fatal(err)
			}
			return x
		}
		want := encoded(t, run(makers.Population(n, 5)))
		for _, of := range []int{1, 2, 3, 7} {
			merged := plan.Tally()
			for i := range of {
				merged.Merge(run(makers.Part(n, 5, i, of)))
			}
			if got := encoded(t, merged); !bytes.Equal(want, got) {
				t.Errorf("%d subjects in %d parts: other bytes", n, of)
			}
		}
		for _, none := range [][2]int{{-1, 3}, {3, 3}, {0, 0}, {0, -1}} {
			if got := run(makers.Part(n, 5, none[0], none[1])).Subjects(); got != 0 {
				t.Errorf("part %d of %d has %d subjects", none[0], none[1], got)
			}
		}
	}
}

// TestTallyOfAnotherPlan: whatever a study changes in what is counted, its tallies are not read by the other plan.
func TestTallyOfAnotherPlan(t *testing.T) {
	study := func() simulation.Study[toy] {
		book, err := rule.NewBook(toySchema, toyOn, []rule.Rule[toy]{
			{Code: "toy.r0", When: rule.All(toyCount.AtLeast(toyLimits[0]), toyColour.OneOf(1, 2))},
			{Code: "toy.r1", When: rule.Any(toyFlag.True(), toySet.AnyOf(1))},
		})
		if err != nil {
			t.Fatal(err)
		}
		return simulation.Study[toy]{Book: book, Examples: 2,
			Groups:    []simulation.Grouping{{Name: "colour", Terms: terms([]string{"red", "green", "blue"})}},
			Grant:     simulation.Grant{Brackets: []simulation.Bracket{{Rate: money.MustRate("0.5")}}, Rounding: money.Down},
			Scenarios: []simulation.Scenario[toy]{{Name: "more", Changes: []rule.Change{toyLimits[0].To(4)}}}}
	}
	book := func(rules ...rule.Rule[toy]) func(*simulation.Study[toy]) {
		return func(s *simulation.Study[toy]) { s.Book, _ = rule.NewBook(toySchema, toyOn, rules) }
	}
	second := rule.Rule[toy]{Code: "toy.r1", When: rule.Any(toyFlag.True(), toySet.AnyOf(1))}
	changes := map[string]func(*simulation.Study[toy]){
		"a word":      book(rule.Rule[toy]{Code: "toy.r0", When: rule.All(toyCount.AtLeast(toyLimits[0]), toyColour.OneOf(1, 3))}, second),
		"any for all": book(rule.Rule[toy]{Code: "toy.r0", When: rule.Any(toyCount.AtLeast(toyLimits[0]), toyColour.OneOf(1, 2))}, second),
		"a test":      book(rule.Rule[toy]{Code: "toy.r0", When: rule.All(toyCount.Above(toyLimits[0]), toyColour.OneOf(1, 2))}, second),
		"not":         book(rule.Rule[toy]{Code: "toy.r0", When: rule.Not(rule.All(toyCount.AtLeast(toyLimits[0]), toyColour.OneOf(1, 2)))}, second),
		"fewer rules": book(rule.Rule[toy]{Code: "toy.r0", When: rule.All(toyCount.AtLeast(toyLimits[0]), toyColour.OneOf(1, 2))}),
		"a limit":     func(s *simulation.Study[toy]) { s.Scenarios[0].Changes[0] = toyLimits[0].To(5) },
		"a name":      func(s *simulation.Study[toy]) { s.Scenarios[0].Name = "less" },
		"a grant": func(s *simulation.Study[toy]) {
			s.Scenarios[0].Grant = s.Grant
			s.Scenarios[0].Grant.Rounding = money.Up
		},
		"no grant": func(s *simulation.Study[toy]) { s.Grant = simulation.Grant{} },
		"a shift": func(s *simulation.Study[toy]) {
			s.Scenarios[0] = simulation.Shift(toyCount.Fact(), 1)
			s.Scenarios[0].Name = "more"
		},
		"no scenario":   func(s *simulation.Study[toy]) { s.Scenarios = nil },
		"two scenarios": func(s *simulation.Study[toy]) { s.Scenarios = append(s.Scenarios, simulation.Scenario[toy]{Name: "x"}) },
		"groups":        func(s *simulation.Study[toy]) { s.Groups[0].Terms = terms([]string{"red", "blue", "green"}) },
		"no groups":     func(s *simulation.Study[toy]) { s.Groups = nil },
		"examples":      func(s *simulation.Study[toy]) { s.Examples = 3 },
		"brief":         func(s *simulation.Study[toy]) { s.Brief = true },
		"currency":      func(s *simulation.Study[toy]) { s.Currency = money.USD },
	}
	first, err := study().Plan()
	if err != nil {
		t.Fatal(err)
	}
	doc := encoded(t, first.Tally())
	if again, err := study().Plan(); err != nil {
		t.Fatal(err)
	} else if _, err := again.Decode(doc, wire.Limits{}); err != nil {
		t.Errorf("the same study: %v", err)
	}
	for name, change := range changes {
		s := study()
		change(&s)
		plan, err := s.Plan()
		if err != nil {
			t.Fatalf("%s: %v", name, err)
		}
		if _, err := plan.Decode(doc, wire.Limits{}); err == nil || !strings.Contains(err.Error(), "simulation.tally.plan.other") {
			t.Errorf("%s: %v", name, err)
		}
	}
}

// TestTallyRefused: counts that no subjects have are refused where they stand.
func TestTallyRefused(t *testing.T) {
	plan, doc := hostile(t)
	for _, c := range []struct{ name, old, new, path, code string }{
		{"more subjects than cells have", `"subjects":3}`, `"subjects":4}`, "cells", "simulation.tally.counts.invalid"},
		{"more eligible than subjects", `"eligible":1`, `"eligible":3`, "cells[0]", "simulation.tally.counts.invalid"},
		{"a negative count", `"eligible":1`, `"eligible":-1`, "cells[0]", "simulation.tally.counts.invalid"},
		{"an empty cell", `"eligible":1,"grant":"30","subjects":2`, `"subjects":0`, "cells[0]", "simulation.tally.counts.invalid"},
		{"a grant of nobody", `"eligible":1,"grant"`, `"grant"`, "cells[0]", "simulation.tally.counts.invalid"},
		{"a grant with a sign", `"30"`, `"-30"`, "cells[0].grant", "wire.value"},
		{"a grant with a zero before it", `"30"`, `"030"`, "cells[0].grant", "wire.value"},
		{"a grant beyond all", `"30"`, `"9223372036854775808"`, "cells[0]", "simulation.tally.counts.invalid"},
		{"a cell that is none", `"cell":2`, `"cell":4`, "cells[1]", "simulation.tally.counts.invalid"},
		{"a cell twice", `"cell":2`, `"cell":1`, "cells[1]", "simulation.tally.counts.invalid"},
		{"alone more than refused", `{"alone":1,"refuses":1}`, `{"alone":2,"refuses":1}`, "rules[0]", "simulation.tally.counts.invalid"},
		{"a rule too many", `"rules":[{"alone":1`, `"rules":[{"alone":0,"refuses":0},{"alone":1`, "rules", "simulation.tally.counts.invalid"},
		{"lost without having passed", `"gained":1`, `"lost":2`, "scenarios[0].cells[1]", "simulation.tally.counts.invalid"},
		{"no scenario", `"scenarios":[`, `"scenarios":[],"x":[`, "x", "wire.field.unknown"},
		{"another change", `"change":"gained"`, `"change":"lost"`, "scenarios[0].examples[0]", "simulation.tally.example.invalid"},
		{"a change without a word", `"change":"gained"`, `"change":""`, "scenarios[0].examples[0]", "simulation.tally.example.invalid"},
		{"a fact that makes it another", `"count":4`, `"count":1`, "scenarios[0].examples[0]", "simulation.tally.example.invalid"},
		{"a fact that is none", `"count":4`, `"size":4`, "scenarios[0].examples[0].facts.size", "rule.row.unknown_fact"},
		{"a negative number", `"number":2`, `"number":-2`, "scenarios[0].examples[0]", "simulation.tally.example.invalid"},
	} {
		bad := strings.Replace(doc, c.old, c.new, 1)
		if bad == doc {
			t.Fatalf("%s: %s does not stand in %s", c.name, c.old, doc)
		}
		_, err := plan.Decode([]byte(bad), wire.Limits{})
		list, ok := errors.AsType[fault.List](err)
		if !ok || string(list[0].Code) != c.code || list[0].Path != c.path {
			t.Errorf("%s: %v, want %s at %s", c.name, err, c.code, c.path)
		}
	}
}

// hostile is a plan with a document that is easy to damage: three people in two of the four cells, of whom one passes and one does only under the scenario.
func hostile(t testing.TB) (*simulation.Plan[toy], string) {
	book, err := rule.NewBook(toySchema, toyOn, []rule.Rule[toy]{{Code: "toy.r0", When: toyCount.AtLeast(toyLimits[1])}})
	if err != nil {
		t.Fatal(err)
	}
	plan, err := simulation.Study[toy]{Book: book, Examples: 2, Groups: []simulation.Grouping{{Name: "colour", Terms: terms([]string{"red", "green", "blue"})}},
		Grant:     simulation.Grant{Brackets: []simulation.Bracket{{Rate: money.MustRate("0.5")}}, Rounding: money.Down},
		Scenarios: []simulation.Scenario[toy]{{Name: "less", Changes: []rule.Change{toyLimits[1].To(4)}}}}.Plan()
	if err != nil {
		t.Fatal(err)
	}
	people := []person{{Count: 7, Colour: 1, Cost: 60}, {Count: -1, Colour: 1, Cost: 60}, {Count: 4, Colour: 2, Cost: 60}}
	return plan, string(encoded(t, toyTally(t, plan, people, 0)))
}

func FuzzDecodeTally(f *testing.F) {
	plan, doc := hostile(f)
	f.Add([]byte(doc))
	f.Add(encoded(f, plan.Tally()))
	f.Fuzz(func(t *testing.T, data []byte) { readable(t, plan, data) })
}

// readable checks that what is read is written again as the canonical bytes of what was read, and can be merged and reported.
func readable(t *testing.T, plan *simulation.Plan[toy], data []byte) bool {
	x, err := plan.Decode(data, wire.Limits{})
	if err != nil {
		return false
	}
	if want, err := wire.Canonical(json.RawMessage(data)); err != nil || string(want) != string(encoded(t, x)) {
		// A count of zero, a set of facts in another order: the same tally in other words.
		if again, err := plan.Decode(encoded(t, x), wire.Limits{}); err != nil || string(encoded(t, again)) != string(encoded(t, x)) {
			t.Fatalf("%s\nis read as\n%s\nand not again: %v", data, encoded(t, x), err)
		}
	}
	sum := plan.Tally()
	sum.Merge(x)
	sum.Merge(x)
	_ = reported(t, sum)
	return true
}

// TestMutatedTallies: damaged documents are read or refused, and never panic.
func TestMutatedTallies(t *testing.T) {
	plan, doc := hostile(t)
	r := source(t, 13)
	read := 0
	for range cases(10_000) {
		data := []byte(doc)
		for range 1 + r.IntN(3) {
			i := r.IntN(len(data))
			switch r.IntN(3) {
			case 0:
				data[i] = `{}[]",:0123456789ae`[r.IntN(19)]
			case 1:
				data = slices.Delete(data, i, min(i+1+r.IntN(8), len(data)))
			default:
				data = slices.Insert(data, i, `{}[]",:0123456789ae`[r.IntN(19)])
			}
			if len(data) == 0 {
				break
			}
		}
		if readable(t, plan, data) {
			read++
		}
	}
	if read == 0 {
		t.Error("none was read: the mutations show nothing")
	}
}

func ExampleTally_Encode() {
	study := simulation.Study[start]{
		Book:      startBook(),
		Grant:     simulation.Grant{Brackets: []simulation.Bracket{{Rate: money.MustRate("0.5")}}, Rounding: money.Down},
		Scenarios: []simulation.Scenario[start]{{Name: "twice", Changes: []rule.Change{minCover.To(money.Won(300_000_000))}}},
	}
	plan, err := study.Plan()
	if err != nil {
		fmt.Println(err)
		return
	}
	// Each machine counts its own firms, numbered as in the whole, and sends its tally as a document.
	machine := func(first int64, firms ...operator) []byte {
		part := simulation.Of(slices.Values(firms)).From(first)
		tally, err := plan.Run(context.Background(), simulation.Rows(part, startBinding), simulation.Options{})
		if err != nil {
			panic(err)
		}
		doc, err := tally.Encode()
		if err != nil {
			panic(err)
		}
		return doc
	}
	docs := [][]byte{
		machine(0, operator{Cover: 150_000_000, Staff: 5, Cost: 80}, operator{Cover: 400_000_000, Staff: 5, Cost: 60}),
		machine(2, operator{Cover: 200_000_000, Staff: 9, Cost: 20}),
	}
	whole := plan.Tally()
	for _, doc := range docs {
		part, err := plan.Decode(doc, wire.Limits{})
		if err != nil {
			fmt.Println(err)
			return
		}
		whole.Merge(part)
	}
	total := whole.Report().Total
	fmt.Println(total.Subjects, total.Baseline.Eligible, total.Baseline.Grant, total.Scenarios[0].Lost, total.Scenarios[0].Grant)

	study.Scenarios[0].Name = "another"
	if plan, err = study.Plan(); err == nil {
		_, err = plan.Decode(docs[0], wire.Limits{})
	}
	fmt.Println(errors.Is(err, fault.Code("simulation.tally.plan.other")))
	// Output:
	// 3 3 80 KRW 2 30 KRW
	// true
}
