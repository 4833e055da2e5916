package evaluation_test

import (
	"fmt"
	"math/rand/v2"
	"slices"
	"strings"
	"testing"

	"github.com/teukgu/teukgu/evaluation"
	"github.com/teukgu/teukgu/sandbox/calendar"
	"github.com/teukgu/teukgu/sandbox/civil"
	"github.com/teukgu/teukgu/sandbox/rule"
)

// selectionWalk makes random histories.
type selectionWalk struct {
	r *rand.Rand
	o selector
	p evaluation.Procedure
}

func (w *selectionWalk) next() evaluation.Event {
	on := day("2026-03-01").AddDays(w.r.IntN(4))
	if n := len(w.o.events); n > 0 {
		on = w.o.events[n-1].Date.AddDays([...]int{0, 0, 1, 2, 4, 6, 15}[w.r.IntN(7)])
	}
	if w.r.IntN(40) == 0 {
		on = on.AddDays(-3)
	}
	now, id := w.o.standing(on), string(rune('a'+w.r.IntN(4)))
	if c := w.candidates(); len(c) > 0 && w.r.IntN(10) > 0 {
		id = c[w.r.IntN(len(c))].Proposal
		now = w.o.of(id)
	}
	typ, odd := evaluation.EventFiled, w.r.IntN(25) == 0
	for try := 0; ; try++ {
		typ = evaluation.EventType(1 + w.r.IntN(len(evaluation.EventTypes())))
		_, ok := selectionMoves[now+" "+typ.String()]
		rare := typ == evaluation.EventCalledOff || typ == evaluation.EventWithdrawn || typ == evaluation.EventReopened
		if ok && (!rare || odd && (typ != evaluation.EventCalledOff || try > 50)) || try > 60 && odd || try > 200 {
			break
		}
	}
	return step(w.p, w.line(typ, on, id))
}

// candidates are those of the package; there are none before the table says so.
func (w *selectionWalk) candidates() []evaluation.Candidate {
	if w.o.state != "chosen" {
		return nil
	}
	return w.p.Candidates(civil.Date{})
}

// line writes the event as a step; what it says fits as a rule.
func (w *selectionWalk) line(typ evaluation.EventType, on civil.Date, id string) string {
	head := typ.String() + " " + on.String() + " "
	stage := w.o.stage()
	if typ == evaluation.EventOpened {
		stage = map[string]string{"": "paper", "paper": "presentation", "presentation": "presentation"}[stage]
	}
	if stage == "" || w.r.IntN(30) == 0 {
		stage = "paper"
	}
	switch typ { //nolint:exhaustive // the others name a proposal
	case evaluation.EventListed, evaluation.EventCalledOff:
		return head
	case evaluation.EventOpened, evaluation.EventSealed, evaluation.EventRanked:
		return head + stage
	case evaluation.EventReopened:
		return head + stage + " " + evaluation.ReopenGrounds()[w.r.IntN(3)].String()
	case evaluation.EventScored:
		return head + stage + w.scores()
	case evaluation.EventChosen:
		ids := w.o.goOn()
		if len(ids) == 0 || w.r.IntN(20) == 0 {
			ids = []string{id}
		}
		return head + strings.Join(ids, " ")
	case evaluation.EventScreened, evaluation.EventObjectionDecided:
		return head + id + [...]string{"", "", " yes"}[w.r.IntN(3)]
	}
	return head + id
}

func (w *selectionWalk) scores() string {
	ids := []string{"a"}
	if w.o.last("", "opened") >= 0 {
		have := w.o.scores()
		if left := slices.DeleteFunc(w.o.inStage(), func(id string) bool { _, in := have[id]; return in }); len(left) > 0 {
			ids = left[:1+w.r.IntN(len(left))]
		}
	}
	text := ""
	for _, id := range ids {
		text += fmt.Sprintf(" %s=%d", id, 60+w.r.IntN(5))
	}
	return text
}

func (w *selectionWalk) step(t *testing.T) bool {
	e := w.next()
	p, err := w.p.Apply(e)
	if want := w.o.allows(e); want != (err == nil) {
		t.Errorf("%v: %s on %s %s%s %v: by the table %v, by the package %v", w.names(), e.Type, e.Date, e.Proposal, e.Stage, e.Proposals, want, err)
		return false
	}
	if err != nil {
		return len(p.Events) == len(w.p.Events)
	}
	w.o.push(e)
	w.p = p
	for _, on := range []civil.Date{e.Date, e.Date.AddDays(w.r.IntN(30))} {
		if got := p.Status(on).Status.String(); got != w.o.standing(on) {
			t.Errorf("%v on %s: %s, want %s", w.names(), on, got, w.o.standing(on))
			return false
		}
	}
	for _, c := range w.candidates() {
		if c.Status.String() != w.o.of(c.Proposal) {
			t.Errorf("%v: the candidate %s is %s, want %s", w.names(), c.Proposal, c.Status, w.o.of(c.Proposal))
			return false
		}
	}
	return true
}

func (w *selectionWalk) names() (list []string) {
	for _, e := range w.o.events {
		list = append(list, strings.TrimSpace(fmt.Sprint(e.Type, " ", e.Date, " ", e.Proposal, e.Stage)))
	}
	return list
}

// Random histories go through the package and through the table of this test, and each is replayed.
func TestProcedureAgreesWithTheTable(t *testing.T) {
	const seed = 91
	reached := map[string]bool{}
	for i := range uint64(cases(350, 100_000)) {
		w := &selectionWalk{r: rand.New(rand.NewPCG(i, seed)), o: selector{state: "announced"}, p: evaluation.NewProcedure(selectionCall())}
		for range 25 + w.r.IntN(45) {
			if !w.step(t) {
				t.Fatalf("seed %d, case %d", seed, i)
			}
			reached[w.o.state] = true
			for _, c := range w.candidates() {
				reached[c.Status.String()] = true
			}
		}
		if i%20 == 0 {
			again, err := w.p.Replay(w.p.Events...)
			if err != nil || again.Validate() != nil || len(again.Events) != len(w.p.Events) {
				t.Fatalf("seed %d, case %d: %v", seed, i, err)
			}
			if _, err := w.p.Agenda(calendar.Korea(), day("2026-06-01")); err != nil {
				t.Fatalf("seed %d, case %d: %v", seed, i, err)
			}
		}
	}
	for _, s := range evaluation.Statuses() {
		if s != evaluation.Announced && s != evaluation.Receiving && !reached[s.String()] {
			t.Errorf("no history comes to %s", s)
		}
	}
}

// Events that nobody would write are refused and change nothing; what nobody validated has some status and no panic.
func TestWildProcedures(*testing.T) {
	r := rand.New(rand.NewPCG(92, 1))
	stages := []string{"", "paper", "presentation", "interview"}
	for range cases(400, 100_000) {
		p := evaluation.NewProcedure(selectionCall())
		if r.IntN(20) == 0 {
			p.Call = evaluation.Call{}
		}
		for range 14 {
			p.Events = append(p.Events, evaluation.Event{Type: evaluation.EventType(r.IntN(24)), Date: civil.FromDayNumber(739600 + r.IntN(100)*r.IntN(2)),
				Proposal: string(rune('a' + r.IntN(3))), Stage: stages[r.IntN(4)], Ground: evaluation.ReopenGround(r.IntN(5)), Proposals: []string{"a", "b"}[:r.IntN(3)],
				Eligibility: evaluation.Eligibility{Decision: rule.Truth(r.IntN(4) - 1)}, Digest: stages[r.IntN(2)], Upheld: r.IntN(2) == 0,
				Panels: []evaluation.Panel{scoresOf([]string{"a=1", "b=2"}[:r.IntN(3)])}[:r.IntN(2)]})
		}
		_ = p.Validate()
		for _, on := range []civil.Date{{}, day("2026-03-20"), day("9999-12-31")} {
			_, _, _, _ = p.Status(on), p.Applications(on), p.Attempts(on), p.Candidates(on)
			_, _, _ = p.Next(on), evaluation.Event{Date: on}.Validate(), evaluation.Eligibility{}.IsZero()
			_, _ = p.Agenda(calendar.Korea(), on)
			_, _ = p.Record("paper", on)
			_, _ = p.Seal(on)
			_, _ = p.Rank(on)
		}
		_, _ = p.Apply(p.Events[r.IntN(14)])
	}
}
