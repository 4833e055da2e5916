package zone_test

import (
	"errors"
	"testing"

	"github.com/teukgu/teukgu/sandbox/calendar"
	"github.com/teukgu/teukgu/sandbox/civil"
	"github.com/teukgu/teukgu/sandbox/deliberation"
	"github.com/teukgu/teukgu/sandbox/fault"
	"github.com/teukgu/teukgu/sandbox/lang"
	"github.com/teukgu/teukgu/zone"
)

// changed replays a history in which the notices of a change carry no contents.
func changed(t *testing.T, history string) zone.Designation {
	t.Helper()
	events := evs(history)
	for i := range events {
		if events[i].Type == zone.EventGazetted && events[i-1].Type != zone.EventDesignated {
			events[i].Contents = nil
		}
	}
	d, err := life().Replay(events...)
	if err != nil {
		t.Fatal(err)
	}
	return d
}

// TestRefusalKeepsTheRecord: what is refused leaves the record in the caller's hands as it was.
func TestRefusalKeepsTheRecord(t *testing.T) {
	before := changed(t, toApplied)
	d, err := before.Apply(ev("gazetted", "2025-02-11"))
	if err == nil || d.ID != before.ID || len(d.Events) != len(before.Events) {
		t.Errorf("after %v: %+v", err, d)
	}
	d, err = before.Replay(ev("gazetted", "2025-02-11"))
	if err == nil || len(d.Events) != len(before.Events) {
		t.Errorf("after %v: %+v", err, d)
	}
	broken := zone.Designation{ID: "rfz-99"}
	if d, err = broken.Apply(ev("noticed", "2025-02-11")); err == nil || d.ID != "rfz-99" {
		t.Errorf("after %v: %+v", err, d)
	}
}

// TestTermOfAChange: the special cases apply within the term, so a new one joins the running one (제81조, 시행령
// 제42조제3항제1호).
func TestTermOfAChange(t *testing.T) {
	const resolved = toChange + ", replied 2026-08-03, resolved 2026-08-10"
	publish := func(term string) zone.Event {
		return zone.Event{Type: zone.EventGazetted, Date: day("2026-08-14"), Term: civil.MustSpan(term)}
	}
	if _, err := changed(t, resolved).Apply(publish("2030-01-02/2032-01-01")); !errors.Is(err, fault.Code("zone.designation.term.gap")) {
		t.Errorf("a gap of a day: %v", err)
	}
	d, err := changed(t, resolved).Apply(publish("2030-01-01/2032-01-01"))
	if err != nil {
		t.Fatal(err)
	}
	for _, c := range []struct{ on, want string }{{"2026-08-14", "in_force"}, {"2029-12-31", "in_force"}, {"2030-01-01", "in_force"}, {"2032-01-01", "in_force"}, {"2032-01-02", "expired"}} {
		s := d.Status(day(c.on))
		if s.Status.String() != c.want {
			t.Errorf("%s on %s, want %s", s.Status, c.on, c.want)
		}
		if s.Status.InForce() && !s.Term.Contains(day(c.on)) {
			t.Errorf("in force on %s outside %s", c.on, s.Term)
		}
	}
}

func TestDesignationRefusesWhatWasAttacked(t *testing.T) {
	review := toReview + ", replied 2025-03-10"
	vote := func(on string, members int) zone.Event {
		return with(ev("resolved", "2025-05-20"), func(e *zone.Event) {
			e.Resolution.Date = day(on)
			e.Resolution.Vote = deliberation.Vote{Members: members, Present: 30, For: 30}
		})
	}
	light := func(before, after int64) zone.Event {
		return with(ev("light_changed", "2026-07-02"), func(e *zone.Event) {
			e.Light, e.Area = zone.LightArea, zone.AreaChange{Before: before, After: after}
		})
	}
	small, err := changed(t, toForce).Apply(light(1000, 950))
	if err != nil {
		t.Fatal(err)
	}
	for _, c := range []struct {
		name, basis string
		before      zone.Designation
		event       zone.Event
		want        fault.Code // "" where it is allowed
	}{
		{"resolved on another day", "the day of the event is the day of the vote", changed(t, review), vote("2025-05-19", 40), "zone.event.resolution.date"},
		{"resolved before the application", "as before", changed(t, review), vote("2025-01-02", 40), "zone.event.resolution.date"},
		{"a full committee", "제77조제2항: 40", changed(t, review), vote("2025-05-20", 40), ""},
		{"more than a full committee", "제77조제2항: 40", changed(t, review), vote("2025-05-20", 41), "zone.event.resolution.members"},
		{"opinions on the sixth day", "시행령 제43조제2항", changed(t, "noticed 2025-01-02"), ev("opinions_heard", "2025-01-08"), "zone.designation.opinions.too_early"},
		{"opinions when the inspection begins", "시행령 제43조제2항", changed(t, "noticed 2025-01-02"), ev("opinions_heard", "2025-01-09"), ""},
		{"opinions on a change, third day", "시행령 제52조제1항", changed(t, toForce+", noticed 2026-07-02"), ev("opinions_heard", "2026-07-05"), "zone.designation.opinions.too_early"},
		{"opinions on a change, fourth day", "시행령 제52조제1항", changed(t, toForce+", noticed 2026-07-02"), ev("opinions_heard", "2026-07-06"), ""},
		{"published after the term", "시행령 제42조제3항제1호", changed(t, toResolved+", designated 2025-06-02"), ev("gazetted", "2030-01-01"), "zone.designation.term.over_at_notice"},
		{"published on the last day of the term", "시행령 제42조제3항제1호", changed(t, toResolved+", designated 2025-06-02"), ev("gazetted", "2029-12-31"), ""},
		{"small changes that add up to a tenth", "시행령 제52조제2항", small, light(950, 900), "zone.light.area.too_large"},
		{"small changes below a tenth", "시행령 제52조제2항", small, light(950, 901), ""},
		{"back over the approved area", "시행령 제52조제2항", small, light(950, 1099), ""},
		{"another area before", "the change before left 950", small, light(1000, 990), "zone.light.area.discontinuous"},
	} {
		_, err := c.before.Apply(c.event)
		if c.want == "" && err != nil || c.want != "" && !errors.Is(err, c.want) {
			t.Errorf("%s (%s): %v, want %q", c.name, c.basis, err, c.want)
		}
	}
}

func TestAbsentDay(t *testing.T) {
	d := changed(t, toForce)
	if s := d.Status(civil.Date{}); s != (zone.Standing{}) {
		t.Errorf("%+v", s)
	}
	if _, err := d.Agenda(calendar.Korea(), civil.Date{}); !errors.Is(err, fault.Code("zone.designation.agenda.day.missing")) {
		t.Error(err)
	}
}

// TestDataOnTheAgenda: the duty of 제84조제2항 needs a demand, and is in force from 2026-07-01.
func TestDataOnTheAgenda(t *testing.T) {
	for _, c := range []struct{ history, want string }{
		{toCancel + ", reported 2026-10-02", "자료의 제출을 요구할 수 있는 기간"},
		{toCancel + ", reported 2026-10-02, data_demanded 2026-10-05", "요구받은 자료의 제출"},
		{toGazetted + ", cancellation_requested 2026-01-05, operators_heard 2026-02-02, cancelled 2026-06-30, reported 2026-10-02", ""},
	} {
		agenda, err := changed(t, c.history).Agenda(calendar.Korea(), day("2026-10-05"))
		if err != nil {
			t.Fatal(err)
		}
		got := ""
		for _, item := range agenda {
			if item.Basis.String() == "시행령 제55조제3항" {
				got = item.What.In(lang.Korean)
			}
		}
		if got != c.want {
			t.Errorf("%q, want %q", got, c.want)
		}
	}
}
