package programme_test

import (
	"fmt"

	"github.com/teukgu/teukgu/sandbox/civil"
	"github.com/teukgu/teukgu/sandbox/lang"
	"github.com/teukgu/teukgu/sandbox/money"
	"github.com/teukgu/teukgu/sandbox/rule"
	"github.com/teukgu/teukgu/zone/programme"
)

// A firm asks for aid for its third certification of the year: first whether, then how much.
func Example() {
	on := civil.MustDate("2026-11-22")
	book, err := programme.NewBook(programme.OverseasCertification, on)
	if err != nil {
		fmt.Println(err)
		return
	}
	cases, no := 2, false
	received := money.Won(70_000_000)
	var row rule.Row[programme.Support]
	programme.Facts{CasesThisYear: &cases, ReceivedThisYear: received, SupportedElsewhere: &no}.Fill(&row)
	var out rule.Outcome[programme.Support]
	book.Review(&row, &out)
	fmt.Print(out.Explain().Text(lang.Korean))

	aid, err := programme.CertificationAid(on, money.Won(12_000_000_000), money.Won(80_000_000), received, money.Down)
	fmt.Println(aid.In(lang.Korean), err)
	// Output:
	// 판단: 충족 (2026년 11월 22일 기준)
	//
	// 1. [충족] 연간 지원 건수
	//    [충족] 올해 지원받은 인증이 4건 미만일 것 — 2건 (2023년 1월 1일부터)
	//
	// 2. [충족] 연간 지원한도
	//    [충족] 올해 받은 인증 지원금이 1억원 미만일 것 — 7천만원 (2023년 1월 1일부터)
	//
	// 3. [충족] 중복 지원 제외
	//    [충족] 같은 비목·같은 기간의 다른 지원에 해당하지 않을 것 — 아니요
	// 지원금 30,000,000원: 비용의 60%인 48,000,000원, 남은 한도 30,000,000원 <nil>
}

// What is not known is asked for; it is never taken for a yes.
func ExampleNewBook() {
	book, _ := programme.NewBook(programme.Demonstration, civil.MustDate("2026-11-22"))
	yes, no := true, false
	var row rule.Row[programme.Support]
	programme.Facts{Operator: &yes, InZone: &yes, SupportedElsewhere: &no}.Fill(&row)
	fmt.Println(book.Decide(&row))
	for _, f := range book.Needs(&row).Facts {
		fmt.Println(f.Label().KO)
	}
	// Output:
	// unknown
	// 규제특례 보유
}

func ExampleFacts() {
	no := false
	var row rule.Row[programme.Support]
	programme.Facts{NonProfit: &no, PremiumReceived: money.Won(0)}.Fill(&row)
	data, err := programme.Schema().Encode(&row)
	fmt.Println(string(data), err)
	// Output:
	// {"non_profit":false,"premium_subsidy_received":{"amount":"0","currency":"KRW"}} <nil>
}

func ExamplePremiumSubsidy() {
	aid, err := programme.PremiumSubsidy(civil.MustDate("2026-11-22"), money.Won(18_000_000), money.Won(0))
	fmt.Println(aid.In(lang.English), aid.Confidence, err)
	// Output: ₩15,000,000: the cost of ₩18,000,000, with ₩15,000,000 left below the ceiling secondary <nil>
}

func ExampleAid() {
	aid, err := programme.PlanningGrant(civil.MustDate("2024-10-01"), money.Won(90_000_000))
	fmt.Println(aid.Amount, aid.Capped(), err)
	// Output: 90000000 KRW false <nil>
}

// A hundred won at a third each would lose one; the parts add up all the same.
func ExampleDivide() {
	f, err := programme.Divide(money.Won(101), programme.Shares{
		National: money.MustRate("0.6"), Local: money.MustRate("0.25"), Private: money.MustRate("0.15"),
	})
	fmt.Println(f.National, f.Local, f.Private, err)
	// Output: 61 KRW 25 KRW 15 KRW <nil>
}

func ExampleFunding() {
	f := programme.Funding{Total: money.Won(100), National: money.Won(60), Local: money.Won(30), Private: money.Won(9)}
	fmt.Println(f.Validate())
	// Output: programme.funding.sum: total: The national, local and private parts make ₩99, not the total of ₩100. Correct the amounts so that they add up exactly. (「규제자유특구 재정지원사업 운영요령」 Art. 2)
}

func ExampleShares() {
	f := programme.Funding{Total: money.Won(940), National: money.Won(590), Local: money.Won(250), Private: money.Won(100)}
	s, err := f.Shares(3, money.HalfUp)
	fmt.Println(s.National.In(lang.English), s.Local.In(lang.English), s.Private.In(lang.English), err)
	// Output: 62.8% 26.6% 10.6% <nil>
}

func ExampleLedger() {
	l := programme.Ledger{Budgets: []programme.Budget{{Programme: programme.Demonstration, Year: 2026, Amount: money.Won(100)}}}
	first := programme.Commitment{
		ID: "2026-1", Programme: programme.Demonstration, Year: 2026, Recipient: "가나다로봇", Item: "시제품 제작",
		Period: civil.MustSpan("2026-03-01/2026-08-31"), Amount: money.Won(60),
	}
	second := first
	second.ID, second.Period = "2026-2", civil.MustSpan("2026-08-01/2026-12-31")
	l, err := l.Commit(first)
	left, _ := l.Left(programme.Demonstration, 2026)
	fmt.Println(left, err)
	_, err = l.Commit(second)
	fmt.Println(err)
	// Output:
	// 40 KRW <nil>
	// programme.budget.exceeded: budgets[0].amount: Commitments of ₩120 for demonstration R&D in 2026 exceed the budget of ₩100. Cut ₩20 or raise the budget. (Art. 97); programme.commitment.double: commitments[1]: The cost item 시제품 제작 of 가나다로봇 is supported by 2026-1 in the same period. Part the items or the periods, or withdraw one.
}

func ExampleBudget() {
	b := programme.Budget{Programme: programme.Infrastructure, Year: 2026, Amount: money.Won(1_000_000_000)}
	fmt.Println(b.Year, b.Programme.In(lang.Korean), b.Amount.In(lang.Korean))
	// Output: 2026 기반조성 1,000,000,000원
}

func ExampleCommitment() {
	fmt.Println(programme.Ledger{Commitments: []programme.Commitment{{ID: "a"}}}.Validate() != nil)
	// Output: true
}

func ExampleKind() {
	on := civil.MustDate("2026-11-22")
	for _, k := range programme.Kinds() {
		basis, confidence, _ := k.Basis(on)
		fmt.Printf("%s: %s [%s] %s\n", k, k.In(lang.Korean), basis, confidence)
	}
	// Output:
	// demonstration: 실증 R&D [「규제자유특구 재정지원사업 운영요령」 제3조] primary
	// commercialisation: 사업화지원 [「규제자유특구 재정지원사업 운영요령」 제3조] primary
	// infrastructure: 기반조성 [「규제자유특구 재정지원사업 운영요령」 제3조] primary
	// overseas_certification: 해외규격인증 획득지원 [] secondary
	// insurance_premium: 책임보험료 지원 [] secondary
	// planning: 특구계획 수립 지원 [] secondary
	// charge_reduction: 부담금 감면 [제96조제2항] primary
	// expert_support: 전문가 지원 [제97조] inferred
	// networking: 매칭·교류 행사 [제97조] inferred
	// overseas_demonstration: 해외실증 [제97조의2제1항제3호] primary
	// joint_research: 국제 공동연구 [제97조의2제1항제2호] primary
}

func ExampleCharge() {
	for _, c := range programme.Charges() {
		fmt.Println(c, c.In(lang.Korean), c.Basis())
	}
	// Output:
	// development 개발부담금 제96조제2항제1호
	// farmland 농지보전부담금 제96조제2항제2호
	// transport 광역교통시설 부담금 제96조제2항제3호
	// grassland 대체초지조성비 제96조제2항제4호
	// forest 대체산림자원조성비 제96조제2항제5호
	// ecosystem 생태계보전부담금 제96조제2항제6호
	// public_waters 공유수면 점용료·사용료 제96조제2항제7호
	// river 하천 점용료 및 하천수 사용료 제96조제2항제8호
}

func ExampleActivity() {
	a := programme.Activity{
		ID: "2026-kiel", Programme: programme.JointResearch, Zone: "giz-04",
		Title: lang.Text{KO: "직류 배전 공동연구", EN: "joint research on DC distribution"}, Period: civil.MustSpan("2026-08-01/2028-05-31"),
	}
	fmt.Println(a.Validate())
	a.Partners = []programme.Partner{{Name: lang.Text{KO: "킬 대학교", EN: "Kiel University"}, Country: "DE"}}
	fmt.Println(a.Validate())
	// Output:
	// programme.activity.partner: partners: joint research with partners abroad needs at least one partner abroad. Name the body and its country. (Art. 97-2(1)2)
	// <nil>
}

func ExamplePartner() {
	p := programme.Partner{Name: lang.Text{KO: "프라운호퍼", EN: "Fraunhofer"}, Country: "DE"}
	fmt.Println(p.Name.KO, p.Country)
	// Output: 프라운호퍼 DE
}

func ExampleBand() {
	bands, _ := programme.CertificationBands().At(civil.MustDate("2026-11-22"))
	for _, b := range bands.Value {
		fmt.Println(b.From.In(lang.Korean), b.Share.In(lang.Korean))
	}
	fmt.Println(bands.Confidence, bands.Note.KO)
	// Output:
	// 0원 70%
	// 10,000,000,000원 60%
	// 30,000,000,000원 50%
	// secondary 2023년 사업의 기준으로 보도되었다. 2025년 보도는 50~70%라고만 적는다. 첫날은 그해 1월 1일로 보았다.
}
