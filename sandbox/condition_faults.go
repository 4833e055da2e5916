package sandbox

import "github.com/teukgu/teukgu/sandbox/fault"

// The faults of conditions attached to a grant. A code is never renamed.
var (
	conditionIDMissing = fault.Define("sandbox.condition.id.required",
		"조건의 식별자가 없습니다. 적으십시오.",
		"The identifier of the condition is missing. Give it.")
	conditionIDTwice = fault.Define("sandbox.condition.id.duplicate",
		"조건 {id:이/가} 두 번 있습니다. 조건마다 다른 식별자를 적으십시오.",
		"Condition {id} is there twice. Give each condition an identifier of its own.")
	conditionKindWrong = fault.Define("sandbox.condition.kind.required",
		"조건의 종류가 없거나 목록에 없습니다. 지역, 기간, 규모, 안전, 보험, 이용자 고지, 보고, 그 밖의 조건 중에서 고르십시오.",
		"The kind of the condition is missing or none. Choose area, period, scale, safety, insurance, notice, report or other.")
	conditionTextMissing = fault.Define("sandbox.condition.text.required",
		"조건의 내용이 없습니다. 확인서나 허가서에 적힌 대로 적으십시오.",
		"The text of the condition is missing. Give it as the certificate has it.")
	conditionAskerWrong = fault.Define("sandbox.condition.asked_by.invalid",
		"조건을 요청한 기관이 목록에 없습니다. 목록에서 고르거나 지우십시오.",
		"Whoever asked for the condition is not in the list. Choose one of the list or leave it out.")
	conditionReasonMissing = fault.Define("sandbox.condition.reason.required",
		"조건을 요청한 이유가 없습니다. {by}의 요청 이유를 적으십시오.",
		"Why the condition was asked for is missing. Give the reasons of the {by}.")
	conditionPapersMissing = fault.Define("sandbox.condition.papers.required",
		"조건의 필요성과 적정성을 입증하는 서류가 없습니다. 조건을 요청한 관계 행정기관의 장에게 서류를 받아 적으십시오.",
		"The papers that prove that the condition is needed and adequate are missing. Obtain them from the agency that asked for it.")
	conditionRecordDate = fault.Define("sandbox.condition.record.on.required",
		"이행 기록의 날이 없습니다. 적으십시오.",
		"The day of the record is missing. Give it.")
	conditionRecordOrder = fault.Define("sandbox.condition.record.on.conflict",
		"이행 기록이 날짜 순서가 아닙니다. {on}의 기록을 {before}의 기록보다 앞에 적으십시오.",
		"The records are not in order. The one of {on} stands before the one of {before}.")
	conditionRecordWhat = fault.Define("sandbox.condition.record.what.required",
		"이행 기록의 내용이 없거나 목록에 없습니다. 이행과 위반 중에서 고르십시오.",
		"What the record says is missing or none. Choose met or broken.")
	conditionRecordEvidence = fault.Define("sandbox.condition.record.evidence.required",
		"이행을 증명하는 자료가 없습니다. 이 조건에는 다음 자료가 필요합니다: {evidence}.",
		"The evidence of fulfilment is missing. This condition asks for: {evidence}.")
)
