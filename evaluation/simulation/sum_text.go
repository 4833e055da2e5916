package simulation

import (
	"errors"
	"math/big"
)

var errSum = errors.New("simulation: a sum is a whole number of 0 or more below 2^128, without sign, leading zero or point")

// MarshalText writes all digits.
func (s sum) MarshalText() ([]byte, error) { return s.big().Append(nil, 10), nil }

// UnmarshalText reads what MarshalText writes.
func (s *sum) UnmarshalText(text []byte) error {
	const digits = 39 // of 2^128-1
	if len(text) == 0 || len(text) > digits || text[0] == '0' && len(text) > 1 {
		return errSum
	}
	for _, c := range text {
		if c < '0' || c > '9' {
			return errSum
		}
	}
	n, ok := new(big.Int).SetString(string(text), 10)
	if !ok || n.BitLen() > 128 {
		return errSum
	}
	low := new(big.Int).SetUint64(^uint64(0))
	*s = sum{hi: new(big.Int).Rsh(n, 64).Uint64(), lo: low.And(low, n).Uint64()}
	return nil
}
