package rule_test

import (
	"errors"
	"slices"
	"testing"

	"github.com/teukgu/teukgu/sandbox/fault"
	"github.com/teukgu/teukgu/sandbox/money"
	"github.com/teukgu/teukgu/sandbox/rule"
)

// leafOf returns the only leaf of a book of one test.
func leafOf(t *testing.T, when rule.Cond[zoo]) (*rule.Book[zoo], rule.Leaf) {
	t.Helper()
	b, err := rule.NewBook(zooSchema, zooDay, []rule.Rule[zoo]{{Code: "zoo.r", When: when}})
	if err != nil {
		t.Fatal(err)
	}
	for l := range b.Leaves() {
		return b, l
	}
	t.Fatal("no leaf")
	return nil, rule.Leaf{}
}

// TestReplace tests every op that may stand for another, below, at and above the limit.
func TestReplace(t *testing.T) {
	b, l := leafOf(t, zooInt.AtLeast(rule.Fixed(2)))
	want := map[rule.Op][3]bool{
		rule.OpAtLeast: {false, true, true}, rule.OpAtMost: {true, true, false}, rule.OpAbove: {false, false, true},
		rule.OpBelow: {true, false, false}, rule.OpEqual: {false, true, false},
	}
	if len(l.Ops()) != len(want) {
		t.Errorf("%v", l.Ops())
	}
	for _, op := range l.Ops() {
		for step := -1; step <= 1; step++ {
			m, err := b.Replace(l, op, l.Limit().Step(step))
			if err != nil {
				t.Fatal(err)
			}
			for v := -1; v <= 1; v++ {
				var row rule.Row[zoo]
				zooInt.Set(&row, 2+step+v)
				if got := m.Decide(&row) == rule.True; got != want[op][v+1] {
					t.Errorf("%v %d of %d: %v", op, 2+step, 2+step+v, got)
				}
			}
		}
	}
}

func TestReplaceWords(t *testing.T) {
	for _, c := range []struct {
		when rule.Cond[zoo]
		ops  []rule.Op
	}{
		{zooBool.True(), []rule.Op{rule.OpTrue, rule.OpFalse}},
		{zooWord.OneOf(1, 2), []rule.Op{rule.OpOneOf, rule.OpNoneOf}},
		{zooWords.AnyOf(1, 2), []rule.Op{rule.OpAnyOf, rule.OpAllOf, rule.OpNoneIn, rule.OpOnlyOf}},
		{zooWords.AtLeastOf(rule.Fixed(1), 1, 2), []rule.Op{rule.OpCount}},
		{rule.Opaque(label("odd"), func(*rule.Row[zoo]) bool { return true }), nil},
	} {
		b, l := leafOf(t, c.when)
		if got := l.Ops(); !slices.Equal(got, c.ops) {
			t.Errorf("%v may be %v, want %v", l.Op(), got, c.ops)
		}
		for _, op := range l.Ops() {
			m, err := b.Replace(l, op, l.Limit())
			if err != nil {
				t.Fatal(err)
			}
			for x := range m.Leaves() {
				if x.Op() != op || !x.Limit().Equal(l.Limit()) || !x.Words().Equal(l.Words()) || !x.Changed() {
					t.Errorf("%v %v for %v %v", x.Op(), x.Limit(), op, l.Limit())
				}
			}
		}
	}
	b, l := leafOf(t, zooWords.AnyOf(1, 2))
	m, err := b.Replace(l, rule.OpAnyOf, l.Limit().Toggle("cat").Toggle("fox"))
	if err != nil {
		t.Fatal(err)
	}
	var row rule.Row[zoo]
	zooWords.Set(&row, 4)
	if b.Decide(&row) != rule.False || m.Decide(&row) != rule.True {
		t.Error("the mutant does not know the fox")
	}
	if len(slices.Collect(m.Rules())) != 1 || m.On() != zooDay || m.Schema() != zooSchema {
		t.Error("the mutant is another book")
	}
}

func TestReplaceRefuses(t *testing.T) {
	b, l := leafOf(t, zooInt.AtLeast(rule.Fixed(2)))
	_, other := leafOf(t, zooInt.AtLeast(rule.Fixed(2)))
	_, words := leafOf(t, zooWords.AnyOf(1))
	opaque, odd := leafOf(t, rule.Opaque(label("odd"), func(*rule.Row[zoo]) bool { return true }))
	for _, c := range []struct {
		book  *rule.Book[zoo]
		leaf  rule.Leaf
		op    rule.Op
		limit rule.Value
		want  fault.Code
	}{
		{b, other, rule.OpAbove, l.Limit(), "rule.replace.foreign_leaf"},
		{b, rule.Leaf{}, rule.OpAbove, l.Limit(), "rule.replace.foreign_leaf"},
		{opaque, odd, rule.OpOpaque, rule.Value{}, "rule.replace.foreign_leaf"},
		{b, l, rule.OpTrue, rule.Value{}, "rule.replace.bad_replacement"},
		{b, l, rule.OpAnyOf, words.Limit(), "rule.replace.bad_replacement"},
		{b, l, rule.OpAbove, words.Limit(), "rule.replace.bad_replacement"},
		{b, l, rule.OpAbove, rule.Value{}, "rule.replace.bad_replacement"},
		{b, l, 0, l.Limit(), "rule.replace.bad_replacement"},
	} {
		if _, err := c.book.Replace(c.leaf, c.op, c.limit); !errors.Is(err, c.want) {
			t.Errorf("%v: got %v, want %s", c.op, err, c.want)
		}
	}
}

// TestBookSays: what a book says of itself and of its parameters.
func TestBookSays(t *testing.T) {
	b := startBook("2026-11-22")
	for i, r := range slices.Collect(b.Rules()) {
		if want := []fault.Code{"start.holds", "start.cover"}[i]; r.Code != want || r.Basis.IsZero() || r.Title.IsZero() {
			t.Errorf("rule %d is %v", i, r)
		}
		if _, err := rule.NewBook(b.Schema(), b.On(), []rule.Rule[start]{r}); err != nil {
			t.Errorf("the rule makes no book: %v", err)
		}
	}
	params := slices.Collect(b.Parameters())
	if len(params) != 1 || params[0].Name != "min_cover" || params[0].Value.String() != "150000000" || params[0].Basis.IsZero() || params[0].Since.IsZero() || params[0].Changed {
		t.Errorf("parameters %v", params)
	}
	reform, err := b.With(minCover.To(money.Won(1)), minCover.To(money.Won(2)))
	if err != nil {
		t.Fatal(err)
	}
	params = slices.Collect(reform.Parameters())
	if len(params) != 1 || params[0].Value.String() != "2" || !params[0].Basis.IsZero() || !params[0].Changed {
		t.Errorf("parameters of the reform %v", params)
	}
	if b.Schema().Name() != "start/1" || firmSchema.Fact("staff").Unit().EN != "people" {
		t.Error("names and units")
	}
	var row rule.Row[start]
	var out rule.Outcome[start]
	fillStart(&row, operator{holds: temporary})
	b.Review(&row, &out)
	if copied := out.Row(); copied != row {
		t.Error("the outcome has another row")
	}
}
