package deliberation

import (
	"database/sql/driver"
	"fmt"
	"strings"

	"github.com/teukgu/teukgu/sandbox/lang"
)

// ParseError says why a text is no word of an enumeration of this package.
type ParseError struct {
	Type   string // name of the type, "Body"
	Input  string // the text as it came in
	Reason string // the words that there are
}

// Error is one line with the input cut to a readable length.
func (e *ParseError) Error() string {
	const most = 80
	in := e.Input
	if len(in) > most {
		in = in[:most] + "…"
	}
	return fmt.Sprintf("deliberation: %s %q: %s", e.Type, in, e.Reason)
}

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

func parse[E ~uint8](typ, s string, words []word) (E, error) {
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
		return b, fmt.Errorf("deliberation: %s %d is outside its list", typ, e)
	}
	return append(b, wireOf(e, words)...), nil
}

func unmarshal[E ~uint8](e *E, text []byte, parse func(string) (E, error)) error {
	if len(text) == 0 {
		*e = 0
		return nil
	}
	v, err := parse(string(text))
	if err == nil {
		*e = v
	}
	return err
}

func value(text []byte, err error) (driver.Value, error) {
	if err != nil {
		return nil, err
	}
	return string(text), nil
}

func scan[E ~uint8](e *E, typ string, src any, parse func(string) (E, error)) error {
	switch src := src.(type) {
	case string:
		return unmarshal(e, []byte(src), parse)
	case []byte:
		return unmarshal(e, src, parse)
	case nil:
		return &ParseError{typ, "NULL", "use sql.Null for a column that may be empty"}
	}
	return &ParseError{typ, fmt.Sprintf("%T", src), "it is read from a string or bytes"}
}
