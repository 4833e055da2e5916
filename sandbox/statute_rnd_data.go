package sandbox

import (
	"github.com/teukgu/teukgu/sandbox/civil"
	"github.com/teukgu/teukgu/sandbox/lang"
	"github.com/teukgu/teukgu/sandbox/law"
)

// Days of force of the R&D zone Act's versions: 2020-12-10, then Acts of 2023-03-21 and 20477, counted from the
// addenda. The texts before 2025-04-23 were not read; the numbers of the paragraphs that the amendment of 2024 moved are
// inferred from its tags.
const (
	rnd2020 = "2020-12-10"
	rnd2023 = "2023-09-22"
	rnd2025 = "2025-04-23"
	rndSlug = "rnd-zone-act"
)

func rndZoneProfile() profile {
	at := placesOf(rndSlug)
	p := profile{
		slug: rndSlug,
		articles: over(
			inferred(rnd2020, ko("제16조의2–제16조의5", "Arts. 16-2–16-5"), at("제16조의2")),
			read(rnd2023, ko("제16조의2–제16조의8", "Arts. 16-2–16-8"), at("제16조의2")),
		),
		minister: over(read(rnd2020, ko("과학기술정보통신부장관", "Minister of Science and ICT"), at("제16조의2제1항"))),
		transitions: func() []law.Transition {
			pending := func(amends string) law.Transition {
				return law.Transition{
					Basis: at("부칙(제20477호) 제2조"), Amends: at(amends), From: civil.MustDate(rnd2025), Event: law.EventDecision,
					Text: ko("절차 간소화는 시행 당시 이미 신청한 경우에도 적용한다.", "The short way applies to earlier applications too."),
				}
			}
			return []law.Transition{pending("제16조의2제7항"), pending("제16조의7제7항")}
		},
	}
	p.rules[Confirmation] = Rules{
		Name:    over(read(rnd2023, ko("규제의 신속확인", "fast confirmation"), at("제16조의6"))),
		Reply:   over(read(rnd2023, ReplyRule{Days: 30}, at("제16조의6제3항"))),
		Silence: over(read(rnd2023, DeemedNotRequired, at("제16조의6제3항"))),
	}
	p.rules[Demonstration] = rndDemonstration(at)
	p.rules[Temporary] = rndTemporary(at)
	return p
}

func rndBody() (before, after GrantRule) {
	return GrantRule{Body: ko("연구개발특구위원회", "R&D Zone Committee")},
		GrantRule{Body: ko("연구개발특구위원회(동일·유사 과제는 전문위원회)", "R&D Zone Committee (subcommittee for similar cases)")}
}

func rndUnread() lang.Text {
	return ko("벌칙 규정은 확인하지 못함", "the penal provisions were not read")
}

func rndDemonstration(at func(string) law.Ref) Rules {
	body, withLane := rndBody()
	cancel := CancellationRule{Must: GroundsOf(GroundFraud), May: GroundsOf(GroundCondition, GroundCriteria, GroundPurpose), Correct: true}
	return Rules{
		Name: over(read(rnd2020, ko("실증을 위한 규제특례", "demonstration permit"), at("제16조의2"))),
		Cases: over(noted(inferred(rnd2020, GapsOf(NoStandard, UnfitStandard, Prohibited, Unclear), at("제16조의2제1항")),
			ictGapNote, ictGapNoteEN)),
		Reply: over(read(rnd2020, ReplyRule{Days: 30, Stops: true, Cap: 90}, at("제16조의2제5항"))),
		Lane:  over(read(rnd2025, LaneRule{Subcommittee: true}, at("제16조의2제7항"))),
		Grant: over(read(rnd2020, body, at("제16조의2제3항")), read(rnd2025, withLane, at("제16조의2제3항"))),
		Term:  over(noted(read(rnd2020, TermRule{Longest: civil.Years(2)}, at("제16조의2제4항")), "범위 안에서 대통령령으로 정함", "the Decree fixes it within that")),
		Extension: over(noted(read(rnd2020, ExtensionRule{Count: 1, Ask: civil.Months(2)}, at("제16조의2제4항")),
			"법률은 연장의 길이를 정하지 않음(시행령은 2년 이내)", "the Act names no length (the Decree: at most two years)")),
		Reform:       over(inferred(rnd2023, civil.Months(2), at("제16조의2제11항")), moved(read(rnd2025, civil.Months(2), at("제16조의2제12항")))),
		StandStill:   over(inferred(rnd2023, StandStillRule{}, at("제16조의2제15항")), moved(read(rnd2025, StandStillRule{}, at("제16조의2제16항")))),
		Report:       over(inferred(rnd2020, ReportRule{After: 30}, at("제16조의3제3항")), read(rnd2023, ReportRule{After: 30}, at("제16조의3제3항"))),
		Insurance:    over(read(rnd2020, InsuranceRule{}, at("제16조의3제7항"))),
		Liability:    over(read(rnd2020, LiabilityRule{OperatorProves: true}, at("제16조의3제6항"))),
		Cancellation: over(inferred(rnd2020, cancel, at("제16조의5제1항")), read(rnd2023, cancel, at("제16조의5제1항"))),
		Reconsideration: over(
			noted(inferred(rnd2023, ReconsiderationRule{}, at("제16조의2제7항")), "기간과 절차는 대통령령", "time and procedure by Decree"),
			moved(noted(read(rnd2025, ReconsiderationRule{}, at("제16조의2제8항")), "기간과 절차는 대통령령", "time and procedure by Decree")),
		),
		Unread: rndUnread(),
	}
}

func rndTemporary(at func(string) law.Ref) Rules {
	body, withLane := rndBody()
	insured, proof := InsuranceRule{}, LiabilityRule{OperatorProves: true}
	return Rules{
		Name: over(read(rnd2023, ko("임시허가", "temporary permit"), at("제16조의7"))),
		Cases: over(noted(inferred(rnd2023, GapsOf(NoStandard, UnfitStandard, Unclear), at("제16조의7제1항")),
			ictGapNote, ictGapNoteEN)),
		Reply: over(read(rnd2023, ReplyRule{Days: 30, Stops: true, Cap: 90}, at("제16조의7제3항"))),
		Lane:  over(read(rnd2025, LaneRule{Subcommittee: true}, at("제16조의7제7항"))),
		Grant: over(read(rnd2023, body, at("제16조의7제4항")), read(rnd2025, withLane, at("제16조의7제4항"))),
		Term:  over(noted(read(rnd2023, TermRule{Longest: civil.Years(2)}, at("제16조의7제5항")), "범위 안에서 대통령령으로 정함", "the Decree fixes it within that")),
		Extension: over(noted(read(rnd2023, ExtensionRule{Count: 1, Ask: civil.Months(2)}, at("제16조의7제5항")),
			"법률은 연장의 길이를 정하지 않음", "the Act names no length")),
		AutoExtension: over(
			inferred(rnd2023, AutoExtensionRule{ExceptAct: true}, at("제16조의7제9항")),
			moved(read(rnd2025, AutoExtensionRule{ExceptAct: true}, at("제16조의7제10항"))),
		),
		Insurance: over(inferred(rnd2023, insured, at("제16조의7제13항")), moved(read(rnd2025, insured, at("제16조의7제14항")))),
		Liability: over(inferred(rnd2023, proof, at("제16조의7제12항")), moved(read(rnd2025, proof, at("제16조의7제13항")))),
		Cancellation: over(read(rnd2023, CancellationRule{
			Must: GroundsOf(GroundFraud), May: GroundsOf(GroundCondition, GroundCriteria, GroundNoPermit, GroundPurpose), Correct: true,
		}, at("제16조의8제1항"))),
		Unread: rndUnread(),
	}
}
