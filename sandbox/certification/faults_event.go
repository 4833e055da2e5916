package certification

import "github.com/teukgu/teukgu/sandbox/fault"

// Why an event is refused. A code is never renamed.
var (
	dayMissing = fault.Define("certification.event.on.missing",
		"일어난 날이 없습니다. 적으십시오.",
		"The day of the event is missing. Give it.")
	dayEarly = fault.Define("certification.event.on.too_early",
		"{on:은/는} 마지막으로 기록된 {last}보다 앞섭니다. 일어난 순서대로 적으십시오.",
		"{on} is before the last event of {last}. Record events in their order.")
	actionMissing = fault.Define("certification.event.do.missing",
		"무슨 일이 있었는지 없거나 목록 밖의 값입니다. 사건의 종류를 적으십시오.",
		"What happened is missing or outside the list. Give the action.")
	fieldMissing = fault.Define("certification.event.field.missing",
		"{action} 사건에는 “{field}” 항목이 있어야 합니다. 적으십시오.",
		"The event “{action}” needs the field “{field}”. Give it.")
	fieldForbidden = fault.Define("certification.event.field.forbidden",
		"{action} 사건에는 “{field}” 항목을 쓰지 않습니다. 지우십시오.",
		"The event “{action}” has no field “{field}”. Remove it.")
	textForbidden = fault.Define("certification.event.text.forbidden_character",
		"쓸 수 없는 문자 {character:이/가} 있습니다. 제어 문자나 보이지 않는 문자를 지우십시오.",
		"The character {character} is allowed in no text. Delete control and invisible characters.")
	textLong = fault.Define("certification.event.text.too_long",
		"{limit}자까지 적을 수 있는데 {length}자입니다. 줄여 쓰십시오.",
		"The text has {length} characters, and {limit} are the most. Shorten it.")
	moveForbidden = fault.Define("certification.move.not_allowed",
		"‘{state}’ 상태에서는 {action:을/를} 할 수 없습니다.",
		"{action} is not possible in the state “{state}”.")
	stageForbidden = fault.Define("certification.stage.not_allowed",
		"‘{stage}’ 단계는 ‘{state}’ 상태이므로 {action:을/를} 할 수 없습니다.",
		"The stage “{stage}” is in the state “{state}”: {action} is not possible.")
	stageBefore = fault.Define("certification.stage.predecessor",
		"‘{stage}’ 단계에 앞서 ‘{before}’ 단계를 마쳐야 합니다.",
		"The stage “{before}” has to be done before “{stage}”.")
	evidenceAbsent = fault.Define("certification.evidence.absent",
		"‘{stage}’ 단계에 필요한 {evidence:이/가} 없습니다. 먼저 제출하십시오.",
		"{evidence} is missing, which the stage “{stage}” needs. File it first.")
	conditionUnmet = fault.Define("certification.condition.unmet",
		"요건이 확인되지 않았습니다: {condition}. 충족하면 식별자 {id:을/를} 적으십시오.",
		"The condition “{condition}” is not confirmed. Where it is met, give its id {id}.")
	conditionUnknown = fault.Define("certification.condition.unknown",
		"요건 “{id}”: 없는 요건입니다. 식별자를 확인하십시오.",
		"There is no condition {id}. Check the id.")
	roleWrong = fault.Define("certification.role.not_allowed",
		"{what:은/는} {want:이/가} 할 수 있습니다(적힌 역할: {role}). 역할을 확인하십시오.",
		"{what} is for: {want} (given: {role}). Check the role.")
	nameMissing = fault.Define("certification.by.name.missing",
		"누가 하였는지 이름이 없습니다. 적으십시오.",
		"The name of who acts is missing. Give it.")
	holdNone = fault.Define("certification.hold.not_allowed",
		"‘{stage}’ 단계에는 기간이 멈추는 보완 절차가 없습니다.",
		"The stage “{stage}” has no hold.")
	holdLate = fault.Define("certification.hold.too_late",
		"보완은 {last}까지 하여야 합니다. 기간이 지났습니다.",
		"The answer was due on {last}. That day has passed.")
	extensionNone = fault.Define("certification.extension.not_allowed",
		"‘{stage}’ 단계의 기간은 연장할 수 없습니다.",
		"The time of the stage “{stage}” cannot be extended.")
	extensionTwice = fault.Define("certification.extension.twice",
		"‘{stage}’ 단계의 기간은 이미 연장되었습니다. 연장은 한 번만 할 수 있습니다.",
		"The time of the stage “{stage}” was extended already. It is extended once only.")
	extensionLong = fault.Define("certification.extension.too_long",
		"연장 기간 {length:은/는} 허용된 {most:을/를} 넘거나 단위가 다릅니다. 그 이내로 적으십시오.",
		"The extension, {length}, is longer than the {most} allowed or in another unit. Give a shorter one.")
	passPreliminary = fault.Define("certification.pass.preliminary",
		"‘{stage}’ 단계는 예비 승인으로 끝나며 최종 적합 판정이 아닙니다. 예비 승인으로 적으십시오.",
		"The stage “{stage}” ends with a preliminary approval, which is not final. Record it as one.")
	passFinal = fault.Define("certification.pass.final",
		"‘{stage}’ 단계에는 예비 승인이 없습니다. 적합 또는 부적합으로 적으십시오.",
		"The stage “{stage}” knows no preliminary approval. Record a pass or a failure.")
	failDecides = fault.Define("certification.fail.decides",
		"‘{stage}’ 단계는 인증 여부를 결정합니다. 부적합 결정으로 적으십시오.",
		"The stage “{stage}” decides the track. Record a rejection.")
	rejectNot = fault.Define("certification.reject.not_allowed",
		"‘{stage}’ 단계는 인증 여부를 결정하지 않습니다. 부적합 판정으로 적으십시오.",
		"The stage “{stage}” does not decide the track. Record a failure.")
	skipNone = fault.Define("certification.skip.not_allowed",
		"‘{stage}’ 단계는 생략할 수 없습니다.",
		"The stage “{stage}” cannot be skipped.")
	itemLate = fault.Define("certification.item.on.too_late",
		"증거의 날짜 {on:이/가} 제출한 날보다 뒤입니다. 두 날짜를 확인하십시오.",
		"The evidence is of {on}, after the day on which it is filed. Check both days.")
	itemTwice = fault.Define("certification.item.duplicate",
		"{evidence:은/는} 이미 있습니다.",
		"{evidence} is there already.")
	itemMade = fault.Define("certification.item.origin.missing",
		"성적서와 인증서에는 만든 기관의 역할과 대상 시장이 있어야 합니다. 적으십시오.",
		"A report or certificate needs the role of the body that made it and the market. Give them.")
	itemForeign = fault.Define("certification.item.market.not_recognised",
		"{made} 기관의 {evidence:을/를} {wanted}에서 인정하는 협정이 없습니다. 대상 시장의 기관에서 다시 받으십시오.",
		"No agreement recognises {evidence} of a body in: {made}. It has to be made for: {wanted}.")
	itemRunning = fault.Define("certification.item.running",
		"{evidence:을/를} 만드는 ‘{stage}’ 단계가 진행 중입니다. 그 단계를 마치십시오.",
		"The stage “{stage}”, which yields {evidence}, is running. Finish it.")
	itemDecision = fault.Define("certification.item.decision",
		"{evidence:은/는} ‘{stage}’ 단계의 결정으로만 생깁니다. 제출로 갈음할 수 없습니다.",
		"{evidence} comes from the decision in the stage “{stage}” alone. Filing it does not replace that.")
	issueEarly = fault.Define("certification.issue.unfinished",
		"‘{stage}’ 단계를 마치지 않아 인증서를 발급할 수 없습니다.",
		"No certificate can be issued: the stage “{stage}” is not done.")
	imposedForbidden = fault.Define("certification.issue.imposed.forbidden",
		"이 인증에 조건을 붙일 수 있다는 근거가 없습니다. 조건을 지우십시오.",
		"No rule lets this certificate carry conditions. Remove them.")
	untilMissing = fault.Define("certification.until.missing",
		"유효기간이 있는 인증입니다. 유효기간의 마지막 날을 적으십시오.",
		"The certificate has a term. Give its last day.")
	untilForbidden = fault.Define("certification.until.forbidden",
		"무기한인 인증입니다. 마지막 날을 지우십시오.",
		"The certificate is unlimited. Remove the last day.")
	untilOut = fault.Define("certification.until.out_of_range",
		"마지막 날 {until:은/는} 허용된 범위를 벗어납니다. {from} 이후 {to} 이전의 날을 적으십시오.",
		"The last day, {until}, is out of range. Give a day from {from} to {to}.")
	untilEarly = fault.Define("certification.until.too_early",
		"마지막 날 {until:이/가} {from}보다 앞섭니다. 그날 이후로 적으십시오.",
		"The last day, {until}, is before {from}. Give that day or a later one.")
	renewalNone = fault.Define("certification.renewal.not_allowed",
		"연장할 수 있다는 규정이 확인되지 않은 인증입니다. 새로 신청하십시오.",
		"No rule is known by which this certificate is renewed. Apply anew.")
	renewalLate = fault.Define("certification.renewal.too_late",
		"유효기간이 {until}에 끝났습니다. 끝난 인증은 연장할 수 없으므로 새로 신청하십시오.",
		"The term ended on {until}. A certificate is not renewed after its end; apply anew.")
	inspectionNone = fault.Define("certification.inspection.not_allowed",
		"정기검사가 확인되지 않은 인증입니다.",
		"No surveillance is known for this certificate.")
	objectionNone = fault.Define("certification.objection.not_allowed",
		"이의신청 절차가 확인되지 않은 인증입니다.",
		"No objection is known in this scheme.")
	objectionTwice = fault.Define("certification.objection.twice",
		"이의신청이 이미 기각되었습니다.",
		"An objection was dismissed already.")
	objectionLate = fault.Define("certification.objection.too_late",
		"이의신청은 {last}까지 하여야 합니다. 기간이 지났습니다.",
		"The objection was due on {last}. That day has passed.")
	exemptionNone = fault.Define("certification.exemption.not_allowed",
		"면제 사유가 확인되지 않은 인증입니다.",
		"No exemption is known in this scheme.")
)
