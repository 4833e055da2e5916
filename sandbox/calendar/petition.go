package calendar

import "github.com/teukgu/teukgu/sandbox/civil"

// The working hours of a public office in minutes after midnight (국가공무원 복무규정 제9조: 09:00 to 18:00, lunch from 12:00
// to 13:00), and the eight hours of a day (민원처리법 제19조제1항).
const (
	opening  = 9 * 60
	noon     = 12 * 60
	lunchEnd = 13 * 60
	closing  = 18 * 60
	workday  = (noon - opening) + (closing - lunchEnd)

	petitionHourly = 5 // up to so many days are counted in hours
)

// petition counts days of 민원처리법 제19조제1항과 제2항; weeks and longer go the way of the Civil Act.
func (d Deadline) petition() (Deadline, error) {
	n := d.length.Days()
	if n > petitionHourly {
		d.first = d.cal.open(d.from)
		d.last = d.cal.nthOpen(d.from, n)
		d.nominal = d.last
		if d.last.IsZero() {
			return Deadline{}, d.cal.beyond(d.from)
		}
		return d, nil
	}
	if d.at.IsZero() {
		return Deadline{}, d.noHour()
	}
	minute := d.at.Minutes()
	d.first, minute = d.cal.working(d.from, minute)
	done := minute - opening
	if minute >= lunchEnd {
		done -= lunchEnd - noon
	}
	end := done + n*workday
	d.last = d.cal.nthOpen(d.first, (end-1)/workday+1) // an end at closing time is still that day
	d.nominal = d.last
	if d.last.IsZero() {
		return Deadline{}, d.cal.beyond(d.from)
	}
	minute = opening + (end-1)%workday + 1
	if minute > noon {
		minute += lunchEnd - noon
	}
	d.end, _ = civil.NewTimeOfDay(minute/60, minute%60)
	return d, nil
}

// working is the first minute from then on in which the office works; the day is zero where none is held.
func (c Calendar) working(day civil.Date, minute int) (civil.Date, int) {
	first := c.open(day)
	switch {
	case first != day:
		return first, opening
	case minute >= closing:
		return c.open(day.AddDays(1)), opening
	case minute < opening:
		return day, opening
	case minute >= noon && minute < lunchEnd:
		return day, lunchEnd
	}
	return day, minute
}
