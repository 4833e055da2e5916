package lang

import (
	"fmt"

	"golang.org/x/text/language"
)

// Language is one of the two languages of the library. The zero value is Korean, the authoritative text.
type Language uint8

// The languages.
const (
	// Korean (한국어) is the language of the law.
	Korean Language = iota
	// English is a convenience for readers; it has no legal force.
	English
)

var languageWords = [...]string{"ko", "en"}

// matcher lists the languages in the order of the constants.
var matcher = language.NewMatcher([]language.Tag{language.Korean, language.English})

// Choose returns the language that fits a reader's preferences best, in falling order of preference. It is Korean
// where none of them fits with confidence: x/text alone would answer French with either, at confidence No.
func Choose(tags ...language.Tag) Language {
	_, index, confidence := matcher.Match(tags...)
	if confidence < language.High {
		return Korean
	}
	return Language(index)
}

// Accept returns the language for an Accept-Language header of HTTP ("en-GB,ko;q=0.8") or for one tag.
// It is Korean where the header is empty, not understood or asks for other languages only.
func Accept(header string) Language {
	tags, _, err := language.ParseAcceptLanguage(header)
	if err != nil {
		return Korean
	}
	return Choose(tags...)
}

// ParseLanguage reads "ko" or "en"; anything else is a [*ParseError].
func ParseLanguage(s string) (Language, error) {
	for i, word := range languageWords {
		if s == word {
			return Language(i), nil
		}
	}
	return Korean, parseError("lang.Language", s, "want one of ko, en")
}

// String returns "ko" or "en", and Language(n) for a number that is no language.
func (l Language) String() string {
	if int(l) < len(languageWords) {
		return languageWords[l]
	}
	return fmt.Sprintf("Language(%d)", uint8(l))
}

// AppendText appends "ko" or "en"; a number that is no language is a [*ParseError].
func (l Language) AppendText(b []byte) ([]byte, error) {
	if int(l) >= len(languageWords) {
		return b, parseError("lang.Language", l.String(), "it is no language")
	}
	return append(b, languageWords[l]...), nil
}

// MarshalText returns "ko" or "en", as [Language.AppendText].
func (l Language) MarshalText() ([]byte, error) { return l.AppendText(nil) }

// UnmarshalText reads a word as [ParseLanguage] does; the empty text is Korean.
func (l *Language) UnmarshalText(text []byte) error { return UnmarshalText(l, text, ParseLanguage) }
