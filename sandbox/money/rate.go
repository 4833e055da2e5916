package money

import (
	"cmp"
	"database/sql/driver"
	"math/big"
	"math/bits"
	"strings"

	"github.com/teukgu/teukgu/sandbox/lang"
)

// Rate is an exact factor for amounts (비율): a share of 0.7 is seven tenths, 70 percent, 100분의 70. It has at most 18 digits, may be
// negative or above one, and is kept without needless zeros, so that == compares rates. The zero value is absent and
// differs from a rate of nothing.
type Rate struct {
	units  int64 // the rate in units of 10^-(digits-1)
	digits uint8 // digits after the point, plus one: 0 only in the zero Rate
}

// ParseRate reads a decimal share such as "0.7", in the grammar of [ParseScaled].
func ParseRate(s string) (Rate, error) { return parseRate(s, 0) }

// ParsePercent reads a share in percent: "70" is the rate 0.7, "2.5" the rate 0.025.
func ParsePercent(s string) (Rate, error) { return parseRate(s, 2) }

// MustRate is [ParseRate] for literals: it panics on an error.
func MustRate(s string) Rate {
	r, err := ParseRate(s)
	if err != nil {
		panic(err)
	}
	return r
}

// IsZero reports whether the rate is absent. A rate of nothing is not.
func (r Rate) IsZero() bool { return r == Rate{} }

// Sign is -1 for a negative rate, 0 for nothing and for the zero Rate, +1 otherwise.
func (r Rate) Sign() int { return cmp.Compare(r.units, 0) }

// Equal reports whether both are the same rate; it is ==.
func (r Rate) Equal(s Rate) bool { return r == s }

// Compare is -1, 0 or +1 as r is less than, equal to or more than s. The zero Rate stands before all others.
func (r Rate) Compare(s Rate) int {
	switch {
	case r.digits == s.digits:
		return cmp.Compare(r.units, s.units)
	case r.IsZero() || s.IsZero():
		return cmp.Compare(r.digits, s.digits)
	}
	return r.scaledTo(max(r.digits, s.digits)).Cmp(s.scaledTo(max(r.digits, s.digits)))
}

// Of is the share of an amount, exact and then rounded once to a minor unit. A rounding without a name is a [*RoundingError];
// an absent rate or amount is a [*ShareError].
func (r Rate) Of(a Amount, round Rounding) (Amount, error) {
	switch {
	case !round.known():
		return Amount{}, &RoundingError{round}
	case r.IsZero() || a.IsZero():
		return Amount{}, &ShareError{"a share needs a rate and an amount"}
	}
	den := pow10(r.digits - 1)
	if q, ok := r.quick(a, round, den); ok {
		return q, nil
	}
	product := new(big.Int).Mul(a.big(), big.NewInt(r.units))
	q, err := round.Quo(product, new(big.Int).SetUint64(den))
	if err != nil {
		return Amount{}, err
	}
	return fromBig(q, a.currency), nil
}

// quick is Of for an int64 amount with an int64 result, in 128 bits.
func (r Rate) quick(a Amount, round Rounding, den uint64) (Amount, bool) {
	hi, lo := bits.Mul64(magnitude(a.minor), magnitude(r.units))
	if a.large != "" || hi >= den {
		return Amount{}, false
	}
	q, rest := bits.Div64(hi, lo, den)
	if q >= 1<<63 {
		return Amount{}, false
	}
	if round.away(rest != 0, cmp.Compare(rest, den-rest), q&1 == 1) {
		q++
	}
	minor, reason := signed(q, (a.minor < 0) != (r.units < 0))
	return Amount{minor: minor, currency: a.currency}, reason == ""
}

// String is the decimal share, "0.7"; empty for the zero Rate.
func (r Rate) String() string {
	if r.IsZero() {
		return ""
	}
	return FormatScaled(r.units, int(r.digits-1))
}

// Percent is the share in percent without the sign, "70"; empty for the zero Rate. [ParsePercent] reads it back.
func (r Rate) Percent() string {
	if r.IsZero() {
		return ""
	}
	scale := int(r.digits - 1)
	if scale >= 2 {
		return FormatScaled(r.units, scale-2)
	}
	if r.units == 0 {
		return "0"
	}
	return FormatScaled(r.units, 0) + strings.Repeat("0", 2-scale)
}

// In is the share for people, 70%, the same in both languages; empty for the zero Rate.
func (r Rate) In(lang.Language) string {
	if r.IsZero() {
		return ""
	}
	return lang.Group(r.Percent()) + "%"
}

// AppendText appends [Rate.String].
func (r Rate) AppendText(b []byte) ([]byte, error) { return append(b, r.String()...), nil }

// MarshalText is [Rate.String]; the zero Rate is the empty text.
func (r Rate) MarshalText() ([]byte, error) { return r.AppendText(nil) }

// UnmarshalText is [ParseRate], but takes the empty text as the zero Rate.
func (r *Rate) UnmarshalText(b []byte) error { return lang.UnmarshalText(r, b, ParseRate) }

// Value is [Rate.String] as text for database/sql.
func (r Rate) Value() (driver.Value, error) { return lang.TextValue(r.MarshalText()) }

// Scan reads the text of [Rate.Value]. NULL is an error: scan into sql.Null[Rate] where it may stand.
func (r *Rate) Scan(src any) error { return lang.ScanText(r, "money.Rate", src, ParseRate) }

// parseRate reads a number that counts units of 10^-shift.
func parseRate(s string, shift int) (Rate, error) {
	n, reason := split(s)
	if reason != "" {
		return Rate{}, &ParseError{Package: "money", Type: "Rate", Input: s, Reason: reason}
	}
	frac := strings.TrimRight(n.frac, "0")
	whole := n.whole
	for ; shift > 0; shift-- { // the point moves one digit to the left
		frac = strings.TrimRight(whole[len(whole)-1:]+frac, "0")
		if whole = whole[:len(whole)-1]; whole == "" {
			whole = "0"
		}
	}
	const most = "has more than 18 digits"
	if len(frac) > MaxScale {
		return Rate{}, &ParseError{Package: "money", Type: "Rate", Input: s, Reason: most}
	}
	n.whole, n.frac = whole, frac
	units, reason := n.units(len(frac))
	if reason != "" {
		return Rate{}, &ParseError{Package: "money", Type: "Rate", Input: s, Reason: most}
	}
	return Rate{units, uint8(len(frac)) + 1}, nil
}

// scaledTo is the rate in the units of a rate with so many digits, of which it has no more itself.
func (r Rate) scaledTo(digits uint8) *big.Int {
	n := new(big.Int).SetUint64(pow10(digits - r.digits))
	return n.Mul(n, big.NewInt(r.units))
}

func magnitude(n int64) uint64 {
	if n < 0 {
		return -uint64(n)
	}
	return uint64(n)
}

func pow10(n uint8) uint64 {
	p := uint64(1)
	for range n {
		p *= 10
	}
	return p
}
