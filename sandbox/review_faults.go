package sandbox

import "github.com/teukgu/teukgu/sandbox/fault"

// Why a rule of the review fails. The code of the fault is the code of the rule.
var (
	reviewGapFails = fault.Define("sandbox.review.gap",
		"신청 사유({gap})가 {instrument:을/를} 신청할 수 있는 경우({cases})에 해당하지 않습니다. 해당하는 사유와 설명자료를 갖추어 다시 신청하십시오.",
		"The reason given ({gap}) is not one for which a {instrument} may be applied for ({cases}). Apply again with one that is, and its explanation.")
	reviewListedFails = fault.Define("sandbox.review.listed",
		"신청한 사업이 법령규제목록에 실린 사항에 해당합니다. 목록에 실린 부분을 빼고 다시 신청하십시오.",
		"The business is a matter on the zone's negative list. Apply again without what the list names.")
	reviewRegionFails = fault.Define("sandbox.review.region",
		"{region:은/는} 수도권이어서 규제자유특구를 둘 수 없습니다. 수도권 밖에 지정된 규제자유특구에서 신청하십시오.",
		"{region} lies in the capital area, where no regulation-free special zone may be. Apply in a zone outside it.")
	reviewPlanFails = fault.Define("sandbox.review.in_plan",
		"신청인이 승인된 규제자유특구계획에 규제자유특구사업자로 포함되어 있지 않습니다. 관할 지방자치단체의 장에게 계획의 변경을 요청하십시오.",
		"The applicant is not named as an operator in the approved plan of the zone. Ask the head of the local government to change the plan.")
	reviewSeatFails = fault.Define("sandbox.review.seat_in_zone",
		"신청인의 사업장이 규제자유특구 안에 있지 않습니다. 특구 안에 사업장을 두고 다시 신청하십시오.",
		"The applicant has no seat in the zone. Apply again with one.")
	reviewSafetyFails = fault.Define("sandbox.review.safety_data",
		"안전성 등을 검증할 수 있는 자료가 제출되지 않았습니다. 안전성 검증자료를 제출하십시오.",
		"Data that verify its safety were not filed. File them.")
	reviewFraudFails = fault.Define("sandbox.review.fraud",
		"신청 내용이 거짓이나 그 밖의 부정한 방법으로 작성된 것이 명백합니다. 사실대로 작성하여 다시 신청하십시오.",
		"The application was clearly written by fraud. Apply again with the truth.")
	reviewHarmsFails = fault.Define("sandbox.review.harms_life_safety_environment",
		"신청한 사업이 국민의 생명·안전에 위해가 되거나 환경을 현저히 저해합니다. 위해를 없앨 방안을 마련하여 다시 신청하십시오.",
		"The business endangers life or safety or gravely harms the environment. Apply again with a way to remove the danger.")

	reviewScopeMissing = fault.Define("sandbox.review.scope.missing",
		"{field:이/가} 없거나 정해진 값이 아닙니다. {todo}",
		"{field} is missing or has a value that it cannot have. {todo}")
	reviewOther = fault.Define("sandbox.review.scope.other",
		"신청서의 법률이나 제도가 심사하려는 {statute}의 {instrument:와/과} 다릅니다. 신청서에 맞는 심사 요건으로 심사하십시오.",
		"The application is not one for a {instrument} under the {statute}, whose rules these are. Review it by its own.")
	reviewEarly = fault.Define("sandbox.review.on.before_filing",
		"처분일 {on:이/가} 신청일 {filed}보다 앞섭니다. 두 날짜를 확인하십시오.",
		"The day of the decision, {on}, is before the filing of {filed}. Check both days.")
	reviewFactInvalid = fault.Define("sandbox.review.fact.invalid",
		"심사 사실 {field}에 쓸 수 없는 값 {value:이/가} 있습니다. 예나 아니요, 또는 목록에 있는 값을 적고, 모르면 비워 두십시오.",
		"The fact {field} has the value {value}, which it cannot have. Give yes, no or a value of its list, and leave out what is not known.")
	reviewNoRules = fault.Define("sandbox.review.scope.not_in_force",
		"{on}에는 {statute}에 {instrument:을/를} 심사하는 규정이 없습니다. 법률, 제도와 처분일을 확인하십시오.",
		"{statute} has no rules to review a {instrument} on {on}. Check the statute, the instrument and the day of the decision.")
	reviewNoList = fault.Define("sandbox.review.negative_list.not_in_force",
		"{on}에는 법령규제목록 제도가 없습니다. {from}부터 규제자유특구의 실증특례 심사에서만 쓸 수 있습니다.",
		"There is no negative list on {on}. It is there from {from} on, for demonstrations in zones of the zone Act only.")
)
