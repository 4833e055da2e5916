package civil_test

import (
	"encoding"
	"math/rand/v2"
	"strings"
	"testing"
	"time"

	"github.com/teukgu/teukgu/sandbox/civil"
)

// The oracle of every parser: what it takes, it prints letter by letter, and the other ways of reading agree with it.

func roundTrip[T value, P interface {
	*T
	encoding.TextUnmarshaler
}](t *testing.T, parse func(string) (T, error), s string) {
	t.Helper()
	v, err := parse(s)
	if err != nil {
		if !v.IsZero() {
			t.Fatalf("%q: an error and the value %s", s, v)
		}
		if err.Error() == "" {
			t.Fatalf("%q: an error without words", s)
		}
		return
	}
	if v.IsZero() || v.String() != s {
		t.Fatalf("%q is read as %q", s, v)
	}
	var back T
	if err := P(&back).UnmarshalText([]byte(s)); err != nil || back != v {
		t.Fatalf("%q is read as %q by UnmarshalText (%v), as %q by the parser", s, back, err, v)
	}
}

func checkDate(t *testing.T, s string) {
	t.Helper()
	roundTrip(t, civil.ParseDate, s)
	day, err := time.Parse(time.DateOnly, s)
	want := err == nil && day.Year() >= 1
	if _, err := civil.ParseDate(s); (err == nil) != want {
		t.Fatalf("%q: ParseDate says %v, package time %t", s, err, want)
	}
}

func checkPartial(t *testing.T, s string) {
	t.Helper()
	roundTrip(t, civil.ParsePartial, s)
	for _, layout := range []string{"2006", "2006-01", time.DateOnly} {
		if len(layout) != len(s) {
			continue
		}
		day, err := time.Parse(layout, s)
		want := err == nil && day.Year() >= 1
		p, err := civil.ParsePartial(s)
		if (err == nil) != want || want && p.First().String() != day.Format(time.DateOnly) {
			t.Fatalf("%q: ParsePartial says %s, %v, package time %t", s, p, err, want)
		}
	}
}

func checkTime(t *testing.T, s string) {
	t.Helper()
	roundTrip(t, civil.ParseTimeOfDay, s)
	_, err := time.Parse("15:04", s)
	want := err == nil && len(s) == len("15:04")
	if _, err := civil.ParseTimeOfDay(s); (err == nil) != want {
		t.Fatalf("%q: ParseTimeOfDay says %v, package time %t", s, err, want)
	}
}

func checkPeriod(t *testing.T, s string) {
	t.Helper()
	roundTrip(t, civil.ParsePeriod, s)
}

func checkSpan(t *testing.T, s string) {
	t.Helper()
	roundTrip(t, civil.ParseSpan, s)
}

func checkRounding(t *testing.T, s string) {
	t.Helper()
	roundTrip(t, civil.ParseRounding, s)
}

// parsers are the checks with texts to start from.
var parsers = []struct {
	name  string
	check func(*testing.T, string)
	seeds []string
}{
	{"Date", checkDate, []string{"2026-11-22", "2024-02-29", "0001-01-01", "9999-12-31"}},
	{"Partial", checkPartial, []string{"2025", "2025-06", "2025-06-01", "2024-02-29"}},
	{"TimeOfDay", checkTime, []string{"09:30", "00:00", "23:59", "24:00"}},
	{"Period", checkPeriod, []string{"P4Y", "P1Y6M", "P2W", "P30D", "P1Y2M3W4D", "P3652059D"}},
	{"Span", checkSpan, []string{"2024-06-01/2028-05-31", "2024-06-01/..", "../2026-06-30", "0001-01-01/9999-12-31"}},
	{"Rounding", checkRounding, []string{"down", "up", "refuse"}},
}

// TestParsersOnRandomInput feeds every parser with texts of random bytes and with damaged right ones.
func TestParsersOnRandomInput(t *testing.T) {
	for _, p := range parsers {
		t.Run(p.name, func(t *testing.T) {
			r, n := random(t, 100_000)
			for i := range n {
				s := p.seeds[r.IntN(len(p.seeds))]
				for range 1 + r.IntN(3) {
					s = damage(r, s)
				}
				if i%8 == 0 {
					s = randomText(r)
				}
				p.check(t, s)
			}
		})
	}
}

const alphabet = "0123456789012345678901234567890123456789-/.:PYMWD +e\x00\xff가"

func damage(r *rand.Rand, s string) string {
	at := r.IntN(len(s) + 1)
	rest := min(at+r.IntN(3), len(s))
	letter := r.IntN(len(alphabet))
	switch r.IntN(5) {
	case 0:
		return s[:at] + s[rest:]
	case 1:
		return s[:at] + alphabet[letter:letter+1] + s[at:]
	case 2:
		return s[:at] + s[at:rest] + s[at:]
	case 3:
		return s + s[:at]
	}
	return s[:at] + alphabet[letter:letter+1] + s[min(at+1, len(s)):]
}

func randomText(r *rand.Rand) string {
	var b strings.Builder
	for range r.IntN(24) {
		b.WriteByte(alphabet[r.IntN(len(alphabet))])
	}
	return b.String()
}

func fuzzParser(f *testing.F, name string) {
	for _, p := range parsers {
		if p.name == name {
			for _, s := range p.seeds {
				f.Add(s)
			}
			f.Fuzz(p.check)
		}
	}
}

func FuzzParseDate(f *testing.F)      { fuzzParser(f, "Date") }
func FuzzParsePartial(f *testing.F)   { fuzzParser(f, "Partial") }
func FuzzParseTimeOfDay(f *testing.F) { fuzzParser(f, "TimeOfDay") }
func FuzzParsePeriod(f *testing.F)    { fuzzParser(f, "Period") }
func FuzzParseSpan(f *testing.F)      { fuzzParser(f, "Span") }
func FuzzParseRounding(f *testing.F)  { fuzzParser(f, "Rounding") }
