package rule_test

import (
	"encoding/json"
	"fmt"
	"slices"

	"github.com/teukgu/teukgu/sandbox/civil"
	"github.com/teukgu/teukgu/sandbox/lang"
	"github.com/teukgu/teukgu/sandbox/law"
	"github.com/teukgu/teukgu/sandbox/money"
	"github.com/teukgu/teukgu/sandbox/rule"
)

// A reform is the same book with another value of a parameter. Diff says what that changes, with a case that is decided differently.
func ExampleBook_With() {
	book := startBook("2026-11-22")
	reform, err := book.With(minCover.To(money.Won(300_000_000)))
	if err != nil {
		fmt.Println(err)
		return
	}
	d := book.Diff(reform)
	for _, r := range d.Rules {
		fmt.Println(r.Code)
	}
	for _, p := range d.Parameters {
		fmt.Println(p.Before.Name, p.Before.Value.In(lang.Korean), "→", p.After.Value.In(lang.Korean))
	}
	w, _ := startSchema.Encode(&d.Witness)
	fmt.Println(book.Decide(&d.Witness), reform.Decide(&d.Witness), string(w))
	// Output:
	// start.cover
	// min_cover 1억 5천만원 → 3억원
	// true false {"compensation_plan":false,"cover":{"amount":"150000000","currency":"KRW"},"holds":"demonstration"}
}

// Check finds rules and facts that do nothing.
func ExampleBook_Check() {
	limit := func(won int64) rule.Limit[money.Amount] { return rule.Fixed(money.Won(won)) }
	book, err := rule.NewBook(startSchema, civil.MustDate("2026-11-22"), []rule.Rule[start]{
		{Code: "start.low", When: cover.AtLeast(limit(100))},
		{Code: "start.high", When: cover.AtLeast(limit(200))},
		{Code: "start.never", When: rule.All(cover.Above(limit(300)), cover.Below(limit(301)))},
	})
	if err != nil {
		fmt.Println(err)
		return
	}
	for _, f := range book.Check() {
		fmt.Println(f.Kind, f.In(lang.Korean))
	}
	// Output:
	// never_holds 규칙 start.never은 어떤 경우에도 충족되지 않습니다.
	// implied 규칙 start.low는 규칙 start.high가 충족되면 언제나 충족됩니다.
	// never_read 사실 holds는 어느 규칙에도 쓰이지 않습니다.
	// never_read 사실 compensation_plan은 어느 규칙에도 쓰이지 않습니다.
}

// Leaves are the tests of a book. Replaced by another test or limit they make a mutant, which a good test of the rules tells from the book.
func ExampleBook_Replace() {
	book := startBook("2026-11-22")
	var row rule.Row[start]
	fillStart(&row, operator{holds: temporary, cover: money.Won(150_000_000)})
	for leaf := range book.Leaves() {
		if leaf.Op() != rule.OpAtLeast {
			continue
		}
		fmt.Println(leaf.Rule(), leaf.Path(), leaf.Op(), leaf.Limit(), leaf.Basis())
		mutant, err := book.Replace(leaf, rule.OpAbove, leaf.Limit())
		if err != nil {
			fmt.Println(err)
			return
		}
		fmt.Println(book.Decide(&row), mutant.Decide(&row))
	}
	// Output:
	// start.cover cover at_least 150000000 시행령 제60조제3항제1호
	// true unknown
}

// The rule book for officials: what the rules require, in both languages and with provisions and versions.
func ExampleBook_Mermaid() {
	fmt.Print(startBook("2026-11-22").Mermaid(lang.Korean))
	// Output:
	// flowchart LR
	//   book(["start/1"])
	//   book --> r0["특례 보유<br>제88조제1항"]
	//   r0 --> c0["받은 특례가 실증특례, 임시허가 가운데 하나일 것"]
	//   book --> r1["책임보험 가입<br>제88조제2항"]
	//   r1 --> c1{{"다음 가운데 하나 이상을 갖출 것"}}
	//   c1 --> c2["책임보험 보장액이 1억 5천만원 이상일 것"]
	//   c1 --> c3["손해배상 계획 협의에 해당할 것"]
}

// An outcome is used again and again; an explanation is a view of it, for programs as JSON.
func ExampleExplanation() {
	book := startBook("2026-11-22")
	var row rule.Row[start]
	var out rule.Outcome[start]
	fillStart(&row, operator{holds: confirmation})
	book.Review(&row, &out)
	fmt.Println(out.Truth(), slices.Collect(out.Failed()), slices.Collect(out.Unknown()))
	for r := range out.Explain().Rules() {
		for c := range r.Clauses() {
			fmt.Printf("%d %v %s [%s]\n", c.Depth, c.Truth, c.Requirement(lang.English), c.Value.In(lang.English))
		}
	}
	text, err := json.Marshal(out.Explain())
	fmt.Println(json.Valid(text), err)
	// Output:
	// false [start.holds] [start.cover]
	// 0 false instrument held is one of demonstration permit, temporary permit [confirmation]
	// 0 unknown at least one of the following []
	// 1 unknown liability cover is at least ₩150,000,000 []
	// 1 unknown agreed compensation plan: yes []
	// true <nil>
}

// A book is for one day: the same rules take the value of that day.
func ExampleParam() {
	type permit struct{}
	schema := rule.NewSchema[permit]("permit/1")
	term := schema.Int("term_months", lang.Text{KO: "기간", EN: "term"}, rule.Unit(lang.Text{KO: "개월", EN: "months"}))
	longest := rule.Param("longest_term", law.MustTimeline(
		law.Entry[int]{From: civil.MustDate("2019-04-17"), Value: 24, Basis: law.MustRef("제86조제6항")},
		law.Entry[int]{From: civil.MustDate("2024-08-07"), Value: 48, Basis: law.MustRef("제86조제9항")},
	))
	rules := []rule.Rule[permit]{{Code: "permit.term", When: term.AtMost(longest)}}
	for _, day := range []string{"2024-08-06", "2024-08-07", "2019-04-16"} {
		book, err := rule.NewBook(schema, civil.MustDate(day), rules)
		if err != nil {
			fmt.Println(err)
			continue
		}
		for leaf := range book.Leaves() {
			fmt.Println(leaf.Requirement(lang.Korean), leaf.Basis())
		}
	}
	// Output:
	// 기간이 24개월 이하일 것 제86조제6항
	// 기간이 48개월 이하일 것 제86조제9항
	// rule.book.no_value: rules[0]: the parameter longest_term has no value on 16 April 2019. Check which provision was in force.
}

// The text of a difference tells a new value of a parameter from a new condition.
func ExampleDifference_In() {
	law := startBook("2026-11-22")
	reform, err := law.With(minCover.To(money.Won(200_000_000)))
	if err != nil {
		fmt.Println(err)
		return
	}
	fmt.Print(law.Diff(reform).In(lang.Korean))
	// Output:
	// 매개변수 “min_cover”: 1억 5천만원 → 2억원
	// 규칙 start.cover: 요건은 그대로이고 기준값만 바뀝니다(min_cover).
	// 판단이 달라지는 경우가 있습니다.
}
