package zone

import (
	"fmt"

	"github.com/teukgu/teukgu/sandbox/civil"
	"github.com/teukgu/teukgu/sandbox/fault"
	"github.com/teukgu/teukgu/sandbox/flow"
	"github.com/teukgu/teukgu/sandbox/lang"
	"github.com/teukgu/teukgu/sandbox/law"
)

// Refused reports an event that the law does not allow: everything that stands against it, and what is allowed instead.
// The designation is as it was.
type Refused struct { //nolint:errname // a refusal is an answer, and reads as one at the caller's
	Index  int    // place of the event in the history, from 0
	Event  Event  // the event
	Status Status // how the zone stood on its day
	// Faults is what stands against it, each with its path under events[Index], its code and its article.
	Faults fault.List
	// Allowed is what was allowed in that state on that day, with articles and offices, in the order of the table. What
	// depends on the fields of an event, such as its resolution, is not judged.
	Allowed []flow.Move[Status, EventType]
}

// Error returns one English line with the faults and what is allowed.
func (r *Refused) Error() string {
	return fmt.Sprintf("zone: events[%d] (%s) is refused: %s; allowed: %s", r.Index, r.Event.Type, r.Faults.Error(), flow.Words(r.Allowed))
}

// Unwrap gives the faults to errors.Is and errors.As.
func (r *Refused) Unwrap() error { return r.Faults.Err() }

// In says the same to people: the faults, then a line with what is allowed and its articles.
func (r *Refused) In(l lang.Language) string {
	return r.Faults.In(l) + ko("지금 할 수 있는 것: ", "Allowed now: ").In(l) + flow.Names(r.Allowed).In(l) + "\n"
}

// apply judges an event and takes it, or says what stands against it.
func (c *course) apply(e *Event) *Refused {
	at := fault.Path{}.Field("events").Index(c.events)
	from := c.standing(e.Date).Status
	to, ok := c.table.machine.Find(from, e.Type)
	r := Refused{Index: c.events, Event: *e, Status: from, Faults: e.faults(at)}
	switch {
	case e.Date.IsZero() || !eventTypes.Has(e.Type): // nothing more can be said of it
	case e.Date.Before(c.last):
		r.Faults.Add(outOfOrder(at, e.Date, c.last))
	case !ok:
		r.Allowed = c.allowed(e.Date, from)
		r.Faults.Add(eventNotAllowed.At(at, law.Ref{}, value("state", from), value("event", e.Type), value("allowed", flow.Names(r.Allowed))))
	default:
		r.Faults = append(r.Faults, c.unmet(e, from, at)...)
	}
	if len(r.Faults) > 0 {
		if r.Allowed == nil && !e.Date.IsZero() {
			r.Allowed = c.allowed(e.Date, from)
		}
		return &r
	}
	c.take(e, from, to.To)
	return nil
}

// unmet returns everything that the law sets against an event that the table allows in the state.
func (c *course) unmet(e *Event, from Status, at fault.Path) fault.List {
	move, provided := c.table.provided(from, e.Type, e.Date)
	g := guard{course: c, event: e, from: from, basis: move.Basis, at: at}
	if e.Actor.String() != "" && move.By != 0 && !move.By.Has(e.Actor) {
		g.add(actorForbidden, "actor", move.Basis, value("event", e.Type), value("may", inBoth(move.By)), value("actor", e.Actor))
	}
	if !provided {
		g.add(eventNotInForce, "", move.Basis, value("event", e.Type), value("on", e.Date))
		return g.list // what it would depend on is not in force either
	}
	g.timely()
	g.fitting()
	return g.list
}

// allowed returns the moves that the history leaves open on a day.
func (c *course) allowed(on civil.Date, from Status) []flow.Move[Status, EventType] {
	var moves []flow.Move[Status, EventType]
	for m := range c.table.machine.Allowed(from) {
		move, provided := c.table.provided(from, m.On, on)
		if !provided {
			continue
		}
		g := guard{course: c, event: &Event{Type: m.On, Date: on}, from: from}
		if g.timely(); len(g.list) == 0 {
			moves = append(moves, move)
		}
	}
	return moves
}
