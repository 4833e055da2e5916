package evaluation

import (
	"math/big"

	"github.com/teukgu/teukgu/sandbox/money"
)

// up rounds limits away from zero.
const up = money.Up

// quotient is a rounding in int64 arithmetic: a number times up, divided by down. The zero quotient does not round.
type quotient struct {
	up, down int64
	mode     money.Rounding
}

// of is x × up / (down × n), rounded as money.Rounding.Quo does; the caller knows that nothing overflows.
func (q quotient) of(x, n int64) int64 {
	x, y := x*q.up, q.down*n
	whole, rest := x/y, x%y
	if rest == 0 {
		return whole
	}
	sign := int64(1)
	if x < 0 {
		rest, sign = -rest, -1
	}
	var away bool
	switch q.mode {
	case money.HalfUp:
		away = rest >= y-rest
	case money.HalfEven:
		away = rest > y-rest || rest == y-rest && whole%2 != 0
	case money.Up:
		away = true
	case money.Down:
	}
	if away {
		return whole + sign
	}
	return whole
}

// rounded is the number with the decimals of a rounding, whose mode the caller has checked.
func rounded(x *big.Rat, r Round) Points {
	n, err := r.Mode.Quo(new(big.Int).Mul(x.Num(), bigPow10(r.Decimals)), x.Denom())
	if err != nil {
		return Points{}
	}
	return pointsOf(n, r.Decimals)
}
