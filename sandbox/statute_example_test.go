package sandbox_test

import (
	"fmt"
	"strings"

	"github.com/teukgu/teukgu/sandbox"
	"github.com/teukgu/teukgu/sandbox/civil"
	"github.com/teukgu/teukgu/sandbox/lang"
)

func Example() {
	for _, granted := range []string{"2024-08-06", "2025-03-03", "2026-08-03"} {
		terms, err := sandbox.ZoneAct.Terms(sandbox.Demonstration, civil.MustDate(granted))
		if err != nil {
			fmt.Println(err)
			return
		}
		fmt.Println(granted, terms.MaxMonths(), terms.Basis())
	}
	// Output:
	// 2024-08-06 24 제86조제6항
	// 2025-03-03 48 제86조제9항
	// 2026-08-03 48 제86조제10항
}

func ExampleStatute() {
	s, err := sandbox.ParseStatute("industry")
	fmt.Println(s.In(lang.Korean), s.Has(sandbox.Temporary, civil.MustDate("2020-01-01")), err)
	_, err = sandbox.ParseStatute("trade")
	fmt.Println(err)
	// Output:
	// 산업융합 촉진법 true <nil>
	// sandbox: "trade" is no Statute: want one of zone-act, ict, industry, finance, smart-city, rnd-zone, mobility, circular
}

func ExampleInstrument() {
	i, err := sandbox.ParseInstrument("temporary")
	fmt.Println(i, i.In(lang.Korean), i.In(lang.English), err)
	// Output: temporary 임시허가 temporary permit <nil>
}

func ExampleGap() {
	g, err := sandbox.ParseGap("unfit_standard")
	fmt.Println(g.In(lang.Korean), err)
	// Output: 기준 부적합 <nil>
}

func ExampleGaps() {
	for _, on := range []string{"2021-07-20", "2021-07-21"} {
		cases, _ := sandbox.ZoneAct.Rules(sandbox.Demonstration).Cases.At(civil.MustDate(on))
		fmt.Println(on, cases.Value.Has(sandbox.Unclear), cases.Value.In(lang.Korean))
	}
	// Output:
	// 2021-07-20 false 기준 없음, 기준 부적합, 신청 불가능
	// 2021-07-21 true 기준 없음, 기준 부적합, 신청 불가능, 불명확
}

func ExampleSilence() {
	fmt.Println(sandbox.DeemedNotRequired, sandbox.DeemedNotRequired.In(lang.English))
	fmt.Println(sandbox.SilenceNone, sandbox.SilenceNone.In(lang.Korean))
	// Output:
	// deemed_not_required deemed outside its remit or not required
	// none 효과 없음
}

func ExampleGround() {
	g, err := sandbox.ParseGround("not_started")
	fmt.Println(g.In(lang.Korean), err)
	// Output: 기한 내 미착수 <nil>
}

func ExampleGrounds() {
	rule, _ := sandbox.ZoneAct.Rules(sandbox.Demonstration).Cancellation.At(civil.MustDate("2026-11-22"))
	fmt.Println(rule.Basis, rule.Value.Must.Has(sandbox.GroundFraud), rule.Value.May.Has(sandbox.GroundFraud), rule.Value.Correct)
	// Output: 제89조제2항 true false true
}

func ExampleExtensionGrounds() {
	rule, _ := sandbox.ZoneAct.Rules(sandbox.Demonstration).Extension.At(civil.MustDate("2026-11-22"))
	fmt.Println(rule.Value.Grounds.In(lang.Korean))
	fmt.Println(rule.Value.Grounds.Has(sandbox.NeedFound))
	// Output:
	// 법령 미정비, 부득이한 실증 지연
	// false
}

func ExampleExtensionGround() {
	g, err := sandbox.ParseExtensionGround("delayed")
	fmt.Println(g.In(lang.English), err)
	// Output: unavoidable delay <nil>
}

func ExampleStatute_Terms() {
	terms, err := sandbox.RnDZone.Terms(sandbox.Demonstration, civil.MustDate("2026-08-03"))
	if err != nil {
		fmt.Println(err)
		return
	}
	months, named := terms.ExtensionMonths()
	fmt.Println(terms.MaxMonths(), months, named, terms.Extension.Value.In(lang.English))
	_, err = sandbox.Finance.Terms(sandbox.Temporary, civil.MustDate("2026-08-03"))
	fmt.Println(err)
	// Output:
	// 24 0 false once (no length named)
	// sandbox: finance has no temporary on 2026-08-03: it never had one
}

func ExampleStatute_WhyTerm() {
	why, err := sandbox.ZoneAct.WhyTerm(sandbox.Demonstration, civil.MustDate("2025-03-03"))
	if err != nil {
		fmt.Println(err)
		return
	}
	fmt.Println(why.Entry.Value.In(lang.Korean), why.Entry.Basis)
	fmt.Println(why.Rule.Basis, why.Rule.Text.KO)
	// Output:
	// 4년 이내 제86조제9항
	// 부칙(제20236호) 제3조 실증특례의 유효기간은 시행 이후 실증특례를 부여하는 경우부터 적용한다.
}

func ExampleStatute_ReplyTime() {
	answer, err := sandbox.ZoneAct.ReplyTime(sandbox.Confirmation, civil.MustDate("2026-03-10"))
	if err != nil {
		fmt.Println(err)
		return
	}
	fmt.Println(answer.Reply.Value.In(lang.Korean), answer.Reply.Basis)
	fmt.Println(answer.Silence.Value.In(lang.Korean), answer.Silence.Basis)
	// Output:
	// 30일, 보완 기간 제외 제85조제4항
	// 소관이 아니거나 허가등이 필요하지 않은 것으로 봄 제85조제5항
}

func ExampleRules() {
	for _, e := range sandbox.ZoneAct.Rules(sandbox.Temporary).AutoExtension.Entries() {
		fmt.Println(e.From, e.Basis, e.Value.In(lang.Korean))
	}
	// Output:
	// 2019-04-17 제90조제9항 법령 정비 완료 시까지
	// 2024-08-07 제90조제11항 법령 정비 완료 시까지
	// 2026-07-01 제90조제12항 법령 정비 완료 시까지
}

func ExampleConflictInquiry() {
	answer, ok := sandbox.ConflictInquiry().On(civil.MustDate("2026-03-10"))
	fmt.Println(ok, answer.Reply.Value.Days, answer.Reply.Basis, answer.Silence.Value)
	// Output: true 30 제85조제7항 none
}

func ExampleCompare() {
	table := sandbox.Compare(civil.MustDate("2026-11-22")).Table(lang.Korean)
	for _, row := range table {
		if row[0] == "실증특례: 유효기간" {
			fmt.Println(strings.Join(row, " | "))
		}
	}
	// Output: 실증특례: 유효기간 | 4년 이내 [제86조제10항] | 2년 이내 [제38조의2제4항] | 2년 이내(위원회 판단 시 4년 이내) [제10조의3제11항] | 2년 이내 [제4조제1항] | 4년 이내 [제53조의3제1항] | 2년 이내 [제16조의2제4항] | 2년 이내 [제12조제8항] | 2년 이내 [제30조제10항]
}
