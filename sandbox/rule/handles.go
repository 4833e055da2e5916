package rule

import (
	"github.com/teukgu/teukgu/sandbox/civil"
	"github.com/teukgu/teukgu/sandbox/lang"
	"github.com/teukgu/teukgu/sandbox/money"
)

// A BoolFact is a fact that is or is not so. Make one with [Schema.Bool].
type BoolFact[S any] struct{ handle[S] }

// Bool declares a fact that is or is not so. The label is to read as a predicate, what is so (신규성이 있음, 제재 중), for a text puts 에 해당할 것 or ": yes"
// behind it.
func (s *Schema[S]) Bool(path string, label lang.Text, opts ...Option) BoolFact[S] {
	return BoolFact[S]{handleOf[S]((*schema)(s).declare(&fact{kind: KindBool, path: path, label: label}, opts))}
}

// Set records whether it is so.
func (b BoolFact[S]) Set(r *Row[S], v bool) {
	var n int64
	if v {
		n = 1
	}
	(*row)(r).claim(b.s)
	(*row)(r).set(b.i, n)
}

// True holds where it is so.
func (b BoolFact[S]) True() Cond[S] { return compared[S](b.f, OpTrue, nil) }

// False holds where it is not so.
func (b BoolFact[S]) False() Cond[S] { return compared[S](b.f, OpFalse, nil) }

// An IntFact is a count: people, months, earlier sanctions. Make one with [Schema.Int] or [Schema.Days].
type IntFact[S any] struct{ ordered[S, int] }

// Int declares a count.
func (s *Schema[S]) Int(path string, label lang.Text, opts ...Option) IntFact[S] {
	return IntFact[S]{ordered[S, int]{handleOf[S]((*schema)(s).declare(&fact{kind: KindInt, path: path, label: label}, opts))}}
}

// Set records the count.
func (f IntFact[S]) Set(r *Row[S], n int) {
	(*row)(r).claim(f.s)
	(*row)(r).set(f.i, int64(n))
}

// A NumberFact is a number with a fixed number of digits after the point. Make one with [Schema.Number] or [Schema.Product].
type NumberFact[S any] struct {
	ordered[S, Number]
	scale uint8 // as in Number: digits after the point, plus one
}

// Number declares a number with so many digits after the point, 0 to 18. A limit with more digits is refused when a book is built.
func (s *Schema[S]) Number(path string, label lang.Text, scale int, opts ...Option) NumberFact[S] {
	return numberFact[S]((*schema)(s).declare(&fact{kind: KindNumber, path: path, label: label, scale: scale}, opts))
}

func numberFact[S any](f *fact) NumberFact[S] {
	return NumberFact[S]{ordered[S, Number]{handleOf[S](f)}, uint8(f.scale) + 1}
}

// Set records the number; the zero Number makes the fact unknown. A number with more digits than the fact has is not rounded, and one that an int64
// cannot hold with the digits of the fact is out of its range: the fact is unknown and [Schema.Verify] reports it.
func (f NumberFact[S]) Set(r *Row[S], n Number) {
	(*row)(r).claim(f.s)
	if n.scale != f.scale {
		(*row)(r).setNumber(f.f, n)
		return
	}
	(*row)(r).set(f.i, n.units)
}

// An AmountFact is an amount of money, exact at any size. Make one with [Schema.Amount], [Schema.Sum] or [Schema.AmountProduct].
type AmountFact[S any] struct {
	ordered[S, money.Amount]
	currency money.Currency
}

// Amount declares an amount of money in won, or in the [Currency] of the options.
func (s *Schema[S]) Amount(path string, label lang.Text, opts ...Option) AmountFact[S] {
	return amountFact[S]((*schema)(s).declare(&fact{kind: KindAmount, path: path, label: label, currency: money.KRW}, opts))
}

func amountFact[S any](f *fact) AmountFact[S] {
	return AmountFact[S]{ordered[S, money.Amount]{handleOf[S](f)}, f.currency}
}

// Set records the amount; the zero Amount makes the fact unknown. So does an amount in another currency, which [Schema.Verify] reports.
func (f AmountFact[S]) Set(r *Row[S], a money.Amount) {
	(*row)(r).claim(f.s)
	n, fits := a.Minor()
	if !fits || a.Currency() != f.currency || saturated(n) {
		(*row)(r).setAmount(f.f, a)
		return
	}
	(*row)(r).set(f.i, n)
}

// A DateFact is a day. Make one with [Schema.Date].
type DateFact[S any] struct{ handle[S] }

// Date declares a day.
func (s *Schema[S]) Date(path string, label lang.Text, opts ...Option) DateFact[S] {
	return DateFact[S]{handleOf[S]((*schema)(s).declare(&fact{kind: KindDate, path: path, label: label}, opts))}
}

// Set records the day; the zero Date makes the fact unknown.
func (f DateFact[S]) Set(r *Row[S], d civil.Date) {
	(*row)(r).claim(f.s)
	if d.IsZero() {
		(*row)(r).unset(f.i)
		return
	}
	(*row)(r).set(f.i, int64(d.DayNumber()))
}

// OnOrAfter holds on the day of the limit and later (이후).
func (f DateFact[S]) OnOrAfter(l Limit[civil.Date]) Cond[S] { return compared[S](f.f, OpAtLeast, l.l) }

// OnOrBefore holds on the day of the limit and earlier (이전, 까지).
func (f DateFact[S]) OnOrBefore(l Limit[civil.Date]) Cond[S] { return compared[S](f.f, OpAtMost, l.l) }

// After holds on the days after that of the limit.
func (f DateFact[S]) After(l Limit[civil.Date]) Cond[S] { return compared[S](f.f, OpAbove, l.l) }

// Before holds on the days before that of the limit (전).
func (f DateFact[S]) Before(l Limit[civil.Date]) Cond[S] { return compared[S](f.f, OpBelow, l.l) }

// On holds on the day of the limit alone.
func (f DateFact[S]) On(l Limit[civil.Date]) Cond[S] { return compared[S](f.f, OpEqual, l.l) }

// Between holds from the day first to the day last, both included.
func (f DateFact[S]) Between(first, last Limit[civil.Date]) Cond[S] {
	return All(f.OnOrAfter(first), f.OnOrBefore(last))
}
