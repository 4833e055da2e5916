package programme

import "github.com/teukgu/teukgu/sandbox/fault"

var (
	notGiven = fault.Define("programme.kind.not_given",
		"{day}에는 근거가 확인된 ‘{programme}’ 사업이 없습니다. 사업의 종류와 기준일을 확인하십시오.",
		"No programme “{programme}” is known on {day}. Check the programme and the day.")
	valueMissing = fault.Define("programme.value.missing",
		"필수 항목이 비어 있습니다. 값을 적으십시오.",
		"A required value is missing. Fill it in.")
	amountNegative = fault.Define("programme.amount.negative",
		"{amount:은/는} 0보다 작습니다. 0 이상의 금액을 적으십시오.",
		"{amount} is below zero. Give an amount of zero or more.")
	amountCurrency = fault.Define("programme.amount.currency",
		"{amount:은/는} {currency}의 금액이 아닙니다. 통화를 하나로 맞추십시오.",
		"{amount} is not in {currency}. Use one currency.")
	roundingMissing = fault.Define("programme.rounding.missing",
		"단수 처리 방법이 없습니다. half_up, half_even, down, up 가운데 하나를 정하십시오.",
		"No rounding is named. Choose half_up, half_even, down or up.")
	fundingSum = fault.Define("programme.funding.sum",
		"국비·지방비·민간부담금의 합 {sum:이/가} 총사업비 {total:와/과} 다릅니다. 합이 꼭 맞도록 금액을 고치십시오.",
		"The national, local and private parts make {sum}, not the total of {total}. Correct the amounts so that they add up exactly.")
	fundingShares = fault.Define("programme.funding.shares",
		"분담 비율의 합이 100%가 아니거나 0보다 작은 비율이 있습니다. 합이 꼭 100%가 되도록 고치십시오.",
		"The shares do not make 100 %, or one is below zero. Correct them so that they make exactly 100 %.")
	idDuplicate = fault.Define("programme.commitment.duplicate",
		"{value:이/가} 두 번 나옵니다. 하나만 남기십시오.",
		"{value} occurs twice. Keep one.")
	doubleSupport = fault.Define("programme.commitment.double",
		"{recipient}의 비목 {item:은/는} 같은 기간에 {other:으로/로} 이미 지원됩니다. 비목이나 기간을 나누거나 하나를 취소하십시오.",
		"The cost item {item} of {recipient} is supported by {other} in the same period. Part the items or the periods, or withdraw one.")
	overBudget = fault.Define("programme.budget.exceeded",
		"{year}년 {programme}의 약정액 {committed:이/가} 예산 {budget:을/를} 넘습니다. {over:을/를} 줄이거나 예산을 늘리십시오.",
		"Commitments of {committed} for {programme} in {year} exceed the budget of {budget}. Cut {over} or raise the budget.")
	noBudget = fault.Define("programme.budget.missing",
		"{year}년 {programme}의 예산이 없습니다. 예산을 먼저 적으십시오.",
		"There is no budget for {programme} in {year}. Enter the budget first.")
	partnerMissing = fault.Define("programme.activity.partner",
		"{programme}에는 해외 협력기관이 하나 이상 있어야 합니다. 기관과 나라를 적으십시오.",
		"{programme} needs at least one partner abroad. Name the body and its country.")
	participantsFew = fault.Define("programme.activity.participants",
		"매칭·교류 행사에는 참가자나 협력기관이 둘 이상 있어야 합니다. 참가자를 더 적으십시오.",
		"A matching event needs two participants or partners at least. Name more.")
)
