package civil

import (
	"fmt"
	"strconv"
	"strings"
)

// Period is a length of time as a statute writes it (기간): years, months, weeks and days, none negative.
//
// It is not normalised: 12 months and 1 year stay apart, since a law says one or the other and the text must show it;
// ask [Period.TotalMonths] to compare them. Two Periods have no order, because a month has no fixed number of days.
// The zero Period is absent.
type Period struct {
	years, months, weeks, days int32
}

// Years returns a length of n years (년) for literals; it panics where n is negative or above 3,652,059.
func Years(n int) Period { return must(NewPeriod(n, 0, 0, 0)) }

// Months returns a length of n months (개월) for literals; it panics where n is negative or above 3,652,059.
func Months(n int) Period { return must(NewPeriod(0, n, 0, 0)) }

// Weeks returns a length of n weeks (주) for literals; it panics where n is negative or above 3,652,059.
func Weeks(n int) Period { return must(NewPeriod(0, 0, n, 0)) }

// Days returns a length of n days (일) for literals; it panics where n is negative or above 3,652,059.
func Days(n int) Period { return must(NewPeriod(0, 0, 0, n)) }

// NewPeriod returns the length with the given parts. A part that is negative or above 3,652,059 (the days of the
// whole calendar) is a [*RangeError]. Four zeros give the zero Period.
func NewPeriod(years, months, weeks, days int) (Period, error) {
	for _, part := range [...]struct {
		n    int
		name string
	}{{years, "years"}, {months, "months"}, {weeks, "weeks"}, {days, "days"}} {
		if part.n < 0 || part.n > maxDay {
			return Period{}, &RangeError{Value: fmt.Sprintf("%d %s", part.n, part.name), Reason: "a part must be in 0 to 3652059"}
		}
	}
	return Period{int32(years), int32(months), int32(weeks), int32(days)}, nil
}

const periodForm = `it must have the form "P1Y6M2W30D": P, then numbers from 1, each with Y, M, W or D in that order`

// ParsePeriod reads the form of ISO 8601: "P4Y", "P1Y6M", "P2W", "P30D". Parts of zero are left out, numbers have no
// leading zero, and at least one part is there. Anything else is a [*ParseError].
func ParsePeriod(s string) (Period, error) {
	fail := func(reason string) (Period, error) {
		return Period{}, &ParseError{Type: "Period", Input: s, Reason: reason}
	}
	rest, ok := strings.CutPrefix(s, "P")
	if !ok || rest == "" {
		return fail(periodForm)
	}
	var p Period
	parts := [...]*int32{&p.years, &p.months, &p.weeks, &p.days}
	next := 0 // the first unit that may still come
	for rest != "" {
		n, digits := leadingNumber(rest)
		if digits == 0 || digits == len(rest) {
			return fail(periodForm)
		}
		unit := strings.IndexByte("YMWD", rest[digits])
		if unit < next || rest[0] == '0' {
			return fail(periodForm)
		}
		if n > maxDay {
			return fail("a part must not be above 3652059")
		}
		*parts[unit] = int32(n)
		next, rest = unit+1, rest[digits+1:]
	}
	return p, nil
}

// leadingNumber returns the number at the start of s and how many digits it has. Beyond maxDay it stops growing.
func leadingNumber(s string) (n, digits int) {
	for digits < len(s) && isDigit(s[digits]) {
		n = min(n*10+int(s[digits]-'0'), maxDay+1)
		digits++
	}
	return n, digits
}

// MustPeriod is [ParsePeriod] for literals; it panics where ParsePeriod returns an error.
func MustPeriod(s string) Period { return must(ParsePeriod(s)) }

// Years returns the years part.
func (p Period) Years() int { return int(p.years) }

// Months returns the months part, without the years.
func (p Period) Months() int { return int(p.months) }

// Weeks returns the weeks part.
func (p Period) Weeks() int { return int(p.weeks) }

// Days returns the days part, without the weeks.
func (p Period) Days() int { return int(p.days) }

// TotalMonths returns years and months as months; weeks and days are left out.
func (p Period) TotalMonths() int { return int(p.years)*12 + int(p.months) }

// TotalDays returns weeks and days as days; years and months are left out.
func (p Period) TotalDays() int { return int(p.weeks)*7 + int(p.days) }

// IsZero reports whether p is absent.
func (p Period) IsZero() bool { return p == Period{} }

// Equal reports whether p == q; it is there for go-cmp.
func (p Period) Equal(q Period) bool { return p == q }

func (p Period) append(b []byte) []byte {
	if p.IsZero() {
		return b
	}
	b = append(b, 'P')
	for _, part := range [...]struct {
		n    int32
		unit byte
	}{{p.years, 'Y'}, {p.months, 'M'}, {p.weeks, 'W'}, {p.days, 'D'}} {
		if part.n != 0 {
			b = append(strconv.AppendInt(b, int64(part.n), 10), part.unit)
		}
	}
	return b
}
