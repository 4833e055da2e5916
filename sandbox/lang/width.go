package lang

import (
	"strings"
	"unicode"
	"unicode/utf8"

	"golang.org/x/text/unicode/norm"
	"golang.org/x/text/width"
)

// Normalize brings a text that enters the library to one form: composed (NFC), full-width ASCII and half-width kana and
// Hangul in their usual width, without space around it. Macs and some mirrors write file names decomposed (NFD), and
// Korean input methods write full-width digits; both look the same and compare unequal. Bytes that are not UTF-8 become
// U+FFFD.
func Normalize(s string) string {
	return strings.TrimSpace(norm.NFC.String(strings.Map(fold, s)))
}

// fold returns a full-width ASCII character as the plain one, a half-width letter of kana or Hangul as the full one.
func fold(r rune) rune {
	if r < utf8.RuneSelf {
		return r
	}
	if folded := width.LookupRune(r).Folded(); folded != 0 {
		return folded
	}
	return r
}

// Width returns the columns that s takes in a fixed-width font: two for Hangul and other East Asian wide and full-width
// characters, none for combining marks, control and format characters, one for the rest (ambiguous ones included).
// Composed and decomposed Hangul (NFC, NFD) have the same width.
func Width(s string) int {
	columns := 0
	for _, r := range s {
		columns += runeWidth(r)
	}
	return columns
}

func runeWidth(r rune) int {
	switch {
	case ' ' <= r && r <= '~':
		return 1
	case r < ' ', unicode.In(r, unicode.Mn, unicode.Me, unicode.Cc, unicode.Cf):
		return 0
	case '\u1160' <= r && r <= '\u11ff', '\ud7b0' <= r && r <= '\ud7fb':
		return 0 // vowels and finals join the initial consonant before them, which has both columns
	}
	switch width.LookupRune(r).Kind() {
	case width.EastAsianWide, width.EastAsianFullwidth:
		return 2
	case width.Neutral, width.EastAsianAmbiguous, width.EastAsianNarrow, width.EastAsianHalfwidth:
	}
	return 1
}

// maxColumns bounds a padded line: what is asked for can come from a document, and no table is wider.
const maxColumns = 1 << 16

// Pad returns s with spaces after it, so that it takes the given columns. A wider s is returned as it is, and more columns
// than 65,536 count as 65,536.
func Pad(s string, columns int) string { return s + blanks(s, columns) }

// PadLeft returns s with spaces before it, as [Pad] does behind it.
func PadLeft(s string, columns int) string { return blanks(s, columns) + s }

func blanks(s string, columns int) string {
	return strings.Repeat(" ", max(min(columns, maxColumns)-Width(s), 0))
}
