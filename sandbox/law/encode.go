package law

import (
	"fmt"
	"slices"
	"strings"
)

// Every value is written by one append or name function and read by one Parse function; text, JSON and database forms
// stand on these two. The zero value and the empty text stand for each other.

func unmarshal[T any](p *T, text []byte, parse func(string) (T, error)) error {
	var v T
	if len(text) > 0 {
		var err error
		if v, err = parse(string(text)); err != nil {
			return err
		}
	}
	*p = v
	return nil
}

func scan[T any](p *T, name string, src any, parse func(string) (T, error)) error {
	switch src := src.(type) {
	case string:
		return unmarshal(p, []byte(src), parse)
	case []byte:
		return unmarshal(p, src, parse)
	case nil:
		return &ParseError{Type: name, Input: "NULL", Reason: "use sql.Null for a column that may be empty"}
	}
	return &ParseError{Type: name, Input: fmt.Sprintf("%T", src), Reason: "it is read from a string or bytes"}
}

// wordOf returns the wire word of an enum, or the empty string for the zero value and for values outside the table.
func wordOf[E ~uint8](e E, words []string) string {
	if e == 0 || int(e) > len(words) {
		return ""
	}
	return words[e-1]
}

func marshalWord[E ~uint8](b []byte, name string, e E, words []string) ([]byte, error) {
	if int(e) > len(words) {
		return b, fmt.Errorf("law: %s %d is outside its list", name, e)
	}
	return append(b, wordOf(e, words)...), nil
}

func parseWord[E ~uint8](name, s string, words []string) (E, error) {
	if i := slices.Index(words, s); i >= 0 {
		return E(i + 1), nil
	}
	return 0, &ParseError{Type: name, Input: s, Reason: "want one of " + strings.Join(words, ", ")}
}
