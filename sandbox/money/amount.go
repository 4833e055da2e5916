package money

import (
	"fmt"
	"math/big"
	"strings"

	"github.com/shopspring/decimal"
)

// Amount is an exact sum of money in one currency (금액). It may be negative. The zero value is absent and differs from an amount of
// nothing, which has a currency; == compares amounts and Amount serves as a map key.
type Amount struct {
	minor    int64    // the value in minor units, where it fits
	large    string   // its decimal digits where it does not; otherwise empty, so that == holds
	currency Currency // absent only in the zero Amount
}

// Won is an amount of n won (원).
func Won(n int64) Amount { return Amount{minor: n, currency: KRW} }

// New is an amount of so many minor units: New(150, USD) is a dollar and a half. A currency that is not known gives the zero Amount.
func New(minor int64, c Currency) Amount {
	if !c.known() {
		return Amount{}
	}
	return Amount{minor: minor, currency: c}
}

// ParseAmount reads a decimal number of at most 64 characters as an amount of the currency. The grammar is
// -?(0|[1-9][0-9]*)(\.[0-9]+)? in ASCII, without a negative zero and with no more digits after the point than the currency
// has: "1.5" are 1.50 dollars, "1.0" are no won.
func ParseAmount(number string, c Currency) (Amount, error) {
	n, reason := split(number)
	switch {
	case !c.known():
		reason = noCurrency
	case reason == "" && len(n.frac) > c.Scale():
		reason = excess(c.Scale())
	}
	if reason != "" {
		return Amount{}, &ParseError{Package: "money", Type: "Amount", Input: number, Reason: reason}
	}
	if minor, reason := n.units(c.Scale()); reason == "" {
		return Amount{minor: minor, currency: c}, nil
	}
	large := n.whole + n.frac + strings.Repeat("0", c.Scale()-len(n.frac))
	if n.negative {
		large = "-" + large
	}
	return Amount{large: large, currency: c}, nil
}

// MustAmount is [ParseAmount] for literals: it panics on an error.
func MustAmount(number string, c Currency) Amount {
	a, err := ParseAmount(number, c)
	if err != nil {
		panic(err)
	}
	return a
}

// FromDecimal is the amount of a decimal number. A number that is no whole number of minor units, or is too large to be written
// in 64 characters, is a [*ParseError].
func FromDecimal(d decimal.Decimal, c Currency) (Amount, error) {
	refuse := func(reason string) (Amount, error) {
		return Amount{}, &ParseError{Package: "money", Type: "Amount", Input: fmt.Sprintf("%de%d", d.Coefficient(), d.Exponent()), Reason: reason}
	}
	const most = 10_000 // a larger exponent is never an amount, and its digits are not worth the memory
	shift := int(d.Exponent()) + c.Scale()
	switch {
	case !c.known():
		return refuse(noCurrency)
	case shift < -most || shift > most:
		return refuse("its exponent is too large")
	}
	units, ten := d.Coefficient(), big.NewInt(10)
	if shift >= 0 {
		units.Mul(units, ten.Exp(ten, big.NewInt(int64(shift)), nil))
	} else {
		rest := new(big.Int)
		units.QuoRem(units, ten.Exp(ten, big.NewInt(int64(-shift)), nil), rest)
		if rest.Sign() != 0 {
			return refuse(excess(c.Scale()))
		}
	}
	a := fromBig(units, c)
	if len(a.Number()) > maxText {
		return refuse(tooLong)
	}
	return a, nil
}

// Decimal is the amount in whole units of its currency as a decimal number, 1.5 for 150 cents; 0 for the zero Amount.
func (a Amount) Decimal() decimal.Decimal {
	return decimal.NewFromBigInt(a.big(), -int32(a.currency.Scale()))
}

// Minor is the amount in minor units; false where they do not fit an int64.
func (a Amount) Minor() (int64, bool) { return a.minor, a.large == "" }

// Currency is the currency of the amount; absent for the zero Amount.
func (a Amount) Currency() Currency { return a.currency }

// IsZero reports whether the amount is absent. Won(0) is not: ask [Amount.Sign] for nothing.
func (a Amount) IsZero() bool { return a == Amount{} }

// Sign is -1 for a negative amount, 0 for nothing and for the zero Amount, +1 otherwise.
func (a Amount) Sign() int {
	switch {
	case a.large != "" && a.large[0] == '-', a.minor < 0:
		return -1
	case a.large == "" && a.minor == 0:
		return 0
	}
	return 1
}

// IsNegative reports whether the amount is less than nothing.
func (a Amount) IsNegative() bool { return a.Sign() < 0 }

// Equal reports whether both are the same amount of the same currency; it is ==.
func (a Amount) Equal(b Amount) bool { return a == b }

// big is the value in minor units as a number of the caller's own.
func (a Amount) big() *big.Int {
	if a.large == "" {
		return big.NewInt(a.minor)
	}
	n, _ := new(big.Int).SetString(a.large, 10)
	return n
}

// fromBig keeps the one form of a value: an int64 wherever it fits.
func fromBig(n *big.Int, c Currency) Amount {
	if n.IsInt64() {
		return New(n.Int64(), c)
	}
	return Amount{large: n.String(), currency: c}
}
