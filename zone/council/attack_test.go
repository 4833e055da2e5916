package council_test

import (
	"errors"
	"testing"

	"github.com/teukgu/teukgu/sandbox/fault"
	"github.com/teukgu/teukgu/sandbox/lang"
	"github.com/teukgu/teukgu/zone/council"
)

func TestCouncilRefusesWhatWasAttacked(t *testing.T) {
	assigned := council.Step{On: day("2026-09-04"), Event: council.Assign, To: office, Due: day("2026-09-10")}
	item := []council.AgendaItem{{Subject: lang.Text{KO: "안건"}}}
	meetings := func(list ...council.Meeting) error {
		return council.Record{Schema: council.Schema(), Meetings: list}.Validate()
	}
	named := func(subject string) error {
		g := grievance()
		g.Subject.KO = subject
		return g.Validate()
	}
	first := council.FirstMeeting()
	for _, c := range []struct {
		name string
		err  error
		want fault.Code // "" where it is right
	}{
		{"extended to a day before its own", grievance(assigned, council.Step{On: day("2026-10-01"), Event: council.Extend, Due: day("2026-09-20")}).Validate(), "council.step.due"},
		{"extended to its own day", grievance(assigned, council.Step{On: day("2026-10-01"), Event: council.Extend, Due: day("2026-10-01")}).Validate(), ""},
		{"in order", meetings(first, council.Meeting{Number: 2, On: day("2025-03-04"), Agenda: item}), ""},
		{"an earlier day", meetings(council.Meeting{Number: 1, On: day("2025-03-04"), Agenda: item}, council.Meeting{Number: 2, On: day("2025-03-03"), Agenda: item}), "council.meeting.order"},
		{"an earlier number", meetings(council.Meeting{Number: 2, On: day("2025-03-04"), Agenda: item}, council.Meeting{Number: 1, On: day("2025-03-05"), Agenda: item}), "council.meeting.order"},
		{"before the council", council.Meeting{Number: 1, On: day("2024-08-25"), Agenda: item}.Validate(), "council.meeting.too_early"},
		{"nothing to see", named("\u200b"), "council.value.missing"},
		{"ESC", named("애로\x1b[2J"), "zone.text.forbidden_character"},
	} {
		if c.want == "" && c.err != nil || c.want != "" && !errors.Is(c.err, c.want) {
			t.Errorf("%s: %v, want %q", c.name, c.err, c.want)
		}
	}
}

// TestReportSharesNothing: who changes a report, or what Find gave, does not change the record.
func TestReportSharesNothing(t *testing.T) {
	r := council.Record{Schema: council.Schema(), Grievances: []council.Grievance{
		grievance(council.Step{On: day("2026-09-04"), Event: council.Assign, To: office, Due: day("2026-09-10")}),
	}}
	r.Report(day("2026-11-22")).Open[0].Grievance.Steps[0].Event = council.Withdraw
	g, _ := r.Find("g1")
	g.Steps[0].Event = council.Withdraw
	if r.Grievances[0].Steps[0].Event != council.Assign {
		t.Error("the record changed")
	}
}
