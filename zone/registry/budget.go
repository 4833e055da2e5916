package registry

import (
	"github.com/teukgu/teukgu/sandbox/fault"
	"github.com/teukgu/teukgu/sandbox/lang"
	"github.com/teukgu/teukgu/sandbox/money"
)

// maxRounding is what three rounded parts can differ from their rounded total: half of 100 million won each.
var maxRounding = money.Won(200_000_000)

// budget checks that the parts fit the total: parts that are known in part must not exceed it, and all three together
// must be it, but for the rounding that the record admits.
func (c *checker) budget(at fault.Path, b *Budget) {
	if b.IsZero() {
		return
	}
	c.present(at.Field("total"), !b.Total.IsZero())
	parts := []struct {
		name   string
		amount money.Amount
	}{{"national", b.National}, {"local", b.Local}, {"private", b.Private}}
	ok := !b.Total.IsZero() && c.amount(at.Field("total"), b.Total, b.Total.Currency())
	left, known := b.Total, 0
	for _, p := range parts {
		if p.amount.IsZero() {
			continue
		}
		if ok = c.amount(at.Field(p.name), p.amount, b.Total.Currency()) && ok; ok {
			left, _ = left.Sub(p.amount) // of one currency, as just checked
			known++
		}
	}
	if ok && !fits(left, known == len(parts), b.Rounded) {
		c.add(budgetSum, at.Field("total"), lang.Arg{Name: "total", Value: b.Total})
	}
	word(c, at.Field("basis"), b.Basis, budgetBases.All())
	c.written(at.Field("note"), b.Note)
}

// fits reports whether what is left of the total beyond the known parts is possible.
func fits(left money.Amount, all, rounded bool) bool {
	allowed := money.New(0, left.Currency())
	if rounded && left.Currency() == maxRounding.Currency() {
		allowed = maxRounding
	}
	low, _ := left.Neg().Compare(allowed) // same currency
	high, _ := left.Compare(allowed)
	return low <= 0 && (!all || high <= 0)
}

// amount reports a negative amount and one of another currency than the total's.
func (c *checker) amount(at fault.Path, a money.Amount, want money.Currency) bool {
	if a.IsNegative() {
		c.add(negative, at, lang.Arg{Name: "value", Value: a})
		return false
	}
	if !want.IsZero() && a.Currency() != want {
		c.add(currency, at, lang.Arg{Name: "value", Value: a}, lang.Arg{Name: "currency", Value: want.String()})
		return false
	}
	return true
}
