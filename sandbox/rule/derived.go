package rule

import (
	"slices"

	"github.com/teukgu/teukgu/sandbox/lang"
)

// A Numeric is a fact that a derived fact can be computed from: an [IntFact], a [NumberFact] or an [AmountFact].
type Numeric[S any] interface {
	Fact() Fact[S]
	numeric()
}

func (o ordered[S, V]) numeric() {}

// Days derives the number of days from one day to another, such as the age of a company on the day of its application. It is negative
// where from is the later day. Like every derived fact it is known where the facts it is computed from are, is not set, and is
// computed exactly.
func (s *Schema[S]) Days(path string, label lang.Text, from, to DateFact[S], opts ...Option) IntFact[S] {
	f := &fact{kind: KindInt, path: path, label: label, unit: lang.Text{KO: "일", EN: "days"}, derive: daysFrom}
	return IntFact[S]{ordered[S, int]{handleOf[S]((*schema)(s).derive(f, opts, to.f, from.f))}}
}

// Product derives the product of two numbers. Its digits after the point are those of both together.
func (s *Schema[S]) Product(path string, label lang.Text, a, b Numeric[S], opts ...Option) NumberFact[S] {
	f := &fact{kind: KindNumber, path: path, label: label, derive: productOf}
	return numberFact[S]((*schema)(s).derive(f, opts, a.Fact().f, b.Fact().f))
}

// AmountProduct derives an amount times a number, such as revenue times the share that is spent on research. Nothing is rounded: a limit
// is compared with the exact product.
func (s *Schema[S]) AmountProduct(path string, label lang.Text, a AmountFact[S], b Numeric[S], opts ...Option) AmountFact[S] {
	f := &fact{kind: KindAmount, path: path, label: label, derive: productOf, currency: a.currency}
	return amountFact[S]((*schema)(s).derive(f, opts, a.f, b.Fact().f))
}

// Sum derives the sum of amounts in one currency.
func (s *Schema[S]) Sum(path string, label lang.Text, amounts []AmountFact[S], opts ...Option) AmountFact[S] {
	f := &fact{kind: KindAmount, path: path, label: label, derive: sumOf}
	of := make([]*fact, len(amounts))
	for i, a := range amounts {
		of[i], f.currency = a.f, a.currency
	}
	return amountFact[S]((*schema)(s).derive(f, opts, of...))
}

// derive declares a fact that is computed from others. Its currency and scale follow from theirs, whatever the options say.
func (s *schema) derive(f *fact, opts []Option, of ...*fact) *fact {
	currency, scale, ok := f.currency, 0, len(of) > 0
	for _, g := range of {
		if g == nil || g.schema != s || g.derive != given || f.derive == sumOf && g.currency != currency || slices.Contains(f.of, g.index) {
			ok = false
			continue
		}
		f.of = append(f.of, g.index)
		f.refused = f.refused || g.refused // its own fault says enough
		if scale += g.scale; f.derive == sumOf {
			scale = g.scale
		}
	}
	if !ok {
		f.of = nil
	}
	return s.declare(f, append(slices.Clip(opts), func(f *fact) {
		f.currency, f.scale, f.changeable = currency, scale, false
	}))
}
