package clock

import (
	"github.com/teukgu/teukgu/sandbox/civil"
	"github.com/teukgu/teukgu/sandbox/law"
)

// IsZero reports whether the clock is absent.
func (c Clock) IsZero() bool { return c.course.From.IsZero() }

// Spec returns the law of the clock.
func (c Clock) Spec() Spec { return c.spec }

// From returns the day on which the time began.
func (c Clock) From() civil.Date { return c.course.From }

// Due returns the last day to answer (회신 기한), inclusive. It is false while a stop is open and its end decides: then
// [Clock.Earliest] and [Clock.Cap] bound the day. An answer ends an open stop, so with one it is known.
func (c Clock) Due() (civil.Date, bool) { return c.due.Last(), !c.due.IsZero() }

// Cap returns the last day to answer whatever the stops; false where the law has no such limit.
func (c Clock) Cap() (civil.Date, bool) { return c.cap.Last(), !c.cap.IsZero() }

// Earliest returns the day before which the answer is not due, as things stand on a day: the due day if an open stop ended on
// that day. Without an open stop it is the due day. The fault is a day outside the years of the calendar.
func (c Clock) Earliest(on civil.Date) (civil.Date, error) {
	if c.IsZero() || !c.due.IsZero() {
		return c.due.Last(), nil
	}
	d, _, err := c.resolve(on)
	return d.Last(), atFrom(err)
}

// dueBy is the due day where it is certain on the day, although a stop may still be open: the cap passes over it.
func (c *Clock) dueBy(on civil.Date) (civil.Date, bool) {
	if c.cap.IsZero() || !c.due.IsZero() {
		return c.Due()
	}
	d, fixed, _ := c.resolve(on)
	if !fixed {
		return civil.Date{}, false
	}
	return d.Last(), true
}

// answeredBy reports whether the answer was there at the end of the day.
func (c *Clock) answeredBy(on civil.Date) bool {
	return !c.course.Answered.IsZero() && !c.course.Answered.After(on)
}

// Overdue reports whether the time has run out on the day and there is no answer yet (처리기한의 도과). While an open stop keeps the
// due day unknown nothing is overdue, unless the cap has passed.
func (c Clock) Overdue(on civil.Date) bool {
	due, ok := c.dueBy(on)
	return ok && on.After(due) && !c.answeredBy(on)
}

// Late reports whether the answer came after the last day.
func (c Clock) Late() bool {
	due, ok := c.dueBy(c.course.Answered)
	return ok && c.course.Answered.After(due)
}

// Stopped reports whether the clock stands still on the day (기간의 정지): a supplement is awaited, the count has not come to its
// end before, and there is no answer.
func (c Clock) Stopped(on civil.Date) bool {
	if capDay, ok := c.Cap(); on.Before(c.course.From) || c.answeredBy(on) || ok && on.After(capDay) {
		return false
	}
	if end := c.reach(on).end; !end.IsZero() && on.After(end) {
		return false
	}
	for _, s := range c.stops {
		if !on.Before(s.From) && !on.After(s.last(on)) {
			return true
		}
	}
	return false
}

// Remaining returns how many counted days are left after the day (남은 일수): the days of the length and its extension that have
// not been used up, but no more than are left before the cap. Days in stops do not count, nor do those over which the
// last day rolls, so it is 0 from the last counted day on, and once there is an answer. Before [Clock.From] and on it nothing is
// used up, and it is the whole length with its extension.
func (c Clock) Remaining(on civil.Date) int {
	if c.IsZero() || c.answeredBy(on) {
		return 0
	}
	left := c.days - c.running(c.first, on, on)
	if capDay, ok := c.Cap(); ok {
		left = min(left, c.running(on.AddDays(1), capDay, on))
	}
	return max(left, 0)
}

// running is the number of days from one to another, both included, on which the clock runs, as known on a day.
func (c *Clock) running(from, until, on civil.Date) int {
	n := c.counted(from, until)
	covered := from.AddDays(-1)
	for _, s := range c.stops {
		if more, ok := s.beyond(covered, on); ok && !more.From.After(until) {
			covered = more.Until
			if covered.After(until) {
				covered = until
			}
			n -= c.counted(more.From, covered)
		}
	}
	return n
}

// Silence returns what the law makes of it that there is no answer, once the time has run out: false before, where the
// answer came in time, and where the law attaches nothing. The effect is there from the day after the last day, and an answer
// after it does not undo it.
func (c Clock) Silence(on civil.Date) (Silence, bool) {
	due, ok := c.dueBy(on)
	if !ok || !on.After(due) || c.answeredBy(due) || !c.spec.Silence.Deems() {
		return Silence{}, false
	}
	return c.spec.Silence, true
}

// Confidence says how the answers are known: as the numbers of the Spec are, but no better than inferred where the Spec
// names no rule of counting.
func (c Clock) Confidence() law.Confidence {
	if c.spec.Counting == 0 && !c.IsZero() {
		return c.spec.Confidence.Weaker(law.Inferred)
	}
	return c.spec.Confidence
}
