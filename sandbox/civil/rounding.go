package civil

import (
	"database/sql/driver"
	"fmt"
	"slices"
	"strings"
)

// Rounding says what becomes of a month count that ends in a month without such a day (31 January plus one month).
// The zero value is unset and refused by the arithmetic: a rule must name its way.
type Rounding uint8

// The ways of rounding.
const (
	// Down takes the last day of the month, as the Civil Act does (민법 제160조제3항).
	Down Rounding = iota + 1
	// Up takes the first day of the next month.
	Up
	// Refuse makes such a count a [*RoundingError].
	Refuse
)

var roundingWords = [...]string{"", "down", "up", "refuse"}

func (r Rounding) valid() bool { return r >= Down && r <= Refuse }

// ParseRounding reads "down", "up" or "refuse".
func ParseRounding(s string) (Rounding, error) {
	if i := slices.Index(roundingWords[:], s); i > 0 {
		return Rounding(i), nil
	}
	return 0, &ParseError{Type: "Rounding", Input: s, Reason: "it must be one of " + strings.Join(roundingWords[1:], ", ")}
}

// MustRounding is [ParseRounding] for literals; it panics where ParseRounding returns an error.
func MustRounding(s string) Rounding { return must(ParseRounding(s)) }

// IsZero reports whether no way is set.
func (r Rounding) IsZero() bool { return r == 0 }

// String returns the word of the way, the empty string when unset, and Rounding(n) for a number that is no way.
func (r Rounding) String() string {
	if int(r) < len(roundingWords) {
		return roundingWords[r]
	}
	return fmt.Sprintf("Rounding(%d)", uint8(r))
}

// AppendText appends the word of the way; a number that is no way is a [*RangeError].
func (r Rounding) AppendText(b []byte) ([]byte, error) {
	if int(r) >= len(roundingWords) {
		return b, &RangeError{Value: r.String(), Reason: "it is no way of rounding"}
	}
	return append(b, roundingWords[r]...), nil
}

// MarshalText returns the word of the way, as [Rounding.AppendText].
func (r Rounding) MarshalText() ([]byte, error) { return r.AppendText(nil) }

// UnmarshalText reads a word as [ParseRounding] does; the empty text is the zero value.
func (r *Rounding) UnmarshalText(text []byte) error { return unmarshal(r, text, ParseRounding) }

// Value returns the word for a database.
func (r Rounding) Value() (driver.Value, error) {
	text, err := r.AppendText(nil)
	return string(text), err
}

// Scan reads the word from a database: a string or bytes. NULL is an error; use sql.Null[Rounding].
func (r *Rounding) Scan(src any) error { return scan(r, "Rounding", src, ParseRounding) }
