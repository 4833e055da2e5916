package sandbox

import "github.com/teukgu/teukgu/sandbox/fault"

// The faults of a confirmation. A code is never renamed.
var (
	inquestStatute = fault.Define("sandbox.inquest.statute.required",
		"근거 법률이 없습니다. 여덟 법률 가운데 하나를 적으십시오.",
		"The statute is missing. Name one of the eight.")
	inquestNobody = fault.Define("sandbox.inquest.asked.required",
		"규제확인을 통보받은 기관이 없습니다. 하나 이상 적으십시오.",
		"No authority was asked. Give at least one.")
	inquestFinding = fault.Define("sandbox.inquest.finding.required",
		"회신한 의견이 없거나 목록에 없습니다. 필요함, 필요하지 않음, 소관이 아님 가운데 하나를 적으십시오.",
		"The finding of the answer is missing or none. Give required, not_required or not_its_remit.")
	inquestAnswered = fault.Define("sandbox.inquest.answered.required",
		"의견은 있으나 회신한 날이 없습니다. 회신한 날을 적으십시오.",
		"There is a finding and no day of the answer. Give the day.")
	inquestNoConflict = fault.Define("sandbox.inquest.conflict.forbidden",
		"의견이 상충할 때의 위원회 심의는 지역특구법에만 있습니다. 지우십시오.",
		"Only the zone Act sends conflicting replies to the committee. Leave it out.")
	inquestNoCommittee = fault.Define("sandbox.inquest.committee.forbidden",
		"의견이 상충하지 않으면 위원회가 심의하지 않습니다. 상충 여부를 적거나 위원회의 의결을 지우십시오.",
		"The committee does not deliberate unless the replies conflict. Say that they do, or leave the resolution out.")
	inquestCommitteeEarly = fault.Define("sandbox.inquest.committee.too_early",
		"위원회가 {resolved}에 의결하였으나 심의는 {from} 이후에 할 수 있습니다. 두 날짜를 확인하십시오.",
		"The committee resolved on {resolved}, before it could on {from}. Check both days.")
)
