package lang_test

import (
	"encoding/json"
	"fmt"

	"golang.org/x/text/language"

	"github.com/teukgu/teukgu/sandbox/civil"
	"github.com/teukgu/teukgu/sandbox/lang"
)

// A message is a template in each language and arguments that say themselves in both.
func Example() {
	message := lang.Text{
		KO: "{term:은/는} {limit:을/를} 넘을 수 없습니다.",
		EN: "{term} must not exceed {limit}.",
	}
	args := []lang.Arg{
		{Name: "term", Value: lang.Text{KO: "유효기간", EN: "The term of validity"}},
		{Name: "limit", Value: civil.Years(4)},
	}
	for _, l := range []lang.Language{lang.Korean, lang.English} {
		fmt.Println(lang.Expand(message.In(l), l, args...))
	}
	// Output:
	// 유효기간은 4년을 넘을 수 없습니다.
	// The term of validity must not exceed 4 years.
}

func ExampleChoose() {
	fmt.Println(lang.Choose(language.BritishEnglish))
	fmt.Println(lang.Choose(language.French)) // no confident match: the authoritative text
	// Output:
	// en
	// ko
}

func ExampleAccept() {
	fmt.Println(lang.Accept("en-US,en;q=0.9,ko;q=0.8"), lang.Accept("ja"), lang.Accept(""))
	// Output: en ko ko
}

func ExampleLanguage() {
	l, err := lang.ParseLanguage("en")
	fmt.Println(l, err)
	_, err = lang.ParseLanguage("fr")
	fmt.Println(err)
	// Output:
	// en <nil>
	// lang: "fr" is no Language: want one of ko, en
}

func ExampleText() {
	t := lang.Text{KO: "실증특례", EN: "demonstration special case"}
	data, err := json.Marshal(t)
	fmt.Println(t.In(lang.Korean), string(data), err)
	// Output: 실증특례 {"ko":"실증특례","en":"demonstration special case"} <nil>
}

func ExampleSay() {
	for _, v := range []any{civil.MustDate("2026-11-22"), civil.MustPeriod("P1Y6M"), 1500000000, true} {
		fmt.Printf("%s / %s\n", lang.Say(v, lang.Korean), lang.Say(v, lang.English))
	}
	// Output:
	// 2026년 11월 22일 / 22 November 2026
	// 1년 6개월 / 1 year 6 months
	// 1,500,000,000 / 1,500,000,000
	// 예 / yes
}

func ExampleSpanIn() {
	s := civil.MustSpan("2024-06-01/2028-05-31")
	fmt.Println(lang.SpanIn(s, lang.Korean))
	fmt.Println(lang.SpanIn(s, lang.English))
	// Output:
	// 2024년 6월 1일부터 2028년 5월 31일까지
	// from 1 June 2024 until 31 May 2028
}

func ExampleGroup() {
	fmt.Println(lang.Group("-1500000.25"))
	// Output: -1,500,000.25
}

func ExampleParticle() {
	for _, word := range []string{"서울", "부산", "제주", "URL", "2027", "「민법」", "신청(application)"} {
		text, err := lang.Particle(word, "으로/로")
		if err != nil {
			fmt.Println(err)
			return
		}
		fmt.Println(text)
	}
	// Output:
	// 서울로
	// 부산으로
	// 제주로
	// URL로
	// 2027로
	// 「민법」으로
	// 신청(application)으로
}

func ExampleExpand() {
	fmt.Println(lang.Expand("{n}일 이내에 {what:을/를} {typo}", lang.Korean, lang.Arg{Name: "n", Value: 30}, lang.Arg{Name: "what", Value: "보고서"}))
	// Output: 30일 이내에 보고서를 {typo}
}

func ExampleArg() {
	data, err := json.Marshal(lang.Arg{Name: "limit", Value: civil.Years(4)})
	fmt.Println(string(data), err)
	// Output: {"name":"limit","value":"P4Y"} <nil>
}

func ExampleNormalize() {
	fmt.Printf("%q\n", lang.Normalize(" 제８６조（특례）\u3000"))
	// Output: "제86조(특례)"
}

func ExamplePad() {
	for _, row := range [][2]string{{"지역", "점수"}, {"전남광주", "93.5"}, {"KR", "8.25"}} {
		fmt.Printf("|%s|%s|\n", lang.Pad(row[0], 10), lang.PadLeft(row[1], 6))
	}
	// Output:
	// |지역      |  점수|
	// |전남광주  |  93.5|
	// |KR        |  8.25|
}
