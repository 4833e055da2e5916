package evaluation

import (
	"cmp"
	"slices"
	"strings"
)

// Flips are the single scores that would change what is selected (당락을 바꿀 수 있는 점수). For every score that an evaluator gave, the
// nearest other score that would change the selection is searched for, on the steps of the criterion or its grades; where
// there are neither, in the finest decimal that the panel used. The search is exact, among the lowest 2^63-2 scores of a
// criterion that has more. Whether another score would need a comment is not asked.
type Flips struct {
	Scores int     `json:"scores"`          // scores that the evaluators gave
	Able   int     `json:"able"`            // of them, those that alone can change the selection
	Least  []Flip  `json:"least,omitempty"` // the smallest changes that do, as many as asked for
	Absent Absence `json:"absent,omitzero"` // why there was no search; then the numbers mean nothing
}

// A Flip is one score with the nearest other one that changes the selection.
type Flip struct {
	Panel     int    `json:"panel"` // in the order given, from 0
	Proposal  string `json:"proposal"`
	Evaluator string `json:"evaluator"`
	Criterion string `json:"criterion"`
	From      Points `json:"from"` // of a grade, what it is worth; 0 where a missing score counts so
	To        Points `json:"to"`
	Effect    Effect `json:"effect"`

	row, column, height int
	size                Points
}

// flips searches for every score; most are listed. With none to be listed it does not search.
func (f *field) flips(work *pool, most int) (Flips, error) {
	switch {
	case most == 0:
		return Flips{Absent: NotAsked}, nil
	case len(f.boards) > 1:
		return Flips{Absent: Normalised}, nil
	}
	b := f.boards[0]
	grids := f.s.grids(b.scale)
	board := roomy(b.scaled(finest(b, grids)), grids)
	found := make([]probe, len(f.ids)) // by proposal, so that the workers do not show
	err := work.run(len(f.ids), func() func(int) {
		x := newProber(f, board, grids)
		return func(p int) { found[p] = x.proposal(p, most) }
	})
	var x Flips
	for _, y := range found {
		x.Scores += y.scores
		x.Able += y.able
		x.Least = append(x.Least, y.flips...)
	}
	slices.SortFunc(x.Least, smaller)
	x.Least = slices.Clone(x.Least[:min(most, len(x.Least))])
	for i := range x.Least {
		x.Least[i].row, x.Least[i].column, x.Least[i].height, x.Least[i].size = 0, 0, 0, Points{}
	}
	return x, err
}

// smaller orders by the size of the change, then by ids, then the lower score first.
func smaller(a, b Flip) int {
	return cmp.Or(a.size.Compare(b.size), strings.Compare(a.Proposal, b.Proposal), strings.Compare(a.Evaluator, b.Evaluator),
		cmp.Compare(a.column, b.column), a.To.Compare(b.To))
}

// probe is what was found for the scores of one proposal.
type probe struct {
	scores, able int
	flips        []Flip // the smallest
}

// prober searches for one goroutine.
type prober struct {
	umpire
	f     *field
	b     *Board // with scores of its own
	arena arena
	grids []grid
	ranks ladder
}

func newProber(f *field, board *Board, grids []grid) *prober {
	b := *board
	b.cells, b.wide = slices.Clone(b.cells), slices.Clone(b.wide)
	x := &prober{f: f, b: &b, grids: grids}
	if b.plan != nil {
		w := new(Work)
		w.fill(&b)
		x.arena = w
	} else {
		x.arena = newExact([]*Board{&b})
	}
	return x
}

// proposal searches for every score of a proposal.
func (x *prober) proposal(p, most int) (y probe) {
	first, end := x.b.rows(p)
	columns := len(x.b.scorer.judged)
	y.scores = (end - first) * columns
	x.climb(p)
	if !x.ranks.matters() {
		return y
	}
	for row := first; row < end; row++ {
		for c := range columns {
			if list := x.score(p, row, c); len(list) > 0 {
				y.able++
				y.flips = append(y.flips, list...)
			}
		}
	}
	x.arena.rescore(p) // as it was, for the proposals that come
	slices.SortFunc(y.flips, smaller)
	y.flips = slices.Clone(y.flips[:min(most, len(y.flips))])
	for i := range y.flips {
		x.fall(p, y.flips[i].height)
		y.flips[i].Effect = x.f.effect(x.state)
	}
	return y
}

// score finds the nearest changes of one score, two where both directions are as near.
func (x *prober) score(p, row, column int) []Flip {
	was, g := x.b.cell(row, column), &x.grids[column]
	below, above := g.around(was)
	defer x.set(row, column, was)
	var list []Flip
	for _, i := range []int{x.nearest(p, row, column, above, g.n, true), x.nearest(p, row, column, 0, below, false)} {
		if i < 0 {
			continue
		}
		flip := Flip{Proposal: x.f.ids[p], Criterion: x.f.s.judged[column].ID, From: was.trim(), To: g.at(i).trim(), row: row, column: column}
		s := x.f.seats[0][x.b.evaluator(row)]
		flip.Panel, flip.Evaluator = s.panel, s.id
		if flip.size = flip.To.minus(was); flip.size.Sign() < 0 {
			flip.size = wholePoints(0).minus(flip.size)
		}
		flip.height = x.height(p, row, column, i)
		list = append(list, flip)
	}
	if len(list) == 2 {
		switch c := list[0].size.Compare(list[1].size); {
		case c < 0:
			return list[:1]
		case c > 0:
			return list[1:]
		}
	}
	return list
}

// set changes a score.
func (x *prober) set(row, column int, v Points) {
	at := row*len(x.b.scorer.judged) + column
	if x.b.wide != nil {
		x.b.wide[at] = v
		return
	}
	n, _ := v.Units(x.b.scale) // the board has room for it
	x.b.cells[at] = int32(n)
}

// height is where the proposal stands with that score.
func (x *prober) height(p, row, column, i int) int {
	x.set(row, column, x.grids[column].at(i))
	x.arena.rescore(p)
	return x.ranks.height(x.arena, p)
}
