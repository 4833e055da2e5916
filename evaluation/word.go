package evaluation

import "github.com/teukgu/teukgu/sandbox/lang"

// ParseError reports a text that is not the written form of a value of this package.
type ParseError = lang.ParseError
