package rule_test

import (
	"github.com/shopspring/decimal"

	"github.com/teukgu/teukgu/sandbox/civil"
	"github.com/teukgu/teukgu/sandbox/money"
	"github.com/teukgu/teukgu/sandbox/rule"
)

// w1Decimal is an application whose amounts are decimals as parsed, so that their exponents differ; codes, days and certificates are those of the
// generated record.
type w1Decimal struct {
	w1Raw
	Certs                          []w1CertWord
	Capital, Revenue, RD, Coverage decimal.Decimal
}

func w1Decimals(rs []w1Raw) []w1Decimal {
	out := make([]w1Decimal, len(rs))
	text := func(units int64, scale int32) decimal.Decimal {
		return decimal.RequireFromString(decimal.New(units, -scale).String())
	}
	for i, a := range w1Applicants(rs) {
		r := rs[i]
		out[i] = w1Decimal{r, a.Certs, text(r.Capital, 2), text(r.Revenue, 2), text(int64(r.RDRatio), 4), text(r.Coverage, 2)}
	}
	return out
}

var w1Tens = [...]int64{1, 10, 100, 1_000, 10_000, 100_000, 1_000_000}

// w1Scaled reads a decimal as a whole number of units, where that is exact and small.
func w1Scaled(d decimal.Decimal, scale int32) (int64, bool) {
	e := d.Exponent() + scale
	if uint32(e) >= uint32(len(w1Tens)) || d.NumDigits()+int(e) > 15 {
		return 0, false
	}
	return d.CoefficientInt64() * w1Tens[e], true
}

func w1Amount(d decimal.Decimal) money.Amount {
	if n, ok := w1Scaled(d, 2); ok {
		return money.New(n, money.USD)
	}
	a, _ := money.FromDecimal(d, money.USD)
	return a
}

func w1FillDecimal(r *rule.Row[w1], a *w1Decimal) {
	w1Region.Set(r, w1RegionWord(a.Region+1))
	w1Industry.Set(r, w1IndustryWord(a.Industry+1))
	w1SizeFact.Set(r, w1SizeWord(a.Size+1))
	w1GapFact.Set(r, w1GapWord(a.Gap+1))
	w1Capital.Set(r, a.CapitalArea)
	w1Insured.Set(r, a.HasInsurance)
	w1Safety.Set(r, a.SafetyPlan)
	w1Overlap.Set(r, a.Overlap)
	w1Revocations.Set(r, int(a.Revocations))
	w1Employees.Set(r, int(a.Employees))
	w1Period.Set(r, int(a.PeriodMonths))
	w1Incorporated.Set(r, civil.FromDayNumber(int(a.Incorporated)+w1Offset))
	w1Applied.Set(r, civil.FromDayNumber(int(a.Applied)+w1Offset))
	w1CapitalSum.Set(r, w1Amount(a.Capital))
	w1Revenue.Set(r, w1Amount(a.Revenue))
	w1Coverage.Set(r, w1Amount(a.Coverage))
	if n, ok := w1Scaled(a.RD, 4); ok {
		w1RD.Set(r, rule.NewNumber(n, 4))
	} else if n, err := rule.ParseNumber(a.RD.String()); err == nil {
		w1RD.Set(r, n)
	}
	w1CertsFact.Set(r, a.Certs...)
}
