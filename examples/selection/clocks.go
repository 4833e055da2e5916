package main

import (
	"github.com/teukgu/teukgu/evaluation"
	"github.com/teukgu/teukgu/sandbox/calendar"
	"github.com/teukgu/teukgu/sandbox/civil"
	"github.com/teukgu/teukgu/sandbox/clock"
	"github.com/teukgu/teukgu/sandbox/lang"
	"github.com/teukgu/teukgu/zone"
)

// clocks are the time limits that an event starts, under the names that the report gives them. Their numbers are the
// library's.
var clocks = map[evaluation.EventType]struct {
	step zone.Step
	what lang.Text
}{
	evaluation.EventApplied:   {zone.StepDecision, lang.Text{KO: "지정 여부 결정", EN: "decision"}},
	evaluation.EventConsulted: {zone.StepReply, lang.Text{KO: "의견 회신", EN: "replies"}},
}

// deadline says until when the time limit runs that an event starts, and under which provision; "" where it starts none.
func deadline(e evaluation.EventType, on civil.Date, l lang.Language) (string, error) {
	limit, ok := clocks[e]
	if !ok {
		return "", nil
	}
	c, err := limit.step.Start(calendar.Korea(), false, on, clock.Course{From: on})
	if err != nil {
		return "", err
	}
	due, _ := c.Due()
	return lang.Expand(lang.Text{KO: "{what}: {due}까지 ({basis})", EN: "{what} by {due} ({basis})"}.In(l), l,
		lang.Arg{Name: "what", Value: limit.what}, lang.Arg{Name: "due", Value: due}, lang.Arg{Name: "basis", Value: c.Spec().Basis}), nil
}
