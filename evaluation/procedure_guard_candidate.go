package evaluation

import (
	"github.com/teukgu/teukgu/sandbox/calendar"
	"github.com/teukgu/teukgu/sandbox/clock"
	"github.com/teukgu/teukgu/sandbox/deliberation"
	"github.com/teukgu/teukgu/sandbox/law"
	"github.com/teukgu/teukgu/zone"
)

// timelyCandidate asks what the history of a candidate has against an event.
func (g *guard) timelyCandidate() {
	x := g.candidate(g.event.Proposal)
	if x == nil {
		return
	}
	move, _ := g.table.provided(g.from, g.event.Type, g.event.Date)
	switch g.event.Type { //nolint:exhaustive // the table is enough for the others
	case EventSupplementDemanded:
		if x.open() {
			g.add(supplementAwaited, "", move.Basis)
		}
	case EventSupplemented:
		if !x.open() {
			g.add(supplementNone, "", move.Basis)
		}
	case EventResolved, EventRejected:
		g.replies(x)
	}
}

// replies asks that the ministries have replied or let their time run out.
func (g *guard) replies(x *candidate) {
	if x.replied {
		return
	}
	c, err := x.clock(calendar.Korea(), zone.StepReply)
	if err != nil {
		g.add(uncountable, "date", law.MustRef("제75조제2항"))
		return
	}
	if due, known := c.Due(); !known || !g.event.Date.After(due) {
		g.add(repliesAwaited, "", c.Spec().Basis)
	}
}

// clock is that of the ministries, or of the Minister's decision.
func (x *candidate) clock(cal calendar.Calendar, s zone.Step) (clock.Clock, error) {
	from := x.Applied
	if s == zone.StepReply {
		from = x.Consulted
	}
	return s.Start(cal, false, x.Applied, clock.Course{From: from, Stops: x.stops})
}

// fittingCandidate asks what an event of a candidate says.
func (g *guard) fittingCandidate() {
	e := g.event
	switch e.Type { //nolint:exhaustive // the others say nothing
	case EventResolved, EventRejected:
		r := e.Resolution
		if r != (deliberation.Resolution{}) && (!r.CountsAsCommittee() || r.Matter == deliberation.ChangeWithinZone) {
			g.add(notTheCommittee, "resolution", law.MustRef("제79조제1항"), arg("body", both(r.Body)))
		}
	case EventDesignated:
		for i := range g.candidates {
			if x := &g.candidates[i]; x.Zone == e.Zone && e.Zone != "" {
				g.add(zoneTwice, "zone", law.Ref{}, arg("zone", string(e.Zone)))
			}
		}
	}
}
