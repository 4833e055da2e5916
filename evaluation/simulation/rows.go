package simulation

import (
	"cmp"
	"slices"

	"github.com/teukgu/teukgu/sandbox/fault"
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
	s.population.close()
	return nil
}

// interrupt ends the reading of a sequence before the end of its block.
func (s *rowSource[T, S]) interrupt() {
	if s.population.interrupt != nil {
		s.population.interrupt()
	}
}

func (s *rowSource[T, S]) Reader() Reader[S] {
	r := &rowReader[T, S]{rowSource: s, block: make([]T, blockRows), missing: make([]uint64, blockRows)}
	for _, f := range s.binding.Fields {
		if f.open != nil {
			r.fillers = append(r.fillers, f.open())
		}
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
	order   []int // the subjects of the block, those with the same unknown facts together
	rest    []int // those of them still to come
	part    []T
	numbers []int64
}

// Read implements [Reader].
func (r *rowReader[T, S]) Read() (*Frame[S], error) {
	if len(r.rest) > 0 {
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
		at, err := f.fill(ts, func(i int) { r.missing[i], some = r.missing[i]|1<<k, true })
		if list, ok := faults(err); ok {
			return false, list.Under(fault.Path{}.Field("subjects").Index(int(r.first) + at))
		} else if err != nil {
			return false, err
		}
	}
	return some, nil
}

// split puts those together of whom the same facts are unknown.
func (r *rowReader[T, S]) split() {
	r.rest = resize(r.order, len(r.missing))
	r.order = r.rest
	for i := range r.rest {
		r.rest[i] = i
	}
	slices.SortStableFunc(r.rest, func(a, b int) int { return cmp.Compare(r.missing[a], r.missing[b]) })
}

// next is the frame of the next part.
func (r *rowReader[T, S]) next() (*Frame[S], error) {
	n := 1
	for n < len(r.rest) && r.missing[r.rest[n]] == r.missing[r.rest[0]] {
		n++
	}
	places := r.rest[:n]
	r.rest = r.rest[n:]
	r.part, r.numbers = r.part[:0], r.numbers[:0]
	for _, i := range places {
		r.part = append(r.part, r.block[i])
		r.numbers = append(r.numbers, r.first+int64(i))
	}
	r.frame.Numbers = r.numbers
	unknown := r.missing[places[0]]
	for _, f := range r.fillers {
		if _, err := f.fill(r.part, func(int) {}); err != nil {
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
