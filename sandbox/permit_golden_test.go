package sandbox_test

import (
	"errors"
	"strings"
	"testing"

	"github.com/teukgu/teukgu/sandbox"
	"github.com/teukgu/teukgu/sandbox/lang"
	"github.com/teukgu/teukgu/sandbox/sandboxtest"
)

// TestMatrix writes every state against every event, with articles and offices: the document that a lawyer reviews.
func TestMatrix(t *testing.T) {
	matrices := func(l lang.Language, on string, statutes ...sandbox.Statute) string {
		var b strings.Builder
		for _, s := range statutes {
			for _, i := range []sandbox.Instrument{sandbox.Demonstration, sandbox.Temporary} {
				life, err := s.PermitLife(i, day(on))
				if err != nil {
					continue // the statute does not have the instrument
				}
				b.WriteString("## " + s.In(l) + ", " + i.In(l) + ", " + lang.DateIn(day(on), l) + "\n\n" + life.Matrix(l) + "\n")
			}
		}
		return b.String()
	}
	sandboxtest.Golden(t, "permit-matrix.ko.golden", matrices(lang.Korean, "2026-11-22", sandbox.ZoneAct))
	sandboxtest.Golden(t, "permit-matrix.en.golden", matrices(lang.English, "2026-11-22", sandbox.ZoneAct))
	sandboxtest.Golden(t, "permit-matrix-2020.ko.golden", matrices(lang.Korean, "2020-01-01", sandbox.ZoneAct))
	sandboxtest.Golden(t, "permit-matrix-2025.ko.golden", matrices(lang.Korean, "2025-01-01", sandbox.ZoneAct))
	sandboxtest.Golden(t, "permit-matrix-others.ko.golden", matrices(lang.Korean, "2026-11-22", sandbox.Statutes()[1:]...))
}

func TestDiagram(t *testing.T) {
	for _, l := range []lang.Language{lang.Korean, lang.English} {
		var b strings.Builder
		for _, i := range []sandbox.Instrument{sandbox.Demonstration, sandbox.Temporary} {
			life, err := sandbox.ZoneAct.PermitLife(i, day("2026-11-22"))
			if err != nil {
				t.Fatal(err)
			}
			b.WriteString(life.Mermaid(l) + "\n")
		}
		sandboxtest.Golden(t, "permit-diagram."+l.String()+".golden", b.String())
	}
}

// TestLifeIsTheTable demands that what the table of a day allows, the package judges by the same table: an event that
// the matrix refuses is refused, for every statute, state and day.
func TestLifeIsTheTable(t *testing.T) {
	for _, s := range sandbox.Statutes() {
		for _, i := range []sandbox.Instrument{sandbox.Demonstration, sandbox.Temporary} {
			for _, on := range []string{"2018-06-01", "2019-06-01", "2021-07-21", "2024-08-07", "2026-11-22"} {
				life, err := s.PermitLife(i, day(on))
				if err != nil {
					if s.Has(i, day(on)) {
						t.Errorf("%s %s %s: %v", s, i, on, err)
					}
					continue
				}
				for _, e := range sandbox.EventTypes() {
					p := sandbox.NewPermit("p", s, i)
					p.Events = []sandbox.Event{{Type: sandbox.EventRequested, Date: day(on)}}
					_, allowed := life.Find(sandbox.StatusRequested, e)
					if _, err := p.Apply(sandbox.Event{Type: e, Date: day(on)}); (err == nil) != allowed {
						t.Errorf("%s %s %s: %s: %v", s, i, on, e, err)
					}
				}
			}
		}
	}
	if _, err := sandbox.ZoneAct.PermitLife(sandbox.Confirmation, day("2026-11-22")); err == nil {
		t.Error("a confirmation has a life")
	}
}

// TestRefusalsForPeople writes what people are told, in both languages.
func TestRefusalsForPeople(t *testing.T) {
	var b strings.Builder
	for _, c := range []struct{ instrument, zone, history string }{
		{"demonstration", "", "2026-08-10 forwarded"},
		{"demonstration", "", "2026-08-03 requested, 2026-08-02 forwarded"},
		{"demonstration", "", "2026-08-03 requested, 2026-08-10 granted 48"},
		{"demonstration", "", "2026-08-03 requested, 2026-08-10 forwarded @applicant"},
		{"demonstration", "", "2026-08-03 requested, 2026-08-10 forwarded, 2026-08-12 supplemented"},
		{"demonstration", "", "2026-08-03 requested, 2026-08-10 forwarded, 2026-10-20 granted 49"},
		{"demonstration", "", "2026-08-03 requested, 2026-08-10 forwarded, 2026-10-20 granted"},
		{"demonstration", "", "2026-02-02 requested, 2026-02-09 forwarded, 2026-03-10 refused, 2026-05-12 reconsideration_requested"},
		{"temporary", "", "2026-06-02 requested, 2026-06-09 forwarded, 2026-07-10 refused, 2026-07-12 reconsideration_requested, 2026-08-10 refused, 2026-08-12 reconsideration_requested"},
		{"demonstration", "", demonstration + ", 2024-11-01 insured 2028-10-19, 2024-11-02 started"},
		{"demonstration", "2029-12-31", started + ", 2028-08-20 extension_requested"},
		{"demonstration", "2029-12-31", started + ", 2028-09-01 extended 36"},
		{"demonstration", "", started + ", 2028-08-01 extension_requested, 2028-09-01 extended 12, 2028-09-02 extended 12"},
		{"demonstration", "", started + ", 2028-08-20 reform_requested"},
		{"demonstration", "", started + ", 2028-08-01 reform_requested, 2028-09-01 moved_to_temporary"},
		{"temporary", "", launched + ", 2028-08-01 reform_finished, 2028-08-02 reform_started"},
		{"demonstration", "", "2019-09-02 requested, 2019-09-09 forwarded, 2019-10-20 granted 24, 2021-07-20 reform_requested"},
		{"demonstration", "", started + ", 2028-10-20 reported"},
		{"demonstration", "", started + ", 2025-05-01 corrected fraud"},
		{"demonstration", "", started + ", 2025-05-01 cancelled safety"},
		{"ict demonstration", "", "2023-02-01 requested, 2023-02-10 forwarded, 2023-03-10 granted 24, 2023-05-01 corrected, 2023-06-01 corrected"},
		{"rnd-zone demonstration", "", "2022-02-01 requested, 2022-02-10 forwarded, 2022-03-10 granted 24, 2024-01-03 extension_requested, 2024-02-03 extended 99999"},
		{"demonstration", "", started + ", 2025-05-01 cancelled fraud, 2025-05-02 resumed"},
	} {
		_, err := permit(t, c.instrument, c.zone, c.history)
		var r *sandbox.Refused
		if !errors.As(err, &r) {
			t.Fatalf("%s: %v", c.history, err)
		}
		b.WriteString("## " + strings.TrimSpace(c.history[strings.LastIndex(c.history, ",")+1:]) + "\n" + r.In(lang.Korean) + r.In(lang.English) + "\n")
	}
	sandboxtest.Golden(t, "permit-refusals.golden", b.String())
}
