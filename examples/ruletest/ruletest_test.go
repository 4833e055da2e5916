package main

import (
	"bytes"
	"testing"

	"github.com/teukgu/teukgu/sandbox/civil"
	"github.com/teukgu/teukgu/sandbox/lang"
	"github.com/teukgu/teukgu/sandbox/law"
	"github.com/teukgu/teukgu/sandbox/money"
	"github.com/teukgu/teukgu/sandbox/rule"
	"github.com/teukgu/teukgu/sandbox/sandboxtest"
)

// filled is a row as the program itself fills it: what is not set is unknown.
func filled(fill func(*rule.Row[Start])) (r rule.Row[Start]) {
	fill(&r)
	return r
}

// inGo are cases that are easier to write in Go than as a line: the same table, checked by the compiler.
var inGo = []sandboxtest.Case[Start]{
	{
		Name: "임시허가 만료일에 끝나는 보험", Basis: law.MustRef("시행령 제60조제2항"),
		Facts: filled(func(r *rule.Row[Start]) {
			holds.Set(r, "temporary")
			plan.Set(r, false)
			death.Set(r, money.Won(150_000_000))
			injury.Set(r, money.Won(30_000_000))
			disability.Set(r, money.Won(150_000_000))
			property.Set(r, money.Won(1_000_000_000))
			permitUntil.Set(r, civil.MustDate("2029-05-31"))
			coverUntil.Set(r, civil.MustDate("2029-05-31"))
		}),
		Want: sandboxtest.Passes(),
	},
	{
		Name: "재물 보장액을 1억원으로 든 사업자", Basis: law.MustRef("시행령 제60조제3항제4호"),
		Facts: filled(func(r *rule.Row[Start]) {
			holds.Set(r, "demonstration")
			plan.Set(r, false)
			death.Set(r, money.Won(150_000_000))
			injury.Set(r, money.Won(30_000_000))
			disability.Set(r, money.Won(150_000_000))
			property.Set(r, money.Won(100_000_000))
			permitUntil.Set(r, civil.MustDate("2029-05-31"))
			coverUntil.Set(r, civil.MustDate("2029-05-31"))
		}),
		Want: sandboxtest.Fails("start.cover"),
	},
}

// table is every case: from the two files and from Go.
func table(t *testing.T) []sandboxtest.Case[Start] {
	t.Helper()
	everyday, boundary, err := cases()
	if err != nil {
		t.Fatal(err)
	}
	return append(append(everyday, boundary...), inGo...)
}

func rightBook(t *testing.T) *rule.Book[Start] {
	t.Helper()
	right, _, err := books()
	if err != nil {
		t.Fatal(err)
	}
	return right
}

// Every case is decided as it says.
func TestCases(t *testing.T) {
	sandboxtest.Check(t, rightBook(t), table(t))
}

// No rule, clause, limit or provision is left out.
func TestCoverage(t *testing.T) {
	sandboxtest.CheckCoverage(t, rightBook(t), table(t))
}

// No single mistake in the rules would go unnoticed.
func TestMutants(t *testing.T) {
	sandboxtest.CheckMutants(t, rightBook(t), table(t))
}

// The cases at the limits are kept in a file, so that a limit that moves shows in review.
func TestBoundaries(t *testing.T) {
	everyday := table(t)
	lines, err := sandboxtest.EncodeCases(start, sandboxtest.Boundaries(rightBook(t), lang.Korean, everyday[0].Facts))
	if err != nil {
		t.Fatal(err)
	}
	sandboxtest.Golden(t, "boundaries.jsonl", string(lines))
}

// The wrong limit passes every everyday case and is found by those at the limits.
func TestWrongLimitIsFound(t *testing.T) {
	_, wrong, err := books()
	if err != nil {
		t.Fatal(err)
	}
	everyday, boundary, err := cases()
	if err != nil {
		t.Fatal(err)
	}
	if failures := sandboxtest.Run(wrong, everyday); len(failures) != 0 {
		t.Errorf("everyday cases find it: %v", failures)
	}
	for _, f := range sandboxtest.Run(wrong, boundary) {
		if f.Basis != law.MustRef("시행령 제60조제3항제4호") {
			t.Errorf("%s is not about the wrong limit", f.Name)
		}
	}
	if n := len(sandboxtest.Run(wrong, boundary)); n != 3 {
		t.Errorf("%d cases find it, not 3", n) // 1억원, 1억 1원, 10억원보다 1원 아래
	}
}

func TestOutput(t *testing.T) {
	for name, args := range map[string][]string{"stdout.golden": nil, "english.golden": {"-lang", "en"}} {
		var stdout, stderr bytes.Buffer
		if status := run(args, &stdout, &stderr); status != 0 {
			t.Fatalf("%v: status %d: %s", args, status, stderr.String())
		}
		sandboxtest.Golden(t, name, stdout.String())
	}
}

func TestUsage(t *testing.T) {
	for _, args := range [][]string{{"-lang", "fr"}, {"file.jsonl"}} {
		var stdout, stderr bytes.Buffer
		if status := run(args, &stdout, &stderr); status != 2 || stdout.Len() != 0 || stderr.Len() == 0 {
			t.Errorf("%v: status %d, %d bytes of output", args, status, stdout.Len())
		}
	}
}
