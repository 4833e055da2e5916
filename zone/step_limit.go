package zone

import (
	"github.com/teukgu/teukgu/sandbox/calendar"
	"github.com/teukgu/teukgu/sandbox/civil"
	"github.com/teukgu/teukgu/sandbox/clock"
	"github.com/teukgu/teukgu/sandbox/fault"
	"github.com/teukgu/teukgu/sandbox/lang"
	"github.com/teukgu/teukgu/sandbox/law"
)

// Limit is the time that the law sets for a step.
type Limit struct {
	// After is how much has to pass before the step may begin; zero where it begins at once. Only an inspection waits.
	After  civil.Period
	Length civil.Period
	// Stop is the provision by which the days are not counted on which a supplement is awaited; zero where there is none.
	Stop law.Ref
}

// limit is a step over time: as such, and in a change of the plan (제81조제2항).
type limit struct {
	designation, change law.Timeline[Limit]
	who, to             lang.Text
}

var (
	minister = ko("중소벤처기업부장관", "Minister of SMEs and Startups")
	head     = ko("시·도지사등", "local head")
	agency   = ko("관계 행정기관의 장", "head of the agency concerned")
	operator = ko("민간기업등", "private enterprise")
)

func days(n int) Limit { return Limit{Length: civil.Days(n)} }

func stopping(n int, stop string) Limit { return Limit{Length: civil.Days(n), Stop: law.MustRef(stop)} }

func after(wait, n int) Limit { return Limit{After: civil.Days(wait), Length: civil.Days(n)} }

// limits are the numbers of the law. The day of the application selects the version: the addenda of Act 20236 (제2조) say so
// for the fifteen days of a change. Of a change the paragraph cited is the one that sends to the others (제81조제2항), for
// its inspection 시행령 제52조제1항; what that paragraph said before 2026-07-01 was not read.
var limits = [...]limit{
	StepNotice: {
		designation: law.MustTimeline(read(force2019, days(30), "제74조제2항")),
		change:      law.MustTimeline(read(force2019, days(30), "제81조제2항"), read(force2024, days(15), "제81조제2항")),
		who:         head,
	},
	StepInspection: {
		designation: law.MustTimeline(read(force2019, after(6, 24), "시행령 제43조제1항")),
		change: law.MustTimeline(inferred(force2019, after(6, 24), "시행령 제52조제1항"),
			read(force2026, after(3, 12), "시행령 제52조제1항")),
		who: head,
	},
	StepReply: {
		designation: law.MustTimeline(read(force2019, stopping(30, "제75조제2항"), "제75조제2항")),
		change: law.MustTimeline(read(force2019, stopping(30, "제75조제2항"), "제81조제2항"),
			read(force2024, stopping(15, "제75조제2항"), "제81조제2항")),
		who: agency, to: minister,
	},
	StepDecision: {
		designation: law.MustTimeline(read(force2019, stopping(90, "시행령 제44조제1항"), "시행령 제44조제1항")),
		change:      law.MustTimeline(read(force2019, stopping(90, "시행령 제44조제1항"), "제81조제2항")),
		who:         minister, to: head,
	},
	StepProposal: {
		designation: proposals("시행령 제41조제1항"),
		change:      proposals("제81조제2항"),
		who:         head, to: operator,
	},
	// A reconsideration belongs to a permit, not to the plan: a change of the plan makes no difference.
	StepReconsideration: {
		designation: reconsideration,
		change:      reconsideration,
		who:         operator, to: head,
	},
}

// proposals are the sixty days for a private proposal. The number is of 2019; that the head has to tell the result is
// of Decree 34012 only, so before it the sixty days are for the examination.
func proposals(basis string) law.Timeline[Limit] {
	first := read(force2019, days(60), basis)
	first.Note = ko("60일의 검토 기간은 2019-04-17부터이나, 결과를 알릴 의무는 대통령령 제34012호로 2023-12-19부터 생겼다.",
		"The sixty days to examine it are of 2019-04-17; the duty to tell the result is of Decree 34012, from 2023-12-19.")
	return law.MustTimeline(first, read(listForce, days(60), basis))
}

var reconsideration = law.MustTimeline(
	read(force2024, days(60), "시행령 제57조의2제2항"),
	renumbered(read(force2026, days(60), "시행령 제57조의3제2항")),
)

func renumbered(e law.Entry[Limit]) law.Entry[Limit] {
	e.Renumbered = true
	return e
}

// Limits returns the times of the step over the years, of a designation or of a change of the plan; empty for the unset
// step.
func (v Step) Limits(change bool) law.Timeline[Limit] {
	switch {
	case !steps.Has(v):
		return law.Timeline[Limit]{}
	case change:
		return limits[v].change
	}
	return limits[v].designation
}

// Limit returns the time of the step for an application filed on a day, of a designation or of a change of the plan. The
// fault is a day on which no such time was in force, or the unset step.
func (v Step) Limit(change bool, applied civil.Date) (law.Entry[Limit], error) {
	if !steps.Has(v) {
		return law.Entry[Limit]{}, fault.List{stepMissing.At(fault.Path{}.Field("step"), law.Ref{})}
	}
	if applied.IsZero() {
		return law.Entry[Limit]{}, fault.List{appliedMissing.At(fault.Path{}.Field("applied"), law.Ref{})}
	}
	all := v.Limits(change)
	e, ok := all.At(applied)
	if !ok {
		first := all.Entries()[0]
		return e, fault.List{stepNotInForce.At(fault.Path{}.Field("applied"), first.Basis,
			value("step", v), value("on", applied), value("from", first.From))}
	}
	return e, nil
}

// administrative is the first day of 행정기본법 제6조; before it the Civil Act counts the same way.
var administrative = civil.MustDate("2021-03-23")

func countingOf(from civil.Date) calendar.Counting {
	if from.Before(administrative) {
		return calendar.CivilCode
	}
	return calendar.Administrative
}

// Start begins the clock of the step: course.From is the day of the notice, of receipt, or of being told, and applied the
// day of the application, which selects the version. Nothing in the Act says how its days are counted, so 행정기본법
// 제6조제1항 does, and for a time that began before 2021-03-23 the Civil Act, with the same answer.
//
// An inspection begins on the day after the days that have to pass, which is counted, and its clock ends with the
// shortest that the law allows. The days that have to pass are not a time to act in, so they do not roll.
//
// The error is a [fault.List]: no such time in force, or what [clock.Spec.Start] refuses.
func (v Step) Start(cal calendar.Calendar, change bool, applied civil.Date, course clock.Course) (clock.Clock, error) {
	e, err := v.Limit(change, applied)
	if err != nil {
		return clock.Clock{}, err
	}
	spec := v.spec(e)
	spec.Counting = countingOf(course.From)
	if wait := e.Value.After.Days(); wait > 0 && !course.From.IsZero() {
		spec.Length = civil.Days(wait + spec.Length.Days())
	}
	return spec.Start(cal, course)
}

func (v Step) spec(e law.Entry[Limit]) clock.Spec {
	l := limits[v]
	return clock.Spec{
		What: lang.Text{KO: v.In(lang.Korean), EN: v.In(lang.English)}, Who: l.who, To: l.to,
		Length: e.Value.Length, Basis: e.Basis, Stop: e.Value.Stop, Confidence: e.Confidence,
	}
}

// HearingNotice is how long before a public hearing it has to be announced (공청회 개최의 공고, 시행령 제43조제3항).
func HearingNotice() law.Timeline[civil.Period] {
	return law.MustTimeline(read(force2019, civil.Days(14), "시행령 제43조제3항"))
}

// HearingNoticeBy returns the last day to announce a public hearing held on a day (개최일 14일 전까지): the fourteen days lie
// between the two.
func HearingNoticeBy(hearing civil.Date) (civil.Date, law.Ref, error) {
	e, ok := HearingNotice().At(hearing)
	if !ok {
		return civil.Date{}, e.Basis, fault.List{planTooEarly.At(fault.Path{}.Field("hearing"), law.MustRef("시행령 제43조제3항"), value("on", hearing))}
	}
	d, err := calendar.Backward(hearing, e.Value)
	return d.Last(), e.Basis, err
}

var (
	stepMissing = fault.Define("zone.step.missing",
		"절차의 단계가 없습니다. 어느 단계의 기간인지 적으십시오.",
		"The step is missing. Say which step's time is asked for.")
	appliedMissing = fault.Define("zone.step.applied.missing",
		"신청일이 없습니다. 어느 날의 법을 적용할지 적으십시오.",
		"The day of the application is missing. State the day whose law applies.")
	stepNotInForce = fault.Define("zone.step.not_in_force",
		"{on}에는 {step}의 기간이 정해져 있지 않았습니다. {from} 이후의 날을 적으십시오.",
		"On {on} the law set no time for this step: {step}. State a day from {from} on.")
)
