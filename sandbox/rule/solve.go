package rule

import "slices"

// own returns a part of a derived fact that is free and serves nothing else in the search, so that it can be chosen to make the derived fact any
// value; nil where there is none.
func (s *spread) own(of *fact) *fact {
	for _, i := range of.of {
		f := s.b.schema.facts[i]
		if s.free&(1<<i) != 0 && s.uses(f) == 1 {
			return f
		}
	}
	return nil
}

// uses counts the axes that a given fact is part of.
func (s *spread) uses(f *fact) (n int) {
	for i := range s.axes {
		a := &s.axes[i]
		if a.fact == nil {
			for _, l := range a.leaves {
				if s.b.leaves[l].needs()&(1<<f.index) != 0 {
					n++
				}
			}
		} else if a.fact.needs()&(1<<f.index) != 0 {
			n++
		}
	}
	return n
}

// solvable reports whether a derived fact can be made any value whatever the facts besides are. A product cannot: it may ask for a number that
// does not divide.
func (s *spread) solvable(of *fact) bool { return of.derive != productOf && s.own(of) != nil }

// solve moves the parts of a derived fact, those that are not set yet first and the others within their cells, until it falls into its cell. It is false
// where it does not come to that.
func (x *search) solve(r *row, a *axis, c *cell) bool {
	of := a.fact
	var parts []*fact
	for _, i := range of.of {
		f := x.b.schema.facts[i]
		switch {
		case r.known&(1<<i) == 0:
			r.put(f, x.start(f, of))
			parts = slices.Insert(parts, 0, f)
		case x.free&(1<<i) != 0:
			parts = append(parts, f)
		}
	}
	for _, f := range parts {
		v := r.number(of)
		if c.contains(v) {
			return true
		}
		x.pull(r, f, of, v, c)
	}
	return c.contains(r.number(of))
}

// start is the value of a part that may be anything.
func (x *search) start(f, of *fact) exact {
	if of.derive == productOf {
		return small(1)
	}
	return x.any(f)
}

// pull moves one part so that the derived fact, which comes to v now, comes to the near end of the cell, or as near as the part's own cell lets it.
func (x *search) pull(r *row, f, of *fact, v exact, c *cell) {
	s := spread{b: x.b, row: *r}
	up := !c.from && v.compare(c.lo) < 0
	at := c.lo
	if !up {
		at = c.hi.add(1)
	}
	p, ok := s.cut(f, of, at) // from p on the derived fact is on the other side of at
	if !ok {
		p = small(0) // times zero: it is nothing anyway
	} else if falls := of.derive == daysFrom && of.of[0] != f.index || of.derive == productOf && s.rest(f, of).compare(small(0)) < 0; up == falls {
		p = p.add(-1)
	}
	r.put(f, x.within(f, p))
}

// within is the value nearest to v that the fact may have: in the cell that is chosen for it, and among its values.
func (x *search) within(f *fact, v exact) exact {
	if lowest, highest, bounded := f.ends(); bounded {
		v = (&cell{lo: lowest, hi: highest}).nearest(v)
	}
	for i, c := range x.chosen {
		if x.axes[i].fact == f {
			v = x.axes[i].cells[c].nearest(v)
		}
	}
	return v
}

// nearest is the value of an interval nearest to v.
func (c *cell) nearest(v exact) exact {
	switch {
	case !c.from && v.compare(c.lo) < 0:
		return c.lo
	case !c.to && v.compare(c.hi) > 0:
		return c.hi
	}
	return v
}

// near returns the value in the cell that is nearest to the one that the row had.
func (s *spread) near(f *fact, c *cell) exact {
	if s.was&(1<<f.index) == 0 || f.kind == KindWords || f.kind == KindBool {
		return c.value()
	}
	if was := s.row.exact(f.index); f.kind != KindWord {
		return c.nearest(was)
	} else if c.class&uint64(was.n) != 0 {
		return was
	}
	return c.value()
}

func (c *cell) contains(x exact) bool {
	return (c.from || x.compare(c.lo) >= 0) && (c.to || x.compare(c.hi) <= 0)
}

// order is the order in which the cells of an axis are tried: numbers from the value that the row had outwards; everything else, and where there was
// no value, as they stand.
func (a *axis) order(s *spread) []int {
	o := make([]int, len(a.cells))
	for i := range o {
		o[i] = i
	}
	if a.fact == nil || a.fact.needs()&^s.was != 0 || a.fact.kind < KindInt || a.fact.kind > KindDate {
		return o
	}
	r := s.row
	r.known = s.was
	was := r.number(a.fact)
	far := func(i int) exact {
		d := a.cells[i].nearest(was).minus(was)
		if d.compare(small(0)) < 0 {
			return d.neg()
		}
		return d
	}
	slices.SortStableFunc(o, func(i, j int) int { return far(i).compare(far(j)) })
	return o
}
