package sandbox_test

import (
	"errors"
	"math/rand/v2"
	"os"
	"slices"
	"strconv"
	"strings"
	"sync"
	"testing"

	"github.com/teukgu/teukgu/sandbox"
	"github.com/teukgu/teukgu/sandbox/calendar"
	"github.com/teukgu/teukgu/sandbox/civil"
	"github.com/teukgu/teukgu/sandbox/fault"
)

// cases is how many random cases a test runs: so many, or what TEUKGU_CASES says.
func cases(t *testing.T, usual int) int {
	t.Helper()
	if n, err := strconv.Atoi(os.Getenv("TEUKGU_CASES")); err == nil {
		return n
	}
	return usual
}

// history makes one random life of a permit, event by event, and holds the package against the oracle at each.
type history struct {
	r *rand.Rand
	o oracle
	p sandbox.Permit
	t *testing.T
}

func newHistory(t *testing.T, r *rand.Rand) *history {
	h := &history{t: t, r: r, p: sandbox.NewPermit("p", sandbox.ZoneAct, sandbox.Demonstration)}
	if h.o.temporary = r.IntN(2) == 0; h.o.temporary {
		h.p.Instrument = sandbox.Temporary
	}
	if r.IntN(3) > 0 {
		h.o.zone = day("2021-01-01").AddDays(r.IntN(3000))
		h.p.ZoneUntil = h.o.zone
	}
	return h
}

// next makes an event: as a rule one that the table has in the state, on a day near one that matters.
func (h *history) next() sandbox.Event {
	e := sandbox.Event{Date: h.day()}
	now, _ := h.o.standing(e.Date)
	for try := 0; ; try++ {
		e.Type = sandbox.EventType(1 + h.r.IntN(21))
		if len(h.o.events) == 0 && h.r.IntN(9) > 0 {
			e.Type = sandbox.EventRequested
		}
		ends := e.Type == sandbox.EventRefused || e.Type == sandbox.EventCancelled || e.Type == sandbox.EventMovedToTemporary
		if ends && h.r.IntN(4) > 0 {
			continue
		}
		if _, ok := oracleMoves[now+" "+e.Type.String()]; ok || try > 20 || h.r.IntN(20) == 0 {
			break
		}
	}
	switch e.Type { //nolint:exhaustive // the others have no fields
	case sandbox.EventGranted, sandbox.EventExtended:
		e.Months = [...]int{1, 6, 12, 23, 24, 25, 36, 37, 48, 49}[h.r.IntN(10)]
		inOrder := len(h.o.events) > 0 && !e.Date.Before(h.o.events[len(h.o.events)-1].Date)
		if e.Type == sandbox.EventExtended && inOrder && strings.Contains(inTerm, now) && h.o.count("extended") == 0 && !h.o.zone.IsZero() {
			h.o.zone = end(h.o.until, e.Months).AddDays(h.r.IntN(5) - 2) // nothing has hung on it so far
			h.p.ZoneUntil = h.o.zone
		}
	case sandbox.EventInsured:
		if e.Until = h.o.until.AddDays(h.r.IntN(5) - 1); e.Until.IsZero() {
			e.Until = e.Date
		}
	case sandbox.EventCancelled:
		e.Ground = sandbox.Ground(1 + h.r.IntN(11))
	case sandbox.EventCorrected:
		e.Ground = sandbox.Ground(h.r.IntN(12))
	}
	return e
}

func (h *history) day() civil.Date {
	if len(h.o.events) == 0 {
		return day("2019-04-10").AddDays(h.r.IntN(2900))
	}
	last := h.o.events[len(h.o.events)-1].Date
	d := last
	switch h.r.IntN(10) { // a day near one that matters
	case 0:
		d = last.AddDays(30)
	case 1:
		d = day("2021-07-21")
	case 2:
		d = day("2024-08-07")
	case 3:
		d = h.o.zone
	case 4:
		d = h.o.until
	case 5:
		d = monthsBefore(later(h.o.until, last), 2)
	case 6:
		d = h.o.when("refused").AddDays(60)
	}
	d = d.AddDays(h.r.IntN(5) - 2)
	if d.Before(last) && h.r.IntN(20) > 0 || d.IsZero() {
		d = last.AddDays(h.r.IntN(40))
	}
	return d
}

func later(a, b civil.Date) civil.Date {
	if a.Before(b) {
		return b
	}
	return a
}

// step tries one event on both and compares; it reports whether they agreed.
func (h *history) step() bool {
	e := h.next()
	before := slices.Clone(h.p.Events)
	p, err := h.p.Apply(e)
	if want := h.o.allows(e); want != (err == nil) {
		h.t.Errorf("%s %v until %s: %+v: allowed by the law %v, by the package %v", h.p.Instrument, h.o.events, h.o.until, e, want, err)
		return false
	}
	if !slices.Equal(before, h.p.Events) {
		h.t.Errorf("%v: the permit changed", before)
		return false
	}
	if err != nil {
		var r *sandbox.Refused
		if !errors.As(err, &r) || len(r.Faults) == 0 || r.Index != len(before) {
			h.t.Errorf("%+v: %v is no refusal with its reasons", e, err)
			return false
		}
		return true
	}
	h.o.push(e)
	h.p = p
	return h.agree(e.Date) && h.agree(h.o.until.AddDays(h.r.IntN(3)))
}

// agree compares the standing and the duties on a day after the last event.
func (h *history) agree(on civil.Date) bool {
	if last := h.o.events[len(h.o.events)-1].Date; on.Before(last) {
		on = last
	}
	state, until := h.o.standing(on)
	got := h.p.Status(on)
	if got.Status.String() != state || got.Until != until {
		h.t.Errorf("%s zone %s %v on %s: %s until %s, want %s until %s", h.p.Instrument, h.o.zone, h.o.events, on, got.Status, got.Until, state, until)
		return false
	}
	duties, err := h.p.Duties(calendar.Korea(), on)
	want := map[string]sandbox.DutyKind{"granted": sandbox.DutyInsure, "expired": sandbox.DutyReport, "cancelled": sandbox.DutyStop}[state]
	if state == "expired" && (h.o.temporary || h.o.count("reform_requested")+h.o.count("reported") > 0) {
		want = 0
	}
	if state == "granted" && h.o.allows(sandbox.Event{Type: sandbox.EventStarted, Date: on}) {
		want = 0 // there is cover
	}
	if err == nil && (len(duties) > 0) != (want > 0) || len(duties) > 0 && duties[0].Kind != want {
		h.t.Errorf("%v on %s (%s): duties %v, want %s", h.o.events, on, state, duties, want)
		return false
	}
	return true
}

// TestPermitAgreesWithTheTable lives random lives through the package and through the table in the test, and replays
// each: no event panics, a refused one changes nothing, and the history gives the stored permit.
func TestPermitAgreesWithTheTable(t *testing.T) {
	n := cases(t, 20_000)
	const workers = 2
	var all sync.WaitGroup
	for w := range uint64(workers) {
		all.Go(func() {
			for i := range uint64(n / workers) {
				seed := w<<32 | i
				h := newHistory(t, rand.New(rand.NewPCG(seed, 5)))
				for range 8 + h.r.IntN(12) {
					if !h.step() {
						t.Errorf("seed %d", seed)
						return
					}
				}
				replayed, err := h.p.Replay(h.p.Events...)
				if err != nil || !slices.Equal(replayed.Events, h.p.Events) {
					t.Errorf("seed %d: the history replayed is %v, %v", seed, replayed, err)
					return
				}
			}
		})
	}
	all.Wait()
}

// TestAnyEvents throws events of every kind, most of them malformed or out of place, at permits of every statute: nothing
// panics, what is refused says why, and what is accepted is a valid history.
func TestAnyEvents(t *testing.T) {
	for seed := range uint64(cases(t, 20_000) / 10) {
		r := rand.New(rand.NewPCG(seed, 9))
		p := sandbox.NewPermit("p", sandbox.Statute(r.IntN(10)), sandbox.Instrument(r.IntN(5)))
		p.NeedsAct = r.IntN(2) == 0
		if r.IntN(2) == 0 {
			p.ZoneUntil = day("2020-01-01").AddDays(r.IntN(4000))
		}
		last := day("2019-01-01").AddDays(r.IntN(3000))
		for _, kind := range []sandbox.EventType{sandbox.EventRequested, sandbox.EventForwarded, sandbox.EventGranted, sandbox.EventPlanAgreed, sandbox.EventStarted, 0, 0, 0, 0, 0, 0, 0, 0} {
			e := randomEvent(r)
			if last = last.AddDays(r.IntN(200)); kind != 0 || r.IntN(4) > 0 {
				e.Date = last
			}
			if kind != 0 {
				e = sandbox.Event{Type: kind, Date: last}
			}
			if kind == sandbox.EventGranted {
				e.Months = 12
			}
			next, err := p.Apply(e)
			if err != nil {
				var list fault.List
				if !errors.As(err, &list) || len(list) == 0 || list[0].Message(0) == "" {
					t.Fatalf("seed %d: %+v: %v says nothing", seed, e, err)
				}
				continue
			}
			p = next
		}
		if err := p.Validate(); err != nil && len(p.Events) > 0 {
			t.Fatalf("seed %d: %v is accepted event by event and refused as a whole: %v", seed, p.Events, err)
		}
		for range 3 {
			on := last.AddDays(r.IntN(3000) - 1500)
			steps := p.Steps(on)
			if n := len(steps); n > 0 && steps[n-1].Standing != p.Status(on) {
				t.Fatalf("seed %d: on %s %v, by the steps %v", seed, on, p.Status(on), steps[n-1].Standing)
			}
			_, _ = p.Agenda(korea, on)
		}
	}
}
