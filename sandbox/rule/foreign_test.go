package rule_test

import (
	"encoding/json"
	"errors"
	"math"
	"testing"

	"github.com/teukgu/teukgu/sandbox/civil"
	"github.com/teukgu/teukgu/sandbox/fault"
	"github.com/teukgu/teukgu/sandbox/lang"
	"github.com/teukgu/teukgu/sandbox/money"
	"github.com/teukgu/teukgu/sandbox/rule"
)

type two struct{}

func twoBook(t *testing.T, s *rule.Schema[two], when rule.Cond[two]) *rule.Book[two] {
	t.Helper()
	b, err := rule.NewBook(s, zooDay, []rule.Rule[two]{{Code: "two.r", When: when}})
	if err != nil {
		t.Fatal(err)
	}
	return b
}

// TestForeignRow: a row of one schema has no facts for another, and one of two schemas has none at all.
func TestForeignRow(t *testing.T) {
	s, other := rule.NewSchema[two]("two/1"), rule.NewSchema[two]("two/2")
	n, day := s.Int("n", label("n")), other.Date("day", label("day"))
	b := twoBook(t, s, n.AtLeast(rule.Fixed(0)))
	c := twoBook(t, other, day.OnOrAfter(rule.Fixed(zooDay)))
	var row rule.Row[two]
	n.Set(&row, 3)
	unknown := func(why string, b *rule.Book[two], s *rule.Schema[two]) {
		t.Helper()
		var out rule.Outcome[two]
		b.Review(&row, &out)
		doc, err := s.Encode(&row)
		if b.Decide(&row) != rule.Unknown || out.Truth() != rule.Unknown || len(b.Needs(&row).Facts) != 1 || string(doc) != "{}" || err != nil {
			t.Errorf("%s: %v, %s", why, b.Decide(&row), doc)
		}
		if err := s.Verify(&row); !errors.Is(err, fault.Code("rule.row.foreign")) {
			t.Errorf("%s: %v", why, err)
		}
		for f := range s.Facts() {
			if !f.Value(&row).IsZero() || f.Put(&row, rule.Value{}) {
				t.Errorf("%s: %s is %v", why, f.Path(), f.Value(&row))
			}
		}
	}
	if b.Decide(&row) != rule.True || s.Verify(&row) != nil {
		t.Error("a row of its own schema")
	}
	unknown("the row of another schema", c, other)
	day.Set(&row, zooDay)
	unknown("a mixed row", b, s)
	unknown("a mixed row, for the other", c, other)
	n.Set(&row, 3)
	unknown("a mixed row stays mixed", b, s)
	row.Reset()
	day.Set(&row, zooDay)
	if c.Decide(&row) != rule.True || other.Verify(&row) != nil {
		t.Error("a row that was reset serves another schema")
	}
}

// TestRefusedFacts: a fact that the schema refuses is unknown and breaks nothing, whatever is asked of the schema.
func TestRefusedFacts(t *testing.T) {
	s := rule.NewSchema[two]("two/1")
	n, from := s.Int("n", label("n")), s.Date("from", label("from"))
	b := twoBook(t, s, n.AtLeast(rule.Fixed(0)))
	late := s.Bool("late", label("late"))
	if !errors.Is(s.Err(), fault.Code("rule.schema.late_fact")) {
		t.Errorf("a late fact: %v", s.Err())
	}
	wide := s.Number("wide", label("wide"), 1<<31)
	s.Days("days", label("days"), from, rule.DateFact[two]{})
	s.Product("square", label("square"), n, n)
	s.Product("long", label("long"), wide, n)
	var row rule.Row[two]
	n.Set(&row, 1)
	for f := range s.Facts() {
		f.Value(&row)
	}
	if doc, err := s.Encode(&row); err != nil || string(doc) != `{"n":1}` {
		t.Errorf("%s, %v", doc, err)
	}
	if b.Markdown() == "" || b.Mermaid(lang.Korean) == "" || b.Decide(&row) != rule.True || len(b.Check()) == 0 {
		t.Error("the book of before has changed")
	}
	wide.Set(&row, rule.MustNumber("5.5"))
	if v := wide.Fact().Value(&row); !v.IsZero() || b.Decide(&row) != rule.Unknown {
		t.Errorf("a fact of a scale that there is not is %v", v)
	}
	row.Reset()
	late.Set(&row, true)
	if v := late.Fact().Value(&row); !v.IsZero() {
		t.Errorf("a late fact is %v", v)
	}
}

// TestZeroBook: the zero Book and a nil one answer Unknown, the other zero values nothing, and none of them panics.
func TestZeroBook(t *testing.T) {
	var zero rule.Book[zoo]
	var none *rule.Book[zoo]
	var row rule.Row[zoo]
	zooInt.Set(&row, 1)
	for _, b := range []*rule.Book[zoo]{&zero, none} {
		var out rule.Outcome[zoo]
		b.Review(&row, &out)
		needs := b.Needs(&row)
		ways, _ := b.WhyNot(&row, 1)
		if b.Decide(&row) != rule.Unknown || out.Truth() != rule.Unknown || len(needs.Facts)+len(ways)+len(b.Check()) > 0 {
			t.Error("no book answers")
		}
		if _, err := json.Marshal(out.Explain()); err != nil || b.Markdown() == "" || b.Mermaid(lang.English) == "" || out.Explain().Text(lang.Korean) == "" {
			t.Error(err)
		}
		for range b.Rules() {
			t.Error("a rule of no book")
		}
		for range b.Leaves() {
			t.Error("a leaf of no book")
		}
		for range b.Parameters() {
			t.Error("a parameter of no book")
		}
		if !b.On().IsZero() || b.Schema() != nil {
			t.Error("no book has a day or a schema")
		}
		if _, err := b.With(); err == nil {
			t.Error("a reform of no book")
		}
		if _, err := b.Replace(rule.Leaf{}, rule.OpTrue, rule.Value{}); err == nil {
			t.Error("a mutant of no book")
		}
		if d := b.Diff(none); d.In(lang.Korean) == "" {
			t.Error("no difference")
		}
		if _, err := rule.NewBatch(b); err == nil {
			t.Error("a batch of no book")
		}
	}
	var s *rule.Schema[zoo]
	if s.Name() != "" || s.Err() != nil || !s.Fact("n").IsZero() || s.Decode([]byte(`{"n":1}`), &row) == nil {
		t.Error("no schema has facts")
	}
	if doc, err := s.Encode(&row); string(doc) != "{}" || err != nil {
		t.Errorf("%s, %v", doc, err)
	}
	startBook("2026-11-22").Diff(nil)
}

// TestZeroHandles: what names no fact sets none.
func TestZeroHandles(t *testing.T) {
	for _, set := range []func(r *rule.Row[zoo]){
		func(r *rule.Row[zoo]) { rule.BoolFact[zoo]{}.Set(r, true) },
		func(r *rule.Row[zoo]) { rule.IntFact[zoo]{}.Set(r, 1) },
		func(r *rule.Row[zoo]) { rule.NumberFact[zoo]{}.Set(r, rule.MustNumber("1.5")) },
		func(r *rule.Row[zoo]) { rule.AmountFact[zoo]{}.Set(r, money.Won(1)) },
		func(r *rule.Row[zoo]) {
			rule.AmountFact[zoo]{}.Set(r, money.MustAmount("1000000000000000000000", money.KRW))
		},
		func(r *rule.Row[zoo]) { rule.DateFact[zoo]{}.Set(r, zooDay) },
		func(r *rule.Row[zoo]) { rule.CodeFact[zoo]{}.Set(r, "p") },
		func(r *rule.Row[zoo]) { rule.CodesFact[zoo]{}.Set(r, "p") },
	} {
		var row rule.Row[zoo]
		zooBool.Set(&row, true)
		set(&row)
		for f := range zooSchema.Facts() {
			if v := f.Value(&row); !v.IsZero() && (f.Path() != "flag" || v.String() != "true") {
				t.Errorf("%s is %v", f.Path(), v)
			}
		}
	}
	var c rule.Columns[zoo]
	var row rule.Row[zoo]
	c.Row(0, &row)
	rule.NewColumns[zoo](nil, 2).Row(1, &row)
	for _, err := range []error{
		rule.BoolFact[zoo]{}.Column(&c, nil), rule.IntFact[zoo]{}.Column(&c, nil), rule.DateFact[zoo]{}.Column(&c, nil),
		rule.CodeFact[zoo]{}.Column(&c, []string{"p"}), rule.CodesFact[zoo]{}.Column(&c, nil),
	} {
		if !errors.Is(err, fault.Code("rule.columns.bad_column")) {
			t.Errorf("a column of no fact: %v", err)
		}
	}
	var k rule.Block
	if k.Truth(0, 0) != rule.Unknown || k.Rule(0, 0, 0) != rule.Unknown || k.Passed(0) != nil || k.Possible(0) != nil {
		t.Error("a block of nothing")
	}
	for range (&rule.Batch[zoo]{}).Decide(&c) {
		t.Error("a batch of nothing")
	}
}

// TestEndsOfInt: no remedy asks for a value that the fact cannot have, and a rule that only such a value meets never holds.
func TestEndsOfInt(t *testing.T) {
	s := rule.NewSchema[two]("two/1")
	n := s.Int("n", label("n"), rule.Changeable)
	x := s.Number("x", label("x"), 2, rule.Changeable)
	most, least := rule.NewNumber(math.MaxInt64, 2), rule.NewNumber(math.MinInt64, 2)
	for name, when := range map[string]rule.Cond[two]{
		"n above": n.Above(rule.Fixed(math.MaxInt)), "n below": n.Below(rule.Fixed(math.MinInt)),
		"x above": x.Above(rule.Fixed(most)), "x below": x.Below(rule.Fixed(least)),
	} {
		b := twoBook(t, s, when)
		var row rule.Row[two]
		n.Set(&row, 1)
		x.Set(&row, rule.NewNumber(1, 2))
		if ways, _ := b.WhyNot(&row, 1); len(ways) > 0 {
			t.Errorf("%s: %s", name, ways[0].In(lang.English))
		}
		if found := b.Check(); found[0].Kind != rule.NeverHolds {
			t.Errorf("%s: %v", name, found)
		}
	}
	b := twoBook(t, s, rule.All(n.AtLeast(rule.Fixed(math.MaxInt)), x.AtLeast(rule.Fixed(most))))
	var row rule.Row[two]
	n.Set(&row, 1)
	x.Set(&row, rule.NewNumber(1, 2))
	ways, _ := b.WhyNot(&row, 1)
	n.Set(&row, math.MaxInt)
	x.Set(&row, most)
	if len(ways) != 1 || b.Decide(&row) != rule.True {
		t.Errorf("the greatest values: %d ways, %v", len(ways), b.Decide(&row))
	}
	if v := n.Fact().Value(&row); !v.Step(1).IsZero() || v.Step(-1).IsZero() {
		t.Error("a count above the greatest")
	}
	if x.Set(&row, rule.NewNumber(math.MaxInt64, 0)); !x.Fact().Value(&row).IsZero() || s.Verify(&row) == nil {
		t.Error("a number that int64 cannot hold with two digits")
	}
}

// TestOpenIsNotUnchangeable: a fact that is only unknown has to be established, and comes before one that would have to be another.
func TestOpenIsNotUnchangeable(t *testing.T) {
	s := rule.NewSchema[two]("two/1")
	day, size := s.Date("day", lang.Text{KO: "신청일", EN: "the day of application"}), s.Int("size", label("size"))
	from := rule.Fixed(civil.MustDate("2026-01-01"))
	b := twoBook(t, s, rule.All(day.OnOrAfter(from), rule.Any(size.Is(rule.Fixed(2)), day.OnOrAfter(rule.Fixed(civil.MustDate("2027-01-01"))))))
	var row rule.Row[two]
	size.Set(&row, 1)
	ways, _ := b.WhyNot(&row, 3)
	if len(ways) != 1 || !ways[0].Open || ways[0].Changeable || ways[0].In(lang.Korean) != "신청일을 2027년 1월 1일 이후로 (확인 필요)" ||
		ways[0].In(lang.English) != "the day of application to 1 January 2027 or later (to be established)" {
		t.Fatalf("%d ways: %+v", len(ways), ways)
	}
	day.Set(&row, civil.MustDate("2025-01-01"))
	ways, _ = b.WhyNot(&row, 1)
	if len(ways) != 1 || ways[0].Open || ways[0].In(lang.Korean) != "신청일을 2027년 1월 1일 이후로 (바꿀 수 없는 사실)" {
		t.Errorf("%d ways: %+v", len(ways), ways)
	}
}

// TestStaleExplanation: an explanation of an outcome that is reviewed into again for a smaller book ends without a panic.
func TestStaleExplanation(t *testing.T) {
	r := source(t, 13)
	b, _ := zooBook(t, r, 5, 4, true)
	c, _ := zooBook(t, r, 1, 2, true)
	var row rule.Row[zoo]
	var out rule.Outcome[zoo]
	b.Review(&row, &out)
	e := out.Explain()
	for x := range e.Rules() {
		c.Review(&row, &out)
		for range x.Clauses() {
			continue
		}
	}
	c.Review(&row, &out)
	if _, err := json.Marshal(e); err != nil || e.Markdown(lang.Korean) == "" {
		t.Error(err)
	}
	for range (rule.RuleResult{}).Clauses() {
		t.Error("a clause of nothing")
	}
}

// TestDifferenceText: where only a parameter has another value, the rule is not said to have another condition.
func TestDifferenceText(t *testing.T) {
	b := startBook("2026-11-22")
	c, err := b.With(minCover.To(money.Won(200_000_000)))
	if err != nil {
		t.Fatal(err)
	}
	d := b.Diff(c)
	if len(d.Rules) != 1 || len(d.Rules[0].Parameters) != 1 || d.Rules[0].Parameters[0] != "min_cover" {
		t.Errorf("%+v", d.Rules)
	}
	for l, want := range map[lang.Language]string{
		lang.Korean:  "매개변수 “min_cover”: 1억 5천만원 → 2억원\n규칙 start.cover: 요건은 그대로이고 기준값만 바뀝니다(min_cover).\n판단이 달라지는 경우가 있습니다.\n",
		lang.English: "parameter “min_cover”: ₩150,000,000 → ₩200,000,000\nrule start.cover: the same condition with another limit (min_cover).\nsome cases are decided differently.\n",
	} {
		if got := d.In(l); got != want {
			t.Errorf("%q, want %q", got, want)
		}
	}
}
