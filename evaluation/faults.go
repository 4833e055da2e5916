package evaluation

import (
	"github.com/teukgu/teukgu/sandbox/fault"
	"github.com/teukgu/teukgu/sandbox/lang"
)

func arg(name string, value any) lang.Arg { return lang.Arg{Name: name, Value: value} }

// The faults of this package. A code is never renamed.
var (
	noID = fault.Define("evaluation.id.required",
		"식별자가 비어 있습니다. 점수표가 이 식별자로 항목을 찾습니다. 식별자를 넣으십시오.",
		"The id is empty. Score sheets refer to it. Give it an id.")
	duplicateID = fault.Define("evaluation.id.duplicate",
		"식별자 {id:이/가} 두 번 쓰였습니다. 식별자는 하나뿐이어야 합니다. 하나를 바꾸거나 지우십시오.",
		"The id {id} is used twice. An id must be unique. Change or remove one of them.")
	unknownID = fault.Define("evaluation.id.unknown",
		"{id:은/는} 이 평가에 없는 식별자입니다. 목록에 있는 식별자를 쓰거나 목록에 더하십시오.",
		"{id} is not an id of this evaluation. Use one from the list, or add it to the list.")
)

// Faults of criteria.
var (
	noCriteria = fault.Define("evaluation.stage.criteria.required",
		"평가항목이 없습니다. 평가항목이 하나 이상 있어야 합니다. 항목을 넣으십시오.",
		"There is no criterion. A stage needs at least one. Add the criteria.")
	tooDeep = fault.Define("evaluation.criteria.too_deep",
		"평가항목이 {limit}단계보다 깊게 나뉘어 있습니다. 항목을 합치십시오.",
		"The criteria are nested deeper than {limit} levels. Join some of them.")
	badMax = fault.Define("evaluation.criterion.max.out_of_range",
		"배점 {max:이/가} 0보다 크지 않습니다. 배점은 0보다 커야 합니다. 배점을 고치십시오.",
		"The maximum {max} is not above 0. It must be. Correct the maximum.")
	otherMax = fault.Define("evaluation.criterion.max.conflict",
		"배점 {max:이/가} 앞 항목의 {first:와/과} 다릅니다. 가중치를 쓰는 평가에서는 모든 항목의 척도가 같아야 합니다. 배점을 맞추십시오.",
		"The maximum {max} is not the {first} of the criteria before. Where weights are shares, all scores are on one scale. Make them equal.")
	badMin = fault.Define("evaluation.criterion.min.out_of_range",
		"최저 점수 {min:은/는} 쓸 수 없습니다. 0 이상이고 배점 {max}보다 작아야 합니다. 최저 점수를 고치십시오.",
		"The minimum {min} cannot be used. It must be 0 or more and below the maximum {max}. Correct the minimum.")
	badStep = fault.Define("evaluation.criterion.step.out_of_range",
		"채점 단위 {step}로는 최저 점수에서 배점 {max}까지 꼭 맞게 나눌 수 없습니다. 단위를 고치십시오.",
		"Steps of {step} do not lead from the minimum to the maximum {max}. Correct the step.")
	noGrades = fault.Define("evaluation.criterion.graded.conflict",
		"평가항목 {criterion:은/는} 등급으로 평가하지만 등급표가 없습니다. 등급표를 넣으십시오.",
		"The criterion {criterion} is graded, but the stage has no grades. Add the table of grades.")
	badGrade = fault.Define("evaluation.grade.share.out_of_range",
		"등급의 배점 비율 {share:은/는} 쓸 수 없습니다. 0부터 1까지여야 합니다. 비율을 고치십시오.",
		"The share {share} of a grade cannot be used. It must be 0 to 1. Correct the share.")
	groupSum = fault.Define("evaluation.criterion.max.sum",
		"배점이 {max}점이지만 아래 항목의 배점을 더하면 {sum}점입니다. 꼭 같아야 합니다. 배점을 고치십시오.",
		"The maximum is {max}, but the criteria below add up to {sum}. Both must be exactly the same. Correct the points.")
	groupForbidden = fault.Define("evaluation.criterion.group.forbidden",
		"평가항목 {criterion:은/는} 다른 항목을 묶은 것이어서 {field:을/를} 쓸 수 없습니다. 아래 항목에 적으십시오.",
		"The criterion {criterion} is a group and cannot have the field {field}. Write it at the criteria below.")
	passRange = fault.Define("evaluation.criterion.pass.out_of_range",
		"기준점수 {pass:은/는} 배점 {full:을/를} 넘습니다. 기준점수를 고치십시오.",
		"The pass mark {pass} is above the maximum {full}. Correct the pass mark.")
	badWeighing = fault.Define("evaluation.stage.weighing.required",
		"배점 방식이 없습니다. 배점(marks), 가중치(shares), 배수(factors) 중에서 고르십시오.",
		"The stage does not say how criteria are weighed. Choose marks, shares or factors.")
	badWeight = fault.Define("evaluation.criterion.weight.out_of_range",
		"가중치 {weight:이/가} 0보다 크고 1 이하인 수가 아닙니다. 가중치를 고치십시오.",
		"The weight {weight} is not above 0 and at most 1. Correct the weight.")
	badFactor = fault.Define("evaluation.criterion.factor.out_of_range",
		"배수 {weight:이/가} 0보다 작습니다. 0 이상이어야 합니다. 배수를 고치십시오.",
		"The factor {weight} is below 0. It must be 0 or more. Correct the factor.")
	weightForbidden = fault.Define("evaluation.criterion.weight.forbidden",
		"배점제 평가에서는 가중치 {weight:을/를} 쓸 수 없습니다. 가중치를 지우십시오.",
		"Where marks are weighed, the weight {weight} cannot stand. Remove it.")
	weightSum = fault.Define("evaluation.criteria.weight.sum",
		"가중치의 합이 {sum}입니다. 합은 정확히 1이어야 합니다. 가중치를 고치십시오.",
		"The weights add up to {sum}. They must add up to exactly 1. Correct the weights.")
	noFull = fault.Define("evaluation.stage.full.required",
		"만점이 없습니다. 배점의 합이 만점과 같은지 확인할 수 있도록 만점을 적으십시오. 배점의 합은 {sum}입니다.",
		"The full mark is missing. Give it, so that the points can be held against it. They add up to {sum}.")
	fullSum = fault.Define("evaluation.stage.full.sum",
		"만점은 {full}점이지만 평가항목을 더하면 {sum}점입니다. 꼭 같아야 합니다. 배점이나 만점을 고치십시오.",
		"The full mark is {full}, but the criteria add up to {sum}. Both must be exactly the same. Correct the points or the full mark.")
)

// Faults of methods.
var (
	badWord = fault.Define("evaluation.word.out_of_range",
		"값 {n:은/는} 이 항목의 목록에 없습니다. 목록에 있는 값을 쓰십시오.",
		"The value {n} is outside the list of this field. Use one of the list.")
	badCount = fault.Define("evaluation.count.out_of_range",
		"수 {n:은/는} 쓸 수 없습니다. 0 이상이어야 합니다. 수를 고치십시오.",
		"The number {n} cannot be used. It must be 0 or more. Correct it.")
	badDecimals = fault.Define("evaluation.stage.decimals.out_of_range",
		"소수 자릿수 {decimals:은/는} 쓸 수 없습니다. 0부터 20까지여야 합니다. 자릿수를 고치십시오.",
		"{decimals} decimals cannot be used. It must be 0 to 20. Correct the number of decimals.")
	badRounding = fault.Define("evaluation.stage.rounding.required",
		"끝수 처리 방법이 없습니다. 반올림은 half_up처럼 이름으로 정해야 합니다. 방법을 넣으십시오.",
		"It is not said how to round. Rounding must be named, for example half_up. Name it.")
	badCap = fault.Define("evaluation.method.cap.out_of_range",
		"가점·감점 한도 {cap:이/가} 0보다 작습니다. 한도를 고치십시오.",
		"The cap {cap} on bonus or penalty is below 0. Correct it.")
	trimTwice = fault.Define("evaluation.method.trim.conflict",
		"평가단별로 정하는 평가에서는 최소 인원과 제외할 최고·최저점을 평가단에만 적습니다. 방법에서 지우십시오.",
		"With audiences, the least number of evaluators and the trim stand there. Remove them from the method.")
	noTieRule = fault.Define("evaluation.tie_break.required",
		"동점자 처리 기준이 비어 있습니다. 기준을 적거나 지우십시오.",
		"The tie rule is empty. Name one or remove it.")
	noSeed = fault.Define("evaluation.tie_break.seed.required",
		"추첨의 난수 씨앗이 없습니다. 아무도 미리 알 수 없게 정한 씨앗을 적으십시오.",
		"The draw has no seed. Give one that nobody could foresee.")
	manyHeaviest = fault.Define("evaluation.tie_break.heaviest.ambiguous",
		"배점이 가장 큰 항목이 하나가 아닙니다: {criteria}. 어느 항목인지 criterion:으로 적으십시오.",
		"Several criteria are heaviest: {criteria}. Name one with criterion:.")
	badSelect = fault.Define("evaluation.stage.select.out_of_range",
		"선정 수 {select:은/는} 쓸 수 없습니다. 1 이상이어야 합니다. 선정 수를 고치십시오.",
		"{select} proposals cannot be selected. It must be 1 or more. Correct the number.")
	badQuota = fault.Define("evaluation.quota.out_of_range",
		"할당 최소 {least}건, 최대 {most}건은 쓸 수 없습니다. 0 이상이고 최소가 최대를 넘지 않아야 합니다. 할당을 고치십시오.",
		"A quota of at least {least} and at most {most} cannot be. Both are 0 or more, and the first is not above the second. Correct the quota.")
	quotaSum = fault.Define("evaluation.quota.sum",
		"할당한 자리가 모두 {kept}건으로 선정 수 {select}건보다 많습니다. 할당이나 선정 수를 고치십시오.",
		"The quotas keep {kept} places, but only {select} proposals are selected. Correct the quotas or the number.")
)

// Faults of rankings.
var tieAtCut = fault.Define("evaluation.ranking.tie_unresolved",
	"선정 경계에 총점 {total}인 제안이 {count}건({proposals}) 있고 남은 자리는 {places}건입니다. 동점은 우연히 정할 수 없습니다. 동점 처리 기준을 정하거나 다시 평가하십시오.",
	"At the cut, {count} proposals ({proposals}) have the total {total} and {places} may go on. A tie is not left to chance. Set a rule for ties, or score again.")
