package clock

import (
	"errors"

	"github.com/teukgu/teukgu/sandbox/fault"
	"github.com/teukgu/teukgu/sandbox/lang"
)

var (
	whatMissing = fault.Define("clock.what.missing",
		"기한 안에 할 일의 이름이 없습니다. 한국어 이름을 적어 주십시오.",
		"What has to be done in time is missing. State its Korean name.")
	lengthMissing = fault.Define("clock.length.missing",
		"기간의 길이가 없습니다. 하루 이상의 길이를 적어 주십시오.",
		"The length is missing. State one of a day or more.")
	lengthMixed = fault.Define("clock.length.mixed",
		"{length:은/는} 단위가 섞여 있어 계산할 수 없습니다. 일, 주, 월과 연 가운데 한 가지로 적어 주십시오.",
		"{length} mixes units. State days, weeks, or months and years.")
	basisMissing = fault.Define("clock.basis.missing",
		"근거 조문이 없습니다. 이를 정한 조문을 적어 주십시오.",
		"The citation is missing. State the provision that says so.")
	countingWrong = fault.Define("clock.counting.invalid",
		"이 규정으로는 처리기한을 계산할 수 없습니다. 민법, 행정기본법 제6조, 민원처리법 가운데 하나를 고르십시오.",
		"No time limit is counted by this rule. Choose the Civil Act, Art. 6 of the General Administration Act or the Civil Petitions Act.")
	petitionShort = fault.Define("clock.counting.petition",
		"민원의 처리기간은 6일 이상의 일 단위만 계산할 수 있습니다. 길이를 일로 적거나 다른 규정을 고르십시오.",
		"By the rule on civil petitions only lengths of six days or more, in days, are counted. State such a length or choose another rule.")
	capShort = fault.Define("clock.cap.too_short",
		"최대 기간 {cap:이/가} 기본 기간 {length}보다 짧습니다. 두 길이를 확인해 주십시오.",
		"The outer limit, {cap}, is shorter than the length, {length}. Check both.")
	meaningMissing = fault.Define("clock.silence.meaning.missing",
		"회신이 없을 때의 효과가 무엇인지 적혀 있지 않습니다. 한국어로 적어 주십시오.",
		"What no answer is deemed to mean is missing. State it in Korean.")
	effectWrong = fault.Define("clock.silence.effect.invalid",
		"회신이 없을 때의 효과를 가리키는 말이 올바르지 않습니다. 영문 소문자, 숫자, 밑줄만 쓰십시오.",
		"The word for the effect of silence is malformed. Use lower-case letters, digits and underscores only.")
	extensionMonths = fault.Define("clock.extension.unit",
		"연장 기간 {length:은/는} 일이나 주로 적어야 합니다.",
		"The extension, {length}, must be in days or weeks.")
	extensionNone = fault.Define("clock.extension.not_allowed",
		"이 기간은 연장할 수 없습니다. 연장을 빼 주십시오.",
		"This time cannot be extended. Leave the extension out.")
	extensionOpen = fault.Define("clock.extension.no_length",
		"법이 연장할 수 있는 길이를 정하지 않았습니다. 연장한 일수를 적어 주십시오.",
		"The law names no length of the extension. State the days by which it was extended.")
	extensionLong = fault.Define("clock.extension.too_long",
		"연장 기간 {length:은/는} 허용된 {most:을/를} 넘습니다. 그 이내로 적어 주십시오.",
		"The extension, {length}, is longer than the {most} allowed. State a shorter one.")
	fromMissing = fault.Define("clock.from.missing",
		"기간이 시작되는 날이 없습니다. 통보나 접수를 받은 날을 적어 주십시오.",
		"The day on which the time begins is missing. State the day of the notice or of receipt.")
	stopMissing = fault.Define("clock.stop.from.missing",
		"보완 기간의 첫날이 없습니다. 보완을 기다리기 시작한 날을 적어 주십시오.",
		"The first day of the stop is missing. State the day from which the supplement was awaited.")
	stopReversed = fault.Define("clock.stop.reversed",
		"보완 기간이 시작일({from})보다 앞선 {until}에 끝납니다. 두 날짜를 확인해 주십시오.",
		"The stop ends on {until}, before it begins on {from}. Check both days.")
	stopAnswered = fault.Define("clock.stop.after_answer",
		"보완 기간이 회신한 날({answered})보다 뒤인 {from}에 시작합니다. 두 날짜를 확인해 주십시오.",
		"The stop begins on {from}, after the answer of {answered}. Check both days.")
	answeredEarly = fault.Define("clock.answered.too_early",
		"회신한 날({answered})이 기간이 시작된 {from}보다 앞섭니다. 두 날짜를 확인해 주십시오.",
		"The answer of {answered} is before the time began on {from}. Check both days.")
	resultFar = fault.Define("clock.result.out_of_range",
		"기한이 9999년을 넘습니다. 길이와 보완 기간을 확인해 주십시오.",
		"The count ends after the year 9999. Check the length and the stops.")
)

func arg(name string, value any) lang.Arg { return lang.Arg{Name: name, Value: value} }

// refuse lists what is wrong with the law, with the course, and with both together.
func (s *Spec) refuse(course *Course) fault.List {
	list := s.faults()
	if len(list) > 0 {
		list = list.Under(fault.Path{}.Field("spec"))
	}
	list = append(list, course.faults()...)
	list.Add(s.allows(course))
	return list
}

// atFrom gives a fault of the calendar about the start the place that it has here.
func atFrom(err error) error {
	if err == nil {
		return nil
	}
	var list fault.List
	if !errors.As(err, &list) {
		return err
	}
	for i, f := range list {
		if f.Path == "start" {
			moved := *f
			moved.Path = "from"
			list[i] = &moved
		}
	}
	return list
}
