package certification

import (
	"slices"

	"github.com/teukgu/teukgu/sandbox/civil"
)

// source is where evidence comes from, seen from a track: from is the stage of an earlier target that makes it, and has no stage
// where the item is or will be there anyway.
type source struct {
	on        civil.Date
	from      place
	item      Item
	agreement string
}

func (s source) ok() bool { return !s.on.IsZero() }

// available finds evidence that no stage of the target itself has to make: what is there; what will be there, the earliest; what
// another target has; what an earlier target makes.
func (s *schedule) available(t int, id string) source {
	none := place{-1, -1}
	if n := s.events(t).item(id); n >= 0 {
		item := s.events(t).items[n]
		return source{on: item.On, from: none, item: item}
	}
	best := source{from: none}
	for _, item := range s.p.Items {
		if agreement, ok := s.counts(t, item, id); ok && (!best.ok() || item.On.Before(best.on)) {
			best = source{on: item.On, from: none, item: item, agreement: agreement}
		}
	}
	for u := range s.p.Targets {
		if n := s.events(u).item(id); u != t && n >= 0 && !best.ok() {
			item := s.events(u).items[n]
			if agreement, ok := s.counts(t, item, id); ok {
				best = source{on: item.On, from: none, item: item, agreement: agreement}
			}
		}
	}
	for u := 0; u < t && !best.ok(); u++ {
		best = s.made(t, u, id)
	}
	return best
}

// made finds the stage of an earlier target that makes the evidence, where it counts.
func (s *schedule) made(t, u int, id string) source {
	c := s.track(u)
	e := c.spec.evidence(id)
	if e < 0 || c.yields[e] < 0 {
		return source{}
	}
	b := &s.rows[u][c.yields[e]]
	if !b.needed || b.state == Skipped {
		return source{}
	}
	by := c.spec.Stages[c.yields[e]].By
	for _, role := range by {
		item := Item{Evidence: id, On: b.finish, By: role, Market: c.spec.Market}
		if agreement, ok := s.counts(t, item, id); ok {
			return source{on: b.finish, from: place{u, c.yields[e]}, agreement: agreement}
		}
	}
	return source{}
}

// counts reports whether an item would be taken in a track: the guards on filed evidence, looked at in advance.
func (s *schedule) counts(t int, item Item, id string) (agreement string, ok bool) {
	c := s.track(t)
	e := c.spec.evidence(id)
	if item.Evidence != id || e < 0 {
		return "", false
	}
	want := &c.spec.Evidence[e]
	if agreement, ok = c.recognised(*want, item.Market, laterOf(item.On, s.p.On), s.without); !ok {
		return "", false
	}
	if by := c.yields[e]; by >= 0 {
		x := &c.spec.Stages[by]
		if (x.Decides || x.Preliminary) && agreement == "" {
			return "", false
		}
		formal := want.Kind == KindReport || want.Kind == KindCertificate
		return agreement, !formal || slices.Contains(x.By, item.By)
	}
	return agreement, true
}
