package rule_test

import (
	"fmt"

	"github.com/teukgu/teukgu/sandbox/civil"
	"github.com/teukgu/teukgu/sandbox/lang"
	"github.com/teukgu/teukgu/sandbox/law"
	"github.com/teukgu/teukgu/sandbox/money"
	"github.com/teukgu/teukgu/sandbox/rule"
)

// instrument is what an operator holds: a Go enum is a vocabulary as it is.
type instrument uint8

const (
	demonstration instrument = iota + 1
	temporary
	confirmation
)

var instruments = [...]struct {
	word string
	name lang.Text
}{
	{"demonstration", lang.Text{KO: "실증특례", EN: "demonstration permit"}},
	{"temporary", lang.Text{KO: "임시허가", EN: "temporary permit"}},
	{"confirmation", lang.Text{KO: "규제확인", EN: "confirmation"}},
}

func (i instrument) MarshalText() ([]byte, error) {
	if i == 0 || int(i) > len(instruments) {
		return nil, fmt.Errorf("no instrument %d", i)
	}
	return []byte(instruments[i-1].word), nil
}

func (i instrument) In(l lang.Language) string { return instruments[i-1].name.In(l) }

// operator is the host's own type.
type operator struct {
	holds instrument
	cover money.Amount // zero: not told yet
	plan  *bool
}

// start names the schema in the types.
type start struct{}

var (
	startSchema = rule.NewSchema[start]("start/1")

	holds = rule.Word[instrument](startSchema, "holds", lang.Text{KO: "받은 특례", EN: "instrument held"})
	plan  = startSchema.Bool("compensation_plan", lang.Text{KO: "손해배상 계획 협의", EN: "agreed compensation plan"}, rule.Changeable)
	cover = startSchema.Amount("cover", lang.Text{KO: "책임보험 보장액", EN: "liability cover"}, rule.Changeable)

	minCover = rule.Param("min_cover", law.MustTimeline(law.Entry[money.Amount]{
		From: civil.MustDate("2019-04-17"), Value: money.Won(150_000_000),
		Basis: law.MustRef("시행령 제60조제3항제1호"), Confidence: law.Primary,
	}))
)

// startBook is the rules for the start of a demonstration, in the law of a day.
func startBook(on string) *rule.Book[start] {
	book, err := rule.NewBook(startSchema, civil.MustDate(on), []rule.Rule[start]{
		{
			Code: "start.holds", Basis: law.MustRef("제88조제1항"), Title: lang.Text{KO: "특례 보유", EN: "holds a permit"},
			When: holds.OneOf(demonstration, temporary),
		},
		{
			Code: "start.cover", Basis: law.MustRef("제88조제2항"), Title: lang.Text{KO: "책임보험 가입", EN: "insured"},
			When: rule.Any(cover.AtLeast(minCover), plan.True()),
		},
	})
	if err != nil {
		panic(err) // a fault.List: every fault of the rules at once
	}
	return book
}

// fillStart is the one place where the host's type meets the facts. What is not set is unknown; zero is a value.
func fillStart(r *rule.Row[start], o operator) {
	holds.Set(r, o.holds)
	cover.Set(r, o.cover)
	if o.plan != nil {
		plan.Set(r, *o.plan)
	}
}

// A case is decided; only when somebody asks why is it explained, clause by clause.
func Example() {
	book := startBook("2026-11-22")
	no := false
	var row rule.Row[start]
	fillStart(&row, operator{holds: demonstration, cover: money.Won(100_000_000), plan: &no})
	fmt.Println(book.Decide(&row))

	var out rule.Outcome[start]
	book.Review(&row, &out)
	for code := range out.Failed() {
		fmt.Println(code)
	}
	fmt.Println()
	fmt.Print(out.Explain().Text(lang.Korean))
	fmt.Println()
	fmt.Print(out.Explain().Text(lang.English))
	// Output:
	// false
	// start.cover
	//
	// 판단: 불충족 (2026년 11월 22일 기준)
	//
	// 1. [충족] 특례 보유 (제88조제1항)
	//    [충족] 받은 특례가 실증특례, 임시허가 가운데 하나일 것 — 실증특례
	//
	// 2. [불충족] 책임보험 가입 (제88조제2항)
	//    [불충족] 다음 가운데 하나 이상을 갖출 것
	//      [불충족] 책임보험 보장액이 1억 5천만원 이상일 것 — 1억원 (시행령 제60조제3항제1호, 2019년 4월 17일부터)
	//      [불충족] 손해배상 계획 협의에 해당할 것 — 아니요
	//
	// The case fails (law of 22 November 2026)
	//
	// 1. [passes] holds a permit (Art. 88(1))
	//    [passes] instrument held is one of demonstration permit, temporary permit — demonstration permit
	//
	// 2. [fails] insured (Art. 88(2))
	//    [fails] at least one of the following
	//      [fails] liability cover is at least ₩150,000,000 — ₩100,000,000 (Decree Art. 60(3)1, from 17 April 2019)
	//      [fails] agreed compensation plan: yes — no
}

// What is still needed: the facts that can change the answer, in the order in which to ask for them.
func ExampleBook_Needs() {
	book := startBook("2026-11-22")
	var row rule.Row[start]
	for _, o := range []operator{
		{},
		{holds: demonstration, cover: money.Won(100_000_000)}, // too low, but there may be a plan
		{holds: demonstration, cover: money.Won(200_000_000)}, // whether there is a plan does not matter
	} {
		row.Reset()
		fillStart(&row, o)
		fmt.Print(book.Decide(&row), ":")
		for _, f := range book.Needs(&row).Facts {
			fmt.Print(" ", f.Path())
		}
		fmt.Println()
	}
	// Output:
	// unknown: holds compensation_plan cover
	// unknown: compensation_plan
	// true:
}

// What would change it: sets of changes with which the case passes, the smallest first.
func ExampleBook_WhyNot() {
	book := startBook("2026-11-22")
	no := false
	var row rule.Row[start]
	fillStart(&row, operator{holds: demonstration, cover: money.Won(100_000_000), plan: &no})
	ways, _ := book.WhyNot(&row, 3)
	for _, w := range ways {
		fmt.Println(w.In(lang.Korean))
	}
	holds.Set(&row, confirmation) // nobody can change what an operator was granted
	ways, _ = book.WhyNot(&row, 1)
	for _, w := range ways {
		fmt.Println(w.Changeable, w.In(lang.English))
	}
	// Output:
	// 손해배상 계획 협의에 해당하도록
	// 책임보험 보장액을 1억 5천만원 이상으로
	// false instrument held to one of demonstration permit, temporary permit (cannot be changed), agreed compensation plan: yes
}
