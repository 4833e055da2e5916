package deliberation

import "github.com/teukgu/teukgu/sandbox/fault"

// The faults of this package. A code is never renamed.
var (
	voteMembers = fault.Define("deliberation.vote.members.out_of_range",
		"재적위원 수 {n:은/는} 있을 수 없습니다. 그날 재적 중인 위원 수를 1 이상으로 적으십시오.",
		"{n} members are impossible. Give the number on the register that day, 1 or more.")
	votePresent = fault.Define("deliberation.vote.present.out_of_range",
		"출석위원 수 {n:은/는} 있을 수 없습니다. 0 이상, 재적위원 수 이하로 적으십시오.",
		"{n} present are impossible. Give a number from 0 to the number of members.")
	voteRecused = fault.Define("deliberation.vote.recused.out_of_range",
		"제척·기피·회피된 출석위원 수 {n:은/는} 있을 수 없습니다. 0 이상, 출석위원 수 이하로 적으십시오.",
		"{n} recused are impossible. Give a number from 0 to the number of those present.")
	voteFor = fault.Define("deliberation.vote.for.out_of_range",
		"찬성 {n}표는 있을 수 없습니다. 0 이상, 제척·기피·회피된 위원을 뺀 출석위원 수 이하로 적으십시오.",
		"{n} votes for are impossible. Give a number from 0 to the number of those present without the recused.")

	bodyRequired = fault.Define("deliberation.body.required",
		"어느 위원회인지 없습니다. 위원회를 적으십시오.",
		"The committee is missing. Name it.")
	dateRequired = fault.Define("deliberation.resolution.date.required",
		"의결일이 없습니다. 의결한 날을 적으십시오.",
		"The day of the resolution is missing. Give it.")
	matterRequired = fault.Define("deliberation.resolution.matter.required",
		"심의위원회의 의결에는 안건의 성격이 있어야 합니다. 사전 심의, 지정 목적 범위의 변경, 위임 사항 중에서 고르십시오.",
		"A resolution of the Review Committee needs its matter: preliminary review, change within the purpose, or delegated.")
	matterForbidden = fault.Define("deliberation.resolution.matter.forbidden",
		"안건의 성격({matter})은 심의위원회의 의결에만 적습니다. 지우십시오.",
		"The matter \"{matter}\" is for resolutions of the Review Committee only. Leave it out.")
	carriedConflict = fault.Define("deliberation.resolution.carried.conflict",
		"적힌 의결 결과가 표결 수와 맞지 않습니다. {outcome}",
		"The result does not fit the counts of the vote. {outcome}")

	memberRequired = fault.Define("deliberation.member.id.required",
		"위원을 가리키는 식별자가 없습니다. 적으십시오.",
		"The identifier of the member is missing. Give it.")
	memberDuplicate = fault.Define("deliberation.member.id.duplicate",
		"위원 {id:이/가} 두 번 있습니다. 한 번만 적고, 연임은 임기를 더하여 적으십시오.",
		"Member {id} is there twice. List each member once; a re-appointment is a further term.")
	seatRequired = fault.Define("deliberation.member.seat.required",
		"위원의 구분이 없습니다. 당연직과 위촉직 중에서 고르십시오.",
		"The seat is missing. Choose ex officio or appointed.")
	termsRequired = fault.Define("deliberation.member.terms.required",
		"위촉직 위원의 임기가 없습니다. 시작일과 종료일을 적으십시오.",
		"The term of an appointed member is missing. Give its first and last day.")
	termsForbidden = fault.Define("deliberation.member.terms.forbidden",
		"당연직 위원에게는 위촉 임기가 없습니다. 지우십시오.",
		"An ex officio member has no term of appointment. Leave it out.")
	termInvalid = fault.Define("deliberation.member.terms.invalid",
		"임기({term})에는 시작일과 종료일이 있어야 하며, 앞의 임기가 끝난 뒤에 시작하여야 합니다.",
		"The term ({term}) needs a first and a last day and begins after the term before it.")
	termTooLong = fault.Define("deliberation.member.terms.too_long",
		"임기({term})가 너무 깁니다. 위촉직 위원의 임기는 {limit} 이내입니다.",
		"The term ({term}) is too long. The term of an appointed member is at most {limit}.")
	termsTooMany = fault.Define("deliberation.member.terms.too_many",
		"연이은 임기가 {n}번입니다. 연임을 포함하여 {limit}번까지만 할 수 있습니다.",
		"There are {n} terms on end. At most {limit} are allowed, the re-appointment among them.")
	sizeExceeded = fault.Define("deliberation.register.members.out_of_range",
		"{on}의 재적위원이 {n}명입니다. 위원장을 포함하여 {limit}명 이내여야 합니다.",
		"There are {n} members on {on}. At most {limit} are allowed, the chair among them.")

	ballotUnknown = fault.Define("deliberation.ballot.member.invalid",
		"위원 {id:은/는} {on}의 재적위원이 아닙니다. 명부와 임기를 확인하십시오.",
		"{id} is not on the register on {on}. Look at the register and the terms.")
	ballotDuplicate = fault.Define("deliberation.ballot.member.duplicate",
		"위원 {id:이/가} 두 번 있습니다. 한 번만 적으십시오.",
		"Member {id} is there twice. List each member once.")
	ballotAbsent = fault.Define("deliberation.ballot.member.conflict",
		"위원 {id:은/는} 출석하지 않았습니다. 출석위원만 적으십시오.",
		"Member {id} is not present. List only those who are.")
	ballotRecused = fault.Define("deliberation.ballot.for.forbidden",
		"위원 {id:은/는} {ground} 사유로 표결에 참여할 수 없습니다. 찬성에서 빼십시오.",
		"Member {id} may not vote ({ground}). Take the vote out.")
	groundRequired = fault.Define("deliberation.ballot.ground.required",
		"표결에 참여하지 않는 사유가 없습니다. 제척, 기피, 회피 중에서 고르십시오.",
		"The ground of the recusal is missing. Choose excluded, challenged or abstained.")

	noticeRequired = fault.Define("deliberation.meeting.noticed.required",
		"회의 소집을 알린 날이 없습니다. 개회 {limit} 전까지 서면으로 알리고 그날을 적으십시오.",
		"The day of the notice is missing. Members are told in writing {limit} before the meeting.")
	noticeLate = fault.Define("deliberation.meeting.noticed.too_late",
		"회의 소집을 {noticed}에 알렸습니다. {last}까지 알려야 합니다. 긴급한 경우에는 그 사실을 적으십시오.",
		"Notice was given on {noticed}; the last day was {last}. Where the meeting is urgent, say so.")
	meetingRequired = fault.Define("deliberation.meeting.on.required",
		"회의일이 없습니다. 적으십시오.",
		"The day of the meeting is missing. Give it.")

	relationRequired = fault.Define("deliberation.relation.kind.required",
		"이해관계의 종류가 없습니다. 적으십시오.",
		"The kind of the relation is missing. Give it.")
	relationUntil = fault.Define("deliberation.relation.until.forbidden",
		"종료일은 재직에만 적습니다. 이 관계({kind})에서는 지우십시오.",
		"Only employment has an end. Leave it out for this relation: {kind}.")
	exclusionDay = fault.Define("deliberation.exclusion.on.required",
		"심의하는 날이 없습니다. 적으십시오.",
		"The day of the deliberation is missing. Give it.")
	exclusionEarly = fault.Define("deliberation.exclusion.on.too_early",
		"{on}에는 이 조문이 시행되지 않았습니다. {from} 이후의 날을 적으십시오.",
		"The article was not in force on {on}. Give a day from {from} on.")
)
