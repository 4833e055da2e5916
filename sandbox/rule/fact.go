package rule

import (
	"math/bits"
	"strings"

	"github.com/teukgu/teukgu/sandbox/fault"
	"github.com/teukgu/teukgu/sandbox/lang"
	"github.com/teukgu/teukgu/sandbox/law"
	"github.com/teukgu/teukgu/sandbox/money"
)

// Kind is what kind of value a fact has.
type Kind uint8

// The kinds of facts.
const (
	KindBool   Kind = iota + 1 // yes or no
	KindInt                    // a count
	KindNumber                 // a number with a fixed number of digits after the point
	KindAmount                 // an amount of money
	KindDate                   // a day
	KindWord                   // a word of a vocabulary
	KindWords                  // a set of words of a vocabulary
)

var kindWords = [...]string{"bool", "int", "number", "amount", "date", "word", "words"}

// String is the word for the kind: bool, int, number, amount, date, word, words; empty for none.
func (k Kind) String() string { return wordOfEnum(kindWords[:], uint8(k)) }

// A Term is one word of a vocabulary with its label.
type Term struct {
	Word  string    `json:"word"`  // as it stands in documents
	Label lang.Text `json:"label"` // as people read it; the word itself where it is zero
}

// fact is the declaration of a fact. It does not change once its schema is complete.
type fact struct {
	schema     *schema
	index      uint8
	kind       Kind
	path       string
	label      lang.Text
	unit       lang.Text
	scale      int // digits after the point of one unit of the value
	currency   money.Currency
	terms      []Term
	changeable bool
	derive     derivation
	of         []uint8 // the facts that a derived fact is computed from
	refused    bool    // the schema does not have it: its declaration is a fault
}

// derivation is how a derived fact is computed.
type derivation uint8

const (
	given     derivation = iota // not derived: it is set
	daysFrom                    // first date less second
	productOf                   // of two numbers
	sumOf                       // of all
)

// needs returns the facts that have to be set for this one to be known.
func (f *fact) needs() uint64 {
	if f.derive == given {
		return 1 << f.index
	}
	var m uint64
	for _, i := range f.of {
		m |= 1 << i
	}
	return m
}

// vocabulary returns the mask of all words.
func (f *fact) vocabulary() uint64 { return ^uint64(0) >> (64 - min(len(f.terms), 64)) }

func (f *fact) checkWords(at fault.Path) (faults fault.List) {
	if f.kind != KindWord && f.kind != KindWords {
		return nil
	}
	path := lang.Arg{Name: "path", Value: f.path}
	if n := len(f.terms); n == 0 || n > 64 {
		faults.Add(badVocabulary.At(at, law.Ref{}, path, lang.Arg{Name: "n", Value: n}))
	}
	seen := map[string]bool{}
	for _, t := range f.terms {
		if t.Word == "" || seen[t.Word] {
			faults.Add(duplicateWord.At(at, law.Ref{}, path, lang.Arg{Name: "word", Value: t.Word}))
		}
		seen[t.Word] = true
	}
	return faults
}

// word returns the bit of a word, or 0 where the vocabulary does not have it.
func (f *fact) word(w string) uint64 {
	if f == nil {
		return 0
	}
	for i := range f.terms {
		if f.terms[i].Word == w {
			return 1 << i
		}
	}
	return 0
}

// in returns the terms in the mask, in the order of the vocabulary.
func (f *fact) in(mask uint64) []Term {
	terms := []Term{}
	for m := mask & f.vocabulary(); m != 0; m &= m - 1 {
		terms = append(terms, f.terms[bits.TrailingZeros64(m)])
	}
	return terms
}

// words are the words in the mask; empty, not nil, for none.
func (f *fact) words(mask uint64) []string {
	words := []string{}
	for _, t := range f.in(mask) {
		words = append(words, t.Word)
	}
	return words
}

// at is the place of the fact in a document.
func (f *fact) at() fault.Path {
	at := fault.Path{}
	for name := range strings.SplitSeq(f.path, ".") {
		at = at.Field(name)
	}
	return at
}

// A handle names a fact of a schema in the types that users hold. The zero handle names none: a condition on it is refused, and a row in which it
// is set has no facts that are known.
type handle[S any] struct {
	f *fact
	s *schema // of the fact; nil for one that its schema does not have, which no row can hold
	i uint8
}

func handleOf[S any](f *fact) handle[S] {
	if f.unusable() {
		return handle[S]{f: f}
	}
	return handle[S]{f, f.schema, f.index}
}

// unusable reports whether it is no fact, or one that was refused.
func (f *fact) unusable() bool { return f == nil || f.refused }

// Fact is the declaration of the fact.
func (h handle[S]) Fact() Fact[S] { return Fact[S]{h.f} }
