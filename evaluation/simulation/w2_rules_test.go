package simulation_test

import (
	"fmt"

	"github.com/teukgu/teukgu/sandbox/civil"
	"github.com/teukgu/teukgu/sandbox/fault"
	"github.com/teukgu/teukgu/sandbox/lang"
	"github.com/teukgu/teukgu/sandbox/money"
	"github.com/teukgu/teukgu/sandbox/rule"
)

// The twelve rules once more, over the library's typed values.

type w2 struct{}

// The vocabularies count from 1, as enums of the library do; word i is the yardstick's code i-1.
type (
	w2RegionWord   uint8
	w2IndustryWord uint8
	w2SizeWord     uint8
	w2GapWord      uint8
	w2CertWord     uint8
)

var (
	w2Sizes = [...]string{"micro", "small", "medium", "mid_tier", "large"}
	w2Gaps  = [...]string{"no_standard", "standard_unfit", "prohibited"}
)

func w2Text[W ~uint8](words []string, w W) ([]byte, error) {
	if w == 0 || int(w) > len(words) {
		return nil, fmt.Errorf("no word %d", w)
	}
	return []byte(words[w-1]), nil
}

func (w w2RegionWord) MarshalText() ([]byte, error)   { return w2Text(w2Regions[:], w) }
func (w w2IndustryWord) MarshalText() ([]byte, error) { return w2Text(w2Industries[:], w) }
func (w w2SizeWord) MarshalText() ([]byte, error)     { return w2Text(w2Sizes[:], w) }
func (w w2GapWord) MarshalText() ([]byte, error)      { return w2Text(w2Gaps[:], w) }
func (w w2CertWord) MarshalText() ([]byte, error)     { return w2Text(w2Certs[:], w) }

// w2Offset is the day number of 1970-01-01 less one: the yardstick counts days from there.
var w2Offset = civil.MustDate("1970-01-01").DayNumber()

func label(s string) lang.Text { return lang.Text{KO: s, EN: s} }

var (
	w2Schema = rule.NewSchema[w2]("w2/1")

	w2Region       = rule.Word[w2RegionWord](w2Schema, "region", label("region"))
	w2Industry     = rule.Word[w2IndustryWord](w2Schema, "industry", label("industry"))
	w2SizeFact     = rule.Word[w2SizeWord](w2Schema, "size", label("size"))
	w2GapFact      = rule.Word[w2GapWord](w2Schema, "gap", label("gap"))
	w2Capital      = w2Schema.Bool("capital_area", label("capital area"))
	w2Insured      = w2Schema.Bool("insured", label("insured"))
	w2Safety       = w2Schema.Bool("safety_plan", label("safety plan"))
	w2Overlap      = w2Schema.Bool("overlap", label("overlap"))
	w2Revocations  = w2Schema.Int("revocations", label("revocations"))
	w2Employees    = w2Schema.Int("employees", label("employees"))
	w2Period       = w2Schema.Int("period_months", label("period"))
	w2Incorporated = w2Schema.Date("incorporated", label("incorporated"))
	w2Applied      = w2Schema.Date("applied", label("applied"))
	w2CapitalSum   = w2Schema.Amount("capital", label("capital"), rule.Currency(money.USD))
	w2Revenue      = w2Schema.Amount("revenue", label("revenue"), rule.Currency(money.USD))
	w2Coverage     = w2Schema.Amount("coverage", label("coverage"), rule.Changeable, rule.Currency(money.USD))
	w2RD           = w2Schema.Number("rd_ratio", label("R&D ratio"), 4)
	w2CertsFact    = rule.Words[w2CertWord](w2Schema, "certs", label("certs"))
	w2Age          = w2Schema.Days("age", label("age"), w2Incorporated, w2Applied)
	w2Spend        = w2Schema.AmountProduct("rd_spend", label("R&D spend"), w2Revenue, w2RD)
)

// usd is a limit of so many hundredths.
func usd(minor int64) rule.Limit[money.Amount] { return rule.Fixed(money.New(minor, money.USD)) }

func words[W ~uint8](from, to int) []W {
	var ws []W
	for i := from; i < to; i++ {
		ws = append(ws, W(i+1))
	}
	return ws
}

func w2Rules(p *w2Params) []rule.Rule[w2] {
	n := rule.Fixed[int]
	day := func(d int32) rule.Limit[civil.Date] { return rule.Fixed(civil.FromDayNumber(int(d) + w2Offset)) }
	ratio := func(units int64) rule.Limit[rule.Number] { return rule.Fixed(rule.NewNumber(units, 4)) }
	size, gap := w2SizeFact, w2GapFact
	small := size.OneOf(1, 2)
	notProhibited := gap.NoneOf(3)
	when := []rule.Cond[w2]{
		rule.Any(w2Region.OneOf(words[w2RegionWord](w2NCapitalRegions, len(w2Regions))...),
			rule.All(w2Capital.True(), gap.Is(1), w2Industry.OneOf(words[w2IndustryWord](w2StrategicFrom, w2StrategicTo)...))),
		w2Industry.OneOf(words[w2IndustryWord](0, w2NAllowedIndustry)...),
		rule.Any(size.OneOf(1, 2, 3), rule.All(size.Is(4), w2RD.AtLeast(ratio(p.MidTierRD))),
			rule.All(size.Is(5), w2Coverage.AtLeast(usd(p.LargeCoverage)), w2CertsFact.AtLeastOf(n(p.LargeCerts), words[w2CertWord](0, len(w2Certs))...))),
		rule.Any(w2Employees.Between(n(int(p.MinEmployees)), n(int(p.MaxEmployees))),
			rule.All(w2Employees.AtLeast(n(1)), w2Employees.Below(n(int(p.MinEmployees))), w2Revenue.AtLeast(usd(p.TinyRevenue)))),
		rule.Any(w2CapitalSum.AtLeast(usd(p.MinCapital)), rule.All(w2CapitalSum.AtLeast(usd(p.LowCapital)), w2Revenue.AtLeast(usd(p.LowCapitalRevenue)))),
		rule.Any(w2Revenue.AtMost(usd(p.MaxRevenue)), w2RD.AtLeast(ratio(p.IntensiveRD))),
		rule.All(w2Insured.True(), rule.Any(w2Coverage.AtLeast(usd(p.MinCoverage)), rule.All(w2Coverage.AtLeast(usd(p.SmallCoverage)), small))),
		rule.Any(size.Is(1), w2Spend.AtLeast(usd(p.MinRDSpend/10_000))),
		rule.Any(w2Age.AtLeast(n(int(p.MinAgeDays))), rule.All(w2Age.AtLeast(n(int(p.YoungAgeDays))), small, w2Safety.True())),
		rule.All(w2Applied.Between(day(p.WindowFrom), day(p.WindowTo)), w2Period.AtLeast(n(1)),
			rule.Any(w2Period.AtMost(n(int(p.MaxPeriod))), rule.All(w2Period.AtMost(n(int(p.LongPeriod))), notProhibited))),
		rule.Any(w2Revocations.Is(n(0)), rule.All(w2Revocations.Is(n(1)), w2Safety.True(), w2Overlap.False())),
		rule.All(w2CertsFact.OnlyOf(words[w2CertWord](0, w2NRecognisedCerts)...), rule.Any(notProhibited, rule.All(w2Safety.True(), w2CertsFact.AnyOf(1, 2)))),
	}
	rules := make([]rule.Rule[w2], len(when))
	for i, c := range when {
		rules[i] = rule.Rule[w2]{Code: fault.Code(w2RuleIDs[i]), When: c}
	}
	return rules
}
