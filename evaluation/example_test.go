package evaluation_test

import (
	"errors"
	"fmt"

	"github.com/shopspring/decimal"

	"github.com/teukgu/teukgu/evaluation"
	"github.com/teukgu/teukgu/sandbox/civil"
	"github.com/teukgu/teukgu/sandbox/deliberation"
	"github.com/teukgu/teukgu/sandbox/fault"
	"github.com/teukgu/teukgu/sandbox/lang"
	"github.com/teukgu/teukgu/sandbox/money"
)

// paper is a stage with two criteria, of which one counts 60 % and the other 40 %.
func paper() evaluation.Stage {
	return evaluation.Stage{
		ID:       "paper",
		Name:     lang.Text{KO: "서면평가", EN: "paper evaluation"},
		Weighing: evaluation.Shares,
		Criteria: []evaluation.Criterion{
			{ID: "plan", Max: evaluation.MustPoints("100"), Weight: evaluation.MustPoints("0.6")},
			{ID: "capacity", Max: evaluation.MustPoints("100"), Weight: evaluation.MustPoints("0.4")},
		},
		Method: evaluation.Method{
			Rounding: evaluation.Rounding{Total: evaluation.Round{Decimals: 2, Mode: money.HalfUp}},
		},
		Select: 1,
	}
}

func Example() {
	ranking, err := evaluation.Rank(paper(), evaluation.Panel{
		Evaluators: evaluators("e1", "e2"),
		Proposals:  proposals("robots", "satellites"),
		Sheets: []evaluation.Sheet{
			sheet("e1", "robots", "plan", "90", "capacity", "80"), sheet("e2", "robots", "plan", "85.5", "capacity", "92"),
			sheet("e1", "satellites", "plan", "88", "capacity", "83"), sheet("e2", "satellites", "plan", "84", "capacity", "90"),
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
		Evaluators: evaluators("e1"),
		Proposals:  proposals("b", "a"),
		Sheets:     []evaluation.Sheet{sheet("e1", "a", "plan", "80", "capacity", "90"), sheet("e1", "b", "plan", "84", "capacity", "84")},
	})
	fmt.Println(ranking[0].Proposal, ranking[0].Rank, ranking[1].Proposal, ranking[1].Rank, len(ranking.Selected()))
	fmt.Println(err)
	// Output:
	// a 1 b 1 0
	// evaluation.ranking.tie_unresolved: ranking: At the cut, 2 proposals (a, b) have the total 84.00 and 1 may go on. A tie is not left to chance. Set a rule for ties, or score again.
}

// With a preset, a stage says only what its call says: the criteria, and what the guideline leaves open.
func ExampleNegotiation() {
	preset := evaluation.Negotiation()
	stage := evaluation.Stage{
		ID: "bids", Weighing: evaluation.Marks, Full: evaluation.MustPoints("100"), Method: preset.Method, Select: 1,
		Criteria: []evaluation.Criterion{
			{ID: "technical", Max: evaluation.MustPoints("80"), Technical: true, Pass: preset.Technical},
			{ID: "price", Max: evaluation.MustPoints("20"), Given: true},
		},
	}
	panel := evaluation.Panel{Evaluators: evaluators("e1", "e2", "e3", "e4", "e5")}
	for _, bid := range []struct {
		id, price string
		technical [5]string
	}{
		{"甲", "13", [5]string{"68", "68", "68", "68", "72"}},
		{"乙", "20", [5]string{"65", "73", "62", "65", "65"}},
		{"丙", "15", [5]string{"73", "69", "69", "65", "69"}},
		{"丁", "14", [5]string{"75", "70", "65", "65", "75"}},
	} {
		panel.Proposals = append(panel.Proposals, evaluation.Proposal{ID: bid.id,
			Scores: map[string]evaluation.Points{"price": evaluation.MustPoints(bid.price)}})
		for i, score := range bid.technical {
			panel.Sheets = append(panel.Sheets, sheet(panel.Evaluators[i].ID, bid.id, "technical", score))
		}
	}
	ranking, err := evaluation.Rank(stage, panel)
	for _, r := range ranking {
		fmt.Println(r.Rank, r.Proposal, r.Total, r.Selected, r.By, r.Failed)
	}
	fmt.Println(err)
	// Output:
	// 1 丁 84.0000 true  []
	// 2 丙 84.0000 false technical []
	// 3 甲 81.0000 false  []
	// 4 乙 85.0000 false  [technical]
	// <nil>
}

func ExamplePreset() {
	for _, p := range evaluation.Presets() {
		fmt.Println(p.ID, "·", p.Name.KO)
		for _, g := range p.Grounds[:1] {
			fmt.Println("  ", g.Of, "·", g.Source.Ref, "·", g.Source.Confidence.In(lang.Korean))
		}
	}
	// Output:
	// negotiation · 조달청 협상에 의한 계약 제안서평가
	//    method.trim · 조달청 협상에 의한 계약 제안서평가 세부기준 제12조제2항 (2017-03) · 원문 확인
	// technology_rd · 산업기술혁신사업 기술개발 평가
	//    method.trim · 산업기술혁신사업 기술개발 평가관리지침 (2019-08-08) · 원문 확인
	// regional_rd · 지역산업육성사업 기업지원 평가
	//    method.trim · 지역산업육성사업 기업지원 평가관리지침 (2018) · 원문 확인
	// zone_challenge · 규제자유특구 챌린지
	//    method.audiences · 이데일리 newsId=02325526632494232 · 2차 자료
	// local_contract · 지방자치단체 계약
	//    method.pass · https://easylaw.go.kr/CSP/CnpClsMain.laf?csmSeq=516 · 2차 자료
}

func ExamplePoints() {
	score, err := evaluation.ParsePoints("87.50")
	fmt.Println(score, err, score.Equal(evaluation.MustPoints("87.5")))
	_, err = evaluation.ParsePoints("8,7")
	fmt.Println(err)
	// Output:
	// 87.50 <nil> true
	// evaluation: "8,7" is no Points: is not digits with at most one point between them
}

func ExampleMark() {
	pass := evaluation.MustMark("85%")
	fmt.Println(pass.Of(evaluation.MustPoints("80")), evaluation.MustMark("70").In(lang.Korean))
	// Output: 68 70점
}

func ExampleShare() {
	third, majority := evaluation.MustShare("1/3"), evaluation.MustShare(">1/2")
	fmt.Println(third.Least(7), third.In(lang.Korean), majority.Least(8), majority.In(lang.Korean))
	// Output: 3 3분의 1 이상 5 과반수
}

func ExampleTieRule() {
	for _, word := range []string{"technical", "criterion:plan", "draw:2026-11-22"} {
		rule := evaluation.MustTieRule(word)
		fmt.Println(rule, "·", rule.In(lang.English))
	}
	// Output:
	// technical · the higher technical score
	// criterion:plan · the higher score in the criterion plan
	// draw:2026-11-22 · a draw with the seed 2026-11-22
}

func ExampleStage() {
	stage := paper()
	stage.Criteria[1].Weight = evaluation.MustPoints("0.3")
	fmt.Println(stage.Validate())
	// Output:
	// evaluation.criteria.weight.sum: criteria: The weights add up to 0.9. They must add up to exactly 1. Correct the weights.
}

// Points of a tree of criteria add up at every level.
func ExampleCriterion() {
	stage := paper()
	stage.Weighing, stage.Full = evaluation.Marks, evaluation.MustPoints("100")
	stage.Criteria = []evaluation.Criterion{
		{ID: "technical", Max: evaluation.MustPoints("80"), Criteria: []evaluation.Criterion{
			{ID: "plan", Max: evaluation.MustPoints("50")},
			{ID: "team", Max: evaluation.MustPoints("29.9")},
		}},
		{ID: "price", Max: evaluation.MustPoints("20"), Given: true},
	}
	var faults fault.List
	if errors.As(stage.Validate(), &faults) {
		fmt.Print(faults.In(lang.English))
	}
	// Output:
	// full             evaluation.stage.full.sum
	//     The full mark is 100, but the criteria add up to 99.9. Both must be exactly the same. Correct the points or the full mark.
	// criteria[0].max  evaluation.criterion.max.sum
	//     The maximum is 80, but the criteria below add up to 79.9. Both must be exactly the same. Correct the points.
}

// An evaluator who works for the applicant is out by law, and with too few left nothing is scored.
func ExamplePanel() {
	stage := paper()
	stage.Method.Least = 2
	_, err := evaluation.Rank(stage, evaluation.Panel{
		On:         civil.MustDate("2026-11-22"),
		Evaluators: evaluators("e1", "e2"),
		Proposals:  proposals("robots"),
		Conflicts: []evaluation.Conflict{{Evaluator: "e2", Proposal: "robots",
			Relations: []deliberation.Relation{{Kind: deliberation.Employee, Until: civil.MustDate("2024-06-30")}}}},
		Sheets: []evaluation.Sheet{sheet("e1", "robots", "plan", "90", "capacity", "80")},
	})
	fmt.Println(err)
	// Output:
	// evaluation.panel.too_few: panel.proposals[0]: Evaluators left for the proposal robots: 1. It needs 2. Nothing is guessed: add evaluators.
}

func ExampleSheet() {
	s := sheet("e1", "robots", "plan", "90")
	s.Comments = map[string]string{"plan": "실증 계획이 구체적임"}
	fmt.Println(s.Evaluator, s.Proposal, s.Scores["plan"], s.Comments["plan"])
	// Output: e1 robots 90 실증 계획이 구체적임
}

// A host that has its scores as numbers skips maps and texts.
func ExampleScorer() {
	scorer, err := paper().Scorer()
	if err != nil {
		fmt.Println(err)
		return
	}
	board, err := scorer.Board(evaluation.Scores{
		Proposals: []string{"robots", "satellites"}, Evaluators: []string{"e1", "e2"}, Scale: 1,
		Units: []int32{900, 800, 855, 920, 880, 830, 840, 900},
	})
	if err != nil {
		fmt.Println(err)
		return
	}
	var work evaluation.Work // used again, ranking allocates nothing
	places, err := board.Places(&work)
	ids := board.Proposals()
	for _, p := range places {
		fmt.Println(p.Rank, ids[p.Proposal], p.Total, p.Selected)
	}
	fmt.Println(err)
	// Output:
	// 1 robots 87.05 true
	// 2 satellites 86.20 false
	// <nil>
}

func ExampleScores() {
	x := evaluation.Scores{Proposals: []string{"robots"}, Evaluators: []string{"e1"}}
	err := x.SetDecimals([]decimal.Decimal{decimal.RequireFromString("90"), decimal.RequireFromString("87.5")})
	fmt.Println(x.Scale, x.Units, err)
	// Output: 1 [900 875] <nil>
}
