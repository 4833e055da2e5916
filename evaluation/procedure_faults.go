package evaluation

import "github.com/teukgu/teukgu/sandbox/fault"

// Faults of procedures and the shape of their events.
var (
	procedureSchema = fault.Define("evaluation.procedure.schema.unknown",
		"{schema:은/는} 선정절차의 서식이 아닙니다. 서식은 {known}이어야 합니다.",
		"{schema} is not the schema of a selection procedure. It must be {known}.")
	eligibleAgainstRules = fault.Define("evaluation.procedure.eligibility.conflict",
		"자격이 있다고 하면서 충족하지 않거나 알 수 없는 규칙이 있습니다: {codes}. 판정이나 규칙을 고치십시오.",
		"It is called eligible, but rules are failed or unknown: {codes}. Correct the decision or the rules.")
	eligibleNoReason = fault.Define("evaluation.procedure.eligibility.reason.required",
		"자격이 없다는 판정에 이유가 없습니다. 충족하지 않은 규칙의 코드를 적으십시오.",
		"An application is called ineligible without a reason. Give the codes of the rules that it fails.")
	eligibleUnknown = fault.Define("evaluation.procedure.eligibility.undecided",
		"자격을 아직 판정할 수 없습니다({codes}). 부족한 사실을 확인한 뒤에 판정하십시오.",
		"The eligibility is not decided ({codes}). Find the missing facts first.")
	eventTypeMissing = fault.Define("evaluation.procedure.event.type.required",
		"사건의 종류가 없습니다. 무슨 일이 있었는지 적으십시오.",
		"The type of the event is missing. Say what happened.")
	eventDateMissing = fault.Define("evaluation.procedure.event.date.required",
		"사건의 날짜가 없습니다. 있었던 날을 적으십시오.",
		"The date of the event is missing. State the day on which it happened.")
	eventFieldMissing = fault.Define("evaluation.procedure.event.field.required",
		"‘{event}’에 꼭 적어야 하는 항목이 비어 있습니다. 적으십시오.",
		"“{event}” needs this field. Fill it in.")
	eventFieldForeign = fault.Define("evaluation.procedure.event.field.not_allowed",
		"‘{event}’에는 이 항목을 적지 않습니다. 지우십시오.",
		"“{event}” does not have this field. Remove it.")
	eventZone = fault.Define("evaluation.procedure.event.zone.malformed",
		"{zone:은/는} 특구의 식별자가 아닙니다. giz-05처럼 적으십시오.",
		"{zone} is not the id of a zone. Write it as giz-05.")
	eventOrder = fault.Define("evaluation.procedure.event.order",
		"날짜 {on:이/가} 앞 사건의 {before}보다 이릅니다. 날짜 순서로 적으십시오.",
		"The date {on} is before that of the event before it, {before}. Put them in order.")
	eventBeforeCall = fault.Define("evaluation.procedure.event.before_call",
		"공고일인 {call} 전에는 절차의 사건이 있을 수 없습니다. 날짜를 확인하십시오.",
		"Nothing of the procedure happens before the call was published on {call}. Check the date.")
	eventNotAllowed = fault.Define("evaluation.procedure.event.not_allowed",
		"‘{state}’ 상태에서는 ‘{event}’ 사건이 있을 수 없습니다. 할 수 있는 것: {allowed}.",
		"“{event}” is not possible in the state “{state}”. Possible: {allowed}.")
	eventNotInForce = fault.Define("evaluation.procedure.event.not_in_force",
		"{on}에는 ‘{event}’의 근거가 시행되지 않았습니다. 날짜를 확인하십시오.",
		"On {on} nothing provided for “{event}”. Check the date.")
	actorForbidden = fault.Define("evaluation.procedure.actor.forbidden",
		"‘{event}’의 권한이 있는 자는 {may}입니다. {actor:이/가} 한 것으로 적혀 있으니 확인하십시오.",
		"“{event}” belongs to {may}, not to {actor}. Check who acted.")
	uncountable = fault.Define("evaluation.procedure.date.out_of_range",
		"공휴일을 갖고 있지 않은 해라서 기간을 계산할 수 없습니다. 날짜를 확인하십시오.",
		"The time cannot be counted: the holidays of the year are not held. Check the date.")
	agendaDay = fault.Define("evaluation.procedure.agenda.day.required",
		"기준일이 없습니다. 어느 날의 할 일인지 적으십시오.",
		"The day is missing. State the day of the agenda.")
)

// Faults of applications.
var (
	filedEarly = fault.Define("evaluation.procedure.application.too_early",
		"접수는 {from}부터입니다. 접수기간에 제출하십시오.",
		"Applications are taken from {from} on. File it within the window.")
	filedLate = fault.Define("evaluation.procedure.application.late",
		"접수가 {until:으로/로} 끝났습니다. 늦은 신청은 받을 수 없습니다.",
		"The window closed on {until}. A late application is not taken.")
	filedHour = fault.Define("evaluation.procedure.application.hour.required",
		"접수 마지막 날은 {closes}에 끝나는데 접수한 시각이 없습니다. 시각을 적으십시오.",
		"On its last day the window closes at {closes}, and the hour of receipt is missing. State it.")
	filedTwice = fault.Define("evaluation.procedure.application.duplicate",
		"{proposal:은/는} 이미 접수되었습니다. 식별자를 확인하십시오.",
		"{proposal} was filed already. Check the id.")
	headNotInvited = fault.Define("evaluation.procedure.applicant.not_invited",
		"이 공모에는 {head:이/가} 신청할 수 없습니다. 공고에서 정한 신청인인지 확인하십시오.",
		"The call does not invite: {head}. Check who may apply.")
	headNotYet = fault.Define("evaluation.procedure.applicant.not_in_force",
		"{head:은/는} {from}부터 신청할 수 있습니다. 신청일을 확인하십시오.",
		"{head} may apply from {from} on. Check the day.")
	proposalUnknown = fault.Define("evaluation.procedure.proposal.unknown",
		"{proposal:은/는} 접수된 제안이 아닙니다. 식별자를 확인하십시오.",
		"{proposal} is no application of this call. Check the id.")
	proposalGone = fault.Define("evaluation.procedure.proposal.withdrawn",
		"{proposal:은/는} 철회되었습니다. 식별자를 확인하십시오.",
		"{proposal} was withdrawn. Check the id.")
	screenedTwice = fault.Define("evaluation.procedure.eligibility.duplicate",
		"{proposal}의 자격은 이미 판정하였습니다. 다시 판정하려면 이의신청이 인용되어야 합니다.",
		"The eligibility of {proposal} is decided. It is decided again only after an objection was upheld.")
	screeningOpen = fault.Define("evaluation.procedure.eligibility.awaited",
		"자격을 판정하지 않은 제안이 있습니다: {proposals}. 모두 판정한 뒤에 확정하십시오.",
		"The eligibility is not decided of: {proposals}. Decide on all before the list is fixed.")
	nobodyLeft = fault.Define("evaluation.procedure.proposals.none",
		"평가할 제안이 남아 있지 않습니다. 공모를 취소하거나 다시 공고하십시오.",
		"No proposal is left. Call it off or publish a new call.")
)

// Faults of stages.
var (
	stageOther = fault.Define("evaluation.procedure.stage.not_allowed",
		"{stage} 단계의 차례가 아닙니다. 지금은 {want} 단계입니다.",
		"It is not the turn of the stage {stage}. Now it is {want}.")
	stageUnknown = fault.Define("evaluation.procedure.stage.unknown",
		"{stage:은/는} 공고한 평가단계가 아닙니다. 공고한 단계를 적으십시오.",
		"{stage} is no stage of the call. Name one that was published.")
	stagesLeft = fault.Define("evaluation.procedure.stages.left",
		"{stage} 단계가 남아 있습니다. 모든 단계를 마친 뒤에 후보를 선정하십시오.",
		"The stage {stage} is still to come. Choose the candidates after all stages.")
	stagesOver = fault.Define("evaluation.procedure.stages.over",
		"공고한 평가단계를 모두 마쳤습니다. 후보를 선정하십시오.",
		"All stages of the call are over. Choose the candidates.")
	scoresLate = fault.Define("evaluation.procedure.scores.late",
		"{stage} 단계의 평가는 {sealed}에 마감되었습니다. 마감한 뒤에 낸 평가표는 받을 수 없습니다.",
		"The scores of the stage {stage} were sealed on {sealed}. What comes later is not taken.")
	scoredForeign = fault.Define("evaluation.procedure.proposal.not_in_stage",
		"{proposal:은/는} {stage} 단계의 평가 대상이 아닙니다. 목록에서 빼십시오.",
		"{proposal} is not scored in the stage {stage}. Remove it.")
	scoredTwice = fault.Define("evaluation.procedure.proposal.scored_twice",
		"{proposal}의 평가표는 이미 제출되었습니다. 다른 평가단이 겹쳐 평가할 수 없습니다.",
		"The scores of {proposal} are in already. No second panel scores it.")
	scoredDay = fault.Define("evaluation.procedure.panel.day.out_of_range",
		"평가일 {on:이/가} {opened}부터 {handed}까지의 기간 밖입니다. 평가를 개시한 날부터 평가표를 낸 날까지의 날이어야 하니 확인하십시오.",
		"The day of the evaluation, {on}, is outside {opened} to {handed}. It lies between the opening of the stage and the day on which the scores are handed in: check it.")
	scoresMissing = fault.Define("evaluation.procedure.scores.awaited",
		"평가표가 없는 제안이 있습니다: {proposals}. 모두 받은 뒤에 마감하십시오.",
		"There are no scores of: {proposals}. Seal the stage once they are in.")
	sealBroken = fault.Define("evaluation.procedure.digest.different",
		"적힌 전자지문 {digest:와/과} 계산한 전자지문 {computed:이/가} 다릅니다. 마감한 뒤에 바뀐 것이 없는지 원본과 대조하십시오.",
		"The digest {digest} is not the one that is computed, {computed}. Compare with the original: something was changed after it was sealed.")
	reopenGround = fault.Define("evaluation.procedure.reopen.ground.not_allowed",
		"‘{ground}’ 사유에 해당하지 않습니다. 재평가할 사유를 확인하십시오.",
		"There is no such ground to score again: “{ground}”. Check it.")
	chosenOther = fault.Define("evaluation.procedure.candidates.different",
		"순위에 따른 후보는 {want}인데 {got:으로/로} 적혀 있습니다. 순위대로 적으십시오.",
		"By the ranking the candidates are {want}, not {got}. State those of the ranking.")
)

// Faults of objections.
var (
	objectionNone = fault.Define("evaluation.procedure.objection.not_provided",
		"이 공모는 이의신청을 정하지 않았습니다. 공고를 확인하십시오.",
		"The call provides for no objections. Check it.")
	objectionLate = fault.Define("evaluation.procedure.objection.late",
		"이의신청기간이 {until}에 끝났습니다. 늦은 이의신청은 받을 수 없습니다.",
		"The time to object ended on {until}. A late objection is not taken.")
	objectionForeign = fault.Define("evaluation.procedure.objection.not_concerned",
		"{proposal:은/는} 이 결과의 당사자가 아닙니다. 이의신청할 수 있는 제안인지 확인하십시오.",
		"{proposal} is not concerned by this result. Check who objects.")
	objectionTwice = fault.Define("evaluation.procedure.objection.duplicate",
		"{proposal:은/는} 같은 결과에 이미 이의신청하였습니다. 한 결과에는 한 번만 할 수 있습니다.",
		"{proposal} objected to this result already. It may do so once.")
	objectionUnknown = fault.Define("evaluation.procedure.objection.none",
		"{proposal}의 이의신청 가운데 결정할 것이 없습니다. 이의신청을 먼저 적으십시오.",
		"There is no objection of {proposal} to decide. State it first.")
	objectionOpen = fault.Define("evaluation.procedure.objection.undecided",
		"결정하지 않은 이의신청이 있습니다: {proposals}. 결정한 뒤에 진행하십시오.",
		"Objections are not decided, of: {proposals}. Decide them first.")
	objectionUpheld = fault.Define("evaluation.procedure.objection.not_followed",
		"인용한 이의신청을 아직 반영하지 않았습니다: {proposals}. 다시 판정하거나 다시 평가하십시오.",
		"Objections were upheld and nothing followed yet, of: {proposals}. Decide or score again.")
	objectionTime = fault.Define("evaluation.procedure.objection.time_running",
		"이의신청기간이 {until}까지입니다. 그 뒤에 진행하십시오.",
		"Objections may come until {until}. Go on after that.")
)

// Faults of candidates.
var (
	candidateUnknown = fault.Define("evaluation.procedure.candidate.unknown",
		"{proposal:은/는} 후보가 아닙니다. 선정된 후보의 식별자를 적으십시오.",
		"{proposal} is no candidate. Name one that was chosen.")
	supplementAwaited = fault.Define("evaluation.procedure.supplement.open",
		"이미 보완을 요구하였습니다. 보완을 기다리십시오.",
		"A supplement is awaited already. Wait for it.")
	supplementNone = fault.Define("evaluation.procedure.supplement.none",
		"요구한 보완이 없습니다. 보완 요구를 먼저 적으십시오.",
		"No supplement was demanded. State the demand first.")
	repliesAwaited = fault.Define("evaluation.procedure.replies.awaited",
		"관계 중앙행정기관의 회신을 기다리는 중입니다. 회신을 받거나 회신 기한이 지난 뒤에 의결하십시오.",
		"The ministries have not replied and their time has not run out. Resolve after that.")
	notTheCommittee = fault.Define("evaluation.procedure.resolution.not_committee",
		"{body}의 이 의결은 규제자유특구위원회의 의결로 보지 않습니다. 위원회의 의결이나 위임에 따른 의결을 적으십시오.",
		"This resolution of {body} does not count as the committee's. State one that does.")
	zoneTwice = fault.Define("evaluation.procedure.zone.duplicate",
		"{zone:은/는} 다른 후보가 지정된 특구입니다. 식별자를 확인하십시오.",
		"{zone} is the zone of another candidate. Check the id.")
)
