package sandbox

import (
	"strconv"
	"strings"

	"github.com/teukgu/teukgu/sandbox/fault"
	"github.com/teukgu/teukgu/sandbox/lang"
	"github.com/teukgu/teukgu/sandbox/rule"
)

// The sentences of a letter.
var (
	letterTitle = ko("{instrument} 신청에 대한 검토 결과", "Review of an application for a {instrument}")
	letterWho   = ko("신청인: {applicant}\n신청 내용: {product}\n신청일: {filed}", "Applicant: {applicant}\nProduct or service: {product}\nFiled on: {filed}")

	letterRefusal = ko("{on} 시행 중인 {statute}에 따라 신청하신 내용을 검토한 결과, 다음의 사유로 {instrument:을/를} 부여할 수 없음을 알려 드립니다.",
		"Under the {statute} as in force on {on} the {instrument} applied for cannot be granted, for these reasons:")
	letterMore = ko("{on} 시행 중인 {statute}에 따라 신청하신 내용을 검토하고 있습니다. {instrument:을/를} 부여할 수 있는지는 다음 사항을 확인한 뒤에 판단할 수 있습니다.",
		"Your application is being reviewed under the {statute} as in force on {on}. Whether the {instrument} can be granted depends on what is still to be examined:")
	letterForm = ko("신청서에 다음과 같이 보완할 사항이 있습니다. {instrument:을/를} 부여할 수 있는지는 보완하신 뒤에 판단할 수 있습니다.",
		"The application is not complete. Whether the {instrument} can be granted is decided once this has been put right:")
	letterReady = ko("{on} 시행 중인 {statute}에 따라 신청하신 내용을 검토한 결과, {instrument}의 요건을 갖추었음을 알려 드립니다.",
		"Under the {statute} as in force on {on} your application meets the requirements of a {instrument}.")

	letterMay  = ko("부여 여부는 {body}의 심의·의결을 거쳐 {minister:이/가} 정합니다.", "Whether it is granted, the {minister} decides upon a resolution of the {body}.")
	letterMust = ko("{minister:은/는} {body}의 심의 결과에 따라 부여하여야 합니다.", "The {minister} grants it where the {body} so resolves.")
)

// Letter writes the answer as a letter to the applicant (검토 결과 통지): the refusal with every reason and its article, or
// what is still to be examined and what the application lacks ([Review.Incomplete]), or that the requirements are met;
// whether it is granted, the committee resolves. The names of the application stand on one line each, without hidden
// characters and cut at 200 characters, whether or not it was validated. It ends with a line feed and is empty for the
// zero Review. English is beside the Korean text, which is authoritative.
func (v *Review) Letter(a *Application, l lang.Language) string {
	if v.reviewer == nil {
		return ""
	}
	s := v.reviewer.scope
	grant, _ := s.Statute.rules(s.Instrument).Grant.At(s.On)
	args := []lang.Arg{
		{Name: "instrument", Value: s.Instrument}, {Name: "statute", Value: s.Statute}, {Name: "on", Value: s.On},
		{Name: "applicant", Value: oneLine(a.Applicant.Name)}, {Name: "product", Value: oneLine(a.Product.Name)}, {Name: "filed", Value: a.Filed},
		{Name: "minister", Value: s.Statute.Minister(s.On)}, {Name: "body", Value: grant.Value.Body}, {Name: "basis", Value: grant.Basis},
	}
	say := func(t lang.Text) string { return lang.Expand(t.In(l), l, args...) }
	last := letterMay
	if grant.Value.Bound {
		last = letterMust
	}
	parts := []string{say(letterTitle), say(letterWho)}
	switch v.Decision() {
	case NotGrantable:
		parts = append(parts, say(letterRefusal), enumerated(v.Faults(), l))
	case NeedsInput:
		if open := v.open(l); open != "" {
			parts = append(parts, say(letterMore), open)
		}
		if len(v.form) > 0 {
			parts = append(parts, say(letterForm), enumerated(v.form, l))
		}
	case Grantable:
		parts = append(parts, say(letterReady))
	}
	if v.Decision() != NotGrantable {
		parts = append(parts, say(last)+" ("+grant.Basis.In(l)+")")
	}
	return strings.Join(parts, "\n\n") + "\n"
}

// enumerated are faults, one a line, with their provisions.
func enumerated(list fault.List, l lang.Language) string {
	var lines []string
	for i, f := range list {
		line := strconv.Itoa(i+1) + ". " + f.Message(l)
		if !f.Basis.IsZero() {
			line += " (" + f.Basis.In(l) + ")"
		}
		lines = append(lines, line)
	}
	return strings.Join(lines, "\n")
}

// open are the facts that are needed, numbered.
func (v *Review) open(l lang.Language) string {
	var lines []string
	for i, f := range v.Needs() {
		question := ko("{fact}", "{fact}")
		if f.Kind() == rule.KindBool {
			question = ko("{fact}에 해당하는지 여부", "whether or not: {fact}")
		}
		lines = append(lines, strconv.Itoa(i+1)+". "+lang.Expand(question.In(l), l, lang.Arg{Name: "fact", Value: f.Label()}))
	}
	return strings.Join(lines, "\n")
}
