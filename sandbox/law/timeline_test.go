package law_test

import (
	"errors"
	"testing"

	"github.com/teukgu/teukgu/sandbox/civil"
	"github.com/teukgu/teukgu/sandbox/law"
)

func day(s string) civil.Date { return civil.MustDate(s) }

func at[V any](from string, v V, basis string) law.Entry[V] {
	e := law.Entry[V]{From: day(from), Value: v, Confidence: law.Primary}
	if basis != "" {
		e.Basis = law.MustRef(basis)
	}
	return e
}

func TestNewTimelineRefuses(t *testing.T) {
	end := law.Entry[int]{From: day("2024-01-01"), Ended: true}
	moved := law.Entry[int]{From: day("2024-01-01"), Renumbered: true}
	for _, c := range []struct {
		name    string
		entries []law.Entry[int]
		index   int
	}{
		{"no entry", nil, -1},
		{"no day", []law.Entry[int]{{Value: 1}}, 0},
		{"no day in the middle", []law.Entry[int]{at("2020-01-01", 1, ""), {Value: 2}}, 1},
		{"same day", []law.Entry[int]{at("2020-01-01", 1, ""), at("2020-01-01", 2, "")}, 1},
		{"out of order", []law.Entry[int]{at("2020-01-02", 1, ""), at("2020-01-01", 2, "")}, 1},
		{"ends before it begins", []law.Entry[int]{end}, 0},
		{"ends twice", []law.Entry[int]{at("2020-01-01", 1, ""), {From: day("2021-01-01"), Ended: true}, end}, 2},
		{"renumbers nothing", []law.Entry[int]{moved}, 0},
		{"renumbers what has ended", []law.Entry[int]{at("2020-01-01", 1, ""), {From: day("2021-01-01"), Ended: true}, moved}, 2},
		{"ends and renumbers", []law.Entry[int]{at("2020-01-01", 1, ""), {From: day("2021-01-01"), Ended: true, Renumbered: true}}, 1},
	} {
		tl, err := law.NewTimeline(c.entries...)
		wrong, ok := errors.AsType[*law.TimelineError](err)
		if !ok || wrong.Index != c.index || wrong.Reason == "" || wrong.Error() == "" || !tl.IsZero() {
			t.Errorf("%s: %v, %v", c.name, tl, err)
		}
	}
}

// TestTimelineAgainstSearch holds At and AsKnown against a search from the newest entry back.
func TestTimelineAgainstSearch(t *testing.T) {
	seed, rng := seeded(t)
	for range cases(2_000) {
		var entries []law.Entry[int]
		n := day("2019-01-01").DayNumber()
		for i := range 1 + rng.IntN(12) {
			n += 1 + rng.IntN(40)
			e := law.Entry[int]{From: civil.FromDayNumber(n), Value: i}
			if rng.IntN(3) > 0 {
				e.Promulgated = civil.FromDayNumber(n - rng.IntN(100))
			}
			e.Ended = i > 0 && !entries[i-1].Ended && rng.IntN(4) == 0
			entries = append(entries, e)
		}
		tl := law.MustTimeline(entries...)
		for range 10 {
			d := civil.FromDayNumber(day("2018-12-20").DayNumber() + rng.IntN(600))
			known := civil.FromDayNumber(d.DayNumber() - 100 + rng.IntN(200))
			var want, wantKnown law.Entry[int]
			for i := len(entries) - 1; i >= 0; i-- {
				e := entries[i]
				if e.From.After(d) {
					continue
				}
				if want.From.IsZero() {
					want = e
				}
				public := !e.From.After(known)
				if !e.Promulgated.IsZero() {
					public = !e.Promulgated.After(known)
				}
				if public && wantKnown.From.IsZero() {
					wantKnown = e
				}
			}
			if got, ok := tl.At(d); got != want || ok != (!want.From.IsZero() && !want.Ended) {
				t.Fatalf("seed %d: At(%s) = %v, %v; want %v", seed, d, got, ok, want)
			}
			if got, _ := tl.AsKnown(known).At(d); got != wantKnown {
				t.Fatalf("seed %d: AsKnown(%s).At(%s) = %v; want %v", seed, known, d, got, wantKnown)
			}
		}
	}
}

func TestTimelineIsolated(t *testing.T) {
	entries := []law.Entry[int]{at("2020-01-01", 1, "제1조")}
	tl := law.MustTimeline(entries...)
	entries[0].Value = 2
	tl.Entries()[0].Value = 3
	if e, ok := tl.At(day("2020-01-01")); e.Value != 1 || !ok {
		t.Errorf("the timeline changed to %v", e)
	}
	var zero law.Timeline[int]
	if _, ok := zero.At(day("2020-01-01")); ok || !zero.IsZero() || zero.Entries() != nil || !zero.AsKnown(day("2020-01-01")).IsZero() {
		t.Error("the zero Timeline holds something")
	}
	if _, ok := tl.At(civil.Date{}); ok {
		t.Error("something is in force on no day")
	}
}

// renumbered are provisions that kept their content and changed their number; each value is the citation of its day.
func renumbered(entries ...string) law.Timeline[law.Ref] {
	var list []law.Entry[law.Ref]
	for i := 0; i < len(entries); i += 2 {
		e := at(entries[i], law.MustRef(entries[i+1]), entries[i+1])
		e.Renumbered = i > 0
		list = append(list, e)
	}
	return law.MustTimeline(list...)
}

func TestRenumberedParagraphs(t *testing.T) {
	demonstration := renumbered("2024-08-07", "제86조제9항", "2026-07-01", "제86조제10항")
	temporary := renumbered("2024-08-07", "제90조제10항", "2026-07-01", "제90조제11항")
	insurance := renumbered("2019-04-17", "제90조제12항", "2024-08-07", "제90조제14항", "2026-07-01", "제90조제15항")
	kept := renumbered("2019-04-17", "제88조제2항")
	for _, c := range []struct {
		name, basis, on, want string
		timeline              law.Timeline[law.Ref]
	}{
		{"demonstration, first day", "부칙(제20236호) 제1조", "2024-08-07", "제86조제9항", demonstration},
		{"demonstration, last day of the old number", "부칙(제21285호)", "2026-06-30", "제86조제9항", demonstration},
		{"demonstration, new number", "부칙(제21285호)", "2026-07-01", "제86조제10항", demonstration},
		{"temporary permit, old number", "부칙(제21285호)", "2026-06-30", "제90조제10항", temporary},
		{"temporary permit, new number", "부칙(제21285호)", "2026-07-01", "제90조제11항", temporary},
		{"insurance before 2024", "법률 제18102호", "2024-08-06", "제90조제12항", insurance},
		{"insurance until 2026", "부칙(제20236호) 제1조", "2024-08-07", "제90조제14항", insurance},
		{"insurance, last day", "부칙(제21285호)", "2026-06-30", "제90조제14항", insurance},
		{"insurance from 2026", "부칙(제21285호)", "2026-07-01", "제90조제15항", insurance},
		{"insurance of demonstrations kept its number", "제88조제2항", "2026-11-22", "제88조제2항", kept},
	} {
		if e, ok := c.timeline.At(day(c.on)); !ok || e.Value.String() != c.want || e.Basis != e.Value {
			t.Errorf("%s (%s): %s, want %s", c.name, c.basis, e.Value, c.want)
		}
	}
}

func TestAllocations(t *testing.T) {
	tl, d := terms, day("2025-03-03")
	r, s := law.MustRef("제86조제9항"), law.MustRef("시행령 제57조제5항")
	buffer := make([]byte, 0, 128)
	rules, moment := law.ZoneTransitions(), law.Moment{Event: law.EventGrant, On: d}
	for name, f := range map[string]func(){
		"Timeline.At":    func() { tl.At(d) },
		"Ref.Compare":    func() { _ = r.Compare(s) },
		"Ref.Covers":     func() { _ = r.Covers(s) },
		"Ref.AppendText": func() { _, _ = s.AppendText(buffer) },
		"ParseRef":       func() { _, _ = law.ParseRef("제57조의2제1항제2호가목") },
		"Select":         func() { _, _ = law.Select(tl, rules, moment) },
	} {
		if n := testing.AllocsPerRun(100, f); n != 0 {
			t.Errorf("%s allocates %v times", name, n)
		}
	}
}

func BenchmarkTimelineAt(b *testing.B) {
	var entries []law.Entry[int]
	for i := range 30 {
		entries = append(entries, law.Entry[int]{From: day("2019-04-17").AddDays(i * 90), Value: i})
	}
	tl, d := law.MustTimeline(entries...), day("2023-05-05")
	b.Run("library", func(b *testing.B) {
		b.ReportAllocs()
		for b.Loop() {
			if e, ok := tl.At(d); !ok || e.Value == 0 {
				b.Fatal(e)
			}
		}
	})
	b.Run("by hand", func(b *testing.B) { // from the newest back, on a bare slice
		b.ReportAllocs()
		for b.Loop() {
			found := -1
			for i := len(entries) - 1; i >= 0; i-- {
				if !entries[i].From.After(d) {
					found = i
					break
				}
			}
			if found < 1 {
				b.Fatal(found)
			}
		}
	})
}
