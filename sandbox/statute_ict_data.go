package sandbox

import (
	"github.com/teukgu/teukgu/sandbox/civil"
	"github.com/teukgu/teukgu/sandbox/lang"
	"github.com/teukgu/teukgu/sandbox/law"
	"github.com/teukgu/teukgu/sandbox/money"
)

// Days of force of the ICT Act's versions, counted from the addenda: Acts 15786, 18202, 18872, 20071 and 20482.
const (
	ict2019 = "2019-01-17"
	ict2021 = "2021-12-09"
	ict2022 = "2022-12-11"
	ict2024 = "2024-07-24"
	ict2025 = "2025-04-23"
)

const ictSlug = "ict-convergence-act"

func ictProfile() profile {
	at := placesOf(ictSlug)
	p := profile{
		slug: ictSlug,
		articles: over(
			read(ict2019, ko("제36조–제38조의4", "Arts. 36–38-4"), at("제36조")),
			read(ict2022, ko("제36조–제38조의5", "Arts. 36–38-5"), at("제36조")),
		),
		minister:    over(read(ict2019, ko("과학기술정보통신부장관", "Minister of Science and ICT"), at("제36조제1항"))),
		others:      []law.Entry[lang.Text]{read(ict2019, ko("일괄처리(허가등 2개 이상)", "batch processing of two or more permits"), at("제36조의2"))},
		transitions: ictTransitions,
	}
	p.rules[Confirmation] = Rules{
		Name:    over(read(ict2019, ko("신속처리", "fast processing"), at("제36조"))),
		Reply:   over(read(ict2019, ReplyRule{Days: 30}, at("제36조제3항"))),
		Silence: over(noted(read(ict2019, DeemedNotRequired, at("제36조제3항")), "그 경우 자유로이 출시할 수 있음(제5항)", "it may then be launched freely (para. 5)")),
	}
	p.rules[Demonstration] = ictDemonstration(at)
	p.rules[Temporary] = ictTemporary(at)
	return p
}

func ictTransitions() []law.Transition {
	at := placesOf(ictSlug)
	grant := func(addenda, amends string) law.Transition {
		return law.Transition{
			Basis: at(addenda), Amends: at(amends), From: civil.MustDate(ict2024), Event: law.EventGrant,
			Text: ko("미착수에 따른 취소는 시행 이후 임시허가 또는 지정을 받은 경우부터 적용한다.", "Cancellation for not starting applies to grants made after the Act took effect."),
		}
	}
	pending := func(amends string) law.Transition {
		return law.Transition{
			Basis: at("부칙(제20482호) 제2조"), Amends: at(amends), From: civil.MustDate(ict2025), Event: law.EventDecision,
			Text: ko("절차 간소화는 시행 전에 신청한 경우에도 적용한다.", "The short way applies to earlier applications too."),
		}
	}
	return []law.Transition{
		grant("부칙(제20071호) 제2조", "제38조제1항제5호"), grant("부칙(제20071호) 제3조", "제38조의4제1항제5호"),
		pending("제37조제4항"), pending("제38조의2제7항"),
	}
}

const ictGapNote, ictGapNoteEN = "‘불명확하거나 불합리한 경우’를 기준 부적합과 불명확으로 나눔", "“unclear or unreasonable” is split into unfit and unclear"

func ictDemonstration(at func(string) law.Ref) Rules {
	body := GrantRule{Body: ko("신기술·서비스 심의위원회", "New Technology and Service Deliberation Committee")}
	withLane := GrantRule{Body: ko("신기술·서비스 심의위원회(동일·유사 과제는 전문위원회)", "deliberation committee (subcommittee for similar cases)")}
	open := ExtensionRule{Count: 1, Ask: civil.Months(2)}
	limited := ExtensionRule{Count: 1, Length: civil.Years(2), Ask: civil.Months(2), Grounds: ExtensionGroundsOf(LawNotReformed)}
	cancel := CancellationRule{Must: GroundsOf(GroundFraud), May: GroundsOf(GroundCondition, GroundCriteria, GroundPurpose), Correct: true, CorrectOnce: true}
	idle := cancel
	idle.May = GroundsOf(GroundCondition, GroundCriteria, GroundPurpose, GroundNotStarted)
	return Rules{
		Name:  over(read(ict2019, ko("실증을 위한 규제특례", "demonstration permit"), at("제38조의2"))),
		Cases: over(noted(inferred(ict2019, GapsOf(UnfitStandard, Prohibited, Unclear), at("제38조의2제1항")), ictGapNote, ictGapNoteEN)),
		Reply: over(read(ict2019, ReplyRule{Days: 30, Stops: true, Cap: 90}, at("제38조의2제5항"))),
		Lane:  over(read(ict2025, LaneRule{Days: 15, Subcommittee: true}, at("제38조의2제7항"))),
		Grant: over(read(ict2019, body, at("제38조의2제3항")), read(ict2025, withLane, at("제38조의2제3항"))),
		Term:  over(noted(read(ict2019, TermRule{Longest: civil.Years(2)}, at("제38조의2제4항")), "범위 안에서 대통령령으로 정함", "the Decree fixes it within that")),
		Extension: over(
			read(ict2019, open, at("제38조의2제4항")),
			noted(read(ict2022, limited, at("제38조의5제1항")), "신청 시기는 제2항", "time to ask: para. 2"),
		),
		Reform:     over(read(ict2022, civil.Months(2), at("제38조의5제3항"))),
		StandStill: over(read(ict2022, StandStillRule{}, at("제38조의5제7항"))),
		Report:     over(read(ict2019, ReportRule{After: 30}, at("제38조의3제3항")), read(ict2022, ReportRule{After: 30}, at("제38조의5제9항"))),
		Insurance:  over(noted(read(ict2019, InsuranceRule{Mutual: true}, at("제38조의3제6항")), "제37조를 준용", "by reference to Art. 37")),
		Liability:  over(noted(read(ict2019, LiabilityRule{OperatorProves: true}, at("제38조의3제6항")), "제37조를 준용", "by reference to Art. 37")),
		Cancellation: over(
			read(ict2019, cancel, at("제38조의4제1항")),
			read(ict2024, idle, at("제38조의4제1항")),
		),
		NotStarted: over(read(ict2024, civil.Years(2), at("제38조의4제1항제5호"))),
		Penalty:    over(read(ict2019, PenaltyRule{Prison: civil.Years(3), Fine: money.Won(30_000_000)}, at("제44조제1항제3호"))),
		Levy:       over(read(ict2019, money.Won(10_000_000), at("제46조제1항"))),
	}
}

func ictTemporary(at func(string) law.Ref) Rules {
	body := GrantRule{Body: ko("신기술·서비스 심의위원회", "New Technology and Service Deliberation Committee")}
	withLane := GrantRule{Body: ko("신기술·서비스 심의위원회(동일·유사 과제는 전문위원회)", "deliberation committee (subcommittee for similar cases)")}
	extension := ExtensionRule{Count: 1, Ask: civil.Months(2), Grounds: ExtensionGroundsOf(LawNotReformed)}
	cancel := CancellationRule{Must: GroundsOf(GroundFraud), May: GroundsOf(GroundCondition, GroundCriteria, GroundNoPermit), Correct: true, CorrectOnce: true}
	idle := cancel
	idle.May = GroundsOf(GroundCondition, GroundCriteria, GroundNoPermit, GroundNotStarted)
	term := TermRule{Longest: civil.Years(2)}
	insured, proof := InsuranceRule{Mutual: true}, LiabilityRule{OperatorProves: true}
	return Rules{
		Name:      over(read(ict2019, ko("임시허가", "temporary permit"), at("제37조"))),
		Cases:     over(noted(inferred(ict2019, GapsOf(NoStandard, UnfitStandard, Unclear), at("제37조제1항")), ictGapNote, ictGapNoteEN)),
		Lane:      over(noted(read(ict2025, LaneRule{Days: 15, Subcommittee: true}, at("제37조제4항")), "관계기관과의 협의 기간", "for the consultation of other authorities")),
		Grant:     over(read(ict2019, body, at("제37조제3항")), read(ict2025, withLane, at("제37조제3항"))),
		Term:      over(read(ict2019, term, at("제37조제5항")), moved(read(ict2025, term, at("제37조제6항")))),
		Extension: over(read(ict2019, extension, at("제37조제5항")), moved(read(ict2025, extension, at("제37조제6항")))),
		AutoExtension: over(
			read(ict2021, AutoExtensionRule{ExceptAct: true}, at("제37조제6항")),
			moved(read(ict2025, AutoExtensionRule{ExceptAct: true}, at("제37조제7항"))),
		),
		Insurance:    over(read(ict2019, insured, at("제37조제9항")), moved(read(ict2025, insured, at("제37조제10항")))),
		Liability:    over(read(ict2019, proof, at("제37조제8항")), moved(read(ict2025, proof, at("제37조제9항")))),
		Cancellation: over(read(ict2019, cancel, at("제38조제1항")), read(ict2024, idle, at("제38조제1항"))),
		NotStarted:   over(read(ict2024, civil.Years(2), at("제38조제1항제5호"))),
		Penalty:      over(read(ict2019, PenaltyRule{Prison: civil.Years(3), Fine: money.Won(30_000_000)}, at("제44조제1항제2호"))),
		Levy:         over(read(ict2019, money.Won(10_000_000), at("제46조제1항"))),
	}
}
