package sandbox

import (
	"github.com/teukgu/teukgu/sandbox/civil"
	"github.com/teukgu/teukgu/sandbox/flow"
	"github.com/teukgu/teukgu/sandbox/money"
)

// The mobility Act (Act 19381) has had one version of its sandbox.
const (
	mobility2023 = "2023-10-19"
	mobilitySlug = "mobility-act"
)

func mobilityProfile() profile {
	at := placesOf(mobilitySlug)
	p := profile{
		slug:        mobilitySlug,
		articles:    over(read(mobility2023, ko("제11조–제14조", "Arts. 11–14"), at("제11조"))),
		minister:    over(read(mobility2023, ko("국토교통부장관", "Minister of Land, Infrastructure and Transport"), at("제11조제1항"))),
		transitions: noTransitions,
	}
	p.rules[Confirmation] = Rules{
		Name:    over(read(mobility2023, ko("규제의 신속확인", "fast confirmation"), at("제11조"))),
		Reply:   over(noted(read(mobility2023, ReplyRule{Days: 30, Stops: true}, at("제11조제3항")), "보완 기간의 제외는 제6항", "supplement: para. 6")),
		Silence: over(read(mobility2023, DeemedNotRequired, at("제11조제3항"))),
	}
	p.rules[Demonstration] = Rules{
		Name:  over(read(mobility2023, ko("모빌리티 실증을 위한 규제특례", "mobility demonstration permit"), at("제12조"))),
		Cases: over(read(mobility2023, GapsOf(NoStandard, UnfitStandard, Prohibited), at("제12조제1항"))),
		Reply: over(noted(read(mobility2023, ReplyRule{Days: 30, Stops: true, Cap: 90, Extensions: 1, Extension: 30}, at("제12조제2항")),
			"보완·90일·연장은 제3항", "supplement, cap and extension: para. 3")),
		Grant: over(read(mobility2023, GrantRule{Body: ko("모빌리티혁신위원회", "Mobility Innovation Committee"), Bound: true}, at("제12조제6항"))),
		Term:  over(read(mobility2023, TermRule{Longest: civil.Years(2)}, at("제12조제8항"))),
		Extension: over(noted(read(mobility2023, ExtensionRule{
			Count: 1, Length: civil.Years(2), Ask: civil.Months(2), Grounds: ExtensionGroundsOf(LawNotReformed),
		}, at("제14조제1항")), "신청 시기는 제2항", "time to ask: para. 2")),
		Reform:     over(read(mobility2023, civil.Months(2), at("제14조제3항"))),
		StandStill: over(read(mobility2023, StandStillRule{}, at("제14조제5항"))),
		Report:     over(read(mobility2023, ReportRule{After: 30}, at("제14조제7항"))),
		Insurance:  over(read(mobility2023, InsuranceRule{BeforeStart: true, Plan: flow.Ministry}, at("제12조제9항"))),
		Liability:  over(read(mobility2023, LiabilityRule{OperatorProves: true}, at("제12조제10항"))),
		Cancellation: over(read(mobility2023, CancellationRule{
			Must: GroundsOf(GroundFraud), May: GroundsOf(GroundCondition, GroundCriteria, GroundPurpose), Correct: true,
		}, at("제13조제4항"))),
		Penalty: over(read(mobility2023, PenaltyRule{Prison: civil.Years(3), Fine: money.Won(30_000_000)}, at("제27조"))),
		Levy:    over(read(mobility2023, money.Won(10_000_000), at("제29조제1항"))),
	}
	return p
}
