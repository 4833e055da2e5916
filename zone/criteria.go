package zone

import (
	"github.com/teukgu/teukgu/sandbox/lang"
	"github.com/teukgu/teukgu/sandbox/law"
)

// DesignationCriteria returns what the committee weighs before a designation (지정기준, 시행령 제45조, in force from 2019-04-17 with
// its wording amended on 2021-07-21 and 2024-08-07), in short. They have no weights: the committee decides.
func DesignationCriteria() (law.Ref, []lang.Text) {
	return law.MustRef("시행령 제45조"), []lang.Text{
		ko("명칭·위치·면적·지정기간의 적정성", "fitness of name, place, area and term"),
		ko("지역 여건과의 부합", "fit with the region"),
		ko("혁신성과 성장 가능성", "innovation and growth"),
		ko("사업과 규제특례등의 연계", "link between the business and the special cases"),
		ko("재원 확보와 집행 가능성", "financing"),
		ko("투자 유치 전망", "prospects of investment"),
		ko("생명·건강·안전, 환경, 지역균형발전에 대한 영향", "risk to life, health, safety, environment and balanced development"),
		ko("개인정보의 안전한 처리", "handling of personal data"),
		ko("경제적 효과", "economic effect"),
		ko("종전 특구의 평가 결과", "result of earlier evaluations, where the head had a zone before"),
		ko("그 밖에 필요한 사항", "other matters"),
	}
}

// EvaluationCriteria returns what an evaluation looks at (평가기준, 제83조, 시행령 제54조, in force from 2019-04-17), in short; the
// committee may add more. A poor result may end the zone ([GroundEvaluation]), and support may follow the result.
func EvaluationCriteria() (law.Ref, []lang.Text) {
	return law.MustRef("시행령 제54조"), []lang.Text{
		ko("목표와 성과지표의 달성", "goals and indicators reached"),
		ko("지역경제에 미친 효과", "effect on the local economy"),
		ko("규제특례등의 활용과 효과", "use and effect of the special cases"),
		ko("사업 추진 실적", "results of the projects"),
	}
}
