package evaluation

import (
	"cmp"
	"math/big"
	"slices"
	"strings"
)

// exact scores boards with rationals: numbers of any size, and several panels at once. It computes what plan and Work
// compute, step by step as Method says it.
type exact struct {
	rules []TieRule
	lines []exactLine
}

// exactLine is what a proposal came to.
type exactLine struct {
	board   *Board
	p       int
	mean    *big.Rat // of the evaluators' sums, before anything else counts
	value   Points   // the total, rounded
	passes  bool
	keys    []*big.Rat // what the tie rules compare; more is better
	failed  []string   // criteria whose pass mark is not reached
	dropped []int64    // rows trimmed, as in Work
}

// newExact scores the proposals of boards that one scorer made.
func newExact(boards []*Board) *exact {
	s := boards[0].scorer
	x := &exact{rules: s.stage.Method.TieBreak}
	for _, b := range boards {
		for p := range b.proposals {
			x.lines = append(x.lines, b.exact(p))
		}
	}
	x.normalise(s.stage.Method.Normalise)
	for i := range x.lines {
		x.lines[i].finish(s)
	}
	return x
}

// exact scores one proposal up to the mean, and what pass marks and tie rules look at.
func (b *Board) exact(p int) exactLine {
	s := b.scorer
	l := exactLine{board: b, p: p, mean: new(big.Rat)}
	kept := make([][]int, len(s.audiences)) // rows, by audience
	var lowest *big.Rat
	first, end := b.rows(p)
	for a, audience := range s.audiences {
		last := first
		for last < end && b.audienceOf(last) == a {
			last++
		}
		sums := b.sums(first, last)
		total := new(big.Rat)
		for _, i := range trimmedRats(sums, audience.Trim, first, &l.dropped) {
			kept[a] = append(kept[a], first+i)
			total.Add(total, sums[i])
			if lowest == nil || sums[i].Cmp(lowest) < 0 {
				lowest = sums[i]
			}
		}
		l.mean.Add(l.mean, s.meanOf(total, len(kept[a]), audience))
		first = last
	}
	for i, r := range s.stage.Method.TieBreak {
		key := b.measured(&s.ties[i], p, kept)
		switch r.kind {
		case byLowestKept:
			key = lowest
		case byDeductions:
			key = new(big.Rat).Neg(b.extraOf(p).penalty.rat())
		case byTechnical, byHeaviest, byCriterion, byDraw:
		}
		l.keys = append(l.keys, key)
	}
	for i := range s.marks {
		if b.measured(&s.marks[i].of, p, kept).Cmp(s.marks[i].mark.rat()) < 0 {
			l.failed = append(l.failed, s.marks[i].id)
		}
	}
	return l
}

// finish adds what does not come from the evaluators and rounds.
func (l *exactLine) finish(s *Scorer) {
	e := l.board.extraOf(l.p)
	total := new(big.Rat).Add(l.mean, e.sum(s.total.given))
	total.Add(total, e.bonus.rat())
	total.Sub(total, e.penalty.rat())
	l.value = rounded(total, s.stage.Method.Rounding.Total)
	l.passes = len(l.failed) == 0 && (s.pass.IsZero() || l.value.Compare(s.pass) >= 0)
}

// sums are the evaluators' sums of the rows first to last.
func (b *Board) sums(first, last int) []*big.Rat {
	sums := make([]*big.Rat, last-first)
	for i := range sums {
		sums[i] = b.rowSum(first+i, b.scorer.total.judged)
		if r := b.scorer.stage.Method.Rounding.Sum; r != (Round{}) {
			sums[i] = rounded(sums[i], r).rat()
		}
	}
	return sums
}

func (b *Board) rowSum(row int, terms []term) *big.Rat {
	sum := new(big.Rat)
	for _, t := range terms {
		sum.Add(sum, new(big.Rat).Mul(b.cell(row, t.leaf).rat(), t.weight.rat()))
	}
	return sum
}

// trimmedRats are the places of the sums that are left, in order; rows that go are added to dropped.
func trimmedRats(sums []*big.Rat, trim Trim, first int, dropped *[]int64) []int {
	left := make([]int, len(sums))
	for i := range left {
		left[i] = i
	}
	drop := func(n, sign int) {
		if n == 0 {
			return
		}
		slices.SortStableFunc(left, func(i, j int) int { return sums[j].Cmp(sums[i]) * sign })
		for _, i := range left[:n] {
			*dropped = append(*dropped, int64(first+i))
		}
		left = left[n:]
		slices.Sort(left)
	}
	drop(trim.High, 1)
	drop(trim.Low, -1)
	return left
}

// meanOf is what an audience adds with a sum over n evaluators.
func (s *Scorer) meanOf(sum *big.Rat, n int, a Audience) *big.Rat {
	mean := new(big.Rat).Quo(sum, big.NewRat(int64(n), 1))
	if r := s.stage.Method.Rounding.Mean; r != (Round{}) {
		mean = rounded(mean, r).rat()
	}
	return mean.Mul(mean, a.Weight.rat())
}

// measured is the value of a measure for a proposal over the rows that are left.
func (b *Board) measured(m *measure, p int, kept [][]int) *big.Rat {
	value := b.extraOf(p).sum(m.given)
	for a, rows := range kept {
		sum := new(big.Rat)
		for _, row := range rows {
			sum.Add(sum, b.rowSum(row, m.judged))
		}
		value.Add(value, b.scorer.meanOf(sum, len(rows), b.scorer.audiences[a]))
	}
	return value
}

// sum is the weighted sum of given scores.
func (e *extra) sum(terms []term) *big.Rat {
	sum := new(big.Rat)
	for _, t := range terms {
		sum.Add(sum, new(big.Rat).Mul(e.given[t.leaf].rat(), t.weight.rat()))
	}
	return sum
}

// places ranks the lines and selects.
func (x *exact) places() ([]Place, error) {
	order := make([]int, len(x.lines))
	var groups []string
	for i := range order {
		order[i] = i
		if b := x.lines[i].board; b.groups != nil {
			groups = append(groups, b.groups[x.lines[i].p])
		}
	}
	slices.SortFunc(order, func(a, b int) int {
		c, _ := x.compare(a, b)
		return cmp.Or(c, strings.Compare(x.id(a), x.id(b)))
	})
	ranked := make([]Place, len(order))
	for i, p := range order {
		ranked[i] = Place{Total: x.lines[p].value, Proposal: p, Rank: i + 1, Passed: x.lines[p].passes}
		if i > 0 {
			c, rule := x.compare(order[i-1], p)
			if ranked[i].rule = rule; c == 0 {
				ranked[i].Rank = ranked[i-1].Rank
			}
		}
	}
	return ranked, x.lines[0].board.scorer.settle(ranked, groups, x.id)
}

// compare orders two lines, the better one first; rule is the place of the tie rule that decided, from 1, else 0.
func (x *exact) compare(a, b int) (c, rule int) {
	l, m := &x.lines[a], &x.lines[b]
	if c := cmp.Or(one(m.passes)-one(l.passes), m.value.Compare(l.value)); c != 0 {
		return c, 0
	}
	for i, r := range x.rules {
		if r.kind == byDraw {
			c = drawn(r.name, x.id(a), x.id(b))
		} else {
			c = m.keys[i].Cmp(l.keys[i])
		}
		if c != 0 {
			return c, i + 1
		}
	}
	return 0, 0
}

func (x *exact) id(p int) string { return x.lines[p].board.proposals[x.lines[p].p] }

func (x *exact) find(p int) (*Board, int) { return x.lines[p].board, x.lines[p].p }

func (x *exact) detail(p int) (trimmed []int64, failed []string) {
	return x.lines[p].dropped, x.lines[p].failed
}

// normalise makes the means of several panels comparable.
func (x *exact) normalise(how Normalisation) {
	if how.IsZero() {
		return
	}
	panels := make(map[*Board]*exactMean)
	var all exactMean
	for _, l := range x.lines {
		if panels[l.board] == nil {
			panels[l.board] = new(exactMean)
		}
		panels[l.board].add(l.mean)
		all.add(l.mean)
	}
	for i := range x.lines {
		mean := x.lines[i].mean
		own, whole := panels[x.lines[i].board].value(), all.value()
		switch how {
		case Shift:
			mean.Add(mean, whole).Sub(mean, own)
		case Ratio:
			if own.Sign() != 0 { // where all of a panel are 0, they stay so
				mean.Mul(mean, whole).Quo(mean, own)
			}
		}
	}
}

// exactMean is a mean of rationals.
type exactMean struct {
	sum big.Rat
	n   int64
}

func (m *exactMean) add(x *big.Rat) {
	m.sum.Add(&m.sum, x)
	m.n++
}

func (m *exactMean) value() *big.Rat { return new(big.Rat).Quo(&m.sum, big.NewRat(m.n, 1)) }
