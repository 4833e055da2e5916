package zone_test

import (
	"database/sql/driver"
	"fmt"
	"math/rand/v2"
	"strings"
	"testing"

	"github.com/teukgu/teukgu/sandbox/calendar"
	"github.com/teukgu/teukgu/sandbox/clock"
	"github.com/teukgu/teukgu/sandbox/lang"
	"github.com/teukgu/teukgu/sandbox/law"
	"github.com/teukgu/teukgu/zone"
)

func TestLimits(t *testing.T) {
	for _, c := range []struct {
		name, basis string // basis is what the answer must cite
		step        zone.Step
		change      bool
		applied     string
		after, days int
		confidence  law.Confidence
	}{
		{"notice", "제74조제2항", zone.StepNotice, false, "2026-11-22", 0, 30, law.Primary},
		{"notice of a change before Act 20236", "제81조제2항", zone.StepNotice, true, "2024-08-06", 0, 30, law.Primary},
		{"notice of a change", "제81조제2항", zone.StepNotice, true, "2024-08-07", 0, 15, law.Primary},
		{"inspection", "시행령 제43조제1항", zone.StepInspection, false, "2019-04-17", 6, 24, law.Primary},
		{"inspection of a change before Decree 36479", "시행령 제52조제1항", zone.StepInspection, true, "2026-06-30", 6, 24, law.Inferred},
		{"inspection of a change", "시행령 제52조제1항", zone.StepInspection, true, "2026-07-01", 3, 12, law.Primary},
		{"replies", "제75조제2항", zone.StepReply, false, "2026-11-22", 0, 30, law.Primary},
		{"replies on a change", "제81조제2항", zone.StepReply, true, "2024-08-07", 0, 15, law.Primary},
		{"decision", "시행령 제44조제1항", zone.StepDecision, false, "2019-04-17", 0, 90, law.Primary},
		{"proposal", "시행령 제41조제1항", zone.StepProposal, false, "2019-04-17", 0, 60, law.Primary},
		{"reconsideration", "시행령 제57조의2제2항", zone.StepReconsideration, false, "2026-06-30", 0, 60, law.Primary},
		{"reconsideration, renumbered", "시행령 제57조의3제2항", zone.StepReconsideration, true, "2026-07-01", 0, 60, law.Primary},
	} {
		e, err := c.step.Limit(c.change, day(c.applied))
		if err != nil || e.Value.Length.Days() != c.days || e.Value.After.Days() != c.after || e.Basis != law.MustRef(c.basis) || e.Confidence != c.confidence {
			t.Errorf("%s (%s): %+v, %v", c.name, c.basis, e, err)
		}
	}
	for _, s := range append(zone.Steps(), 0, 99) {
		_, err := s.Limit(false, day("2019-04-16"))
		_, err2 := s.Limit(true, day("0001-01-01").AddDays(-1))
		if err == nil || err2 == nil {
			t.Errorf("%s has a time on no day", s)
		}
		faultLines(t, err)
		faultLines(t, err2)
	}
}

// TestSameCountBeforeTheGeneralAct: a time that began before 2021-03-23 is counted by the Civil Act, with the same answer.
func TestSameCountBeforeTheGeneralAct(t *testing.T) {
	for from := day("2019-04-17"); from.Before(day("2021-03-23")); from = from.AddDays(17) {
		for _, s := range []zone.Step{zone.StepNotice, zone.StepReply, zone.StepDecision, zone.StepInspection, zone.StepProposal} {
			c, err := s.Start(calendar.Korea(), false, from, clock.Course{From: from})
			e, _ := s.Limit(false, from)
			due, _ := c.Due()
			if err != nil || due != roll(from.AddDays(e.Value.After.Days()+e.Value.Length.Days())) {
				t.Fatalf("%s from %s: %s, %v (민법 제157조, 제161조)", s, from, due, err)
			}
		}
	}
}

func TestHearingNotice(t *testing.T) {
	by, basis, err := zone.HearingNoticeBy(day("2024-01-30"))
	if err != nil || by != day("2024-01-15") || basis != law.MustRef("시행령 제43조제3항") {
		t.Errorf("%s %s %v: fourteen whole days lie before the hearing", by, basis, err)
	}
	if _, _, err := zone.HearingNoticeBy(day("2019-04-16")); err == nil {
		t.Error("before the Act")
	}
}

// word is what every enum of the package can do.
type word interface {
	fmt.Stringer
	lang.Speaker
	IsZero() bool
	AppendText([]byte) ([]byte, error)
	MarshalText() ([]byte, error)
	Value() (driver.Value, error)
}

func testEnum[E interface {
	~uint8
	word
}, P interface {
	*E
	UnmarshalText([]byte) error
	Scan(any) error
}](t *testing.T, name string, all []E, parse func(string) (E, error)) {
	t.Helper()
	for i, v := range all {
		again, err := parse(v.String())
		if err != nil || again != v || v != E(i+1) || v.IsZero() || v.In(lang.Korean) == "" || v.In(lang.English) == "" {
			t.Errorf("%s %d: %q, %v", name, i+1, v, err)
		}
		var scanned, scannedBytes E
		value, _ := v.Value()
		if P(&scanned).Scan(value) != nil || P(&scannedBytes).Scan([]byte(v.String())) != nil || scanned != v || scannedBytes != v {
			t.Errorf("%s %s: not scanned", name, v)
		}
	}
	out := E(len(all) + 1)
	if _, err := out.MarshalText(); err == nil || out.String() != "" || out.In(lang.Korean) != "" {
		t.Errorf("%s: a value out of range is written", name)
	}
	v := all[0]
	for _, bad := range []any{nil, 7, "no such word"} {
		if P(&v).Scan(bad) == nil || v != all[0] {
			t.Errorf("%s: %v is scanned", name, bad)
		}
	}
	if _, err := parse("no such word"); err == nil || !strings.Contains(err.Error(), all[0].String()) {
		t.Errorf("%s: %v does not list the words", name, err)
	}
	if _, err := parse(""); err == nil {
		t.Errorf("%s: the empty word is read", name)
	}
	if P(&v).UnmarshalText(nil) != nil || !v.IsZero() {
		t.Errorf("%s: the empty text is not the unset value", name)
	}
}

func TestEnums(t *testing.T) {
	testEnum(t, "Kind", zone.Kinds(), zone.ParseKind)
	testEnum(t, "Head", zone.Heads(), zone.ParseHead)
	testEnum(t, "BusinessKind", zone.BusinessKinds(), zone.ParseBusinessKind)
	testEnum(t, "MapKind", zone.MapKinds(), zone.ParseMapKind)
	testEnum(t, "Step", zone.Steps(), zone.ParseStep)
	testEnum(t, "Status", zone.Statuses(), zone.ParseStatus)
	testEnum(t, "EventType", zone.EventTypes(), zone.ParseEventType)
	testEnum(t, "Ground", zone.Grounds(), zone.ParseGround)
	testEnum(t, "Keep", zone.Keeps(), zone.ParseKeep)
	testEnum(t, "GazetteItem", zone.GazetteItems(), zone.ParseGazetteItem)
	testEnum(t, "Light", zone.Lights(), zone.ParseLight)
	if len(zone.GazetteItems()) != 9 {
		t.Error("nine items (시행령 제44조제3항)")
	}
	for i, basis := range []string{"제82조제1항", "제82조제1항", "시행령 제53조제1항", "시행령 제53조제1항", "시행령 제53조제1항", "시행령 제53조제1항", "제82조제3항"} {
		if g := zone.Grounds()[i]; g.Basis() != law.MustRef(basis) {
			t.Errorf("%s: %s, want %s", g, g.Basis(), basis)
		}
	}
}

// TestParsersNeverPanic: random and mutated words and provisions are refused or read back as they were.
func TestParsersNeverPanic(t *testing.T) {
	r := rand.New(rand.NewPCG(74, 1))
	seeds := []string{"도로교통법 제5조제1항", "제86조제9항", "민법 제157조", "global_innovation", "change_under_review", "rfz-01"}
	for range cases(100_000) {
		text := []rune(seeds[r.IntN(len(seeds))])
		for range r.IntN(4) {
			text[r.IntN(len(text))] = rune(r.IntN(0xD800))
		}
		s := string(text)
		if p, err := zone.ParseProvision(s); err == nil {
			if again, err := zone.ParseProvision(p.String()); err != nil || again != p {
				t.Fatalf("%q is read as %q, then %q, %v", s, p, again, err)
			}
		}
		if v, err := zone.ParseStatus(s); err == nil && v.String() != s {
			t.Fatalf("%q is read as %q", s, v)
		}
		if v, err := zone.ParseKind(s); err == nil && v.String() != s {
			t.Fatalf("%q is read as %q", s, v)
		}
	}
}

func TestLightChange(t *testing.T) {
	for _, c := range []struct {
		name, on string
		reason   zone.Light
		area     zone.AreaChange
		light    bool
	}{
		{"a tenth is not less than a tenth", "2024-01-01", zone.LightArea, zone.AreaChange{Before: 10, After: 11}, false},
		{"just below", "2024-01-01", zone.LightArea, zone.AreaChange{Before: 1_000_000, After: 1_099_999}, true},
		{"just below, smaller", "2024-01-01", zone.LightArea, zone.AreaChange{Before: 1_000_000, After: 900_001}, true},
		{"a tenth smaller", "2024-01-01", zone.LightArea, zone.AreaChange{Before: 1_000_000, After: 900_000}, false},
		{"very large", "2024-01-01", zone.LightArea, zone.AreaChange{Before: 1<<63 - 1, After: 1 << 62}, false},
		{"very large and below", "2024-01-01", zone.LightArea, zone.AreaChange{Before: 1<<63 - 1, After: 1<<63 - 2}, true},
		{"no area", "2024-01-01", zone.LightArea, zone.AreaChange{}, false},
		{"a slip", "2019-04-17", zone.LightTypo, zone.AreaChange{}, true},
		{"before the Act", "2019-04-16", zone.LightTypo, zone.AreaChange{}, false},
		{"no burden, before 2021-07-21", "2021-07-20", zone.LightNoBurden, zone.AreaChange{}, false},
		{"no burden", "2021-07-21", zone.LightNoBurden, zone.AreaChange{}, true},
		{"no reason", "2024-01-01", 0, zone.AreaChange{}, false},
	} {
		if err := zone.LightChange(day(c.on), c.reason, c.area); (err == nil) != c.light {
			t.Errorf("%s (제81조제2항, 시행령 제52조제2항): %v", c.name, err)
		}
	}
}
