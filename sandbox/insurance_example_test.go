package sandbox_test

import (
	"errors"
	"fmt"

	"github.com/teukgu/teukgu/sandbox"
	"github.com/teukgu/teukgu/sandbox/calendar"
	"github.com/teukgu/teukgu/sandbox/civil"
	"github.com/teukgu/teukgu/sandbox/fault"
	"github.com/teukgu/teukgu/sandbox/lang"
	"github.com/teukgu/teukgu/sandbox/money"
)

func ExampleCover() {
	term, err := civil.Inclusive(civil.MustDate("2026-08-01"), civil.MustDate("2029-07-31"))
	if err != nil {
		fmt.Println(err)
		return
	}
	cover := sandbox.Cover{
		Kind: sandbox.LiabilityInsurance, Insurer: "한국보험", Policy: "2026-001",
		Amounts: sandbox.CoverAmounts{Death: money.Won(150_000_000), Injury: money.Won(20_000_000), Disability: money.Won(150_000_000), Property: money.Won(1_000_000_000)},
		Term:    term, Proven: civil.MustDate("2026-07-30"),
	}
	err = cover.Check(sandbox.ZoneAct, sandbox.Demonstration, civil.MustDate("2026-08-01"), civil.MustDate("2030-07-10"))
	var faults fault.List
	if errors.As(err, &faults) {
		fmt.Print(faults.In(lang.Korean))
	}
	// Output:
	// amounts.injury  sandbox.cover.amount.out_of_range  시행령 제60조제3항제2호
	//     부상 보험금액이 20,000,000원으로 10,000,000원 모자랍니다. 30,000,000원 이상이어야 합니다.
	// term            sandbox.cover.term.too_early       시행령 제60조제2항
	//     보험기간이 2029년 7월 31일에 끝납니다. 유효기간이 끝나는 2030년 7월 10일 이후에 끝나야 합니다. 보험기간을 늘리거나 갱신하십시오.
}

func ExampleDamagePlan() {
	plan := sandbox.DamagePlan{
		Reason: "인수하는 보험자가 없음", Standard: "실손해", Method: "계좌 이체", Procedure: "신청, 확인, 지급",
		Amounts:   sandbox.CoverAmounts{Death: money.Won(150_000_000), Injury: money.Won(30_000_000), Disability: money.Won(150_000_000), Property: money.Won(500_000_000)},
		Submitted: civil.MustDate("2026-07-20"),
	}
	err := plan.Check(sandbox.ZoneAct, sandbox.Temporary, civil.MustDate("2026-08-01"))
	var faults fault.List
	if errors.As(err, &faults) {
		fmt.Print(faults.In(lang.Korean))
	}
	// Output:
	// amounts.property  sandbox.damage_plan.amount.out_of_range  시행령 제61조제2항
	//     재물 배상금액이 500,000,000원으로 500,000,000원 모자랍니다. 책임보험등의 금액(1,000,000,000원)에 준하여야 합니다.
	// agreed            sandbox.damage_plan.agreed.required      제90조제15항
	//     배상 방안을 협의한 날이 없습니다. 지방자치단체의 장과 협의하고 그날을 적으십시오.
}

func ExampleCoverAmounts() {
	e, _ := sandbox.RequiredCover().At(civil.MustDate("2020-01-01"))
	fmt.Println(e.Value.Death.Reading(lang.Korean), e.Value.Property.Reading(lang.Korean))
	fmt.Println(e.Basis, e.Confidence, e.Note.KO)
	// Output:
	// 1억 5천만원 10억원
	// 시행령 제60조제3항 inferred 2021년 조문과 같은 것으로 봄(2019년 조문은 대조하지 못함)
}

func ExampleRenewalDuty() {
	duty, err := sandbox.RenewalDuty(calendar.Korea(), civil.MustDate("2026-09-10"), civil.Date{})
	if err != nil {
		fmt.Println(err)
		return
	}
	for _, step := range duty.Steps() {
		fmt.Println(step.In(lang.Korean))
	}
	// Output:
	// 갱신한 책임보험등의 증서 사본 제출: 2026년 9월 10일부터 30일의 기간을 계산합니다. (시행령 제60조제2항)
	// 행정에 관한 기간이므로 「민법」을 준용하여 계산합니다. (행정기본법 제6조제1항)
	// 첫날인 2026년 9월 10일은 산입하지 않고 2026년 9월 11일부터 기산합니다. (민법 제157조)
	// 2026년 9월 11일부터 세어 30일이 되는 날인 2026년 10월 10일에 기간이 만료합니다. (민법 제159조)
	// 2026년 10월 10일은 토요일이므로 말일은 다음 날인 2026년 10월 11일로 미루어집니다. (민법 제161조)
	// 2026년 10월 11일은 일요일이므로 말일은 다음 날인 2026년 10월 12일로 미루어집니다. (민법 제161조)
}
