package rule

import (
	"strings"

	"github.com/teukgu/teukgu/sandbox/lang"
)

// In is the difference for people (신구 대비): a line for every parameter, then for every rule, then whether any case is decided differently. It
// ends with a line feed.
func (d Difference[S]) In(l lang.Language) string {
	var lines []string
	for _, p := range d.Parameters {
		lines = append(lines, p.In(l))
	}
	for _, a := range d.Rules {
		lines = append(lines, a.In(l))
	}
	decisions := map[Truth]lang.Text{
		True:    {KO: "판단이 달라지는 경우가 있습니다.", EN: "some cases are decided differently."},
		False:   {KO: "판단이 달라지는 경우는 없습니다.", EN: "no case is decided differently."},
		Unknown: {KO: "판단이 달라지는 경우가 있는지 정해진 범위 안에서 알아내지 못했습니다.", EN: "whether any case is decided differently was not searched to the end."},
	}[d.Decisions]
	return strings.Join(append(lines, decisions.In(l)), "\n") + "\n"
}

// In is the change for people, such as 매개변수 “보험 하한”: 100,000,000원 → 150,000,000원.
func (c ParameterChange) In(l lang.Language) string {
	t := lang.Text{KO: "매개변수 “{name}”: {before} → {after}", EN: "parameter “{name}”: {before} → {after}"}
	name := c.Before.Name
	switch {
	case c.Before.Name == "":
		name = c.After.Name
		t = lang.Text{KO: "매개변수 “{name}” 신설: {after}", EN: "new parameter “{name}”: {after}"}
	case c.After.Name == "":
		t = lang.Text{KO: "매개변수 “{name}” 삭제: {before}", EN: "parameter “{name}” dropped: {before}"}
	}
	return lang.Expand(t.In(l), l, lang.Arg{Name: "name", Value: name},
		lang.Arg{Name: "before", Value: c.Before.Value.In(l)}, lang.Arg{Name: "after", Value: c.After.Value.In(l)})
}

// In is the amendment for people, in one sentence. A rule of which only parameters have other values is said to be so.
func (a Amendment) In(l lang.Language) string {
	var t lang.Text
	switch {
	case len(a.Parameters) > 0:
		t = lang.Text{KO: "규칙 {rule}: 요건은 그대로이고 기준값만 바뀝니다({parameters}).", EN: "rule {rule}: the same condition with another limit ({parameters})."}
	case a.Before && a.After:
		t = lang.Text{KO: "규칙 {rule}: 요건이 바뀝니다.", EN: "rule {rule}: another condition."}
	case a.Before:
		t = lang.Text{KO: "규칙 {rule}: 없어집니다.", EN: "rule {rule}: dropped."}
	case a.After:
		t = lang.Text{KO: "규칙 {rule}: 새로 생깁니다.", EN: "rule {rule}: new."}
	}
	return lang.Expand(t.In(l), l, lang.Arg{Name: "rule", Value: string(a.Code)},
		lang.Arg{Name: "parameters", Value: strings.Join(a.Parameters, ", ")})
}
