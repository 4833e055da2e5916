package clock_test

import (
	"math/rand/v2"
	"slices"
	"testing"
	"time"

	"github.com/teukgu/teukgu/sandbox/calendar"
	"github.com/teukgu/teukgu/sandbox/civil"
	"github.com/teukgu/teukgu/sandbox/clock"
	"github.com/teukgu/teukgu/sandbox/law"
)

// day is a day of the second implementation: days since 1970 by the standard library, 0 for none.
type day int

// slow is the second implementation: it walks from day to day and asks of each whether it counts. Of the package under
// test it shares only the list of closed days.
type slow struct {
	off  []bool // whether a day is closed, from epoch on
	last day    // the last day held
}

// epoch is 2018-01-01, the first day held.
const epoch = 17532

// closed looks a day up; beyond the last day held there is none.
func (s *slow) closed(d day) bool { return int(d-epoch) < len(s.off) && s.off[d-epoch] }

func newSlow(tb testing.TB) *slow {
	s := new(slow)
	korea := calendar.Korea()
	for d := date("2018-01-01"); d.Year() <= calendar.LastYear; d = d.AddDays(1) {
		closed, err := korea.Closed(d)
		if err != nil {
			tb.Fatal(err)
		}
		s.last = at(d)
		s.off = append(s.off, closed)
	}
	return s
}

func at(d civil.Date) day {
	if d.IsZero() {
		return 0
	}
	return day(time.Date(d.Year(), d.Month(), d.Day(), 0, 0, 0, 0, time.UTC).Unix() / secondsADay)
}

const secondsADay = 24 * 60 * 60

func (d day) time() time.Time { return time.Unix(int64(d)*secondsADay, 0).UTC() }

// ofMonth is the day of the month.
func (d day) ofMonth() int { return d.time().Day() }

func (d day) String() string { return d.time().Format(time.DateOnly) }

// awaited reports whether a supplement is awaited on the day, as known on the day open.
func awaited(list []clock.Stop, d day, open day) bool {
	return slices.ContainsFunc(list, func(s clock.Stop) bool {
		if d < at(s.From) {
			return false
		}
		if s.Until.IsZero() {
			return d == at(s.From) || d <= open
		}
		return d <= at(s.Until)
	})
}

// walk counts n days from a day on, those on which a supplement is awaited left out; the last one rolls. It is false
// where the calendar ends; a rule without a roll needs none, and then the walk ends some years later.
func (s *slow) walk(k calendar.Counting, from day, n int, list []clock.Stop, open day) (nominal, last day, ok bool) {
	d, limit := from, s.last
	if k == calendar.Restrictive {
		limit += 20 * 366
	}
	if k != calendar.Restrictive && k != calendar.Petition {
		d++
	}
	for ; ; d++ {
		if d > limit {
			return d, d, false
		}
		if k == calendar.Petition && s.closed(d) || awaited(list, d, open) {
			continue
		}
		if n--; n == 0 {
			break
		}
	}
	nominal = d
	for k != calendar.Restrictive && s.closed(d) {
		d++
	}
	return nominal, d, d <= limit
}

// inDays is a length in months as days, by walking to the day that corresponds (민법 제160조).
func inDays(k calendar.Counting, from day, months int) int {
	first := from
	if k != calendar.Restrictive {
		first++
	}
	n := 1
	for d := first; ; n++ {
		d++
		if d.ofMonth() == 1 {
			if months == 0 {
				return n // the month ended and had no corresponding day
			}
			months--
		}
		if months == 0 && d.ofMonth() == first.ofMonth() {
			return n
		}
	}
}

// random makes a law and a course that begins on one of so many days from 2021-04-01 on.
func random(r *rand.Rand, days int) (clock.Spec, clock.Course) {
	spec := demonstration()
	spec.Counting = []calendar.Counting{0, calendar.CivilCode, calendar.Administrative, calendar.Restrictive, calendar.Petition}[r.IntN(5)]
	spec.Length = civil.Days(6 + r.IntN(85))
	spec.Cap.Length = civil.Days(spec.Length.Days() + r.IntN(60))
	if spec.Counting != calendar.Petition && r.IntN(4) == 0 {
		spec.Length, spec.Cap.Length = civil.Months(1+r.IntN(7)), civil.Months(7+r.IntN(6))
	}
	if r.IntN(2) == 0 {
		spec.Cap = clock.Limit{}
	}
	if r.IntN(5) == 0 {
		spec.Stop = law.Ref{}
	}
	course := clock.Course{From: date("2021-04-01").AddDays(r.IntN(days))}
	if r.IntN(3) == 0 {
		course.Extended = civil.Days(1 + r.IntN(30))
	}
	for range r.IntN(5) {
		from := course.From.AddDays(r.IntN(130) - 20)
		s := clock.Stop{From: from, Until: from.AddDays(r.IntN(25))}
		if r.IntN(12) == 0 {
			s.Until = civil.Date{}
		}
		course.Stops = append(course.Stops, s)
	}
	if r.IntN(4) == 0 {
		course.Answered = course.From.AddDays(r.IntN(150))
		course.Stops = slices.DeleteFunc(course.Stops, func(s clock.Stop) bool { return s.From.After(course.Answered) })
	}
	return spec, course
}

// awaitedStops are the stops as the walk sees them: none where the law has no rule on them, and none lasts beyond the answer.
func awaitedStops(spec clock.Spec, course clock.Course) []clock.Stop {
	if spec.Stop.IsZero() {
		return nil
	}
	list := slices.Clone(course.Stops)
	for i := range list {
		if end := list[i].Until; !course.Answered.IsZero() && (end.IsZero() || course.Answered.Before(end)) {
			list[i].Until = course.Answered
		}
	}
	return list
}

// expected is what the walk says of a clock, as known on a day.
type expected struct {
	due, cap, nominal day
	ok                bool // the calendar was long enough
}

func (s *slow) expect(spec clock.Spec, course clock.Course, open day) expected {
	k, from, list := spec.Counting, at(course.From), awaitedStops(spec, course)
	length := func(p civil.Period) int {
		if p.TotalMonths() > 0 {
			return inDays(k, from, p.TotalMonths()) + course.Extended.Days()
		}
		return p.Days() + course.Extended.Days()
	}
	var e expected
	e.nominal, e.due, e.ok = s.walk(k, from, length(spec.Length), list, open)
	if spec.Cap.IsZero() {
		return e
	}
	_, capDay, ok := s.walk(k, from, length(spec.Cap.Length), nil, open)
	if e.cap = capDay; !ok {
		e.ok = false
		return e
	}
	if !e.ok || e.due > e.cap {
		e.due, e.ok = e.cap, true
	}
	return e
}

// left is the number of days after a day on which the clock still runs.
func (s *slow) left(spec clock.Spec, course clock.Course, e expected, on civil.Date) int {
	if !course.Answered.IsZero() && !course.Answered.After(on) {
		return 0
	}
	list, last := awaitedStops(spec, course), e.nominal
	if e.cap > 0 && last > e.cap {
		last = e.cap
	}
	n := 0
	for d := at(course.From); d <= last; d++ {
		if spec.Counting != calendar.Restrictive && spec.Counting != calendar.Petition && d == at(course.From) {
			continue // the first day
		}
		runs := spec.Counting != calendar.Petition || !s.closed(d)
		if runs && d > at(on) && !awaited(list, d, at(on)) {
			n++
		}
	}
	return n
}

// TestSlow compares both implementations on random clocks.
func TestSlow(t *testing.T) {
	const seed = 86_3
	r, s, korea := rand.New(rand.NewPCG(seed, seed)), newSlow(t), calendar.Korea()
	for i := range cases(t, 20_000) {
		spec, course := random(r, 3_300) // to 2030-04: some end beyond the calendar
		on := course.From.AddDays(r.IntN(200) - 10)
		c, err := spec.Start(korea, course)
		least := s.expect(spec, course, 0)
		if !least.ok {
			if err == nil {
				due, _ := c.Due()
				t.Fatalf("case %d of seed %d: %+v: due %s, beyond the calendar", i, seed, course, due)
			}
			continue
		}
		if err != nil {
			t.Fatalf("case %d of seed %d: %v", i, seed, err)
		}
		s.compare(t, c, spec, course, least, on)
		if t.Failed() {
			t.Fatalf("case %d of seed %d: %s %s cap %s, %+v, on %s", i, seed, spec.Counting, spec.Length, spec.Cap.Length, course, on)
		}
	}
}

func (s *slow) compare(t *testing.T, c clock.Clock, spec clock.Spec, course clock.Course, least expected, on civil.Date) {
	t.Helper()
	// A due day is certain if an open stop cannot move it: if it is the same however long the stop is.
	most := s.expect(spec, course, at(course.From)+500) // behind every cap
	due, certain := c.Due()
	if certain != (most.ok && most.due == least.due) || certain && at(due) != least.due {
		t.Errorf("due %s, %v, day by day %s", due, certain, least.due)
	}
	if capDay, ok := c.Cap(); ok != (least.cap > 0) || ok && at(capDay) != least.cap {
		t.Errorf("cap %s, day by day %s", capDay, least.cap)
	}
	now := s.expect(spec, course, at(on))
	earliest, err := c.Earliest(on)
	if (err == nil) != now.ok || now.ok && at(earliest) != now.due {
		t.Errorf("not before %s, %v, day by day %s", earliest, err, now.due)
	}
	if !now.ok {
		return
	}
	answered := !course.Answered.IsZero() && !course.Answered.After(on)
	// It is overdue if it was due before whatever happens: either for certain or by the cap.
	past := at(on) > now.due && (certain || now.due == now.cap)
	if got := c.Overdue(on); got != (past && !answered) {
		t.Errorf("overdue %v, due %s", got, now.due)
	}
	if got, want := c.Remaining(on), s.left(spec, course, now, on); got != want {
		t.Errorf("%d left, day by day %d", got, want)
	}
	list := awaitedStops(spec, course)
	limit := now.nominal
	if now.cap > 0 && limit > now.cap {
		limit = now.cap
	}
	if got, want := c.Stopped(on), !on.Before(course.From) && !answered && at(on) <= limit && awaited(list, at(on), at(on)); got != want {
		t.Errorf("stopped %v, day by day %v", got, want)
	}
}

// TestProperties: what no stop and no extension may do.
func TestProperties(t *testing.T) {
	const seed = 85_4
	r, korea := rand.New(rand.NewPCG(seed, seed)), calendar.Korea()
	for i := range cases(t, 20_000) / 4 {
		spec, course := random(r, 2_900)
		c, err := spec.Start(korea, course)
		if err != nil {
			t.Fatalf("case %d of seed %d: %v", i, seed, err)
		}
		same := func(what string, other clock.Course) {
			d, err := spec.Start(korea, other)
			due, ok := c.Due()
			if again, okAgain := d.Due(); err != nil || due != again || ok != okAgain {
				t.Fatalf("case %d of seed %d: %s: %s, %v, was %s: %+v", i, seed, what, again, err, due, course)
			}
		}
		other := course
		other.Stops = slices.Clone(course.Stops)
		r.Shuffle(len(other.Stops), func(a, b int) { other.Stops[a], other.Stops[b] = other.Stops[b], other.Stops[a] })
		same("stops in another order", other)
		other.Stops = append(other.Stops, course.Stops...)
		same("stops twice", other)
		other.Stops = nil
		for _, s := range course.Stops { // each day a stop of its own
			for d := s.From; !s.Until.IsZero() && !d.After(s.Until) && (course.Answered.IsZero() || !d.After(course.Answered)); d = d.AddDays(1) {
				other.Stops = append(other.Stops, clock.Stop{From: d, Until: d})
			}
			if s.Until.IsZero() {
				other.Stops = append(other.Stops, s)
			}
		}
		same("stops day by day", other)
		grows(t, spec, course, r)
	}
}

// grows: a stop more never makes the due day earlier, and never later than the cap.
func grows(t *testing.T, spec clock.Spec, course clock.Course, r *rand.Rand) {
	t.Helper()
	korea := calendar.Korea()
	course.Stops = slices.DeleteFunc(slices.Clone(course.Stops), func(s clock.Stop) bool { return s.Until.IsZero() })
	before, err := spec.Start(korea, course)
	if err != nil {
		t.Fatal(err)
	}
	from := course.From.AddDays(r.IntN(120))
	if !course.Answered.IsZero() && from.After(course.Answered) {
		from = course.Answered
	}
	course.Stops = append(course.Stops, clock.Stop{From: from, Until: from.AddDays(r.IntN(20))})
	after, err := spec.Start(korea, course)
	if err != nil {
		t.Fatal(err)
	}
	a, _ := before.Due()
	b, _ := after.Due()
	if capDay, ok := after.Cap(); b.Before(a) || ok && b.After(capDay) {
		t.Fatalf("due %s before a stop from %s, %s after it, cap %s: %+v", a, from, b, capDay, course)
	}
}
