package sandbox_test

import (
	"errors"
	"slices"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"

	"github.com/teukgu/teukgu/sandbox"
	"github.com/teukgu/teukgu/sandbox/civil"
	"github.com/teukgu/teukgu/sandbox/fault"
	"github.com/teukgu/teukgu/sandbox/flow"
	"github.com/teukgu/teukgu/sandbox/lang"
	"github.com/teukgu/teukgu/sandbox/law"
	"github.com/teukgu/teukgu/sandbox/rule"
	"github.com/teukgu/teukgu/sandbox/wire"
)

func TestConditionEnums(t *testing.T) {
	checkEnum[sandbox.ConditionKind](t, "ConditionKind", sandbox.ParseConditionKind, "area", "period", "scale", "safety", "insurance", "notice", "report", "other")
	checkEnum[sandbox.ConditionEvent](t, "ConditionEvent", sandbox.ParseConditionEvent, "met", "broken")
	checkEnum[sandbox.ConditionState](t, "ConditionState", sandbox.ParseConditionState, "open", "fulfilled", "overdue", "breached")
	checkScalar[sandbox.ConditionKind](t, "ConditionKind")
}

// faultLines lists the faults of an error as "path code basis".
func faultLines(t *testing.T, err error) []string {
	t.Helper()
	if err == nil {
		return nil
	}
	var list fault.List
	if !errors.As(err, &list) {
		t.Fatalf("%v is no list of faults", err)
	}
	var lines []string
	for _, f := range list {
		lines = append(lines, strings.TrimSpace(f.Path+" "+strings.TrimPrefix(string(f.Code), "sandbox.")+" "+f.Basis.String()))
		for _, l := range []lang.Language{lang.Korean, lang.English} {
			if text := f.Message(l); text == "" || strings.ContainsAny(text, "{}") {
				t.Errorf("%s: the message has open ends: %s", f.Code, text)
			}
		}
	}
	return lines
}

func conditionRecord(on string, what sandbox.ConditionEvent) sandbox.ConditionRecord {
	return sandbox.ConditionRecord{On: civil.MustDate(on), What: what}
}

func TestConditionStatus(t *testing.T) {
	met, broken := sandbox.ConditionMet, sandbox.ConditionBroken
	due := civil.MustDate("2026-09-30")
	cases := []struct {
		name, basis string
		due         civil.Date
		records     []sandbox.ConditionRecord
		on          string
		want        string
	}{
		{"nothing yet", "제86조제4항", due, nil, "2026-09-30", "open"},
		{"the last day is over", "제86조제4항", due, nil, "2026-10-01", "overdue 2026-10-01"},
		{"met on the last day", "제86조제4항", due, []sandbox.ConditionRecord{conditionRecord("2026-09-30", met)}, "2026-10-01", "fulfilled 2026-09-30"},
		{"before it was met", "제86조제4항", due, []sandbox.ConditionRecord{conditionRecord("2026-09-30", met)}, "2026-09-29", "open"},
		{"met late", "제86조제4항", due, []sandbox.ConditionRecord{conditionRecord("2026-10-05", met)}, "2026-10-05", "fulfilled 2026-10-05 late"},
		{"overdue until then", "제86조제4항", due, []sandbox.ConditionRecord{conditionRecord("2026-10-05", met)}, "2026-10-04", "overdue 2026-10-01"},
		{"broken", "제89조제1항제2호", due, []sandbox.ConditionRecord{conditionRecord("2026-08-01", broken)}, "2026-10-05", "breached 2026-08-01"},
		{"broken and put right", "제89조제1항제2호", due, []sandbox.ConditionRecord{conditionRecord("2026-08-01", broken), conditionRecord("2026-08-09", met)}, "2026-08-09", "fulfilled 2026-08-09"},
		{"of two on one day the later", "제89조제1항제2호", due, []sandbox.ConditionRecord{conditionRecord("2026-08-01", met), conditionRecord("2026-08-01", broken)}, "2026-08-01", "breached 2026-08-01"},
		{"standing", "제90조제6항", civil.Date{}, nil, "2036-01-01", "open"},
		{"standing and broken", "제91조제1항제2호", civil.Date{}, []sandbox.ConditionRecord{conditionRecord("2026-08-01", broken)}, "2026-08-01", "breached 2026-08-01"},
		{"standing, put right, kept again", "제91조제1항제2호", civil.Date{}, []sandbox.ConditionRecord{conditionRecord("2026-08-01", broken), conditionRecord("2026-08-09", met)}, "2026-09-01", "open"},
	}
	for _, c := range cases {
		law.MustRef(c.basis)
		s := sandbox.Condition{Due: c.due, Records: c.records}.Status(civil.MustDate(c.on))
		got := s.State.String()
		if !s.Since.IsZero() {
			got += " " + s.Since.String()
		}
		if s.Late {
			got += " late"
		}
		if got != c.want {
			t.Errorf("%s: %s, want %s", c.name, got, c.want)
		}
	}
	c := sandbox.Condition{Due: due, Records: []sandbox.ConditionRecord{conditionRecord("2026-08-01", broken), conditionRecord("2026-08-09", met)}}
	if n := testing.AllocsPerRun(100, func() { c.Status(due) }); n != 0 {
		t.Errorf("Status allocates %v times", n)
	}
}

func TestConditionFaults(t *testing.T) {
	kind := sandbox.ReportCondition
	good := sandbox.Condition{ID: "c1", Kind: kind, Text: lang.Text{KO: "분기마다 보고"}, AskedBy: flow.Agency, Reason: lang.Text{KO: "안전 확인"}}
	if err := good.Validate(); err != nil {
		t.Error(err)
	}
	bad := sandbox.Conditions{
		good, good,
		{Kind: 99, AskedBy: 99},
		{ID: "c2", Kind: kind, Text: good.Text, AskedBy: flow.Agency, Evidence: lang.Text{KO: "시험성적서", EN: "test report"}, Records: []sandbox.ConditionRecord{
			conditionRecord("2026-08-09", sandbox.ConditionMet), conditionRecord("2026-08-01", sandbox.ConditionBroken), {},
		}},
	}
	want := []string{
		"[1].id condition.id.duplicate",
		"[2].id condition.id.required",
		"[2].kind condition.kind.required",
		"[2].text.ko condition.text.required",
		"[2].asked_by condition.asked_by.invalid",
		"[3].reason condition.reason.required",
		"[3].records[0].evidence condition.record.evidence.required",
		"[3].records[1].on condition.record.on.conflict",
		"[3].records[2].on condition.record.on.required",
		"[3].records[2].what condition.record.what.required",
	}
	if diff := cmp.Diff(want, faultLines(t, bad.Validate())); diff != "" {
		t.Error(diff)
	}
}

// Need and adequacy of a condition are proved by whoever asks for it, from 2026-07-01 (제86조제5항, 제90조제7항).
func TestConditionPapers(t *testing.T) {
	cases := []struct {
		name, basis string
		s           sandbox.Statute
		i           sandbox.Instrument
		attached    string
		by          flow.Office
		papers      []string
		want        bool
	}{
		{"demonstration", "제86조제5항", sandbox.ZoneAct, sandbox.Demonstration, "2026-07-01", flow.Agency, nil, true},
		{"the day before", "제86조제4항", sandbox.ZoneAct, sandbox.Demonstration, "2026-06-30", flow.Agency, nil, false},
		{"temporary permit", "제90조제7항", sandbox.ZoneAct, sandbox.Temporary, "2026-07-01", flow.Agency, nil, true},
		{"papers are there", "제90조제7항", sandbox.ZoneAct, sandbox.Temporary, "2026-07-01", flow.Agency, []string{"위험성 평가"}, false},
		{"the committee asked", "제86조제5항", sandbox.ZoneAct, sandbox.Demonstration, "2026-07-01", flow.Committee, nil, false},
		{"another statute", "제86조제5항", sandbox.ICT, sandbox.Demonstration, "2026-07-01", flow.Agency, nil, false},
		{"a confirmation", "제85조", sandbox.ZoneAct, sandbox.Confirmation, "2026-07-01", flow.Agency, nil, false},
	}
	for _, c := range cases {
		var want []string
		if c.want {
			want = []string{"papers condition.papers.required " + c.basis}
		}
		err := sandbox.Condition{AskedBy: c.by, Papers: c.papers}.CheckPapers(c.s, c.i, civil.MustDate(c.attached))
		if diff := cmp.Diff(want, faultLines(t, err)); diff != "" {
			t.Errorf("%s: %s", c.name, diff)
		}
	}
}

// burdenDeclared is a declaration in which everything is known, as the plain rules below read it.
type burdenDeclared struct {
	essential, risk, prevents, management, minimal, sweeping, stricter, forSafety, forPurpose bool
}

// burdenAsWritten are the rules of the two articles, one by one, each with its subparagraph.
var burdenAsWritten = map[sandbox.Instrument][]struct {
	basis string
	kept  func(burdenDeclared) bool
}{
	sandbox.Demonstration: {
		{"시행령 제57조의2제1호", func(d burdenDeclared) bool { return d.essential }},
		{"시행령 제57조의2제2호", func(d burdenDeclared) bool { return !d.risk || d.prevents }},
		{"시행령 제57조의2제3호", func(d burdenDeclared) bool { return !d.management || d.minimal }},
		{"시행령 제57조의2제4호", func(d burdenDeclared) bool { return !d.sweeping }},
		{"시행령 제57조의2제5호", func(d burdenDeclared) bool { return !d.stricter }},
		{"시행령 제57조의2제6호", func(d burdenDeclared) bool { return d.forSafety || d.forPurpose }},
	},
	sandbox.Temporary: {
		{"시행령 제64조의2제1호", func(d burdenDeclared) bool { return !d.risk || d.prevents }},
		{"시행령 제64조의2제2호", func(d burdenDeclared) bool { return !d.management || d.minimal }},
		{"시행령 제64조의2제3호", func(d burdenDeclared) bool { return !d.sweeping }},
		{"시행령 제64조의2제4호", func(d burdenDeclared) bool { return !d.stricter }},
		{"시행령 제64조의2제5호", func(d burdenDeclared) bool { return d.forPurpose }},
	},
}

// burdenCompletions calls visit with every declaration that fills in what is unknown.
func burdenCompletions(a [9]sandbox.Answer, visit func(burdenDeclared)) {
	for i, answer := range a {
		if answer == 0 {
			for _, a[i] = range []sandbox.Answer{sandbox.Yes, sandbox.No} {
				burdenCompletions(a, visit)
			}
			return
		}
	}
	is := func(i int) bool { return a[i] == sandbox.Yes }
	visit(burdenDeclared{is(0), is(1), is(2), is(3), is(4), is(5), is(6), is(7), is(8)})
}

// Every declaration of nine answers is asked, and the answer held against the rules read plainly over all that the unknown answers
// could be.
func TestBurdenAgainstEveryCompletion(t *testing.T) {
	attached := civil.MustDate("2026-07-01")
	all := 1
	for range 9 {
		all *= 3
	}
	for i, rules := range burdenAsWritten {
		for n := range all {
			var a [9]sandbox.Answer
			for k, rest := 0, n; k < 9; k, rest = k+1, rest/3 {
				a[k] = sandbox.Answer(rest % 3)
			}
			yes, no := make([]bool, len(rules)), make([]bool, len(rules))
			burdenCompletions(a, func(d burdenDeclared) {
				for r, x := range rules {
					kept := x.kept(d)
					yes[r], no[r] = yes[r] || kept, no[r] || !kept
				}
			})
			c := sandbox.Condition{Burden: sandbox.Burden{Essential: a[0], Risk: a[1], Prevents: a[2], Management: a[3], Minimal: a[4], Sweeping: a[5], Stricter: a[6], ForSafety: a[7], ForPurpose: a[8]}}
			review := c.CheckBurden(sandbox.ZoneAct, i, attached)
			whole := rule.True
			for r, f := range review.Findings {
				want := rule.Unknown
				if yes[r] != no[r] {
					want = map[bool]rule.Truth{true: rule.True, false: rule.False}[yes[r]]
				}
				whole = whole.And(want)
				if f.Truth != want || f.Basis.String() != rules[r].basis || (len(f.Needs) > 0) != (want == rule.Unknown) {
					t.Fatalf("%s %v: %s, want %s (%s)", i, a, f.In(lang.English), want, rules[r].basis)
				}
			}
			if review.Truth != whole || len(review.Findings) != len(rules) || len(review.Failed()) > 0 != (whole == rule.False) {
				t.Fatalf("%s %v: %s, want %s", i, a, review.Truth, whole)
			}
		}
	}
}

func TestBurdenByDay(t *testing.T) {
	cases := []struct {
		name, basis string
		s           sandbox.Statute
		i           sandbox.Instrument
		attached    string
		want        string // the article; empty where there is none
	}{
		{"first day", "시행령 제57조의2", sandbox.ZoneAct, sandbox.Demonstration, "2026-07-01", "시행령 제57조의2"},
		{"the day before", "제86조제4항", sandbox.ZoneAct, sandbox.Demonstration, "2026-06-30", ""},
		{"first day of the temporary permit", "시행령 제64조의2", sandbox.ZoneAct, sandbox.Temporary, "2026-07-01", "시행령 제64조의2"},
		{"before the Act", "제86조제4항", sandbox.ZoneAct, sandbox.Demonstration, "2019-04-16", ""},
		{"a confirmation", "제85조", sandbox.ZoneAct, sandbox.Confirmation, "2026-07-01", ""},
		{"another statute", "제86조제4항", sandbox.Industry, sandbox.Demonstration, "2026-07-01", ""},
	}
	for _, c := range cases {
		r := sandbox.Condition{}.CheckBurden(c.s, c.i, civil.MustDate(c.attached))
		if r.Basis.String() != c.want || r.Applies != (c.want != "") || r.Applies == (r.Why.KO != "") || r.Truth != rule.Unknown {
			t.Errorf("%s: %+v", c.name, r)
		}
	}
}

func TestConditionRules(t *testing.T) {
	cases := []struct{ name, basis, on, criteria, proof string }{
		{"demonstration 2019", "제86조제4항", "2019-04-17", "", ""},
		{"demonstration 2026", "제86조제4항", "2026-07-01", "시행령 제57조의2", "제86조제5항"},
		{"temporary 2019", "제90조제6항", "2026-06-30", "", ""},
		{"temporary 2026", "제90조제6항", "2026-07-01", "시행령 제64조의2", "제90조제7항"},
	}
	for _, c := range cases {
		i := sandbox.Demonstration
		if strings.HasPrefix(c.name, "temporary") {
			i = sandbox.Temporary
		}
		e, ok := sandbox.ZoneAct.ConditionRules(i).At(civil.MustDate(c.on))
		if !ok || e.Basis.String() != c.basis || e.Value.Criteria.String() != c.criteria || e.Value.Proof.String() != c.proof || e.Confidence != law.Primary {
			t.Errorf("%s: %+v", c.name, e)
		}
	}
	if !sandbox.Finance.ConditionRules(sandbox.Demonstration).IsZero() || !sandbox.ZoneAct.ConditionRules(9).IsZero() {
		t.Error("only the zone Act was read for conditions")
	}
	cost, ok := sandbox.TestCost().At(civil.MustDate("2026-07-01")) // 시행령 제64조제8항
	if !ok || cost.Value != flow.Applicant || cost.Basis != law.MustRef("시행령 제64조제8항") {
		t.Errorf("who pays for tests: %+v", cost)
	}
}

// What a demonstration owes its users and who watches over it: 제87조, 시행령 제59조.
func TestSupervision(t *testing.T) {
	lists := []struct {
		name string
		of   func(civil.Date) []law.Entry[lang.Text]
		want []string
	}{
		{"matters watched over", sandbox.Supervision, []string{"시행령 제59조제1항제1호", "시행령 제59조제1항제2호", "시행령 제59조제1항제3호"}},
		{"test bodies", sandbox.TestBodies, []string{
			"시행령 제59조제2항제1호", "시행령 제59조제2항제2호", "시행령 제59조제2항제3호", "시행령 제59조제2항제4호", "시행령 제59조제2항제5호",
			"시행령 제59조제2항제6호", "시행령 제59조제2항제7호", "시행령 제59조제2항제8호", "시행령 제59조제2항제9호",
		}},
		{"told to users", sandbox.UserNotice, []string{"제87조제3항", "시행령 제59조제3항제1호", "시행령 제59조제3항제2호", "시행령 제59조제3항제3호"}},
	}
	for _, list := range lists {
		for _, on := range []string{"2019-04-17", "2021-07-21", "2026-11-22"} {
			var got []string
			for _, e := range list.of(civil.MustDate(on)) {
				got = append(got, e.Basis.String())
				if e.Value.KO == "" || e.Value.EN == "" || e.Confidence == 0 {
					t.Errorf("%s: %+v", list.name, e)
				}
			}
			if diff := cmp.Diff(list.want, got); diff != "" {
				t.Errorf("%s on %s: %s", list.name, on, diff)
			}
		}
		if got := list.of(civil.MustDate("2019-04-16")); len(got) != 0 {
			t.Errorf("%s before the Act: %v", list.name, got)
		}
	}
}

func TestConditionJSON(t *testing.T) {
	text := `[{"id":"c1","kind":"scale","text":{"ko":"100대 이내","en":"at most 100 units"},"due":"2026-09-30","asked_by":"agency","reason":{"ko":"안전","en":"safety"},` +
		`"papers":["위험성 평가"],"burden":{"essential":true,"stricter":false},"records":[{"on":"2026-08-01","what":"met","evidence":"사진"}]}]`
	var list sandbox.Conditions
	if err := wire.Decode([]byte(text), &list, wire.Limits{}); err != nil {
		t.Fatal(err)
	}
	if b := list[0].Burden; b.Essential != sandbox.Yes || b.Stricter != sandbox.No || b.Risk != 0 {
		t.Errorf("%+v", b)
	}
	back, err := wire.Canonical(list)
	if err != nil {
		t.Fatal(err)
	}
	var again sandbox.Conditions
	if err := wire.Decode(back, &again, wire.Limits{}); err != nil || !slices.EqualFunc(list, again, func(a, b sandbox.Condition) bool { return cmp.Equal(a, b) }) {
		t.Errorf("%s, %v", back, err)
	}
}
