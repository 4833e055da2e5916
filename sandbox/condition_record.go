package sandbox

import (
	"github.com/teukgu/teukgu/sandbox/civil"
	"github.com/teukgu/teukgu/sandbox/fault"
	"github.com/teukgu/teukgu/sandbox/flow"
	"github.com/teukgu/teukgu/sandbox/lang"
	"github.com/teukgu/teukgu/sandbox/law"
)

// Condition is one condition attached to a grant, as an obligation of its holder (실증특례·임시허가에 붙인 조건, 부관: 제86조제4항,
// 제90조제6항, in force from 2019-04-17). It is a record: [Condition.Validate] looks at its shape, [Condition.CheckPapers] and
// [Condition.CheckBurden] at the law of the grant, [Condition.Status] at its fulfilment.
type Condition struct {
	// ID is given by the host; required, unique among the conditions of a grant.
	ID   string        `json:"id"`
	Kind ConditionKind `json:"kind"`
	// Text is the condition as the certificate has it; the Korean is required.
	Text lang.Text `json:"text"`
	// Due is the last day to fulfil it; zero for a standing condition, which is kept as long as the grant lasts.
	Due civil.Date `json:"due,omitzero"`
	// Evidence is what has to be shown of its fulfilment (이행 증빙); absent where nothing is.
	Evidence lang.Text `json:"evidence,omitzero"`
	// AskedBy is who asked for the condition, an agency concerned for one; unset where nobody did.
	AskedBy flow.Office `json:"asked_by,omitzero"`
	// Reason is why it was asked for (조건의 필요성과 적정성); required where somebody asked.
	Reason lang.Text `json:"reason,omitzero"`
	// Papers are those that prove need and adequacy (조건의 필요성과 적정성을 입증하는 서류).
	Papers []string `json:"papers,omitempty"`
	// Burden is what is declared about the condition for the rules of minimum burden.
	Burden Burden `json:"burden,omitzero"`
	// Records say when it was met or broken, by date.
	Records []ConditionRecord `json:"records,omitempty"`
}

// ConditionRecord is one finding about a condition (조건 이행 기록).
type ConditionRecord struct {
	On   civil.Date     `json:"on"`
	What ConditionEvent `json:"what"`
	// Evidence names what was shown; required of a fulfilment where the condition asks for evidence.
	Evidence string `json:"evidence,omitempty"`
}

// Standing reports whether the condition has no last day (상시 조건).
func (c Condition) Standing() bool { return c.Due.IsZero() }

// Validate reports everything that is wrong with the shape of the condition, as a [fault.List].
func (c Condition) Validate() error { return c.faults().Err() }

func (c Condition) faults() fault.List {
	var list fault.List
	at := fault.Path{}.Field
	list.Add(freeText{"id", c.ID, nameLimit, "", ko("식별자", "The identifier"), conditionIDMissing, true}.fault(fault.Path{}))
	if !conditionKinds.Has(c.Kind) {
		list.Add(conditionKindWrong.At(at("kind"), law.Ref{}))
	}
	list.Add(freeText{"ko", c.Text.KO, textLimit, "", ko("조건의 내용", "The condition"), conditionTextMissing, true}.fault(at("text")))
	list.Add(textFault(c.Text.EN, textLimit, at("text").Field("en"), law.Ref{}, ko("조건의 내용", "The condition")))
	list = append(list, textFaults(c.Evidence, at("evidence"), ko("이행 증빙", "The evidence"))...)
	list = append(list, textFaults(c.Reason, at("reason"), ko("요청한 사유", "The reason"))...)
	for i, p := range c.Papers {
		list.Add(textFault(p, nameLimit, at("papers").Index(i), law.Ref{}, ko("서류의 이름", "The name of the paper")))
	}
	if c.AskedBy != 0 {
		switch by := c.AskedBy; {
		case by.String() == "":
			list.Add(conditionAskerWrong.At(at("asked_by"), law.Ref{}))
		case c.Reason.IsZero():
			list.Add(conditionReasonMissing.At(at("reason"), law.Ref{}, lang.Arg{Name: "by", Value: by}))
		}
	}
	for i, r := range c.Records {
		list = append(list, c.recordFaults(i, r).Under(at("records").Index(i))...)
	}
	return list
}

func (c Condition) recordFaults(i int, r ConditionRecord) fault.List {
	var list fault.List
	list.Add(textFault(r.Evidence, textLimit, fault.Path{}.Field("evidence"), law.Ref{}, ko("이행 증빙", "The evidence")))
	switch {
	case r.On.IsZero():
		list.Add(conditionRecordDate.At(fault.Path{}.Field("on"), law.Ref{}))
	case i > 0 && r.On.Before(c.Records[i-1].On):
		list.Add(conditionRecordOrder.At(fault.Path{}.Field("on"), law.Ref{},
			lang.Arg{Name: "on", Value: r.On}, lang.Arg{Name: "before", Value: c.Records[i-1].On}))
	}
	switch {
	case !conditionEvents.Has(r.What):
		list.Add(conditionRecordWhat.At(fault.Path{}.Field("what"), law.Ref{}))
	case r.What == ConditionMet && lang.Blank(r.Evidence) && !c.Evidence.IsZero():
		list.Add(conditionRecordEvidence.At(fault.Path{}.Field("evidence"), law.Ref{}, lang.Arg{Name: "evidence", Value: c.Evidence}))
	}
	return list
}

// CheckPapers reports a condition that an agency asked for without the papers that prove its need and adequacy. They are
// due for conditions attached from 2026-07-01 (제86조제5항; for a temporary permit 제90조제7항), under the zone Act only; for one
// attached earlier the result is nil. The error is a [fault.List].
func (c Condition) CheckPapers(s Statute, i Instrument, attached civil.Date) error {
	rule, ok := s.ConditionRules(i).At(attached)
	if !ok || rule.Value.Proof.IsZero() || c.AskedBy != flow.Agency || len(c.Papers) > 0 {
		return nil
	}
	return fault.List{conditionPapersMissing.At(fault.Path{}.Field("papers"), rule.Value.Proof)}
}
