package money

import (
	"cmp"
	"math/big"
	"slices"
)

// Allocate divides an amount in proportion to weights so that the parts add up to it exactly (배분). Each part is first cut to a
// whole minor unit; the units left over go one each to the parts with the largest remainders, of equal ones to the first. A negative
// amount is divided as its opposite. An absent amount, a negative weight and weights that are all zero are a [*ShareError].
func (a Amount) Allocate(weights ...int64) ([]Amount, error) {
	total := new(big.Int)
	for _, w := range weights {
		if w < 0 {
			return nil, &ShareError{"a weight is negative"}
		}
		total.Add(total, big.NewInt(w))
	}
	if a.IsZero() || total.Sign() == 0 {
		return nil, &ShareError{"a division needs an amount and a weight above zero"}
	}
	parts, rests, left := cut(a.big(), total, weights)
	order := make([]int, len(weights))
	for i := range order {
		order[i] = i
	}
	slices.SortStableFunc(order, func(i, j int) int { return rests[j].CmpAbs(rests[i]) })
	one := big.NewInt(int64(cmp.Compare(left, 0)))
	for _, i := range order[:magnitude(left)] {
		parts[i].Add(parts[i], one)
	}
	out := make([]Amount, len(parts))
	for i, p := range parts {
		out[i] = fromBig(p, a.currency)
	}
	return out, nil
}

// Split divides an amount by rates that must add up to one (분담): a project of which the state bears 0.7 and the province 0.3. It rounds
// as [Amount.Allocate]. Rates that are absent, negative or do not add up to one are a [*ShareError].
func (a Amount) Split(shares ...Rate) ([]Amount, error) {
	most := uint8(1)
	for _, r := range shares {
		if r.IsZero() || r.Sign() < 0 {
			return nil, &ShareError{"a share is absent or negative"}
		}
		most = max(most, r.digits)
	}
	weights := make([]int64, len(shares))
	rest := int64(pow10(most - 1))
	for i, r := range shares {
		units := r.scaledTo(most)
		if !units.IsInt64() || units.Int64() > rest {
			return nil, &ShareError{"the shares add up to more than 100 percent"}
		}
		weights[i] = units.Int64()
		rest -= weights[i]
	}
	if rest > 0 {
		return nil, &ShareError{"the shares add up to less than 100 percent"}
	}
	return a.Allocate(weights...)
}

// cut gives each weight its part of n, towards zero, with the remainders and the units that are left over.
func cut(n, total *big.Int, weights []int64) (parts, rests []*big.Int, left int64) {
	over := new(big.Int).Set(n)
	for _, w := range weights {
		product := new(big.Int).Mul(n, big.NewInt(w))
		part, rest := new(big.Int).QuoRem(product, total, new(big.Int))
		parts, rests = append(parts, part), append(rests, rest)
		over.Sub(over, part)
	}
	return parts, rests, over.Int64() // fewer than there are weights
}
