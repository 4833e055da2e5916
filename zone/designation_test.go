package zone_test

import (
	"encoding/json"
	"errors"
	"slices"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"

	"github.com/teukgu/teukgu/sandbox/calendar"
	"github.com/teukgu/teukgu/sandbox/civil"
	"github.com/teukgu/teukgu/sandbox/deliberation"
	"github.com/teukgu/teukgu/sandbox/flow"
	"github.com/teukgu/teukgu/sandbox/lang"
	"github.com/teukgu/teukgu/sandbox/sandboxtest"
	"github.com/teukgu/teukgu/zone"
)

func carried(on string) deliberation.Resolution {
	return deliberation.Resolution{Body: deliberation.ZoneCommittee, Date: day(on), Carried: true}
}

func ev(typ, on string) zone.Event {
	t, err := zone.ParseEventType(typ)
	if err != nil {
		panic(err)
	}
	e := zone.Event{Type: t, Date: day(on)}
	switch t { //nolint:exhaustive // the others need nothing
	case zone.EventHearingHeld:
		e.Announced = e.Date.AddDays(-20)
	case zone.EventResolved, zone.EventEvaluated:
		e.Resolution = carried(on)
	case zone.EventRejected:
		e.Resolution = deliberation.Resolution{Body: deliberation.ZoneCommittee, Date: e.Date}
	case zone.EventDesignated:
		e.Term = civil.MustSpan("2025-08-01/2029-12-31")
	case zone.EventGazetted:
		e.Contents = zone.GazetteItems()
	case zone.EventLightChanged:
		e.Light = zone.LightTypo
	case zone.EventKept:
		e.Keep, e.Resolution = zone.KeepFinished, carried(on)
	case zone.EventCancellationRequested:
		e.Ground = zone.GroundReached
	case zone.EventCancelled:
		e.Ground, e.Resolution = zone.GroundReached, carried(on)
	case zone.EventInspected:
		e.Until = e.Date.AddDays(29)
	case zone.EventReported:
		e.Year = e.Date.Year() - 1
	}
	return e
}

// evs reads "type date, type date".
func evs(text string) []zone.Event {
	var list []zone.Event
	for pair := range strings.SplitSeq(text, ",") {
		if words := strings.Fields(pair); len(words) == 2 {
			list = append(list, ev(words[0], words[1]))
		}
	}
	return list
}

// A whole way: notice on 2025-01-02, application after 30 days, replies, resolution, gazette, force on 2025-08-01.
const (
	toApplied  = "noticed 2025-01-02, hearing_held 2025-01-20, opinions_heard 2025-01-31, applied 2025-02-10"
	toReview   = toApplied + ", forwarded 2025-02-12"
	toResolved = toReview + ", replied 2025-03-10, resolved 2025-05-20"
	toGazetted = toResolved + ", designated 2025-06-02, gazetted 2025-06-10"
	toForce    = toGazetted + ", evaluated 2026-07-01"
	toChange   = toForce + ", noticed 2026-07-02, opinions_heard 2026-07-17, applied 2026-07-21, forwarded 2026-07-22"
	toCancel   = toForce + ", cancellation_requested 2026-08-03, operators_heard 2026-09-01, cancelled 2026-10-01"
)

func life() zone.Designation { return zone.NewDesignation("rfz-99", zone.RegulationFree) }

func TestDesignation(t *testing.T) {
	for _, c := range []struct{ name, basis, events, on, want string }{
		{"no event", "제72조제1항", "", "2025-01-01", "drafting"},
		{"noticed", "제74조제2항", toApplied, "2025-02-09", "noticed"},
		{"applied", "제72조제1항", toApplied, "2025-02-11", "applied"},
		{"under review", "제75조제1항", toReview, "2025-02-12", "under_review"},
		{"resolved", "제75조제3항", toResolved, "2025-05-20", "resolved"},
		{"designated", "제75조제3항", toGazetted, "2025-06-09", "designated"},
		{"gazetted, not in force", "제80조제1항", toGazetted, "2025-07-31", "gazetted"},
		{"in force by time alone", "제80조제1항", toGazetted, "2025-08-01", "in_force"},
		{"last day", "시행령 제42조제3항제1호", toGazetted, "2029-12-31", "in_force"},
		{"expired by time alone", "시행령 제42조제3항제1호", toGazetted, "2030-01-01", "expired"},
		{"a change under review", "제81조제2항", toChange, "2026-07-25", "change_under_review"},
		{"the zone expires during a change", "제81조제2항", toChange, "2030-01-01", "expired"},
		{"a change published", "제81조제3항", toChange + ", replied 2026-08-03, resolved 2026-08-10, gazetted 2026-08-14", "2026-08-14", "in_force"},
		{"a change rejected leaves the zone", "제81조제2항", toChange + ", replied 2026-08-03, rejected 2026-08-10", "2026-08-10", "in_force"},
		{"a change returned leaves the zone", "제75조제5항", toChange + ", returned 2026-08-03", "2026-08-10", "in_force"},
		{"returned and filed again", "제75조제5항", toReview + ", returned 2025-03-03, applied 2025-03-10", "2025-03-10", "applied"},
		{"rejected and noticed again", "제74조제2항", toReview + ", replied 2025-03-03, rejected 2025-05-20, noticed 2025-06-02", "2025-06-02", "noticed"},
		{"replies that never came", "제75조제2항: 30 days, no effect of silence", toReview + ", resolved 2025-05-20", "2025-05-20", "resolved"},
		{"cancelled", "제82조제1항", toCancel, "2026-10-01", "cancelled"},
		{"cancelled, later than the term", "제82조제1항", toCancel, "2031-01-01", "cancelled"},
		{"notice waived", "제74조의2", "waived 2025-01-02, applied 2025-01-03", "2025-01-03", "applied"},
		{"a private proposal", "제73조제1항", "proposed 2024-10-01, proposal_answered 2024-11-15," + toApplied, "2025-02-10", "applied"},
		{"after the end", "제82조제4항, 시행령 제53조제5항, 제82조제5항", toCancel + ", gazetted 2026-10-08, inspected 2026-10-12, kept 2026-11-02, data_demanded 2028-10-01, reported 2028-10-01", "2028-10-01", "cancelled"},
	} {
		events := evs(c.events)
		for i := range events {
			if events[i].Type == zone.EventGazetted && i > 0 && events[i-1].Type == zone.EventResolved {
				events[i].Contents = nil
			}
		}
		d, err := life().Replay(events...)
		if err != nil {
			t.Errorf("%s (%s): %v", c.name, c.basis, err)
			continue
		}
		if got := d.Status(day(c.on)); got.Status.String() != c.want {
			t.Errorf("%s (%s): %s on %s, want %s", c.name, c.basis, got.Status, c.on, c.want)
		}
	}
}

func with(e zone.Event, change func(*zone.Event)) zone.Event {
	change(&e)
	return e
}

func TestDesignationRefuses(t *testing.T) {
	review := deliberation.Resolution{Body: deliberation.ReviewCommittee, Date: day("2025-05-20"), Carried: true}
	as := func(m deliberation.Matter) func(*zone.Event) {
		return func(e *zone.Event) { e.Resolution = review; e.Resolution.Date, e.Resolution.Matter = e.Date, m }
	}
	for _, c := range []struct {
		name, before string
		event        zone.Event
		want         string // code, without its beginning, and basis; "" where it is allowed
	}{
		{"before the Act", "", ev("noticed", "2019-04-16"), "event.not_in_force -"},
		{"the first day", "", ev("noticed", "2019-04-17"), ""},
		{"waived before 2021-07-21", "", ev("waived", "2021-07-20"), "event.not_in_force -"},
		{"application in the notice", "noticed 2025-01-02, opinions_heard 2025-01-20", ev("applied", "2025-02-03"), "notice.running 제74조제2항"},
		{"application after it", "noticed 2025-01-02, opinions_heard 2025-01-20", ev("applied", "2025-02-04"), ""},
		{"nobody heard", "noticed 2025-01-02", ev("applied", "2025-02-10"), "opinions.missing 제74조제2항"},
		{"change after fifteen days", toForce + ", noticed 2026-07-02, opinions_heard 2026-07-10", ev("applied", "2026-07-18"), "notice.running 제81조제2항"},
		{"change after fifteen days and a holiday weekend", toForce + ", noticed 2026-07-02, opinions_heard 2026-07-10", ev("applied", "2026-07-21"), ""},
		{"hearing announced fourteen days before", "noticed 2025-01-02", with(ev("hearing_held", "2025-01-20"), func(e *zone.Event) { e.Announced = day("2025-01-05") }), ""},
		{"hearing announced later", "noticed 2025-01-02", with(ev("hearing_held", "2025-01-20"), func(e *zone.Event) { e.Announced = day("2025-01-06") }), "hearing.announced_late 시행령제43조제3항"},
		{"no announcement", "noticed 2025-01-02", with(ev("hearing_held", "2025-01-20"), func(e *zone.Event) { e.Announced = civil.Date{} }), "field.missing -"},
		{"order", toApplied, ev("forwarded", "2025-02-09"), "date.order -"},
		{"not in the table", toApplied, ev("gazetted", "2025-02-11"), "event.not_allowed -"},
		{"not its office", toApplied, with(ev("forwarded", "2025-02-11"), func(e *zone.Event) { e.Actor = flow.Committee }), "actor.forbidden 제75조제1항"},
		{"its office", toApplied, with(ev("forwarded", "2025-02-11"), func(e *zone.Event) { e.Actor = flow.Ministry }), ""},
		{"an agency asks for a supplement before it was asked", toApplied, with(ev("supplement_demanded", "2025-02-11"), func(e *zone.Event) { e.Actor = flow.Agency }), "actor.forbidden 시행령제40조제3항"},
		{"an agency asks for a supplement (제75조제2항)", toReview, with(ev("supplement_demanded", "2025-03-03"), func(e *zone.Event) { e.Actor = flow.Agency }), ""},
		{"a supplement nobody asked for", toApplied, ev("supplemented", "2025-02-11"), "supplement.none 시행령제40조제3항"},
		{"a second demand", toApplied + ", supplement_demanded 2025-02-11", ev("supplement_demanded", "2025-02-12"), "supplement.open 시행령제40조제3항"},
		{"replies awaited", toReview, ev("resolved", "2025-03-14"), "replies.awaited 제75조제2항"},
		{"their time has run out", toReview, ev("resolved", "2025-03-15"), ""},
		{"a supplement stops it", toReview + ", supplement_demanded 2025-03-10", ev("resolved", "2025-05-20"), "replies.awaited 제75조제2항"},
		{"no resolution", toReview + ", replied 2025-03-03", zone.Event{Type: zone.EventResolved, Date: day("2025-05-20")}, "field.missing -"},
		{"not carried", toReview + ", replied 2025-03-03", with(ev("resolved", "2025-05-20"), func(e *zone.Event) { e.Resolution.Carried = false }), "resolution.contrary -"},
		{"prior review is no resolution", toReview + ", replied 2025-03-03", with(ev("resolved", "2025-05-20"), as(deliberation.PreliminaryReview)), "resolution.not_committee 제79조제1항"},
		{"delegated", toReview + ", replied 2025-03-03", with(ev("resolved", "2025-05-20"), as(deliberation.Delegated)), ""},
		{"no zone to change within", toReview + ", replied 2025-03-03", with(ev("resolved", "2025-05-20"), as(deliberation.ChangeWithinZone)), "resolution.not_committee 제79조제1항"},
		{"a change within the zone", toChange + ", replied 2026-08-03", with(ev("resolved", "2026-08-10"), as(deliberation.ChangeWithinZone)), ""},
		{"open term", toResolved, with(ev("designated", "2025-06-02"), func(e *zone.Event) { e.Term = civil.MustSpan("2025-06-02/..") }), "period.open 시행령제42조제3항제1호"},
		{"term over", toResolved, with(ev("designated", "2025-06-02"), func(e *zone.Event) { e.Term = civil.MustSpan("2024-06-02/2025-06-01") }), "term.over 시행령제42조제3항제1호"},
		{"gazette without the map", toResolved + ", designated 2025-06-02", with(ev("gazetted", "2025-06-10"), func(e *zone.Event) {
			e.Contents = slices.DeleteFunc(e.Contents, func(i zone.GazetteItem) bool { return i == zone.GazetteMap })
		}), "gazette.incomplete 시행령제44조제3항"},
		{"area just a tenth", toForce, with(ev("light_changed", "2026-07-02"), func(e *zone.Event) { e.Light, e.Area = zone.LightArea, zone.AreaChange{Before: 1000, After: 1100} }), "light.area.too_large 시행령제52조제2항"},
		{"area below a tenth", toForce, with(ev("light_changed", "2026-07-02"), func(e *zone.Event) { e.Light, e.Area = zone.LightArea, zone.AreaChange{Before: 1000, After: 901} }), ""},
		{"no area", toForce, with(ev("light_changed", "2026-07-02"), func(e *zone.Event) { e.Light = zone.LightArea }), "light.area.missing 시행령제52조제2항"},
		{"kept before a change", toForce, ev("kept", "2026-07-02"), "kept.too_early 제81조제4항"},
		{"an operator removed unheard", toChange + ", replied 2026-08-03, resolved 2026-08-10", zone.Event{Type: zone.EventGazetted, Date: day("2026-08-14"), Removes: true}, "operators.unheard 제141조제2항제1호"},
		{"an operator removed and heard", toChange + ", replied 2026-08-03, resolved 2026-08-10, operators_heard 2026-08-11", zone.Event{Type: zone.EventGazetted, Date: day("2026-08-14"), Removes: true}, ""},
		{"a change of the term", toChange + ", replied 2026-08-03, resolved 2026-08-10", zone.Event{Type: zone.EventGazetted, Date: day("2026-08-14"), Term: civil.MustSpan("2025-08-01/2031-12-31")}, ""},
		{"cancelled unasked", toForce, ev("cancelled", "2026-08-03"), "cancel.unasked 제82조제1항|operators.unheard 제141조제2항제2호"},
		{"cancelled unheard", toForce + ", cancellation_requested 2026-08-03", ev("cancelled", "2026-08-04"), "operators.unheard 제141조제2항제2호"},
		{"ex officio after a good evaluation", toForce + ", cancellation_requested 2026-08-03, operators_heard 2026-08-04",
			with(ev("cancelled", "2026-08-04"), func(e *zone.Event) { e.Ground = zone.GroundEvaluation }), "ground.not_allowed 제82조제3항"},
		{"the head cannot ask for that", toForce, with(ev("cancellation_requested", "2026-08-03"), func(e *zone.Event) { e.Ground = zone.GroundEvaluation }), "ground.not_allowed 제82조제3항"},
		{"inspection before the gazette", toCancel, ev("inspected", "2026-10-02"), "inspection.too_early 시행령제53조제5항"},
		{"29 days", toCancel + ", gazetted 2026-10-02", with(ev("inspected", "2026-10-05"), func(e *zone.Event) { e.Until = day("2026-11-02") }), "inspection.too_short 시행령제53조제5항"},
		{"30 days", toCancel + ", gazetted 2026-10-02", with(ev("inspected", "2026-10-05"), func(e *zone.Event) { e.Until = day("2026-11-03") }), ""},
		{"published twice", toCancel + ", gazetted 2026-10-02", ev("gazetted", "2026-10-02"), "gazette.duplicate 제82조제4항"},
		{"data within two years", toCancel, ev("data_demanded", "2028-10-01"), ""},
		{"data after two years", toCancel, ev("data_demanded", "2028-10-02"), "data.too_late 제84조제2항"},
		{"data after the term", toGazetted, ev("data_demanded", "2031-12-31"), ""},
		{"data long after the term", toGazetted, ev("data_demanded", "2032-01-01"), "data.too_late 제84조제2항"},
		{"this year's report", toForce, with(ev("reported", "2026-12-31"), func(e *zone.Event) { e.Year = 2026 }), "report.year.invalid 시행규칙제7조제1항"},
		{"before the zone", toForce, with(ev("reported", "2026-12-31"), func(e *zone.Event) { e.Year = 2024 }), "report.year.invalid 시행규칙제7조제1항"},
		{"twice", toForce + ", reported 2026-12-30", ev("reported", "2026-12-31"), "report.duplicate 시행규칙제7조제1항"},
		{"a field of another type", toApplied, with(ev("forwarded", "2025-02-11"), func(e *zone.Event) { e.Year = 2025 }), "field.not_allowed -"},
		{"unknown words", toForce, with(ev("light_changed", "2026-07-02"), func(e *zone.Event) { e.Light = 99; e.Actor = 99 }), "word.unknown -|word.unknown -"},
		{"an answer to nobody", "", ev("proposal_answered", "2025-01-02"), "proposal.none 시행령제41조제1항"},
		{"no type", "", zone.Event{Date: day("2025-01-02")}, "type.missing -"},
	} {
		t.Run(c.name, func(t *testing.T) {
			events := evs(c.before)
			for i := range events {
				if events[i].Type == zone.EventGazetted && events[i-1].Type != zone.EventDesignated {
					events[i].Contents = nil
				}
			}
			before, err := life().Replay(events...)
			if err != nil {
				t.Fatal(err)
			}
			saved := slices.Clone(before.Events)
			_, err = before.Apply(c.event)
			var got []string
			for _, line := range faultLines(t, err) {
				words := strings.Fields(line)
				code := words[1]
				for _, cut := range []string{"zone.designation.", "zone.event.", "zone."} {
					code = strings.TrimPrefix(code, cut)
				}
				got = append(got, code+" "+words[2])
			}
			if strings.Join(got, "|") != c.want {
				t.Errorf("got %s, want %s", strings.Join(got, "|"), c.want)
			}
			if !cmp.Equal(saved, before.Events, compareAll) {
				t.Error("the designation changed")
			}
			if r, ok := errors.AsType[*zone.Refused](err); ok && (r.In(lang.Korean) == "" || strings.ContainsAny(r.In(lang.English), "{}")) {
				t.Errorf("%q", r.In(lang.English))
			}
		})
	}
}

var compareAll = cmp.Comparer(func(a, b zone.Event) bool {
	x, _ := json.Marshal(a)
	y, _ := json.Marshal(b)
	return string(x) == string(y)
})

func TestPoorEvaluation(t *testing.T) {
	events := append(evs(toGazetted), with(ev("evaluated", "2026-07-01"), func(e *zone.Event) { e.Poor = true }), ev("operators_heard", "2026-08-01"))
	d, err := life().Replay(events...)
	if err != nil {
		t.Fatal(err)
	}
	if _, err := d.Apply(ev("cancelled", "2026-08-03")); err == nil {
		t.Error("a request is pretended (제82조제1항)")
	}
	if _, err := d.Apply(with(ev("cancelled", "2026-08-03"), func(e *zone.Event) { e.Ground = zone.GroundEvaluation })); err != nil {
		t.Errorf("ex officio after a poor evaluation (제82조제3항): %v", err)
	}
}

func TestCandidate(t *testing.T) {
	d := zone.NewDesignation("giz-99", zone.GlobalInnovation)
	events := evs(toResolved)
	if _, err := d.Replay(events...); err == nil {
		t.Error("a global zone is resolved on without a choice")
	}
	d.Candidate = zone.Candidate{Proposal: "daegu", On: day("2024-12-08")}
	if _, err := d.Replay(events...); err != nil {
		t.Error(err)
	}
	d.Candidate.On = day("2025-05-21")
	if _, err := d.Replay(events...); err == nil {
		t.Error("chosen after the resolution")
	}
	d.Candidate.On = civil.Date{}
	if err := d.Validate(); err == nil {
		t.Error("a candidate without a day")
	}
}

func TestDesignationJSON(t *testing.T) {
	d, err := life().Replay(evs(toForce)...)
	if err != nil {
		t.Fatal(err)
	}
	data, err := json.Marshal(d)
	if err != nil {
		t.Fatal(err)
	}
	again, err := zone.ReadDesignation(data)
	if err != nil {
		t.Fatal(err)
	}
	if !cmp.Equal(d.Events, again.Events, compareAll) || again.ID != d.ID || again.Kind != d.Kind {
		t.Errorf("%s is read as %+v", data, again)
	}
	for _, bad := range []string{`{"schema":"teukgu/designation/1","id":"A","kind":"regulation_free","events":[]}`,
		`{"schema":"teukgu/designation/1","id":"rfz-1","kind":"regulation_free","events":[{"type":"gazetted","date":"2025-01-01"}]}`,
		`{"schema":"teukgu/designation/1","id":"rfz-1","kind":"regulation_free","events":[{"type":"noticed"},{"type":"x","date":"2025-01-01"}]}`,
		`{"schema":"teukgu/designation/1","id":"rfz-1","kind":"regulation_free","events":[{"type":"noticed","date":"2025-01-02"},{"type":"noticed","date":"2025-01-01"}]}`} {
		if _, err := zone.ReadDesignation([]byte(bad)); err == nil {
			t.Errorf("%s is read", bad)
		}
	}
}

func TestFlowGolden(t *testing.T) {
	m := zone.DesignationFlow(day("2026-11-22"))
	sandboxtest.Golden(t, "matrix_ko.golden", m.Matrix(lang.Korean))
	sandboxtest.Golden(t, "matrix_en.golden", m.Matrix(lang.English))
	sandboxtest.Golden(t, "designation.mmd", m.Mermaid(lang.Korean))
	if n := len(slices.Collect(zone.DesignationFlow(day("2019-04-16")).Moves())); n != 0 {
		t.Errorf("%d moves before the Act", n)
	}
	for m := range m.Moves() {
		if m.Basis.IsZero() && m.On != zone.EventTakenOver {
			t.Errorf("%s in %s has no article", m.On, m.From)
		}
		if m.By == 0 && m.On != zone.EventTakenOver && !m.Timed() {
			t.Errorf("%s in %s has no office", m.On, m.From)
		}
	}
}

// TestRenumbered: a supplement and a return stood in the Decree until the Act took them up on 2026-07-01.
func TestRenumbered(t *testing.T) {
	for _, c := range []struct {
		on, basis string
		event     zone.EventType
	}{
		{"2026-06-30", "시행령 제40조제3항", zone.EventSupplementDemanded},
		{"2026-07-01", "제72조제4항", zone.EventSupplementDemanded},
		{"2026-06-30", "시행령 제44조제2항", zone.EventReturned},
		{"2026-07-01", "제75조제5항", zone.EventReturned},
	} {
		m, ok := zone.DesignationFlow(day(c.on)).Find(zone.Applied, c.event)
		if !ok || m.Basis.String() != c.basis {
			t.Errorf("%s on %s: %s, want %s", c.event, c.on, m.Basis, c.basis)
		}
	}
}

func TestAgendaOfAZone(t *testing.T) {
	for _, c := range []struct{ name, basis, events, on, want string }{
		{"notice", "제74조제2항, 시행령 제43조제1항", "noticed 2025-01-02", "2025-01-03", "2025-02-03 제74조제2항, 2025-02-03 시행령제43조제1항"},
		{"change", "제81조제2항, 시행령 제52조제1항", toForce + ", reported 2026-07-01, noticed 2026-07-02", "2026-07-03",
			"2026-07-20 제81조제2항, 2026-07-20 시행령제52조제1항, 2029-12-31 시행령제42조제3항제1호"},
		{"review", "제75조제2항, 시행령 제44조제1항", toReview, "2025-02-20", "2025-03-14 제75조제2항, 2025-05-12 시행령제44조제1항"},
		{"late", "제75조제2항", toReview, "2025-03-15", "2025-03-14! 제75조제2항, 2025-05-12 시행령제44조제1항"},
		{"gazette", "제75조제4항", toResolved + ", designated 2025-06-02", "2025-06-03", "- 제75조제4항"},
		{"first report", "시행규칙 제7조제1항", toGazetted, "2026-01-02", "2026-03-31 시행규칙제7조제1항, 2029-12-31 시행령제42조제3항제1호"},
		{"reported", "시행규칙 제7조제1항", toGazetted + ", reported 2026-02-02", "2026-02-02", "2029-12-31 시행령제42조제3항제1호"},
		{"cancelled", "제82조제4항", toCancel + ", reported 2026-10-01", "2026-10-01", "2028-10-01 시행령제55조제3항, - 제82조제4항"},
		{"published", "시행령 제53조제5항", toCancel + ", reported 2026-10-01, gazetted 2026-10-02", "2026-10-02", "2028-10-01 시행령제55조제3항, - 시행령제53조제5항"},
		{"proposal", "시행령 제41조제1항", "proposed 2024-10-01", "2024-10-02", "2024-12-02 시행령제41조제1항"},
		{"nothing", "제74조", "", "2025-01-01", ""},
	} {
		events := evs(c.events)
		for i := range events {
			if events[i].Type == zone.EventGazetted && events[i-1].Type != zone.EventDesignated {
				events[i].Contents = nil
			}
		}
		d, err := life().Replay(events...)
		if err != nil {
			t.Errorf("%s: %v", c.name, err)
			continue
		}
		agenda, err := d.Agenda(calendar.Korea(), day(c.on))
		if err != nil {
			t.Errorf("%s: %v", c.name, err)
		}
		var got []string
		for _, i := range agenda {
			due := i.Due.String()
			if i.Due.IsZero() {
				due = "-"
			}
			if i.Overdue {
				due += "!"
			}
			got = append(got, due+" "+strings.ReplaceAll(i.Basis.String(), " ", ""))
		}
		if strings.Join(got, ", ") != c.want {
			t.Errorf("%s (%s): %s, want %s", c.name, c.basis, strings.Join(got, ", "), c.want)
		}
	}
}

// TestFirstReport: a zone designated with no more than six months of the year left reports on it with the next year,
// unless it received money (시행규칙 제7조제1항).
func TestFirstReport(t *testing.T) {
	for _, c := range []struct {
		designated string
		funded     bool
		want       int
	}{{"2025-06-30", false, 1}, {"2025-07-01", false, 0}, {"2025-07-01", true, 1}} {
		d := life()
		d.Funded = c.funded
		d, err := d.Replay(evs(toResolved + ", designated " + c.designated + ", gazetted 2025-07-10")...)
		if err != nil {
			t.Fatal(err)
		}
		agenda, err := d.Agenda(calendar.Korea(), day("2026-02-02"))
		if err != nil || len(agenda)-1 != c.want { // one is the end of the term
			t.Errorf("designated on %s, funded %v: %s, %v", c.designated, c.funded, agenda.In(lang.English), err)
		}
	}
}
