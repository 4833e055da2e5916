package sandbox

import "github.com/teukgu/teukgu/sandbox/fault"

// The faults of the record of a permit and of its events. A code is never renamed.
var (
	permitSchemaWrong = fault.Define("sandbox.permit.schema.invalid",
		"서식의 이름이 {want:이/가} 아닙니다. 그대로 적으십시오.",
		"The schema is not {want}. Give it as it stands here.")
	permitIDMissing = fault.Define("sandbox.permit.id.required",
		"특례·허가의 식별자가 없습니다. 적으십시오.",
		"The identifier of the permit is missing. Give it.")
	permitStatuteMissing = fault.Define("sandbox.permit.scheme.required",
		"근거 법률이 없거나 목록에 없습니다. 여덟 법률 가운데 하나를 적으십시오.",
		"The statute is missing or none. Give one of the eight.")
	permitInstrumentWrong = fault.Define("sandbox.permit.instrument.required",
		"실증특례나 임시허가가 아닙니다. 둘 가운데 하나를 적으십시오.",
		"The instrument is neither a demonstration nor a temporary permit. Give one of the two.")
	permitInstrumentForeign = fault.Define("sandbox.permit.instrument.conflict",
		"{statute}에는 {instrument:이/가} 없습니다. 법률이나 제도를 고치십시오.",
		"The {statute} has no {instrument}. Correct the statute or the instrument.")

	eventTypeMissing = fault.Define("sandbox.permit.event.type.required",
		"사건의 종류가 없거나 목록에 없습니다. 목록에서 고르십시오.",
		"The type of the event is missing or none. Choose one of the list.")
	eventDateMissing = fault.Define("sandbox.permit.event.date.required",
		"사건의 날이 없습니다. 적으십시오.",
		"The day of the event is missing. Give it.")
	eventActorUnknown = fault.Define("sandbox.permit.event.actor.invalid",
		"행위자가 목록에 없습니다. 목록에서 고르거나 지우십시오.",
		"Whoever acted is not in the list. Choose one of the list or leave it out.")
	eventGroundUnknown = fault.Define("sandbox.permit.event.ground.invalid",
		"취소·시정 사유가 목록에 없습니다. 목록에서 고르십시오.",
		"The ground is not in the list. Choose one of the list.")
	eventFieldMissing = fault.Define("sandbox.permit.event.field.required",
		"{event}에 필요한 값이 없습니다. 적으십시오.",
		"A value that the {event} needs is missing. Give it.")
	eventFieldForeign = fault.Define("sandbox.permit.event.field.forbidden",
		"{event}에는 이 값이 없습니다. 지우십시오.",
		"The {event} has no such value. Leave it out.")
	eventMonthsNegative = fault.Define("sandbox.permit.event.months.out_of_range",
		"개월 수 {months:이/가} 1보다 작습니다. 1 이상을 적으십시오.",
		"The number of months, {months}, is below 1. Give 1 or more.")

	eventOrder = fault.Define("sandbox.permit.event.date.conflict",
		"{on}의 사건이 {before}의 사건 뒤에 있습니다. 사건은 날짜 순서로 적어야 합니다. 순서나 날짜를 고치십시오.",
		"The event of {on} stands after that of {before}. Events stand by date. Correct the order or the date.")
	permitNotAllowed = fault.Define("sandbox.permit.event.forbidden",
		"{state} 상태에서는 {event:을/를} 할 수 없습니다. 이 상태에서 할 수 있는 일을 먼저 하십시오.",
		"In the state {state} there is no {event}. Do first what that state allows.")
	permitNotBegun = fault.Define("sandbox.permit.event.first",
		"첫 사건이 {event}입니다. 신청 요청이 먼저 있어야 합니다. 신청 요청부터 적으십시오.",
		"The first event is the {event}. A permit begins with the request. Give that first.")
	permitNotInForce = fault.Define("sandbox.permit.event.not_in_force",
		"{on} 현재 {statute}의 {instrument}에는 {event}에 관한 규정이 없습니다. 날짜와 근거 법률을 확인하십시오.",
		"On {on} the {statute} provides for no {event} of a {instrument}. Check the day and the statute.")
	permitActorForbidden = fault.Define("sandbox.permit.event.actor.forbidden",
		"{event:은/는} {may:이/가} 할 수 있으며 {actor:은/는} 할 수 없습니다. 권한 있는 기관이 하도록 하십시오.",
		"The {event} belongs to {may}, not to {actor}. Leave it to who may.")
)

// The faults of an event that its history stands against.
var (
	permitNoDemand = fault.Define("sandbox.permit.supplement.not_demanded",
		"보완 요구가 없었거나 이미 보완하였습니다. 보완은 요구를 받은 뒤에 합니다. 보완 요구를 먼저 적으십시오.",
		"No supplement is awaited. One is made after it was demanded. Give the demand first.")
	permitReviewedBefore = fault.Define("sandbox.permit.reconsideration.used",
		"재심의를 이미 한 번 요청하였습니다. 재심의는 한 번만 할 수 있습니다.",
		"A reconsideration was asked for before. There is only one. A new request is left.")
	permitReviewLate = fault.Define("sandbox.permit.reconsideration.too_late",
		"{refused}의 결과에 대한 재심의는 {due}까지 요청할 수 있었습니다. 새로 신청하십시오.",
		"A reconsideration of the result of {refused} could be asked for until {due}. Apply anew.")
	permitTermLong = fault.Define("sandbox.permit.term.too_long",
		"유효기간 {months}개월이 법이 정한 {limit}개월을 넘습니다. {limit}개월 이내로 정하십시오.",
		"A term of {months} months is longer than the {limit} that the law allows. Set {limit} or less.")
	permitNoSuchDay = fault.Define("sandbox.permit.term.out_of_range",
		"유효기간의 마지막 날이 9999년을 넘습니다. 개월 수를 확인하십시오.",
		"The last day lies beyond the year 9999. Check the number of months.")
	permitUncovered = fault.Define("sandbox.permit.cover.required",
		"손해배상이 보장되지 않았습니다(책임보험등: {cover}). 시작 전에 {until}까지의 책임보험등에 가입하거나 배상 방안을 협의하여야 합니다. 가입하거나 협의한 뒤 시작하십시오.",
		"Damages are not covered (insurance: {cover}). Before the start there must be cover until {until}, or an agreed plan of damages. Insure or agree first.")
	permitExtensionUsed = fault.Define("sandbox.permit.extension.used",
		"유효기간은 {count}회만 연장할 수 있고 이미 연장하였습니다. 더 연장할 수 없습니다.",
		"The term can be extended {count} time(s) and has been. There is no further extension.")
	permitExtensionLate = fault.Define("sandbox.permit.extension.too_late",
		"연장은 유효기간 만료({until}) {ask} 전인 {due}까지 신청하여야 합니다. 그 기한이 지났으므로 연장할 수 없습니다.",
		"An extension is asked for {ask} before the end ({until}), by {due}. That day has passed, so the term cannot be extended.")
	permitExtensionUnasked = fault.Define("sandbox.permit.extension.not_requested",
		"연장 신청이 없었습니다. 연장은 기한 안의 신청이 있어야 합니다. 연장 신청을 먼저 적으십시오.",
		"No extension was asked for. It takes a request in time. Give the request first.")
	permitExtensionLong = fault.Define("sandbox.permit.extension.too_long",
		"연장 {months}개월이 법이 정한 {limit}개월을 넘습니다. {limit}개월 이내로 정하십시오.",
		"An extension of {months} months is longer than the {limit} that the law allows. Set {limit} or less.")
	permitBeyondZone = fault.Define("sandbox.permit.extension.beyond_zone",
		"연장된 유효기간({until}까지)이 특구의 지정기간({zone}까지)을 넘습니다. 지정기간 안에서 끝나도록 정하십시오.",
		"The extended term (until {until}) goes beyond that of the zone (until {zone}). Let it end within the term of the zone.")
	permitReformLate = fault.Define("sandbox.permit.reform.too_late",
		"법령 정비는 유효기간 만료({until}) {ask} 전인 {due}까지 요청하여야 합니다. 그 기한이 지났습니다. 만료 뒤 결과를 제출하십시오.",
		"A reform is asked for {ask} before the end ({until}), by {due}. That day has passed. Report the results after the end.")
	permitReformDone = fault.Define("sandbox.permit.reform.finished",
		"법령 정비가 {done}에 이미 완료되었습니다. 날짜를 확인하십시오.",
		"The reform was finished on {done}. Check the day.")
	permitReformNotBegun = fault.Define("sandbox.permit.reform.not_started",
		"법령 정비가 착수되지 않았습니다. 임시허가로의 전환은 착수한 뒤에 할 수 있습니다. 법령 정비 착수를 먼저 적으십시오.",
		"The reform has not begun. A move to a temporary permit takes that. Give the start of the reform first.")
	permitReportEarly = fault.Define("sandbox.permit.report.too_early",
		"적용 결과는 유효기간이 끝난 뒤에 제출합니다. 유효기간은 {until}까지입니다. 그 뒤에 제출하십시오.",
		"The results are reported after the end of the term, which lasts until {until}. Report them then.")
	permitCorrectedBefore = fault.Define("sandbox.permit.correction.used",
		"시정을 이미 한 번 명하였습니다. 이 법률에서 시정명령은 한 번만 할 수 있습니다. 취소 여부를 검토하십시오.",
		"A correction was ordered before. Under this Act it is ordered once. Consider a cancellation.")
	permitGroundUnknown = fault.Define("sandbox.permit.cancellation.ground.forbidden",
		"{ground:은/는} 이 법률의 취소 사유가 아닙니다. 취소 사유: {grounds}. 사유를 고치십시오.",
		"{ground} is no ground of cancellation under this Act. Its grounds: {grounds}. Correct the ground.")
	permitMustCancel = fault.Define("sandbox.permit.correction.must_cancel",
		"{ground}의 경우에는 시정을 명할 수 없고 취소하여야 합니다. 취소하십시오.",
		"For {ground} no correction is ordered: the grant must be cancelled. Cancel it.")
)
