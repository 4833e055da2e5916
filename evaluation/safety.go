package evaluation

import (
	"context"
	"errors"
	"slices"

	"github.com/teukgu/teukgu/sandbox/fault"
	"github.com/teukgu/teukgu/sandbox/law"
)

// SafetyOptions say what CheckSafety tries. The zero options leave every evaluator out once and measure agreement, which
// costs little; everything else is asked for. UsualSafety asks for all of it.
type SafetyOptions struct {
	Steps   []Points // relative changes of weights, each tried up and down: 0.1 is a tenth; above 0 and below 1
	Trims   []Trim   // trims to try in place of the stage's, in every audience
	Mixes   int      // rounds in which all weights change at once by chance, each by at most the largest of Steps; see WeightTrial
	Rounds  int      // rounds of resampling the evaluators (bootstrap)
	Seed    uint64   // of everything that is drawn; the same seed gives the same bytes everywhere
	Flips   int      // how many of the smallest flips are listed; 0 searches for none
	Workers int      // goroutines that share the work; 0 and 1 are one. No result depends on it

	// Progress, where it is not nil, is called with the steps of work done and those in all, by one worker at a time.
	Progress func(done, of int)
}

// UsualSafety asks for everything: weights a tenth and a fifth more and less, trims of none, one and two, 1,000 mixes of
// weights, 10,000 rounds of resampling, the ten smallest flips. The seed is for the caller to fix.
func UsualSafety(seed uint64) SafetyOptions {
	return SafetyOptions{
		Steps: []Points{MustPoints("0.1"), MustPoints("0.2")},
		Trims: []Trim{{}, {1, 1}, {2, 2}},
		Mixes: 1000, Rounds: 10_000, Seed: seed, Flips: 10,
	}
}

// Safety says how much a selection rests on single evaluators, weights and scores (선정 결과의 안정성). It is information for those
// who answer for the result: it changes nothing in it and accuses nobody. All lists are in an order of their own, so equal
// inputs have equal bytes.
type Safety struct {
	Selected  []string      `json:"selected"`            // proposals that go on, best first
	Undecided []string      `json:"undecided,omitempty"` // proposals that are not decided in the result itself: see Effect
	Without   []Without     `json:"without"`             // each evaluator left out in turn
	Weights   []WeightTrial `json:"weights,omitempty"`   // one weight changed
	Mixes     Frequencies   `json:"mixes,omitzero"`      // all weights changed by chance
	Trims     []TrimTrial   `json:"trims,omitempty"`     // another trim
	Resampled Frequencies   `json:"resampled,omitzero"`  // evaluators drawn with replacement
	Flips     Flips         `json:"flips"`               // single scores that would change the selection
	Agreement []Agreement   `json:"agreement"`           // of the evaluators, by panel and audience
}

// An Effect is what a change does to the selection; ids in byte order. The zero Effect is none.
//
// A tie at the cut is never resolved silently: the equals are undecided and, where the stage has quotas, so is every
// proposal behind them that passes. Where too few evaluators are left for a proposal, nothing is ranked, and Short says for
// which; then there is nothing else.
type Effect struct {
	Enters []string `json:"enters,omitempty"`    // selected with the change only
	Leaves []string `json:"leaves,omitempty"`    // selected or undecided without the change, neither with it
	Opens  []string `json:"undecided,omitempty"` // undecided with the change only
	Short  []string `json:"short,omitempty"`     // proposals that have too few evaluators with the change
}

// IsZero reports whether nothing changes.
func (e Effect) IsZero() bool {
	return len(e.Enters) == 0 && len(e.Leaves) == 0 && len(e.Opens) == 0 && len(e.Short) == 0
}

// Without is the effect of leaving one evaluator out, as if recused from every proposal.
type Without struct {
	Panel     int    `json:"panel"` // in the order given, from 0
	Evaluator string `json:"evaluator"`
	Effect    Effect `json:"effect,omitzero"`
}

// A TrimTrial is the effect of another trim in every audience.
type TrimTrial struct {
	Trim   Trim   `json:"trim"`
	Effect Effect `json:"effect,omitzero"`
}

// A WeightTrial is the effect of one criterion with another weight. Its weight against each of the others beside it
// changes by Change, and then all weights of the group are brought to the sum that they had, rounded half up to nine
// decimals; factors, which have no sum, stay. Where all weights change at once, they are rounded to six decimals, to
// three where criteria are nested in three levels or more. Points count as weights. A tie rule for the heaviest criterion stays with the
// one that is heaviest in the stage, and the pass mark of the total where it is.
type WeightTrial struct {
	Criterion string `json:"criterion"`
	Change    Points `json:"change"` // relative: -0.1 is a tenth less
	Effect    Effect `json:"effect,omitzero"`
}

// Frequencies are how often each proposal was selected in many rounds.
type Frequencies struct {
	Rounds    int         `json:"rounds"`    // in all
	Short     int         `json:"short"`     // of them, rounds with too few evaluators for a proposal, in which nothing was ranked
	Same      int         `json:"same"`      // of them, rounds that decide as the result does
	Proposals []Frequency `json:"proposals"` // in the order of the ranking
}

// IsZero reports whether there was no round.
func (f Frequencies) IsZero() bool { return f.Rounds == 0 }

// A Frequency is how often a proposal was selected, and how often it was undecided: see Effect.
type Frequency struct {
	Proposal  string `json:"proposal"`
	Selected  int    `json:"selected"`
	Undecided int    `json:"undecided"`
}

// badSafetyStep is a relative change of weights that cannot be tried.
var badSafetyStep = fault.Define("evaluation.safety.step.out_of_range",
	"가중치의 상대 변화 {step:은/는} 쓸 수 없습니다. 0보다 크고 1보다 작아야 합니다. 값을 고치십시오.",
	"The relative change {step} of weights cannot be tried. It must be above 0 and below 1. Correct it.")

// CheckSafety ranks the panels as Rank does and finds out what the selection rests on. The error is a fault.List with every
// fault of the stage, the panels and the options, or that of the context; then there is no result. A tie at the cut is none:
// see Safety.Undecided.
//
// Evaluators are resampled within their panel and audience: as many are drawn as scored something, with replacement, one who
// is drawn twice counts as two in every step of the method, trimming among them. Round i draws from PCG(seed, i), so the
// rounds may run in any order. Panels that are normalised are computed in rationals, which is slow.
func CheckSafety(ctx context.Context, stage Stage, options SafetyOptions, panels ...Panel) (Safety, error) {
	ranking, err := Rank(stage, panels...)
	faults := options.faults(fault.Path{}.Field("options"))
	if ranking == nil {
		list, _ := errors.AsType[fault.List](err)
		faults = append(slices.Clone(list), faults...)
	}
	if len(faults) > 0 {
		return Safety{}, faults
	}
	s, _ := stage.compile(fault.Path{}) // without faults, as Rank found
	boards := make([]*Board, len(panels))
	for i, p := range panels {
		boards[i], _ = s.read(p, fault.Path{})
	}
	return checkSafety(ctx, boards, options)
}

// Safety is CheckSafety for a board.
func (b *Board) Safety(ctx context.Context, options SafetyOptions) (Safety, error) {
	if err := b.unmade(); err != nil {
		return Safety{}, err
	}
	if faults := options.faults(fault.Path{}.Field("options")); len(faults) > 0 {
		return Safety{}, faults
	}
	return checkSafety(ctx, []*Board{b}, options)
}

func checkSafety(ctx context.Context, boards []*Board, o SafetyOptions) (Safety, error) {
	f := newField(boards)
	work := pool{ctx: ctx, workers: o.Workers, progress: o.Progress, of: o.Mixes + o.Rounds}
	if o.Flips > 0 && len(f.boards) == 1 {
		work.of += len(f.ids)
	}
	x := Safety{
		Selected: f.named(f.order, chosen), Undecided: f.named(f.order, open),
		Without: f.without(), Weights: f.weights(o.Steps), Trims: f.trims(o.Trims),
	}
	for i, b := range boards {
		x.Agreement = append(x.Agreement, b.agreement(i)...)
	}
	var err error
	if x.Mixes, err = f.mixes(&work, o); err != nil {
		return Safety{}, err
	}
	if x.Resampled, err = f.resampled(&work, o); err != nil {
		return Safety{}, err
	}
	if x.Flips, err = f.flips(&work, o.Flips); err != nil {
		return Safety{}, err
	}
	return x, ctx.Err()
}

func (o *SafetyOptions) faults(at fault.Path) fault.List {
	var faults fault.List
	for i, step := range o.Steps {
		if step.Sign() <= 0 || step.Compare(wholePoints(1)) >= 0 {
			faults.Add(badSafetyStep.At(at.Field("steps").Index(i), law.Ref{}, arg("step", step)))
		}
	}
	for i, t := range o.Trims {
		here := at.Field("trims").Index(i)
		faults = append(faults, countFault(t.High, here.Field("high"))...)
		faults = append(faults, countFault(t.Low, here.Field("low"))...)
	}
	for _, c := range []struct {
		name string
		n    int
	}{{"mixes", o.Mixes}, {"rounds", o.Rounds}, {"flips", o.Flips}, {"workers", o.Workers}} {
		faults = append(faults, countFault(c.n, at.Field(c.name))...)
	}
	if o.Mixes > 0 && len(o.Steps) == 0 {
		faults.Add(badSafetyStep.At(at.Field("steps"), law.Ref{}, arg("step", Points{})))
	}
	return faults
}

func countFault(n int, at fault.Path) fault.List {
	if n < 0 || n > maxCount {
		return fault.List{badCount.At(at, law.Ref{}, arg("n", n))}
	}
	return nil
}
