package main

import (
	"errors"
	"fmt"
	"maps"
	"slices"
	"strings"

	"github.com/teukgu/teukgu/evaluation"
	"github.com/teukgu/teukgu/sandbox/deliberation"
	"github.com/teukgu/teukgu/sandbox/money"
)

type panelIn struct {
	Criteria      []panelCriterion                             `json:"criteria" wire:"required"`
	Scores        map[string]map[string]map[string]panelNumber `json:"scores" wire:"required"`
	Recused       map[string][]string                          `json:"recused"`
	Trim          panelTrim                                    `json:"trim" wire:"required"`
	Decimals      int                                          `json:"decimals" wire:"required"`
	Rounding      string                                       `json:"rounding" wire:"required"`
	Bonus         map[string]panelNumber                       `json:"bonus"`
	Penalty       map[string]panelNumber                       `json:"penalty"`
	PassMark      panelNumber                                  `json:"pass_mark"`
	TieBreak      []string                                     `json:"tie_break"`
	Select        int                                          `json:"select" wire:"required"`
	MinEvaluators int                                          `json:"min_evaluators"`
}

type panelCriterion struct {
	ID        string      `json:"id" wire:"required"`
	Max       panelNumber `json:"max" wire:"required"`
	Weight    panelNumber `json:"weight"`
	Technical bool        `json:"technical"`
}

type panelTrim struct {
	High int `json:"high" wire:"required"`
	Low  int `json:"low" wire:"required"`
}

type panelOut struct {
	Results []panelResult `json:"results"`
}

type panelResult struct {
	Proposal string             `json:"proposal"`
	Total    string             `json:"total"`
	Rank     int                `json:"rank"`
	Selected bool               `json:"selected"`
	Dropped  evaluation.Dropped `json:"dropped"`
}

// panelNumber is a decimal as the kit writes it: zeros in front and a negative zero are allowed there.
type panelNumber struct{ evaluation.Points }

// UnmarshalText reads at most 64 characters of digits with an optional minus and fraction.
func (n *panelNumber) UnmarshalText(text []byte) error {
	if len(text) > 64 {
		return errors.New("a decimal has at most 64 characters")
	}
	digits, negative := strings.CutPrefix(string(text), "-")
	short := strings.TrimLeft(digits, "0")
	if len(short) < len(digits) && (short == "" || short[0] == '.') {
		short = "0" + short
	}
	points, err := evaluation.ParsePoints(short)
	if err != nil || points.Sign() < 0 {
		return fmt.Errorf("%q is not digits with an optional minus and fraction", text)
	}
	if negative && points.Sign() > 0 {
		points, err = evaluation.ParsePoints("-" + short)
	}
	n.Points = points
	return err
}

func panel(in panelIn) (panelOut, error) {
	stage, err := in.stage()
	if err != nil {
		return panelOut{}, err
	}
	p, err := in.panel()
	if err != nil {
		return panelOut{}, err
	}
	if in.Select == 0 { // nobody goes on, so no tie stands at the cut
		stage.Select = max(1, len(in.Scores))
	}
	ranking, err := evaluation.Rank(stage, p)
	if err != nil {
		return panelOut{}, err
	}
	out := panelOut{Results: make([]panelResult, len(ranking))}
	for i, r := range ranking {
		out.Results[i] = panelResult{r.Proposal, r.Total.String(), r.Rank, r.Selected && in.Select > 0, r.Dropped}
	}
	return out, nil
}

// stage is the case as a stage in which every score counts with its factor.
func (in panelIn) stage() (evaluation.Stage, error) {
	s := evaluation.Stage{
		ID: "panel", Weighing: evaluation.Factors, Select: in.Select,
		Method: evaluation.Method{
			Least: in.MinEvaluators,
			Trim:  evaluation.Trim(in.Trim),
		},
	}
	for _, c := range in.Criteria {
		s.Criteria = append(s.Criteria, evaluation.Criterion{ID: c.ID, Max: c.Max.Points, Weight: c.Weight.Points, Technical: c.Technical})
	}
	mode, err := money.ParseRounding(in.Rounding)
	if err != nil || mode == money.Up {
		return s, refuseWord("rounding", in.Rounding, "half_up, half_even, down")
	}
	s.Method.Rounding.Total = evaluation.Round{Decimals: in.Decimals, Mode: mode}
	if !in.PassMark.IsZero() {
		if s.Method.Pass, err = evaluation.ParseMark(in.PassMark.String()); err != nil {
			return s, refuseAt("pass_mark", "합격점은 음수가 아니어야 합니다. 70과 같은 점수를 적으십시오.", "The pass mark is negative. Give points such as 70.")
		}
	}
	for _, word := range in.TieBreak {
		rule, err := evaluation.ParseTieRule(word)
		if err != nil || rule == evaluation.ByHeaviest() || rule == evaluation.ByLowestKept() {
			return s, refuseWord("tie_break", word, "criterion:ID, technical, fewer_deductions, draw:SEED")
		}
		s.Method.TieBreak = append(s.Method.TieBreak, rule)
	}
	return s, nil
}

// panel is the case as a panel in which every evaluator scores the proposals that have a sheet of theirs.
func (in panelIn) panel() (evaluation.Panel, error) {
	var p evaluation.Panel
	only := make(map[string][]string)
	for _, id := range slices.Sorted(maps.Keys(in.Scores)) {
		proposal := evaluation.Proposal{ID: id}
		if v, ok := in.Bonus[id]; ok {
			proposal.Bonuses = []evaluation.Adjustment{{Points: v.Points}}
		}
		if v, ok := in.Penalty[id]; ok {
			proposal.Penalties = []evaluation.Adjustment{{Points: v.Points}}
		}
		p.Proposals = append(p.Proposals, proposal)
		for _, evaluator := range slices.Sorted(maps.Keys(in.Scores[id])) {
			only[evaluator] = append(only[evaluator], id)
			sheet := evaluation.Sheet{Proposal: id, Evaluator: evaluator, Scores: make(map[string]evaluation.Points)}
			for criterion, score := range in.Scores[id][evaluator] {
				sheet.Scores[criterion] = score.Points
			}
			p.Sheets = append(p.Sheets, sheet)
		}
		for _, evaluator := range in.Recused[id] {
			only[evaluator] = append(only[evaluator], id)
			p.Recusals = append(p.Recusals, evaluation.Recusal{Evaluator: evaluator, Proposal: id, Ground: deliberation.Excluded})
		}
	}
	for _, evaluator := range slices.Sorted(maps.Keys(only)) {
		p.Evaluators = append(p.Evaluators, evaluation.Evaluator{ID: evaluator, Only: only[evaluator]})
	}
	return p, errors.Join(known("recused", in.Recused, in), known("bonus", in.Bonus, in), known("penalty", in.Penalty, in))
}

// known reports an entry for a proposal that has no scores.
func known[V any](field string, entries map[string]V, in panelIn) error {
	for _, id := range slices.Sorted(maps.Keys(entries)) {
		if _, ok := in.Scores[id]; !ok {
			return refuseAt(field, fmt.Sprintf("점수가 있는 제안 가운데 %q 제안이 없습니다. 식별자를 확인하십시오.", id),
				fmt.Sprintf("No proposal with scores has the id %q. Check the id.", id))
		}
	}
	return nil
}
