package rule

import (
	"math/bits"
	"slices"
)

// The questions about a book (what is still needed, what would change it, can a rule ever hold) are all answered by one search over the
// values that its leaves tell apart. An axis is what can vary on its own:
//
//   - a fact: its values fall into cells, intervals or classes of words, within which no leaf changes its answer;
//   - a derived fact that two or more free facts make up, as if it could take any value;
//   - a leaf that cannot be looked into, as if it could hold or not whatever the facts are.
//
// The last two make a search wide: it sees every case that there is and perhaps some that there are not. So "never" is always right, and what is
// found is checked on a real row.
type axis struct {
	fact   *fact // nil for a leaf that cannot be looked into
	leaves []int32
	rules  []int32 // those with a leaf of this axis
	cells  []cell
	wide   bool
}

// cell is an interval of numbers, or a word or set of words that stands for all that no leaf tells from it.
type cell struct {
	lo, hi   exact // the ends, both included; of words lo.n is the mask
	from, to bool  // the interval goes on without end below, above
	class    uint64
	truths   []Truth // of the leaves of the axis
}

// value is a value in the cell, one next to a limit where there is one.
func (c *cell) value() exact {
	if c.from && !c.to {
		return c.hi
	}
	return c.lo
}

// spread is what a search varies: a row with the facts that stay, and axes for those that are free.
type spread struct {
	b    *book
	row  row    // free facts are unknown; their values are still there
	was  uint64 // the facts that were known before
	free uint64 // given facts
	axes []axis
}

// maxSets bounds the sets of words that one axis tells apart.
const maxSets = 1 << 12

// spreadOf makes the axes of the leaves that are wanted, in the order of the leaves. Facts in free vary; every other fact is as in the row.
func spreadOf(b *book, r *row, free uint64, wanted func(*clauseLeaf) bool) *spread {
	s := &spread{b: b, row: *r, was: r.known, free: free & b.used}
	s.row.schema = b.schema
	s.row.known &^= s.free
	byFact := map[*fact]int{}
	for i := range b.leaves {
		l := &b.leaves[i]
		varies := l.needs() & s.free
		if varies == 0 || l.needs()&^s.free&^s.row.known != 0 || !wanted(l) {
			continue
		}
		f := s.axisFact(l, varies)
		at, ok := byFact[f]
		if !ok || f == nil {
			at = len(s.axes)
			byFact[f] = at
			s.axes = append(s.axes, axis{fact: f})
		}
		s.axes[at].leaves = append(s.axes[at].leaves, int32(i))
	}
	var all []axis
	for _, a := range s.axes {
		all = append(all, s.fill(a)...)
	}
	s.axes = all
	return s
}

// axisFact returns the fact whose axis decides a leaf: the one free fact that it depends on, else the derived fact; nil for an opaque test.
func (s *spread) axisFact(l *clauseLeaf, varies uint64) *fact {
	switch {
	case l.op == OpOpaque:
		return nil
	case bits.OnesCount64(varies) == 1:
		return s.b.schema.facts[bits.TrailingZeros64(varies)]
	}
	return l.fact
}

// fill makes the cells of an axis with the answers of its leaves. An axis that cannot be cut into cells becomes one for each leaf.
func (s *spread) fill(a axis) []axis {
	if a.fact != nil {
		a.cells = s.cellsOf(&a)
	}
	if len(a.cells) == 0 {
		var wide []axis
		for _, l := range a.leaves {
			w := axis{leaves: []int32{l}, wide: true, cells: []cell{{truths: []Truth{True}}, {truths: []Truth{False}}}}
			wide = append(wide, w)
		}
		return wide
	}
	r := s.row
	for i := range a.cells {
		c := &a.cells[i]
		if a.fact.derive == given {
			r.put(a.fact, c.value())
		}
		for _, l := range a.leaves {
			if a.fact.derive == given {
				c.truths = append(c.truths, s.b.program.leaf(l, &r))
			} else { // no row holds a derived fact by itself
				c.truths = append(c.truths, truthOf(s.b.leaves[l].holdsFor(c.value())))
			}
		}
	}
	a.wide = a.fact.derive != given && !s.solvable(a.fact)
	if a.fact.kind == KindWord || a.fact.kind == KindWords {
		a.distinct()
	}
	return []axis{a}
}

func (s *spread) cellsOf(a *axis) []cell {
	switch a.fact.kind {
	case KindBool:
		return []cell{{}, {lo: small(1), hi: small(1)}}
	case KindWord:
		return s.wordCells(a)
	case KindWords:
		return s.setCells(a)
	case KindInt, KindNumber, KindAmount, KindDate:
	}
	return s.intervals(a)
}

// distinct leaves out the words that no leaf tells from others, and gives their bits to those that stay.
func (a *axis) distinct() {
	var kept []cell
	for _, c := range a.cells {
		same := func(k cell) bool { return slices.Equal(k.truths, c.truths) }
		if i := slices.IndexFunc(kept, same); i >= 0 {
			kept[i].class |= c.class
			continue
		}
		kept = append(kept, c)
	}
	a.cells = kept
}

// put sets a given fact to a number or a mask.
func (r *row) put(f *fact, x exact) {
	if f.kind == KindWord || f.kind == KindWords {
		r.set(f.index, x.n)
		return
	}
	r.setExact(f.index, x)
}
