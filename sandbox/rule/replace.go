package rule

import (
	"slices"

	"github.com/teukgu/teukgu/sandbox/fault"
	"github.com/teukgu/teukgu/sandbox/lang"
	"github.com/teukgu/teukgu/sandbox/law"
)

// patch is a leaf of a book tested in another way.
type patch struct {
	leaf  int32
	op    Op
	limit Value
}

// Replace is the same book with one leaf tested by another op or against another limit: a mutant, for the tests of the rules. The limit is a
// value such as [Leaf.Limit] returns, moved with [Value.Step] or [Value.Toggle]. Refused are a leaf of another book, an opaque one, an op that
// is not for facts of that kind, and a limit of another fact or without a word.
func (b *Book[S]) Replace(l Leaf, op Op, limit Value) (*Book[S], error) {
	if l.b != (*book)(b) || l.leaf().fact == nil {
		return nil, fault.List{foreignLeaf.At(fault.Path{}, law.Ref{})}
	}
	if x := l.leaf(); !x.fits(op, limit) {
		return nil, fault.List{badReplacement.At(fault.Path{}, law.Ref{},
			lang.Arg{Name: "rule", Value: string(l.Rule())}, lang.Arg{Name: "fact", Value: x.fact.label}, lang.Arg{Name: "op", Value: op.String()})}
	}
	x := b.recipe
	x.patches = append(slices.Clip(x.patches), patch{l.i - 1, op, limit})
	c, err := newBook(x)
	return (*Book[S])(c), err
}

// fits reports whether the leaf can be tested by the op against the limit.
func (l *clauseLeaf) fits(op Op, limit Value) bool {
	switch {
	case op == OpTrue || op == OpFalse:
		return l.fact.kind == KindBool && limit.IsZero()
	case op.limited():
		return KindInt <= l.fact.kind && l.fact.kind <= KindDate && limit.f == l.fact
	case op == OpCount:
		return l.op == OpCount && limit.f == counting
	case op == OpOneOf || op == OpNoneOf:
		return l.fact.kind == KindWord && limit.f == l.fact && limit.x.n != 0
	case op.worded():
		return l.fact.kind == KindWords && limit.f == l.fact && limit.x.n != 0
	}
	return false
}

// patch applies what replaces the leaf that is about to be added.
func (b *builder) patch(l *clauseLeaf) {
	for _, p := range b.patches {
		if p.leaf != int32(len(b.leaves)) {
			continue
		}
		l.changed = true
		if l.op = p.op; p.op.worded() && p.op != OpCount {
			l.mask = uint64(p.limit.x.n)
		} else {
			l.value = p.limit.x
		}
	}
}

// Ops returns the tests that may replace that of the leaf with the limit that it has, in the order of the constants and with its own; none
// for an opaque leaf.
func (l Leaf) Ops() (ops []Op) {
	x := l.leaf()
	for op := OpTrue; op < OpOpaque && x.fact != nil; op++ {
		if x.fits(op, x.limitValue()) {
			ops = append(ops, op)
		}
	}
	return ops
}
