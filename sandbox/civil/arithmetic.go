package civil

import (
	"fmt"
	"time"
)

// The two conversions below count years from 1 March, so that the leap day is the last of its year and the months
// have lengths that one line describes. In that count 0001-01-01 is day marchOffset + 1.
const (
	marchOffset = 306
	cycleDays   = 146097 // days of 400 years
)

// DayNumber returns the number of the day, where 0001-01-01 is 1, and 0 for the zero Date.
// The order of the numbers is the order of the dates.
func (d Date) DayNumber() int {
	if d.IsZero() {
		return 0
	}
	year, month := int(d.year), int(d.month)-3
	if month < 0 {
		year, month = year-1, month+12
	}
	return year*365 + year/4 - year/100 + year/400 + (month*153+2)/5 + int(d.day) - marchOffset
}

// FromDayNumber returns the day with the given number (see [Date.DayNumber]).
// It is the zero Date where n is outside 1 to 3652059, which is 9999-12-31.
func FromDayNumber(n int) Date {
	if n < 1 || n > maxDay {
		return Date{}
	}
	n += marchOffset
	cycle := (n - 1) / cycleDays
	n = (n - 1) % cycleDays // 0 is 1 March of the first year of the cycle
	year := (n - n/1460 + n/36524 - n/146096) / 365
	n -= year*365 + year/4 - year/100
	month := (n*5 + 2) / 153 // 0 is March
	day := n - (month*153+2)/5 + 1
	year += cycle * 400
	if month < 10 {
		return makeDate(year, month+3, day)
	}
	return makeDate(year+1, month-9, day)
}

// AddDays returns the day n days after d, before it where n is negative.
// It is the zero Date where d is zero or the result lies outside the years 1 to 9999.
func (d Date) AddDays(n int) Date {
	if d.IsZero() {
		return Date{}
	}
	return FromDayNumber(d.DayNumber() + n) // an overflow wraps to a negative number, which is outside too
}

// DaysUntil returns the number of days from d to e, negative where e is earlier.
// The day d itself is not counted. Where either is the zero Date the result is 0.
func (d Date) DaysUntil(e Date) int {
	if d.IsZero() || e.IsZero() {
		return 0
	}
	return e.DayNumber() - d.DayNumber()
}

// Add returns the day that lies the length p after d: years and months first, then r where that month has no such
// day, then weeks and days. For a period of the Civil Act r is [Down] (민법 제160조제3항, in force since 1960-01-01).
//
// The error is a [*RoundingError] where r is [Refuse] and the month has no such day, and a [*RangeError] where d is
// absent, r is none of the three ways, or the result lies outside the years 1 to 9999.
func (d Date) Add(p Period, r Rounding) (Date, error) { return d.shift(p, r, +1) }

// Sub returns the day that lies the length p before d, in the same order and with the same errors as [Date.Add]:
// years and months first, then the rounding, then weeks and days. [Up] and [Down] are directions of the calendar
// and do not turn round: Up is still the first day of the month after.
func (d Date) Sub(p Period, r Rounding) (Date, error) { return d.shift(p, r, -1) }

func (d Date) shift(p Period, r Rounding, sign int) (Date, error) {
	if d.IsZero() {
		return Date{}, &RangeError{Value: "date", Reason: "an absent date cannot be moved"}
	}
	e, err := d.shiftMonths(p, r, sign)
	if err != nil {
		return Date{}, err
	}
	if e = e.AddDays(sign * p.TotalDays()); e.IsZero() {
		return Date{}, outside(d, p, sign)
	}
	return e, nil
}

func (d Date) shiftMonths(p Period, r Rounding, sign int) (Date, error) {
	if !r.valid() {
		return Date{}, &RangeError{Value: "rounding", Reason: "it must be down, up or refuse"}
	}
	months := int(d.year)*12 + int(d.month) - 1 + sign*p.TotalMonths()
	year, month, day := months/12, months%12+1, int(d.day)
	if months < minYear*12 || year > maxYear {
		return Date{}, outside(d, p, sign)
	}
	last := DaysIn(year, month)
	if day <= last {
		return makeDate(year, month, day), nil
	}
	switch r {
	case Down:
		return makeDate(year, month, last), nil
	case Up:
		return makeDate(year, month+1, 1), nil // never December: it has 31 days
	case Refuse:
	}
	return Date{}, &RoundingError{From: d, Year: year, Month: time.Month(month)}
}

func outside(d Date, p Period, sign int) error {
	word := "plus"
	if sign < 0 {
		word = "minus"
	}
	return &RangeError{Value: fmt.Sprintf("%s %s %s", d, word, p), Reason: "the result is not in the years 1 to 9999"}
}
