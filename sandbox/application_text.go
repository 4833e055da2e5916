package sandbox

import (
	"fmt"
	"strings"
	"unicode"
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

// hidden reports whether no text may have the character: controls, line and paragraph separators, marks of direction (bidi)
// and other format characters, and letters that show nothing, such as the Hangul filler.
func hidden(r rune) bool {
	return unicode.In(r, unicode.Cc, unicode.Cf, unicode.Cs, unicode.Zl, unicode.Zp, unicode.Other_Default_Ignorable_Code_Point)
}

// blank reports whether nothing of the text can be seen; the blank of Braille is a symbol by its class.
func blank(s string) bool {
	return !strings.ContainsFunc(s, func(r rune) bool {
		return r != '\u2800' && !hidden(r) && unicode.In(r, unicode.L, unicode.N, unicode.P, unicode.S)
	})
}

// textFault is what is wrong with a text of at most limit characters; paragraphs are allowed to one that is no name.
func textFault(s string, limit int, at fault.Path, basis law.Ref, field lang.Text) *fault.Fault {
	name := lang.Arg{Name: "field", Value: field}
	if n := utf8.RuneCountInString(s); n > limit {
		return textLong.At(at, basis, name, lang.Arg{Name: "limit", Value: limit}, lang.Arg{Name: "length", Value: n})
	}
	for i, r := range s {
		_, size := utf8.DecodeRuneInString(s[i:])
		if paragraph := r == '\n' && limit != nameLimit; hidden(r) && !paragraph || r == utf8.RuneError && size == 1 {
			return textForbidden.At(at, basis, name, lang.Arg{Name: "character", Value: fmt.Sprintf("U+%04X", r)})
		}
	}
	return nil
}

// oneLine makes a text fit for one line of a letter whatever its author wrote: no line break, no hidden character, no
// more characters than a name has. What [Application.Validate] lets pass as a name it leaves as it is, but for blanks.
func oneLine(s string) string {
	seen := strings.Map(func(r rune) rune {
		switch {
		case unicode.IsSpace(r):
			return ' '
		case hidden(r):
			return -1
		}
		return r
	}, s)
	line := []rune(strings.Join(strings.Fields(seen), " "))
	if len(line) > nameLimit {
		return string(line[:nameLimit]) + "…"
	}
	return string(line)
}
