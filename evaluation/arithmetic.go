package evaluation

import (
	"cmp"
	"math"
	"math/big"

	"github.com/shopspring/decimal"

	"github.com/teukgu/teukgu/sandbox/money"
)

// maxScale is the largest scale at which 1 fits an int64.
const maxScale = 18

// pow10 are the powers of ten that fit an int64.
var pow10 = func() (p [maxScale + 1]int64) {
	p[0] = 1
	for i := range maxScale {
		p[i+1] = 10 * p[i]
	}
	return p
}()

func bigPow10(n int) *big.Int {
	return new(big.Int).Exp(big.NewInt(10), big.NewInt(int64(n)), nil)
}

// pointsOf makes points of n units of 10^-scale; it keeps n where it is large.
func pointsOf(n *big.Int, scale int) Points {
	if n.IsInt64() {
		return Points{units: n.Int64(), scale: uint16(scale), set: true}
	}
	return Points{large: n, scale: uint16(scale), set: true}
}

func wholePoints(n int64) Points { return Points{units: n, set: true} }

// FromDecimal is the door from shopspring/decimal: the same number, with the decimals that it has. A number whose text
// would be longer than 64 characters is refused with a *ParseError.
func FromDecimal(d decimal.Decimal) (Points, error) {
	n, exponent := d.Coefficient(), int(d.Exponent())
	if d.NumDigits() > maxPointsLen || max(exponent, -exponent) > maxPointsLen {
		return Points{}, &ParseError{Package: "evaluation", Type: "Points", Input: "decimal", Reason: "is longer than 64 characters"}
	}
	if exponent > 0 {
		n.Mul(n, bigPow10(exponent))
	}
	p := pointsOf(n, max(0, -exponent))
	if text := p.String(); len(text) > maxPointsLen {
		return Points{}, &ParseError{Package: "evaluation", Type: "Points", Input: text, Reason: "is longer than 64 characters"}
	}
	return p, nil
}

// Decimal returns the number for shopspring/decimal; 0 for absent points.
func (p Points) Decimal() decimal.Decimal {
	return decimal.NewFromBigInt(p.coefficient(), -int32(p.scale))
}

// coefficient is the number of units of 10^-scale.
func (p Points) coefficient() *big.Int {
	if p.large != nil {
		return p.large
	}
	return big.NewInt(p.units)
}

// at is the number of units of 10^-scale; scale is not below that of p.
func (p Points) at(scale int) *big.Int {
	return new(big.Int).Mul(p.coefficient(), bigPow10(scale-int(p.scale)))
}

// Units is the number of units of 10^-scale, exact: 150 for 1.5 at scale 2. It is false where the number has more digits or
// does not fit an int64. It allocates nothing.
func (p Points) Units(scale int) (int64, bool) {
	shift := scale - int(p.scale)
	if p.large != nil || shift < 0 || shift > maxScale {
		return 0, false
	}
	n := p.units * pow10[shift]
	return n, n/pow10[shift] == p.units
}

func (p Points) rat() *big.Rat {
	return new(big.Rat).SetFrac(p.coefficient(), bigPow10(int(p.scale)))
}

// clip is the number in units of 10^-scale, rounded where it has more digits and cut to what an int64 holds.
func (p Points) clip(scale int, how money.Rounding) int64 {
	if n, ok := p.Units(scale); ok {
		return n
	}
	n := rounded(p.rat(), Round{scale, how}).coefficient()
	switch {
	case n.IsInt64():
		return n.Int64()
	case n.Sign() < 0:
		return math.MinInt64
	}
	return math.MaxInt64
}

// Compare orders by number; absent points come before all others.
func (p Points) Compare(q Points) int {
	switch {
	case p.set != q.set && q.set:
		return -1
	case p.set != q.set:
		return 1
	}
	scale := int(max(p.scale, q.scale))
	a, fits := p.Units(scale)
	b, too := q.Units(scale)
	if fits && too {
		return cmp.Compare(a, b)
	}
	return p.at(scale).Cmp(q.at(scale))
}

// plus, minus and times take absent points for 0; their result is never absent.
func (p Points) plus(q Points) Points {
	if a, b := p.units, q.units; p.large == nil && q.large == nil && p.scale == q.scale && small(a) && small(b) {
		return Points{units: a + b, scale: p.scale, set: true}
	}
	scale := int(max(p.scale, q.scale))
	return pointsOf(new(big.Int).Add(p.at(scale), q.at(scale)), scale)
}

func (p Points) minus(q Points) Points {
	scale := int(max(p.scale, q.scale))
	return pointsOf(new(big.Int).Sub(p.at(scale), q.at(scale)), scale)
}

func (p Points) times(q Points) Points {
	return pointsOf(new(big.Int).Mul(p.coefficient(), q.coefficient()), int(p.scale)+int(q.scale))
}

// small reports whether sums of two such numbers fit an int64.
func small(n int64) bool { return -1<<61 < n && n < 1<<61 }

// trim drops zeros at the end of the fraction, so that products of weights stay short.
func (p Points) trim() Points {
	n, scale := new(big.Int).Set(p.coefficient()), int(p.scale)
	ten, rest := big.NewInt(10), new(big.Int)
	for scale > 0 {
		q, r := new(big.Int).QuoRem(n, ten, rest)
		if r.Sign() != 0 {
			break
		}
		n, scale = q, scale-1
	}
	return pointsOf(n, scale)
}

// multipleOf reports whether p is a whole number of steps; step is above 0.
func (p Points) multipleOf(step Points) bool {
	scale := int(max(p.scale, step.scale))
	n, fits := p.Units(scale)
	unit, too := step.Units(scale)
	if fits && too {
		return n%unit == 0
	}
	return new(big.Int).Rem(p.at(scale), step.at(scale)).Sign() == 0
}
