package sandbox

import (
	"github.com/teukgu/teukgu/sandbox/civil"
	"github.com/teukgu/teukgu/sandbox/flow"
	"github.com/teukgu/teukgu/sandbox/law"
	"github.com/teukgu/teukgu/sandbox/money"
)

// Days of force of the smart city Act's versions, counted from the addenda: Acts 16631 and 17945. The text before
// 2021-06-17 was not read: a provision that the amendment of 2021 did not touch is taken as it stands after it, what it
// touched is inferred. Act 21179 (in force 2026-06-03) left Articles 49 to 55 as they were.
const (
	smart2020 = "2020-02-27"
	smart2021 = "2021-06-17"
	smartSlug = "smart-city-act"
)

func smartCityProfile() profile {
	at := placesOf(smartSlug)
	p := profile{
		slug: smartSlug,
		articles: over(
			read(smart2020, ko("제49조–제53조", "Arts. 49–53"), at("제49조")),
			read(smart2021, ko("제49조–제53조의3", "Arts. 49–53-3"), at("제49조")),
		),
		minister: over(read(smart2020, ko("국토교통부장관", "Minister of Land, Infrastructure and Transport"), at("제49조제1항"))),
		transitions: func() []law.Transition {
			return []law.Transition{{
				Basis: at("부칙(제17945호) 제2조"), Amends: at("제53조의3"), From: civil.MustDate(smart2021), Event: law.EventGrant,
				Text: ko("시행 당시 이미 승인받은 사업은 종전의 규정에 따른다.", "Projects approved before the Act took effect follow the earlier text."),
			}}
		},
	}
	p.rules[Confirmation] = Rules{
		Name: over(read(smart2021, ko("규제의 신속확인", "fast confirmation"), at("제49조의2"))),
		Reply: over(noted(read(smart2021, ReplyRule{Days: 30}, at("제49조의2제3항")),
			"국토교통부장관은 다른 기관의 회신 기간을 빼고 30일(제6항)", "the Minister: 30 days without the time of others (para. 6)")),
		Silence: over(read(smart2021, DeemedNotRequired, at("제49조의2제4항"))),
	}
	p.rules[Demonstration] = smartDemonstration(at)
	p.rules[Temporary] = smartInnovation(at)
	return p
}

func smartReview() ReplyRule {
	return ReplyRule{Days: 30, Stops: true, Cap: 90, Extensions: 1, Extension: 30}
}

func smartBody() GrantRule {
	return GrantRule{Body: ko("국가스마트도시위원회", "National Smart City Committee")}
}

func smartCancellation() CancellationRule {
	return CancellationRule{Must: GroundsOf(GroundFraud), May: GroundsOf(GroundDeviation, GroundSafety, GroundNotStarted), Correct: true}
}

const smartByReference, smartByReferenceEN = "제50조제2항에 따른 준용", "by reference of Art. 50(2)"

func smartDemonstration(at func(string) law.Ref) Rules {
	any4 := TermRule{Longest: civil.Years(4)}
	before := ExtensionRule{Count: 1, Length: civil.Years(2), Ask: civil.Months(2)}
	after := before
	after.Grounds = ExtensionGroundsOf(LawNotReformed)
	insured, proof := InsuranceRule{Plan: flow.LocalGovernment, Approved: true}, LiabilityRule{OperatorProves: true}
	return Rules{
		Name:  over(read(smart2020, ko("스마트실증사업", "smart demonstration project"), at("제50조"))),
		Cases: over(read(smart2020, GapsOf(NoStandard, UnfitStandard, Prohibited), at("제50조제1항"))),
		Reply: over(noted(read(smart2020, smartReview(), at("제49조제4항")), smartByReference+", 보완·90일·연장은 제5항", smartByReferenceEN+"; supplement, cap and extension: para. 5")),
		Grant: over(
			noted(inferred(smart2020, smartBody(), at("제49조제7항")), "계획의 승인, "+smartByReference, "approval of a plan, "+smartByReferenceEN),
			noted(read(smart2021, smartBody(), at("제49조제7항")), "계획의 승인, "+smartByReference, "approval of a plan, "+smartByReferenceEN),
		),
		Term: over(
			noted(inferred(smart2020, any4, at("제51조제2항")), smartByReference, smartByReferenceEN),
			read(smart2021, any4, at("제53조의3제1항")),
		),
		Extension: over(
			noted(inferred(smart2020, before, at("제51조제2항")), smartByReference, smartByReferenceEN),
			noted(read(smart2021, after, at("제53조의3제1항")), "신청 시기는 제2항", "time to ask: para. 2"),
		),
		Reform:     over(read(smart2021, civil.Months(2), at("제53조의3제3항"))),
		StandStill: over(read(smart2021, StandStillRule{}, at("제53조의3제8항"))),
		Report:     over(inferred(smart2020, ReportRule{After: 30}, at("제53조제3항")), read(smart2021, ReportRule{After: 30}, at("제53조의2제2항"))),
		Insurance:  over(inferred(smart2020, insured, at("제53조제6항")), read(smart2021, insured, at("제53조의2제5항"))),
		Liability:  over(inferred(smart2020, proof, at("제53조제5항")), read(smart2021, proof, at("제53조의2제4항"))),
		Cancellation: over(
			noted(inferred(smart2020, smartCancellation(), at("제52조제5항")), smartByReference, smartByReferenceEN),
			noted(read(smart2021, smartCancellation(), at("제52조제5항")), smartByReference, smartByReferenceEN),
		),
		NotStarted: over(inferred(smart2020, civil.Years(1), at("제52조제5항제4호")), read(smart2021, civil.Years(1), at("제52조제5항제4호"))),
		Penalty:    over(read(smart2020, PenaltyRule{Prison: civil.Years(3), Fine: money.Won(30_000_000)}, at("제54조제2호"))),
		Levy:       over(read(smart2020, money.Won(10_000_000), at("제55조제1항"))),
	}
}

// smartInnovation is the project for the market (스마트혁신사업), which this Act has in place of a temporary permit.
func smartInnovation(at func(string) law.Ref) Rules {
	insured, proof := InsuranceRule{Plan: flow.LocalGovernment, Approved: true}, LiabilityRule{OperatorProves: true}
	return Rules{
		Name:  over(read(smart2020, ko("스마트혁신사업", "smart innovation project"), at("제49조"))),
		Cases: over(inferred(smart2020, GapsOf(NoStandard, UnfitStandard), at("제49조제1항")), read(smart2021, GapsOf(NoStandard, UnfitStandard), at("제49조제1항"))),
		Reply: over(noted(read(smart2020, smartReview(), at("제49조제4항")), "보완·90일·연장은 제5항", "supplement, cap and extension: para. 5")),
		Grant: over(
			noted(inferred(smart2020, smartBody(), at("제49조제7항")), "계획의 승인", "approval of a plan"),
			noted(read(smart2021, smartBody(), at("제49조제7항")), "계획의 승인", "approval of a plan"),
		),
		Term: over(read(smart2020, TermRule{Longest: civil.Years(4)}, at("제51조제2항"))),
		Extension: over(noted(inferred(smart2020, ExtensionRule{Count: 1, Length: civil.Years(2), Ask: civil.Months(2)}, at("제51조제2항")),
			"신청 시기는 법률에 없으며 실증사업에 준함", "the Act names no time to ask; taken from demonstrations")),
		AutoExtension: over(read(smart2020, AutoExtensionRule{}, at("제51조제2항"))),
		Report:        over(inferred(smart2020, ReportRule{After: 30}, at("제53조제3항")), read(smart2021, ReportRule{After: 30}, at("제53조제3항"))),
		Insurance:     over(inferred(smart2020, insured, at("제53조제6항")), read(smart2021, insured, at("제53조제6항"))),
		Liability:     over(inferred(smart2020, proof, at("제53조제5항")), read(smart2021, proof, at("제53조제5항"))),
		Cancellation:  over(inferred(smart2020, smartCancellation(), at("제52조제5항")), read(smart2021, smartCancellation(), at("제52조제5항"))),
		NotStarted:    over(inferred(smart2020, civil.Years(1), at("제52조제5항제4호")), read(smart2021, civil.Years(1), at("제52조제5항제4호"))),
		Penalty:       over(read(smart2020, PenaltyRule{Prison: civil.Years(3), Fine: money.Won(30_000_000)}, at("제54조제1호"))),
		Levy:          over(read(smart2020, money.Won(10_000_000), at("제55조제1항"))),
	}
}
