package calendar_test

import (
	"math/rand/v2"
	"os"
	"strconv"
	"testing"

	"github.com/teukgu/teukgu/sandbox/calendar"
	"github.com/teukgu/teukgu/sandbox/civil"
)

// day is a day of the second implementation: it knows only its successor, so nothing here adds dates.
type day struct{ year, month, dom, weekday int }

// next is the day after d, by the lengths of the months as a child learns them.
func (d day) next() day {
	d.weekday = (d.weekday + 1) % 7
	d.dom++
	length := 31
	switch d.month {
	case 4, 6, 9, 11:
		length = 30
	case 2:
		length = 28
		if d.year%4 == 0 { // no century year is held but 2000, which is one
			length = 29
		}
	}
	if d.dom > length {
		d.dom, d.month = 1, d.month+1
	}
	if d.month > 12 {
		d.month, d.year = 1, d.year+1
	}
	return d
}

// slow is the second implementation. Its holidays are the published list, not the derivation.
type slow struct {
	holidays map[day]bool
	days     []day // every day from 2018-01-01 on, to find a start by its place
}

func newSlow(tb testing.TB) *slow {
	s := &slow{holidays: make(map[day]bool)}
	listed := make(map[string]bool)
	for _, p := range publishedList(tb) {
		listed[p.Date] = true
	}
	for d := (day{2018, 1, 1, 1}); d.year < 2032; d = d.next() { // 2018-01-01 was a Monday
		s.days = append(s.days, d)
		s.holidays[d] = listed[d.date().String()]
	}
	return s
}

func (d day) date() civil.Date {
	date, err := civil.NewDate(d.year, d.month, d.dom)
	if err != nil {
		panic(err)
	}
	return date
}

func (s *slow) closed(d day) bool { return d.weekday == 0 || d.weekday == 6 || s.holidays[d] }

func (s *slow) rolled(d day) day {
	for s.closed(d) {
		d = d.next()
	}
	return d
}

// length is a period in one unit.
type length struct{ years, months, weeks, days int }

func (l length) period(tb testing.TB) civil.Period {
	p, err := civil.NewPeriod(l.years, l.months, l.weeks, l.days)
	if err != nil {
		tb.Fatal(err)
	}
	return p
}

// last walks from the first counted day to the last one, day by day (민법 제159조, 제160조).
func (l length) last(first day) day {
	if l.weeks+l.days > 0 {
		d := first
		for left := l.weeks*7 + l.days - 1; left > 0; left-- {
			d = d.next()
		}
		return d
	}
	left, before := l.years*12+l.months, first // months still to enter, the day before d
	for d := first.next(); ; before, d = d, d.next() {
		if d.dom == 1 {
			if left == 0 {
				return before // the month ends and had no corresponding day
			}
			left--
		}
		if left == 0 && d.dom == first.dom {
			return before
		}
	}
}

// count answers as the statutes read, without a table of regimes.
func (s *slow) count(k calendar.Counting, from day, midnight bool, l length) day {
	switch k {
	case calendar.CivilCode, calendar.Administrative:
		first := from
		if !midnight {
			first = from.next()
		}
		return s.rolled(l.last(first))
	case calendar.Restrictive:
		return l.last(from)
	case calendar.EffectiveDate:
		return l.last(from.next())
	case calendar.Petition:
	}
	if l.days == 0 {
		return s.rolled(l.last(from))
	}
	d := s.rolled(from)
	for left := l.days - 1; left > 0; left-- {
		d = s.rolled(d.next())
	}
	return d
}

// petition walks the minutes of the working days (민원처리법 제19조제1항).
func (s *slow) petition(from day, minute, days int) (day, int) {
	for left := days * 8 * 60; ; {
		works := minute >= 9*60 && minute < 12*60 || minute >= 13*60 && minute < 18*60
		if works && !s.closed(from) {
			left--
		}
		minute++
		if left == 0 {
			return from, minute
		}
		if minute == 24*60 {
			from, minute = from.next(), 0
		}
	}
}

// cases is how many random cases a test runs: few by default, so that the race detector is quick too.
func cases(tb testing.TB, few int) int {
	tb.Helper()
	text := os.Getenv("TEUKGU_CASES")
	if text == "" {
		return few
	}
	n, err := strconv.Atoi(text)
	if err != nil {
		tb.Fatal(err)
	}
	return n
}

// TestSlow compares both implementations on random periods that begin and end in the years held, under every rule.
func TestSlow(t *testing.T) {
	const seed = 20251010
	r, s, korea := rand.New(rand.NewPCG(seed, seed)), newSlow(t), calendar.Korea()
	for i := range cases(t, 20_000) {
		l := randomLength(r)
		k := calendar.Counting(1 + r.IntN(5))
		from := s.days[r.IntN(len(s.days)-800)]
		if k.Basis().Act() != calendar.CivilCode.Basis().Act() && k != calendar.EffectiveDate && from.year < 2022 {
			from = s.days[1500+r.IntN(len(s.days)-2400)] // from 2022-02 on: the rule is in force
		}
		at, minute := randomTime(r)
		if k == calendar.Petition && l.days > 0 && l.days <= 5 {
			s.comparePetition(t, korea, from, at, minute, l.days)
		} else {
			s.compare(t, korea, k, from, at, l)
		}
		if t.Failed() {
			t.Fatalf("case %d of seed %d", i, seed)
		}
	}
}

// randomLength is mostly short, as periods in statutes are.
func randomLength(r *rand.Rand) length {
	switch r.IntN(6) {
	case 0:
		return length{weeks: 1 + r.IntN(20)}
	case 1:
		return length{months: 1 + r.IntN(24)}
	case 2:
		return length{years: 1 + r.IntN(2), months: r.IntN(3) * 6}
	case 3:
		return length{days: 1 + r.IntN(400)}
	}
	return length{days: 1 + r.IntN(30)}
}

func randomTime(r *rand.Rand) (civil.TimeOfDay, int) {
	minute := r.IntN(24 * 60)
	if r.IntN(4) == 0 { // the edges
		minute = []int{0, 9 * 60, 12 * 60, 13 * 60, 18 * 60, 18*60 - 1}[r.IntN(6)]
	}
	at, err := civil.NewTimeOfDay(minute/60, minute%60)
	if err != nil {
		panic(err)
	}
	return at, minute
}

func (s *slow) compare(t *testing.T, korea calendar.Calendar, k calendar.Counting, from day, at civil.TimeOfDay, l length) {
	t.Helper()
	want := s.count(k, from, at.Minutes() == 0, l)
	rolls := k != calendar.Restrictive && k != calendar.EffectiveDate
	got, err := k.CountAt(korea, from.date(), at, l.period(t))
	if rolls && want.year > calendar.LastYear {
		if err == nil {
			t.Errorf("%s: %s + %s = %s, beyond the holidays held", k, from.date(), l.period(t), got.Last())
		}
		return
	}
	if err != nil || got.Last() != want.date() {
		t.Errorf("%s: %s %s + %s = %s, %v; day by day %s", k, from.date(), at, l.period(t), got.Last(), err, want.date())
	}
}

func (s *slow) comparePetition(t *testing.T, korea calendar.Calendar, from day, at civil.TimeOfDay, minute, days int) {
	t.Helper()
	want, end := s.petition(from, minute, days)
	if want.year > calendar.LastYear {
		return
	}
	got, err := calendar.Petition.CountAt(korea, from.date(), at, civil.Days(days))
	if err != nil || got.Last() != want.date() || got.Time().Minutes() != end {
		t.Errorf("petition: %s %s + %d days = %s %s, %v; minute by minute %s %02d:%02d",
			from.date(), at, days, got.Last(), got.Time(), err, want.date(), end/60, end%60)
	}
}

// TestSlowBackward compares the count back from an event with a walk back over the days.
func TestSlowBackward(t *testing.T) {
	const seed = 20200829
	r, s := rand.New(rand.NewPCG(seed, seed)), newSlow(t)
	for i := range cases(t, 5_000) {
		l := randomLength(r)
		event := s.days[1500+r.IntN(len(s.days)-1500)]
		got, err := calendar.Backward(event.date(), l.period(t))
		if err != nil {
			t.Fatalf("case %d of seed %d: %v", i, seed, err)
		}
		if want := s.backward(event, l); got.Last() != want.date() {
			t.Fatalf("case %d of seed %d: %s before %s = %s, day by day %s", i, seed, l.period(t), event.date(), got.Last(), want.date())
		}
	}
}

// backward goes back over the list of days: first to the corresponding day, then one more.
func (s *slow) backward(event day, l length) day {
	i := 0
	for s.days[i] != event {
		i++
	}
	if l.weeks+l.days > 0 {
		return s.days[i-l.weeks*7-l.days-1]
	}
	left := l.years*12 + l.months
	for ; left > 0; i-- {
		if s.days[i].dom == 1 {
			left-- // one step more is the last day of the month before
		}
	}
	for s.days[i].dom > event.dom {
		i--
	}
	return s.days[i-1]
}
