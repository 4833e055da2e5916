package evaluation

// Rational is the board without its plan: it is computed with rationals, whatever its numbers.
func (b *Board) Rational() *Board {
	c := *b
	c.plan = nil
	return &c
}

// HasPlan reports whether the board is computed in int64 arithmetic.
func (b *Board) HasPlan() bool { return b.plan != nil }
