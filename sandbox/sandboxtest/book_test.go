package sandboxtest_test

import (
	"fmt"
	"runtime"
	"testing"

	"github.com/teukgu/teukgu/sandbox/civil"
	"github.com/teukgu/teukgu/sandbox/fault"
	"github.com/teukgu/teukgu/sandbox/lang"
	"github.com/teukgu/teukgu/sandbox/law"
	"github.com/teukgu/teukgu/sandbox/money"
	"github.com/teukgu/teukgu/sandbox/rule"
)

// recorder is a testing.TB that keeps what a helper reports.
type recorder struct {
	testing.TB
	errors  []string
	helpers int
}

func (r *recorder) Helper() { r.helpers++ }
func (r *recorder) Errorf(text string, a ...any) {
	r.errors = append(r.errors, fmt.Sprintf(text, a...))
}
func (r *recorder) Fatalf(text string, a ...any) { r.Errorf(text, a...); runtime.Goexit() }

// kinds names a schema with a fact of every kind.
type kinds struct{}

var (
	schema = rule.NewSchema[kinds]("kinds/1")

	plan  = schema.Bool("plan", label("배상 방안", "plan"), rule.Changeable)
	staff = schema.Int("applicant.staff", label("직원 수", "staff"), rule.Unit(label("명", "people")), rule.Changeable)
	share = schema.Number("applicant.share", label("지분", "share"), 2, rule.Changeable)
	cover = schema.Amount("cover", label("보장액", "cover"), rule.Changeable)
	fund  = schema.Amount("fund", label("기금", "fund"), rule.Changeable)
	until = schema.Date("until", label("만료일", "last day"), rule.Changeable)
	from  = schema.Date("from", label("시작일", "first day"), rule.Changeable)
	holds = schema.Code("holds", label("받은 특례", "instrument"), words("demonstration", "temporary", "confirmation"), rule.Changeable)
	marks = schema.Codes("marks", label("인증", "marks"), words("CE", "FDA", "KC"), rule.Changeable)
	days  = schema.Days("days", label("기간", "term"), from, until)
	sum   = schema.Sum("sum", label("합계", "sum"), []rule.AmountFact[kinds]{cover, fund})
	part  = schema.AmountProduct("part", label("몫", "part"), cover, share)
)

func label(ko, en string) lang.Text { return lang.Text{KO: ko, EN: en} }

func words(list ...string) (terms []rule.Term) {
	for _, w := range list {
		terms = append(terms, rule.Term{Word: w})
	}
	return terms
}

var minCover = rule.Param("min_cover", law.MustTimeline(law.Entry[money.Amount]{
	From: civil.MustDate("2019-04-17"), Value: money.Won(150_000_000),
	Basis: law.MustRef("시행령 제60조제3항제1호"), Confidence: law.Primary,
}))

// book builds a book of one rule for each condition: r.0, r.1 and so on.
func book(t testing.TB, conds ...rule.Cond[kinds]) *rule.Book[kinds] {
	t.Helper()
	var rules []rule.Rule[kinds]
	for i, c := range conds {
		rules = append(rules, rule.Rule[kinds]{Code: fault.Code(fmt.Sprintf("r.n%d", i)), Basis: law.MustRef("제88조제2항"), When: c})
	}
	b, err := rule.NewBook(schema, civil.MustDate("2026-11-22"), rules)
	if err != nil {
		t.Fatal(err)
	}
	return b
}

// row is the row that a JSON object fills.
func row(t testing.TB, facts string) (r rule.Row[kinds]) {
	t.Helper()
	if err := schema.Decode([]byte(facts), &r); err != nil {
		t.Fatal(err)
	}
	return r
}

func won(n string) string { return `{"amount":"` + n + `","currency":"KRW"}` }

func date(s string) civil.Date { return civil.MustDate(s) }
