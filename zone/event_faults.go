package zone

import "github.com/teukgu/teukgu/sandbox/fault"

var (
	eventTypeMissing = fault.Define("zone.event.type.missing",
		"사건의 종류가 없습니다. 목록에 있는 종류를 적으십시오.",
		"The type of the event is missing. State one of the list.")
	eventDateMissing = fault.Define("zone.event.date.missing",
		"사건의 날짜가 없습니다. 그날을 적으십시오.",
		"The day of the event is missing. State it.")
	eventWordUnknown = fault.Define("zone.event.word.unknown",
		"목록에 없는 값입니다. 목록에 있는 말을 적으십시오.",
		"The value is outside its list. State a word of the list.")
	eventFieldForeign = fault.Define("zone.event.field.not_allowed",
		"‘{event}’에는 이 항목을 적지 않습니다. 빼십시오.",
		"This field does not belong to the event “{event}”. Leave it out.")
	eventFieldMissing = fault.Define("zone.event.field.missing",
		"‘{event}’에 필요한 항목이 없습니다. 적으십시오.",
		"The event “{event}” needs this field. State it.")
	eventCarried = fault.Define("zone.event.resolution.contrary",
		"의결의 결과가 사건의 종류({event})와 맞지 않습니다. 가결 여부나 사건의 종류를 고치십시오.",
		"The result of the resolution contradicts the event “{event}”. Correct one of them.")
	eventResolutionLate = fault.Define("zone.event.resolution.too_late",
		"의결일 {on:이/가} 사건의 날짜 {date}보다 늦습니다. 두 날짜를 확인하십시오.",
		"The resolution of {on} is later than the event of {date}. Check both days.")
	eventResolutionDay = fault.Define("zone.event.resolution.date",
		"의결일 {on:이/가} 사건의 날짜 {date:와/과} 다릅니다. 의결한 날을 두 곳에 똑같이 적으십시오.",
		"The resolution is of {on}, the event of {date}. State the day of the resolution in both.")
	eventMembersMany = fault.Define("zone.event.resolution.members",
		"재적위원 {members}명은 {body}의 정원 {cap}명을 넘습니다. 재적위원의 수를 확인하십시오.",
		"{members} members are more than the {cap} that this committee may have: {body}. Check the number.")
	eventOrder = fault.Define("zone.event.date.order",
		"{on:은/는} 앞 사건의 날짜 {before}보다 이릅니다. 사건을 날짜순으로 적으십시오.",
		"{on} is before {before}, the day of the event before. Put the events in order.")
	lightEarly = fault.Define("zone.light.too_early",
		"이 사유의 경미한 변경은 {from}부터 할 수 있습니다. 일반 변경 절차를 거치십시오.",
		"This reason makes a change light from {from} on. Take the full procedure.")
	lightAreaMissing = fault.Define("zone.light.area.missing",
		"변경 전후의 면적이 없습니다. 제곱미터로 적으십시오.",
		"The areas before and after are missing. State them in square metres.")
	lightAreaBroken = fault.Define("zone.light.area.discontinuous",
		"변경 전 면적 {before}제곱미터가 앞 변경 뒤의 면적 {want}제곱미터와 다릅니다. 면적을 확인하십시오.",
		"The area before, {before} square metres, is not the {want} that the change before left. Check the areas.")
	lightAreaLarge = fault.Define("zone.light.area.too_large",
		"면적이 {before}제곱미터에서 {after}제곱미터로 바뀌어 100분의 10 미만의 변경이 아닙니다. 일반 변경 절차를 거치십시오.",
		"The area changes from {before} to {after} square metres, which is not less than a tenth. Take the full procedure.")
)
