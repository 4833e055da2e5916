package evaluation

import (
	"database/sql/driver"
	"math/big"
	"strconv"
	"strings"

	"github.com/teukgu/teukgu/sandbox/lang"
)

// Points is an exact decimal of an evaluation: a score (점수), a maximum (배점), a weight (가중치) or a total (총점).
// The zero Points means that there is none, which is not the same as a score of 0. Points may be negative (a total after
// deductions); the stage says which range a score has. Compare with Equal, not with ==.
type Points struct {
	units int64    // number of units of 10^-scale, where large is nil
	large *big.Int // the same number where it does not fit; never changed
	scale uint16   // digits after the point
	set   bool
}

// maxPointsLen bounds the text of a number, so that arithmetic on foreign input stays cheap.
const maxPointsLen = 64

// ParsePoints reads a decimal of at most 64 characters in the one form that the wire knows: an optional minus, an
// integer without leading zeros, and an optional fraction ("87.5", "-3", "0"). It refuses everything else, "+5", "1e3",
// ".5", "-0" and the empty text among it, with a *ParseError.
func ParsePoints(s string) (Points, error) {
	if reason := badDecimal(s); reason != "" {
		return Points{}, &ParseError{Package: "evaluation", Type: "Points", Input: s, Reason: reason}
	}
	whole, fraction, _ := strings.Cut(s, ".")
	if n, err := strconv.ParseInt(whole+fraction, 10, 64); err == nil {
		return Points{units: n, scale: uint16(len(fraction)), set: true}, nil
	}
	n, _ := new(big.Int).SetString(whole+fraction, 10) // only digits are left
	return pointsOf(n, len(fraction)), nil
}

func badDecimal(s string) string {
	switch {
	case s == "":
		return "is empty"
	case len(s) > maxPointsLen:
		return "is longer than 64 characters"
	}
	whole, fraction, hasFraction := strings.Cut(strings.TrimPrefix(s, "-"), ".")
	if !isDigits(whole) || hasFraction && !isDigits(fraction) {
		return "is not digits with at most one point between them"
	}
	if len(whole) > 1 && whole[0] == '0' {
		return "has a leading zero"
	}
	if s[0] == '-' && strings.Trim(s, "-0.") == "" {
		return "is a zero with a sign"
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

// Sign is -1, 0 or +1 as the number is below, equal to or above 0; 0 for absent points.
func (p Points) Sign() int {
	switch {
	case p.large != nil:
		return p.large.Sign()
	case p.units < 0:
		return -1
	case p.units > 0:
		return 1
	}
	return 0
}

// Equal reports whether p and q are the same number (1.10 and 1.1 are) or both absent.
func (p Points) Equal(q Points) bool { return p.Compare(q) == 0 }

// String returns the decimal as the wire writes it, with the decimals that it was given; "" for absent points.
func (p Points) String() string {
	if !p.set {
		return ""
	}
	digits := strconv.FormatInt(p.units, 10)
	if p.large != nil {
		digits = p.large.String()
	}
	if p.scale == 0 {
		return digits
	}
	digits, negative := strings.CutPrefix(digits, "-")
	if missing := int(p.scale) + 1 - len(digits); missing > 0 {
		digits = strings.Repeat("0", missing) + digits
	}
	point := len(digits) - int(p.scale)
	text := digits[:point] + "." + digits[point:]
	if negative {
		text = "-" + text
	}
	return text
}

// In returns the number as a person reads it, with its thousands grouped; the same in both languages.
func (p Points) In(lang.Language) string { return lang.Group(p.String()) }

// AppendText appends the text of String.
func (p Points) AppendText(b []byte) ([]byte, error) { return append(b, p.String()...), nil }

// MarshalText returns the text of String: the empty text for absent points.
func (p Points) MarshalText() ([]byte, error) { return p.AppendText(nil) }

// UnmarshalText reads what ParsePoints reads; the empty text gives absent points.
func (p *Points) UnmarshalText(text []byte) error { return lang.UnmarshalText(p, text, ParsePoints) }

// Value is the text for database/sql.
func (p Points) Value() (driver.Value, error) { return lang.TextValue(p.MarshalText()) }

// Scan reads the text from a database: a string or bytes. NULL is an error: scan into sql.Null[Points].
func (p *Points) Scan(src any) error { return lang.ScanText(p, "evaluation.Points", src, ParsePoints) }
