package zone

import (
	"fmt"
	"unicode/utf8"

	"github.com/teukgu/teukgu/sandbox/fault"
	"github.com/teukgu/teukgu/sandbox/lang"
	"github.com/teukgu/teukgu/sandbox/law"
)

// How many characters a name of one line and a text of paragraphs may have.
const (
	nameLimit = 200
	textLimit = 10_000
)

var (
	textForbidden = fault.Define("zone.text.forbidden_character",
		"쓸 수 없는 문자 {character:이/가} 있습니다. 제어 문자나 보이지 않는 문자를 지우십시오.",
		"The text has the character {character}, which no text may have. Delete control and invisible characters.")
	textLong = fault.Define("zone.text.too_long",
		"{limit}자까지 적을 수 있는데 {length}자입니다. 줄여 쓰고 자세한 내용은 첨부 서류에 적으십시오.",
		"The text has {length} characters, and {limit} are the most. Shorten it, and put the rest in the papers.")
)

// TextKey is the text by which two entries are compared: normalised, without what cannot be seen, one space between words.
func TextKey(s string) string { return lang.Normalize(lang.OneLine(s)) }

// NameFault returns what is wrong with a text of one line and at most 200 characters, nil where nothing is. The empty text is right.
func NameFault(s string, at fault.Path) *fault.Fault { return judgeText(s, nameLimit, at) }

// TextFault returns what is wrong with a text of at most 10,000 characters that may have paragraphs, nil where nothing is. The empty text is right.
func TextFault(s string, at fault.Path) *fault.Fault { return judgeText(s, textLimit, at) }

func judgeText(s string, limit int, at fault.Path) *fault.Fault {
	if n := utf8.RuneCountInString(s); n > limit {
		return textLong.At(at, law.Ref{}, lang.Arg{Name: "limit", Value: limit}, lang.Arg{Name: "length", Value: n})
	}
	if r, found := lang.Forbidden(s, limit != nameLimit); found {
		return textForbidden.At(at, law.Ref{}, lang.Arg{Name: "character", Value: fmt.Sprintf("U+%04X", r)})
	}
	return nil
}
