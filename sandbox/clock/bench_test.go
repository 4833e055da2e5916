package clock_test

import (
	"testing"

	"github.com/teukgu/teukgu/sandbox/calendar"
	"github.com/teukgu/teukgu/sandbox/civil"
	"github.com/teukgu/teukgu/sandbox/clock"
)

var (
	sinkDate civil.Date
	sinkInt  int
	sinkBool bool
)

// BenchmarkStart checks law and course and counts to the due day and to the cap.
func BenchmarkStart(b *testing.B) {
	spec, korea := demonstration(), calendar.Korea()
	course := clock.Course{From: date("2026-03-10"), Extended: civil.Days(30)}
	b.ReportAllocs()
	for b.Loop() {
		c, err := spec.Start(korea, course)
		if err != nil {
			b.Fatal(err)
		}
		sinkDate, _ = c.Due()
	}
}

func BenchmarkStartStopped(b *testing.B) {
	spec, korea := demonstration(), calendar.Korea()
	course := clock.Course{From: date("2026-03-10"), Extended: civil.Days(30), Stops: stops("2026-03-20/2026-03-29", "2026-04-02/2026-04-04")}
	b.ReportAllocs()
	for b.Loop() {
		c, err := spec.Start(korea, course)
		if err != nil {
			b.Fatal(err)
		}
		sinkDate, _ = c.Due()
	}
}

// BenchmarkByHand is the count of BenchmarkStartStopped as a loop over day numbers with a bitmap of the closed days,
// without checks, steps or any other rule of law. BenchmarkStartStopped takes about three times as long.
func BenchmarkByHand(b *testing.B) {
	korea, first := calendar.Korea(), date("2018-01-01").DayNumber()
	var closed [5000/64 + 1]uint64
	for d := date("2018-01-01"); d.Year() <= calendar.LastYear; d = d.AddDays(1) {
		if off, _ := korea.Closed(d); off {
			n := d.DayNumber() - first
			closed[n/64] |= 1 << (n % 64)
		}
	}
	roll := func(n int) int {
		for closed[n/64]>>(n%64)&1 != 0 {
			n++
		}
		return n
	}
	from := date("2026-03-10")
	list := stops("2026-03-20/2026-03-29", "2026-04-02/2026-04-04")
	b.ReportAllocs()
	for b.Loop() {
		var awaited [2][2]int
		for i, s := range list {
			awaited[i] = [2]int{s.From.DayNumber() - first, s.Until.DayNumber() - first}
		}
		n := from.DayNumber() - first
		due := n
		for left := 60; left > 0; {
			due++
			stopped := false
			for _, s := range awaited {
				stopped = stopped || due >= s[0] && due <= s[1]
			}
			if !stopped {
				left--
			}
		}
		sinkDate = civil.FromDayNumber(min(roll(due), roll(n+120)) + first)
	}
}

func BenchmarkRemaining(b *testing.B) {
	c := start(b, demonstration(), clock.Course{From: date("2026-03-10"), Stops: stops("2026-03-20/2026-03-29", "2026-04-02/2026-04-04")})
	on := date("2026-03-31")
	b.ReportAllocs()
	for b.Loop() {
		sinkInt = c.Remaining(on)
	}
}

// TestNoAllocations: a clock without stops is counted and asked without garbage; stops are copied once.
func TestNoAllocations(t *testing.T) {
	korea, on := calendar.Korea(), date("2026-03-31")
	plain := clock.Course{From: date("2026-03-10"), Extended: civil.Days(30), Answered: date("2026-05-20")}
	stopped := plain
	stopped.Stops = stops("2026-03-20/..", "2026-03-10/2026-03-12")
	specs := map[string]clock.Spec{"demonstration": demonstration(), "confirmation": confirmation(), "conformity": conformity()}
	for name, spec := range specs {
		if spec.Extension.IsZero() {
			plain.Extended, stopped.Extended = civil.Period{}, civil.Period{}
		}
		c, open := start(t, spec, plain), start(t, spec, stopped)
		for what, f := range map[string]func(){
			"Start":     func() { c, _ := spec.Start(korea, plain); sinkDate, sinkBool = c.Due() },
			"Due":       func() { sinkDate, sinkBool = open.Due() },
			"Cap":       func() { sinkDate, sinkBool = c.Cap() },
			"Earliest":  func() { sinkDate, _ = open.Earliest(on) },
			"Overdue":   func() { sinkBool = open.Overdue(on) || c.Overdue(on) },
			"Late":      func() { sinkBool = c.Late() },
			"Stopped":   func() { sinkBool = open.Stopped(on) },
			"Remaining": func() { sinkInt = open.Remaining(on) + c.Remaining(on) },
			"Silence":   func() { _, sinkBool = c.Silence(on) },
		} {
			if n := testing.AllocsPerRun(100, f); n != 0 {
				t.Errorf("%s, %s: %v allocations", name, what, n)
			}
		}
		if n := testing.AllocsPerRun(100, func() { c, _ := spec.Start(korea, stopped); sinkDate, sinkBool = c.Due() }); n > 1 {
			t.Errorf("%s, Start with stops: %v allocations", name, n)
		}
	}
}
