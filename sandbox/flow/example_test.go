package flow_test

import (
	"fmt"

	"github.com/teukgu/teukgu/sandbox/flow"
	"github.com/teukgu/teukgu/sandbox/lang"
	"github.com/teukgu/teukgu/sandbox/law"
)

func Example() {
	life := flow.Must(Requested,
		flow.Move[State, Event]{From: Requested, On: Grant, To: Granted, Basis: law.MustRef("제86조제4항"), By: flow.By(flow.Ministry)},
		flow.Move[State, Event]{From: Granted, On: Cancel, To: Cancelled, Basis: law.MustRef("제89조제2항")},
		flow.Move[State, Event]{From: Granted, To: Expired, Basis: law.MustRef("제86조제10항")},
	)
	next, err := life.Next(Requested, Grant)
	fmt.Println(next, err)
	_, err = life.Next(Requested, Cancel)
	fmt.Println(err)
	// Output:
	// granted <nil>
	// flow: cancel is not allowed in state requested; allowed: grant
}

func ExampleMachine_Mermaid() {
	life := flow.Must(Requested,
		flow.Move[State, Event]{From: Requested, On: Grant, To: Granted, Basis: law.MustRef("제86조제4항")},
		flow.Move[State, Event]{From: Granted, To: Expired, Basis: law.MustRef("제86조제10항")},
	)
	fmt.Print(life.Mermaid(lang.Korean))
	// Output:
	// stateDiagram-v2
	//     state "신청" as requested
	//     state "부여" as granted
	//     state "만료" as expired
	//     [*] --> requested
	//     requested --> granted : 부여 (제86조제4항)
	//     granted --> expired : 기간의 경과 (제86조제10항)
	//     expired --> [*]
}

func ExampleMachine_NextBy() {
	life := flow.Must(Requested,
		flow.Move[State, Event]{From: Requested, On: Grant, To: Granted, By: flow.By(flow.Ministry)})
	_, err := life.NextBy(Requested, Grant, flow.Applicant)
	fmt.Println(err)
	// Output:
	// flow: grant in state requested belongs to ministry, not to applicant; allowed: grant
}

func ExampleRefused() {
	life := flow.Must(Requested,
		flow.Move[State, Event]{From: Requested, On: Grant, To: Granted, Basis: law.MustRef("제86조제4항")})
	_, err := life.Next(Requested, Report)
	if refused, ok := err.(*flow.Refused[State, Event]); ok { //nolint:errorlint // the error is not wrapped here
		fmt.Println(refused.In(lang.Korean))
		fmt.Println(refused.In(lang.English))
	}
	// Output:
	// ‘신청’ 상태에서는 ‘결과 보고’를 할 수 없습니다. 할 수 있는 것: 부여 (제86조제4항).
	// “report” is not possible in the state “requested”. Possible: grant (Art. 86(4)).
}

func ExampleOffices() {
	who := flow.By(flow.Ministry, flow.Committee)
	fmt.Println(who, who.Has(flow.Applicant), who.In(lang.Korean))
	// Output: ministry|committee false 주무부처의 장, 위원회
}

func ExampleOffice() {
	o, err := flow.ParseOffice("local_government")
	fmt.Println(o.In(lang.Korean), err)
	// Output: 지방자치단체의 장 <nil>
}

func ExampleTableError() {
	_, err := flow.New(Requested,
		flow.Move[State, Event]{From: Requested, On: Grant, To: Granted},
		flow.Move[State, Event]{From: Requested, On: Grant, To: Rejected},
		flow.Move[State, Event]{From: Suspended, On: Resume, To: Running},
	)
	fmt.Println(err)
	// Output: flow: move 1: there is a move before it for requested and grant; move 2: nothing leads to the state suspended
}

func ExampleNames() {
	moves := []flow.Move[State, Event]{
		{From: Requested, On: Grant, To: Granted, Basis: law.MustRef("제86조제4항")}, {From: Requested, On: Cancel, To: Cancelled},
	}
	fmt.Println(flow.Names(moves).KO)
	fmt.Println(flow.Words(moves), "|", flow.Names(moves[:0]).KO, flow.Words(moves[:0]))
	// Output:
	// 부여 (제86조제4항), 취소
	// grant, cancel | 없음 nothing
}
