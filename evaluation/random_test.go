package evaluation_test

import (
	"fmt"
	"math/rand/v2"

	"github.com/teukgu/teukgu/evaluation"
	"github.com/teukgu/teukgu/sandbox/lang"
	"github.com/teukgu/teukgu/sandbox/money"
)

// randomStage makes a stage without faults that uses any part of what a stage can declare.
func randomStage(r *rand.Rand) evaluation.Stage {
	s := evaluation.Stage{ID: "random", Select: 1 + r.IntN(3), Reserve: r.IntN(3)}
	s.Weighing = evaluation.Weighing(1 + r.IntN(3))
	s.Grades = []evaluation.Grade{
		{ID: "수", Share: points("1")}, {ID: "우", Share: points("0.85")}, {ID: "미", Share: points("0.7")},
	}
	first := 1 + r.IntN(98)
	switch s.Weighing {
	case evaluation.Marks:
		s.Full = points("20")
		s.Criteria = []evaluation.Criterion{
			{ID: "g", Max: points("12"), Technical: true, Criteria: []evaluation.Criterion{
				{ID: "a", Max: points("7"), Step: points("0.5")}, {ID: "b", Max: points("5"), Graded: r.IntN(2) == 0}}},
			{ID: "c", Max: points("8"), Given: r.IntN(2) == 0},
		}
	case evaluation.Shares:
		s.Criteria = []evaluation.Criterion{
			{ID: "a", Max: points("10"), Weight: points(fmt.Sprintf("0.%02d", first)), Technical: r.IntN(2) == 0},
			{ID: "b", Max: points("10"), Weight: points(fmt.Sprintf("0.%02d", 100-first)), Graded: r.IntN(2) == 0},
		}
	case evaluation.Factors:
		s.Criteria = []evaluation.Criterion{
			{ID: "a", Max: points("10"), Weight: points("1.25"), Technical: true},
			{ID: "b", Max: points("7"), Min: points("1"), Technical: r.IntN(2) == 0},
			{ID: "c", Max: points("3"), Weight: points("0"), Given: r.IntN(2) == 0},
		}
	}
	if r.IntN(4) == 0 {
		s.Criteria[0].Pass = evaluation.MustMark("60%")
	}
	s.Method = randomMethod(r)
	if r.IntN(4) == 0 {
		s.Quotas = []evaluation.Quota{{Group: "x", Least: r.IntN(2)}, {Group: "y", Most: 1}}
	}
	return s
}

func randomMethod(r *rand.Rand) evaluation.Method {
	mode := money.Rounding(1 + r.IntN(4))
	m := evaluation.Method{
		Missing: evaluation.Missing(r.IntN(4)),
		Trim:    evaluation.Trim{High: r.IntN(3) / 2, Low: r.IntN(3) / 2},
	}
	m.Rounding.Total = evaluation.Round{Decimals: r.IntN(4), Mode: mode}
	if r.IntN(4) == 0 {
		m.Rounding.Mean = evaluation.Round{Decimals: r.IntN(4), Mode: mode}
	}
	if r.IntN(6) == 0 {
		m.Rounding.Sum = evaluation.Round{Decimals: r.IntN(2), Mode: mode}
	}
	if r.IntN(4) == 0 {
		m.Audiences = []evaluation.Audience{
			{ID: "experts", Weight: points("0.7"), Trim: m.Trim}, {ID: "jury", Weight: points("0.3")},
		}
		m.Trim = evaluation.Trim{}
	}
	if r.IntN(3) == 0 {
		m.Pass, m.MaxBonus = evaluation.MustMark("55%"), points("1.5")
	}
	rules := []string{"technical", "criterion:a", "lowest_kept", "fewer_deductions", "draw:seed"}
	for range r.IntN(4) {
		m.TieBreak = append(m.TieBreak, evaluation.MustTieRule(rules[r.IntN(len(rules))]))
	}
	return m
}

// randomPanel makes a panel for the stage. It may still be refused for too few evaluators or for missing scores.
func randomPanel(r *rand.Rand, s evaluation.Stage, prefix string) evaluation.Panel {
	var p evaluation.Panel
	for i := range 3 + r.IntN(4) {
		e := evaluation.Evaluator{ID: fmt.Sprintf("e%d", i+1)}
		if len(s.Method.Audiences) > 0 {
			e.Audience = []string{"experts", "jury"}[(i+1)/3%2]
		}
		p.Evaluators = append(p.Evaluators, e)
	}
	for i := range 1 + r.IntN(6) {
		x := evaluation.Proposal{ID: fmt.Sprintf("%s%d", prefix, i+1), Group: string(rune('w' + r.IntN(4)))}
		x.Scores, x.Grades = randomScores(r, s.Criteria, true, nil, nil)
		if r.IntN(3) == 0 {
			x.Bonuses = []evaluation.Adjustment{{Points: points(fmt.Sprint(r.IntN(3)))}}
		}
		if r.IntN(3) == 0 {
			x.Penalties = []evaluation.Adjustment{{Reason: lang.Text{KO: "지연", EN: "late"}, Points: points("0.25")}}
		}
		p.Proposals = append(p.Proposals, x)
		for _, e := range p.Evaluators {
			if r.IntN(10) == 0 {
				p.Recusals = append(p.Recusals, evaluation.Recusal{Evaluator: e.ID, Proposal: x.ID, Ground: 3})
			}
			sheet := evaluation.Sheet{Evaluator: e.ID, Proposal: x.ID}
			sheet.Scores, sheet.Grades = randomScores(r, s.Criteria, false, nil, nil)
			if s.Method.Missing > evaluation.RefuseMissing && r.IntN(12) == 0 {
				delete(sheet.Scores, "a")
			}
			p.Sheets = append(p.Sheets, sheet)
		}
	}
	return p
}

// randomScores fills the scores of the given or of the other criteria.
func randomScores(r *rand.Rand, criteria []evaluation.Criterion, given bool, scores map[string]evaluation.Points, grades map[string]string) (map[string]evaluation.Points, map[string]string) {
	if scores == nil {
		scores, grades = map[string]evaluation.Points{}, map[string]string{}
	}
	for _, c := range criteria {
		switch {
		case len(c.Criteria) > 0:
			randomScores(r, c.Criteria, given, scores, grades)
		case c.Given != given:
		case c.Graded:
			grades[c.ID] = []string{"수", "우", "미"}[r.IntN(3)]
		default:
			scores[c.ID] = points([]string{"3", "2.5", "2", "3", "2.50"}[r.IntN(5)])
		}
	}
	return scores, grades
}
