package civil_test

import (
	"errors"
	"testing"
	"time"

	"github.com/teukgu/teukgu/sandbox/civil"
)

// TestEveryDay holds day numbers, weekdays, days of the year and the order of the whole calendar against package time.
func TestEveryDay(t *testing.T) {
	n := 0
	last := time.Date(9999, 12, 31, 0, 0, 0, 0, time.UTC)
	var before civil.Date
	for day := time.Date(1, 1, 1, 0, 0, 0, 0, time.UTC); !day.After(last); day = day.AddDate(0, 0, 1) {
		n++
		d := civil.FromDayNumber(n)
		year, month, dom := day.Date()
		if d.Year() != year || d.Month() != month || d.Day() != dom {
			t.Fatalf("FromDayNumber(%d) = %s, want %s", n, d, day.Format(time.DateOnly))
		}
		if got := d.DayNumber(); got != n {
			t.Fatalf("%s.DayNumber() = %d, want %d", d, got, n)
		}
		if got, want := d.Weekday(), day.Weekday(); got != want {
			t.Fatalf("%s.Weekday() = %s, want %s", d, got, want)
		}
		if got, want := d.YearDay(), day.YearDay(); got != want {
			t.Fatalf("%s.YearDay() = %d, want %d", d, got, want)
		}
		if !before.Before(d) || !d.After(before) || before.Compare(d) != -1 || d.Compare(before) != 1 {
			t.Fatalf("%s is not after %s", d, before)
		}
		before = d
	}
	if n != lastDayNumber {
		t.Errorf("the calendar has %d days, want %d", n, lastDayNumber)
	}
}

func TestDaysIn(t *testing.T) {
	for year := 1; year <= 9999; year++ {
		for month := 1; month <= 12; month++ {
			want := time.Date(year, time.Month(month)+1, 0, 0, 0, 0, 0, time.UTC).Day()
			if got := civil.DaysIn(year, month); got != want {
				t.Fatalf("DaysIn(%d, %d) = %d, want %d", year, month, got, want)
			}
		}
		if got, want := civil.IsLeap(year), civil.DaysIn(year, 2) == 29; got != want {
			t.Fatalf("IsLeap(%d) = %t", year, got)
		}
	}
	for _, month := range []int{-1, 0, 13, 1 << 40} {
		if got := civil.DaysIn(2024, month); got != 0 {
			t.Errorf("DaysIn(2024, %d) = %d, want 0", month, got)
		}
	}
}

func TestNewDate(t *testing.T) {
	for _, c := range []struct {
		name, basis      string
		year, month, day int
		want             string // empty: refused
	}{
		{"leap day", "a year divisible by 4", 2024, 2, 29, "2024-02-29"},
		{"no leap day in a common year", "a year not divisible by 4", 2026, 2, 29, ""},
		{"no leap day in 1900", "a century not divisible by 400", 1900, 2, 29, ""},
		{"leap day in 2000", "a year divisible by 400", 2000, 2, 29, "2000-02-29"},
		{"first day", "years 1 to 9999", 1, 1, 1, "0001-01-01"},
		{"last day", "years 1 to 9999", 9999, 12, 31, "9999-12-31"},
		{"year 0", "years 1 to 9999", 0, 12, 31, ""},
		{"year 10000", "years 1 to 9999", 10000, 1, 1, ""},
		{"a year that wraps to 2026 in 16 bits", "years 1 to 9999", 2026 + 1<<16, 1, 1, ""},
		{"month 0", "months 1 to 12", 2026, 0, 1, ""},
		{"month 13", "months 1 to 12", 2026, 13, 1, ""},
		{"day 0", "days from 1", 2026, 1, 0, ""},
		{"31 April", "April has 30 days", 2026, 4, 31, ""},
		{"negative", "no part is negative", -1, -1, -1, ""},
	} {
		t.Run(c.name, func(t *testing.T) {
			d, err := civil.NewDate(c.year, c.month, c.day)
			if (err == nil) != (c.want != "") || d.String() != c.want {
				t.Errorf("%s: got %q, %v; want %q", c.basis, d, err, c.want)
			}
			if err != nil && !errors.As(err, new(*civil.RangeError)) {
				t.Errorf("error is %T, want *civil.RangeError", err)
			}
		})
	}
}

func TestParseDateRefuses(t *testing.T) {
	for _, s := range []string{
		"", " ", "2026", "2026-11", "2026-11-2", "2026-1-22", "2026/11/22", "2026.11.22", "20261122", "2026-11-22 ",
		" 2026-11-22", "2026-11-22T00:00:00Z", "+026-11-22", "-026-11-22", "2026-+1-22", "2026-11--2", "0000-01-01",
		"2026-02-29", "2026-00-01", "2026-13-01", "2026-11-00", "2026-11-31", "12026-11-22", "２０26-11-22",
		"2026-1a-22", "0x26-11-22", "2026-11-2\xff", "2026-11-2\x00",
	} {
		d, err := civil.ParseDate(s)
		if err == nil || !d.IsZero() {
			t.Errorf("ParseDate(%q) = %s, %v; want an error", s, d, err)
			continue
		}
		parse, ok := errors.AsType[*civil.ParseError](err)
		if !ok || parse.Type != "Date" || parse.Input != s || parse.Reason == "" {
			t.Errorf("ParseDate(%q): error %#v", s, err)
		}
	}
}

func TestOf(t *testing.T) {
	utc := time.Date(2026, 11, 21, 15, 0, 0, 0, time.UTC)
	for _, c := range []struct {
		name, basis string
		at          time.Time
		loc         *time.Location
		want        string
	}{
		{"midnight in Seoul", "15:00 UTC is 00:00 of the next day at +09:00", utc, civil.Seoul(), "2026-11-22"},
		{"a second before", "the day ends at midnight", utc.Add(-time.Second), civil.Seoul(), "2026-11-21"},
		{"in UTC", "the location decides, not that of the instant", utc.In(civil.Seoul()), time.UTC, "2026-11-21"},
		{"no location", "an instant has no day of its own", utc, nil, ""},
		{"year 10000", "years 1 to 9999", time.Date(9999, 12, 31, 15, 0, 0, 0, time.UTC), civil.Seoul(), ""},
		{"year 0", "years 1 to 9999", time.Date(0, 12, 31, 0, 0, 0, 0, time.UTC), time.UTC, ""},
	} {
		t.Run(c.name, func(t *testing.T) {
			d, err := civil.Of(c.at, c.loc)
			if (err == nil) != (c.want != "") || d.String() != c.want {
				t.Errorf("%s: got %q, %v; want %q", c.basis, d, err, c.want)
			}
		})
	}
}

func TestZeroDate(t *testing.T) {
	var zero civil.Date
	if !zero.IsZero() || zero.Year() != 0 || zero.Month() != 0 || zero.Day() != 0 || zero.YearDay() != 0 || zero.DayNumber() != 0 {
		t.Error("an accessor of the zero Date is not 0")
	}
	if !zero.Before(civil.MustDate("0001-01-01")) || zero.Compare(civil.Date{}) != 0 {
		t.Error("the zero Date is not before every day")
	}
}

func TestMustPanics(t *testing.T) {
	for name, f := range map[string]func(){
		"date":     func() { civil.MustDate("2026-02-30") },
		"period":   func() { civil.MustPeriod("") },
		"span":     func() { civil.MustSpan("../..") },
		"partial":  func() { civil.MustPartial("26") },
		"time":     func() { civil.MustTimeOfDay("24:00") },
		"rounding": func() { civil.MustRounding("") },
		"years":    func() { civil.Years(-1) },
		"months":   func() { civil.Months(-1) },
		"weeks":    func() { civil.Weeks(-1) },
		"days":     func() { civil.Days(lastDayNumber + 1) },
	} {
		t.Run(name, func(t *testing.T) {
			defer func() {
				if recover() == nil {
					t.Error("no panic")
				}
			}()
			f()
		})
	}
}
