package rule

import (
	"math"
	"slices"
)

// A program is the rules of a book compiled to tests with two ways out each, so that a decision is a walk without calls, indices or
// interfaces. Not is pushed to the leaves, which makes every other node monotone: a walk in which each test of a missing
// fact fails is true only if the answer is True whatever the facts are, and a walk in which each holds is false only if it is False.
type program struct {
	rules  []*test // where each rule begins; one that passes goes on to the next
	probes []*test // for each leaf of the book its test alone
	used   uint64  // the given facts that any test reads
	leaves []clauseLeaf
}

// A test is one leaf. It holds where the value, of which the mask leaves only some bits, is in a range: least <= value&mask <= least+span,
// without a branch. That serves comparisons (all bits), words (one bit each) and bools alike.
type test struct {
	mask    uint64
	least   uint64 // in two's complement
	span    uint64
	yes, no *test  // the test after this one
	needs   uint64 // the given facts that it reads
	fact    uint8
	other   uint8 // of testDays and testProduct
	op      testOp
	swapped bool // yes and no are exchanged: it is the leaf's negation that is asked
}

// testOp is how a test comes to its value.
type testOp uint8

const (
	testPlain   testOp = iota // the value of the fact
	testDays                  // the fact less the other
	testProduct               // the fact times the other
	testCount                 // the number of words
	testExact                 // not a range: limits and sums that int64 may not hold; least is the leaf
	testOpaque                // not a range: a function of the host; least is the leaf
	testPassed                // no test: the end, every rule passed
	testFailed                // no test: the end, rule least failed
)

// compile reports whether the program stayed within its bounds.
func (p *program) compile(b *book) bool {
	p.leaves, p.used = b.leaves, b.used
	c := compiler{program: p, clauses: b.clauses}
	p.rules = make([]*test, len(b.rules))
	next := c.add(test{op: testPassed})
	for i := len(b.rules) - 1; i >= 0; i-- {
		failed := c.add(test{op: testFailed, least: uint64(i)})
		next = c.emit(b.rules[i], false, next, failed)
		p.rules[i] = next
	}
	p.probes = make([]*test, len(b.leaves))
	for i := range b.leaves {
		p.probes[i] = c.leaf(int32(i), false, nil, nil)
	}
	return c.n <= maxTests
}

type compiler struct {
	*program
	clauses []clause
	slab    []test // tests lie side by side
	n       int    // all tests so far
}

// add makes room for a test and returns where it stays.
func (c *compiler) add(x test) *test {
	if c.n++; len(c.slab) == cap(c.slab) {
		c.slab = make([]test, 0, 256)
	}
	c.slab = append(c.slab, x)
	return &c.slab[len(c.slab)-1]
}

// emit compiles a clause, or its negation, that goes on at yes or no, and returns where it begins. What comes later is emitted first, so
// every target is known.
func (c *compiler) emit(at int32, negated bool, yes, no *test) *test {
	x := c.clauses[at]
	op := x.op
	if negated && (op == nodeAll || op == nodeAny) { // De Morgan
		op = nodeAll + nodeAny - op
	}
	switch op {
	case nodeAll:
		for _, k := range c.backward(at) {
			yes = c.emit(k, negated, yes, no)
		}
		return yes
	case nodeAny:
		for _, k := range c.backward(at) {
			no = c.emit(k, negated, yes, no)
		}
		return no
	case nodeNot:
		return c.emit(at+1, !negated, yes, no)
	case nodeCount:
		return c.count(at, negated, yes, no)
	case nodeLeaf:
	}
	return c.leaf(x.leaf, negated, yes, no)
}

// backward returns the children of a clause, the last one first.
func (c *compiler) backward(at int32) []int32 {
	kids := slices.Collect(children(c.clauses, at))
	slices.Reverse(kids)
	return kids
}

// count compiles "n of k" as a ladder: one copy of child i for each number of children that may have held before it. Not to hold n of k is
// that k-n+1 of the negations hold.
func (c *compiler) count(at int32, negated bool, yes, no *test) *test {
	kids := c.backward(at)
	n := int(c.clauses[at].n)
	if negated {
		n = len(kids) - n + 1
	}
	next := make([]*test, n+1) // next[h]: where to go on when h have held; h == n is enough
	for h := range next {
		next[h] = no
	}
	next[n] = yes
	for _, k := range kids {
		for h := 0; h < n && c.n <= maxTests; h++ {
			next[h] = c.emit(k, negated, next[h+1], next[h])
		}
	}
	return next[0]
}

// leaf emits the test of a leaf.
func (c *compiler) leaf(i int32, negated bool, yes, no *test) *test {
	l := &c.leaves[i]
	x := l.test(i)
	x.needs = l.needs()
	if x.swapped = negated; negated {
		yes, no = no, yes
	}
	x.yes, x.no = yes, no
	x.merge()
	return c.add(x)
}

// merge takes the next test into x where both compare one fact and the row has to pass both.
func (x *test) merge() {
	y := x.yes
	if y == nil || x.op != testPlain || y.op != testPlain || x.fact != y.fact || x.no != y.no || x.swapped || y.swapped || x.mask&y.mask != math.MaxUint64 {
		return
	}
	least := max(int64(x.least), int64(y.least))
	greatest := min(int64(x.least+x.span), int64(y.least+y.span))
	if least <= greatest {
		x.least, x.span, x.yes = uint64(least), uint64(greatest)-uint64(least), y.yes
	}
}

// test returns the test of a leaf without its ways out.
func (l *clauseLeaf) test(i int32) test {
	switch l.op {
	case OpOpaque:
		return test{op: testOpaque, least: uint64(i)}
	case OpTrue:
		return test{fact: l.fact.index, mask: 1, least: 1}
	case OpFalse, OpNoneOf, OpNoneIn: // none of the bits
		return test{fact: l.fact.index, mask: max(l.mask, 1)}
	case OpOneOf, OpAnyOf: // not none of the bits
		return test{fact: l.fact.index, mask: l.mask, least: 1, span: math.MaxUint64 - 1}
	case OpAllOf:
		return test{fact: l.fact.index, mask: l.mask, least: l.mask}
	case OpOnlyOf:
		return test{fact: l.fact.index, mask: ^l.mask}
	case OpCount:
		return test{op: testCount, fact: l.fact.index, mask: l.mask, least: uint64(max(l.value.n, 0)), span: maxFacts}
	case OpAtLeast, OpAtMost, OpAbove, OpBelow, OpEqual:
	}
	return l.compare(i)
}

// compare returns the test of a comparison with a number.
func (l *clauseLeaf) compare(i int32) test {
	x := test{fact: l.fact.index, mask: math.MaxUint64}
	switch {
	case l.value.big != nil || l.fact.derive == sumOf:
		return test{op: testExact, least: uint64(i)}
	case l.fact.derive == daysFrom:
		x.op, x.fact, x.other = testDays, l.fact.of[0], l.fact.of[1]
	case l.fact.derive == productOf:
		x.op, x.fact, x.other = testProduct, l.fact.of[0], l.fact.of[1]
	}
	v, a := l.value.n, allowed[l.op]
	least, greatest := v, v
	switch {
	case a[0]:
		least = math.MinInt64
	case !a[1]:
		least = v + 1
	}
	switch {
	case a[2]:
		greatest = math.MaxInt64
	case !a[1]:
		greatest = v - 1
	}
	x.least, x.span = uint64(least), uint64(greatest)-uint64(least)
	return x
}
