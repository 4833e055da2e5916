package simulation

import (
	"encoding/json"
	"math/bits"
	"math/rand/v2"

	"github.com/teukgu/teukgu/sandbox/fault"
	"github.com/teukgu/teukgu/sandbox/lang"
	"github.com/teukgu/teukgu/sandbox/law"
)

// An Assumption is how one trait of generated subjects is distributed (가정), as data for the report.
type Assumption struct {
	// Name is its word in reports.
	Name  string    `json:"name"`
	Label lang.Text `json:"label"`
	// Given says by what the distribution is chosen, where there are several.
	Given lang.Text `json:"given,omitzero"`
	// Distributions has one for each answer of Given, or only one.
	Distributions []Distribution `json:"distributions"`
	// Basis says where the numbers come from, and Confidence how they are known; a number that nobody published is inferred.
	Basis      lang.Text      `json:"basis"`
	Confidence law.Confidence `json:"confidence"`
}

// A Distribution is [Even], [LogEven], [Weights] or [Share]. All draw integers.
type Distribution interface {
	draw(r *rand.Rand) int64
	valid() bool
}

// Even is Low and every Step above it as far as High, all alike; High is one of them where whole steps lead to it. Step 0 is 1.
type Even struct{ Low, High, Step int64 }

// LogEven is every order of magnitude from Low to High alike: a doubling of Low is chosen, then a number within it, both again where that is above
// High, so that no value is heaped up; what is drawn is rounded down to whole steps above Low. Step 0 is 1. Low is positive.
type LogEven struct{ Low, High, Step int64 }

// Weights are the places 0, 1, 2 … with chances in proportion to the weights.
type Weights []int64

// Share is 1 in Of of In cases and else 0.
type Share struct{ Of, In int64 }

func step(n, low, step int64) int64 { return n - (n-low)%max(step, 1) }

func (d Even) draw(r *rand.Rand) int64 {
	step := max(d.Step, 1)
	return d.Low + r.Int64N((d.High-d.Low)/step+1)*step
}
func (d Even) valid() bool {
	return d.Low <= d.High && d.Step >= 0 && d.High-d.Low >= 0 && d.High-d.Low < 1<<62
}

func (d LogEven) draw(r *rand.Rand) int64 {
	doublings := bits.Len64(uint64((d.High - 1) / d.Low)) // those that begin below High
	if doublings <= 1 {
		return step(d.Low+r.Int64N(min(d.Low, d.High-d.Low+1)), d.Low, d.Step)
	}
	for { // only the last doubling may lead beyond High
		n := d.Low << r.IntN(doublings)
		if n += r.Int64N(n); n <= d.High {
			return step(n, d.Low, d.Step)
		}
	}
}
func (d LogEven) valid() bool { return d.Low > 0 && d.Low <= d.High && d.High < 1<<61 && d.Step >= 0 }

func (d Weights) draw(r *rand.Rand) int64 {
	n := r.Int64N(d.sum())
	for i, w := range d {
		if n -= w; n < 0 {
			return int64(i)
		}
	}
	return 0
}

func (d Weights) sum() (n int64) {
	for _, w := range d {
		n += w
	}
	return n
}

func (d Weights) valid() bool {
	for _, w := range d {
		if w < 0 || w > 1<<40 {
			return false
		}
	}
	return d.sum() > 0 && len(d) < 1<<20
}

func (d Share) draw(r *rand.Rand) int64 {
	if r.Int64N(d.In) < d.Of {
		return 1
	}
	return 0
}
func (d Share) valid() bool { return d.In > 0 && d.Of >= 0 && d.Of <= d.In }

// MarshalJSON writes the kind and the numbers.
func (d Even) MarshalJSON() ([]byte, error) {
	return marshalRange("even", d.Low, d.High, max(d.Step, 1))
}

// MarshalJSON writes the kind and the numbers.
func (d LogEven) MarshalJSON() ([]byte, error) {
	return marshalRange("log_even", d.Low, d.High, max(d.Step, 1))
}

func marshalRange(kind string, low, high, step int64) ([]byte, error) {
	return json.Marshal(struct {
		Kind string `json:"kind"`
		Low  int64  `json:"low"`
		High int64  `json:"high"`
		Step int64  `json:"step"`
	}{kind, low, high, step})
}

// MarshalJSON writes the kind and the numbers.
func (d Weights) MarshalJSON() ([]byte, error) {
	return json.Marshal(struct {
		Kind    string  `json:"kind"`
		Weights []int64 `json:"weights"`
	}{"weights", d})
}

// MarshalJSON writes the kind and the numbers.
func (d Share) MarshalJSON() ([]byte, error) {
	return json.Marshal(struct {
		Kind string `json:"kind"`
		Of   int64  `json:"of"`
		In   int64  `json:"in"`
	}{"share", d.Of, d.In})
}

// A Trait is one assumption and where its values go.
type Trait[T any] struct {
	Assumption Assumption
	// Given chooses the distribution, counted from 0; nil where there is one. It may read what the traits before have set.
	Given func(*T) int
	// Set records the value that was drawn.
	Set func(*T, int64)
}

// A Generator makes subjects from declared distributions (모집단 생성기). Make one with [NewGenerator].
type Generator[T any] struct{ traits []Trait[T] }

var badTrait = fault.Define("simulation.generator.trait.invalid",
	"‘{trait}’ 특성의 분포가 없거나 올바르지 않습니다. 분포와 값을 넣을 곳을 주십시오.",
	"The distributions of the trait “{trait}” are missing or not valid. Give them and where their values go.")

// NewGenerator makes a generator of the traits, drawn in that order. Traits without a valid distribution, and several without a choice, are refused.
func NewGenerator[T any](traits ...Trait[T]) (*Generator[T], error) {
	var list fault.List
	for i, t := range traits {
		ok := t.Set != nil && len(t.Assumption.Distributions) > 0 && (t.Given != nil || len(t.Assumption.Distributions) == 1)
		for _, d := range t.Assumption.Distributions {
			ok = ok && d != nil && d.valid()
		}
		if !ok {
			list.Add(badTrait.At(fault.Path{}.Field("traits").Index(i), law.Ref{}, lang.Arg{Name: "trait", Value: t.Assumption.Name}))
		}
	}
	return &Generator[T]{traits}, list.Err()
}

// Assumptions are those of the traits, for the report.
func (g *Generator[T]) Assumptions() []Assumption {
	out := make([]Assumption, 0, len(g.traits))
	for _, t := range g.traits {
		out = append(out, t.Assumption)
	}
	return out
}

// draw makes one subject; a choice outside the distributions takes the nearest.
func (g *Generator[T]) draw(r *rand.Rand, to *T) {
	for i := range g.traits {
		t := &g.traits[i]
		k := 0
		if t.Given != nil {
			k = min(max(t.Given(to), 0), len(t.Assumption.Distributions)-1)
		}
		t.Set(to, t.Assumption.Distributions[k].draw(r))
	}
}
