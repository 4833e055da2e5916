package sandbox

import (
	"github.com/teukgu/teukgu/sandbox/civil"
	"github.com/teukgu/teukgu/sandbox/fault"
	"github.com/teukgu/teukgu/sandbox/lang"
	"github.com/teukgu/teukgu/sandbox/law"
)

// DamagePlan takes the place of insurance where none can be had: what is paid for damage, agreed with the local government
// (이용자 손해배상계획, 배상 방안: 제88조제2항 단서, 제90조제15항 단서, 시행령 제61조, in force from 2019-04-17). It is a record.
type DamagePlan struct {
	// Reason is why no insurance can be had (가입이 불가능한 사유). It and the next three may have paragraphs and 10,000 characters.
	Reason string `json:"reason"`
	// Standard, Method and Procedure are those of the damages (배상기준, 방법, 절차).
	Standard  string `json:"standard"`
	Method    string `json:"method"`
	Procedure string `json:"procedure"`
	// Amounts are the damages; all are required.
	Amounts CoverAmounts `json:"amounts"`
	// Submitted is the day on which the minister was given the reasons and the plan; zero while it has not been.
	Submitted civil.Date `json:"submitted,omitzero"`
	// Agreed is the day on which the plan was agreed (별도 협의); zero while it is not.
	Agreed civil.Date `json:"agreed,omitzero"`
}

// Validate reports everything that is wrong with the shape of the plan, as a [fault.List].
func (p DamagePlan) Validate() error { return p.faults().Err() }

func (p DamagePlan) faults() fault.List {
	var list fault.List
	for _, t := range [...]freeText{
		{"reason", p.Reason, textLimit, "시행령 제61조제1항제1호", ko("가입이 불가능한 사유", "The reason"), planReasonMissing, true},
		{"standard", p.Standard, textLimit, "시행령 제61조제1항제2호", ko("배상기준", "The standard of the damages"), planStandardMissing, true},
		{"method", p.Method, textLimit, "시행령 제61조제1항제2호", ko("배상방법", "The method of the damages"), planMethodMissing, true},
		{"procedure", p.Procedure, textLimit, "시행령 제61조제1항제2호", ko("배상절차", "The procedure of the damages"), planProcedureMissing, true},
	} {
		list.Add(t.fault(fault.Path{}))
	}
	return append(list, p.Amounts.faults().Under(fault.Path{}.Field("amounts"))...)
}

// Check reports everything in which the plan falls short of what the zone Act demands of a holder who starts on that day, as a
// [fault.List]: what Validate finds, damages below the level of the insurance (시행령 제61조제2항), a plan not handed to the minister
// and not agreed with the local government before the start (제61조제1항).
//
// The Decree wants damages of a level that conforms (준하는 수준) to the sums of 제60조; that they may not be less is how the library
// reads it. The errors for other cases are those of [Statute.RequiredCover].
func (p DamagePlan) Check(s Statute, i Instrument, start civil.Date) error {
	list := p.faults()
	if start.IsZero() {
		list.Add(coverStartMissing.At(fault.Path{}.Field("start"), law.Ref{}))
		return list
	}
	required, err := s.RequiredCover(i, start)
	if err != nil {
		return err
	}
	duty, _ := s.rules(i).Insurance.At(start)
	list = append(list, p.Amounts.shortfalls(required.Value, planAmountShort, planLevel).Under(fault.Path{}.Field("amounts"))...)
	if p.Submitted.IsZero() {
		list.Add(planSubmittedMissing.At(fault.Path{}.Field("submitted"), law.MustRef("시행령 제61조제1항")))
	}
	switch {
	case p.Agreed.IsZero():
		list.Add(planAgreedMissing.At(fault.Path{}.Field("agreed"), duty.Basis, lang.Arg{Name: "with", Value: duty.Value.Plan}))
	case p.Agreed.After(start):
		list.Add(planAgreedLate.At(fault.Path{}.Field("agreed"), law.MustRef("시행령 제61조제1항"),
			lang.Arg{Name: "agreed", Value: p.Agreed}, lang.Arg{Name: "start", Value: start}))
	}
	return list.Err()
}

func planLevel(coverHead) law.Ref { return law.MustRef("시행령 제61조제2항") }
