package sandbox

import (
	"github.com/teukgu/teukgu/sandbox/civil"
	"github.com/teukgu/teukgu/sandbox/flow"
	"github.com/teukgu/teukgu/sandbox/lang"
	"github.com/teukgu/teukgu/sandbox/law"
	"github.com/teukgu/teukgu/sandbox/money"
)

// Days of force of the industrial convergence Act's versions, counted from the addenda: Acts 15828, 18273 and 21155.
// The text between 2021-09-16 and 2026-06-02 was not read; its entries are inferred from the texts on both sides and
// from the tags of the amendments.
const (
	industry2019 = "2019-01-17"
	industry2021 = "2021-09-16"
	industry2026 = "2026-06-03"
)

const industrySlug = "industrial-convergence-act"

// industryReview is the time of an authority for both permits; the Act names no length of the extension.
func industryReview() ReplyRule { return ReplyRule{Days: 30, Stops: true, Cap: 90, Extensions: 1} }

func industryProfile() profile {
	at := placesOf(industrySlug)
	p := profile{
		slug: industrySlug,
		articles: over(
			read(industry2019, ko("제10조의2–제10조의6", "Arts. 10-2–10-6"), at("제10조의2")),
			read(industry2021, ko("제10조의2–제10조의7", "Arts. 10-2–10-7"), at("제10조의2")),
		),
		minister: over(
			read(industry2019, ko("산업통상자원부장관", "Minister of Trade, Industry and Energy"), at("제10조의3제1항")),
			read("2025-10-01", ko("산업통상부장관", "Minister of Trade and Industry"), at("제10조의3제1항")),
		),
		others: []law.Entry[lang.Text]{
			read(industry2019, ko("적합성 인증(허가등 간주)", "conformity certification, deemed a permit"), at("제13조제3항")),
			read(industry2026, ko("기획·공모", "public call"), at("제10조의3제1항")),
		},
		transitions: industryTransitions,
	}
	p.rules[Confirmation] = Rules{
		Name:    over(read(industry2019, ko("규제 신속확인", "fast confirmation"), at("제10조의2"))),
		Reply:   over(read(industry2019, ReplyRule{Days: 30}, at("제10조의2제3항"))),
		Silence: over(read(industry2019, DeemedNotRequired, at("제10조의2제3항"))),
	}
	p.rules[Demonstration] = industryDemonstration(at)
	p.rules[Temporary] = industryTemporary(at)
	return p
}

func industryTransitions() []law.Transition {
	at := placesOf(industrySlug)
	pending := func(amends string) law.Transition {
		return law.Transition{
			Basis: at("부칙(제21155호) 제2조"), Amends: at(amends), From: civil.MustDate(industry2026), Event: law.EventDecision,
			Text: ko("절차 간소화는 시행 당시 이미 신청한 경우에도 적용한다.", "The short way applies to earlier applications too."),
		}
	}
	return []law.Transition{pending("제10조의3제8항"), pending("제10조의6제7항")}
}

func industryBody() (before, after GrantRule) {
	return GrantRule{Body: ko("산업융합 규제특례심의위원회", "Regulatory Exception Committee"), Bound: true},
		GrantRule{Body: ko("산업융합 규제특례심의위원회(동일·유사 과제는 전문위원회)", "Regulatory Exception Committee (subcommittee for similar cases)"), Bound: true}
}

func industryDemonstration(at func(string) law.Ref) Rules {
	body, withLane := industryBody()
	open := ExtensionRule{Count: 1, Ask: civil.Months(2), Grounds: ExtensionGroundsOf(LawNotReformed)}
	limited := open
	limited.Length = civil.Years(2)
	cancel := CancellationRule{Must: GroundsOf(GroundFraud), May: GroundsOf(GroundCondition, GroundCriteria, GroundPurpose), Correct: true}
	wider := cancel
	wider.May = GroundsOf(GroundCondition, GroundCriteria, GroundPurpose, GroundNotStarted, GroundMisleading)
	two := TermRule{Longest: civil.Years(2)}
	return Rules{
		Name:  over(read(industry2019, ko("실증을 위한 규제특례", "demonstration permit"), at("제10조의3"))),
		Cases: over(noted(read(industry2019, GapsOf(NoStandard, UnfitStandard, Prohibited), at("제10조의3제1항")), "신청 불가능은 제한된 구역·기간·규모 안에서", "the impossible application within a limited area, period and scale")),
		Reply: over(noted(read(industry2019, industryReview(), at("제10조의3제3항")), "보완·90일·연장은 제4항", "supplement, cap and extension: para. 4")),
		Lane:  over(read(industry2026, LaneRule{Days: 15, Subcommittee: true}, at("제10조의3제8항"))),
		Grant: over(read(industry2019, body, at("제10조의3제8항")), read(industry2026, withLane, at("제10조의3제9항"))),
		Term: over(
			read(industry2019, two, at("제10조의3제10항")),
			inferred(industry2021, two, at("제10조의3제10항")),
			read(industry2026, TermRule{Longest: civil.Years(4), Ordinary: civil.Years(2)}, at("제10조의3제11항")),
		),
		Extension: over(
			noted(read(industry2019, open, at("제10조의3제10항")), "신청 시기는 제11항", "time to ask: para. 11"),
			inferred(industry2021, limited, at("제10조의5제1항")),
			noted(read(industry2026, limited, at("제10조의5제1항")), "신청 시기는 제2항", "time to ask: para. 2"),
		),
		Reform: over(inferred(industry2021, civil.Months(2), at("제10조의5제3항")), read(industry2026, civil.Months(2), at("제10조의5제3항"))),
		StandStill: over(
			heard(industry2021, StandStillRule{}, at("제10조의5제7항")),
			noted(read(industry2026, StandStillRule{Pending: true}, at("제10조의5제7항")), "새 허가 결정까지는 제8항", "until the new permit: para. 8"),
		),
		Report: over(
			read(industry2019, ReportRule{After: 30}, at("제10조의4제3항")),
			inferred(industry2021, ReportRule{After: 30}, at("제10조의5제9항")),
			noted(read(industry2026, ReportRule{After: 30, Performance: 2}, at("제10조의5제9항")), "성과보고서는 제10조의4제11항", "performance reports: Art. 10-4(11)"),
		),
		Insurance: over(read(industry2019, InsuranceRule{BeforeStart: true, Plan: flow.Ministry}, at("제10조의3제2항"))),
		Liability: over(read(industry2019, LiabilityRule{OperatorProves: true}, at("제10조의3제12항"))),
		Cancellation: over(
			read(industry2019, cancel, at("제10조의4제6항")),
			read(industry2026, wider, at("제10조의4제7항")),
		),
		NotStarted: over(read(industry2026, civil.Years(2), at("제10조의4제7항제4호"))),
		Penalty:    over(read(industry2019, PenaltyRule{Prison: civil.Years(3), Fine: money.Won(30_000_000)}, at("제38조제1호"))),
		Levy:       over(read(industry2019, money.Won(10_000_000), at("제39조제1항"))),
	}
}

func industryTemporary(at func(string) law.Ref) Rules {
	body, withLane := industryBody()
	open := ExtensionRule{Count: 1, Ask: civil.Months(2), Grounds: ExtensionGroundsOf(LawNotReformed)}
	limited := open
	limited.Length = civil.Years(2)
	name, cases := ko("임시허가", "temporary permit"), GapsOf(NoStandard, UnfitStandard)
	two := TermRule{Longest: civil.Years(2)}
	insured, proof := InsuranceRule{BeforeStart: true, Plan: flow.Ministry}, LiabilityRule{OperatorProves: true}
	return Rules{
		Name:  over(read(industry2019, name, at("제10조의5")), moved(read(industry2021, name, at("제10조의6")))),
		Cases: over(read(industry2019, cases, at("제10조의5제1항")), moved(read(industry2021, cases, at("제10조의6제1항")))),
		Reply: over(
			noted(read(industry2019, industryReview(), at("제10조의5제3항")), "보완·90일·연장은 제4항", "supplement, cap and extension: para. 4"),
			moved(noted(read(industry2021, industryReview(), at("제10조의6제3항")), "보완·90일·연장은 제4항", "supplement, cap and extension: para. 4")),
		),
		Lane: over(read(industry2026, LaneRule{Days: 15, Subcommittee: true}, at("제10조의6제7항"))),
		Grant: over(
			read(industry2019, body, at("제10조의5제7항")),
			moved(read(industry2021, body, at("제10조의6제7항"))),
			read(industry2026, withLane, at("제10조의6제8항")),
		),
		Term: over(
			read(industry2019, two, at("제10조의5제9항")),
			moved(inferred(industry2021, two, at("제10조의6제9항"))),
			read(industry2026, TermRule{Longest: civil.Years(3), Ordinary: civil.Years(2)}, at("제10조의6제10항")),
		),
		Extension: over(
			read(industry2019, open, at("제10조의5제9항")),
			moved(inferred(industry2021, open, at("제10조의6제9항"))),
			read(industry2026, limited, at("제10조의6제10항")),
		),
		StandStill: over(noted(read(industry2026, StandStillRule{Pending: true}, at("제10조의6제15항")), "법령이 정비된 뒤 새 허가 결정까지", "from the reform to the new permit")),
		AutoExtension: over(
			read(industry2019, AutoExtensionRule{}, at("제10조의5제13항")),
			moved(inferred(industry2021, AutoExtensionRule{}, at("제10조의6제13항"))),
			noted(read(industry2026, AutoExtensionRule{}, at("제10조의6제14항")), "법률 개정이 필요하면 만료 전에 개정안을 국회에 제출(제13항)", "where an Act must change, a bill goes to the Assembly before the end (para. 13)"),
		),
		Report:    over(read(industry2026, ReportRule{Performance: 2}, at("제10조의6제17항"))),
		Insurance: over(read(industry2019, insured, at("제10조의5제2항")), moved(read(industry2021, insured, at("제10조의6제2항")))),
		Liability: over(
			read(industry2019, proof, at("제10조의5제11항")),
			moved(inferred(industry2021, proof, at("제10조의6제11항"))),
			moved(read(industry2026, proof, at("제10조의6제12항"))),
		),
		Cancellation: industryTemporaryCancellation(at),
		NotStarted:   over(read(industry2026, civil.Years(2), at("제10조의7제1항제3호"))),
		Penalty:      over(read(industry2019, PenaltyRule{Prison: civil.Years(3), Fine: money.Won(30_000_000)}, at("제38조제2호"))),
		Levy:         over(read(industry2019, money.Won(10_000_000), at("제39조제1항"))),
	}
}

func industryTemporaryCancellation(at func(string) law.Ref) law.Timeline[CancellationRule] {
	cancel := CancellationRule{Must: GroundsOf(GroundFraud), May: GroundsOf(GroundCondition, GroundCriteria), Correct: true}
	wider := cancel
	wider.May = GroundsOf(GroundCondition, GroundCriteria, GroundNotStarted, GroundMisleading)
	return over(
		read(industry2019, cancel, at("제10조의6제1항")),
		moved(heard(industry2021, cancel, at("제10조의7제1항"))),
		read(industry2026, wider, at("제10조의7제1항")),
	)
}
