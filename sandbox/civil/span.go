package civil

import (
	"fmt"
	"strings"
)

// Span is a run of days from a first day up to, but not including, the day until (half-open).
//
// Statutes speak inclusively ("2028년 5월 31일까지"); [Inclusive] converts once, and the text form is inclusive:
// "2024-06-01/2028-05-31". A zero until is an open end ("2024-06-01/.."), a zero from an open start
// ("../2026-06-30"). The zero Span is absent and contains nothing. A Span is never empty.
type Span struct {
	from, until Date
}

// NewSpan returns the days from from up to the day before until. A zero Date leaves that end open; two zero Dates,
// or an until that is not after from, are a [*RangeError].
func NewSpan(from, until Date) (Span, error) {
	if from.IsZero() && until.IsZero() {
		return Span{}, &RangeError{Value: "span", Reason: "at least one end must be given"}
	}
	if !from.IsZero() && !until.IsZero() && !from.Before(until) {
		return Span{}, &RangeError{Value: fmt.Sprintf("span from %s until %s", from, until), Reason: "it has no day"}
	}
	if until == (Date{minYear, 1, 1}) {
		return Span{}, &RangeError{Value: "span until 0001-01-01", Reason: "it has no day"}
	}
	return Span{from, until}, nil
}

// Inclusive returns the days from first to last, both counted. A zero Date leaves that end open; two zero Dates, or a
// last before first, are a [*RangeError]. So is a last of 9999-12-31, which people write for "no end": leave it open.
func Inclusive(first, last Date) (Span, error) {
	if last.IsZero() {
		return NewSpan(first, last)
	}
	until := last.AddDays(1)
	if until.IsZero() {
		return Span{}, &RangeError{Value: last.String(), Reason: "a span cannot end on the last day of the calendar; leave its end open"}
	}
	if last.Before(first) {
		return Span{}, &RangeError{Value: fmt.Sprintf("span from %s to %s", first, last), Reason: "it has no day"}
	}
	return NewSpan(first, until)
}

// ParseSpan reads the inclusive forms "2024-06-01/2028-05-31", "2024-06-01/.." and "../2026-06-30".
// Anything else is a [*ParseError].
func ParseSpan(s string) (Span, error) {
	fail := func(reason string) (Span, error) {
		return Span{}, &ParseError{Type: "Span", Input: s, Reason: reason}
	}
	left, right, ok := strings.Cut(s, "/")
	if !ok {
		return fail(`it must have the form YYYY-MM-DD/YYYY-MM-DD, with ".." for an open end`)
	}
	first, err := parseEnd(left)
	if err != nil {
		return fail("first day: " + err.Reason)
	}
	last, err := parseEnd(right)
	if err != nil {
		return fail("last day: " + err.Reason)
	}
	span, rangeErr := Inclusive(first, last)
	if rangeErr != nil {
		return fail(reasonOf(rangeErr))
	}
	return span, nil
}

func parseEnd(s string) (Date, *ParseError) {
	if s == ".." {
		return Date{}, nil
	}
	d, err := ParseDate(s)
	if err != nil {
		return Date{}, &ParseError{Type: "Date", Input: s, Reason: reasonOf(err)}
	}
	return d, nil
}

// MustSpan is [ParseSpan] for literals; it panics where ParseSpan returns an error.
func MustSpan(s string) Span { return must(ParseSpan(s)) }

// From returns the first day, or the zero Date of an open start.
func (s Span) From() Date { return s.from }

// Until returns the day after the last day, or the zero Date of an open end.
func (s Span) Until() Date { return s.until }

// Last returns the last day, and false where the end is open or the Span is absent.
func (s Span) Last() (Date, bool) {
	if s.until.IsZero() {
		return Date{}, false
	}
	return s.until.AddDays(-1), true
}

// IsZero reports whether s is absent.
func (s Span) IsZero() bool { return s == Span{} }

// Equal reports whether s == t; it is there for go-cmp.
func (s Span) Equal(t Span) bool { return s == t }

// Contains reports whether d is one of the days of s. The zero Date never is.
func (s Span) Contains(d Date) bool {
	return !d.IsZero() && !s.IsZero() && !d.Before(s.from) && (s.until.IsZero() || d.Before(s.until))
}

// ContainsSpan reports whether every day of t is one of s. It is false where either is absent.
func (s Span) ContainsSpan(t Span) bool {
	both, ok := s.Intersect(t)
	return ok && both == t
}

// Overlaps reports whether s and t share a day. It is false where either is absent.
func (s Span) Overlaps(t Span) bool {
	_, ok := s.Intersect(t)
	return ok
}

// Intersect returns the days that s and t share, and false where there are none or either is absent.
func (s Span) Intersect(t Span) (Span, bool) {
	if s.IsZero() || t.IsZero() {
		return Span{}, false
	}
	both := s
	if t.from.After(both.from) {
		both.from = t.from
	}
	if both.until.IsZero() || !t.until.IsZero() && t.until.Before(both.until) {
		both.until = t.until
	}
	if !both.until.IsZero() && !both.from.Before(both.until) {
		return Span{}, false
	}
	return both, true
}

// Days returns the number of days, and false where an end is open or the Span is absent.
func (s Span) Days() (int, bool) {
	if s.from.IsZero() || s.until.IsZero() {
		return 0, false
	}
	return s.from.DaysUntil(s.until), true
}

func (s Span) append(b []byte) []byte {
	if s.IsZero() {
		return b
	}
	b = append(appendEnd(b, s.from), '/')
	last, _ := s.Last()
	return appendEnd(b, last)
}

func appendEnd(b []byte, d Date) []byte {
	if d.IsZero() {
		return append(b, ".."...)
	}
	return d.append(b)
}
