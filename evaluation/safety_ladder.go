package evaluation

import (
	"bytes"
	"sort"
)

// ladder is the proposals but one, best first, and for each height at which that one can stand among them whether
// the selection is another one then.
//
// With m classes of equals, the one that comes after k of them stands at 2(m-k), one less where it is equal to the next.
// A height is twice that, plus one where the proposal passes. A better score never means a lower height while the same
// evaluators are trimmed.
type ladder struct {
	others  []int
	classes []int // where each class begins in others
	runs    []run // heights that change the selection, ascending
	places  []Place
}

// run is heights next to each other, first and last.
type run struct{ from, to int }

// matters reports whether any height changes the selection.
func (l *ladder) matters() bool { return len(l.runs) > 0 }

// begin is where the class k begins; where there is none, the end.
func (l *ladder) begin(k int) int {
	if k == len(l.classes) {
		return len(l.others)
	}
	return l.classes[k]
}

// height is where the proposal stands as it was scored last.
func (l *ladder) height(a arena, p int) int {
	m := len(l.classes)
	k := sort.Search(m, func(k int) bool { return a.against(p, l.others[l.classes[k]]) <= 0 })
	h := 2 * (m - k)
	if k < m && a.against(p, l.others[l.classes[k]]) == 0 {
		h--
	}
	return 2*h + one(a.passing(p))
}

// climb makes the ladder of a proposal. Without quotas it holds as many of the others as can matter: the places, one more,
// and the equals of the last.
func (x *prober) climb(p int) {
	l, a := &x.ranks, x.arena
	l.others, l.classes, l.runs = l.others[:0], l.classes[:0], l.runs[:0]
	stage := &x.f.s.stage
	for _, q := range x.f.order {
		if q == p {
			continue
		}
		if n := len(l.others); n == 0 || a.against(l.others[n-1], q) != 0 {
			if n > stage.Select && len(stage.Quotas) == 0 {
				break
			}
			l.classes = append(l.classes, n)
		}
		l.others = append(l.others, q)
	}
	was := false
	for h := range 4*len(l.classes) + 2 {
		changes := was
		if x.possible(h) {
			x.fall(p, h)
			changes = !bytes.Equal(x.state, x.f.state)
		}
		if n := len(l.runs); changes && was {
			l.runs[n-1].to = h
		} else if changes {
			l.runs = append(l.runs, run{h, h})
		}
		was = changes
	}
}

// possible reports whether a proposal can stand there: who passes comes before who does not, and equals are so in this too.
func (x *prober) possible(height int) bool {
	l := &x.ranks
	k, tied, passes := l.at(height)
	passing := func(k int) bool { return x.arena.passing(l.others[l.classes[k]]) }
	switch {
	case tied:
		return passing(k) == passes
	case passes:
		return k == 0 || passing(k-1)
	}
	return k == len(l.classes) || !passing(k)
}

// at takes a height apart: classes before the proposal, whether it is equal to the next, whether it passes.
func (l *ladder) at(height int) (k int, tied, passes bool) {
	h := height / 2
	return len(l.classes) - (h+1)/2, h%2 == 1, height%2 == 1
}

// fall selects with the proposal at that height and notes the outcome in x.state.
func (x *prober) fall(p, height int) {
	l := &x.ranks
	k, tied, passes := l.at(height)
	l.places = l.places[:0]
	add := func(p, rank int, passes bool) {
		l.places = append(l.places, Place{Proposal: p, Rank: rank, Passed: passes})
	}
	for c := range len(l.classes) + 1 {
		rank := len(l.places) + 1
		if c == k {
			add(p, rank, passes)
			if !tied {
				rank++
			}
		}
		for _, q := range l.others[l.begin(c):l.begin(min(c+1, len(l.classes)))] {
			add(q, rank, x.arena.passing(q))
		}
	}
	x.settle(&x.f.s.stage, x.f, l.places)
}
