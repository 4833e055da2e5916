package sandbox

import (
	"fmt"

	"github.com/teukgu/teukgu/sandbox/civil"
	"github.com/teukgu/teukgu/sandbox/fault"
	"github.com/teukgu/teukgu/sandbox/flow"
	"github.com/teukgu/teukgu/sandbox/lang"
	"github.com/teukgu/teukgu/sandbox/law"
)

// Refused reports an event that the law does not allow: everything that stands against it, and what is allowed instead.
// The permit is as it was.
type Refused struct { //nolint:errname // a refusal is an answer, and reads as one at the caller's
	Index  int          // place of the event in the history, from 0
	Event  Event        // the event
	Status PermitStatus // how the permit stood on its day; unset before the first event
	// Faults is what stands against it, each with its path under events[Index], its code and its article.
	Faults fault.List
	// Allowed is what was allowed in that state on that day, with articles and offices, in the order of the table. What
	// depends on the fields of an event, such as the length of an extension, is not judged.
	Allowed []flow.Move[PermitStatus, EventType]
}

// Error returns one English line with the faults and what is allowed.
func (r *Refused) Error() string {
	return fmt.Sprintf("sandbox: events[%d] (%s) is refused: %s; allowed: %s", r.Index, r.Event.Type, r.Faults.Error(), flow.Words(r.Allowed))
}

// Unwrap gives the faults to errors.Is and errors.As.
func (r *Refused) Unwrap() error { return r.Faults.Err() }

// In says the same to people: the faults, then a line with what is allowed and its articles.
func (r *Refused) In(l lang.Language) string {
	return r.Faults.In(l) + ko("지금 할 수 있는 것: ", "Allowed now: ").In(l) + flow.Names(r.Allowed).In(l) + "\n"
}

// forbidden is the fault of an event that the table does not have in the state.
func (r *Refused) forbidden(at fault.Path) *fault.Fault {
	if r.Status == 0 {
		return permitNotBegun.At(at, law.Ref{}, value("event", r.Event.Type))
	}
	return permitNotAllowed.At(at, law.Ref{}, value("state", r.Status), value("event", r.Event.Type))
}

// allowed returns the moves that the history leaves open on a day.
func (l *life) allowed(on civil.Date, from PermitStatus) []flow.Move[PermitStatus, EventType] {
	if l.status == 0 {
		first := permitMove{on: EventRequested, to: StatusRequested}
		basis, _ := l.basis(first, on)
		return []flow.Move[PermitStatus, EventType]{{On: first.on, To: first.to, Basis: basis, By: l.offices(first.on, on)}}
	}
	var moves []flow.Move[PermitStatus, EventType]
	for m := range l.table.machine.Allowed(from) {
		basis, provided := l.basis(permitMove{from, m.On, m.To}, on)
		g := guard{life: l, event: Event{Type: m.On, Date: on}}
		if provided {
			g.timely()
		}
		if provided && len(g.list) == 0 {
			m.Basis, m.By = basis, l.offices(m.On, on)
			moves = append(moves, m)
		}
	}
	return moves
}
