package rule

import (
	"encoding"
	"fmt"

	"github.com/teukgu/teukgu/sandbox/lang"
)

// Enum is a Go enum that serves as a vocabulary: its constants count from 1, 0 is unset, and MarshalText writes the word of a constant
// and refuses any other number. Where it can also say itself in a language ([lang.Speaker]), that is the label of the word.
type Enum interface {
	~uint8
	encoding.TextMarshaler
}

// Word declares a fact whose values are the constants of a Go enum, at most 64:
//
//	var holds = rule.Word[Instrument](start, "holds", label)
func Word[W Enum, S any](s *Schema[S], path string, label lang.Text, opts ...Option) WordFact[S, W] {
	f := &fact{kind: KindWord, path: path, label: label, terms: enumTerms[W]()}
	return WordFact[S, W]{choice[S, W]{handleOf[S]((*schema)(s).declare(f, opts))}, f.vocabulary()}
}

// Words declares a fact that is a set of constants of a Go enum.
func Words[W Enum, S any](s *Schema[S], path string, label lang.Text, opts ...Option) WordsFact[S, W] {
	f := &fact{kind: KindWords, path: path, label: label, terms: enumTerms[W]()}
	return WordsFact[S, W]{set[S, W]{handleOf[S]((*schema)(s).declare(f, opts))}, f.vocabulary()}
}

// enumTerms asks the enum for its words; the first number it refuses ends it. One word too many is kept, for the schema to refuse.
func enumTerms[W Enum]() (terms []Term) {
	for w := W(1); w <= maxFacts+1; w++ {
		word, err := w.MarshalText()
		if err != nil {
			break
		}
		t := Term{Word: string(word), Label: lang.Text{KO: string(word), EN: string(word)}}
		if s, ok := any(w).(lang.Speaker); ok {
			t.Label = lang.Text{KO: s.In(lang.Korean), EN: s.In(lang.English)}
		}
		terms = append(terms, t)
	}
	return terms
}

// A WordFact is a word of a Go enum. Make one with [Word].
type WordFact[S any, W Enum] struct {
	choice[S, W]
	vocabulary uint64
}

// Set records the word; the zero constant makes the fact unknown. So does a number that is no constant, which [Schema.Verify] reports.
func (f WordFact[S, W]) Set(r *Row[S], w W) {
	(*row)(r).claim(f.s)
	(*row)(r).setWord(f.i, 1<<(uint8(w)-1)&f.vocabulary, w == 0)
}

// setWord sets a word; no bit makes the fact unknown, for a word that is absent or for one outside the vocabulary.
func (r *row) setWord(i uint8, bit uint64, absent bool) {
	r.val[i%maxFacts] = int64(bit)
	known := uint64(1) << (i % maxFacts)
	if bit != 0 {
		r.known |= known
		return
	}
	r.known &^= known
	if !absent {
		r.bad |= known
	}
}

// A WordsFact is a set of words of a Go enum. Make one with [Words].
type WordsFact[S any, W Enum] struct {
	set[S, W]
	vocabulary uint64
}

// Set records the whole set; no words are the empty set, which is known. A number that is no constant makes the fact unknown, which
// [Schema.Verify] reports.
func (f WordsFact[S, W]) Set(r *Row[S], ws ...W) {
	(*row)(r).claim(f.s)
	var m uint64
	for _, w := range ws {
		bit := uint64(1) << (uint8(w) - 1)
		if bit&f.vocabulary == 0 {
			(*row)(r).refuse(f.i)
			return
		}
		m |= bit
	}
	(*row)(r).set(f.i, int64(m))
}

// A CodeFact is a word of a vocabulary that is declared with it. Make one with [Schema.Code].
type CodeFact[S any] struct{ choice[S, string] }

// Code declares a fact whose values are words of a list, at most 64.
func (s *Schema[S]) Code(path string, label lang.Text, vocabulary []Term, opts ...Option) CodeFact[S] {
	f := &fact{kind: KindWord, path: path, label: label, terms: labelled(vocabulary)}
	return CodeFact[S]{choice[S, string]{handleOf[S]((*schema)(s).declare(f, opts))}}
}

// Set records the word; the empty string makes the fact unknown. So does a word outside the vocabulary, which [Schema.Verify] reports.
func (f CodeFact[S]) Set(r *Row[S], w string) {
	(*row)(r).claim(f.s)
	(*row)(r).setWord(f.i, f.f.word(w), w == "")
}

// A CodesFact is a set of words of a vocabulary that is declared with it. Make one with [Schema.Codes].
type CodesFact[S any] struct{ set[S, string] }

// Codes declares a fact that is a set of words of a list, at most 64.
func (s *Schema[S]) Codes(path string, label lang.Text, vocabulary []Term, opts ...Option) CodesFact[S] {
	f := &fact{kind: KindWords, path: path, label: label, terms: labelled(vocabulary)}
	return CodesFact[S]{set[S, string]{handleOf[S]((*schema)(s).declare(f, opts))}}
}

// Set records the whole set; no words are the empty set, which is known. A word outside the vocabulary makes the fact unknown, which
// [Schema.Verify] reports.
func (f CodesFact[S]) Set(r *Row[S], ws ...string) {
	(*row)(r).claim(f.s)
	var m uint64
	for _, w := range ws {
		bit := f.f.word(w)
		if bit == 0 {
			(*row)(r).refuse(f.i)
			return
		}
		m |= bit
	}
	(*row)(r).set(f.i, int64(m))
}

// labelled returns a copy of the terms in which every term has a label.
func labelled(terms []Term) []Term {
	out := make([]Term, len(terms))
	for i, t := range terms {
		if t.Label.IsZero() {
			t.Label = lang.Text{KO: t.Word, EN: t.Word}
		}
		out[i] = t
	}
	return out
}

// choice is a fact that is one word. Its methods build conditions.
type choice[S, W any] struct{ handle[S] }

// Is holds where the fact is this word.
func (c choice[S, W]) Is(w W) Cond[S] { return worded[S](c.f, OpOneOf, nil, w) }

// OneOf holds where the fact is one of the words.
func (c choice[S, W]) OneOf(ws ...W) Cond[S] { return worded[S](c.f, OpOneOf, nil, ws...) }

// NoneOf holds where the fact is another word than these.
func (c choice[S, W]) NoneOf(ws ...W) Cond[S] { return worded[S](c.f, OpNoneOf, nil, ws...) }

// set is a fact that is a set of words. Its methods build conditions.
type set[S, W any] struct{ handle[S] }

// Contains holds where the word is in the set.
func (s set[S, W]) Contains(w W) Cond[S] { return worded[S](s.f, OpAnyOf, nil, w) }

// AnyOf holds where at least one of the words is in the set.
func (s set[S, W]) AnyOf(ws ...W) Cond[S] { return worded[S](s.f, OpAnyOf, nil, ws...) }

// AllOf holds where all of the words are in the set.
func (s set[S, W]) AllOf(ws ...W) Cond[S] { return worded[S](s.f, OpAllOf, nil, ws...) }

// NoneOf holds where none of the words is in the set.
func (s set[S, W]) NoneOf(ws ...W) Cond[S] { return worded[S](s.f, OpNoneIn, nil, ws...) }

// OnlyOf holds where the set has no other word than these; the empty set has none.
func (s set[S, W]) OnlyOf(ws ...W) Cond[S] { return worded[S](s.f, OpOnlyOf, nil, ws...) }

// AtLeastOf holds where n or more of the words are in the set.
func (s set[S, W]) AtLeastOf(n Limit[int], ws ...W) Cond[S] {
	return worded[S](s.f, OpCount, n.l, ws...)
}

// worded builds a leaf over words. A word that the vocabulary does not have is kept, for the book to refuse.
func worded[S, W any](f *fact, op Op, l *limit, ws ...W) Cond[S] {
	n := &node{op: nodeLeaf, leaf: leaf{fact: f, op: op, limit: l}, size: 1}
	for _, w := range ws {
		word, bit := wordOf(w), uint64(0)
		if f != nil {
			bit = f.word(word)
		}
		if bit == 0 {
			n.leaf.strange = append(n.leaf.strange, word)
		}
		n.leaf.mask |= bit
	}
	return Cond[S]{n}
}

func wordOf(w any) string {
	if m, ok := w.(encoding.TextMarshaler); ok {
		if text, err := m.MarshalText(); err == nil {
			return string(text)
		}
	}
	return fmt.Sprint(w)
}
