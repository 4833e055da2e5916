package flow_test

import (
	"encoding/json"
	"errors"
	"slices"
	"strings"
	"testing"

	"github.com/teukgu/teukgu/sandbox/flow"
	"github.com/teukgu/teukgu/sandbox/lang"
	"github.com/teukgu/teukgu/sandbox/law"
	"github.com/teukgu/teukgu/sandbox/sandboxtest"
)

type move = flow.Move[State, Event]

// table is the life used in these tests.
func table() []move {
	return []move{
		{From: Requested, On: Grant, To: Granted, Basis: law.MustRef("제86조제4항"), By: flow.By(flow.Ministry)},
		{From: Requested, On: Refuse, To: Rejected, Basis: law.MustRef("제86조제4항"), By: flow.By(flow.Ministry)},
		{From: Granted, On: Begin, To: Running, Basis: law.MustRef("제88조제2항"), By: flow.By(flow.Applicant), Note: lang.Text{KO: "책임보험 가입 후", EN: "once insured"}},
		{From: Granted, On: Cancel, To: Cancelled, Basis: law.MustRef("제89조제2항"), By: flow.By(flow.LocalGovernment, flow.Ministry)},
		{From: Granted, To: Expired, Basis: law.MustRef("제86조제10항")},
		{From: Running, On: Suspend, To: Suspended, By: flow.By(flow.Ministry)},
		{From: Running, On: Cancel, To: Cancelled, Basis: law.MustRef("제89조제2항"), By: flow.By(flow.LocalGovernment, flow.Ministry)},
		{From: Running, To: Expired, Basis: law.MustRef("제86조제10항")},
		{From: Suspended, On: Resume, To: Running},
		{From: Expired, On: Report, To: Expired, Basis: law.MustRef("제87조제11항"), By: flow.By(flow.Applicant)},
	}
}

func machine(t testing.TB) *flow.Machine[State, Event] {
	t.Helper()
	m, err := flow.New(Requested, table()...)
	if err != nil {
		t.Fatal(err)
	}
	return m
}

func TestNext(t *testing.T) {
	for _, c := range []struct {
		name  string
		basis string // the rule that demands it
		from  State
		on    Event
		want  State // 0: refused
	}{
		{"a grant", "제86조제4항", Requested, Grant, Granted},
		{"a start", "제88조제2항", Granted, Begin, Running},
		{"a state stays", "제87조제11항", Expired, Report, Expired},
		{"no such move", "a table allows what it lists", Requested, Begin, 0},
		{"a final state", "a table allows what it lists", Cancelled, Report, 0},
		{"time is no event", "time alone makes a timed move", Granted, 0, 0},
		{"an event outside its list", "bad input is refused", Granted, 99, 0},
		{"a state outside its list", "bad input is refused", 200, Grant, 0},
		{"no state", "bad input is refused", 0, Grant, 0},
	} {
		t.Run(c.name, func(t *testing.T) {
			got, err := machine(t).Next(c.from, c.on)
			if got != c.want || (err != nil) != (c.want == 0) {
				t.Errorf("Next(%v, %v) = %v, %v, want %v (%s)", c.from, c.on, got, err, c.want, c.basis)
			}
		})
	}
}

func TestRefusedListsWhatIsAllowed(t *testing.T) {
	_, err := machine(t).Next(Granted, Resume)
	refused, ok := errors.AsType[*flow.Refused[State, Event]](err)
	if !ok {
		t.Fatalf("error %v is no Refused", err)
	}
	var allowed []Event
	for _, m := range refused.Allowed {
		allowed = append(allowed, m.On)
	}
	if want := []Event{Begin, Cancel}; !slices.Equal(allowed, want) {
		t.Errorf("allowed %v, want %v, without what time does", allowed, want)
	}
	for l, want := range map[lang.Language]string{
		lang.Korean:  "‘부여’ 상태에서는 ‘재개’를 할 수 없습니다. 할 수 있는 것: 개시 (제88조제2항), 취소 (제89조제2항).",
		lang.English: "“resume” is not possible in the state “granted”. Possible: begin (Art. 88(2)), cancel (Art. 89(2)).",
	} {
		if got := refused.In(l); got != want {
			t.Errorf("In: %s, want %s", got, want)
		}
	}
	if got, want := err.Error(), "flow: resume is not allowed in state granted; allowed: begin, cancel"; got != want {
		t.Errorf("Error: %s, want %s", got, want)
	}
	_, err = machine(t).Next(Cancelled, Grant)
	if !strings.HasSuffix(err.Error(), "allowed: nothing") {
		t.Errorf("a final state: %v", err)
	}
}

func TestAuthority(t *testing.T) {
	for _, c := range []struct {
		name string
		from State
		on   Event
		by   flow.Office
		want State
		may  flow.Offices
	}{
		{"the office named", Requested, Grant, flow.Ministry, Granted, 0},
		{"one of two offices", Running, Cancel, flow.LocalGovernment, Cancelled, 0},
		{"another office", Requested, Grant, flow.Applicant, 0, flow.By(flow.Ministry)},
		{"nobody named", Requested, Grant, 0, 0, flow.By(flow.Ministry)},
		{"left open", Suspended, Resume, flow.Agency, Running, 0},
		{"left open and nobody named", Suspended, Resume, 0, Running, 0},
		{"no such move", Requested, Resume, flow.Ministry, 0, 0},
	} {
		t.Run(c.name, func(t *testing.T) {
			got, err := machine(t).NextBy(c.from, c.on, c.by)
			if got != c.want || (err != nil) != (c.want == 0) {
				t.Fatalf("NextBy = %v, %v, want %v", got, err, c.want)
			}
			if refused, ok := errors.AsType[*flow.Refused[State, Event]](err); ok && refused.May != c.may {
				t.Errorf("may: %s, want %s", refused.May, c.may)
			}
		})
	}
	_, err := machine(t).NextBy(Requested, Grant, flow.Applicant)
	refused, _ := errors.AsType[*flow.Refused[State, Event]](err)
	if got, want := refused.In(lang.Korean), "‘신청’ 상태에서 ‘부여’는 주무부처의 장이 할 수 있습니다. 할 수 있는 것: 부여 (제86조제4항), 거부 (제86조제4항)."; got != want {
		t.Errorf("In: %s, want %s", got, want)
	}
}

func TestTableMistakes(t *testing.T) {
	basis := law.MustRef("제86조제4항")
	for _, c := range []struct {
		name  string
		start State
		moves []move
		rows  []int // the rows at fault
		want  string
	}{
		{"two moves for one event", Requested, []move{{From: Requested, On: Grant, To: Granted}, {From: Requested, On: Grant, To: Rejected}}, []int{1}, "there is a move before it for requested and grant"},
		{"two equal moves", Requested, []move{{From: Requested, On: Grant, To: Granted, Basis: basis}, {From: Requested, On: Grant, To: Granted, Basis: basis}}, []int{1}, "there is a move before it"},
		{"time twice", Requested, []move{{From: Requested, To: Expired}, {From: Requested, To: Expired}}, []int{1}, "requested and time to expired"},
		{"time in a circle", Requested, []move{{From: Requested, To: Requested}}, []int{0}, "to itself"},
		{"an office for time", Requested, []move{{From: Requested, To: Expired, By: flow.By(flow.Ministry)}}, []int{0}, "no office"},
		{"nothing leads there", Requested, []move{{From: Requested, On: Grant, To: Granted}, {From: Suspended, On: Resume, To: Running}, {From: Running, On: Suspend, To: Suspended}}, []int{1, 2}, "nothing leads to the state"},
		{"an unknown state", Requested, []move{{From: Requested, On: Grant, To: 99}}, []int{0}, "the state 99"},
		{"an unset state", Requested, []move{{On: Grant, To: Granted}}, []int{0}, "the state 0"},
		{"an unknown event", Requested, []move{{From: Requested, On: 99, To: Granted}}, []int{0}, "the event 99"},
		{"no start", 0, nil, []int{-1}, "start: the state 0"},
	} {
		t.Run(c.name, func(t *testing.T) {
			_, err := flow.New(c.start, c.moves...)
			table, ok := errors.AsType[*flow.TableError](err)
			if !ok {
				t.Fatalf("error %v is no TableError", err)
			}
			var rows []int
			for _, p := range table.Problems {
				rows = append(rows, p.Row)
			}
			if !slices.Equal(rows, c.rows) || !strings.Contains(err.Error(), c.want) {
				t.Errorf("%v, want rows %v and %q", err, c.rows, c.want)
			}
		})
	}
}

func TestMustPanics(t *testing.T) {
	defer func() {
		if recover() == nil {
			t.Error("no panic")
		}
	}()
	flow.Must(Requested, move{From: Granted, On: Begin, To: Running})
}

func TestTimeAndEnd(t *testing.T) {
	m := machine(t)
	var lapses []State
	for move := range m.Lapses(Running) {
		lapses = append(lapses, move.To)
	}
	if !slices.Equal(lapses, []State{Expired}) {
		t.Errorf("lapses %v", lapses)
	}
	for s, final := range map[State]bool{Requested: false, Expired: false, Cancelled: true, Rejected: true} {
		if m.Final(s) != final {
			t.Errorf("Final(%v) = %v", s, !final)
		}
	}
	if got := slices.Collect(m.Moves()); !slices.Equal(got, table()) {
		t.Errorf("moves %v", got)
	}
	if m.Start() != Requested {
		t.Errorf("start %v", m.Start())
	}
	for range m.Allowed(Requested) {
		break // the caller may stop early
	}
}

func TestZeroMachineAllowsNothing(t *testing.T) {
	var m flow.Machine[State, Event]
	if _, err := m.Next(Requested, Grant); err == nil {
		t.Error("allowed")
	}
	if got, want := m.Mermaid(lang.English), "stateDiagram-v2\n"; got != want {
		t.Errorf("%q", got)
	}
}

func TestOfficeText(t *testing.T) {
	for _, o := range []flow.Office{flow.Applicant, flow.LocalGovernment, flow.Ministry, flow.Agency, flow.Committee, flow.Body, flow.Overseer} {
		back, err := flow.ParseOffice(o.String())
		if err != nil || back != o || o.In(lang.Korean) == "" || o.In(lang.English) == "" {
			t.Errorf("%d: %v, %v", o, back, err)
		}
		data, err := json.Marshal(map[flow.Office]flow.Office{o: o})
		if err != nil {
			t.Fatal(err)
		}
		var read map[flow.Office]flow.Office
		if err := json.Unmarshal(data, &read); err != nil || read[o] != o {
			t.Errorf("%s: %v, %v", data, read, err)
		}
	}
	for _, bad := range []string{"", "minister", "APPLICANT", "applicant "} {
		if _, err := flow.ParseOffice(bad); err == nil || !strings.Contains(err.Error(), "want one of applicant, ") {
			t.Errorf("%q: %v", bad, err)
		}
	}
	if _, err := json.Marshal(flow.Office(99)); err == nil {
		t.Error("99 was written")
	}
	kept := flow.Body
	if err := kept.UnmarshalText([]byte("x")); err == nil || kept != flow.Body {
		t.Errorf("%v, %v", kept, err)
	}
	if err := kept.UnmarshalText(nil); err != nil || kept != 0 || flow.Office(0).String() != "" || flow.Office(99).In(lang.Korean) != "" {
		t.Errorf("%v, %v", kept, err)
	}
}

func TestOffices(t *testing.T) {
	s := flow.By(flow.Committee, flow.Applicant, 0, 99)
	if got := s.String(); got != "applicant|committee" {
		t.Errorf("String %q", got)
	}
	if got := s.In(lang.Korean); got != "신청인, 위원회" {
		t.Errorf("In %q", got)
	}
	if !slices.Equal(s.List(), []flow.Office{flow.Applicant, flow.Committee}) || s.Has(0) || s.Has(99) || s.Has(flow.Ministry) {
		t.Errorf("%v", s.List())
	}
}

func TestDrawings(t *testing.T) {
	m := machine(t)
	sandboxtest.Golden(t, "matrix.ko.golden", m.Matrix(lang.Korean))
	sandboxtest.Golden(t, "matrix.en.golden", m.Matrix(lang.English))
	sandboxtest.Golden(t, "mermaid.ko.golden", m.Mermaid(lang.Korean))
	sandboxtest.Golden(t, "mermaid.en.golden", m.Mermaid(lang.English))
}

func TestNextDoesNotAllocate(t *testing.T) {
	m := machine(t)
	if n := testing.AllocsPerRun(100, func() {
		s, _ := m.Next(Requested, Grant)
		s, _ = m.NextBy(s, Begin, flow.Applicant)
		_, _ = m.Find(s, Cancel)
	}); n != 0 {
		t.Errorf("%v allocations", n)
	}
}
