package law

import (
	"fmt"

	"github.com/teukgu/teukgu/sandbox/civil"
	"github.com/teukgu/teukgu/sandbox/lang"
)

// ParseError reports a text that is not the written form of a value of this package.
type ParseError = lang.ParseError

// TimelineError reports entries that make no timeline.
type TimelineError struct {
	Index  int        // of the entry at fault, from 0; -1 where there is no entry at all
	From   civil.Date // of that entry
	Reason string     // what is wrong with it
}

// Error returns one English line.
func (e *TimelineError) Error() string {
	if e.Index < 0 {
		return "law: timeline: " + e.Reason
	}
	return fmt.Sprintf("law: timeline: entry %d (from %s): %s", e.Index, e.From, e.Reason)
}

// MissingMomentError reports that a version cannot be chosen because the day of an event is not given.
type MissingMomentError struct {
	Event Event // the event whose day is needed
	Basis Ref   // the transitional provision that asks for it; zero where it is the general principle
}

// Error returns one English line.
func (e *MissingMomentError) Error() string {
	basis := "general principle"
	if !e.Basis.IsZero() {
		basis = e.Basis.English()
	}
	return fmt.Sprintf("law: the day of the event %s is needed (%s)", e.Event, basis)
}

// NotInForceError reports that no rule was in force for the event: it lies before the first version, or the rule had ended.
type NotInForceError struct {
	Moment Moment     // the event and its day
	From   civil.Date // first day of the first version, or the day on which the rule ended
	Ended  bool       // true where the rule had ended
	Basis  Ref        // the provision that began or ended it; may be zero
}

// Error returns one English line.
func (e *NotInForceError) Error() string {
	if e.From.IsZero() {
		return "law: no rule is in force: the timeline is empty"
	}
	what := "begins only on"
	if e.Ended {
		what = "ended on"
	}
	return fmt.Sprintf("law: no rule is in force for %s on %s: it %s %s", e.Moment.Event, e.Moment.On, what, e.From)
}

// must returns v, or panics with err: for literals.
func must[T any](v T, err error) T {
	if err != nil {
		panic(err)
	}
	return v
}
