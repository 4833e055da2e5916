package evaluation

import (
	"bytes"
	"math/big"
	"math/bits"
	"math/rand/v2"
	"slices"
)

// sampler runs rounds for one goroutine.
type sampler struct {
	umpire
	f      *field
	random rand.PCG
	boards []*Board
	counts [][]int32 // by board, how often each evaluator was drawn

	short, same       int
	chosen, undecided []int // by proposal
}

func (f *field) sampler() *sampler {
	n := len(f.ids)
	return &sampler{f: f, boards: slices.Clone(f.boards), chosen: make([]int, n), undecided: make([]int, n)}
}

// below is a random number from 0 to n-1. It is the high half of a product, so it is the same in all versions of Go.
func (x *sampler) below(n int) int {
	high, _ := bits.Mul64(x.random.Uint64(), uint64(n))
	return int(high)
}

// count decides by the boards of the sampler and counts what comes out.
func (x *sampler) count() {
	for _, b := range x.boards {
		for p := range b.proposals {
			if b.short(p) {
				x.short++
				return
			}
		}
	}
	x.decide(x.f, x.boards)
	if bytes.Equal(x.state, x.f.state) {
		x.same++
	}
	for p, s := range x.state {
		switch s {
		case chosen:
			x.chosen[p]++
		case open:
			x.undecided[p]++
		}
	}
}

// frequencies adds up what samplers counted.
func (f *field) frequencies(rounds int, samplers []*sampler) Frequencies {
	x := Frequencies{Rounds: rounds, Proposals: make([]Frequency, len(f.order))}
	for _, s := range samplers {
		x.Short += s.short
		x.Same += s.same
		for i, p := range f.order {
			x.Proposals[i].Proposal = f.ids[p]
			x.Proposals[i].Selected += s.chosen[p]
			x.Proposals[i].Undecided += s.undecided[p]
		}
	}
	return x
}

// stratum is the evaluators of one panel and audience who scored something: they are drawn among themselves.
type stratum struct {
	board      int
	evaluators []int
}

func (f *field) strata() []stratum {
	var list []stratum
	for i, b := range f.boards {
		panel, audience := -1, -1
		for _, e := range b.active() {
			a := 0
			if b.audience != nil {
				a = b.audience[e]
			}
			if of := f.seats[i][e].panel; of != panel || a != audience {
				panel, audience = of, a
				list = append(list, stratum{board: i})
			}
			last := &list[len(list)-1]
			last.evaluators = append(last.evaluators, e)
		}
	}
	return list
}

// resampled draws the evaluators with replacement (bootstrap).
func (f *field) resampled(work *pool, o SafetyOptions) (Frequencies, error) {
	if o.Rounds == 0 {
		return Frequencies{}, nil
	}
	strata := f.strata()
	var samplers []*sampler
	err := work.run(o.Rounds, func() func(int) {
		x := f.sampler()
		samplers = append(samplers, x)
		for i, b := range f.boards {
			x.boards[i] = b.copied()
			x.counts = append(x.counts, make([]int32, len(b.evaluators)))
		}
		return func(round int) { x.resample(strata, o.Seed, round) }
	})
	return f.frequencies(o.Rounds, samplers), err
}

// resample is one round.
func (x *sampler) resample(strata []stratum, seed uint64, round int) {
	x.random.Seed(seed, uint64(round))
	for i := range x.counts {
		clear(x.counts[i])
	}
	for _, s := range strata {
		for range s.evaluators {
			x.counts[s.board][s.evaluators[x.below(len(s.evaluators))]]++
		}
	}
	for i, b := range x.f.boards {
		b.take(x.boards[i], x.counts[i])
	}
	x.count()
}

// mixSteps is into how many parts the largest change is divided where weights are mixed.
const mixSteps = 1000

// mixes changes all weights at once by chance.
func (f *field) mixes(work *pool, o SafetyOptions) (Frequencies, error) {
	if o.Mixes == 0 {
		return Frequencies{}, nil
	}
	largest, rounding := slices.MaxFunc(o.Steps, Points.Compare).rat(), mixed(f.s.stage.Criteria)
	var samplers []*sampler
	err := work.run(o.Mixes, func() func(int) {
		x := f.sampler()
		samplers = append(samplers, x)
		return func(round int) {
			x.random.Seed(o.Seed, uint64(round)|1<<63) // apart from the rounds of resampling
			x.boards = f.under(f.s.reweighed(rounding, func(string) *big.Rat {
				share := big.NewRat(int64(x.below(2*mixSteps+1)-mixSteps), mixSteps)
				return share.Mul(share, largest).Add(share, big.NewRat(1, 1))
			}))
			x.count()
		}
	})
	return f.frequencies(o.Mixes, samplers), err
}
