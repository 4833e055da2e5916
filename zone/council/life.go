package council

import "github.com/teukgu/teukgu/sandbox/flow"

// Life returns the table of moves of a grievance: what may happen in which state, and who may bring it about. No article
// stands behind it; it is the council's own procedure.
func Life() *flow.Machine[State, Event] { return life }

var life = flow.Must(Raised,
	move(Raised, Assign, Assigned, council),
	move(Raised, Escalate, Escalated, council),
	move(Raised, Withdraw, Withdrawn, raiser),
	move(Assigned, Assign, Assigned, council),
	move(Assigned, Extend, Assigned, council),
	move(Assigned, Answer, Answered, authority),
	move(Assigned, Escalate, Escalated, council|raiser),
	move(Assigned, Withdraw, Withdrawn, raiser),
	move(Escalated, Assign, Assigned, council),
	move(Escalated, Extend, Escalated, council),
	move(Escalated, Answer, Answered, authority),
	move(Escalated, Withdraw, Withdrawn, raiser),
	move(Answered, Reopen, Assigned, raiser),
	move(Answered, Escalate, Escalated, council|raiser),
	move(Answered, Close, Closed, council|raiser),
)

// The ministry keeps the council's business; a zone raises a grievance itself or through its province.
var (
	council   = flow.By(flow.Ministry)
	raiser    = flow.By(flow.Applicant, flow.LocalGovernment)
	authority = flow.By(flow.Ministry, flow.Agency, flow.LocalGovernment, flow.Body, flow.Committee)
)

func move(from State, on Event, to State, by flow.Offices) flow.Move[State, Event] {
	return flow.Move[State, Event]{From: from, On: on, To: to, By: by}
}
