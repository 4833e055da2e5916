package rule

import (
	"math/big"

	"github.com/teukgu/teukgu/sandbox/civil"
	"github.com/teukgu/teukgu/sandbox/fault"
	"github.com/teukgu/teukgu/sandbox/lang"
	"github.com/teukgu/teukgu/sandbox/law"
	"github.com/teukgu/teukgu/sandbox/money"
)

// A Row holds the facts of one case. The zero Row has none: a fact that is not set is unknown, never false and never zero. The
// handles of the schema set its facts; it is copied by assignment and never keeps what the host owns. Reuse one with [Row.Reset] in a loop.
type Row[S any] row

type row struct {
	known uint64 // bit i: fact i is set
	bad   uint64 // bit i: fact i was set to something it cannot be, and is unknown
	val   [maxFacts]int64
	large *large
}

// A large is a number that int64 cannot hold; the value in the row then stands at the end of int64. The list only grows at its
// head, so copies of a row may share it.
type large struct {
	fact uint8
	n    *big.Int
	next *large
}

// Reset makes every fact unknown.
func (r *Row[S]) Reset() { r.known, r.bad, r.large = 0, 0, nil }

func (r *row) set(i uint8, n int64) {
	r.val[i%maxFacts] = n
	r.known |= 1 << (i % maxFacts)
}

func (r *row) unset(i uint8) {
	r.known &^= 1 << (i % maxFacts)
	r.bad &^= 1 << (i % maxFacts)
}

func (r *row) refuse(i uint8) {
	r.unset(i)
	r.bad |= 1 << (i % maxFacts)
}

func (r *row) setExact(i uint8, x exact) {
	r.set(i, x.n)
	if saturated(x.n) {
		r.large = &large{i, x.int(), r.large}
	}
}

// exact returns the number of a given fact that is known.
func (r *row) exact(i uint8) exact {
	n := r.val[i%maxFacts]
	if saturated(n) {
		for l := r.large; l != nil; l = l.next {
			if l.fact == i {
				return exact{n, l.n}
			}
		}
		return exact{n, big.NewInt(n)}
	}
	return exact{n: n}
}

// setAmount is the slow way of [AmountFact.Set].
func (r *row) setAmount(f *fact, a money.Amount) {
	switch n, fits := a.Minor(); {
	case a.IsZero():
		r.unset(f.index)
	case a.Currency() != f.currency:
		r.refuse(f.index)
	case fits:
		r.setExact(f.index, exactOf(big.NewInt(n)))
	default:
		x, _ := exactAmount(a)
		r.setExact(f.index, x)
	}
}

// setNumber is the slow way of [NumberFact.Set].
func (r *row) setNumber(f *fact, n Number) {
	x, whole := small(n.units).shift(f.scale - n.Scale())
	switch {
	case n.IsZero():
		r.unset(f.index)
	case !whole:
		r.refuse(f.index)
	default:
		r.setExact(f.index, x)
	}
}

// exactAmount returns the minor units of an amount.
func exactAmount(a money.Amount) (exact, bool) {
	if n, fits := a.Minor(); fits {
		return exactOf(big.NewInt(n)), true
	}
	x, ok := new(big.Int).SetString(unpoint(a.Number()), 10)
	if !ok {
		return exact{}, false
	}
	return exactOf(x), true
}

// lastDay is the day number of 9999-12-31; the first is 1.
const lastDay = 3652059

func dateOf(n int64) civil.Date { return civil.FromDayNumber(int(n)) }

// Verify reports what was set in the row to something that the fact cannot be, as a [fault.List]: a word outside the vocabulary,
// an amount in another currency, more digits than the scale has, a value for a derived fact. Such a fact is unknown.
func (s *Schema[S]) Verify(r *Row[S]) error { return (*schema)(s).verify((*row)(r)).Err() }

func (s *schema) verify(r *row) (faults fault.List) {
	for _, f := range s.facts {
		switch bit := uint64(1) << f.index; {
		case r.bad&^r.known&bit != 0:
			faults.Add(badValue.At(f.at(), law.Ref{}, lang.Arg{Name: "fact", Value: f.label}, lang.Arg{Name: "kind", Value: f.describe()}))
		case r.known&bit != 0 && f.derive != given:
			faults.Add(derivedSet.At(f.at(), law.Ref{}, lang.Arg{Name: "fact", Value: f.label}))
		}
	}
	return faults
}
