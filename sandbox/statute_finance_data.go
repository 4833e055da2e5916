package sandbox

import (
	"github.com/teukgu/teukgu/sandbox/civil"
	"github.com/teukgu/teukgu/sandbox/flow"
	"github.com/teukgu/teukgu/sandbox/lang"
	"github.com/teukgu/teukgu/sandbox/law"
	"github.com/teukgu/teukgu/sandbox/money"
)

// Days of force of the financial innovation Act's versions, counted from the addenda: Acts 16183 and 18117. The text
// before 2021-07-21 was not read; what the amendment of 2021 touched is inferred for that time.
const (
	finance2019 = "2019-04-01"
	finance2021 = "2021-07-21"
	financeSlug = "financial-innovation-act"
)

func financeProfile() profile {
	at := placesOf(financeSlug)
	p := profile{
		slug:     financeSlug,
		articles: over(read(finance2019, ko("제4조–제24조", "Arts. 4–24"), at("제4조"))),
		minister: over(read(finance2019, ko("금융위원회", "Financial Services Commission"), at("제4조제1항"))),
		others: []law.Entry[lang.Text]{
			read(finance2019, ko("변경·취소 신청은 2개월 내 결정", "change requests decided within 2 months"), at("제4조제4항")),
			read(finance2019, ko("배타적 운영권(2년 이내)", "exclusive operation ≤ 2 years"), at("제23조제2항")),
			read(finance2019, ko("지정대리인(2년 이내)", "designated agent ≤ 2 years"), at("제25조제4항")),
		},
		transitions: func() []law.Transition {
			return []law.Transition{{
				Basis: at("부칙(제18117호) 제2조"), Amends: at("제10조의2"), From: civil.MustDate(finance2021), Event: law.EventApplication,
				Text: ko("규제 개선의 요청은 시행 당시 이미 지정된 혁신금융서비스에도 적용한다.", "The request for a reform is open to services designated before the Act took effect too."),
			}}
		},
	}
	p.rules[Confirmation] = Rules{
		Name: over(read(finance2019, ko("규제 신속 확인", "fast confirmation"), at("제24조"))),
		Reply: over(noted(read(finance2019, ReplyRule{Days: 30, Stops: true, Cap: 90, Extensions: 1, Extension: 30}, at("제24조제3항")),
			"금융위원회 자신의 30일은 제2항, 총 기간과 연장은 제4항", "the Commission's own 30 days: para. 2; cap and extension: para. 4")),
	}
	p.rules[Demonstration] = financeDesignation(at)
	return p
}

func financeDesignation(at func(string) law.Ref) Rules {
	extension := ExtensionRule{Count: 1, Length: civil.Years(2), Ask: civil.Months(3), Grounds: ExtensionGroundsOf(NeedFound)}
	return Rules{
		Name: over(read(finance2019, ko("혁신금융서비스 지정", "designation as innovative financial service"), at("제4조"))),
		Cases: over(noted(inferred(finance2019, GapsOf(NoStandard, UnfitStandard, Unclear), at("제16조")),
			"업무범위로 규정된 사유이며, 근거 법령이 없는 경우는 기준 없음으로 봄", "set as the scope of business; no law to stand on counts as no standard")),
		Reply: over(noted(read(finance2019, ReplyRule{Days: 30, Stops: true, Cap: 90, Extensions: 1, Extension: 30}, at("제14조제1항")),
			"혁신금융심사위원회의 심사기간: 2회 60일까지 연장(제2항), 총 90일과 1회 30일 연장(제3항). 관련 행정기관의 회신은 30일(제5조제5항)",
			"the committee's review: two extensions up to 60 days (para. 2), 90 days in all and once 30 more (para. 3); another agency replies in 30 days (Art. 5(5))")),
		Grant: over(noted(read(finance2019, GrantRule{Body: ko("혁신금융심사위원회", "Innovative Finance Review Committee")}, at("제4조제1항")),
			"관련 행정기관의 동의 필요", "with the consent of the agency concerned")),
		Term: over(read(finance2019, TermRule{Longest: civil.Years(2)}, at("제4조제1항"))),
		Extension: over(
			inferred(finance2019, extension, at("제10조제1항")),
			noted(read(finance2021, extension, at("제10조제1항")), "신청 시기는 제2항", "time to ask: para. 2"),
		),
		Reform: over(read(finance2021, civil.Months(3), at("제10조의2제1항"))),
		StandStill: over(noted(read(finance2021, StandStillRule{Limit: civil.Months(6), Renewals: 2, Pending: true}, at("제10조의2제6항")),
			"정비 착수 통보를 받은 경우에 한하며, 한도는 제7항", "only once told that the reform has begun; limit: para. 7")),
		Report:    over(read(finance2019, ReportRule{Before: 30, InitialAfter: 30, InitialWithin: 10, InterimWithin: 30}, at("제18조제2항"))),
		Insurance: over(read(finance2019, InsuranceRule{Plan: flow.Ministry}, at("제27조제2항"))),
		Liability: over(read(finance2019, LiabilityRule{OperatorProves: true}, at("제27조제1항"))),
		Cancellation: over(noted(read(finance2019, CancellationRule{
			Must: GroundsOf(GroundFraud),
			May:  GroundsOf(GroundCriteria, GroundCondition, GroundViolation, GroundSafety, GroundPurpose), Correct: true,
		}, at("제7조제1항")), "관련 행정기관의 동의 필요", "with the consent of the agency concerned")),
		Penalty: over(read(finance2019, PenaltyRule{Prison: civil.Years(5), Fine: money.Won(200_000_000)}, at("제33조"))),
		Levy:    over(read(finance2019, money.Won(100_000_000), at("제35조제1항"))),
	}
}
