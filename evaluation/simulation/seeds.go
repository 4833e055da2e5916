package simulation

import (
	"context"
	"slices"
)

// Seeds runs a plan over one population for each seed, and returns the reports in that order: how much of a difference is chance.
func (p *Plan[S]) Seeds(ctx context.Context, population func(seed uint64) Source[S], seeds []uint64, opt Options) ([]Report, error) {
	out := make([]Report, 0, len(seeds))
	for _, seed := range seeds {
		t, err := p.Run(ctx, population(seed), opt)
		if err != nil {
			return nil, err
		}
		out = append(out, t.Report())
	}
	return out, nil
}

// An Interval is what lies between two of several values (구간).
type Interval[V any] struct {
	Low    V `json:"low"`
	Median V `json:"median"`
	High   V `json:"high"`
}

// Spread is the interval with so many percent of the values in its middle, 0 to 100, by the nearest rank: it interpolates nothing, so it is exact for
// amounts too. There is no interval of no values.
func Spread[V any](values []V, compare func(a, b V) int, percent int) (i Interval[V], ok bool) {
	if len(values) == 0 {
		return i, false
	}
	v := slices.Clone(values)
	slices.SortFunc(v, compare)
	cut := len(v) * (100 - min(max(percent, 0), 100)) / 200 // so many are left out on each side
	cut = min(cut, (len(v)-1)/2)
	return Interval[V]{v[cut], v[(len(v)-1)/2], v[len(v)-1-cut]}, true
}
