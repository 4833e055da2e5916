package sandboxtest_test

import (
	"slices"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"

	"github.com/teukgu/teukgu/sandbox/lang"
	"github.com/teukgu/teukgu/sandbox/law"
	"github.com/teukgu/teukgu/sandbox/rule"
	"github.com/teukgu/teukgu/sandbox/sandboxtest"
)

// points lists the names of the points and how many cases touch each.
func points(c sandboxtest.Coverage) (list []string) {
	for _, p := range c.Points {
		list = append(list, strings.TrimPrefix(p.Name, "r.n0:")+strings.Repeat("+", p.Cases))
	}
	return list
}

// The points of each kind of test, and which of them a case touches, written out by hand.
func TestPoints(t *testing.T) {
	for _, c := range []struct {
		name  string
		cond  rule.Cond[kinds]
		facts string
		want  []string
	}{
		{"bool", plan.True(), `{"plan":true}`, []string{"false", "unknown", "true+", "plan.true:true+", "plan.true:false"}},
		{"count, one below", staff.AtLeast(rule.Fixed(3)), `{"applicant":{"staff":2}}`, []string{
			"false+", "unknown", "true", "applicant.staff.at_least:limit-1+", "applicant.staff.at_least:limit", "applicant.staff.at_least:limit+1",
		}},
		{"number, in its last digit", share.Above(rule.Fixed(rule.MustNumber("0.3"))), `{"applicant":{"share":"0.31"}}`, []string{
			"false", "unknown", "true+", "applicant.share.above:limit-1", "applicant.share.above:limit", "applicant.share.above:limit+1+",
		}},
		{"amount, in won", cover.AtLeast(minCover), `{"cover":` + won("150000000") + `}`, []string{
			"false", "unknown", "true+", "cover.at_least:limit-1", "cover.at_least:limit+", "cover.at_least:limit+1",
		}},
		{"date, in days", until.OnOrBefore(rule.Fixed(date("2024-02-29"))), `{"until":"2024-02-28"}`, []string{
			"false", "unknown", "true+", "until.at_most:limit-1+", "until.at_most:limit", "until.at_most:limit+1",
		}},
		{"the last day there is", until.OnOrBefore(rule.Fixed(date("9999-12-31"))), `{}`, []string{
			"false", "unknown+", "true", "until.at_most:limit-1", "until.at_most:limit",
		}},
		{"derived", days.Is(rule.Fixed(10)), `{"from":"2026-01-01","until":"2026-01-12"}`, []string{
			"false+", "unknown", "true", "days.equal:limit-1", "days.equal:limit", "days.equal:limit+1+",
		}},
		{"word", holds.OneOf("demonstration", "temporary"), `{"holds":"confirmation"}`, []string{
			"false+", "unknown", "true", "holds.one_of:word=demonstration", "holds.one_of:word=temporary", "holds.one_of:word=confirmation+",
		}},
		{"set", marks.AllOf("CE", "KC"), `{"marks":["KC"]}`, []string{
			"false+", "unknown", "true", "marks.all_of:with=CE", "marks.all_of:without=CE+", "marks.all_of:with=KC+", "marks.all_of:without=KC",
		}},
		{"the empty set is known", marks.NoneOf("CE"), `{"marks":[]}`, []string{
			"false", "unknown", "true+", "marks.none_in:with=CE", "marks.none_in:without=CE+",
		}},
		{"set without others", marks.OnlyOf("CE"), `{"marks":["CE"]}`, []string{
			"false", "unknown", "true+", "marks.only_of:with=CE+", "marks.only_of:without=CE",
			"marks.only_of:with=FDA", "marks.only_of:without=FDA+", "marks.only_of:with=KC", "marks.only_of:without=KC+",
		}},
		{"number of words", marks.AtLeastOf(rule.Fixed(1), "CE", "FDA"), `{"marks":["CE","KC"]}`, []string{
			"false", "unknown", "true+", "marks.count:limit-1", "marks.count:limit+", "marks.count:limit+1",
		}},
		{"number of words that cannot be more", marks.AtLeastOf(rule.Fixed(2), "CE", "FDA"), `{}`, []string{
			"false", "unknown+", "true", "marks.count:limit-1", "marks.count:limit",
		}},
		{"opaque", rule.Opaque(label("짝수", "even"), func(*rule.Row[kinds]) bool { return true }, staff.Fact()), `{"applicant":{"staff":2}}`, []string{
			"false", "unknown", "true+",
		}},
		// The branches below a rule have points of their own, what is below a Not at the top has not: it says the same.
		{"branches", rule.Any(plan.True(), rule.All(plan.False(), rule.Not(plan.True()))), `{}`, []string{
			"false", "unknown+", "true",
			"plan.true:false", "plan.true:unknown+", "plan.true:true",
			"all:false", "all:unknown+", "all:true",
			"plan.false:false", "plan.false:unknown+", "plan.false:true",
			"plan.true#2:false", "plan.true#2:unknown+", "plan.true#2:true",
			"plan.true:true", "plan.true:false", "plan.false:true", "plan.false:false", "plan.true#2:true", "plan.true#2:false",
		}},
		{"not", rule.Not(rule.Not(plan.True())), `{"plan":false}`, []string{"false+", "unknown", "true", "plan.true:true", "plan.true:false+"}},
	} {
		got := sandboxtest.Cover(book(t, c.cond), []testCase{{Name: c.name, Basis: act, Facts: row(t, c.facts)}})
		want := append(c.want, "basis=제88조제2항+")
		if c.name == "amount, in won" {
			want = append(want, "basis=시행령 제60조제3항제1호")
		}
		if diff := cmp.Diff(want, points(got)); diff != "" {
			t.Errorf("%s (-want +got):\n%s", c.name, diff)
		}
	}
}

// A case cites a provision by citing it or a place within it, not by citing the whole article.
func TestCitations(t *testing.T) {
	for basis, want := range map[string]int{"제88조": 0, "제88조제2항": 1, "제88조제2항제1호": 1, "제88조제1항": 0, "시행령 제88조제2항": 0} {
		c := sandboxtest.Cover(book(t, plan.True()), []testCase{{Name: "a", Basis: law.MustRef(basis)}})
		if got := c.Points[len(c.Points)-1].Cases; got != want {
			t.Errorf("%s: %d, not %d", basis, got, want)
		}
	}
}

func TestCheckCoverage(t *testing.T) {
	b := book(t, staff.AtLeast(rule.Fixed(3)))
	full := []testCase{
		{"2", act, row(t, `{"applicant":{"staff":2}}`), sandboxtest.Fails()},
		{"3", act, row(t, `{"applicant":{"staff":3}}`), sandboxtest.Passes()},
		{"4", act, row(t, `{"applicant":{"staff":4}}`), sandboxtest.Passes()},
		{"open", act, row(t, `{}`), sandboxtest.Open()},
	}
	for _, c := range []struct {
		name    string
		cases   []testCase
		allowed []string
		want    []string // in each report, in order
	}{
		{"everything", full, nil, nil},
		{"one case fewer", full[:3], nil, []string{"r.n0: open [r.n0:unknown]"}},
		{"allowed by name", full[:3], []string{"r.n0:unknown"}, nil},
		{"allowed by pattern", full[:3], []string{"*:unknown"}, nil},
		{"a pattern has to match the whole name", full[:3], []string{"unknown"}, []string{"[r.n0:unknown]", `"unknown" is allowed and does not occur`}},
		{"a pattern that is no longer needed", full, []string{"*:unknown"}, []string{`"*:unknown" is allowed and does not occur`}},
		{"a dot is a dot", full[:3], []string{"r_n0:*"}, []string{"[r.n0:unknown]", `"r_n0:*"`}},
		{"two gaps", full[1:3], nil, []string{"[r.n0:false]", "[r.n0:unknown]", "staff 2 people (one unit below the limit) [r.n0:applicant.staff.at_least:limit-1]"}},
	} {
		r := &recorder{}
		sandboxtest.CheckCoverage(r, b, c.cases, c.allowed...)
		ok := slices.EqualFunc(r.errors, c.want, strings.Contains)
		if !ok {
			t.Errorf("%s: %q, not %q", c.name, r.errors, c.want)
		}
	}
}

func TestCoverageText(t *testing.T) {
	c := sandboxtest.Cover(book(t, cover.AtLeast(minCover)), []testCase{
		{"a", law.MustRef("시행령 제60조제3항제1호"), row(t, `{"cover":`+won("150000000")+`}`), sandboxtest.Passes()},
	})
	sandboxtest.Golden(t, "coverage.golden", c.Text(lang.Korean)+"\n"+c.Text(lang.English))
}
