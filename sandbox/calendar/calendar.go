package calendar

import (
	"slices"
	"strconv"
	"sync"
	"time"

	"github.com/teukgu/teukgu/sandbox/civil"
	"github.com/teukgu/teukgu/sandbox/fault"
	"github.com/teukgu/teukgu/sandbox/lang"
	"github.com/teukgu/teukgu/sandbox/law"
)

// Calendar knows the public holidays (공휴일) of the years [FirstYear] to [LastYear], as they stood on some day. It is
// immutable, a pointer in size, and equal only to itself. The zero Calendar holds no year: every question about a day is a fault.
type Calendar struct{ t *table }

// slots is the number of months held. A day is a bit of its month, so a question costs one look-up.
const slots = (LastYear - FirstYear + 1) * 12

// table is what a Calendar points to; nothing changes it after newTable.
type table struct {
	days []Holiday     // by date; of one date in the order in which names are joined
	rest [slots]uint32 // bit n: day n is a Sunday or a public holiday
	shut [slots]uint32 // the same with Saturdays, and with the bits that are no day of the month
}

// slot is the month of d in the table, outside 0 to slots-1 where it is not held.
func slot(d civil.Date) int { return (d.Year()-FirstYear)*12 + int(d.Month()) - 1 }

// weeks has the weekends of all months, the same in every calendar.
var weeks = sync.OnceValue(func() *table {
	t := new(table)
	for i := range t.shut {
		t.shut[i] = ^uint32(0)
	}
	last := dayOf(LastYear, 1231)
	for d := dayOf(FirstYear, 101); !d.After(last); d = d.AddDays(1) {
		i, bit := slot(d), uint32(1)<<d.Day()
		switch w := d.Weekday(); {
		case w == time.Sunday:
			t.rest[i] |= bit
		case w != time.Saturday:
			t.shut[i] &^= bit
		}
	}
	return t
})

// newTable takes over days, which are by date.
func newTable(days []Holiday) Calendar {
	t := *weeks()
	t.days = days
	for _, h := range days {
		i, bit := slot(h.Date), uint32(1)<<h.Date.Day()
		t.rest[i] |= bit
		t.shut[i] |= bit
	}
	return Calendar{&t}
}

var korea = sync.OnceValue(func() Calendar { return newTable(derive()) })

// Korea is the calendar of all holidays that the library knows. It is derived on the first call and kept.
func Korea() Calendar { return korea() }

// IsZero reports whether c is the zero Calendar, which holds no year.
func (c Calendar) IsZero() bool { return c.t == nil }

// Known returns the calendar as it stood at the end of that day: only holidays that were promulgated or decided by
// then. The zero Date returns c itself.
func (c Calendar) Known(on civil.Date) Calendar {
	if c.IsZero() || on.IsZero() {
		return c
	}
	return newTable(slices.DeleteFunc(slices.Clone(c.t.days), func(h Holiday) bool { return h.Known.After(on) }))
}

// With returns a calendar with further holidays, such as a day designated after the library was released (임시공휴일의
// 지정). Substitutes are not derived again. Every fault of every holiday is reported at once, with the index as path: what
// [Holiday.Validate] finds, a date outside the years held, and a date that has a holiday of that name already.
func (c Calendar) With(holidays ...Holiday) (Calendar, error) {
	if c.IsZero() {
		return c, noCalendar.At(fault.Path{}, law.Ref{})
	}
	days := slices.Clone(c.t.days)
	var list fault.List
	for i, h := range holidays {
		at := fault.Path{}.Index(i)
		list = append(list, h.faults(at)...)
		if h.Date.IsZero() {
			continue
		}
		if !held(h.Date) {
			list.Add(yearOutside(at.Field("date"), h.Date.Year()))
		} else if slices.ContainsFunc(days, func(d Holiday) bool { return d.Date == h.Date && d.Name.KO == h.Name.KO }) {
			list.Add(holidayTwice.At(at.Field("name"), law.Ref{}, lang.Arg{Name: "date", Value: h.Date}, lang.Arg{Name: "name", Value: h.Name}))
		}
		days = append(days, h)
	}
	if err := list.Err(); err != nil {
		return Calendar{}, err
	}
	slices.SortStableFunc(days, func(a, b Holiday) int { return a.Date.Compare(b.Date) })
	return newTable(days), nil
}

// IsHoliday reports whether the day is a public holiday (공휴일), Sundays included. It is one look-up and allocates
// nothing; the fault is a day outside the years held.
func (c Calendar) IsHoliday(d civil.Date) (bool, error) {
	if i := uint(slot(d)); c.t != nil && i < slots {
		return c.t.rest[i]>>(uint(d.Day())&31)&1 != 0, nil
	}
	return false, c.unheld(d)
}

// Closed reports whether the day is a Saturday or a public holiday (토요일 또는 공휴일): a day on which no period of the
// Civil Act ends (민법 제161조). The fault is a day outside the years held.
func (c Calendar) Closed(d civil.Date) (bool, error) {
	if i := uint(slot(d)); c.t != nil && i < slots {
		return c.t.shut[i]>>(uint(d.Day())&31)&1 != 0, nil
	}
	return false, c.unheld(d)
}

// Reason names why the day is closed: its holidays, or 일요일, or 토요일. It is the zero Text for a day that is open or
// not held.
func (c Calendar) Reason(d civil.Date) lang.Text {
	if closed, err := c.Closed(d); err != nil || !closed {
		return lang.Text{}
	}
	if list, err := c.On(d); err == nil && len(list) > 0 {
		return merge(list)[0].Name
	}
	return lang.Text{KO: lang.WeekdayIn(d.Weekday(), lang.Korean), EN: lang.WeekdayIn(d.Weekday(), lang.English)}
}

// Roll returns the first day from d on that is neither a Saturday nor a public holiday (민법 제161조, applied until a day
// is free; the Saturday since 2007-12-21). It is d itself where d is open. The fault is a day outside the years held.
func (c Calendar) Roll(d civil.Date) (civil.Date, error) {
	if r := c.open(d); !r.IsZero() {
		return r, nil
	}
	if held(d) {
		d = dayOf(LastYear, 1231).AddDays(1) // every day left is closed: the first that is asked for and not held
	}
	return civil.Date{}, c.unheld(d)
}

// On returns the holidays of one day, each with its own provenance: two on 2025-05-05, none on a plain Sunday.
// The fault is a day outside the years held.
func (c Calendar) On(d civil.Date) ([]Holiday, error) {
	if c.IsZero() || !held(d) {
		return nil, c.unheld(d)
	}
	return slices.Clone(c.t.between(d, d)), nil
}

// Holidays returns the public holidays of a year by date, plain Sundays left out. Two holidays on one date are one entry:
// the names joined by a comma, a solar holiday before a lunar one and both before what was decided later, Known the
// earlier day, and everything else of the first; [Calendar.On] has both. The fault is a year that is not held.
func (c Calendar) Holidays(year int) ([]Holiday, error) {
	switch {
	case c.IsZero():
		return nil, noCalendar.At(fault.Path{}, law.Ref{})
	case year < FirstYear || year > LastYear:
		return nil, yearOutside(fault.Path{}.Field("year"), year)
	}
	return merge(c.t.between(dayOf(year, 101), dayOf(year, 1231))), nil
}

// between returns the part of the list from first to last, both inclusive.
func (t *table) between(first, last civil.Date) []Holiday {
	before := func(h Holiday, d civil.Date) int { return h.Date.Compare(d) }
	from, _ := slices.BinarySearchFunc(t.days, first, before)
	until, _ := slices.BinarySearchFunc(t.days, last.AddDays(1), before)
	return t.days[from:until]
}

func merge(days []Holiday) []Holiday {
	list := make([]Holiday, 0, len(days))
	for _, h := range days {
		if n := len(list); n > 0 && list[n-1].Date == h.Date {
			list[n-1] = list[n-1].joined(h)
			continue
		}
		list = append(list, h)
	}
	return list
}

func held(d civil.Date) bool { return d.Year() >= FirstYear && d.Year() <= LastYear }

var (
	noCalendar = fault.Define("calendar.missing",
		"달력이 주어지지 않았습니다. calendar.Korea()를 넘겨 주십시오.",
		"No calendar was given. Pass calendar.Korea().")
	yearUnheld = fault.Define("calendar.year.out_of_range",
		"{year}년의 공휴일은 갖고 있지 않습니다. {first}년부터 {last}년까지의 날짜만 계산할 수 있습니다.",
		"The public holidays of {year} are not held. Only days of the years {first} to {last} can be counted with.")
)

func yearOutside(at fault.Path, year int) *fault.Fault {
	return yearUnheld.At(at, law.Ref{}, // years as text: a number would be grouped
		lang.Arg{Name: "year", Value: strconv.Itoa(year)},
		lang.Arg{Name: "first", Value: strconv.Itoa(FirstYear)}, lang.Arg{Name: "last", Value: strconv.Itoa(LastYear)})
}

// unheld says why nothing is known of the day.
func (c Calendar) unheld(d civil.Date) error {
	switch {
	case c.IsZero():
		return noCalendar.At(fault.Path{}, law.Ref{})
	case d.IsZero():
		return noDate.At(fault.Path{}, law.Ref{})
	}
	return yearOutside(fault.Path{}, d.Year())
}

var noDate = fault.Define("calendar.date.missing",
	"날짜가 없습니다. 날짜를 적어 주십시오.",
	"The date is missing. State it.")
