package evaluation

import "github.com/teukgu/teukgu/sandbox/fault"

// Faults of calls.
var (
	callMissing = fault.Define("evaluation.call.missing",
		"공모에 {what:이/가} 없습니다. 공고한 대로 적으십시오.",
		"The call lacks {what}. State it as it was published.")
	callWindowEarly = fault.Define("evaluation.call.window.too_early",
		"접수기간이 공고일인 {on}보다 앞선 {from}에 시작됩니다. 공고한 뒤에 접수하도록 고치십시오.",
		"The window opens on {from}, before the call was published on {on}. Let it open after that.")
	callHeadTwice = fault.Define("evaluation.call.applicant.duplicate",
		"{head:이/가} 두 번 적혀 있습니다. 하나를 지우십시오.",
		"{head} stands twice. Remove one of them.")
	callHeadEarly = fault.Define("evaluation.call.applicant.not_in_force",
		"{head:은/는} {from}부터 신청할 수 있는데 접수기간이 {last}에 끝납니다. 신청인을 빼거나 기간을 고치십시오.",
		"{head} may apply from {from} on, but the window ends on {last}. Leave them out or correct the window.")
	callSelectOther = fault.Define("evaluation.call.select.conflict",
		"선정 수가 {select}건인데 마지막 평가단계에서는 {want}건을 뽑습니다. 같게 고치십시오.",
		"The call selects {select}, its last stage {want}. Make them equal.")
	callSelectRises = fault.Define("evaluation.call.stage.select.rises",
		"이 단계에서 {select}건을 뽑는데 앞 단계는 {before}건만 통과시킵니다. 수를 고치십시오.",
		"This stage selects {select}, but only {before} pass the one before it. Correct the numbers.")
	callCounting = fault.Define("evaluation.call.counting.not_allowed",
		"이의신청기간을 세는 방법이 없습니다. 민법(civil-code), 행정기본법(administrative, restrictive) 중에서 고르십시오.",
		"It is not said how the time to object is counted. Choose civil-code, administrative or restrictive.")
	callPeriod = fault.Define("evaluation.call.period.not_countable",
		"{period:은/는} 셀 수 없는 기간입니다. 일, 주 또는 월·연 가운데 한 가지로 적으십시오.",
		"A time of {period} cannot be counted. Give days, or weeks, or months and years.")
)
