package evaluation

import (
	"bytes"
	"cmp"
	"slices"
	"strings"
)

// field is what is ranked together, and how that came out.
type field struct {
	s      *Scorer
	boards []*Board // one, unless several panels are normalised
	seats  [][]seat // of each board its evaluators
	ids    []string // of the proposals by number, as places count them
	groups []string // of the proposals; nil where none has one
	order  []int    // proposals, best first
	state  []byte   // of each proposal in the result
}

// seat is an evaluator of one of the panels.
type seat struct {
	panel int
	id    string
}

// What becomes of a proposal.
const (
	out byte = iota
	chosen
	open // undecided
)

// umpire decides for one goroutine, with memory that is used again.
type umpire struct {
	work  Work
	state []byte
}

// newField ranks boards of one scorer. Without normalisation several are one: evaluators of different panels never meet.
func newField(boards []*Board) *field {
	f := &field{s: boards[0].scorer, boards: boards}
	for i, b := range boards {
		var seats []seat
		for _, id := range b.evaluators {
			seats = append(seats, seat{i, id})
		}
		f.seats = append(f.seats, seats)
	}
	if len(boards) > 1 && f.s.stage.Method.Normalise.IsZero() {
		f.merge()
	}
	for _, b := range f.boards {
		f.ids = append(f.ids, b.proposals...)
		f.groups = append(f.groups, b.groups...)
	}
	var u umpire
	for _, p := range u.decide(f, f.boards) {
		f.order = append(f.order, p.Proposal)
	}
	f.state = u.state
	return f
}

// decide ranks boards in place of those of the field and notes in u.state what becomes of each proposal.
func (u *umpire) decide(f *field, boards []*Board) []Place {
	var ranked []Place
	if b := boards[0]; len(boards) == 1 && b.plan != nil {
		u.work.fill(b)
		ranked = u.work.ranked()
	} else {
		ranked, _ = newExact(boards).places() // a tie is noted below
	}
	u.settle(&boards[0].scorer.stage, f, ranked)
	return ranked
}

// settle notes what becomes of ranked proposals; those that are not among them are out.
func (u *umpire) settle(s *Stage, f *field, ranked []Place) {
	u.state = slices.Grow(u.state[:0], len(f.ids))[:len(f.ids)]
	clear(u.state)
	tied, _ := choose(s, ranked, f.groups)
	behind := false
	for _, p := range ranked {
		if p.Selected {
			u.state[p.Proposal] = chosen
		} else if len(tied) > 0 && (p.Rank == tied[0].Rank || behind && p.Passed) {
			u.state[p.Proposal] = open
			behind = len(s.Quotas) > 0
		}
	}
}

// effect holds a state against the result.
func (f *field) effect(state []byte) Effect {
	var e Effect
	for _, p := range f.byID() {
		id := f.ids[p]
		switch state[p] {
		case f.state[p]:
		case chosen:
			e.Enters = append(e.Enters, id)
		case open:
			e.Opens = append(e.Opens, id)
		default:
			e.Leaves = append(e.Leaves, id)
		}
	}
	return e
}

// byID are the proposals in the order of their ids.
func (f *field) byID() []int {
	list := slices.Clone(f.order)
	slices.SortFunc(list, func(a, b int) int { return strings.Compare(f.ids[a], f.ids[b]) })
	return list
}

// named are the ids of the proposals of a list that are in that state in the result; never nil where they are chosen.
func (f *field) named(list []int, state byte) []string {
	var ids []string
	if state == chosen {
		ids = []string{}
	}
	for _, p := range list {
		if f.state[p] == state {
			ids = append(ids, f.ids[p])
		}
	}
	return ids
}

// tried is the effect of other boards.
func (f *field) tried(u *umpire, boards []*Board) Effect {
	if short := f.short(boards); len(short) > 0 {
		return Effect{Short: short}
	}
	u.decide(f, boards)
	if bytes.Equal(u.state, f.state) {
		return Effect{}
	}
	return f.effect(u.state)
}

// short are the proposals with too few evaluators, by id.
func (f *field) short(boards []*Board) []string {
	var ids []string
	for _, b := range boards {
		for p, id := range b.proposals {
			if b.short(p) {
				ids = append(ids, id)
			}
		}
	}
	slices.Sort(ids)
	return ids
}

// short reports whether too few evaluators are left for a proposal, as reader.counts does.
func (b *Board) short(p int) bool {
	first, end := b.rows(p)
	for a, audience := range b.scorer.audiences {
		last := first
		for last < end && b.audienceOf(last) == a {
			last++
		}
		if n := last - first; n < audience.least() || n <= audience.Trim.High+audience.Trim.Low {
			return true
		}
		first = last
	}
	return false
}

// without leaves each evaluator out who scored something.
func (f *field) without() []Without {
	list := []Without{}
	var u umpire
	for i, b := range f.boards {
		boards := slices.Clone(f.boards)
		boards[i] = b.copied()
		counts := make([]int32, len(b.evaluators))
		for e := range counts {
			counts[e] = 1
		}
		for _, e := range b.active() {
			counts[e] = 0
			b.take(boards[i], counts)
			counts[e] = 1
			s := f.seats[i][e]
			list = append(list, Without{Panel: s.panel, Evaluator: s.id, Effect: f.tried(&u, boards)})
		}
	}
	slices.SortStableFunc(list, func(a, b Without) int {
		return cmp.Or(cmp.Compare(a.Panel, b.Panel), strings.Compare(a.Evaluator, b.Evaluator))
	})
	return list
}

// trims tries other trims.
func (f *field) trims(trims []Trim) []TrimTrial {
	var list []TrimTrial
	var u umpire
	for _, t := range trims {
		stage := f.s.stage.clone()
		if len(stage.Method.Audiences) == 0 {
			stage.Method.Trim = t
		}
		for i := range stage.Method.Audiences {
			stage.Method.Audiences[i].Trim = t
		}
		list = append(list, TrimTrial{t, f.tried(&u, f.under(stage))})
	}
	return list
}
