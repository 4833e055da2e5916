package council_test

import (
	"encoding/json"
	"errors"
	"fmt"
	"math/rand/v2"
	"reflect"
	"slices"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"

	"github.com/teukgu/teukgu/sandbox/civil"
	"github.com/teukgu/teukgu/sandbox/fault"
	"github.com/teukgu/teukgu/sandbox/flow"
	"github.com/teukgu/teukgu/sandbox/lang"
	"github.com/teukgu/teukgu/sandbox/law"
	"github.com/teukgu/teukgu/sandbox/region"
	"github.com/teukgu/teukgu/sandbox/sandboxtest"
	"github.com/teukgu/teukgu/zone/council"
)

var (
	day    = civil.MustDate
	office = lang.Text{KO: "국가기술표준원", EN: "KATS"}
	higher = lang.Text{KO: "규제자유특구위원회", EN: "zone committee"}
	answer = lang.Text{KO: "시험성적서를 인정하기로 함", EN: "test reports will be accepted"}
)

func grievance(steps ...council.Step) council.Grievance {
	return council.Grievance{
		ID: "g1", Zone: "giz-04", Kind: council.CertificationBody, Raised: day("2026-09-01"),
		By: lang.Text{KO: "특구사업자"}, Subject: lang.Text{KO: "해외 인증기관의 시험 대기"}, Steps: steps,
	}
}

// 14 provinces since the first meeting, 13 since two merged; the capital area has no zones (제2조제13호).
func TestMembers(t *testing.T) {
	for _, c := range []struct {
		on, basis string
		provinces int
	}{
		{"2024-08-27", "제2조제13호", 14},
		{"2024-08-26", "first meeting", 14},
		{"2026-06-30", "before 전남광주통합특별시", 14},
		{"2026-07-01", "전남광주통합특별시: 2026-07-01", 13},
		{"2026-11-22", "전남광주통합특별시: 2026-07-01", 13},
	} {
		m := council.Members(day(c.on))
		if len(m) != c.provinces+1 || m[0] != council.Ministry() {
			t.Errorf("%s: %v, want the ministry and %d (%s)", c.on, m, c.provinces, c.basis)
		}
		for _, x := range m[1:] {
			if p, ok := x.Province(); !ok || p.CapitalArea() {
				t.Errorf("%s: %v lies in the capital area", c.on, x)
			}
		}
	}
	if m := council.Members(day("2024-08-25")); m != nil {
		t.Errorf("before the first meeting: %v", m)
	}
	if m := council.Members(civil.Date{}); m != nil {
		t.Errorf("no day has the members %v", m)
	}
}

// Every state against every event, written out by hand.
func TestLife(t *testing.T) {
	got := council.Life().Matrix(lang.English) + "\n" + council.Life().Mermaid(lang.Korean)
	sandboxtest.Golden(t, "life.golden", got)
	allowed := map[council.State]string{
		council.Raised: "assign escalate withdraw", council.Assigned: "assign extend answer escalate withdraw",
		council.Escalated: "assign extend answer withdraw", council.Answered: "reopen escalate close", council.Closed: "", council.Withdrawn: "",
	}
	for s, want := range allowed {
		var got []string
		for m := range council.Life().Allowed(s) {
			got = append(got, m.On.String())
		}
		if strings.Join(got, " ") != want {
			t.Errorf("%s allows %v, want %s", s, got, want)
		}
	}
}

func TestStatus(t *testing.T) {
	g := grievance(
		council.Step{On: day("2026-09-04"), Event: council.Assign, To: office, Due: day("2026-10-02")},
		council.Step{On: day("2026-10-02"), Event: council.Extend, Due: day("2026-10-16")},
		council.Step{On: day("2026-10-20"), Event: council.Escalate, To: higher},
		council.Step{On: day("2026-10-25"), Event: council.Extend, Due: day("2026-11-05")},
		council.Step{On: day("2026-11-05"), Event: council.Answer, Text: answer},
		council.Step{On: day("2026-11-06"), Event: council.Reopen, Due: day("2026-11-20")},
		council.Step{On: day("2026-11-20"), Event: council.Answer, Text: answer},
		council.Step{On: day("2026-11-21"), Event: council.Close},
	)
	if err := g.Validate(); err != nil {
		t.Fatal(err)
	}
	for _, c := range []struct {
		on, basis string
		state     council.State
		due       string
		overdue   bool
		with      string
	}{
		{"2026-08-31", "not yet raised", 0, "", false, ""},
		{"2026-09-01", "raised", council.Raised, "", false, ""},
		{"2026-09-04", "a step counts on its day", council.Assigned, "2026-10-02", false, office.KO},
		{"2026-10-02", "the last day is inclusive; extended on it", council.Assigned, "2026-10-16", false, office.KO},
		{"2026-10-16", "last day", council.Assigned, "2026-10-16", false, office.KO},
		{"2026-10-17", "the day after", council.Assigned, "2026-10-16", true, office.KO},
		{"2026-10-20", "escalated without a day", council.Escalated, "", false, higher.KO},
		{"2026-11-04", "the council set one", council.Escalated, "2026-11-05", false, higher.KO},
		{"2026-11-05", "answered", council.Answered, "", false, higher.KO},
		{"2026-11-19", "reopened: whoever answered answers again", council.Assigned, "2026-11-20", false, higher.KO},
		{"2026-11-20", "answered on the last day", council.Answered, "", false, higher.KO},
		{"2026-11-21", "closed", council.Closed, "", false, ""},
	} {
		s, ok := g.Status(day(c.on))
		if s.State != c.state || ok != (c.state != 0) || s.Due.String() != c.due || s.Overdue != c.overdue || s.With.KO != c.with {
			t.Errorf("%s: %+v, want %s due %q overdue %v (%s)", c.on, s, c.state, c.due, c.overdue, c.basis)
		}
	}
}

func TestSteps(t *testing.T) {
	assign := council.Step{On: day("2026-09-04"), Event: council.Assign, To: office, Due: day("2026-10-02")}
	for _, c := range []struct {
		name  string
		steps []council.Step
		want  []fault.Code
	}{
		{"assigned without anybody or a day", []council.Step{{On: day("2026-09-04"), Event: council.Assign}}, []fault.Code{"council.value.missing", "council.value.missing"}},
		{"due before its step", []council.Step{{On: day("2026-09-04"), Event: council.Assign, To: office, Due: day("2026-09-03")}}, []fault.Code{"council.step.due"}},
		{"due on its day", []council.Step{{On: day("2026-09-04"), Event: council.Assign, To: office, Due: day("2026-09-04")}}, nil},
		{"before it was raised", []council.Step{{On: day("2026-08-31"), Event: council.Withdraw}}, []fault.Code{"council.step.order"}},
		{"before the step before", []council.Step{assign, {On: day("2026-09-03"), Event: council.Withdraw}}, []fault.Code{"council.step.order"}},
		{"answered before it was assigned", []council.Step{{On: day("2026-09-04"), Event: council.Answer, Text: answer}}, []fault.Code{"council.step.refused"}},
		{"answered with nothing", []council.Step{assign, {On: day("2026-09-05"), Event: council.Answer}}, []fault.Code{"council.value.missing"}},
		{"extended to the same day", []council.Step{assign, {On: day("2026-09-05"), Event: council.Extend, Due: day("2026-10-02")}}, []fault.Code{"council.step.due"}},
		{"extended by a day", []council.Step{assign, {On: day("2026-09-05"), Event: council.Extend, Due: day("2026-10-03")}}, nil},
		{"the operator assigns", []council.Step{{On: day("2026-09-04"), Event: council.Assign, By: flow.Applicant, To: office, Due: day("2026-10-02")}}, []fault.Code{"council.step.office"}},
		{"the ministry assigns", []council.Step{{On: day("2026-09-04"), Event: council.Assign, By: flow.Ministry, To: office, Due: day("2026-10-02")}}, nil},
		{"nothing said", []council.Step{{}}, []fault.Code{"council.value.missing", "council.value.missing"}},
		{"an unknown event", []council.Step{{On: day("2026-09-04"), Event: 99}}, []fault.Code{"council.value.missing"}},
		{"after the end", []council.Step{assign, {On: day("2026-09-05"), Event: council.Withdraw}, assign}, []fault.Code{"council.step.order", "council.step.refused"}},
	} {
		list, _ := errors.AsType[fault.List](grievance(c.steps...).Validate())
		var got []fault.Code
		for _, f := range list {
			got = append(got, f.Code)
		}
		if !slices.Equal(got, c.want) {
			t.Errorf("%s: %v, want %v", c.name, list, c.want)
		}
	}
}

// A refusal lists what is allowed, and leaves the grievance as it was.
func TestRefusal(t *testing.T) {
	g := grievance()
	got, err := g.Apply(council.Step{On: day("2026-09-04"), Event: council.Close})
	refused, ok := errors.AsType[*flow.Refused[council.State, council.Event]](err)
	if !ok || len(refused.Allowed) != 3 || !reflect.DeepEqual(got, g) {
		t.Errorf("%v, %v", got, err)
	}
	list, _ := errors.AsType[fault.List](grievance(council.Step{On: day("2026-09-04"), Event: council.Close}).Validate())
	if want := "‘접수’ 상태에서는 ‘종결’을 할 수 없습니다. 할 수 있는 것: 담당 배정, 상위 기구 상정, 철회."; list[0].Message(lang.Korean) != want {
		t.Errorf("%s\nwant %s", list[0].Message(lang.Korean), want)
	}
}

// Random steps: Apply takes a step exactly where Validate of the longer list finds nothing, and a plain loop over the table
// agrees on the state.
func TestRandomSteps(t *testing.T) {
	seed := rand.Uint64()
	r := rand.New(rand.NewPCG(seed, 1))
	for range 5000 {
		g, state, since := grievance(), council.Raised, day("2026-09-01")
		for range 8 {
			s := council.Step{On: since.AddDays(r.IntN(4) - 1), Event: council.Event(1 + r.IntN(7)), To: office, Text: answer, Due: since.AddDays(10 + r.IntN(30))}
			longer := g
			longer.Steps = append(slices.Clone(g.Steps), s)
			next, err := g.Apply(s)
			if (err == nil) != (longer.Validate() == nil) {
				t.Fatalf("seed %d: %+v: %v, but %v", seed, s, err, longer.Validate())
			}
			if err == nil {
				m, ok := council.Life().Find(state, s.Event)
				if !ok {
					t.Fatalf("seed %d: %s in %s", seed, s.Event, state)
				}
				g, state, since = next, m.To, s.On
			}
			if got, _ := g.Status(day("2030-01-01")); got.State != state {
				t.Fatalf("seed %d: %s, want %s", seed, got.State, state)
			}
		}
	}
}

// The counts of zones and of kinds are those of the whole, whatever the day.
func TestReportAddsUp(t *testing.T) {
	seed := rand.Uint64()
	r := rand.New(rand.NewPCG(seed, 2))
	record := council.Record{Schema: council.Schema()}
	for i := range 300 {
		g := grievance()
		g.ID, g.Kind, g.Raised = fmt.Sprint("g", i), council.Kind(1+r.IntN(11)), day("2026-01-01").AddDays(r.IntN(300))
		on := g.Raised
		for range r.IntN(6) {
			on = on.AddDays(r.IntN(20))
			g, _ = g.Apply(council.Step{On: on, Event: council.Event(1 + r.IntN(7)), To: office, Text: answer, Due: on.AddDays(r.IntN(30))})
		}
		record.Grievances = append(record.Grievances, g)
	}
	if err := record.Validate(); err != nil {
		t.Fatal(err)
	}
	for d := day("2026-01-01"); d.Year() == 2026; d = d.AddDays(13) {
		report := record.Report(d)
		var kinds, zones council.Count
		for _, k := range report.Kinds {
			kinds.Open += k.Count.Open
			kinds.Overdue += k.Count.Overdue
		}
		for _, z := range report.Zones {
			zones.Open += z.Count.Open
			zones.Overdue += z.Count.Overdue
		}
		c := report.Total
		if c.Open != len(report.Open) || c.Open != kinds.Open || c.Open != zones.Open || c.Overdue != kinds.Overdue || c.Overdue != zones.Overdue ||
			c.Open != c.Raised+c.Assigned+c.Escalated+c.Answered || len(record.Agenda(d)) != c.Open || len(record.Agenda(d).Overdue()) != c.Overdue {
			t.Errorf("seed %d: %s: %+v", seed, d, report.Total)
		}
	}
}

func TestFirstMeeting(t *testing.T) {
	m := council.FirstMeeting()
	if err := m.Validate(); err != nil || len(m.Attended()) != 15 || m.On != day("2024-08-26") {
		t.Errorf("%v, %d members", err, len(m.Attended()))
	}
	for _, s := range m.Sources {
		if s.Confidence != law.Secondary {
			t.Errorf("%s is %s", s.Ref, s.Confidence)
		}
	}
	code := region.MustLegalDong
	m.Absent = []region.LegalDong{code("26"), code("11"), code("26"), code("12")}
	m.Minutes = []council.Minute{{Item: 4, Result: answer}, {Item: 1, Result: answer, Due: day("2024-08-25")}}
	list, _ := errors.AsType[fault.List](m.Validate())
	var got []string
	for _, f := range list {
		got = append(got, f.Path+" "+string(f.Code))
	}
	want := []string{
		"absent[1] council.meeting.member", // 서울 lies in the capital area
		"absent[2] council.value.duplicate",
		"absent[3] council.meeting.member", // 전남광주 came on 2026-07-01
		"minutes[0].item council.minutes.item",
		"minutes[1].who.ko council.value.missing",
		"minutes[1].due council.step.due",
	}
	if d := cmp.Diff(want, got); d != "" {
		t.Error(d)
	}
}

func TestTaskForce(t *testing.T) {
	f := council.TaskForce{
		Zone: "giz-01", Formed: day("2024-09-01"), Ended: day("2028-05-31"), Mandate: []lang.Text{{KO: "해외실증 점검"}},
		Members: []council.TaskMember{
			{Name: "가", Body: office, Role: council.Lead, Until: day("2025-12-31")},
			{Name: "나", Body: office, Role: council.Lead},
			{Name: "다", Body: office, Role: council.Adviser},
		},
	}
	if err := f.Validate(); err != nil {
		t.Error(err)
	}
	for on, want := range map[string]int{"2024-08-31": 0, "2024-09-01": 3, "2025-12-31": 3, "2026-01-01": 2, "2028-05-31": 2, "2028-06-01": 0} {
		if got := len(f.On(day(on))); got != want {
			t.Errorf("%s: %d members, want %d", on, got, want)
		}
	}
	f.Members[0].Until, f.Members[2].Name, f.Ended = civil.Date{}, "나", day("2024-08-31")
	list, _ := errors.AsType[fault.List](f.Validate())
	if len(list) != 3 {
		t.Errorf("%v", list)
	}
}

// What is read is what is written, and what is wrong is told with its place.
func TestLoad(t *testing.T) {
	r := council.Record{
		Schema: council.Schema(), Meetings: []council.Meeting{council.FirstMeeting()},
		Plans:      []council.Plan{{Zone: "giz-04", Adopted: day("2026-09-01"), Goals: []council.Goal{{Kind: council.JointResearch, Text: answer}}, Measures: []council.Measure{{What: answer, Who: office}}}},
		Tailored:   []council.Tailored{{Zone: "giz-04", Name: answer, Programme: "joint_research", Helps: []council.Goal{{Kind: council.JointResearch, Text: answer}}, Term: civil.MustSpan("2026-01-01/2026-12-31")}},
		Grievances: []council.Grievance{grievance(council.Step{On: day("2026-09-04"), Event: council.Assign, By: flow.Ministry, To: office, Due: day("2026-10-02")})},
	}
	data, err := json.Marshal(r)
	if err != nil {
		t.Fatal(err)
	}
	got, err := council.Load(data)
	if err != nil {
		t.Fatal(err)
	}
	if again, _ := json.Marshal(got); string(again) != string(data) {
		t.Errorf("%s\n%s", data, again)
	}
	r.Meetings[0].Agenda[0].Grievances = []string{"g2"}
	r.Grievances = append(r.Grievances, r.Grievances[0])
	r.Meetings = append(r.Meetings, r.Meetings[0])
	data, _ = json.Marshal(r)
	_, err = council.Load(data)
	for _, want := range []string{"grievances[1].id", "meetings[1].number", "meetings[0].agenda[0].grievances[0]"} {
		if err == nil || !strings.Contains(err.Error(), want) {
			t.Errorf("%s is not in %v", want, err)
		}
	}
	if _, err := council.Load([]byte(`{"schema":"teukgu/council/2"}`)); err == nil {
		t.Error("a later version is read")
	}
}

// Bytes that are changed at random give faults or a valid document, never a panic.
func TestLoadRandom(t *testing.T) {
	data, err := json.Marshal(council.Record{Schema: council.Schema(), Meetings: []council.Meeting{council.FirstMeeting()}, Grievances: []council.Grievance{grievance()}})
	if err != nil {
		t.Fatal(err)
	}
	seed := rand.Uint64()
	r := rand.New(rand.NewPCG(seed, 3))
	for range 3000 {
		mutated := slices.Clone(data)
		for range 1 + r.IntN(3) {
			mutated[r.IntN(len(mutated))] = byte(r.IntN(256))
		}
		if record, err := council.Load(mutated); err == nil && record.Validate() != nil {
			t.Fatalf("seed %d: %s", seed, mutated)
		}
	}
}
