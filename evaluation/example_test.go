package evaluation_test

import (
	"errors"
	"fmt"

	"github.com/teukgu/teukgu/evaluation"
	"github.com/teukgu/teukgu/sandbox/fault"
	"github.com/teukgu/teukgu/sandbox/lang"
	"github.com/teukgu/teukgu/sandbox/money"
)

// paper is a stage with two criteria, of which one counts 60 % and the other 40 %.
func paper() evaluation.Stage {
	return evaluation.Stage{
		ID:   "paper",
		Name: lang.Text{KO: "서면평가", EN: "paper evaluation"},
		Criteria: []evaluation.Criterion{
			{ID: "plan", Max: evaluation.MustPoints("100"), Weight: evaluation.MustPoints("0.6")},
			{ID: "capacity", Max: evaluation.MustPoints("100"), Weight: evaluation.MustPoints("0.4")},
		},
		Decimals: 2,
		Rounding: money.HalfUp,
		Select:   1,
	}
}

// sheet is what one evaluator gave one proposal in that stage.
func sheet(evaluator, proposal, plan, capacity string) evaluation.Sheet {
	return evaluation.Sheet{Evaluator: evaluator, Proposal: proposal, Scores: map[string]evaluation.Points{
		"plan": evaluation.MustPoints(plan), "capacity": evaluation.MustPoints(capacity),
	}}
}

func Example() {
	ranking, err := evaluation.Rank(paper(), evaluation.Panel{
		Evaluators: []string{"e1", "e2"},
		Proposals:  []string{"robots", "satellites"},
		Sheets: []evaluation.Sheet{
			sheet("e1", "robots", "90", "80"), sheet("e2", "robots", "85.5", "92"),
			sheet("e1", "satellites", "88", "83"), sheet("e2", "satellites", "84", "90"),
		},
	})
	if err != nil {
		fmt.Println(err)
		return
	}
	for _, r := range ranking {
		fmt.Println(r.Rank, r.Proposal, r.Total, r.Selected)
	}
	fmt.Println(ranking.Selected())
	// Output:
	// 1 robots 87.05 true
	// 2 satellites 86.20 false
	// [robots]
}

// A tie at the cut is a fault for the panel to resolve; the ranking comes with it.
func ExampleRank_tie() {
	ranking, err := evaluation.Rank(paper(), evaluation.Panel{
		Evaluators: []string{"e1"},
		Proposals:  []string{"b", "a"},
		Sheets:     []evaluation.Sheet{sheet("e1", "a", "80", "90"), sheet("e1", "b", "84", "84")},
	})
	fmt.Println(ranking[0].Proposal, ranking[0].Rank, ranking[1].Proposal, ranking[1].Rank, len(ranking.Selected()))
	fmt.Println(err)
	// Output:
	// a 1 b 1 0
	// evaluation.ranking.tie_unresolved: ranking: At the cut, 2 proposals have the total 84.00 and 1 may go on. A tie is not left to chance. Set a rule for ties, or score again.
}

func ExamplePoints() {
	score, err := evaluation.ParsePoints("87.50")
	fmt.Println(score, err, score.Equal(evaluation.MustPoints("87.5")))
	_, err = evaluation.ParsePoints("8,7")
	fmt.Println(err)
	// Output:
	// 87.50 <nil> true
	// evaluation: cannot read "8,7" as points: it is not digits with at most one point between them
}

func ExampleStage() {
	stage := paper()
	stage.Criteria[1].Weight = evaluation.MustPoints("0.3")
	fmt.Println(stage.Validate())
	// Output:
	// evaluation.criteria.weight.sum: criteria: The weights add up to 0.9. They must add up to exactly 1. Correct the weights.
}

func ExampleCriterion() {
	c := evaluation.Criterion{
		ID:     "plan",
		Name:   lang.Text{KO: "특구 운영계획의 우수성", EN: "excellence of the operating plan"},
		Max:    evaluation.MustPoints("100"),
		Weight: evaluation.MustPoints("0.6"),
	}
	fmt.Printf("%s: 0–%s × %s\n", c.Name.KO, c.Max, c.Weight)
	// Output: 특구 운영계획의 우수성: 0–100 × 0.6
}

func ExamplePanel() {
	_, err := evaluation.Rank(paper(), evaluation.Panel{
		Evaluators: []string{"e1"},
		Proposals:  []string{"robots", "satellites"},
		Sheets:     []evaluation.Sheet{sheet("e1", "robots", "101", "80")},
	})
	var faults fault.List
	if errors.As(err, &faults) {
		for _, f := range faults {
			fmt.Println(f)
		}
	}
	// Output:
	// evaluation.score.out_of_range: panel.sheets[0].scores.plan: The score 101 is not between 0 and 100. Correct the score.
	// evaluation.sheet.required: panel.sheets: The sheet of the evaluator e1 for the proposal satellites is missing. Every evaluator scores every proposal. Add it.
}

func ExampleSheet() {
	s := sheet("e1", "robots", "90", "80")
	fmt.Println(s.Evaluator, s.Proposal, s.Scores["plan"])
	// Output: e1 robots 90
}
