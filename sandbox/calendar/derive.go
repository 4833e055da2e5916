package calendar

import (
	"slices"
	"strconv"
	"time"

	"github.com/teukgu/teukgu/sandbox/civil"
	"github.com/teukgu/teukgu/sandbox/lang"
	"github.com/teukgu/teukgu/sandbox/law"
)

// observed is one day of a feast in one year.
type observed struct {
	feast
	date civil.Date
}

// derive makes every holiday of the years held, by date; of one date the statutory ones first, in the order of feasts.
func derive() []Holiday {
	days := observe()
	art2 := make(map[civil.Date]bool) // the days of Art. 2 without Sundays: what a substitute has to avoid
	for _, o := range days {
		art2[o.date] = true
	}
	later := append(elections(art2), decisions()...)
	for _, h := range later {
		art2[h.Date] = true
	}
	var list []Holiday
	for _, o := range days {
		list = append(list, o.holiday())
	}
	list = append(list, substitutes(days, art2)...)
	list = append(list, later...)
	slices.SortStableFunc(list, func(a, b Holiday) int { return a.Date.Compare(b.Date) })
	return list
}

// observe lists the feasts of the years held by date, each year by the text in force on the day.
func observe() []observed {
	var days []observed
	for _, year := range lunarDays() {
		for _, f := range feasts() {
			if o := (observed{f, f.date(year)}); !o.date.Before(f.made.force) {
				days = append(days, o)
			}
		}
	}
	slices.SortStableFunc(days, func(a, b observed) int { return a.date.Compare(b.date) })
	return days
}

func (o observed) holiday() Holiday {
	item := o.item
	if o.date.Before(civil.MustDate("2026-05-01")) {
		item = o.was
	}
	return Holiday{
		Date: o.date, Name: o.name, Kind: Statutory, Basis: decreeArticle("제2조제" + strconv.Itoa(item) + "호"),
		MadeBy: o.made.name, Known: o.made.promulgated, Confidence: law.Primary,
	}
}

// substitutes applies Art. 3 to the feasts, in the order of their days. A feast on a weekend loses a day of its own; of
// two feasts on one weekday one day is lost, so there is one substitute, as on 2025-05-06.
func substitutes(days []observed, art2 map[civil.Date]bool) []Holiday {
	taken := make(map[civil.Date]bool)
	var list []Holiday
	add := func(lost, of observed) {
		h := lost.substitute(of)
		h.Date = free(lost.date, art2, taken)
		taken[h.Date] = true
		list = append(list, h)
	}
	for i := 0; i < len(days); {
		n := i + 1
		for n < len(days) && days[n].date == days[i].date {
			n++
		}
		same := days[i:n]
		i = n
		switch w := same[0].date.Weekday(); {
		case w == time.Saturday || w == time.Sunday:
			for _, o := range same {
				if o.loses(w) {
					add(o, o)
				}
			}
		case len(same) > 1:
			if o, ok := earliest(same); ok {
				add(o, same[len(same)-1])
			}
		}
	}
	return list
}

// loses reports whether the feast gets a substitute for falling on that day of the weekend.
func (o observed) loses(w time.Weekday) bool {
	reason := saturday
	if w == time.Sunday {
		reason = sunday
	}
	return o.lost&reason != 0 && !o.date.Before(o.since.force)
}

// earliest returns the feast whose rule on clashes is the oldest: since then the substitute was known.
func earliest(same []observed) (found observed, ok bool) {
	for _, o := range same {
		if o.lost&clash != 0 && !o.date.Before(o.since.force) && (!ok || o.since.promulgated.Before(found.since.promulgated)) {
			found, ok = o, true
		}
	}
	return found, ok
}

// free finds the substitute of a day: the first day after it that is no holiday of Art. 2 (para. 1), no substitute of
// another day (para. 2) and no Saturday (para. 3).
func free(d civil.Date, art2, taken map[civil.Date]bool) civil.Date {
	for {
		d = d.AddDays(1)
		if w := d.Weekday(); w != time.Saturday && w != time.Sunday && !art2[d] && !taken[d] {
			return d
		}
	}
}

// substitute is the holiday, still without its date, for the lost one. It is called after the feast of, which on a
// clash is the lunar one: so does the almanac outline of 2025.
func (o observed) substitute(of observed) Holiday {
	return Holiday{
		Name: lang.Text{KO: "대체공휴일(" + of.short.KO + ")", EN: "Substitute holiday (" + of.short.EN + ")"},
		Kind: Substitute, Basis: decreeArticle(o.substituteArticle()),
		MadeBy: o.since.name, Known: o.since.promulgated, Confidence: law.Primary,
	}
}

// substituteArticle is the place in Art. 3 of the text in force on the day. From 2013-11-05 para. 1 was on Seollal and
// Chuseok and para. 2 on Children's Day; since 2021-08-04 the cases are subparagraphs of para. 1.
func (o observed) substituteArticle() string {
	weekend := o.date.Weekday() == time.Saturday || o.date.Weekday() == time.Sunday
	block := o.lost&saturday == 0
	switch old := o.date.Before(civil.MustDate("2021-08-04")); {
	case old && block:
		return "제3조제1항"
	case old:
		return "제3조제2항"
	case !weekend:
		return "제3조제1항제3호"
	case block:
		return "제3조제1항제2호"
	}
	return "제3조제1항제1호"
}
