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
//
// A row is of the schema whose fact is set first. To every other schema, and to its books, all facts of it are unknown. Setting facts of two
// schemas, or with a handle that names no fact, makes all facts unknown until the row is reset; [Schema.Verify] reports it.
type Row[S any] row

type row struct {
	schema *schema // whose facts are set; mixed, where of more than one
	known  uint64  // bit i: fact i is set
	bad    uint64  // bit i: fact i was set to something it cannot be, and is unknown
	val    [maxFacts]int64
	large  *large
}

// A large is a number that int64 cannot hold; the value in the row then stands at the end of int64. The list only grows at its
// head, so copies of a row may share it.
type large struct {
	fact uint8
	n    *big.Int
	next *large
}

// mixed is the schema of a row in which facts of two schemas were set. No book is for it.
var mixed = &schema{}

// claim makes the row one of the schema, or a mixed one. It is called before a fact is set, and small enough to be inlined there.
func (r *row) claim(s *schema) {
	if r.schema == s {
		return
	}
	if r.known|r.bad != 0 {
		s = mixed
	}
	r.schema = s
}

// noRow has no facts.
var noRow = &row{}

// of is the row as a schema sees it: without facts where it is another schema's.
func (r *row) of(s *schema) *row {
	if r == nil || r.schema != s {
		return noRow
	}
	return r
}

// Reset makes every fact unknown.
func (r *Row[S]) Reset() {
	r.known, r.bad, r.large = 0, 0, nil
	if r.schema == mixed {
		r.schema = nil
	}
}

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
	case f.unusable():
		r.claim(nil)
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
	if f.unusable() { // of a scale that no number has
		r.claim(nil)
		return
	}
	x, whole := small(n.units).shift(f.scale - n.Scale())
	switch {
	case n.IsZero():
		r.unset(f.index)
	case !whole || !f.inRange(x):
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
// an amount in another currency, more digits than the scale has, a value for a derived fact. Such a fact is unknown. A row with facts of another
// schema is a fault as well.
func (s *Schema[S]) Verify(r *Row[S]) error { return s.schema().verify((*row)(r)).Err() }

func (s *schema) verify(r *row) (faults fault.List) {
	if r.schema != s && (r.schema == mixed || r.known|r.bad != 0) {
		return fault.List{foreignRow.At(fault.Path{}, law.Ref{}, lang.Arg{Name: "schema", Value: s.name})}
	}
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
