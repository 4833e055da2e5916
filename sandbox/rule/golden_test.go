package rule_test

import (
	"bytes"
	"encoding/json"
	"testing"

	"github.com/teukgu/teukgu/sandbox/civil"
	"github.com/teukgu/teukgu/sandbox/lang"
	"github.com/teukgu/teukgu/sandbox/money"
	"github.com/teukgu/teukgu/sandbox/rule"
	"github.com/teukgu/teukgu/sandbox/sandboxtest"
)

// TestGolden keeps what people and programs read of a book and of an explanation.
func TestGolden(t *testing.T) {
	book := startBook("2026-11-22")
	sandboxtest.Golden(t, "rulebook.md", book.Markdown())
	sandboxtest.Golden(t, "rulebook.en.mmd", book.Mermaid(lang.English))
	var row rule.Row[start]
	var out rule.Outcome[start]
	fillStart(&row, operator{holds: confirmation, cover: money.Won(100_000_000)})
	book.Review(&row, &out)
	e := out.Explain()
	sandboxtest.Golden(t, "explanation.ko.txt", e.Text(lang.Korean))
	sandboxtest.Golden(t, "explanation.en.txt", e.Text(lang.English))
	sandboxtest.Golden(t, "explanation.ko.md", e.Markdown(lang.Korean))
	sandboxtest.Golden(t, "explanation.json", indented(t, e))

	reform, err := book.With(minCover.To(money.MustAmount("123456789012345678901", money.KRW)))
	if err != nil {
		t.Fatal(err)
	}
	reform.Review(&row, &out)
	sandboxtest.Golden(t, "reform.ko.txt", out.Explain().Text(lang.Korean))
	sandboxtest.Golden(t, "reform.md", reform.Markdown())
}

// TestPhrases keeps how every kind of test is put into words.
func TestPhrases(t *testing.T) {
	var text bytes.Buffer
	n := rule.Fixed[int]
	won := rule.Fixed(money.Won(20_000))
	day := rule.Fixed(civil.MustDate("2025-03-01"))
	share := rule.Fixed(rule.MustNumber("0.05"))
	book := firmBook(rule.All(
		founded.OnOrAfter(day), founded.OnOrBefore(day), founded.After(day), founded.Before(day), founded.On(day),
		staff.AtLeast(n(5)), staff.AtMost(n(5)), staff.Above(n(5)), staff.Below(n(5)), staff.Is(n(5)), age.AtLeast(n(365)),
		revenue.AtLeast(won), revenue.Above(won), rdShare.AtMost(share), spent.Below(won),
		trades.Contains("C21"), trades.AnyOf("C21", "J62"), trades.AllOf("C21"), trades.AllOf("C21", "J62"), trades.NoneOf("K64"), trades.NoneOf("K64", "C21"),
		trades.OnlyOf("C21", "J62"), trades.AtLeastOf(n(1), "C21"), trades.AtLeastOf(n(2), "C21", "J62", "K64"),
		rule.Not(staff.Is(n(5))), rule.Any(staff.Is(n(5)), staff.Is(n(6))), rule.CountOf(1, staff.Is(n(5)), staff.Is(n(6))),
		rule.Opaque(lang.Text{KO: "짝수 인원", EN: "an even number of people"}, func(*rule.Row[firm]) bool { return true }, staff.Fact()),
	))
	for _, l := range []lang.Language{lang.Korean, lang.English} {
		text.WriteString(book.Mermaid(l))
	}
	sandboxtest.Golden(t, "phrases.mmd", text.String())
}

func indented(t *testing.T, v any) string {
	t.Helper()
	text, err := json.MarshalIndent(v, "", "\t")
	if err != nil {
		t.Fatal(err)
	}
	return string(text) + "\n"
}

// TestAnswersAsJSON keeps what a program that asks for facts and shows ways out receives.
func TestAnswersAsJSON(t *testing.T) {
	book := startBook("2026-11-22")
	var row rule.Row[start]
	sandboxtest.Golden(t, "needs.json", indented(t, book.Needs(&row)))
	no := false
	fillStart(&row, operator{holds: demonstration, cover: money.Won(100_000_000), plan: &no})
	ways, _ := book.WhyNot(&row, 3)
	sandboxtest.Golden(t, "whynot.json", indented(t, ways))
	reform, err := book.With(minCover.To(money.Won(300_000_000)))
	if err != nil {
		t.Fatal(err)
	}
	sandboxtest.Golden(t, "diff.json", indented(t, book.Diff(reform)))
}

func TestEnums(t *testing.T) {
	check := func(v interface {
		MarshalText() ([]byte, error)
		String() string
	}, back interface{ UnmarshalText([]byte) error }, known bool) {
		t.Helper()
		text, err := v.MarshalText()
		if (err == nil) != known || string(text) != v.String() || known && back.UnmarshalText(text) != nil {
			t.Errorf("%v is written %q, %v", v, text, err)
		}
		if err := back.UnmarshalText([]byte("nonsense")); err == nil {
			t.Error("nonsense was read")
		}
	}
	for n := range uint8(20) {
		var k rule.Kind
		var o rule.Op
		var j rule.Join
		var f rule.FindingKind
		check(rule.Kind(n), &k, n <= uint8(rule.KindWords))
		check(rule.Op(n), &o, n <= uint8(rule.OpOpaque))
		check(rule.Join(n), &j, n <= uint8(rule.JoinCount))
		check(rule.FindingKind(n), &f, n <= uint8(rule.Unsearched))
		if n <= uint8(rule.KindWords) && k != rule.Kind(n) || n <= uint8(rule.OpOpaque) && o != rule.Op(n) {
			t.Errorf("%d is read as %d and %d", n, k, o)
		}
	}
}
