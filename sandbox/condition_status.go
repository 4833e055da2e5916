package sandbox

import (
	"github.com/teukgu/teukgu/sandbox/civil"
	"github.com/teukgu/teukgu/sandbox/clock"
	"github.com/teukgu/teukgu/sandbox/fault"
	"github.com/teukgu/teukgu/sandbox/lang"
	"github.com/teukgu/teukgu/sandbox/law"
)

// ConditionStatus is how a condition stands on a day. The zero value is unset.
type ConditionStatus struct {
	State ConditionState
	// Since is the first day of the state: of the record, or the day after the last day to fulfil; zero for an open one.
	Since civil.Date
	// Late reports that it was fulfilled after its last day.
	Late bool
}

// Status returns how the condition stands on the day. The last record of that day or before it decides, of two on one day
// the later in the list. Without one, or with the fulfilment of a standing condition, it is open, and overdue from the day after
// its last day. It allocates nothing.
func (c Condition) Status(on civil.Date) ConditionStatus {
	var last ConditionRecord
	for _, r := range c.Records {
		if !r.On.After(on) && !r.On.Before(last.On) {
			last = r
		}
	}
	switch {
	case last.What == ConditionBroken:
		return ConditionStatus{State: ConditionBreached, Since: last.On}
	case last.What == ConditionMet && !c.Standing():
		return ConditionStatus{State: ConditionFulfilled, Since: last.On, Late: last.On.After(c.Due)}
	case !c.Standing() && on.After(c.Due):
		return ConditionStatus{State: ConditionOverdue, Since: c.Due.AddDays(1)}
	}
	return ConditionStatus{State: ConditionOpen}
}

// Conditions are the conditions of one grant.
type Conditions []Condition

// Validate reports everything that is wrong with the shape of the conditions, as a [fault.List] with the index as path.
func (cs Conditions) Validate() error {
	var list fault.List
	seen := make(map[string]bool, len(cs))
	for i, c := range cs {
		at := fault.Path{}.Index(i)
		list = append(list, c.faults().Under(at)...)
		if c.ID != "" && seen[c.ID] {
			list.Add(conditionIDTwice.At(at.Field("id"), law.Ref{}, lang.Arg{Name: "id", Value: c.ID}))
		}
		seen[c.ID] = true
	}
	return list.Err()
}

// Agenda lists what the conditions still ask of the holder of a grant of that day, as seen on the day on: every condition but those
// fulfilled, with its last day, the provision that attaches it and what a breach can lead to.
func (cs Conditions) Agenda(s Statute, i Instrument, granted, on civil.Date) clock.Agenda {
	rule, _ := s.ConditionRules(i).At(granted)
	miss := breachOfCondition(s.rules(i), on)
	var items []clock.Item
	for _, c := range cs {
		status := c.Status(on)
		if status.State == ConditionFulfilled {
			continue
		}
		item := clock.Item{What: c.Text, Who: holderText, Due: c.Due, Basis: rule.Basis, OnMiss: miss, Note: c.note(status)}
		items = append(items, item)
	}
	return clock.NewAgenda(on, items...)
}

var holderText = lang.Text{KO: "특례를 받은 자", EN: "holder of the grant"}

// note says the kind and how the condition stands, and what has to be shown.
func (c Condition) note(s ConditionStatus) lang.Text {
	write := func(l lang.Language) string {
		text := lang.Text{KO: "{kind} 조건, {state}", EN: "{kind} condition, {state}"}.In(l)
		if s.State == ConditionBreached {
			text += lang.Text{KO: "({since}부터)", EN: " (since {since})"}.In(l)
		}
		if c.Standing() {
			text += lang.Text{KO: ", 상시", EN: ", standing"}.In(l)
		}
		if !c.Evidence.IsZero() {
			text += lang.Text{KO: ", 증빙: {evidence}", EN: ", evidence: {evidence}"}.In(l)
		}
		return lang.Expand(text, l, lang.Arg{Name: "kind", Value: c.Kind}, lang.Arg{Name: "state", Value: s.State},
			lang.Arg{Name: "since", Value: s.Since}, lang.Arg{Name: "evidence", Value: c.Evidence})
	}
	return lang.Text{KO: write(lang.Korean), EN: write(lang.English)}
}

// breachOfCondition says what the statute makes of a condition that is not met on the day.
func breachOfCondition(r *Rules, on civil.Date) lang.Text {
	var parts []lang.Text
	if e, ok := r.Cancellation.At(on); ok && e.Value.May.Has(GroundCondition) {
		part := ko("취소할 수 있음", "the grant may be cancelled")
		if e.Value.Correct {
			part = ko("취소하거나 시정을 명할 수 있음", "the grant may be cancelled or a correction ordered")
		}
		parts = append(parts, part)
	}
	if e, ok := r.Levy.At(on); ok {
		parts = append(parts, lang.Text{KO: "과태료 " + e.Value.In(lang.Korean) + " 이하", EN: "fine ≤ " + e.Value.In(lang.English)})
	}
	return lang.Text{KO: joined(parts, lang.Korean), EN: joined(parts, lang.English)}
}
