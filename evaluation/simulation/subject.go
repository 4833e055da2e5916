package simulation

import (
	"cmp"
	"slices"

	"github.com/teukgu/teukgu/sandbox/rule"
)

// A Kind is how a scenario changes the answer for a subject.
type Kind uint8

// The changes. An unknown answer is not a pass.
const (
	Gained        Kind = iota + 1 // passes only under the scenario (새로 적격)
	Lost                          // passes only under the baseline (새로 부적격)
	ReasonChanged                 // passes in neither, but other rules refuse it (사유 변경)
	kinds
)

// A Subject is an example of a change, with its facts.
type Subject[S any] struct {
	// Number counts from 0 over the population.
	Number int64
	// Row are the facts.
	Row rule.Row[S]
}

// finds are the examples of one change, those with the lowest numbers.
type finds[S any] []Subject[S]

// note keeps a subject as an example if there is room. One worker meets its subjects in ascending order.
func (t *Tally[S]) note(f *Frame[S], i, scenario int, k Kind) {
	found := &t.found[scenario][k]
	if f.Numbers == nil && len(*found) >= t.plan.study.Examples {
		return
	}
	s := Subject[S]{Number: f.Number(i)}
	if n := len(*found); n >= t.plan.study.Examples && (n == 0 || (*found)[n-1].Number < s.Number) {
		return
	}
	f.Columns.Row(i, &s.Row)
	found.merge(finds[S]{s}, t.plan.study.Examples)
}

func (f *finds[S]) merge(g finds[S], most int) {
	*f = append(*f, g...)
	slices.SortFunc(*f, func(a, b Subject[S]) int { return cmp.Compare(a.Number, b.Number) })
	if len(*f) > most {
		*f = (*f)[:most]
	}
}
