package evaluation

import (
	"math"
	"math/bits"
	"slices"
)

// plan is the method of a board in int64 arithmetic. There is one only where no number on the way can overflow, whatever the
// scores; otherwise the board is computed with rationals (exact).
type plan struct {
	weights   []int64  // of each judged criterion in an evaluator's sum
	sum       quotient // rounding of an evaluator's sum
	rows      int      // evaluators
	spare     int      // as rows where an audience has many to trim, else 0
	audiences []planAudience
	measures  []planMeasure // the total, those of the tie rules, those of the pass marks
	extra     []int64       // of each proposal the given scores, the bonus, the penalty; nil where there are none
	stride    int           // length of one proposal in extra
	total     quotient      // rounding of the total
	lowest    bool          // whether a tie rule looks at the lowest sum that counts
	pass      int64         // least total that passes, in units of the rounding
	top       int64         // largest total, in the same units
	bits      int           // that hold the number of a proposal
}

type planAudience struct {
	weight    int64
	high, low int
}

type planMeasure struct {
	judged []planTerm
	given  []planTerm
	mean   quotient // rounding of the mean; none where the mean stays a fraction
	up     int64    // from the mean to the common scale of the measure
	adjust int64    // what a unit of bonus or penalty counts on that scale
	mark   int64    // pass mark on that scale
}

type planTerm struct {
	column int
	weight int64
}

// planner derives a plan. With every number it carries the largest value that the number can take.
type planner struct {
	b         *Board
	p         *plan
	fits      bool
	rows      []limit // evaluators, by audience
	share     limit   // sum of the weights of the audiences
	shareAt   int     // decimals of the weights of audiences
	extraAt   int     // decimals of what is given
	adjustTop limit   // largest bonus and penalty together
}

// newPlan returns nil where the board does not fit.
func newPlan(b *Board) *plan {
	x := planner{b: b, p: new(plan), fits: b.wide == nil}
	if !x.fits {
		return nil
	}
	x.audiences()
	x.extras()
	s := b.scorer
	sumTop, at := x.weights(&s.total)
	all := append([]measure{s.total}, s.ties...)
	for _, m := range s.marks {
		all = append(all, m.of)
	}
	for i, m := range all {
		if i == 0 {
			x.measure(m, sumTop, at, true, Points{})
			continue
		}
		mark := Points{}
		if j := i - 1 - len(s.ties); j >= 0 {
			mark = s.marks[j].mark
		}
		x.measure(m, x.top(m.judged, m.scale), b.scale+m.scale, false, mark)
	}
	x.p.lowest = slices.Contains(s.stage.Method.TieBreak, ByLowestKept())
	x.p.pass = math.MinInt64
	if !s.pass.IsZero() {
		x.p.pass = s.pass.clip(s.stage.Method.Rounding.Total.Decimals, up)
	}
	if !x.fits {
		return nil
	}
	return x.p
}

// audiences takes over weights and trims.
func (x *planner) audiences() {
	b := x.b
	for _, a := range b.scorer.audiences {
		x.shareAt = max(x.shareAt, int(a.Weight.scale))
	}
	x.rows = make([]limit, len(b.scorer.audiences))
	for i := range b.evaluators {
		a := 0
		if b.audience != nil {
			a = b.audience[i]
		}
		x.rows[a]++
	}
	x.p.rows = len(b.evaluators)
	for _, a := range b.scorer.audiences {
		w := x.units(a.Weight, x.shareAt)
		x.share = x.share.plus(limit(w))
		x.p.audiences = append(x.p.audiences, planAudience{w, a.Trim.High, a.Trim.Low})
		if a.Trim.High+a.Trim.Low > fewTrims {
			x.p.spare = x.p.rows
		}
	}
}

// extras takes over what is given, on one scale.
func (x *planner) extras() {
	b := x.b
	if b.extra == nil {
		return
	}
	for _, e := range b.extra {
		for _, v := range append([]Points{e.bonus, e.penalty}, e.given...) {
			x.extraAt = max(x.extraAt, int(v.scale))
		}
	}
	x.p.stride = len(b.scorer.given) + 2
	for _, e := range b.extra {
		for _, v := range e.given {
			x.p.extra = append(x.p.extra, x.units(v, x.extraAt))
		}
		bonus, penalty := x.units(e.bonus, x.extraAt), x.units(e.penalty, x.extraAt)
		x.p.extra = append(x.p.extra, bonus, penalty)
		x.adjustTop = max(x.adjustTop, limit(bonus).plus(limit(penalty)))
	}
}

// weights takes over the weights of an evaluator's sum; it returns the largest sum and its decimals.
func (x *planner) weights(total *measure) (limit, int) {
	x.p.weights = make([]int64, len(x.b.scorer.judged))
	for _, t := range total.judged {
		x.p.weights[t.leaf] = x.units(t.weight, total.scale)
	}
	top, at := x.top(total.judged, total.scale), x.b.scale+total.scale
	if r := x.b.scorer.stage.Method.Rounding.Sum; r != (Round{}) && r.Decimals < at {
		x.p.sum, at = x.rounding(at, r)
		top = top/limit(x.p.sum.down) + 1
	}
	return top, at
}

// top is the largest sum of weighted scores that an evaluator can give, in units.
func (x *planner) top(terms []term, scale int) limit {
	var top limit
	for _, t := range terms {
		highest := x.b.scorer.judged[t.leaf].Max.clip(x.b.scale, up)
		top = top.plus(limit(highest).times(limit(x.units(t.weight, scale))))
	}
	return top
}

// measure adds a measure whose sums for one evaluator are at most top, in units of 10^-at.
func (x *planner) measure(m measure, top limit, at int, total bool, mark Points) {
	var rows limit = 1 // the largest common denominator, or 1 where means are whole numbers
	var most limit     // rows of the largest audience
	for _, n := range x.rows {
		rows, most = rows.times(n), max(most, n)
	}
	var out planMeasure
	one := top // no mean is larger than the largest of what it is of
	top = x.fit(top.times(most))
	if r := x.b.scorer.stage.Method.Rounding.Mean; r != (Round{}) {
		out.mean, at = x.rounding(at, r)
		x.fit(most.times(limit(out.mean.down)))
		x.fit(top.times(limit(out.mean.up)))
		top, rows = x.fit(one.times(limit(out.mean.up)))/limit(out.mean.down)+1, 1
	}
	scale := max(x.shareAt+at, int(mark.scale))
	if x.b.extra != nil {
		scale = max(scale, x.extraAt+m.scale)
	}
	out.up = x.power(scale - x.shareAt - at)
	top = top.times(x.share).times(limit(out.up))
	for _, t := range m.judged {
		out.judged = append(out.judged, planTerm{t.leaf, x.units(t.weight, m.scale)})
	}
	for _, t := range m.given {
		w := x.units(t.weight, scale-x.extraAt)
		out.given = append(out.given, planTerm{t.leaf, w})
		top = top.plus(limit(x.b.scorer.given[t.leaf].Max.clip(x.extraAt, up)).times(limit(w)))
	}
	if total && x.b.extra != nil {
		out.adjust = x.power(scale - x.extraAt)
		top = top.plus(x.adjustTop.times(limit(out.adjust)))
	}
	out.mark = x.units(mark, scale)
	x.fit(limit(out.mark).times(rows))
	top = x.fit(top.times(rows))
	if total {
		x.p.total, _ = x.rounding(scale, x.b.scorer.stage.Method.Rounding.Total)
		x.totals(x.fit(top.times(limit(x.p.total.up)))/limit(x.p.total.down) + 1)
		x.fit(rows.times(limit(x.p.total.down)))
	}
	x.p.measures = append(x.p.measures, out)
}

// totals sees to it that twice the largest total, for it may be negative, fits a key above the number of a proposal.
func (x *planner) totals(top limit) {
	x.p.bits = bits.Len(uint(len(x.b.proposals)))
	x.p.top = int64(x.fit(top.times(4<<x.p.bits)) >> x.p.bits / 4)
}

// units is a number in units of 10^-scale; one that does not fit ends the plan.
func (x *planner) units(v Points, scale int) int64 {
	n, ok := v.Units(scale)
	x.fits = x.fits && ok
	return n
}

func (x *planner) power(n int) int64 {
	if n < 0 || n > maxScale {
		x.fits = false
		return 1
	}
	return pow10[n]
}

// rounding is the quotient that takes units of 10^-from to the units of a rounding, whose decimals come with it.
func (x *planner) rounding(from int, r Round) (quotient, int) {
	return quotient{x.power(max(0, r.Decimals-from)), x.power(max(0, from-r.Decimals)), r.Mode}, r.Decimals
}

// fit ends the plan where a number can grow too large.
func (x *planner) fit(l limit) limit {
	x.fits = x.fits && l < overflow
	return l
}

// limit is the largest size that a number can have; it stops growing where an int64 could overflow.
type limit uint64

const overflow limit = 1 << 62

func (l limit) times(n limit) limit {
	high, low := bits.Mul64(uint64(l), uint64(n))
	if high > 0 || low > uint64(overflow) {
		return overflow
	}
	return limit(low)
}

func (l limit) plus(n limit) limit { return min(l+n, overflow) }
