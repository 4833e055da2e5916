package simulation

import (
	"math/bits"

	"github.com/teukgu/teukgu/sandbox/fault"
	"github.com/teukgu/teukgu/sandbox/law"
	"github.com/teukgu/teukgu/sandbox/rule"
)

// A Tally counts the subjects of a plan (집계). Tallies of parts of a population are merged in any order with the same result, so the parts
// may be counted by several workers or several machines. A Tally is not safe for concurrent use. Make one with [Plan.Tally], [Plan.Run] or [Plan.Decode]: the
// zero Tally has no plan to count by.
type Tally[S any] struct {
	plan   *Plan[S]
	n      int64
	cells  []cell   // of the baseline
	others [][]tide // for each scenario, by cell
	rules  [][]ruleCount
	found  [][kinds]finds[S]
	work   scratch
}

// cell is the baseline in one group.
type cell struct {
	n, passed, unknown int64
	grant              sum
}

// tide is what a scenario changes in one group.
type tide struct {
	gained, lost, reason, unknown int64 // unknown after the change
	winners, losers               int64
	up, down                      sum
}

// ruleCount is how many subjects a rule refuses, and how many it alone refuses, all others passing.
type ruleCount struct{ refuses, alone int64 }

// scratch is the memory of one block.
type scratch struct {
	cell    []uint32
	base    lane
	shared  []lane
	lane    lane
	reason  []uint64
	ones    []uint64
	several []uint64
}

// lane is a bit for each subject: passes whatever the missing facts are, and may pass.
type lane struct{ sure, may []uint64 }

// Tally returns an empty tally.
func (p *Plan[S]) Tally() *Tally[S] {
	t := &Tally[S]{plan: p, cells: make([]cell, p.cells), found: make([][kinds]finds[S], len(p.others))}
	t.rules = append(t.rules, make([]ruleCount, len(p.base.rules)))
	for i := range p.others {
		t.others = append(t.others, make([]tide, p.cells))
		if !p.study.Brief {
			t.rules = append(t.rules, make([]ruleCount, len(p.others[i].rules)))
		}
	}
	t.work.shared = make([]lane, len(p.shared))
	return t
}

// Subjects is how many subjects were counted.
func (t *Tally[S]) Subjects() int64 { return t.n }

var badFrame = fault.Define("simulation.frame.invalid",
	"열의 스키마가 규칙집과 다르거나, 집단 또는 지원금 기준액의 열이 없거나 길이가 다릅니다. 대상마다 값 하나가 있는 열을 주십시오.",
	"The columns are of another schema than the book, or columns of groups or of the base of the grant are missing or of another length. Give a value for each subject.")

// Add counts the subjects of a frame under the baseline and every scenario. A frame may have more groups than the study. A frame of another schema,
// or without the groups and the base that the study needs, is refused and not counted.
func (t *Tally[S]) Add(f *Frame[S]) error {
	if f.Columns == nil || !t.fits(f) {
		return fault.List{badFrame.At(fault.Path{}, law.Ref{})}
	}
	n := 0
	for b := range t.plan.batch.Decide(f.Columns) {
		t.block(f, b)
		n += b.Len
	}
	if n != f.Columns.Len() { // the batch yields nothing for another schema
		return fault.List{badFrame.At(fault.Path{}, law.Ref{})}
	}
	t.n += int64(n)
	return nil
}

func (t *Tally[S]) fits(f *Frame[S]) bool {
	n := f.Columns.Len()
	ok := len(f.Groups) >= len(t.plan.study.Groups) && (f.Numbers == nil || len(f.Numbers) == n)
	for g := 0; ok && g < len(t.plan.study.Groups); g++ {
		ok = len(f.Groups[g]) == n
	}
	grants := !t.plan.base.grant.none
	for _, p := range t.plan.others {
		grants = grants || !p.grant.none
	}
	return ok && (!grants || len(f.Base) == n)
}

func (t *Tally[S]) block(f *Frame[S], b *rule.Block) {
	w := &t.work
	t.locate(f, b)
	words := len(b.Passed(0))
	w.base.all(b, t.plan.base.rules, words)
	t.baseline(f, b)
	for i, set := range t.plan.shared {
		w.shared[i].all(b, set, words)
	}
	for i := range t.plan.others {
		p := &t.plan.others[i]
		w.lane.copy(w.shared[p.shared])
		for _, r := range p.own {
			w.lane.and(b.Passed(r), b.Possible(r))
		}
		t.flips(f, b, i)
		if !p.same {
			t.regrant(f, b, i)
		}
		if !t.plan.study.Brief {
			t.reasons(f, b, i)
			t.refusals(b, p.rules, t.rules[i+1])
		}
	}
	t.refusals(b, t.plan.base.rules, t.rules[0])
}

// all is the subjects of a block that pass all of some rules; without any rules all do.
func (l *lane) all(b *rule.Block, rules []int, words int) {
	l.sure, l.may = resize(l.sure, words), resize(l.may, words)
	for w := range words {
		l.sure[w] = ^uint64(0)
	}
	if rest := b.Len % 64; rest != 0 {
		l.sure[words-1] = 1<<rest - 1
	}
	copy(l.may, l.sure)
	for _, r := range rules {
		l.and(b.Passed(r), b.Possible(r))
	}
}

func (l *lane) copy(m lane) {
	l.sure, l.may = append(l.sure[:0], m.sure...), append(l.may[:0], m.may...)
}

func (l *lane) and(sure, may []uint64) {
	for w := range l.sure {
		l.sure[w] &= sure[w]
		l.may[w] &= may[w]
	}
}

func resize[T any](s []T, n int) []T {
	if cap(s) < n {
		return make([]T, n)
	}
	return s[:n]
}

// locate finds the cell of every subject of the block and counts it.
func (t *Tally[S]) locate(f *Frame[S], b *rule.Block) {
	w := &t.work
	w.cell = resize(w.cell, b.Len)
	if len(t.plan.study.Groups) == 0 {
		clear(w.cell)
	}
	for g, x := range t.plan.study.Groups {
		terms := uint32(len(x.Terms))
		codes := f.Groups[g][b.First : b.First+b.Len]
		for i, c := range codes {
			code := uint32(c)
			if code > terms {
				code = 0
			}
			if g == 0 {
				w.cell[i] = code
			} else {
				w.cell[i] = w.cell[i]*(terms+1) + code
			}
		}
	}
	cells := t.cells
	for _, c := range w.cell {
		cells[c].n++
	}
}

// baseline counts who passes today and what they get.
func (t *Tally[S]) baseline(f *Frame[S], b *rule.Block) {
	w := &t.work
	g := &t.plan.base.grant
	var base []int64
	if !g.none {
		base = f.Base[b.First : b.First+b.Len]
	}
	for k, m := range w.base.sure {
		for x := w.base.may[k] &^ m; x != 0; x &= x - 1 {
			t.cells[w.cell[k*64+bits.TrailingZeros64(x)]].unknown++
		}
		for ; m != 0; m &= m - 1 {
			i := k*64 + bits.TrailingZeros64(m)
			c := &t.cells[w.cell[i]]
			c.passed++
			if base != nil {
				c.grant.add(g.of(base[i]))
			}
		}
	}
}

// flips counts who passes in only one of both, and who is unknown under the scenario.
func (t *Tally[S]) flips(f *Frame[S], b *rule.Block, scenario int) {
	w, cells := &t.work, t.others[scenario]
	before, after := &t.plan.base.grant, &t.plan.others[scenario].grant
	for k := range w.base.sure {
		was, is := w.base.sure[k], w.lane.sure[k]
		for x := w.lane.may[k] &^ is; x != 0; x &= x - 1 {
			cells[w.cell[k*64+bits.TrailingZeros64(x)]].unknown++
		}
		for x := is &^ was; x != 0; x &= x - 1 {
			i := k*64 + bits.TrailingZeros64(x)
			c := &cells[w.cell[i]]
			c.gained++
			if !after.none {
				c.change(after.of(f.Base[b.First+i]))
			}
			t.note(f, b.First+i, scenario, Gained)
		}
		for x := was &^ is; x != 0; x &= x - 1 {
			i := k*64 + bits.TrailingZeros64(x)
			c := &cells[w.cell[i]]
			c.lost++
			if !before.none {
				c.change(-before.of(f.Base[b.First+i]))
			}
			t.note(f, b.First+i, scenario, Lost)
		}
	}
}

// regrant counts what another formula changes for those who pass in both.
func (t *Tally[S]) regrant(f *Frame[S], b *rule.Block, scenario int) {
	w, cells := &t.work, t.others[scenario]
	before, after := &t.plan.base.grant, &t.plan.others[scenario].grant
	base := f.Base[b.First : b.First+b.Len]
	for k := range w.base.sure {
		for x := w.base.sure[k] & w.lane.sure[k]; x != 0; x &= x - 1 {
			i := k*64 + bits.TrailingZeros64(x)
			cells[w.cell[i]].change(after.of(base[i]) - before.of(base[i]))
		}
	}
}

// change counts a subject that gets more or less.
func (c *tide) change(by int64) {
	switch {
	case by > 0:
		c.winners++
		c.up.add(by)
	case by < 0:
		c.losers++
		c.down.add(-by)
	}
}

// reasons counts who passes in neither, but by other rules.
func (t *Tally[S]) reasons(f *Frame[S], b *rule.Block, scenario int) {
	w, cells := &t.work, t.others[scenario]
	w.reason = resize(w.reason, len(w.base.sure))
	clear(w.reason)
	for _, d := range t.plan.others[scenario].differs {
		sure0, may0 := answers(b, d[0])
		sure1, may1 := answers(b, d[1])
		for k := range w.reason {
			w.reason[k] |= (at(sure0, k) ^ at(sure1, k)) | (at(may0, k) ^ at(may1, k))
		}
	}
	for k := range w.reason {
		in := w.reason[k] &^ (w.base.sure[k] | w.lane.sure[k])
		if rest := b.Len - k*64; rest < 64 {
			in &= 1<<rest - 1
		}
		for x := in; x != 0; x &= x - 1 {
			i := k*64 + bits.TrailingZeros64(x)
			cells[w.cell[i]].reason++
			t.note(f, b.First+i, scenario, ReasonChanged)
		}
	}
}

// answers are those of a rule; -1 is no rule, which refuses nobody.
func answers(b *rule.Block, r int) (sure, may []uint64) {
	if r < 0 {
		return nil, nil
	}
	return b.Passed(r), b.Possible(r)
}

func at(m []uint64, k int) uint64 {
	if m == nil {
		return ^uint64(0)
	}
	return m[k]
}

// refusals counts for each rule whom it refuses, and whom nothing else does: neither refused by another rule nor unknown under one.
func (t *Tally[S]) refusals(b *rule.Block, rules []int, counts []ruleCount) {
	w := &t.work
	words := len(b.Passed(0))
	w.ones, w.several = resize(w.ones, words), resize(w.several, words)
	clear(w.ones)
	clear(w.several)
	for _, r := range rules {
		for k, m := range b.Passed(r) { // not sure: refused or unknown
			w.several[k] |= w.ones[k] &^ m
			w.ones[k] |= ^m
		}
	}
	for i, r := range rules {
		for k, m := range b.Possible(r) {
			no := ^m
			if rest := b.Len - k*64; rest < 64 {
				no &= 1<<rest - 1
			}
			counts[i].refuses += int64(bits.OnesCount64(no))
			counts[i].alone += int64(bits.OnesCount64(no &^ w.several[k]))
		}
	}
}

// Merge adds what another tally of the same plan counted, or of one with the same digest. It panics with a tally of another plan, whose counts are of other
// things; what comes from elsewhere is refused by [Plan.Decode] before.
func (t *Tally[S]) Merge(u *Tally[S]) {
	if !t.plan.equal(u.plan) {
		panic("simulation: Merge of a tally of another plan")
	}
	t.n += u.n
	for i := range t.cells {
		t.cells[i].add(u.cells[i])
	}
	for s := range t.others {
		for i := range t.others[s] {
			t.others[s][i].add(u.others[s][i])
		}
		for k := range kinds {
			t.found[s][k].merge(u.found[s][k], t.plan.study.Examples)
		}
	}
	for i := range t.rules {
		for k := range t.rules[i] {
			t.rules[i][k].refuses += u.rules[i][k].refuses
			t.rules[i][k].alone += u.rules[i][k].alone
		}
	}
}

func (c *cell) add(d cell) {
	c.n += d.n
	c.passed += d.passed
	c.unknown += d.unknown
	c.grant.plus(d.grant)
}

func (c *tide) add(d tide) {
	c.gained += d.gained
	c.lost += d.lost
	c.reason += d.reason
	c.unknown += d.unknown
	c.winners += d.winners
	c.losers += d.losers
	c.up.plus(d.up)
	c.down.plus(d.down)
}
