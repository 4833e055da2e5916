package calendar_test

import (
	"fmt"
	"strings"
	"testing"

	"github.com/teukgu/teukgu/sandbox/calendar"
	"github.com/teukgu/teukgu/sandbox/civil"
	"github.com/teukgu/teukgu/sandbox/lang"
	"github.com/teukgu/teukgu/sandbox/sandboxtest"
)

// TestSteps writes the steps of counts under every rule in both languages.
func TestSteps(t *testing.T) {
	korea := calendar.Korea()
	var b strings.Builder
	show := func(name string, d calendar.Deadline, err error) {
		if err != nil {
			t.Fatalf("%s: %v", name, err)
		}
		fmt.Fprintf(&b, "# %s: %s %s\n%s\n%s\n\n", name, d.Last(), d.Time(), d.In(lang.Korean), d.In(lang.English))
		checkSteps(t, name, d)
	}
	for _, c := range []struct {
		counting         calendar.Counting
		from, at, length string
	}{
		{calendar.CivilCode, "2025-09-24", "", "P10D"},
		{calendar.CivilCode, "2025-04-24", "00:00", "P1W"},
		{calendar.CivilCode, "2025-01-30", "", "P1M"},
		{calendar.CivilCode, "2025-01-31", "", "P1M"},
		{calendar.CivilCode, "2024-12-31", "", "P1Y"},
		{calendar.CivilCode, "2025-04-30", "", "P1Y6M"},
		{calendar.CivilCode, "2025-03-14", "", "P48M"},
		{calendar.Administrative, "2025-05-27", "", "P1W"},
		{calendar.Restrictive, "2025-09-25", "", "P10D"},
		{calendar.Petition, "2025-10-02", "", "P7D"},
		{calendar.Petition, "2025-04-05", "", "P6D"},
		{calendar.Petition, "2025-04-01", "10:00", "P3D"},
		{calendar.Petition, "2025-04-04", "12:30", "P1D"},
		{calendar.Petition, "2025-04-04", "18:30", "P5D"},
		{calendar.Petition, "2025-04-04", "", "P1M"},
		{calendar.EffectiveDate, "2018-10-16", "", "P6M"},
		{calendar.EffectiveDate, "2026-02-10", "", "P3M"},
		{calendar.EffectiveDate, "2025-12-30", "", "P6M"},
	} {
		d, err := c.counting.CountAt(korea, date(c.from), clock(t, c.at), civil.MustPeriod(c.length))
		show(strings.TrimSpace(fmt.Sprintf("%s %s %s %s", c.counting, c.from, c.length, c.at)), d, err)
	}
	d, err := calendar.CivilCode.Hours(date("2025-10-04"), clock(t, "18:00"), 30)
	show("30 hours", d, err)
	for _, c := range []struct{ event, length string }{{"2020-09-30", "P1M"}, {"2025-03-31", "P1M"}, {"2025-10-10", "P7D"}} {
		d, err := calendar.Backward(date(c.event), civil.MustPeriod(c.length))
		show("back from "+c.event+" "+c.length, d, err)
	}
	sandboxtest.Golden(t, "steps.golden", b.String())
}

// checkSteps: every step arrives at a day and says something in both languages; the last arrives at the answer.
func checkSteps(t *testing.T, name string, d calendar.Deadline) {
	t.Helper()
	steps := d.Steps()
	for _, s := range steps {
		text := s.Text.KO + s.Text.EN
		if s.Date.IsZero() || s.Text.KO == "" || s.Text.EN == "" || strings.ContainsAny(text, "{}") || strings.Contains(text, "(을)") {
			t.Errorf("%s: %+v", name, s)
		}
	}
	end := d.Last()
	if !d.Effective().IsZero() {
		end = d.Effective()
	}
	if got := steps[len(steps)-1].Date; got != end {
		t.Errorf("%s: the steps end on %s, the answer is %s", name, got, end)
	}
}
