package evaluation_test

import (
	"slices"
	"strings"
	"testing"

	"github.com/teukgu/teukgu/evaluation"
	"github.com/teukgu/teukgu/sandbox/calendar"
	"github.com/teukgu/teukgu/sandbox/civil"
	"github.com/teukgu/teukgu/sandbox/lang"
)

func TestCallFaults(t *testing.T) {
	for _, c := range []struct {
		name, basis string
		spoil       func(*evaluation.Call)
		want        []string
	}{
		{"sound", "", func(*evaluation.Call) {}, nil},
		{"no objections are provided for", "the call decides", func(c *evaluation.Call) { c.Objections = evaluation.Objections{} }, nil},
		{"nothing at all: every fault at once", "", func(c *evaluation.Call) { *c = evaluation.Call{} }, []string{
			"evaluation.call.missing id", "evaluation.call.missing kind", "evaluation.call.missing on", "evaluation.call.missing applicants",
			"evaluation.call.missing window", "evaluation.call.missing stages", "evaluation.call.select.conflict select"}},
		{"a window before the notice", "", func(c *evaluation.Call) { c.On = day("2026-03-03") }, []string{"evaluation.call.window.too_early window"}},
		{"a window without end", "", func(c *evaluation.Call) { c.Window = civil.MustSpan("2026-03-02/..") }, []string{"evaluation.call.missing window"}},
		{"a head twice", "", func(c *evaluation.Call) { c.Applicants[1] = c.Applicants[0] }, []string{"evaluation.call.applicant.duplicate applicants[1]"}},
		{"a head outside the list", "", func(c *evaluation.Call) { c.Applicants[1] = 9 }, []string{"evaluation.word.out_of_range applicants[1]"}},
		{"municipalities, closed the day before they may", "제72조제1항, from 2024-08-07", func(c *evaluation.Call) {
			c.On, c.Window = day("2024-06-30"), civil.MustSpan("2024-07-01/2024-08-06")
		}, []string{"evaluation.call.applicant.not_in_force applicants[1]"}},
		{"municipalities, closed on the day", "제72조제1항, from 2024-08-07", func(c *evaluation.Call) {
			c.On, c.Window = day("2024-06-30"), civil.MustSpan("2024-07-01/2024-08-07")
		}, nil},
		{"texts that cannot be printed", "", func(c *evaluation.Call) {
			c.Name.EN, c.Notes = strings.Repeat("x", 201), []lang.Text{{KO: "\x00"}}
		}, []string{"zone.text.too_long name.en", "zone.text.forbidden_character notes[0].ko"}},
		{"a stage twice", "", func(c *evaluation.Call) { c.Stages[1].ID = "paper" }, []string{"evaluation.id.duplicate stages[1].id"}},
		{"more pass the second stage", "", func(c *evaluation.Call) { c.Stages[1].Select, c.Select = 3, 3 }, []string{"evaluation.call.stage.select.rises stages[1].select"}},
		{"another number", "", func(c *evaluation.Call) { c.Select = 2 }, []string{"evaluation.call.select.conflict select"}},
		{"a stage with a fault", "", func(c *evaluation.Call) { c.Stages[0].Full = points("99") }, []string{"evaluation.stage.full.sum stages[0].full"}},
		{"petitions are counted otherwise", "민원처리법 제19조", func(c *evaluation.Call) { c.Objections.Counting = calendar.Petition },
			[]string{"evaluation.call.counting.not_allowed objections.counting"}},
		{"no counting", "", func(c *evaluation.Call) { c.Objections.Counting = 0 }, []string{"evaluation.call.counting.not_allowed objections.counting"}},
		{"mixed units", "", func(c *evaluation.Call) { c.Objections.Period = civil.MustPeriod("P1M3D") }, []string{"evaluation.call.period.not_countable objections.period"}},
		{"no period", "", func(c *evaluation.Call) { c.Objections.Period = civil.Period{} }, []string{"evaluation.call.missing objections.period"}},
	} {
		call := selectionCall()
		call.Stages, call.Applicants = slices.Clone(call.Stages), slices.Clone(call.Applicants)
		c.spoil(&call)
		if got := codes(call.Validate()); !slices.Equal(got, c.want) {
			t.Errorf("%s (%s): %q, want %q", c.name, c.basis, got, c.want)
		}
		if _, err := evaluation.NewProcedure(call).Apply(evaluation.Event{}); err == nil {
			t.Errorf("%s: an event without a type is taken", c.name)
		}
	}
}

// The reports of a stage take the names and the time to object from the procedure.
func TestProcedureReportOptions(t *testing.T) {
	p := lived(t, toRanked)
	o, err := p.ReportOptions(calendar.Korea(), "paper")
	// Three days from Friday 2026-03-27 end on Monday.
	if err != nil || o.Objections.String() != "2026-03-27/2026-03-30" || o.Names["a"].KO != "a" || len(o.Names) != 3 {
		t.Errorf("%+v %v", o, err)
	}
	if o, err = p.ReportOptions(calendar.Korea(), "presentation"); err != nil || !o.Objections.IsZero() {
		t.Errorf("a stage without ranking: %+v %v", o, err)
	}
	if _, err = p.ReportOptions(calendar.Calendar{}, "paper"); err == nil {
		t.Error("counted without holidays")
	}
	r, err := p.Record("paper", civil.Date{})
	if err != nil {
		t.Fatal(err)
	}
	if _, err := r.Public(o); err != nil {
		t.Error(err)
	}
}
