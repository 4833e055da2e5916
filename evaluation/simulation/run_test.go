package simulation_test

import (
	"context"
	"errors"
	"iter"
	"runtime"
	"slices"
	"strings"
	"testing"
	"time"

	"github.com/teukgu/teukgu/evaluation/simulation"
	"github.com/teukgu/teukgu/sandbox/fault"
	"github.com/teukgu/teukgu/sandbox/lang"
	"github.com/teukgu/teukgu/sandbox/law"
	"github.com/teukgu/teukgu/sandbox/rule"
)

// toyGenerator draws a count and a colour.
func toyGenerator(t testing.TB) *simulation.Generator[person] {
	t.Helper()
	set := func(name string, d simulation.Distribution, set func(*person, int64)) simulation.Trait[person] {
		return simulation.Trait[person]{Assumption: simulation.Assumption{Name: name, Label: label(name), Distributions: []simulation.Distribution{d},
			Basis: lang.Text{KO: "시험", EN: "test"}, Confidence: law.Inferred}, Set: set}
	}
	g, err := simulation.NewGenerator(
		set("count", simulation.Even{Low: 0, High: 7}, func(p *person, n int64) { p.Count = int(n) }),
		set("colour", simulation.Weights{1, 0, 2}, func(p *person, n int64) { p.Colour = colour(n + 1) }),
		set("flag", simulation.Share{Of: 1, In: 3}, func(p *person, n int64) { p.Flag = int8(n) }),
		set("cost", simulation.LogEven{Low: 1000, High: 1_000_000, Step: 100}, func(p *person, n int64) { p.Cost = n }),
	)
	if err != nil {
		t.Fatal(err)
	}
	return g
}

func toyPlan(t testing.TB) *simulation.Plan[toy] {
	t.Helper()
	book, err := rule.NewBook(toySchema, toyOn, []rule.Rule[toy]{{Code: "toy.count", When: toyCount.AtLeast(toyLimits[0])}, {Code: "toy.flag", When: toyFlag.True()}})
	if err != nil {
		t.Fatal(err)
	}
	plan, err := simulation.Study[toy]{Book: book, Examples: 2, Scenarios: simulation.Sweep[toy]("p0", toyLimits[0], 1, 2, 6)}.Plan()
	if err != nil {
		t.Fatal(err)
	}
	return plan
}

// TestGeneratedShares: a generated population has the shares that it declares, and the numbers stay within their ends.
func TestGeneratedShares(t *testing.T) {
	g := toyGenerator(t)
	n, flags := 0, 0
	for p, err := range g.Population(90_000, 3).All() {
		if err != nil || p.Count < 0 || p.Count > 7 || p.Colour == 2 || p.Cost < 1000 || p.Cost > 1_000_000 || p.Cost%100 != 0 {
			t.Fatalf("%+v, %v", p, err)
		}
		n++
		flags += int(p.Flag)
	}
	if n != 90_000 || flags < 29_000 || flags > 31_000 {
		t.Errorf("%d of %d have the flag, declared is a third", flags, n)
	}
}

func TestGeneratorRefuses(t *testing.T) {
	set := func(*person, int64) {}
	for _, d := range []simulation.Distribution{nil, simulation.Even{Low: 2, High: 1}, simulation.LogEven{Low: 0, High: 5}, simulation.Weights{}, simulation.Weights{1, -1}, simulation.Share{Of: 2, In: 1}} {
		_, err := simulation.NewGenerator(simulation.Trait[person]{Assumption: simulation.Assumption{Distributions: []simulation.Distribution{d}}, Set: set})
		if !errors.Is(err, fault.Code("simulation.generator.trait.invalid")) {
			t.Errorf("%#v: %v", d, err)
		}
	}
}

func endless() iter.Seq[person] {
	return func(yield func(person) bool) {
		for yield(person{}) {
		}
	}
}

// TestCancel: an endless population ends with the context, and the goroutines with it.
func TestCancel(t *testing.T) {
	before := runtime.NumGoroutine()
	for _, workers := range []int{1, 4} {
		ctx, stop := context.WithCancel(context.Background())
		_, err := toyPlan(t).Run(ctx, simulation.Rows(simulation.Of(endless()), toyBinding()), simulation.Options{Workers: workers, Progress: func(n int64) {
			if n > 50_000 {
				stop()
			}
		}})
		if !errors.Is(err, context.Canceled) {
			t.Errorf("%d workers: %v", workers, err)
		}
	}
	for wait := 0; runtime.NumGoroutine() > before && wait < 100; wait++ { // one that has said that it is done may still have to go
		time.Sleep(10 * time.Millisecond)
	}
	if after := runtime.NumGoroutine(); after > before {
		t.Errorf("%d goroutines, %d before", after, before)
	}
}

// TestCancelInBlock: a sequence that is slower than anyone waits for ends at its next subject, not at the end of its block.
func TestCancelInBlock(t *testing.T) {
	ctx, stop := context.WithCancel(context.Background())
	yielded := 0
	slow := func(yield func(person) bool) {
		for ; yield(person{}); yielded++ {
			if yielded == 10 {
				stop()
			}
			if yielded > 10 {
				time.Sleep(time.Millisecond)
			}
		}
	}
	if _, err := toyPlan(t).Run(ctx, simulation.Rows(simulation.Of(slow), toyBinding()), simulation.Options{Workers: 2}); !errors.Is(err, context.Canceled) {
		t.Error(err)
	}
	if yielded > 500 {
		t.Errorf("%d subjects after the end of the context", yielded)
	}
}

// TestPopulationsAreReadOnce: a second run over a population is a fault and not a result of nobody.
func TestPopulationsAreReadOnce(t *testing.T) {
	for name, p := range map[string]simulation.Population[person]{
		"sequence": simulation.Of(slices.Values(make([]person, 5000))), "generated": toyGenerator(t).Population(5000, 1),
		"csv": simulation.CSV(strings.NewReader("cost\n5\n"), simulation.IntColumn("cost", func(p *person, n int64) { p.Cost = n })),
	} {
		if _, err := toyPlan(t).Run(context.Background(), simulation.Rows(p, toyBinding()), simulation.Options{Workers: 3}); err != nil {
			t.Error(name, err)
		}
		if _, err := toyPlan(t).Run(context.Background(), simulation.Rows(p, toyBinding()), simulation.Options{}); !errors.Is(err, fault.Code("simulation.population.used")) {
			t.Errorf("%s: %v", name, err)
		}
		for _, err := range p.All() {
			if !errors.Is(err, fault.Code("simulation.population.used")) {
				t.Errorf("%s: %v", name, err)
			}
		}
	}
}

// TestReadFaultEndsRun: a fault in the middle of a file is the error of the run.
func TestReadFaultEndsRun(t *testing.T) {
	in := "cost\n" + strings.Repeat("5\n", 10_000) + "x\n"
	p := simulation.CSV(strings.NewReader(in), simulation.IntColumn("cost", func(p *person, n int64) { p.Cost = n }))
	_, err := toyPlan(t).Run(context.Background(), simulation.Rows(p, toyBinding()), simulation.Options{Workers: 3})
	if !errors.Is(err, fault.Code("simulation.csv.value.invalid")) {
		t.Error(err)
	}
}

// TestMemoryIsBounded: a run over a million subjects holds less than 20 MB, whatever is read.
func TestMemoryIsBounded(t *testing.T) {
	plan, g := toyPlan(t), toyGenerator(t)
	runtime.GC()
	var m runtime.MemStats
	runtime.ReadMemStats(&m)
	before, most, calls := m.HeapInuse, uint64(0), 0
	_, err := plan.Run(context.Background(), simulation.Rows(g.Population(1_000_000, 1), toyBinding()), simulation.Options{Workers: 2, Progress: func(int64) {
		if calls++; calls%8 == 0 {
			runtime.ReadMemStats(&m)
			most = max(most, m.HeapInuse)
		}
	}})
	if err != nil {
		t.Fatal(err)
	}
	if most > before+20<<20 {
		t.Errorf("%d MB", (most-before)>>20)
	}
}

// TestFramesThatDoNotFit are refused and not counted.
func TestFramesThatDoNotFit(t *testing.T) {
	other := rule.NewSchema[toy]("toy/2")
	tally := toyPlan(t).Tally()
	for name, f := range map[string]*simulation.Frame[toy]{
		"no columns": {}, "another schema": {Columns: rule.NewColumns(other, 5)}, "numbers": {Columns: rule.NewColumns(toySchema, 5), Numbers: []int64{1}},
	} {
		if err := tally.Add(f); !errors.Is(err, fault.Code("simulation.frame.invalid")) || tally.Subjects() != 0 {
			t.Errorf("%s: %v", name, err)
		}
	}
}

func TestPlanRefuses(t *testing.T) {
	book, err := rule.NewBook(toySchema, toyOn, []rule.Rule[toy]{{Code: "toy.count", When: toyCount.AtLeast(toyLimits[0])}})
	if err != nil {
		t.Fatal(err)
	}
	changed, err := book.With(toyLimits[0].To(1))
	if err != nil {
		t.Fatal(err)
	}
	type scenario = simulation.Scenario[toy]
	for _, c := range []struct {
		study simulation.Study[toy]
		code  fault.Code
	}{
		{simulation.Study[toy]{}, "simulation.book.missing"},
		{simulation.Study[toy]{Book: changed}, "simulation.book.changed"},
		{simulation.Study[toy]{Book: book, Scenarios: []scenario{{}}}, "simulation.scenario.name.invalid"},
		{simulation.Study[toy]{Book: book, Scenarios: []scenario{{Name: "a"}, {Name: "a"}}}, "simulation.scenario.name.invalid"},
		{simulation.Study[toy]{Book: book, Scenarios: []scenario{{Name: "a", Without: []fault.Code{"toy.moon"}}}}, "simulation.scenario.rule.unknown"},
		{simulation.Study[toy]{Book: book, Scenarios: []scenario{{Name: "a", Changes: []rule.Change{toyLimits[1].To(1)}}}}, "rule.book.no_parameter"},
		{simulation.Study[toy]{Book: book, Scenarios: []scenario{simulation.Shift(toyDay.Fact(), 1)}}, "simulation.shift.fact.unknown"},
		{simulation.Study[toy]{Book: book, Groups: []simulation.Grouping{{Terms: make([]rule.Term, 300)}}}, "simulation.groups.too_large"},
	} {
		if _, err := c.study.Plan(); !errors.Is(err, c.code) {
			t.Errorf("%v, want %s", err, c.code)
		}
	}
}
