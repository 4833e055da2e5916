package rule_test

import (
	"errors"
	"strings"
	"testing"

	"github.com/teukgu/teukgu/sandbox/civil"
	"github.com/teukgu/teukgu/sandbox/fault"
	"github.com/teukgu/teukgu/sandbox/lang"
	"github.com/teukgu/teukgu/sandbox/law"
	"github.com/teukgu/teukgu/sandbox/money"
	"github.com/teukgu/teukgu/sandbox/rule"
)

type small struct{}

// nested is a condition that is so many levels deep.
func nested(c rule.Cond[small], depth int) rule.Cond[small] {
	for range depth {
		c = rule.All(c)
	}
	return c
}

// doubled is a condition with 2^n leaves.
func doubled(c rule.Cond[small], n int) rule.Cond[small] {
	for range n {
		c = rule.Any(c, c)
	}
	return c
}

func TestNewBookRefuses(t *testing.T) {
	s, other := rule.NewSchema[small]("small/1"), rule.NewSchema[small]("small/2")
	flag, n := s.Bool("flag", label("flag")), s.Int("n", label("n"))
	share, sum := s.Number("share", label("share"), 2), s.Amount("sum", label("sum"))
	code := s.Code("code", label("code"), []rule.Term{{Word: "p"}, {Word: "q"}})
	set := s.Codes("set", label("set"), []rule.Term{{Word: "p"}, {Word: "q"}})
	foreign := other.Bool("flag", label("flag"))
	day := civil.MustDate("2026-01-01")
	at := func(day string, v int) rule.Limit[int] {
		return rule.Param("least", law.MustTimeline(law.Entry[int]{From: civil.MustDate(day), Value: v}))
	}
	ended := rule.Param("least", law.MustTimeline(law.Entry[int]{From: civil.MustDate("2020-01-01"), Value: 1},
		law.Entry[int]{From: civil.MustDate("2025-01-01"), Ended: true}))
	var none rule.BoolFact[small]
	for _, c := range []struct {
		name string
		want fault.Code
		when rule.Cond[small]
	}{
		{"no condition", "rule.book.no_condition", rule.Cond[small]{}},
		{"no condition inside", "rule.book.no_condition", rule.All(flag.True(), rule.Cond[small]{})},
		{"not of no condition", "rule.book.no_condition", rule.Not(rule.Cond[small]{})},
		{"empty all", "rule.book.empty_condition", rule.All[small]()},
		{"empty any", "rule.book.empty_condition", rule.Not(rule.Any[small]())},
		{"empty count", "rule.book.empty_condition", rule.CountOf[small](1)},
		{"none of one", "rule.book.bad_count", rule.CountOf(0, flag.True())},
		{"two of one", "rule.book.bad_count", rule.CountOf(2, flag.True())},
		{"10,000 levels", "rule.book.too_deep", nested(flag.True(), 10_000)},
		{"101 levels", "rule.book.too_deep", nested(flag.True(), 101)},
		{"2^62 leaves", "rule.book.too_large", doubled(flag.True(), 62)},
		{"2^17 leaves", "rule.book.too_large", doubled(flag.True(), 17)},
		{"counts of counts", "rule.book.too_large", counts(flag.True(), 4)},
		{"fact of another schema", "rule.book.foreign_fact", foreign.True()},
		{"no fact", "rule.book.foreign_fact", none.True()},
		{"no limit", "rule.book.no_limit", n.AtLeast(rule.Limit[int]{})},
		{"absent limit", "rule.book.no_limit", sum.AtLeast(rule.Fixed(money.Amount{}))},
		{"three digits for two", "rule.book.limit_scale", share.AtLeast(rule.Fixed(rule.MustNumber("0.035")))},
		{"dollars for won", "rule.book.limit_currency", sum.AtLeast(rule.Fixed(money.New(1, money.USD)))},
		{"no words", "rule.book.no_words", code.OneOf()},
		{"unknown word", "rule.book.unknown_word", set.AnyOf("p", "x")},
		{"count without a limit", "rule.book.no_limit", set.AtLeastOf(rule.Limit[int]{}, "p")},
		{"before the first entry", "rule.book.no_value", n.AtLeast(at("2026-01-02", 1))},
		{"after the end", "rule.book.no_value", n.AtLeast(ended)},
		{"two parameters of a name", "rule.book.two_parameters", n.Between(at("2025-01-01", 1), at("2025-01-01", 2))},
	} {
		t.Run(c.name, func(t *testing.T) {
			_, err := rule.NewBook(s, day, []rule.Rule[small]{{Code: "small.r", When: c.when}})
			if !errors.Is(err, c.want) {
				t.Fatalf("got %v, want %s", err, c.want)
			}
			var list fault.List
			if !errors.As(err, &list) || !strings.HasPrefix(list[0].Path, "rules[0]") && c.want != "rule.book.too_large" {
				t.Fatalf("not a list of faults with a path: %v", err)
			}
			for _, f := range list {
				for _, l := range []lang.Language{lang.Korean, lang.English} {
					if m := f.Message(l); strings.ContainsAny(m, "{}") {
						t.Errorf("the message has a hole: %s", m)
					}
				}
			}
		})
	}
}

// counts is a count of counts, whose program grows with every level.
func counts(c rule.Cond[small], depth int) rule.Cond[small] {
	for range depth {
		cs := make([]rule.Cond[small], 15)
		for i := range cs {
			cs[i] = c
		}
		c = rule.CountOf(8, cs...)
	}
	return c
}

func TestNewBookReportsEverything(t *testing.T) {
	s := rule.NewSchema[small]("small/1")
	n := s.Int("n", label("n"))
	_, err := rule.NewBook(s, civil.Date{}, []rule.Rule[small]{
		{Code: "small.r", When: rule.All[small]()},
		{Code: "small.r", When: n.AtLeast(rule.Limit[int]{})},
		{When: n.AtLeast(rule.Fixed(1))},
	})
	for _, code := range []fault.Code{
		"rule.book.no_day", "rule.book.empty_condition", "rule.book.duplicate_code", "rule.book.no_limit", "rule.book.no_code",
	} {
		if !errors.Is(err, code) {
			t.Errorf("%s is missing in %v", code, err)
		}
	}
	for _, code := range []fault.Code{"BAD CODE\x00", "1.a", "a b", "코드"} {
		if _, err := rule.NewBook(s, zooDay, []rule.Rule[small]{{Code: code, When: n.AtLeast(rule.Fixed(1))}}); !errors.Is(err, fault.Code("rule.book.bad_code")) {
			t.Errorf("the code %q: %v", code, err)
		}
	}
	if _, err := rule.NewBook[small](nil, civil.MustDate("2026-01-01"), nil); !errors.Is(err, fault.Code("rule.book.no_schema")) || !errors.Is(err, fault.Code("rule.book.no_rules")) {
		t.Errorf("a book of nothing: %v", err)
	}
}

func TestSchemaRefuses(t *testing.T) {
	for _, c := range []struct {
		name    string
		want    fault.Code
		declare func(s *rule.Schema[small])
	}{
		{"65 facts", "rule.schema.too_many_facts", func(s *rule.Schema[small]) {
			for i := range 65 {
				s.Bool("f"+strings.Repeat("x", i), label("f"))
			}
		}},
		{"a path twice", "rule.schema.duplicate_path", func(s *rule.Schema[small]) { s.Bool("f", label("f")); s.Int("f", label("f")) }},
		{"a fact in a fact", "rule.schema.duplicate_path", func(s *rule.Schema[small]) { s.Bool("f", label("f")); s.Int("f.g", label("f")) }},
		{"capitals", "rule.schema.malformed_path", func(s *rule.Schema[small]) { s.Bool("Flag", label("f")) }},
		{"an empty name", "rule.schema.malformed_path", func(s *rule.Schema[small]) { s.Bool("a..b", label("f")) }},
		{"no label", "rule.schema.missing_label", func(s *rule.Schema[small]) { s.Bool("f", lang.Text{}) }},
		{"19 digits", "rule.schema.bad_scale", func(s *rule.Schema[small]) { s.Number("f", label("f"), 19) }},
		{"less than no digits", "rule.schema.bad_scale", func(s *rule.Schema[small]) { s.Number("f", label("f"), -1) }},
		{"19 digits of a product", "rule.schema.bad_scale", func(s *rule.Schema[small]) {
			s.Product("p", label("p"), s.Number("a", label("a"), 10), s.Number("b", label("b"), 9))
		}},
		{"no currency", "rule.schema.bad_currency", func(s *rule.Schema[small]) { s.Amount("f", label("f"), rule.Currency(0)) }},
		{"no words", "rule.schema.bad_vocabulary", func(s *rule.Schema[small]) { s.Code("f", label("f"), nil) }},
		{"65 words", "rule.schema.bad_vocabulary", func(s *rule.Schema[small]) { s.Code("f", label("f"), make([]rule.Term, 65)) }},
		{"an enum without an end", "rule.schema.bad_vocabulary", func(s *rule.Schema[small]) { rule.Word[endless](s, "f", label("f")) }},
		{"a word twice", "rule.schema.duplicate_word", func(s *rule.Schema[small]) { s.Codes("f", label("f"), []rule.Term{{Word: "a"}, {Word: "a"}}) }},
		{"a sum of nothing", "rule.schema.bad_operand", func(s *rule.Schema[small]) { s.Sum("f", label("f"), nil) }},
		{"a sum of two currencies", "rule.schema.bad_operand", func(s *rule.Schema[small]) {
			s.Sum("f", label("f"), []rule.AmountFact[small]{s.Amount("a", label("a")), s.Amount("b", label("b"), rule.Currency(money.USD))})
		}},
		{"a product of derived facts", "rule.schema.bad_operand", func(s *rule.Schema[small]) {
			d := s.Days("d", label("d"), s.Date("a", label("a")), s.Date("b", label("b")))
			s.Product("f", label("f"), d, s.Int("n", label("n")))
		}},
		{"a square", "rule.schema.bad_operand", func(s *rule.Schema[small]) {
			n := s.Int("n", label("n"))
			s.Product("f", label("f"), n, n)
		}},
		{"no fact", "rule.schema.bad_operand", func(s *rule.Schema[small]) {
			s.Days("f", label("f"), rule.DateFact[small]{}, rule.DateFact[small]{})
		}},
		{"a fact of another schema", "rule.schema.bad_operand", func(s *rule.Schema[small]) {
			other := rule.NewSchema[small]("other/1")
			s.Product("f", label("f"), other.Int("n", label("n")), s.Int("n", label("n")))
		}},
	} {
		t.Run(c.name, func(t *testing.T) {
			s := rule.NewSchema[small]("small/1")
			c.declare(s)
			if err := s.Err(); !errors.Is(err, c.want) {
				t.Fatalf("got %v, want %s", err, c.want)
			}
			flag := s.Bool("last", label("last"))
			if _, err := rule.NewBook(s, civil.MustDate("2026-01-01"), []rule.Rule[small]{{Code: "small.r", When: flag.True()}}); !errors.Is(err, c.want) {
				t.Fatalf("the book does not refuse the schema: %v", err)
			}
		})
	}
}

// endless is an enum that takes every number.
type endless uint8

func (e endless) MarshalText() ([]byte, error) {
	return []byte{'w', '0' + byte(e)/10, '0' + byte(e)%10}, nil
}

func TestWithRefuses(t *testing.T) {
	for _, c := range []struct {
		name   string
		change rule.Change
		want   fault.Code
	}{
		{"an unknown parameter", rule.Param("other", law.Timeline[int]{}).To(1), "rule.book.no_parameter"},
		{"no parameter", rule.Fixed(1).To(2), "rule.book.no_parameter"},
		{"dollars for won", minCover.To(money.New(1, money.USD)), "rule.book.limit_currency"},
		{"an absent amount", minCover.To(money.Amount{}), "rule.book.no_limit"},
	} {
		if _, err := startBook("2026-11-22").With(c.change); !errors.Is(err, c.want) {
			t.Errorf("%s: got %v, want %s", c.name, err, c.want)
		}
	}
}
