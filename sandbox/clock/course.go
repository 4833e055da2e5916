package clock

import (
	"slices"

	"github.com/teukgu/teukgu/sandbox/civil"
	"github.com/teukgu/teukgu/sandbox/fault"
	"github.com/teukgu/teukgu/sandbox/law"
)

// Course is what happened to one clock: a record that a host stores and adds to.
type Course struct {
	// From is the day on which the time begins: of the notice, of receipt, of the proposal (통보·접수·제안을 받은 날).
	From civil.Date `json:"from"`
	// Stops are the days on which a supplement was awaited, in any order; they may overlap.
	Stops []Stop `json:"stops,omitempty"`
	// Extended is by how much the time was extended, in days or weeks; zero where it was not.
	Extended civil.Period `json:"extended,omitzero"`
	// Answered is the day of the answer; zero while there is none.
	Answered civil.Date `json:"answered,omitzero"`
}

// Stop is a time during which a supplement is awaited (보완 기간), both days included. It ends with the answer, on whose day it
// still counts as a stop: nobody waits for a supplement to what has been answered. A day of it that would not be counted
// anyway changes nothing, so a stop that ends before the time began is without effect.
type Stop struct {
	// From is its first day.
	From civil.Date `json:"from"`
	// Until is its last day; zero while the supplement has not come, and where it had not when the answer was given.
	Until civil.Date `json:"until,omitzero"`
}

// Validate reports everything that is wrong with the record itself, as a [fault.List]: a missing day, a stop that ends
// before it begins, a stop that begins after the answer, an extension in months, an answer before the time began. Whether the law allows an extension, [Spec.Start]
// says.
func (c Course) Validate() error { return c.faults().Err() }

func (c *Course) faults() fault.List {
	var list fault.List
	if c.From.IsZero() {
		list.Add(fromMissing.At(fault.Path{}.Field("from"), law.Ref{}))
	}
	for i, s := range c.Stops {
		switch {
		case s.From.IsZero():
			list.Add(stopMissing.At(fault.Path{}.Field("stops").Index(i).Field("from"), law.Ref{}))
		case !s.Until.IsZero() && s.Until.Before(s.From):
			list.Add(stopReversed.At(fault.Path{}.Field("stops").Index(i).Field("until"), law.Ref{}, arg("from", s.From), arg("until", s.Until)))
		case !c.Answered.IsZero() && s.From.After(c.Answered):
			list.Add(stopAnswered.At(fault.Path{}.Field("stops").Index(i).Field("from"), law.Ref{}, arg("from", s.From), arg("answered", c.Answered)))
		}
	}
	if c.Extended.TotalMonths() > 0 {
		list.Add(extensionMonths.At(fault.Path{}.Field("extended"), law.Ref{}, arg("length", c.Extended)))
	}
	if !c.Answered.IsZero() && c.Answered.Before(c.From) {
		list.Add(answeredEarly.At(fault.Path{}.Field("answered"), law.Ref{}, arg("answered", c.Answered), arg("from", c.From)))
	}
	return list
}

// allows compares the extension with what the law allows.
func (s *Spec) allows(c *Course) *fault.Fault {
	most := s.Extension.Length.TotalDays()
	switch {
	case c.Extended.IsZero():
		return nil
	case s.Extension.IsZero():
		return extensionNone.At(fault.Path{}.Field("extended"), s.Basis)
	case most > 0 && c.Extended.TotalDays() > most:
		return extensionLong.At(fault.Path{}.Field("extended"), s.Extension.Basis, arg("length", c.Extended), arg("most", s.Extension.Length))
	}
	return nil
}

// inOrder returns the stops by their first days, in memory of their own; they end with the answer. They may still overlap.
func inOrder(stops []Stop, answered civil.Date) []Stop {
	list := slices.Clone(stops)
	if !answered.IsZero() {
		for i, s := range list {
			if s.Until.IsZero() || s.Until.After(answered) {
				list[i].Until = answered
			}
		}
	}
	slices.SortFunc(list, func(a, b Stop) int { return a.From.Compare(b.From) })
	return list
}

// last is the last day of the stop, of an open one the day open, but never a day before it begins.
func (s Stop) last(open civil.Date) civil.Date {
	switch {
	case !s.Until.IsZero():
		return s.Until
	case open.Before(s.From):
		return s.From
	}
	return open
}

// beyond is what is left of the stop behind the day up to which other stops have been counted; false where nothing is.
func (s Stop) beyond(covered, open civil.Date) (Stop, bool) {
	until := s.last(open)
	if !until.After(covered) {
		return Stop{}, false
	}
	if !s.From.After(covered) {
		return Stop{covered.AddDays(1), until}, true
	}
	return Stop{s.From, until}, true
}
