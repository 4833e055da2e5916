package evaluation

import (
	"fmt"
	"slices"

	"github.com/teukgu/teukgu/sandbox/civil"
	"github.com/teukgu/teukgu/sandbox/fault"
	"github.com/teukgu/teukgu/sandbox/flow"
	"github.com/teukgu/teukgu/sandbox/lang"
	"github.com/teukgu/teukgu/sandbox/law"
)

// Refused reports an event that the procedure does not allow: everything that stands against it, and what is allowed instead.
// The procedure is as it was.
type Refused struct { //nolint:errname // a refusal is an answer, and reads as one at the caller's
	Index  int    // place of the event in the history, from 0
	Event  Event  // the event
	Status Status // how the procedure, or the candidate, stood on its day
	// Faults is what stands against it, each with its path under events[Index] and its code. Where the law demands it they
	// have the article; a rule of the call has none.
	Faults fault.List
	// Allowed is what was allowed in that status on that day, with the offices that may do it, in the order of the table.
	Allowed []flow.Move[Status, EventType]
}

// Error returns one English line with the faults and what is allowed.
func (r *Refused) Error() string {
	return fmt.Sprintf("evaluation: events[%d] (%s) is refused: %s; allowed: %s", r.Index, r.Event.Type, r.Faults.Error(), flow.Words(r.Allowed))
}

// Unwrap gives the faults to errors.Is and errors.As.
func (r *Refused) Unwrap() error { return r.Faults.Err() }

// In says the same to people: the faults, then a line with what is allowed.
func (r *Refused) In(l lang.Language) string {
	head := lang.Text{KO: "지금 할 수 있는 것: ", EN: "Allowed now: "}
	return r.Faults.In(l) + head.In(l) + flow.Names(r.Allowed).In(l) + "\n"
}

// apply judges an event and takes it, or says what stands against it.
func (c *course) apply(e *Event) *Refused {
	r := Refused{Index: c.events, Event: *e, Faults: e.faults(fault.Path{}.Field("events").Index(c.events))}
	g := guard{course: c, event: e, at: fault.Path{}.Field("events").Index(c.events)}
	if e.Date.IsZero() || !eventTypes.Has(e.Type) {
		return &r // nothing more can be said of it
	}
	g.from = c.from(e)
	r.Status = g.from
	to, ok := c.table.machine.Find(g.from, e.Type)
	switch {
	case e.Date.Before(c.last):
		g.add(eventOrder, "date", law.Ref{}, arg("on", e.Date), arg("before", c.last))
	case e.Date.Before(c.call.On):
		g.add(eventBeforeCall, "date", law.Ref{}, arg("call", c.call.On))
	case c.status == CandidatesChosen && c.candidate(e.Proposal) == nil && e.ofProposal():
		g.add(candidateUnknown, "proposal", law.Ref{}, arg("proposal", e.Proposal))
	case !ok:
		g.untimely()
	default:
		g.judge()
	}
	if r.Faults = append(r.Faults, g.list...); len(r.Faults) > 0 {
		if c.status != CandidatesChosen || c.candidate(e.Proposal) != nil || !e.ofProposal() {
			r.Allowed = c.allowed(e.Date, g.from, g.subject())
		}
		return &r
	}
	c.take(e, to.To)
	return nil
}

// untimely says that the table does not allow the event, and of what comes too early or too late since when.
func (g *guard) untimely() {
	first, _ := g.call.Window.Last()
	a := g.attempt()
	switch e := g.event; {
	case e.Type == EventFiled && g.from == Announced:
		g.add(filedEarly, "date", law.Ref{}, arg("from", g.call.Window.From()))
	case e.Type == EventFiled:
		g.add(filedLate, "date", law.Ref{}, arg("until", first))
	case e.Type == EventScored && a != nil && a.Stage == e.Stage && !a.Sealed.IsZero():
		g.add(scoresLate, "", law.Ref{}, arg("stage", e.Stage), arg("sealed", a.Sealed))
	default:
		g.add(eventNotAllowed, "", law.Ref{}, arg("state", both(g.from)), arg("event", both(e.Type)),
			arg("allowed", flow.Names(g.allowed(e.Date, g.from, g.subject()))))
	}
}

// subject is the candidate that the event is about; empty before there are some.
func (g *guard) subject() string {
	if g.status == CandidatesChosen {
		return g.event.Proposal
	}
	return ""
}

// allowed returns the moves that the history leaves open on a day, for a candidate or the procedure; once candidates are chosen
// and none is named, those of any of them.
func (c *course) allowed(on civil.Date, from Status, proposal string) []flow.Move[Status, EventType] {
	if c.status != CandidatesChosen || proposal != "" {
		return c.allowedOf(on, from, proposal)
	}
	var moves []flow.Move[Status, EventType]
	for i := range c.candidates {
		for _, m := range c.allowedOf(on, c.candidates[i].Status, c.candidates[i].Proposal) {
			if !slices.Contains(moves, m) {
				moves = append(moves, m)
			}
		}
	}
	return moves
}

func (c *course) allowedOf(on civil.Date, from Status, proposal string) []flow.Move[Status, EventType] {
	var moves []flow.Move[Status, EventType]
	for m := range c.table.machine.Allowed(from) {
		move, there := c.table.provided(from, m.On, on)
		if !there || on.Before(c.last) || on.Before(c.call.On) {
			continue
		}
		g := guard{course: c, event: &Event{Type: m.On, Date: on, Proposal: proposal}, from: from}
		if g.timely(); len(g.list) == 0 {
			moves = append(moves, move)
		}
	}
	return moves
}

// Next is one thing that may happen now (다음에 할 수 있는 일).
type Next struct {
	Move     flow.Move[Status, EventType] // what, by which article, and who may do it
	Proposal string                       // the candidate that it is about; empty before candidates are chosen
}

// Next returns what the history leaves open on a day, in the order of the table, and after the choice candidate by candidate.
// What depends on the fields of an event, such as its resolution, is not judged. There is nothing on an absent day, before the
// day of the notice and before the last event.
func (p Procedure) Next(on civil.Date) []Next {
	c := p.course(civil.Date{})
	if on.IsZero() || on.Before(c.last) || on.Before(p.Call.On) {
		return nil
	}
	var list []Next
	add := func(from Status, proposal string) {
		for _, m := range c.allowed(on, from, proposal) {
			list = append(list, Next{m, proposal})
		}
	}
	if s := c.standing(on).Status; s != CandidatesChosen {
		add(s, "")
	}
	for i := range c.candidates {
		add(c.candidates[i].Status, c.candidates[i].Proposal)
	}
	return list
}
