package evaluation

import (
	"slices"
	"strings"

	"github.com/teukgu/teukgu/sandbox/fault"
)

// under are the boards of the field under another stage of the same criteria in the same order.
func (f *field) under(stage Stage) []*Board {
	s, faults := stage.compile(fault.Path{})
	if len(faults) > 0 { // none of the changes that are tried makes a fault
		return f.boards
	}
	if s.pass = f.s.pass; stage.Weighing != f.s.stage.Weighing {
		s.pass = f.s.passUnder(s)
	}
	boards := make([]*Board, len(f.boards))
	for i, b := range f.boards {
		c := *b
		c.scorer = s
		c.plan = newPlan(&c)
		boards[i] = &c
	}
	return boards
}

// active are the evaluators who scored something.
func (b *Board) active() []int {
	seen := make([]bool, len(b.evaluators))
	for p := range b.proposals {
		first, end := b.rows(p)
		for row := first; row < end; row++ {
			seen[b.evaluator(row)] = true
		}
	}
	var list []int
	for e, yes := range seen {
		if yes {
			list = append(list, e)
		}
	}
	return list
}

// copied is the board without its rows, for take.
func (b *Board) copied() *Board {
	c := *b
	c.start, c.who, c.cells, c.wide = nil, nil, nil, nil
	return &c
}

// take fills dst, a copy of b, with the rows of b, each as often as counts says of its evaluator. The plan of b holds for dst
// where no audience gets more rows than it has evaluators.
func (b *Board) take(dst *Board, counts []int32) {
	n := len(b.scorer.judged)
	dst.start, dst.who, dst.cells, dst.wide = append(dst.start[:0], 0), dst.who[:0], dst.cells[:0], dst.wide[:0]
	for p := range b.proposals {
		first, end := b.rows(p)
		for row := first; row < end; row++ {
			e := b.evaluator(row)
			for range counts[e] {
				dst.who = append(dst.who, int32(e))
				if b.wide != nil {
					dst.wide = append(dst.wide, b.wide[row*n:(row+1)*n]...)
				} else {
					dst.cells = append(dst.cells, b.cells[row*n:(row+1)*n]...)
				}
			}
		}
		dst.start = append(dst.start, int32(len(dst.who)))
	}
}

// scaled is the board with its scores in units of 10^-scale, which is not below its own scale; as points where they do not fit.
func (b *Board) scaled(scale int) *Board {
	c := *b
	c.scale, c.cells, c.wide = scale, nil, nil
	columns := len(b.scorer.judged)
	rows := len(b.proposals) * len(b.evaluators)
	if b.start != nil {
		rows = len(b.who)
	}
	for i := range rows * columns {
		v := b.cell(i/columns, i%columns)
		n, ok := v.Units(scale)
		if !ok || int64(int32(n)) != n {
			return c.widened(b, rows*columns)
		}
		c.cells = append(c.cells, int32(n))
	}
	c.plan = newPlan(&c)
	return &c
}

func (b *Board) widened(from *Board, cells int) *Board {
	columns := len(b.scorer.judged)
	b.cells, b.plan = nil, nil
	for i := range cells {
		b.wide = append(b.wide, from.cell(i/columns, i%columns))
	}
	return b
}

// merge makes one board of several. No proposal is scored by evaluators of two panels, so who sits beside whom does not show.
func (f *field) merge() {
	m := Board{scorer: f.s, start: []int32{0}}
	wide := false
	for _, b := range f.boards {
		m.scale = max(m.scale, b.scale)
	}
	boards := slices.Clone(f.boards)
	var seats []seat
	var who []int32 // the first evaluator of each board
	type paper struct{ board, p int }
	var papers []paper
	extras := false
	for i, b := range boards {
		boards[i] = b.scaled(m.scale)
		wide = wide || boards[i].wide != nil
		who = append(who, int32(len(seats)))
		seats = append(seats, f.seats[i]...)
		m.evaluators = append(m.evaluators, b.evaluators...)
		m.audience = append(m.audience, b.audience...)
		for p := range b.proposals {
			papers = append(papers, paper{i, p})
		}
		extras = extras || b.extra != nil
	}
	slices.SortFunc(papers, func(a, b paper) int {
		return strings.Compare(boards[a.board].proposals[a.p], boards[b.board].proposals[b.p])
	})
	for _, x := range papers {
		b := boards[x.board]
		m.proposals = append(m.proposals, b.proposals[x.p])
		if b.groups != nil {
			m.groups = append(m.groups, b.groups[x.p])
		}
		if extras {
			m.extra = append(m.extra, *b.extraOf(x.p))
		}
		m.add(b, x.p, who[x.board], wide)
	}
	m.plan = newPlan(&m)
	f.boards, f.seats = []*Board{&m}, [][]seat{seats}
}

// add appends the rows of a proposal of another board, whose evaluators stand here from first on.
func (b *Board) add(from *Board, p int, first int32, wide bool) {
	start, end := from.rows(p)
	for row := start; row < end; row++ {
		b.who = append(b.who, first+int32(from.evaluator(row)))
		for c := range from.scorer.judged {
			v := from.cell(row, c)
			if wide {
				b.wide = append(b.wide, v)
			} else {
				b.cells = append(b.cells, int32(v.units))
			}
		}
	}
	b.start = append(b.start, int32(len(b.who)))
}
