package sandboxtest_test

import (
	"encoding/json"
	"slices"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"

	"github.com/teukgu/teukgu/sandbox/lang"
	"github.com/teukgu/teukgu/sandbox/rule"
	"github.com/teukgu/teukgu/sandbox/sandboxtest"
)

// mutants lists the names of the mutants: killed +, the same =, surviving nothing.
func mutants(m sandboxtest.Mutation) (list []string) {
	for _, x := range m.Mutants {
		name := strings.TrimPrefix(x.Name, "r.n0:")
		if x.KilledBy != "" {
			name += "+"
		}
		if x.Same {
			name += "="
		}
		list = append(list, name)
	}
	return list
}

// The mutants of each kind of test, and which of them one case kills, written out by hand.
func TestMutants(t *testing.T) {
	for _, c := range []struct {
		name  string
		cond  rule.Cond[kinds]
		facts string // of the one case
		want  []string
	}{
		{"bool", plan.True(), `{"plan":true}`, []string{"plan.true>false+"}},
		{"count", staff.AtLeast(rule.Fixed(3)), `{"applicant":{"staff":3}}`, []string{
			"applicant.staff.at_least>at_most", "applicant.staff.at_least>above+", "applicant.staff.at_least>below+", "applicant.staff.at_least>equal",
			"applicant.staff.at_least:limit-1", "applicant.staff.at_least:limit+1+",
		}},
		{"amount below", cover.AtLeast(minCover), `{"cover":` + won("149999999") + `}`, []string{
			"cover.at_least>at_most+", "cover.at_least>above", "cover.at_least>below+", "cover.at_least>equal",
			"cover.at_least:limit-1+", "cover.at_least:limit+1",
		}},
		{"date", until.On(rule.Fixed(date("2024-02-29"))), `{"until":"2024-02-29"}`, []string{
			"until.equal>at_least", "until.equal>at_most", "until.equal>above+", "until.equal>below+", "until.equal:limit-1+", "until.equal:limit+1+",
		}},
		// Without its only word the test would be none: the library refuses it, so nobody can have written it.
		{"word", holds.Is("temporary"), `{"holds":"temporary"}`, []string{
			"holds.one_of>none_of+", "holds.one_of:+demonstration", "holds.one_of:+confirmation",
		}},
		{"words", holds.OneOf("demonstration", "temporary"), `{"holds":"temporary"}`, []string{
			"holds.one_of>none_of+", "holds.one_of:-demonstration", "holds.one_of:-temporary+", "holds.one_of:+confirmation",
		}},
		// One of one word is all of it: a mutant that no case can tell.
		{"set", marks.AnyOf("CE"), `{"marks":["CE"]}`, []string{
			"marks.any_of>all_of=", "marks.any_of>none_in+", "marks.any_of>only_of", "marks.any_of:+FDA", "marks.any_of:+KC",
		}},
		{"number of words", marks.AtLeastOf(rule.Fixed(2), "CE", "FDA"), `{"marks":["CE","FDA"]}`, []string{
			"marks.count:limit-1", "marks.count:limit+1+",
		}},
		{"opaque", rule.Opaque(label("짝수", "even"), func(*rule.Row[kinds]) bool { return true }, staff.Fact()), `{"applicant":{"staff":2}}`, nil},
		{"all", rule.All(plan.True(), marks.AnyOf("CE", "KC")), `{"plan":true,"marks":[]}`, []string{
			"all>any+", "plan.true>false", "plan.true:out", "marks.any_of>all_of", "marks.any_of>none_in+", "marks.any_of>only_of+",
			"marks.any_of:-CE", "marks.any_of:+FDA", "marks.any_of:-KC", "marks.any_of:out+",
		}},
		{"any", rule.Any(plan.True(), plan.False()), `{"plan":true}`, []string{
			"any>all+", "plan.true>false+", "plan.true:out+", "plan.false>true", "plan.false:out",
		}},
		{"an all of one", rule.All(plan.True()), `{"plan":true}`, []string{"plan.true>false+"}},
		{"not", rule.Not(plan.True()), `{"plan":true}`, []string{"not:drop+", "plan.true>false+"}},
		// Two of three times the same fact hold or fail with any one of them turned round.
		{"count of", rule.CountOf(2, plan.True(), plan.True(), plan.True()), `{"plan":true}`, []string{
			"count:n-1", "count:n+1", "plan.true>false=", "plan.true#2>false=", "plan.true#3>false=",
		}},
		{"count of all", rule.CountOf(2, plan.True(), plan.True()), `{"plan":true}`, []string{
			"count:n-1", "plan.true>false+", "plan.true#2>false+",
		}},
		{"unknown", plan.True(), `{}`, []string{"plan.true>false"}},
	} {
		b := book(t, c.cond)
		r := row(t, c.facts)
		m := sandboxtest.Mutate(b, []testCase{{"the case", act, r, sandboxtest.Answer{Decision: b.Decide(&r)}}})
		if diff := cmp.Diff(c.want, mutants(m)); diff != "" {
			t.Errorf("%s (-want +got):\n%s", c.name, diff)
		}
	}
}

// What a case asks for decides what it notices: which rule failed, and what is still needed.
func TestKillersByWhatTheyAsk(t *testing.T) {
	b := book(t, plan.True(), staff.AtLeast(rule.Fixed(3)))
	none := row(t, `{"plan":false,"applicant":{"staff":2}}`)
	open := row(t, `{"plan":true}`)
	for _, c := range []struct {
		name string
		c    testCase
		want []string
	}{
		{"the decision alone", testCase{"a", act, none, sandboxtest.Fails()}, nil},
		{"the failed rules", testCase{"a", act, none, sandboxtest.Fails("r.n0", "r.n1")}, []string{
			"r.n0:out", "r.n0:plan.true>false", "r.n1:out", "r.n1:applicant.staff.at_least>at_most", "r.n1:applicant.staff.at_least>below", "r.n1:applicant.staff.at_least:limit-1",
		}},
		{"an open case", testCase{"a", act, open, sandboxtest.Open()}, []string{"r.n0:plan.true>false", "r.n1:out"}},
	} {
		var killed []string
		for _, x := range sandboxtest.Mutate(b, []testCase{c.c}).Mutants {
			if x.KilledBy != "" {
				killed = append(killed, x.Name)
			}
		}
		if diff := cmp.Diff(c.want, killed); diff != "" {
			t.Errorf("%s (-want +got):\n%s", c.name, diff)
		}
	}
	// With too few staff the share would no longer matter: the answer is as open as before, but another fact is needed.
	b = book(t, rule.Any(rule.All(staff.AtLeast(rule.Fixed(3)), share.Below(rule.Fixed(rule.MustNumber("0.3")))), plan.True()))
	for _, c := range []struct {
		want  sandboxtest.Answer
		kills bool
	}{{sandboxtest.Open(), false}, {sandboxtest.Open("plan", "applicant.share"), true}} {
		m := sandboxtest.Mutate(b, []testCase{{"a", act, row(t, `{"applicant":{"staff":3}}`), c.want}})
		i := slices.IndexFunc(m.Mutants, func(x sandboxtest.Mutant) bool { return x.Name == "r.n0:applicant.staff.at_least>above" })
		if len(m.Failing) != 0 || (m.Mutants[i].KilledBy != "") != c.kills {
			t.Errorf("%v: %+v", c.want, m.Mutants[i])
		}
	}
}

// Every case that is offered for a survivor kills it, and no survivor that a case could kill is called the same.
func TestOfferedCasesKill(t *testing.T) {
	b := book(t,
		rule.All(cover.AtLeast(minCover), holds.OneOf("demonstration", "temporary"), marks.AnyOf("CE", "KC"), days.AtLeast(rule.Fixed(30))),
		rule.Any(plan.True(), share.Below(rule.Fixed(rule.MustNumber("0.30"))), until.OnOrAfter(rule.Fixed(date("2026-07-01")))))
	cases := []testCase{{"nothing", act, row(t, `{}`), sandboxtest.Open()}}
	first := sandboxtest.Mutate(b, cases)
	offered := 0
	for _, x := range first.Survivors() {
		if x.Facts == nil {
			continue
		}
		offered++
		r := row(t, string(x.Facts))
		again := sandboxtest.Mutate(b, []testCase{{"offered", act, r, sandboxtest.Answer{Decision: b.Decide(&r)}}})
		i := slices.IndexFunc(again.Mutants, func(y sandboxtest.Mutant) bool { return y.Name == x.Name })
		if again.Mutants[i].KilledBy != "offered" {
			t.Errorf("%s survives %s", x.Name, x.Facts)
		}
		cases = append(cases, testCase{x.Name, act, r, sandboxtest.Answer{Decision: b.Decide(&r)}})
	}
	if offered < 25 {
		t.Errorf("only %d cases were offered for %d survivors", offered, len(first.Survivors()))
	}
	for _, x := range sandboxtest.Mutate(b, cases).Survivors() {
		if x.Facts != nil {
			t.Errorf("%s survives", x.Name)
		}
	}
}

func TestCheckMutants(t *testing.T) {
	b := book(t, plan.True(), staff.AtLeast(rule.Fixed(3)))
	full := []testCase{
		{"2", act, row(t, `{"plan":true,"applicant":{"staff":2}}`), sandboxtest.Fails("r.n1")},
		{"3", act, row(t, `{"plan":true,"applicant":{"staff":3}}`), sandboxtest.Passes()},
		{"4", act, row(t, `{"plan":true,"applicant":{"staff":4}}`), sandboxtest.Passes()},
		{"no plan", act, row(t, `{"plan":false,"applicant":{"staff":4}}`), sandboxtest.Fails("r.n0")},
	}
	edge := append(slices.Clone(full[:2]), testCase{"no plan", act, row(t, `{"plan":false,"applicant":{"staff":3}}`), sandboxtest.Fails("r.n0")})
	wrong := append(slices.Clone(full), testCase{"wrong", act, row(t, `{"plan":false,"applicant":{"staff":3}}`), sandboxtest.Passes()})
	for _, c := range []struct {
		name    string
		cases   []testCase
		allowed []string
		want    []string
	}{
		{"everything", full, nil, nil},
		{"nothing above the limit", edge, nil, []string{
			"staff is at least 3 people → staff is 3 people; this case would: {"}},
		{"allowed", edge, []string{"r.n1:*>equal"}, nil},
		{"allowed and killed", full, []string{"r.n1:*>equal"}, []string{`"r.n1:*>equal" is allowed and does not occur`}},
		{"a case that the book does not decide so", wrong, nil, []string{`does not decide "wrong" as it says`}},
	} {
		r := &recorder{}
		sandboxtest.CheckMutants(r, b, c.cases, c.allowed...)
		if !slices.EqualFunc(r.errors, c.want, strings.Contains) {
			t.Errorf("%s: %q, not %q", c.name, r.errors, c.want)
		}
	}
}

// The same book and cases give the same bytes, as data and as text.
func TestReportsAreDeterministic(t *testing.T) {
	b := book(t, rule.Any(cover.AtLeast(minCover), rule.All(plan.True(), holds.OneOf("temporary"))), rule.CountOf(1, staff.AtLeast(rule.Fixed(3)), marks.AnyOf("CE")))
	run := func() string {
		cases := sandboxtest.Boundaries(b, lang.Korean)[:7]
		m, c := sandboxtest.Mutate(b, cases), sandboxtest.Cover(b, cases)
		data, err := json.MarshalIndent([]any{m, c}, "", " ")
		if err != nil {
			t.Fatal(err)
		}
		return m.Text(lang.Korean) + "\n" + m.Text(lang.English) + "\n" + c.Text(lang.Korean) + string(data) + "\n"
	}
	first := run()
	sandboxtest.Golden(t, "reports.golden", first)
	if second := run(); second != first {
		t.Error(cmp.Diff(first, second))
	}
}
