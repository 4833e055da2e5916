package evaluation

import (
	"cmp"
	"math/bits"
	"slices"
)

// keep notes the last proposal: where it stands by its total, and in keys what the tie rules compare (more is better) with
// its denominator.
func (w *Work) keep(p int) {
	pl, ties := w.b.plan, len(w.b.scorer.ties)
	total := pl.total.of(w.nums[0], w.den)
	w.order[p] = pl.key(total, total >= pl.pass && w.marksReached(), p)
	keys := w.keys[p*(ties+1) : (p+1)*(ties+1)]
	keys[ties] = w.den
	for i, r := range w.b.scorer.stage.Method.TieBreak {
		keys[i] = w.nums[1+i]
		switch r.kind {
		case byLowestKept:
			keys[i] = w.lowest
		case byDeductions:
			keys[i] = 0
			if pl.extra != nil {
				keys[i] = -pl.extra[(p+1)*pl.stride-1]
			}
		case byTechnical, byHeaviest, byCriterion, byDraw:
		}
	}
}

// failedBit is set in the keys of proposals that do not reach every pass mark.
const failedBit = 1 << 62

// key packs a total and the number of the proposal into one number, so that sorting compares nothing else: those that pass
// first, the highest total first, then by number.
func (pl *plan) key(total int64, passed bool, p int) int64 {
	key := (pl.top-total)<<pl.bits | int64(p)
	if !passed {
		key |= failedBit
	}
	return key
}

// split takes a key apart again.
func (pl *plan) split(key int64) (total int64, passed bool, p int) {
	return pl.top - key&^failedBit>>pl.bits, key&failedBit == 0, int(key & (1<<pl.bits - 1))
}

// ranked puts the proposals in order and writes the places.
func (w *Work) ranked() []Place {
	slices.Sort(w.order)
	pl, scale := w.b.plan, uint16(w.b.scorer.stage.Method.Rounding.Total.Decimals)
	w.places = slices.Grow(w.places[:0], len(w.order))[:len(w.order)]
	for i := 0; i < len(w.order); {
		end := i + 1
		for end < len(w.order) && w.order[end]>>pl.bits == w.order[i]>>pl.bits {
			end++
		}
		if end-i > 1 {
			slices.SortStableFunc(w.order[i:end], w.equals)
		}
		for first := i; i < end; i++ {
			total, passed, p := pl.split(w.order[i])
			w.places[i] = Place{Total: Points{units: total, scale: scale, set: true}, Proposal: p, Rank: i + 1, Passed: passed}
			if i > first {
				w.behind(i)
			}
		}
	}
	return w.places
}

// behind compares a place with the one before it, whose total is the same.
func (w *Work) behind(i int) {
	c, rule := w.compare(w.places[i-1].Proposal, w.places[i].Proposal)
	if w.places[i].rule = rule; c == 0 {
		w.places[i].Rank = w.places[i-1].Rank
	}
}

func (w *Work) equals(a, b int64) int {
	mask := int64(1)<<w.b.plan.bits - 1
	c, _ := w.compare(int(a&mask), int(b&mask))
	return c
}

// compare orders two proposals of equal totals, the better one first; rule is the place of the tie rule that decided, from
// 1, else 0.
func (w *Work) compare(a, b int) (c, rule int) {
	rules := w.b.scorer.stage.Method.TieBreak
	n := len(rules)
	k, l := w.keys[a*(n+1):], w.keys[b*(n+1):]
	for i, r := range rules {
		switch r.kind {
		case byLowestKept, byDeductions:
			c = cmp.Compare(l[i], k[i])
		case byDraw:
			c = drawn(r.name, w.b.proposals[a], w.b.proposals[b])
		case byTechnical, byHeaviest, byCriterion:
			c = fractions(l[i], l[n], k[i], k[n])
		}
		if c != 0 {
			return c, i + 1
		}
	}
	return 0, 0
}

// fractions compares a/b with c/d, all of them 0 or more and b and d above 0.
func fractions(a, b, c, d int64) int {
	if b == d {
		return cmp.Compare(a, c)
	}
	high, low := bits.Mul64(uint64(a), uint64(d))
	otherHigh, otherLow := bits.Mul64(uint64(c), uint64(b))
	return cmp.Or(cmp.Compare(high, otherHigh), cmp.Compare(low, otherLow))
}

// find is the board of a proposal and its number there.
func (w *Work) find(p int) (*Board, int) { return w.b, p }

// detail scores the proposal again, for only the last one's details are kept.
func (w *Work) detail(p int) (trimmed []int64, failed []string) {
	w.score(p)
	for i, m := range w.b.scorer.marks {
		if !w.reached(i) {
			failed = append(failed, m.id)
		}
	}
	return w.dropped, failed
}
