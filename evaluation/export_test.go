package evaluation

import "math/big"

// Rational is the board without its plan: it is computed with rationals, whatever its numbers.
func (b *Board) Rational() *Board {
	c := *b
	c.plan = nil
	return &c
}

// HasPlan reports whether the board is computed in int64 arithmetic.
func (b *Board) HasPlan() bool { return b.plan != nil }

// MixedHasPlan is HasPlan under weights that all change by factors, as CheckSafety mixes them.
func (b *Board) MixedHasPlan(factor func(id string) *big.Rat) bool {
	f := newField([]*Board{b})
	return f.under(f.s.reweighed(mixed(f.s.stage.Criteria), factor))[0].HasPlan()
}
