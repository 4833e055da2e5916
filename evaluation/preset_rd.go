package evaluation

import (
	"github.com/teukgu/teukgu/sandbox/lang"
	"github.com/teukgu/teukgu/sandbox/law"
	"github.com/teukgu/teukgu/sandbox/money"
)

// fifthPlace is 소수점 다섯째 자리에서 반올림.
var fifthPlace = Round{Decimals: 4, Mode: money.HalfUp}

// threeLeft is the ground of the least number of evaluators where one highest and one lowest are dropped.
var threeLeft = law.Source{Ref: "teukgu", Confidence: law.Inferred, Note: lang.Text{
	KO: "제외하고 한 명은 남아야 함. 세 명보다 적을 때의 규정은 읽지 못함", EN: "one must be left after trimming; no rule was read for fewer than three"}}

// TechnologyRD is the evaluation of technology projects of the Ministry of Trade, Industry and Energy (산업기술혁신사업): one highest
// and one lowest evaluator dropped, then bonus, at most 5, and penalty; 70 points or more are eligible; at least a third of
// the panel from industry; a chair whom the members elect.
//
// The guideline as it was read names no rounding and no rule for ties. The call must declare them: the preset has none.
func TechnologyRD() Preset {
	guideline := law.Source{Ref: "산업기술혁신사업 기술개발 평가관리지침 (2019-08-08)", Confidence: law.Primary}
	return Preset{
		ID:   "technology_rd",
		Name: lang.Text{KO: "산업기술혁신사업 기술개발 평가", EN: "technology development projects"},
		Method: Method{
			Least:    3,
			Trim:     Trim{High: 1, Low: 1},
			MaxBonus: MustPoints("5"),
			Pass:     MustMark("70"),
		},
		Composition: Composition{Chair: true, Sectors: []SectorShare{{Industry, MustShare("1/3")}}},
		Grounds: []Ground{
			{"method.trim", guideline},
			{"method.max_bonus", guideline},
			{"method.pass", guideline},
			{"method.least", threeLeft},
			{"composition", law.Source{Ref: guideline.Ref, Confidence: law.Primary, Note: lang.Text{
				KO: "7명 안팎이라는 수는 옮기지 않음", EN: "about seven; the number is not carried over"}}},
		},
	}
}

// RegionalRD is the evaluation of support for businesses in a region (지역산업육성사업): as TechnologyRD, and at least half of the
// panel from outside the region.
func RegionalRD() Preset {
	guideline := law.Source{Ref: "지역산업육성사업 기업지원 평가관리지침 (2018)", Confidence: law.Primary}
	p := TechnologyRD()
	p.ID = "regional_rd"
	p.Name = lang.Text{KO: "지역산업육성사업 기업지원 평가", EN: "support for businesses in a region"}
	p.Composition.Outside = MustShare("1/2")
	for i := range p.Grounds {
		if p.Grounds[i].Of != "method.least" {
			p.Grounds[i].Source.Ref = guideline.Ref
		}
	}
	return p
}

// ZoneChallenge is the contest for zones with three audiences: experts count 80%, a jury on the spot 10%, votes online 10%.
// Nothing else of it was published; rounding and trims are for the caller.
func ZoneChallenge() Preset {
	press := law.Source{Ref: "이데일리 newsId=02325526632494232", Confidence: law.Secondary}
	return Preset{
		ID:   "zone_challenge",
		Name: lang.Text{KO: "규제자유특구 챌린지", EN: "zone challenge"},
		Method: Method{Audiences: []Audience{
			{ID: "experts", Name: lang.Text{KO: "전문가 평가단", EN: "experts"}, Weight: MustPoints("0.8")},
			{ID: "jury", Name: lang.Text{KO: "현장 평가단", EN: "jury on the spot"}, Weight: MustPoints("0.1")},
			{ID: "online", Name: lang.Text{KO: "온라인 평가", EN: "votes online"}, Weight: MustPoints("0.1")},
		}},
		Grounds: []Ground{{"method.audiences", press}},
	}
}

// LocalContract is the evaluation for contracts of local governments (지방계약): 70 points or more are eligible; in comprehensive
// evaluations equal totals go by the ability to perform, then by the bid price, then by lot. The two criteria must have the
// ids execution and price, and the lot is for the caller to add, with its seed: ByDraw. It names no rounding.
func LocalContract() Preset {
	easylaw := law.Source{Ref: "https://easylaw.go.kr/CSP/CnpClsMain.laf?csmSeq=516", Confidence: law.Secondary}
	return Preset{
		ID:   "local_contract",
		Name: lang.Text{KO: "지방자치단체 계약", EN: "contracts of local governments"},
		Method: Method{
			Pass:     MustMark("70"),
			TieBreak: []TieRule{ByCriterion("execution"), ByCriterion("price")},
		},
		Grounds: []Ground{{"method.pass", easylaw}, {"method.tie_break", easylaw}},
	}
}
