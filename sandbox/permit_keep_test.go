package sandbox_test

import (
	"encoding/json"
	"errors"
	"reflect"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"

	"github.com/teukgu/teukgu/sandbox"
	"github.com/teukgu/teukgu/sandbox/clock"
	"github.com/teukgu/teukgu/sandbox/fault"
	"github.com/teukgu/teukgu/sandbox/lang"
	"github.com/teukgu/teukgu/sandbox/law"
	"github.com/teukgu/teukgu/sandbox/money"
)

// A refused event leaves the record as it was, also for a caller who overwrites it.
func TestRefusalKeepsTheRecord(t *testing.T) {
	before, err := permit(t, "demonstration", "", demonstration)
	if err != nil {
		t.Fatal(err)
	}
	for name, event := range map[string]sandbox.Event{
		"not allowed": {Type: sandbox.EventStarted, Date: day("2024-11-01")},
		"malformed":   {},
	} {
		p := before
		if p, err = p.Apply(event); err == nil || !reflect.DeepEqual(p, before) {
			t.Errorf("%s: %v, %+v", name, err, p)
		}
		if p, err = p.Replay(event); err == nil || !reflect.DeepEqual(p, before) {
			t.Errorf("replay, %s: %v, %+v", name, err, p)
		}
	}
	none := sandbox.Permit{ID: "p-1", Events: before.Events}
	if p, err := none.Apply(sandbox.Event{Type: sandbox.EventStarted, Date: day("2024-11-01")}); err == nil || !reflect.DeepEqual(p, none) {
		t.Errorf("no statute: %v, %+v", err, p)
	}
}

// The cover must not end before the grant (시행령 제60조제2항), so it has to be renewed by its last day.
func TestLapsedCover(t *testing.T) {
	p, err := permit(t, "demonstration", "2031-12-31", "2024-07-01 requested, 2024-07-08 forwarded, 2024-08-07 granted 48, "+
		"2024-08-20 insured 2028-08-07, 2024-08-21 started, 2028-05-02 extension_requested, 2028-07-03 extended 24")
	if err != nil {
		t.Fatal(err)
	}
	for on, overdue := range map[string]bool{"2028-08-07": false, "2028-08-08": true, "2029-08-08": true} {
		agenda, err := p.Agenda(korea, day(on))
		if err != nil {
			t.Fatal(err)
		}
		var renewals []clock.Item
		for _, item := range agenda {
			if item.Basis == law.MustRef("시행령 제60조제2항") {
				renewals = append(renewals, item)
			}
		}
		if len(renewals) != 1 || renewals[0].Due != day("2028-08-07") || renewals[0].Overdue != overdue || renewals[0].OnMiss.IsZero() {
			t.Errorf("%s: %+v", on, renewals)
		}
	}
	never, err := permit(t, "demonstration", "2031-12-31", demonstration+", 2028-08-01 extension_requested, 2028-09-01 extended 24")
	if err != nil {
		t.Fatal(err)
	}
	agenda, err := never.Agenda(korea, day("2029-08-08"))
	if err != nil || len(agenda) == 0 || len(agenda.Overdue()) != 0 {
		t.Errorf("a cover that never was has not lapsed: %+v, %v", agenda, err)
	}
}

// 제86조제7항 is in force from 2024-08-07 and no transition holds it back: the day of the request decides.
func TestReconsiderationOfAnOldRefusal(t *testing.T) {
	const refused = "2024-06-03 requested, 2024-06-10 forwarded, 2024-08-06 refused, "
	for on, allowed := range map[string]bool{"2024-08-06": false, "2024-08-07": true, "2024-08-20": true, "2024-10-07": true, "2024-10-08": false} {
		// 60 days from 2024-08-06 end on Saturday 2024-10-05, which rolls to Monday (민법 제161조)
		if _, err := permit(t, "demonstration", "", refused+on+" reconsideration_requested"); (err == nil) != allowed {
			t.Errorf("%s: %v", on, err)
		}
	}
}

// One mistake is told once, and what is told is true.
func TestOneFaultForOneMistake(t *testing.T) {
	const review = "2024-09-02 requested, 2024-09-09 forwarded"
	const asked = started + ", 2028-08-01 extension_requested"
	for _, c := range []struct {
		name, history string
		event         sandbox.Event
		code          string
	}{
		{"no ground", started, sandbox.Event{Type: sandbox.EventCancelled}, "field.required"},
		{"a ground that is none", started, sandbox.Event{Type: sandbox.EventCancelled, Ground: 99}, "ground.invalid"},
		{"negative months", review, sandbox.Event{Type: sandbox.EventGranted, Months: -1}, "months.out_of_range"},
		{"no months", review, sandbox.Event{Type: sandbox.EventGranted}, "field.required"},
		{"a negative extension", asked, sandbox.Event{Type: sandbox.EventExtended, Months: -1}, "months.out_of_range"},
	} {
		p, err := permit(t, "demonstration", "", c.history)
		if err != nil {
			t.Fatal(err)
		}
		c.event.Date = p.Events[len(p.Events)-1].Date.AddDays(1)
		var r *sandbox.Refused
		if _, err = p.Apply(c.event); !errors.As(err, &r) || len(r.Faults) != 1 || !strings.HasSuffix(string(r.Faults[0].Code), c.code) {
			t.Errorf("%s: %v", c.name, err)
		}
	}
}

func TestReasonIsText(t *testing.T) {
	for _, c := range []struct {
		name   string
		reason lang.Text
		path   string
		code   fault.Code
	}{
		{"paragraphs", lang.Text{KO: "첫째\n둘째", EN: "one\n\ntwo"}, "", ""},
		{"a control character", lang.Text{KO: "사\x00유"}, "reason.ko", "sandbox.text.forbidden_character"},
		{"a terminal sequence", lang.Text{EN: "\x1b[2Jwhy"}, "reason.en", "sandbox.text.forbidden_character"},
		{"a megabyte", lang.Text{KO: strings.Repeat("가", 1<<20)}, "reason.ko", "sandbox.text.too_long"},
	} {
		err := sandbox.Event{Type: sandbox.EventStarted, Date: day("2026-01-01"), Reason: c.reason}.Validate()
		var f *fault.Fault
		if c.code == "" && err != nil || c.code != "" && (!errors.As(err, &f) || f.Code != c.code || f.Path != c.path) {
			t.Errorf("%s: %v", c.name, err)
		}
	}
}

func TestZeroEventRoundTrips(t *testing.T) {
	data, err := json.Marshal(sandbox.Event{})
	back := sandbox.Event{Type: sandbox.EventStarted}
	if err != nil || json.Unmarshal(data, &back) != nil || back != (sandbox.Event{}) {
		t.Errorf("%s, %v: %+v", data, err, back)
	}
	if _, err := sandbox.ReadPermit([]byte(strings.Replace(stored, `{"type":"started","date":"2025-10-11"}`, `null`, 1))); err == nil {
		t.Error("a record with an event that is none is read")
	}
}

// What the Decree calls the result follows the payment or the refusal (시행령 제62조제5항).
func TestResultBeforePayment(t *testing.T) {
	claim := func(settle func(*sandbox.Claim), concluded string) []string {
		c := heirClaim()
		settle(&c)
		c.Concluded = day(concluded)
		return faultLines(t, c.Validate())
	}
	paid := func(c *sandbox.Claim) { c.Paid = day("2026-10-08") }
	refused := func(c *sandbox.Claim) { c.Refused = day("2026-10-08") }
	want := []string{"concluded claim.concluded.too_early 시행령 제62조제5항"}
	for _, settle := range []func(*sandbox.Claim){paid, refused} {
		if diff := cmp.Diff(want, claim(settle, "2026-10-07")); diff != "" {
			t.Error(diff)
		}
		if got := claim(settle, "2026-10-08"); len(got) != 0 {
			t.Error(got)
		}
	}
}

func TestDamageMessagesAreTrue(t *testing.T) {
	d := oneCasualty(sandbox.DiedAfterDisabilityPay, 1, 1, 0)
	d.Casualties[0].Paid, d.Casualties[0].Loss = d.PropertyPaid, money.MustAmount("100000000000000000000000000000", money.KRW)
	var list fault.List
	if !errors.As(d.Validate(), &list) || len(list) != 2 {
		t.Fatal(list)
	}
	if text := list[0].Message(lang.English); list[0].Code != "sandbox.damage.amount.too_large" || strings.Contains(text, "negative") {
		t.Error(list[0].Code, text)
	}
	if text := list[1].Message(lang.English); list[1].Path != "casualties[0].paid" || strings.Contains(text, "actual loss") {
		t.Error(list[1].Path, text)
	}
}

func TestCoverOfAReversedTerm(t *testing.T) {
	err := goodCover().Check(sandbox.ZoneAct, sandbox.Demonstration, day("2026-08-02"), day("2026-08-01"))
	if diff := cmp.Diff([]string{"until cover.until.too_early"}, faultLines(t, err)); diff != "" {
		t.Error(diff)
	}
}
