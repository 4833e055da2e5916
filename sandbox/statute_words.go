package sandbox

import (
	"slices"
	"strings"

	"github.com/teukgu/teukgu/sandbox/lang"
)

// ParseError reports a text that is not the written form of a value of this package.
type ParseError = lang.ParseError

// pick returns the values of the enum that a set has, in order.
func pick[E ~uint8](v lang.Vocabulary[E], has func(E) bool) []E {
	return slices.DeleteFunc(v.All(), func(e E) bool { return !has(e) })
}

// say joins the names of the values.
func say[E ~uint8](v lang.Vocabulary[E], list []E, l lang.Language) string {
	names := make([]string, len(list))
	for i, e := range list {
		names[i] = v.In(e, l)
	}
	return strings.Join(names, ", ")
}
