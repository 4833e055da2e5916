package clock_test

import (
	"strings"
	"testing"

	"github.com/teukgu/teukgu/sandbox/calendar"
	"github.com/teukgu/teukgu/sandbox/civil"
	"github.com/teukgu/teukgu/sandbox/clock"
	"github.com/teukgu/teukgu/sandbox/lang"
	"github.com/teukgu/teukgu/sandbox/sandboxtest"
)

// TestSteps holds the explanation of each kind of course, in both languages, against a golden file.
func TestSteps(t *testing.T) {
	petition := reply()
	petition.Counting, petition.Length = calendar.Petition, civil.Days(10)
	var b strings.Builder
	for _, c := range []struct {
		name   string
		spec   clock.Spec
		course clock.Course
	}{
		{"no stop", confirmation(), clock.Course{From: date("2025-09-04")}},
		{"stops and an extension", demonstration(), clock.Course{From: date("2026-03-10"), Extended: civil.Days(30),
			Stops: stops("2026-03-20/2026-03-29", "2026-03-25/2026-04-02", "2026-07-01/2026-07-02", "2026-03-01/2026-03-10", "2026-03-21/2026-03-22")}},
		{"the cap decides", demonstration(), clock.Course{From: date("2026-03-10"), Extended: civil.Days(30), Stops: stops("2026-03-20/2026-06-29")}},
		{"open", reply(), clock.Course{From: date("2026-03-10"), Stops: stops("2026-03-15/2026-03-15", "2026-03-20/..")}},
		{"open with a cap", demonstration(), clock.Course{From: date("2026-03-10"), Stops: stops("2026-03-20/..")}},
		{"no rule on stops", proposal(), clock.Course{From: date("2026-03-10"), Stops: stops("2026-03-20/2026-03-29")}},
		{"months and days", conformity(), clock.Course{From: date("2025-12-30"), Extended: civil.Days(30)}},
		{"months", conformity(), clock.Course{From: date("2025-12-30")}},
		{"working days", petition, clock.Course{From: date("2026-03-21"), Stops: stops("2026-03-27/2026-03-30", "2026-04-04/2026-04-05")}},
	} {
		got := start(t, c.spec, c.course)
		for _, l := range []lang.Language{lang.Korean, lang.English} {
			b.WriteString("== " + c.name + "\n" + got.In(l) + "\n\n")
		}
		steps := got.Steps()
		if due, ok := got.Due(); ok && !mentions(steps, due) {
			t.Errorf("%s: no step arrives at %s", c.name, due)
		}
		if strings.ContainsAny(got.In(lang.Korean)+got.In(lang.English), "{}") {
			t.Errorf("%s: a placeholder is left", c.name)
		}
	}
	sandboxtest.Golden(t, "steps.golden", b.String())
}

func mentions(steps []calendar.Step, day civil.Date) bool {
	for _, s := range steps {
		if s.Date == day {
			return true
		}
	}
	return false
}
