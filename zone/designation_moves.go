package zone

import (
	"sync"

	"github.com/teukgu/teukgu/sandbox/civil"
	"github.com/teukgu/teukgu/sandbox/flow"
	"github.com/teukgu/teukgu/sandbox/lang"
	"github.com/teukgu/teukgu/sandbox/law"
)

// stateMove is a line of the table of a zone's life.
type stateMove struct {
	from  Status
	on    EventType // zero where time alone leads from one state to the other
	to    Status
	basis law.Timeline[struct{}]
	by    flow.Offices
}

// since is a provision in force from a day; then is one that the next takes the place of.
func since(from, basis string) law.Entry[struct{}] { return read(from, struct{}{}, basis) }

func at(entries ...law.Entry[struct{}]) law.Timeline[struct{}] { return law.MustTimeline(entries...) }

var (
	live     = []Status{InForce, ChangeNoticed, ChangeApplied, ChangeReview, ChangeResolved}
	operated = flow.By(flow.Applicant)
	local    = flow.By(flow.LocalGovernment)
	ministry = flow.By(flow.Ministry)
	agencies = flow.By(flow.Agency)
	council  = flow.By(flow.Committee)
)

// designationTable is the life of a zone: the one table from which events are judged, the diagram is drawn and the
// matrix is printed.
func designationTable() []stateMove {
	demand := at(since(force2019, "시행령 제40조제3항"), since(force2026, "제72조제4항"))
	back := at(since(force2019, "시행령 제44조제2항"), since(force2026, "제75조제5항"))
	one := func(basis string) law.Timeline[struct{}] { return at(since(force2019, basis)) }
	change, unwritten := one("제81조제2항"), at(since(force2019, ""))
	waive := at(inferred(force2021, struct{}{}, "제74조의2"))
	table := []stateMove{
		{Drafting, EventProposed, Drafting, one("제73조제1항"), operated},
		{Drafting, EventProposalAnswered, Drafting, one("시행령 제41조제1항"), local},
		{Drafting, EventTakenOver, UnderReview, unwritten, 0},
	}
	add := func(from Status, on EventType, to Status, basis law.Timeline[struct{}], by flow.Offices) {
		table = append(table, stateMove{from, on, to, basis, by})
	}
	for _, s := range []Status{Drafting, Returned, Rejected} {
		add(s, EventNoticed, Noticed, one("제74조제2항"), local)
		add(s, EventWaived, Noticed, waive, local)
	}
	add(Returned, EventApplied, Applied, one("제72조제1항"), local)
	// A change takes the same way (제81조제2항), from a zone in force and back to it.
	for _, way := range [...]struct {
		noticed, applied, review, resolved, back, refused Status
		apply, ask, reply, carry, reject                  law.Timeline[struct{}]
	}{
		{Noticed, Applied, UnderReview, Resolved, Returned, Rejected, one("제72조제1항"), one("제75조제1항"), one("제75조제2항"), one("제75조제3항"), one("제75조제3항")},
		{ChangeNoticed, ChangeApplied, ChangeReview, ChangeResolved, InForce, InForce, change, change, change, change, change},
	} {
		add(way.noticed, EventHearingHeld, way.noticed, one("시행령 제43조제3항"), local)
		add(way.noticed, EventOpinionsHeard, way.noticed, one("제74조제2항"), local)
		add(way.noticed, EventApplied, way.applied, way.apply, local)
		add(way.applied, EventForwarded, way.review, way.ask, ministry)
		add(way.review, EventReplied, way.review, way.reply, agencies)
		add(way.review, EventPriorReviewed, way.review, one("제79조제1항제1호"), council)
		add(way.review, EventResolved, way.resolved, way.carry, council)
		add(way.review, EventRejected, way.refused, way.reject, council)
		for _, s := range []Status{way.applied, way.review} {
			add(s, EventSupplementDemanded, s, demand, ministry)
			add(s, EventSupplemented, s, demand, local)
			add(s, EventReturned, way.back, back, ministry)
		}
	}
	add(Resolved, EventDesignated, Designated, one("제75조제3항"), ministry)
	add(Designated, EventGazetted, Gazetted, one("제75조제4항"), ministry)
	add(InForce, EventNoticed, ChangeNoticed, change, local)
	add(InForce, EventWaived, ChangeNoticed, waive, local)
	add(InForce, EventLightChanged, InForce, change, ministry)
	add(InForce, EventKept, InForce, one("제81조제4항"), council)
	add(ChangeResolved, EventGazetted, InForce, one("제81조제3항"), ministry)
	return append(table, afterwards()...)
}

// afterwards are the moves of a zone in force and after its end.
func afterwards() []stateMove {
	one := func(basis string) law.Timeline[struct{}] { return at(since(force2019, basis)) }
	var table []stateMove
	for _, s := range live {
		table = append(table,
			stateMove{s, EventEvaluated, s, one("제83조"), council},
			stateMove{s, EventCancellationRequested, s, one("제82조제1항"), local},
			stateMove{s, EventOperatorsHeard, s, one("제141조제2항"), ministry},
			stateMove{s, EventCancelled, Cancelled, one("제82조제1항"), ministry},
			stateMove{s, EventReported, s, one("시행규칙 제7조제1항"), local},
		)
	}
	data := at(since(force2026, "제84조제2항"))
	table = append(table,
		stateMove{Cancelled, EventGazetted, Cancelled, one("제82조제4항"), ministry},
		stateMove{Cancelled, EventInspected, Cancelled, one("시행령 제53조제5항"), local},
		stateMove{Cancelled, EventKept, Cancelled, one("제82조제5항"), council},
		stateMove{Cancelled, EventReported, Cancelled, one("시행규칙 제7조제1항"), local},
		stateMove{Cancelled, EventDataDemanded, Cancelled, data, ministry},
		stateMove{Expired, EventReported, Expired, one("시행규칙 제7조제1항"), local},
		stateMove{Expired, EventDataDemanded, Expired, data, ministry},
		stateMove{from: Gazetted, to: InForce, basis: one("제80조제1항")},
	)
	for _, s := range append([]Status{Gazetted}, live...) {
		table = append(table, stateMove{from: s, to: Expired, basis: one("시행령 제42조제3항제1호")})
	}
	return table
}

// life is the table made once, with its machine.
type lifeTable struct {
	moves   []stateMove
	machine *flow.Machine[Status, EventType] // without what depends on the day
}

var lives = sync.OnceValue(func() *lifeTable {
	t := &lifeTable{moves: designationTable()}
	moves := make([]flow.Move[Status, EventType], len(t.moves))
	for i, m := range t.moves {
		moves[i] = flow.Move[Status, EventType]{From: m.from, On: m.on, To: m.to, By: m.by}
	}
	t.machine = flow.Must(Drafting, moves...)
	return t
})

// provided returns the move with its provision in the text of a day; false where nothing provides for it then.
func (t *lifeTable) provided(from Status, on EventType, day civil.Date) (flow.Move[Status, EventType], bool) {
	for _, m := range t.moves {
		if m.from == from && m.on == on {
			return m.of(day)
		}
	}
	return flow.Move[Status, EventType]{}, false
}

func (m *stateMove) of(day civil.Date) (flow.Move[Status, EventType], bool) {
	e, ok := m.basis.At(day)
	move := flow.Move[Status, EventType]{From: m.from, On: m.on, To: m.to, Basis: e.Basis, By: m.by}
	switch {
	case m.on == EventCancelled:
		move.Note = ko("직권 해제는 제82조제3항", "ex officio: Art. 82(3)")
	case m.on == EventSupplementDemanded && (m.from == UnderReview || m.from == ChangeReview):
		move.By = flow.By(flow.Ministry, flow.Agency)
	}
	return move, ok
}

// DesignationFlow returns the table of moves in the life of a zone as of a day, with the provisions in the numbering of
// that day and the offices that may act. It draws the diagram and prints the matrix. What the law does not provide for
// on the day is not in it; before 2019-04-17 it allows nothing.
func DesignationFlow(on civil.Date) *flow.Machine[Status, EventType] {
	var moves []flow.Move[Status, EventType]
	for _, m := range lives().moves {
		if move, ok := m.of(on); ok {
			moves = append(moves, move)
		}
	}
	return flow.Must(Drafting, moves...)
}

// inBoth is what a value says in both languages, for an argument that has no form of its own on the wire.
func inBoth(v lang.Speaker) lang.Text {
	return lang.Text{KO: v.In(lang.Korean), EN: v.In(lang.English)}
}
