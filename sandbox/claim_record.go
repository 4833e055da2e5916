package sandbox

import (
	"github.com/teukgu/teukgu/sandbox/calendar"
	"github.com/teukgu/teukgu/sandbox/civil"
	"github.com/teukgu/teukgu/sandbox/clock"
	"github.com/teukgu/teukgu/sandbox/fault"
	"github.com/teukgu/teukgu/sandbox/lang"
	"github.com/teukgu/teukgu/sandbox/law"
)

// Claim is a claim for damages on the holder of a demonstration or temporary permit under the zone Act (손해배상 신청: 시행령 제62조
// 제1항, in force from 2019-04-17), and what became of it. It is a record.
type Claim struct {
	// Claimant and Address are those of the person who claims; required. They and Relation are lines of at most 200 characters,
	// the other texts may have paragraphs and 10,000.
	Claimant string `json:"claimant"`
	Address  string `json:"address"`
	// Relation is how the claimant is related to the deceased; required where somebody died.
	Relation string `json:"relation,omitempty"`
	// Circumstances are time, place and course of the accident; required.
	Circumstances string `json:"circumstances"`
	// Calculation is how the loss was calculated (산출 기준); required.
	Calculation string `json:"calculation"`
	Damage      Damage `json:"damage"`
	// Received is the day on which the holder received the claim; required.
	Received civil.Date `json:"received"`
	// Insured is whether insurance or mutual aid pays; otherwise the holder pays, by its plan of damages.
	Insured bool `json:"insured"`

	// Informed is the day on which the claimant was told of the insurance or the plan (제62조제2항).
	Informed civil.Date `json:"informed,omitzero"`
	// Reported is the day on which the authorities were told of the claim (제62조제5항).
	Reported civil.Date `json:"reported,omitzero"`
	// Paid is the day on which the damages were paid (제62조제3항).
	Paid civil.Date `json:"paid,omitzero"`
	// Refused is the day of the refusal in writing, with its reasons (제62조제4항).
	Refused civil.Date `json:"refused,omitzero"`
	// Concluded is the day on which the authorities were told of the result (제62조제5항).
	Concluded civil.Date `json:"concluded,omitzero"`
}

// Settled returns the day on which the damages were paid or refused; zero while they are neither.
func (c Claim) Settled() civil.Date {
	if !c.Paid.IsZero() {
		return c.Paid
	}
	return c.Refused
}

// Validate reports everything that is wrong with the shape of the claim, as a [fault.List].
func (c Claim) Validate() error {
	var list fault.List
	at := fault.Path{}.Field
	for _, f := range [...]freeText{
		{"claimant", c.Claimant, nameLimit, "시행령 제62조제1항제1호", ko("신청인의 성명", "The name of the claimant"), claimClaimantMissing, true},
		{"address", c.Address, nameLimit, "시행령 제62조제1항제1호", ko("신청인의 주소", "The address of the claimant"), claimAddressMissing, true},
		{"relation", c.Relation, nameLimit, "시행령 제62조제1항제2호", ko("사망자와의 관계", "The relation to the deceased"), claimRelationMissing, c.Damage.fatal()},
		{"circumstances", c.Circumstances, textLimit, "시행령 제62조제1항제3호", ko("사고의 내용", "The course of the accident"), claimEventMissing, true},
		{"calculation", c.Calculation, textLimit, "시행령 제62조제1항제4호", ko("손해금액의 산출 기준", "The calculation of the loss"), claimCalculationMissing, true},
	} {
		list.Add(f.fault(fault.Path{}))
	}
	list = append(list, c.Damage.faults().Under(at("damage"))...)
	switch {
	case c.Received.IsZero():
		list.Add(claimReceivedMissing.At(at("received"), law.Ref{}))
	case c.Received.Before(c.Damage.Accident):
		list.Add(claimReceivedEarly.At(at("received"), law.Ref{},
			lang.Arg{Name: "received", Value: c.Received}, lang.Arg{Name: "accident", Value: c.Damage.Accident}))
	}
	return append(list, c.settledFaults()...).Err()
}

func (c Claim) settledFaults() fault.List {
	var list fault.List
	if !c.Paid.IsZero() && !c.Refused.IsZero() {
		list.Add(claimSettledTwice.At(fault.Path{}.Field("refused"), law.MustRef("시행령 제62조제5항")))
	}
	for _, f := range [...]struct {
		field string
		on    civil.Date
	}{{"informed", c.Informed}, {"reported", c.Reported}, {"paid", c.Paid}, {"refused", c.Refused}, {"concluded", c.Concluded}} {
		if !f.on.IsZero() && f.on.Before(c.Received) {
			list.Add(claimSettledEarly.At(fault.Path{}.Field(f.field), law.Ref{},
				lang.Arg{Name: "on", Value: f.on}, lang.Arg{Name: "received", Value: c.Received}))
		}
	}
	if !c.Concluded.IsZero() && !c.Concluded.Before(c.Received) && c.Concluded.Before(c.Settled()) {
		list.Add(claimConcludedEarly.At(fault.Path{}.Field("concluded"), law.MustRef("시행령 제62조제5항"),
			lang.Arg{Name: "concluded", Value: c.Concluded}, lang.Arg{Name: "settled", Value: c.Settled()}))
	}
	return list
}

func (d Damage) fatal() bool {
	for _, c := range d.Casualties {
		if c.Harm.Fatal() {
			return true
		}
	}
	return false
}

// PaymentDuty returns the clock of an uninsured holder's payment: 30 days from the receipt of the claim (시행령 제62조제3항). It is
// counted by the Civil Act itself, for it is owed to the claimant and not in administration. A refusal ends it as payment does.
// The errors are those of [clock.Spec.Start], and a [*NoRuleError] before 2019-04-17.
func (c Claim) PaymentDuty(cal calendar.Calendar) (clock.Clock, error) {
	e, ok := PaymentTime().At(c.Received)
	if !ok {
		return clock.Clock{}, &NoRuleError{Statute: ZoneAct, Instrument: Demonstration, Rule: "payment", On: c.Received}
	}
	spec := clock.Spec{
		What: ko("손해배상계획에 따른 배상", "payment of the damages by the plan"), Who: holderText, To: claimantText,
		Length: e.Value, Basis: e.Basis, Counting: calendar.CivilCode, Confidence: e.Confidence,
	}
	return spec.Start(cal, clock.Course{From: c.Received, Answered: c.Settled()})
}

// ResultDuty returns the clock of the report on the result: 15 days from payment or refusal (시행령 제62조제5항), counted as every
// time is in which a holder owes something to an authority: by the Civil Act, since 2021-03-23 by way of 행정기본법 제6조제1항. It is
// false while the claim is not settled. The errors are those of [clock.Spec.Start], and a [*NoRuleError] before 2019-04-17.
func (c Claim) ResultDuty(cal calendar.Calendar) (clock.Clock, bool, error) {
	settled := c.Settled()
	if settled.IsZero() {
		return clock.Clock{}, false, nil
	}
	e, ok := ResultTime().At(settled)
	if !ok {
		return clock.Clock{}, false, &NoRuleError{Statute: ZoneAct, Instrument: Demonstration, Rule: "result", On: settled}
	}
	spec := clock.Spec{
		What: ko("손해배상 결과의 보고", "report on the result of the claim"), Who: holderText, To: authoritiesText,
		Length: e.Value, Basis: e.Basis, Counting: dutyCounting(settled), Confidence: e.Confidence,
	}
	running, err := spec.Start(cal, clock.Course{From: settled, Answered: c.Concluded})
	return running, err == nil, err
}

var claimantText = lang.Text{KO: "손해배상 신청인", EN: "claimant"}

// Agenda lists what the holder still owes for the claim as seen on the day: what the Decree wants without delay (지체 없이) has no
// last day. What happened after the day is not looked at. The errors are those of the two clocks.
func (c Claim) Agenda(cal calendar.Calendar, on civil.Date) (clock.Agenda, error) {
	if on.Before(c.Received) {
		return nil, nil
	}
	c = c.asOf(on)
	delay := ko("지체 없이", "without delay")
	var items []clock.Item
	if c.Informed.IsZero() {
		items = append(items, clock.Item{What: ko("책임보험등 또는 손해배상계획의 안내", "tell the claimant of the insurance or the plan"), Who: holderText, To: claimantText,
			Basis: law.MustRef("시행령 제62조제2항"), Note: delay})
	}
	if c.Reported.IsZero() {
		items = append(items, clock.Item{What: ko("손해배상 신청을 받은 사실의 보고", "report that the claim was received"), Who: holderText, To: authoritiesText,
			Basis: law.MustRef("시행령 제62조제5항"), Note: delay})
	}
	if !c.Insured {
		payment, err := c.PaymentDuty(cal)
		if err != nil {
			return nil, err
		}
		items = appendItem(items, payment, on, ko("거부하려면 사유를 분명히 밝혀 문서로 통지(시행령 제62조제4항)", "a refusal is given in writing with its reasons (Decree Art. 62(4))"))
	}
	result, due, err := c.ResultDuty(cal)
	if err != nil {
		return nil, err
	}
	if due {
		items = appendItem(items, result, on, lang.Text{})
	}
	return clock.NewAgenda(on, items...), nil
}

func appendItem(items []clock.Item, c clock.Clock, on civil.Date, note lang.Text) []clock.Item {
	item, ok := c.Item(on)
	if !ok {
		return items
	}
	item.Note, item.OnMiss = note, lang.Text{}
	return append(items, item)
}

// asOf leaves out what happened after the day.
func (c Claim) asOf(on civil.Date) Claim {
	for _, d := range [...]*civil.Date{&c.Informed, &c.Reported, &c.Paid, &c.Refused, &c.Concluded} {
		if d.After(on) {
			*d = civil.Date{}
		}
	}
	return c
}
