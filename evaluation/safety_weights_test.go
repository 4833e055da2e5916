package evaluation_test

import (
	"fmt"
	"math/big"
	"math/rand/v2"
	"slices"
	"testing"

	"github.com/teukgu/teukgu/evaluation"
)

// reweighed is a stage with one weight changed, written down anew: with factors, as the doc of WeightTrial says it.
func reweighed(stage evaluation.Stage, id string, change *big.Rat) evaluation.Stage {
	factor := func(c string) *big.Rat {
		if c == id {
			return new(big.Rat).Add(big.NewRat(1, 1), change)
		}
		return big.NewRat(1, 1)
	}
	var group func(list []evaluation.Criterion) []evaluation.Criterion
	group = func(list []evaluation.Criterion) []evaluation.Criterion {
		list = slices.Clone(list)
		before, after := new(big.Rat), new(big.Rat)
		for _, c := range list {
			weight := c.Weight
			if stage.Weighing == evaluation.Marks {
				weight = c.Max // of groups too, which these stages give
			}
			if stage.Weighing != evaluation.Factors {
				before.Add(before, rat(weight.String()))
				after.Add(after, new(big.Rat).Mul(rat(weight.String()), factor(c.ID)))
			}
		}
		for i := range list {
			c := &list[i]
			weight := factor(c.ID)
			if stage.Weighing != evaluation.Factors {
				weight = new(big.Rat).Quo(new(big.Rat).Mul(weight, before), after)
			}
			if !c.Weight.IsZero() {
				weight = new(big.Rat).Mul(weight, rat(c.Weight.String()))
			}
			c.Weight = points(half(weight, 9).FloatString(9))
			if len(c.Criteria) > 0 {
				c.Max, c.Criteria = evaluation.Points{}, group(c.Criteria)
			}
		}
		return list
	}
	full := map[evaluation.Weighing]string{evaluation.Marks: "20", evaluation.Shares: "10"}[stage.Weighing]
	if !stage.Method.Pass.IsZero() && full != "" { // 55% of the full mark as it was
		stage.Method.Pass = evaluation.MustMark(new(big.Rat).Mul(rat(full), big.NewRat(55, 100)).FloatString(2))
	}
	if !stage.Method.Pass.IsZero() && full == "" { // 10 x 1.25 + 7
		stage.Method.Pass = evaluation.MustMark(new(big.Rat).Mul(rat("19.5"), big.NewRat(55, 100)).FloatString(4))
	}
	stage.Criteria = group(stage.Criteria)
	stage.Weighing, stage.Full = evaluation.Factors, evaluation.Points{}
	return stage
}

// Another weight is another stage: Rank says what comes out.
func TestWeightsAgreeWithRank(t *testing.T) {
	moved := 0
	for seed := range uint64(cases(80, 5000)) {
		r := rand.New(rand.NewPCG(seed, 84))
		stage, panels := safetyCase(t, r, seed%4 == 0)
		s := check(t, stage, evaluation.SafetyOptions{Steps: []evaluation.Points{points("0.1"), points("0.5")}}, panels...)
		base := decided(t, stage, panels...)
		for _, x := range s.Weights {
			want := base.effect(decided(t, reweighed(stage, x.Criterion, rat(x.Change.String())), panels...))
			if got := effectText(x.Effect); got != want {
				t.Fatalf("seed %d, %s %s: %s, by another stage %s", seed, x.Criterion, x.Change, got, want)
			}
			if !x.Effect.IsZero() {
				moved++
			}
		}
	}
	if moved == 0 {
		t.Error("no weight did anything")
	}
}

// A mark that all scores reach exactly is reached with any weights, and the heaviest criterion stays the one it is.
func TestWeightsKeepMarks(t *testing.T) {
	stage := evaluation.Stage{
		ID: "marks", Weighing: evaluation.Marks, Full: points("100"), Select: 1,
		Criteria: []evaluation.Criterion{
			{ID: "g", Max: points("70"), Technical: true, Pass: evaluation.MustMark("70%"), Criteria: []evaluation.Criterion{
				{ID: "a", Max: points("30")}, {ID: "b", Max: points("25")}, {ID: "c", Max: points("15")}}},
			{ID: "d", Max: points("30")},
		},
		Method: evaluation.Method{Rounding: rounding(4), Pass: evaluation.MustMark("70%"), TieBreak: []evaluation.TieRule{evaluation.ByHeaviest()}},
	}
	panel := evaluation.Panel{Evaluators: evaluators("e1"), Proposals: proposals("p1", "p2"), Sheets: []evaluation.Sheet{
		sheet("e1", "p1", "a", "21", "b", "17.5", "c", "10.5", "d", "21"), sheet("e1", "p2", "a", "20", "b", "17", "c", "10", "d", "20"),
	}}
	s := check(t, stage, evaluation.SafetyOptions{Steps: []evaluation.Points{points("0.3")}, Mixes: 50, Seed: 5}, panel)
	for _, x := range s.Weights {
		if !x.Effect.IsZero() {
			t.Errorf("%s %s: %s", x.Criterion, x.Change, effectText(x.Effect))
		}
	}
	if len(s.Weights) != 10 || s.Mixes.Same != 50 {
		t.Errorf("%d trials, %+v", len(s.Weights), s.Mixes)
	}
}

// A group that must have all of its points can still have them when the weights in it change.
func TestWeightsKeepFullMarks(t *testing.T) {
	stage := evaluation.Stage{
		ID: "full", Weighing: evaluation.Marks, Full: points("10"), Select: 1, Method: evaluation.Method{Rounding: rounding(2)},
		Criteria: []evaluation.Criterion{{ID: "g", Max: points("7"), Pass: evaluation.MustMark("7"), Criteria: []evaluation.Criterion{
			{ID: "a", Max: points("3")}, {ID: "b", Max: points("3")}, {ID: "c", Max: points("1")}}}, {ID: "d", Max: points("3")}},
	}
	panel := evaluation.Panel{Evaluators: evaluators("e1"), Proposals: proposals("p1", "p2"), Sheets: []evaluation.Sheet{
		sheet("e1", "p1", "a", "3", "b", "3", "c", "1", "d", "0"), sheet("e1", "p2", "a", "3", "b", "2.9", "c", "1", "d", "3"),
	}}
	s := check(t, stage, evaluation.SafetyOptions{Steps: []evaluation.Points{points("0.1"), points("0.37")}, Mixes: 100}, panel)
	for _, x := range s.Weights {
		if !x.Effect.IsZero() {
			t.Errorf("%s %s: %s", x.Criterion, x.Change, effectText(x.Effect))
		}
	}
	if s.Mixes.Same != 100 {
		t.Errorf("%+v", s.Mixes)
	}
}

// The same seed gives the same rounds whoever does them; another seed gives others.
func TestMixesDoNotDependOnWorkers(t *testing.T) {
	stage, panels := safetyCase(t, rand.New(rand.NewPCG(9, 85)), false)
	o := evaluation.SafetyOptions{Steps: []evaluation.Points{points("0.05"), points("0.3")}, Mixes: 200, Rounds: 300, Flips: 5, Seed: 3}
	want := fmt.Sprintf("%+v", check(t, stage, o, panels...))
	for _, workers := range []int{1, 2, 16, 1000} {
		o.Workers = workers
		if got := fmt.Sprintf("%+v", check(t, stage, o, panels...)); got != want {
			t.Errorf("%d workers:\n%s\nwant\n%s", workers, got, want)
		}
	}
}

// Boards whose weights all change are computed in int64 arithmetic also where criteria are nested in three levels and prices have
// four decimals; in rationals they took a hundred times as long. Goldens hold the results of two levels.
func TestMixedWeightsFit(t *testing.T) {
	leaf := func(id, most string) evaluation.Criterion {
		return evaluation.Criterion{ID: id, Max: evaluation.MustPoints(most), Step: evaluation.MustPoints("0.5")}
	}
	stage := evaluation.Stage{
		ID: "bids", Weighing: evaluation.Marks, Full: evaluation.MustPoints("100"), Select: 1, Method: evaluation.Negotiation().Method,
		Criteria: []evaluation.Criterion{
			{ID: "technical", Technical: true, Pass: evaluation.MustMark("85%"), Criteria: []evaluation.Criterion{
				{ID: "quality", Criteria: []evaluation.Criterion{leaf("plan", "40"), leaf("team", "30")}},
				{ID: "record", Max: evaluation.MustPoints("20"), Given: true},
			}},
			{ID: "price", Max: evaluation.MustPoints("10"), Given: true},
		},
	}
	flat := stage
	flat.Criteria = []evaluation.Criterion{
		{ID: "technical", Technical: true, Criteria: []evaluation.Criterion{leaf("plan", "40"), leaf("team", "30"), leaf("work", "20")}},
		{ID: "price", Max: evaluation.MustPoints("10"), Given: true},
	}
	for _, s := range []evaluation.Stage{stage, flat} {
		var p evaluation.Panel
		for i := range 9 {
			p.Evaluators = append(p.Evaluators, evaluation.Evaluator{ID: string(rune('a' + i))})
			sheet := evaluation.Sheet{Proposal: "x", Evaluator: p.Evaluators[i].ID, Scores: map[string]evaluation.Points{"plan": evaluation.MustPoints("36.5"), "team": evaluation.MustPoints("28")}}
			if s.Criteria[0].Criteria[0].ID == "plan" {
				sheet.Scores["work"] = evaluation.MustPoints("17")
			}
			p.Sheets = append(p.Sheets, sheet)
		}
		given := map[string]evaluation.Points{"price": evaluation.MustPoints("9.1234"), "record": evaluation.MustPoints("17")}
		if s.Criteria[0].Criteria[0].ID == "plan" {
			delete(given, "record")
		}
		p.Proposals = []evaluation.Proposal{{ID: "x", Scores: given}}
		scorer, err := s.Scorer()
		if err != nil {
			t.Fatal(err)
		}
		board, err := scorer.Read(p)
		if err != nil {
			t.Fatal(err)
		}
		if i := int64(0); !board.MixedHasPlan(func(string) *big.Rat { i++; return big.NewRat(1000+i*7, 1000) }) {
			t.Errorf("%s: computed in rationals", s.Criteria[0].Criteria[0].ID)
		}
	}
}
