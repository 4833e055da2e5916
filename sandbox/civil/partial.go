package civil

import (
	"cmp"
	"fmt"
	"time"
)

// Precision says how much of a [Partial] is known. Its zero value belongs to the absent Partial.
type Precision uint8

// The precisions, from coarse to fine.
const (
	// PrecisionYear knows the year only.
	PrecisionYear Precision = iota + 1
	// PrecisionMonth knows year and month.
	PrecisionMonth
	// PrecisionDay knows the day.
	PrecisionDay
)

// String returns "year", "month" or "day", and the empty string when unset.
func (p Precision) String() string {
	switch p {
	case PrecisionYear:
		return "year"
	case PrecisionMonth:
		return "month"
	case PrecisionDay:
		return "day"
	}
	return ""
}

// Partial is a date of which perhaps only the year or the month is known: "2025", "2025-06" or "2025-06-01".
//
// Many public records have no day; a Partial keeps them as they are, instead of inventing one. The zero Partial is
// absent. It is comparable with ==.
type Partial struct {
	year       int16
	month, day uint8
}

// PartialOf returns the day d as a Partial; the zero Date gives the zero Partial.
func PartialOf(d Date) Partial { return Partial(d) }

const (
	dateForm    = "it must have the form YYYY-MM-DD"
	partialForm = "it must have the form YYYY, YYYY-MM or YYYY-MM-DD"
)

// ParsePartial reads "2025", "2025-06" or "2025-06-01". Anything else is a [*ParseError].
func ParsePartial(s string) (Partial, error) { return parsePartial("Partial", s) }

func parsePartial(name, s string) (Partial, error) {
	form := partialForm
	if name == "Date" {
		form = dateForm
	}
	year, month, day := 0, 1, 1
	ok := false
	switch len(s) {
	case len("2006-01-02"):
		year, month, day, ok = number(s[:4]), number(s[5:7]), number(s[8:]), s[4] == '-' && s[7] == '-'
	case len("2006-01"):
		year, month, ok = number(s[:4]), number(s[5:]), s[4] == '-'
	case len("2006"):
		year, ok = number(s), true
	}
	if !ok || year < 0 || month < 0 || day < 0 {
		return Partial{}, &ParseError{Type: name, Input: s, Reason: form}
	}
	if reason := checkDate(year, month, day); reason != "" {
		return Partial{}, &ParseError{Type: name, Input: s, Reason: reason}
	}
	p := Partial(makeDate(year, month, day))
	if len(s) < len("2006-01-02") {
		p.day = 0
	}
	if len(s) < len("2006-01") {
		p.month = 0
	}
	return p, nil
}

// number reads a short run of ASCII digits, and returns -1 for anything else.
func number(s string) int {
	n := 0
	for i := range len(s) {
		if !isDigit(s[i]) {
			return -1
		}
		n = n*10 + int(s[i]-'0')
	}
	return n
}

func isDigit(b byte) bool { return '0' <= b && b <= '9' }

// MustPartial is [ParsePartial] for literals; it panics where ParsePartial returns an error.
func MustPartial(s string) Partial { return must(ParsePartial(s)) }

// Year returns the year, or 0 of the zero Partial.
func (p Partial) Year() int { return int(p.year) }

// Month returns the month, and false where it is not known.
func (p Partial) Month() (time.Month, bool) { return time.Month(p.month), p.month != 0 }

// Precision returns how much is known, and 0 for the zero Partial.
func (p Partial) Precision() Precision {
	switch {
	case p.day != 0:
		return PrecisionDay
	case p.month != 0:
		return PrecisionMonth
	case p.year != 0:
		return PrecisionYear
	}
	return 0
}

// IsZero reports whether p is absent.
func (p Partial) IsZero() bool { return p == Partial{} }

// Equal reports whether p == q; it is there for go-cmp.
func (p Partial) Equal(q Partial) bool { return p == q }

// Date returns the day, and false where it is not known.
func (p Partial) Date() (Date, bool) {
	if p.day == 0 {
		return Date{}, false
	}
	return Date(p), true
}

// First returns the earliest day that p can mean, or the zero Date of the zero Partial.
func (p Partial) First() Date {
	if p.IsZero() {
		return Date{}
	}
	return Date{p.year, max(p.month, 1), max(p.day, 1)}
}

// Last returns the latest day that p can mean, or the zero Date of the zero Partial.
func (p Partial) Last() Date {
	switch p.Precision() {
	case PrecisionYear:
		return Date{p.year, 12, 31}
	case PrecisionMonth:
		return makeDate(int(p.year), int(p.month), DaysIn(int(p.year), int(p.month)))
	case PrecisionDay:
		return Date(p)
	}
	return Date{}
}

// Span returns the days that p can mean. Its end is open where the last of them is 9999-12-31.
func (p Partial) Span() Span { return Span{p.First(), p.Last().AddDays(1)} }

// Contains reports whether p can mean the day d.
func (p Partial) Contains(d Date) bool { return p.Span().Contains(d) }

// Compare orders by the first day that is meant; of two that start on the same day the coarser is first, so that
// "2025" stands before "2025-01" and that before "2025-01-01". It is 0 only for equal values.
func (p Partial) Compare(q Partial) int {
	return cmp.Or(p.First().Compare(q.First()), cmp.Compare(p.Precision(), q.Precision()))
}

func (p Partial) append(b []byte) []byte {
	switch p.Precision() {
	case PrecisionYear:
		return fmt.Appendf(b, "%04d", p.year)
	case PrecisionMonth:
		return fmt.Appendf(b, "%04d-%02d", p.year, p.month)
	case PrecisionDay:
		return Date(p).append(b)
	}
	return b
}
