package main

import (
	"slices"

	"github.com/teukgu/teukgu/evaluation"
	"github.com/teukgu/teukgu/examples/internal/draw"
)

// chart is the plot of the scores. A dot is the total that the proposal would have by that evaluator alone, with what is given, bonus and penalty, so that the total is
// the mean of the dots that count.
func (o *options) chart(r *result) (draw.Scores, error) {
	decimals := r.stage.Method.Rounding.Total.Decimals
	c := draw.Scores{
		Title: o.say("제안별·위원별 점수: {name}", "Scores by proposal and evaluator: {name}", arg("name", o.name(r))),
		Notes: []string{o.say("순위대로 적은 제안. 점은 그 위원의 점수만으로 셈한 총점(계량점수와 가감점 포함)", "Proposals in the order of their rank. A dot is the total by that evaluator alone, given scores and adjustments included"),
			o.say("기록 SHA-256 {digest}", "record SHA-256 {digest}", arg("digest", r.Digest))},
		Axis: o.say("점수", "points"), Language: o.language, Decimals: decimals,
		CutTag: o.say("선정 경계", "cut"),
		Key:    draw.ScoreKey{Kept: o.say("반영한 점수", "counts"), Dropped: o.say("제외한 점수", "dropped"), Total: o.say("총점", "total")},
	}
	place := make(map[string]int, len(r.Ranking)) // of a proposal in the ranking
	for i, x := range r.Ranking {
		place[x.Proposal] = i
		row := draw.ScoreRow{Label: x.Proposal, Weak: len(x.Failed) > 0, Dots: make([]draw.Dot, len(r.panel.Evaluators))}
		row.Total, _ = x.Total.Units(decimals)
		row.Text = x.Total.In(o.language) + " " + o.outcome(x)
		c.Rows = append(c.Rows, row)
		if x.Selected {
			c.Cut = len(c.Rows)
		}
	}
	sheets := make(map[string][]evaluation.Sheet) // by evaluator
	for _, s := range r.panel.Sheets {
		sheets[s.Evaluator] = append(sheets[s.Evaluator], s)
	}
	for i, e := range r.panel.Evaluators {
		c.Raters = append(c.Raters, e.ID)
		alone, err := r.alone(e, sheets[e.ID], place)
		if err != nil {
			return c, err
		}
		for _, x := range alone {
			at := place[x.Proposal]
			dropped := r.Ranking[at].Dropped
			dot := draw.Dot{Set: true, Hollow: slices.Contains(dropped.High, e.ID) || slices.Contains(dropped.Low, e.ID)}
			dot.Value, dot.Set = x.Total.Units(decimals)
			c.Rows[at].Dots[i] = dot
		}
	}
	return c, nil
}

// alone ranks the proposals that count for an evaluator by this one's sheets.
func (r *result) alone(e evaluation.Evaluator, sheets []evaluation.Sheet, place map[string]int) (evaluation.Ranking, error) {
	m := r.stage.Method
	stage := r.stage
	stage.Composition, stage.Quotas = evaluation.Composition{}, nil
	stage.Method = evaluation.Method{Missing: m.Missing, Rounding: m.Rounding, MaxBonus: m.MaxBonus, MaxPenalty: m.MaxPenalty}
	p := evaluation.Panel{Evaluators: []evaluation.Evaluator{{ID: e.ID}}}
	scored := make(map[string]bool, len(sheets))
	for _, s := range sheets {
		if !slices.Contains(r.Ranking[place[s.Proposal]].LeftOut, e.ID) {
			p.Sheets = append(p.Sheets, s)
			scored[s.Proposal] = true
		}
	}
	for _, x := range r.panel.Proposals {
		if scored[x.ID] {
			p.Proposals = append(p.Proposals, x)
		}
	}
	if len(p.Proposals) == 0 || e.Absent {
		return nil, nil
	}
	ranking, err := evaluation.Rank(stage, p)
	if ranking != nil { // a tie matters to nobody here
		err = nil
	}
	return ranking, err
}
