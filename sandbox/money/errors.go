package money

import (
	"fmt"

	"github.com/teukgu/teukgu/sandbox/lang"
)

// ParseError reports a text that is not the written form of a value of this package; its Type is "number" for [ParseScaled].
type ParseError = lang.ParseError

// MismatchError is the refusal to add, subtract or compare amounts of two currencies, or with an absent amount.
// The zero Currency stands for an absent amount.
type MismatchError struct {
	A, B Currency
}

// Error names both currencies.
func (e *MismatchError) Error() string {
	return fmt.Sprintf("money: amounts of different currencies: %s and %s", e.A.label(), e.B.label())
}

// RoundingError is the refusal to compute with a rounding that was not named.
type RoundingError struct {
	Rounding Rounding
}

// Error lists the roundings there are.
func (e *RoundingError) Error() string {
	return fmt.Sprintf("money: rounding %d has no name; name one of %s", uint8(e.Rounding), roundings.Listed())
}

// ShareError is the refusal to divide an amount by shares that cannot divide it.
type ShareError struct {
	Reason string // what is wrong with the shares, in English
}

// Error is one line.
func (e *ShareError) Error() string { return "money: " + e.Reason }
