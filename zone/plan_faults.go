package zone

import "github.com/teukgu/teukgu/sandbox/fault"

var (
	planSchemaWrong = fault.Define("zone.plan.schema.invalid",
		"서식이 {want:이/가} 아닙니다. schema에 {want:을/를} 적으십시오.",
		"The schema is not {want}. State {want}.")
	planZoneInvalid = fault.Define("zone.plan.zone.invalid",
		"특구의 식별자가 올바르지 않습니다. rfz-01처럼 영문 소문자와 숫자를 붙임표로 이어 적으십시오.",
		"The id of the zone is malformed. Use lower-case letters and digits with hyphens, such as rfz-01.")
	planTooEarly = fault.Define("zone.plan.on.too_early",
		"{on}에는 규제자유특구 제도가 시행되지 않았습니다. 2019년 4월 17일 이후의 날을 적으십시오.",
		"On {on} there were no regulation-free special zones. State a day from 17 April 2019 on.")
	planItemUnknown = fault.Define("zone.plan.item.unknown",
		"{ref:은/는} 규제자유특구계획의 기재사항이 아닙니다. 법 제74조제1항과 시행령 제42조제3항의 호를 적으십시오.",
		"{ref} is no item of a plan. State subparagraphs of Art. 74(1) and of Decree Art. 42(3).")
	planMissing = fault.Define("zone.plan.item.missing",
		"특구계획에 {what:이/가} 없습니다. 계획에 적으십시오.",
		"The plan lacks {what}. Add it.")
	planDuplicate = fault.Define("zone.plan.id.duplicate",
		"{id:이/가} 두 번 나옵니다. 식별자는 한 번만 쓰십시오.",
		"{id} occurs twice. Use each id once.")
	planReference = fault.Define("zone.plan.reference.unknown",
		"계획에 {id:이/가} 없습니다. 계획에 있는 {what}의 식별자를 적으십시오.",
		"The plan has no {id}. State the id of {what} of the plan.")
	planNameWord = fault.Define("zone.plan.name.word",
		"특구의 명칭에 ‘규제자유특구’가 들어 있지 않습니다. 명칭에 ‘규제자유특구’를 넣으십시오.",
		"The name does not contain 규제자유특구. Put it into the name.")
	planNameConfusable = fault.Define("zone.plan.name.confusable",
		"특구의 명칭에 ‘{word}’가 들어 있어 다른 특구와 구별되지 않습니다. 명칭에서 빼십시오.",
		"The name contains {word}, by which another kind of zone is known. Take it out.")
	planHeadEarly = fault.Define("zone.plan.applicant.head.too_early",
		"{on}에는 {head:이/가} 신청할 수 없었습니다. {from}부터 신청할 수 있습니다.",
		"On {on} this applicant could not apply: {head}. It can from {from} on.")
	planCapitalArea = fault.Define("zone.plan.applicant.capital_area",
		"{province:은/는} 수도권이므로 규제자유특구를 신청할 수 없습니다. 비수도권의 지방자치단체가 신청하십시오.",
		"{province} lies in the capital area and cannot have a zone. A local government outside it must apply.")
	planMembersForeign = fault.Define("zone.plan.applicant.members.not_allowed",
		"구성 지방자치단체는 특별지방자치단체만 적습니다. 빼십시오.",
		"Only a special local government has members. Leave them out.")
	planProvinceForeign = fault.Define("zone.plan.applicant.province.not_allowed",
		"특별지방자치단체는 시·도 대신 구성 지방자치단체의 시·도를 적습니다. province를 빼십시오.",
		"A special local government states the provinces of its members instead of one. Leave the province out.")
	planApplicantTwice = fault.Define("zone.plan.applicant.duplicate",
		"신청인 {name:이/가} 두 번 나옵니다. 한 번만 적으십시오.",
		"The applicant {name} occurs twice. State each once.")
	planNotWide = fault.Define("zone.plan.applicants.single_province",
		"광역연계형 특구의 신청인이 한 시·도뿐입니다. 둘 이상의 시·도가 공동으로 계획을 작성하십시오.",
		"The plan of a wide-area zone has applicants of one province only. Two or more must make it together.")
	planAreaForeign = fault.Define("zone.plan.area.province.foreign",
		"구역이 신청인의 관할 밖인 {province}에 있습니다. 그 시·도와 공동으로 신청하거나 구역을 고치십시오.",
		"The area lies in {province}, of which no applicant is. Apply together with it, or change the area.")
	planAreaSize = fault.Define("zone.plan.area.m2.out_of_range",
		"구역의 면적이 0보다 크지 않습니다. 제곱미터로 적으십시오.",
		"The area is not more than 0. State it in square metres.")
	planAreaSum = fault.Define("zone.plan.area.sum.out_of_range",
		"구역의 면적을 더한 값이 너무 큽니다. 면적을 확인하십시오.",
		"The sum of the areas is too large. Check them.")
	planUnder = fault.Define("zone.plan.special_case.under.invalid",
		"{ref:은/는} 규제특례등의 근거가 아닙니다. 법 제85조, 제86조, 제90조 또는 제92조부터 제139조까지 가운데에서 적으십시오.",
		"{ref} offers no special case. State Art. 85, 86 or 90 or one of Arts. 92 to 139.")
	planSpanOpen = fault.Define("zone.plan.period.open",
		"{what}의 첫날과 마지막 날이 모두 있어야 합니다. 둘 다 적으십시오.",
		"Both ends are needed: {what}. State its first and its last day.")
	planTarget = fault.Define("zone.plan.goal.target.invalid",
		"목표값이 소수 넷째 자리까지의 수가 아닙니다. 1200.5처럼 적으십시오.",
		"The target is not a number of at most four decimal places. Write it like 1200.5.")
	planTargetNegative = fault.Define("zone.plan.goal.target.negative",
		"목표값이 0보다 작습니다. 0 이상의 수로 적고, 줄이는 것이 목표이면 성과지표를 그렇게 적으십시오.",
		"The target is below 0. State 0 or more, and where less is the goal, let the indicator say so.")
	planPeriodOutside = fault.Define("zone.plan.period.outside_term",
		"사업기간 {period:이/가} 지정기간 {term}의 밖에 걸쳐 있습니다. 지정기간 안의 기간을 적으십시오.",
		"The business period, {period}, goes beyond the term, {term}. State one within the term.")
	planOperatorTwice = fault.Define("zone.plan.operator.duplicate",
		"사업자 {name:이/가} 두 번 나옵니다. 한 번만 적으십시오.",
		"The operator {name} occurs twice. State each once.")
	planGoalYear = fault.Define("zone.plan.goal.year.out_of_range",
		"목표 연도 {year:이/가} 사업기간 밖입니다. 사업기간 안의 연도를 적으십시오.",
		"The year {year} lies outside the business period. State one within it.")
	planMoneyNegative = fault.Define("zone.plan.financing.negative",
		"{amount:은/는} 0보다 작습니다. 0 이상의 금액을 적으십시오.",
		"{amount} is below 0. State an amount of 0 or more.")
	planMoneyCurrency = fault.Define("zone.plan.financing.currency",
		"재원의 통화가 총액과 다릅니다. 같은 통화로 적으십시오.",
		"The currency differs from that of the total. Use one currency.")
	planMoneySum = fault.Define("zone.plan.financing.sum",
		"국비·지방비·민간 부담의 합 {sum:이/가} 총액 {total:와/과} 다릅니다. 금액을 맞추십시오.",
		"National, local and private shares add up to {sum}, the total is {total}. Make them agree.")
	planMapLocation = fault.Define("zone.plan.maps.location.missing",
		"위치도가 없습니다. 붙이십시오.",
		"The location map is missing. Attach one.")
	planMapDetail = fault.Define("zone.plan.maps.detail.missing",
		"지형도면이나 지적도가 없습니다. 둘 가운데 하나를 붙이십시오.",
		"There is neither a topographic nor a cadastral map. Attach one of them.")
	planListEarly = fault.Define("zone.plan.negative_list.too_early",
		"{on}에는 법령규제목록 제도가 시행되지 않았습니다. {from}부터 쓸 수 있습니다.",
		"On {on} there were no negative lists. They exist from {from} on.")
	planListLate = fault.Define("zone.plan.negative_list.too_late",
		"법령규제목록의 고시일 {listed:이/가} 계획의 기준일보다 늦습니다. 두 날짜를 확인하십시오.",
		"The negative list of {listed} is later than the plan. Check both days.")
)
