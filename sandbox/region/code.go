package region

import "github.com/teukgu/teukgu/sandbox/lang"

// ParseError reports a text that is not the written form of a code.
type ParseError = lang.ParseError

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
	return 0, &ParseError{Package: "region", Type: name, Input: s, Reason: "it must have the form " + prefix + "NN, two digits from 10 to 99"}
}

func appendCode(b []byte, prefix string, n uint8) []byte {
	if n == 0 {
		return b
	}
	return append(append(b, prefix...), '0'+n/10, '0'+n%10)
}

func must[T any](v T, err error) T {
	if err != nil {
		panic(err)
	}
	return v
}
