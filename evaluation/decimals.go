package evaluation

import (
	"fmt"
	"math"
	"slices"

	"github.com/shopspring/decimal"

	"github.com/teukgu/teukgu/sandbox/fault"
	"github.com/teukgu/teukgu/sandbox/law"
)

// SetDecimals takes scores over from shopspring/decimal, in the order of Units; the scale becomes the smallest that holds all
// of them. It uses the memory of Units again where that is large enough. The error is a fault.List with every score that is
// negative, does not fit 32 bits at that scale, or has more than 18 decimals: large scores are for Scorer.Read, where numbers
// have any size. After an error Units is empty.
func (x *Scores) SetDecimals(scores []decimal.Decimal) error {
	x.Scale = 0
	x.Units = slices.Grow(x.Units[:0], len(scores))[:len(scores)]
	var faults fault.List
	for i := 0; i < len(scores); i++ {
		d := scores[i]
		exponent := int(d.Exponent())
		if -exponent > x.Scale && x.Scale < maxScale {
			x.Scale = min(-exponent, maxScale)
			faults, i = nil, -1 // what was read so far has another unit
			continue
		}
		n, ok := units32(d, exponent+x.Scale)
		if !ok && !full(faults) {
			faults.Add(wideScore.At(fault.Path{}.Field("scores").Index(i), law.Ref{}, arg("score", shown(d))))
		}
		x.Units[i] = n
	}
	if len(faults) > 0 {
		x.Units = x.Units[:0]
	}
	return limited(faults).Err()
}

// units32 is the coefficient of a decimal times 10^shift; false where it is negative or does not fit.
func units32(d decimal.Decimal, shift int) (int32, bool) {
	if uint(shift) > 8 || d.NumDigits() > 10 {
		return 0, d.IsZero()
	}
	n := d.CoefficientInt64() * pow10[shift] // below 10^18
	return int32(n), uint64(n) <= math.MaxInt32
}

// shown is a decimal for a message: with its exponent where it has one that would make the text long.
func shown(d decimal.Decimal) string {
	if e := d.Exponent(); e > maxPointsLen || e < -maxPointsLen {
		return fmt.Sprintf("%se%d", d.Coefficient(), e)
	}
	return d.String()
}
