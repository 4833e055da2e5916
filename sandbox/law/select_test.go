package law_test

import (
	"errors"
	"testing"

	"github.com/teukgu/teukgu/sandbox/civil"
	"github.com/teukgu/teukgu/sandbox/lang"
	"github.com/teukgu/teukgu/sandbox/law"
)

func moved[V any](e law.Entry[V]) law.Entry[V] {
	e.Renumbered = true
	return e
}

var (
	terms = law.MustTimeline( // first term of a demonstration
		at("2019-04-17", civil.Years(2), "제86조제6항"),
		at("2024-08-07", civil.Years(4), "제86조제9항"),
		moved(at("2026-07-01", civil.Years(4), "제86조제10항")),
	)
	permits = law.MustTimeline( // first term of a temporary permit
		at("2019-04-17", civil.Years(2), "제90조제8항"),
		at("2024-08-07", civil.Years(3), "제90조제10항"),
		moved(at("2026-07-01", civil.Years(3), "제90조제11항")),
	)
	changes = law.MustTimeline( // notice of a change of the plan
		at("2019-04-17", civil.Days(30), "제81조제2항"),
		at("2024-08-07", civil.Days(15), "제81조제2항"),
	)
	reforms = law.MustTimeline( // plan for the reform of the law after results were filed
		law.Entry[civil.Period]{From: day("2021-07-21"), Basis: law.MustRef("제87조제6항"), Confidence: law.Inferred},
		at("2024-08-07", civil.Days(60), "제87조제6항"),
	)
	conditions = law.MustTimeline( // are conditions kept to a minimum?
		at("2019-04-17", false, "제86조제4항"),
		at("2026-07-01", true, "제86조제4항"),
	)
)

func on(e law.Event, d string) law.Moment { return law.Moment{Event: e, On: day(d)} }

func TestSelect(t *testing.T) {
	for _, c := range []struct {
		name, basis string
		timeline    law.Timeline[civil.Period]
		moments     []law.Moment
		value       civil.Period
		cited, rule string
		decided     law.Event
	}{
		{"granted on the last day of the old text", "부칙(제20236호) 제3조", terms, []law.Moment{on(law.EventGrant, "2024-08-06")},
			civil.Years(2), "제86조제6항", "부칙(제20236호) 제3조", law.EventGrant},
		{"granted on the first day of the new text", "부칙(제20236호) 제3조", terms, []law.Moment{on(law.EventGrant, "2024-08-07")},
			civil.Years(4), "제86조제9항", "부칙(제20236호) 제3조", law.EventGrant},
		{"applied before, granted after", "부칙(제20236호) 제3조", terms, []law.Moment{on(law.EventApplication, "2024-05-01"), on(law.EventGrant, "2024-09-10")},
			civil.Years(4), "제86조제9항", "부칙(제20236호) 제3조", law.EventGrant},
		{"granted under the new number", "부칙(제21285호) has no transition", terms, []law.Moment{on(law.EventGrant, "2026-07-01")},
			civil.Years(4), "제86조제10항", "부칙(제20236호) 제3조", law.EventGrant},
		{"temporary permit before", "부칙(제20236호) 제5조", permits, []law.Moment{on(law.EventGrant, "2023-01-02")},
			civil.Years(2), "제90조제8항", "부칙(제20236호) 제5조", law.EventGrant},
		{"temporary permit after", "부칙(제20236호) 제5조", permits, []law.Moment{on(law.EventGrant, "2025-12-31")},
			civil.Years(3), "제90조제10항", "부칙(제20236호) 제5조", law.EventGrant},
		{"change applied for before, decided after", "부칙(제20236호) 제2조", changes, []law.Moment{on(law.EventApplication, "2024-08-06"), on(law.EventDecision, "2024-12-01")},
			civil.Days(30), "제81조제2항", "부칙(제20236호) 제2조", law.EventApplication},
		{"change applied for after", "부칙(제20236호) 제2조", changes, []law.Moment{on(law.EventApplication, "2024-08-07")},
			civil.Days(15), "제81조제2항", "부칙(제20236호) 제2조", law.EventApplication},
		{"old change, only the day of application known", "부칙(제20236호) 제2조", changes, []law.Moment{on(law.EventApplication, "2020-01-01")},
			civil.Days(30), "제81조제2항", "부칙(제20236호) 제2조", law.EventApplication},
		{"results filed after", "부칙(제20236호) 제4조", reforms, []law.Moment{on(law.EventGrant, "2022-01-01"), on(law.EventResultFiled, "2024-08-07")},
			civil.Days(60), "제87조제6항", "부칙(제20236호) 제4조", law.EventResultFiled},
		{"results filed before", "부칙(제20236호) 제4조", reforms, []law.Moment{on(law.EventResultFiled, "2024-08-06")},
			civil.Period{}, "제87조제6항", "부칙(제20236호) 제4조", law.EventResultFiled},
	} {
		t.Run(c.name, func(t *testing.T) {
			s, err := law.Select(c.timeline, law.ZoneTransitions(), c.moments...)
			if err != nil {
				t.Fatalf("%s: %v", c.basis, err)
			}
			if s.Entry.Value != c.value || s.Entry.Basis.String() != c.cited || s.Rule.Basis.String() != c.rule || s.Moment.Event != c.decided {
				t.Errorf("%s: %s under %s by %s of %s: %s", c.basis, s.Entry.Value, s.Entry.Basis, s.Rule.Basis, s.Moment.Event, s.Why().KO)
			}
		})
	}
}

func TestSelectByGeneralPrinciple(t *testing.T) {
	for _, c := range []struct {
		name, basis string
		moments     []law.Moment
		value       bool
		rule        string
		confidence  law.Confidence
	}{
		{"decision after", "행정기본법 제14조제2항", []law.Moment{on(law.EventApplication, "2026-01-05"), on(law.EventDecision, "2026-07-01")}, true, "행정기본법 제14조제2항", law.Primary},
		{"grant is a decision", "행정기본법 제14조제2항", []law.Moment{on(law.EventGrant, "2026-06-30")}, false, "행정기본법 제14조제2항", law.Primary},
		{"designation is a decision", "행정기본법 제14조제2항", []law.Moment{on(law.EventDesignation, "2026-07-02")}, true, "행정기본법 제14조제2항", law.Primary},
		{"violation", "행정기본법 제14조제3항", []law.Moment{on(law.EventViolation, "2026-06-30")}, false, "행정기본법 제14조제3항", law.Primary},
		{"complete fact", "행정기본법 제14조제1항", []law.Moment{on(law.EventFact, "2026-06-30")}, false, "행정기본법 제14조제1항", law.Primary},
		{"before the General Act", "행정기본법 부칙(제17979호) 제1조", []law.Moment{on(law.EventDecision, "2021-03-22")}, false, "", law.Inferred},
		{"first day of the General Act", "행정기본법 부칙(제17979호) 제1조", []law.Moment{on(law.EventDecision, "2021-03-23")}, false, "행정기본법 제14조제2항", law.Primary},
	} {
		t.Run(c.name, func(t *testing.T) {
			s, err := law.Select(conditions, law.ZoneTransitions(), c.moments...)
			if err != nil {
				t.Fatalf("%s: %v", c.basis, err)
			}
			if s.Entry.Value != c.value || s.Rule.Basis.String() != c.rule || s.Confidence() != c.confidence {
				t.Errorf("%s: %v by %s (%s)", c.basis, s.Entry.Value, s.Rule.Basis, s.Confidence())
			}
		})
	}
}

func TestSelectErrors(t *testing.T) {
	repealed := law.MustTimeline(at("2019-04-17", civil.Days(1), "제1조"), law.Entry[civil.Period]{From: day("2022-01-01"), Basis: law.MustRef("제1조"), Ended: true})
	for _, c := range []struct {
		name     string
		timeline law.Timeline[civil.Period]
		moments  []law.Moment
		missing  law.Event
		ended    bool
		from     string
	}{
		{"no day at all", terms, nil, law.EventGrant, false, ""},
		{"the wrong day", changes, []law.Moment{on(law.EventDecision, "2025-01-01")}, law.EventApplication, false, ""},
		{"an event without a day", changes, []law.Moment{{Event: law.EventApplication}}, law.EventApplication, false, ""},
		{"before the first version", terms, []law.Moment{on(law.EventGrant, "2019-04-16")}, 0, false, "2019-04-17"},
		{"after the end", repealed, []law.Moment{on(law.EventDecision, "2022-01-01")}, 0, true, "2022-01-01"},
		{"general principle without a decision", repealed, []law.Moment{on(law.EventApplication, "2021-01-01")}, law.EventDecision, false, ""},
		{"empty", law.Timeline[civil.Period]{}, []law.Moment{on(law.EventGrant, "2025-01-01")}, 0, false, ""},
	} {
		s, err := law.Select(c.timeline, law.ZoneTransitions(), c.moments...)
		if err == nil || err.Error() == "" || !s.Entry.From.IsZero() {
			t.Fatalf("%s: %v, %v", c.name, s, err)
		}
		if c.missing != 0 {
			if e, ok := errors.AsType[*law.MissingMomentError](err); !ok || e.Event != c.missing {
				t.Errorf("%s: %v", c.name, err)
			}
			continue
		}
		if e, ok := errors.AsType[*law.NotInForceError](err); !ok || e.Ended != c.ended || e.From.String() != c.from {
			t.Errorf("%s: %v", c.name, err)
		}
	}
	if why := (law.Selection[int]{}).Why(); !why.IsZero() {
		t.Errorf("the zero Selection says %v", why)
	}
}

// TestSelectAsKnown: what one day knew of the law of another.
func TestSelectAsKnown(t *testing.T) {
	entries := terms.Entries()
	for i, promulgated := range []string{"2018-10-16", "2024-02-06", "2025-12-30"} {
		entries[i].Promulgated = day(promulgated)
	}
	all := law.MustTimeline(entries...)
	for _, c := range []struct{ known, cited string }{
		{"2018-10-15", ""}, {"2018-10-16", "제86조제6항"}, {"2024-02-05", "제86조제6항"}, {"2024-02-06", "제86조제9항"},
		{"2025-12-29", "제86조제9항"}, {"2025-12-30", "제86조제10항"},
	} {
		s, err := law.Select(all.AsKnown(day(c.known)), law.ZoneTransitions(), on(law.EventGrant, "2026-08-01"))
		if s.Entry.Basis.String() != c.cited || (err != nil) != (c.cited == "") {
			t.Errorf("known on %s: %s, %v; want %s", c.known, s.Entry.Basis, err, c.cited)
		}
	}
	onlyMoved := law.MustTimeline(law.Entry[int]{From: day("2019-04-17"), Promulgated: day("2022-01-01")}, law.Entry[int]{From: day("2020-01-01"), Renumbered: true})
	if _, err := law.Select(onlyMoved.AsKnown(day("2021-01-01")), nil, on(law.EventDecision, "2021-01-01")); err != nil {
		t.Errorf("a renumbered entry whose predecessor is not known: %v", err)
	}
}

func TestSelectSanction(t *testing.T) {
	fine := func(entries ...law.Entry[int]) law.Timeline[int] { return law.MustTimeline(entries...) }
	lighter := func(later, earlier int) bool { return later < earlier }
	heavier := fine(at("2019-04-17", 100, "제143조"), at("2024-08-07", 200, "제143조"))
	lightened := fine(at("2019-04-17", 100, "제143조"), at("2024-08-07", 50, "제143조"))
	early := fine(at("2019-04-17", 100, "제143조"), at("2021-03-22", 50, "제143조"))
	gone := fine(at("2019-04-17", 100, "제143조"), law.Entry[int]{From: day("2024-08-07"), Ended: true, Basis: law.MustRef("제143조")})
	for _, c := range []struct {
		name, basis         string
		timeline            law.Timeline[int]
		violation, decision string
		want                int
		decided             law.Event
	}{
		{"heavier since", "행정기본법 제14조제3항 본문", heavier, "2024-08-06", "2025-01-01", 100, law.EventViolation},
		{"lighter since", "행정기본법 제14조제3항 단서", lightened, "2024-08-06", "2025-01-01", 50, law.EventDecision},
		{"lighter, decided before", "행정기본법 제14조제3항 본문", lightened, "2024-08-01", "2024-08-06", 100, law.EventViolation},
		{"lighter before the General Act", "행정기본법 부칙(제17979호) 제2조", early, "2020-01-01", "2025-01-01", 100, law.EventViolation},
		{"no violation any more", "행정기본법 제14조제3항 단서", gone, "2024-08-06", "2024-08-07", 0, 0},
		{"no violation yet", "행정기본법 제14조제1항", heavier, "2019-04-16", "2025-01-01", 0, 0},
		{"repealed before the act", "행정기본법 제14조제3항 본문", gone, "2024-08-07", "2025-01-01", 0, 0},
	} {
		s, err := law.SelectSanction(c.timeline, day(c.violation), day(c.decision), lighter)
		if c.want == 0 {
			if e, ok := errors.AsType[*law.NotInForceError](err); !ok || e.From.IsZero() {
				t.Errorf("%s (%s): %v, %v", c.name, c.basis, s.Entry, err)
			}
			continue
		}
		if err != nil || s.Entry.Value != c.want || s.Moment.Event != c.decided {
			t.Errorf("%s (%s): %d by %s, %v", c.name, c.basis, s.Entry.Value, s.Moment.Event, err)
		}
	}
}

func TestWhyHasBothLanguages(t *testing.T) {
	bare := law.MustTimeline(law.Entry[int]{From: day("2019-04-17")}, law.Entry[int]{From: day("2024-08-07")})
	s, err := law.Select(bare, nil, on(law.EventDecision, "2020-01-01"))
	if err != nil {
		t.Fatal(err)
	}
	ko := "처분일(2020년 1월 1일)을 기준으로 규정(2019년 4월 17일 시행)을 적용한다. 근거: 일반 원칙. 신청에 따른 처분은 처분 당시의 법령에 따른다. " +
		"규정(2024년 8월 7일 시행)은 처분일(2020년 1월 1일)이 그 시행 전이므로 적용하지 않는다."
	en := "By the day of the decision (1 January 2020), what applies is the version (in force from 17 April 2019). Basis: general principle. " +
		"A decision on an application follows the law at the time of the decision. Not yet the version (in force from 7 August 2024): the day of the decision (1 January 2020) lies before it."
	if s.In(lang.Korean) != ko || s.Why() != (lang.Text{KO: ko, EN: en}) {
		t.Errorf("%s\n%s", s.Why().KO, s.Why().EN)
	}
}

// TestZoneTransitions: every transition is complete, of the zone Act or its Decree, and its new text is in force from
// the day of its amendment.
func TestZoneTransitions(t *testing.T) {
	inForce := map[int]law.Amendment{}
	for _, a := range law.ZoneActAmendments() {
		inForce[a.Number] = a
	}
	list := law.ZoneTransitions()
	for i, r := range list {
		a := inForce[r.Basis.Addenda()]
		if a.InForce != r.From || a.Act != r.Basis.Act() || a.Act != r.Amends.Act() {
			t.Errorf("%s: from %s, its amendment from %s", r.Basis, r.From, a.InForce)
		}
		if r.Event.String() == "" || r.Text.KO == "" || r.Text.EN == "" || r.Source.Confidence != law.Primary || r.Source.Ref == "" {
			t.Errorf("%s is not complete", r.Basis)
		}
		if i > 0 && r.From.Before(list[i-1].From) {
			t.Errorf("%s stands behind a later one", r.Basis)
		}
	}
	list[0] = law.Transition{}
	if law.ZoneTransitions()[0].Event == 0 {
		t.Error("the list can be changed from outside")
	}
}

// The addenda of the zone Act and its Decree say which event decides, for which provision, from which day.
func TestZoneTransitionsAreThoseOfTheAddenda(t *testing.T) {
	want := []struct {
		basis, amends, from string
		event               law.Event
	}{
		{"시행령 부칙(제31901호) 제2조", "시행령 제59조제8항", "2021-07-21", law.EventReformFinished},
		{"시행령 부칙(제31901호) 제3조", "시행령 별표 제2호나목", "2021-07-21", law.EventViolation},
		{"시행령 부칙(제31901호) 제3조", "시행령 별표 제2호라목", "2021-07-21", law.EventViolation},
		{"부칙(제19820호) 제2조", "제65조", "2023-10-31", law.EventConsultation},
		{"부칙(제20236호) 제2조", "제81조제2항", "2024-08-07", law.EventApplication},
		{"부칙(제20236호) 제3조", "제86조제9항", "2024-08-07", law.EventGrant},
		{"부칙(제20236호) 제4조", "제87조제6항", "2024-08-07", law.EventResultFiled},
		{"부칙(제20236호) 제5조", "제90조제10항", "2024-08-07", law.EventGrant},
	}
	got := law.ZoneTransitions()
	if len(got) != len(want) {
		t.Fatalf("%d transitions, want %d", len(got), len(want))
	}
	for i, w := range want {
		g := got[i]
		if g.Basis.String() != w.basis || g.Amends.String() != w.amends || g.From.String() != w.from || g.Event != w.event {
			t.Errorf("transition %d: got %s for %s from %s by %s, want %s for %s from %s by %s",
				i, g.Basis, g.Amends, g.From, g.Event, w.basis, w.amends, w.from, w.event)
		}
	}
}
