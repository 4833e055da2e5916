package rule_test

import (
	"encoding/json"
	"fmt"
	"slices"
	"testing"

	"github.com/teukgu/teukgu/sandbox/fault"
	"github.com/teukgu/teukgu/sandbox/lang"
	"github.com/teukgu/teukgu/sandbox/rule"
)

// TestZeroValues: what is absent says so and does not panic.
func TestZeroValues(t *testing.T) {
	var out rule.Outcome[zoo]
	for _, e := range []rule.Explanation{{}, out.Explain()} {
		if e.Truth() != rule.Unknown || !e.On().IsZero() || e.Text(lang.Korean) == "" || e.Markdown(lang.English) == "" {
			t.Error("an explanation of nothing")
		}
		if _, err := json.Marshal(e); err != nil {
			t.Error(err)
		}
	}
	if out.Rule(0) != rule.Unknown || out.Truth() != rule.Unknown {
		t.Error("an outcome of nothing")
	}
	if n := len(slices.Collect(out.Failed())); n != 0 {
		t.Errorf("%d rules failed that are not there", n)
	}
	var l rule.Leaf
	if !l.IsZero() || l.Index() != -1 || l.Rule() != "" || l.Path() != "" || !l.Label().IsZero() || l.Op() != 0 || !l.Limit().IsZero() ||
		!l.Words().IsZero() || l.Parameter() != "" || !l.Basis().IsZero() || !l.Since().IsZero() || l.Confidence() != 0 || l.Changed() ||
		l.Requirement(lang.Korean) != "" || len(l.Ops()) != 0 {
		t.Error("the zero leaf is something")
	}
	f, row := zooSchema.Fact("nothing"), rule.Row[zoo]{}
	if !f.IsZero() || f.Path() != "" || f.Kind() != 0 || f.Derived() || f.Changeable() || len(f.Terms()) != 0 || !f.Value(&row).IsZero() || f.Put(&row, rule.Value{}) {
		t.Error("the zero fact is something")
	}
	var v rule.Value
	if v.String() != "" || v.In(lang.Korean) != "" || !v.Step(1).IsZero() || !v.Toggle("p").IsZero() || !v.Equal(rule.Value{}) {
		t.Error("the zero value is something")
	}
	if rule.Op(0).String() != "" || rule.Op(99).String() != "" || rule.Kind(0).String() != "" || rule.Join(99).String() != "" ||
		rule.FindingKind(99).String() != "" || (rule.Finding{}).In(lang.Korean) != "" {
		t.Error("a number without a word has one")
	}
	if _, err := rule.NewBatch[zoo](); err == nil {
		t.Error("a batch of no books")
	}
}

// TestPutDerived: a derived fact is brought to a value by moving what it is computed from.
func TestPutDerived(t *testing.T) {
	r := source(t, 10)
	for range 5_000 {
		c := zooRandomCase(r, 20)
		var row, was rule.Row[zoo]
		c.fill(&row)
		was = row
		f := zooSchema.Fact([]string{"days", "times", "total"}[r.IntN(3)])
		v := f.Value(&row)
		if v.IsZero() {
			continue
		}
		to := v.Step(r.IntN(9) - 4)
		if !f.Put(&row, to) {
			if f.Path() != "times" || row != was {
				t.Fatalf("%s cannot be brought from %v to %v", f.Path(), v, to)
			}
			continue
		}
		if got := f.Value(&row); !got.Equal(to) {
			t.Fatalf("%s is %v, put to %v", f.Path(), got, to)
		}
	}
}

// TestManyRules: an outcome has room for any number of rules and is used for books of different sizes.
func TestManyRules(t *testing.T) {
	r := source(t, 11)
	var out rule.Outcome[zoo]
	var row rule.Row[zoo]
	for _, n := range []int{200, 64, 1, 65, 128} {
		b, brutes := zooBook(t, r, n, 4, true)
		for range 50 {
			c := zooRandomCase(r, 20)
			c.fill(&row)
			b.Review(&row, &out)
			explained(t, out.Explain())
			var failed, unknown []fault.Code
			for i, f := range brutes {
				code := fault.Code(fmt.Sprintf("zoo.r%d", i))
				switch f(&c) {
				case rule.False:
					failed = append(failed, code)
				case rule.Unknown:
					unknown = append(unknown, code)
				case rule.True:
				}
			}
			i := 0
			for code := range out.Failed() {
				if i >= len(failed) || failed[i] != code {
					t.Fatalf("%s failed, by brute force %v", code, failed)
				}
				i++
			}
			for code := range out.Unknown() {
				unknown = unknown[1:]
				_ = code
			}
			if i != len(failed) || len(unknown) > 0 {
				t.Fatalf("%d rules failed, by brute force %v; unknown as well %v", i, failed, unknown)
			}
		}
	}
}

// TestNotNeeded: a fact that is not in Needs never changes the answer, however many facts are missing.
func TestNotNeeded(t *testing.T) {
	r := source(t, 12)
	var row rule.Row[zoo]
	for range cases(2_000, 20) {
		b, brutes := zooBook(t, r, 1+r.IntN(4), 1+r.IntN(12), true)
		c := zooRandomCase(r, 60)
		c.fill(&row)
		needed := map[string]bool{}
		for _, f := range b.Needs(&row).Facts {
			needed[f.Path()] = true
		}
		for i, path := range zooPaths() {
			if needed[path] || c.known>>i&1 == 1 {
				continue
			}
			for range 20 {
				with := zooRandomCase(r, 0)
				for k := range zooFacts {
					if c.known>>k&1 == 1 {
						with.v[k] = c.v[k]
					}
				}
				without := with
				without.known &^= 1 << i
				if x, y := zooAnswer(brutes, &with), zooAnswer(brutes, &without); x != y {
					t.Fatalf("%s is not needed, but %v without it and %v with it\n%s\n%+v", path, y, x, b.Markdown(), with)
				}
			}
		}
	}
}

type wide struct{}

// TestSearchesEnd: a search over more combinations than there is time for is cut off and says so.
func TestSearchesEnd(t *testing.T) {
	if racing {
		t.Skip("long under the race detector")
	}
	s := rule.NewSchema[wide]("wide/1")
	conds := make([]rule.Cond[wide], 24)
	for i := range conds {
		f := s.Int(fmt.Sprintf("n%d", i), label("n"), rule.Changeable)
		conds[i] = rule.Any(f.Is(rule.Fixed(1)), f.Is(rule.Fixed(3)), f.Is(rule.Fixed(5)))
	}
	b, err := rule.NewBook(s, zooDay, []rule.Rule[wide]{{Code: "wide.r", When: rule.CountOf(12, conds...)}})
	if err != nil {
		t.Fatal(err)
	}
	var row rule.Row[wide]
	needs := b.Needs(&row)
	if len(needs.Facts) != len(conds) {
		t.Errorf("%d facts are needed", len(needs.Facts))
	}
	for f := range s.Facts() {
		f.Put(&row, rule.Value{})
	}
	if ways, _ := b.WhyNot(&row, 1); len(ways) > 0 {
		t.Logf("%d changes", len(ways[0].Changes))
	}
	if d := b.Diff(b); d.Decisions != rule.False || len(d.Rules) > 0 {
		t.Errorf("a book differs from itself: %v", d.Decisions)
	}
	b.Check()
}
