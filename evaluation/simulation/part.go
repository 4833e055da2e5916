package simulation

import (
	"math/bits"
	"math/rand/v2"
	"sync/atomic"
)

// Part is one of so many parts of the population that [Generator.Population] makes, counted from 0: the same subjects with the same numbers,
// so that each machine makes its own and their tallies merge to that of the whole. Parts are whole blocks; there may be more parts than blocks, and
// then some are empty, as is a part that does not exist.
func (g *Generator[T]) Part(n int64, seed uint64, part, of int) Population[T] {
	if n <= 0 || part < 0 || part >= of {
		return Population[T]{}
	}
	blocks := uint64(n-1)/blockRows + 1
	edge := func(i int) int64 { // blocks times i/of, rounded down
		hi, lo := bits.Mul64(blocks, uint64(i))
		q, _ := bits.Div64(hi, lo, uint64(of))
		return int64(q)
	}
	return g.blocks(n, seed, edge(part), edge(part+1))
}

// blocks is the part of the population of n subjects in the blocks from first to before end.
func (g *Generator[T]) blocks(n int64, seed uint64, first, end int64) Population[T] {
	var next atomic.Int64
	next.Store(first)
	return Population[T]{used: new(atomic.Bool), next: func(to []T) (int64, int, error) {
		b := next.Add(1) - 1
		if b >= end {
			return n, 0, nil
		}
		at := b * blockRows
		to = to[:min(int64(len(to)), blockRows, n-at)]
		r := rand.New(rand.NewPCG(seed, uint64(b)))
		for i := range to {
			var t T
			g.draw(r, &t)
			to[i] = t
		}
		return at, len(to), nil
	}}
}

// From is the population with its subjects numbered from first on: one that is read from a part of a file, or from one of several files, keeps the numbers
// of the whole. Examples are told apart by them.
func (p Population[T]) From(first int64) Population[T] {
	next := p.next
	if next == nil {
		return p
	}
	p.next = func(to []T) (int64, int, error) {
		at, n, err := next(to)
		return first + at, n, err
	}
	return p
}
