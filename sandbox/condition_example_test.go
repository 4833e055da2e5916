package sandbox_test

import (
	"fmt"

	"github.com/teukgu/teukgu/sandbox"
	"github.com/teukgu/teukgu/sandbox/civil"
	"github.com/teukgu/teukgu/sandbox/flow"
	"github.com/teukgu/teukgu/sandbox/lang"
)

func distanceCondition() sandbox.Condition {
	return sandbox.Condition{
		ID: "c1", Kind: sandbox.SafetyCondition,
		Text:     lang.Text{KO: "로봇과 보행자 사이에 1m 이상 유지", EN: "Keep robots 1 m away from pedestrians"},
		Evidence: lang.Text{KO: "주행 기록", EN: "driving log"},
		AskedBy:  flow.Agency, Reason: lang.Text{KO: "보행자 안전", EN: "safety of pedestrians"},
		Burden: sandbox.Burden{Essential: sandbox.Yes, Risk: sandbox.Yes, Prevents: sandbox.Yes, Management: sandbox.No, Stricter: sandbox.Yes, ForSafety: sandbox.Yes},
	}
}

func ExampleCondition() {
	c := distanceCondition()
	c.Records = []sandbox.ConditionRecord{{On: civil.MustDate("2026-09-01"), What: sandbox.ConditionBroken}}
	for _, on := range []string{"2026-08-31", "2026-09-01"} {
		fmt.Println(on, c.Status(civil.MustDate(on)).State)
	}
	// An agency asked for it, and the papers of Art. 86(5) are missing.
	fmt.Println(c.CheckPapers(sandbox.ZoneAct, sandbox.Demonstration, civil.MustDate("2026-07-01")))
	// Output:
	// 2026-08-31 open
	// 2026-09-01 breached
	// sandbox.condition.papers.required: papers: The papers that prove that the condition is needed and adequate are missing. Obtain them from the agency that asked for it. (Art. 86(5))
}

func ExampleCondition_CheckBurden() {
	review := distanceCondition().CheckBurden(sandbox.ZoneAct, sandbox.Demonstration, civil.MustDate("2026-07-01"))
	fmt.Println(review.Truth)
	fmt.Println(review.In(lang.Korean))
	before := distanceCondition().CheckBurden(sandbox.ZoneAct, sandbox.Demonstration, civil.MustDate("2026-06-30"))
	fmt.Println(before.In(lang.Korean))
	// Output:
	// false
	// [충족] 안전성 점검에 필수적인 사항만 붙일 것 (시행령 제57조의2제1호)
	// [충족] 위험 우려가 있으면 그 예방·최소화를 위한 사항만 붙일 것 (시행령 제57조의2제2호)
	// [충족] 실증사업 관리기준은 최소한으로 붙일 것 (시행령 제57조의2제3호)
	// [확인 필요] 포괄적이거나 모호한 사항을 붙이지 않을 것 (시행령 제57조의2제4호): burden.sweeping
	// [불충족] 유사한 서비스·제품의 법령보다 강화하지 않을 것 (시행령 제57조의2제5호)
	// [충족] 안전성 검증이나 실증 목적과 직접 관련 없는 사항을 붙이지 않을 것 (시행령 제57조의2제6호)
	// 2026년 7월 1일 전에 붙인 조건에는 조건 부가의 기준이 없음
}

func ExampleConditions() {
	granted := civil.MustDate("2026-07-10")
	conditions := sandbox.Conditions{
		distanceCondition(),
		{ID: "c2", Kind: sandbox.ReportCondition, Text: lang.Text{KO: "중간 결과 보고", EN: "Report the interim results"}, Due: civil.MustDate("2027-01-10")},
		{ID: "c3", Kind: sandbox.NoticeCondition, Text: lang.Text{KO: "안내판 설치", EN: "Put up signs"}, Due: civil.MustDate("2026-08-10"), Records: []sandbox.ConditionRecord{{On: civil.MustDate("2026-08-01"), What: sandbox.ConditionMet}}},
	}
	fmt.Print(conditions.Agenda(sandbox.ZoneAct, sandbox.Demonstration, granted, civil.MustDate("2026-11-22")).In(lang.Korean))
	// Output:
	// 1. 2027년 1월 10일까지: 중간 결과 보고 (제86조제4항)
	//    담당: 특례를 받은 자
	//    비고: 보고 조건, 이행 중
	//    기한을 넘기면: 취소하거나 시정을 명할 수 있음, 과태료 10,000,000원 이하
	// 2. 정해진 날 없음: 로봇과 보행자 사이에 1m 이상 유지 (제86조제4항)
	//    담당: 특례를 받은 자
	//    비고: 안전 조건, 이행 중, 상시, 증빙: 주행 기록
	//    기한을 넘기면: 취소하거나 시정을 명할 수 있음, 과태료 10,000,000원 이하
}
