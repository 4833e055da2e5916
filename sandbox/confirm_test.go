package sandbox_test

import (
	"encoding/json"
	"errors"
	"slices"
	"testing"

	"github.com/google/go-cmp/cmp"

	"github.com/teukgu/teukgu/sandbox"
	"github.com/teukgu/teukgu/sandbox/calendar"
	"github.com/teukgu/teukgu/sandbox/civil"
	"github.com/teukgu/teukgu/sandbox/clock"
	"github.com/teukgu/teukgu/sandbox/fault"
)

// asked is a reply: agency, told on, answered on, finding.
func asked(agency, told, answered string, f sandbox.Finding, stops ...clock.Stop) sandbox.Reply {
	r := sandbox.Reply{Agency: agency, Course: clock.Course{From: civil.MustDate(told), Stops: stops}, Finding: f}
	if answered != "" {
		r.Course.Answered = civil.MustDate(answered)
	}
	return r
}

func TestInquest(t *testing.T) {
	const required, free, foreign = sandbox.PermitRequired, sandbox.PermitNotRequired, sandbox.NotItsRemit
	stop := clock.Stop{From: civil.MustDate("2026-03-20"), Until: civil.MustDate("2026-03-29")}
	resolved := func(on string, f sandbox.Finding) sandbox.Reply { return asked("", "2026-04-01", on, f) }
	for _, c := range []struct {
		name, basis string
		inquest     sandbox.Inquest
		on          string
		state       string
		article     string
		effects     []string
	}{
		{"time is left", "제85조제4항", sandbox.Inquest{Asked: []sandbox.Reply{asked("가", "2026-03-10", "", 0)}}, "2026-04-09", "awaiting_replies", "제85조제4항", []string{"pending"}},
		{"silence: deemed not required", "제85조제5항", sandbox.Inquest{Asked: []sandbox.Reply{asked("가", "2026-03-10", "", 0)}}, "2026-04-10", "not_required", "제85조제5항", []string{"deemed_not_required"}},
		{"the supplement does not count", "제85조제4항 단서", sandbox.Inquest{Asked: []sandbox.Reply{asked("가", "2026-03-10", "", 0, stop)}}, "2026-04-10", "awaiting_replies", "제85조제4항", []string{"pending"}},
		{"nor the ten days of it", "제85조제4항 단서", sandbox.Inquest{Asked: []sandbox.Reply{asked("가", "2026-03-10", "", 0, stop)}}, "2026-04-21", "not_required", "제85조제5항", []string{"deemed_not_required"}},
		{"a late answer does not undo it", "제85조제5항", sandbox.Inquest{Asked: []sandbox.Reply{asked("가", "2026-03-10", "2026-04-10", required)}}, "2026-05-01", "not_required", "제85조제5항", []string{"deemed_not_required"}},
		{"an answer on the last day", "제85조제4항", sandbox.Inquest{Asked: []sandbox.Reply{asked("가", "2026-03-10", "2026-04-09", required)}}, "2026-05-01", "required", "제85조제4항", []string{"given"}},
		{"what comes later is not known yet", "제85조제4항", sandbox.Inquest{Asked: []sandbox.Reply{asked("가", "2026-03-10", "2026-04-09", required)}}, "2026-04-08", "awaiting_replies", "제85조제4항", []string{"pending"}},
		{"one requires, one is silent", "제85조제4항, 제5항", sandbox.Inquest{Asked: []sandbox.Reply{asked("가", "2026-03-10", "2026-03-20", required), asked("나", "2026-03-10", "", 0)}}, "2026-04-10", "required", "제85조제4항", []string{"given", "deemed_not_required"}},
		{"all say no", "제85조제4항", sandbox.Inquest{Asked: []sandbox.Reply{asked("가", "2026-03-10", "2026-03-20", free), asked("나", "2026-03-10", "2026-03-30", foreign)}}, "2026-04-01", "not_required", "제85조제4항", []string{"given", "given"}},
		{"a matter of the ministry itself has no silence", "시행령 제56조제3항", sandbox.Inquest{Asked: []sandbox.Reply{{Agency: "중소벤처기업부", Own: true, Course: clock.Course{From: civil.MustDate("2026-03-10")}}}}, "2026-04-10", "awaiting_replies", "시행령 제56조제3항", []string{"late"}},
		{"conflict waits for the replies", "제85조제7항", sandbox.Inquest{Conflict: true, Asked: []sandbox.Reply{asked("가", "2026-03-10", "2026-03-20", required), asked("나", "2026-03-10", "2026-03-25", free)}}, "2026-03-24", "awaiting_replies", "제85조제4항", []string{"given", "pending"}},
		{"then the committee has it", "제85조제7항", sandbox.Inquest{Conflict: true, Asked: []sandbox.Reply{asked("가", "2026-03-10", "2026-03-20", required), asked("나", "2026-03-10", "2026-03-25", free)}}, "2026-04-01", "awaiting_committee", "제85조제7항", []string{"given", "given"}},
		{"and resolves that it is required", "제85조제7항", sandbox.Inquest{Conflict: true, Committee: resolved("2026-04-20", required), Asked: []sandbox.Reply{asked("가", "2026-03-10", "2026-03-20", required), asked("나", "2026-03-10", "2026-03-25", free)}}, "2026-04-20", "required", "제85조제7항", []string{"given", "given"}},
		{"or not", "제85조제7항", sandbox.Inquest{Conflict: true, Committee: resolved("2026-04-20", free), Asked: []sandbox.Reply{asked("가", "2026-03-10", "2026-03-20", required), asked("나", "2026-03-10", "2026-03-25", free)}}, "2026-04-21", "not_required", "제85조제7항", []string{"given", "given"}},
		{"the day before it has not", "제85조제7항", sandbox.Inquest{Conflict: true, Committee: resolved("2026-04-20", free), Asked: []sandbox.Reply{asked("가", "2026-03-10", "2026-03-20", required), asked("나", "2026-03-10", "2026-03-25", free)}}, "2026-04-19", "awaiting_committee", "제85조제7항", []string{"given", "given"}},
		{"before 행정기본법 the Civil Act counted alike", "민법 제157조, 제161조", sandbox.Inquest{Asked: []sandbox.Reply{asked("가", "2020-03-10", "", 0)}}, "2020-04-09", "awaiting_replies", "제85조제4항", []string{"pending"}},
		{"to the day", "민법 제157조, 제161조", sandbox.Inquest{Asked: []sandbox.Reply{asked("가", "2020-03-10", "", 0)}}, "2020-04-10", "not_required", "제85조제5항", []string{"deemed_not_required"}},
		{"finance attaches nothing to silence", "금융혁신지원 특별법 제24조", sandbox.Inquest{Statute: sandbox.Finance, Asked: []sandbox.Reply{asked("가", "2026-03-10", "", 0)}}, "2026-07-01", "awaiting_replies", "금융혁신지원 특별법 제24조제3항", []string{"late"}},
		{"so a late answer counts", "금융혁신지원 특별법 제24조", sandbox.Inquest{Statute: sandbox.Finance, Asked: []sandbox.Reply{asked("가", "2026-03-10", "2026-07-01", free)}}, "2026-07-01", "not_required", "금융혁신지원 특별법 제24조제3항", []string{"given"}},
		{"silence under the ICT Act", "정보통신융합법 제36조제3항", sandbox.Inquest{Statute: sandbox.ICT, Asked: []sandbox.Reply{asked("가", "2026-03-10", "", 0)}}, "2026-04-10", "not_required", "정보통신융합법 제36조제3항", []string{"deemed_not_required"}},
	} {
		if c.inquest.Statute == 0 {
			c.inquest.Statute = sandbox.ZoneAct
		}
		r, err := c.inquest.On(civil.MustDate(c.on), calendar.Korea())
		if err != nil {
			t.Errorf("%s (%s): %v", c.name, c.basis, err)
			continue
		}
		var effects []string
		for _, reply := range r.Replies {
			effects = append(effects, reply.Effect.String())
		}
		if r.State.String() != c.state || r.Basis.String() != c.article || !slices.Equal(effects, c.effects) {
			t.Errorf("%s (%s): %s by %s, %v", c.name, c.basis, r.State, r.Basis, effects)
		}
	}
}

// The committee's 30 days begin with the last reply, or with the end of the time of one that was silent (제85조제7항).
func TestInquestCommitteeTime(t *testing.T) {
	for _, c := range []struct {
		name, basis string
		second      sandbox.Reply
		from, due   string
	}{
		{"from the last reply", "제85조제7항", asked("나", "2026-03-10", "2026-03-25", sandbox.PermitNotRequired), "2026-03-25", "2026-04-24"},
		{"from the end of the time", "제85조제7항 괄호", asked("나", "2026-03-10", "", 0), "2026-04-09", "2026-05-11"},
	} {
		q := sandbox.Inquest{Statute: sandbox.ZoneAct, Conflict: true, Asked: []sandbox.Reply{asked("가", "2026-03-10", "2026-03-20", sandbox.PermitRequired), c.second}}
		r, err := q.On(civil.MustDate("2026-04-20"), calendar.Korea())
		if err != nil {
			t.Fatal(err)
		}
		due, _ := r.Committee.Due()
		if r.Committee.From() != civil.MustDate(c.from) || due != civil.MustDate(c.due) {
			t.Errorf("%s (%s): from %s, due %s", c.name, c.basis, r.Committee.From(), due)
		}
	}
}

func TestInquestFaults(t *testing.T) {
	reply := asked("가", "2026-03-10", "2026-03-20", sandbox.PermitRequired)
	for _, c := range []struct {
		name string
		q    sandbox.Inquest
		want []string
	}{
		{"nothing", sandbox.Inquest{}, []string{"scheme sandbox.inquest.statute.required", "asked sandbox.inquest.asked.required 제85조제3항"}},
		{"no days", sandbox.Inquest{Statute: sandbox.ZoneAct, Asked: []sandbox.Reply{{}}}, []string{"asked[0].course.from clock.from.missing"}},
		{"an answer without a finding", sandbox.Inquest{Statute: sandbox.ZoneAct, Asked: []sandbox.Reply{asked("가", "2026-03-10", "2026-03-20", 0)}}, []string{"asked[0].finding sandbox.inquest.finding.required"}},
		{"a finding without an answer", sandbox.Inquest{Statute: sandbox.ZoneAct, Asked: []sandbox.Reply{asked("가", "2026-03-10", "", sandbox.NotItsRemit)}}, []string{"asked[0].course.answered sandbox.inquest.answered.required"}},
		{"a finding outside the list", sandbox.Inquest{Statute: sandbox.ZoneAct, Asked: []sandbox.Reply{asked("가", "2026-03-10", "2026-03-20", 9)}}, []string{"asked[0].finding sandbox.inquest.finding.required"}},
		{"another statute has no committee for it", sandbox.Inquest{Statute: sandbox.ICT, Conflict: true, Asked: []sandbox.Reply{reply}}, []string{"conflict sandbox.inquest.conflict.forbidden 제85조제7항"}},
		{"a resolution without a conflict", sandbox.Inquest{Statute: sandbox.ZoneAct, Committee: reply, Asked: []sandbox.Reply{reply}}, []string{"committee sandbox.inquest.committee.forbidden 제85조제7항"}},
		{"a resolution before the replies", sandbox.Inquest{Statute: sandbox.ZoneAct, Conflict: true, Committee: asked("", "2026-03-01", "2026-03-19", sandbox.PermitRequired), Asked: []sandbox.Reply{reply}}, []string{"committee.course.answered sandbox.inquest.committee.too_early 제85조제7항"}},
	} {
		_, err := c.q.On(civil.MustDate("2026-05-01"), calendar.Korea())
		if diff := cmp.Diff(c.want, faultsOf(t, err)); diff != "" {
			t.Errorf("%s (-want +got):\n%s", c.name, diff)
		}
	}
	early := sandbox.Inquest{Statute: sandbox.ZoneAct, Asked: []sandbox.Reply{asked("가", "2019-04-16", "", 0)}}
	_, err := early.On(civil.MustDate("2019-05-01"), calendar.Korea())
	if _, ok := errors.AsType[*sandbox.NoInstrumentError](err); !ok {
		t.Errorf("before the Act: %v", err)
	}
	far := sandbox.Inquest{Statute: sandbox.ZoneAct, Asked: []sandbox.Reply{asked("가", "2045-01-01", "", 0)}}
	if _, err := far.On(civil.MustDate("2045-05-01"), calendar.Korea()); !errors.Is(err, fault.Code("calendar.year.out_of_range")) {
		t.Errorf("beyond the calendar: %v", err)
	}
}

func TestInquestJSON(t *testing.T) {
	q := sandbox.Inquest{Statute: sandbox.ZoneAct, Conflict: true, Asked: []sandbox.Reply{asked("국토교통부", "2026-03-10", "2026-03-20", sandbox.PermitRequired)}}
	data, err := json.Marshal(q)
	if err != nil {
		t.Fatal(err)
	}
	var back sandbox.Inquest
	if err := json.Unmarshal(data, &back); err != nil || !cmp.Equal(q, back) {
		t.Errorf("%s: %v", data, err)
	}
}
