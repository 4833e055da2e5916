package zone_test

import (
	"encoding/json"
	"math/rand/v2"
	"os"
	"slices"
	"strconv"
	"strings"
	"testing"

	"github.com/teukgu/teukgu/sandbox/calendar"
	"github.com/teukgu/teukgu/sandbox/civil"
	"github.com/teukgu/teukgu/zone"
)

// oracle is the life of a zone written down a second time, from the articles: a table in words and a condition for the
// events that need one. It shares no code with the package and looks at the whole history again for every question.
type oracle struct {
	events []zone.Event
	state  string // after the last event, with what time had made of it by then
}

const alive = "in_force change_noticed change_applied change_under_review change_resolved"

// states, events, state after; "=" is the same state.
const oracleTable = `
drafting: proposed proposal_answered > =
drafting: taken_over > under_review
drafting returned rejected: noticed waived > noticed
noticed change_noticed: hearing_held opinions_heard > =
noticed returned: applied > applied
applied: forwarded > under_review
applied under_review change_applied change_under_review: supplement_demanded supplemented > =
applied under_review: returned > returned
under_review change_under_review: replied prior_reviewed > =
under_review: resolved > resolved
under_review: rejected > rejected
resolved: designated > designated
designated: gazetted > gazetted
in_force: noticed waived > change_noticed
in_force: light_changed kept > =
change_noticed: applied > change_applied
change_applied: forwarded > change_under_review
change_applied change_under_review: returned > in_force
change_under_review: resolved > change_resolved
change_under_review: rejected > in_force
change_resolved: gazetted > in_force
` + alive + `: evaluated cancellation_requested operators_heard reported > =
` + alive + `: cancelled > cancelled
cancelled: gazetted inspected kept reported data_demanded > =
expired: reported data_demanded > =`

var oracleMoves = func() map[string]string {
	moves := map[string]string{}
	for line := range strings.SplitSeq(strings.TrimSpace(oracleTable), "\n") {
		left, to, _ := strings.Cut(line, " > ")
		states, events, _ := strings.Cut(left, ": ")
		for _, s := range strings.Fields(states) {
			for _, e := range strings.Fields(events) {
				moves[s+" "+e] = strings.ReplaceAll(to, "=", s)
			}
		}
	}
	return moves
}()

// when is the place of the last event of one of the types, -1 where there is none.
func (o *oracle) when(names string) int {
	for i := len(o.events) - 1; i >= 0; i-- {
		if slices.Contains(strings.Fields(names), o.events[i].Type.String()) {
			return i
		}
	}
	return -1
}

// after reports whether the last event of a type stands behind the last of the others.
func (o *oracle) after(name, others string) bool { return o.when(name) > o.when(others) }

func (o *oracle) date(i int) (d civil.Date) {
	if i >= 0 {
		d = o.events[i].Date
	}
	return d
}

func (o *oracle) term() (s civil.Span) {
	for _, e := range o.events {
		if !e.Term.IsZero() {
			s = e.Term
		}
	}
	return s
}

// standing is the state on a day after all events.
func (o *oracle) standing(on civil.Date) string {
	term := o.term()
	if last, _ := term.Last(); slices.Contains(strings.Fields(alive+" gazetted"), o.state) && on.After(last) {
		return "expired"
	}
	if o.state == "gazetted" && !on.Before(term.From()) {
		return "in_force"
	}
	return o.state
}

// roll is the first open day (민법 제161조).
func roll(d civil.Date) civil.Date {
	for closed := true; closed; {
		if closed, _ = calendar.Korea().Closed(d); closed {
			d = d.AddDays(1)
		}
	}
	return d
}

func (o *oracle) push(e zone.Event) {
	now := o.standing(e.Date)
	if to := oracleMoves[now+" "+e.Type.String()]; to != now || now == "in_force" {
		o.state = to
	}
	o.events = append(o.events, e)
}

// open reports whether a supplement is awaited: the last application has a demand without its supplement.
func (o *oracle) open() bool {
	return o.after("supplement_demanded", "supplemented") && o.after("supplement_demanded", "noticed waived taken_over applied")
}

// due is the last day of the ministries, with supplements left out; zero while one is awaited.
func (o *oracle) due(change bool) civil.Date {
	left := 30
	if change && !o.date(o.when("applied")).Before(day("2024-08-07")) {
		left = 15
	}
	out := map[civil.Date]bool{}
	var from civil.Date
	for _, e := range o.events[max(0, o.when("applied")):] {
		switch e.Type { //nolint:exhaustive // the others stop nothing
		case zone.EventSupplementDemanded:
			from = e.Date
		case zone.EventSupplemented:
			for d := from; !d.After(e.Date); d = d.AddDays(1) {
				out[d] = true
			}
			from = civil.Date{}
		}
	}
	d := o.date(o.when("forwarded"))
	for left > 0 {
		if d = d.AddDays(1); !out[d] {
			left--
		}
		if !from.IsZero() && !d.Before(from) {
			return civil.Date{}
		}
	}
	return roll(d) // a supplement demanded after the last counted day changes nothing
}

// allows is the law on the next event. The fields of the events are right; what they say may not fit.
func (o *oracle) allows(e zone.Event) bool {
	name, now := e.Type.String(), o.standing(e.Date)
	if _, ok := oracleMoves[now+" "+name]; !ok || len(o.events) > 0 && e.Date.Before(o.date(len(o.events)-1)) || e.Date.Before(day("2019-04-17")) {
		return false
	}
	heard := o.after("operators_heard", "evaluated cancellation_requested") && o.when("operators_heard") > o.lastChange()
	poor := o.when("evaluated") >= 0 && o.events[o.when("evaluated")].Poor
	asked := o.when("cancellation_requested") >= 0
	switch name {
	case "waived":
		return !e.Date.Before(day("2021-07-21"))
	case "proposal_answered":
		return o.after("proposed", "proposal_answered")
	case "opinions_heard":
		if !o.after("noticed", "waived") {
			return true
		}
		wait := 6
		if now == "change_noticed" && !e.Date.Before(day("2026-07-01")) {
			wait = 3
		}
		return e.Date.After(o.date(o.when("noticed")).AddDays(wait))
	case "applied":
		if now == "returned" || !o.after("noticed", "waived") {
			return true
		}
		least := 30
		if now == "change_noticed" && !e.Date.Before(day("2024-08-07")) {
			least = 15
		}
		return o.after("opinions_heard", "noticed waived") && e.Date.After(roll(o.date(o.when("noticed")).AddDays(least)))
	case "supplement_demanded":
		return !o.open()
	case "supplemented":
		return o.open()
	case "resolved", "rejected":
		if o.after("replied", "applied") && o.after("replied", "noticed waived taken_over") || o.when("taken_over") > max(o.when("applied"), o.when("noticed waived")) {
			return true
		}
		due := o.due(now == "change_under_review")
		return !due.IsZero() && e.Date.After(due)
	case "designated":
		last, _ := e.Term.Last()
		return !last.Before(e.Date)
	case "gazetted":
		last, _ := o.term().Last()
		return now == "cancelled" && o.count("gazetted", "cancelled") == 0 || now == "designated" && !last.Before(e.Date) || now == "change_resolved"
	case "kept":
		return now == "cancelled" || o.lastChange() >= 0
	case "cancelled":
		if e.Ground == zone.GroundEvaluation {
			return heard && poor
		}
		return heard && asked
	case "inspected":
		return o.count("gazetted", "cancelled") > 0
	case "reported":
		first := o.date(o.when("designated")).Year()
		return e.Year < e.Date.Year() && e.Year >= first && !slices.ContainsFunc(o.events, func(p zone.Event) bool { return p.Year == e.Year })
	case "data_demanded":
		end := o.date(o.when("cancelled"))
		if now == "expired" {
			end, _ = o.term().Last()
		}
		until, _ := end.Add(civil.Years(2), civil.Down)
		return !e.Date.Before(day("2026-07-01")) && !e.Date.After(until)
	}
	return true
}

// lastChange is the place of the last notice of a change in the gazette: any but the first, before a cancellation.
func (o *oracle) lastChange() int {
	place, seen := -1, false
	for i, e := range o.events {
		if e.Type == zone.EventCancelled {
			break
		}
		if e.Type == zone.EventGazetted {
			if seen {
				place = i
			}
			seen = true
		}
	}
	return place
}

// count is how often a type stands behind the last event of another.
func (o *oracle) count(name, behind string) (n int) {
	for _, e := range o.events[o.when(behind)+1:] {
		if e.Type.String() == name {
			n++
		}
	}
	return n
}

func cases(usual int) int {
	if n, err := strconv.Atoi(os.Getenv("TEUKGU_CASES")); err == nil && n > usual {
		return n
	}
	return usual
}

// walk makes random histories, event by event, as a rule of events that the table has in the state.
type walk struct {
	r *rand.Rand
	o oracle
	d zone.Designation
}

func (w *walk) next() zone.Event {
	last := day("2019-04-10").AddDays(w.r.IntN(2600))
	if n := len(w.o.events); n > 0 {
		last = w.o.events[n-1].Date
	}
	on := last.AddDays([...]int{0, 0, 1, 5, 15, 31, 60, 200}[w.r.IntN(8)])
	switch w.r.IntN(40) {
	case 0:
		on = last.AddDays(-1)
	case 1:
		on = w.o.term().From()
	case 2:
		on = w.o.term().Until().AddDays(w.r.IntN(3) - 1)
	}
	if on.IsZero() || on.Year() > 2029 {
		on = last
	}
	now := w.o.standing(on)
	var typ zone.EventType
	for try := 0; ; try++ {
		typ = zone.EventType(1 + w.r.IntN(len(zone.EventTypes())))
		if _, ok := oracleMoves[now+" "+typ.String()]; ok || try > 30 || w.r.IntN(40) == 0 {
			break
		}
	}
	return w.fields(ev(typ.String(), on.String()))
}

func (w *walk) fields(e zone.Event) zone.Event {
	switch e.Type { //nolint:exhaustive // ev has made the others
	case zone.EventDesignated:
		from := e.Date.AddDays(w.r.IntN(90))
		e.Term, _ = civil.Inclusive(from, from.AddDays(w.r.IntN(1500)))
	case zone.EventEvaluated:
		e.Poor = w.r.IntN(2) == 0
	case zone.EventCancelled:
		if w.r.IntN(2) == 0 {
			e.Ground = zone.GroundEvaluation
		}
	case zone.EventReported:
		e.Year = e.Date.Year() - w.r.IntN(4)
		if e.Year == 0 {
			e.Year = 1
		}
	}
	return e
}

// step tries one event on both and compares.
func (w *walk) step(t *testing.T) bool {
	e := w.next()
	d, err := w.d.Apply(e)
	if want := w.o.allows(e); want != (err == nil) {
		t.Errorf("%v: %s on %s %+v: by the law %v, by the package %v", w.names(), e.Type, e.Date, e, want, err)
		return false
	}
	if err != nil {
		return true
	}
	w.o.push(e)
	w.d = d
	for _, on := range []civil.Date{e.Date, e.Date.AddDays(w.r.IntN(400)), w.o.term().From(), w.o.term().Until()} {
		if on.Before(e.Date) {
			continue
		}
		if got := w.d.Status(on); got.Status.String() != w.o.standing(on) {
			t.Errorf("%v on %s: %s, want %s", w.names(), on, got.Status, w.o.standing(on))
			return false
		}
	}
	return true
}

func (w *walk) names() (list []string) {
	for _, e := range w.o.events {
		list = append(list, e.Type.String()+" "+e.Date.String())
	}
	return list
}

// TestDesignationAgreesWithTheTable lives random lives through the package and through the table in the test, and replays each:
// no event panics, a refused one changes nothing, and the history gives the stored designation.
func TestDesignationAgreesWithTheTable(t *testing.T) {
	reached := map[string]int{}
	for i := range uint64(cases(20_000)) {
		w := &walk{r: rand.New(rand.NewPCG(i, 81)), o: oracle{state: "drafting"}, d: life()}
		for range 8 + w.r.IntN(16) {
			if !w.step(t) {
				t.Fatalf("seed %d", i)
			}
		}
		reached[w.o.state]++
		if i%50 == 0 {
			again, err := life().Replay(w.d.Events...)
			if err != nil || !slices.EqualFunc(again.Events, w.d.Events, func(a, b zone.Event) bool { return a.Type == b.Type && a.Date == b.Date }) {
				t.Fatalf("seed %d: %v", i, err)
			}
			_, _ = w.d.Agenda(calendar.Korea(), day("2026-11-22")) // a year that is not held is a fault and no panic
		}
	}
	for _, s := range strings.Fields(alive + " drafting noticed applied under_review resolved rejected returned designated gazetted cancelled") {
		if reached[s] == 0 {
			t.Errorf("no history ends in %s", s)
		}
	}
}

// TestWildEvents: events that nobody would write are refused and change nothing; a status of unvalidated histories is some
// state and no panic.
func TestWildEvents(*testing.T) {
	r := rand.New(rand.NewPCG(82, 1))
	for range cases(3_000) {
		d := life()
		for range 12 {
			d.Events = append(d.Events, zone.Event{Type: zone.EventType(r.IntN(30)), Date: civil.FromDayNumber(737000 + r.IntN(4000)*r.IntN(2)),
				Year: r.IntN(3), Ground: zone.Ground(r.IntN(10)), Term: civil.Span{}, Light: zone.Light(r.IntN(10))})
		}
		_ = d.Validate()
		_ = d.Status(day("2026-11-22"))
		_, _ = d.Agenda(calendar.Korea(), day("2026-11-22"))
		_, _ = d.Apply(d.Events[r.IntN(12)])
	}
}

func FuzzReadDesignation(f *testing.F) {
	d, err := life().Replay(evs(toForce)...)
	if err != nil {
		f.Fatal(err)
	}
	data, err := json.Marshal(d)
	if err != nil {
		f.Fatal(err)
	}
	f.Add(data)
	f.Fuzz(func(t *testing.T, data []byte) {
		d, err := zone.ReadDesignation(data)
		if err != nil {
			return
		}
		_ = d.Status(day("2026-11-22"))
		out, err := json.Marshal(d)
		if err != nil {
			t.Fatal(err)
		}
		if _, err := zone.ReadDesignation(out); err != nil {
			t.Errorf("%v: %s", err, out)
		}
	})
}
