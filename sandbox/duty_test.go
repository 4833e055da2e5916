package sandbox_test

import (
	"strings"
	"testing"

	"github.com/teukgu/teukgu/sandbox/calendar"
	"github.com/teukgu/teukgu/sandbox/lang"
	"github.com/teukgu/teukgu/sandbox/sandboxtest"
)

var korea = calendar.Korea()

func TestDuties(t *testing.T) {
	for _, c := range []struct {
		name                string
		instrument, history string
		on                  string
		want                string // kind, last day, article; the article is the basis of the case
	}{
		{"insure before the start", "demonstration", demonstration, "2024-10-20", "insure  제88조제2항"},
		{"cover that is too short", "demonstration", demonstration + ", 2024-11-01 insured 2028-10-19", "2024-11-01", "insure  제88조제2항"},
		{"insured", "demonstration", demonstration + ", 2024-11-01 insured 2028-10-20", "2024-11-01", ""},
		{"a plan in place of it", "demonstration", demonstration + ", 2024-11-01 agreed_compensation_plan", "2024-11-01", ""},
		{"a temporary permit", "temporary", temporary, "2026-08-20", "insure  제90조제15항"},
		{"in the numbering before 2026-07-01", "temporary", "2025-07-06 requested, 2025-07-13 forwarded, 2025-08-20 granted 36", "2026-06-30", "insure  제90조제14항"},
		{"and after it", "temporary", "2025-07-06 requested, 2025-07-13 forwarded, 2025-08-20 granted 36", "2026-07-01", "insure  제90조제15항"},
		{"in the numbering before 2024-08-07", "temporary", "2023-07-06 requested, 2023-07-13 forwarded, 2023-08-20 granted 24", "2024-08-06", "insure  제90조제12항"},
		{"running", "demonstration", started, "2025-01-01", ""},
		{"on the last day", "demonstration", started, "2028-10-20", ""},
		{"report the results: 2028-11-19 is a Sunday", "demonstration", started, "2028-10-21", "report 2028-11-20 제87조제11항"},
		{"long overdue", "demonstration", started, "2029-10-21", "report 2028-11-20 제87조제11항"},
		{"counted by the Civil Act before 2021-03-23", "demonstration", "2019-05-02 requested, 2019-05-09 forwarded, 2019-06-05 granted 12", "2020-06-06", "report 2020-07-06 제87조제7항"},
		{"in the numbering from 2021-07-21", "demonstration", "2019-05-02 requested, 2019-05-09 forwarded, 2019-06-05 granted 12", "2021-07-21", "report 2020-07-06 제87조제11항"},
		{"reported", "demonstration", started + ", 2028-11-01 reported", "2028-11-01", ""},
		{"not where a reform was asked for", "demonstration", started + ", 2028-08-01 reform_requested, 2028-12-01 reform_finished", "2028-12-02", ""},
		{"a temporary permit has no report", "temporary", launched, "2029-08-21", ""},
		{"stop at once", "demonstration", started + ", 2025-05-01 cancelled fraud", "2025-06-01", "stop 2025-05-01 제89조제4항"},
		{"stop at once", "temporary", launched + ", 2027-05-01 cancelled safety", "2027-05-01", "stop 2027-05-01 제91조제4항"},
		{"stop, before 2021-07-21", "demonstration", "2019-05-02 requested, 2019-05-09 forwarded, 2019-06-05 granted 12, 2019-10-01 cancelled fraud", "2019-11-01", "stop 2019-10-01 제89조제3항"},
		{"stop a temporary permit, before 2021-07-21", "temporary", "2019-05-02 requested, 2019-05-09 forwarded, 2019-06-05 granted 12, 2019-10-01 cancelled condition", "2021-07-20", "stop 2019-10-01 제91조제3항"},
		{"refused", "demonstration", "2026-06-02 requested, 2026-06-09 forwarded, 2026-07-10 refused", "2026-07-10", ""},
		{"finance: due before the end", "finance demonstration", "2023-02-01 requested, 2023-02-10 forwarded, 2023-03-10 granted 24", "2025-03-11", "report 2025-02-07 금융혁신지원 특별법 제18조제2항"},
		{"ICT", "ict demonstration", "2023-02-01 requested, 2023-02-10 forwarded, 2023-03-10 granted 24", "2025-03-11", "report 2025-04-09 정보통신융합법 제38조의5제9항"},
	} {
		t.Run(c.name, func(t *testing.T) {
			p, err := permit(t, c.instrument, "", c.history)
			if err != nil {
				t.Fatal(err)
			}
			duties, err := p.Duties(korea, day(c.on))
			if err != nil {
				t.Fatal(err)
			}
			var got []string
			for _, d := range duties {
				got = append(got, d.Kind.String()+" "+d.Due.String()+" "+d.Basis.String())
			}
			if strings.Join(got, "; ") != c.want {
				t.Errorf("duties on %s: %q, want %q", c.on, got, c.want)
			}
		})
	}
}

func TestDutiesBeyondTheCalendar(t *testing.T) {
	p, err := permit(t, "demonstration", "", "2026-12-01 requested, 2026-12-02 forwarded, 2026-12-10 granted 48")
	if err != nil {
		t.Fatal(err)
	}
	if _, err := p.Duties(korea, day("2030-12-11")); err == nil {
		t.Error("30 days from 2030-12-10 need the holidays of 2031, which nobody knows")
	}
	if _, err := p.Duties(korea, day("2030-12-10")); err != nil {
		t.Error(err)
	}
}

func TestAgenda(t *testing.T) {
	var b strings.Builder
	for _, c := range []struct{ name, instrument, zone, history, on string }{
		{"under review", "demonstration", "", "2026-02-02 requested, 2026-03-10 forwarded", "2026-03-20"},
		{"a supplement awaited", "demonstration", "", "2026-02-02 requested, 2026-03-10 forwarded, 2026-03-16 supplement_demanded", "2026-03-20"},
		{"supplemented", "demonstration", "", "2026-02-02 requested, 2026-03-10 forwarded, 2026-03-16 supplement_demanded, 2026-03-25 supplemented", "2026-03-26"},
		{"refused", "demonstration", "", "2026-02-02 requested, 2026-02-10 forwarded, 2026-03-10 refused", "2026-03-20"},
		{"granted", "demonstration", "2029-12-31", demonstration, "2024-10-21"},
		{"running", "demonstration", "2029-12-31", started, "2026-11-22"},
		{"extension asked for", "demonstration", "2030-12-31", started + ", 2028-08-01 extension_requested", "2028-08-02"},
		{"extended", "demonstration", "2030-12-31", started + ", 2028-08-01 extension_requested, 2028-09-01 extended 24", "2028-09-02"},
		{"standing still", "demonstration", "2029-12-31", started + ", 2028-08-01 reform_requested", "2028-11-01"},
		{"expired", "demonstration", "", started, "2028-12-01"},
		{"cancelled", "demonstration", "", started + ", 2025-05-01 cancelled fraud", "2025-05-02"},
		{"a temporary permit", "temporary", "", launched, "2026-11-22"},
		{"the law is reformed", "temporary", "", launched + ", 2028-03-06 reform_finished", "2028-03-07"},
		{"the law is reformed while it stands still", "demonstration", "2029-12-31", started + ", 2028-08-01 reform_requested, 2029-03-05 reform_finished", "2029-03-06"},
		{"automatically extended", "temporary", "", extended, "2030-09-01"},
		{"ICT, not started", "ict demonstration", "", "2025-02-01 requested, 2025-02-10 forwarded, 2025-03-10 granted 24", "2025-03-11"},
		{"finance", "finance demonstration", "", "2025-02-01 requested, 2025-02-10 forwarded, 2025-03-10 granted 24", "2025-03-11"},
	} {
		p, err := permit(t, c.instrument, c.zone, c.history)
		if err != nil {
			t.Fatal(c.name, err)
		}
		agenda, err := p.Agenda(korea, day(c.on))
		if err != nil {
			t.Fatal(c.name, err)
		}
		for _, l := range []lang.Language{lang.Korean, lang.English} {
			b.WriteString("## " + c.name + ", " + c.on + ": " + p.Status(day(c.on)).In(l) + "\n" + agenda.In(l) + "\n")
		}
	}
	sandboxtest.Golden(t, "permit-agenda.golden", b.String())
}
