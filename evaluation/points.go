package evaluation

import (
	"fmt"
	"math/big"
	"strings"

	"github.com/shopspring/decimal"

	"github.com/teukgu/teukgu/sandbox/lang"
	"github.com/teukgu/teukgu/sandbox/money"
)

// Points is an exact decimal of an evaluation: a score (점수), a maximum (배점), a weight (가중치) or a total (총점).
// The zero Points means that there is none, which is not the same as a score of 0. Points may be negative (a penalty);
// the rules of a stage say which range a score has. Compare with Equal, not with ==.
type Points struct {
	value decimal.Decimal
	set   bool
}

// maxPointsLen bounds the text of a number, so that arithmetic on foreign input stays cheap.
const maxPointsLen = 64

// A ParseError says why a text is not an exact decimal.
type ParseError struct {
	Input  string // the text as it was given
	Reason string // what is wrong with it, in English
}

// Error describes the text and what is wrong with it.
func (e *ParseError) Error() string {
	return fmt.Sprintf("evaluation: cannot read %q as points: %s", e.Input, e.Reason)
}

// ParsePoints reads a decimal of at most 64 characters in the one form that the wire knows: an optional minus, an
// integer without leading zeros, and an optional fraction ("87.5", "-3", "0"). It refuses everything else, "+5", "1e3",
// ".5", "-0" and the empty text among it, with a *ParseError.
func ParsePoints(s string) (Points, error) {
	if reason := badDecimal(s); reason != "" {
		return Points{}, &ParseError{Input: s, Reason: reason}
	}
	value, err := decimal.NewFromString(s)
	if err != nil {
		return Points{}, &ParseError{Input: s, Reason: err.Error()}
	}
	return Points{value, true}, nil
}

func badDecimal(s string) string {
	switch {
	case s == "":
		return "it is empty"
	case len(s) > maxPointsLen:
		return "it is longer than 64 characters"
	}
	whole, fraction, hasFraction := strings.Cut(strings.TrimPrefix(s, "-"), ".")
	if !isDigits(whole) || hasFraction && !isDigits(fraction) {
		return "it is not digits with at most one point between them"
	}
	if len(whole) > 1 && whole[0] == '0' {
		return "it has a leading zero"
	}
	if s[0] == '-' && strings.Trim(s, "-0.") == "" {
		return "zero has no sign"
	}
	return ""
}

func isDigits(s string) bool {
	for _, c := range []byte(s) {
		if c < '0' || c > '9' {
			return false
		}
	}
	return s != ""
}

// MustPoints is ParsePoints for literals; it panics where the text is not a decimal.
func MustPoints(s string) Points {
	p, err := ParsePoints(s)
	if err != nil {
		panic(err)
	}
	return p
}

// IsZero reports whether p is absent. A score of 0 is not absent.
func (p Points) IsZero() bool { return !p.set }

// Decimal returns the number; 0 for absent points.
func (p Points) Decimal() decimal.Decimal { return p.value }

// Equal reports whether p and q are the same number (1.10 and 1.1 are) or both absent.
func (p Points) Equal(q Points) bool { return p.set == q.set && p.value.Equal(q.value) }

// Compare orders by number; absent points come before all others.
func (p Points) Compare(q Points) int {
	switch {
	case p.set != q.set && q.set:
		return -1
	case p.set != q.set:
		return 1
	}
	return p.value.Cmp(q.value)
}

// String returns the decimal as the wire writes it, with the decimals that it was given; "" for absent points.
func (p Points) String() string {
	if !p.set {
		return ""
	}
	return p.value.StringFixed(max(0, -p.value.Exponent()))
}

// In returns the number as a person reads it, with its thousands grouped; the same in both languages.
func (p Points) In(lang.Language) string { return lang.Group(p.String()) }

// AppendText appends the text of String.
func (p Points) AppendText(b []byte) ([]byte, error) { return append(b, p.String()...), nil }

// MarshalText returns the text of String: the empty text for absent points.
func (p Points) MarshalText() ([]byte, error) { return p.AppendText(nil) }

// UnmarshalText reads what ParsePoints reads; the empty text gives absent points.
func (p *Points) UnmarshalText(text []byte) error {
	if len(text) == 0 {
		*p = Points{}
		return nil
	}
	q, err := ParsePoints(string(text))
	if err != nil {
		return err
	}
	*p = q
	return nil
}

// meanOf divides an exact sum by n and rounds once, at the given number of decimals.
func meanOf(sum decimal.Decimal, n int, decimals int32, how money.Rounding) (Points, error) {
	x, y := sum.Coefficient(), big.NewInt(int64(n))
	shift := sum.Exponent() + decimals
	power := new(big.Int).Exp(big.NewInt(10), big.NewInt(int64(max(shift, -shift))), nil)
	if shift >= 0 {
		x.Mul(x, power)
	} else {
		y.Mul(y, power)
	}
	q, err := how.Quo(x, y)
	if err != nil {
		return Points{}, err
	}
	return Points{decimal.NewFromBigInt(q, -decimals), true}, nil
}
