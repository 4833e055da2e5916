package rule

import "math/bits"

// decide is the answer of all rules.
func (b *book) decide(r *row) Truth {
	if b.empty() {
		return Unknown
	}
	r = r.of(b.schema)
	p := &b.program
	switch {
	case p.used&^r.known == 0:
		return truthOf(p.walk(p.rules[0], r).op == testPassed)
	case p.assume(p.rules[0], r, false).op == testPassed:
		return True
	case p.assume(p.rules[0], r, true).op == testPassed:
		return Unknown
	}
	return False
}

// walk runs the tests from one of them on, for a row with every fact that they read, and returns the end.
func (p *program) walk(x *test, r *row) *test {
	for {
		if v := uint64(r.val[x.fact%maxFacts]); x.op == testPlain {
			if v&x.mask-x.least <= x.span {
				x = x.yes
			} else {
				x = x.no
			}
			continue
		}
		if x.op >= testPassed {
			return x
		}
		if p.holds(x, r) {
			x = x.yes
		} else {
			x = x.no
		}
	}
}

// assume is walk for a row in which facts are missing: a leaf on a missing fact, or the negation of one, holds or not as assumed.
func (p *program) assume(x *test, r *row, holds bool) *test {
	for x.op < testPassed {
		yes := holds != x.swapped
		if x.needs&^r.known == 0 {
			yes = p.holds(x, r)
		}
		if yes {
			x = x.yes
		} else {
			x = x.no
		}
	}
	return x
}

// holds is one test.
func (p *program) holds(x *test, r *row) bool {
	v, w := r.val[x.fact%maxFacts], r.val[x.other%maxFacts]
	switch x.op {
	case testPlain, testPassed, testFailed:
	case testDays:
		v -= w
	case testProduct:
		v = satMul(v, w)
	case testCount:
		return uint64(bits.OnesCount64(uint64(v)&x.mask))-x.least <= x.span
	case testExact:
		return p.leaves[x.least].holdsExactly(r)
	case testOpaque:
		return p.leaves[x.least].opaque.test(r)
	}
	return uint64(v)&x.mask-x.least <= x.span
}

// holdsExactly compares numbers that int64 cannot hold, and sums.
func (l *clauseLeaf) holdsExactly(r *row) bool { return l.holdsFor(r.number(l.fact)) }

// holdsFor compares one value of the fact.
func (l *clauseLeaf) holdsFor(x exact) bool { return allowed[l.op][x.compare(l.value)+1] }

// number returns the exact value of a fact, given or derived, whose facts are known.
func (r *row) number(f *fact) exact {
	switch f.derive {
	case given:
		return r.exact(f.index)
	case daysFrom:
		return r.exact(f.of[0]).minus(r.exact(f.of[1]))
	case productOf:
		return r.exact(f.of[0]).times(r.exact(f.of[1]))
	case sumOf:
	}
	sum := small(0)
	for _, i := range f.of {
		sum = sum.plus(r.exact(i))
	}
	return sum
}
