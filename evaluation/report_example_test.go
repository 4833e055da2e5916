package evaluation_test

import (
	"fmt"

	"github.com/teukgu/teukgu/evaluation"
	"github.com/teukgu/teukgu/sandbox/lang"
)

// exampleRecord is the record of two proposals that three evaluators scored.
func exampleRecord() (evaluation.Record, error) {
	stage := paper()
	stage.Method.Trim = evaluation.Trim{High: 1}
	panel := evaluation.Panel{
		Evaluators: []evaluation.Evaluator{
			{ID: "ev-1", Name: "홍길동", Institution: "한빛대학교", Sector: evaluation.Academia},
			{ID: "ev-2", Name: "김철", Institution: "새벽에너지", Sector: evaluation.Industry},
			{ID: "ev-3", Name: "남궁민수", Institution: "바다연구원", Sector: evaluation.Research},
		},
		Proposals: proposals("robots", "satellites"),
	}
	for i, plan := range []string{"90", "85.5", "94"} {
		panel.Sheets = append(panel.Sheets, sheet(panel.Evaluators[i].ID, "robots", "plan", plan, "capacity", "80"),
			sheet(panel.Evaluators[i].ID, "satellites", "plan", "84", "capacity", "79"))
	}
	panel.Sheets[0].Comments = map[string]string{"plan": "김철 위원의 지적과 같이 일정이 촉박함"}
	record, err := evaluation.NewRecord(stage, panel)
	record.Salt = "7b1f0c" // random text that the office keeps to itself
	return record, err
}

// The applicant sees its own scores, without names, and how the total came about.
func ExampleRecord_Applicant() {
	record, err := exampleRecord()
	if err != nil {
		fmt.Println(err)
		return
	}
	report, err := record.Applicant("robots", evaluation.ReportOptions{Names: map[string]lang.Text{"robots": {KO: "배달 로봇", EN: "delivery robots"}}})
	fmt.Println(report.Outcome, report.Rank, report.Total, report.Comments[0].Texts, err)
	for _, e := range report.Evaluators {
		fmt.Println(e.Number, e.Scores[0].Score, e.Sum, e.Dropped.IsZero())
	}
	// Output:
	// chosen 1 84.65 [○○○ 위원의 지적과 같이 일정이 촉박함] <nil>
	// 1 94 88.4 false
	// 2 90 86 true
	// 3 85.5 83.3 true
}

// The public sees who was selected, and by which method.
func ExampleRecord_Public() {
	record, err := exampleRecord()
	if err != nil {
		fmt.Println(err)
		return
	}
	report, err := record.Public(evaluation.ReportOptions{})
	fmt.Print(report.In(lang.Korean))
	fmt.Println(err)
	// Output:
	// 서면평가 평가 결과 공개
	//
	// 1. 선정 결과
	//   - 제안 2건 중 1건 선정(선정 예정 1건, 만점 100점)
	//   - 1위 robots: 84.65점
	//
	// 2. 선정되지 않은 제안
	//   - 2위: 82.00점
	//
	// 3. 평가위원회 구성
	//   - 위원 3명, 평가한 제안 2건
	//   - 소속: 산업계 1명, 연구계 1명, 학계 1명
	//
	// 4. 산정·선정 방법
	//   - 위원별 점수는 항목 점수에 가중치를 곱하여 더한다(만점 100점).
	//   - 제안마다 위원별 점수 중 최고 1개를 뺀다. 같은 점수가 여럿이면 그 수만큼만 뺀다.
	//   - 남은 위원별 점수를 산술평균하며, 이때 끝수를 처리하지 않는다.
	//   - 평균에 가점을 더하고 감점을 뺀 것을 총점으로 한다.
	//   - 총점은 소수 셋째 자리에서 반올림한다.
	//   - 총점이 높은 순서로 1건을 선정한다.
	//
	// 5. 평가기록
	//   - 평가기록의 전자지문(SHA-256): 964460337b546ac4fc5708d89664b6ac0f6676890860485cbfaaceb924efa5bf
	//   - 전자지문이 같은 평가기록으로 다시 계산하면 이 결과와 같은 결과가 나옵니다.
	// <nil>
}
