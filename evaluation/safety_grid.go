package evaluation

import (
	"math"
	"math/bits"
	"slices"
	"sort"

	"github.com/teukgu/teukgu/sandbox/money"
)

// grid is the scores that a criterion can have, from the lowest to the highest: on its steps, those of its grades, or, where
// it declares neither, on the finest decimal in which the panel was scored.
type grid struct {
	low, step Points
	n         int
	grades    []Points // in place of steps
}

func (s *Scorer) grids(scale int) []grid {
	grids := make([]grid, len(s.judged))
	for i := range s.judged {
		grids[i] = s.grid(&s.judged[i], scale)
	}
	return grids
}

func (s *Scorer) grid(l *leaf, scale int) grid {
	if l.Graded {
		return s.gradeGrid(l)
	}
	g := grid{low: l.low, step: l.Step}
	if g.step.IsZero() {
		g.step = Points{units: 1, scale: uint16(scale), set: true}
		if scale > maxScale {
			g.step = pointsOf(bigPow10(0), scale)
		}
		g.low = rounded(l.low.rat(), Round{scale, up})
	}
	steps := l.Max.minus(g.low).rat()
	steps.Quo(steps, g.step.rat())
	g.n = int(min(rounded(steps, Round{0, money.Down}).clip(0, money.Down), math.MaxInt-1)) + 1
	return g
}

func (s *Scorer) gradeGrid(l *leaf) grid {
	var g grid
	for _, grade := range s.stage.Grades {
		if v := grade.Share.times(l.Max).trim(); v.Compare(l.low) >= 0 && v.Compare(l.Max) <= 0 {
			g.grades = append(g.grades, v)
		}
	}
	slices.SortFunc(g.grades, Points.Compare)
	g.grades = slices.CompactFunc(g.grades, Points.Equal)
	g.n = len(g.grades)
	return g
}

// at is the score of that number.
func (g *grid) at(i int) Points {
	if g.grades != nil {
		return g.grades[i]
	}
	if low, step := g.low, g.step; low.large == nil && step.large == nil && low.scale <= step.scale && step.scale <= maxScale {
		shift := pow10[step.scale-low.scale]
		if fits(low.units, shift) && fits(int64(i), step.units) {
			return Points{units: low.units*shift + int64(i)*step.units, scale: step.scale, set: true}
		}
	}
	return g.low.plus(g.step.times(wholePoints(int64(i))))
}

// fits reports whether the product of two numbers is small.
func fits(a, b int64) bool {
	high, low := bits.Mul64(uint64(max(a, -a)), uint64(max(b, -b)))
	return high == 0 && low < 1<<61
}

// around are the numbers of scores below v, and the first number above it.
func (g *grid) around(v Points) (below, above int) {
	below = sort.Search(g.n, func(i int) bool { return g.at(i).Compare(v) >= 0 })
	above = below
	if above < g.n && g.at(above).Equal(v) {
		above++
	}
	return below, above
}

// finest is the number of decimals in which every score of the grids and of the board can be written.
func finest(b *Board, grids []grid) int {
	scale := b.scale
	for i := range grids {
		scale = max(scale, int(grids[i].low.scale), int(grids[i].step.scale))
		for _, v := range grids[i].grades {
			scale = max(scale, int(v.scale))
		}
	}
	return scale
}
