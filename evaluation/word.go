package evaluation

import (
	"database/sql/driver"
	"fmt"
	"strings"

	"github.com/teukgu/teukgu/sandbox/lang"
)

// word is one value of an enumeration: its word on the wire and its name for people.
type word struct {
	wire string
	name lang.Text
}

func wireOf[E ~uint8](e E, words []word) string {
	if e == 0 || int(e) > len(words) {
		return ""
	}
	return words[e-1].wire
}

func nameOf[E ~uint8](e E, words []word, l lang.Language) string {
	if e == 0 || int(e) > len(words) {
		return ""
	}
	return words[e-1].name.In(l)
}

func parseWord[E ~uint8](typ, s string, words []word) (E, error) {
	list := make([]string, len(words))
	for i, w := range words {
		if w.wire == s {
			return E(i + 1), nil
		}
		list[i] = w.wire
	}
	return 0, &ParseError{typ, s, "must be one of " + strings.Join(list, ", ")}
}

func appendWord[E ~uint8](b []byte, typ string, e E, words []word) ([]byte, error) {
	if int(e) > len(words) {
		return b, &ParseError{typ, fmt.Sprint(uint8(e)), "is outside the list"}
	}
	return append(b, wireOf(e, words)...), nil
}

// unmarshalText reads a value with its parser and takes the empty text as the zero value; after an error *v is unchanged.
func unmarshalText[V any](v *V, text []byte, parse func(string) (V, error)) error {
	if len(text) == 0 {
		var zero V
		*v = zero
		return nil
	}
	read, err := parse(string(text))
	if err == nil {
		*v = read
	}
	return err
}

func textValue(text []byte, err error) (driver.Value, error) {
	if err != nil {
		return nil, err
	}
	return string(text), nil
}

func scanText[V any](v *V, typ string, src any, parse func(string) (V, error)) error {
	switch src := src.(type) {
	case string:
		return unmarshalText(v, []byte(src), parse)
	case []byte:
		return unmarshalText(v, src, parse)
	case nil:
		return &ParseError{typ, "NULL", "use sql.Null for a column that may be empty"}
	}
	return &ParseError{typ, fmt.Sprintf("%T", src), "it is read from a string or bytes"}
}
