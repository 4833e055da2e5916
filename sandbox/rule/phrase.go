package rule

import (
	"math/bits"
	"strings"

	"github.com/teukgu/teukgu/sandbox/lang"
)

// phrases say what a test requires, in the form of an item of a statute (…일 것). Those of a test with words have two forms, for one word
// and for several.
var phrases = [...][2]lang.Text{
	OpTrue:    {{KO: "{fact}에 해당할 것", EN: "{fact}: yes"}},
	OpFalse:   {{KO: "{fact}에 해당하지 않을 것", EN: "{fact}: no"}},
	OpAtLeast: {{KO: "{fact:이/가} {limit} 이상일 것", EN: "{fact} is at least {limit}"}},
	OpAtMost:  {{KO: "{fact:이/가} {limit} 이하일 것", EN: "{fact} is at most {limit}"}},
	OpAbove:   {{KO: "{fact:이/가} {limit:을/를} 초과할 것", EN: "{fact} is more than {limit}"}},
	OpBelow:   {{KO: "{fact:이/가} {limit} 미만일 것", EN: "{fact} is less than {limit}"}},
	OpEqual:   {{KO: "{fact:이/가} {limit}일 것", EN: "{fact} is {limit}"}},
	OpOneOf:   {{KO: "{fact:이/가} {words}일 것", EN: "{fact} is {words}"}, {KO: "{fact:이/가} {words} 가운데 하나일 것", EN: "{fact} is one of {words}"}},
	OpNoneOf:  {{KO: "{fact:이/가} {words:이/가} 아닐 것", EN: "{fact} is not {words}"}, {KO: "{fact:이/가} {words} 가운데 어느 것도 아닐 것", EN: "{fact} is none of {words}"}},
	OpAnyOf:   {{KO: "{fact}에 {words:이/가} 있을 것", EN: "{fact} has {words}"}, {KO: "{fact}에 {words} 가운데 하나 이상이 있을 것", EN: "{fact} has at least one of {words}"}},
	OpAllOf:   {{KO: "{fact}에 {words:이/가} 있을 것", EN: "{fact} has {words}"}, {KO: "{fact}에 {words:이/가} 모두 있을 것", EN: "{fact} has all of {words}"}},
	OpNoneIn:  {{KO: "{fact}에 {words:이/가} 없을 것", EN: "{fact} has no {words}"}, {KO: "{fact}에 {words} 가운데 어느 것도 없을 것", EN: "{fact} has none of {words}"}},
	OpOnlyOf:  {{KO: "{fact}에 {words} 외의 것이 없을 것", EN: "{fact} has nothing but {words}"}},
	OpCount:   {{KO: "{fact}에 {words:이/가} {limit}개 이상 있을 것", EN: "{fact} has at least {limit} of {words}"}, {KO: "{fact}에 {words} 가운데 {limit}개 이상이 있을 것", EN: "{fact} has at least {limit} of {words}"}},
	OpOpaque:  {{KO: "{fact}", EN: "{fact}"}},
}

// datePhrases say the comparisons of a day.
var datePhrases = [...]lang.Text{
	OpAtLeast: {KO: "{fact:이/가} {limit} 이후일 것", EN: "{fact} is on or after {limit}"},
	OpAtMost:  {KO: "{fact:이/가} {limit} 이전일 것", EN: "{fact} is on or before {limit}"},
	OpAbove:   {KO: "{fact:이/가} {limit} 후일 것", EN: "{fact} is after {limit}"},
	OpBelow:   {KO: "{fact:이/가} {limit} 전일 것", EN: "{fact} is before {limit}"},
	OpEqual:   {KO: "{fact:이/가} {limit}일 것", EN: "{fact} is on {limit}"},
}

func (l *clauseLeaf) requirement(language lang.Language) string {
	switch {
	case l.opaque != nil:
		return l.opaque.label.In(language)
	case l.fact == nil:
		return ""
	}
	template := phrases[l.op][0]
	switch {
	case l.op.worded() && bits.OnesCount64(l.mask) > 1 && !phrases[l.op][1].IsZero():
		template = phrases[l.op][1]
	case l.op.limited() && l.fact.kind == KindDate:
		template = datePhrases[l.op]
	}
	return lang.Expand(template.In(language), language,
		lang.Arg{Name: "fact", Value: l.fact.label},
		lang.Arg{Name: "limit", Value: l.limitValue().In(language)},
		lang.Arg{Name: "words", Value: l.fact.list(l.mask, language)})
}

// joinPhrases say how the clauses below one are combined.
var joinPhrases = [...]lang.Text{
	JoinAll:   {KO: "다음을 모두 갖출 것", EN: "all of the following"},
	JoinAny:   {KO: "다음 가운데 하나 이상을 갖출 것", EN: "at least one of the following"},
	JoinNot:   {KO: "다음에 해당하지 않을 것", EN: "not the following"},
	JoinCount: {KO: "다음 가운데 {n}개 이상을 갖출 것", EN: "at least {n} of the following"},
}

// Requirement is what the clause requires, in words: that of its leaf, or how those below are combined.
func (c Clause) Requirement(l lang.Language) string {
	if c.Join == 0 {
		return c.Leaf.Requirement(l)
	}
	return lang.Expand(joinPhrases[c.Join].In(l), l, lang.Arg{Name: "n", Value: c.N})
}

// source is where the limit of the leaf comes from: the provision and the first day of its version, or that it was changed; empty where the rule
// states it.
func (c Clause) source(l lang.Language) string {
	if c.Join != 0 || c.Leaf.Parameter() == "" && !c.Leaf.Changed() {
		return ""
	}
	if c.Leaf.Changed() {
		return lang.Text{KO: "변경한 기준", EN: "changed limit"}.In(l)
	}
	var parts []string
	if ref := c.Leaf.Basis(); !ref.IsZero() {
		parts = append(parts, ref.In(l))
	}
	if since := c.Leaf.Since(); !since.IsZero() {
		parts = append(parts, lang.Expand(lang.Text{KO: "{day}부터", EN: "from {day}"}.In(l), l, lang.Arg{Name: "day", Value: since}))
	}
	return strings.Join(parts, ", ")
}

var (
	truthNames = [...]lang.Text{{KO: "불충족", EN: "fails"}, {KO: "확인 필요", EN: "open"}, {KO: "충족", EN: "passes"}}
	notKnown   = lang.Text{KO: "값 없음", EN: "not known"}
)

// In is the answer for people: 충족, 불충족 or 확인 필요; passes, fails or open.
func (t Truth) In(l lang.Language) string {
	if t < False || t > True {
		return ""
	}
	return truthNames[t+1].In(l)
}
