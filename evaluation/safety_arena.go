package evaluation

import (
	"cmp"
)

// arena ranks proposals of which one changes. It is a filled Work, or exact.
type arena interface {
	rescore(p int)
	against(a, b int) int // below 0 where a comes before b
	passing(p int) bool
	trimmedRows(p int) []int64 // of the proposal, which is the one that was scored last
}

// rescore scores a proposal of a filled Work again, after its scores changed.
func (w *Work) rescore(p int) {
	w.score(p)
	w.keep(p)
}

// against orders two proposals; w.order is not sorted in an arena.
func (w *Work) against(a, b int) int {
	shift := w.b.plan.bits
	if c := cmp.Compare(w.order[a]>>shift, w.order[b]>>shift); c != 0 {
		return c
	}
	c, _ := w.compare(a, b)
	return c
}

func (w *Work) passing(p int) bool {
	_, passes, _ := w.b.plan.split(w.order[p])
	return passes
}

func (w *Work) trimmedRows(int) []int64 { return w.dropped }

// rescore scores a proposal again; it stands in an arena of one board, where nothing is normalised.
func (x *exact) rescore(p int) {
	b := x.lines[p].board
	x.lines[p] = b.exact(p)
	x.lines[p].finish(b.scorer)
}

func (x *exact) against(a, b int) int {
	c, _ := x.compare(a, b)
	return c
}

func (x *exact) passing(p int) bool { return x.lines[p].passes }

func (x *exact) trimmedRows(p int) []int64 { return x.lines[p].dropped }

// roomy is the board in a form that holds every score of the grids.
func roomy(b *Board, grids []grid) *Board {
	if b.wide != nil {
		return b
	}
	for i := range grids {
		if n, ok := grids[i].at(grids[i].n - 1).Units(b.scale); !ok || int64(int32(n)) != n {
			c := *b
			c.wide = nil
			return c.widened(b, len(b.cells))
		}
	}
	return b
}
