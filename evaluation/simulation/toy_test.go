package simulation_test

import (
	"fmt"
	"math"
	"math/rand/v2"
	"os"
	"strconv"
	"testing"

	"github.com/teukgu/teukgu/evaluation/simulation"
	"github.com/teukgu/teukgu/sandbox/civil"
	"github.com/teukgu/teukgu/sandbox/fault"
	"github.com/teukgu/teukgu/sandbox/lang"
	"github.com/teukgu/teukgu/sandbox/law"
	"github.com/teukgu/teukgu/sandbox/money"
	"github.com/teukgu/teukgu/sandbox/rule"
)

// The toy schema has a fact of every kind, and subjects of whom any of them may be unknown.

type toy struct{}

type colour uint8

func (c colour) MarshalText() ([]byte, error) {
	if c == 0 || c > 3 {
		return nil, fmt.Errorf("no colour %d", c)
	}
	return []byte([]string{"", "red", "green", "blue"}[c]), nil
}

// person is a subject; -1 and zero values are unknown.
type person struct {
	Flag   int8
	Count  int
	Share  rule.Number
	Amount money.Amount
	Debt   money.Amount
	Day    civil.Date
	Until  civil.Date
	Colour colour
	Trade  string
	Set    int
	Cost   int64
}

var (
	toySchema = rule.NewSchema[toy]("toy/1")
	toyFlag   = toySchema.Bool("flag", label("flag"))
	toyCount  = toySchema.Int("count", label("count"))
	toyShare  = toySchema.Number("share", label("share"), 2)
	toyAmount = toySchema.Amount("amount", label("amount"))
	toyDebt   = toySchema.Amount("debt", label("debt"))
	toyDay    = toySchema.Date("day", label("day"))
	toyUntil  = toySchema.Date("until", label("until"))
	toyColour = rule.Word[colour](toySchema, "colour", label("colour"))
	toySet    = rule.Words[colour](toySchema, "set", label("set"))
	toyTrade  = toySchema.Code("trade", label("trade"), []rule.Term{{Word: "C26"}, {Word: "J62"}, {Word: "M70"}})
	toyTotal  = toySchema.Sum("total", label("total"), []rule.AmountFact[toy]{toyAmount, toyDebt})
	toyPart   = toySchema.AmountProduct("part", label("part"), toyAmount, toyShare)
	toyLength = toySchema.Days("length", label("length"), toyDay, toyUntil)

	// toyHuge is a limit that no int64 holds, and toyEdge one beside its end.
	toyHuge = money.MustAmount("18446744073709551616", money.KRW)
	toyEdge = money.Won(math.MaxInt64 - 2)

	toyOn     = civil.MustDate("2025-01-01")
	toyLimits = [...]rule.Limit[int]{toyParam("p0", 3), toyParam("p1", 5)}
	toyCover  = toyParam("cover", money.Won(4))
)

func toyParam[V rule.Quantity](name string, v V) rule.Limit[V] {
	return rule.Param(name, law.MustTimeline(law.Entry[V]{From: toyOn, Value: v}))
}

func toyBinding() simulation.Binding[person, toy] {
	return simulation.Binding[person, toy]{
		Schema: toySchema,
		Fields: []simulation.Field[person, toy]{
			simulation.Bools(toyFlag, func(p *person) (bool, bool) { return p.Flag == 1, p.Flag >= 0 }),
			simulation.Ints(toyCount, func(p *person) (int, bool) { return p.Count, p.Count >= 0 }),
			simulation.Numbers(toyShare, func(p *person) rule.Number { return p.Share }),
			simulation.Amounts(toyAmount, func(p *person) money.Amount { return p.Amount }),
			simulation.Amounts(toyDebt, func(p *person) money.Amount { return p.Debt }),
			simulation.Dates(toyDay, func(p *person) civil.Date { return p.Day }),
			simulation.Dates(toyUntil, func(p *person) civil.Date { return p.Until }),
			simulation.Code(toyTrade, func(p *person) string { return p.Trade }),
			simulation.Word(toyColour, func(p *person) colour { return p.Colour }),
			simulation.Words(toySet, func(p *person) (uint64, bool) { return uint64(max(p.Set, 0)), p.Set >= 0 }),
		},
		Groups: []func(*person) uint8{func(p *person) uint8 { return uint8(p.Colour) }, func(p *person) uint8 { return uint8(p.Count + 1) }},
		Base:   func(p *person) int64 { return p.Cost },
	}
}

// toyRow fills a row by the other way: one fact after another.
func toyRow(p *person) (r rule.Row[toy]) {
	if p.Flag >= 0 {
		toyFlag.Set(&r, p.Flag == 1)
	}
	if p.Count >= 0 {
		toyCount.Set(&r, p.Count)
	}
	toyShare.Set(&r, p.Share)
	toyAmount.Set(&r, p.Amount)
	toyDebt.Set(&r, p.Debt)
	toyDay.Set(&r, p.Day)
	toyUntil.Set(&r, p.Until)
	toyTrade.Set(&r, p.Trade)
	toyColour.Set(&r, p.Colour)
	if p.Set >= 0 {
		var ws []colour
		for c := colour(1); c <= 3; c++ {
			if p.Set>>(c-1)&1 == 1 {
				ws = append(ws, c)
			}
		}
		toySet.Set(&r, ws...)
	}
	return r
}

func toyPerson(r *rand.Rand, unknown int) (p person) {
	known := func() bool { return r.IntN(100) >= unknown }
	p = person{Flag: -1, Count: -1, Set: -1, Cost: r.Int64N(400_000_000) - 1000}
	if known() {
		p.Flag = int8(r.IntN(2))
	}
	if known() {
		p.Count = r.IntN(8)
	}
	if known() {
		p.Share = rule.NewNumber(r.Int64N(8), 1+r.IntN(2))
	}
	if known() {
		p.Amount = toyWon(r)
	}
	if known() {
		p.Debt = toyWon(r)
	}
	if known() {
		p.Day = toyOn.AddDays(r.IntN(8))
	}
	if known() {
		p.Until = toyOn.AddDays(r.IntN(12))
	}
	if known() {
		p.Trade = []string{"C26", "J62", "M70", "?"}[r.IntN(3+min(unknown, 1))] // the last is no word of the vocabulary
	}
	if known() {
		p.Colour = colour(1 + r.IntN(3))
	}
	if known() {
		p.Set = r.IntN(8)
	}
	return p
}

// toyWon is mostly a few won, and sometimes next to the ends of int64, so that sums and products go beyond it.
func toyWon(r *rand.Rand) money.Amount {
	switch r.IntN(12) {
	case 0:
		return money.Won(math.MaxInt64 - r.Int64N(4))
	case 1:
		return money.Won(math.MinInt64 + r.Int64N(4))
	}
	return money.Won(r.Int64N(9) - 1)
}

func toyCond(r *rand.Rand, depth int) rule.Cond[toy] {
	if depth > 0 && r.IntN(3) > 0 {
		a, b := toyCond(r, depth-1), toyCond(r, depth-1)
		switch r.IntN(4) {
		case 0:
			return rule.All(a, b)
		case 1:
			return rule.Any(a, b)
		case 2:
			return rule.Not(a)
		}
		return rule.CountOf(2, a, b, toyCond(r, depth-1))
	}
	switch r.IntN(17) {
	case 9:
		return toyTotal.AtLeast(rule.Fixed([]money.Amount{toyHuge, toyEdge, money.Won(3)}[r.IntN(3)]))
	case 10:
		return toyPart.AtMost(rule.Fixed([]money.Amount{toyHuge, toyEdge, money.Won(3)}[r.IntN(3)]))
	case 11:
		return toyLength.AtLeast(toyLimits[r.IntN(2)])
	case 12:
		return toyTrade.NoneOf("J62")
	case 13:
		return toyFlag.False()
	case 14:
		return toyAmount.Below(rule.Fixed([]money.Amount{toyHuge, toyEdge}[r.IntN(2)]))
	case 15:
		return toyTotal.AtLeast(toyCover)
	case 16:
		return toySet.AtLeastOf(toyLimits[0], 1, 2, 3)
	case 0:
		return toyFlag.True()
	case 1:
		return toyCount.AtLeast(toyLimits[r.IntN(2)])
	case 2:
		return toyCount.Below(toyLimits[r.IntN(2)])
	case 3:
		return toyShare.AtMost(rule.Fixed(rule.NewNumber(r.Int64N(8), 2)))
	case 4:
		return toyAmount.AtLeast(toyCover)
	case 5:
		return toyDay.OnOrAfter(rule.Fixed(toyOn.AddDays(r.IntN(8))))
	case 6:
		return toyColour.OneOf(colour(1+r.IntN(3)), 2)
	case 7:
		return toySet.AnyOf(colour(1 + r.IntN(3)))
	}
	return toyCount.Is(toyLimits[r.IntN(2)])
}

func toyRules(r *rand.Rand, n int) (rules []rule.Rule[toy]) {
	for i := range n {
		rules = append(rules, rule.Rule[toy]{Code: fault.Code(fmt.Sprintf("toy.r%d", i)), Title: lang.Text{KO: "규칙", EN: "rule"}, When: toyCond(r, 2)})
	}
	return rules
}

// cases is how many random cases a test takes: more where TEUKGU_CASES says so, fewer under the race detector.
func cases(n int) int {
	if raceEnabled {
		return (n + 9) / 10
	}
	if s := os.Getenv("TEUKGU_CASES"); s != "" {
		if more, err := strconv.Atoi(s); err == nil {
			return max(n, more/1000)
		}
	}
	return n
}

func source(t testing.TB, seed uint64) *rand.Rand {
	t.Helper()
	t.Logf("seed %d", seed)
	return rand.New(rand.NewPCG(seed, 9))
}
