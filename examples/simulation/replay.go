package main

import (
	"errors"
	"io"
	"iter"

	"github.com/teukgu/teukgu/evaluation/simulation"
	"github.com/teukgu/teukgu/examples/internal/support"
	"github.com/teukgu/teukgu/sandbox/money"
	"github.com/teukgu/teukgu/sandbox/rule"
)

// verdicts is how many past decisions got a verdict.
type verdicts struct {
	Verdict simulation.Verdict `json:"verdict"`
	Count   int                `json:"count"`
}

// replay decides 10,000 past cases again under the first reform. They are illustrative: the first half was decided when three employees were enough, the
// second under the rules of today, and in every ninetieth case the committee decided otherwise.
func (r *runner) replay(book *rule.Book[support.Facts], least rule.Limit[money.Amount]) ([]verdicts, error) {
	earlier := book
	for p := range book.Parameters() {
		if p.Name == "least_staff" {
			var err error
			if earlier, err = book.With(p.To(p.Value.Step(-2))); err != nil {
				return nil, err
			}
		}
	}
	candidate, err := book.With(least.To(money.Won(300_000_000)))
	if err != nil {
		return nil, err
	}
	source := simulation.Rows(r.makers.Population(10_000, r.seed), support.Binding())
	frames := source.Reader()
	var counts [simulation.Deviation + 1]int
	for {
		f, err := frames.Read()
		if errors.Is(err, io.EOF) {
			break
		}
		if err != nil {
			return nil, errors.Join(err, source.Close())
		}
		for x := range simulation.Replay(decided(f, [2]*rule.Book[support.Facts]{earlier, book}), candidate) {
			counts[x.Verdict]++
		}
	}
	var out []verdicts
	for v := simulation.Same; v <= simulation.Deviation; v++ {
		out = append(out, verdicts{v, counts[v]})
	}
	return out, source.Close()
}

// decided are the subjects of a frame as decided cases.
func decided(f *simulation.Frame[support.Facts], versions [2]*rule.Book[support.Facts]) iter.Seq[simulation.Past[support.Facts]] {
	return func(yield func(simulation.Past[support.Facts]) bool) {
		for i := range f.Columns.Len() {
			n := f.Number(i)
			p := simulation.Past[support.Facts]{Book: versions[n/5000%2]}
			f.Columns.Row(i, &p.Row)
			p.Eligible = (p.Book.Decide(&p.Row) == rule.True) != (n%90 == 0)
			if !yield(p) {
				return
			}
		}
	}
}
