package simulation_test

import (
	"context"
	"errors"
	"fmt"
	"math"
	"runtime/debug"
	"slices"
	"strings"
	"sync/atomic"
	"testing"
	"time"

	"github.com/google/go-cmp/cmp"

	"github.com/teukgu/teukgu/evaluation/simulation"
	"github.com/teukgu/teukgu/sandbox/calendar"
	"github.com/teukgu/teukgu/sandbox/civil"
	"github.com/teukgu/teukgu/sandbox/fault"
	"github.com/teukgu/teukgu/sandbox/lang"
	"github.com/teukgu/teukgu/sandbox/money"
	"github.com/teukgu/teukgu/sandbox/rule"
)

// chances are the values of a distribution with their shares of the draws, as its comment says them.
func chances(d simulation.Distribution) map[int64]float64 {
	out, total := map[int64]float64{}, 0.0
	put := func(v int64, weight float64) { out[v] += weight; total += weight }
	switch d := d.(type) {
	case simulation.Even:
		for v := d.Low; v <= d.High; v += max(d.Step, 1) {
			put(v, 1)
		}
	case simulation.LogEven:
		for low := d.Low; low <= d.High; low *= 2 {
			for v := low; v <= d.High && v < 2*low; v++ {
				if v == d.High && v == low && v > d.Low {
					continue // a whole number of doublings ends below High
				}
				put(v-(v-d.Low)%max(d.Step, 1), 1/float64(low))
			}
		}
	}
	for v := range out {
		out[v] /= total
	}
	return out
}

// TestDrawnAsDeclared: every value of a distribution is drawn as often as it says, none beyond its ends, and no value is heaped up at an end.
func TestDrawnAsDeclared(t *testing.T) {
	const n = 60_000
	for _, d := range []simulation.Distribution{
		simulation.Even{Low: 0, High: 10, Step: 5}, simulation.Even{Low: -3, High: 4}, simulation.Even{Low: 7, High: 9, Step: 5}, simulation.Even{Low: 1, High: 11, Step: 4},
		simulation.LogEven{Low: 3, High: 240}, simulation.LogEven{Low: 20, High: 90}, simulation.LogEven{Low: 10, High: 15}, simulation.LogEven{Low: 10, High: 20},
		simulation.LogEven{Low: 10, High: 40}, simulation.LogEven{Low: 7, High: 7}, simulation.LogEven{Low: 1, High: 1}, simulation.LogEven{Low: 10, High: 85, Step: 7},
	} {
		g, err := simulation.NewGenerator(simulation.Trait[person]{
			Assumption: simulation.Assumption{Name: "cost", Distributions: []simulation.Distribution{d}}, Set: func(p *person, v int64) { p.Cost = v }})
		if err != nil {
			t.Fatal(d, err)
		}
		drawn := map[int64]int{}
		for p, err := range g.Population(n, 11).All() {
			if err != nil {
				t.Fatal(d, err)
			}
			drawn[p.Cost]++
		}
		want := chances(d)
		for v, k := range drawn {
			if _, ok := want[v]; !ok {
				t.Errorf("%T%v: %d drawn %d times", d, d, v, k)
			}
		}
		for v, p := range want {
			mean := n * p // six standard deviations either way
			if off := float64(drawn[v]) - mean; off*off > 36*mean*(1-p)+1 {
				t.Errorf("%T%v: %d drawn %d times, declared is %.0f", d, d, v, drawn[v], mean)
			}
		}
	}
}

// TestGroupingsAreNamed: each grouping names a table of its own.
func TestGroupingsAreNamed(t *testing.T) {
	book, err := rule.NewBook(toySchema, toyOn, []rule.Rule[toy]{{Code: "toy.flag", When: toyFlag.True()}})
	if err != nil {
		t.Fatal(err)
	}
	for _, c := range []struct {
		names string
		paths []string
	}{
		{"region size", nil}, {"region region", []string{"groups[1].name"}}, {"scenarios rules sensitivity", []string{"groups[0].name", "groups[1].name", "groups[2].name"}}, {" ", []string{"groups[0].name", "groups[1].name"}},
	} {
		study := simulation.Study[toy]{Book: book}
		for name := range strings.SplitSeq(c.names, " ") {
			study.Groups = append(study.Groups, simulation.Grouping{Name: name})
		}
		_, err := study.Plan()
		var got []string
		if err != nil {
			got = faultPaths(err)
		}
		if len(got) != len(c.paths) || err != nil && !errors.Is(err, fault.Code("simulation.groups.name.invalid")) {
			t.Errorf("%q: %v", c.names, err)
		}
	}
	_, err = simulation.Study[toy]{Book: book, Groups: []simulation.Grouping{{Name: "a", Terms: make([]rule.Term, 300)}}}.Plan()
	var list fault.List
	if !errors.As(err, &list) || !strings.Contains(list.In(lang.English), "255 terms") {
		t.Error(err)
	}
}

// TestMergeOfAnotherPlan: tallies of equal plans merge, whoever made them; those of others are never mixed.
func TestMergeOfAnotherPlan(t *testing.T) {
	count := func(values ...int) *simulation.Tally[toy] {
		p := toyPlan(t)
		if len(values) > 0 {
			book, err := rule.NewBook(toySchema, toyOn, []rule.Rule[toy]{{Code: "toy.count", When: toyCount.AtLeast(toyLimits[0])}, {Code: "toy.flag", When: toyFlag.True()}})
			if err != nil {
				t.Fatal(err)
			}
			if p, err = (simulation.Study[toy]{Book: book, Examples: 2, Scenarios: simulation.Sweep[toy]("p0", toyLimits[0], values...)}).Plan(); err != nil {
				t.Fatal(err)
			}
		}
		x, err := p.Run(context.Background(), simulation.Rows(toyGenerator(t).Population(100, 1), toyBinding()), simulation.Options{})
		if err != nil {
			t.Fatal(err)
		}
		return x
	}
	merged := func(values ...int) (n int64, refused any) {
		defer func() { refused = recover() }()
		x := count()
		x.Merge(count(values...))
		return x.Subjects(), nil
	}
	if n, refused := merged(); n != 200 || refused != nil {
		t.Error(n, refused)
	}
	if _, refused := merged(1, 2, 6); refused != nil {
		t.Error("an equal plan made elsewhere:", refused)
	}
	for _, values := range [][]int{{1, 2, 7}, {1, 2}} {
		if _, refused := merged(values...); !strings.Contains(fmt.Sprint(refused), "another plan") {
			t.Error(values, refused)
		}
	}
}

// TestPanicLeavesNobody: a panic in the goroutine of the caller goes up, and nobody reads on behind it.
func TestPanicLeavesNobody(t *testing.T) {
	for _, workers := range []int{1, 4} {
		src := &broken{Source: simulation.Rows(simulation.Of(endless()), toyBinding())}
		func() {
			defer func() {
				if got := recover(); got != "broken" {
					t.Error(workers, got)
				}
			}()
			_, err := toyPlan(t).Run(context.Background(), src, simulation.Options{Workers: workers})
			t.Error(workers, err)
		}()
		reads := src.reads.Load()
		time.Sleep(5 * time.Millisecond)
		if later := src.reads.Load(); later != reads || !src.closed {
			t.Errorf("%d workers: %d reads after the panic, closed: %t", workers, later-reads, src.closed)
		}
	}
}

// broken is a source that panics in the goroutine of the test.
type broken struct {
	simulation.Source[toy]
	reads  atomic.Int64
	closed bool
}

// Reader implements [simulation.Source].
func (b *broken) Reader() simulation.Reader[toy] { return brokenReader{b.Source.Reader(), b} }

// Close implements [simulation.Source].
func (b *broken) Close() error {
	b.closed = true
	return b.Source.Close()
}

type brokenReader struct {
	simulation.Reader[toy]
	*broken
}

// Read implements [simulation.Reader].
func (b brokenReader) Read() (*simulation.Frame[toy], error) {
	b.reads.Add(1)
	if strings.Contains(string(debug.Stack()), "testing.tRunner(") {
		panic("broken")
	}
	return b.Reader.Read()
}

// TestRecordedPassages: a host sets what an authority really did beside a process, where some matters are open and some days are wrong.
func TestRecordedPassages(t *testing.T) {
	day := civil.MustDate
	got := simulation.Summary([]simulation.Passage{
		{Filed: day("2026-01-20"), Answered: day("2026-02-10"), Decided: day("2026-02-20")},
		{Filed: day("2026-02-01")},
		{Filed: day("2026-03-05"), Decided: day("2026-02-25")},
		{},
	}, 10)
	want := simulation.Flow{Filed: 4, Decided: 2, Days: simulation.Interval[int]{Low: -8, Median: -8, High: 31}, Histogram: []int{1, 0, 0, 1}, Bin: 10, Months: []simulation.Month{
		{Month: day("2026-01-01"), Filed: 1, Open: 1}, {Month: day("2026-02-01"), Filed: 1, Answered: 1, Decided: 2, Open: 1}, {Month: day("2026-03-01"), Filed: 1, Open: 2},
	}}
	if diff := cmp.Diff(want, got); diff != "" {
		t.Error(diff)
	}
	if rows := (simulation.Flow{Months: []simulation.Month{{}}}).Tables()[0].In(lang.Korean); rows[0][0] != "" {
		t.Error(rows)
	}
}

// TestSittingsRefused: a search among sittings out of order would find one that is over.
func TestSittingsRefused(t *testing.T) {
	on := civil.MustDate("2026-03-10")
	for _, p := range []simulation.Process{
		{Committee: []civil.Date{on.AddDays(9), on}}, {Committee: []civil.Date{{}, on}}, {Lead: -1}, {Lead: 1 << 40},
	} {
		p.Calendar, p.Review = calendar.Korea(), review()
		if _, err := p.Run([]simulation.Filing{{Filed: on, Work: 1}}); !errors.Is(err, fault.Code("simulation.process.committee.invalid")) {
			t.Errorf("%v, %d: %v", p.Committee, p.Lead, err)
		}
	}
}

// TestIntColumnSaysWhy: a number that 64 bits do not hold is not told that it is none.
func TestIntColumnSaysWhy(t *testing.T) {
	for cell, why := range map[string]string{
		"9223372036854775807": "", "-9223372036854775808": "", "9223372036854775808": "too large a number", "-9223372036854775809": "too large a number",
		"NaN": "not a whole number", "+5": "not a whole number", "1e5": "not a whole number", "007": "not a whole number", "1.0": "not a whole number", "5 ": "not a whole number",
	} {
		_, err := collect(simulation.CSV(strings.NewReader("n\n"+cell+"\n"), simulation.IntColumn("n", func(*line, int64) {})))
		if (err == nil) != (why == "") || err != nil && !strings.Contains(err.Error(), why) {
			t.Errorf("%s: %v, want %q", cell, err, why)
		}
	}
}

// TestColumnPassedOver: a column that nobody reads has to be in the file all the same, as text.
func TestColumnPassedOver(t *testing.T) {
	columns := func() []simulation.Column[line] {
		return []simulation.Column[line]{{Name: "memo"}, simulation.IntColumn("n", func(l *line, n int64) { l.Staff = n })}
	}
	got, err := collect(simulation.CSV(strings.NewReader("n,memo\n5,메모\n"), columns()...))
	if err != nil || len(got) != 1 || got[0].Staff != 5 {
		t.Error(got, err)
	}
	if _, err := collect(simulation.CSV(strings.NewReader("n\n5\n"), columns()...)); !errors.Is(err, fault.Code("simulation.csv.column.missing")) {
		t.Error(err)
	}
	if _, err := collect(simulation.CSV(strings.NewReader("n,memo\n5,\xff\n"), columns()...)); !errors.Is(err, fault.Code("simulation.csv.encoding")) {
		t.Error(err)
	}
}

// TestShiftAsFarAsAnyInt: with the greatest loss nobody has enough, with the greatest gain everybody; where there is no such limit the plan is refused.
func TestShiftAsFarAsAnyInt(t *testing.T) {
	book, err := rule.NewBook(toySchema, toyOn, []rule.Rule[toy]{{Code: "toy.count", When: toyCount.AtLeast(rule.Fixed(-5))}, {Code: "toy.amount", When: toyAmount.AtLeast(rule.Fixed(money.Won(5)))}})
	if err != nil {
		t.Fatal(err)
	}
	one := person{Count: 3, Amount: money.Won(7)}
	for _, c := range []struct {
		fact  rule.Fact[toy]
		units int
		want  int64
	}{{toyCount.Fact(), math.MinInt, 0}, {toyAmount.Fact(), math.MinInt, 0}, {toyAmount.Fact(), math.MaxInt, 1}, {toyCount.Fact(), -8, 1}, {toyCount.Fact(), -9, 0}} {
		p, err := simulation.Study[toy]{Book: book, Scenarios: []simulation.Scenario[toy]{simulation.Shift(c.fact, c.units)}}.Plan()
		if err != nil {
			t.Fatal(c.fact.Path(), c.units, err)
		}
		x, err := p.Run(context.Background(), simulation.Rows(simulation.Of(slices.Values([]person{one})), toyBinding()), simulation.Options{})
		if err != nil {
			t.Fatal(err)
		}
		if got := x.Report().Total.Scenarios[0].Eligible; got != c.want {
			t.Errorf("%s%+d: %d pass, want %d", c.fact.Path(), c.units, got, c.want)
		}
	}
	book, err = rule.NewBook(toySchema, toyOn, []rule.Rule[toy]{{Code: "toy.count", When: toyCount.AtLeast(rule.Fixed(5))}})
	if err != nil {
		t.Fatal(err)
	}
	if _, err := (simulation.Study[toy]{Book: book, Scenarios: []simulation.Scenario[toy]{simulation.Shift(toyCount.Fact(), math.MinInt)}}).Plan(); err == nil {
		t.Error("a limit beyond int passes")
	}
}

// TestZeroField: it is of no fact, so the facts beside it stay.
func TestZeroField(t *testing.T) {
	run := func(b simulation.Binding[person, toy]) string {
		x, err := toyPlan(t).Run(context.Background(), simulation.Rows(toyGenerator(t).Population(5000, 1), b), simulation.Options{Workers: 2})
		if err != nil {
			t.Fatal(err)
		}
		data, err := x.Encode()
		if err != nil {
			t.Fatal(err)
		}
		return string(data)
	}
	b := toyBinding()
	b.Fields = slices.Insert(slices.Clone(b.Fields), 1, simulation.Field[person, toy]{})
	if run(b) != run(toyBinding()) {
		t.Error("a zero field changes the result")
	}
}

// TestLabelsTellParametersApart: two limits of one fact do not read alike.
func TestLabelsTellParametersApart(t *testing.T) {
	least, most, other := toyParam("least", 2), toyParam("most", 9), toyParam("cost", money.Won(5))
	book, err := rule.NewBook(toySchema, toyOn, []rule.Rule[toy]{
		{Code: "toy.least", When: toyCount.AtLeast(least)}, {Code: "toy.most", When: toyCount.AtMost(most)}, {Code: "toy.amount", When: toyAmount.AtLeast(other)}})
	if err != nil {
		t.Fatal(err)
	}
	var got []string
	for _, s := range simulation.Nudges(book, 10) {
		got = append(got, s.Label.EN)
	}
	if want := []string{"count (least) 3", "count (most) 10", "amount ₩6"}; !slices.Equal(got, want) {
		t.Errorf("%q, want %q", got, want)
	}
}
