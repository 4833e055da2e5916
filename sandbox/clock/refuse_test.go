package clock_test

import (
	"slices"
	"testing"

	"github.com/teukgu/teukgu/sandbox/calendar"
	"github.com/teukgu/teukgu/sandbox/civil"
	"github.com/teukgu/teukgu/sandbox/clock"
	"github.com/teukgu/teukgu/sandbox/lang"
	"github.com/teukgu/teukgu/sandbox/law"
)

func TestSpecFaults(t *testing.T) {
	for _, c := range []struct {
		name   string
		change func(*clock.Spec)
		want   []string
	}{
		{"right", func(*clock.Spec) {}, nil},
		{"nothing", func(s *clock.Spec) { *s = clock.Spec{} }, []string{"what clock.what.missing", "length clock.length.missing", "basis clock.basis.missing"}},
		{"mixed length", func(s *clock.Spec) { s.Length = civil.MustPeriod("P1M1D") }, []string{"length clock.length.mixed"}},
		{"entry into force is no clock", func(s *clock.Spec) { s.Counting = calendar.EffectiveDate }, []string{"counting clock.counting.invalid"}},
		{"no such rule", func(s *clock.Spec) { s.Counting = 77 }, []string{"counting clock.counting.invalid"}},
		{"petition in hours", func(s *clock.Spec) { s.Counting, s.Length = calendar.Petition, civil.Days(5) }, []string{"counting clock.counting.petition"}},
		{"petition in weeks", func(s *clock.Spec) { s.Counting, s.Length = calendar.Petition, civil.Weeks(2) }, []string{"counting clock.counting.petition"}},
		{"cap without length", func(s *clock.Spec) { s.Cap.Length = civil.Period{} }, []string{"cap.length clock.length.missing"}},
		{"cap without basis", func(s *clock.Spec) { s.Cap.Basis = law.Ref{} }, []string{"cap.basis clock.basis.missing"}},
		{"cap of mixed units", func(s *clock.Spec) { s.Cap.Length = civil.MustPeriod("P2M30D") }, []string{"cap.length clock.length.mixed"}},
		{"cap below the length", func(s *clock.Spec) { s.Cap.Length = civil.Weeks(4) }, []string{"cap.length clock.cap.too_short"}},
		{"cap below the length in months", func(s *clock.Spec) { s.Length, s.Cap.Length = civil.Years(1), civil.Months(11) }, []string{"cap.length clock.cap.too_short"}},
		{"cap in months", func(s *clock.Spec) { s.Cap.Length = civil.Months(3) }, nil},
		{"extension in months", func(s *clock.Spec) { s.Extension.Length = civil.Months(1) }, []string{"extension.length clock.extension.unit"}},
		{"extension without basis", func(s *clock.Spec) { s.Extension.Basis = law.Ref{} }, []string{"extension.basis clock.basis.missing"}},
		{"extension without length", func(s *clock.Spec) { s.Extension.Length = civil.Period{} }, nil},
		{"silence has no effect", func(s *clock.Spec) { s.Silence = clock.Silence{Effect: clock.NoEffect} }, nil},
		{"malformed effect", func(s *clock.Spec) { s.Silence.Effect = "Deemed" }, []string{"silence.effect clock.silence.effect.invalid"}},
		{"effect without meaning", func(s *clock.Spec) {
			s.Silence = clock.Silence{Effect: clock.DeemedNoOpinion, Basis: ref("제109조제3항")}
		},
			[]string{"silence.meaning clock.silence.meaning.missing"}},
		{"effect without basis", func(s *clock.Spec) {
			s.Silence = clock.Silence{Effect: "approved", Meaning: lang.Text{KO: "승인된 것으로 봄"}}
		},
			[]string{"silence.basis clock.basis.missing"}},
	} {
		spec := demonstration()
		c.change(&spec)
		if got := faults(t, spec.Validate()); !slices.Equal(got, c.want) {
			t.Errorf("%s: %q, want %q", c.name, got, c.want)
		}
		var under []string
		for _, line := range c.want {
			under = append(under, "spec."+line)
		}
		_, err := spec.Start(calendar.Korea(), clock.Course{From: date("2026-03-10")})
		if got := faults(t, err); !slices.Equal(got, under) {
			t.Errorf("%s, started: %q, want %q", c.name, got, under)
		}
	}
}

func TestCourseFaults(t *testing.T) {
	fixed, open := demonstration(), demonstration()
	open.Extension.Length = civil.Period{}
	for _, c := range []struct {
		name   string
		spec   clock.Spec
		course clock.Course
		want   []string
	}{
		{"nothing", fixed, clock.Course{}, []string{"from clock.from.missing"}},
		{"stops", fixed, clock.Course{From: date("2026-03-10"), Stops: []clock.Stop{
			{From: date("2026-03-20"), Until: date("2026-03-19")}, {Until: date("2026-03-19")}, {}, {From: date("2026-03-20"), Until: date("2026-03-20")},
		}}, []string{"stops[0].until clock.stop.reversed", "stops[1].from clock.stop.from.missing", "stops[2].from clock.stop.from.missing"}},
		{"reversed without a rule on stops", proposal(), clock.Course{From: date("2026-03-10"), Stops: []clock.Stop{{From: date("2026-03-20"), Until: date("2026-03-19")}}},
			[]string{"stops[0].until clock.stop.reversed"}},
		{"a stop after the answer", fixed, clock.Course{From: date("2026-03-10"), Answered: date("2026-03-20"), Stops: stops("2026-03-20/..", "2026-04-01/..")}, []string{"stops[1].from clock.stop.after_answer"}},
		{"answer before the start", fixed, clock.Course{From: date("2026-03-10"), Answered: date("2026-03-09")}, []string{"answered clock.answered.too_early"}},
		{"extended in months", fixed, clock.Course{From: date("2026-03-10"), Extended: civil.Months(1)}, []string{"extended clock.extension.unit"}},
		{"extended too long", fixed, clock.Course{From: date("2026-03-10"), Extended: civil.Days(31)}, []string{"extended clock.extension.too_long"}},
		{"extended to the full", fixed, clock.Course{From: date("2026-03-10"), Extended: civil.Days(30)}, nil},
		{"extended where there is no length", open, clock.Course{From: date("2026-03-10"), Extended: civil.Days(300)}, nil},
		{"not to be extended", reply(), clock.Course{From: date("2026-03-10"), Extended: civil.Days(1)}, []string{"extended clock.extension.not_allowed"}},
		{"before the rule of counting", fixed, clock.Course{From: date("2021-03-22")}, []string{"from calendar.counting.not_in_force"}},
		{"beyond the calendar", fixed, clock.Course{From: date("2030-12-20")}, []string{" calendar.year.out_of_range"}},
		{"the cap beyond the calendar", fixed, clock.Course{From: date("2030-11-20")}, []string{" calendar.year.out_of_range"}},
		{"everything at once", fixed, clock.Course{Extended: civil.Days(99), Stops: []clock.Stop{{}}},
			[]string{"from clock.from.missing", "stops[0].from clock.stop.from.missing", "extended clock.extension.too_long"}},
	} {
		_, err := c.spec.Start(calendar.Korea(), c.course)
		if got := faults(t, err); !slices.Equal(got, c.want) {
			t.Errorf("%s: %q, want %q", c.name, got, c.want)
		}
	}
	if _, err := fixed.Start(calendar.Calendar{}, clock.Course{From: date("2026-03-10")}); !slices.Equal(faults(t, err), []string{" calendar.year.out_of_range"}) &&
		!slices.Equal(faults(t, err), []string{" calendar.missing"}) {
		t.Errorf("no calendar: %v", err)
	}
	if err := (clock.Course{From: date("2026-03-10")}).Validate(); err != nil {
		t.Error(err)
	}
}

func TestFullExtension(t *testing.T) {
	open := demonstration()
	open.Extension.Length = civil.Period{}
	for _, c := range []struct {
		spec clock.Spec
		want civil.Period
		code string
	}{
		{demonstration(), civil.Days(30), ""},
		{reply(), civil.Period{}, "extended clock.extension.not_allowed"},
		{open, civil.Period{}, "extended clock.extension.no_length"},
	} {
		got, err := c.spec.FullExtension()
		if list := faults(t, err); got != c.want || len(list) > 1 || len(list) == 1 && list[0] != c.code || (c.code == "") != (err == nil) {
			t.Errorf("%s: %s, %v", c.spec.Basis, got, err)
		}
	}
}

// TestFarAway: no length and no stop makes a count panic.
func TestFarAway(t *testing.T) {
	spec := reply()
	for _, length := range []civil.Period{civil.Days(3_652_059), civil.Years(3_652_059), civil.Weeks(3_652_059)} {
		for _, counting := range []calendar.Counting{calendar.CivilCode, calendar.Restrictive, calendar.Petition} {
			spec.Length, spec.Counting = length, counting
			for _, list := range [][]clock.Stop{nil, stops("2026-03-20/.."), stops("0001-01-01/9999-12-30")} {
				if _, err := spec.Start(calendar.Korea(), clock.Course{From: date("2026-03-10"), Stops: list}); len(faults(t, err)) == 0 {
					t.Errorf("%s %s: no fault", counting, length)
				}
			}
		}
	}
	var zero clock.Clock
	day := date("2026-03-10")
	_, due := zero.Due()
	_, limit := zero.Cap()
	_, silent := zero.Silence(day)
	_, item := zero.Item(day)
	if earliest, err := zero.Earliest(day); due || limit || silent || item || !earliest.IsZero() || err != nil || !zero.IsZero() || zero.Overdue(day) ||
		zero.Late() || zero.Stopped(day) || zero.Remaining(day) != 0 || zero.In(lang.Korean) != "" || zero.Confidence() != 0 {
		t.Error("the zero Clock says something")
	}
}
