package sandboxtest

import (
	"slices"
	"testing"

	"github.com/google/go-cmp/cmp"

	"github.com/teukgu/teukgu/sandbox/fault"
	"github.com/teukgu/teukgu/sandbox/lang"
	"github.com/teukgu/teukgu/sandbox/law"
	"github.com/teukgu/teukgu/sandbox/rule"
)

// A Failure is a case that the book decides otherwise than the case says.
type Failure struct {
	Name   string
	Basis  law.Ref
	Want   Answer
	Got    Answer    // with what the case asks for
	Reason lang.Text // the clauses that decided, one a line, each with its actual value
}

// In is the failure for people: the case, both answers and the clauses that decided.
func (f Failure) In(l lang.Language) string {
	return lang.Expand(lang.Text{
		KO: "{name} ({basis}): 기대한 답 {want}, 판단 {got}\n{reason}",
		EN: "{name} ({basis}): want {want}, got {got}\n{reason}",
	}.In(l), l,
		lang.Arg{Name: "name", Value: f.Name}, lang.Arg{Name: "basis", Value: f.Basis},
		lang.Arg{Name: "want", Value: f.Want.In(l)}, lang.Arg{Name: "got", Value: f.Got.In(l)},
		lang.Arg{Name: "reason", Value: f.Reason})
}

// Run decides the cases and returns those that the book decides otherwise, in their order.
func Run[S any](b *rule.Book[S], cases []Case[S]) (failures []Failure) {
	var out rule.Outcome[S]
	for _, c := range cases {
		got := answer(b, &c, &out)
		if got.answers(c.Want) {
			continue
		}
		b.Review(&c.Facts, &out)
		failures = append(failures, Failure{
			Name: c.Name, Basis: c.Basis, Want: c.Want, Got: got,
			Reason: lang.Text{KO: reason(&out, c.Want, lang.Korean), EN: reason(&out, c.Want, lang.English)},
		})
	}
	return failures
}

// Check decides the cases and reports each that comes out otherwise, with the difference and the clauses that decided. It also
// reports a case without a name or a basis, a name that stands twice, and facts that cannot be.
func Check[S any](t testing.TB, b *rule.Book[S], cases []Case[S]) {
	t.Helper()
	if !usable(t, b, cases) {
		return
	}
	for _, f := range Run(b, cases) {
		t.Errorf("%s (%s) (-want +got):\n%s%s", f.Name, f.Basis.English(), cmp.Diff(f.Want, f.Got), f.Reason.EN)
	}
}

// usable reports a table that cannot be run.
func usable[S any](t testing.TB, b *rule.Book[S], cases []Case[S]) bool {
	t.Helper()
	switch {
	case b == nil:
		t.Errorf("there is no book: look at the error of rule.NewBook")
		return false
	case len(cases) == 0:
		t.Errorf("there is no case")
		return false
	}
	seen, ok := map[string]bool{}, true
	for i := range cases {
		for _, f := range checkCase(b.Schema(), &cases[i], fault.Path{}.Field("cases").Index(i), seen) {
			t.Errorf("%v", f)
			ok = false
		}
	}
	return ok
}

// answer is what the book says about a case, with what the case asks for.
func answer[S any](b *rule.Book[S], c *Case[S], out *rule.Outcome[S]) (got Answer) {
	if c.Want.Failed == nil {
		got.Decision = b.Decide(&c.Facts)
	} else {
		b.Review(&c.Facts, out)
		got.Decision, got.Failed = out.Truth(), slices.AppendSeq([]fault.Code{}, out.Failed())
	}
	if c.Want.Needs != nil {
		got.Needs = []string{}
		for _, f := range b.Needs(&c.Facts).Facts {
			got.Needs = append(got.Needs, f.Path())
		}
	}
	return got
}
