package sandbox

import (
	"github.com/teukgu/teukgu/sandbox/civil"
	"github.com/teukgu/teukgu/sandbox/flow"
	"github.com/teukgu/teukgu/sandbox/lang"
	"github.com/teukgu/teukgu/sandbox/law"
	"github.com/teukgu/teukgu/sandbox/money"
)

// Days of force of the zone Act's versions: Acts 15852, 18102, 20236 and 21285.
const (
	zone2019 = "2019-04-17"
	zone2021 = "2021-07-21"
	zone2024 = "2024-08-07"
	zone2026 = "2026-07-01"
)

func zoneProfile() profile {
	p := profile{
		slug:        "zone-act",
		articles:    over(read(zone2019, ko("제85조–제91조", "Arts. 85–91"), law.MustRef("제85조"))),
		minister:    over(read(zone2019, ko("중소벤처기업부장관", "Minister of SMEs and Startups"), law.MustRef("제72조제1항"))),
		transitions: law.ZoneTransitions,
		others: []law.Entry[lang.Text]{
			inferred("2023-12-19", ko("법령규제목록(네거티브 리스트)", "negative list"), law.MustRef("시행령 제2조의2")),
		},
	}
	p.rules[Confirmation] = zoneConfirmation()
	p.rules[Demonstration] = zoneDemonstration()
	p.rules[Temporary] = zoneTemporary()
	return p
}

func zoneConfirmation() Rules {
	return Rules{
		Name:    over(read(zone2019, ko("규제의 신속확인", "fast confirmation"), law.MustRef("제85조"))),
		Reply:   over(read(zone2019, ReplyRule{Days: 30, Stops: true}, law.MustRef("제85조제4항"))),
		Silence: over(read(zone2019, DeemedNotRequired, law.MustRef("제85조제5항"))),
	}
}

// zoneReview is the time of a ministry for both permits: 제86조제3항, 제90조제4항.
func zoneReview() ReplyRule {
	return ReplyRule{Days: 30, Stops: true, Cap: 90, Extensions: 1, Extension: 30}
}

// zoneBody is the Committee; from 2021-07-21 it may leave matters to the deliberation committee (제78조, 제79조).
func zoneBody(basis string) law.Timeline[GrantRule] {
	committee := GrantRule{Body: ko("규제자유특구위원회", "Regulation-Free Special Zone Committee")}
	delegating := GrantRule{Body: ko("규제자유특구위원회 또는 심의위원회", "Zone Committee or deliberation committee")}
	return over(
		read(zone2019, committee, law.MustRef(basis)),
		noted(read(zone2021, delegating, law.MustRef(basis)), "심의위원회에 위임한 사항은 위원회의 의결로 봄(제79조)", "what is delegated counts as the Committee's resolution (Art. 79)"),
	)
}

func zonePenalty(basis string) law.Timeline[PenaltyRule] {
	return over(read(zone2019, PenaltyRule{Prison: civil.Years(3), Fine: money.Won(30_000_000)}, law.MustRef(basis)))
}

func zoneLevy() law.Timeline[money.Amount] {
	return over(read(zone2019, money.Won(10_000_000), law.MustRef("제143조제1항")))
}

func zoneDemonstration() Rules {
	ask := ExtensionRule{Count: 1, Ask: civil.Months(2), WithinZone: true, Grounds: ExtensionGroundsOf(LawNotReformed)}
	both := ask
	both.Grounds = ExtensionGroundsOf(LawNotReformed, DemonstrationDelayed)
	limited := both
	limited.Length = civil.Years(2)
	return Rules{
		Name: over(read(zone2019, ko("실증을 위한 특례", "demonstration permit"), law.MustRef("제86조"))),
		Cases: over(
			read(zone2019, GapsOf(NoStandard, UnfitStandard, Prohibited), law.MustRef("제86조제1항")),
			noted(read(zone2021, GapsOf(NoStandard, UnfitStandard, Prohibited, Unclear), law.MustRef("제86조제1항")),
				"규제인지 명확하지 않은 경우는 제2조제16호와 시행령 제2조제2항에 따름", "an unclear regulation: Art. 2 subpara. 16 and Decree Art. 2(2)"),
		),
		Reply: over(read(zone2019, zoneReview(), law.MustRef("제86조제3항"))),
		Grant: zoneBody("제86조제4항"),
		Term: over(
			read(zone2019, TermRule{Longest: civil.Years(2)}, law.MustRef("제86조제6항")),
			read(zone2024, TermRule{Longest: civil.Years(4)}, law.MustRef("제86조제9항")),
			moved(read(zone2026, TermRule{Longest: civil.Years(4)}, law.MustRef("제86조제10항"))),
		),
		Extension: over(
			noted(read(zone2019, ask, law.MustRef("제86조제6항")), "법률은 연장의 길이를 정하지 않음(실무상 2년)", "the Act names no length (two years in practice)"),
			noted(read(zone2021, both, law.MustRef("제86조제6항")), "법률은 연장의 길이를 정하지 않음(실무상 2년)", "the Act names no length (two years in practice)"),
			read(zone2024, limited, law.MustRef("제86조제9항")),
			moved(read(zone2026, limited, law.MustRef("제86조제10항"))),
		),
		Reform:     over(read(zone2021, civil.Months(2), law.MustRef("제87조제9항"))),
		ReformPlan: over(read(zone2024, civil.Days(60), law.MustRef("제87조제6항"))),
		StandStill: over(read(zone2021, StandStillRule{WithinZone: true}, law.MustRef("제87조제10항"))),
		Report: over(
			inferred(zone2019, ReportRule{After: 30}, law.MustRef("제87조제7항")),
			read(zone2021, ReportRule{After: 30}, law.MustRef("제87조제11항")),
		),
		Insurance: over(
			read(zone2019, InsuranceRule{BeforeStart: true, Plan: flow.LocalGovernment}, law.MustRef("제88조제2항")),
			read(zone2021, InsuranceRule{BeforeStart: true, Mutual: true, Plan: flow.LocalGovernment}, law.MustRef("제88조제2항")),
		),
		Liability:    over(read(zone2019, LiabilityRule{OperatorProves: true}, law.MustRef("제88조제1항"))),
		Cancellation: zoneDemonstrationCancellation(),
		Reconsideration: over(
			read(zone2024, ReconsiderationRule{Count: 1}, law.MustRef("제86조제7항")),
			moved(read(zone2026, ReconsiderationRule{Count: 1}, law.MustRef("제86조제8항"))),
		),
		ReconsiderationTime: over(
			read(zone2024, civil.Days(60), law.MustRef("시행령 제57조의2제2항")),
			moved(read(zone2026, civil.Days(60), law.MustRef("시행령 제57조의3제2항"))),
		),
		Penalty: zonePenalty("제142조제1호"),
		Levy:    zoneLevy(),
	}
}

func zoneDemonstrationCancellation() law.Timeline[CancellationRule] {
	r := CancellationRule{
		Must: GroundsOf(GroundFraud), MustRequest: GroundsOf(GroundFraud),
		May: GroundsOf(GroundCondition, GroundCriteria, GroundPurpose, GroundOther),
	}
	correcting := r
	correcting.Correct = true
	return over(
		inferred(zone2019, r, law.MustRef("제89조제2항")),
		read(zone2021, correcting, law.MustRef("제89조제2항")),
	)
}

func zoneTemporary() Rules {
	extension := ExtensionRule{Count: 1, Length: civil.Years(2), Ask: civil.Months(2), Grounds: ExtensionGroundsOf(LawNotReformed)}
	insured := InsuranceRule{BeforeStart: true, Plan: flow.LocalGovernment}
	mutual := InsuranceRule{BeforeStart: true, Mutual: true, Plan: flow.LocalGovernment}
	proof := LiabilityRule{OperatorProves: true}
	return Rules{
		Name:  over(read(zone2019, ko("임시허가", "temporary permit"), law.MustRef("제90조"))),
		Cases: over(read(zone2019, GapsOf(NoStandard, UnfitStandard), law.MustRef("제90조제1항"))),
		Reply: over(read(zone2019, zoneReview(), law.MustRef("제90조제4항"))),
		Grant: zoneBody("제90조제5항"),
		Term: over(
			read(zone2019, TermRule{Longest: civil.Years(2)}, law.MustRef("제90조제8항")),
			read(zone2024, TermRule{Longest: civil.Years(3)}, law.MustRef("제90조제10항")),
			moved(read(zone2026, TermRule{Longest: civil.Years(3)}, law.MustRef("제90조제11항"))),
		),
		Extension: over(
			read(zone2019, extension, law.MustRef("제90조제8항")),
			moved(read(zone2024, extension, law.MustRef("제90조제10항"))),
			moved(read(zone2026, extension, law.MustRef("제90조제11항"))),
		),
		AutoExtension: over(
			read(zone2019, AutoExtensionRule{}, law.MustRef("제90조제9항")),
			moved(read(zone2024, AutoExtensionRule{}, law.MustRef("제90조제11항"))),
			moved(read(zone2026, AutoExtensionRule{}, law.MustRef("제90조제12항"))),
		),
		Insurance: over(
			noted(read(zone2019, insured, law.MustRef("제90조제12항")), "시작 전 증명은 시행령 제60조제1항", "proof before the start: Decree Art. 60(1)"),
			read(zone2021, mutual, law.MustRef("제90조제12항")),
			moved(read(zone2024, mutual, law.MustRef("제90조제14항"))),
			moved(read(zone2026, mutual, law.MustRef("제90조제15항"))),
		),
		Liability: over(
			read(zone2019, proof, law.MustRef("제90조제11항")),
			moved(read(zone2024, proof, law.MustRef("제90조제13항"))),
			moved(read(zone2026, proof, law.MustRef("제90조제14항"))),
		),
		Cancellation: zoneTemporaryCancellation(),
		Reconsideration: over(
			read(zone2024, ReconsiderationRule{Count: 1}, law.MustRef("제90조제8항")),
			moved(read(zone2026, ReconsiderationRule{Count: 1}, law.MustRef("제90조제9항"))),
		),
		ReconsiderationTime: over(
			inferred(zone2024, civil.Days(60), law.MustRef("시행령 제64조의2")),
			moved(read(zone2026, civil.Days(60), law.MustRef("시행령 제64조의3"))),
		),
		Penalty: zonePenalty("제142조제2호"),
		Levy:    zoneLevy(),
	}
}

func zoneTemporaryCancellation() law.Timeline[CancellationRule] {
	r := CancellationRule{
		Must: GroundsOf(GroundFraud), MustRequest: GroundsOf(GroundFraud, GroundSafety),
		May: GroundsOf(GroundCondition, GroundSafety, GroundOther),
	}
	correcting := r
	correcting.Correct = true
	return over(
		inferred(zone2019, r, law.MustRef("제91조제2항")),
		read(zone2021, correcting, law.MustRef("제91조제2항")),
	)
}
