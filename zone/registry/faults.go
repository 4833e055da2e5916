package registry

import (
	"github.com/teukgu/teukgu/sandbox/fault"
	"github.com/teukgu/teukgu/sandbox/law"
)

// The kinds of this package. A record that contradicts itself breaks no statute, so only the last carries a citation.
var (
	missing = fault.Define("registry.value.missing",
		"필수 항목이 비어 있습니다. 값을 적으십시오.",
		"A required value is missing. Fill it in.")
	malformed = fault.Define("registry.value.malformed",
		"{value:은/는} 이 항목의 형식이 아닙니다. 다음과 같이 적으십시오: {form}.",
		"{value} does not have the form of this field. Write it like this: {form}.")
	negative = fault.Define("registry.value.negative",
		"{value:은/는} 0보다 작습니다. 0 이상의 값을 적거나 항목을 비워 두십시오.",
		"{value} is below zero. Give a value of zero or more, or leave the field out.")
	duplicate = fault.Define("registry.value.duplicate",
		"{value:이/가} 두 번 나옵니다. 하나만 남기십시오.",
		"{value} occurs twice. Keep one.")
	dateOrder = fault.Define("registry.date.order",
		"{date:은/는} 뒤따라야 할 날짜 {later}보다 늦습니다. 두 날짜를 확인하십시오.",
		"{date} lies after {later}, which should not come before it. Check both dates.")
	endedConflict = fault.Define("registry.state.ended",
		"종료된 특구에는 종료일이 있어야 하고, 종료일이 있으면 상태가 종료여야 합니다. 상태와 종료일을 맞추십시오.",
		"A zone that ended has the date of its end, and a zone with such a date has ended. Make state and date agree.")
	currency = fault.Define("registry.budget.currency",
		"{value:은/는} 총액의 통화인 {currency:이/가} 아닙니다. 통화를 하나로 맞추십시오.",
		"{value} is not in {currency}, the currency of the total. Use one currency.")
	budgetSum = fault.Define("registry.budget.sum",
		"국비·지방비·민간 부담의 합이 총액 {total:와/과} 맞지 않습니다. 금액을 확인하고, 출처가 반올림하였으면 rounded로 밝히십시오.",
		"The national, local and private parts do not fit the total of {total}. Check the amounts; if the source rounded them, say so with rounded.")
	capitalArea = fault.Define("registry.region.capital_area",
		"{region:은/는} 수도권이어서 규제자유특구를 둘 수 없습니다. 비수도권 시·도의 코드를 적으십시오.",
		"{region} lies in the capital area, where no such zone may be. Give the code of a province outside it.")
)

var capitalAreaRule = law.MustRef("제2조제13호")
