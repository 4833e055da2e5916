package sandboxtest_test

import (
	"errors"
	"fmt"

	"github.com/teukgu/teukgu/sandbox/civil"
	"github.com/teukgu/teukgu/sandbox/fault"
	"github.com/teukgu/teukgu/sandbox/lang"
	"github.com/teukgu/teukgu/sandbox/law"
	"github.com/teukgu/teukgu/sandbox/money"
	"github.com/teukgu/teukgu/sandbox/rule"
	"github.com/teukgu/teukgu/sandbox/sandboxtest"
)

// The rule book of the examples: who starts a demonstration has a liability cover or an agreed plan.
type start struct{}

var (
	startSchema = rule.NewSchema[start]("start/1")

	agreed  = startSchema.Bool("plan", lang.Text{KO: "손해배상 방안 협의", EN: "agreed compensation plan"}, rule.Changeable)
	insured = startSchema.Amount("cover", lang.Text{KO: "사망 보장액", EN: "cover for death"}, rule.Changeable)
	least   = rule.Param("least_cover", law.MustTimeline(law.Entry[money.Amount]{
		From: civil.MustDate("2021-07-21"), Value: money.Won(150_000_000),
		Basis: law.MustRef("시행령 제60조제3항제1호"), Confidence: law.Primary,
	}))

	startBook, startErr = rule.NewBook(startSchema, civil.MustDate("2026-11-22"), []rule.Rule[start]{{
		Code: "start.cover", Basis: law.MustRef("제88조제2항"), Title: lang.Text{KO: "책임보험 가입", EN: "insured"},
		When: rule.Any(insured.AtLeast(least), agreed.True()),
	}})
)

// A lawyer writes the cases as lines. The book decides each as it says; what they leave out is named, and so is the mistake that
// they would not notice.
func Example() {
	cases, err := sandboxtest.DecodeCases(startSchema, []byte(`
		{"name":"1원 모자람","basis":"시행령 제60조제3항제1호","facts":{"cover":{"amount":"149999999","currency":"KRW"},"plan":false},"want":{"decision":"false","failed":["start.cover"]}}
		{"name":"보장액 2억원","basis":"시행령 제60조제3항제1호","facts":{"cover":{"amount":"200000000","currency":"KRW"},"plan":false},"want":"true"}
		{"name":"방안 협의","basis":"제88조제2항","facts":{"plan":true},"want":"true"}
		{"name":"보장액만 모름","basis":"제88조제2항","facts":{"plan":false},"want":{"decision":"unknown","needs":["cover"]}}`))
	if err != nil || startErr != nil {
		fmt.Println(err, startErr)
		return
	}
	fmt.Println(len(sandboxtest.Run(startBook, cases)), "failures")
	fmt.Print(sandboxtest.Cover(startBook, cases).Text(lang.Korean))
	mutation := sandboxtest.Mutate(startBook, cases)
	fmt.Print(mutation.Text(lang.Korean))
	fmt.Println(string(mutation.Survivors()[0].Facts))
	// Output:
	// 0 failures
	// 사례 4건이 확인 대상 16개 가운데 13개를 거쳤습니다.
	// - 손해배상 방안 협의에 해당할 것: 확인 필요 [start.cover:plan.true:unknown]
	// - 사망 보장액 1억 5천만원 (기준값) [start.cover:cover.at_least:limit]
	// - 사망 보장액 1억 5천만 1원 (기준값보다 한 단위 위) [start.cover:cover.at_least:limit+1]
	// 사례 4건이 규칙을 한 곳씩 틀리게 바꾼 10가지 가운데 8가지를 찾아냈습니다.
	// - 사망 보장액이 1억 5천만원 이상일 것 → 사망 보장액이 1억 5천만원을 초과할 것 [start.cover:cover.at_least>above]
	// - 사망 보장액이 1억 5천만원 이상일 것 → 사망 보장액이 1억 5천만 1원 이상일 것 [start.cover:cover.at_least:limit+1]
	// {"cover":{"amount":"150000000","currency":"KRW"},"plan":false}
}

// A case in Go is filled as the program fills its rows. The failure says which clause decided.
func ExampleRun() {
	var row rule.Row[start]
	insured.Set(&row, money.Won(150_000_000))
	agreed.Set(&row, false)
	failures := sandboxtest.Run(startBook, []sandboxtest.Case[start]{
		{Name: "보장액 1억 5천만원", Basis: law.MustRef("시행령 제60조제3항제1호"), Facts: row, Want: sandboxtest.Fails("start.cover")},
	})
	for _, f := range failures {
		fmt.Print(f.In(lang.Korean))
	}
	// Output:
	// 보장액 1억 5천만원 (시행령 제60조제3항제1호): 기대한 답 불충족(start.cover), 판단 충족
	//   [충족] start.cover 책임보험 가입 (제88조제2항)
	//     [충족] 다음 가운데 하나 이상을 갖출 것
	//       [충족] 사망 보장액이 1억 5천만원 이상일 것 — 1억 5천만원 (시행령 제60조제3항제1호)
}

// The cases at the limits come as lines to review. What they want is what the book answers: the statute has the last word.
func ExampleBoundaries() {
	lines, err := sandboxtest.EncodeCases(startSchema, sandboxtest.Boundaries(startBook, lang.Korean))
	fmt.Print(string(lines))
	fmt.Println(err)
	// Output:
	// {"name":"사망 보장액 1억 4,999만 9,999원 (기준값보다 한 단위 아래) [start.cover:cover.at_least:limit-1]","basis":"시행령 제60조제3항제1호","facts":{"cover":{"amount":"149999999","currency":"KRW"}},"want":"unknown"}
	// {"name":"사망 보장액 1억 5천만원 (기준값) [start.cover:cover.at_least:limit]","basis":"시행령 제60조제3항제1호","facts":{"cover":{"amount":"150000000","currency":"KRW"}},"want":"true"}
	// {"name":"사망 보장액 1억 5천만 1원 (기준값보다 한 단위 위) [start.cover:cover.at_least:limit+1]","basis":"시행령 제60조제3항제1호","facts":{"cover":{"amount":"150000001","currency":"KRW"}},"want":"true"}
	// {"name":"손해배상 방안 협의: 예 [start.cover:plan.true:true]","basis":"제88조제2항","facts":{"plan":true},"want":"true"}
	// {"name":"손해배상 방안 협의: 아니요 [start.cover:plan.true:false]","basis":"제88조제2항","facts":{"plan":false},"want":"unknown"}
	// <nil>
}

// Bad lines are refused with every fault, each with the number of its line.
func ExampleDecodeCases() {
	_, err := sandboxtest.DecodeCases(startSchema, []byte(`{"name":"a","basis":"제88조제2항","facts":{"plan":"yes"},"want":"true"}
{"name":"b","facts":{},"want":"maybe"}
`))
	faults, _ := errors.AsType[fault.List](err)
	fmt.Print(faults.In(lang.English))
	// Output:
	// line[1].facts.plan  rule.row.bad_value
	//     agreed compensation plan has a value that it cannot have. Give true or false.
	// line[2].want        sandboxtest.case.bad_decision
	//     “maybe” is no decision. Give true, false or unknown.
	// line[2].basis       wire.field.missing
	//     “basis”: the field is required and missing. Add it with its value.
}

// An answer is a word on the wire, or an object where it says more.
func ExampleAnswer() {
	for _, a := range []sandboxtest.Answer{sandboxtest.Passes(), sandboxtest.Fails("start.cover"), sandboxtest.Open("cover", "plan")} {
		data, err := a.MarshalJSON()
		fmt.Println(a.In(lang.Korean), string(data), err)
	}
	// Output:
	// 충족 "true" <nil>
	// 불충족(start.cover) {"decision":"false","failed":["start.cover"]} <nil>
	// 확인 필요(cover, plan) {"decision":"unknown","needs":["cover","plan"]} <nil>
}
