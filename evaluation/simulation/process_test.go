package simulation_test

import (
	"errors"
	"slices"
	"testing"

	"github.com/google/go-cmp/cmp"

	"github.com/teukgu/teukgu/evaluation/simulation"
	"github.com/teukgu/teukgu/sandbox/calendar"
	"github.com/teukgu/teukgu/sandbox/civil"
	"github.com/teukgu/teukgu/sandbox/clock"
	"github.com/teukgu/teukgu/sandbox/fault"
	"github.com/teukgu/teukgu/sandbox/lang"
	"github.com/teukgu/teukgu/sandbox/law"
)

// review is the reply on a demonstration permit: 30 days, stops not counted, 90 in all, once 30 more (제86조제3항).
func review() clock.Spec {
	ref := law.MustRef("제86조제3항")
	return clock.Spec{
		What: lang.Text{KO: "검토 결과의 회신", EN: "reply"}, Length: civil.Days(30), Basis: ref, Stop: ref,
		Cap: clock.Limit{Length: civil.Days(90), Basis: ref}, Extension: clock.Limit{Length: civil.Days(30), Basis: ref},
	}
}

// TestProcess: passages counted by hand on the calendar of 2026 (기준: 제86조제3항, 행정기본법 제6조, 민법 제161조).
func TestProcess(t *testing.T) {
	day := civil.MustDate
	p := simulation.Process{Calendar: calendar.Korea(), Review: review(), Committee: []civil.Date{day("2026-04-30"), day("2026-06-25")}, Lead: 7}
	for _, c := range []struct {
		name   string
		filing simulation.Filing
		want   simulation.Passage
	}{
		// 10 March is a Tuesday; five working days later is the 17th. 30 days end on 9 April.
		{"early", simulation.Filing{Filed: day("2026-03-10"), Work: 5},
			simulation.Passage{Filed: day("2026-03-10"), Answered: day("2026-03-17"), Due: day("2026-04-09"), Decided: day("2026-04-30")}},
		{"last day", simulation.Filing{Filed: day("2026-03-10"), Work: 5, LastDay: true},
			simulation.Passage{Filed: day("2026-03-10"), Answered: day("2026-04-09"), Due: day("2026-04-09"), Decided: day("2026-04-30")}},
		// Two working days to the 12th, twenty days of supplement to 1 April, two more to the 3rd; the due day moves by twenty to 29 April.
		{"supplement", simulation.Filing{Filed: day("2026-03-10"), Work: 4, Supplement: 20},
			simulation.Passage{Filed: day("2026-03-10"), Answered: day("2026-04-03"), Due: day("2026-04-29"), Decided: day("2026-04-30")}},
		// 25 working days end on 14 April, after the due day; 30 more end on 9 May, a Saturday, and so on Monday the 11th.
		{"extended", simulation.Filing{Filed: day("2026-03-10"), Work: 25, Extend: true},
			simulation.Passage{Filed: day("2026-03-10"), Answered: day("2026-04-14"), Due: day("2026-05-11"), Decided: day("2026-04-30"), Extended: true}},
		{"late", simulation.Filing{Filed: day("2026-03-10"), Work: 25},
			simulation.Passage{Filed: day("2026-03-10"), Answered: day("2026-04-14"), Due: day("2026-04-09"), Decided: day("2026-04-30"), Late: true}},
		{"no sitting left", simulation.Filing{Filed: day("2026-06-22"), Work: 3},
			simulation.Passage{Filed: day("2026-06-22"), Answered: day("2026-06-25"), Due: day("2026-07-22")}},
	} {
		got, err := p.Run([]simulation.Filing{c.filing})
		if err != nil {
			t.Fatal(c.name, err)
		}
		if diff := cmp.Diff(c.want, got[0]); diff != "" {
			t.Errorf("%s:\n%s", c.name, diff)
		}
	}
}

// TestDesks: with one desk the reviews follow each other in the order of filing; with enough desks none waits.
func TestDesks(t *testing.T) {
	var in []simulation.Filing
	for i := range 12 {
		in = append(in, simulation.Filing{Filed: civil.MustDate("2026-03-10").AddDays(i / 4), Work: 3, Supplement: i % 2 * 10})
	}
	p := simulation.Process{Calendar: calendar.Korea(), Review: review()}
	free, err := p.Run(in)
	if err != nil {
		t.Fatal(err)
	}
	p.Desks = 1
	one, err := p.Run(in)
	if err != nil {
		t.Fatal(err)
	}
	for i := range in {
		if one[i].Answered.Before(free[i].Answered) {
			t.Errorf("filing %d is done sooner with one desk", i)
		}
	}
	slices.SortFunc(one, func(a, b simulation.Passage) int { return a.Answered.Compare(b.Answered) })
	for i := 1; i < len(one); i++ {
		if one[i].Answered == one[i-1].Answered {
			t.Errorf("one desk ends two reviews on %v", one[i].Answered)
		}
	}
	s := simulation.Summary(one, 5)
	if s.Filed != 12 || s.Decided != 0 || s.Months[len(s.Months)-1].Open != 0 || s.Months[0].Filed != 12 {
		t.Errorf("%+v", s)
	}
}

// TestSilence: where silence is deemed consent the matter goes on the day after the last day (제85조제5항).
func TestSilence(t *testing.T) {
	p := simulation.Process{Calendar: calendar.Korea(), Review: review(), Committee: []civil.Date{civil.MustDate("2026-04-10"), civil.MustDate("2026-05-10")}}
	p.Review.Silence = clock.Silence{Effect: clock.DeemedNotRequired, Meaning: lang.Text{KO: "필요하지 아니한 것으로 봅니다", EN: "deemed not required"}, Basis: law.MustRef("제85조제5항")}
	got, err := p.Run([]simulation.Filing{{Filed: civil.MustDate("2026-03-10"), Work: 25}})
	if err != nil {
		t.Fatal(err)
	}
	if want := civil.MustDate("2026-04-10"); !got[0].Deemed || got[0].Decided != want {
		t.Errorf("%+v, want a sitting on %v", got[0], want)
	}
}

func TestProcessRefuses(t *testing.T) {
	p := simulation.Process{Calendar: calendar.Korea(), Review: review()}
	_, err := p.Run([]simulation.Filing{{}, {Filed: civil.MustDate("2026-01-01"), Work: 1, Supplement: -1}})
	if !errors.Is(err, fault.Code("simulation.process.filing.invalid")) || len(faultPaths(err)) != 2 {
		t.Error(err)
	}
	if _, err := p.Run([]simulation.Filing{{Filed: civil.MustDate("2060-01-01"), Work: 1}}); err == nil {
		t.Error("a year outside the calendar passes")
	}
}
