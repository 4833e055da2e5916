package sandbox

import (
	"fmt"
	"unicode/utf8"

	"github.com/teukgu/teukgu/sandbox/fault"
	"github.com/teukgu/teukgu/sandbox/lang"
	"github.com/teukgu/teukgu/sandbox/law"
)

// How many characters a free text may have: a name of one line, and a text of paragraphs.
const (
	nameLimit = 200
	textLimit = 10_000
)

// The faults of a free text, wherever it stands. A code is never renamed.
var (
	textForbidden = fault.Define("sandbox.text.forbidden_character",
		"{field}에 쓸 수 없는 문자 {character:이/가} 있습니다. 제어 문자나 보이지 않는 문자를 지우십시오.",
		"{field} has the character {character}, which no text may have. Delete control and invisible characters.")
	textLong = fault.Define("sandbox.text.too_long",
		"{field:은/는} {limit}자까지 적을 수 있는데 {length}자입니다. 줄여 쓰고 자세한 내용은 첨부 서류에 적으십시오.",
		"{field} has {length} characters, and {limit} are the most. Shorten it, and put the rest in the papers.")
)

// textFault is what is wrong with a text of at most limit characters; paragraphs are allowed to one that is no name.
func textFault(s string, limit int, at fault.Path, basis law.Ref, field lang.Text) *fault.Fault {
	name := lang.Arg{Name: "field", Value: field}
	if n := utf8.RuneCountInString(s); n > limit {
		return textLong.At(at, basis, name, lang.Arg{Name: "limit", Value: limit}, lang.Arg{Name: "length", Value: n})
	}
	if r, found := lang.Forbidden(s, limit != nameLimit); found {
		return textForbidden.At(at, basis, name, lang.Arg{Name: "character", Value: fmt.Sprintf("U+%04X", r)})
	}
	return nil
}

// textFaults is [textFault] for a text of paragraphs in both languages.
func textFaults(t lang.Text, at fault.Path, field lang.Text) (list fault.List) {
	list.Add(textFault(t.KO, textLimit, at.Field("ko"), law.Ref{}, field), textFault(t.EN, textLimit, at.Field("en"), law.Ref{}, field))
	return list
}

// freeText is one text of a record: where it stands, its limit, what it is called and the fault of its absence.
type freeText struct {
	field, text string
	limit       int
	basis       string // the provision that asks for it, or nothing
	name        lang.Text
	missing     fault.Kind
	needed      bool
}

// fault is what is wrong with the text; one of which nothing can be seen is missing where it is needed.
func (t freeText) fault(record fault.Path) *fault.Fault {
	at, basis := record.Field(t.field), law.Ref{}
	if t.basis != "" {
		basis = law.MustRef(t.basis)
	}
	if t.needed && lang.Blank(t.text) {
		return t.missing.At(at, basis)
	}
	return textFault(t.text, t.limit, at, basis, t.name)
}

// oneLine makes a text fit for one line of a letter whatever its author wrote: no line break, no hidden character, no
// more characters than a name has. What [Application.Validate] lets pass as a name it leaves as it is, but for blanks.
func oneLine(s string) string {
	s = lang.OneLine(s)
	if line := []rune(s); len(line) > nameLimit {
		return string(line[:nameLimit]) + "…"
	}
	return s
}
