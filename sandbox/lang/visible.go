package lang

import (
	"strings"
	"unicode"
	"unicode/utf8"
)

// Hidden reports whether a character has no place in a text: controls, line and paragraph separators, marks of direction (bidi)
// and other format characters, and letters that show nothing, such as the Hangul filler. The line feed is one of them.
func Hidden(r rune) bool {
	if ' ' <= r && r < 0x7f || '가' <= r && r <= '힣' { // nearly all there is
		return false
	}
	return unicode.In(r, unicode.Cc, unicode.Cf, unicode.Cs, unicode.Zl, unicode.Zp, unicode.Other_Default_Ignorable_Code_Point)
}

// Blank reports whether nothing of the text can be seen; the blank of Braille is a symbol by its class. The empty text is blank.
func Blank(s string) bool {
	return !strings.ContainsFunc(s, func(r rune) bool {
		return r != '\u2800' && !Hidden(r) && unicode.In(r, unicode.L, unicode.N, unicode.P, unicode.S)
	})
}

// Forbidden returns the first character that has no place in the text: one that is [Hidden], or U+FFFD for a byte that is not
// UTF-8. A text of paragraphs may have line feeds.
func Forbidden(s string, paragraphs bool) (rune, bool) {
	for i, r := range s {
		if r == utf8.RuneError {
			if _, size := utf8.DecodeRuneInString(s[i:]); size == 1 {
				return r, true
			}
		}
		if Hidden(r) && (r != '\n' || !paragraphs) {
			return r, true
		}
	}
	return 0, false
}

// OneLine returns what can be seen of a text as one line: without what is [Hidden], with one space for each run of blanks.
func OneLine(s string) string {
	return strings.Join(strings.Fields(strings.Map(func(r rune) rune {
		switch {
		case unicode.IsSpace(r):
			return ' '
		case Hidden(r):
			return -1
		}
		return r
	}, s)), " ")
}
