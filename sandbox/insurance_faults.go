package sandbox

import "github.com/teukgu/teukgu/sandbox/fault"

// The faults of insurance and of plans of damages. A code is never renamed.
var (
	coverKindWrong = fault.Define("sandbox.cover.kind.required",
		"보험의 종류가 없거나 목록에 없습니다. 책임보험과 공제 중에서 고르십시오.",
		"The kind of cover is missing or none. Choose liability_insurance or mutual_aid.")
	coverKindEarly = fault.Define("sandbox.cover.kind.forbidden",
		"{on}에는 공제로 책임보험을 갈음할 수 없습니다. 책임보험에 가입하십시오.",
		"Mutual aid did not do on {on}. Take out liability insurance.")
	coverInsurerMissing = fault.Define("sandbox.cover.insurer.required",
		"보험자 또는 공제사업자가 없습니다. 적으십시오.",
		"The insurer is missing. Give it.")
	coverPolicyMissing = fault.Define("sandbox.cover.policy.required",
		"증권 번호가 없습니다. 적으십시오.",
		"The number of the policy is missing. Give it.")
	coverAmountMissing = fault.Define("sandbox.cover.amount.required",
		"{head} 보험금액이 없습니다. 적으십시오.",
		"The sum insured for {head} is missing. Give it.")
	coverAmountWrong = fault.Define("sandbox.cover.amount.invalid",
		"{head} 보험금액 {amount:은/는} 쓸 수 없습니다. 0원 이상의 원화 금액을 적으십시오.",
		"The sum insured for {head}, {amount}, cannot be used. Give an amount of won that is not negative.")
	coverAmountShort = fault.Define("sandbox.cover.amount.out_of_range",
		"{head} 보험금액이 {amount:으로/로} {short} 모자랍니다. {limit} 이상이어야 합니다.",
		"The sum insured for {head} is {amount}, {short} short. It must be {limit} or more.")
	coverTermMissing = fault.Define("sandbox.cover.term.required",
		"보험기간이 없습니다. 첫날과 마지막 날을 적으십시오.",
		"The term of the cover is missing. Give its first and last day.")
	coverStartMissing = fault.Define("sandbox.cover.start.required",
		"사업을 시작하는 날이 없어 적용할 기준을 정할 수 없습니다. 적으십시오.",
		"The day of the start is missing, so that no version of the law can be chosen. Give it.")
	coverUntilEarly = fault.Define("sandbox.cover.until.too_early",
		"유효기간의 마지막 날({until})이 사업을 시작하는 {start}보다 앞섭니다. 두 날을 확인하십시오.",
		"The last day of the grant, {until}, is before {start}, the day of the start. Look at both days.")
	coverTermLate = fault.Define("sandbox.cover.term.too_late",
		"보험기간이 {first}에 시작합니다. 사업을 시작하는 {start:은/는} 보험기간에 들어야 합니다.",
		"The cover begins on {first}. It must be there on {start}, the day of the start.")
	coverTermShort = fault.Define("sandbox.cover.term.too_early",
		"보험기간이 {last}에 끝납니다. 유효기간이 끝나는 {until} 이후에 끝나야 합니다. 보험기간을 늘리거나 갱신하십시오.",
		"The cover ends on {last}. It must not end before {until}, the last day of the grant. Lengthen or renew it.")
	coverProofMissing = fault.Define("sandbox.cover.proven.required",
		"책임보험등에 가입한 사실을 증명하는 자료를 낸 날이 없습니다. 사업을 시작하기 전에 주무부처의 장과 지방자치단체의 장에게 내고 그날을 적으십시오.",
		"The day on which proof of the cover was given is missing. Give proof to the minister and the local government before the start.")
	coverProofLate = fault.Define("sandbox.cover.proven.too_late",
		"가입 증명 자료를 {proven}에 냈습니다. 사업 시작일({start})까지 내야 합니다.",
		"Proof was given on {proven}. It is due by the start on {start}.")

	planReasonMissing = fault.Define("sandbox.damage_plan.reason.required",
		"책임보험등에 가입할 수 없는 사유가 없습니다. 사유서를 내십시오.",
		"Why no insurance can be had is missing. Hand in the statement of reasons.")
	planStandardMissing = fault.Define("sandbox.damage_plan.standard.required",
		"손해배상계획에 배상기준이 없습니다. 적으십시오.",
		"The plan has no standard of damages. Give it.")
	planMethodMissing = fault.Define("sandbox.damage_plan.method.required",
		"손해배상계획에 배상 방법이 없습니다. 적으십시오.",
		"The plan does not say how damages are paid. Give the method.")
	planProcedureMissing = fault.Define("sandbox.damage_plan.procedure.required",
		"손해배상계획에 배상 절차가 없습니다. 적으십시오.",
		"The plan has no procedure. Give it.")
	planAmountShort = fault.Define("sandbox.damage_plan.amount.out_of_range",
		"{head} 배상금액이 {amount:으로/로} {short} 모자랍니다. 책임보험등의 금액({limit})에 준하여야 합니다.",
		"The damages for {head} are {amount}, {short} short. They must be on a level with the insurance, {limit}.")
	planSubmittedMissing = fault.Define("sandbox.damage_plan.submitted.required",
		"사유서와 손해배상계획을 주무부처의 장에게 낸 날이 없습니다. 낸 뒤 그날을 적으십시오.",
		"The day on which the minister was given the reasons and the plan is missing. Hand them in and give the day.")
	planAgreedMissing = fault.Define("sandbox.damage_plan.agreed.required",
		"배상 방안을 협의한 날이 없습니다. {with:와/과} 협의하고 그날을 적으십시오.",
		"The day of the agreement is missing. Agree on the plan with the {with} and give the day.")
	planAgreedLate = fault.Define("sandbox.damage_plan.agreed.too_late",
		"배상 방안을 {agreed}에 협의하였습니다. 사업 시작일({start})까지 마련하여야 합니다.",
		"The plan was agreed on {agreed}. It must be there by the start on {start}.")
)
