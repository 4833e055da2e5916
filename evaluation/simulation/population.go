package simulation

import (
	"io"
	"iter"
	"sync"
	"sync/atomic"
)

// blockRows is the number of subjects that are read, generated and decided at once.
const blockRows = 4096

// A Population is subjects of the host's type T, to be read once (모집단). The zero Population is empty.
type Population[T any] struct {
	// next fills the slice and returns the number of the first subject; it is safe for concurrent use. After the end n is 0.
	next func(to []T) (first int64, n int, err error)
	stop func()
	// interrupt makes next return soon, in the middle of a block.
	interrupt func()
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
		if p.stop != nil {
			defer p.stop()
		}
		if p.next == nil {
			return
		}
		buf := make([]T, blockRows)
		for {
			_, n, err := p.next(buf)
			if err != nil {
				var none T
				yield(none, err)
				return
			}
			if n == 0 {
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
	first, n, err = p.next(to)
	if err == nil && n == 0 {
		err = io.EOF
	}
	return first, n, err
}
