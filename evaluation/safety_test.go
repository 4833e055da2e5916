package evaluation_test

import (
	"context"
	"errors"
	"fmt"
	"math/bits"
	"math/rand/v2"
	"slices"
	"strings"
	"testing"

	"github.com/teukgu/teukgu/evaluation"
	"github.com/teukgu/teukgu/sandbox/fault"
	"github.com/teukgu/teukgu/sandbox/lang"
)

// decision is what a ranking decides: the selected, and what a tie leaves undecided. It is told from Rank alone.
type decision struct {
	selected, open []string
	short          []string // nothing is ranked
}

func decided(t *testing.T, stage evaluation.Stage, panels ...evaluation.Panel) decision {
	t.Helper()
	ranking, err := evaluation.Rank(stage, panels...)
	var o decision
	list, _ := errors.AsType[fault.List](err)
	for _, f := range list {
		for _, a := range f.Args {
			ids, several := a.Value.([]string)
			if f.Code == errTie && several {
				o.open = slices.Clone(ids)
			}
			if id, one := a.Value.(string); one && a.Name == "proposal" && ranking == nil && !slices.Contains(o.short, id) {
				o.short = append(o.short, id)
			}
		}
	}
	if ranking == nil {
		slices.Sort(o.short)
		return o
	}
	behind := false
	for _, r := range ranking {
		if slices.Contains(o.open, r.Proposal) {
			behind = len(stage.Quotas) > 0
		} else if behind && len(r.Failed) == 0 && !r.Selected {
			o.open = append(o.open, r.Proposal)
		}
	}
	o.selected = ranking.Selected()
	slices.Sort(o.selected)
	slices.Sort(o.open)
	return o
}

// effect says what is different with a change, as the doc of Effect does.
func (o decision) effect(with decision) string {
	if len(with.short) > 0 {
		return fmt.Sprint([]string{}, []string{}, []string{}, with.short)
	}
	in := slices.Contains[[]string]
	var enters, leaves, opens []string
	for _, id := range with.selected {
		if !in(o.selected, id) {
			enters = append(enters, id)
		}
	}
	for _, id := range with.open {
		if !in(o.open, id) {
			opens = append(opens, id)
		}
	}
	for _, id := range append(slices.Clone(o.selected), o.open...) {
		if !in(with.selected, id) && !in(with.open, id) {
			leaves = append(leaves, id)
		}
	}
	slices.Sort(leaves)
	return fmt.Sprint(enters, leaves, opens, []string{})
}

func effectText(e evaluation.Effect) string { return fmt.Sprint(e.Enters, e.Leaves, e.Opens, e.Short) }

// safetyCase is a random stage on half points with its panels, which Rank scores; several panels where several.
func safetyCase(t *testing.T, r *rand.Rand, several bool) (evaluation.Stage, []evaluation.Panel) {
	t.Helper()
	for {
		stage := randomStage(r)
		for i := range stage.Criteria {
			halves(&stage.Criteria[i])
		}
		panels := []evaluation.Panel{randomPanel(r, stage, "p")}
		if several {
			panels = append(panels, randomPanel(r, stage, "q"))
			stage.Method.Normalise = evaluation.Normalisation(r.IntN(3))
		}
		if ranking, _ := evaluation.Rank(stage, panels...); ranking != nil {
			return stage, panels
		}
	}
}

func halves(c *evaluation.Criterion) {
	if len(c.Criteria) == 0 && !c.Given && !c.Graded {
		c.Step = points("0.5")
	}
	for i := range c.Criteria {
		halves(&c.Criteria[i])
	}
}

func check(t *testing.T, stage evaluation.Stage, o evaluation.SafetyOptions, panels ...evaluation.Panel) evaluation.Safety {
	t.Helper()
	s, err := evaluation.CheckSafety(context.Background(), stage, o, panels...)
	if err != nil {
		t.Fatal(err)
	}
	return s
}

// Leaving an evaluator out is a recusal from everything, and another trim another stage: Rank says what comes out.
func TestWithoutAndTrimsAgreeWithRank(t *testing.T) {
	trims := []evaluation.Trim{{}, {High: 1, Low: 1}, {High: 2, Low: 2}, {High: 0, Low: 1}}
	for seed := range uint64(cases(80, 5000)) {
		r := rand.New(rand.NewPCG(seed, 81))
		stage, panels := safetyCase(t, r, seed%3 == 0)
		s := check(t, stage, evaluation.SafetyOptions{Trims: trims}, panels...)
		base := decided(t, stage, panels...)
		if got := slices.Sorted(slices.Values(s.Selected)); !slices.Equal(got, base.selected) {
			t.Fatalf("seed %d: selected %v, Rank %v", seed, got, base.selected)
		}
		for _, x := range s.Without {
			changed := slices.Clone(panels)
			p := &changed[x.Panel]
			p.Recusals = append(slices.Clone(p.Recusals), evaluation.Recusal{Evaluator: x.Evaluator, Ground: 3})
			if want, got := base.effect(decided(t, stage, changed...)), effectText(x.Effect); got != want {
				t.Fatalf("seed %d, without %s: %s, by a recusal %s", seed, x.Evaluator, got, want)
			}
		}
		for i, x := range s.Trims {
			other := stage
			other.Method.Audiences = slices.Clone(stage.Method.Audiences)
			if other.Method.Trim = trims[i]; len(other.Method.Audiences) > 0 {
				other.Method.Trim = evaluation.Trim{}
				for a := range other.Method.Audiences {
					other.Method.Audiences[a].Trim = trims[i]
				}
			}
			if want, got := base.effect(decided(t, other, panels...)), effectText(x.Effect); got != want {
				t.Fatalf("seed %d, trim %v: %s, by another stage %s", seed, x.Trim, got, want)
			}
		}
	}
}

// A round of resampling is a panel in which an evaluator who is drawn twice sits twice.
func TestResamplingAgreesWithRank(t *testing.T) {
	const rounds = 12
	for seed := range uint64(cases(40, 2000)) {
		r := rand.New(rand.NewPCG(seed, 82))
		stage, panels := safetyCase(t, r, seed%3 == 0)
		s := check(t, stage, evaluation.SafetyOptions{Rounds: rounds, Seed: seed, Workers: int(seed % 4)}, panels...)
		base := decided(t, stage, panels...)
		short, same := 0, 0
		chosen, open := map[string]int{}, map[string]int{}
		for round := range uint64(rounds) {
			o := decided(t, stage, resampled(s, seed, round, panels)...)
			switch {
			case len(o.short) > 0:
				short++
			case slices.Equal(o.selected, base.selected) && slices.Equal(o.open, base.open):
				same++
			}
			for _, id := range o.selected {
				chosen[id]++
			}
			for _, id := range o.open {
				open[id]++
			}
		}
		if s.Resampled.Rounds != rounds || s.Resampled.Short != short || s.Resampled.Same != same {
			t.Fatalf("seed %d: short %d, same %d; by Rank %d, %d", seed, s.Resampled.Short, s.Resampled.Same, short, same)
		}
		for _, p := range s.Resampled.Proposals {
			if p.Selected != chosen[p.Proposal] || p.Undecided != open[p.Proposal] {
				t.Fatalf("seed %d: %+v; by Rank %d, %d", seed, p, chosen[p.Proposal], open[p.Proposal])
			}
		}
	}
}

// resampled draws the panels of a round as the doc of CheckSafety says it, and seats an evaluator as often as drawn.
func resampled(s evaluation.Safety, seed, round uint64, panels []evaluation.Panel) []evaluation.Panel {
	random := rand.NewPCG(seed, round)
	times := map[string]int{}
	for _, a := range s.Agreement {
		for range a.Raters {
			at, _ := bits.Mul64(random.Uint64(), uint64(len(a.Raters)))
			times[fmt.Sprint(a.Panel, a.Raters[at].Evaluator)]++
		}
	}
	out := slices.Clone(panels)
	for i, p := range panels {
		q := p
		q.Evaluators, q.Recusals, q.Sheets = nil, nil, nil
		for _, e := range p.Evaluators {
			n := times[fmt.Sprint(i, e.ID)]
			for k := range max(n, 1) {
				e := e
				old := e.ID
				e.ID += strings.Repeat("'", k)
				q.Evaluators = append(q.Evaluators, e)
				for _, c := range p.Recusals {
					if c.Evaluator == old {
						c.Evaluator = e.ID
						q.Recusals = append(q.Recusals, c)
					}
				}
				if n == 0 {
					q.Recusals = append(q.Recusals, evaluation.Recusal{Evaluator: e.ID, Ground: 3})
				}
				for _, x := range p.Sheets {
					if x.Evaluator == old {
						x.Evaluator = e.ID
						q.Sheets = append(q.Sheets, x)
					}
				}
			}
		}
		out[i] = q
	}
	return out
}

// The zero values of what is made elsewhere are refused or say nothing; none panics.
func TestZeroSafety(t *testing.T) {
	var b evaluation.Board
	_, places := b.Places(nil)
	_, rank := b.Rank()
	_, safety := b.Safety(t.Context(), evaluation.UsualSafety(1))
	for name, err := range map[string]error{"places": places, "rank": rank, "safety": safety} {
		if err == nil || !strings.Contains(err.Error(), "evaluation.panel.proposals.required") {
			t.Errorf("%s: %v", name, err)
		}
	}
	if text := (evaluation.Safety{}).In(lang.English); !strings.HasPrefix(text, "Selected: none\n") {
		t.Error(text)
	}
}
