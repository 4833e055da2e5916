package rule

import (
	"math/bits"
	"slices"
)

// A Remedy is a set of changes with which a case passes (보완 방법), and from which none can be left out.
type Remedy[S any] struct {
	Changes []Move[S] `json:"changes"`
	// Changeable is false where a fact has to change that is not [Changeable]. Such a remedy is given only where no other passes: it says what the
	// case would have to be.
	Changeable bool `json:"changeable"`
	// Open is true where Changeable is false only because such facts are still unknown (확인 필요): the case passes if they turn out as the remedy
	// says. These remedies are given before those for which a known fact would have to be another one.
	Open bool `json:"open,omitempty"`
}

// A Move is the change of one fact to the nearest value with which the case passes, the other changes of its remedy made.
type Move[S any] struct {
	Fact Fact[S] `json:"fact"`
	From Value   `json:"from,omitzero"` // zero where the fact was unknown
	To   Value   `json:"to"`            // the nearest value
	// Low and High bound the values about To with which it passes as well, both included; zero where there is no bound. Of a word, High has every
	// word that serves. They are zero for bools and sets.
	Low  Value `json:"low,omitzero"`
	High Value `json:"high,omitzero"`
}

// Open reports whether the fact is still unknown and cannot be changed: it has to be established (확인 필요), not brought about.
func (m Move[S]) Open() bool { return m.From.IsZero() && !m.Fact.Changeable() }

// The bounds of WhyNot: sets of facts that are looked at, and steps of all their searches together.
const (
	maxRemedySets  = 1 << 12
	maxRemedySteps = 1 << 20
)

// WhyNot returns at most n ways to make a case pass that does not, those with fewest changes first; none where it passes. Only facts that
// are [Changeable] are changed; where those cannot make it pass, facts that are unknown as well, and at last any. Every remedy was decided again and passes. Complete is false where the
// search was cut off (4,096 sets of facts, 65,536 combinations of each and about a million in all), so that there may be others.
func (b *Book[S]) WhyNot(r *Row[S], n int) (remedies []Remedy[S], complete bool) {
	x := b.book()
	found, complete := x.whyNot((*row)(r).of(x.schema), n)
	for _, f := range found {
		m, fixed := Remedy[S]{Changeable: true}, false
		for _, c := range f {
			x := Move[S]{Fact[S]{c.fact}, c.from, c.to, c.low, c.high}
			m.Changeable = m.Changeable && c.fact.changeable
			fixed = fixed || !c.fact.changeable && !x.Open()
			m.Changes = append(m.Changes, x)
		}
		m.Open = !m.Changeable && !fixed
		remedies = append(remedies, m)
	}
	return remedies, complete
}

// move is a Move without its schema's type.
type move struct {
	fact                *fact
	from, to, low, high Value
}

func (b *book) whyNot(r *row, n int) (remedies [][]move, complete bool) {
	if n <= 0 || b.decide(r) == True {
		return nil, true
	}
	var changeable uint64
	for _, f := range b.schema.facts {
		if f.changeable {
			changeable |= 1 << f.index
		}
	}
	tried := ^uint64(0)
	for _, allowed := range []uint64{changeable & b.used, (changeable | ^r.known) & b.used, b.used} {
		if allowed == tried {
			continue
		}
		if remedies, complete = b.remedies(r, n, allowed); len(remedies) > 0 || !complete {
			break
		}
		tried = allowed
	}
	return remedies, complete
}

// remedies looks at sets of facts, the smaller ones first. Where a set cannot make the case pass, the rule that fails whatever its facts are has to
// be met by one more fact of that rule.
func (b *book) remedies(r *row, n int, allowed uint64) (found [][]move, complete bool) {
	queue, seen, complete := []uint64{0}, map[uint64]bool{0: true}, true
	var done []uint64
	purse := maxRemedySteps
	for ; len(queue) > 0 && len(found) < n && purse > 0; queue = queue[1:] {
		set := queue[0]
		if covers(done, set) {
			continue
		}
		moves, open, spent := b.remedy(r, set, &purse)
		complete = complete && !spent
		if moves != nil {
			found, done = append(found, moves), append(done, set)
			continue
		}
		for more := open & allowed &^ set; more != 0; more &= more - 1 {
			next := set | more&-more
			if seen[next] {
				continue
			}
			if len(seen) == maxRemedySets {
				complete = false
				break
			}
			seen[next] = true
			queue = append(queue, next)
		}
	}
	return found, complete && purse > 0
}

// covers reports whether one of the sets is within s.
func covers(sets []uint64, s uint64) bool {
	for _, d := range sets {
		if d&^s == 0 {
			return true
		}
	}
	return false
}

// remedy looks for values of a set of facts with which the case passes; without any it returns the facts of which one more has to change.
func (b *book) remedy(r *row, set uint64, purse *int) (moves []move, open uint64, spent bool) {
	s := spreadOf(b, r, set, anyLeaf)
	x := newSearch(s, func(rules []Truth) verdict {
		switch conjunction(rules) {
		case True:
			return found
		case False:
			return prune
		case Unknown:
		}
		return goOn
	})
	x.purse, open = purse, b.blocking(x.rules)
	var pass row
	x.at = func() bool {
		w, ok := x.witness()
		pass = w
		return ok && b.decide(&w) == True
	}
	if set == 0 || !x.run() {
		return nil, open, x.spent || slices.ContainsFunc(s.axes, func(a axis) bool { return a.wide })
	}
	for m := set; m != 0; m &= m - 1 {
		f := b.schema.facts[bits.TrailingZeros64(m)]
		without := pass
		if without.restore(r, f); b.decide(&without) == True { // it passes with fewer, which another set finds
			return nil, open, x.spent
		}
		moves = append(moves, move{fact: f, from: r.value(f), to: pass.value(f)})
	}
	for i := range moves {
		b.widen(&moves[i], pass)
	}
	return moves, open, x.spent
}

// restore gives a fact the value that it has in another row.
func (r *row) restore(from *row, f *fact) {
	if from.known&(1<<f.index) == 0 {
		r.unset(f.index)
		return
	}
	r.put(f, from.value(f).x)
}

// blocking returns the facts of the first rule that fails, or else of every rule that does not pass: one of them has to change too.
func (b *book) blocking(rules []Truth) (facts uint64) {
	first := slices.Index(rules, False)
	for i := range b.leaves {
		if l := &b.leaves[i]; first < 0 && rules[l.rule] != True || int(l.rule) == first {
			facts |= l.needs()
		}
	}
	return facts
}

// widen finds how far the value can move from To with the case still passing.
func (b *book) widen(m *move, pass row) {
	s := spreadOf(b, &pass, 1<<m.fact.index, anyLeaf)
	if len(s.axes) != 1 || s.axes[0].fact != m.fact {
		return
	}
	a := &s.axes[0]
	passes := func(c *cell) bool {
		w := pass
		w.put(m.fact, c.value())
		return b.decide(&w) == True
	}
	switch m.fact.kind {
	case KindWord:
		var words uint64
		for i := range a.cells {
			if passes(&a.cells[i]) {
				words |= a.cells[i].class
			}
		}
		m.high = Value{m.fact, small(int64(words))}
	case KindInt, KindNumber, KindAmount, KindDate:
		m.low, m.high = a.widen(m, passes)
	case KindBool, KindWords:
	}
}

// widen returns the ends of the run of cells that pass, zero where it has none.
func (a *axis) widen(m *move, passes func(*cell) bool) (low, high Value) {
	at := 0
	for i := range a.cells {
		if a.cells[i].contains(m.to.x) {
			at = i
		}
	}
	first, last := at, at
	for first > 0 && passes(&a.cells[first-1]) {
		first--
	}
	for last+1 < len(a.cells) && passes(&a.cells[last+1]) {
		last++
	}
	if c := &a.cells[first]; !c.from && first > 0 {
		low = Value{m.fact, c.lo}
	}
	if c := &a.cells[last]; !c.to && last+1 < len(a.cells) {
		high = Value{m.fact, c.hi}
	}
	return low, high
}
