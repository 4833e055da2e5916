package money

import (
	"database/sql/driver"
	"fmt"
	"math/big"

	"github.com/teukgu/teukgu/sandbox/lang"
)

// Rounding says what becomes of the part of a result that is less than a unit (단수 처리). There is no default: the zero value is refused
// wherever a rounding is needed, so that the rule that rounds names it.
type Rounding uint8

// The roundings. All look at the magnitude, so that a refund is rounded as the payment was.
const (
	HalfUp   Rounding = iota + 1 // to the nearest, a half away from zero (반올림)
	HalfEven                     // to the nearest, a half to the even digit
	Down                         // towards zero (절사)
	Up                           // away from zero (절상)
)

var roundings = lang.Vocabulary[Rounding]{Name: "money.Rounding", Words: []lang.Word{{"half_up"}, {"half_even"}, {"down"}, {"up"}}}

// ParseRounding reads a word of the wire: half_up, half_even, down or up.
func ParseRounding(s string) (Rounding, error) { return roundings.Parse(s) }

// IsZero reports whether no rounding was named.
func (r Rounding) IsZero() bool { return r == 0 }

// String is the word of the wire; empty for the zero value.
func (r Rounding) String() string {
	if r != 0 && !r.known() {
		return fmt.Sprintf("Rounding(%d)", uint8(r))
	}
	return roundings.Word(r)
}

// AppendText appends the word of the wire; nothing for the zero value.
func (r Rounding) AppendText(b []byte) ([]byte, error) {
	if r != 0 && !r.known() {
		return b, &RoundingError{r}
	}
	return append(b, r.String()...), nil
}

// MarshalText is the word of the wire; the zero value is the empty text.
func (r Rounding) MarshalText() ([]byte, error) { return r.AppendText(nil) }

// UnmarshalText is [ParseRounding], but takes the empty text as the zero value.
func (r *Rounding) UnmarshalText(b []byte) error { return lang.UnmarshalText(r, b, ParseRounding) }

// Value is the word as text for database/sql.
func (r Rounding) Value() (driver.Value, error) { return lang.TextValue(r.MarshalText()) }

// Scan reads the word from a text column. NULL is an error: scan into sql.Null[Rounding] where it may stand.
func (r *Rounding) Scan(src any) error { return lang.ScanText(r, "money.Rounding", src, ParseRounding) }

// Quo is x divided by y, rounded to a whole number; the operands stay as they are. A rounding without a name is a
// [*RoundingError], a zero y a [*ShareError].
func (r Rounding) Quo(x, y *big.Int) (*big.Int, error) {
	if !r.known() {
		return nil, &RoundingError{r}
	}
	if y.Sign() == 0 {
		return nil, &ShareError{"division by zero"}
	}
	q, rest := new(big.Int).QuoRem(x, y, new(big.Int))
	half := new(big.Int).Lsh(rest, 1).CmpAbs(y)
	if r.away(rest.Sign() != 0, half, q.Bit(0) == 1) {
		q.Add(q, big.NewInt(int64(x.Sign()*y.Sign())))
	}
	return q, nil
}

// away reports whether a magnitude that was cut is raised by one: rest says that something was cut, half compares twice
// of it with the divisor, odd is about the last digit that stayed.
func (r Rounding) away(rest bool, half int, odd bool) bool {
	switch r {
	case HalfUp:
		return half >= 0
	case HalfEven:
		return half > 0 || half == 0 && odd
	case Up:
		return rest
	case Down:
	}
	return false
}

func (r Rounding) known() bool { return roundings.Has(r) }
