package sandbox_test

import (
	"bytes"
	"encoding/json"
	"errors"
	"math/rand/v2"
	"slices"
	"strings"
	"testing"

	"github.com/teukgu/teukgu/sandbox"
	"github.com/teukgu/teukgu/sandbox/fault"
	"github.com/teukgu/teukgu/sandbox/flow"
	"github.com/teukgu/teukgu/sandbox/lang"
	"github.com/teukgu/teukgu/sandbox/wire"
)

const stored = `{"schema":"teukgu/permit/1","id":"giz-05-1","scheme":"zone-act","instrument":"demonstration","zone_until":"2029-12-31",` +
	`"events":[{"type":"requested","date":"2025-06-09","actor":"applicant"},` +
	`{"type":"forwarded","date":"2025-06-16","actor":"local_government"},` +
	`{"type":"resolved","date":"2025-08-01","granted":false,"reason":{"ko":"안전 대책 보완 필요","en":"safety measures are missing"}},` +
	`{"type":"reconsideration_requested","date":"2025-09-01"},` +
	`{"type":"resolved","date":"2025-10-01","granted":true,"months":48},` +
	`{"type":"insured","date":"2025-10-10","until":"2029-10-01"},` +
	`{"type":"started","date":"2025-10-11"},` +
	`{"type":"cancelled","date":"2026-03-02","ground":"condition"}]}`

func TestPermitJSON(t *testing.T) {
	p, err := sandbox.ReadPermit([]byte(stored))
	if err != nil {
		t.Fatal(err)
	}
	if e := p.Events[2]; e.Type != sandbox.EventRefused || e.Months != 0 || e.Reason.EN == "" {
		t.Errorf("a resolution with granted false is %+v", e)
	}
	if e := p.Events[4]; e.Type != sandbox.EventGranted || e.Months != 48 {
		t.Errorf("a resolution with granted true is %+v", e)
	}
	data, err := json.Marshal(p)
	if err != nil || string(data) != stored {
		t.Errorf("%v\n%s\nwant\n%s", err, data, stored)
	}
	if _, err := wire.Canonical(p); err != nil {
		t.Error(err)
	}
}

func TestBadPermitJSON(t *testing.T) {
	for _, c := range []struct{ name, old, new, path, code string }{
		{"an unknown field", `"id":"giz-05-1"`, `"id":"giz-05-1","colour":1`, "colour", "wire.field.unknown"},
		{"an unknown field of an event", `"actor":"applicant"`, `"colour":"red"`, "events[0].colour", "wire.field.unknown"},
		{"a repeated field of an event", `"actor":"applicant"`, `"date":"2025-06-09"`, "events[0].date", "wire.field.duplicate"},
		{"another version", `teukgu/permit/1`, `teukgu/permit/2`, "schema", "wire.schema.unknown"},
		{"an unknown statute", `zone-act`, `zoning-act`, "scheme", "wire.value"},
		{"an unknown type", `"started"`, `"begun"`, "events[6].type", "wire.value"},
		{"an outcome as a type", `{"type":"resolved","date":"2025-10-01","granted":true,"months":48}`, `{"type":"granted","date":"2025-10-01","months":48}`, "events[4].type", "wire.value"},
		{"a resolution without its outcome", `"granted":true,`, ``, "events[4].granted", "sandbox.permit.event.field.required"},
		{"an outcome without a resolution", `"type":"started"`, `"type":"started","granted":true`, "events[6].granted", "sandbox.permit.event.field.forbidden"},
		{"no type", `"type":"started",`, ``, "events[6].type", "wire.field.missing"},
		{"no day", `"type":"started","date":"2025-10-11"`, `"type":"started"`, "events[6].date", "wire.field.missing"},
		{"a day that does not exist", `2025-10-11`, `2025-02-30`, "events[6].date", "wire.value"},
		{"months as text", `"months":48`, `"months":"48"`, "events[4].months", "wire.type"},
		{"no months", `,"months":48`, ``, "events[4].months", "sandbox.permit.event.field.required"},
		{"negative months", `"months":48`, `"months":-1`, "events[4].months", "sandbox.permit.event.months.out_of_range"},
		{"months of a refusal", `"granted":false`, `"granted":false,"months":24`, "events[2].months", "sandbox.permit.event.field.forbidden"},
		{"no last day of the cover", `,"until":"2029-10-01"`, ``, "events[5].until", "sandbox.permit.event.field.required"},
		{"a last day of a start", `"date":"2025-10-11"`, `"date":"2025-10-11","until":"2029-10-01"`, "events[6].until", "sandbox.permit.event.field.forbidden"},
		{"a cancellation without a ground", `,"ground":"condition"`, ``, "events[7].ground", "sandbox.permit.event.field.required"},
		{"an unknown ground", `"condition"`, `"weather"`, "events[7].ground", "wire.value"},
		{"an unknown office", `"local_government"`, `"neighbour"`, "events[1].actor", "wire.value"},
		{"no id", `"id":"giz-05-1",`, ``, "id", "sandbox.permit.id.required"},
		{"a confirmation", `"demonstration"`, `"confirmation"`, "instrument", "sandbox.permit.instrument.required"},
		{"an instrument that the statute lacks", `"zone-act","instrument":"demonstration"`, `"finance","instrument":"temporary"`, "instrument", "sandbox.permit.instrument.conflict"},
		{"not by date", `2025-10-11`, `2025-10-09`, "events[6].date", "sandbox.permit.event.date.conflict"},
		{"a history that the law does not allow", `"until":"2029-10-01"`, `"until":"2029-09-30"`, "events[6]", "sandbox.permit.cover.required"},
		{"an authority that has none", `"actor":"applicant"`, `"actor":"ministry"`, "events[0].actor", "sandbox.permit.event.actor.forbidden"},
	} {
		t.Run(c.name, func(t *testing.T) {
			broken := strings.Replace(stored, c.old, c.new, 1)
			if broken == stored {
				t.Fatalf("the permit has no %s", c.old)
			}
			_, err := sandbox.ReadPermit([]byte(broken))
			var f *fault.Fault
			if !errors.As(err, &f) || f.Path != c.path || string(f.Code) != c.code {
				t.Errorf("%v, want %s at %s", err, c.code, c.path)
			}
		})
	}
}

// TestValidateReportsEverything demands all faults of the shape at once, in the order of the fields.
func TestValidateReportsEverything(t *testing.T) {
	p := sandbox.Permit{Instrument: sandbox.Confirmation, Events: []sandbox.Event{
		{},
		{Type: sandbox.EventInsured, Actor: 99, Months: 3},
		{Type: sandbox.EventGranted, Date: day("2026-01-01"), Months: -2},
		{Type: sandbox.EventCancelled, Date: day("2025-01-01"), Ground: 99},
	}}
	var list fault.List
	if !errors.As(p.Validate(), &list) {
		t.Fatal("it is valid")
	}
	var got []string
	for _, f := range list {
		got = append(got, f.Path)
	}
	want := []string{
		"schema", "id", "scheme", "instrument", "events[0].type", "events[1].date", "events[1].actor", "events[1].months", "events[1].until",
		"events[2].months", "events[3].ground", "events[3].date",
	}
	if !slices.Equal(got, want) {
		t.Errorf("faults at %v, want %v", got, want)
	}
	if !errors.As(sandbox.Event{Type: sandbox.EventExtended}.Validate(), &list) || len(list) != 2 {
		t.Errorf("an extension without day and length: %v", list)
	}
}

func TestPermitEnums(t *testing.T) {
	var events, states []string
	for _, e := range sandbox.EventTypes() {
		events = append(events, e.String())
	}
	for _, s := range sandbox.PermitStatuses() {
		states = append(states, s.String())
	}
	if len(events) != 21 || len(states) != 11 {
		t.Errorf("%d events, %d states", len(events), len(states))
	}
	checkEnum[sandbox.EventType](t, "EventType", sandbox.ParseEventType, events...)
	checkEnum[sandbox.PermitStatus](t, "PermitStatus", sandbox.ParsePermitStatus, states...)
	checkScalar[sandbox.PermitStatus](t, "PermitStatus")
	checkEnum[sandbox.DutyKind](t, "DutyKind", sandbox.ParseDutyKind, "insure", "report", "stop")
}

func TestPermitInALog(t *testing.T) {
	p, err := sandbox.ReadPermit([]byte(stored))
	if err != nil {
		t.Fatal(err)
	}
	if got, want := p.LogValue().String(), "[id=giz-05-1 scheme=zone-act instrument=demonstration events=8]"; got != want {
		t.Errorf("%s, want %s", got, want)
	}
}

// randomEvent is any event, most of them malformed.
func randomEvent(r *rand.Rand) sandbox.Event {
	e := sandbox.Event{Type: sandbox.EventType(r.IntN(23)), Date: day("2019-01-01").AddDays(r.IntN(4000)), Months: r.IntN(60)}
	if r.IntN(3) == 0 {
		e.Actor, e.Ground, e.Until = flow.Office(r.IntN(9)), sandbox.Ground(r.IntN(13)), e.Date.AddDays(r.IntN(900))
	}
	if r.IntN(9) == 0 {
		e.Reason = lang.Text{KO: "사유", EN: "reason"}
	}
	return e
}

func TestEventsReadWhatTheyWrite(t *testing.T) {
	r := rand.New(rand.NewPCG(1, 1))
	for range cases(t, 100_000) {
		e := randomEvent(r)
		data, err := json.Marshal(e)
		if err != nil {
			if e.Validate() == nil {
				t.Fatalf("%+v is valid and not written: %v", e, err)
			}
			continue
		}
		var back sandbox.Event
		if err := back.UnmarshalJSON(data); err != nil && e.Validate() == nil || err == nil && back != e {
			t.Fatalf("%s reads as %+v (%v), want %+v", data, back, err, e)
		}
	}
}

// FuzzReadPermit holds what is read against what is written: a permit that is read writes itself, reads itself back, and
// answers on any day without a panic.
func FuzzReadPermit(f *testing.F) {
	f.Add([]byte(stored))
	f.Add([]byte(strings.ReplaceAll(stored, "demonstration", "temporary")))
	f.Add([]byte(`{"schema":"teukgu/permit/1","id":"p","scheme":"ict","instrument":"temporary","reform_needs_act":true,"events":[]}`))
	f.Fuzz(func(t *testing.T, data []byte) {
		p, err := sandbox.ReadPermit(data)
		if err != nil {
			return
		}
		written, err := json.Marshal(p)
		if err != nil {
			t.Fatal(err)
		}
		back, err := sandbox.ReadPermit(written)
		again, _ := json.Marshal(back)
		if err != nil || !bytes.Equal(written, again) {
			t.Fatalf("%s reads back as %s, %v", written, again, err)
		}
		for _, e := range p.Events {
			for _, on := range []int{-1, 0, 1, 800, 5000} {
				_ = p.Status(e.Date.AddDays(on))
				_, _ = p.Agenda(korea, e.Date.AddDays(on))
			}
		}
	})
}
