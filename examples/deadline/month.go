package main

import (
	"fmt"
	"strings"
	"time"

	"github.com/teukgu/teukgu/sandbox/calendar"
	"github.com/teukgu/teukgu/sandbox/civil"
	"github.com/teukgu/teukgu/sandbox/lang"
)

// shown is how many months are printed; of a longer period those in the middle are left out.
const shown = 4

// months prints the calendar from the first day to the last, the holidays of those months, and what the marks mean.
func (r report) months(b *strings.Builder) {
	from, until := r.From(), r.Last()
	if until.Before(from) {
		from, until = until, from
	}
	if e := r.Effective(); e.After(until) {
		until = e
	}
	list := monthsOf(from, until)
	for i, month := range list {
		if len(list) > shown && i > 0 && i < len(list)-shown+1 {
			if i == 1 {
				b.WriteString("\n  ⋮\n")
			}
			continue
		}
		b.WriteString("\n")
		r.month(b, month)
	}
	fmt.Fprintf(b, "\n%s\n", r.legend())
}

// monthsOf lists the first days of the months from one day to another.
func monthsOf(from, until civil.Date) []civil.Date {
	var list []civil.Date
	for d := from.AddDays(1 - from.Day()); !d.IsZero() && !d.After(until); d = d.AddDays(civil.DaysIn(d.Year(), int(d.Month()))) {
		list = append(list, d)
	}
	return list
}

// cell is the width of a day: a mark, two digits, a mark, the star of a day off, and a space.
const cell = 6

// month prints one month, weeks from Sunday on, and below it its holidays.
func (r report) month(b *strings.Builder, first civil.Date) {
	l := r.q.language
	b.WriteString(lang.PartialIn(monthPartial(first), l) + "\n")
	var line strings.Builder
	for w := time.Sunday; w <= time.Saturday; w++ {
		name := lang.WeekdayIn(w, l)
		if l == lang.Korean {
			name = strings.TrimSuffix(name, "요일")
		} else {
			name = name[:2]
		}
		line.WriteString(lang.Pad(" "+name, cell))
	}
	flush(b, &line)
	line.WriteString(strings.Repeat(" ", cell*int(first.Weekday())))
	days := civil.DaysIn(first.Year(), int(first.Month()))
	var names []string
	for i := range days {
		d := first.AddDays(i)
		line.WriteString(r.day(d) + " ")
		if d.Weekday() == time.Saturday || i == days-1 {
			flush(b, &line)
		}
		if holidays, err := r.cal.On(d); err == nil && len(holidays) > 0 {
			names = append(names, fmt.Sprintf("%d %s", d.Day(), r.cal.Reason(d).In(l)))
		}
	}
	if len(names) > 0 {
		b.WriteString("  * " + strings.Join(names, " · ") + "\n")
	}
}

// monthPartial is the month of a day, as a date of which only the month is known.
func monthPartial(d civil.Date) civil.Partial { return civil.MustPartial(d.String()[:len("2026-11")]) }

// flush ends a line without the spaces at its end.
func flush(b, line *strings.Builder) {
	b.WriteString(strings.TrimRight(line.String(), " ") + "\n")
	line.Reset()
}

// The marks around a day.
const (
	start     = "()"
	end       = "[]"
	counted   = "+ "
	passed    = "> "
	effective = "<>"
	plain     = "  "
)

// day is one day with its marks.
func (r report) day(d civil.Date) string {
	marks := plain
	switch _, last := r.span(); {
	case d == r.Last():
		marks = end
	case d == r.Effective():
		marks = effective
	case r.counted(d):
		marks = counted
		if d == r.From() {
			marks = "(+"
		}
	case d == r.From():
		marks = start
	case d.After(last) && d.Before(r.Last()):
		marks = passed
	}
	off := " "
	if holiday, err := r.cal.IsHoliday(d); err == nil && holiday {
		off = "*"
	}
	return fmt.Sprintf("%c%2d%c%s", marks[0], d.Day(), marks[1], off)
}

// legend explains the marks that this period has.
func (r report) legend() string {
	parts := []string{r.say("( ) 시작일", "( ) first day"), r.say("+ 산입한 날", "+ counted"), r.say("[ ] 말일", "[ ] last day")}
	if r.q.backward {
		parts = []string{r.say("[ ] 할 수 있는 마지막 날", "[ ] last day to act"), r.say("+ 사이의 기간", "+ the period between"), r.say("( ) 기준일", "( ) the event")}
	}
	if _, last := r.span(); last.Before(r.Last()) && !r.q.backward {
		parts = append(parts, r.say("> 말일이 미루어진 날", "> passed over"))
	}
	if !r.Effective().IsZero() {
		parts = append(parts, r.say("< > 시행일", "< > in force"))
	}
	if r.Last().Year() >= calendar.FirstYear && r.From().Year() <= calendar.LastYear {
		parts = append(parts, r.say("* 공휴일", "* public holiday"))
	}
	return strings.Join(parts, "   ")
}
