package sandboxtest_test

import (
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"

	"github.com/teukgu/teukgu/sandbox/lang"
	"github.com/teukgu/teukgu/sandbox/rule"
	"github.com/teukgu/teukgu/sandbox/sandboxtest"
)

// generated lists the facts and the answers.
func generated(t *testing.T, cases []testCase) (list []string) {
	t.Helper()
	for _, c := range cases {
		facts, err := schema.Encode(&c.Facts)
		if err != nil {
			t.Fatal(err)
		}
		list = append(list, c.Want.In(lang.English)+" "+string(facts))
	}
	return list
}

// The cases of each kind of test, written out by hand.
func TestBoundaries(t *testing.T) {
	for _, c := range []struct {
		name  string
		cond  rule.Cond[kinds]
		bases []string
		want  []string
	}{
		{"bool", plan.True(), []string{`{}`}, []string{`passes {"plan":true}`, `fails (r.n0) {"plan":false}`}},
		{"count", staff.AtLeast(rule.Fixed(3)), []string{`{"plan":true}`}, []string{
			`fails (r.n0) {"applicant":{"staff":2},"plan":true}`,
			`passes {"applicant":{"staff":3},"plan":true}`,
			`passes {"applicant":{"staff":4},"plan":true}`,
		}},
		{"number, its last digit", share.AtMost(rule.Fixed(rule.MustNumber("0.3"))), []string{`{}`}, []string{
			`passes {"applicant":{"share":"0.29"}}`, `passes {"applicant":{"share":"0.30"}}`, `fails (r.n0) {"applicant":{"share":"0.31"}}`,
		}},
		{"amount, a won", cover.Above(minCover), []string{`{}`}, []string{
			`fails (r.n0) {"cover":` + won("149999999") + `}`, `fails (r.n0) {"cover":` + won("150000000") + `}`, `passes {"cover":` + won("150000001") + `}`,
		}},
		{"date, a day", until.Before(rule.Fixed(date("2024-03-01"))), []string{`{}`}, []string{
			`passes {"until":"2024-02-29"}`, `fails (r.n0) {"until":"2024-03-01"}`, `fails (r.n0) {"until":"2024-03-02"}`,
		}},
		{"word", holds.NoneOf("confirmation"), []string{`{}`}, []string{
			`passes {"holds":"demonstration"}`, `passes {"holds":"temporary"}`, `fails (r.n0) {"holds":"confirmation"}`,
		}},
		{"set, each word in and out", marks.AllOf("CE", "KC"), []string{`{"marks":["CE","FDA","KC"]}`}, []string{
			`passes {"marks":["CE","FDA","KC"]}`, `fails (r.n0) {"marks":["FDA","KC"]}`, `fails (r.n0) {"marks":["CE","FDA"]}`,
		}},
		{"set of which nothing is known", marks.AnyOf("FDA"), []string{`{}`}, []string{
			`passes {"marks":["FDA"]}`, `fails (r.n0) {"marks":[]}`,
		}},
		{"number of words", marks.AtLeastOf(rule.Fixed(2), "CE", "FDA", "KC"), []string{`{"marks":["FDA"]}`}, []string{
			`fails (r.n0) {"marks":["FDA"]}`, `passes {"marks":["CE","FDA"]}`, `passes {"marks":["CE","FDA","KC"]}`,
		}},
		{"days between two dates", days.AtLeast(rule.Fixed(0)), []string{`{"from":"2026-01-10","until":"2026-02-01"}`}, []string{
			`fails (r.n0) {"from":"2026-01-10","until":"2026-01-09"}`, `passes {"from":"2026-01-10","until":"2026-01-10"}`, `passes {"from":"2026-01-10","until":"2026-01-11"}`,
		}},
		{"sum", sum.AtLeast(minCover), []string{`{"cover":` + won("100000000") + `,"fund":` + won("50000000") + `}`}, []string{
			`fails (r.n0) {"cover":` + won("99999999") + `,"fund":` + won("50000000") + `}`,
			`passes {"cover":` + won("100000000") + `,"fund":` + won("50000000") + `}`,
			`passes {"cover":` + won("100000001") + `,"fund":` + won("50000000") + `}`,
		}},
		// A hundredth of a won less or more comes from no whole won at 0.25 and from no share of three won: those two are left out.
		{"product that does not come out even", part.AtLeast(minCover), []string{`{"cover":` + won("3") + `,"applicant":{"share":"0.25"}}`}, []string{
			`passes {"applicant":{"share":"0.25"},"cover":` + won("600000000") + `}`,
		}},
		{"derived from facts that are not known", days.AtLeast(rule.Fixed(0)), []string{`{"from":"2026-01-10"}`}, nil},
		{"opaque", rule.Opaque(label("짝수", "even"), func(*rule.Row[kinds]) bool { return true }, staff.Fact()), []string{`{}`}, nil},
		{"equal rows once", rule.All(staff.AtLeast(rule.Fixed(3)), staff.Above(rule.Fixed(2))), []string{`{}`}, []string{
			`fails (r.n0) {"applicant":{"staff":2}}`, `passes {"applicant":{"staff":3}}`, `passes {"applicant":{"staff":4}}`, `fails (r.n0) {"applicant":{"staff":1}}`,
		}},
		// The first base passes by its plan, so the staff decides in the second only.
		{"the base in which the leaf decides", rule.Any(plan.True(), staff.AtLeast(rule.Fixed(3))), []string{`{"plan":true,"applicant":{"staff":0}}`, `{"plan":false,"applicant":{"staff":9}}`}, []string{
			`passes {"applicant":{"staff":0},"plan":true}`, `fails (r.n0) {"applicant":{"staff":0},"plan":false}`,
			`fails (r.n0) {"applicant":{"staff":2},"plan":false}`, `passes {"applicant":{"staff":3},"plan":false}`, `passes {"applicant":{"staff":4},"plan":false}`,
		}},
		{"no base: what would pass", staff.AtLeast(rule.Fixed(3)), nil, []string{
			`fails (r.n0) {"applicant":{"staff":2}}`, `passes {"applicant":{"staff":3}}`, `passes {"applicant":{"staff":4}}`,
		}},
	} {
		b := book(t, c.cond)
		var bases []rule.Row[kinds]
		for _, facts := range c.bases {
			bases = append(bases, row(t, facts))
		}
		cases := sandboxtest.Boundaries(b, lang.Korean, bases...)
		if diff := cmp.Diff(c.want, generated(t, cases)); diff != "" {
			t.Errorf("%s (-want +got):\n%s", c.name, diff)
		}
		if len(cases) > 0 { // they pass, by what they are, and have names and provisions
			r := &recorder{}
			if sandboxtest.Check(r, b, cases); len(r.errors) != 0 {
				t.Errorf("%s: %q", c.name, r.errors)
			}
		}
	}
}

// A book that no row passes has no base of its own, and its limits are still tried.
func TestBoundariesOfADeadBook(t *testing.T) {
	b := book(t, rule.All(plan.True(), plan.False()))
	want := []string{`fails (r.n0) {"plan":true}`, `fails (r.n0) {"plan":false}`}
	if diff := cmp.Diff(want, generated(t, sandboxtest.Boundaries(b, lang.Korean))); diff != "" {
		t.Error(diff)
	}
}

// The kept file is what a person reviews: names in the language, the provision of the limit.
func TestBoundariesAsLines(t *testing.T) {
	b := book(t, cover.AtLeast(minCover), holds.OneOf("temporary"))
	var text strings.Builder
	for _, l := range []lang.Language{lang.Korean, lang.English} {
		lines, err := sandboxtest.EncodeCases(schema, sandboxtest.Boundaries(b, l))
		if err != nil {
			t.Fatal(err)
		}
		if _, err := sandboxtest.DecodeCases(schema, lines); err != nil {
			t.Error(err)
		}
		text.Write(lines)
	}
	sandboxtest.Golden(t, "boundaries.golden", text.String())
}
