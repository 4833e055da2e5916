package sandbox

import "github.com/teukgu/teukgu/sandbox/fault"

// The faults of damage and of claims for it. A code is never renamed.
var (
	claimAccidentMissing = fault.Define("sandbox.damage.accident.required",
		"사고가 난 날이 없습니다. 적으십시오.",
		"The day of the accident is missing. Give it.")
	claimEmpty = fault.Define("sandbox.damage.required",
		"손해가 하나도 없습니다. 다친 사람이나 손해를 입은 재물을 적으십시오.",
		"There is no damage. Give whoever was hurt or what was damaged.")
	claimPersonMissing = fault.Define("sandbox.damage.person.required",
		"누가 다쳤는지 없습니다. 적으십시오.",
		"Who was hurt is missing. Give it.")
	claimPersonTwice = fault.Define("sandbox.damage.person.duplicate",
		"{person:이/가} 두 번 있습니다. 한 사람의 손해는 한 번에 적으십시오.",
		"{person} is there twice. Give each person once, with the whole loss.")
	claimHarmMissing = fault.Define("sandbox.damage.harm.required",
		"어떤 피해인지 없거나 목록에 없습니다. 목록에서 고르십시오.",
		"What happened to the person is missing or none. Choose one of the list.")
	claimOwnerMissing = fault.Define("sandbox.damage.owner.required",
		"재물의 소유자가 없습니다. 적으십시오.",
		"The owner of the property is missing. Give it.")
	claimAmountMissing = fault.Define("sandbox.damage.amount.required",
		"{what:이/가} 없습니다. 원화로 적으십시오.",
		"{what} is missing. Give it in won.")
	claimAmountWrong = fault.Define("sandbox.damage.amount.invalid",
		"금액 {amount:은/는} 쓸 수 없습니다. 0원 이상의 원화 금액을 적으십시오.",
		"The amount {amount} cannot be used. Give an amount of won that is not negative.")
	claimAmountLarge = fault.Define("sandbox.damage.amount.too_large",
		"금액 {amount:이/가} 다룰 수 있는 가장 큰 금액 {limit:을/를} 넘습니다. 금액을 확인하십시오.",
		"The amount {amount} is more than {limit}, the largest that is dealt with. Check the amount.")
	claimPaidForbidden = fault.Define("sandbox.damage.paid.forbidden",
		"이미 지급한 금액은 피해가 \"{harm}\"인 경우에만 적습니다. 지우십시오.",
		"What was paid before is given for \"{harm}\" only. Leave it out.")
	claimPaidPart = fault.Define("sandbox.damage.paid_after_death.out_of_range",
		"사망한 날 이후의 손해에 대한 금액 {part:이/가} 이미 지급한 {paid:을/를} 넘습니다. 그 일부를 적으십시오.",
		"{part}, the part for loss after the day of death, is more than the {paid} paid. Give a part of it.")

	claimClaimantMissing = fault.Define("sandbox.claim.claimant.required",
		"신청인의 성명이 없습니다. 적으십시오.",
		"The name of the claimant is missing. Give it.")
	claimAddressMissing = fault.Define("sandbox.claim.address.required",
		"신청인의 주소가 없습니다. 적으십시오.",
		"The address of the claimant is missing. Give it.")
	claimRelationMissing = fault.Define("sandbox.claim.relation.required",
		"신청인과 사망자의 관계가 없습니다. 적으십시오.",
		"How the claimant is related to the deceased is missing. Give it.")
	claimEventMissing = fault.Define("sandbox.claim.circumstances.required",
		"사고의 일시·장소 등 내용이 없습니다. 적으십시오.",
		"The time, place and course of the accident are missing. Give them.")
	claimCalculationMissing = fault.Define("sandbox.claim.calculation.required",
		"손해금액의 산출 기준이 없습니다. 적으십시오.",
		"How the loss was calculated is missing. Give it.")
	claimReceivedMissing = fault.Define("sandbox.claim.received.required",
		"신청을 받은 날이 없습니다. 적으십시오.",
		"The day on which the claim was received is missing. Give it.")
	claimReceivedEarly = fault.Define("sandbox.claim.received.too_early",
		"신청을 받은 날({received})이 사고가 난 {accident}보다 앞섭니다. 날을 확인하십시오.",
		"The claim was received on {received}, before the accident of {accident}. Look at the days.")
	claimSettledTwice = fault.Define("sandbox.claim.settled.conflict",
		"배상한 날과 거부한 날이 모두 있습니다. 하나만 적으십시오.",
		"There is a day of payment and one of refusal. Give one of them.")
	claimSettledEarly = fault.Define("sandbox.claim.settled.too_early",
		"{on}은 신청을 받은 {received}보다 앞섭니다. 날을 확인하십시오.",
		"{on} is before the claim was received on {received}. Look at the days.")
	claimConcludedEarly = fault.Define("sandbox.claim.concluded.too_early",
		"결과를 보고한 날({concluded})이 배상하거나 거부한 {settled}보다 앞섭니다. 결과는 그 뒤에 보고합니다. 날을 확인하십시오.",
		"The result was reported on {concluded}, before the payment or refusal of {settled}. It is reported after it. Look at the days.")
)
