package evaluation_test

import (
	"errors"
	"fmt"
	"math/big"
	"os"
	"strconv"
	"testing"

	"github.com/teukgu/teukgu/evaluation"
	"github.com/teukgu/teukgu/sandbox/fault"
	"github.com/teukgu/teukgu/sandbox/money"
)

const errTie = fault.Code("evaluation.ranking.tie_unresolved")

// cases is the number of random cases: usual, or what TEUKGU_CASES asks for, at most most.
func cases(usual, most int) int {
	if n, err := strconv.Atoi(os.Getenv("TEUKGU_CASES")); err == nil && n > usual {
		return min(n, most)
	}
	return usual
}

func points(s string) evaluation.Points { return evaluation.MustPoints(s) }

func halfUp(decimals int) evaluation.Round {
	return evaluation.Round{Decimals: decimals, Mode: money.HalfUp}
}

// rounding rounds the total half up and nothing else.
func rounding(decimals int) evaluation.Rounding {
	return evaluation.Rounding{Total: halfUp(decimals)}
}

// sheet is what an evaluator gave a proposal; scores are pairs of a criterion and a number.
func sheet(evaluator, proposal string, scores ...string) evaluation.Sheet {
	s := evaluation.Sheet{Evaluator: evaluator, Proposal: proposal, Scores: map[string]evaluation.Points{}}
	for i := 0; i < len(scores); i += 2 {
		s.Scores[scores[i]] = points(scores[i+1])
	}
	return s
}

func evaluators(ids ...string) []evaluation.Evaluator {
	var list []evaluation.Evaluator
	for _, id := range ids {
		list = append(list, evaluation.Evaluator{ID: id})
	}
	return list
}

func proposals(ids ...string) []evaluation.Proposal {
	var list []evaluation.Proposal
	for _, id := range ids {
		list = append(list, evaluation.Proposal{ID: id})
	}
	return list
}

// single is a stage with one criterion, of up to full points.
func single(full string) evaluation.Stage {
	return evaluation.Stage{
		ID: "single", Weighing: evaluation.Marks, Full: points(full),
		Criteria: []evaluation.Criterion{{ID: "c", Max: points(full), Technical: true}},
		Method:   evaluation.Method{Rounding: rounding(4)},
		Select:   1,
	}
}

// scored is a panel of evaluators e1, e2 and so on that gave each proposal these scores for the criterion c.
func scored(scores map[string][]string) evaluation.Panel {
	var p evaluation.Panel
	most := 0
	for id, list := range scores {
		p.Proposals = append(p.Proposals, evaluation.Proposal{ID: id})
		most = max(most, len(list))
		for i, s := range list {
			p.Sheets = append(p.Sheets, sheet(fmt.Sprintf("e%d", i+1), id, "c", s))
		}
	}
	for i := range most {
		p.Evaluators = append(p.Evaluators, evaluation.Evaluator{ID: fmt.Sprintf("e%d", i+1)})
	}
	return p
}

// codes are the faults of an error as code and path.
func codes(err error) []string {
	list, _ := errors.AsType[fault.List](err)
	var out []string
	for _, f := range list {
		out = append(out, string(f.Code)+" "+f.Path)
	}
	return out
}

// lines are a ranking in short: rank, proposal, total, and a mark where it is selected or on the reserve list.
func lines(r evaluation.Ranking) []string {
	var out []string
	for _, x := range r {
		line := fmt.Sprintf("%d %s %s", x.Rank, x.Proposal, x.Total)
		if x.Selected {
			line += " *"
		}
		if x.Reserve > 0 {
			line += fmt.Sprintf(" r%d", x.Reserve)
		}
		out = append(out, line)
	}
	return out
}

func rat(s string) *big.Rat {
	r, ok := new(big.Rat).SetString(s)
	if !ok {
		panic("no number: " + s)
	}
	return r
}

// must is the ranking of a panel that has no fault.
func must(t testing.TB, stage evaluation.Stage, panels ...evaluation.Panel) evaluation.Ranking {
	t.Helper()
	r, err := evaluation.Rank(stage, panels...)
	if err != nil {
		t.Fatal(err)
	}
	return r
}
