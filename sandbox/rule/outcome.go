package rule

import (
	"iter"
	"math/bits"

	"github.com/teukgu/teukgu/sandbox/fault"
)

// An Outcome is the answer to every rule of a book for one case, filled by [Book.Review] and reusable. It holds a copy of the case's facts, so
// that everything an explanation shows follows from it. The zero Outcome is that of no book: it is Unknown and has no rules.
type Outcome[S any] outcome

type outcome struct {
	book    *book
	row     row
	failed  []uint64 // bit i: rule i is False
	unknown []uint64 // bit i: rule i is Unknown
	truth   Truth
	leaves  []uint64 // bit i: leaf i holds; once it is asked for
}

func (b *book) review(r *row, o *outcome) {
	if b.empty() {
		*o = outcome{}
		return
	}
	r = r.of(b.schema)
	words := (len(b.rules) + 63) / 64
	if cap(o.failed) < words {
		o.failed, o.unknown = make([]uint64, words), make([]uint64, words)
	}
	o.book, o.failed, o.unknown = b, o.failed[:words], o.unknown[:words]
	o.leaves = o.leaves[:0]
	o.row.copy(r, len(b.schema.facts))
	p := &b.program
	if p.used&^r.known == 0 {
		p.mark(o.failed, r)
		clear(o.unknown)
	} else {
		p.markAssuming(o.unknown, r, false)
		p.markAssuming(o.failed, r, true)
		for w := range o.failed {
			o.unknown[w] &^= o.failed[w]
		}
	}
	switch {
	case marked(o.failed):
		o.truth = False
	case marked(o.unknown):
		o.truth = Unknown
	default:
		o.truth = True
	}
}

// copy copies the first n facts.
func (r *row) copy(from *row, n int) {
	r.schema, r.known, r.bad, r.large = from.schema, from.known, from.bad, from.large
	copy(r.val[:n], from.val[:n])
}

// mark sets the bits of the rules that fail in a row with every fact that they read. After a rule that fails it goes on with the
// next one.
func (p *program) mark(failed []uint64, r *row) {
	clear(failed)
	for next := 0; next < len(p.rules); {
		end := p.walk(p.rules[next], r)
		if end.op == testPassed {
			return
		}
		i := int(end.least)
		failed[i/64] |= 1 << (i % 64)
		next = i + 1
	}
}

// markAssuming is mark for a row in which facts are missing: every test of those holds or not as assumed.
func (p *program) markAssuming(failed []uint64, r *row, holds bool) {
	clear(failed)
	for next := 0; next < len(p.rules); {
		end := p.assume(p.rules[next], r, holds)
		if end.op == testPassed {
			return
		}
		i := int(end.least)
		failed[i/64] |= 1 << (i % 64)
		next = i + 1
	}
}

// Truth is the answer of the book.
func (o *Outcome[S]) Truth() Truth { return o.truth }

// Failed yields the codes of the rules that are False, in the order of the book.
func (o *Outcome[S]) Failed() iter.Seq[fault.Code] { return (*outcome)(o).codes(o.failed) }

// FailedRules yields the places in the book, counted from 0, of the rules that are False, in order.
func (o *Outcome[S]) FailedRules() iter.Seq[int] {
	return func(yield func(int) bool) {
		for w, m := range o.failed {
			for ; m != 0; m &= m - 1 {
				if !yield(w*64 + bits.TrailingZeros64(m)) {
					return
				}
			}
		}
	}
}

// Unknown yields the codes of the rules that are Unknown, in the order of the book.
func (o *Outcome[S]) Unknown() iter.Seq[fault.Code] { return (*outcome)(o).codes(o.unknown) }

// Rule is the answer of rule i of the book, counted from 0; Unknown outside the book.
func (o *Outcome[S]) Rule(i int) Truth { return (*outcome)(o).rule(i) }

// Row is a copy of the facts.
func (o *Outcome[S]) Row() Row[S] { return Row[S](o.row) }

func (o *outcome) rule(i int) Truth {
	switch {
	case o.book == nil || i < 0 || i >= len(o.book.rules):
		return Unknown
	case o.failed[i/64]>>(i%64)&1 != 0:
		return False
	case o.unknown[i/64]>>(i%64)&1 != 0:
		return Unknown
	}
	return True
}

func (o *outcome) codes(set []uint64) iter.Seq[fault.Code] {
	return func(yield func(fault.Code) bool) {
		for w, m := range set {
			for ; m != 0; m &= m - 1 {
				if !yield(o.book.defs[w*64+bits.TrailingZeros64(m)].code) {
					return
				}
			}
		}
	}
}

func marked(set []uint64) bool {
	for _, m := range set {
		if m != 0 {
			return true
		}
	}
	return false
}
