package simulation

import (
	"math/big"
	"math/bits"

	"github.com/teukgu/teukgu/sandbox/money"
)

// sum is a total of amounts of 0 or more, exact beyond int64: grants of a hundred million people may not fit.
type sum struct{ hi, lo uint64 }

func (s *sum) add(n int64) {
	var carry uint64
	s.lo, carry = bits.Add64(s.lo, uint64(n), 0)
	s.hi += carry
}

func (s *sum) plus(t sum) {
	var carry uint64
	s.lo, carry = bits.Add64(s.lo, t.lo, 0)
	s.hi, _ = bits.Add64(s.hi, t.hi, carry)
}

func (s sum) big() *big.Int {
	n := new(big.Int).SetUint64(s.hi)
	return n.Lsh(n, 64).Or(n, new(big.Int).SetUint64(s.lo))
}

// amount is the total in a currency.
func (s sum) amount(c money.Currency) money.Amount { return amount(s.big(), c) }

// point puts the point into a whole number of minor units that int64 does not hold.
func point(digits string, scale int) string {
	if scale == 0 {
		return digits
	}
	return digits[:len(digits)-scale] + "." + digits[len(digits)-scale:]
}
