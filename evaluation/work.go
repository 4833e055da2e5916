package evaluation

import (
	"cmp"
	"math"
	"slices"
)

// Work is the memory that scoring needs, to be used again for the next board. The zero Work is ready. One Work serves one
// goroutine at a time.
type Work struct {
	b       *Board
	memory  []int64 // behind the slices up to keys
	sums    []int64 // of the evaluators of one audience
	spare   []int64 // places of sums, where many are trimmed; else nil
	dropped []int64 // rows trimmed from the last proposal: by audience the highest, then the lowest
	nums    []int64 // numerators of the measures of the last proposal
	den     int64   // their common denominator
	lowest  int64   // lowest sum of the last proposal that counts
	order   []int64 // proposals by total, see plan.key
	keys    []int64 // of each proposal what the tie rules compare, and the denominator
	places  []Place
}

// fill scores all proposals of a board that has a plan.
func (w *Work) fill(b *Board) {
	w.b = b
	n, pl := len(b.proposals), b.plan
	stride := len(b.scorer.ties) + 1
	size := 2*pl.rows + pl.spare + len(pl.measures) + n + n*stride
	memory := slices.Grow(w.memory[:0], size)[:size]
	w.memory = memory
	cut := func(n int) []int64 {
		part := memory[:n:n]
		memory = memory[n:]
		return part
	}
	w.sums, w.dropped, w.nums, w.order, w.keys = cut(pl.rows), cut(pl.rows), cut(len(pl.measures)), cut(n), cut(n*stride)
	w.spare = cut(pl.spare)
	for p := range n {
		w.score(p)
		w.keep(p)
	}
}

// score computes the measures of one proposal.
func (w *Work) score(p int) {
	b := w.b
	w.den, w.lowest, w.dropped = 0, math.MaxInt64, w.dropped[:0]
	first, end := b.rows(p)
	for a := range b.plan.audiences {
		last := end
		if len(b.plan.audiences) > 1 {
			for last = first; last < end && b.audienceOf(last) == a; {
				last++
			}
		}
		w.audience(first, last, &b.plan.audiences[a])
		first = last
	}
	if pl := b.plan; pl.extra != nil {
		w.extra(pl.extra[p*pl.stride : (p+1)*pl.stride])
	}
}

// audience adds the rows first to last, which are those of one audience.
func (w *Work) audience(first, last int, a *planAudience) {
	pl, columns := w.b.plan, len(w.b.plan.weights)
	cells, sums := w.b.cells[first*columns:last*columns], w.sums[:last-first]
	total := pl.sums(cells, sums)
	if a.high+a.low <= fewTrims {
		for range a.high {
			total -= w.drop(sums, highest(sums), first)
		}
		for range a.low {
			total -= w.drop(sums, lowest(sums), first)
		}
	} else {
		total -= w.dropMany(sums, a, first)
	}
	if pl.lowest {
		w.lowest = min(w.lowest, sums[lowest(sums)])
	}
	n := int64(len(sums) - a.high - a.low)
	den := n // of the mean of this audience
	if pl.measures[0].mean.down > 0 {
		den = 1
	}
	common := lcm(w.den, den)
	for i := range pl.measures {
		m := &pl.measures[i]
		if i > 0 {
			total = 0
			for _, t := range m.judged {
				total += t.weight * column(cells[t.column:], columns, sums)
			}
		}
		if m.mean.down > 0 {
			total = m.mean.of(total, n)
		}
		if total *= a.weight * m.up; w.den == 0 { // the first audience
			w.nums[i] = total
		} else {
			w.nums[i] = w.nums[i]*(common/w.den) + total*(common/den)
		}
	}
	w.den = common
}

// sums are the evaluators' sums of rows; their total is returned.
func (pl *plan) sums(cells []int32, sums []int64) (total int64) {
	for i := range sums {
		sums[i] = weigh(cells, pl.weights)
		total += sums[i]
		cells = cells[len(pl.weights):]
	}
	if pl.sum.down == 0 {
		return total
	}
	total = 0
	for i, s := range sums { // apart from the loop above, which the rounding would slow down
		sums[i] = pl.sum.of(s, 1)
		total += sums[i]
	}
	return total
}

// trimmed marks a sum that was dropped. Sums are 0 or more, so it is below all of them, and above them without its sign.
const trimmed = -1

// drop marks a sum and returns it.
func (w *Work) drop(sums []int64, i, first int) int64 {
	sum := sums[i]
	sums[i] = trimmed
	w.dropped = append(w.dropped, int64(first+i))
	return sum
}

// fewTrims is how many sums are looked for one by one; more are found by sorting.
const fewTrims = 16

// dropMany drops what drop would, one after the other, in time that grows with the sums and not with sums times trims.
func (w *Work) dropMany(sums []int64, a *planAudience, first int) (total int64) {
	left := w.spare[:len(sums)]
	for i := range left {
		left[i] = int64(i)
	}
	slices.SortFunc(left, func(i, j int64) int { return cmp.Or(cmp.Compare(sums[j], sums[i]), cmp.Compare(i, j)) })
	for _, i := range left[:a.high] {
		total += w.drop(sums, int(i), first)
	}
	left = left[a.high:]
	slices.SortFunc(left, func(i, j int64) int { return cmp.Or(cmp.Compare(sums[i], sums[j]), cmp.Compare(i, j)) })
	for _, i := range left[:a.low] {
		total += w.drop(sums, int(i), first)
	}
	return total
}

// highest is the first of the largest sums that are left.
func highest(sums []int64) int {
	best := 0
	for i, s := range sums {
		if s > sums[best] {
			best = i
		}
	}
	return best
}

// lowest is the first of the smallest sums that are left.
func lowest(sums []int64) int {
	best := 0
	for i, s := range sums {
		if uint64(s) < uint64(sums[best]) {
			best = i
		}
	}
	return best
}

// weigh is the weighted sum of the row with which cells begin, four at a time.
func weigh(cells []int32, weights []int64) int64 {
	var a, b int64
	cells = cells[:len(weights)]
	i := 0
	for ; i < len(weights)-3; i += 4 {
		a += int64(cells[i])*weights[i] + int64(cells[i+1])*weights[i+1]
		b += int64(cells[i+2])*weights[i+2] + int64(cells[i+3])*weights[i+3]
	}
	for ; i < len(weights); i++ {
		a += int64(cells[i]) * weights[i]
	}
	return a + b
}

// column adds a column of cells up over the rows whose sums are left.
func column(cells []int32, columns int, sums []int64) (total int64) {
	for i, s := range sums {
		total += int64(cells[i*columns]) &^ (s >> 63) // a trimmed row adds nothing
	}
	return total
}

// lcm is the least common multiple; of 0 and a number it is the number.
func lcm(a, b int64) int64 {
	if a == 0 || a == b {
		return b
	}
	x, y := a, b
	for y != 0 {
		x, y = y, x%y
	}
	return a / x * b
}

// extra adds what the proposal brings itself.
func (w *Work) extra(given []int64) {
	bonus, penalty := given[len(given)-2], given[len(given)-1]
	for i := range w.nums {
		m := &w.b.plan.measures[i]
		add := (bonus - penalty) * m.adjust
		for _, t := range m.given {
			add += given[t.column] * t.weight
		}
		w.nums[i] += add * w.den
	}
}

// marksReached reports whether the last proposal reaches the pass marks of all criteria.
func (w *Work) marksReached() bool {
	for i := range w.b.scorer.marks {
		if !w.reached(i) {
			return false
		}
	}
	return true
}

func (w *Work) reached(mark int) bool {
	at := 1 + len(w.b.scorer.ties) + mark
	return w.nums[at] >= w.b.plan.measures[at].mark*w.den
}
