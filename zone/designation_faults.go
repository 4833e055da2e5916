package zone

import "github.com/teukgu/teukgu/sandbox/fault"

var (
	agendaDay = fault.Define("zone.designation.agenda.day.missing",
		"기준일이 없습니다. 어느 날의 할 일인지 적으십시오.",
		"The day is missing. State the day of the agenda.")
	candidateIncomplete = fault.Define("zone.designation.candidate.incomplete",
		"후보 선정의 내용이 다 적혀 있지 않습니다. 제안의 식별자와 선정일을 적으십시오.",
		"The candidate is incomplete. State the id of the proposal and the day of the choice.")
	candidateMissing = fault.Define("zone.designation.candidate.missing",
		"{kind:은/는} 후보로 선정된 뒤에 심의합니다. 선정 결과를 적으십시오.",
		"A zone of this kind is resolved on after it was chosen as a candidate: {kind}. State the choice.")
	eventNotAllowed = fault.Define("zone.designation.event.not_allowed",
		"‘{state}’ 상태에서는 ‘{event}’ 사건이 있을 수 없습니다. 할 수 있는 것: {allowed}.",
		"“{event}” is not possible in the state “{state}”. Possible: {allowed}.")
	eventNotInForce = fault.Define("zone.designation.event.not_in_force",
		"{on}에는 ‘{event}’의 근거가 시행되지 않았습니다. 날짜를 확인하십시오.",
		"On {on} nothing provided for the event “{event}”. Check the day.")
	actorForbidden = fault.Define("zone.designation.actor.forbidden",
		"‘{event}’의 권한이 있는 자는 {may}입니다. {actor:이/가} 한 것으로 적혀 있으니 확인하십시오.",
		"“{event}” belongs to {may}, not to {actor}. Check who acted.")
	outsideCalendar = fault.Define("zone.designation.date.out_of_range",
		"공휴일을 갖고 있지 않은 해라서 기간을 계산할 수 없습니다. 날짜를 확인하십시오.",
		"The time cannot be counted: the holidays of the year are not held. Check the day.")
	proposalNone = fault.Define("zone.designation.proposal.none",
		"회신할 민간 제안이 없습니다. 제안을 먼저 적으십시오.",
		"There is no proposal to answer. State the proposal first.")
	opinionsUnheard = fault.Define("zone.designation.opinions.missing",
		"주민과 기업 등의 의견을 듣지 않았습니다. 의견 청취를 마친 뒤에 신청하십시오.",
		"Residents and enterprises have not been heard. Hear them before applying.")
	opinionsEarly = fault.Define("zone.designation.opinions.too_early",
		"열람이 {begins}에 시작되므로 그 전에는 의견을 들을 수 없습니다. 열람기간에 의견을 들으십시오.",
		"The public inspection begins on {begins}; opinions are given within it. Hear them from that day on.")
	noticeRunning = fault.Define("zone.designation.notice.running",
		"공고기간이 {until}까지입니다. 그 뒤에 신청하십시오.",
		"The notice runs until {until}. Apply after that.")
	announcedLate = fault.Define("zone.designation.hearing.announced_late",
		"공청회를 늦게 알렸습니다. {by}까지 알려야 합니다.",
		"The hearing was announced too late. The last day was {by}.")
	supplementOpen = fault.Define("zone.designation.supplement.open",
		"이미 보완을 요구하였습니다. 보완을 기다리십시오.",
		"A supplement is awaited already. Wait for it.")
	supplementNone = fault.Define("zone.designation.supplement.none",
		"요구한 보완이 없습니다. 보완 요구를 먼저 적으십시오.",
		"No supplement was demanded. State the demand first.")
	repliesAwaited = fault.Define("zone.designation.replies.awaited",
		"관계 중앙행정기관의 회신을 기다리는 중입니다. 회신을 받거나 회신 기한이 지난 뒤에 의결하십시오.",
		"The ministries have not replied and their time has not run out. Resolve after that.")
	notTheCommittee = fault.Define("zone.designation.resolution.not_committee",
		"{body}의 이 의결은 규제자유특구위원회의 의결로 보지 않습니다. 위원회의 의결이나 위임에 따른 의결을 적으십시오.",
		"This resolution of {body} does not count as the committee's. State one that does.")
	termOver = fault.Define("zone.designation.term.over",
		"지정기간이 지정하기 전인 {last}에 끝납니다. 날짜를 확인하십시오.",
		"The term ends on {last}, before the designation. Check the days.")
	termRunOut = fault.Define("zone.designation.term.over_at_notice",
		"지정기간이 고시하기 전인 {last}에 이미 끝났습니다. 날짜를 확인하십시오.",
		"The term ended on {last}, before the notice. Check the days.")
	termGap = fault.Define("zone.designation.term.gap",
		"새 지정기간이 {from}에 시작되어 지금의 지정기간과 이어지지 않습니다. {until} 이전에 시작하는 기간을 적으십시오.",
		"The new term begins on {from} and does not join the running one. State one that begins by {until}.")
	termForeign = fault.Define("zone.designation.term.not_allowed",
		"지정기간은 지정할 때와 변경을 고시할 때에만, 아직 끝나지 않은 기간으로 적습니다. 확인하십시오.",
		"A term is stated by the designation and by the notice of a change, and lies not in the past. Check it.")
	gazetteMissing = fault.Define("zone.designation.gazette.incomplete",
		"고시에 {item:이/가} 없습니다. 넣어 고시하십시오.",
		"The notice lacks: {item}. Publish it too.")
	gazettedTwice = fault.Define("zone.designation.gazette.duplicate",
		"지정해제는 이미 고시하였습니다. 다시 적지 마십시오.",
		"The cancellation is published already. Do not state it again.")
	keptNothing = fault.Define("zone.designation.kept.too_early",
		"변경을 고시하기 전에는 유지할 종전 규제특례등이 없습니다. 변경 고시를 먼저 적으십시오.",
		"Before a change is published there is no old special case to keep. State the change first.")
	cancelUnasked = fault.Define("zone.designation.cancel.unasked",
		"지정해제의 신청도 저조한 평가 결과도 없습니다. 둘 가운데 하나가 있어야 해제할 수 있습니다.",
		"There is neither a request nor a poor evaluation. A designation is cancelled upon one of them.")
	groundForeign = fault.Define("zone.designation.ground.not_allowed",
		"‘{ground}’ 사유는 이 절차에 맞지 않습니다. 신청에 따른 해제인지 직권 해제인지 확인하십시오.",
		"The ground “{ground}” does not fit. Check whether the cancellation is on request or ex officio.")
	operatorsUnheard = fault.Define("zone.designation.operators.unheard",
		"청문을 하지 않았습니다. 사업자 등의 청문을 먼저 하십시오.",
		"The operators have not been heard. Hear them first.")
	inspectedEarly = fault.Define("zone.designation.inspection.too_early",
		"지정해제를 고시하지 않았습니다. 고시한 뒤에 열람하게 하십시오.",
		"The cancellation is not published. Open it to inspection after that.")
	inspectionShort = fault.Define("zone.designation.inspection.too_short",
		"열람기간이 {days}일보다 짧습니다. {until}까지는 열람하게 하십시오.",
		"The inspection is shorter than {days} days. Keep it open until {until} at least.")
	reportYear = fault.Define("zone.designation.report.year.invalid",
		"{year}년은 보고할 해가 아닙니다. 지정한 해부터 지난해까지 가운데에서 적으십시오.",
		"{year} is no year to report on. State one from the designation to last year.")
	reportTwice = fault.Define("zone.designation.report.duplicate",
		"{year}년은 이미 보고하였습니다. 다시 적지 마십시오.",
		"{year} is reported on already. Do not state it again.")
	dataLate = fault.Define("zone.designation.data.too_late",
		"자료는 {until}까지만 요구할 수 있습니다. 날짜를 확인하십시오.",
		"Data could be demanded until {until} only. Check the day.")
)
