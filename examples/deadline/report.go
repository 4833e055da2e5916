package main

import (
	"fmt"
	"io"
	"strings"

	"github.com/teukgu/teukgu/sandbox/calendar"
	"github.com/teukgu/teukgu/sandbox/civil"
	"github.com/teukgu/teukgu/sandbox/lang"
	"github.com/teukgu/teukgu/sandbox/law"
)

// A report is a counted period and what was asked.
type report struct {
	calendar.Deadline
	cal calendar.Calendar
	q   *question
}

func (r report) write(w io.Writer) error {
	l := r.q.language
	var b strings.Builder
	for _, line := range []string{r.title(), r.result(), r.known()} {
		if line != "" {
			b.WriteString(line + "\n")
		}
	}
	fmt.Fprintf(&b, "\n%s\n", r.In(l))
	r.months(&b)
	_, err := io.WriteString(w, b.String())
	return err
}

func (r report) say(ko, en string, args ...lang.Arg) string {
	return lang.Expand(lang.Text{KO: ko, EN: en}.In(r.q.language), r.q.language, args...)
}

func arg(name string, value any) lang.Arg { return lang.Arg{Name: name, Value: value} }

// title says what was counted.
func (r report) title() string {
	length := arg("length", r.Length())
	if r.Length().IsZero() {
		length.Value = lang.Text{KO: lang.Say(r.q.inHours, lang.Korean) + "시간", EN: lang.Say(r.q.inHours, lang.English) + " h"}
	}
	args := []lang.Arg{arg("rule", r.Counting()), arg("from", r.From()), arg("time", r.q.time), length}
	switch {
	case r.q.backward:
		return r.say("거꾸로 세는 기간: {from}의 {length} 전까지", "counted back: {length} before {from}", args...)
	case r.q.time != "":
		return r.say("{rule}: {from} {time}부터 {length}", "{rule}: {length} from {time} on {from}", args...)
	}
	return r.say("{rule}: {from}부터 {length}", "{rule}: {length} from {from}", args...)
}

// result is the answer in one line.
func (r report) result() string {
	args := []lang.Arg{arg("day", r.Last()), arg("weekday", r.Last().Weekday()), arg("time", r.Time())}
	switch effective := r.Effective(); {
	case !effective.IsZero():
		return r.say("시행일: {day} {weekday}", "in force from: {weekday}, {day}", arg("day", effective), arg("weekday", effective.Weekday()))
	case r.q.backward:
		return r.say("늦어도: {day} {weekday}", "at the latest on: {weekday}, {day}", args...)
	case !r.Time().IsZero():
		return r.say("만료: {day} {weekday} {time}", "ends: {weekday}, {day}, {time}", args...)
	}
	return r.say("말일: {day} {weekday}", "last day: {weekday}, {day}", args...)
}

func (r report) known() string {
	if r.q.known == "" {
		return ""
	}
	return r.say("{day}까지 알려진 공휴일로 계산함", "with the public holidays known on {day}", arg("day", civil.MustDate(r.q.known)))
}

// span is the days that were counted, both included. A last day that rolled is not among them: each step by 민법 제161조
// is a day that it passed over.
func (r report) span() (first, last civil.Date) {
	if r.q.backward {
		return r.First(), r.From().AddDays(-1)
	}
	last = r.Last()
	for _, s := range r.Steps() {
		if s.Basis == law.MustRef("민법 제161조") {
			last = last.AddDays(-1)
		}
	}
	return r.First(), last
}

// counted reports whether the day is one of the days that make up the period.
func (r report) counted(d civil.Date) bool {
	first, last := r.span()
	if d.Before(first) || d.After(last) {
		return false
	}
	if r.Counting() == calendar.Petition && r.Length().Days() > 0 { // working days only
		closed, err := r.cal.Closed(d)
		return err == nil && !closed
	}
	return true
}
