package money

import (
	"cmp"
	"math/big"
	"math/bits"
)

// Add is a + b. Two currencies, or an absent amount, are a [*MismatchError].
func (a Amount) Add(b Amount) (Amount, error) {
	if !a.matches(b) {
		return Amount{}, &MismatchError{a.currency, b.currency}
	}
	if sum := a.minor + b.minor; a.large == "" && b.large == "" && (sum > a.minor) == (b.minor > 0) {
		return Amount{minor: sum, currency: a.currency}, nil
	}
	return fromBig(new(big.Int).Add(a.big(), b.big()), a.currency), nil
}

// Sub is a - b. Two currencies, or an absent amount, are a [*MismatchError].
func (a Amount) Sub(b Amount) (Amount, error) {
	if !a.matches(b) {
		return Amount{}, &MismatchError{a.currency, b.currency}
	}
	if rest := a.minor - b.minor; a.large == "" && b.large == "" && (rest < a.minor) == (b.minor > 0) {
		return Amount{minor: rest, currency: a.currency}, nil
	}
	return fromBig(new(big.Int).Sub(a.big(), b.big()), a.currency), nil
}

// Neg is the amount with the other sign; the zero Amount stays as it is.
func (a Amount) Neg() Amount {
	if minor := -a.minor; a.large == "" && (minor != a.minor || minor == 0) {
		a.minor = minor
		return a
	}
	return fromBig(new(big.Int).Neg(a.big()), a.currency)
}

// MulInt is the amount n times; the zero Amount stays as it is.
func (a Amount) MulInt(n int64) Amount {
	if hi, lo := bits.Mul64(magnitude(a.minor), magnitude(n)); a.large == "" && hi == 0 {
		if minor, reason := signed(lo, (a.minor < 0) != (n < 0)); reason == "" {
			a.minor = minor
			return a
		}
	}
	return fromBig(new(big.Int).Mul(a.big(), big.NewInt(n)), a.currency)
}

// Compare is -1, 0 or +1 as a is less than, equal to or more than b. Two currencies, or an absent amount, are a [*MismatchError].
func (a Amount) Compare(b Amount) (int, error) {
	if !a.matches(b) {
		return 0, &MismatchError{a.currency, b.currency}
	}
	if a.large == "" && b.large == "" {
		return cmp.Compare(a.minor, b.minor), nil
	}
	return a.big().Cmp(b.big()), nil
}

// Min is the smaller of two amounts. Two currencies, or an absent amount, are a [*MismatchError].
func Min(a, b Amount) (Amount, error) { return pick(a, b, -1) }

// Max is the larger of two amounts. Two currencies, or an absent amount, are a [*MismatchError].
func Max(a, b Amount) (Amount, error) { return pick(a, b, +1) }

// Sum adds amounts of one currency up (합계); of none it is an amount of nothing. Another currency, or an absent amount, is a
// [*MismatchError].
func Sum(c Currency, amounts ...Amount) (Amount, error) {
	total := New(0, c)
	for _, a := range amounts {
		var err error
		if total, err = total.Add(a); err != nil {
			return Amount{}, err
		}
	}
	return total, nil
}

func (a Amount) matches(b Amount) bool { return a.currency == b.currency && a.currency != 0 }

func pick(a, b Amount, side int) (Amount, error) {
	order, err := a.Compare(b)
	if err != nil {
		return Amount{}, err
	}
	if order == -side {
		return b, nil
	}
	return a, nil
}
