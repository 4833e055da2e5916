package evaluation_test

import (
	"encoding/json"
	"errors"
	"fmt"
	"math/big"
	"math/rand/v2"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"

	"github.com/teukgu/teukgu/evaluation"
	"github.com/teukgu/teukgu/sandbox/fault"
	"github.com/teukgu/teukgu/sandbox/money"
)

// slowTotals transcribes the rule with math/big.Rat: mean of the weighted sums, rounded half up once.
func slowTotals(stage evaluation.Stage, panel evaluation.Panel) map[string]string {
	totals := make(map[string]string)
	for _, proposal := range panel.Proposals {
		sum := new(big.Rat)
		for _, s := range panel.Sheets {
			if s.Proposal != proposal {
				continue
			}
			for _, c := range stage.Criteria {
				score, _ := new(big.Rat).SetString(s.Scores[c.ID].String())
				weight, _ := new(big.Rat).SetString(c.Weight.String())
				sum.Add(sum, score.Mul(score, weight))
			}
		}
		mean := sum.Quo(sum, big.NewRat(int64(len(panel.Evaluators)), 1))
		scale := new(big.Int).Exp(big.NewInt(10), big.NewInt(int64(stage.Decimals)), nil)
		scaled := new(big.Rat).Mul(mean, new(big.Rat).SetInt(scale))
		twice := new(big.Int).Add(new(big.Int).Lsh(scaled.Num(), 1), scaled.Denom())
		rounded := twice.Div(twice, new(big.Int).Lsh(scaled.Denom(), 1)) // ⌊x + 1/2⌋
		totals[proposal] = new(big.Rat).SetFrac(rounded, scale).FloatString(stage.Decimals)
	}
	return totals
}

func randomPanel(r *rand.Rand) (evaluation.Stage, evaluation.Panel) {
	stage := paper()
	stage.Decimals = r.IntN(4)
	first := r.IntN(99) + 1
	stage.Criteria[0].Weight = evaluation.MustPoints(fmt.Sprintf("0.%02d", first))
	stage.Criteria[1].Weight = evaluation.MustPoints(fmt.Sprintf("0.%02d", 100-first))
	var panel evaluation.Panel
	for i := range 1 + r.IntN(4) {
		panel.Evaluators = append(panel.Evaluators, fmt.Sprintf("e%d", i))
	}
	for i := range 1 + r.IntN(6) {
		panel.Proposals = append(panel.Proposals, fmt.Sprintf("p%d", i))
	}
	stage.Select = 1 + r.IntN(len(panel.Proposals))
	score := func() string { return fmt.Sprintf("%d.%d", r.IntN(10), r.IntN(2)*5) }
	for _, p := range panel.Proposals {
		for _, e := range panel.Evaluators {
			panel.Sheets = append(panel.Sheets, sheet(e, p, score(), score()))
		}
	}
	r.Shuffle(len(panel.Sheets), func(i, j int) { panel.Sheets[i], panel.Sheets[j] = panel.Sheets[j], panel.Sheets[i] })
	return stage, panel
}

func TestRankAgreesWithRationals(t *testing.T) {
	const seed = 20260701
	r := rand.New(rand.NewPCG(seed, 1))
	ties := 0
	for i := range 3000 {
		stage, panel := randomPanel(r)
		ranking, err := evaluation.Rank(stage, panel)
		if err != nil && !errors.Is(err, fault.Code("evaluation.ranking.tie_unresolved")) {
			t.Fatalf("seed %d, case %d: %v", seed, i, err)
		}
		want := slowTotals(stage, panel)
		for j, result := range ranking {
			if got := result.Total.String(); got != want[result.Proposal] {
				t.Fatalf("seed %d, case %d: %s has %s, want %s", seed, i, result.Proposal, got, want[result.Proposal])
			}
			better := 0 // a competition rank is one more than the number of better totals
			for _, other := range ranking {
				if other.Total.Compare(result.Total) > 0 {
					better++
				}
			}
			if result.Rank != better+1 {
				t.Fatalf("seed %d, case %d: result %d has rank %d, want %d", seed, i, j, result.Rank, better+1)
			}
		}
		if err == nil && len(ranking.Selected()) != stage.Select {
			t.Fatalf("seed %d, case %d: %d selected, want %d", seed, i, len(ranking.Selected()), stage.Select)
		}
		if err != nil {
			ties++
			if len(ranking.Selected()) >= stage.Select {
				t.Fatalf("seed %d, case %d: a tie at the cut selects %d of %d", seed, i, len(ranking.Selected()), stage.Select)
			}
		}
	}
	if ties == 0 {
		t.Error("no tie at the cut was tried")
	}
}

func TestOrderOfInputDoesNotMatter(t *testing.T) {
	const seed = 7
	r := rand.New(rand.NewPCG(seed, 2))
	for i := range 300 {
		stage, panel := randomPanel(r)
		before, errBefore := evaluation.Rank(stage, panel)
		r.Shuffle(len(panel.Sheets), func(i, j int) { panel.Sheets[i], panel.Sheets[j] = panel.Sheets[j], panel.Sheets[i] })
		r.Shuffle(len(panel.Proposals), func(i, j int) { panel.Proposals[i], panel.Proposals[j] = panel.Proposals[j], panel.Proposals[i] })
		after, errAfter := evaluation.Rank(stage, panel)
		if diff := cmp.Diff(before, after); diff != "" || (errBefore == nil) != (errAfter == nil) {
			t.Fatalf("seed %d, case %d: the ranking depends on the order of the input:\n%s", seed, i, diff)
		}
	}
}

func TestRoundingIsExactAndOnce(t *testing.T) {
	for _, c := range []struct {
		name, basis string
		how         money.Rounding
		plan        [2]string // scores of two evaluators, weight 1
		want        string
	}{
		{"half up", "반올림", money.HalfUp, [2]string{"80.1", "80.2"}, "80.2"},
		{"half to even, down", "끝수가 반이면 짝수로", money.HalfEven, [2]string{"80.4", "80.5"}, "80.4"},
		{"half to even, up", "끝수가 반이면 짝수로", money.HalfEven, [2]string{"80.3", "80.4"}, "80.4"},
		{"down", "절사", money.Down, [2]string{"80.1", "80.2"}, "80.1"},
		{"up", "절상", money.Up, [2]string{"80.1", "80.11"}, "80.2"},
	} {
		stage := paper()
		stage.Criteria = stage.Criteria[:1]
		stage.Criteria[0].Weight = evaluation.MustPoints("1")
		stage.Decimals, stage.Rounding = 1, c.how
		panel := evaluation.Panel{Evaluators: []string{"e1", "e2"}, Proposals: []string{"p"}}
		for i, score := range c.plan {
			panel.Sheets = append(panel.Sheets, evaluation.Sheet{Evaluator: panel.Evaluators[i], Proposal: "p",
				Scores: map[string]evaluation.Points{"plan": evaluation.MustPoints(score)}})
		}
		ranking, err := evaluation.Rank(stage, panel)
		if err != nil || ranking[0].Total.String() != c.want {
			t.Errorf("%s (%s): got %v, %v, want %s", c.name, c.basis, ranking, err, c.want)
		}
	}
}

func TestBadInputGivesAllFaults(t *testing.T) {
	stage := evaluation.Stage{Criteria: []evaluation.Criterion{
		{ID: "plan", Weight: evaluation.MustPoints("0.999")}, {ID: "plan", Max: evaluation.MustPoints("10"), Weight: evaluation.MustPoints("-1")},
	}, Decimals: 21}
	panel := evaluation.Panel{Evaluators: []string{"e1", ""}, Proposals: []string{"p", "p"}, Sheets: []evaluation.Sheet{
		{Evaluator: "e1", Proposal: "q", Scores: map[string]evaluation.Points{"zeal": evaluation.MustPoints("1"), "art": evaluation.MustPoints("1")}},
	}}
	_, err := evaluation.Rank(stage, panel)
	var faults fault.List
	if !errors.As(err, &faults) {
		t.Fatalf("got %v, want faults", err)
	}
	var got []string
	for _, f := range faults {
		got = append(got, string(f.Code)+" "+f.Path)
	}
	want := []string{
		"evaluation.id.required stage.id",
		"evaluation.criterion.max.out_of_range stage.criteria[0].max",
		"evaluation.id.duplicate stage.criteria[1].id",
		"evaluation.criterion.weight.out_of_range stage.criteria[1].weight",
		"evaluation.criteria.weight.sum stage.criteria",
		"evaluation.stage.decimals.out_of_range stage.decimals",
		"evaluation.stage.rounding.required stage.rounding",
		"evaluation.stage.select.out_of_range stage.select",
		"evaluation.id.required panel.evaluators[1]",
		"evaluation.id.duplicate panel.proposals[1]",
		"evaluation.id.unknown panel.sheets[0].proposal",
		"evaluation.score.required panel.sheets[0].scores.plan",
		"evaluation.score.required panel.sheets[0].scores.plan",
		"evaluation.id.unknown panel.sheets[0].scores.art",
		"evaluation.id.unknown panel.sheets[0].scores.zeal",
		"evaluation.sheet.required panel.sheets",
		"evaluation.sheet.required panel.sheets",
		"evaluation.sheet.required panel.sheets",
		"evaluation.sheet.required panel.sheets",
	}
	if diff := cmp.Diff(want, got); diff != "" {
		t.Errorf("faults (-want +got):\n%s", diff)
	}
}

func FuzzParsePoints(f *testing.F) {
	for _, s := range []string{"0", "87.5", "-3", "+5", "1e3", "5.", ".5", "00.5", "-0", "-0.0", "1.10", "NaN", "−1", "", strings.Repeat("9", 65)} {
		f.Add(s)
	}
	f.Fuzz(func(t *testing.T, s string) {
		p, err := evaluation.ParsePoints(s)
		if err != nil {
			if !p.IsZero() {
				t.Fatalf("%q is refused and yet gives %v", s, p)
			}
			return
		}
		if p.String() != s {
			t.Fatalf("%q prints as %q", s, p)
		}
		// A second reading of the same text: every accepted text is a JSON number with the same value.
		exact, ok := new(big.Rat).SetString(s)
		if !ok || !json.Valid([]byte(s)) || p.Decimal().Rat().Cmp(exact) != 0 {
			t.Fatalf("%q is %v, want %v", s, p.Decimal(), exact)
		}
	})
}

func TestPointsText(t *testing.T) {
	const seed = 11
	r := rand.New(rand.NewPCG(seed, 3))
	const alphabet = "0123456789.-+eE ,N一"
	for i := range 100_000 {
		var b strings.Builder
		for range r.IntN(8) {
			b.WriteByte(alphabet[r.IntN(len(alphabet))])
		}
		s := b.String()
		p, err := evaluation.ParsePoints(s)
		if err == nil && p.String() != s {
			t.Fatalf("seed %d, case %d: %q prints as %q", seed, i, s, p)
		}
	}
	var p evaluation.Points
	if err := json.Unmarshal([]byte(`""`), &p); err != nil || !p.IsZero() {
		t.Errorf("the empty text gives %v, %v, want absent points", p, err)
	}
	if text, err := p.MarshalText(); err != nil || len(text) != 0 {
		t.Errorf("absent points are written %q, %v", text, err)
	}
}
