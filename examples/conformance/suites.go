package main

import (
	"bytes"
	"encoding/json"
	"errors"
	"fmt"

	"github.com/teukgu/teukgu/sandbox"
	"github.com/teukgu/teukgu/sandbox/fault"
	"github.com/teukgu/teukgu/sandbox/lang"
	"github.com/teukgu/teukgu/sandbox/law"
	"github.com/teukgu/teukgu/sandbox/wire"
)

// suites are the suites that the library answers, by the name that a case gives.
func suites() map[string]suite {
	return map[string]suite{
		"backward":   answering(backward),
		"citation":   answering(citation),
		"clock":      answering(replyClock),
		"conflict":   answering(conflict),
		"holidays":   answering(holidays),
		"months":     answering(months),
		"panel":      answering(panel),
		"particle":   answering(particle),
		"period":     answering(period),
		"plan_items": answering(planItems),
		"permit":     answering(permit),
		"region":     answering(province),
		"term":       answering(term),
		"review":     answering(review),
		"vote":       answering(vote),
		"zone_clock": answering(zoneClock),
	}
}

// answering decodes the input of a case strictly and asks for its answer.
func answering[In, Out any](ask func(In) (Out, error)) suite {
	return func(data []byte) (any, error) {
		var in In
		if err := wire.Decode(data, &in, wire.Limits{Bytes: maxLine}); err != nil {
			return nil, err
		}
		if hasEmptyText(data) {
			return nil, emptyText.At(fault.Path{}.Field("in"), noRef)
		}
		return ask(in)
	}
}

// hasEmptyText reports whether a valid JSON text holds an empty string. The library reads one as an absent value, which
// Validate then reports; a case of the kit leaves out what is absent.
func hasEmptyText(data []byte) bool {
	tokens := json.NewDecoder(bytes.NewReader(data))
	for {
		token, err := tokens.Token()
		if err != nil {
			return false
		}
		if token == "" {
			return true
		}
	}
}

var (
	noRef law.Ref

	noSuite = fault.Define("conformance.suite.required",
		"사례에 suite가 없습니다. 어느 모음의 사례인지 적으십시오.",
		"The case names no suite. Name the suite that it belongs to.")
	unknownSuite = fault.Define("conformance.suite.unknown",
		"{suite:은/는} 아직 없는 모음입니다. README의 목록에 있는 모음을 쓰십시오.",
		"The suite {suite} is not answered yet. Use one from the README's list.")
	noInput = fault.Define("conformance.input.required",
		"사례에 in이 없습니다. 입력을 넣으십시오.",
		"The case has no input. Add the field in.")
	emptyText = fault.Define("conformance.input.empty",
		"입력에 빈 글이 있습니다. 없는 것은 필드째 빼고, 있는 것은 값을 넣으십시오.",
		"The input has an empty text. Leave out the field of what is absent, and give a value to the others.")
	badLine = fault.Define("conformance.line.unreadable",
		"{line}번째 줄을 읽을 수 없습니다: {reason} 한 줄에 JSON 객체 하나를, 문자열 id와 함께 적으십시오.",
		"Line {line} cannot be read: {reason} Write one JSON object a line, with a string as its id.")
	refused = fault.Define("conformance.input.refused",
		"입력을 받아들일 수 없습니다: {reason}",
		"The input is refused: {reason}")
)

func arg(name string, value any) lang.Arg { return lang.Arg{Name: name, Value: value} }

// refuseAt is the fault of an input for which the library has no fault of its own: the reason says in both languages what is
// wrong and what is wanted.
func refuseAt(field, korean, english string) error {
	return refused.At(fault.Path{}.Field(field), noRef, arg("reason", lang.Text{KO: korean, EN: english}))
}

// refuseWord is refuseAt for a word that is none of those that the field takes.
func refuseWord(field, word, words string) error {
	return refuseAt(field, fmt.Sprintf("%q 대신 %s 가운데 하나를 적으십시오.", word, words), fmt.Sprintf("%q is none of %s. Use one of them.", word, words))
}

// refuseRule is refuseAt for an instrument that a statute does not have on a day, or for which it sets no such rule.
func refuseRule(err error) error {
	return refuseAt("instrument", "그 법률에는 그날 이 제도나 물은 규정이 없습니다. 법률, 제도와 날짜를 확인하십시오.",
		"The statute does not have the instrument or the rule on that day ("+err.Error()+"). Check the statute, the instrument and the day.")
}

// refuse turns an error of the library into the error of a case: its first fault, with the last part of its code.
func refuse(err error) *refusal {
	var r *sandbox.Refused
	if errors.As(err, &r) {
		return refuseEvent(r)
	}
	var f *fault.Fault
	if !errors.As(err, &f) {
		return &refusal{Code: "refused", Message: err.Error()}
	}
	return &refusal{Code: lastPart(string(f.Code)), Path: f.Path, Message: f.Message(lang.Korean)}
}

// firstMessage is the first fault of an error in both languages.
func firstMessage(err error) lang.Text {
	var f *fault.Fault
	if !errors.As(err, &f) {
		return lang.Text{KO: err.Error(), EN: err.Error()}
	}
	return lang.Text{KO: f.Message(lang.Korean), EN: f.Message(lang.English)}
}
