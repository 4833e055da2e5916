package clock

import (
	"github.com/teukgu/teukgu/sandbox/calendar"
	"github.com/teukgu/teukgu/sandbox/civil"
	"github.com/teukgu/teukgu/sandbox/fault"
	"github.com/teukgu/teukgu/sandbox/law"
)

// Clock is a time limit that runs (진행 중인 처리기한). [Spec.Start] makes it and nothing changes it: what happens later
// is added to the [Course], and the clock is started again. The zero Clock is absent: it has no day and is never
// overdue.
type Clock struct {
	spec   Spec
	course Course
	cal    calendar.Calendar
	stops  []Stop            // in order of their first days; none where the law has no rule on them
	first  civil.Date        // the first day that counts
	base   int               // the length in counted days
	days   int               // with the extension
	due    calendar.Deadline // zero while an open stop keeps it unknown
	cap    calendar.Deadline // zero where there is none
}

// Start runs the clock of a course over the holidays of a calendar.
//
// A fault is whatever [Spec.Validate] finds, under spec; what [Course.Validate] finds; an extension that the law does
// not allow or that is longer than it allows; a rule of counting that was not in force on the first day; and a count
// that needs a day outside the years of the calendar. Errors are a [fault.Fault] or a [fault.List]. Without stops it
// allocates nothing, with them once.
func (s Spec) Start(cal calendar.Calendar, course Course) (Clock, error) {
	if list := s.refuse(&course); len(list) > 0 {
		return Clock{}, list
	}
	c := Clock{spec: s, course: course, cal: cal}
	if !s.Stop.IsZero() {
		c.stops = inOrder(course.Stops, course.Answered)
	}
	if err := c.begin(); err != nil {
		return Clock{}, atFrom(err)
	}
	return c, nil
}

// begin works out the days that do not depend on the day that is asked.
func (c *Clock) begin() error {
	plain, err := c.plain(c.spec.Length)
	if err != nil {
		return err
	}
	c.first, c.base = plain.First(), inDays(plain)
	c.days = c.base + c.course.Extended.TotalDays()
	if !c.spec.Cap.IsZero() {
		if c.cap, err = c.count(c.spec.Cap.Length, c.days-c.base); err != nil {
			return err
		}
	}
	due, fixed, err := c.resolve(civil.Date{})
	if fixed {
		c.due = due
	}
	return err
}

// plain counts a length without a roll, so without asking for holidays. [calendar.EffectiveDate] is that: as the Civil Act
// counts, and the last day stays. A civil petition knows only working days and has no roll.
func (c *Clock) plain(length civil.Period) (calendar.Deadline, error) {
	switch c.spec.counting() {
	case calendar.Petition:
		return calendar.Petition.Count(c.cal, c.course.From, length)
	case calendar.Restrictive:
		return calendar.Restrictive.Count(calendar.Calendar{}, c.course.From, length)
	case calendar.CivilCode, calendar.Administrative, calendar.EffectiveDate:
	}
	return calendar.EffectiveDate.Count(calendar.Calendar{}, c.course.From, length)
}

// inDays is the length of a plain count in counted days.
func inDays(d calendar.Deadline) int {
	if d.Counting() == calendar.Petition {
		return d.Length().Days()
	}
	return d.First().DaysUntil(d.Last()) + 1
}

// count counts a length and so many counted days more, by the rule of the clock.
func (c *Clock) count(length civil.Period, more int) (calendar.Deadline, error) {
	if more > 0 {
		plain, err := c.plain(length)
		if err != nil {
			return calendar.Deadline{}, err
		}
		if length, err = civil.NewPeriod(0, 0, 0, inDays(plain)+more); err != nil {
			return calendar.Deadline{}, resultFar.At(fault.Path{}, law.Ref{})
		}
	}
	return c.spec.counting().Count(c.cal, c.course.From, length)
}

// reach is how far the count goes.
type reach struct {
	days int        // all counted days together, with those in stops
	end  civil.Date // the last of them; zero where it is beyond all calendars
	open bool       // whether an open stop is among them
}

// reach follows the count from stop to stop, as if an open one ended on the day open, or on its first day if that is later.
func (c *Clock) reach(open civil.Date) reach {
	r := reach{days: c.days, end: c.nth(c.days)}
	var covered civil.Date
	for _, s := range c.stops {
		if r.end.IsZero() || s.From.After(r.end) {
			break
		}
		r.open = r.open || s.Until.IsZero()
		if more, ok := s.beyond(covered, open); ok {
			r.days += c.counted(more.From, more.Until)
			r.end, covered = c.nth(r.days), more.Until
		}
	}
	return r
}

// nth is the n-th counted day, n from 1, as if there were no stops.
func (c *Clock) nth(n int) civil.Date {
	if c.spec.counting() != calendar.Petition {
		return c.first.AddDays(n - 1)
	}
	length, err := civil.NewPeriod(0, 0, 0, n)
	if err != nil {
		return civil.Date{}
	}
	d, _ := calendar.Petition.Count(c.cal, c.course.From, length) // beyond the calendar it is zero
	return d.Last()
}

// counted is the number of days from one to another, both included, that count where there are no stops.
func (c *Clock) counted(from, until civil.Date) int {
	if from.Before(c.first) {
		from = c.first
	}
	if until.Before(from) {
		return 0
	}
	if c.spec.counting() != calendar.Petition {
		return from.DaysUntil(until) + 1
	}
	n := 0
	for d := from; !d.After(until); d = d.AddDays(1) {
		closed, err := c.cal.Closed(d)
		if err != nil {
			break // what the calendar does not hold is never reached
		}
		if !closed {
			n++
		}
	}
	return n
}

// resolve finds the deadline as if an open stop ended on the day open; fixed is false where it could still move.
func (c *Clock) resolve(open civil.Date) (d calendar.Deadline, fixed bool, err error) {
	r := c.reach(open)
	if !c.cap.IsZero() && (r.end.IsZero() || !r.end.Before(c.cap.Last())) {
		return c.cap, true, nil
	}
	d, err = c.count(c.spec.Length, r.days-c.base)
	return d, err == nil && (!r.open || d.Last() == c.cap.Last()), err
}
