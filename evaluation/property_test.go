package evaluation_test

import (
	"errors"
	"fmt"
	"math/rand/v2"
	"slices"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"

	"github.com/teukgu/teukgu/evaluation"
	"github.com/teukgu/teukgu/sandbox/fault"
)

// scoreRandom ranks a random panel; ok is false where the panel is refused, which must then be for want of evaluators.
func scoreRandom(t *testing.T, at string, s evaluation.Stage, p evaluation.Panel) (evaluation.Ranking, bool) {
	t.Helper()
	ranking, err := evaluation.Rank(s, p)
	if ranking == nil {
		for _, code := range codes(err) {
			if !strings.HasPrefix(code, "evaluation.panel.too_few ") && !strings.HasPrefix(code, "evaluation.trim.out_of_range ") {
				t.Fatalf("%s: %s", at, code)
			}
		}
		return nil, false
	}
	return ranking, true
}

// The arithmetic in int64 and the one in rationals are two programs for one rule.
func TestFastAndExactAgree(t *testing.T) {
	const seed = 31
	r := rand.New(rand.NewPCG(seed, 4))
	compared := 0
	for i := range cases(1500, 50_000) {
		at := fmt.Sprintf("seed %d, case %d", seed, i)
		s := randomStage(r)
		scorer, err := s.Scorer()
		if err != nil {
			t.Fatalf("%s: %v", at, err)
		}
		b, err := scorer.Read(randomPanel(r, s, "p"))
		if err != nil {
			continue
		}
		if !b.HasPlan() {
			t.Fatalf("%s: small numbers have no plan", at)
		}
		fast, fastErr := b.Rank()
		exact, exactErr := b.Rational().Rank()
		if diff := cmp.Diff(exact, fast); diff != "" {
			t.Fatalf("%s: fast and exact differ (-exact +fast):\n%s\n%+v", at, diff, s)
		}
		if !sameFaults(fastErr, exactErr) {
			t.Fatalf("%s: fast %v, exact %v", at, fastErr, exactErr)
		}
		compared++
	}
	if compared < 500 {
		t.Errorf("only %d panels were compared", compared)
	}
}

func sameFaults(a, b error) bool {
	x, _ := errors.AsType[fault.List](a)
	y, _ := errors.AsType[fault.List](b)
	return slices.EqualFunc(x, y, (*fault.Fault).Equal)
}

func TestOrderOfInputDoesNotMatter(t *testing.T) {
	const seed = 7
	r := rand.New(rand.NewPCG(seed, 2))
	for i := range cases(800, 50_000) {
		at := fmt.Sprintf("seed %d, case %d", seed, i)
		s := randomStage(r)
		p := randomPanel(r, s, "p")
		before, errBefore := evaluation.Rank(s, p)
		shuffle(r, p.Sheets)
		shuffle(r, p.Proposals)
		shuffle(r, p.Evaluators)
		shuffle(r, p.Recusals)
		after, errAfter := evaluation.Rank(s, p)
		if diff := cmp.Diff(before, after); diff != "" || (errBefore == nil) != (errAfter == nil) {
			t.Fatalf("%s: the ranking depends on the order of the input:\n%s", at, diff)
		}
	}
}

func shuffle[E any](r *rand.Rand, list []E) {
	r.Shuffle(len(list), func(i, j int) { list[i], list[j] = list[j], list[i] })
}

// A better score never lowers a total, and never worsens a rank as long as the trim cannot change which evaluators a tie rule or
// a pass mark looks at.
func TestBetterScoresNeverHurt(t *testing.T) {
	const seed = 13
	r := rand.New(rand.NewPCG(seed, 5))
	raised, ranked := 0, 0
	for i := range cases(1500, 50_000) {
		at := fmt.Sprintf("seed %d, case %d", seed, i)
		s := randomStage(r)
		p := randomPanel(r, s, "p")
		before, ok := scoreRandom(t, at, s, p)
		if !ok {
			continue
		}
		sheet := &p.Sheets[r.IntN(len(p.Sheets))]
		if _, there := sheet.Scores["a"]; !there {
			continue
		}
		sheet.Scores["a"] = points("3.5")
		after, _ := scoreRandom(t, at, s, p)
		x, y := find(before, sheet.Proposal), find(after, sheet.Proposal)
		if y.Total.Compare(x.Total) < 0 {
			t.Fatalf("%s: a better score lowers the total of %s from %v to %v\n%+v", at, sheet.Proposal, x.Total, y.Total, s)
		}
		raised++
		if trims(s) && looksAtCriteria(s) {
			continue
		}
		if y.Rank > x.Rank || x.Selected && !y.Selected && len(s.Quotas) == 0 {
			t.Fatalf("%s: a better score takes %s from %+v to %+v\n%+v", at, sheet.Proposal, x, y, s)
		}
		ranked++
	}
	if raised < 300 || ranked < 100 {
		t.Errorf("only %d totals and %d ranks were compared", raised, ranked)
	}
}

func find(ranking evaluation.Ranking, id string) evaluation.Result {
	i := slices.IndexFunc(ranking, func(r evaluation.Result) bool { return r.Proposal == id })
	return ranking[i]
}

func trims(s evaluation.Stage) bool {
	none := s.Method.Trim == evaluation.Trim{}
	for _, a := range s.Method.Audiences {
		none = none && a.Trim == evaluation.Trim{}
	}
	return !none
}

func looksAtCriteria(s evaluation.Stage) bool {
	for _, r := range s.Method.TieBreak {
		if r == evaluation.ByTechnical() || r == evaluation.ByCriterion("a") {
			return true
		}
	}
	return !s.Criteria[0].Pass.IsZero()
}

// Where a tie rule looks at single criteria and evaluators are trimmed, the promise ends: e1's better score for b makes e1 the
// highest of equal sums, so that e2 counts with a lower score for a.
func TestBetterScoreCanHurtAmongEqualTotalsWhenTrimmed(t *testing.T) {
	stage := evaluation.Stage{
		ID: "s", Weighing: evaluation.Marks, Full: points("20"), Select: 1,
		Criteria: []evaluation.Criterion{{ID: "a", Max: points("10")}, {ID: "b", Max: points("10")}},
		Method: evaluation.Method{Trim: evaluation.Trim{High: 1}, Rounding: rounding(0),
			TieBreak: []evaluation.TieRule{evaluation.ByCriterion("a")}},
	}
	panel := evaluation.Panel{Evaluators: evaluators("e1", "e2", "e3"), Proposals: proposals("p", "q"), Sheets: []evaluation.Sheet{
		sheet("e1", "p", "a", "9", "b", "1"), sheet("e2", "p", "a", "1", "b", "9.4"), sheet("e3", "p", "a", "5", "b", "5"),
		sheet("e1", "q", "a", "5", "b", "5"), sheet("e2", "q", "a", "5", "b", "5"), sheet("e3", "q", "a", "5", "b", "5"),
	}}
	if r := must(t, stage, panel); r[0].Proposal != "p" || r[0].By != (evaluation.TieRule{}) {
		t.Fatalf("before: %q", lines(r))
	}
	panel.Sheets[0].Scores["b"] = points("1.5")
	r := must(t, stage, panel)
	if diff := cmp.Diff([]string{"1 q 10 *", "2 p 10"}, lines(r)); diff != "" || r[1].By != evaluation.ByCriterion("a") {
		t.Errorf("after (-want +got):\n%s", diff)
	}
}
