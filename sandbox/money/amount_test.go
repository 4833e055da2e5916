package money_test

import (
	"errors"
	"math"
	"math/big"
	"testing"

	"github.com/google/go-cmp/cmp"
	"github.com/shopspring/decimal"

	"github.com/teukgu/teukgu/sandbox/money"
)

const (
	beyond = "9223372036854775808"  // one more than the largest int64
	below  = "-9223372036854775809" // one less than the smallest
)

func won(s string) money.Amount { return money.MustAmount(s, money.KRW) }

func TestParseAmount(t *testing.T) {
	const grammar = "grammar -?(0|[1-9][0-9]*)(.[0-9]+)? without a negative zero"
	digits64 := "1234567890123456789012345678901234567890123456789012345678901234"
	for _, c := range []struct {
		name, basis, in string
		currency        money.Currency
		want            string // empty: refused
	}{
		{"death benefit", "시행령 제60조제3항제1호", "150000000", money.KRW, "150000000"},
		{"property", "시행령 제60조제3항제4호", "1000000000", money.KRW, "1000000000"},
		{"zero is a value", "absent and nothing differ", "0", money.KRW, "0"},
		{"negative", grammar, "-5", money.KRW, "-5"},
		{"scale is filled", "one form of a value", "1.5", money.USD, "1.50"},
		{"cents", grammar, "0.07", money.USD, "0.07"},
		{"negative cents", grammar, "-0.07", money.USD, "-0.07"},
		{"three digits", "ISO 4217: KWD has 3", "1.234", money.MustCurrency("KWD"), "1.234"},
		{"largest int64", "exact at any size", "9223372036854775807", money.KRW, "9223372036854775807"},
		{"beyond int64", "exact at any size", beyond, money.KRW, beyond},
		{"smallest int64", "exact at any size", "-9223372036854775808", money.KRW, "-9223372036854775808"},
		{"below int64", "exact at any size", below, money.KRW, below},
		{"beyond int64 with cents", "exact at any size", "92233720368547758.08", money.USD, "92233720368547758.08"},
		{"beyond int64, scale filled", "exact at any size", "-92233720368547758099.5", money.USD, "-92233720368547758099.50"},
		{"64 characters", "64 characters are read", digits64, money.KRW, digits64},
		{"65 characters", "64 characters are read", digits64 + "5", money.KRW, ""},
		{"no currency", "an amount has a currency", "1", 0, ""},
		{"unknown currency", "an amount has a known currency", "1", 255, ""},
		{"won have no fraction", "ISO 4217: KRW has 0", "1.0", money.KRW, ""},
		{"mills", "ISO 4217: USD has 2", "1.000", money.USD, ""},
		{"empty", grammar, "", money.KRW, ""},
		{"minus alone", grammar, "-", money.KRW, ""},
		{"plus", grammar, "+5", money.KRW, ""},
		{"exponent", grammar, "1e3", money.KRW, ""},
		{"no whole part", grammar, ".5", money.USD, ""},
		{"no fraction", grammar, "5.", money.USD, ""},
		{"zero in front", grammar, "00.5", money.USD, ""},
		{"negative zero", grammar, "-0", money.KRW, ""},
		{"long negative zero", grammar, "-0.00", money.USD, ""},
		{"two points", grammar, "1.2.3", money.USD, ""},
		{"second minus", grammar, "1.-5", money.USD, ""},
		{"space", grammar, " 5", money.KRW, ""},
		{"grouped", grammar, "1,000", money.KRW, ""},
		{"full width", grammar, "\uff15", money.KRW, ""},
		{"Unicode minus", grammar, "−5", money.KRW, ""},
		{"not a number", grammar, "NaN", money.KRW, ""},
		{"line feed", grammar, "5\n", money.KRW, ""},
	} {
		got, err := money.ParseAmount(c.in, c.currency)
		if _, isParse := errors.AsType[*money.ParseError](err); (err != nil) != isParse || isParse != (c.want == "") {
			t.Errorf("%s (%s): %q: error %v", c.name, c.basis, c.in, err)
		}
		if got.Number() != c.want || got.IsZero() != (c.want == "") {
			t.Errorf("%s (%s): %q = %q, want %q", c.name, c.basis, c.in, got.Number(), c.want)
		}
	}
}

// Results at the edges of an int64 leave it, and come back to the one form of a value, so that == holds.
func TestEdges(t *testing.T) {
	add := func(a, b string) money.Amount { s, _ := won(a).Add(won(b)); return s }
	sub := func(a, b string) money.Amount { s, _ := won(a).Sub(won(b)); return s }
	for _, c := range []struct {
		name, basis string
		got         money.Amount
		want        string
	}{
		{"sum leaves", "2^63-1 + 1", add("9223372036854775807", "1"), beyond},
		{"sum comes back", "2^63 - 1", add(beyond, "-1"), "9223372036854775807"},
		{"sum leaves below", "-2^63 - 1", add("-9223372036854775808", "-1"), below},
		{"difference leaves", "2^63-1 - -1", sub("9223372036854775807", "-1"), beyond},
		{"difference comes back", "equal numbers", sub(beyond, beyond), "0"},
		{"minus the smallest", "2^63", won("-9223372036854775808").Neg(), beyond},
		{"minus that", "-2^63", won(beyond).Neg(), "-9223372036854775808"},
		{"minus nothing", "no negative zero", won("0").Neg(), "0"},
		{"product", "-2^63 * -1", won("-9223372036854775808").MulInt(-1), beyond},
		{"product by the smallest", "2 * -2^63", won("2").MulInt(math.MinInt64), "-18446744073709551616"},
		{"product with nothing", "no negative zero", won(below).MulInt(0), "0"},
		{"small product", "1억5천만원 × 3", won("150000000").MulInt(3), "450000000"},
	} {
		if want := won(c.want); c.got != want || !c.got.Equal(want) {
			t.Errorf("%s (%s) = %v, want %v", c.name, c.basis, c.got, want)
		}
	}
	if n, ok := won(beyond).Minor(); ok {
		t.Errorf("Minor of %s = %d, want none", beyond, n)
	}
}

func TestMixedCurrencies(t *testing.T) {
	a, b := money.Won(1), money.New(1, money.USD)
	for name, op := range map[string]func(a, b money.Amount) error{
		"Add":     func(a, b money.Amount) error { _, err := a.Add(b); return err },
		"Sub":     func(a, b money.Amount) error { _, err := a.Sub(b); return err },
		"Compare": func(a, b money.Amount) error { _, err := a.Compare(b); return err },
		"Min":     func(a, b money.Amount) error { _, err := money.Min(a, b); return err },
		"Max":     func(a, b money.Amount) error { _, err := money.Max(a, b); return err },
		"Sum":     func(a, b money.Amount) error { _, err := money.Sum(a.Currency(), a, b); return err },
	} {
		got, _ := errors.AsType[*money.MismatchError](op(a, b))
		if diff := cmp.Diff(&money.MismatchError{A: money.KRW, B: money.USD}, got); diff != "" {
			t.Errorf("%s: %s", name, diff)
		}
		if err := op(money.Amount{}, money.Amount{}); err == nil {
			t.Errorf("%s of absent amounts is no error", name)
		}
		if err := op(a, a); err != nil {
			t.Errorf("%s of one currency: %v", name, err)
		}
	}
}

func TestMinMaxSum(t *testing.T) {
	small, _ := money.Min(money.Won(3), money.Won(2))
	large, _ := money.Max(won(beyond), money.Won(2))
	none, _ := money.Sum(money.KRW)
	if small != money.Won(2) || large != won(beyond) || none != money.Won(0) {
		t.Errorf("Min %v, Max %v, Sum of none %v", small, large, none)
	}
}

func TestZeroAmount(t *testing.T) {
	var a money.Amount
	if !a.IsZero() || a.Sign() != 0 || a.IsNegative() || a.String() != "" || a.Number() != "" || a.Neg() != a || a.MulInt(7) != a {
		t.Errorf("the zero Amount is not absent: %#v", a)
	}
	if money.New(5, 0) != a || money.New(5, 200) != a || !a.Decimal().IsZero() {
		t.Error("an amount without a known currency is not absent")
	}
}

func TestDecimalDoor(t *testing.T) {
	for _, c := range []struct {
		name, basis string
		in          decimal.Decimal
		want        string
	}{
		{"trailing zeros", "the value counts", decimal.RequireFromString("1.500"), "1.50"},
		{"positive exponent", "the value counts", decimal.New(15, 3), "15000.00"},
		{"negative", "the value counts", decimal.RequireFromString("-0.07"), "-0.07"},
		{"zero with any exponent", "the value counts", decimal.New(0, -9), "0.00"},
		{"a third of a cent", "never rounded", decimal.RequireFromString("0.003"), ""},
		{"too large", "64 characters are written", decimal.New(1, 70), ""},
		{"stalling exponent", "bounded work", decimal.New(1, 2_000_000_000), ""},
		{"stalling fraction", "bounded work", decimal.New(1, -2_000_000_000), ""},
	} {
		got, err := money.FromDecimal(c.in, money.USD)
		if got.Number() != c.want || (err != nil) != (c.want == "") {
			t.Errorf("%s (%s): %v = %q, %v", c.name, c.basis, c.in.Exponent(), got.Number(), err)
		}
		if err == nil && !got.Decimal().Equal(c.in) {
			t.Errorf("%s: back as %s", c.name, got.Decimal().StringFixed(2))
		}
	}
	if _, err := money.FromDecimal(decimal.New(1, 0), 0); err == nil {
		t.Error("a decimal without a currency is an amount")
	}
}

func TestTooLongToWrite(t *testing.T) {
	a := won("9" + string(make64())).MulInt(math.MaxInt64)
	if _, err := a.MarshalText(); err == nil {
		t.Error("MarshalText wrote what Parse refuses")
	}
	if _, err := a.MarshalJSON(); err == nil {
		t.Error("MarshalJSON wrote what UnmarshalJSON refuses")
	}
	if n, _ := new(big.Int).SetString(a.Number(), 10); n == nil || len(a.Number()) <= 64 {
		t.Errorf("the sum itself is not exact: %s", a.Number())
	}
}

func make64() []byte {
	b := make([]byte, 60)
	for i := range b {
		b[i] = '9'
	}
	return b
}
