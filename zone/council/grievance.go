package council

import (
	"slices"

	"github.com/teukgu/teukgu/sandbox/civil"
	"github.com/teukgu/teukgu/sandbox/fault"
	"github.com/teukgu/teukgu/sandbox/flow"
	"github.com/teukgu/teukgu/sandbox/lang"
	"github.com/teukgu/teukgu/sandbox/law"
	"github.com/teukgu/teukgu/zone"
)

// Grievance is one difficulty that a zone or its operator told the council (애로사항), with all that happened to it.
type Grievance struct {
	ID      string     `json:"id"`
	Zone    zone.ID    `json:"zone"`
	Kind    Kind       `json:"kind"`
	Raised  civil.Date `json:"raised"`         // the day on which it was raised (접수일)
	By      lang.Text  `json:"by"`             // who raised it
	Subject lang.Text  `json:"subject"`        // what it is about
	Steps   []Step     `json:"steps,omitzero"` // in the order in which they happened
}

// Step is one thing that happened to a grievance on a day.
type Step struct {
	On    civil.Date  `json:"on"`
	Event Event       `json:"event"`
	By    flow.Office `json:"by,omitzero"` // the part of who did it; zero where it was not recorded
	// To is who is to answer it now; required to assign and to escalate.
	To lang.Text `json:"to,omitzero"`
	// Due is the last day to answer, inclusive, as the council sets it, for the law sets none. It is required to assign, to
	// extend and to reopen; where a grievance is escalated without one, it has none.
	Due civil.Date `json:"due,omitzero"`
	// Text is the answer, the reason or the result; required to answer.
	Text lang.Text `json:"text,omitzero"`
}

// Status is where a grievance stands on a day.
type Status struct {
	State   State      `json:"state"`
	Since   civil.Date `json:"since"`            // the day of the last step, or on which it was raised
	With    lang.Text  `json:"with,omitzero"`    // who is to answer, or answered; zero before and after
	Due     civil.Date `json:"due,omitzero"`     // last day to answer, inclusive; zero where none is set
	Overdue bool       `json:"overdue,omitzero"` // Due has passed without an answer
	Answer  lang.Text  `json:"answer,omitzero"`  // the last answer
}

// Status computes where the grievance stands at the end of the day. It is false before it was raised. Steps that
// [Grievance.Validate] reports are passed over.
func (g Grievance) Status(on civil.Date) (Status, bool) {
	if g.Raised.IsZero() || on.Before(g.Raised) {
		return Status{}, false
	}
	s := Status{State: Raised, Since: g.Raised}
	for _, step := range g.Steps {
		if step.On.After(on) {
			continue
		}
		if next, faults := s.after(fault.Path{}, step); len(faults) == 0 {
			s = next
		}
	}
	s.Overdue = !s.Due.IsZero() && s.Due.Before(on)
	return s, true
}

// Apply returns the grievance with one more step. Where the table does not allow it, the error is a
// [*flow.Refused] that lists what is allowed; where something is missing or the days do not fit, a fault.List. The grievance
// is then returned as it was.
func (g Grievance) Apply(step Step) (Grievance, error) {
	if err := g.Validate(); err != nil {
		return g, err
	}
	last := g.last()
	if _, err := step.next(last.State); err != nil {
		return g, err
	}
	if _, faults := last.after(fault.Path{}, step); len(faults) > 0 {
		return g, faults
	}
	g.Steps = append(slices.Clip(g.Steps), step)
	return g, nil
}

// Validate returns every fault: what is missing, an unknown word, a step that the table does not allow, a step before the
// one that it follows, a day to answer that lies before its step or does not move an earlier one. The error is a
// fault.List.
func (g Grievance) Validate() error { return g.check(fault.Path{}).Err() }

func (g Grievance) check(at fault.Path) fault.List {
	var faults fault.List
	named(&faults, at.Field("id"), g.ID)
	present(&faults, at.Field("zone"), g.Zone.Valid())
	present(&faults, at.Field("kind"), kindWords.Has(g.Kind))
	present(&faults, at.Field("raised"), !g.Raised.IsZero())
	said(&faults, at.Field("by"), g.By)
	said(&faults, at.Field("subject"), g.Subject)
	s := Status{State: Raised, Since: g.Raised}
	for i, step := range g.Steps {
		next, list := s.after(at.Field("steps").Index(i), step)
		if len(list) == 0 {
			s = next
		}
		faults = append(faults, list...)
	}
	return faults
}

// clone shares nothing with g.
func (g Grievance) clone() Grievance {
	g.Steps = slices.Clone(g.Steps)
	return g
}

func (g Grievance) last() Status {
	s := Status{State: Raised, Since: g.Raised}
	for _, step := range g.Steps {
		s, _ = s.after(fault.Path{}, step) // the steps were checked
	}
	return s
}

// after is the status after one more step, or everything that is wrong with the step.
func (s Status) after(at fault.Path, step Step) (Status, fault.List) {
	var faults fault.List
	present(&faults, at.Field("on"), !step.On.IsZero())
	if step.On.Before(s.Since) && !step.On.IsZero() {
		faults.Add(stepOrder.At(at.Field("on"), law.Ref{}, lang.Arg{Name: "on", Value: step.On}, lang.Arg{Name: "since", Value: s.Since}))
	}
	if present(&faults, at.Field("event"), eventWords.Has(step.Event)) {
		state, err := step.next(s.State)
		if err != nil {
			faults.Add(refused(at.Field("event"), s.State, step))
		} else {
			faults = append(faults, step.fields(at, s)...)
			s.State = state
		}
	}
	if len(faults) > 0 {
		return Status{}, faults
	}
	return s.take(step), nil
}

// next asks the table; where it was not recorded who acted, the event alone.
func (s Step) next(from State) (State, error) {
	if s.By == 0 {
		return life.Next(from, s.Event)
	}
	return life.NextBy(from, s.Event, s.By)
}

// take records what an allowed step changes apart from the state.
func (s Status) take(step Step) Status {
	s.Since = step.On
	switch step.Event {
	case Assign, Escalate:
		s.With, s.Due = step.To, step.Due
	case Extend, Reopen:
		s.Due = step.Due
	case Answer:
		s.Answer, s.Due = step.Text, civil.Date{}
	case Close, Withdraw:
		s.With, s.Due = lang.Text{}, civil.Date{}
	}
	return s
}

// fields reports what the event of the step needs and does not have.
func (s Step) fields(at fault.Path, before Status) fault.List {
	var faults fault.List
	switch s.Event {
	case Assign:
		present(&faults, at.Field("to").Field("ko"), !lang.Blank(s.To.KO))
		present(&faults, at.Field("due"), !s.Due.IsZero())
	case Escalate:
		present(&faults, at.Field("to").Field("ko"), !lang.Blank(s.To.KO))
	case Extend, Reopen:
		present(&faults, at.Field("due"), !s.Due.IsZero())
	case Answer:
		present(&faults, at.Field("text").Field("ko"), !lang.Blank(s.Text.KO))
	case Close, Withdraw:
	}
	written(&faults, at.Field("to"), s.To)
	written(&faults, at.Field("text"), s.Text)
	earliest := s.On
	if next := before.Due.AddDays(1); s.Event == Extend && next.After(earliest) {
		earliest = next
	}
	if !s.Due.IsZero() && s.Due.Before(earliest) {
		faults.Add(dueEarly.At(at.Field("due"), law.Ref{}, lang.Arg{Name: "due", Value: s.Due}, lang.Arg{Name: "earliest", Value: earliest}))
	}
	return faults
}
