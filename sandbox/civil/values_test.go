package civil_test

import (
	"errors"
	"slices"
	"testing"

	"github.com/teukgu/teukgu/sandbox/civil"
)

func TestPeriodText(t *testing.T) {
	for _, c := range []struct {
		text                       string
		years, months, weeks, days int
	}{
		{"P4Y", 4, 0, 0, 0},
		{"P1Y6M", 1, 6, 0, 0},
		{"P48M", 0, 48, 0, 0},
		{"P2W", 0, 0, 2, 0},
		{"P30D", 0, 0, 0, 30},
		{"P1Y2M3W4D", 1, 2, 3, 4},
		{"P3652059D", 0, 0, 0, lastDayNumber},
	} {
		p, err := civil.ParsePeriod(c.text)
		if err != nil || p.Years() != c.years || p.Months() != c.months || p.Weeks() != c.weeks || p.Days() != c.days || p.String() != c.text {
			t.Errorf("ParsePeriod(%q) = %s, %v", c.text, p, err)
		}
		if want, err := civil.NewPeriod(c.years, c.months, c.weeks, c.days); err != nil || p != want {
			t.Errorf("NewPeriod for %q is %s, %v", c.text, want, err)
		}
		if p.TotalMonths() != c.years*12+c.months || p.TotalDays() != c.weeks*7+c.days {
			t.Errorf("%q has %d months and %d days in all", c.text, p.TotalMonths(), p.TotalDays())
		}
	}
	for _, s := range []string{
		"", "P", "4Y", "p4y", "P4", "PY", "P0D", "P04Y", "P+4Y", "P-4Y", "P1M1Y", "P1D1W", "P1Y1Y", "P4Y ", " P4Y", "PT4H",
		"P1.5Y", "P3652060D", "P99999999999999999999Y", "P１Y", "P4Y\x00", "P4\xff",
	} {
		if p, err := civil.ParsePeriod(s); err == nil || !p.IsZero() || !errors.As(err, new(*civil.ParseError)) {
			t.Errorf("ParsePeriod(%q) = %s, %v; want a ParseError", s, p, err)
		}
	}
	if civil.Years(1) == civil.Months(12) {
		t.Error("a year is not the same text as 12 months")
	}
	if civil.Years(2) != civil.MustPeriod("P2Y") || civil.Weeks(2) != civil.MustPeriod("P2W") || civil.Days(0) != (civil.Period{}) {
		t.Error("a constructor for literals is wrong")
	}
	if _, err := civil.NewPeriod(0, 0, 0, -1); !errors.As(err, new(*civil.RangeError)) {
		t.Errorf("a negative part: %v", err)
	}
}

func TestSpanText(t *testing.T) {
	for _, c := range []struct {
		text, from, until, last string
		days                    int
	}{
		{"2024-06-01/2028-05-31", "2024-06-01", "2028-06-01", "2028-05-31", 1461},
		{"2026-11-22/2026-11-22", "2026-11-22", "2026-11-23", "2026-11-22", 1},
		{"2024-06-01/..", "2024-06-01", "", "", 0},
		{"../2026-06-30", "", "2026-07-01", "2026-06-30", 0},
		{"../0001-01-01", "", "0001-01-02", "0001-01-01", 0},
		{"0001-01-01/9999-12-30", "0001-01-01", "9999-12-31", "9999-12-30", lastDayNumber - 1},
	} {
		s, err := civil.ParseSpan(c.text)
		last, bounded := s.Last()
		days, counted := s.Days()
		if err != nil || s.String() != c.text || s.From().String() != c.from || s.Until().String() != c.until ||
			last.String() != c.last || bounded != (c.last != "") || days != c.days || counted != (c.days > 0) {
			t.Errorf("ParseSpan(%q) = %s, %v: from %s, until %s, last %s, %d days", c.text, s, err, s.From(), s.Until(), last, days)
		}
		if same, err := civil.NewSpan(s.From(), s.Until()); err != nil || same != s {
			t.Errorf("NewSpan for %q is %s, %v", c.text, same, err)
		}
	}
	for _, s := range []string{
		"", "/", "..", "../..", "2024-06-01", "2024-06-01/", "/2024-06-01", "2024-06-02/2024-06-01", "2024-06-01/9999-12-31",
		"2024-06-01/2024-06-31", "2024-06/2024-07", "2024-06-01/../2024-07-01", "2024-06-01 / ..", ".../2026-06-30",
	} {
		if got, err := civil.ParseSpan(s); err == nil || !got.IsZero() || !errors.As(err, new(*civil.ParseError)) {
			t.Errorf("ParseSpan(%q) = %s, %v; want a ParseError", s, got, err)
		}
	}
}

func TestSpanConstructorsRefuse(t *testing.T) {
	var none civil.Date
	first, day, last := civil.MustDate("0001-01-01"), civil.MustDate("2024-06-01"), civil.MustDate("9999-12-31")
	for name, f := range map[string]func() (civil.Span, error){
		"no end at all":              func() (civil.Span, error) { return civil.NewSpan(none, none) },
		"no end at all, inclusive":   func() (civil.Span, error) { return civil.Inclusive(none, none) },
		"empty":                      func() (civil.Span, error) { return civil.NewSpan(day, day) },
		"backwards":                  func() (civil.Span, error) { return civil.NewSpan(day, day.AddDays(-1)) },
		"backwards, inclusive":       func() (civil.Span, error) { return civil.Inclusive(day, day.AddDays(-1)) },
		"nothing before the first":   func() (civil.Span, error) { return civil.NewSpan(none, first) },
		"to the end of the calendar": func() (civil.Span, error) { return civil.Inclusive(day, last) },
		"only the end of it":         func() (civil.Span, error) { return civil.Inclusive(none, last) },
	} {
		if s, err := f(); !s.IsZero() || !errors.As(err, new(*civil.RangeError)) {
			t.Errorf("%s: got %s, %v; want a RangeError", name, s, err)
		}
	}
}

// TestSpanSets holds the set operations against their meaning on single days.
func TestSpanSets(t *testing.T) {
	r, n := random(t, 20_000)
	near := func() civil.Span { // few days, so that spans meet, touch and miss each other
		end := func() civil.Date { return civil.FromDayNumber((1000 + r.IntN(8)) * min(1, r.IntN(4))) }
		for {
			if s, err := civil.Inclusive(end(), end()); err == nil || r.IntN(50) == 0 {
				return s
			}
		}
	}
	for range n {
		s, u := near(), near()
		both, meet := s.Intersect(u)
		shared, inside, some := false, true, false
		for day := 999; day <= 1008; day++ {
			d := civil.FromDayNumber(day)
			inS, inU := s.Contains(d), u.Contains(d)
			shared = shared || inS && inU
			inside = inside && (inS || !inU)
			some = some || inU
			if both.Contains(d) != (inS && inU) {
				t.Fatalf("%s and %s share %s, wrong on %s", s, u, both, d)
			}
		}
		if meet != shared || s.Overlaps(u) != shared || u.Overlaps(s) != shared || both.IsZero() == shared {
			t.Fatalf("%q and %q overlap: %t, want %t", s, u, meet, shared)
		}
		if got, want := s.ContainsSpan(u), inside && some; got != want {
			t.Fatalf("%q contains %q: %t, want %t", s, u, got, want)
		}
		if s.Contains(civil.Date{}) {
			t.Fatalf("%q contains the zero Date", s)
		}
	}
}

// TestSplitSpans: cutting a span loses and doubles no day.
func TestSplitSpans(t *testing.T) {
	r, n := random(t, 10_000)
	for range n {
		s := anySpan(r)
		whole, ok := s.Days()
		if !ok || whole < 2 {
			continue
		}
		cut := s.From().AddDays(1 + r.IntN(whole-1))
		left, err := civil.NewSpan(s.From(), cut)
		right, err2 := civil.NewSpan(cut, s.Until())
		a, _ := left.Days()
		b, _ := right.Days()
		if err != nil || err2 != nil || a+b != whole || left.Overlaps(right) || !s.ContainsSpan(left) || !s.ContainsSpan(right) {
			t.Fatalf("%s cut at %s: %s and %s", s, cut, left, right)
		}
	}
}

func TestPartial(t *testing.T) {
	for _, c := range []struct {
		text, first, last, span string
		precision               civil.Precision
	}{
		{"2025", "2025-01-01", "2025-12-31", "2025-01-01/2025-12-31", civil.PrecisionYear},
		{"2025-06", "2025-06-01", "2025-06-30", "2025-06-01/2025-06-30", civil.PrecisionMonth},
		{"2024-02", "2024-02-01", "2024-02-29", "2024-02-01/2024-02-29", civil.PrecisionMonth},
		{"2025-06-01", "2025-06-01", "2025-06-01", "2025-06-01/2025-06-01", civil.PrecisionDay},
		{"0001", "0001-01-01", "0001-12-31", "0001-01-01/0001-12-31", civil.PrecisionYear},
		{"9999-12", "9999-12-01", "9999-12-31", "9999-12-01/..", civil.PrecisionMonth},
	} {
		p, err := civil.ParsePartial(c.text)
		if err != nil || p.String() != c.text || p.First().String() != c.first || p.Last().String() != c.last ||
			p.Span().String() != c.span || p.Precision() != c.precision || p.Year() != p.First().Year() {
			t.Errorf("ParsePartial(%q) = %s, %v: %s to %s, %s", c.text, p, err, p.First(), p.Last(), p.Precision())
		}
		month, known := p.Month()
		if known != (c.precision >= civil.PrecisionMonth) || known && month != p.First().Month() {
			t.Errorf("%s: month %s, %t", p, month, known)
		}
		if d, whole := p.Date(); whole != (c.precision == civil.PrecisionDay) || whole && civil.PartialOf(d) != p {
			t.Errorf("%s: day %s, %t", p, d, whole)
		}
		if !p.Contains(p.First()) || !p.Contains(p.Last()) || p.Contains(p.First().AddDays(-1)) || p.Contains(p.Last().AddDays(1)) {
			t.Errorf("%s contains the wrong days", p)
		}
	}
	for _, s := range []string{
		"", "2", "20", "202", "20250", "2025-", "2025-6", "2025-13", "2025-00", "0000", "2025-6-1", "2025-06-", "2025-06-31",
		"+025", "2025/06", "-025-06", "2025-06-01 ",
	} {
		if p, err := civil.ParsePartial(s); err == nil || !p.IsZero() || !errors.As(err, new(*civil.ParseError)) {
			t.Errorf("ParsePartial(%q) = %s, %v; want a ParseError", s, p, err)
		}
	}
	var zero civil.Partial
	_, month := zero.Month()
	_, day := zero.Date()
	if month || day || !zero.First().IsZero() || !zero.Last().IsZero() || !zero.Span().IsZero() || zero.Contains(civil.Date{}) || zero.Precision() != 0 {
		t.Error("the zero Partial knows something")
	}
}

func TestPartialOrder(t *testing.T) {
	want := []string{"", "2024-12-31", "2025", "2025-01", "2025-01-01", "2025-01-02", "2025-02", "2026"}
	var got []civil.Partial
	for _, s := range slices.Backward(want) {
		var p civil.Partial
		if err := p.UnmarshalText([]byte(s)); err != nil {
			t.Fatal(err)
		}
		got = append(got, p)
	}
	slices.SortFunc(got, civil.Partial.Compare)
	for i, p := range got {
		if p.String() != want[i] {
			t.Fatalf("sorted: %v, want %q", got, want)
		}
	}
}

func TestPrecisionString(t *testing.T) {
	for p, want := range map[civil.Precision]string{0: "", civil.PrecisionYear: "year", civil.PrecisionMonth: "month", civil.PrecisionDay: "day", 9: ""} {
		if p.String() != want {
			t.Errorf("precision %d is %q, want %q", p, p, want)
		}
	}
}

// TestTimeOfDay runs every minute of the day.
func TestTimeOfDay(t *testing.T) {
	var before civil.TimeOfDay
	for minute := range 24 * 60 {
		at, err := civil.NewTimeOfDay(minute/60, minute%60)
		if err != nil || at.IsZero() || at.Minutes() != minute || at.Hour() != minute/60 || at.Minute() != minute%60 {
			t.Fatalf("minute %d is %s, %v", minute, at, err)
		}
		if back, err := civil.ParseTimeOfDay(at.String()); err != nil || back != at {
			t.Fatalf("%s is read as %s, %v", at, back, err)
		}
		if !before.Before(at) || before.Compare(at) != -1 || at.Compare(before) != 1 || at.Compare(at) != 0 {
			t.Fatalf("%s is not after %s", at, before)
		}
		before = at
	}
	for _, s := range []string{"", "24:00", "9:30", "09:60", "-1:00", "09-30", "0930", "09:30:00", "09:3", "+9:30", " 9:30", "０９:30"} {
		if at, err := civil.ParseTimeOfDay(s); err == nil || !at.IsZero() || !errors.As(err, new(*civil.ParseError)) {
			t.Errorf("ParseTimeOfDay(%q) = %s, %v; want a ParseError", s, at, err)
		}
	}
	for _, c := range [][2]int{{-1, 0}, {24, 0}, {0, 60}, {0, -1}, {1 << 40, 0}} {
		if at, err := civil.NewTimeOfDay(c[0], c[1]); !at.IsZero() || !errors.As(err, new(*civil.RangeError)) {
			t.Errorf("NewTimeOfDay(%d, %d) = %s, %v; want a RangeError", c[0], c[1], at, err)
		}
	}
	var zero civil.TimeOfDay
	if zero.Hour() != 0 || zero.Minute() != 0 || zero.Minutes() != 0 {
		t.Error("an accessor of the zero TimeOfDay is not 0")
	}
}
