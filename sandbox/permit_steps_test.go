package sandbox_test

import (
	"math/rand/v2"
	"strings"
	"testing"
)

func TestSteps(t *testing.T) {
	for _, c := range []struct{ name, instrument, zone, history, on, want string }{
		{"제87조제10항: the standing still begins and ends by time", "demonstration", "2029-12-31", demonstration + ", 2028-08-01 reform_requested", "2030-02-01", `
2024-09-02 requested 제86조제1항 requested
2024-09-09 forwarded 제86조제2항 under_review
2024-10-20 granted 제86조제4항 granted 2028-10-20
2028-08-01 reform_requested 제87조제9항 granted 2028-10-20
2028-10-21 제87조제10항 standing_still 2029-12-31
2030-01-01 제87조제10항 expired 2029-12-31`},
		{"제90조제12항: the extended term goes on", "temporary", "", extended + ", 2031-02-03 reform_finished", "2031-12-31", `
2026-07-06 requested 제90조제1항 requested
2026-07-13 forwarded 제90조제2항 under_review
2026-08-20 granted 제90조제5항 granted 2029-08-20
2026-09-01 insured 제90조제15항 granted 2029-08-20
2026-09-02 started 제90조제15항 running 2029-08-20
2029-06-01 extension_requested 제90조제11항 running 2029-08-20
2029-07-01 extended 제90조제11항 running 2030-08-20
2030-08-21 제90조제12항 auto_extended
2031-02-03 reform_finished 제90조제12항 auto_extended 2031-02-03
2031-02-04 제90조제12항 expired 2031-02-03`},
		{"제86조제6항: the numbering of the day", "demonstration", "", "2019-09-02 requested, 2019-09-09 forwarded, 2019-10-20 granted 12", "2020-10-21", `
2019-09-02 requested 제86조제1항 requested
2019-09-09 forwarded 제86조제2항 under_review
2019-10-20 granted 제86조제4항 granted 2020-10-20
2020-10-21 제86조제6항 expired 2020-10-20`},
		{"only up to the day", "demonstration", "", started, "2024-09-09", `
2024-09-02 requested 제86조제1항 requested
2024-09-09 forwarded 제86조제2항 under_review`},
	} {
		p, err := permit(t, c.instrument, c.zone, c.history)
		if err != nil {
			t.Fatal(err)
		}
		var got strings.Builder
		for _, s := range p.Steps(day(c.on)) {
			line := []string{s.Date.String(), s.Event.Type.String(), s.Basis.String(), s.Standing.Status.String(), s.Standing.Until.String()}
			got.WriteString("\n" + strings.Join(strings.Fields(strings.Join(line, " ")), " "))
		}
		if got.String() != c.want {
			t.Errorf("%s:%s\nwant%s", c.name, got.String(), c.want)
		}
	}
}

// TestStepsAgreeWithStatus demands that the steps tell the same story as the states of the days.
func TestStepsAgreeWithStatus(t *testing.T) {
	for seed := range uint64(3000) {
		h := newHistory(t, rand.New(rand.NewPCG(seed, 7)))
		for range 16 {
			h.step()
		}
		if len(h.p.Events) == 0 {
			continue
		}
		last := h.p.Events[len(h.p.Events)-1].Date.AddDays(2500)
		steps := h.p.Steps(last)
		for i, s := range steps {
			next := last
			if i+1 < len(steps) {
				next = steps[i+1].Date.AddDays(-1)
			}
			if !next.Before(s.Date) && h.p.Status(next) != s.Standing {
				t.Fatalf("seed %d: on %s %v, the steps say %v", seed, next, h.p.Status(next), s)
			}
		}
	}
}
