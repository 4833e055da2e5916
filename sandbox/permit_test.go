package sandbox_test

import (
	"errors"
	"slices"
	"strconv"
	"strings"
	"testing"

	"github.com/teukgu/teukgu/sandbox"
	"github.com/teukgu/teukgu/sandbox/civil"
	"github.com/teukgu/teukgu/sandbox/fault"
	"github.com/teukgu/teukgu/sandbox/flow"
)

// events reads a history: "2024-09-02 requested, 2024-10-20 granted 48 @ministry".
func events(tb testing.TB, text string) []sandbox.Event {
	tb.Helper()
	var list []sandbox.Event
	for _, line := range strings.Split(text, ",") {
		words := strings.Fields(line)
		if len(words) < 2 {
			tb.Fatalf("%q is no event", line)
		}
		e := sandbox.Event{Date: day(words[0])}
		err := e.Type.UnmarshalText([]byte(words[1]))
		for _, word := range words[2:] {
			if office, ok := strings.CutPrefix(word, "@"); ok {
				e.Actor, err = flow.ParseOffice(office)
			} else if n, notNumber := strconv.Atoi(word); notNumber == nil {
				e.Months = n
			} else if e.Type == sandbox.EventInsured {
				e.Until = day(word)
			} else {
				e.Ground, err = sandbox.ParseGround(word)
			}
		}
		if err != nil {
			tb.Fatal(err)
		}
		list = append(list, e)
	}
	return list
}

// permit is a permit with that history; the instrument is a word such as "demonstration" with the statute before it where
// it is not the zone Act.
func permit(tb testing.TB, instrument, zone, history string) (sandbox.Permit, error) {
	tb.Helper()
	statute, name, other := strings.Cut(instrument, " ")
	if !other {
		statute, name = "zone-act", instrument
	}
	s, err := sandbox.ParseStatute(statute)
	if err != nil {
		tb.Fatal(err)
	}
	i, err := sandbox.ParseInstrument(name)
	if err != nil {
		tb.Fatal(err)
	}
	p := sandbox.NewPermit("p-1", s, i)
	if zone != "" {
		p.ZoneUntil = day(zone)
	}
	return p.Replay(events(tb, history)...)
}

const (
	demonstration = "2024-09-02 requested, 2024-09-09 forwarded, 2024-10-20 granted 48" // until 2028-10-20
	started       = demonstration + ", 2024-11-01 insured 2028-10-20, 2024-11-02 started"
	temporary     = "2026-07-06 requested, 2026-07-13 forwarded, 2026-08-20 granted 36" // until 2029-08-20
	launched      = temporary + ", 2026-09-01 insured 2029-08-20, 2026-09-02 started"
	extended      = launched + ", 2029-06-01 extension_requested, 2029-07-01 extended 12" // until 2030-08-20
)

func TestStatus(t *testing.T) {
	for _, c := range []struct {
		name, basis               string
		instrument, zone, history string
		on, want, until           string
	}{
		{"the operator asks", "제86조제1항", "demonstration", "", "2026-08-03 requested", "2026-08-20", "requested", ""},
		{"the local government applies", "제86조제2항 (D3)", "demonstration", "", "2026-08-03 requested, 2026-08-10 forwarded", "2026-08-20", "under_review", ""},
		{"a supplement is awaited", "제86조제3항 (D6)", "demonstration", "", "2026-08-03 requested, 2026-08-10 forwarded, 2026-08-12 supplement_demanded", "2026-08-20", "under_review", ""},
		{"the authority goes on without it", "시행령 제57조제6항 (D7)", "demonstration", "", "2026-08-03 requested, 2026-08-10 forwarded, 2026-08-12 supplement_demanded, 2026-10-01 granted 48", "2026-10-01", "granted", "2030-10-01"},
		{"granted", "제86조제4항 (D8)", "demonstration", "", demonstration, "2024-10-20", "granted", "2028-10-20"},
		{"the day of the grant is not counted", "민법 제157조, 제160조제2항", "demonstration", "", "2024-08-10 requested, 2024-08-12 forwarded, 2024-09-10 granted 48", "2024-09-10", "granted", "2028-09-10"},
		{"granted on the day before the last of the month", "민법 제160조제2항", "demonstration", "", "2024-08-10 requested, 2024-08-12 forwarded, 2024-08-30 granted 48", "2025-01-01", "granted", "2028-08-30"},
		{"granted on the last day of the month", "민법 제160조제2항", "demonstration", "", "2024-08-10 requested, 2024-08-12 forwarded, 2024-08-31 granted 48", "2025-01-01", "granted", "2028-08-31"},
		{"a month without the day", "민법 제160조제3항", "demonstration", "", "2024-08-10 requested, 2024-08-12 forwarded, 2024-08-30 granted 6", "2025-01-01", "granted", "2025-02-28"},
		{"the end of February", "민법 제160조제2항", "demonstration", "", "2024-12-10 requested, 2024-12-12 forwarded, 2025-02-28 granted 36", "2025-03-01", "granted", "2028-02-29"},
		{"a last day that is a holiday does not roll", "제86조제10항: a term, not a time to act", "demonstration", "", "2024-08-10 requested, 2024-08-12 forwarded, 2024-10-09 granted 12", "2025-10-10", "expired", "2025-10-09"},
		{"refused", "제86조제4항 (D8)", "demonstration", "", "2026-08-03 requested, 2026-08-10 forwarded, 2026-09-10 refused", "2026-09-10", "rejected", ""},
		{"deliberated again", "제86조제8항 (D13)", "demonstration", "", "2026-08-03 requested, 2026-08-10 forwarded, 2026-09-10 refused, 2026-10-01 reconsideration_requested", "2026-10-01", "under_review", ""},
		{"granted in the end", "제86조제9항 (D13)", "demonstration", "", "2026-08-03 requested, 2026-08-10 forwarded, 2026-09-10 refused, 2026-10-01 reconsideration_requested, 2026-11-01 granted 24", "2026-11-01", "granted", "2028-11-01"},
		{"a temporary permit deliberated again", "제90조제9항 (T14)", "temporary", "", "2026-08-03 requested, 2026-08-10 forwarded, 2026-09-10 refused, 2026-11-09 reconsideration_requested", "2026-11-09", "under_review", ""},
		{"running", "제88조제2항 (D28)", "demonstration", "", started, "2024-11-02", "running", "2028-10-20"},
		{"running with a plan of damages", "제88조제2항 단서 (D33)", "demonstration", "", demonstration + ", 2024-11-01 agreed_compensation_plan, 2024-11-02 started", "2028-10-20", "running", "2028-10-20"},
		{"as it stood on an earlier day", "the state is of a day", "demonstration", "", started, "2024-11-01", "granted", "2028-10-20"},
		{"before anything happened", "the state is of a day", "demonstration", "", started, "2024-09-01", "", ""},
		{"suspended", "제87조제1항", "demonstration", "", started + ", 2025-03-01 suspended", "2025-03-01", "suspended", "2028-10-20"},
		{"resumed", "제87조제1항", "demonstration", "", started + ", 2025-03-01 suspended, 2025-04-01 resumed", "2025-04-01", "running", "2028-10-20"},
		{"a suspension does not stop the term", "제86조제10항", "demonstration", "", started + ", 2025-03-01 suspended", "2028-10-21", "expired", "2028-10-20"},
		{"expired without having started", "제86조제10항", "demonstration", "", demonstration, "2028-10-21", "expired", "2028-10-20"},
		{"extended from the day after the end", "제86조제10항 (D14)", "demonstration", "2030-12-31", started + ", 2028-08-19 extension_requested, 2028-10-20 extended 24", "2028-10-21", "running", "2030-10-20"},
		{"an old grant is extended up to the zone's last day", "제86조제6항, 부칙(제20236호) 제3조", "demonstration", "2026-06-30", "2022-06-01 requested, 2022-06-08 forwarded, 2022-07-01 granted 24, 2024-04-01 extension_requested, 2024-06-01 extended 23", "2024-07-02", "granted", "2026-06-01"},
		{"a temporary permit is not bound by the zone", "제90조제11항 (T9)", "temporary", "2029-12-31", extended, "2030-08-20", "running", "2030-08-20"},
		{"standing still", "제87조제10항 (D18)", "demonstration", "2029-12-31", started + ", 2028-08-01 reform_requested", "2028-10-21", "standing_still", "2029-12-31"},
		{"on the zone's last day", "제87조제10항 후단 (D18)", "demonstration", "2029-12-31", started + ", 2028-08-01 reform_requested", "2029-12-31", "standing_still", "2029-12-31"},
		{"never past the zone's term", "제87조제10항 후단 (D18)", "demonstration", "2029-12-31", started + ", 2028-08-01 reform_requested", "2030-01-01", "expired", "2029-12-31"},
		{"a zone that ends first leaves nothing", "제87조제10항 후단 (D18)", "demonstration", "2028-10-20", started + ", 2028-08-01 reform_requested", "2028-10-21", "expired", "2028-10-20"},
		{"without a known term of the zone it is open", "제87조제10항 (D18)", "demonstration", "", started + ", 2028-08-01 reform_requested", "2035-01-01", "standing_still", ""},
		{"while suspended", "제87조제10항 (D18)", "demonstration", "", started + ", 2028-08-01 reform_requested, 2028-09-01 suspended", "2028-10-21", "standing_still", ""},
		{"on the day on which the reform is finished", "제87조제10항 (D18): the time that the procedure needs", "demonstration", "2029-12-31", started + ", 2028-08-01 reform_requested, 2029-03-05 reform_finished", "2029-03-05", "standing_still", "2029-03-05"},
		{"the day after", "제87조제10항 (D18)", "demonstration", "2029-12-31", started + ", 2028-08-01 reform_requested, 2029-03-05 reform_finished", "2029-03-06", "expired", "2029-03-05"},
		{"a reform finished within the term", "제87조제5항 (D25)", "demonstration", "2029-12-31", started + ", 2028-08-01 reform_requested, 2028-09-01 reform_finished", "2028-10-21", "expired", "2028-10-20"},
		{"a reform started without a request", "제87조제4항 (D24)", "demonstration", "2029-12-31", started + ", 2026-08-01 reform_started", "2028-10-21", "expired", "2028-10-20"},
		{"moved to a temporary permit", "제87조제8항 (D22)", "demonstration", "2029-12-31", started + ", 2028-08-01 reform_requested, 2028-09-03 reform_started, 2028-11-06 moved_to_temporary", "2028-11-06", "moved", ""},
		{"cancelled", "제89조제2항 (D37)", "demonstration", "", started + ", 2025-05-01 cancelled fraud", "2025-05-01", "cancelled", ""},
		{"cancelled while it stands still", "제89조제2항 (D37)", "demonstration", "", started + ", 2028-08-01 reform_requested, 2028-12-01 cancelled condition", "2029-01-01", "cancelled", ""},
		{"corrected and running on", "제89조제2항 (D37)", "demonstration", "", started + ", 2025-05-01 corrected condition, 2025-06-01 corrected", "2025-06-01", "running", "2028-10-20"},
		{"reported after the end", "제87조제11항 (D19)", "demonstration", "", started + ", 2028-11-01 reported", "2028-11-01", "expired", "2028-10-20"},
		{"a temporary permit", "제90조제5항, 제11항 (T4, T8)", "temporary", "", temporary, "2026-08-20", "granted", "2029-08-20"},
		{"expired without an extension", "제90조제11항 (T8)", "temporary", "", launched, "2029-08-21", "expired", "2029-08-20"},
		{"extended by itself", "제90조제12항 (T10)", "temporary", "", extended, "2030-08-21", "auto_extended", ""},
		{"years later", "제90조제12항 (T10)", "temporary", "", extended, "2050-01-01", "auto_extended", ""},
		{"until the reform is finished", "제90조제12항 (T10, T11)", "temporary", "", extended + ", 2031-02-03 reform_finished", "2031-02-03", "auto_extended", "2031-02-03"},
		{"and not longer", "제90조제12항, 제13항 (T10, T12)", "temporary", "", extended + ", 2031-02-03 reform_finished", "2031-02-04", "expired", "2031-02-03"},
		{"not where the reform was finished in time", "제90조제12항 (T10)", "temporary", "", extended + ", 2030-02-03 reform_finished", "2030-08-21", "expired", "2030-08-20"},
		{"a temporary permit cancelled", "제91조제2항 (T16)", "temporary", "", launched + ", 2027-05-01 cancelled safety", "2027-05-02", "cancelled", ""},

		{"ICT: open stand-still", "정보통신융합법 제38조의5제7항", "ict demonstration", "2025-12-31", "2023-02-01 requested, 2023-02-10 forwarded, 2023-03-10 granted 24, 2025-01-02 reform_requested", "2026-06-01", "standing_still", ""},
		{"ICT: an extension of any length", "정보통신융합법 제37조제5항", "ict temporary", "", "2020-02-01 requested, 2020-02-10 forwarded, 2020-03-10 granted 24, 2022-01-03 extension_requested, 2022-02-03 extended 36", "2025-03-10", "granted", "2025-03-10"},
		{"ICT: extended by itself", "정보통신융합법 제37조제6항", "ict temporary", "", "2020-02-01 requested, 2020-02-10 forwarded, 2020-03-10 granted 24, 2022-01-03 extension_requested, 2022-02-03 extended 24", "2024-03-11", "auto_extended", ""},
		{"ICT: not before that was law", "정보통신융합법: 제37조제6항 in force from 2021-12-09", "ict temporary", "", "2019-02-01 requested, 2019-02-10 forwarded, 2019-03-10 granted 12, 2020-01-03 extension_requested, 2020-02-03 extended 12", "2021-03-11", "expired", "2021-03-10"},
		{"finance: at most six months after the end", "금융혁신지원 특별법 제10조의2제7항", "finance demonstration", "", "2023-02-01 requested, 2023-02-10 forwarded, 2023-03-10 granted 24, 2024-12-02 reform_requested", "2025-09-10", "standing_still", "2025-09-10"},
		{"finance: and then no more", "금융혁신지원 특별법 제10조의2제7항", "finance demonstration", "", "2023-02-01 requested, 2023-02-10 forwarded, 2023-03-10 granted 24, 2024-12-02 reform_requested", "2025-09-11", "expired", "2025-09-10"},
		{"finance: reported in time, before the end", "금융혁신지원 특별법 제18조제2항", "finance demonstration", "", "2023-02-01 requested, 2023-02-10 forwarded, 2023-03-10 granted 24, 2025-02-03 reported", "2025-03-11", "expired", "2025-03-10"},
		{"R&D zone: an extension of any length", "연구개발특구법 제16조의2제4항", "rnd-zone demonstration", "", "2022-02-01 requested, 2022-02-10 forwarded, 2022-03-10 granted 24, 2024-01-03 extension_requested, 2024-02-03 extended 36", "2024-03-11", "granted", "2027-03-10"},
		{"R&D zone: deliberated again", "연구개발특구법 제16조의2제8항", "rnd-zone demonstration", "", "2025-05-01 requested, 2025-05-10 forwarded, 2025-06-10 refused, 2025-12-10 reconsideration_requested", "2025-12-10", "under_review", ""},
		{"industry: four years by choice of the committee", "산업융합 촉진법 제10조의3제11항", "industry demonstration", "", "2026-06-04 requested, 2026-06-05 forwarded, 2026-07-10 granted 48", "2026-07-10", "granted", "2030-07-10"},
	} {
		t.Run(c.name, func(t *testing.T) {
			p, err := permit(t, c.instrument, c.zone, c.history)
			if err != nil {
				t.Fatalf("%s: %v", c.basis, err)
			}
			got := p.Status(day(c.on))
			if got.Status.String() != c.want || got.Until.String() != c.until {
				t.Errorf("%s: on %s %s until %s, want %s until %s", c.basis, c.on, got.Status, got.Until, c.want, c.until)
			}
		})
	}
}

// TestRefused holds every guard against the day or the number on both sides of its bound: where the code is empty the last
// event is allowed.
func TestRefused(t *testing.T) {
	for _, c := range []struct {
		name, basis               string // the basis that the fault cites, where there is a fault
		instrument, zone, history string
		code                      string
	}{
		{"nothing before the request", "", "demonstration", "", "2026-08-10 forwarded", "event.first"},
		{"not before the Act", "", "demonstration", "", "2019-04-16 requested", "event.not_in_force"},
		{"on its first day", "제86조제1항", "demonstration", "", "2019-04-17 requested", ""},
		{"no grant without the application", "", "demonstration", "", "2026-08-03 requested, 2026-08-10 granted 48", "event.forbidden"},
		{"no second request", "", "demonstration", "", "2026-08-03 requested, 2026-08-10 requested", "event.forbidden"},
		{"no supplement that nobody demanded", "제86조제3항", "demonstration", "", "2026-08-03 requested, 2026-08-10 forwarded, 2026-08-12 supplemented", "supplement.not_demanded"},
		{"no second supplement for one demand", "제86조제3항", "demonstration", "", "2026-08-03 requested, 2026-08-10 forwarded, 2026-08-12 supplement_demanded, 2026-08-13 supplemented, 2026-08-14 supplemented", "supplement.not_demanded"},
		{"four years (D14)", "제86조제9항", "demonstration", "", "2024-09-02 requested, 2024-09-09 forwarded, 2024-10-20 granted 48", ""},
		{"no month more", "제86조제9항", "demonstration", "", "2024-09-02 requested, 2024-09-09 forwarded, 2024-10-20 granted 49", "term.too_long"},
		{"in the numbering of the day", "제86조제10항", "demonstration", "", "2024-09-02 requested, 2024-09-09 forwarded, 2026-07-01 granted 49", "term.too_long"},
		{"two years on the last day of the old text", "제86조제6항", "demonstration", "", "2024-06-02 requested, 2024-06-09 forwarded, 2024-08-06 granted 25", "term.too_long"},
		{"three years of a temporary permit (T8)", "제90조제10항", "temporary", "", "2024-08-02 requested, 2024-08-05 forwarded, 2024-08-07 granted 37", "term.too_long"},
		{"two years of one before (T8)", "제90조제8항", "temporary", "", "2024-08-02 requested, 2024-08-05 forwarded, 2024-08-06 granted 25", "term.too_long"},
		{"no reconsideration before 2024-08-07 (D13)", "", "demonstration", "", "2024-05-02 requested, 2024-05-09 forwarded, 2024-07-20 refused, 2024-08-06 reconsideration_requested", "event.not_in_force"},
		{"from that day on (D13)", "", "demonstration", "", "2024-05-02 requested, 2024-05-09 forwarded, 2024-07-20 refused, 2024-08-07 reconsideration_requested", ""},
		{"the sixtieth day (D13a)", "", "demonstration", "", "2026-02-02 requested, 2026-02-09 forwarded, 2026-03-10 refused, 2026-05-11 reconsideration_requested", ""}, // 2026-05-09 is a Saturday
		{"the day after (D13a)", "시행령 제57조의2제2항", "demonstration", "", "2026-02-02 requested, 2026-02-09 forwarded, 2026-03-10 refused, 2026-05-12 reconsideration_requested", "reconsideration.too_late"},
		{"only once (D13)", "제86조제8항", "demonstration", "", "2026-06-02 requested, 2026-06-09 forwarded, 2026-07-10 refused, 2026-07-12 reconsideration_requested, 2026-08-10 refused, 2026-08-12 reconsideration_requested", "reconsideration.used"},
		{"only once (T14)", "제90조제9항", "temporary", "", "2026-06-02 requested, 2026-06-09 forwarded, 2026-07-10 refused, 2026-07-12 reconsideration_requested, 2026-08-10 refused, 2026-08-12 reconsideration_requested", "reconsideration.used"},
		{"none under the ICT Act", "", "ict demonstration", "", "2025-06-02 requested, 2025-06-09 forwarded, 2025-07-10 refused, 2025-07-12 reconsideration_requested", "event.not_in_force"},
		{"no start without cover (D28)", "제88조제2항", "demonstration", "", demonstration + ", 2024-11-02 started", "cover.required"},
		{"cover that ends a day too early (D32)", "제88조제2항", "demonstration", "", demonstration + ", 2024-11-01 insured 2028-10-19, 2024-11-02 started", "cover.required"},
		{"cover to the last day (D32)", "제88조제2항", "demonstration", "", demonstration + ", 2024-11-01 insured 2028-10-20, 2024-11-02 started", ""},
		{"a temporary permit without cover (T13)", "제90조제15항", "temporary", "", temporary + ", 2026-09-02 started", "cover.required"},
		{"no start after the end", "", "demonstration", "", demonstration + ", 2024-11-01 insured 2028-10-20, 2028-10-21 started", "event.forbidden"},
		{"started once", "", "demonstration", "", started + ", 2024-12-02 started", "event.forbidden"},
		{"asked on the last day (D15)", "", "demonstration", "", started + ", 2028-08-19 extension_requested", ""},
		{"a day late (D15)", "제86조제10항", "demonstration", "", started + ", 2028-08-20 extension_requested", "extension.too_late"},
		{"the old text for an old grant (D15)", "제86조제6항", "demonstration", "", "2023-01-02 requested, 2023-01-09 forwarded, 2023-10-20 granted 24, 2025-08-20 extension_requested", "extension.too_late"},
		{"a day late (T9)", "제90조제11항", "temporary", "", launched + ", 2029-06-20 extension_requested", "extension.too_late"},
		{"three months under the finance Act", "금융혁신지원 특별법 제10조제1항", "finance demonstration", "", "2023-02-01 requested, 2023-02-10 forwarded, 2023-03-10 granted 24, 2024-12-10 extension_requested", "extension.too_late"},
		{"the day before that", "", "finance demonstration", "", "2023-02-01 requested, 2023-02-10 forwarded, 2023-03-10 granted 24, 2024-12-09 extension_requested", ""},
		{"no extension without a request", "제86조제10항", "demonstration", "", started + ", 2028-09-01 extended 24", "extension.not_requested"},
		{"at most two years (D14)", "제86조제10항", "demonstration", "", started + ", 2028-08-01 extension_requested, 2028-09-01 extended 25", "extension.too_long"},
		{"at most two years (T8)", "제90조제11항", "temporary", "", launched + ", 2029-06-01 extension_requested, 2029-07-01 extended 25", "extension.too_long"},
		{"to the zone's last day", "", "demonstration", "2030-10-20", started + ", 2028-08-01 extension_requested, 2028-09-01 extended 24", ""},
		{"not a day beyond (D14)", "제86조제10항", "demonstration", "2030-10-19", started + ", 2028-08-01 extension_requested, 2028-09-01 extended 24", "extension.beyond_zone"},
		{"extended once (D14)", "제86조제10항", "demonstration", "", started + ", 2028-08-01 extension_requested, 2028-09-01 extended 12, 2028-09-02 extended 12", "extension.used"},
		{"nor asked for again", "제86조제10항", "demonstration", "", started + ", 2028-08-01 extension_requested, 2028-09-01 extended 12, 2028-09-02 extension_requested", "extension.used"},
		{"not after the end", "", "demonstration", "", started + ", 2028-08-01 extension_requested, 2028-10-21 extended 12", "event.forbidden"},
		{"on the last day", "", "demonstration", "", started + ", 2028-08-01 extension_requested, 2028-10-20 extended 12", ""},
		{"a reform asked for in time (D17)", "", "demonstration", "", started + ", 2028-08-19 reform_requested", ""},
		{"a day late (D17)", "제87조제9항", "demonstration", "", started + ", 2028-08-20 reform_requested", "reform.too_late"},
		{"not before 2021-07-21 (D17)", "", "demonstration", "", "2019-09-02 requested, 2019-09-09 forwarded, 2019-10-20 granted 24, 2021-07-20 reform_requested", "event.not_in_force"},
		{"from that day on (D17)", "", "demonstration", "", "2019-09-02 requested, 2019-09-09 forwarded, 2019-10-20 granted 24, 2021-07-21 reform_requested", ""},
		{"not for a temporary permit", "", "temporary", "", launched + ", 2028-08-01 reform_requested", "event.forbidden"},
		{"a reform is finished once", "제87조제6항", "demonstration", "", started + ", 2028-08-01 reform_finished, 2028-08-02 reform_finished", "reform.finished"},
		{"and does not start after it", "제90조제12항", "temporary", "", launched + ", 2028-08-01 reform_finished, 2028-08-02 reform_started", "reform.finished"},
		{"no move before the reform has begun (D22)", "제87조제8항", "demonstration", "", started + ", 2028-08-01 reform_requested, 2028-09-01 moved_to_temporary", "reform.not_started"},
		{"not before 2021-07-21 (D22)", "", "demonstration", "", "2019-09-02 requested, 2019-09-09 forwarded, 2019-10-20 granted 24, 2021-07-01 reform_started, 2021-07-20 moved_to_temporary", "event.not_in_force"},
		{"a temporary permit is not moved", "", "temporary", "", launched + ", 2028-08-01 reform_started, 2028-09-01 moved_to_temporary", "event.forbidden"},
		{"finance has nothing to move to", "", "finance demonstration", "", "2023-02-01 requested, 2023-02-10 forwarded, 2023-03-10 granted 24, 2023-12-02 reform_started, 2023-12-03 moved_to_temporary", "event.not_in_force"},
		{"suspended while running only", "", "demonstration", "", demonstration + ", 2024-11-02 suspended", "event.forbidden"},
		{"no correction before 2021-07-21 (D36)", "제89조제2항", "demonstration", "", "2019-09-02 requested, 2019-09-09 forwarded, 2019-10-20 granted 24, 2021-07-20 corrected condition", "event.not_in_force"},
		{"fraud must be cancelled (D37)", "제89조제2항", "demonstration", "", started + ", 2025-05-01 corrected fraud", "correction.must_cancel"},
		{"fraud must be cancelled (T16)", "제91조제2항", "temporary", "", launched + ", 2027-05-01 corrected fraud", "correction.must_cancel"},
		{"a danger may be corrected (T16)", "", "temporary", "", launched + ", 2027-05-01 corrected safety", ""},
		{"one correction under the ICT Act", "정보통신융합법 제38조의4제1항", "ict demonstration", "", "2023-02-01 requested, 2023-02-10 forwarded, 2023-03-10 granted 24, 2023-05-01 corrected, 2023-06-01 corrected", "correction.used"},
		{"a ground that the article does not name (D36)", "제89조제2항", "demonstration", "", started + ", 2025-05-01 cancelled safety", "cancellation.ground.forbidden"},
		{"a ground that the article does not name (T16)", "제91조제2항", "temporary", "", launched + ", 2027-05-01 cancelled purpose", "cancellation.ground.forbidden"},
		{"the further ground of the Decree", "", "temporary", "", launched + ", 2027-05-01 cancelled other", ""},
		{"after a cancellation nothing but the report (D38)", "", "demonstration", "", started + ", 2025-05-01 cancelled condition, 2025-05-02 resumed", "event.forbidden"},
		{"the report", "", "demonstration", "", started + ", 2025-05-01 cancelled condition, 2025-05-02 reported", ""},
		{"no report before the end (D19)", "제87조제11항", "demonstration", "", started + ", 2028-10-20 reported", "report.too_early"},
		{"no report of a refusal", "", "demonstration", "", "2026-06-02 requested, 2026-06-09 forwarded, 2026-07-10 refused, 2026-07-11 reported", "event.forbidden"},
		{"events stand by date", "", "demonstration", "", "2026-06-02 requested, 2026-06-01 forwarded", "event.date.conflict"},
		{"a term within the calendar", "", "rnd-zone demonstration", "", "2022-02-01 requested, 2022-02-10 forwarded, 2022-03-10 granted 24, 2024-01-03 extension_requested, 2024-02-03 extended 99999", "term.out_of_range"},
	} {
		t.Run(c.name, func(t *testing.T) {
			_, err := permit(t, c.instrument, c.zone, c.history)
			if c.code == "" {
				if err != nil {
					t.Errorf("%s: %v", c.basis, err)
				}
				return
			}
			var r *sandbox.Refused
			if !errors.As(err, &r) {
				t.Fatalf("%s: %v is no refusal", c.basis, err)
			}
			f := r.Faults[0]
			last := strings.Count(c.history, ",")
			if f.Code != fault.Code("sandbox.permit."+c.code) || r.Index != last || !strings.HasPrefix(f.Path, "events["+strconv.Itoa(last)+"]") {
				t.Errorf("%s: %v", c.basis, err)
			}
			if c.basis != "" && f.Basis.String() != c.basis {
				t.Errorf("it cites %s, want %s", f.Basis, c.basis)
			}
		})
	}
}

func TestAuthority(t *testing.T) {
	for _, c := range []struct {
		basis, instrument, history string
		refused                    bool
	}{
		{"제86조제1항", "demonstration", "2026-08-03 requested @applicant", false},
		{"제86조제1항", "demonstration", "2026-08-03 requested @ministry", true},
		{"제86조제2항", "demonstration", "2026-08-03 requested, 2026-08-10 forwarded @local_government", false},
		{"제86조제2항", "demonstration", "2026-08-03 requested, 2026-08-10 forwarded @applicant", true},
		{"정보통신융합법: no local government in between", "ict demonstration", "2026-08-03 requested, 2026-08-10 forwarded @ministry", false},
		{"제86조제3항", "demonstration", "2026-08-03 requested, 2026-08-10 forwarded, 2026-08-11 supplement_demanded @agency", false},
		{"제86조제3항", "demonstration", "2026-08-03 requested, 2026-08-10 forwarded, 2026-08-11 supplement_demanded @committee", true},
		{"제86조제4항", "demonstration", "2026-08-03 requested, 2026-08-10 forwarded, 2026-09-11 granted 24 @committee", false},
		{"제86조제4항", "demonstration", "2026-08-03 requested, 2026-08-10 forwarded, 2026-09-11 granted 24 @local_government", true},
		{"제88조제2항 단서", "demonstration", demonstration + ", 2024-11-01 agreed_compensation_plan @local_government", false},
		{"제88조제2항 단서", "demonstration", demonstration + ", 2024-11-01 agreed_compensation_plan @ministry", true},
		{"모빌리티혁신법 제12조제9항", "mobility demonstration", "2025-08-03 requested, 2025-08-10 forwarded, 2025-09-11 granted 24, 2025-11-01 agreed_compensation_plan @ministry", false},
		{"제86조제10항: through the local government", "demonstration", started + ", 2028-08-01 extension_requested @local_government", false},
		{"제87조제6항", "demonstration", started + ", 2028-08-01 reform_started @agency", false},
		{"제87조제6항", "demonstration", started + ", 2028-08-01 reform_started @applicant", true},
		{"제89조제1항: the local government only asks for it", "demonstration", started + ", 2028-08-01 cancelled fraud @local_government", true},
		{"제89조제2항", "demonstration", started + ", 2028-08-01 cancelled fraud @ministry", false},
		{"no article says who suspends", "demonstration", started + ", 2028-08-01 suspended @agency", false},
		{"제87조제8항", "demonstration", started + ", 2028-08-01 reform_started, 2028-08-02 moved_to_temporary @agency", true},
	} {
		_, err := permit(t, c.instrument, "", c.history)
		if refused := errors.Is(err, fault.Code("sandbox.permit.event.actor.forbidden")); refused != c.refused || !refused && err != nil {
			t.Errorf("%s: %s: %v", c.basis, c.history, err)
		}
	}
}

// TestRefusedListsEverything demands every unmet guard at once, and what is allowed.
func TestRefusedListsEverything(t *testing.T) {
	p, err := permit(t, "demonstration", "2029-12-31", started)
	if err != nil {
		t.Fatal(err)
	}
	before := slices.Clone(p.Events)
	_, err = p.Apply(sandbox.Event{Type: sandbox.EventExtended, Date: day("2028-09-01"), Months: 36, Actor: flow.Agency})
	var r *sandbox.Refused
	if !errors.As(err, &r) {
		t.Fatal(err)
	}
	var codes []string
	for _, f := range r.Faults {
		codes = append(codes, strings.TrimPrefix(string(f.Code), "sandbox.permit."))
	}
	want := []string{"event.actor.forbidden", "extension.not_requested", "extension.too_long", "extension.beyond_zone"}
	if !slices.Equal(codes, want) {
		t.Errorf("the faults are %v, want %v", codes, want)
	}
	var allowed []string
	for _, m := range r.Allowed {
		allowed = append(allowed, m.On.String())
	}
	// the last day to ask for an extension or a reform has passed, no reform has begun, and nothing is to be reported yet
	if want := []string{"suspended", "insured", "agreed_compensation_plan", "reform_started", "reform_finished", "corrected", "cancelled"}; !slices.Equal(allowed, want) {
		t.Errorf("allowed is %v, want %v", allowed, want)
	}
	if !slices.Equal(before, p.Events) {
		t.Error("the permit changed")
	}
}

func TestApplyLeavesTheOriginalAlone(t *testing.T) {
	p, err := permit(t, "demonstration", "", demonstration)
	if err != nil {
		t.Fatal(err)
	}
	p.Events = slices.Grow(p.Events, 8) // room behind the events, which must not be shared
	a, errA := p.Apply(sandbox.Event{Type: sandbox.EventPlanAgreed, Date: day("2024-11-01")})
	b, errB := p.Apply(sandbox.Event{Type: sandbox.EventCancelled, Date: day("2024-11-01"), Ground: sandbox.GroundFraud})
	if errA != nil || errB != nil || a.Events[3].Type != sandbox.EventPlanAgreed || b.Events[3].Type != sandbox.EventCancelled || len(p.Events) != 3 {
		t.Errorf("%v %v %v", a.Events, b.Events, p.Events)
	}
}

// TestNothingPanics gives the package records that no reader would let through.
func TestNothingPanics(t *testing.T) {
	for _, p := range []sandbox.Permit{
		{},
		{Statute: 99, Instrument: 99},
		{Statute: sandbox.Finance, Instrument: sandbox.Temporary, Events: events(t, demonstration)},
		{Statute: sandbox.ZoneAct, Instrument: sandbox.Confirmation, Events: events(t, demonstration)},
		{Statute: sandbox.ZoneAct, Instrument: sandbox.Demonstration, Events: []sandbox.Event{{}, {Type: 200}, {Type: sandbox.EventGranted, Months: -1 << 60}}},
		{Statute: sandbox.ZoneAct, Instrument: sandbox.Demonstration, Events: []sandbox.Event{
			{Type: sandbox.EventRequested, Date: day("9999-12-31")}, {Type: sandbox.EventForwarded, Date: day("0001-01-01")},
			{Type: sandbox.EventGranted, Date: day("9999-12-31"), Months: 1 << 60}, {Type: sandbox.EventExtended, Months: 7},
		}},
	} {
		if p.Validate() == nil {
			t.Errorf("%+v is valid", p)
		}
		for _, on := range []civil.Date{{}, day("0001-01-01"), day("2026-11-22"), day("9999-12-31")} {
			_ = p.Status(on)
			_, _ = p.Duties(korea, on)
			_, _ = p.Agenda(korea, on)
			_, _ = p.Apply(sandbox.Event{Type: sandbox.EventExtended, Date: on, Months: 12})
		}
	}
}
