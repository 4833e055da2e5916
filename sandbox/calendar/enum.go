package calendar

import (
	"fmt"
	"slices"
	"strings"
)

// ParseError reports a text that is no word of an enumeration of this package.
type ParseError struct {
	Type   string // name of the type, "Kind"
	Input  string // the text as it came
	Reason string // which words there are
}

// Error returns one English line; a long input is cut short in it.
func (e *ParseError) Error() string {
	return fmt.Sprintf("calendar: %.64q is not a %s: %s", e.Input, e.Type, e.Reason)
}

// The functions below give both enumerations their text forms. words[0] is the empty text of the unset value.

func parseWord[E ~uint8](name, s string, words []string) (E, error) {
	if i := slices.Index(words, s); i > 0 {
		return E(i), nil
	}
	return 0, &ParseError{Type: name, Input: s, Reason: "it must be one of " + strings.Join(words[1:], ", ")}
}

func wordOf[E ~uint8](e E, words []string) string {
	if int(e) < len(words) {
		return words[e]
	}
	return ""
}

func appendWord[E ~uint8](b []byte, name string, e E, words []string) ([]byte, error) {
	if int(e) >= len(words) {
		return b, fmt.Errorf("calendar: %s(%d) has no word", name, uint8(e))
	}
	return append(b, words[e]...), nil
}

func unmarshalWord[E ~uint8](e *E, name string, text []byte, words []string) error {
	if len(text) == 0 {
		*e = 0
		return nil
	}
	v, err := parseWord[E](name, string(text), words)
	if err == nil {
		*e = v
	}
	return err
}

func scanWord[E ~uint8](e *E, name string, src any, words []string) error {
	switch src := src.(type) {
	case string:
		return unmarshalWord(e, name, []byte(src), words)
	case []byte:
		return unmarshalWord(e, name, src, words)
	}
	return fmt.Errorf("calendar: a %s is read from a string or bytes, not from %T", name, src)
}
