package rule

import (
	"math/bits"
	"slices"
)

// Needs are the facts still missing that can change the answer (더 확인할 사실).
type Needs[S any] struct {
	// Facts stand in the order in which to ask for them: first the one whose answers, taken evenly over the intervals and words that the rules
	// tell apart, most often end the decision; where two are equal, in the order of the schema.
	Facts []Fact[S] `json:"facts"`
	// Exact is false where Facts may name some that are not needed: the search was cut off after 65,536 combinations, or it depends on an opaque
	// test or on a product that may not come out even. No fact that is needed is ever left out.
	Exact bool `json:"exact"`
}

// Needs returns the facts still missing that can change the answer; none where the answer is sure. A missing fact is needed if there are values
// of the other missing facts with which [Book.Decide] still answers Unknown until it is known. So a fact that is not needed never changes
// the answer, whatever it and the others turn out to be.
func (b *Book[S]) Needs(r *Row[S]) Needs[S] {
	x := b.book()
	facts, exact := x.needs((*row)(r).of(x.schema))
	n := Needs[S]{Exact: exact}
	for _, f := range facts {
		n.Facts = append(n.Facts, Fact[S]{f})
	}
	return n
}

func (b *book) needs(r *row) (facts []*fact, exact bool) {
	if b.decide(r) != Unknown {
		return nil, true
	}
	exact = true
	missing := b.used &^ r.known
	for m := missing; m != 0; m &= m - 1 {
		f := b.schema.facts[bits.TrailingZeros64(m)]
		needed, sure := b.needed(r, f, missing)
		if needed {
			facts = append(facts, f)
		}
		exact = exact && sure
	}
	ends := map[*fact]ratio{}
	for _, f := range facts {
		ends[f] = b.ending(r, f)
	}
	slices.SortStableFunc(facts, func(f, g *fact) int { return ends[g].compare(ends[f]) })
	return facts, exact
}

// needed reports whether the other missing facts can leave the answer Unknown, and whether that is sure.
func (b *book) needed(r *row, f *fact, missing uint64) (needed, sure bool) {
	s := spreadOf(b, r, missing&^(1<<f.index), anyLeaf)
	x := newSearch(s, func(rules []Truth) verdict {
		if conjunction(rules) == Unknown {
			return goOn
		}
		return prune
	})
	doubtful := false
	x.end = func() bool {
		doubtful = true
		w, ok := x.witness()
		if !ok {
			return false
		}
		w.known &^= 1 << f.index
		return b.decide(&w) == Unknown
	}
	switch {
	case x.run():
		return true, true
	case doubtful || x.spent:
		return true, false
	}
	return false, true
}

func anyLeaf(*clauseLeaf) bool { return true }

// ratio is a share without division.
type ratio struct{ part, whole int }

func (p ratio) compare(q ratio) int { return p.part*q.whole - q.part*p.whole }

// ending returns in how many of the cells of a missing fact the answer would be sure.
func (b *book) ending(r *row, f *fact) ratio {
	s := spreadOf(b, r, 1<<f.index, anyLeaf)
	x := newSearch(s, nil)
	if len(s.axes) == 0 {
		return ratio{0, 1}
	}
	n := ratio{0, len(s.axes[0].cells)}
	for _, c := range s.axes[0].cells {
		x.set(0, c.truths)
		if conjunction(x.rules) != Unknown {
			n.part++
		}
	}
	return n
}
