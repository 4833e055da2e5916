package rule

import (
	"math"
	"math/big"
	"math/bits"
	"slices"
)

// intervals cuts the numbers of an axis where one of its leaves changes its answer.
func (s *spread) intervals(a *axis) []cell {
	var cuts []exact
	for _, i := range a.leaves {
		l := &s.b.leaves[i]
		for _, at := range l.boundaries() {
			if cut, ok := s.cut(a.fact, l.fact, at); ok && a.fact.inside(cut) {
				cuts = append(cuts, cut)
			}
		}
	}
	slices.SortFunc(cuts, exact.compare)
	cuts = slices.CompactFunc(cuts, func(x, y exact) bool { return x.compare(y) == 0 })
	var lowest, highest exact
	open := a.fact.kind != KindDate // a number goes on as far as matters
	if !open {
		lowest, highest, _ = a.fact.ends()
	}
	cells := make([]cell, 0, len(cuts)+1)
	c := cell{lo: lowest, from: open}
	for _, cut := range cuts {
		c.hi = cut.add(-1)
		cells = append(cells, c)
		c = cell{lo: cut}
	}
	c.hi, c.to = highest, open
	return append(cells, c)
}

// ends returns the least and the greatest value of a fact; not bounded, where there is none, they are 0.
func (f *fact) ends() (lowest, highest exact, bounded bool) {
	switch {
	case f.kind == KindDate:
		return small(1), small(lastDay), true
	case f.derive == given && (f.kind == KindInt || f.kind == KindNumber):
		return exactOf(big.NewInt(math.MinInt64)), exactOf(big.NewInt(math.MaxInt64)), true
	}
	return small(0), small(0), false
}

// inRange reports whether the fact can have the number.
func (f *fact) inRange(x exact) bool {
	lowest, highest, bounded := f.ends()
	return !bounded || x.compare(lowest) >= 0 && x.compare(highest) <= 0
}

// inside reports whether a cut has values of the fact on both sides.
func (f *fact) inside(cut exact) bool {
	lowest, highest, bounded := f.ends()
	return !bounded || cut.compare(lowest) > 0 && cut.compare(highest) <= 0
}

// boundaries returns the values of the leaf's fact at which its answer is not that of the value before.
func (l *clauseLeaf) boundaries() (at []exact) {
	a := allowed[l.op]
	if a[0] != a[1] {
		at = append(at, l.value)
	}
	if a[1] != a[2] {
		at = append(at, l.value.add(1))
	}
	return at
}

// cut returns where the axis fact f crosses, if of is to cross at: f itself, or a derived fact whose other parts are known. It is false where of
// does not depend on f.
func (s *spread) cut(f, of *fact, at exact) (exact, bool) {
	if f == of {
		return at, true
	}
	rest := s.rest(f, of)
	switch of.derive {
	case daysFrom:
		if of.of[0] == f.index { // f less rest >= at
			return at.plus(rest), true
		}
		return rest.minus(at).add(1), true // rest less f >= at
	case sumOf:
		return at.minus(rest), true
	case productOf:
		switch rest.compare(small(0)) {
		case 1:
			return at.ceilQuo(rest), true
		case -1: // f <= at/rest
			return at.floorQuo(rest).add(1), true
		}
	case given:
	}
	return exact{}, false
}

// rest returns what the known parts of a derived fact besides f come to.
func (s *spread) rest(f, of *fact) exact {
	total := small(0)
	for _, i := range of.of {
		if i != f.index {
			total = total.plus(s.row.exact(i)) // days and products have one other part
		}
	}
	return total
}

// wordCells has one cell for each word.
func (s *spread) wordCells(a *axis) (cells []cell) {
	for i := range a.fact.terms {
		bit := uint64(1) << i
		cells = append(cells, cell{lo: small(int64(bit)), class: bit})
	}
	return cells
}

// setCells has one cell for each set that differs in how many words it has of each class of words that stand in the same leaves. Of a class the
// words that the row has are taken first, and the sets nearest to the row's come first. There are none where they were too many.
func (s *spread) setCells(a *axis) []cell {
	var has uint64
	if s.was&(1<<a.fact.index) != 0 {
		has = uint64(s.row.val[a.fact.index])
	}
	cells := []cell{{}}
	for _, class := range s.classes(a) {
		words := inOrder(class, has)
		if len(cells)*(len(words)+1) > maxSets {
			return nil
		}
		next := cells // with none of the words
		for n := range words {
			for _, c := range cells {
				next = append(next, cell{lo: small(c.lo.n | words[n])})
			}
		}
		cells = next
	}
	slices.SortStableFunc(cells, func(a, b cell) int { return apart(a.lo.n, has) - apart(b.lo.n, has) })
	return cells
}

// apart counts the words that only one of two sets has.
func apart(a int64, b uint64) int { return bits.OnesCount64(uint64(a) ^ b) }

// inOrder returns the sets of the first one, two, three … words of a class, those in has before the others.
func inOrder(class, has uint64) (sets []int64) {
	var taken uint64
	for taken != class {
		rest := class &^ taken
		if rest&has != 0 {
			rest &= has
		}
		taken |= rest & -rest
		sets = append(sets, int64(taken))
	}
	return sets
}

// classes groups the words that stand in the same leaves of the axis.
func (s *spread) classes(a *axis) (classes []uint64) {
	classes = []uint64{a.fact.vocabulary()}
	for _, i := range a.leaves {
		var split []uint64
		for _, c := range classes {
			for _, part := range []uint64{c & s.b.leaves[i].mask, c &^ s.b.leaves[i].mask} {
				if part != 0 {
					split = append(split, part)
				}
			}
		}
		classes = split
	}
	return classes
}
