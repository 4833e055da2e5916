package region

import "fmt"

// ParseError reports a text that is not the written form of a code.
type ParseError struct {
	Type   string // name of the type, "LegalDong"
	Input  string // the text as it came
	Reason string // what form is wanted
}

// Error returns one English line; a long input is cut short in it.
func (e *ParseError) Error() string {
	const limit = 64
	input, more := e.Input, ""
	if len(input) > limit {
		input, more = input[:limit], "…"
	}
	return fmt.Sprintf("region: %q%s is no %s: %s", input, more, e.Type, e.Reason)
}

// The three types share one form: two digits from 10 to 99 behind a prefix. They stay three types because a number of one
// system means another province in the next.

const isoPrefix = "KR-"

func parse(name, prefix, s string) (uint8, error) {
	if len(s) == len(prefix)+2 && s[:len(prefix)] == prefix {
		tens, ones := s[len(prefix)], s[len(prefix)+1]
		if '1' <= tens && tens <= '9' && '0' <= ones && ones <= '9' {
			return (tens-'0')*10 + ones - '0', nil
		}
	}
	return 0, &ParseError{Type: name, Input: s, Reason: "it must have the form " + prefix + "NN, two digits from 10 to 99"}
}

func appendCode(b []byte, prefix string, n uint8) []byte {
	if n == 0 {
		return b
	}
	return append(append(b, prefix...), '0'+n/10, '0'+n%10)
}

func unmarshal[T any](p *T, text string, parse func(string) (T, error)) error {
	var v T
	if text != "" {
		var err error
		if v, err = parse(text); err != nil {
			return err
		}
	}
	*p = v
	return nil
}

func scan[T any](p *T, name string, src any, parse func(string) (T, error)) error {
	switch src := src.(type) {
	case string:
		return unmarshal(p, src, parse)
	case []byte:
		return unmarshal(p, string(src), parse)
	case nil:
		return &ParseError{Type: name, Input: "NULL", Reason: "use sql.Null for a column that may be empty"}
	}
	return &ParseError{Type: name, Input: fmt.Sprintf("%T", src), Reason: "it is read from a string or bytes"}
}

func must[T any](v T, err error) T {
	if err != nil {
		panic(err)
	}
	return v
}
