package sandboxtest_test

import (
	"slices"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"

	"github.com/teukgu/teukgu/sandbox/lang"
	"github.com/teukgu/teukgu/sandbox/law"
	"github.com/teukgu/teukgu/sandbox/money"
	"github.com/teukgu/teukgu/sandbox/rule"
	"github.com/teukgu/teukgu/sandbox/sandboxtest"
)

type testCase = sandboxtest.Case[kinds]

var act = law.MustRef("제88조제2항")

// Every way in which a table can be wrong is reported, and nothing else is.
func TestCheck(t *testing.T) {
	b := book(t, rule.Any(cover.AtLeast(minCover), plan.True()), staff.AtLeast(rule.Fixed(3)))
	short := row(t, `{"cover":`+won("149999999")+`,"plan":false,"applicant":{"staff":3}}`)
	var bad rule.Row[kinds]
	holds.Set(&bad, "licence")
	both := row(t, `{"cover":`+won("0")+`,"plan":false,"applicant":{"staff":2}}`)
	for _, c := range []struct {
		name  string
		cases []testCase
		want  []string // what the one report says; none: no report
	}{
		{"as it says", []testCase{{"a", act, short, sandboxtest.Fails("r.n0")}}, nil},
		{"any failed rule", []testCase{{"a", act, short, sandboxtest.Fails()}}, nil},
		{"failed rules in any order", []testCase{{"a", act, both, sandboxtest.Fails("r.n1", "r.n0")}}, nil},
		{"needs in any order", []testCase{{"a", act, row(t, `{"applicant":{"staff":3}}`), sandboxtest.Open("plan", "cover")}}, nil},
		{"no table", nil, []string{"there is no case"}},
		{"no name", []testCase{{"", act, short, sandboxtest.Fails()}}, []string{"sandboxtest.case.no_name", "cases[0].name"}},
		{"a name twice", []testCase{{"a", act, short, sandboxtest.Fails()}, {"a", act, both, sandboxtest.Fails()}}, []string{"duplicate_name", "cases[1].name"}},
		{"no basis", []testCase{{"a", law.Ref{}, short, sandboxtest.Fails()}}, []string{"sandboxtest.case.no_basis", "cases[0].basis"}},
		{"facts that cannot be", []testCase{{"a", act, bad, sandboxtest.Open()}}, []string{"rule.row.bad_value", "cases[0].facts.holds"}},
		{"a need that is no fact", []testCase{{"a", act, short, sandboxtest.Open("colour")}}, []string{"unknown_fact", "cases[0].want.needs[0]"}},
		{"another decision", []testCase{{"a", act, short, sandboxtest.Passes()}}, []string{
			"a (Art. 88(2)) (-want +got)", "-", "+", "[fails] r.n0", "cover is at least ₩150,000,000 — ₩149,999,999 (Decree Art. 60(3)1)", "plan: yes — no",
		}},
		{"another failed rule", []testCase{{"a", act, short, sandboxtest.Fails("r.n1")}}, []string{`"r.n0"`, `"r.n1"`, "staff is at least 3 people — 3 people"}},
		{"another need", []testCase{{"a", act, row(t, `{"applicant":{"staff":3}}`), sandboxtest.Open("plan")}}, []string{`"cover"`, "not known"}},
		{"nothing failed but something was to", []testCase{{"a", act, row(t, `{"plan":true,"applicant":{"staff":3}}`), sandboxtest.Fails("r.n0")}}, []string{"[passes] r.n0", "plan: yes — yes"}},
	} {
		r := &recorder{}
		sandboxtest.Check(r, b, c.cases)
		if c.want == nil {
			if len(r.errors) != 0 {
				t.Errorf("%s: %q", c.name, r.errors)
			}
			continue
		}
		if len(r.errors) != 1 || r.helpers == 0 {
			t.Errorf("%s: %d reports, helpers %d: %q", c.name, len(r.errors), r.helpers, r.errors)
			continue
		}
		for _, w := range c.want {
			if !strings.Contains(r.errors[0], w) {
				t.Errorf("%s: the report does not say %q:\n%s", c.name, w, r.errors[0])
			}
		}
	}
	for _, check := range []func(testing.TB, *rule.Book[kinds], []testCase){
		sandboxtest.Check[kinds],
		func(t testing.TB, b *rule.Book[kinds], c []testCase) { sandboxtest.CheckCoverage(t, b, c) },
		func(t testing.TB, b *rule.Book[kinds], c []testCase) { sandboxtest.CheckMutants(t, b, c) },
	} {
		r := &recorder{}
		if check(r, nil, nil); len(r.errors) != 1 || !strings.Contains(r.errors[0], "no book") {
			t.Errorf("no book: %q", r.errors)
		}
		r = &recorder{}
		if check(r, b, []testCase{{"a", law.Ref{}, short, sandboxtest.Fails()}}); len(r.errors) != 1 || !strings.Contains(r.errors[0], "no_basis") {
			t.Errorf("no basis: %q", r.errors)
		}
	}
}

// Of a failure only the clauses are shown that decided: here not the plan that holds beside a cover that does too little.
func TestReasonIsWhatDecided(t *testing.T) {
	b := book(t, rule.All(
		rule.Any(cover.AtLeast(minCover), rule.Not(plan.False())),
		rule.CountOf(2, staff.AtLeast(rule.Fixed(1)), staff.AtLeast(rule.Fixed(2)), staff.AtLeast(rule.Fixed(3))),
	))
	failures := sandboxtest.Run(b, []testCase{
		{"few staff", act, row(t, `{"cover":`+won("1")+`,"plan":true,"applicant":{"staff":1}}`), sandboxtest.Passes()},
	})
	if len(failures) != 1 {
		t.Fatal(failures)
	}
	want := strings.Join([]string{
		"few staff (Art. 88(2)): want passes, got fails",
		"  [fails] r.n0 (Art. 88(2))",
		"    [fails] all of the following",
		"      [fails] at least 2 of the following",
		"        [fails] staff is at least 2 people — 1 people",
		"        [fails] staff is at least 3 people — 1 people",
		"",
	}, "\n")
	if diff := cmp.Diff(want, failures[0].In(lang.English)); diff != "" {
		t.Error(diff)
	}
	if ko := failures[0].In(lang.Korean); !strings.Contains(ko, "기대한 답 충족, 판단 불충족") || !strings.Contains(ko, "직원 수가 2명 이상일 것 — 1명") {
		t.Error(ko)
	}
	// Through a Not the clause below it decided, though it answers the opposite.
	not := sandboxtest.Run(book(t, rule.Not(plan.True())), []testCase{{"plan", act, row(t, `{"plan":true}`), sandboxtest.Passes()}})
	if len(not) != 1 || !strings.Contains(not[0].Reason.EN, "[fails] not the following\n      [passes] plan: yes — yes") {
		t.Errorf("%+v", not)
	}
	// A limit that a reform set has no provision.
	reform, err := b.With(minCover.To(money.Won(2)))
	if err != nil {
		t.Fatal(err)
	}
	changed := sandboxtest.Run(reform, []testCase{{"changed", act, row(t, `{"cover":`+won("2")+`,"plan":true,"applicant":{"staff":2}}`), sandboxtest.Fails()}})
	if len(changed) != 1 || !strings.Contains(changed[0].Reason.EN, "(changed limit)") || strings.Contains(changed[0].Reason.EN, "Decree") {
		t.Errorf("%+v", changed)
	}
}

func TestAnswerIn(t *testing.T) {
	for _, c := range []struct {
		answer sandboxtest.Answer
		ko, en string
	}{
		{sandboxtest.Passes(), "충족", "passes"},
		{sandboxtest.Fails("r.a", "r.b"), "불충족(r.a, r.b)", "fails (r.a, r.b)"},
		{sandboxtest.Open("cover"), "확인 필요(cover)", "open (cover)"},
		{sandboxtest.Answer{}, "확인 필요", "open"},
	} {
		if ko, en := c.answer.In(lang.Korean), c.answer.In(lang.English); ko != c.ko || en != c.en {
			t.Errorf("%q %q, not %q %q", ko, en, c.ko, c.en)
		}
	}
}

// The table is not changed by running it.
func TestRunChangesNothing(t *testing.T) {
	b := book(t, plan.True())
	cases := []testCase{{"a", act, row(t, `{"plan":true}`), sandboxtest.Fails("z.z", "a.a")}}
	before := slices.Clone(cases[0].Want.Failed)
	sandboxtest.Run(b, cases)
	sandboxtest.Mutate(b, cases)
	if !slices.Equal(before, cases[0].Want.Failed) {
		t.Error(cases[0].Want)
	}
}
