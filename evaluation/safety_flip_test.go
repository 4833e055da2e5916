package evaluation_test

import (
	"fmt"
	"maps"
	"math/big"
	"math/rand/v2"
	"slices"
	"testing"

	"github.com/teukgu/teukgu/evaluation"
)

// flipped is a panel with another score in one sheet.
func flipped(p evaluation.Panel, sheet int, criterion string, score evaluation.Points, grade string) evaluation.Panel {
	p.Sheets = slices.Clone(p.Sheets)
	s := &p.Sheets[sheet]
	if grade != "" {
		s.Grades = maps.Clone(s.Grades)
		s.Grades[criterion] = grade
		return p
	}
	s.Scores = maps.Clone(s.Scores)
	s.Scores[criterion] = score
	return p
}

// gridScore is a score that a criterion can have.
type gridScore struct {
	score evaluation.Points
	grade string
}

// gridOf are the scores of each criterion that evaluators score, by id.
func gridOf(stage evaluation.Stage, criteria []evaluation.Criterion, all map[string][]gridScore) map[string][]gridScore {
	for _, c := range criteria {
		switch {
		case len(c.Criteria) > 0:
			gridOf(stage, c.Criteria, all)
		case c.Given:
		case c.Graded:
			for _, g := range stage.Grades {
				v := new(big.Rat).Mul(rat(g.Share.String()), rat(c.Max.String()))
				all[c.ID] = append(all[c.ID], gridScore{points(v.FloatString(2)), g.ID})
			}
		default:
			least := "0"
			if !c.Min.IsZero() {
				least = c.Min.String()
			}
			for v := rat(least); v.Cmp(rat(c.Max.String())) <= 0; v = new(big.Rat).Add(v, rat(c.Step.String())) {
				all[c.ID] = append(all[c.ID], gridScore{points(v.FloatString(1)), ""})
			}
		}
	}
	return all
}

// bruteFlips tries every score of every sheet that counts and ranks anew each time: the nearest that change something.
func bruteFlips(t *testing.T, stage evaluation.Stage, panels []evaluation.Panel, counts func(panel int, s evaluation.Sheet) bool) (scores, able int, lines []string) {
	base := decided(t, stage, panels...)
	all := gridOf(stage, stage.Criteria, map[string][]gridScore{})
	for i, p := range panels {
		for at, s := range p.Sheets {
			if !counts(i, s) {
				continue
			}
			for _, c := range slices.Sorted(maps.Keys(all)) {
				scores++
				was := points("0")
				if v, ok := s.Scores[c]; ok {
					was = v
				}
				for _, x := range all[c] {
					if x.grade != "" && x.grade == s.Grades[c] {
						was = x.score
					}
				}
				var best *big.Rat
				var found []string
				for _, x := range all[c] {
					size := new(big.Rat).Sub(rat(x.score.String()), rat(was.String()))
					size.Abs(size)
					if size.Sign() == 0 || best != nil && size.Cmp(best) > 0 {
						continue
					}
					changed := slices.Clone(panels)
					changed[i] = flipped(p, at, c, x.score, x.grade)
					e := base.effect(decided(t, stage, changed...))
					if e == fmt.Sprint([]string{}, []string{}, []string{}, []string{}) {
						continue
					}
					if best == nil || size.Cmp(best) < 0 {
						best, found = size, nil
					}
					found = append(found, fmt.Sprintf("%s %d %s %s %s %s %s", size.FloatString(4), i, s.Proposal, s.Evaluator, c, rat(x.score.String()).FloatString(4), e))
				}
				if best != nil {
					able++
					lines = append(lines, found...)
				}
			}
		}
	}
	slices.Sort(lines)
	return scores, able, lines
}

// The search agrees with trying everything, whatever the trims, tie rules, pass marks, quotas and grades.
func TestFlipsAgreeWithTryingAll(t *testing.T) {
	flips := 0
	seeds := []uint64{153} // where a better score trims another evaluator, and the proposal gets worse
	for seed := range uint64(cases(12, 300)) {
		seeds = append(seeds, seed)
	}
	for _, seed := range seeds {
		r := rand.New(rand.NewPCG(seed, 83))
		stage, panels := safetyCase(t, r, seed%5 == 0)
		stage.Method.Normalise = 0
		if stage.Method.Missing == evaluation.ExcludeMissing {
			stage.Method.Missing = evaluation.RefuseMissing // another score would bring an evaluator back
		}
		if ranking, _ := evaluation.Rank(stage, panels...); ranking == nil {
			continue
		}
		got := check(t, stage, evaluation.SafetyOptions{Flips: 1 << 20, Workers: int(seed % 3)}, panels...).Flips
		out := map[string]bool{}
		for i, p := range panels {
			for _, c := range p.Recusals {
				out[fmt.Sprint(i, c.Evaluator, c.Proposal)] = true
			}
		}
		scores, able, want := bruteFlips(t, stage, panels, func(panel int, s evaluation.Sheet) bool {
			return !out[fmt.Sprint(panel, s.Evaluator, s.Proposal)]
		})
		var lines []string
		for _, x := range got.Least {
			size := new(big.Rat).Sub(rat(x.To.String()), rat(x.From.String()))
			lines = append(lines, fmt.Sprintf("%s %d %s %s %s %s %s", size.Abs(size).FloatString(4), x.Panel, x.Proposal, x.Evaluator, x.Criterion,
				rat(x.To.String()).FloatString(4), effectText(x.Effect)))
		}
		slices.Sort(lines)
		if got.Scores != scores || got.Able != able || !slices.Equal(lines, want) {
			t.Fatalf("seed %d: %d scores, %d able\n%q\nby trying all %d, %d\n%q", seed, got.Scores, got.Able, lines, scores, able, want)
		}
		flips += len(lines)
	}
	if flips == 0 {
		t.Error("nothing was flipped")
	}
}

// Scores of any size and of any number of decimals are searched exactly.
func TestFlipsOfLargeScores(t *testing.T) {
	for _, c := range []struct{ full, p1, p2, step, to string }{
		{"10000000000", "5", "3.25", "", "3.25"},
		{"10000000000", "9999999999", "9999999990", "0.5", "9999999990"},
		{"9000000000000000000", "8999999999999999999", "7", "", "7"},
		{"1", "0.000000000000000005", "0.5", "", "0.5"},
		{"3", "2.4", "1.2", "0.3", "1.2"},
	} {
		stage := single(c.full)
		stage.Method.Rounding.Total.Decimals = 20
		if c.step != "" {
			stage.Criteria[0].Step = points(c.step)
		}
		s := check(t, stage, evaluation.SafetyOptions{Flips: 4}, scored(map[string][]string{"p1": {c.p1}, "p2": {c.p2}})).Flips
		var first, second bool // each becomes equal to the other
		for _, x := range s.Least {
			first = first || x.Proposal == "p1" && x.To.Equal(points(c.to))
			second = second || x.Proposal == "p2" && x.To.Equal(points(c.p1))
		}
		if !first || !second || s.Able != 2 {
			t.Errorf("%+v: %+v", c, s)
		}
	}
}
