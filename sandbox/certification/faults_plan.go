package certification

import "github.com/teukgu/teukgu/sandbox/fault"

// What can be wrong with a stored progress or with a portfolio. A code is never renamed.
var (
	trackOther = fault.Define("certification.record.track.conflict",
		"이 기록은 인증 경로 {track}의 것인데 {given:이/가} 주어졌습니다. 같은 경로로 읽으십시오.",
		"The record belongs to the track {track}, not to {given}. Read it with that track.")
	versionOther = fault.Define("certification.record.since.conflict",
		"이 기록은 {since}부터의 판에 따른 것인데 {given}부터의 판이 주어졌습니다. 같은 판으로 읽으십시오.",
		"The record follows the version from {since}, not that from {given}. Read it with that version.")
	planDay = fault.Define("certification.plan.on.missing",
		"계획의 기준일이 없습니다. 적으십시오.",
		"The day from which is planned is missing. Give it.")
	targetMissing = fault.Define("certification.plan.targets.missing",
		"목표로 하는 인증이 없습니다. 하나 이상 적으십시오.",
		"There is no target. Give at least one track.")
	targetTwice = fault.Define("certification.plan.target.duplicate",
		"인증 경로 {track:이/가} 두 번 있습니다. 한 번만 적으십시오.",
		"The track {track} is there twice. List it once.")
	targetEnded = fault.Define("certification.plan.target.ended",
		"인증 경로 {track:은/는} ‘{state}’ 상태이므로 계획할 수 없습니다. 새로 시작하거나 계획에서 빼십시오.",
		"The track {track} cannot be planned in the state “{state}”. Begin anew or leave it out.")
	targetFuture = fault.Define("certification.plan.target.too_late",
		"인증 경로 {track}에 기준일 {on} 뒤의 사건이 있습니다. 기준일을 확인하십시오.",
		"The track {track} has events after {on}, the day from which is planned. Check that day.")
	estimateTrack = fault.Define("certification.plan.estimate.track.unknown",
		"{track:은/는} 목표로 하는 인증 경로가 아닙니다. 식별자를 확인하십시오.",
		"{track} is not among the targets. Check the id.")
	estimateTwice = fault.Define("certification.plan.estimate.duplicate",
		"단계 {stage}의 예상 기간이 두 번 있습니다. 한 번만 적으십시오.",
		"There are two estimates for the stage {stage}. Give one.")
	estimateMissing = fault.Define("certification.plan.estimate.missing",
		"{track} ‘{stage}’ 단계에는 공표된 기간이 없습니다. 예상 기간을 적으십시오.",
		"No time is published for the stage “{stage}” of {track}. Give an estimate.")
	planEvidence = fault.Define("certification.plan.evidence.missing",
		"{track} ‘{stage}’ 단계에 필요한 {evidence:을/를} 언제 마련할지 없습니다. 증거 목록에 날짜와 함께 적으십시오.",
		"{evidence}, which the stage “{stage}” of {track} needs, has no day. Give it among the items.")
	itemDay = fault.Define("certification.plan.item.on.missing",
		"증거가 마련되는 날이 없습니다. 적으십시오.",
		"The day from which the evidence is there is missing. Give it.")
	planFar = fault.Define("certification.plan.out_of_range",
		"{track} ‘{stage}’ 단계의 끝이 9999년을 넘습니다. 예상 기간을 확인하십시오.",
		"The stage “{stage}” of {track} would end after the year 9999. Check the estimates.")
)
