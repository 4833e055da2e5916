package zone

import (
	"github.com/teukgu/teukgu/sandbox/civil"
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
		ko("종전 특구의 평가 결과(종전에 특구로 지정받은 적이 있는 경우)", "result of earlier evaluations, where the head had a zone before"),
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

// CommitteeConcerns returns what the committee has to consider before it grants special cases to a zone (제77조제6항, in force
// from 2019-04-17). The Act weighs none of them against another, so nothing here decides.
func CommitteeConcerns() (law.Ref, []lang.Text) {
	return law.MustRef("제77조제6항"), []lang.Text{
		ko("국민의 생명", "life"),
		ko("국민의 건강", "health"),
		ko("국민의 안전", "safety"),
		ko("환경의 저해 여부", "harm to the environment"),
		ko("지역균형발전의 저해 여부", "harm to balanced regional development"),
		ko("개인정보의 안전한 보호·처리", "safe handling of personal data"),
	}
}

var evaluationEffects = clauses{
	clause(force2019, "제83조제3항", "확정된 평가 결과를 관할 시·도지사등에게 통보하고, 특별한 사유가 없으면 그에 따라 개선조치를 함",
		"the local head is told of the fixed result and has to improve accordingly, unless there is a special reason"),
	clause(force2019, "시행령 제54조제2항", "평가 결과에 따라 특구별로 행정적·재정적 지원을 달리 할 수 있음", "support may differ from zone to zone"),
	clause(force2019, "시행령 제54조제3항", "평가 결과와 성과의 주요 내용을 고시함", "the result has to be published"),
	clause(force2019, "제82조제3항", "운영성과가 부진한 특구는 위원회의 심의·의결을 거쳐 직권으로 지정해제할 수 있음", "a zone with a poor result may be cancelled ex officio"),
	clause(force2019, "시행령 제45조제10호", "같은 시·도지사등이 다시 지정받을 때 고려함", "it is weighed when the same head applies for a zone again"),
}

// EvaluationEffects returns what follows from an evaluation (평가 결과의 활용), each with its provision. The Act sets no day for
// any of them. Of these the life of a zone knows the cancellation ([GroundEvaluation]). The caller owns the slice.
func EvaluationEffects(on civil.Date) []law.Entry[lang.Text] { return evaluationEffects.on(on) }
