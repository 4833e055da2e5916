package registry

import (
	"fmt"
	"math/big"

	"github.com/teukgu/teukgu/sandbox/lang"
	"github.com/teukgu/teukgu/sandbox/money"
)

// Figure is one value of an indicator: an amount where it is money, else a number.
type Figure struct {
	Indicator Indicator    `json:"indicator"`
	Amount    money.Amount `json:"amount,omitzero"`
	Count     int64        `json:"count,omitzero"`
	AtLeast   bool         `json:"at_least,omitzero"` // the source says "or more" (이상)
}

// FigureError says why two figures cannot be set against each other.
type FigureError struct {
	A, B   Figure
	Reason string // in English
}

// Error returns one English line.
func (e *FigureError) Error() string {
	return fmt.Sprintf("registry: %s against %s: %s", e.A.Indicator, e.B.Indicator, e.Reason)
}

// In says the value in the language, without the name of the indicator.
func (f Figure) In(l lang.Language) string {
	s := lang.Say(f.Count, l)
	if f.Indicator.Money() {
		s = f.Amount.In(l)
	}
	if f.AtLeast {
		return lang.Expand(lang.Text{KO: "{value} 이상", EN: "{value} or more"}.In(l), l, lang.Arg{Name: "value", Value: s})
	}
	return s
}

// Per divides one figure by another, rounded to so many digits after the point as named: special cases a zone, projects
// resolved of all. Both are numbers or both are money in one currency. The error is a [*FigureError], or names the rounding.
func (f Figure) Per(g Figure, digits int, r money.Rounding) (money.Rate, error) {
	x, y := big.NewInt(f.Count), big.NewInt(g.Count)
	if f.Indicator.Money() {
		x, y = units(f.Amount), units(g.Amount)
	}
	switch {
	case f.Indicator.Money() != g.Indicator.Money() || f.Amount.Currency() != g.Amount.Currency():
		return money.Rate{}, &FigureError{f, g, "they have no common unit"}
	case y.Sign() <= 0:
		return money.Rate{}, &FigureError{f, g, "the second is not above zero"}
	case digits < 0 || digits > money.MaxScale:
		return money.Rate{}, &FigureError{f, g, "0 to 18 digits can be asked for"}
	}
	x.Mul(x, new(big.Int).Exp(big.NewInt(10), big.NewInt(int64(digits)), nil))
	q, err := r.Quo(x, y)
	if err != nil {
		return money.Rate{}, err
	}
	if !q.IsInt64() {
		return money.Rate{}, &FigureError{f, g, "the result is too large for so many digits"}
	}
	return money.ParseRate(money.FormatScaled(q.Int64(), digits))
}

// units is an amount as a whole number; amounts of one currency come out in one scale.
func units(a money.Amount) *big.Int { return a.Decimal().Shift(money.MaxScale).BigInt() }

// Attainment is the share of a goal that a result reaches (달성률), 1 where it is met, rounded to so many digits after the
// point as named. Only figures of one indicator can be compared. The error is a [*FigureError], or names the rounding.
func Attainment(result, goal Figure, digits int, r money.Rounding) (money.Rate, error) {
	if result.Indicator != goal.Indicator {
		return money.Rate{}, &FigureError{result, goal, "they count different things"}
	}
	return result.Per(goal, digits, r)
}
