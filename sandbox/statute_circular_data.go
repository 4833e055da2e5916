package sandbox

import (
	"github.com/teukgu/teukgu/sandbox/civil"
	"github.com/teukgu/teukgu/sandbox/flow"
	"github.com/teukgu/teukgu/sandbox/lang"
	"github.com/teukgu/teukgu/sandbox/law"
)

// The circular economy Act (Act 19208) has had one version of its sandbox; its day of force is counted from its
// promulgation on 2022-12-31.
const (
	circular2024 = "2024-01-01"
	circularSlug = "circular-economy-act"
)

func circularProfile() profile {
	at := placesOf(circularSlug)
	p := profile{
		slug:     circularSlug,
		articles: over(inferred(circular2024, ko("제27조–제34조", "Arts. 27–34"), at("제28조"))),
		minister: over(
			read(circular2024, ko("환경부장관", "Minister of Environment"), at("제28조제1항")),
			read("2025-10-01", ko("기후에너지환경부장관", "Minister of Climate, Energy and Environment"), at("제28조제1항")),
		),
		others:      []law.Entry[lang.Text]{read(circular2024, ko("일괄처리(허가등 2개 이상)", "batch processing of two or more permits"), at("제29조"))},
		transitions: noTransitions,
	}
	p.rules[Confirmation] = Rules{
		Name:    over(inferred(circular2024, ko("신속처리", "fast processing"), at("제28조"))),
		Reply:   over(read(circular2024, ReplyRule{Days: 30}, at("제28조제3항"))),
		Silence: over(noted(read(circular2024, DeemedNotRequired, at("제28조제3항")), "그 경우 자유로이 출시할 수 있음(제5항)", "it may then be launched freely (para. 5)")),
	}
	p.rules[Demonstration] = circularDemonstration(at)
	p.rules[Temporary] = circularTemporary(at)
	return p
}

func circularReview() ReplyRule { return ReplyRule{Days: 30, Stops: true, Cap: 90, Extensions: 1} }

func circularBody() GrantRule {
	return GrantRule{Body: ko("순환경제 신기술·서비스심의위원회", "Circular Economy Deliberation Committee"), Bound: true}
}

const circularReviewNote, circularReviewNoteEN = "보완·90일·연장은 제4항", "supplement, cap and extension: para. 4"

func circularUnread() lang.Text {
	return ko("벌칙 규정은 확인하지 못함", "the penal provisions were not read")
}

func circularDemonstration(at func(string) law.Ref) Rules {
	return Rules{
		Name: over(inferred(circular2024, ko("실증을 위한 규제특례", "demonstration permit"), at("제30조"))),
		Cases: over(noted(read(circular2024, GapsOf(NoStandard, UnfitStandard, Prohibited), at("제30조제1항")),
			"신청 불가능은 제한된 구역·기간·규모 안에서", "the impossible application within a limited area, period and scale")),
		Reply: over(noted(read(circular2024, circularReview(), at("제30조제3항")), circularReviewNote, circularReviewNoteEN)),
		Grant: over(read(circular2024, circularBody(), at("제30조제8항"))),
		Term:  over(read(circular2024, TermRule{Longest: civil.Years(2)}, at("제30조제10항"))),
		Extension: over(noted(read(circular2024, ExtensionRule{
			Count: 1, Length: civil.Years(2), Ask: civil.Months(2), Grounds: ExtensionGroundsOf(LawNotReformed),
		}, at("제32조제1항")), "신청 시기는 제2항", "time to ask: para. 2")),
		Reform:     over(read(circular2024, civil.Months(2), at("제32조제3항"))),
		StandStill: over(read(circular2024, StandStillRule{}, at("제32조제7항"))),
		Report:     over(read(circular2024, ReportRule{After: 30}, at("제32조제9항"))),
		Insurance:  over(read(circular2024, InsuranceRule{BeforeStart: true, Plan: flow.Ministry}, at("제30조제2항"))),
		Liability:  over(read(circular2024, LiabilityRule{OperatorProves: true}, at("제30조제11항"))),
		Cancellation: over(read(circular2024, CancellationRule{
			Must: GroundsOf(GroundFraud), May: GroundsOf(GroundCondition, GroundCriteria, GroundPurpose), Correct: true,
		}, at("제31조제4항"))),
		Unread: circularUnread(),
	}
}

func circularTemporary(at func(string) law.Ref) Rules {
	return Rules{
		Name:  over(inferred(circular2024, ko("임시허가", "temporary permit"), at("제33조"))),
		Cases: over(read(circular2024, GapsOf(NoStandard, UnfitStandard), at("제33조제1항"))),
		Reply: over(noted(read(circular2024, circularReview(), at("제33조제3항")), circularReviewNote, circularReviewNoteEN)),
		Grant: over(read(circular2024, circularBody(), at("제33조제7항"))),
		Term:  over(read(circular2024, TermRule{Longest: civil.Years(2)}, at("제33조제9항"))),
		Extension: over(noted(read(circular2024, ExtensionRule{
			Count: 1, Length: civil.Years(2), Ask: civil.Months(2), Grounds: ExtensionGroundsOf(LawNotReformed),
		}, at("제33조제9항")), "신청 시기는 제10항", "time to ask: para. 10")),
		AutoExtension: over(read(circular2024, AutoExtensionRule{}, at("제33조제13항"))),
		Insurance:     over(read(circular2024, InsuranceRule{BeforeStart: true, Plan: flow.Ministry}, at("제33조제2항"))),
		Liability:     over(read(circular2024, LiabilityRule{OperatorProves: true}, at("제33조제11항"))),
		Cancellation: over(read(circular2024, CancellationRule{
			Must: GroundsOf(GroundFraud), May: GroundsOf(GroundCondition, GroundCriteria), Correct: true,
		}, at("제34조제1항"))),
		Unread: circularUnread(),
	}
}
