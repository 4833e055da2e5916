package main

import (
	"github.com/teukgu/teukgu/sandbox/calendar"
	"github.com/teukgu/teukgu/sandbox/civil"
	"github.com/teukgu/teukgu/sandbox/clock"
	"github.com/teukgu/teukgu/sandbox/lang"
	"github.com/teukgu/teukgu/sandbox/law"
)

// clocks are the time limits that a step starts, by the provision of the step. All three stand since 2019-04-17; how
// they are counted is not said in the Act, so the general rule applies (행정기본법 제6조제1항).
var clocks = map[law.Ref]clock.Spec{
	law.MustRef("제74조제2항"): {
		What:   lang.Text{KO: "공고 기간", EN: "public notice"},
		Length: civil.Days(30), Basis: law.MustRef("제74조제2항"), Confidence: law.Primary,
	},
	law.MustRef("제72조제1항"): {
		What:   lang.Text{KO: "지정 여부 결정", EN: "decision"},
		Length: civil.Days(90), Basis: law.MustRef("시행령 제44조제1항"), Stop: law.MustRef("시행령 제44조제1항"), Confidence: law.Primary,
	},
	law.MustRef("제75조제1항"): {
		What:   lang.Text{KO: "의견 회신", EN: "replies"},
		Length: civil.Days(30), Basis: law.MustRef("제75조제2항"), Stop: law.MustRef("제75조제2항"), Confidence: law.Primary,
	},
}

// deadline says until when the time limit runs that a step starts, and under which provision; "" where it starts none or
// its day is not known.
func (e event) deadline(l lang.Language) (string, error) {
	from, known := e.On.Date()
	spec, ok := clocks[e.Basis]
	if !ok || !known {
		return "", nil
	}
	c, err := spec.Start(calendar.Korea(), clock.Course{From: from})
	if err != nil {
		return "", err
	}
	due, _ := c.Due()
	return lang.Expand(lang.Text{KO: "{what}: {due}까지 ({basis})", EN: "{what} by {due} ({basis})"}.In(l), l,
		lang.Arg{Name: "what", Value: spec.What}, lang.Arg{Name: "due", Value: due}, lang.Arg{Name: "basis", Value: spec.Basis}), nil
}
