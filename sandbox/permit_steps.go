package sandbox

import (
	"github.com/teukgu/teukgu/sandbox/civil"
	"github.com/teukgu/teukgu/sandbox/law"
)

// PermitStep is one step in the life of a permit as people read it (이력). It is comparable.
type PermitStep struct {
	Date     civil.Date `json:"date"`           // the day of the event, or the first on which the state was another
	Event    Event      `json:"event,omitzero"` // zero where time alone changed the state
	Basis    law.Ref    `json:"basis,omitzero"` // in the numbering of the day; zero where no article was read
	Standing Standing   `json:"standing"`       // how the permit stood at the end of the step
}

// Steps returns the life of the permit up to a day: every event with its article and how the permit stood after it, and
// between them the days on which time alone changed that. An event that the table of moves does not allow is left out,
// as [Permit.Status] passes over it.
func (p Permit) Steps(on civil.Date) []PermitStep {
	bare := p
	bare.Events = nil
	l, ok := bare.life(civil.Date{})
	if !ok {
		return nil
	}
	var steps []PermitStep
	for i := range p.Events {
		e := &p.Events[i]
		if e.Date.After(on) {
			break
		}
		steps = append(steps, l.lapses(e.Date)...)
		from := l.standing(e.Date).Status
		if to, ok := l.next(from, e.Type); ok {
			basis, _ := l.basis(permitMove{from, e.Type, to}, e.Date)
			l.take(e, from, to)
			steps = append(steps, PermitStep{e.Date, *e, basis, l.standing(e.Date)})
		}
	}
	return append(steps, l.lapses(on)...)
}

// lapses returns the changes of state that time alone made after the last event, up to a day.
func (l *life) lapses(until civil.Date) []PermitStep {
	var steps []PermitStep
	before := l.standing(l.last)
	for !before.Until.IsZero() && before.Until.Before(until) {
		day := before.Until.AddDays(1)
		now := l.standing(day)
		if now.Status == before.Status {
			break
		}
		basis, _ := l.basis(permitMove{from: before.Status, to: now.Status}, day)
		steps = append(steps, PermitStep{Date: day, Basis: basis, Standing: now})
		before = now
	}
	return steps
}
