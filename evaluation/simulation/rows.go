package simulation

import (
	"cmp"
	"slices"

	"github.com/teukgu/teukgu/sandbox/rule"
)

// Rows is the source of a population of the host's type T. Its frames are built block by block in memory that each worker uses again. Subjects of
// whom different facts are unknown come in different frames, so unknown stays unknown.
func Rows[T, S any](p Population[T], b Binding[T, S]) Source[S] { return &rowSource[T, S]{p, b} }

type rowSource[T, S any] struct {
	population Population[T]
	binding    Binding[T, S]
}

func (s *rowSource[T, S]) Close() error {
	if s.population.stop != nil {
		s.population.stop()
	}
	return nil
}

func (s *rowSource[T, S]) Reader() Reader[S] {
	r := &rowReader[T, S]{rowSource: s, block: make([]T, blockRows), missing: make([]uint64, blockRows)}
	for _, f := range s.binding.Fields {
		r.fillers = append(r.fillers, f.open())
	}
	r.frame.Groups = make([][]uint8, len(s.binding.Groups))
	return r
}

type rowReader[T, S any] struct {
	*rowSource[T, S]
	block   []T
	missing []uint64 // of which facts, a bit for each field, is each subject's unknown
	fillers []filler[T, S]
	frame   Frame[S]
	first   int64
	parts   [][]int // subjects of the block still to come, those with the same unknown facts together
	part    []T
}

// Read implements [Reader].
func (r *rowReader[T, S]) Read() (*Frame[S], error) {
	if len(r.parts) > 0 {
		return r.next()
	}
	first, n, err := r.population.read(r.block)
	if err != nil {
		return nil, err
	}
	r.first = first
	r.missing = r.missing[:n]
	some, err := r.fill(r.block[:n])
	if err != nil {
		return nil, err
	}
	if !some {
		r.frame.First, r.frame.Numbers = first, nil
		return r.columns(r.block[:n], 0)
	}
	r.split()
	return r.next()
}

// fill reads every field, and reports whether a fact of a subject is unknown.
func (r *rowReader[T, S]) fill(ts []T) (some bool, err error) {
	clear(r.missing)
	for k, f := range r.fillers {
		if err := f.fill(ts, func(i int) { r.missing[i], some = r.missing[i]|1<<k, true }); err != nil {
			return false, err
		}
	}
	return some, nil
}

// split puts those together of whom the same facts are unknown.
func (r *rowReader[T, S]) split() {
	order := make([]int, len(r.missing))
	for i := range order {
		order[i] = i
	}
	slices.SortStableFunc(order, func(a, b int) int { return cmp.Compare(r.missing[a], r.missing[b]) })
	for i, k := range order {
		if i == 0 || r.missing[k] != r.missing[order[i-1]] {
			r.parts = append(r.parts, nil)
		}
		last := &r.parts[len(r.parts)-1]
		*last = append(*last, k)
	}
}

// next is the frame of the next part.
func (r *rowReader[T, S]) next() (*Frame[S], error) {
	places := r.parts[0]
	r.parts = r.parts[1:]
	r.part, r.frame.Numbers = r.part[:0], nil
	for _, i := range places {
		r.part = append(r.part, r.block[i])
		r.frame.Numbers = append(r.frame.Numbers, r.first+int64(i))
	}
	unknown := r.missing[places[0]]
	for _, f := range r.fillers {
		if err := f.fill(r.part, func(int) {}); err != nil {
			return nil, err
		}
	}
	return r.columns(r.part, unknown)
}

// columns makes the frame of what was filled, without the unknown facts.
func (r *rowReader[T, S]) columns(ts []T, unknown uint64) (*Frame[S], error) {
	f := &r.frame
	f.Columns = rule.NewColumns(r.binding.Schema, len(ts))
	for k, x := range r.fillers {
		if unknown>>k&1 == 1 {
			continue
		}
		if err := x.attach(f.Columns); err != nil {
			return nil, err
		}
	}
	for g, code := range r.binding.Groups {
		f.Groups[g] = resize(f.Groups[g], len(ts))
		for i := range ts {
			f.Groups[g][i] = code(&ts[i])
		}
	}
	if r.binding.Base != nil {
		f.Base = resize(f.Base, len(ts))
		for i := range ts {
			f.Base[i] = r.binding.Base(&ts[i])
		}
	}
	return f, nil
}
