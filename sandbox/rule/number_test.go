package rule_test

import (
	"encoding/json"
	"math"
	"math/big"
	"testing"

	"github.com/teukgu/teukgu/sandbox/lang"
	"github.com/teukgu/teukgu/sandbox/rule"
)

func TestNumber(t *testing.T) {
	for _, c := range []struct {
		in    string
		units int64
		scale int
	}{{"0", 0, 0}, {"-1.50", -150, 2}, {"0.000000000000000001", 1, 18}, {"9223372036854775807", math.MaxInt64, 0}} {
		n, err := rule.ParseNumber(c.in)
		if err != nil || n.Units() != c.units || n.Scale() != c.scale || n.String() != c.in || n != rule.NewNumber(c.units, c.scale) {
			t.Errorf("%s: %v (%d, %d), %v", c.in, n, n.Units(), n.Scale(), err)
		}
	}
	for _, s := range []string{"", "+1", "1.", ".5", "01", "1e3", "-0", "-0.0", "9223372036854775808", "0.0000000000000000001", "１"} {
		if n, err := rule.ParseNumber(s); err == nil {
			t.Errorf("%q was read as %v", s, n)
		}
	}
	if n := rule.NewNumber(1, 19); !n.IsZero() {
		t.Errorf("19 digits: %v", n)
	}
	if got := rule.MustNumber("1234567.50").In(lang.Korean); got != "1,234,567.50" {
		t.Error(got)
	}
	var n rule.Number
	if err := json.Unmarshal([]byte(`""`), &n); err != nil || !n.IsZero() {
		t.Errorf("the empty text: %v, %v", n, err)
	}
}

// TestNumberCompare compares with big.Rat as the oracle.
func TestNumberCompare(t *testing.T) {
	r := source(t, 8)
	rat := func(n rule.Number) *big.Rat { x, _ := new(big.Rat).SetString(n.String()); return x }
	for range 20_000 {
		a := rule.NewNumber(r.Int64()>>r.IntN(64)-r.Int64N(3), r.IntN(19))
		b := rule.NewNumber(r.Int64()>>r.IntN(64), r.IntN(19))
		if got, want := a.Compare(b), rat(a).Cmp(rat(b)); got != want || b.Compare(a) != -want {
			t.Fatalf("%v and %v: %d, want %d", a, b, got, want)
		}
	}
	if (rule.Number{}).Compare(rule.NewNumber(math.MinInt64, 0)) != -1 || (rule.Number{}).Compare(rule.Number{}) != 0 {
		t.Error("the absent number does not stand first")
	}
}

// TestParseNumberNeverPanics: 100,000 random and mutated texts; what is read prints as it was.
func TestParseNumberNeverPanics(t *testing.T) {
	r := source(t, 9)
	const alphabet = "0123456789.-+eE, "
	for range 100_000 {
		b := []byte(rule.NewNumber(r.Int64()>>r.IntN(64), r.IntN(19)).String())
		for range r.IntN(4) {
			b[r.IntN(len(b))] = alphabet[r.IntN(len(alphabet))]
		}
		checkNumber(t, string(b))
	}
}

func checkNumber(t *testing.T, s string) {
	if n, err := rule.ParseNumber(s); err == nil && n.String() != s {
		t.Fatalf("%q is printed as %q", s, n)
	}
}

func FuzzParseNumber(f *testing.F) {
	for _, s := range []string{"0", "-1.50", "0.03", "9223372036854775807", "1e3", "-0"} {
		f.Add(s)
	}
	f.Fuzz(func(t *testing.T, s string) { checkNumber(t, s) })
}

func TestTruth(t *testing.T) {
	all := []rule.Truth{rule.False, rule.Unknown, rule.True}
	for i, a := range all {
		for k, b := range all {
			if a.And(b) != all[min(i, k)] || a.Or(b) != all[max(i, k)] || a.And(b).Not() != a.Not().Or(b.Not()) {
				t.Errorf("%v and %v", a, b)
			}
		}
		text, err := a.MarshalText()
		var back rule.Truth
		if err != nil || back.UnmarshalText(text) != nil || back != a {
			t.Errorf("%v is written %s and read %v", a, text, back)
		}
	}
	if _, err := rule.Truth(2).MarshalText(); err == nil {
		t.Error("2 was written")
	}
	var back rule.Truth
	if err := back.UnmarshalText([]byte("yes")); err == nil {
		t.Error("yes was read")
	}
}
