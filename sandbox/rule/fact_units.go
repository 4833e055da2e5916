package rule

import "github.com/teukgu/teukgu/sandbox/money"

// Scale is how many digits after the point the smallest unit of the fact has, which is the unit of its column: 4 for a share in ten-thousandths, 2 for dollars;
// 0 for won, counts, days and what is no number.
func (f Fact[S]) Scale() int { return f.decl().scale }

// Currency is that of an amount; absent for other facts.
func (f Fact[S]) Currency() money.Currency { return f.decl().currency }
