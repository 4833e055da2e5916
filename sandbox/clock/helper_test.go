package clock_test

import (
	"errors"
	"os"
	"slices"
	"strconv"
	"testing"

	"github.com/teukgu/teukgu/sandbox/calendar"
	"github.com/teukgu/teukgu/sandbox/civil"
	"github.com/teukgu/teukgu/sandbox/clock"
	"github.com/teukgu/teukgu/sandbox/fault"
	"github.com/teukgu/teukgu/sandbox/lang"
	"github.com/teukgu/teukgu/sandbox/law"
)

func ref(s string) law.Ref { return law.MustRef(s) }

// date reads a day; the empty text is the absent one.
func date(s string) civil.Date {
	if s == "" {
		return civil.Date{}
	}
	return civil.MustDate(s)
}

// stops reads "2026-03-20/2026-03-29"; ".." is an open end.
func stops(spans ...string) []clock.Stop {
	var list []clock.Stop
	for _, s := range spans {
		span := civil.MustSpan(s)
		last, _ := span.Last()
		list = append(list, clock.Stop{From: span.From(), Until: last})
	}
	return list
}

// The clocks of the zone Act.

// reply is the ministries' reply on a plan (제75조제2항, in force from 2019-04-17).
func reply() clock.Spec {
	return clock.Spec{
		What: lang.Text{KO: "특구계획에 대한 의견의 회신", EN: "reply on a plan"}, Who: lang.Text{KO: "관계 행정기관의 장", EN: "other agency"},
		Length: civil.Days(30), Basis: ref("제75조제2항"), Stop: ref("제75조제2항"), Confidence: law.Primary,
	}
}

// designation is the decision on a plan (시행령 제44조제1항, in force from 2019-04-17).
func designation() clock.Spec {
	return clock.Spec{
		What:   lang.Text{KO: "특구계획의 승인 및 지정 여부의 결정", EN: "decision on plan and designation"},
		Length: civil.Days(90), Basis: ref("시행령 제44조제1항"), Stop: ref("시행령 제44조제1항"), Confidence: law.Primary,
	}
}

// confirmation is the ministries' reply on whether a permit is needed (제85조제4항 and 제5항, in force from 2019-04-17).
func confirmation() clock.Spec {
	return clock.Spec{
		What: lang.Text{KO: "규제 신속확인의 회신", EN: "reply on a confirmation"}, Who: lang.Text{KO: "관계 행정기관의 장", EN: "other agency"},
		To:     lang.Text{KO: "중소벤처기업부장관", EN: "MSS Minister"},
		Length: civil.Days(30), Basis: ref("제85조제4항"), Stop: ref("제85조제4항"), Confidence: law.Primary,
		Silence: clock.Silence{Effect: clock.DeemedNotRequired, Basis: ref("제85조제5항"),
			Meaning: lang.Text{KO: "소관 업무에 해당하지 아니하거나 허가등이 필요하지 아니한 것으로 봄", EN: "deemed outside its remit, or its permit not required"}},
	}
}

// demonstration is the ministries' review of a demonstration (제86조제3항, in force from 2019-04-17).
func demonstration() clock.Spec {
	return clock.Spec{
		What: lang.Text{KO: "실증특례 검토 결과의 회신", EN: "reply on a demonstration permit"}, Who: lang.Text{KO: "관계 행정기관의 장", EN: "other agency"},
		Length: civil.Days(30), Basis: ref("제86조제3항"), Stop: ref("제86조제3항"), Confidence: law.Primary,
		Cap:       clock.Limit{Length: civil.Days(90), Basis: ref("제86조제3항")},
		Extension: clock.Limit{Length: civil.Days(30), Basis: ref("제86조제3항")},
		Counting:  calendar.Administrative,
	}
}

// proposal is the answer to a private proposal, which has no rule on supplements (시행령 제41조제1항, in force from 2019-04-17).
func proposal() clock.Spec {
	return clock.Spec{
		What:   lang.Text{KO: "민간기업등의 제안에 대한 결과 통보", EN: "answer to a private proposal"},
		Length: civil.Days(60), Basis: ref("시행령 제41조제1항"), Confidence: law.Primary,
	}
}

// conformity is the certification of 산업융합 촉진법 제13조: months, and an extension in days.
func conformity() clock.Spec {
	return clock.Spec{
		What:   lang.Text{KO: "적합성 인증", EN: "conformity certification"},
		Length: civil.Months(6), Basis: ref("산업융합 촉진법 제13조"), Stop: ref("산업융합 촉진법 제13조"),
		Extension: clock.Limit{Length: civil.Days(30), Basis: ref("산업융합 촉진법 제13조")},
	}
}

func start(tb testing.TB, spec clock.Spec, course clock.Course) clock.Clock {
	tb.Helper()
	c, err := spec.Start(calendar.Korea(), course)
	if err != nil {
		tb.Fatal(err)
	}
	return c
}

// faults lists path and code of every fault of an error.
func faults(tb testing.TB, err error) []string {
	tb.Helper()
	var list fault.List
	var one *fault.Fault
	switch {
	case errors.As(err, &list):
	case errors.As(err, &one):
		list = fault.List{one}
	case err != nil:
		tb.Fatalf("no fault: %v", err)
	}
	var lines []string
	for _, f := range list {
		if f.Message(lang.Korean) == "" || f.Message(lang.English) == "" {
			tb.Errorf("%s has no message", f.Code)
		}
		lines = append(lines, f.Path+" "+string(f.Code))
	}
	return slices.Clip(lines)
}

// cases is how many random cases a test runs: few by default, so that the race detector is quick too.
func cases(tb testing.TB, few int) int {
	tb.Helper()
	text := os.Getenv("TEUKGU_CASES")
	if text == "" {
		return few
	}
	n, err := strconv.Atoi(text)
	if err != nil {
		tb.Fatal(err)
	}
	return n
}
