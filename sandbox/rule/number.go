package rule

import (
	"cmp"
	"math/big"
	"strings"

	"github.com/teukgu/teukgu/sandbox/lang"
	"github.com/teukgu/teukgu/sandbox/money"
)

// A Number is an exact decimal number of at most 18 digits after the point that fits an int64 without the point: a share of 0.03, an
// area of 1250.5. It keeps its scale, so 0.3 and 0.30 differ under == and are equal under [Number.Compare]. The zero
// Number is absent and is not the number 0.
type Number struct {
	units int64
	scale uint8 // digits after the point, plus one; 0 only in the zero Number
}

// NewNumber returns units × 10^-scale: NewNumber(300, 4) is 0.0300. A scale outside 0 to 18 gives the zero Number.
func NewNumber(units int64, scale int) Number {
	if scale < 0 || scale > money.MaxScale {
		return Number{}
	}
	return Number{units, uint8(scale) + 1}
}

// ParseNumber reads a decimal number such as "0.03", in the grammar of [money.ParseScaled]; the scale is the number of digits
// after the point.
func ParseNumber(s string) (Number, error) {
	_, frac, _ := strings.Cut(s, ".")
	scale := min(len(frac), money.MaxScale)
	n, err := money.ParseScaled(s, scale)
	if err != nil {
		return Number{}, err
	}
	return NewNumber(n, scale), nil
}

// MustNumber is [ParseNumber] for literals: it panics on an error.
func MustNumber(s string) Number {
	n, err := ParseNumber(s)
	if err != nil {
		panic(err)
	}
	return n
}

// Units is the number without its point: 300 for 0.0300.
func (n Number) Units() int64 { return n.units }

// Scale is the number of digits after the point; 0 for the zero Number.
func (n Number) Scale() int { return max(int(n.scale)-1, 0) }

// IsZero reports whether the number is absent.
func (n Number) IsZero() bool { return n == Number{} }

// Compare returns -1, 0 or +1 as n is less than, equal to or more than m in value. The zero Number stands before all others.
func (n Number) Compare(m Number) int {
	if n.IsZero() || m.IsZero() || n.scale == m.scale {
		return cmp.Or(cmp.Compare(min(n.scale, 1), min(m.scale, 1)), cmp.Compare(n.units, m.units))
	}
	scale := max(n.Scale(), m.Scale())
	return n.at(scale).Cmp(m.at(scale))
}

// at returns the number in units of a scale that it fits.
func (n Number) at(scale int) *big.Int {
	x, _ := small(n.units).shift(scale - n.Scale())
	return x.int()
}

// String is the decimal number with all its digits; empty for the zero Number.
func (n Number) String() string {
	if n.IsZero() {
		return ""
	}
	return money.FormatScaled(n.units, n.Scale())
}

// In is the number with grouped digits, the same in both languages.
func (n Number) In(lang.Language) string { return lang.Group(n.String()) }

// AppendText appends [Number.String].
func (n Number) AppendText(b []byte) ([]byte, error) { return append(b, n.String()...), nil }

// MarshalText is [Number.String]; the zero Number is the empty text.
func (n Number) MarshalText() ([]byte, error) { return n.AppendText(nil) }

// UnmarshalText is [ParseNumber], but takes the empty text as the zero Number.
func (n *Number) UnmarshalText(b []byte) (err error) {
	if len(b) == 0 {
		*n = Number{}
		return nil
	}
	*n, err = ParseNumber(string(b))
	return err
}
