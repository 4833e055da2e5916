package council

import (
	"strings"

	"github.com/teukgu/teukgu/sandbox/fault"
	"github.com/teukgu/teukgu/sandbox/lang"
	"github.com/teukgu/teukgu/sandbox/law"
	"github.com/teukgu/teukgu/zone"
)

// No statute regulates the council, so no kind carries a citation.
var (
	valueMissing = fault.Define("council.value.missing",
		"필수 항목이 비어 있거나 형식에 맞지 않습니다. 값을 적으십시오.",
		"A required value is missing or malformed. Fill it in.")
	idDuplicate = fault.Define("council.value.duplicate",
		"{value:이/가} 두 번 나옵니다. 하나만 남기십시오.",
		"{value} occurs twice. Keep one.")
	stepRefused = fault.Define("council.step.refused",
		"‘{state}’ 상태에서는 ‘{event}’{event_object} 할 수 없습니다. 할 수 있는 것: {allowed}.",
		"“{event}” is not possible in the state “{state}”. Possible: {allowed}.")
	stepOffice = fault.Define("council.step.office",
		"‘{event}’{event_topic} {by}의 일이 아닙니다. 할 수 있는 자: {may}.",
		"“{event}” does not belong to the {by}. Who may do it: {may}.")
	stepOrder = fault.Define("council.step.order",
		"{on}의 단계가 앞 단계의 날 {since}보다 이릅니다. 날짜나 순서를 고치십시오.",
		"The step of {on} comes before {since}, the day of the step that it follows. Correct the days or the order.")
	dueEarly = fault.Define("council.step.due",
		"회신 기한 {due:이/가} 너무 이릅니다. {earliest} 이후의 날을 정하십시오.",
		"The day to answer, {due}, is too early. Set {earliest} or later.")
	notMember = fault.Define("council.meeting.member",
		"{code:은/는} {day}의 협의회 구성 시·도가 아닙니다. 그날의 시·도 코드를 적으십시오.",
		"{code} is no province of the council on {day}. Give the code of a member of that day.")
	meetingEarly = fault.Define("council.meeting.too_early",
		"{on}에는 협의회가 없었습니다. {from} 이후의 날을 적으십시오.",
		"On {on} there was no council. State a day from {from} on.")
	meetingOrder = fault.Define("council.meeting.order",
		"제{number}차 회의({on})가 앞에 적힌 제{before}차 회의({since})와 차수나 날짜의 순서가 맞지 않습니다. 차수와 날짜를 고치십시오.",
		"Meeting {number} of {on} is out of order behind meeting {before} of {since}. Correct the numbers or the days.")
	itemUnknown = fault.Define("council.minutes.item",
		"안건 {item:은/는} 의사일정에 없습니다. 1부터 {last}까지의 번호를 적으십시오.",
		"Item {item} is not on the agenda. Give a number from 1 to {last}.")
	grievanceUnknown = fault.Define("council.grievance.unknown",
		"애로사항 {value:은/는} 등록되어 있지 않습니다. 번호를 확인하십시오.",
		"The grievance {value} is not on record. Check its id.")
	leadCount = fault.Define("council.task_force.lead",
		"실증추진단의 단장은 한 사람이어야 하는데 {count}명입니다. 단장을 한 사람만 두십시오.",
		"A task force has one lead, and {count} are named. Name one.")
)

// refused tells why the table does not allow a step.
func refused(at fault.Path, from State, step Step) *fault.Fault {
	event, state := lang.Arg{Name: "event", Value: step.Event}, lang.Arg{Name: "state", Value: from}
	if m, ok := life.Find(from, step.Event); ok {
		return stepOffice.At(at, law.Ref{}, event, particle(step.Event, "은/는", "event_topic"),
			lang.Arg{Name: "by", Value: step.By}, lang.Arg{Name: "may", Value: m.By})
	}
	var ko, en []string
	for m := range life.Allowed(from) {
		ko, en = append(ko, m.On.In(lang.Korean)), append(en, m.On.In(lang.English))
	}
	allowed := lang.Text{KO: "없음", EN: "nothing"}
	if len(ko) > 0 {
		allowed = lang.Text{KO: strings.Join(ko, ", "), EN: strings.Join(en, ", ")}
	}
	return stepRefused.At(at, law.Ref{}, event, state, particle(step.Event, "을/를", "event_object"), lang.Arg{Name: "allowed", Value: allowed})
}

// particle is the particle alone, for a word that stands in quotation marks.
func particle(e Event, pair, name string) lang.Arg {
	word := e.In(lang.Korean)
	with, err := lang.Particle(word, pair)
	if err != nil {
		with = word
	}
	return lang.Arg{Name: name, Value: lang.Text{KO: strings.TrimPrefix(with, word)}}
}

// said asks for a text with something to see in Korean.
func said(faults *fault.List, at fault.Path, t lang.Text) {
	present(faults, at.Field("ko"), !lang.Blank(t.KO))
	written(faults, at, t)
}

// written reports what no text may have.
func written(faults *fault.List, at fault.Path, t lang.Text) {
	faults.Add(zone.TextFault(t.KO, at.Field("ko")), zone.TextFault(t.EN, at.Field("en")))
}

// named asks for a text of one line, and returns whether it is there.
func named(faults *fault.List, at fault.Path, s string) bool {
	faults.Add(zone.NameFault(s, at))
	return present(faults, at, !lang.Blank(s))
}

// present reports a missing value, and returns whether it is there.
func present(faults *fault.List, at fault.Path, ok bool) bool {
	if !ok {
		faults.Add(valueMissing.At(at, law.Ref{}))
	}
	return ok
}
