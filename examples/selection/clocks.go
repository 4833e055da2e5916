package main

import (
	"github.com/teukgu/teukgu/sandbox/calendar"
	"github.com/teukgu/teukgu/sandbox/clock"
	"github.com/teukgu/teukgu/sandbox/lang"
	"github.com/teukgu/teukgu/sandbox/law"
	"github.com/teukgu/teukgu/zone"
)

// clocks are the time limits that a step starts, by the provision of the step, under the names that the report gives them.
// Their numbers are the library's.
var clocks = map[law.Ref]struct {
	step zone.Step
	what lang.Text
}{
	law.MustRef("제74조제2항"): {zone.StepNotice, lang.Text{KO: "공고 기간", EN: "public notice"}},
	law.MustRef("제72조제1항"): {zone.StepDecision, lang.Text{KO: "지정 여부 결정", EN: "decision"}},
	law.MustRef("제75조제1항"): {zone.StepReply, lang.Text{KO: "의견 회신", EN: "replies"}},
}

// deadline says until when the time limit runs that a step starts, and under which provision; "" where it starts none or
// its day is not known.
func (e event) deadline(l lang.Language) (string, error) {
	from, known := e.On.Date()
	limit, ok := clocks[e.Basis]
	if !ok || !known {
		return "", nil
	}
	c, err := limit.step.Start(calendar.Korea(), false, from, clock.Course{From: from})
	if err != nil {
		return "", err
	}
	due, _ := c.Due()
	return lang.Expand(lang.Text{KO: "{what}: {due}까지 ({basis})", EN: "{what} by {due} ({basis})"}.In(l), l,
		lang.Arg{Name: "what", Value: limit.what}, lang.Arg{Name: "due", Value: due}, lang.Arg{Name: "basis", Value: c.Spec().Basis}), nil
}
