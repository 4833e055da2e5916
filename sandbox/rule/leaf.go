package rule

import (
	"iter"

	"github.com/teukgu/teukgu/sandbox/civil"
	"github.com/teukgu/teukgu/sandbox/fault"
	"github.com/teukgu/teukgu/sandbox/lang"
	"github.com/teukgu/teukgu/sandbox/law"
)

// A Leaf is one test in a book: a fact, how it is tested, and the limit with its provision. Leaves are what test helpers vary with
// [Book.Replace]. The zero Leaf is none.
type Leaf struct {
	b *book
	i int32 // plus one; 0 only in the zero Leaf
}

// Leaves yields the leaves of the book, rule by rule in the order in which they are written.
func (b *Book[S]) Leaves() iter.Seq[Leaf] {
	return func(yield func(Leaf) bool) {
		x := b.book()
		for i := range x.leaves {
			if !yield(Leaf{x, int32(i) + 1}) {
				return
			}
		}
	}
}

// noLeaf is what the zero Leaf says of itself.
var noLeaf = &clauseLeaf{}

func (l Leaf) leaf() *clauseLeaf {
	if l.i == 0 {
		return noLeaf
	}
	return &l.b.leaves[l.i-1]
}

// IsZero reports whether it is no leaf.
func (l Leaf) IsZero() bool { return l.i == 0 }

// Index is the place of the leaf among those of its book, from 0; -1 of the zero Leaf.
func (l Leaf) Index() int { return int(l.i) - 1 }

// Rule is the code of the rule in which the leaf stands.
func (l Leaf) Rule() fault.Code {
	if l.i == 0 {
		return ""
	}
	return l.b.defs[l.leaf().rule].code
}

// Path is the path of the fact; empty for an opaque test.
func (l Leaf) Path() string {
	if f := l.leaf().fact; f != nil {
		return f.path
	}
	return ""
}

// Label is what people call the fact, or the opaque test.
func (l Leaf) Label() lang.Text {
	switch x := l.leaf(); {
	case x.fact != nil:
		return x.fact.label
	case x.opaque != nil:
		return x.opaque.label
	}
	return lang.Text{}
}

// Op is how the fact is tested.
func (l Leaf) Op() Op { return l.leaf().op }

// Limit is what the fact is compared with: a value of the fact, a set of words, or, for OpCount, a number of words. It is zero for bools and
// opaque tests.
func (l Leaf) Limit() Value { return l.leaf().limitValue() }

// Words are the words that the test is about; zero for other tests.
func (l Leaf) Words() Value {
	if x := l.leaf(); x.op.worded() {
		return Value{x.fact, small(int64(x.mask))}
	}
	return Value{}
}

// Parameter is the name of the parameter that sets the limit; empty where the rule states it.
func (l Leaf) Parameter() string {
	if x := l.leaf(); x.limit != nil {
		return x.limit.name
	}
	return ""
}

// Basis is the provision that sets the parameter, in the numbering of the text in force on the day of the book; zero where the rule states the
// limit.
func (l Leaf) Basis() law.Ref { return l.leaf().entry.basis }

// Since is the first day of the version of the parameter; zero where the rule states the limit.
func (l Leaf) Since() civil.Date { return l.leaf().entry.from }

// Confidence is how the parameter is known; zero where the rule states the limit.
func (l Leaf) Confidence() law.Confidence { return l.leaf().entry.confidence }

// Changed reports whether the limit is that of a reform or was replaced, so that no provision has it.
func (l Leaf) Changed() bool { return l.leaf().changed }

// Requirement is what the test requires, as a clause of a statute puts it: 책임보험 보장액이 1억 5천만원 이상일 것.
func (l Leaf) Requirement(language lang.Language) string { return l.leaf().requirement(language) }

// counting is the fact whose values are numbers of words.
var counting = &fact{kind: KindInt}

func (l *clauseLeaf) limitValue() Value {
	switch {
	case l.op == OpCount:
		return Value{counting, l.value}
	case l.op.worded():
		return Value{l.fact, small(int64(l.mask))}
	case l.op.limited():
		return Value{l.fact, l.value}
	}
	return Value{}
}
