package rule

import (
	"cmp"
	"math"
	"math/big"
	"math/bits"
)

// An exact is a whole number of the units of a fact: won, days, ten-thousandths. A number that an int64 cannot hold, or that would
// stand at one of its ends, is held by big; n is then that end. So n alone compares rightly with every number strictly
// between the ends, and only a limit beyond them needs big.
type exact struct {
	n   int64
	big *big.Int // nil where n is the number
}

func small(n int64) exact { return exact{n: n} }

// saturated reports whether n is one of the ends of int64: the true value may lie beyond it.
func saturated(n int64) bool { return n^n>>63 == math.MaxInt64 }

func exactOf(b *big.Int) exact {
	if b.IsInt64() && !saturated(b.Int64()) {
		return exact{n: b.Int64()}
	}
	if b.Sign() < 0 {
		return exact{math.MinInt64, b}
	}
	return exact{math.MaxInt64, b}
}

// int returns the number as a big.Int that must not be changed.
func (x exact) int() *big.Int {
	if x.big != nil {
		return x.big
	}
	return big.NewInt(x.n)
}

func (x exact) compare(y exact) int {
	if x.big == nil && y.big == nil {
		return cmp.Compare(x.n, y.n)
	}
	return x.int().Cmp(y.int())
}

// add returns the number d units above x.
func (x exact) add(d int64) exact {
	return x.plus(small(d))
}

func (x exact) plus(y exact) exact {
	if s := x.n + y.n; x.big == nil && y.big == nil && (s > x.n) == (y.n > 0) && !saturated(s) {
		return exact{n: s}
	}
	return exactOf(new(big.Int).Add(x.int(), y.int()))
}

func (x exact) minus(y exact) exact { return x.plus(y.neg()) }

func (x exact) times(y exact) exact {
	if p := satMul(x.n, y.n); x.big == nil && y.big == nil && !saturated(p) {
		return exact{n: p}
	}
	return exactOf(new(big.Int).Mul(x.int(), y.int()))
}

// shift multiplies by ten so many times; a negative count divides and reports whether that left no rest.
func (x exact) shift(places int) (exact, bool) {
	if places == 0 {
		return x, true
	}
	ten := big.NewInt(10)
	p := new(big.Int).Exp(ten, big.NewInt(int64(max(places, -places))), nil)
	if places > 0 {
		return exactOf(p.Mul(p, x.int())), true
	}
	q, rest := new(big.Int).QuoRem(x.int(), p, new(big.Int))
	return exactOf(q), rest.Sign() == 0
}

// floorQuo and ceilQuo divide and round down and up; y is not zero.
func (x exact) floorQuo(y exact) exact {
	q, rest := new(big.Int).QuoRem(x.int(), y.int(), new(big.Int))
	if rest.Sign() != 0 && rest.Sign() != y.int().Sign() {
		q.Sub(q, big.NewInt(1))
	}
	return exactOf(q)
}

func (x exact) ceilQuo(y exact) exact {
	return x.neg().floorQuo(y).neg()
}

func (x exact) neg() exact {
	if x.big == nil {
		return exact{n: -x.n} // n is never an end here
	}
	return exactOf(new(big.Int).Neg(x.big))
}

// satMul is a*b, held at the ends of int64. An operand at an end stands for any number beyond it, and so does the result: times
// zero it is zero, else it is beyond that end too.
func satMul(a, b int64) int64 {
	hi, lo := bits.Mul64(abs(a), abs(b))
	if hi != 0 || lo > math.MaxInt64 {
		if (a < 0) != (b < 0) {
			return math.MinInt64
		}
		return math.MaxInt64
	}
	if (a < 0) != (b < 0) {
		return -int64(lo)
	}
	return int64(lo)
}

func abs(n int64) uint64 {
	if n < 0 {
		return -uint64(n)
	}
	return uint64(n)
}
