package simulation_test

import (
	"context"
	"slices"
	"testing"
	"time"

	"github.com/shopspring/decimal"

	"github.com/teukgu/teukgu/evaluation/simulation"
	"github.com/teukgu/teukgu/sandbox/civil"
)

// w2Decimal is an application as a program with decimals has it in memory: amounts and the share as they were parsed, so that their exponents differ.
type w2Decimal struct {
	Region                                  w2RegionWord
	Industry                                w2IndustryWord
	Size                                    w2SizeWord
	Gap                                     w2GapWord
	CapitalArea, Insured, Safety, Overlap   bool
	Certs                                   uint16
	Employees, Period, Revocations          int
	Incorporated, Applied                   civil.Date
	Capital, Revenue, Coverage, Cost, Ratio decimal.Decimal
}

func (d *w2Data) decimals() []w2Decimal {
	parsed := func(units int64, scale int32) decimal.Decimal {
		return decimal.RequireFromString(decimal.New(units, -scale).String())
	}
	day := func(n int32) civil.Date { return civil.FromDayNumber(int(n) + w2Offset) }
	out := make([]w2Decimal, len(d.cost))
	for i := range out {
		out[i] = w2Decimal{
			Region: w2RegionWord(d.region[i]), Industry: w2IndustryWord(d.industry[i]), Size: d.size[i], Gap: d.gap[i],
			CapitalArea: d.capitalArea[i], Insured: d.insured[i], Safety: d.safety[i], Overlap: d.overlap[i], Certs: d.certs[i],
			Employees: int(d.employees[i]), Period: int(d.period[i]), Revocations: int(d.revocations[i]),
			Incorporated: day(d.incorporated[i]), Applied: day(d.applied[i]),
			Capital: parsed(d.capital[i], 2), Revenue: parsed(d.revenue[i], 2), Coverage: parsed(d.coverage[i], 2), Cost: parsed(d.cost[i], 2), Ratio: parsed(int64(d.rdRatio[i]), 4),
		}
	}
	return out
}

func w2Binding() simulation.Binding[w2Decimal, w2] {
	type app = w2Decimal
	flag := func(f func(*app) bool) func(*app) (bool, bool) {
		return func(a *app) (bool, bool) { return f(a), true }
	}
	count := func(f func(*app) int) func(*app) (int, bool) { return func(a *app) (int, bool) { return f(a), true } }
	amount := func(f func(*app) decimal.Decimal) func(*app) (decimal.Decimal, bool) {
		return func(a *app) (decimal.Decimal, bool) { return f(a), true }
	}
	return simulation.Binding[app, w2]{
		Schema: w2Schema,
		Fields: []simulation.Field[app, w2]{
			simulation.Word(w2Region, func(a *app) w2RegionWord { return a.Region }), simulation.Word(w2Industry, func(a *app) w2IndustryWord { return a.Industry }),
			simulation.Word(w2SizeFact, func(a *app) w2SizeWord { return a.Size }), simulation.Word(w2GapFact, func(a *app) w2GapWord { return a.Gap }),
			simulation.Bools(w2Capital, flag(func(a *app) bool { return a.CapitalArea })), simulation.Bools(w2Insured, flag(func(a *app) bool { return a.Insured })),
			simulation.Bools(w2Safety, flag(func(a *app) bool { return a.Safety })), simulation.Bools(w2Overlap, flag(func(a *app) bool { return a.Overlap })),
			simulation.Ints(w2Revocations, count(func(a *app) int { return a.Revocations })), simulation.Ints(w2Employees, count(func(a *app) int { return a.Employees })),
			simulation.Ints(w2Period, count(func(a *app) int { return a.Period })),
			simulation.Dates(w2Incorporated, func(a *app) civil.Date { return a.Incorporated }), simulation.Dates(w2Applied, func(a *app) civil.Date { return a.Applied }),
			simulation.DecimalAmounts(w2CapitalSum, amount(func(a *app) decimal.Decimal { return a.Capital })),
			simulation.DecimalAmounts(w2Revenue, amount(func(a *app) decimal.Decimal { return a.Revenue })),
			simulation.DecimalAmounts(w2Coverage, amount(func(a *app) decimal.Decimal { return a.Coverage })),
			simulation.Decimals(w2RD, amount(func(a *app) decimal.Decimal { return a.Ratio })),
			simulation.Words(w2CertsFact, func(a *app) (uint64, bool) { return uint64(a.Certs), true }),
		},
		Groups: []func(*app) uint8{func(a *app) uint8 { return uint8(a.Region) }, func(a *app) uint8 { return uint8(a.Industry) }},
		Base: func(a *app) int64 { // parsed from hundredths, so this is exact
			n := a.Cost.CoefficientInt64()
			for e := a.Cost.Exponent(); e > -2; e-- {
				n *= 10
			}
			return n
		},
	}
}

func w2RunDecimals(t testing.TB, plan *simulation.Plan[w2], in []w2Decimal, workers int) *simulation.Tally[w2] {
	tally, err := plan.Run(context.Background(), simulation.Rows(simulation.Of(slices.Values(in)), w2Binding()), simulation.Options{Workers: workers})
	if err != nil {
		t.Fatal(err)
	}
	return tally
}

func TestW2OverDecimals(t *testing.T) {
	d := w2Load(20_000, 2)
	if got, want := w2TallyDigest(w2RunDecimals(t, w2Study(t, true), d.decimals(), 2)), w2Digest(w2Hand(d, 1)); got != want {
		t.Errorf("%s\nby hand:\n%s", got, want)
	}
}

// BenchmarkW2Decimals is [BenchmarkW2] over 200,000 records with decimals in memory, which are read exactly and not computed with, beside the loop over int64: 2.1 to 2.3.
func BenchmarkW2Decimals(b *testing.B) {
	const n = 200_000
	d, plan := w2Load(n, 2), w2Study(b, true)
	in := d.decimals()
	if w2Digest(w2Hand(d, 1)) != w2TallyDigest(w2RunDecimals(b, plan, in, 1)) {
		b.Fatal("the digests differ")
	}
	var r rounds
	for b.Loop() {
		r.lap("hand", func() { w2Hand(d, 1) })
		r.lap("one", func() { w2RunDecimals(b, plan, in, 1) })
	}
	b.ReportMetric(float64(r.least("one").Nanoseconds())/n, "ns/case")
	b.ReportMetric(r.ratio("one", "hand"), "ratio/1")
}

// rounds are times that were taken in turn, since the machine may be shared: a ratio is the median of those within a round.
type rounds struct{ times map[string][]time.Duration }

func (r *rounds) lap(name string, f func()) {
	if r.times == nil {
		r.times = map[string][]time.Duration{}
	}
	start := time.Now()
	f()
	r.times[name] = append(r.times[name], time.Since(start))
}

func (r *rounds) least(name string) time.Duration { return slices.Min(r.times[name]) }

func (r *rounds) ratio(a, b string) float64 {
	var all []float64
	for i, t := range r.times[a] {
		all = append(all, float64(t)/float64(r.times[b][i]))
	}
	slices.Sort(all)
	return all[len(all)/2]
}
