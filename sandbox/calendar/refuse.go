package calendar

import (
	"github.com/teukgu/teukgu/sandbox/civil"
	"github.com/teukgu/teukgu/sandbox/fault"
	"github.com/teukgu/teukgu/sandbox/lang"
	"github.com/teukgu/teukgu/sandbox/law"
)

// Here are the faults of a count. The paths are start, start_time and length, or event for Backward.

var (
	countingUnset = fault.Define("calendar.counting.missing",
		"기간을 계산할 규정이 정해지지 않았습니다. 민법, 행정기본법, 민원처리법 가운데 적용할 규정을 고르십시오.",
		"The rule by which to count is missing. Choose the provision that applies.")
	notInForce = fault.Define("calendar.counting.not_in_force",
		"{start}에는 이 계산 규정이 시행되지 않았습니다. {force}부터 시작하는 기간에 쓸 수 있습니다.",
		"The rule was not in force on {start}. It counts periods that begin on {force} or later.")
	startMissing = fault.Define("calendar.start.missing",
		"기간이 시작되는 날이 없습니다. 그날을 적어 주십시오.",
		"The day on which the period begins is missing. State it.")
	timeMissing = fault.Define("calendar.start_time.missing",
		"시간으로 계산하는 기간에 시작 시각이 없습니다. 시각을 적어 주십시오.",
		"A period counted in hours needs the time at which it begins. State it.")
	lengthMissing = fault.Define("calendar.length.missing",
		"기간의 길이가 없습니다. 하루 이상의 길이를 적어 주십시오.",
		"The length of the period is missing. State one of a day or more.")
	lengthMixed = fault.Define("calendar.length.mixed",
		"{length:은/는} 단위가 섞여 있어 계산할 수 없습니다. 일, 주, 월과 연 가운데 한 가지로 나누어 계산하십시오.",
		"{length} mixes units. Count days, weeks, or months and years, one after the other.")
	hoursInvalid = fault.Define("calendar.length.hours.invalid",
		"시간 수가 1보다 작습니다. 1시간 이상을 적어 주십시오.",
		"The number of hours is below 1. State one hour or more.")
	hoursRegime = fault.Define("calendar.length.hours.not_allowed",
		"시간 단위의 기간은 민법 제156조로만 계산합니다. 민법을 고르십시오.",
		"A period of hours is counted by the Civil Act only. Choose that rule.")
	resultFar = fault.Define("calendar.length.out_of_range",
		"{start}에서 {length:을/를} 계산하면 1년부터 9999년까지를 벗어납니다. 더 짧은 기간을 적어 주십시오.",
		"{length} from {start} leaves the years 1 to 9999. State a shorter length.")
)

// fits reports whether the rule is set and was in force on the day.
func (k Counting) fits(from civil.Date) bool {
	return k >= CivilCode && k <= EffectiveDate && !from.IsZero() &&
		from.Year()*1_00_00+int(from.Month())*1_00+from.Day() >= k.force()
}

// oneUnit reports whether the length is of days, or of weeks, or of months and years.
func oneUnit(p civil.Period) bool {
	switch {
	case p.TotalMonths() > 0:
		return p.TotalDays() == 0
	case p.Weeks() > 0:
		return p.Days() == 0
	}
	return p.Days() > 0
}

// refuse lists what makes a count impossible.
func (k Counting) refuse(from civil.Date, length civil.Period) error {
	list := k.refuseStart(from)
	list.Add(refuseLength(length))
	return list.Err()
}

func (k Counting) refuseStart(from civil.Date) fault.List {
	var list fault.List
	set := k >= CivilCode && k <= EffectiveDate
	if !set {
		list.Add(countingUnset.At(fault.Path{}, law.Ref{}))
	}
	start := fault.Path{}.Field("start")
	switch {
	case from.IsZero():
		list.Add(startMissing.At(start, law.Ref{}))
	case set && !k.fits(from):
		force := dayOf(k.force()/1_00_00, k.force()%1_00_00)
		list.Add(notInForce.At(start, k.Basis(), lang.Arg{Name: "start", Value: from}, lang.Arg{Name: "force", Value: force}))
	}
	return list
}

func refuseLength(length civil.Period) *fault.Fault {
	at := fault.Path{}.Field("length")
	switch {
	case length.IsZero():
		return lengthMissing.At(at, law.Ref{})
	case !oneUnit(length):
		return lengthMixed.At(at, law.Ref{}, lang.Arg{Name: "length", Value: length})
	}
	return nil
}

func (k Counting) refuseHours(from civil.Date, at civil.TimeOfDay, n int) error {
	list := k.refuseStart(from)
	if k > CivilCode && k <= EffectiveDate {
		list.Add(hoursRegime.At(fault.Path{}.Field("length"), law.MustRef("민법 제156조")))
	}
	if at.IsZero() {
		list.Add(timeMissing.At(fault.Path{}.Field("start_time"), law.MustRef("민법 제156조")))
	}
	if n < 1 {
		list.Add(hoursInvalid.At(fault.Path{}.Field("length"), law.Ref{}))
	}
	return list.Err()
}

func refuseBackward(event civil.Date, length civil.Period) error {
	var list fault.List
	if event.IsZero() {
		list.Add(noDate.At(fault.Path{}.Field("event"), law.Ref{}))
	}
	list.Add(refuseLength(length))
	return list.Err()
}

// noHour is the fault of a petition that is counted in hours and has none.
func (d Deadline) noHour() error {
	return timeMissing.At(fault.Path{}.Field("start_time"), law.MustRef("민원처리법 제19조제1항"))
}

func tooFar(from civil.Date, length civil.Period) error {
	return resultFar.At(fault.Path{}.Field("length"), law.Ref{},
		lang.Arg{Name: "start", Value: from}, lang.Arg{Name: "length", Value: length})
}

func tooFarHours(from civil.Date, n int) error {
	return resultFar.At(fault.Path{}.Field("length"), law.Ref{},
		lang.Arg{Name: "start", Value: from}, lang.Arg{Name: "length", Value: hoursText(n)})
}

// beyond is the fault of a count that went from d to where the table ends.
func (c Calendar) beyond(d civil.Date) error {
	if held(d) {
		return c.unheld(dayOf(LastYear, 1231).AddDays(1))
	}
	return c.unheld(d)
}
