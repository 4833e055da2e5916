package law

import (
	"slices"
	"sync"

	"github.com/teukgu/teukgu/sandbox/civil"
	"github.com/teukgu/teukgu/sandbox/lang"
)

// Transition is a provision that says which event's date decides whether an amended text applies: as a rule an
// 적용례 or 경과조치 in the addenda (부칙) of the amending act, otherwise the general principle.
type Transition struct {
	Basis  Ref        `json:"basis,omitzero"`  // the provision itself: 부칙(제20236호) 제3조; zero for an unwritten principle
	Amends Ref        `json:"amends,omitzero"` // the amended provision, in the numbering of the new text; zero for a general principle
	From   civil.Date `json:"from"`            // first day in force: of the new text, or of a general provision
	Event  Event      `json:"event"`           // the new text applies where this event falls on or after its first day
	Text   lang.Text  `json:"text"`            // what the provision says, in our own words
	Source Source     `json:"source,omitzero"` // where it was read
}

// The mirrors of the national law database in which the provisions were read.
const (
	mirrorAct     = "https://github.com/9bow/legalize-kr/blob/22d1d16658f63062950b124c6bec21a01d6f30c7/kr/규제자유특구및지역특화발전특구에관한규제특례법/법률.md"
	mirrorDecree  = "https://github.com/9bow/legalize-kr/blob/b053ded478d7e351dcf766205bd9d218bf19c440/kr/규제자유특구및지역특화발전특구에관한규제특례법/시행령.md"
	mirrorGeneral = "https://github.com/lilyffff/legalize-kr/blob/5cdc4057dd46fbcc6803e2ddd17b093b27a0bb30/kr/행정기본법/법률.md"
)

// ZoneTransitions returns the transitional provisions of the zone Act and its Decree on special zones, by day of force.
// The Acts 15852, 18102 and 21285 have none for the sandbox instruments: there [GeneralRule] applies.
func ZoneTransitions() []Transition { return slices.Clone(zoneTransitions()) }

var zoneTransitions = sync.OnceValue(func() []Transition {
	return []Transition{
		{
			Basis: MustRef("시행령 부칙(제31901호) 제2조"), Amends: MustRef("시행령 제59조제8항"), From: civil.MustDate("2021-07-21"), Event: EventReformFinished,
			Text: lang.Text{
				KO: "법령 정비 완료 사실의 통보는 시행 이후 법령 정비를 완료한 경우부터 적용한다.",
				EN: "Notice that the law was reformed is due where the reform is finished after the Decree took effect.",
			},
			Source: Source{Ref: mirrorDecree, Confidence: Primary},
		},
		oldFines("시행령 별표 제2호나목"),
		oldFines("시행령 별표 제2호라목"),
		{
			Basis: MustRef("부칙(제19820호) 제2조"), Amends: MustRef("제65조"), From: civil.MustDate("2023-10-31"), Event: EventConsultation,
			Text: lang.Text{
				KO: "인허가 의제 협의 간주는 시행 이후 협의를 요청하는 경우부터 적용한다.",
				EN: "Consultation on deemed permits counts as done by silence where it is asked for after the Act took effect.",
			},
			Source: Source{Ref: mirrorAct, Confidence: Primary},
		},
		{
			Basis: MustRef("부칙(제20236호) 제2조"), Amends: MustRef("제81조제2항"), From: civil.MustDate("2024-08-07"), Event: EventApplication,
			Text: lang.Text{
				KO: "계획 및 지정 변경의 단축된 기간은 시행 이후 변경을 신청한 경우부터 적용한다.",
				EN: "The shorter periods for a change of plan or zone apply to changes applied for after the Act took effect.",
			},
			Source: Source{Ref: mirrorAct, Confidence: Primary},
		},
		{
			Basis: MustRef("부칙(제20236호) 제3조"), Amends: MustRef("제86조제9항"), From: civil.MustDate("2024-08-07"), Event: EventGrant,
			Text: lang.Text{
				KO: "실증특례의 유효기간은 시행 이후 실증특례를 부여하는 경우부터 적용한다.",
				EN: "The term of a demonstration applies to demonstrations granted after the Act took effect.",
			},
			Source: Source{Ref: mirrorAct, Confidence: Primary},
		},
		{
			Basis: MustRef("부칙(제20236호) 제4조"), Amends: MustRef("제87조제6항"), From: civil.MustDate("2024-08-07"), Event: EventResultFiled,
			Text: lang.Text{
				KO: "법령 정비 계획의 제출은 시행 이후 실증특례 적용 결과가 제출된 경우부터 적용한다.",
				EN: "The plan for the reform of the law is due where results are filed after the Act took effect.",
			},
			Source: Source{Ref: mirrorAct, Confidence: Primary},
		},
		{
			Basis: MustRef("부칙(제20236호) 제5조"), Amends: MustRef("제90조제10항"), From: civil.MustDate("2024-08-07"), Event: EventGrant,
			Text: lang.Text{
				KO: "임시허가의 유효기간은 시행 이후 임시허가를 하는 경우부터 적용한다.",
				EN: "The term of a temporary permit applies to permits granted after the Act took effect.",
			},
			Source: Source{Ref: mirrorAct, Confidence: Primary},
		},
	}
})

// oldFines is the transition of one line of the table of fines (과태료), which no lighter later line displaces.
func oldFines(line string) Transition {
	return Transition{
		Basis: MustRef("시행령 부칙(제31901호) 제3조"), Amends: MustRef(line), From: civil.MustDate("2021-07-21"), Event: EventViolation,
		Text: lang.Text{
			KO: "시행 전의 위반행위에 대한 과태료는 종전의 기준에 따른다.",
			EN: "Fines for violations before the Decree took effect follow the former table.",
		},
		Source: Source{Ref: mirrorDecree, Confidence: Primary},
	}
}

// generalSince is the day from which 행정기본법 is in force; Act 17979 has no later day for its Article 14.
func generalSince() civil.Date { return civil.MustDate("2021-03-23") }

// GeneralRule returns the principle for an event where no transitional provision says otherwise (행정기본법 제14조,
// in force from 2021-03-23): a new text does not apply to facts and legal relations that were complete before it took
// effect (제1항); a disposition upon an application follows the law at the time of the disposition, unless it is hard
// to apply for special reasons (제2항); a violation and its sanction follow the law at the time of the act (제3항; a
// lighter later law: [SelectSanction]).
//
// For a day before 2021-03-23 it is the same principle as the courts had it: without a provision, and inferred.
func GeneralRule(e Event, on civil.Date) Transition {
	rules := generalRules()
	t := rules.fact
	switch {
	case e.disposition():
		t = rules.disposition
	case e == EventViolation:
		t = rules.violation
	default:
		t.Event = e
	}
	if on.Before(t.From) {
		t.Basis, t.From, t.Source.Confidence = Ref{}, civil.Date{}, Inferred
	}
	return t
}

type general struct{ fact, disposition, violation, lighter Transition }

var generalRules = sync.OnceValue(func() general {
	rule := func(e Event, article, ko, en string) Transition {
		return Transition{
			Basis: MustRef(article), From: generalSince(), Event: e, Text: lang.Text{KO: ko, EN: en},
			Source: Source{Ref: mirrorGeneral, Confidence: Primary},
		}
	}
	return general{
		fact: rule(EventFact, "행정기본법 제14조제1항",
			"새로운 법령은 그 효력 발생 전에 완성되거나 종결된 사실관계에 적용하지 않는다.",
			"New law does not apply to facts that were complete before it took effect."),
		disposition: rule(EventDecision, "행정기본법 제14조제2항",
			"신청에 따른 처분은 처분 당시의 법령에 따른다.",
			"A decision on an application follows the law at the time of the decision."),
		violation: rule(EventViolation, "행정기본법 제14조제3항",
			"위반행위와 그 제재처분은 위반행위 당시의 법령에 따른다.",
			"A violation and its sanction follow the law at the time of the act."),
		lighter: rule(EventDecision, "행정기본법 제14조제3항",
			"위반행위 후 제재처분 기준이 가벼워진 경우에는 변경된 법령을 적용한다(단서).",
			"Where the sanction has become lighter since the violation, the changed law applies (proviso)."),
	}
})
