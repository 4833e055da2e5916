package sandbox

import "github.com/teukgu/teukgu/sandbox/fault"

// The faults of an application. A code is never renamed.
var (
	applicationMissing = fault.Define("sandbox.application.missing",
		"{field:이/가} 없습니다. {todo}",
		"{field} is missing. {todo}")
	applicationInvalid = fault.Define("sandbox.application.invalid",
		"{field}에 쓸 수 없는 값이 있습니다. 정해진 값 가운데 하나를 고르십시오.",
		"{field} has a value that it cannot have. Choose one from its list.")
	applicationSchemaWrong = fault.Define("sandbox.application.schema.invalid",
		"서식 {schema:은/는} 신청서의 서식이 아닙니다. {known:으로/로} 적으십시오.",
		"{schema} is not the schema of an application. Write {known}.")
	applicationUnavailable = fault.Define("sandbox.application.instrument.not_available",
		"{on}에는 {statute}에 {instrument} 제도가 없습니다. 그날 시행 중인 제도와 신청일을 확인하십시오.",
		"{statute} has no {instrument} on {on}. Check the instrument and the day of filing.")
	applicationLawTwice = fault.Define("sandbox.application.law.duplicate",
		"조문 {law:이/가} 두 번 있습니다. 한 번만 적으십시오.",
		"{law} stands twice. List it once.")
	applicationGapUnasked = fault.Define("sandbox.application.gap.forbidden",
		"규제확인에는 신청 사유를 적지 않습니다. 지우십시오.",
		"A confirmation gives no reason for applying. Leave it out.")
	applicationPeriodOpen = fault.Define("sandbox.application.period.open",
		"기간에 첫날이나 마지막 날이 없습니다. 두 날짜를 모두 적으십시오.",
		"The period lacks its first or its last day. Give both.")
	applicationPeriodEarly = fault.Define("sandbox.application.period.too_early",
		"기간의 첫날 {first:이/가} 신청일 {filed}보다 앞섭니다. 신청일 이후에 시작하는 기간을 적으십시오.",
		"The period begins on {first}, before the filing of {filed}. Give one that begins on that day or later.")
	applicationPeriodLong = fault.Define("sandbox.application.period.too_long",
		"기간 {period:은/는} 처음 부여할 수 있는 가장 긴 기간 {longest:을/를} 넘습니다. {last}까지로 줄이고, 더 필요하면 연장을 신청하십시오.",
		"The period {period} is longer than the longest first term, {longest}. End it on {last} at the latest, and apply for an extension if more is needed.")
	paperUnknown = fault.Define("sandbox.application.paper.unknown",
		"“{word}”은(는) 서류의 이름이 아닙니다. 다음 가운데 하나로 적으십시오: {words}.",
		"“{word}” is no paper. Write one of these: {words}.")
	applicationPaperMissing = fault.Define("sandbox.application.paper.missing",
		"{paper:이/가} 없습니다. 신청서에 첨부하고 목록에 적으십시오.",
		"A paper is missing: {paper}. Attach it and list it.")
	applicationPaperTwice = fault.Define("sandbox.application.paper.duplicate",
		"{paper:이/가} 두 번 있습니다. 한 번만 적으십시오.",
		"A paper stands twice: {paper}. List it once.")
	applicationPaperUnasked = fault.Define("sandbox.application.paper.forbidden",
		"{paper:은/는} {instrument} 신청의 서류가 아닙니다. 지우거나 추가로 요구된 자료로 적으십시오.",
		"This is no paper of an application for a {instrument}: {paper}. Leave it out, or list it as a further paper.")
	applicationWaiverUnasked = fault.Define("sandbox.application.safety_waiver.forbidden",
		"안전성 검증자료는 {from}부터, 법령 정비가 필요하다는 통지를 받은 실증사업자의 임시허가 신청에서만 생략할 수 있습니다. 통지일을 지우고 자료를 첨부하십시오.",
		"Safety data are waived only from {from} on, and only for a temporary permit after the notice that the law needs a reform. Leave the day out and attach the data.")
	applicationWaiverLate = fault.Define("sandbox.application.safety_waiver.too_late",
		"통지일 {notified:이/가} 신청일 {filed}보다 늦습니다. 두 날짜를 확인하십시오.",
		"The notice of {notified} comes after the filing of {filed}. Check both days.")
)
