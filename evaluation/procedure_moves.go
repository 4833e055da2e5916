package evaluation

import (
	"sync"

	"github.com/teukgu/teukgu/sandbox/civil"
	"github.com/teukgu/teukgu/sandbox/flow"
	"github.com/teukgu/teukgu/sandbox/law"
)

// A procedureMove is a line of the table of a selection procedure. Its provision is zero where the call alone provides.
type procedureMove struct {
	from  Status
	on    EventType // zero where time alone leads from one state to the other
	to    Status
	by    flow.Offices
	basis law.Timeline[struct{}]
}

// zoneAct is the first day of the Act that knows the zones (제2조제13호); later2026 is that of its amendment of 2025-12-30.
const zoneAct, later2026 = "2019-04-17", "2026-07-01"

func provided(from, basis string) law.Entry[struct{}] {
	e := law.Entry[struct{}]{From: civil.MustDate(from), Confidence: law.Primary}
	if basis != "" {
		e.Basis = law.MustRef(basis)
	}
	return e
}

// sinceAct is a provision as old as the Act; the empty text is none.
func sinceAct(basis string) law.Timeline[struct{}] { return law.MustTimeline(provided(zoneAct, basis)) }

// procedureTable is a selection from the call to the designation: the one table from which events are judged, the diagram is
// drawn and the matrix is printed. Down to the choice of the candidates no article prescribes a step.
func procedureTable() []procedureMove {
	local, ministry := flow.By(flow.LocalGovernment), flow.By(flow.Ministry)
	panel, council, agencies := flow.By(flow.Committee), flow.By(flow.Committee), flow.By(flow.Agency)
	closing := flow.By(flow.Ministry, flow.Committee)
	call := sinceAct("")
	demand := law.MustTimeline(provided(zoneAct, "시행령 제40조제3항"), provided(later2026, "제72조제4항"))
	table := []procedureMove{
		{Announced, 0, Receiving, 0, call},
		{Receiving, EventFiled, Receiving, local, call},
		{Receiving, 0, Screening, 0, call},
		{Screening, EventScreened, Screening, ministry, call},
		{Screening, EventListed, Screened, ministry, call},
		{Screened, EventScreened, Screened, ministry, call},
		{Screened, EventOpened, Scoring, ministry, call},
		{Scoring, EventScored, Scoring, panel, call},
		{Scoring, EventSealed, Sealed, closing, call},
		{Sealed, EventRanked, Ranked, closing, call},
		{Sealed, EventReopened, Scoring, ministry, call},
		{Ranked, EventReopened, Scoring, ministry, call},
		{Ranked, EventOpened, Scoring, ministry, call},
		{Ranked, EventChosen, CandidatesChosen, ministry, call},
		{CandidatesChosen, EventApplied, Applied, local, sinceAct("제72조제1항")},
		{Applied, EventConsulted, Consulting, ministry, sinceAct("제75조제1항")},
		{Consulting, EventReplied, Consulting, agencies, sinceAct("제75조제2항")},
		{Consulting, EventResolved, Resolved, council, sinceAct("제75조제3항")},
		{Consulting, EventRejected, Rejected, council, sinceAct("제75조제3항")},
		{Resolved, EventDesignated, Designated, ministry, sinceAct("제75조제3항")},
	}
	for _, s := range []Status{Screened, Ranked} {
		table = append(table, procedureMove{s, EventObjected, s, local, call}, procedureMove{s, EventObjectionDecided, s, ministry, call})
	}
	for _, s := range []Status{Receiving, Screening, Screened, Scoring, Sealed, Ranked} {
		table = append(table, procedureMove{s, EventWithdrawn, s, local, call})
	}
	for _, s := range []Status{CandidatesChosen, Applied, Consulting} {
		table = append(table, procedureMove{s, EventWithdrawn, Withdrawn, local, call})
	}
	for _, s := range []Status{Announced, Receiving, Screening, Screened, Scoring, Sealed, Ranked} {
		table = append(table, procedureMove{s, EventCalledOff, CalledOff, ministry, call})
	}
	return append(table,
		procedureMove{Applied, EventSupplementDemanded, Applied, ministry, demand},
		procedureMove{Applied, EventSupplemented, Applied, local, demand},
		procedureMove{Consulting, EventSupplementDemanded, Consulting, flow.By(flow.Ministry, flow.Agency), demand},
		procedureMove{Consulting, EventSupplemented, Consulting, local, demand},
	)
}

// selection is the table made once, with its machine.
type selection struct {
	moves   []procedureMove
	machine *flow.Machine[Status, EventType] // without what depends on the day
}

var selections = sync.OnceValue(func() *selection {
	t := &selection{moves: procedureTable()}
	moves := make([]flow.Move[Status, EventType], len(t.moves))
	for i, m := range t.moves {
		moves[i] = flow.Move[Status, EventType]{From: m.from, On: m.on, To: m.to, By: m.by}
	}
	t.machine = flow.Must(Announced, moves...)
	return t
})

// provided returns the move with its provision in the text of a day; false where nothing provides for it then.
func (t *selection) provided(from Status, on EventType, day civil.Date) (flow.Move[Status, EventType], bool) {
	for i := range t.moves {
		if m := &t.moves[i]; m.from == from && m.on == on {
			return m.as(day)
		}
	}
	return flow.Move[Status, EventType]{}, false
}

func (m *procedureMove) as(day civil.Date) (flow.Move[Status, EventType], bool) {
	e, ok := m.basis.At(day)
	return flow.Move[Status, EventType]{From: m.from, On: m.on, To: m.to, By: m.by, Basis: e.Basis}, ok
}

// ProcedureFlow returns the table of moves of a selection procedure as of a day, with the provisions in the numbering of that
// day and the offices that may act. It draws the diagram and prints the matrix. From CandidatesChosen on the moves are those of each
// candidate. A move without a provision is one of the call. Before 2019-04-17 nothing is provided for.
func ProcedureFlow(on civil.Date) *flow.Machine[Status, EventType] {
	var moves []flow.Move[Status, EventType]
	for i := range selections().moves {
		if move, ok := selections().moves[i].as(on); ok {
			moves = append(moves, move)
		}
	}
	return flow.Must(Announced, moves...)
}
