package evaluation_test

import (
	"encoding/json"
	"errors"
	"fmt"
	"strings"
	"testing"

	"github.com/teukgu/teukgu/evaluation"
	"github.com/teukgu/teukgu/sandbox/calendar"
	"github.com/teukgu/teukgu/sandbox/civil"
	"github.com/teukgu/teukgu/sandbox/lang"
	"github.com/teukgu/teukgu/sandbox/sandboxtest"
)

// The table that a lawyer reviews: every status against every event, and the diagram drawn from the same table.
func TestProcedureMatrix(t *testing.T) {
	machine := evaluation.ProcedureFlow(day("2026-11-22"))
	sandboxtest.Golden(t, "procedure-matrix.ko.golden", machine.Matrix(lang.Korean))
	sandboxtest.Golden(t, "procedure-matrix.en.golden", machine.Matrix(lang.English))
	sandboxtest.Golden(t, "procedure-diagram.ko.golden", machine.Mermaid(lang.Korean))
	sandboxtest.Golden(t, "procedure-diagram.en.golden", machine.Mermaid(lang.English))
	// The table of the package and that of the test are one.
	for _, s := range evaluation.Statuses() {
		for _, e := range evaluation.EventTypes() {
			move, ok := machine.Find(s, e)
			if want, there := selectionMoves[s.String()+" "+e.String()]; ok != there || ok && move.To.String() != want {
				t.Errorf("%s %s: %v %s, want %v %s", s, e, ok, move.To, there, want)
			}
		}
	}
	for range evaluation.ProcedureFlow(day("2019-04-16")).Moves() {
		t.Error("a move before the Act knew zones")
	}
}

func TestProcedureAgenda(t *testing.T) {
	var b strings.Builder
	for _, c := range []struct{ steps, on string }{
		{"", "2026-02-10"}, {toFiled, "2026-03-16"}, {toListed, "2026-03-18"}, {toListed + "; objected 2026-03-20 c", "2026-03-24"},
		{toScored, "2026-03-25"}, {toSealed, "2026-03-26"}, {toRanked, "2026-03-30"},
		{toRanked + "; objected 2026-03-30 b; objection_decided 2026-03-31 b yes", "2026-03-31"},
		{toDecided, "2026-04-07"}, {toChosen, "2026-04-08"}, {toAsked, "2026-05-20"}, {toAsked + "; supplement_demanded 2026-05-20 b", "2026-06-20"},
		{toResolved, "2026-07-08"}, {toZone, "2026-07-10"},
	} {
		p := lived(t, c.steps)
		agenda, err := p.Agenda(calendar.Korea(), day(c.on))
		if err != nil {
			t.Fatal(err)
		}
		fmt.Fprintf(&b, "== %s, %s\n%s", c.on, p.Status(day(c.on)).Status.In(lang.Korean), agenda.In(lang.Korean))
	}
	sandboxtest.Golden(t, "procedure-agenda.golden", b.String())
	if _, err := lived(t).Agenda(calendar.Korea(), civil.Date{}); len(codes(err)) != 1 {
		t.Errorf("no day: %v", err)
	}
	if agenda, err := lived(t).Agenda(calendar.Korea(), day("2026-02-01")); len(agenda) != 0 || err != nil {
		t.Errorf("before the notice: %v %v", agenda, err)
	}
}

// What is written is read back, validated and replayed to the same standing.
func TestProcedureDocument(t *testing.T) {
	p := lived(t, toZone, "")
	data, err := json.Marshal(p)
	if err != nil {
		t.Fatal(err)
	}
	back, err := evaluation.ReadProcedure(data)
	if err != nil {
		t.Fatal(err)
	}
	again, err := json.Marshal(back)
	if err != nil || string(again) != string(data) || back.Status(day("2026-07-09")) != p.Status(day("2026-07-09")) {
		t.Errorf("%v\n%s\n%s", err, data, again)
	}
	for _, c := range []struct{ name, old, new, want string }{
		{"another version", "teukgu/selection/1", "teukgu/selection/9", "wire.schema.unknown"},
		{"an unknown field", `"events":`, `"eventz":`, "wire.field.unknown"},
		{"an unknown word", `"type":"filed"`, `"type":"mailed"`, "wire.value"},
		{"a stage twice", `"id":"presentation"`, `"id":"paper"`, "evaluation.id.duplicate"},
		{"another number", `"window":"2026-03-02/2026-03-13","closes":"16:00","select":1`, `"window":"2026-03-02/2026-03-13","closes":"16:00","select":2`, "evaluation.call.select.conflict"},
		{"a score that changed", `"c":"90"`, `"c":"91"`, "evaluation.procedure.digest.different"},
		{"a date out of order", `"date":"2026-03-25"`, `"date":"2026-01-25"`, "evaluation.procedure.event.order"},
		{"a vote that failed", `"carried":true`, `"carried":false`, "zone.event"},
		{"a window without end", `"2026-03-02/2026-03-13"`, `"2026-03-02/.."`, "evaluation.call.missing"},
	} {
		broken := strings.Replace(string(data), c.old, c.new, 1)
		if broken == string(data) {
			t.Errorf("%s: the document has no %s", c.name, c.old)
			continue
		}
		if _, err := evaluation.ReadProcedure([]byte(broken)); err == nil || !strings.Contains(err.Error(), c.want) {
			t.Errorf("%s: %v, want %s", c.name, err, c.want)
		}
	}
}

func FuzzReadProcedure(f *testing.F) {
	data, err := json.Marshal(lived(f, toZone))
	if err != nil {
		f.Fatal(err)
	}
	f.Add(data)
	f.Add([]byte(`{"schema":"teukgu/selection/1","call":{"id":"x"},"events":[{}]}`))
	f.Fuzz(func(t *testing.T, data []byte) {
		p, err := evaluation.ReadProcedure(data)
		if err != nil {
			return
		}
		out, err := json.Marshal(p)
		if err != nil {
			t.Fatal(err)
		}
		if _, err := evaluation.ReadProcedure(out); err != nil {
			t.Errorf("%v: %s", err, out)
		}
	})
}

func TestProcedureWords(t *testing.T) {
	for _, s := range evaluation.Statuses() {
		back, err := evaluation.ParseStatus(s.String())
		if err != nil || back != s || s.In(lang.Korean) == "" || s.In(lang.English) == "" {
			t.Errorf("%d: %v %v", s, back, err)
		}
	}
	for _, e := range evaluation.EventTypes() {
		back, err := evaluation.ParseEventType(e.String())
		if err != nil || back != e || e.In(lang.Korean) == "" || e.In(lang.English) == "" {
			t.Errorf("%d: %v %v", e, back, err)
		}
	}
	for _, g := range evaluation.ReopenGrounds() {
		back, err := evaluation.ParseReopenGround(g.String())
		if err != nil || back != g || g.In(lang.Korean) == "" {
			t.Errorf("%d: %v %v", g, back, err)
		}
	}
	if _, err := evaluation.Status(99).MarshalText(); err == nil {
		t.Error("a status outside the list is written")
	}
	var s evaluation.Status
	if err := s.UnmarshalText([]byte("x")); err == nil || !s.IsZero() {
		t.Error("an unknown word is read")
	}
	if _, err := evaluation.ParseStatus(""); err == nil {
		t.Error("the empty text is read")
	}
	if err := s.Scan(nil); err == nil {
		t.Error("NULL is read")
	}
	if v, err := evaluation.Ranked.Value(); v != "ranked" || err != nil {
		t.Errorf("%v %v", v, err)
	}
	var refused *evaluation.Refused
	_, err := lived(t).Apply(step(lived(t), "filed 2026-03-01 a"))
	if !errors.As(err, &refused) || !strings.Contains(refused.In(lang.Korean), "지금 할 수 있는 것: 공모 취소") {
		t.Errorf("%v", err)
	}
}
