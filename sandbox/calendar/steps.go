package calendar

import (
	"github.com/teukgu/teukgu/sandbox/civil"
	"github.com/teukgu/teukgu/sandbox/lang"
	"github.com/teukgu/teukgu/sandbox/law"
)

// step makes a step from templates with the placeholders of the pairs of names and values that follow.
func step(date civil.Date, place, ko, en string, args ...lang.Arg) Step {
	s := Step{Date: date, Text: lang.Text{
		KO: lang.Expand(ko, lang.Korean, args...),
		EN: lang.Expand(en, lang.English, args...),
	}}
	if place != "" {
		s.Basis = law.MustRef(place)
	}
	return s
}

func arg(name string, value any) lang.Arg { return lang.Arg{Name: name, Value: value} }

func hoursText(n int) lang.Text {
	text := lang.Say(n, lang.Korean)
	if n == 1 {
		return lang.Text{KO: text + "시간", EN: text + " hour"}
	}
	return lang.Text{KO: text + "시간", EN: text + " hours"}
}

// stepsFirst says whether the first day counts.
func (d Deadline) stepsFirst() []Step {
	from, first := arg("from", d.from), arg("first", d.first)
	exclude := func(place string) Step {
		return step(d.first, place, "첫날인 {from:은/는} 산입하지 않고 {first}부터 기산합니다.",
			"The first day, {from}, is not counted; the period runs from {first}.", from, first)
	}
	switch d.counting {
	case Restrictive:
		return []Step{step(d.first, "행정기본법 제6조제2항제1호", "권익이 제한되거나 의무가 지속되는 기간이므로 첫날인 {from:을/를} 산입합니다.",
			"The period restricts a right or imposes a duty, so its first day, {from}, is counted.", from)}
	case Petition:
		return []Step{step(d.first, "민원처리법 제19조제3항", "민원을 접수한 첫날인 {from:을/를} 산입합니다.",
			"The first day, {from}, on which the petition was received, is counted.", from)}
	case EffectiveDate:
		place := "행정기본법 제7조제2호"
		if !Administrative.fits(d.from) {
			place = "민법 제157조"
		}
		return []Step{step(d.first, place, "공포한 날인 {from:은/는} 산입하지 않고 {first}부터 기산합니다.",
			"The day of promulgation, {from}, is not counted; the period runs from {first}.", from, first)}
	case Administrative, CivilCode:
	}
	var steps []Step
	if d.counting == Administrative {
		steps = append(steps, step(d.from, "행정기본법 제6조제1항", "행정에 관한 기간이므로 「민법」을 준용하여 계산합니다.",
			"It is a period in administration, to which the Civil Act applies."))
	}
	if d.first == d.from {
		return append(steps, step(d.first, "민법 제157조", "기간이 오전 0시에 시작하므로 첫날인 {from:을/를} 산입합니다.",
			"The period begins at 00:00, so its first day, {from}, is counted.", from))
	}
	return append(steps, exclude("민법 제157조"))
}

// stepExpiry says on which day the length has passed.
func (d Deadline) stepExpiry() Step {
	args := []lang.Arg{arg("length", d.length), arg("first", d.first), arg("day", d.nominal)}
	if d.length.Days() > 0 {
		return step(d.nominal, "민법 제159조", "{first}부터 세어 {length}이 되는 날인 {day}에 기간이 만료합니다.",
			"Counted from {first}, the period of {length} ends with {day}.", args...)
	}
	months := d.length.TotalMonths()
	if months > 0 && d.first.Day() == 1 && (d.length.Years() == 0 || d.first.Month() == 1) {
		return step(d.nominal, "민법 제160조제1항", "달의 첫날부터 기산하므로 역(曆)에 따라 {length}의 마지막 날인 {day}에 기간이 만료합니다.",
			"It runs from the first of a month, so by the calendar the period of {length} ends with {day}.", args...)
	}
	if match, err := d.first.Add(d.length, civil.Down); months > 0 && err == nil && match.Day() < d.first.Day() {
		return step(d.nominal, "민법 제160조제3항", "{length} 뒤의 달에는 {first}에 해당하는 날이 없으므로 그 달의 말일인 {day}에 기간이 만료합니다.",
			"After {length} the month has no day that corresponds to {first}, so the period ends with its last day, {day}.", args...)
	}
	match := arg("match", d.nominal.AddDays(1))
	return step(d.nominal, "민법 제160조제2항", "{length} 뒤에 {first}에 해당하는 날은 {match}이므로 그 전날인 {day}에 기간이 만료합니다.",
		"After {length} the day that corresponds to {first} is {match}; the period ends with the day before it, {day}.", append(args, match)...)
}

// stepsEnd says what becomes of a last day that is closed.
func (d Deadline) stepsEnd() []Step {
	switch d.counting {
	case Restrictive:
		return []Step{step(d.last, "행정기본법 제6조제2항제2호", "말일이 토요일이나 공휴일이어도 기간은 그날인 {day}에 만료합니다.",
			"The period ends on {day} even if that is a Saturday or a public holiday.", arg("day", d.last))}
	case EffectiveDate:
		return d.stepsForce()
	case CivilCode, Administrative, Petition:
	}
	return d.stepsRoll()
}

func (d Deadline) stepsRoll() []Step {
	var steps []Step
	for day := d.nominal; day.Before(d.last); day = day.AddDays(1) {
		next := day.AddDays(1)
		steps = append(steps, step(next, "민법 제161조", "{day:은/는} {why}이므로 말일은 다음 날인 {next}로 미루어집니다.",
			"{day} ({why}) is a day off, so the last day moves to the next one, {next}.",
			arg("day", day), arg("why", d.cal.Reason(day)), arg("next", next)))
	}
	return steps
}

func (d Deadline) stepsForce() []Step {
	day, effective := arg("day", d.last), arg("effective", d.Effective())
	stay := step(d.last, "행정기본법 제7조제3호", "말일이 토요일이나 공휴일이어도 기간은 그날인 {day}에 만료합니다.",
		"The period ends on {day} even if that is a Saturday or a public holiday.", day)
	place := "행정기본법 제7조제2호"
	if !Administrative.fits(d.from) {
		place = ""
		stay = step(d.last, "", "「행정기본법」이 시행되기 전에도 말일이 토요일이나 공휴일이면 그날인 {day}에 만료하는 것으로 계산하였습니다.",
			"Before the General Administration Act, too, the period was taken to end on {day} even if that was a Saturday or a public holiday.", day)
	}
	return []Step{stay, step(d.Effective(), place, "기간이 지난 다음 날인 {effective}부터 시행합니다.",
		"It is in force from the day after the period, {effective}.", effective)}
}

func (d Deadline) stepsHours() []Step {
	args := []lang.Arg{arg("from", d.from), arg("at", d.at), arg("hours", hoursText(d.hours)), arg("day", d.last), arg("end", d.end)}
	return []Step{
		step(d.from, "민법 제156조", "시간으로 정한 기간이므로 {from} {at}부터 즉시 기산합니다.",
			"A period of hours runs at once, from {at} on {from}.", args...),
		step(d.last, "민법 제156조", "{hours}이 지난 {day} {end}에 기간이 만료합니다.",
			"It ends after {hours}, at {end} on {day}.", args...),
	}
}

func (d Deadline) stepsPetition() []Step {
	n := d.length.Days()
	days := d.first.DaysUntil(d.last) + 1
	if n > petitionHourly {
		args := []lang.Arg{arg("from", d.from), arg("first", d.first), arg("length", d.length), arg("day", d.last), arg("off", days-n)}
		begin := step(d.first, "민원처리법 제19조제2항", "민원을 접수한 첫날인 {from:을/를} 산입합니다.",
			"The first day, {from}, on which the petition was received, is counted.", args...)
		if d.first != d.from {
			begin = step(d.first, "민원처리법 제19조제2항", "민원을 접수한 {from:은/는} 토요일이나 공휴일이므로 {first}부터 산입합니다.",
				"The petition was received on {from}, a Saturday or a public holiday, so {first} is the first day counted.", args...)
		}
		return []Step{begin, step(d.last, "민원처리법 제19조제2항", "그 뒤의 토요일과 공휴일({off}일)을 빼고 세어 {length}이 되는 날인 {day}에 처리기간이 끝납니다.",
			"Without the Saturdays and public holidays after it ({off}), the period of {length} ends with {day}.", args...)}
	}
	day, minute := d.cal.working(d.from, d.at.Minutes())
	begin, _ := civil.NewTimeOfDay(minute/60, minute%60)
	args := []lang.Arg{arg("from", d.from), arg("at", d.at), arg("first", day), arg("begin", begin),
		arg("hours", hoursText(n*workday/60)), arg("day", d.last), arg("end", d.end)}
	start := step(day, "민원처리법 제19조제1항", "접수한 {from} {at}부터 시간 단위로 계산합니다.",
		"It is counted in hours from the receipt, {at} on {from}.", args...)
	if day != d.from || begin != d.at {
		start = step(day, "민원처리법 제19조제1항", "접수 시각({from} {at})이 근무시간이 아니므로 {first} {begin}부터 시간 단위로 계산합니다.",
			"It was received at {at} on {from}, outside working hours, so it is counted in hours from {begin} on {first}.", args...)
	}
	return []Step{start, step(d.last, "민원처리법 제19조제1항", "1일을 근무시간 8시간으로 하고 토요일과 공휴일을 빼면, {hours}이 지난 {day} {end}에 처리기간이 끝납니다.",
		"With eight working hours a day and without Saturdays and public holidays, {hours} end at {end} on {day}.", args...)}
}

func (d Deadline) stepsBack() []Step {
	args := []lang.Arg{arg("event", d.from), arg("length", d.length), arg("match", d.first), arg("day", d.last)}
	place := "민법 제160조제2항"
	if d.length.Days() > 0 {
		place = "" // the article is on weeks, months and years
	}
	match := step(d.first, place, "{event}에서 {length} 전에 해당하는 날은 {match}입니다.",
		"{length} before {event}, the corresponding day is {match}.", args...)
	if d.length.TotalMonths() > 0 && d.first.Day() < d.from.Day() {
		match = step(d.first, "민법 제160조제3항", "{event}에서 {length} 전의 달에는 해당하는 날이 없으므로 그 달의 말일인 {match:을/를} 해당하는 날로 봅니다.",
			"{length} before {event}, the month has no corresponding day, so its last day, {match}, takes its place.", args...)
	}
	return []Step{
		step(d.from, "민법 제157조", "거꾸로 계산하는 기간에도 첫날에 관한 규정을 준용하여 {event:은/는} 산입하지 않습니다.",
			"Counted back, too, the day of the event, {event}, is not counted.", args...),
		match,
		step(d.last, "민법 제159조", "기간 전부가 {event} 전에 있어야 하므로 그 전날인 {day}까지 하여야 하며, 토요일이나 공휴일이어도 미루어지지 않습니다.",
			"The whole period must lie before {event}, so the last day to act is the day before, {day}; a Saturday or a public holiday changes nothing.", args...),
	}
}
