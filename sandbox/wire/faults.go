package wire

import (
	"bytes"
	"strconv"
	"strings"
	"unicode"
	"unicode/utf8"

	"github.com/teukgu/teukgu/sandbox/fault"
	"github.com/teukgu/teukgu/sandbox/lang"
	"github.com/teukgu/teukgu/sandbox/law"
)

// The kinds of this package. No statute demands any of them, so they carry no citation.
var (
	tooLarge = fault.Define("wire.too_large",
		"문서의 크기가 {limit}바이트를 넘습니다. 내용을 줄이거나 문서를 나누어 제출하십시오.",
		"The document is larger than {limit} bytes. Shorten it or split it.")
	tooDeep = fault.Define("wire.too_deep",
		"객체와 목록이 {limit}단계를 넘게 겹쳐 있습니다. {limit}단계 이하로 줄이십시오.",
		"Objects and lists are nested more than {limit} levels deep. Use at most {limit} levels.")
	tooMany = fault.Define("wire.too_many",
		"목록이나 객체에 담긴 항목이 너무 많아 메모리 한도 {limit}바이트를 넘습니다. 문서를 나누어 제출하십시오.",
		"The lists and objects hold so many items that they need more than {limit} bytes of memory. Split the document.")
	syntax = fault.Define("wire.syntax",
		"{line}행 {column}열의 {found} 자리에는 {expected:이/가} 와야 합니다. JSON 문법에 맞게 고치십시오.",
		"Line {line}, column {column}: {expected} is required here, not {found}. Correct the JSON syntax.")
	trailing = fault.Define("wire.trailing",
		"{line}행 {column}열에서 문서가 끝난 뒤에도 내용이 이어집니다. JSON 값 하나만 남기고 나머지는 지우십시오.",
		"Line {line}, column {column}: something follows the end of the document. Keep one JSON value and delete the rest.")
	notUTF8 = fault.Define("wire.utf8",
		"{line}행 {column}열의 바이트는 UTF-8이 아닙니다. CP949 등 다른 부호로 저장된 문서이면 UTF-8로 다시 저장하여 제출하십시오.",
		"Line {line}, column {column}: the bytes are not UTF-8. If the document was saved in another encoding such as CP949, save it as UTF-8.")
	loneSurrogate = fault.Define("wire.surrogate",
		"문자열 안의 {escape}에 짝이 없습니다. 서로게이트는 앞뒤 두 개를 이어서 쓰거나 글자를 그대로 쓰십시오.",
		"The escape {escape} in a string lacks its other half. Write both halves of the surrogate pair, or the character itself.")
	unknownField = fault.Define("wire.field.unknown",
		"“{name}”: 이 자리에 없는 항목입니다. 쓸 수 있는 항목(대소문자 구분): {fields}.",
		"“{name}”: there is no such field here. The fields are, letter by letter: {fields}.")
	duplicateField = fault.Define("wire.field.duplicate",
		"“{name}”: 같은 항목이 두 번 이상 나옵니다. 하나만 남기십시오.",
		"“{name}”: the field occurs more than once. Keep one.")
	missingField = fault.Define("wire.field.missing",
		"“{name}”: 필수 항목이 없습니다. 항목과 그 값을 적으십시오.",
		"“{name}”: the field is required and missing. Add it with its value.")
	wrongType = fault.Define("wire.type",
		"{want:이/가} 와야 하는데 {got:이/가} 있습니다. {want:으로/로} 고치십시오.",
		"Required here is {want}, not {got}. Correct the value.")
	outOfRange = fault.Define("wire.range",
		"{value:은/는} 범위를 벗어납니다. {min} 이상 {max} 이하의 정수를 적으십시오.",
		"{value} is out of range. Give an integer from {min} to {max}.")
	badValue = fault.Define("wire.value",
		"“{value}” 자리에는 {form:이/가} 와야 합니다. 고쳐서 다시 제출하십시오.",
		"Required here is {form}, not “{value}”. Correct it ({reason}).")
	moreFaults = fault.Define("wire.more",
		"잘못된 곳이 더 있으나 {limit}건까지만 알립니다. 이를 고친 뒤 다시 제출하십시오.",
		"There are more faults; only {limit} are reported. Correct these and submit again.")
)

// What the grammar expects, as an argument of the fault wire.syntax.
var (
	aValue          = lang.Text{KO: "값", EN: "a value"}
	aName           = lang.Text{KO: "큰따옴표로 묶은 이름", EN: "a name in double quotes"}
	aColon          = lang.Text{KO: "쌍점(:)", EN: "a colon"}
	aCommaOrBrace   = lang.Text{KO: "쉼표나 닫는 중괄호", EN: "a comma or a closing brace"}
	aCommaOrBracket = lang.Text{KO: "쉼표나 닫는 대괄호", EN: "a comma or a closing bracket"}
	aDigit          = lang.Text{KO: "숫자", EN: "a digit"}
	noLeadingZero   = lang.Text{KO: "0으로 시작하지 않는 수", EN: "a number without a leading zero"}
	aStringEnd      = lang.Text{KO: "닫는 큰따옴표(줄바꿈 등 제어 문자는 \\n처럼 적음)", EN: "a closing double quote (control characters are written as \\n)"}
	anEscape        = lang.Text{KO: "\\n이나 \\u00e9와 같은 이스케이프", EN: "an escape such as \\n or \\u00e9"}
	theEnd          = lang.Text{KO: "문서 끝", EN: "the end of the document"}
)

// add records a fault at the current path. It is false when there are too many, so the scan stops.
func (d *decoder) add(k fault.Kind, args ...lang.Arg) bool {
	return d.keep(k.At(d.place(), law.Ref{}, args...))
}

// addAll records what a type found in its own value.
func (d *decoder) addAll(faults fault.List) bool {
	for _, f := range faults.Under(d.place()) {
		if !d.keep(f) {
			return false
		}
	}
	return true
}

func (d *decoder) keep(f *fault.Fault) bool {
	full := len(d.faults) >= d.lim.Faults
	if full {
		f = moreFaults.At(fault.Path{}, law.Ref{}, limitArg(d.lim.Faults))
	}
	d.faults.Add(f)
	return !full
}

// wrong records a value of another type than wanted.
func (d *decoder) wrong(want, got lang.Text) bool {
	return d.add(wrongType, lang.Arg{Name: "want", Value: want}, lang.Arg{Name: "got", Value: got})
}

// stop records the fault after which nothing can be read any more.
func (d *decoder) stop(k fault.Kind, args ...lang.Arg) bool {
	d.add(k, args...)
	return false
}

// syntax stops because the grammar expects something else at pos.
func (d *decoder) syntax(expected lang.Text) bool {
	var at any = theEnd
	if d.pos < len(d.data) {
		r, size := utf8.DecodeRune(d.data[d.pos:])
		if r == utf8.RuneError && size == 1 {
			return d.stop(notUTF8, d.position()...)
		}
		at = strconv.QuoteRune(r)
	}
	return d.stop(syntax, append(d.position(), lang.Arg{Name: "expected", Value: expected}, lang.Arg{Name: "found", Value: at})...)
}

// place renders nothing: it links the current path. A name of a foreign document can be of any length, so it is cut.
func (d *decoder) place() fault.Path {
	var p fault.Path
	for _, s := range d.path {
		if s.index >= 0 {
			p = p.Index(s.index)
		} else {
			p = p.Field(cut(s.name))
		}
	}
	return p
}

// position is where pos is: line and column in characters from 1, offset in bytes from 0.
func (d *decoder) position() []lang.Arg {
	passed := d.data[:d.pos]
	line := passed[bytes.LastIndexByte(passed, '\n')+1:]
	return []lang.Arg{
		{Name: "line", Value: 1 + bytes.Count(passed, []byte{'\n'})},
		{Name: "column", Value: 1 + utf8.RuneCount(line)},
		{Name: "offset", Value: d.pos},
	}
}

func escapeArg(text []byte) lang.Arg { return lang.Arg{Name: "escape", Value: string(text)} }

func limitArg(n int) lang.Arg { return lang.Arg{Name: "limit", Value: n} }

func nameArg(name []byte) lang.Arg { return lang.Arg{Name: "name", Value: shown(name)} }

// cut shortens foreign text to 64 characters.
func cut(text []byte) string { return cutAt(text, 64) }

func cutAt(text []byte, limit int) string {
	end := 0
	for range limit {
		_, size := utf8.DecodeRune(text[end:])
		end += size
	}
	if end < len(text) {
		return string(text[:end]) + "…"
	}
	return string(text)
}

// shown is foreign text fit for a message: short, and without characters that a terminal obeys.
func shown(text []byte) string {
	return strings.Map(func(r rune) rune {
		if unicode.IsPrint(r) {
			return r
		}
		return utf8.RuneError
	}, cut(text))
}
