// Package flow holds a state machine as a table of moves: which event leads from which state to which, by which
// article, and who may bring it about.
//
// The life of a permit, of a zone or of a certificate (절차의 진행) is such a table. A [Machine] is built once from it,
// with its mistakes found at once, and is then asked: [Machine.Next] for the state after an event, [Machine.Allowed]
// for what may happen now. The same table draws itself ([Machine.Mermaid]) and prints every state against every event
// with its citations ([Machine.Matrix]), which is what a lawyer reviews.
//
//	life := flow.Must(Requested,
//		flow.Move[State, Event]{From: Requested, On: Grant, To: Granted, Basis: law.MustRef("제86조제4항"), By: flow.By(flow.Ministry)},
//		flow.Move[State, Event]{From: Granted, On: Cancel, To: Cancelled, Basis: law.MustRef("제89조제2항")},
//		flow.Move[State, Event]{From: Granted, To: Expired, Basis: law.MustRef("제86조제10항")}, // time alone
//	)
//	next, err := life.Next(Requested, Grant) // Granted
//
// A move without an event is one that time alone makes, such as the end of a term: it stands in the table, the diagram
// and the matrix, and no event takes it. Whether the time has come is computed elsewhere, from the day that is asked.
//
// Limits: no guards, no actions, no nested or parallel states, no history. A guard is a rule that the caller asks
// after the table allowed the move; two outcomes of one step are two events.
package flow
