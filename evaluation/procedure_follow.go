package evaluation

import (
	"slices"

	"github.com/teukgu/teukgu/sandbox/clock"
	"github.com/teukgu/teukgu/zone"
)

// follow takes an event that was judged before. One that the table does not allow is passed over.
func (c *course) follow(e *Event) {
	if m, ok := c.table.machine.Find(c.from(e), e.Type); ok && c.possible(e) {
		c.take(e, m.To)
	}
}

// possible keeps histories that nobody judged from breaking what take relies on.
func (c *course) possible(e *Event) bool {
	switch e.Type { //nolint:exhaustive // the others rely on nothing
	case EventOpened:
		return c.call.stage(e.Stage) >= 0
	case EventScored, EventSealed, EventRanked, EventReopened:
		return c.attempt() != nil
	}
	return c.status != CandidatesChosen || c.candidate(e.Proposal) != nil
}

// take enters an event after which the procedure, or the candidate that the event is about, has the status to.
func (c *course) take(e *Event, to Status) {
	if x := c.candidate(e.Proposal); c.status == CandidatesChosen && x != nil {
		c.events++
		c.last = e.Date
		x.take(e, to)
		return
	}
	if s := c.standing(e.Date); s.Status != c.status { // time alone has made the state: what happens now happens in it
		c.status, c.since = s.Status, s.Since
	}
	c.events++
	c.last = e.Date
	if to != c.status {
		c.status, c.since = to, e.Date
	}
	switch e.Type { //nolint:exhaustive // the others are of stages, or leave nothing but their state
	case EventFiled:
		c.place[e.Proposal], c.looks[zone.TextKey(e.Proposal)] = len(c.applications), true
		c.applications = append(c.applications, Application{Proposal: e.Proposal, Name: e.Name, Applicants: e.Applicants, Filed: e.Date})
	case EventWithdrawn:
		if i, ok := c.place[e.Proposal]; ok {
			c.applications[i].Withdrawn = e.Date
		}
	case EventScreened:
		c.screen(e)
	case EventListed:
		c.listed = e.Date
	case EventObjected:
		c.objected[e.Proposal] = append(c.objected[e.Proposal], len(c.objections))
		c.objections = append(c.objections, objection{proposal: e.Proposal, on: e.Date, attempt: len(c.attempts) - 1})
	case EventObjectionDecided:
		if o := c.objection(e.Proposal, func(o *objection) bool { return !o.decided }); o != nil {
			o.decided, o.upheld = true, e.Upheld
		}
	case EventChosen:
		for _, id := range e.Proposals {
			c.chosen[id] = len(c.candidates)
			c.candidates = append(c.candidates, candidate{Candidate: Candidate{Proposal: id, Chosen: e.Date, Status: CandidatesChosen, Since: e.Date}})
		}
	default:
		c.takeStage(e)
	}
}

func (c *course) screen(e *Event) {
	if i, ok := c.place[e.Proposal]; ok {
		c.applications[i].Eligibility, c.applications[i].Screened = e.Eligibility, e.Date
	}
	if o := c.objection(e.Proposal, (*objection).pending); o != nil {
		o.followed = true
	}
}

// takeStage enters an event of a stage.
func (c *course) takeStage(e *Event) {
	switch e.Type { //nolint:exhaustive // take has the others
	case EventOpened:
		c.attempts = append(c.attempts, Attempt{Stage: e.Stage, Number: 1, Proposals: c.advancing(), Opened: e.Date})
	case EventScored:
		a := c.attempt()
		a.Panels = append(slices.Clip(a.Panels), e.Panels...)
	case EventSealed:
		a := c.attempt()
		a.Sealed, a.Input = e.Date, e.Digest
	case EventRanked:
		a := c.attempt()
		a.Ranked, a.Record = e.Date, e.Digest
		a.Ranking, _ = Rank(*c.scored(), a.Panels...) // judged before; of a history that was not, there is none
	case EventReopened:
		a := c.attempt()
		a.Superseded = e.Date
		for i := range c.objections {
			if o := &c.objections[i]; o.pending() {
				o.followed = true
			}
		}
		c.attempts = append(c.attempts, Attempt{Stage: a.Stage, Number: a.Number + 1, Proposals: c.standingOf(a.Proposals), Opened: e.Date})
	}
}

// standingOf are the proposals that were not withdrawn.
func (c *course) standingOf(ids []string) []string {
	return slices.DeleteFunc(slices.Clone(ids), c.gone)
}

// take enters an event of a candidate.
func (x *candidate) take(e *Event, to Status) {
	if to != x.Status {
		x.Status, x.Since = to, e.Date
	}
	switch e.Type { //nolint:exhaustive // the others leave nothing but their state
	case EventApplied:
		x.Applied = e.Date
	case EventConsulted:
		x.Consulted = e.Date
	case EventReplied:
		x.replied = true
	case EventSupplementDemanded:
		x.stops = append(slices.Clip(x.stops), clock.Stop{From: e.Date})
	case EventSupplemented:
		if x.open() {
			x.stops = slices.Clone(x.stops)
			x.stops[len(x.stops)-1].Until = e.Date
		}
	case EventResolved, EventRejected:
		x.Resolution = e.Resolution
	case EventDesignated:
		x.Zone = e.Zone
	}
}

// pending reports whether the objection was upheld and nothing followed yet.
func (o *objection) pending() bool { return o.upheld && !o.followed }

// objection is one of a proposal to the result that stands now and that meets a condition; nil where there is none.
func (c *course) objection(proposal string, meets func(*objection) bool) *objection {
	for _, i := range c.objected[proposal] {
		o := &c.objections[i]
		if o.attempt == len(c.attempts)-1 && meets(o) {
			return o
		}
	}
	return nil
}
