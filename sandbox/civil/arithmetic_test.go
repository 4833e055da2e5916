package civil_test

import (
	"errors"
	"math"
	"os"
	"strconv"
	"strings"
	"testing"
	"time"

	"github.com/teukgu/teukgu/sandbox/civil"
)

var roundings = []civil.Rounding{civil.Down, civil.Up, civil.Refuse}

// TestMonthVectors runs the vectors of testdata/months.tsv, whose head names their origin.
func TestMonthVectors(t *testing.T) {
	data, err := os.ReadFile("testdata/months.tsv")
	if err != nil {
		t.Fatal(err)
	}
	count := 0
	for line := range strings.Lines(string(data)) {
		f := strings.Split(strings.TrimSpace(line), "\t")
		if strings.HasPrefix(line, "#") || f[0] == "id" {
			continue
		}
		count++
		part := func(i int) int {
			n, err := strconv.Atoi(f[i])
			if err != nil {
				t.Fatal(err)
			}
			return n
		}
		p, err := civil.NewPeriod(part(3), part(4), 0, part(5))
		if err != nil {
			t.Fatal(err)
		}
		for r, want := range map[civil.Rounding]string{civil.Up: f[6], civil.Down: f[7], civil.Refuse: f[8]} {
			got, err := civil.MustDate(f[2]).Add(p, r)
			if want == "ERROR" {
				if !errors.As(err, new(*civil.RoundingError)) {
					t.Errorf("%s: %s plus %s, %s: got %s, %v; want a RoundingError", f[0], f[2], p, r, got, err)
				}
			} else if err != nil || got.String() != want {
				t.Errorf("%s: %s plus %s, %s: got %s, %v; want %s", f[0], f[2], p, r, got, err, want)
			}
		}
	}
	if count != 30 {
		t.Errorf("%d vectors, want 30", count)
	}
}

func TestAddSub(t *testing.T) {
	for _, c := range []struct {
		name, basis string
		date        string
		sub         bool
		period      string
		rounding    civil.Rounding
		want        string // empty: refused
	}{
		{"six months to February", "민법 제160조제3항", "2024-08-31", false, "P6M", civil.Down, "2025-02-28"},
		{"two months to February", "민법 제160조제3항", "2024-12-31", false, "P2M", civil.Down, "2025-02-28"},
		{"leap day plus a year", "민법 제160조제3항", "2024-02-29", false, "P1Y", civil.Down, "2025-02-28"},
		{"four years of a permit", "민법 제160조제2항", "2024-09-10", false, "P4Y", civil.Down, "2028-09-10"},
		{"48 months are four years", "민법 제160조제2항", "2024-09-10", false, "P48M", civil.Down, "2028-09-10"},
		{"rounding stands before the days", "years and months first, then rounding", "2025-01-31", false, "P1M1D", civil.Down, "2025-03-01"},
		{"rounding up stands before the days", "years and months first, then rounding", "2025-01-31", false, "P1M1D", civil.Up, "2025-03-02"},
		{"weeks are seven days", "민법 제160조제2항", "2026-11-22", false, "P2W", civil.Refuse, "2026-12-06"},
		{"nothing to add", "four zeros are no error", "2026-11-22", false, "", civil.Refuse, "2026-11-22"},
		{"a month before the event", "the corresponding day counted back", "2020-09-30", true, "P1M", civil.Down, "2020-08-30"},
		{"back to February", "민법 제160조제3항", "2025-03-31", true, "P1M", civil.Down, "2025-02-28"},
		{"back to February, up", "up is the first day of the next month in either direction", "2025-03-31", true, "P1M", civil.Up, "2025-03-01"},
		{"back to February, refused", "refuse", "2025-03-31", true, "P1M", civil.Refuse, ""},
		{"back over the turn of the year", "months count through years", "2025-01-15", true, "P13M", civil.Down, "2023-12-15"},
		{"back, months before days", "months first, then days", "2025-03-31", true, "P1M1D", civil.Down, "2025-02-27"},
		{"last year", "years 1 to 9999", "9998-12-31", false, "P1Y", civil.Down, "9999-12-31"},
		{"beyond the last year", "years 1 to 9999", "9999-12-01", false, "P1M", civil.Down, ""},
		{"beyond the last day", "years 1 to 9999", "9999-12-31", false, "P1D", civil.Down, ""},
		{"months beyond, days cannot bring it back", "years 1 to 9999", "9999-12-31", false, "P3652059Y", civil.Down, ""},
		{"first month", "years 1 to 9999", "0001-02-01", true, "P1M", civil.Down, "0001-01-01"},
		{"before the first month", "years 1 to 9999", "0001-01-31", true, "P1M", civil.Down, ""},
		{"before the first day", "years 1 to 9999", "0001-01-01", true, "P1D", civil.Down, ""},
		{"rounding not named", "a rule names its rounding", "2026-11-22", false, "P1D", 0, ""},
		{"rounding out of range", "a rule names its rounding", "2026-11-22", false, "P1M", 4, ""},
		{"absent date", "an absent date cannot be moved", "", false, "P1D", civil.Down, ""},
	} {
		t.Run(c.name, func(t *testing.T) {
			var d civil.Date
			var p civil.Period
			if err := errors.Join(d.UnmarshalText([]byte(c.date)), p.UnmarshalText([]byte(c.period))); err != nil {
				t.Fatal(err)
			}
			move := d.Add
			if c.sub {
				move = d.Sub
			}
			got, err := move(p, c.rounding)
			if (err == nil) != (c.want != "") || got.String() != c.want {
				t.Errorf("%s: got %q, %v; want %q", c.basis, got, err, c.want)
			}
			if err != nil && !errors.As(err, new(*civil.RangeError)) && !errors.As(err, new(*civil.RoundingError)) {
				t.Errorf("error is %T", err)
			}
		})
	}
}

// TestAddAgainstTime compares month arithmetic with package time, which can say what the last day of a month is.
func TestAddAgainstTime(t *testing.T) {
	r, n := random(t, 100_000)
	for range n {
		d, p, sign := monthEnd(r), anyPeriod(r), 1-2*r.IntN(2)
		first := time.Date(d.Year(), d.Month()+time.Month(sign*p.TotalMonths()), 1, 0, 0, 0, 0, time.UTC)
		last := first.AddDate(0, 1, -1)
		exact := d.Day() <= last.Day()
		for _, rounding := range roundings {
			move := d.Add
			if sign < 0 {
				move = d.Sub
			}
			got, err := move(p, rounding)
			want := first.AddDate(0, 0, d.Day()-1)
			if !exact && rounding == civil.Down {
				want = last
			} else if !exact {
				want = last.AddDate(0, 0, 1)
			}
			want = want.AddDate(0, 0, sign*p.TotalDays())
			switch {
			case first.Year() < 1 || first.Year() > 9999 || exact && (want.Year() < 1 || want.Year() > 9999):
				if !errors.As(err, new(*civil.RangeError)) {
					t.Fatalf("%s %+d × %s, %s: got %s, %v; want a RangeError", d, sign, p, rounding, got, err)
				}
			case !exact && rounding == civil.Refuse:
				if !errors.As(err, new(*civil.RoundingError)) {
					t.Fatalf("%s %+d × %s, %s: got %s, %v; want a RoundingError", d, sign, p, rounding, got, err)
				}
			case want.Year() < 1 || want.Year() > 9999:
				if !errors.As(err, new(*civil.RangeError)) {
					t.Fatalf("%s %+d × %s, %s: got %s, %v; want a RangeError", d, sign, p, rounding, got, err)
				}
			case err != nil || got.String() != want.Format(time.DateOnly):
				t.Fatalf("%s %+d × %s, %s: got %s, %v; want %s", d, sign, p, rounding, got, err, want.Format(time.DateOnly))
			}
		}
	}
}

// TestMonotone: a later start never ends earlier, whatever the length and the rounding.
func TestMonotone(t *testing.T) {
	r, n := random(t, 20_000)
	for range n {
		d, p := monthEnd(r), anyPeriod(r)
		e := d.AddDays(r.IntN(5))
		for _, rounding := range []civil.Rounding{civil.Down, civil.Up} {
			x, errX := d.Add(p, rounding)
			y, errY := e.Add(p, rounding)
			if errX == nil && errY == nil && y.Before(x) {
				t.Fatalf("%s plus %s is %s, but %s plus it is %s (%s)", d, p, x, e, y, rounding)
			}
		}
	}
}

func TestAddDays(t *testing.T) {
	r, n := random(t, 100_000)
	for range n {
		d, e := anyDate(r), anyDate(r)
		if got := d.AddDays(d.DaysUntil(e)); got != e {
			t.Fatalf("%s plus its days until %s is %s", d, e, got)
		}
		if got := e.AddDays(-d.DaysUntil(e)); got != d {
			t.Fatalf("%s back by the days from %s is %s", e, d, got)
		}
		if d.DaysUntil(e) != -e.DaysUntil(d) || (d.DaysUntil(e) > 0) != d.Before(e) {
			t.Fatalf("days between %s and %s", d, e)
		}
	}
}

func TestAddDaysOutside(t *testing.T) {
	first, last := civil.MustDate("0001-01-01"), civil.MustDate("9999-12-31")
	for _, got := range []civil.Date{
		first.AddDays(-1), last.AddDays(1), first.AddDays(math.MinInt), last.AddDays(math.MaxInt), last.AddDays(math.MinInt),
		first.AddDays(lastDayNumber), (civil.Date{}).AddDays(1), civil.FromDayNumber(0), civil.FromDayNumber(-1),
		civil.FromDayNumber(lastDayNumber + 1), civil.FromDayNumber(math.MinInt), civil.FromDayNumber(math.MaxInt),
	} {
		if !got.IsZero() {
			t.Errorf("got %s, want the zero Date", got)
		}
	}
	if got := first.AddDays(lastDayNumber - 1); got != last {
		t.Errorf("the calendar ends on %s", got)
	}
	if first.DaysUntil(civil.Date{}) != 0 || (civil.Date{}).DaysUntil(first) != 0 {
		t.Error("days until an absent date are not 0")
	}
}

func TestArithmeticDoesNotAllocate(t *testing.T) {
	d, e, p := civil.MustDate("2024-08-31"), civil.MustDate("2028-05-31"), civil.MustPeriod("P1Y6M2W30D")
	s, buf := civil.MustSpan("2024-06-01/2028-05-31"), make([]byte, 0, 64)
	for name, f := range map[string]func(){
		"Compare":    func() { _ = d.Compare(e) },
		"AddDays":    func() { _ = d.AddDays(1000) },
		"DaysUntil":  func() { _ = d.DaysUntil(e) },
		"Weekday":    func() { _ = d.Weekday() },
		"Add":        func() { _, _ = d.Add(p, civil.Down) },
		"Sub":        func() { _, _ = d.Sub(p, civil.Up) },
		"ParseDate":  func() { _, _ = civil.ParseDate("2026-11-22") },
		"AppendText": func() { _, _ = d.AppendText(buf) },
		"Contains":   func() { _ = s.Contains(d) },
		"ParseSpan":  func() { _, _ = civil.ParseSpan("2024-06-01/2028-05-31") },
		"Period":     func() { _, _ = civil.ParsePeriod("P1Y6M2W30D") },
		"TimeOfDay":  func() { _, _ = civil.ParseTimeOfDay("09:30") },
	} {
		if n := testing.AllocsPerRun(100, f); n != 0 {
			t.Errorf("%s allocates %v times", name, n)
		}
	}
}
