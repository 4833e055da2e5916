package rule

import (
	"math/bits"
	"slices"
)

// maxCombinations is the number of combinations of cells up to which a search is exhaustive.
const maxCombinations = 1 << 16

// verdict is what a search makes of the answers of the rules so far.
type verdict int8

const (
	goOn  verdict = iota // let more facts vary
	found                // this is it, whatever the facts that are left are
	prune                // nothing of it is below here
)

// A search tries the cells of the axes one after another, with the facts that are not tried yet unknown: a branch ends as soon as the answers are
// sure.
type search struct {
	*spread
	leaves  []Truth
	clauses []Truth
	rules   []Truth
	chosen  []int   // the cell of each axis tried
	order   [][]int // the cells of each axis in the order in which they are tried
	steps   int
	purse   *int // steps that searches have together; nil for no such bound
	spent   bool // it was cut off: not found says nothing

	judge func(rules []Truth) verdict
	// at is called where judge found something, with all axes chosen that matter; false goes on searching.
	at func() bool
	// end is called where every axis is chosen and judge still says goOn; true ends the search.
	end func() bool
}

// newSearch starts with every axis unknown.
func newSearch(s *spread, judge func([]Truth) verdict) *search {
	x := &search{spread: s, judge: judge, chosen: make([]int, 0, len(s.axes))}
	x.leaves = make([]Truth, len(s.b.leaves))
	x.clauses = make([]Truth, len(s.b.clauses))
	x.rules = make([]Truth, len(s.b.rules))
	for i := range s.b.leaves {
		x.leaves[i] = s.b.program.leaf(int32(i), &s.row)
	}
	for i := range s.b.rules {
		x.decide(int32(i))
	}
	for i := range s.axes {
		a := &s.axes[i]
		for _, l := range a.leaves {
			a.rules = append(a.rules, s.b.leaves[l].rule)
		}
		slices.Sort(a.rules)
		a.rules = slices.Compact(a.rules)
		x.order = append(x.order, a.order(s))
	}
	return x
}

// decide decides a rule from its leaves.
func (x *search) decide(rule int32) {
	first := x.b.rules[rule]
	settle(x.b.tree(first), func(i int32) Truth { return x.leaves[i] }, x.clauses[first:])
	x.rules[rule] = x.clauses[first]
}

// run reports whether it found something. It is exhaustive for up to maxCombinations combinations: a walk over those makes less than twice as
// many steps.
func (x *search) run() bool {
	if x.steps++; x.steps > 2*maxCombinations || !x.pay() {
		x.spent = true
		return false
	}
	switch x.judge(x.rules) {
	case prune:
		return false
	case found:
		return x.at == nil || x.at()
	case goOn:
	}
	i := len(x.chosen)
	if i == len(x.axes) {
		return x.end != nil && x.end()
	}
	for _, c := range x.order[i] {
		x.chosen = append(x.chosen, c)
		x.set(i, x.axes[i].cells[c].truths)
		if x.run() {
			return true
		}
		x.chosen = x.chosen[:i]
		if x.spent {
			break
		}
	}
	x.set(i, nil)
	return false
}

// pay takes a step from the purse.
func (x *search) pay() bool {
	if x.purse == nil {
		return true
	}
	*x.purse--
	return *x.purse >= 0
}

// set gives the leaves of an axis their answers, nil for unknown, and decides the rules that they stand in.
func (x *search) set(axis int, truths []Truth) {
	a := &x.axes[axis]
	for k, l := range a.leaves {
		x.leaves[l] = Unknown
		if truths != nil {
			x.leaves[l] = truths[k]
		}
	}
	for _, r := range a.rules {
		x.decide(r)
	}
}

// witness makes a real row of the cells chosen so far. It is false where the axes were too wide to be met by facts.
func (x *search) witness() (row, bool) {
	r := x.row
	for i, c := range x.chosen {
		if a := &x.axes[i]; a.fact != nil && a.fact.derive == given {
			r.put(a.fact, x.near(a.fact, &a.cells[c]))
		}
	}
	for i, c := range x.chosen {
		if a := &x.axes[i]; a.fact != nil && a.fact.derive != given && !x.solve(&r, a, &a.cells[c]) {
			return row{}, false
		}
	}
	for m := x.free &^ r.known; m != 0; m &= m - 1 {
		f := x.b.schema.facts[bits.TrailingZeros64(m)]
		r.put(f, x.any(f))
	}
	return r, true
}

// any returns some value of a fact that does not matter: the one that it had, if it had one.
func (s *spread) any(f *fact) exact {
	switch {
	case s.was&(1<<f.index) != 0:
		return s.row.exact(f.index)
	case f.kind == KindWord:
		return small(1)
	case f.kind == KindDate:
		return small(int64(s.b.on.DayNumber()))
	}
	return small(0)
}

// conjunction is the answer of rules that all have to pass.
func conjunction(rules []Truth) Truth {
	t := True
	for _, r := range rules {
		t = min(t, r)
	}
	return t
}
