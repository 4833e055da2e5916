package sandboxtest_test

import (
	"testing"

	"github.com/teukgu/teukgu/sandbox/lang"
	"github.com/teukgu/teukgu/sandbox/rule"
	"github.com/teukgu/teukgu/sandbox/sandboxtest"
)

// TestNothing: no book and no schema give no results, and no panic.
func TestNothing(t *testing.T) {
	type none struct{}
	for _, b := range []*rule.Book[none]{nil, {}} {
		cases := []sandboxtest.Case[none]{{Name: "a case", Want: sandboxtest.Passes()}}
		for _, table := range [][]sandboxtest.Case[none]{nil, cases} {
			if m := sandboxtest.Mutate(b, table); len(m.Mutants) > 0 || len(m.Failing) != len(table) {
				t.Errorf("mutants of no book: %+v", m)
			}
			if c := sandboxtest.Cover(b, table); len(c.Gaps()) > 0 {
				t.Errorf("coverage of no book: %+v", c)
			}
			if f := sandboxtest.Run(b, table); len(f) != len(table) {
				t.Errorf("no book decides: %+v", f)
			}
		}
		if x := sandboxtest.Boundaries(b, lang.Korean); len(x) > 0 {
			t.Errorf("boundaries of no book: %+v", x)
		}
	}
	if _, err := sandboxtest.DecodeCases[none](nil, []byte(`{"name":"n","basis":"제1조","facts":{"x":1},"want":"true"}`)); err == nil {
		t.Error("a case of no schema")
	}
	if out, err := sandboxtest.EncodeCases[none](nil, []sandboxtest.Case[none]{{Name: "n"}}); err != nil {
		t.Errorf("%s, %v", out, err)
	}
}
