package evaluation

import (
	"slices"

	"github.com/teukgu/teukgu/sandbox/fault"
)

// Read checks a panel against the stage and lays its scores out. The error is a fault.List with every fault, in the order
// of the fields and with paths below panel; then there is no board. It is the same whatever the order of the input.
func (s *Scorer) Read(p Panel) (*Board, error) {
	b, faults := s.read(p, fault.Path{}.Field("panel"))
	return b, limited(faults).Err()
}

func (s *Scorer) read(p Panel, at fault.Path) (*Board, fault.List) {
	r := reader{s: s, p: &p, at: at}
	r.read()
	if len(r.faults) > 0 {
		return nil, r.faults
	}
	return r.board(), nil
}

// board lays out the rows of a panel without faults.
func (r *reader) board() *Board {
	b := &Board{scorer: r.s, start: make([]int32, len(r.papers)+1), who: make([]int32, len(r.rows))}
	for _, p := range r.papers {
		b.proposals = append(b.proposals, p.ID)
		if len(r.s.stage.Quotas) > 0 {
			b.groups = append(b.groups, p.Group)
		}
	}
	for _, e := range r.people {
		b.evaluators = append(b.evaluators, e.ID)
	}
	if len(r.s.stage.Method.Audiences) > 0 {
		b.audience = r.audience
	}
	for i, x := range r.rows {
		b.start[x.proposal+1]++
		b.who[i] = int32(x.evaluator)
	}
	for p := range r.papers {
		b.start[p+1] += b.start[p]
	}
	r.cells(b)
	r.extras(b)
	r.leftOut(b)
	b.plan = newPlan(b)
	return b
}

// cells takes the scores over: as whole numbers where they fit, else as they are.
func (r *reader) cells(b *Board) {
	for i := range r.rows {
		for c := range r.s.judged {
			b.scale = max(b.scale, int(r.cell(i, c).scale))
		}
	}
	if b.scale <= maxScale {
		b.cells = make([]int32, 0, len(r.rows)*len(r.s.judged))
		for i := range r.rows {
			for c := range r.s.judged {
				n, ok := r.cell(i, c).Units(b.scale)
				if !ok || int64(int32(n)) != n {
					b.cells = nil
					r.wide(b)
					return
				}
				b.cells = append(b.cells, int32(n))
			}
		}
		return
	}
	r.wide(b)
}

func (r *reader) wide(b *Board) {
	for i := range r.rows {
		for c := range r.s.judged {
			b.wide = append(b.wide, r.cell(i, c))
		}
	}
}

// cell is a score that was checked; 0 where it is missing and counts so.
func (r *reader) cell(i, column int) Points {
	if r.rows[i].sheet < 0 {
		return wholePoints(0)
	}
	s, l := &r.p.Sheets[r.rows[i].sheet], &r.s.judged[column]
	score := s.Scores[l.ID]
	if l.Graded {
		score, _ = r.s.graded(l, s.Grades[l.ID])
	}
	if score.IsZero() {
		return wholePoints(0)
	}
	return score
}

// extras takes over what the proposals bring themselves, where any brings something.
func (r *reader) extras(b *Board) {
	some := len(r.s.given) > 0
	for _, p := range r.papers {
		some = some || len(p.Bonuses) > 0 || len(p.Penalties) > 0
	}
	if !some {
		return
	}
	m := &r.s.stage.Method
	for _, p := range r.papers {
		e := extra{bonus: adjusted(p.Bonuses, m.MaxBonus), penalty: adjusted(p.Penalties, m.MaxPenalty)}
		for i := range r.s.given {
			l := &r.s.given[i]
			score := p.Scores[l.ID]
			if l.Graded {
				score, _ = r.s.graded(l, p.Grades[l.ID])
			}
			e.given = append(e.given, score)
		}
		b.extra = append(b.extra, e)
	}
}

// leftOut notes who does not count for a proposal, for those who read the result.
func (r *reader) leftOut(b *Board) {
	for x := range r.out {
		if b.left == nil {
			b.left = make([][]string, len(r.papers))
		}
		if !r.gone[x.evaluator] && r.scores(x.evaluator, x.proposal) {
			b.left[x.proposal] = append(b.left[x.proposal], r.people[x.evaluator].ID)
		}
	}
	for _, ids := range b.left {
		slices.Sort(ids)
	}
}
