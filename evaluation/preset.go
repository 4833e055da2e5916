package evaluation

import (
	"github.com/teukgu/teukgu/sandbox/lang"
	"github.com/teukgu/teukgu/sandbox/law"
)

// A Preset is what one published guideline says of panels and of the way from scores to totals, as far as it says it. What it
// leaves open stays zero and is for the call to declare: a stage with a rounding or a cut that nobody declared is at fault,
// not silently completed.
type Preset struct {
	ID          string       `json:"id"`
	Name        lang.Text    `json:"name"`
	Method      Method       `json:"method"`
	Composition Composition  `json:"composition,omitzero"`
	Technical   Mark         `json:"technical,omitzero"`  // pass mark of the technical score, for Criterion.Pass of its group
	Penalties   []Adjustment `json:"penalties,omitempty"` // penalties that the guideline names, for Proposal.Penalties
	Grounds     []Ground     `json:"grounds"`             // where each of these was read
}

// A Ground says where one part of a preset comes from.
type Ground struct {
	Of     string     `json:"of"` // path of the part in the preset, such as method.trim
	Source law.Source `json:"source"`
}

// Presets returns all presets in a fixed order. Each is built afresh, so the caller may change it.
func Presets() []Preset {
	return []Preset{Negotiation(), TechnologyRD(), RegionalRD(), ZoneChallenge(), LocalContract()}
}

// Negotiation is the evaluation of proposals for a contract by negotiation at the Public Procurement Service (조달청 협상에 의한
// 계약): one highest and one lowest evaluator dropped, only one of several equal; the mean rounded at the fifth decimal
// place; at least 85% of the technical points; equal totals by the technical score, then by the heaviest technical item.
//
// The price and other quantitative scores are given criteria. The guideline says nothing of panels of fewer than three
// after exclusions; Least 3 is our conclusion. A gap between best and worst of more than 30% in a quantitative item is for
// the office to check.
func Negotiation() Preset {
	rules := law.Source{Ref: "조달청 협상에 의한 계약 제안서평가 세부기준 제12조제2항 (2017-03)", Confidence: law.Primary}
	contract := law.Source{Ref: "(계약예규) 협상에 의한 계약체결기준", Confidence: law.Primary, Note: lang.Text{
		KO: "2007년 문언을 읽음. 85%는 2023년 공직적격성평가 문제에도 쓰임", EN: "read in the text of 2007; the 85% still stand in a public test of 2023"}}
	return Preset{
		ID:   "negotiation",
		Name: lang.Text{KO: "조달청 협상에 의한 계약 제안서평가", EN: "proposals for a contract by negotiation, Public Procurement Service"},
		Method: Method{
			Least:    3,
			Trim:     Trim{High: 1, Low: 1},
			Rounding: Rounding{Mean: fifthPlace, Total: fifthPlace},
			TieBreak: []TieRule{ByTechnical(), ByHeaviest()},
		},
		Composition: Composition{Chair: true},
		Technical:   MustMark("85%"),
		Penalties: []Adjustment{{
			Reason: lang.Text{KO: "공고부터 평가까지 평가위원 접촉", EN: "contact with an evaluator between notice and evaluation"},
			Points: MustPoints("5"),
		}},
		Grounds: []Ground{
			{"method.trim", rules},
			{"method.rounding", rules},
			{"method.least", threeLeft},
			{"method.tie_break", contract},
			{"technical", contract},
			{"composition", law.Source{Ref: "같은 세부기준 제5조, 제12조제1항", Confidence: law.Primary, Note: lang.Text{
				KO: "위원장을 포함하여 10명 안팎이라는 수는 옮기지 않음", EN: "about ten with the chair; the number is not carried over"}}},
			{"penalties", law.Source{Ref: "같은 세부기준 제14조의2", Confidence: law.Primary}},
		},
	}
}
