package civil

import (
	"cmp"
	"fmt"
	"time"
)

const (
	minYear = 1
	maxYear = 9999
	maxDay  = 3652059 // the day number of 9999-12-31
)

// Date is one day of the civil calendar (역일), without time and zone.
//
// It takes four bytes, is comparable with == and can be a map key. Its years are 1 to 9999. The zero Date is absent:
// it is before every day, is written as the empty text, and its accessors return 0.
type Date struct {
	year       int16
	month, day uint8
}

// NewDate returns the day with the given year (1 to 9999), month (1 to 12) and day.
// A day that does not exist is a [*RangeError].
func NewDate(year, month, day int) (Date, error) {
	if reason := checkDate(year, month, day); reason != "" {
		return Date{}, &RangeError{Value: fmt.Sprintf("%04d-%02d-%02d", year, month, day), Reason: reason}
	}
	return makeDate(year, month, day), nil
}

// makeDate is NewDate for parts that are known to be right.
func makeDate(year, month, day int) Date {
	return Date{year: int16(year), month: uint8(month), day: uint8(day)}
}

// checkDate returns why there is no such day, or the empty string.
func checkDate(year, month, day int) string {
	switch {
	case year < minYear || year > maxYear:
		return fmt.Sprintf("the year %d is not in 1 to 9999", year)
	case month < 1 || month > 12:
		return fmt.Sprintf("the month %d is not in 1 to 12", month)
	case day < 1 || day > DaysIn(year, month):
		return fmt.Sprintf("%s %d has no day %d", time.Month(month), year, day)
	}
	return ""
}

// ParseDate reads a day in the one form "2026-11-22". Anything else is a [*ParseError].
func ParseDate(s string) (Date, error) {
	p, err := parsePartial("Date", s)
	if err != nil {
		return Date{}, err
	}
	d, whole := p.Date()
	if !whole {
		return Date{}, &ParseError{Type: "Date", Input: s, Reason: dateForm}
	}
	return d, nil
}

// MustDate is [ParseDate] for literals; it panics where ParseDate returns an error.
func MustDate(s string) Date { return must(ParseDate(s)) }

// Of returns the day on which the instant t falls in loc. It is the only way from an instant to a day, so that the
// zone is always named; for Korean law it is [Seoul]. A nil loc or a year outside 1 to 9999 is a [*RangeError].
func Of(t time.Time, loc *time.Location) (Date, error) {
	if loc == nil {
		return Date{}, &RangeError{Value: "location", Reason: "an instant has no day without a location"}
	}
	year, month, day := t.In(loc).Date()
	return NewDate(year, int(month), day)
}

// Seoul returns Korean standard time (한국 표준시), nine hours ahead of UTC.
// It is exact from 1989 on; in the summers of 1987 and 1988 clocks in Korea were one hour further.
// It needs no zone database on the host.
func Seoul() *time.Location { return time.FixedZone("KST", 9*60*60) }

// Year returns the year, 1 to 9999, or 0 of the zero Date.
func (d Date) Year() int { return int(d.year) }

// Month returns the month, or 0 of the zero Date.
func (d Date) Month() time.Month { return time.Month(d.month) }

// Day returns the day of the month, 1 to 31, or 0 of the zero Date.
func (d Date) Day() int { return int(d.day) }

// Weekday returns the day of the week. Of the zero Date it is time.Sunday and means nothing.
func (d Date) Weekday() time.Weekday { return time.Weekday(d.DayNumber() % 7) }

// YearDay returns the day of the year, 1 to 366, or 0 of the zero Date.
func (d Date) YearDay() int {
	if d.IsZero() {
		return 0
	}
	return d.DayNumber() - makeDate(int(d.year), 1, 1).DayNumber() + 1
}

// IsZero reports whether d is absent.
func (d Date) IsZero() bool { return d == Date{} }

// key orders dates by one comparison: year, month and day side by side in one number.
func (d Date) key() int32 { return int32(d.year)<<16 | int32(d.month)<<8 | int32(d.day) }

// Equal reports whether d == e; it is there for go-cmp.
func (d Date) Equal(e Date) bool { return d == e }

// Compare returns -1 if d is before e, 0 if they are the same day and +1 if d is after e.
// The zero Date is before every day.
func (d Date) Compare(e Date) int { return cmp.Compare(d.key(), e.key()) }

// Before reports whether d is an earlier day than e.
func (d Date) Before(e Date) bool { return d.key() < e.key() }

// After reports whether d is a later day than e.
func (d Date) After(e Date) bool { return d.key() > e.key() }

// IsLeap reports whether the year has a 29 February (윤년).
func IsLeap(year int) bool { return year%4 == 0 && (year%100 != 0 || year%400 == 0) }

// DaysIn returns the number of days of a month, 28 to 31, or 0 where month is not 1 to 12.
func DaysIn(year, month int) int {
	switch month {
	case 4, 6, 9, 11:
		return 30
	case 2:
		if IsLeap(year) {
			return 29
		}
		return 28
	case 1, 3, 5, 7, 8, 10, 12:
		return 31
	}
	return 0
}
