package sandboxtest

import (
	"regexp"
	"slices"
	"strings"
	"testing"
)

// matches reports whether a pattern, in which * stands for any text, is the name.
func matches(pattern, name string) bool {
	expr := strings.ReplaceAll(regexp.QuoteMeta(pattern), `\*`, `.*`)
	return regexp.MustCompile(`\A(?s:` + expr + `)\z`).MatchString(name)
}

// reportNames reports every name that no pattern allows, with what it means, and every pattern that allows nothing: a list of
// exceptions that nobody needs any more hides the next gap.
func reportNames(t testing.TB, what string, names, meaning, allowed []string) {
	t.Helper()
	for i, name := range names {
		if !slices.ContainsFunc(allowed, func(p string) bool { return matches(p, name) }) {
			t.Errorf("%s: %s [%s]", what, meaning[i], name)
		}
	}
	for _, p := range allowed {
		if !slices.ContainsFunc(names, func(name string) bool { return matches(p, name) }) {
			t.Errorf("%s: %q is allowed and does not occur: take it off the list", what, p)
		}
	}
}
