package certification

import (
	"github.com/teukgu/teukgu/sandbox/fault"
	"github.com/teukgu/teukgu/sandbox/lang"
)

// What can be wrong with a track. A code is never renamed.
var (
	schemaWrong = fault.Define("certification.schema.invalid",
		"문서의 종류와 판이 {schema}입니다. {want:으로/로} 적으십시오.",
		"The schema is {schema}. Write {want}.")
	idInvalid = fault.Define("certification.id.invalid",
		"식별자 “{id}”의 형식이 올바르지 않습니다. 영문 소문자, 숫자, ‘-’, ‘_’로 64자까지 적으십시오.",
		"The id “{id}” is malformed. Use lower-case letters, digits, '-' and '_', 1 to 64 of them.")
	idDuplicate = fault.Define("certification.id.duplicate",
		"식별자 {id:이/가} 두 번 있습니다. 서로 다르게 적으십시오.",
		"The id “{id}” is there twice. Give each its own.")
	textMissing = fault.Define("certification.text.missing",
		"한국어 이름이 없습니다. 적으십시오.",
		"The Korean name is missing. Give it.")
	marketInvalid = fault.Define("certification.market.invalid",
		"대상 시장 “{market}”의 형식이 올바르지 않습니다. kr, eu와 같이 영문 소문자 2~8자로 적으십시오.",
		"The market “{market}” is malformed. Give 2 to 8 lower-case letters, such as kr or eu.")
	sourceMissing = fault.Define("certification.source.missing",
		"출처나 확인 정도가 없습니다. 어디에서 확인하였는지와 원문 확인, 2차 자료, 추론의 구분을 적으십시오.",
		"The source or its confidence is missing. Say where it was read and whether it is primary, secondary or inferred.")
	lengthMissing = fault.Define("certification.length.missing",
		"기간의 길이가 없습니다. 하루 이상의 길이를 적으십시오.",
		"The length is missing. Give one of a day or more.")
	stagesMissing = fault.Define("certification.stages.missing",
		"단계가 하나도 없습니다. 하나 이상 적으십시오.",
		"There is no stage. Give at least one.")
	tooMany = fault.Define("certification.too_many",
		"단계나 증거가 {n}개입니다. {limit}개 이하로 줄이십시오.",
		"There are {n} stages or kinds of evidence. Use at most {limit}.")
	stageUnknown = fault.Define("certification.stage.unknown",
		"단계 “{stage}”: 이 인증 경로에 없습니다. 있는 단계: {known}.",
		"There is no stage “{stage}”. The stages are: {known}.")
	stageCycle = fault.Define("certification.stage.cycle",
		"단계의 앞뒤가 서로 물려 있습니다({cycle}). 어느 하나를 먼저 할 수 있도록 고치십시오.",
		"The stages wait for each other ({cycle}). Change them so that one can come first.")
	roleMissing = fault.Define("certification.role.missing",
		"누가 하는지 없습니다. 역할을 하나 이상 적으십시오.",
		"Who does it is missing. Name at least one role.")
	roleUnknown = fault.Define("certification.role.unknown",
		"이 인증 경로에는 {role} 역할을 맡은 기관이 없습니다. 기관을 추가하거나 다른 역할을 적으십시오.",
		"The track has no party in the role of {role}. Add one or name another role.")
	standardUnknown = fault.Define("certification.standard.unknown",
		"표준 “{standard}”: 이 인증 경로의 적용 표준에 없습니다. 표준 목록에 추가하십시오.",
		"“{standard}” is not among the standards of the track. Add it to them.")
	kindMissing = fault.Define("certification.evidence.kind.missing",
		"증거의 종류가 없습니다. 문서, 자료, 성적서, 인증서 중에서 고르십시오.",
		"The kind of the evidence is missing. Choose document, data, report or certificate.")
	evidenceUnknown = fault.Define("certification.evidence.unknown",
		"증거 “{evidence}”: 이 인증 경로에 없습니다. 증거 목록에 추가하거나 식별자를 확인하십시오.",
		"The track declares no evidence “{evidence}”. Add it or check the id.")
	evidenceNobody = fault.Define("certification.evidence.unyielded",
		"증거 {evidence:을/를} 만드는 단계가 없고 신청인이 가져오는 것도 아닙니다. 어느 쪽인지 적으십시오.",
		"No stage yields “{evidence}” and it is not brought either. Say which it is.")
	evidenceTwice = fault.Define("certification.evidence.duplicate",
		"증거 {evidence:은/는} 단계 {stage:이/가} 이미 만듭니다. 하나의 단계만 만들게 하십시오.",
		"“{evidence}” is yielded by the stage {stage} already. Let one stage yield it.")
	evidenceBoth = fault.Define("certification.evidence.conflict",
		"증거 {evidence:은/는} 단계 {stage:이/가} 만드는데 신청인이 가져오는 것으로도 적혀 있습니다. 한쪽을 지우십시오.",
		"“{evidence}” is yielded by the stage {stage} and brought as well. Remove one of the two.")
	timeMissing = fault.Define("certification.time.missing",
		"단계의 처리기간이 없습니다. 공표된 기간을 적거나, 없으면 공표되지 않았다고 적으십시오.",
		"The time of the stage is missing. Give the published one, or say that none is published.")
	timeConflict = fault.Define("certification.time.conflict",
		"기간 {length:이/가} 적혀 있는데 공표되지 않았다고도 적혀 있습니다. 한쪽을 지우십시오.",
		"There is a time of {length} and it is said that none is published. Remove one of the two.")
	timeAnchor = fault.Define("certification.time.from.invalid",
		"기간이 단계 {stage:이/가} 끝난 날부터 시작하는데, 그 단계가 반드시 먼저 끝나는 것은 아닙니다. 앞선 단계를 적으십시오.",
		"The time begins with the end of the stage {stage}, which need not come before. Name a stage that does.")
	lawMissing = fault.Define("certification.time.law.missing",
		"우리 법의 기간 계산 방법을 따르려면 기간을 정한 조문이 있어야 합니다. 조문을 적거나 계산 방법을 지우십시오.",
		"To count by a rule of Korean law the article that sets the time is needed. Give it or remove the rule.")
	skipEmpty = fault.Define("certification.skip.empty",
		"단계를 생략할 수 있는 증거나 요건이 없습니다. 하나 이상 적으십시오.",
		"What allows the stage to be skipped is missing. Name evidence, a condition or both.")
	preliminaryLast = fault.Define("certification.preliminary.last",
		"예비 승인으로 끝나는 단계가 마지막 단계입니다. 최종 판정을 하는 단계를 그 뒤에 두십시오.",
		"The track ends with a stage whose outcome is not final. Add the stage that gives the final result.")
	termMissing = fault.Define("certification.validity.term.missing",
		"유효기간의 방식이 없습니다. 기간제, 연장 가능, 무기한, 확인되지 않음 중에서 고르십시오.",
		"The rule of validity is missing. Choose fixed, renewable, unlimited or unstated.")
	termForbidden = fault.Define("certification.validity.length.forbidden",
		"{term} 방식에는 유효기간의 길이를 적지 않습니다. 지우십시오.",
		"A validity that is {term} has no length. Remove it.")
	termReversed = fault.Define("certification.validity.length.reversed",
		"가장 짧은 유효기간 {least:이/가} 가장 긴 유효기간 {most}보다 깁니다. 두 길이를 확인하십시오.",
		"The shortest validity, {least}, is longer than the longest, {most}. Check both.")
	renewalForbidden = fault.Define("certification.validity.renewal.forbidden",
		"연장할 수 없는 방식에 연장 기간이 적혀 있습니다. 지우거나 방식을 고치십시오.",
		"There is a renewal where the validity is not renewable. Remove it or change the rule.")
	phaseMissing = fault.Define("certification.agreement.phase.missing",
		"상호인정협정의 단계가 없습니다. 1단계(시험성적서)와 2단계(인증서) 중에서 고르십시오.",
		"The phase of the agreement is missing. Choose reports or certificates.")
	agreementForeign = fault.Define("certification.agreement.market.invalid",
		"이 협정은 대상 시장 {market:와/과}는 관계가 없습니다. 그 시장이 당사자인 협정만 적으십시오.",
		"The agreement does not concern the market {market}. List those to which it is a party.")
	trackMissing = fault.Define("certification.track.missing",
		"인증 경로가 없습니다. 경로를 먼저 고르십시오.",
		"There is no track. Choose one first.")
)

func arg(name string, value any) lang.Arg { return lang.Arg{Name: name, Value: value} }
