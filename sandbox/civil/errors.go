package civil

import (
	"errors"
	"fmt"
	"time"
)

// ParseError reports a text that is not the written form of a value of this package.
type ParseError struct {
	Type   string // name of the type, "Date"
	Input  string // the text as it came
	Reason string // what is wrong or what form is wanted
}

// Error returns one English line; a long input is cut short in it.
func (e *ParseError) Error() string {
	return fmt.Sprintf("civil: %.64q is no %s: %s", e.Input, e.Type, e.Reason)
}

// RangeError reports parts that make no value: a day that does not exist, a result outside the years 1 to 9999,
// a span without a day.
type RangeError struct {
	Value  string // the parts, written out
	Reason string
}

// Error returns one English line.
func (e *RangeError) Error() string { return "civil: " + e.Value + ": " + e.Reason }

// RoundingError reports a count of months under [Refuse] that ended in a month without such a day.
type RoundingError struct {
	From  Date       // the day from which was counted
	Year  int        // the year of the month reached
	Month time.Month // the month that has no such day
}

// Error returns one English line.
func (e *RoundingError) Error() string {
	return fmt.Sprintf("civil: counting months from %s ends in %s %d, which has no day %d", e.From, e.Month, e.Year, e.From.Day())
}

// reasonOf returns the reason alone, for an error that wraps it in its own words.
func reasonOf(err error) string {
	if e, ok := errors.AsType[*ParseError](err); ok {
		return e.Reason
	}
	if e, ok := errors.AsType[*RangeError](err); ok {
		return e.Reason
	}
	return err.Error()
}

// must returns v, or panics with err: for literals.
func must[T any](v T, err error) T {
	if err != nil {
		panic(err)
	}
	return v
}
