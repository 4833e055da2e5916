package simulation

import (
	"errors"
	"io"
	"iter"
	"sync"
	"sync/atomic"

	"github.com/teukgu/teukgu/sandbox/fault"
	"github.com/teukgu/teukgu/sandbox/law"
)

// blockRows is the number of subjects that are read, generated and decided at once.
const blockRows = 4096

// A Population is subjects of the host's type T, to be read once (모집단): a second run over it is a fault. The zero Population is empty.
type Population[T any] struct {
	// next fills the slice and returns the number of the first subject; it is safe for concurrent use. After the end n is 0.
	next func(to []T) (first int64, n int, err error)
	stop func()
	// interrupt makes next return soon, in the middle of a block.
	interrupt func()
	used      *atomic.Bool // was read to its end or given up
}

var usedUp = fault.Define("simulation.population.used",
	"이 모집단은 이미 읽었습니다. 다시 실행하려면 모집단을 새로 만드십시오.",
	"This population was read already. Make a new one for another run.")

// close gives up what is left of the population.
func (p Population[T]) close() {
	if p.used != nil {
		p.used.Store(true)
	}
	if p.stop != nil {
		p.stop()
	}
}

// Of is the population of a sequence. It is read by one worker at a time.
func Of[T any](seq iter.Seq[T]) Population[T] {
	return fallible(func(yield func(T, error) bool) {
		for t := range seq {
			if !yield(t, nil) {
				return
			}
		}
	})
}

// fallible is the population of a sequence that ends at its first error.
func fallible[T any](seq iter.Seq2[T, error]) Population[T] {
	var mu sync.Mutex
	var to []T
	var first int64
	var off atomic.Bool
	more, stop := iter.Pull2(blocks(seq, &to, &off))
	return Population[T]{
		next: func(buf []T) (int64, int, error) {
			mu.Lock()
			defer mu.Unlock()
			to = buf
			n, err, ok := more()
			if !ok || err != nil {
				return first, 0, err
			}
			first += int64(n)
			return first - int64(n), n, nil
		},
		stop: func() {
			mu.Lock()
			defer mu.Unlock()
			stop()
		},
		interrupt: func() { off.Store(true) },
		used:      new(atomic.Bool),
	}
}

// blocks fills one slice after another, so that readers change places once a block.
func blocks[T any](seq iter.Seq2[T, error], to *[]T, off *atomic.Bool) iter.Seq2[int, error] {
	return func(yield func(int, error) bool) {
		n := 0
		for t, err := range seq {
			if off.Load() {
				return
			}
			if err != nil {
				yield(0, err)
				return
			}
			(*to)[n] = t
			if n++; n == len(*to) {
				if !yield(n, nil) {
					return
				}
				n = 0
			}
		}
		if n > 0 {
			yield(n, nil)
		}
	}
}

// Population returns n subjects made from the seed. Blocks are drawn from generators of their own (PCG), so that any number of workers draws the
// same subjects; everything is computed in integers. A negative n is none.
func (g *Generator[T]) Population(n int64, seed uint64) Population[T] { return g.Part(n, seed, 0, 1) }

// All yields the subjects in order, and an error at the end if reading failed. It uses the population up.
func (p Population[T]) All() iter.Seq2[T, error] {
	return func(yield func(T, error) bool) {
		if p.next == nil {
			return
		}
		defer p.close()
		buf := make([]T, blockRows)
		for {
			_, n, err := p.read(buf)
			if errors.Is(err, io.EOF) {
				return
			}
			if err != nil {
				var none T
				yield(none, err)
				return
			}
			for _, t := range buf[:n] {
				if !yield(t, nil) {
					return
				}
			}
		}
	}
}

// read is next for a reader: io.EOF after the end.
func (p Population[T]) read(to []T) (first int64, n int, err error) {
	if p.next == nil {
		return 0, 0, io.EOF
	}
	if p.used != nil && p.used.Load() {
		return 0, 0, fault.List{usedUp.At(fault.Path{}, law.Ref{})}
	}
	first, n, err = p.next(to)
	if err == nil && n == 0 {
		err = io.EOF
	}
	return first, n, err
}
