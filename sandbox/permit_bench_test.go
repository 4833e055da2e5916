package sandbox_test

import (
	"testing"

	"github.com/teukgu/teukgu/sandbox"
	"github.com/teukgu/teukgu/sandbox/civil"
)

// longLife is a permit with a history of n events, n from 10 on.
func longLife(tb testing.TB, n int) sandbox.Permit {
	tb.Helper()
	p := sandbox.NewPermit("p", sandbox.ZoneAct, sandbox.Demonstration)
	p.ZoneUntil = day("2029-12-31")
	events := []sandbox.Event{
		{Type: sandbox.EventRequested, Date: day("2024-09-02")},
		{Type: sandbox.EventForwarded, Date: day("2024-09-09")},
		{Type: sandbox.EventSupplementDemanded, Date: day("2024-09-20")},
		{Type: sandbox.EventSupplemented, Date: day("2024-10-02")},
		{Type: sandbox.EventGranted, Date: day("2024-10-20"), Months: 36},
		{Type: sandbox.EventInsured, Date: day("2024-11-01"), Until: day("2027-10-20")},
		{Type: sandbox.EventStarted, Date: day("2024-11-02")},
	}
	for i := range n - 10 {
		e := sandbox.Event{Type: sandbox.EventSuspended, Date: day("2025-01-06")}
		if i%2 == 1 {
			e = sandbox.Event{Type: sandbox.EventResumed, Date: day("2025-01-06")}
		}
		events = append(events, e)
	}
	events = append(events,
		sandbox.Event{Type: sandbox.EventExtensionRequested, Date: day("2027-06-01")},
		sandbox.Event{Type: sandbox.EventExtended, Date: day("2027-08-01"), Months: 24},
		sandbox.Event{Type: sandbox.EventReformRequested, Date: day("2029-08-01")},
	)
	p, err := p.Replay(events...)
	if err != nil {
		tb.Fatal(err)
	}
	return p
}

// handWritten is what a program for the demonstration permits of one version of the Act would have: the same history, no
// table, no statute.
func handWritten(events []sandbox.Event, zone, on civil.Date) (state sandbox.PermitStatus, last civil.Date) {
	var until, asked, done civil.Date
	lapsed := func(day civil.Date) bool {
		return state >= sandbox.StatusGranted && state <= sandbox.StatusSuspended && day.After(until)
	}
	for i := range events {
		e := &events[i]
		if e.Date.After(on) {
			break
		}
		over := lapsed(e.Date)
		switch e.Type { //nolint:exhaustive // the others change nothing
		case sandbox.EventRequested:
			state = sandbox.StatusRequested
		case sandbox.EventForwarded, sandbox.EventReconsiderationRequested:
			state = sandbox.StatusUnderReview
		case sandbox.EventGranted:
			state, until = sandbox.StatusGranted, plusMonths(e.Date, e.Months)
		case sandbox.EventRefused:
			state = sandbox.StatusRejected
		case sandbox.EventStarted, sandbox.EventResumed:
			if !over {
				state = sandbox.StatusRunning
			}
		case sandbox.EventSuspended:
			if !over {
				state = sandbox.StatusSuspended
			}
		case sandbox.EventExtended:
			until = plusMonths(until, e.Months)
		case sandbox.EventReformRequested:
			asked = e.Date
		case sandbox.EventReformFinished:
			done = e.Date
		case sandbox.EventCancelled:
			state = sandbox.StatusCancelled
		case sandbox.EventMovedToTemporary:
			state = sandbox.StatusMoved
		}
	}
	if !lapsed(on) {
		return state, until
	}
	if last = zone; !done.IsZero() && done.Before(zone) {
		last = done
	}
	switch {
	case asked.IsZero() || !last.After(until):
		return sandbox.StatusExpired, until
	case on.After(last):
		return sandbox.StatusExpired, last
	}
	return sandbox.StatusStandingStill, last
}

func plusMonths(d civil.Date, months int) civil.Date {
	length, _ := civil.NewPeriod(0, months, 0, 0)
	first := d.AddDays(1)
	last, _ := first.Add(length, civil.Down)
	if last.Day() == first.Day() {
		last = last.AddDays(-1)
	}
	return last
}

var sinkStanding sandbox.Standing

func BenchmarkStatus(b *testing.B) {
	for _, c := range []struct {
		name string
		n    int
	}{{"20 events", 20}, {"200 events", 200}, {"2000 events", 2000}} {
		p, on := longLife(b, c.n), day("2029-11-20")
		b.Run(c.name, func(b *testing.B) {
			b.ReportAllocs()
			for b.Loop() {
				sinkStanding = p.Status(on)
			}
		})
	}
}

func BenchmarkStatusByHand(b *testing.B) {
	p, on := longLife(b, 20), day("2029-11-20")
	b.ReportAllocs()
	for b.Loop() {
		sinkStanding.Status, sinkStanding.Until = handWritten(p.Events, p.ZoneUntil, on)
	}
}

func BenchmarkApply(b *testing.B) {
	p := longLife(b, 20)
	e := sandbox.Event{Type: sandbox.EventReformStarted, Date: day("2029-11-20")}
	b.ReportAllocs()
	for b.Loop() {
		_, _ = p.Apply(e)
	}
}

func TestStatusByHandAgrees(t *testing.T) {
	p := longLife(t, 20)
	for on := day("2024-09-02"); on.Before(day("2030-03-01")); on = on.AddDays(1) {
		state, until := handWritten(p.Events, p.ZoneUntil, on)
		if got := p.Status(on); got != (sandbox.Standing{Status: state, Until: until}) {
			t.Fatalf("%s: %v, by hand %s until %s", on, got, state, until)
		}
	}
}

func TestStatusAllocatesNothing(t *testing.T) {
	p := longLife(t, 20)
	for _, on := range []civil.Date{day("2024-09-02"), day("2025-01-06"), day("2029-11-20"), day("2031-01-01")} {
		if n := testing.AllocsPerRun(100, func() { sinkStanding = p.Status(on) }); n > 0 {
			t.Errorf("%s: %v allocations", on, n)
		}
	}
}
