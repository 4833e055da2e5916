package evaluation_test

import (
	"context"
	"encoding/json"
	"fmt"

	"github.com/teukgu/teukgu/evaluation"
	"github.com/teukgu/teukgu/sandbox/lang"
)

// closePanel is a panel of three in which the second place hangs on little.
func closePanel() evaluation.Panel {
	p := evaluation.Panel{Evaluators: evaluators("e1", "e2", "e3"), Proposals: proposals("drone", "robot", "ship")}
	for _, s := range [][]string{
		{"e1", "drone", "90", "80"}, {"e2", "drone", "88", "84"}, {"e3", "drone", "91", "82"},
		{"e1", "robot", "80", "86"}, {"e2", "robot", "82", "84"}, {"e3", "robot", "78", "90"},
		{"e1", "ship", "84", "82"}, {"e2", "ship", "83", "80"}, {"e3", "ship", "82", "79"},
	} {
		p.Sheets = append(p.Sheets, sheet(s[0], s[1], "plan", s[2], "capacity", s[3]))
	}
	return p
}

func ExampleCheckSafety() {
	stage := paper()
	stage.Select = 2
	safety, err := evaluation.CheckSafety(context.Background(), stage, evaluation.SafetyOptions{
		Steps:  []evaluation.Points{evaluation.MustPoints("0.2")},
		Trims:  []evaluation.Trim{{High: 1, Low: 1}, {High: 2, Low: 2}},
		Rounds: 1000, Seed: 2026, Flips: 2,
	}, closePanel())
	if err != nil {
		fmt.Println(err)
		return
	}
	fmt.Print(safety.In(lang.English))
	// Output:
	// Selected: drone, robot
	// With one evaluator left out
	//   e1: nothing changes
	//   e2: nothing changes
	//   e3: nothing changes
	// With one weight changed: 0 of 4 trials change something
	// With other trims
	//   1 highest and 1 lowest dropped: nothing changes
	//   2 highest and 2 lowest dropped: not ranked: too few evaluators for drone, robot, ship
	// With evaluators drawn with replacement: 856 of 1,000 rounds decide the same
	//   drone: selected 1,000 times (100.0%)
	//   robot: selected 856 times (85.6%)
	//   ship: selected 144 times (14.4%)
	// Single scores that can change the selection: 18 of 18
	//   robot · e1 · plan: 80 → 76: enters: ship; leaves: robot
	//   robot · e2 · plan: 82 → 78: enters: ship; leaves: robot
	// Agreement: 3 evaluators, 3 proposals
	//   Kendall's W 0.7778
	//   Intraclass correlation ICC(2,1) 0.8983, ICC(2,k) 0.9636
	//   Differences by evaluator (for information: to differ is not to be wrong)
	//     e1: against the mean of the others +0.2000, rank correlation 0.5000, W without 1.0000
	//     e2: against the mean of the others -0.1000, rank correlation 1.0000, W without 0.7500
	//     e3: against the mean of the others -0.1000, rank correlation 1.0000, W without 0.7500
}

func ExampleSafety_In() {
	stage := paper()
	stage.Select = 2
	safety, err := evaluation.CheckSafety(context.Background(), stage, evaluation.SafetyOptions{Rounds: 100, Seed: 2026, Flips: 1}, closePanel())
	if err != nil {
		fmt.Println(err)
		return
	}
	fmt.Print(safety.In(lang.Korean))
	// Output:
	// 선정: drone, robot
	// 평가위원을 한 명씩 뺐을 때
	//   e1: 변함없음
	//   e2: 변함없음
	//   e3: 변함없음
	// 평가위원을 복원추출했을 때: 100회 중 91회 결과가 같음
	//   drone: 선정 100회(100.0%)
	//   robot: 선정 91회(91.0%)
	//   ship: 선정 9회(9.0%)
	// 점수 18개 중 하나만 바꿔도 당락이 바뀌는 점수: 18개
	//   robot · e1 · plan: 80 → 76: ship 선정; robot 탈락
	// 평가위원 간 일치도: 위원 3명, 제안 3건
	//   켄달의 일치계수 W 0.7778
	//   급내상관계수 ICC(2,1) 0.8983, ICC(2,k) 0.9636
	//   위원별 차이(참고 자료이며, 차이가 곧 잘못을 뜻하지는 않음)
	//     e1: 다른 위원 평균과의 차 +0.2000, 순위상관 0.5000, 이 위원을 뺀 W 1.0000
	//     e2: 다른 위원 평균과의 차 -0.1000, 순위상관 1.0000, 이 위원을 뺀 W 0.7500
	//     e3: 다른 위원 평균과의 차 -0.1000, 순위상관 1.0000, 이 위원을 뺀 W 0.7500
}

func ExampleUsualSafety() {
	options := evaluation.UsualSafety(20261122)
	options.Workers = 4 // the same bytes with any number
	fmt.Println(options.Steps, options.Trims, options.Mixes, options.Rounds, options.Flips)
	// Output: [0.1 0.2] [{0 0} {1 1} {2 2}] 1000 10000 10
}

// With one evaluator nobody can agree: the figures are absent, not 0.
func ExampleAbsence() {
	safety, err := evaluation.CheckSafety(context.Background(), paper(), evaluation.SafetyOptions{}, evaluation.Panel{
		Evaluators: evaluators("e1"), Proposals: proposals("robot"),
		Sheets: []evaluation.Sheet{sheet("e1", "robot", "plan", "90", "capacity", "80")},
	})
	if err != nil {
		fmt.Println(err)
		return
	}
	text, err := json.Marshal(safety.Agreement)
	fmt.Println(string(text), err)
	fmt.Println(safety.Without[0].Effect.In(lang.Korean))
	// Output:
	// [{"panel":0,"evaluators":1,"proposals":1,"absent":"too_few_evaluators","raters":[{"evaluator":"e1","proposals":0}]}] <nil>
	// robot의 평가위원이 모자라 평가하지 않음
}
