package sandbox_test

import (
	"encoding/json"
	"errors"
	"fmt"

	"github.com/teukgu/teukgu/sandbox"
	"github.com/teukgu/teukgu/sandbox/calendar"
	"github.com/teukgu/teukgu/sandbox/civil"
	"github.com/teukgu/teukgu/sandbox/flow"
	"github.com/teukgu/teukgu/sandbox/lang"
)

func ExamplePermit() {
	p := sandbox.NewPermit("giz-05-1", sandbox.ZoneAct, sandbox.Demonstration)
	p.ZoneUntil = civil.MustDate("2029-12-31")
	for _, e := range []sandbox.Event{
		{Type: sandbox.EventRequested, Date: civil.MustDate("2026-08-03"), Actor: flow.Applicant},
		{Type: sandbox.EventForwarded, Date: civil.MustDate("2026-08-10"), Actor: flow.LocalGovernment},
		{Type: sandbox.EventGranted, Date: civil.MustDate("2026-09-10"), Months: 36},
	} {
		var err error
		if p, err = p.Apply(e); err != nil {
			fmt.Println(err)
			return
		}
	}
	fmt.Println(p.Status(civil.MustDate("2026-09-01")).In(lang.Korean))
	fmt.Println(p.Status(civil.MustDate("2026-11-22")).In(lang.Korean))
	fmt.Println(p.Status(civil.MustDate("2029-09-11")).In(lang.Korean))
	// Output:
	// 검토 중
	// 부여(시작 전), 2029년 9월 10일까지
	// 만료, 2029년 9월 10일까지
}

func ExampleRefused() {
	p := sandbox.NewPermit("p-1", sandbox.ZoneAct, sandbox.Demonstration)
	p, _ = p.Replay(
		sandbox.Event{Type: sandbox.EventRequested, Date: civil.MustDate("2026-08-03")},
		sandbox.Event{Type: sandbox.EventForwarded, Date: civil.MustDate("2026-08-10")},
	)
	_, err := p.Apply(sandbox.Event{Type: sandbox.EventGranted, Date: civil.MustDate("2026-09-10"), Months: 60})
	var refused *sandbox.Refused
	if errors.As(err, &refused) {
		fmt.Print(refused.In(lang.Korean))
	}
	// Output:
	// events[2].months  sandbox.permit.term.too_long  제86조제10항
	//     유효기간 60개월이 법이 정한 48개월을 넘습니다. 48개월 이내로 정하십시오.
	// 지금 할 수 있는 것: 보완 요구 (제86조제3항), 부여 (제86조제4항), 부결 (제86조제4항)
}

func ExamplePermit_Agenda() {
	p, err := sandbox.ReadPermit([]byte(`{"schema":"teukgu/permit/1","id":"p-1","scheme":"zone-act","instrument":"demonstration",
		"events":[{"type":"requested","date":"2026-02-02"},{"type":"forwarded","date":"2026-03-10"}]}`))
	if err != nil {
		fmt.Println(err)
		return
	}
	agenda, err := p.Agenda(calendar.Korea(), civil.MustDate("2026-03-20"))
	fmt.Print(agenda.In(lang.Korean), err)
	// Output:
	// 1. 2026년 4월 9일까지: 검토 결과의 회신 (제86조제3항)
	//    담당: 관계 행정기관의 장
	//    기한을 넘기면: 법이 정한 간주의 효과 없음
	// <nil>
}

func ExamplePermit_Duties() {
	p, err := sandbox.NewPermit("p-1", sandbox.ZoneAct, sandbox.Demonstration).Replay(
		sandbox.Event{Type: sandbox.EventRequested, Date: civil.MustDate("2024-09-02")},
		sandbox.Event{Type: sandbox.EventForwarded, Date: civil.MustDate("2024-09-09")},
		sandbox.Event{Type: sandbox.EventGranted, Date: civil.MustDate("2024-10-20"), Months: 24},
	)
	for _, on := range []string{"2026-10-20", "2026-10-21"} {
		duties, _ := p.Duties(calendar.Korea(), civil.MustDate(on))
		for _, d := range duties {
			fmt.Println(on, d.Kind, d.Due, d.Basis, err)
		}
	}
	// Output:
	// 2026-10-20 insure  제88조제2항 <nil>
	// 2026-10-21 report 2026-11-19 제87조제11항 <nil>
}

func ExampleStatute_PermitLife() {
	for _, on := range []string{"2021-07-20", "2021-07-21"} { // Act 18102 brought the request for a reform of the law
		life, err := sandbox.ZoneAct.PermitLife(sandbox.Demonstration, civil.MustDate(on))
		if err != nil {
			fmt.Println(err)
			return
		}
		move, ok := life.Find(sandbox.StatusRunning, sandbox.EventReformRequested)
		fmt.Printf("%s %t %q %q\n", on, ok, move.Basis, move.By)
	}
	// Output:
	// 2021-07-20 false "" ""
	// 2021-07-21 true "제87조제9항" "applicant"
}

func ExampleEvent() {
	e := sandbox.Event{Type: sandbox.EventExtended, Date: civil.MustDate("2028-09-01")}
	fmt.Println(e.Validate())
	e.Months = 24
	data, err := json.Marshal(e)
	fmt.Println(string(data), err)
	// Output:
	// sandbox.permit.event.field.required: months: A value that the extension needs is missing. Give it.
	// {"type":"extended","date":"2028-09-01","months":24} <nil>
}

func ExampleEventType() {
	e, err := sandbox.ParseEventType("reform_requested")
	fmt.Println(e.In(lang.Korean), err)
	// Output: 법령 정비 요청 <nil>
}

func ExamplePermitStatus() {
	s, err := sandbox.ParsePermitStatus("standing_still")
	fmt.Println(s.In(lang.Korean), s.Alive(), err)
	// Output: 유효기간 미종료 간주 true <nil>
}

func ExampleStanding() {
	fmt.Println(sandbox.Standing{Status: sandbox.StatusAutoExtended}.In(lang.English))
	// Output: automatically extended, no last day known
}

func ExampleDutyKind() {
	k, err := sandbox.ParseDutyKind("stop")
	fmt.Println(k.In(lang.Korean), err)
	// Output: 사업의 즉시 중단 <nil>
}
