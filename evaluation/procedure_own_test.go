package evaluation_test

import (
	"encoding/json"
	"fmt"
	"slices"
	"strings"
	"testing"
	"time"

	"golang.org/x/text/unicode/norm"

	"github.com/teukgu/teukgu/evaluation"
	"github.com/teukgu/teukgu/sandbox/calendar"
	"github.com/teukgu/teukgu/sandbox/civil"
	"github.com/teukgu/teukgu/sandbox/fault"
	"github.com/teukgu/teukgu/sandbox/lang"
	"github.com/teukgu/teukgu/sandbox/rule"
)

func procedureText(t *testing.T, p evaluation.Procedure) string {
	t.Helper()
	data, err := json.Marshal(p)
	if err != nil {
		t.Fatal(err)
	}
	return string(data)
}

// What a procedure was given is its own: whoever keeps the call, a panel or an event cannot change a sealed score by it.
func TestProcedureKeepsItsOwn(t *testing.T) {
	call := selectionCall()
	p := evaluation.NewProcedure(call)
	var given []evaluation.Event
	for line := range strings.SplitSeq(toRanked, ";") {
		e := step(p, line)
		var err error
		if p, err = p.Apply(e); err != nil {
			t.Fatal(line, err)
		}
		given = append(given, e)
	}
	replayed, err := p.Replay(given...)
	if err != nil {
		t.Fatal(err)
	}
	want := procedureText(t, p)
	call.Stages[0].Criteria[0].Max, call.Applicants[0] = points("1"), 0
	for i := range given {
		e := &given[i]
		for j := range e.Applicants {
			e.Applicants[j].Name = "다른 곳"
		}
		for j := range e.Eligibility.Failed {
			e.Eligibility.Failed[j] = "other"
		}
		for j := range e.Panels {
			panel := &e.Panels[j]
			panel.Evaluators[0].Name, panel.Proposals[0].ID = "다른 위원", "z"
			panel.Sheets[0].Scores["c"] = points("1")
		}
	}
	if got := procedureText(t, p); got != want {
		t.Errorf("Apply keeps what it was given:\n%s\n%s", got, want)
	}
	if got := procedureText(t, replayed); got != want {
		t.Errorf("Replay keeps what it was given:\n%s\n%s", got, want)
	}
	if err := p.Validate(); err != nil {
		t.Error(err)
	}
}

// On the last day of a window that closes at an hour, an application is in time up to that hour, and its hour must be known.
func TestHourOfTheLastDay(t *testing.T) {
	for _, c := range []struct{ name, on, at, want string }{
		{"at the hour", "2026-03-13", "16:00", ""},
		{"a minute later", "2026-03-13", "16:01", "evaluation.procedure.application.late events[0].at "},
		{"nobody knows", "2026-03-13", "", "evaluation.procedure.application.hour.required events[0].at "},
		{"another day, late", "2026-03-12", "23:59", ""},
		{"another day, nobody knows", "2026-03-12", "", ""},
	} {
		p := evaluation.NewProcedure(selectionCall())
		e := step(p, "filed "+c.on+" a")
		if e.At = (civil.TimeOfDay{}); c.at != "" {
			e.At = civil.MustTimeOfDay(c.at)
		}
		got, _ := refusal(p, e)
		if c.want == "" {
			c.want = "<nil>"
		}
		if !slices.Equal(got, []string{c.want}) {
			t.Errorf("%s: %q, want %q", c.name, got, c.want)
		}
	}
	p := evaluation.NewProcedure(selectionCall())
	e := step(p, "filed 2026-03-13 a")
	e.At = civil.MustTimeOfDay("18:30")
	if _, err := p.Apply(e); !strings.Contains(fmt.Sprint(err), "closed on 13 March 2026, 16:00.") {
		t.Error(err)
	}
}

// Ids that people cannot tell apart are the same.
func TestIDsThatLookAlike(t *testing.T) {
	p := evaluation.NewProcedure(selectionCall())
	p, err := p.Apply(step(p, "filed 2026-03-03 대구로봇"))
	if err != nil {
		t.Fatal(err)
	}
	for _, id := range []string{norm.NFD.String("대구로봇"), "대구로봇 ", " 대구로봇"} {
		e := step(p, "filed 2026-03-03 x")
		e.Proposal = id
		if got, _ := refusal(p, e); !slices.Equal(got, []string{"evaluation.procedure.application.duplicate events[1].proposal "}) {
			t.Errorf("%q: %q", id, got)
		}
	}
}

// A joint plan names each applicant once.
func TestApplicantsOfAJointPlan(t *testing.T) {
	e := step(evaluation.Procedure{}, "filed 2026-03-03 a")
	e.Applicants = append(e.Applicants, e.Applicants[0])
	e.Applicants[1].Name = norm.NFD.String(e.Applicants[1].Name)
	if got := codes(e.Validate()); !slices.Equal(got, []string{"evaluation.id.duplicate applicants[1].name"}) {
		t.Errorf("%q", got)
	}
}

// A panel sits while its stage is open: conflicts of interest are judged by that day.
func TestPanelDay(t *testing.T) {
	p := lived(t, toListed, "opened 2026-03-24 paper")
	for on, want := range map[string]string{
		"2026-03-23": "evaluation.procedure.panel.day.out_of_range events[8].panels[0].on ",
		"2026-03-24": "<nil>", "2026-03-25": "<nil>",
		"2026-03-26": "evaluation.procedure.panel.day.out_of_range events[8].panels[0].on ",
	} {
		e := step(p, "scored 2026-03-25 paper a=90 b=80")
		e.Panels[0].On = day(on)
		if got, _ := refusal(p, e); !slices.Equal(got, []string{want}) {
			t.Errorf("%s: %q, want %q", on, got, want)
		}
	}
}

// After the choice of the candidates an event of the whole procedure is refused for the state, not for a candidate without id.
func TestAfterTheChoice(t *testing.T) {
	for steps, allowed := range map[string]string{toChosen: "applied withdrawn", toZone: ""} {
		p := lived(t, steps)
		for _, line := range []string{"called_off 2026-07-10", "opened 2026-07-10 paper"} {
			got, now := refusal(p, step(p, line))
			if len(got) != 1 || !strings.HasPrefix(got[0], "evaluation.procedure.event.not_allowed") || now != allowed {
				t.Errorf("%s: %q, allowed %q", line, got, now)
			}
		}
	}
}

// Where nobody is eligible the list is fixed all the same if the call lets them object to it.
func TestNobodyEligible(t *testing.T) {
	const refused = "filed 2026-03-02 a; screened 2026-03-16 a no"
	p := lived(t, refused, "listed 2026-03-17")
	a, err := p.Agenda(calendar.Korea(), day("2026-03-17"))
	if err != nil || !strings.Contains(a.In(lang.English), "call it off or publish a new call") {
		t.Error(a, err)
	}
	p = lived(t, refused, "listed 2026-03-17; objected 2026-03-20 a; objection_decided 2026-03-23 a yes; screened 2026-03-23 a; opened 2026-03-24 paper")
	if got := p.Status(day("2026-03-24")).Status; got != evaluation.Scoring {
		t.Error(got)
	}
	p = lived(t, refused)
	p.Call.Objections = evaluation.Objections{}
	if got, _ := refusal(p, step(p, "listed 2026-03-17")); !slices.Equal(got, []string{"evaluation.procedure.proposals.none events[2] "}) {
		t.Errorf("without objections: %q", got)
	}
}

// A stage that is scored again has no time to object until it is ranked again.
func TestReportOptionsOfTheLastAttempt(t *testing.T) {
	p := lived(t, toRanked, "reopened 2026-03-30 paper")
	o, err := p.ReportOptions(calendar.Korea(), "paper")
	if err != nil || !o.Objections.IsZero() || len(o.Names) != 3 {
		t.Errorf("%+v %v", o, err)
	}
	p = lived(t, toRanked, "reopened 2026-03-30 paper; scored 2026-03-30 paper a=70 b=80; sealed 2026-03-31 paper; ranked 2026-03-31 paper")
	if o, err = p.ReportOptions(calendar.Korea(), "paper"); err != nil || o.Objections.String() != "2026-03-31/2026-04-03" {
		t.Errorf("%+v %v", o, err)
	}
}

// Who sat on the panel of another stage is not named either.
func TestReportsOfOtherPanels(t *testing.T) {
	p := lived(t, toListed, "opened 2026-03-24 paper")
	e := step(p, "scored 2026-03-24 paper a=90 b=80")
	e.Panels[0].Evaluators[0].Name = "성춘향"
	p, err := p.Apply(e)
	if err != nil {
		t.Fatal(err)
	}
	for _, line := range []string{"sealed 2026-03-24 paper", "ranked 2026-03-24 paper", "opened 2026-03-30 presentation"} {
		if p, err = p.Apply(step(p, line)); err != nil {
			t.Fatal(err)
		}
	}
	e = step(p, "scored 2026-03-30 presentation a=90 b=80")
	e.Panels[0].Evaluators[0].Name = "홍길동"
	e.Panels[0].Sheets[0].Comments = map[string]string{"c": "홍길동은 서면평가의 성춘향과 같은 의견"}
	if p, err = p.Apply(e); err != nil {
		t.Fatal(err)
	}
	record, err := p.Record("presentation", civil.Date{})
	if err != nil {
		t.Fatal(err)
	}
	o, err := p.ReportOptions(calendar.Korea(), "presentation")
	if err != nil || !slices.Equal(o.Persons, []string{"성춘향", "홍길동"}) {
		t.Error(o.Persons, err)
	}
	a, err := record.Applicant("a", o)
	if err != nil || !strings.Contains(a.In(lang.Korean), "○○○은 서면평가의 성○향과 같은 의견\n") {
		t.Errorf("%v\n%s", err, a.In(lang.Korean))
	}
}

// No answer of a book decides nothing; codes that are missing stand where they are missing.
func TestEligibilityWithoutAnswer(t *testing.T) {
	if e := evaluation.EligibilityOf[int](nil); !e.IsZero() {
		t.Error(e)
	}
	e := step(evaluation.Procedure{}, "screened 2026-03-16 a")
	e.Eligibility = evaluation.Eligibility{Decision: rule.False, Failed: []fault.Code{"x.y"}, Unknown: []fault.Code{""}}
	if got := codes(e.Validate()); !slices.Equal(got, []string{"evaluation.id.required eligibility.unknown[0]"}) {
		t.Errorf("%q", got)
	}
}

// The work for a list is as long as the list, not its square.
func TestLongListsOfCandidates(t *testing.T) {
	e := evaluation.Event{Type: evaluation.EventChosen, Date: day("2026-03-16")}
	for i := range 200_000 {
		e.Proposals = append(e.Proposals, fmt.Sprint(i))
	}
	start := time.Now()
	if err := e.Validate(); err != nil || time.Since(start) > 2*time.Second {
		t.Error(err, time.Since(start))
	}
}
