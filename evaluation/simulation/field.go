package simulation

import (
	"github.com/teukgu/teukgu/sandbox/civil"
	"github.com/teukgu/teukgu/sandbox/rule"
)

// A Field says where a fact stands in the host's type T: the one place where both meet. Make one with [Ints], [Numbers], [Amounts],
// [Dates], [Bools], [Word], [Words], [Code] or [Codes], or of decimals with [Decimals] or [DecimalAmounts]. The zero Field is of no fact.
type Field[T, S any] struct{ open func() filler[T, S] }

// filler has the column of one worker.
type filler[T, S any] struct {
	// fill reads the subjects, and marks those of which the fact is unknown. With an error it returns the subject that has it.
	fill   func(ts []T, missing func(i int)) (at int, err error)
	attach func(c *rule.Columns[S]) error
}

// field makes a field of a fact whose column has elements of type V.
func field[T, S, V any](get func(*T) (V, bool, error), column func(*rule.Columns[S], []V) error) Field[T, S] {
	return Field[T, S]{open: func() filler[T, S] {
		var values []V
		return filler[T, S]{
			fill: func(ts []T, missing func(int)) (int, error) {
				values = resize(values, len(ts))
				for i := range ts {
					v, known, err := get(&ts[i])
					if err != nil {
						return i, err
					}
					if values[i] = v; !known {
						missing(i)
					}
				}
				return 0, nil
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

// Code is a word of a vocabulary that the schema declares; the empty word is unknown, as is one outside the vocabulary. Words are compared letter by letter:
// pass what people typed through [lang.Normalize] first.
func Code[T, S any](f rule.CodeFact[S], get func(*T) string) Field[T, S] {
	return field(func(t *T) (string, bool, error) { return get(t), true, nil }, f.Column)
}

// Codes is a set of words of a vocabulary that the schema declares; false where it is unknown, as is a set with a word outside the vocabulary.
func Codes[T, S any](f rule.CodesFact[S], get func(*T) (words []string, known bool)) Field[T, S] {
	masks := map[string]int64{}
	for i, term := range f.Fact().Terms() {
		masks[term.Word] = 1 << i
	}
	return field(func(t *T) (mask int64, known bool, err error) {
		words, known := get(t)
		for _, w := range words {
			m, ok := masks[w]
			mask, known = mask|m, known && ok
		}
		return mask, known, nil
	}, f.Column)
}

// A Binding says what a study has to know of the host's type T.
type Binding[T, S any] struct {
	Schema *rule.Schema[S]
	// Fields are its facts; a fact without a field is unknown.
	Fields []Field[T, S]
	// Groups are the codes of a subject in the groupings of the study, in its order.
	Groups []func(*T) uint8
	// Base is what the grant is computed from, in minor units; nil without a grant. It has no unknown: who passes gets the grant for the number returned.
	Base func(*T) int64
}
