package evaluation_test

import (
	"slices"
	"testing"

	"github.com/teukgu/teukgu/evaluation"
	"github.com/teukgu/teukgu/sandbox/lang"
	"github.com/teukgu/teukgu/sandbox/law"
	"github.com/teukgu/teukgu/zone"
	"github.com/teukgu/teukgu/zone/registry"
)

// What was published of each round, counted again by hand from the sources that the data names.
func TestRounds(t *testing.T) {
	type figure struct {
		of          string
		least, most int
	}
	for _, c := range []struct {
		id      string
		steps   []string
		figures []figure
	}{
		{"giz-2023", []string{"call 2023-05-31", "window 2023-09-04", "paper 2023-11", "presentation 2023-12-27", "candidates 2023-12-28",
			"resolution 2024-04-30", "gazette 2024-05-29", "effect 2024-06-01"},
			[]figure{{"planned", 2, 2}, {"applications", 15, 18}, {"provinces", 14, 14}, {"shortlisted", 8, 8}, {"candidates", 4, 4}, {"designated", 4, 4}}},
		{"giz-2024", []string{"call 2024-06-30", "window 2024-10", "presentation 2024-12-04", "candidates 2024-12-08", "resolution 2025-05-20", "effect 2025-06"},
			[]figure{{"planned", 3, 3}, {"applications", 9, 9}, {"provinces", 7, 7}, {"shortlisted", 6, 6}, {"candidates", 3, 3}, {"designated", 3, 3}}},
		{"rfz-2024", []string{"call 2024-06-30", "resolution 2025-05-20"}, []figure{{"planned", 6, 6}, {"shortlisted", 7, 7}, {"designated", 3, 3}}},
		{"giz-2026", []string{"call 2025-06-30", "window 2025-09-15", "candidates 2025-12", "resolution 2026-07"},
			[]figure{{"planned", 0, 5}, {"candidates", 5, 5}, {"designated", 1, 0}}},
		{"rfz-2026", []string{"call 2025-06-30", "window 2025-09-15"}, []figure{{"planned", 0, 7}}},
		{"rfzw-2026", []string{"call 2026-02", "window 2026-03-09"}, []figure{{"planned", 3, 3}, {"designated", 1, 0}}},
	} {
		r, ok := evaluation.FindRound(c.id)
		if !ok {
			t.Errorf("%s is missing", c.id)
			continue
		}
		var steps []string
		for _, s := range r.Steps {
			steps = append(steps, s.Phase.String()+" "+s.On.String())
		}
		var figures []figure
		for _, f := range r.Figures {
			figures = append(figures, figure{f.Of.String(), f.Least, f.Most})
		}
		if !slices.Equal(steps, c.steps) || !slices.Equal(figures, c.figures) {
			t.Errorf("%s: %v %v\nwant %v %v", c.id, steps, figures, c.steps, c.figures)
		}
	}
	if len(evaluation.Rounds()) != 6 || len(evaluation.RoundsOf(2024)) != 2 || len(evaluation.RoundsOf(2026)) != 3 || len(evaluation.RoundsOf(2025)) != 0 {
		t.Error("the years do not hold their rounds")
	}
	if _, ok := evaluation.FindRound("giz-1999"); ok {
		t.Error("a round that never was")
	}
}

// Every number and day has its source; what is unknown is said in both languages; phases and counts stand in order.
func TestRoundsAreSourced(t *testing.T) {
	for _, r := range evaluation.Rounds() {
		for i, s := range r.Steps {
			if s.Source.Ref == "" || s.Source.Confidence == 0 || s.On.IsZero() || i > 0 && (s.Phase <= r.Steps[i-1].Phase || s.On.First().Before(r.Steps[i-1].On.First())) {
				t.Errorf("%s: %+v", r.ID, s)
			}
			if !s.Until.IsZero() && s.Until.First().Before(s.On.First()) {
				t.Errorf("%s: %s ends before it begins", r.ID, s.Phase)
			}
		}
		for i, f := range r.Figures {
			if f.Source.Ref == "" || f.Source.Confidence > law.Secondary || i > 0 && f.Of <= r.Figures[i-1].Of {
				t.Errorf("%s: %+v", r.ID, f)
			}
			if n, exact := f.Exact(); !exact && f.Note.IsZero() || exact && n == 0 {
				t.Errorf("%s: %s is a range and does not say why", r.ID, f.Of)
			}
		}
		for _, text := range append(slices.Clone(r.Unpublished), append(r.Criteria, r.Name)...) {
			if text.KO == "" || text.EN == "" || len(r.Unpublished) < 5 {
				t.Errorf("%s: %v", r.ID, text)
			}
		}
		for _, p := range evaluation.RoundPhases() {
			if _, known := r.Step(p); known != slices.ContainsFunc(r.Steps, func(s evaluation.RoundStep) bool { return s.Phase == p }) || p.In(lang.English) == "" {
				t.Errorf("%s: %s", r.ID, p)
			}
		}
		for _, c := range evaluation.RoundCounts() {
			if _, known := r.Figure(c); known != slices.ContainsFunc(r.Figures, func(f evaluation.RoundFigure) bool { return f.Of == c }) || c.In(lang.English) == "" {
				t.Errorf("%s: %s", r.ID, c)
			}
		}
	}
	r := evaluation.Rounds()
	r[0].Steps[0].Phase, r[0].Zones[0] = 0, "x"
	if again := evaluation.Rounds(); again[0].Steps[0].Phase == 0 || again[0].Zones[0] == "x" {
		t.Error("a caller changed the record")
	}
}

// Who could apply is what 제72조제1항 let apply in the window: municipalities since Act 20236 was in force (2024-08-07).
func TestRoundApplicants(t *testing.T) {
	from, _ := zone.HeadFrom(zone.MunicipalityHead)
	for _, r := range evaluation.Rounds() {
		s, known := r.Step(evaluation.PhaseWindow)
		if !known { // the round of 2024 for ordinary zones ran beside that for global ones
			other, _ := evaluation.FindRound("giz-2024")
			s, _ = other.Step(evaluation.PhaseWindow)
		}
		may := !s.On.First().Before(from.From) && r.Kind != zone.WideArea
		if !slices.Contains(r.Applicants, zone.ProvinceHead) || slices.Contains(r.Applicants, zone.MunicipalityHead) != may {
			t.Errorf("%s: %v (%s)", r.ID, r.Applicants, from.Basis)
		}
	}
}

// The rounds and the registry of zones tell the same: kinds, days of the vote, of the gazette and of effect, and numbers.
func TestRoundsAgreeWithTheRegistry(t *testing.T) {
	seen := map[string]bool{}
	for _, r := range evaluation.Rounds() {
		for _, id := range r.Zones {
			z, ok := registry.Find(id)
			if !ok || z.Kind.String() != r.Kind.String() {
				t.Errorf("%s: %s is %v", r.ID, id, z.Kind)
			}
			seen[string(id)] = true
			if s, ok := r.Step(evaluation.PhaseResolution); ok && z.Decided != s.On {
				t.Errorf("%s: %s was resolved on %s, not %s", r.ID, id, z.Decided, s.On)
			}
			if s, ok := r.Step(evaluation.PhaseCandidates); ok && z.CandidateAnnounced != s.On {
				t.Errorf("%s: %s was announced on %s, not %s", r.ID, id, z.CandidateAnnounced, s.On)
			}
			if s, ok := r.Step(evaluation.PhaseGazette); ok && z.Gazetted != s.On {
				t.Errorf("%s: %s was published on %s, not %s", r.ID, id, z.Gazetted, s.On)
			}
			if s, ok := r.Step(evaluation.PhaseEffect); ok && z.EffectiveFrom != s.On {
				t.Errorf("%s: %s is in force from %s, not %s", r.ID, id, z.EffectiveFrom, s.On)
			}
		}
		if f, ok := r.Figure(evaluation.CountDesignated); ok && len(r.Zones) != f.Least {
			t.Errorf("%s: %d zones, %d published", r.ID, len(r.Zones), f.Least)
		}
	}
	// Every global innovation and wide-area zone came of one of these rounds.
	for _, z := range registry.All() {
		if z.Kind != registry.RegulationFree && !seen[string(z.ID)] {
			t.Errorf("%s came of no round", z.ID)
		}
	}
}
