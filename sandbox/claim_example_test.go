package sandbox_test

import (
	"fmt"

	"github.com/teukgu/teukgu/sandbox"
	"github.com/teukgu/teukgu/sandbox/calendar"
	"github.com/teukgu/teukgu/sandbox/civil"
	"github.com/teukgu/teukgu/sandbox/lang"
	"github.com/teukgu/teukgu/sandbox/money"
)

func ExampleDamage() {
	d := sandbox.Damage{
		Accident: civil.MustDate("2026-09-01"),
		Casualties: []sandbox.Casualty{
			{Person: "가", Harm: sandbox.Died, Loss: money.Won(12_000_000)},
			{Person: "나", Harm: sandbox.InjuredAndDisabled, Loss: money.Won(210_000_000)},
			{Person: "다", Harm: sandbox.DiedAfterDisabilityPay, Loss: money.Won(300_000_000), Paid: money.Won(150_000_000), PaidAfterDeath: money.Won(40_000_000)},
		},
		Property: []sandbox.PropertyLoss{{Owner: "라", Loss: money.Won(900_000_000)}, {Owner: "마", Loss: money.Won(600_000_000)}},
	}
	p, err := d.Payable()
	if err != nil {
		fmt.Println(err)
		return
	}
	fmt.Print(p.In(lang.Korean))
	fmt.Print(p.Parts[3].In(lang.English))
	// Output:
	// 1. 가, 사망: 20,000,000원 (시행령 제60조제3항제1호)
	//    - 실손해액 12,000,000원이 20,000,000원 미만이므로 사망에 대한 금액은 20,000,000원 (시행령 제60조제3항제1호)
	// 2. 나, 부상 후 후유장애: 180,000,000원 (시행령 제60조제4항제2호)
	//    - 두 금액을 더한 한도: 30,000,000원 + 150,000,000원 = 180,000,000원 (시행령 제60조제4항제2호)
	//    - 한도 180,000,000원, 보상할 손해 210,000,000원: 180,000,000원 지급 (시행령 제60조제4항)
	// 3. 다, 후유장애 지급 후 사망: 110,000,000원 (시행령 제60조제4항제3호)
	//    - 150,000,000원에서 사망한 날 이후의 손해에 대하여 지급한 40,000,000원을 뺀 금액 110,000,000원 (시행령 제60조제4항제3호)
	//    - 실손해액 300,000,000원에서 이미 지급한 150,000,000원을 뺀 나머지 150,000,000원 (시행령 제60조제4항)
	//    - 한도 110,000,000원, 보상할 손해 150,000,000원: 110,000,000원 지급 (시행령 제60조제4항)
	// 4. 라, 재물: 600,000,000원 (시행령 제60조제3항제4호) [추론]
	//    - 사고당 한도 가운데 남은 1,000,000,000원, 재물 손해의 합 1,500,000,000원 (시행령 제60조제3항제4호)
	//    - 나누는 방법은 규정이 없어 손해액에 비례하여 나눔: 900,000,000원에 600,000,000원 지급
	// 5. 마, 재물: 400,000,000원 (시행령 제60조제3항제4호) [추론]
	//    - 사고당 한도 가운데 남은 1,000,000,000원, 재물 손해의 합 1,500,000,000원 (시행령 제60조제3항제4호)
	//    - 나누는 방법은 규정이 없어 손해액에 비례하여 나눔: 600,000,000원에 400,000,000원 지급
	// 합계 1,310,000,000원
	// 라, property: ₩600,000,000 (Decree Art. 60(3)4) [inferred]
	//    - ₩1,000,000,000 of the limit of the accident is left, the property losses are ₩1,500,000,000 together (Decree Art. 60(3)4)
	//    - no provision says how to share, so in proportion to the losses: ₩600,000,000 for ₩900,000,000
}

func ExampleClaim() {
	c := heirClaim()
	c.Informed = civil.MustDate("2026-09-11")
	agenda, err := c.Agenda(calendar.Korea(), civil.MustDate("2026-10-13"))
	if err != nil {
		fmt.Println(err)
		return
	}
	fmt.Print(agenda.In(lang.Korean))

	c.Refused = civil.MustDate("2026-10-05")
	agenda, err = c.Agenda(calendar.Korea(), civil.MustDate("2026-10-13"))
	fmt.Print(agenda.In(lang.English), err)
	// Output:
	// 1. 2026년 10월 12일까지: 손해배상계획에 따른 배상 (시행령 제62조제3항) [기한 지남]
	//    담당: 특례를 받은 자 → 손해배상 신청인
	//    비고: 거부하려면 사유를 분명히 밝혀 문서로 통지(시행령 제62조제4항)
	// 2. 정해진 날 없음: 손해배상 신청을 받은 사실의 보고 (시행령 제62조제5항)
	//    담당: 특례를 받은 자 → 중소벤처기업부장관과 관할 지방자치단체의 장
	//    비고: 지체 없이
	// 1. by 20 October 2026: report on the result of the claim (Decree Art. 62(5))
	//    who: holder of the grant → the minister and the local government
	// 2. no day set: report that the claim was received (Decree Art. 62(5))
	//    who: holder of the grant → the minister and the local government
	//    note: without delay
	// <nil>
}

func ExampleHarm() {
	for h := sandbox.Died; h <= sandbox.DiedAfterDisabilityPay; h++ {
		fmt.Println(h, h.In(lang.Korean), h.Basis())
	}
	// Output:
	// death 사망 시행령 제60조제3항제1호
	// injury 부상 시행령 제60조제3항제2호
	// disability 후유장애 시행령 제60조제3항제3호
	// injury_then_death 부상 후 치료 중 사망 시행령 제60조제4항제1호
	// injury_then_disability 부상 후 후유장애 시행령 제60조제4항제2호
	// disability_then_death 후유장애 지급 후 사망 시행령 제60조제4항제3호
}

func ExampleDamageAccount() {
	for _, e := range sandbox.DamageAccount(civil.MustDate("2026-07-01"))[2:4] {
		fmt.Println(e.Basis, e.Value.In(lang.Korean), e.Confidence)
	}
	// Output:
	// 제140조의3제1항 사망·부상으로 인한 배상청구권은 양도·압류 금지 inferred
	// 제140조의3제2항 그 계좌의 예금채권은 압류 금지 inferred
}
