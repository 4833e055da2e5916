package zone

import "github.com/teukgu/teukgu/sandbox/lang"

// ParseError reports a text that is not the written form of a value of this package.
type ParseError = lang.ParseError

func ko(korean, english string) lang.Text { return lang.Text{KO: korean, EN: english} }
