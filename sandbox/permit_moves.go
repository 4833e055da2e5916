package sandbox

import (
	"slices"
	"sync"

	"github.com/teukgu/teukgu/sandbox/civil"
	"github.com/teukgu/teukgu/sandbox/flow"
)

// permitMove is a line of the table of a permit's life; what the statutes and their versions differ in is asked when the
// table is made for one of them.
type permitMove struct {
	from PermitStatus
	on   EventType // zero where time alone leads from one state to the other
	to   PermitStatus
}

// permitTable is the life of a permit under any statute, of both instruments: the one table from which events are
// judged, the diagram drawn and the matrix printed.
func permitTable() []permitMove {
	table := []permitMove{
		{StatusRequested, EventForwarded, StatusUnderReview},
		{StatusUnderReview, EventSupplementDemanded, StatusUnderReview},
		{StatusUnderReview, EventSupplemented, StatusUnderReview},
		{StatusUnderReview, EventGranted, StatusGranted},
		{StatusUnderReview, EventRefused, StatusRejected},
		{StatusRejected, EventReconsiderationRequested, StatusUnderReview},
		{StatusGranted, EventStarted, StatusRunning},
		{StatusRunning, EventSuspended, StatusSuspended},
		{StatusSuspended, EventResumed, StatusRunning},
	}
	stay := func(s PermitStatus, events ...EventType) {
		for _, e := range events {
			table = append(table, permitMove{s, e, s})
		}
	}
	inTerm := []PermitStatus{StatusGranted, StatusRunning, StatusSuspended}
	for _, s := range inTerm {
		stay(s, EventExtensionRequested, EventExtended, EventReformRequested, EventReported)
	}
	for _, s := range append(inTerm, StatusStandingStill, StatusAutoExtended) {
		stay(s, EventInsured, EventPlanAgreed, EventReformStarted, EventReformFinished, EventCorrected)
		table = append(table,
			permitMove{s, EventCancelled, StatusCancelled},
			permitMove{s, EventMovedToTemporary, StatusMoved},
		)
	}
	for _, s := range []PermitStatus{StatusExpired, StatusCancelled, StatusMoved} {
		stay(s, EventReported)
	}
	for _, s := range inTerm {
		table = append(table,
			permitMove{from: s, to: StatusStandingStill},
			permitMove{from: s, to: StatusAutoExtended},
			permitMove{from: s, to: StatusExpired},
		)
	}
	return append(table,
		permitMove{from: StatusStandingStill, to: StatusExpired},
		permitMove{from: StatusAutoExtended, to: StatusExpired},
	)
}

// knows reports whether the instrument knows the state or the event at all, under whatever statute.
func (i Instrument) knows(m permitMove) bool {
	if i == Demonstration {
		return m.from != StatusAutoExtended && m.to != StatusAutoExtended
	}
	return m.from != StatusStandingStill && m.to != StatusStandingStill && m.from != StatusMoved &&
		m.on != EventReformRequested && m.on != EventMovedToTemporary
}

// instrumentLife is the table of an instrument without what a statute adds: who, by which article, from when.
type instrumentLife struct {
	machine *flow.Machine[PermitStatus, EventType]
	next    [StatusMoved + 1][EventMovedToTemporary + 1]PermitStatus // the same, to look up fast; zero where there is no move
}

var instrumentLives = sync.OnceValue(func() *[Temporary + 1]instrumentLife {
	var lives [Temporary + 1]instrumentLife
	for _, i := range []Instrument{Demonstration, Temporary} {
		var moves []flow.Move[PermitStatus, EventType]
		for _, m := range permitTable() {
			if i.knows(m) {
				moves = append(moves, flow.Move[PermitStatus, EventType]{From: m.from, On: m.on, To: m.to})
			}
		}
		lives[i].machine = flow.Must(StatusRequested, moves...)
		for _, m := range moves {
			if !m.Timed() {
				lives[i].next[m.From][m.On] = m.To
			}
		}
		lives[i].next[0][EventRequested] = StatusRequested // the first event, before which there is no state
	}
	return &lives
})

// PermitLife returns the table of moves in the life of a permit under the statute as of a day, with the provisions in
// the numbering of that day and the offices that may act. It draws the diagram and prints the matrix. What the statute
// does not provide for on the day is not in it. A life begins with [EventRequested], which leads to its first state.
//
// The error is a [*NoInstrumentError] where the statute does not have the instrument on the day, and a [*NoRuleError]
// for a confirmation, which has no life.
func (s Statute) PermitLife(i Instrument, on civil.Date) (*flow.Machine[PermitStatus, EventType], error) {
	if !s.Has(i, on) {
		return nil, s.without(i, on)
	}
	if i == Confirmation {
		return nil, &NoRuleError{Statute: s, Instrument: i, Rule: "permit", On: on}
	}
	p := providing{s, i, s.rules(i)}
	var moves []flow.Move[PermitStatus, EventType]
	for _, m := range permitTable() {
		if basis, ok := p.basis(m, on); ok && i.knows(m) {
			moves = append(moves, flow.Move[PermitStatus, EventType]{From: m.from, On: m.on, To: m.to, Basis: basis, By: p.offices(m.on, on)})
		}
	}
	return flow.Must(StatusRequested, reachable(moves)...), nil
}

// reachable leaves out the moves from states to which nothing leads.
func reachable(moves []flow.Move[PermitStatus, EventType]) []flow.Move[PermitStatus, EventType] {
	reached := map[PermitStatus]bool{StatusRequested: true}
	for range permitStatuses.All() {
		for _, m := range moves {
			reached[m.To] = reached[m.To] || reached[m.From]
		}
	}
	return slices.DeleteFunc(moves, func(m flow.Move[PermitStatus, EventType]) bool { return !reached[m.From] })
}
