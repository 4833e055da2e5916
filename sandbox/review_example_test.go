package sandbox_test

import (
	"encoding/json"
	"fmt"
	"os"

	"github.com/teukgu/teukgu/sandbox"
	"github.com/teukgu/teukgu/sandbox/calendar"
	"github.com/teukgu/teukgu/sandbox/civil"
	"github.com/teukgu/teukgu/sandbox/clock"
	"github.com/teukgu/teukgu/sandbox/fault"
	"github.com/teukgu/teukgu/sandbox/lang"
	"github.com/teukgu/teukgu/sandbox/money"
	"github.com/teukgu/teukgu/sandbox/region"
	"github.com/teukgu/teukgu/sandbox/rule"
)

// patrol is an application with nothing wrong in its form.
func patrol() sandbox.Application {
	a := fullApplication(sandbox.Temporary)
	a.Gap = sandbox.Prohibited
	return a
}

// A refusal is a letter: every reason, its article, and what the applicant can do.
func ExampleReview_Letter() {
	a := patrol()
	review, err := a.Review(civil.MustDate("2026-11-22"), sandbox.Findings{
		Region: region.MustLegalDong("27"), InPlan: sandbox.No, Fraud: sandbox.No, HarmsLifeSafetyEnvironment: sandbox.No,
	})
	if err != nil {
		fmt.Println(err)
		return
	}
	fmt.Print(review.Letter(&a, lang.Korean))
	fmt.Println()
	fmt.Print(review.Letter(&a, lang.English))
	// Output:
	// 임시허가 신청에 대한 검토 결과
	//
	// 신청인: 가나로보틱스
	// 신청 내용: 자율주행 순찰로봇
	// 신청일: 2026년 8월 3일
	//
	// 2026년 11월 22일 시행 중인 지역특구법에 따라 신청하신 내용을 검토한 결과, 다음의 사유로 임시허가를 부여할 수 없음을 알려 드립니다.
	//
	// 1. 신청 사유(신청 불가능)가 임시허가를 신청할 수 있는 경우(기준 없음, 기준 부적합)에 해당하지 않습니다. 해당하는 사유와 설명자료를 갖추어 다시 신청하십시오. (제90조제1항)
	// 2. 신청인이 승인된 규제자유특구계획에 규제자유특구사업자로 포함되어 있지 않습니다. 관할 지방자치단체의 장에게 계획의 변경을 요청하십시오. (제80조제1항)
	//
	// Review of an application for a temporary permit
	//
	// Applicant: 가나로보틱스
	// Product or service: 자율주행 순찰로봇
	// Filed on: 3 August 2026
	//
	// Under the Zone Act as in force on 22 November 2026 the temporary permit applied for cannot be granted, for these reasons:
	//
	// 1. The reason given (application impossible) is not one for which a temporary permit may be applied for (no standard, unfit standard). Apply again with one that is, and its explanation. (Art. 90(1))
	// 2. The applicant is not named as an operator in the approved plan of the zone. Ask the head of the local government to change the plan. (Art. 80(1))
}

// A reviewer is made once for a day and reviews any number of cases. What is not known is asked for, and only where it matters.
func ExampleReviewer() {
	reviewer, err := sandbox.NewReviewer(sandbox.ReviewScope{
		Statute: sandbox.ZoneAct, Instrument: sandbox.Demonstration, On: civil.MustDate("2024-08-07"),
	})
	if err != nil {
		fmt.Println(err)
		return
	}
	var out sandbox.Review
	for _, text := range []string{
		`{"gap":"unclear","region":"27","in_plan":true,"seat_in_zone":false,"fraud":false,"harms_life_safety_environment":false}`,
		`{"gap":"unclear","region":"11","in_plan":true}`,
		`{"gap":"unclear","region":"27","fraud":false}`,
	} {
		var facts sandbox.Facts
		if err := json.Unmarshal([]byte(text), &facts); err != nil {
			fmt.Println(err)
			return
		}
		if err := reviewer.Review(&facts, &out); err != nil {
			fmt.Println(err)
			return
		}
		fmt.Print(out.Decision(), " ", out.Failed())
		for _, f := range out.Needs() {
			fmt.Print(" ", f.Path())
		}
		fmt.Println()
	}
	// Output:
	// grantable []
	// not_grantable [제2조제13호]
	// needs_input [] in_plan harms_life_safety_environment
}

// In a zone with a negative list a demonstration is allowed unless the list has the matter.
func ExampleReviewScope() {
	on := civil.MustDate("2026-11-22")
	for _, list := range []bool{false, true} {
		r, err := sandbox.NewReviewer(sandbox.ReviewScope{Statute: sandbox.ZoneAct, Instrument: sandbox.Demonstration, On: on, NegativeList: list})
		if err != nil {
			fmt.Println(err)
			return
		}
		var out sandbox.Review
		if err := r.Review(&sandbox.Facts{}, &out); err != nil {
			fmt.Println(err)
			return
		}
		for first := range out.Explain().Rules() {
			fmt.Println(first.Title.EN, first.Basis, r.Confidence())
			break
		}
	}
	// Output:
	// a case for which it may be applied 제86조제1항 primary
	// not on the negative list 시행령 제2조의2제1항 inferred
}

func ExampleReadApplication() {
	_, err := sandbox.ReadApplication([]byte(`{"schema":"teukgu/application/1","scheme":"zone-act","instrument":"confirmation",
		"filed":"2026-08-03","applicant":{"name":"가나로보틱스","kind":"enterprise","seat":"42"},"zone":"giz-05",
		"product":{"name":"순찰로봇","description":"순찰 서비스"}}`))
	if list, ok := err.(fault.List); ok { //nolint:errorlint // it is returned bare
		fmt.Print(list.In(lang.Korean))
	}
	// Output:
	// applicant.seat  region.code.replaced
	//     법정동 코드 42는 2026년 8월 3일에 유효하지 않습니다. 강원특별자치도(법정동 51)가 뒤를 이었으니 그 코드를 쓰십시오.
	// papers          sandbox.application.paper.missing  시행령 제56조제1항제1호
	//     사업 설명서가 없습니다. 신청서에 첨부하고 목록에 적으십시오.
}

func ExampleApplication_Next() {
	a := patrol()
	fmt.Print(a.Next(civil.MustDate("2026-08-03")).In(lang.English))
	// Output:
	// 1. The local government, where it finds a need, applies to the Minister of SMEs and Startups (Art. 90(2))
	// 2. The authorities reply: 30 days, supplement excluded, at most 90 days, once + ≤ 30 days (Art. 90(4))
	// 3. Upon a resolution of the Zone Committee or deliberation committee the Minister of SMEs and Startups may grant the temporary permit (Art. 90(5))
	// 4. Insure against liability: must, before the start or a plan (local government agrees) (Art. 90(15))
}

func ExampleStatute_Papers() {
	for _, on := range []string{"2024-08-06", "2024-08-07"} {
		for _, p := range sandbox.ZoneAct.Papers(sandbox.Demonstration, civil.MustDate(on))[:2] {
			fmt.Println(on, p.Basis, p.Paper.In(lang.Korean), p.Duty)
		}
	}
	// Output:
	// 2024-08-06 시행령 제57조제1항제1호 실증계획서 required
	// 2024-08-06 시행령 제57조제1항제2호 혁신사업·전략산업 해당 설명자료 required
	// 2024-08-07 시행령 제57조제2항제1호 실증계획서 required
	// 2024-08-07 시행령 제57조제2항제2호 혁신사업·전략산업 해당 설명자료 required
}

// Before the business starts, damages are covered: by enough insurance for long enough, or by an agreed plan.
func ExampleStatute_NewStartBook() {
	book, err := sandbox.ZoneAct.NewStartBook(sandbox.Demonstration, civil.MustDate("2026-11-22"))
	if err != nil {
		fmt.Println(err)
		return
	}
	facts := sandbox.StartFacts{
		Holds: sandbox.Demonstration,
		Amounts: sandbox.CoverAmounts{
			Death: money.Won(150_000_000), Injury: money.Won(20_000_000), Disability: money.Won(150_000_000), Property: money.Won(1_000_000_000),
		},
		CoverUntil: civil.MustDate("2028-09-10"), PermitUntil: civil.MustDate("2028-09-10"), CompensationPlan: sandbox.No,
	}
	var row rule.Row[sandbox.StartCase]
	if err := facts.Fill(&row); err != nil {
		fmt.Println(err)
		return
	}
	var out rule.Outcome[sandbox.StartCase]
	book.Review(&row, &out)
	_, _ = fmt.Fprint(os.Stdout, out.Explain().Text(lang.Korean))
	// Output:
	// 판단: 불충족 (2026년 11월 22일 기준)
	//
	// 1. [충족] 특례를 받았을 것 (제86조제4항)
	//    [충족] 받은 특례가 실증특례일 것 — 실증특례
	//
	// 2. [불충족] 손해배상을 보장할 것 (제88조제2항)
	//    [불충족] 다음 가운데 하나 이상을 갖출 것
	//      [불충족] 협의를 마친 배상 방안에 해당할 것 — 아니요
	//      [불충족] 다음을 모두 갖출 것
	//        [충족] 사망 보험금액이 1억 5천만원 이상일 것 — 1억 5천만원 (시행령 제60조제3항제1호, 2021년 7월 21일부터)
	//        [불충족] 부상 보험금액이 3천만원 이상일 것 — 2천만원 (시행령 제60조제3항제2호, 2021년 7월 21일부터)
	//        [충족] 후유장애 보험금액이 1억 5천만원 이상일 것 — 1억 5천만원 (시행령 제60조제3항제3호, 2021년 7월 21일부터)
	//        [충족] 재물 보험금액이 10억원 이상일 것 — 10억원 (시행령 제60조제3항제4호, 2021년 7월 21일부터)
	//
	// 3. [충족] 보험기간이 유효기간보다 먼저 끝나지 않을 것 (시행령 제60조제2항)
	//    [충족] 다음 가운데 하나 이상을 갖출 것
	//      [불충족] 협의를 마친 배상 방안에 해당할 것 — 아니요
	//      [충족] 유효기간 뒤에 남은 보험기간이 0일 이상일 것 — 0일
}

func ExampleNewProposerBook() {
	for _, on := range []string{"2024-08-06", "2024-08-07"} {
		day := civil.MustDate(on)
		book, err := sandbox.NewProposerBook(day)
		if err != nil {
			fmt.Println(err)
			return
		}
		facts := sandbox.ProposerFacts{Head: sandbox.MunicipalityHead, Region: region.MustLegalDong("47")}
		var row rule.Row[sandbox.ProposerCase]
		if err := facts.Fill(&row, day); err != nil {
			fmt.Println(err)
			return
		}
		fmt.Println(on, book.Decide(&row))
	}
	// Output:
	// 2024-08-06 false
	// 2024-08-07 true
}

// A ministry that does not answer in time is deemed to need no permit, from the day after the last day.
func ExampleInquest() {
	q := sandbox.Inquest{Statute: sandbox.ZoneAct, Asked: []sandbox.Reply{
		{Agency: "국토교통부", Course: clock.Course{From: civil.MustDate("2026-03-10")}},
	}}
	for _, on := range []string{"2026-04-09", "2026-04-10"} {
		r, err := q.On(civil.MustDate(on), calendar.Korea())
		if err != nil {
			fmt.Println(err)
			return
		}
		fmt.Println(on, r.State.In(lang.Korean), r.Basis, r.Replies[0].Effect)
	}
	// Output:
	// 2026-04-09 회신 대기 제85조제4항 pending
	// 2026-04-10 허가등이 필요하지 않음 제85조제5항 deemed_not_required
}
