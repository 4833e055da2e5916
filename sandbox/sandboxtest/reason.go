package sandboxtest

import (
	"slices"
	"strings"

	"github.com/teukgu/teukgu/sandbox/fault"
	"github.com/teukgu/teukgu/sandbox/lang"
	"github.com/teukgu/teukgu/sandbox/rule"
)

// reason writes the clauses that decided an answer that was not wanted: of each rule in question, only those without which
// the rule would have answered otherwise.
func reason[S any](out *rule.Outcome[S], want Answer, l lang.Language) string {
	var b strings.Builder
	failed := slices.Collect(out.Failed())
	for r := range out.Explain().Rules() {
		if !inQuestion(r, out.Truth(), failed, want) {
			continue
		}
		b.WriteString("  [" + r.Truth.In(l) + "] " + ruleName(r.Code, r.Title, l))
		if !r.Basis.IsZero() {
			b.WriteString(" (" + r.Basis.In(l) + ")")
		}
		b.WriteByte('\n')
		deciding(slices.Collect(r.Clauses()), func(c rule.Clause) {
			b.WriteString(strings.Repeat("  ", c.Depth+2) + "[" + c.Truth.In(l) + "] " + line(c, l) + "\n")
		})
	}
	return b.String()
}

// inQuestion reports whether the rule is one of those for which the answer is not the one that was wanted.
func inQuestion(r rule.RuleResult, got rule.Truth, failed []fault.Code, want Answer) bool {
	if want.Failed != nil && !sameList(want.Failed, failed) {
		return slices.Contains(want.Failed, r.Code) != slices.Contains(failed, r.Code)
	}
	return r.Truth == got // all of them where all passed
}

// deciding yields the clauses that decided the first one, and that one: of those below a clause, the ones that answer as it
// does, whatever joins them; below a Not the one that is negated.
func deciding(clauses []rule.Clause, yield func(rule.Clause)) {
	t := treeOf(clauses)
	var walk func(at int)
	walk = func(at int) {
		yield(clauses[at])
		for _, k := range t.kids(at) {
			if t[at].join == rule.JoinNot || clauses[k].Truth == clauses[at].Truth {
				walk(k)
			}
		}
	}
	walk(0)
}

// line is what a clause requires, with the actual value of a leaf and the provision of its limit.
func line(c rule.Clause, l lang.Language) string {
	text := c.Requirement(l)
	if c.Join != 0 {
		return text
	}
	switch {
	case !c.Value.IsZero():
		text += " — " + c.Value.In(l)
	case c.Truth == rule.Unknown:
		text += " — " + lang.Text{KO: "값 없음", EN: "not known"}.In(l)
	}
	switch ref := c.Leaf.Basis(); {
	case c.Leaf.Changed():
		text += " (" + lang.Text{KO: "변경한 기준", EN: "changed limit"}.In(l) + ")"
	case !ref.IsZero():
		text += " (" + ref.In(l) + ")"
	}
	return text
}

// ruleName is the code and, where the rule has one, its title.
func ruleName(code fault.Code, title lang.Text, l lang.Language) string {
	if name := title.In(l); name != string(code) {
		return string(code) + " " + name
	}
	return string(code)
}
