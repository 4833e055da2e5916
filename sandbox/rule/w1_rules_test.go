package rule_test

import (
	"fmt"
	"math/bits"
	"testing"

	"github.com/teukgu/teukgu/sandbox/civil"
	"github.com/teukgu/teukgu/sandbox/fault"
	"github.com/teukgu/teukgu/sandbox/lang"
	"github.com/teukgu/teukgu/sandbox/money"
	"github.com/teukgu/teukgu/sandbox/rule"
)

// The twelve rules once more, over the library's typed values.

type w1 struct{}

// The vocabularies count from 1, as enums of the library do; word i is the yardstick's code i-1.
type (
	w1RegionWord   uint8
	w1IndustryWord uint8
	w1SizeWord     uint8
	w1GapWord      uint8
	w1CertWord     uint8
)

var (
	w1Sizes = [...]string{"micro", "small", "medium", "mid_tier", "large"}
	w1Gaps  = [...]string{"no_standard", "standard_unfit", "prohibited"}
)

func w1Text[W ~uint8](words []string, w W) ([]byte, error) {
	if w == 0 || int(w) > len(words) {
		return nil, fmt.Errorf("no word %d", w)
	}
	return []byte(words[w-1]), nil
}

func (w w1RegionWord) MarshalText() ([]byte, error)   { return w1Text(w1Regions[:], w) }
func (w w1IndustryWord) MarshalText() ([]byte, error) { return w1Text(w1Industries[:], w) }
func (w w1SizeWord) MarshalText() ([]byte, error)     { return w1Text(w1Sizes[:], w) }
func (w w1GapWord) MarshalText() ([]byte, error)      { return w1Text(w1Gaps[:], w) }
func (w w1CertWord) MarshalText() ([]byte, error)     { return w1Text(w1Certs[:], w) }

// w1Applicant is an application in the library's types; money has two digits after the point, as dollars have.
type w1Applicant struct {
	Region                     w1RegionWord
	Industry                   w1IndustryWord
	Size                       w1SizeWord
	Gap                        w1GapWord
	CapitalArea, HasInsurance  bool
	SafetyPlan, Overlap        bool
	Revocations                int
	Employees, PeriodMonths    int
	Incorporated, Applied      civil.Date
	Capital, Revenue, Coverage money.Amount
	RDRatio                    rule.Number
	Certs                      []w1CertWord
}

// w1Offset is the day number of 1970-01-01 less one: the yardstick counts days from there.
var w1Offset = civil.MustDate("1970-01-01").DayNumber()

func w1Applicants(rs []w1Raw) []w1Applicant {
	out := make([]w1Applicant, len(rs))
	for i := range rs {
		r := &rs[i]
		out[i] = w1Applicant{
			Region: w1RegionWord(r.Region + 1), Industry: w1IndustryWord(r.Industry + 1),
			Size: w1SizeWord(r.Size + 1), Gap: w1GapWord(r.Gap + 1),
			CapitalArea: r.CapitalArea, HasInsurance: r.HasInsurance, SafetyPlan: r.SafetyPlan, Overlap: r.Overlap,
			Revocations: int(r.Revocations), Employees: int(r.Employees), PeriodMonths: int(r.PeriodMonths),
			Incorporated: civil.FromDayNumber(int(r.Incorporated) + w1Offset), Applied: civil.FromDayNumber(int(r.Applied) + w1Offset),
			Capital: money.New(r.Capital, money.USD), Revenue: money.New(r.Revenue, money.USD), Coverage: money.New(r.Coverage, money.USD),
			RDRatio: rule.NewNumber(int64(r.RDRatio), 4),
		}
		for m := r.Certs; m != 0; m &= m - 1 {
			out[i].Certs = append(out[i].Certs, w1CertWord(bits.TrailingZeros16(m)+1))
		}
	}
	return out
}

func label(s string) lang.Text { return lang.Text{KO: s, EN: s} }

var (
	w1Schema = rule.NewSchema[w1]("w1/1")

	w1Region       = rule.Word[w1RegionWord](w1Schema, "region", label("region"))
	w1Industry     = rule.Word[w1IndustryWord](w1Schema, "industry", label("industry"))
	w1SizeFact     = rule.Word[w1SizeWord](w1Schema, "size", label("size"))
	w1GapFact      = rule.Word[w1GapWord](w1Schema, "gap", label("gap"))
	w1Capital      = w1Schema.Bool("capital_area", label("capital area"))
	w1Insured      = w1Schema.Bool("insured", label("insured"))
	w1Safety       = w1Schema.Bool("safety_plan", label("safety plan"))
	w1Overlap      = w1Schema.Bool("overlap", label("overlap"))
	w1Revocations  = w1Schema.Int("revocations", label("revocations"))
	w1Employees    = w1Schema.Int("employees", label("employees"))
	w1Period       = w1Schema.Int("period_months", label("period"))
	w1Incorporated = w1Schema.Date("incorporated", label("incorporated"))
	w1Applied      = w1Schema.Date("applied", label("applied"))
	w1CapitalSum   = w1Schema.Amount("capital", label("capital"), rule.Currency(money.USD))
	w1Revenue      = w1Schema.Amount("revenue", label("revenue"), rule.Currency(money.USD))
	w1Coverage     = w1Schema.Amount("coverage", label("coverage"), rule.Changeable, rule.Currency(money.USD))
	w1RD           = w1Schema.Number("rd_ratio", label("R&D ratio"), 4)
	w1CertsFact    = rule.Words[w1CertWord](w1Schema, "certs", label("certs"))
	w1Age          = w1Schema.Days("age", label("age"), w1Incorporated, w1Applied)
	w1Spend        = w1Schema.AmountProduct("rd_spend", label("R&D spend"), w1Revenue, w1RD)
)

// w1Fill is the one place where the host's type meets the facts.
func w1Fill(r *rule.Row[w1], a *w1Applicant) {
	w1Region.Set(r, a.Region)
	w1Industry.Set(r, a.Industry)
	w1SizeFact.Set(r, a.Size)
	w1GapFact.Set(r, a.Gap)
	w1Capital.Set(r, a.CapitalArea)
	w1Insured.Set(r, a.HasInsurance)
	w1Safety.Set(r, a.SafetyPlan)
	w1Overlap.Set(r, a.Overlap)
	w1Revocations.Set(r, a.Revocations)
	w1Employees.Set(r, a.Employees)
	w1Period.Set(r, a.PeriodMonths)
	w1Incorporated.Set(r, a.Incorporated)
	w1Applied.Set(r, a.Applied)
	w1CapitalSum.Set(r, a.Capital)
	w1Revenue.Set(r, a.Revenue)
	w1Coverage.Set(r, a.Coverage)
	w1RD.Set(r, a.RDRatio)
	w1CertsFact.Set(r, a.Certs...)
}

// usd is a limit of so many hundredths.
func usd(minor int64) rule.Limit[money.Amount] { return rule.Fixed(money.New(minor, money.USD)) }

func words[W ~uint8](from, to int) []W {
	var ws []W
	for i := from; i < to; i++ {
		ws = append(ws, W(i+1))
	}
	return ws
}

func w1Rules(p *w1Params) []rule.Rule[w1] {
	n := rule.Fixed[int]
	day := func(d int32) rule.Limit[civil.Date] { return rule.Fixed(civil.FromDayNumber(int(d) + w1Offset)) }
	ratio := func(units int64) rule.Limit[rule.Number] { return rule.Fixed(rule.NewNumber(units, 4)) }
	size, gap := w1SizeFact, w1GapFact
	small := size.OneOf(1, 2)
	notProhibited := gap.NoneOf(3)
	when := []rule.Cond[w1]{
		rule.Any(w1Region.OneOf(words[w1RegionWord](w1NCapitalRegions, len(w1Regions))...),
			rule.All(w1Capital.True(), gap.Is(1), w1Industry.OneOf(words[w1IndustryWord](w1StrategicFrom, w1StrategicTo)...))),
		w1Industry.OneOf(words[w1IndustryWord](0, w1NAllowedIndustry)...),
		rule.Any(size.OneOf(1, 2, 3), rule.All(size.Is(4), w1RD.AtLeast(ratio(p.MidTierRD))),
			rule.All(size.Is(5), w1Coverage.AtLeast(usd(p.LargeCoverage)), w1CertsFact.AtLeastOf(n(p.LargeCerts), words[w1CertWord](0, len(w1Certs))...))),
		rule.Any(w1Employees.Between(n(int(p.MinEmployees)), n(int(p.MaxEmployees))),
			rule.All(w1Employees.AtLeast(n(1)), w1Employees.Below(n(int(p.MinEmployees))), w1Revenue.AtLeast(usd(p.TinyRevenue)))),
		rule.Any(w1CapitalSum.AtLeast(usd(p.MinCapital)), rule.All(w1CapitalSum.AtLeast(usd(p.LowCapital)), w1Revenue.AtLeast(usd(p.LowCapitalRevenue)))),
		rule.Any(w1Revenue.AtMost(usd(p.MaxRevenue)), w1RD.AtLeast(ratio(p.IntensiveRD))),
		rule.All(w1Insured.True(), rule.Any(w1Coverage.AtLeast(usd(p.MinCoverage)), rule.All(w1Coverage.AtLeast(usd(p.SmallCoverage)), small))),
		rule.Any(size.Is(1), w1Spend.AtLeast(usd(p.MinRDSpend/10_000))),
		rule.Any(w1Age.AtLeast(n(int(p.MinAgeDays))), rule.All(w1Age.AtLeast(n(int(p.YoungAgeDays))), small, w1Safety.True())),
		rule.All(w1Applied.Between(day(p.WindowFrom), day(p.WindowTo)), w1Period.AtLeast(n(1)),
			rule.Any(w1Period.AtMost(n(int(p.MaxPeriod))), rule.All(w1Period.AtMost(n(int(p.LongPeriod))), notProhibited))),
		rule.Any(w1Revocations.Is(n(0)), rule.All(w1Revocations.Is(n(1)), w1Safety.True(), w1Overlap.False())),
		rule.All(w1CertsFact.OnlyOf(words[w1CertWord](0, w1NRecognisedCerts)...), rule.Any(notProhibited, rule.All(w1Safety.True(), w1CertsFact.AnyOf(1, 2)))),
	}
	rules := make([]rule.Rule[w1], len(when))
	for i, c := range when {
		rules[i] = rule.Rule[w1]{Code: fault.Code(w1RuleIDs[i]), When: c}
	}
	return rules
}

// w1Columns are the applicants as columns.
func w1Columns(t testing.TB, as []w1Applicant) *rule.Columns[w1] {
	c := rule.NewColumns(w1Schema, len(as))
	units := func(f func(a *w1Applicant) int64) []int64 { return column(as, f) }
	minor := func(a money.Amount) int64 { n, _ := a.Minor(); return n }
	for _, err := range []error{
		w1Region.Column(c, column(as, func(a *w1Applicant) w1RegionWord { return a.Region })),
		w1Industry.Column(c, column(as, func(a *w1Applicant) w1IndustryWord { return a.Industry })),
		w1SizeFact.Column(c, column(as, func(a *w1Applicant) w1SizeWord { return a.Size })),
		w1GapFact.Column(c, column(as, func(a *w1Applicant) w1GapWord { return a.Gap })),
		w1Capital.Column(c, column(as, func(a *w1Applicant) bool { return a.CapitalArea })),
		w1Insured.Column(c, column(as, func(a *w1Applicant) bool { return a.HasInsurance })),
		w1Safety.Column(c, column(as, func(a *w1Applicant) bool { return a.SafetyPlan })),
		w1Overlap.Column(c, column(as, func(a *w1Applicant) bool { return a.Overlap })),
		w1Revocations.Column(c, units(func(a *w1Applicant) int64 { return int64(a.Revocations) })),
		w1Employees.Column(c, units(func(a *w1Applicant) int64 { return int64(a.Employees) })),
		w1Period.Column(c, units(func(a *w1Applicant) int64 { return int64(a.PeriodMonths) })),
		w1Incorporated.Column(c, units(func(a *w1Applicant) int64 { return int64(a.Incorporated.DayNumber()) })),
		w1Applied.Column(c, units(func(a *w1Applicant) int64 { return int64(a.Applied.DayNumber()) })),
		w1CapitalSum.Column(c, units(func(a *w1Applicant) int64 { return minor(a.Capital) })),
		w1Revenue.Column(c, units(func(a *w1Applicant) int64 { return minor(a.Revenue) })),
		w1Coverage.Column(c, units(func(a *w1Applicant) int64 { return minor(a.Coverage) })),
		w1RD.Column(c, units(func(a *w1Applicant) int64 { return a.RDRatio.Units() })),
		w1CertsFact.Column(c, units(func(a *w1Applicant) int64 {
			var m int64
			for _, w := range a.Certs {
				m |= 1 << (w - 1)
			}
			return m
		})),
	} {
		if err != nil {
			t.Fatal(err)
		}
	}
	return c
}

func column[T any](as []w1Applicant, f func(a *w1Applicant) T) []T {
	out := make([]T, len(as))
	for i := range as {
		out[i] = f(&as[i])
	}
	return out
}
