package rule

import (
	"cmp"
	"iter"
	"math/bits"

	"github.com/teukgu/teukgu/sandbox/civil"
	"github.com/teukgu/teukgu/sandbox/fault"
	"github.com/teukgu/teukgu/sandbox/lang"
	"github.com/teukgu/teukgu/sandbox/law"
)

// An Explanation says why the answer is what it is (판단 이유): for every rule its answer, and for every clause of its condition the actual value,
// what is required, the provision and the version of it. It is a view of an [Outcome] and holds until that is reviewed into again. The
// same outcome gives the same bytes.
type Explanation struct{ o *outcome }

// A RuleResult is one rule in an explanation.
type RuleResult struct { //nolint:revive // a Result alone would be that of the book
	Code  fault.Code
	Basis law.Ref
	Title lang.Text // the code where the rule has no title
	Truth Truth

	o *outcome
	i int
}

// A Clause is one part of a condition in an explanation: a leaf, or a combination of the clauses that follow it one level deeper.
type Clause struct {
	Depth int   // 0 for the whole condition
	Join  Join  // how the clauses below are combined; 0 for a leaf
	N     int   // of JoinCount: how many of them have to hold
	Truth Truth // the answer of this clause
	Leaf  Leaf  // of a leaf; otherwise zero
	Value Value // of a leaf: the actual value; zero where it is unknown or the test is opaque
}

// Join is how a clause combines those below it.
type Join uint8

// The combinations.
const (
	JoinAll   Join = iota + 1 // all of them hold
	JoinAny                   // at least one holds
	JoinNot                   // the one below does not hold
	JoinCount                 // a number of them hold
)

var joinWords = [...]string{"all", "any", "not", "count"}

// String is the word for the combination: all, any, not or count; empty for a leaf.
func (j Join) String() string { return wordOfEnum(joinWords[:], uint8(j)) }

// Explain is the explanation of the outcome. It decides every leaf, a bit each, and keeps the bits in the outcome, so it allocates only where
// an earlier outcome had fewer of them; what combines them is decided where it is read.
func (o *Outcome[S]) Explain() Explanation {
	if x := (*outcome)(o); x.book != nil && len(x.leaves) == 0 {
		x.decideLeaves()
	}
	return Explanation{(*outcome)(o)}
}

// decideLeaves asks the test of every leaf. On a fact that is missing its bit means nothing.
func (o *outcome) decideLeaves() {
	p := &o.book.program
	words := (len(p.probes) + 63) / 64
	if cap(o.leaves) < words {
		o.leaves = make([]uint64, words)
	}
	o.leaves = o.leaves[:words]
	for w := range o.leaves {
		var m uint64
		for i, x := range p.probes[w*64 : min(w*64+64, len(p.probes))] {
			if x.op == testPlain {
				_, outside := bits.Sub64(x.span, uint64(o.row.val[x.fact%maxFacts])&x.mask-x.least, 0)
				m |= (outside ^ 1) << (i % 64)
			} else if x.needs&^o.row.known == 0 && p.holds(x, &o.row) {
				m |= 1 << (i % 64)
			}
		}
		o.leaves[w] = m
	}
}

// leaf is the answer of a leaf.
func (o *outcome) leaf(i int32) Truth {
	if len(o.leaves) == 0 { // reviewed again since it was explained
		return o.book.program.leaf(i, &o.row)
	}
	if o.book.program.probes[i].needs&^o.row.known != 0 {
		return Unknown
	}
	return truthOf(o.leaves[i/64]>>(i%64)&1 != 0)
}

// leaf is the answer of one leaf alone.
func (p *program) leaf(i int32, r *row) Truth {
	x := p.probes[i]
	if x.needs&^r.known != 0 {
		return Unknown
	}
	return truthOf(p.holds(x, r))
}

// join is the answer of a clause from those of its children.
func join(tree []clause, truths []Truth, at int32) Truth {
	t := False
	switch tree[at].op {
	case nodeNot:
		return truths[at+1].Not()
	case nodeCount:
		return countOf(tree, truths, at)
	case nodeAll:
		t = True
		for k := range children(tree, at) {
			t = t.And(truths[k])
		}
	case nodeAny, nodeLeaf:
		for k := range children(tree, at) {
			t = t.Or(truths[k])
		}
	}
	return t
}

func countOf(tree []clause, truths []Truth, at int32) Truth {
	var sure, possible int32
	for k := range children(tree, at) {
		if truths[k] == True {
			sure++
		}
		if truths[k] != False {
			possible++
		}
	}
	switch n := tree[at].n; {
	case sure >= n:
		return True
	case possible < n:
		return False
	}
	return Unknown
}

// Truth is the answer of the book.
func (e Explanation) Truth() Truth { return e.outcome().truth }

// outcome is that of no book for the zero Explanation.
func (e Explanation) outcome() *outcome { return cmp.Or(e.o, &outcome{}) }

// On is the day for which the book was built; zero for an outcome of no book.
func (e Explanation) On() civil.Date {
	if b := e.outcome().book; b != nil {
		return b.on
	}
	return civil.Date{}
}

// Rules yields the rules in the order of the book.
func (e Explanation) Rules() iter.Seq[RuleResult] {
	return func(yield func(RuleResult) bool) {
		if e.outcome().book == nil {
			return
		}
		for i, d := range e.o.book.defs {
			if !yield(RuleResult{d.code, d.basis, d.name(), e.o.rule(i), e.o, i}) {
				return
			}
		}
	}
}

func (d ruleDef) name() lang.Text {
	if d.title.IsZero() {
		return lang.Text{KO: string(d.code), EN: string(d.code)}
	}
	return d.title
}

// Clauses yields the clauses of the rule's condition, each before those below it.
func (r RuleResult) Clauses() iter.Seq[Clause] {
	return func(yield func(Clause) bool) {
		if r.o == nil || r.o.book == nil || r.i >= len(r.o.book.rules) {
			return
		}
		b := r.o.book
		first := b.rules[r.i]
		truths := make([]Truth, b.clauses[first].size)
		settle(b.tree(first), r.o.leaf, truths)
		b.outline(first, 0, func(i int32, c Clause) bool {
			c.Truth = truths[i-first]
			if f := b.leaves[b.clauses[i].leaf].fact; c.Join == 0 && f != nil {
				c.Value = r.o.row.value(f)
			}
			return yield(c)
		})
	}
}

// tree returns a clause and those below it.
func (b *book) tree(first int32) []clause { return b.clauses[first : first+b.clauses[first].size] }

// settle decides the clauses of a tree, children before parents, from the answers of its leaves.
func settle(tree []clause, leaf func(int32) Truth, truths []Truth) {
	for i := len(tree) - 1; i >= 0; i-- {
		if c := &tree[i]; c.op == nodeLeaf {
			truths[i] = leaf(c.leaf)
		} else {
			truths[i] = join(tree, truths, int32(i))
		}
	}
}

// outline yields a clause and those below it, without answers.
func (b *book) outline(at int32, depth int, yield func(int32, Clause) bool) bool {
	c := &b.clauses[at]
	x := Clause{Depth: depth, Join: Join(c.op), N: int(c.n)}
	if c.op == nodeLeaf {
		x.Leaf = Leaf{b, c.leaf + 1}
	}
	if !yield(at, x) {
		return false
	}
	for k := range children(b.clauses, at) {
		if !b.outline(k, depth+1, yield) {
			return false
		}
	}
	return true
}
