package simulation

import (
	"strings"

	"github.com/teukgu/teukgu/sandbox/civil"
	"github.com/teukgu/teukgu/sandbox/fault"
	"github.com/teukgu/teukgu/sandbox/lang"
	"github.com/teukgu/teukgu/sandbox/law"
	"github.com/teukgu/teukgu/sandbox/money"
	"github.com/teukgu/teukgu/sandbox/rule"
)

// A Field says where a fact stands in the host's type T: the one place where both meet. Make one with [Ints], [Numbers], [Amounts],
// [Dates], [Bools], [Word] or [Words].
type Field[T, S any] struct{ open func() filler[T, S] }

// filler has the column of one worker.
type filler[T, S any] struct {
	// fill reads the subjects, and marks those of which the fact is unknown.
	fill   func(ts []T, missing func(i int)) error
	attach func(c *rule.Columns[S]) error
}

var tooLarge = fault.Define("simulation.value.too_large",
	"‘{fact}’ 값이 너무 커서 열로 계산할 수 없습니다. 9,223,372,036,854,775,807 이하의 최소 단위로 적으십시오.",
	"A value of “{fact}” is too large for a column. Use at most 9,223,372,036,854,775,807 of its smallest units.")

// field makes a field of a fact whose column has elements of type V.
func field[T, S, V any](get func(*T) (V, bool, error), column func(*rule.Columns[S], []V) error) Field[T, S] {
	return Field[T, S]{open: func() filler[T, S] {
		var values []V
		return filler[T, S]{
			fill: func(ts []T, missing func(int)) error {
				values = resize(values, len(ts))
				for i := range ts {
					v, known, err := get(&ts[i])
					if err != nil {
						return err
					}
					if values[i] = v; !known {
						missing(i)
					}
				}
				return nil
			},
			attach: func(c *rule.Columns[S]) error { return column(c, values) },
		}
	}}
}

// Ints is a count; false where it is unknown.
func Ints[T, S any](f rule.IntFact[S], get func(*T) (n int, known bool)) Field[T, S] {
	return field(func(t *T) (int64, bool, error) {
		n, ok := get(t)
		return int64(n), ok, nil
	}, f.Column)
}

// Numbers is a number; the zero Number is unknown. It has the digits of the fact or fewer; one with more is refused.
func Numbers[T, S any](f rule.NumberFact[S], get func(*T) rule.Number) Field[T, S] {
	var one rule.Row[S]
	f.Set(&one, rule.NewNumber(1, 0))
	_, digits, _ := strings.Cut(f.Fact().Value(&one).String(), ".") // the fact writes all its digits
	scale := len(digits)
	return field(func(t *T) (int64, bool, error) {
		n := get(t)
		if n.IsZero() {
			return 0, false, nil
		}
		units, err := money.ParseScaled(n.String(), scale)
		if err != nil {
			return 0, false, fault.List{tooLarge.At(fault.Root, law.Ref{}, lang.Arg{Name: "fact", Value: f.Fact().Label()})}
		}
		return units, true, nil
	}, f.Column)
}

// Amounts is an amount in the currency of the fact; the zero Amount is unknown. One beyond int64 is refused.
func Amounts[T, S any](f rule.AmountFact[S], get func(*T) money.Amount) Field[T, S] {
	return field(func(t *T) (int64, bool, error) {
		a := get(t)
		n, ok := a.Minor()
		if !ok && !a.IsZero() {
			return 0, false, fault.List{tooLarge.At(fault.Root, law.Ref{}, lang.Arg{Name: "fact", Value: f.Fact().Label()})}
		}
		return n, !a.IsZero(), nil
	}, f.Column)
}

// Dates is a day; the zero Date is unknown.
func Dates[T, S any](f rule.DateFact[S], get func(*T) civil.Date) Field[T, S] {
	return field(func(t *T) (int64, bool, error) { return int64(get(t).DayNumber()), true, nil }, f.Column)
}

// Bools is a yes or no; false where it is unknown.
func Bools[T, S any](f rule.BoolFact[S], get func(*T) (yes, known bool)) Field[T, S] {
	return field(func(t *T) (bool, bool, error) {
		yes, ok := get(t)
		return yes, ok, nil
	}, f.Column)
}

// Word is a word of an enum; zero is unknown.
func Word[T, S any, W rule.Enum](f rule.WordFact[S, W], get func(*T) W) Field[T, S] {
	return field(func(t *T) (W, bool, error) { return get(t), true, nil }, f.Column)
}

// Words is a set of words as a mask, the first word of the vocabulary as bit 0; false where it is unknown.
func Words[T, S any, W rule.Enum](f rule.WordsFact[S, W], get func(*T) (mask uint64, known bool)) Field[T, S] {
	return field(func(t *T) (int64, bool, error) {
		m, ok := get(t)
		return int64(m), ok, nil
	}, f.Column)
}

// A Binding says what a study has to know of the host's type T.
type Binding[T, S any] struct {
	Schema *rule.Schema[S]
	// Fields are its facts; a fact without a field is unknown.
	Fields []Field[T, S]
	// Groups are the codes of a subject in the groupings of the study, in its order.
	Groups []func(*T) uint8
	// Base is what the grant is computed from, in minor units; nil without a grant.
	Base func(*T) int64
}
