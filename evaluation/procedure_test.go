package evaluation_test

import (
	"fmt"
	"slices"
	"strings"
	"testing"

	"github.com/teukgu/teukgu/evaluation"
	"github.com/teukgu/teukgu/sandbox/calendar"
	"github.com/teukgu/teukgu/sandbox/civil"
	"github.com/teukgu/teukgu/sandbox/deliberation"
	"github.com/teukgu/teukgu/sandbox/flow"
	"github.com/teukgu/teukgu/zone"
)

func TestProcedureStatus(t *testing.T) {
	for _, c := range []struct{ name, steps, on, want string }{
		{"before the notice", "", "2026-02-01", ""},
		{"noticed", "", "2026-02-02", "announced"},
		{"the last day before the window", "", "2026-03-01", "announced"},
		{"the window opens without an event", "", "2026-03-02", "receiving"},
		{"its last day", toFiled, "2026-03-13", "receiving"},
		{"it closes without an event", toFiled, "2026-03-14", "screening"},
		{"the list is fixed", toListed, "2026-03-18", "screened"},
		{"scores come in", toScored, "2026-03-25", "scoring"},
		{"sealed", toSealed, "2026-03-26", "sealed"},
		{"ranked", toRanked, "2026-03-27", "ranked"},
		{"seen from an earlier day", toRanked, "2026-03-26", "sealed"},
		{"the next stage", toHeard, "2026-04-01", "scoring"},
		{"candidates", toChosen, "2026-04-07", "chosen"},
		{"a zone; the procedure stays as it was", toZone, "2026-07-09", "chosen"},
		{"called off", toListed + "; called_off 2026-03-20", "2026-03-20", "called_off"},
	} {
		if got := lived(t, c.steps).Status(day(c.on)); got.Status.String() != c.want {
			t.Errorf("%s: %v on %s, want %s", c.name, got, c.on, c.want)
		}
	}
	s := lived(t, toHeard).Status(day("2026-04-02"))
	if s.Stage != "presentation" || s.Attempt != 1 || s.Since != day("2026-04-02") {
		t.Errorf("%+v", s)
	}
}

func TestProcedureRefusals(t *testing.T) {
	const p = "evaluation.procedure."
	for _, c := range []struct {
		name, steps, step string
		want              []string
		allowed           string
	}{
		{"too early", "", "filed 2026-03-01 a", []string{p + "application.too_early events[0].date "}, "called_off"},
		{"too late", toFiled, "filed 2026-03-14 d", []string{p + "application.late events[3].date "}, "screened withdrawn called_off"},
		{"twice", toFiled, "filed 2026-03-13 a", []string{p + "application.duplicate events[3].proposal "}, "filed withdrawn called_off"},
		{"before the notice", "", "called_off 2026-01-30", []string{p + "event.before_call events[0].date "}, ""},
		{"out of order", toFiled, "withdrawn 2026-03-12 a", []string{p + "event.order events[3].date "}, ""},
		{"not all decided", toFiled + "; screened 2026-03-16 a", "listed 2026-03-17", []string{p + "eligibility.awaited events[4] "}, "screened withdrawn called_off"},
		{"nobody is left", "filed 2026-03-02 a; withdrawn 2026-03-16 a", "listed 2026-03-17", []string{p + "proposals.none events[2] "}, "called_off"},
		{"nobody eligible", "filed 2026-03-02 a; screened 2026-03-16 a no; listed 2026-03-17", "opened 2026-03-24 paper", []string{p + "proposals.none events[3] "}, "withdrawn called_off"},
		{"decided twice", toFiled + "; screened 2026-03-16 a", "screened 2026-03-16 a no", []string{p + "eligibility.duplicate events[4].proposal "}, "screened withdrawn called_off"},
		{"of nobody", toFiled, "screened 2026-03-16 z", []string{p + "proposal.unknown events[3].proposal "}, "screened withdrawn called_off"},
		{"the time to object runs, 3 days from 18 March over a weekend", toListed, "opened 2026-03-23 paper",
			[]string{p + "objection.time_running events[7].date 행정기본법 제6조제1항"}, "objected withdrawn called_off"},
		{"another stage", toListed, "opened 2026-03-24 presentation", []string{p + "stage.not_allowed events[7].stage "}, "opened withdrawn called_off"},
		{"no stage", toListed, "opened 2026-03-24 interview", []string{p + "stage.unknown events[7].stage "}, "opened withdrawn called_off"},
		{"not in the stage", toScored, "scored 2026-03-25 paper c=70", []string{p + "proposal.not_in_stage events[9].panels[0].proposals[0].id "}, "scored sealed withdrawn called_off"},
		{"scored twice", toScored, "scored 2026-03-25 paper a=70", []string{p + "proposal.scored_twice events[9].panels[0].proposals[0].id "}, "scored sealed withdrawn called_off"},
		{"over the maximum", toListed + "; opened 2026-03-24 paper", "scored 2026-03-25 paper a=170",
			[]string{"evaluation.score.out_of_range events[8].panels[0].sheets[0].scores.c "}, "scored withdrawn called_off"},
		{"scores missing", toListed + "; opened 2026-03-24 paper; scored 2026-03-25 paper a=70", "sealed 2026-03-25 paper",
			[]string{p + "scores.awaited events[9] "}, "scored withdrawn called_off"},
		{"after the seal", toSealed, "scored 2026-03-26 paper b=99", []string{p + "scores.late events[10] "}, "ranked reopened withdrawn called_off"},
		{"a tie that nothing resolves", strings.Replace(toHeard, "a=85 b=88", "a=88 b=88", 1), "ranked 2026-04-03 presentation",
			[]string{"evaluation.ranking.tie_unresolved events[14].ranking "}, "reopened withdrawn called_off"},
		{"scored again without a ground", toRanked, "reopened 2026-03-30 paper objection", []string{p + "reopen.ground.not_allowed events[11].ground "}, "reopened objected withdrawn called_off"},
		{"a late objection", toRanked, "objected 2026-03-31 a", []string{p + "objection.late events[11].date 행정기본법 제6조제1항"}, "reopened opened withdrawn called_off"},
		{"an objection of one who was not scored", toRanked, "objected 2026-03-30 c", []string{p + "objection.not_concerned events[11].proposal "}, "reopened objected withdrawn called_off"},
		{"an objection twice", toRanked + "; objected 2026-03-30 b", "objected 2026-03-30 b", []string{p + "objection.duplicate events[12].proposal "}, "objected objection_decided withdrawn called_off"},
		{"an objection not decided", toRanked + "; objected 2026-03-30 b", "opened 2026-04-01 presentation", []string{p + "objection.undecided events[12] "}, "objection_decided withdrawn called_off"},
		{"an objection upheld and nothing done", toRanked + "; objected 2026-03-30 b; objection_decided 2026-03-31 b yes", "opened 2026-04-01 presentation",
			[]string{p + "objection.not_followed events[13] "}, "reopened withdrawn called_off"},
		{"no objection to decide", toRanked, "objection_decided 2026-03-30 b", []string{p + "objection.none events[11].proposal "}, "reopened objected withdrawn called_off"},
		{"stages left", toRanked, "chosen 2026-04-01 a", []string{p + "stages.left events[11] "}, "reopened opened withdrawn called_off"},
		{"stages over", toDecided, "opened 2026-04-07 presentation", []string{p + "stages.over events[15] "}, "reopened chosen withdrawn called_off"},
		{"another candidate", toDecided, "chosen 2026-04-07 a", []string{p + "candidates.different events[15].proposals "}, "reopened chosen withdrawn called_off"},
		{"no candidate", toChosen, "applied 2026-05-11 a", []string{p + "candidate.unknown events[16].proposal "}, ""},
		{"before its application", toChosen, "consulted 2026-05-11 b", []string{p + "event.not_allowed events[16] "}, "applied withdrawn"},
		{"the ministries' time runs (제75조제2항)", toAsked, "resolved 2026-06-12 b", []string{p + "replies.awaited events[18] 제75조제2항"}, "replied withdrawn supplement_demanded"},
		{"no supplement", toAsked, "supplemented 2026-06-12 b", []string{p + "supplement.none events[18] 시행령 제40조제3항"}, "replied withdrawn supplement_demanded"},
		{"after its end", toZone, "withdrawn 2026-07-10 b", []string{p + "event.not_allowed events[21] "}, ""},
	} {
		before := lived(t, c.steps)
		got, allowed := refusal(before, step(before, c.step))
		if !slices.Equal(got, c.want) || allowed != c.allowed {
			t.Errorf("%s: %q, allowed %q\nwant %q, allowed %q", c.name, got, allowed, c.want, c.allowed)
		}
	}
}

func TestObjectionsAreCountedAsTheCallSays(t *testing.T) {
	for _, c := range []struct {
		counting calendar.Counting
		basis    string
		last     string // to object to what was told on Wednesday 2026-03-18
	}{
		{calendar.Administrative, "행정기본법 제6조제1항: the day is not counted, Saturday rolls", "2026-03-23"},
		{calendar.CivilCode, "민법 제157조, 제161조", "2026-03-23"},
		{calendar.Restrictive, "행정기본법 제6조제2항: the day is counted, nothing rolls", "2026-03-20"},
	} {
		p := lived(t, toListed)
		p.Call.Objections.Counting = c.counting
		last := day(c.last)
		if _, err := p.Apply(step(p, "objected "+last.String()+" c")); err != nil {
			t.Errorf("%s: on %s: %v", c.basis, last, err)
		}
		if got, _ := refusal(p, step(p, "objected "+last.AddDays(1).String()+" c")); !strings.HasPrefix(got[0], "evaluation.procedure.objection.late") {
			t.Errorf("%s: after %s: %v", c.basis, last, got)
		}
	}
	none := lived(t, toListed)
	none.Call.Objections = evaluation.Objections{}
	if got, _ := refusal(none, step(none, "objected 2026-03-18 c")); !strings.HasPrefix(got[0], "evaluation.procedure.objection.not_provided") {
		t.Errorf("%v", got)
	}
	if _, err := none.Apply(step(none, "opened 2026-03-18 paper")); err != nil {
		t.Errorf("nothing to wait for: %v", err)
	}
}

// One who is not eligible objects and is let in.
func TestObjectionToTheList(t *testing.T) {
	p := lived(t, toListed, "objected 2026-03-20 c; objection_decided 2026-03-24 c yes; screened 2026-03-24 c; opened 2026-03-25 paper")
	if got := p.Attempts(civil.Date{})[0].Proposals; !slices.Equal(got, []string{"a", "b", "c"}) {
		t.Errorf("%v", got)
	}
	p = lived(t, toListed, "objected 2026-03-20 c; objection_decided 2026-03-24 c; opened 2026-03-25 paper")
	if got := p.Attempts(civil.Date{})[0].Proposals; !slices.Equal(got, []string{"a", "b"}) {
		t.Errorf("%v", got)
	}
}

// A stage that is scored again has another ranking; the first one is kept with its digests.
func TestScoredAgain(t *testing.T) {
	p := lived(t, toDecided, "objected 2026-04-06 a; objection_decided 2026-04-07 a yes; reopened 2026-04-08 presentation objection",
		"scored 2026-04-09 presentation a=91 b=88; sealed 2026-04-09 presentation; ranked 2026-04-10 presentation")
	all := p.Attempts(civil.Date{})
	if len(all) != 3 || all[1].Number != 1 || all[2].Number != 2 || all[1].Superseded != day("2026-04-08") || all[1].Record == all[2].Record {
		t.Fatalf("%+v", all)
	}
	if got := all[1].Ranking.Selected(); !slices.Equal(got, []string{"b"}) {
		t.Errorf("the first ranking selects %v", got)
	}
	for on, want := range map[string][]string{"2026-04-03": {"b"}, "2026-04-10": {"a"}} {
		if r, ok := p.Ranking("presentation", day(on)); !ok || !slices.Equal(r.Selected(), want) {
			t.Errorf("on %s %v %v, want %v", on, ok, r.Selected(), want)
		}
	}
	if _, ok := p.Ranking("presentation", day("2026-04-08")); ok {
		t.Error("a ranking stands while the stage is scored again")
	}
	if _, err := p.Apply(step(p, "chosen 2026-04-14 a")); err != nil {
		t.Error(err)
	}
	tied := lived(t, strings.Replace(toHeard, "a=85 b=88", "a=88 b=88", 1), "reopened 2026-04-03 presentation tie")
	if s := tied.Status(day("2026-04-03")); s.Status != evaluation.Scoring || s.Attempt != 2 {
		t.Errorf("%+v", s)
	}
}

// A reserve takes the place of a proposal that withdrew.
func TestReserveMovesUp(t *testing.T) {
	p := lived(t, toDecided, "withdrawn 2026-04-06 b; chosen 2026-04-07 a")
	if got := p.Candidates(civil.Date{}); len(got) != 1 || got[0].Proposal != "a" {
		t.Errorf("%+v", got)
	}
	p = lived(t, toDecided, "withdrawn 2026-04-06 b; withdrawn 2026-04-06 a")
	if got, _ := refusal(p, step(p, "chosen 2026-04-07 a")); !strings.HasPrefix(got[0], "evaluation.procedure.proposals.none") {
		t.Errorf("%v", got)
	}
}

// What changed after it was sealed is found, whether a sheet, a weight or the digest.
func TestSealIsBroken(t *testing.T) {
	for _, c := range []struct {
		name  string
		spoil func(*evaluation.Procedure)
		index int
	}{
		{"a score", func(p *evaluation.Procedure) { p.Events[8].Panels[0].Sheets[0].Scores["c"] = points("91") }, 9},
		{"a comment", func(p *evaluation.Procedure) {
			p.Events[8].Panels[0].Sheets[0].Comments = map[string]string{"c": "좋음"}
		}, 9},
		{"the number that passes", func(p *evaluation.Procedure) { p.Call.Stages[0].Reserve = 1 }, 9},
		{"the digest of the input", func(p *evaluation.Procedure) { p.Events[9].Digest = strings.Repeat("0", 64) }, 9},
		{"the digest of the record", func(p *evaluation.Procedure) { p.Events[10].Digest = strings.Repeat("0", 64) }, 10},
	} {
		p := lived(t, toRanked)
		c.spoil(&p)
		_, err := p.Replay(p.Events...)
		var at []string
		if r, ok := err.(*evaluation.Refused); ok { //nolint:errorlint // it is documented
			for _, f := range r.Faults {
				at = append(at, string(f.Code)+" "+f.Path)
			}
		}
		want := fmt.Sprintf("evaluation.procedure.digest.different events[%d].digest", c.index)
		if !slices.Contains(at, want) {
			t.Errorf("%s: %v, want %s", c.name, err, want)
		}
	}
	// Apply takes the events as they are, but does not rank what is not what was sealed.
	p := lived(t, toSealed)
	p.Events[8].Panels[0].Sheets[0].Scores["c"] = points("91")
	if got, _ := refusal(p, step(p, "ranked 2026-03-27 paper")); !slices.Contains(got, "evaluation.procedure.digest.different events[10].digest ") {
		t.Errorf("%v", got)
	}
}

// All faults of an event come at once.
func TestAllFaultsOfAnEvent(t *testing.T) {
	p := lived(t)
	e := step(p, "filed 2026-03-02 a")
	e.Actor, e.Stage, e.Applicants[0].Head, e.Applicants[0].Name = flow.Ministry, "paper", zone.SpecialBodyHead, ""
	e.Name.KO, e.Name.EN = "", ""
	got, allowed := refusal(p, e)
	want := []string{
		"evaluation.procedure.event.field.required events[0].name ",
		"evaluation.procedure.event.field.not_allowed events[0].stage ",
		"evaluation.procedure.event.field.required events[0].applicants[0].name ",
		"evaluation.procedure.actor.forbidden events[0].actor ",
		"evaluation.procedure.applicant.not_invited events[0].applicants[0].head ",
	}
	if !slices.Equal(got, want) || allowed != "filed called_off" {
		t.Errorf("%q, allowed %q", got, allowed)
	}
	if err := (evaluation.Event{}).Validate(); len(codes(err)) != 1 {
		t.Errorf("%v", err)
	}
}

func TestHeadsByDate(t *testing.T) {
	// 제72조제1항: heads of municipalities since 2024-08-07. The window of the call reaches beyond that day.
	c := selectionCall()
	c.On, c.Window = day("2024-06-30"), civil.MustSpan("2024-08-01/2024-08-30")
	p := evaluation.NewProcedure(c)
	e := step(p, "filed 2024-08-06 a")
	e.Applicants[0].Head = zone.MunicipalityHead
	if got, _ := refusal(p, e); !slices.Equal(got, []string{"evaluation.procedure.applicant.not_in_force events[0].applicants[0].head 제72조제1항"}) {
		t.Errorf("%q", got)
	}
	e.Date = day("2024-08-07")
	if _, err := p.Apply(e); err != nil {
		t.Error(err)
	}
	e.Date, e.At = day("2024-08-30"), civil.MustTimeOfDay("16:01")
	if got, _ := refusal(p, e); !slices.Equal(got, []string{"evaluation.procedure.application.late events[0].at "}) {
		t.Errorf("%q", got)
	}
	e.At = civil.MustTimeOfDay("16:00")
	if _, err := p.Apply(e); err != nil {
		t.Error(err)
	}
}

// A supplement stops the clock of the ministries (제75조제2항), under the provision of its day.
func TestSupplement(t *testing.T) {
	p := lived(t, toAsked, "supplement_demanded 2026-05-20 b")
	if got, _ := refusal(p, step(p, "resolved 2026-07-20 b")); !slices.Equal(got, []string{"evaluation.procedure.replies.awaited events[19] 제75조제2항"}) {
		t.Errorf("%q", got)
	}
	if got, _ := refusal(p, step(p, "supplement_demanded 2026-07-02 b")); !slices.Equal(got, []string{"evaluation.procedure.supplement.open events[19] 제72조제4항"}) {
		t.Errorf("%q", got)
	}
	p = lived(t, toAsked, "supplement_demanded 2026-05-20 b; supplemented 2026-05-29 b")
	// 30 days from 13 May without the ten from 20 to 29 May end on 22 June.
	if got, _ := refusal(p, step(p, "resolved 2026-06-22 b")); len(got) != 1 {
		t.Errorf("%q", got)
	}
	if _, err := p.Apply(step(p, "resolved 2026-06-23 b")); err != nil {
		t.Error(err)
	}
}

func TestResolutionOfTheOtherCommittee(t *testing.T) {
	p := lived(t, toAsked, "replied 2026-06-01 b")
	e := step(p, "resolved 2026-07-07 b")
	e.Resolution.Body, e.Resolution.Matter = deliberation.ReviewCommittee, deliberation.PreliminaryReview
	if got, _ := refusal(p, e); !slices.Equal(got, []string{"evaluation.procedure.resolution.not_committee events[19].resolution 제79조제1항"}) {
		t.Errorf("%q", got)
	}
	e.Resolution = deliberation.Resolution{Body: deliberation.ZoneCommittee, Date: e.Date}
	if got, _ := refusal(p, e); len(got) != 1 || !strings.HasSuffix(strings.TrimSpace(got[0]), "events[19].resolution.carried") {
		t.Errorf("%q", got)
	}
}

func TestCandidateFact(t *testing.T) {
	p := lived(t, toZone)
	c := p.Candidates(civil.Date{})[0]
	if f := c.Fact(); f.Proposal != "b" || f.On != day("2026-04-07") || c.Zone != "giz-b" || c.Status != evaluation.Designated || c.Since != day("2026-07-09") {
		t.Errorf("%+v", c)
	}
	if early := p.Candidates(day("2026-06-01"))[0]; early.Status != evaluation.Consulting || early.Zone != "" {
		t.Errorf("%+v", early)
	}
	if len(p.Candidates(day("2026-04-06"))) != 0 || len(p.Applications(day("2026-03-05"))) != 2 {
		t.Error("what came later is seen before")
	}
}

// The zone takes the choice of the procedure as a fact: without it a global innovation zone is not resolved on.
func TestCandidateOfAZone(t *testing.T) {
	c := lived(t, toResolved).Candidates(civil.Date{})[0]
	for _, fact := range []zone.Candidate{{}, c.Fact()} {
		d := zone.NewDesignation("giz-b", zone.GlobalInnovation)
		d.Candidate = fact
		_, err := d.Replay(zone.Event{Type: zone.EventTakenOver, Date: c.Chosen},
			zone.Event{Type: zone.EventResolved, Date: c.Resolution.Date, Resolution: c.Resolution})
		if (err == nil) != (fact == c.Fact()) {
			t.Errorf("%+v: %v", fact, err)
		}
	}
}

func TestRecordOfAStage(t *testing.T) {
	p := lived(t, toRanked)
	r, err := p.Record("paper", civil.Date{})
	if err != nil {
		t.Fatal(err)
	}
	digest, _ := r.Digest()
	if a := p.Attempts(civil.Date{})[0]; a.Record != digest || !slices.Equal(a.Ranking.Selected(), r.Ranking.Selected()) {
		t.Errorf("%+v", a)
	}
	for _, stage := range []string{"presentation", "interview", ""} {
		if _, err := p.Record(stage, civil.Date{}); len(codes(err)) != 1 {
			t.Errorf("%q: %v", stage, err)
		}
	}
	if _, err := p.Seal(day("2026-03-27")); len(codes(err)) != 1 {
		t.Errorf("sealed again: %v", err)
	}
	if _, err := p.Rank(day("2026-03-27")); len(codes(err)) != 1 {
		t.Errorf("ranked again: %v", err)
	}
	a, b := scoresOf([]string{"a=90", "b=80"}), scoresOf([]string{"b=80", "a=90"})
	x, _ := evaluation.InputDigest(p.Call.Stages[0], a)
	y, _ := evaluation.InputDigest(p.Call.Stages[0], b)
	if x != y || len(x) != 64 {
		t.Errorf("the order of the input shows: %s %s", x, y)
	}
}

func TestNext(t *testing.T) {
	for _, c := range []struct{ name, steps, on, want string }{
		{"before the notice", "", "2026-02-01", ""},
		{"noticed", "", "2026-02-02", "called_off"},
		{"the window", "", "2026-03-02", "filed, called_off"},
		{"candidates", toChosen, "2026-05-11", "applied b, withdrawn b"},
		{"asked, the time not over", toAsked, "2026-05-14", "replied b, withdrawn b, supplement_demanded b"},
		{"asked, the time over", toAsked, "2026-06-13", "replied b, resolved b, rejected b, withdrawn b, supplement_demanded b"},
		{"at the end", toZone, "2026-07-09", ""},
		{"before the last event", toZone, "2026-07-08", ""},
	} {
		if got := wordsOf(lived(t, c.steps).Next(day(c.on))); got != c.want {
			t.Errorf("%s: %q, want %q", c.name, got, c.want)
		}
	}
	for _, n := range lived(t, toAsked).Next(day("2026-05-14")) {
		if n.Move.By == 0 {
			t.Errorf("nobody may %s", n.Move.On)
		}
	}
}
