package zone_test

import (
	"testing"

	"github.com/teukgu/teukgu/sandbox/civil"
	"github.com/teukgu/teukgu/sandbox/deliberation"
	"github.com/teukgu/teukgu/zone"
)

// A published history of a zone: days that the sources leave open have an earliest and a latest day, and what is published
// must hold with both. Steps before the record begins are unknown, so the record is taken over.
type published struct {
	name      string
	id        zone.ID
	kind      zone.Kind
	candidate string
	prior     string    // day of the prior review, where it is known
	resolved  string    // day of the vote
	gazetted  [2]string // earliest and latest
	from      [2]string
	until     [2]string
	states    []struct{ on, state string }
}

// The sources are those of the records giz-05, giz-01 and rfz-22 of the registry.
func publishedZones() []published {
	type at = struct{ on, state string }
	return []published{
		{"대구 AI로봇 2024–2025", "giz-05", zone.GlobalInnovation, "2024-12-08", "", "2025-05-20",
			[2]string{"2025-05-20", "2025-06-30"}, [2]string{"2025-06-01", "2025-06-30"}, [2]string{"2029-12-01", "2029-12-31"},
			[]at{{"2025-05-19", "under_review"}, {"2025-06-30", "in_force"}, {"2025-12-31", "in_force"}, {"2029-11-30", "in_force"}, {"2030-01-01", "expired"}}},
		{"부산 차세대 해양모빌리티 2023–2024", "giz-01", zone.GlobalInnovation, "2023-12-28", "2024-04-16", "2024-04-30",
			[2]string{"2024-05-29", "2024-05-29"}, [2]string{"2024-06-01", "2024-06-01"}, [2]string{"2028-05-31", "2028-05-31"},
			[]at{{"2024-04-29", "under_review"}, {"2024-05-29", "gazetted"}, {"2024-05-31", "gazetted"}, {"2024-06-01", "in_force"},
				{"2025-11-21", "in_force"}, {"2028-05-31", "in_force"}, {"2028-06-01", "expired"}}},
		{"광주 그린에너지 ESS발전 2020–2024", "rfz-22", zone.RegulationFree, "", "", "2020-11-13",
			[2]string{"2020-11-13", "2020-12-01"}, [2]string{"2020-12-01", "2020-12-01"}, [2]string{"2024-12-31", "2024-12-31"},
			[]at{{"2020-11-12", "under_review"}, {"2020-12-01", "in_force"}, {"2024-12-31", "in_force"}, {"2025-01-01", "expired"}}},
	}
}

func (p *published) designation(t *testing.T, edge int) zone.Designation {
	t.Helper()
	term, err := civil.Inclusive(day(p.from[edge]), day(p.until[edge]))
	if err != nil {
		t.Fatal(err)
	}
	d := zone.NewDesignation(p.id, p.kind)
	begin := day("2020-11-01")
	if p.candidate != "" {
		d.Candidate = zone.Candidate{Proposal: string(p.id), On: day(p.candidate)}
		begin = d.Candidate.On
	}
	events := []zone.Event{{Type: zone.EventTakenOver, Date: begin}}
	if p.prior != "" {
		events = append(events, zone.Event{Type: zone.EventPriorReviewed, Date: day(p.prior)})
	}
	events = append(events,
		zone.Event{Type: zone.EventResolved, Date: day(p.resolved), Resolution: deliberation.Resolution{
			Body: deliberation.ZoneCommittee, Date: day(p.resolved), Carried: true}},
		zone.Event{Type: zone.EventDesignated, Date: day(p.resolved), Term: term},
		zone.Event{Type: zone.EventGazetted, Date: day(p.gazetted[edge]), Contents: zone.GazetteItems()},
	)
	d, err = d.Replay(events...)
	if err != nil {
		t.Fatalf("%s: %v", p.name, err)
	}
	return d
}

// TestPublishedZones replays three real zones from their events to the published states and days.
func TestPublishedZones(t *testing.T) {
	for _, p := range publishedZones() {
		for edge := range 2 {
			d := p.designation(t, edge)
			if err := d.Validate(); err != nil {
				t.Errorf("%s: %v", p.name, err)
			}
			for _, s := range p.states {
				if got := d.Status(day(s.on)); got.Status.String() != s.state {
					t.Errorf("%s on %s: %s, published %s", p.name, s.on, got.Status, s.state)
				}
			}
			in := d.Status(day(p.from[1]))
			if last, _ := in.Term.Last(); last != day(p.until[edge]) || in.Since != day(p.from[edge]) && in.Since != day(p.gazetted[edge]) {
				t.Errorf("%s: in force from %s until %s", p.name, in.Since, last)
			}
		}
	}
}
