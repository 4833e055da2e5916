package rule

import (
	"math/big"

	"github.com/teukgu/teukgu/sandbox/civil"
	"github.com/teukgu/teukgu/sandbox/law"
	"github.com/teukgu/teukgu/sandbox/money"
)

// Quantity is what a fact can be compared with: a count, a [Number], an amount of money, a day.
type Quantity interface {
	int | Number | money.Amount | civil.Date
}

// A Limit is what a condition compares a fact with (기준값): [Fixed] by the rule, or a [Param] that the law sets from a day on. The zero
// Limit is refused when a book is built.
type Limit[V Quantity] struct{ l *limit }

// limit holds a limit in the units of its own values; a fact rescales them.
type limit struct {
	name    string // empty for a fixed limit
	entries []entry
}

type entry struct {
	from       civil.Date
	basis      law.Ref
	confidence law.Confidence
	ended      bool
	quantity
}

// quantity is a value of one of the types of Quantity.
type quantity struct {
	kind     Kind // KindInt, KindNumber, KindAmount or KindDate; 0 for an absent value
	n        exact
	scale    int
	currency money.Currency
}

// Fixed is a limit that the rule itself states.
func Fixed[V Quantity](v V) Limit[V] {
	return Limit[V]{&limit{entries: []entry{{quantity: quantityOf(v)}}}}
}

// Param is a limit that stands in the law: the value in force on the day for which a book is built, with its citation. The name is
// shown in explanations and names the parameter in a reform; within one book a name has one timeline.
func Param[V Quantity](name string, t law.Timeline[V]) Limit[V] {
	l := &limit{name: name}
	for _, e := range t.Entries() {
		x := entry{from: e.From, basis: e.Basis, confidence: e.Confidence, ended: e.Ended}
		if !e.Ended {
			x.quantity = quantityOf(e.Value)
		}
		l.entries = append(l.entries, x)
	}
	return Limit[V]{l}
}

// A Change gives a parameter another value: a reform (개정안). [Limit.To] makes one.
type Change struct {
	name string
	quantity
}

// To is the change of the parameter to v, for [Book.With]. Of a limit without a name it is refused there.
func (l Limit[V]) To(v V) Change {
	if l.l == nil {
		return Change{}
	}
	return Change{l.l.name, quantityOf(v)}
}

func quantityOf[V Quantity](v V) quantity {
	switch v := any(v).(type) {
	case int:
		return quantity{kind: KindInt, n: exactOf(big.NewInt(int64(v)))}
	case Number:
		if !v.IsZero() {
			return quantity{kind: KindNumber, n: exactOf(big.NewInt(v.units)), scale: v.Scale()}
		}
	case money.Amount:
		if n, ok := exactAmount(v); ok && !v.IsZero() {
			return quantity{kind: KindAmount, n: n, scale: v.Currency().Scale(), currency: v.Currency()}
		}
	case civil.Date:
		if !v.IsZero() {
			return quantity{kind: KindDate, n: small(int64(v.DayNumber()))}
		}
	}
	return quantity{}
}

// on returns the entry in force on the day.
func (l *limit) on(day civil.Date) (entry, bool) {
	for i := len(l.entries) - 1; i >= 0; i-- {
		if e := l.entries[i]; e.from.Compare(day) <= 0 {
			return e, !e.ended
		}
	}
	return entry{}, false
}
