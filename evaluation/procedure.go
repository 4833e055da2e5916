package evaluation

import (
	"slices"

	"github.com/teukgu/teukgu/sandbox/civil"
	"github.com/teukgu/teukgu/sandbox/fault"
	"github.com/teukgu/teukgu/sandbox/law"
	"github.com/teukgu/teukgu/sandbox/wire"
)

// ProcedureSchema is the schema of a Procedure.
const ProcedureSchema = "teukgu/selection/1"

// maxProcedure is the longest document that ReadProcedure reads, in bytes.
const maxProcedure = 128 << 20

// A Procedure is a selection from the call to the designation (선정절차): what was published, and what happened since, as dated
// events. It is a record that a host stores. Its state, rankings and candidates are not in it: Status, Applications, Attempts and
// Candidates work them out for a day. NewProcedure begins one, Apply adds an event, ReadProcedure reads one from JSON.
//
// What is closed stays closed: an application after the window, scores of a sealed stage and scores that are not those that
// were sealed are refused. A stage that is scored again keeps the ranking that it had.
type Procedure struct {
	Schema wire.Schema `json:"schema" wire:"required"`
	Call   Call        `json:"call" wire:"required"`
	Events []Event     `json:"events" wire:"required"` // by date; of one day in the order in which they happened
}

// NewProcedure returns the procedure of a call without events. It keeps nothing of what it is given.
func NewProcedure(c Call) Procedure {
	return Procedure{Schema: wire.MustSchema(ProcedureSchema), Call: c.copied(), Events: []Event{}}
}

// ReadProcedure reads a procedure from JSON strictly, validates it and replays it; the error is a fault.List, or a [*Refused]
// for the first event that the procedure does not allow. The document may have 128 MiB; who reads from strangers bounds data
// before.
func ReadProcedure(data []byte) (Procedure, error) {
	var p Procedure
	lim := wire.Limits{Bytes: min(max(len(data), 1), maxProcedure)}
	if err := wire.DecodeDocument(data, &p, lim, wire.MustSchema(ProcedureSchema)); err != nil {
		return Procedure{}, err
	}
	if err := p.Validate(); err != nil {
		return Procedure{}, err
	}
	return p, nil
}

// Validate reports everything that is wrong with the record, as a fault.List with paths such as events[2].digest. Where the
// shape is right it replays the history; the error is then the [*Refused] of the first event that is not allowed, since what
// comes after hangs on it.
func (p Procedure) Validate() error {
	list := p.shape()
	for i := range p.Events {
		at := fault.Path{}.Field("events").Index(i)
		list = append(list, p.Events[i].faults(at)...)
		if i > 0 && !p.Events[i].Date.IsZero() && p.Events[i].Date.Before(p.Events[i-1].Date) {
			list.Add(eventOrder.At(at.Field("date"), law.Ref{}, arg("on", p.Events[i].Date), arg("before", p.Events[i-1].Date)))
		}
	}
	if len(list) > 0 {
		return list
	}
	if r := p.refused(p.Events); r != nil {
		return r
	}
	return nil
}

func (p *Procedure) shape() fault.List {
	var list fault.List
	if p.Schema != wire.MustSchema(ProcedureSchema) {
		list.Add(procedureSchema.At(fault.Path{}.Field("schema"), law.Ref{}, arg("schema", p.Schema.String()), arg("known", ProcedureSchema)))
	}
	return append(list, p.Call.faults(fault.Path{}.Field("call"))...)
}

// Apply returns the procedure with one more event. Where it is not allowed the error is a [*Refused] with everything that
// stands against it and what is allowed instead, and the procedure is returned as it was; p itself never changes. The events
// that p has are taken as they are: Validate judges them. A call or schema at fault is a fault.List. Nothing of the event
// stays the caller's. Times are counted with calendar.Korea.
func (p Procedure) Apply(e Event) (Procedure, error) {
	if list := p.shape(); len(list) > 0 {
		return p, list
	}
	c := p.course(civil.Date{})
	if r := c.apply(&e); r != nil {
		return p, r
	}
	p.Events = append(slices.Clip(p.Events), e.copied()) // a copy: the caller's events stay as they are
	return p, nil
}

// Replay returns the procedure with these events in place of its own, as Apply would add one after another to a procedure
// without any. The error is the [*Refused] of the first that is not allowed, and the procedure is then returned as it was.
func (p Procedure) Replay(events ...Event) (Procedure, error) {
	if list := p.shape(); len(list) > 0 {
		return p, list
	}
	if r := p.refused(events); r != nil {
		return p, r
	}
	p.Events = make([]Event, len(events))
	for i := range events {
		p.Events[i] = events[i].copied()
	}
	return p, nil
}

// refused is the first of some events that a procedure without any does not allow, nil where there is none.
func (p *Procedure) refused(events []Event) *Refused {
	c := newCourse(&p.Call)
	for i := range events {
		if r := c.apply(&events[i]); r != nil {
			return r
		}
	}
	return nil
}

// Standing is how a procedure stands on a day. It is comparable; the zero value is absent.
type Standing struct {
	Status  Status     `json:"status"`
	Since   civil.Date `json:"since,omitzero"`   // the day from which it has stood so
	Stage   string     `json:"stage,omitzero"`   // of Scoring, Sealed and Ranked: which
	Attempt int        `json:"attempt,omitzero"` // of the same: how many times the stage was opened
}

// Status works out how the procedure stands at the end of a day, from the events up to it and the passage of time: the window
// opens and closes without an event. From the choice of the candidates on it stays CandidatesChosen; how each of them stands,
// Candidates says. Before the day of the notice, and on an absent day, the answer is absent.
func (p Procedure) Status(on civil.Date) Standing {
	if on.IsZero() || on.Before(p.Call.On) {
		return Standing{}
	}
	c := p.course(on)
	return c.standing(on)
}

// course follows the events up to a day; with a zero day all of them.
func (p *Procedure) course(on civil.Date) *course {
	c := newCourse(&p.Call)
	for i := range p.Events {
		if e := &p.Events[i]; on.IsZero() || !e.Date.After(on) {
			c.follow(e)
		}
	}
	return c
}
