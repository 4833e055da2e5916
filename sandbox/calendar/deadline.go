package calendar

import (
	"strconv"
	"strings"

	"github.com/teukgu/teukgu/sandbox/civil"
	"github.com/teukgu/teukgu/sandbox/lang"
	"github.com/teukgu/teukgu/sandbox/law"
)

// Deadline is the end of a period (기간의 만료): the answer of a [Counting] or of [Backward]. It is a small comparable value;
// its steps are worked out only when they are asked for. The zero Deadline is absent.
type Deadline struct {
	cal      Calendar
	counting Counting
	back     bool
	from     civil.Date      // where the period begins, or the event
	at       civil.TimeOfDay // the hour of it
	end      civil.TimeOfDay
	length   civil.Period
	hours    int
	first    civil.Date // the first counted day; counted back, the corresponding day
	nominal  civil.Date // the last day before it rolls
	last     civil.Date
}

// IsZero reports whether d is absent.
func (d Deadline) IsZero() bool { return d == Deadline{} }

// Last returns the last day of the period (기간의 말일), inclusive: it ends when that day ends. Counted back it is the
// last day to act.
func (d Deadline) Last() civil.Date { return d.last }

// Time returns the time of the last day at which the period ends, of a period that runs in hours; 18:00 is closing
// time. It is zero for every other period, which ends with its last day.
func (d Deadline) Time() civil.TimeOfDay { return d.end }

// Effective returns the day on which the statute enters into force (시행일): under [EffectiveDate] the day after the last
// day of the period, and the zero Date under any other rule.
func (d Deadline) Effective() civil.Date {
	if d.counting != EffectiveDate {
		return civil.Date{}
	}
	return d.last.AddDays(1)
}

// First returns the first day that is counted (기산일); counted back it is the day that corresponds to the event.
func (d Deadline) First() civil.Date { return d.first }

// From returns the day on which the period begins, or the event from which it was counted back.
func (d Deadline) From() civil.Date { return d.from }

// Length returns the length of the period; it is zero where hours were counted.
func (d Deadline) Length() civil.Period { return d.length }

// Counting returns the rule; it is unset where it was counted back.
func (d Deadline) Counting() Counting { return d.counting }

// Step is one step of a count, for people.
type Step struct {
	// Date is the day that the step arrives at.
	Date civil.Date `json:"date"`
	// Text says what was done.
	Text lang.Text `json:"text"`
	// Basis is the provision; zero for what no provision says.
	Basis law.Ref `json:"basis,omitzero"`
}

// In writes the step with its citation in brackets.
func (s Step) In(l lang.Language) string {
	if s.Basis.IsZero() {
		return s.Text.In(l)
	}
	return s.Text.In(l) + " (" + s.Basis.In(l) + ")"
}

// In writes the steps for people, numbered, one a line without a line feed at the end.
func (d Deadline) In(l lang.Language) string {
	var b strings.Builder
	for i, s := range d.Steps() {
		if i > 0 {
			b.WriteByte('\n')
		}
		b.WriteString(strconv.Itoa(i+1) + ". " + s.In(l))
	}
	return b.String()
}

// Steps returns how the last day was found, in order; none for the zero Deadline.
func (d Deadline) Steps() []Step {
	switch {
	case d.IsZero():
		return nil
	case d.back:
		return d.stepsBack()
	case d.hours > 0:
		return d.stepsHours()
	case d.counting == Petition && d.length.Days() > 0:
		return d.stepsPetition()
	}
	steps := d.stepsFirst()
	steps = append(steps, d.stepExpiry())
	return append(steps, d.stepsEnd()...)
}
