package rule

import (
	"fmt"
	"strings"

	"github.com/teukgu/teukgu/sandbox/lang"
)

// Text is the explanation as plain text, one clause a line, indented under what it belongs to. It ends with a line feed.
func (e Explanation) Text(l lang.Language) string {
	var b strings.Builder
	b.WriteString(e.heading(l) + "\n")
	n := 0
	for r := range e.Rules() {
		n++
		fmt.Fprintf(&b, "\n%d. [%s] %s\n", n, r.Truth.In(l), r.heading(l))
		for c := range r.Clauses() {
			fmt.Fprintf(&b, "   %s[%s] %s\n", strings.Repeat("  ", c.Depth), c.Truth.In(l), c.line(l))
		}
	}
	return b.String()
}

// Markdown is the explanation as a nested list. It ends with a line feed.
func (e Explanation) Markdown(l lang.Language) string {
	var b strings.Builder
	b.WriteString("**" + e.heading(l) + "**\n\n")
	for r := range e.Rules() {
		fmt.Fprintf(&b, "- **%s** %s\n", r.Truth.In(l), escape(r.heading(l)))
		for c := range r.Clauses() {
			fmt.Fprintf(&b, "%s- **%s** %s\n", strings.Repeat("  ", c.Depth+1), c.Truth.In(l), escape(c.line(l)))
		}
	}
	return b.String()
}

// heading is the answer and the day.
func (e Explanation) heading(l lang.Language) string {
	t := lang.Text{KO: "판단: {truth} ({day} 기준)", EN: "The case {truth} (law of {day})"}
	if e.Truth() == Unknown {
		t.EN = "The case is {truth} (law of {day})"
	}
	return lang.Expand(t.In(l), l, lang.Arg{Name: "truth", Value: e.Truth()}, lang.Arg{Name: "day", Value: e.On()})
}

// heading is the title of the rule and its provision.
func (r RuleResult) heading(l lang.Language) string {
	if r.Basis.IsZero() {
		return r.Title.In(l)
	}
	return r.Title.In(l) + " (" + r.Basis.In(l) + ")"
}

// line is what the clause requires, the actual value and where the limit comes from.
func (c Clause) line(l lang.Language) string {
	text := c.Requirement(l)
	if c.Join != 0 {
		return text
	}
	switch {
	case !c.Value.IsZero():
		text += " — " + c.Value.In(l)
	case c.Truth == Unknown:
		text += " — " + notKnown.In(l)
	}
	if s := c.source(l); s != "" {
		text += " (" + s + ")"
	}
	return text
}

// escape keeps the words of labels and values from being read as Markdown.
func escape(s string) string {
	return strings.NewReplacer(`\`, `\\`, "`", "\\`", "*", `\*`, "_", `\_`, "<", `\<`, "|", `\|`, "[", `\[`, "]", `\]`, "\n", " ").Replace(s)
}
