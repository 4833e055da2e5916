package money_test

import (
	"bytes"
	"encoding/json"
	"fmt"
	"math/big"
	"regexp"
	"strings"
	"testing"

	"github.com/shopspring/decimal"

	"github.com/teukgu/teukgu/sandbox/money"
)

var grammar = regexp.MustCompile(`^-?(0|[1-9][0-9]*)(\.[0-9]+)?$`)

// accepts is the grammar by a regular expression, the second opinion of every number parser.
func accepts(s string, scale int) bool {
	_, frac, _ := strings.Cut(s, ".")
	negativeZero := strings.HasPrefix(s, "-") && strings.Trim(s, "-0.") == ""
	return len(s) <= 64 && grammar.MatchString(s) && !negativeZero && len(frac) <= scale
}

// checkNumber holds the three number parsers against the grammar, big.Rat and decimal.
func checkNumber(t *testing.T, s string, c money.Currency) {
	known, _ := money.ParseCurrency(c.String())
	a, err := money.ParseAmount(s, c)
	if want := known != 0 && accepts(s, c.Scale()); (err == nil) != want {
		t.Fatalf("ParseAmount(%q, %v): %v, want accepted %t", s, c, err, want)
	}
	if err == nil {
		exact, _ := new(big.Rat).SetString(s)
		if got, _ := new(big.Rat).SetString(a.Number()); got == nil || got.Cmp(exact) != 0 {
			t.Fatalf("ParseAmount(%q, %v) = %v", s, c, a)
		}
		if back, err := money.FromDecimal(decimal.RequireFromString(s), c); len(a.Number()) <= 64 && (err != nil || back != a) {
			t.Fatalf("FromDecimal(%q, %v) = %v, %v, want %v", s, c, back, err, a)
		}
		if b, err := money.ParseAmount(a.Number(), c); len(a.Number()) <= 64 && (err != nil || a != b) {
			t.Fatalf("%q: %v read back as %v, %v", s, a, b, err)
		}
	}
	for scale := 0; scale < 4; scale += 2 {
		n, err := money.ParseScaled(s, scale)
		fits := accepts(s, scale)
		if fits {
			exact, _ := new(big.Rat).SetString(s)
			units := new(big.Rat).Mul(exact, big.NewRat([]int64{1, 0, 100}[scale], 1))
			fits = units.IsInt() && units.Num().IsInt64()
			if fits && units.Num().Int64() != n {
				t.Fatalf("ParseScaled(%q, %d) = %d", s, scale, n)
			}
		}
		if (err == nil) != fits {
			t.Fatalf("ParseScaled(%q, %d): %v, want accepted %t", s, scale, err, fits)
		}
	}
	checkRate(t, s)
}

func checkRate(t *testing.T, s string) {
	rate, err := money.ParseRate(s)
	percent, perr := money.ParsePercent(s)
	if (err == nil || perr == nil) && !accepts(s, 64) {
		t.Fatalf("rate %q is accepted: %v %v", s, err, perr)
	}
	if err != nil && perr != nil {
		return
	}
	exact, _ := new(big.Rat).SetString(s)
	if err == nil {
		back, err := money.ParseRate(rate.String())
		if got, _ := new(big.Rat).SetString(rate.String()); err != nil || back != rate || got.Cmp(exact) != 0 {
			t.Fatalf("rate %q is %v, read back as %v, %v", s, rate, back, err)
		}
		if back, err := money.ParsePercent(rate.Percent()); err != nil || back != rate {
			t.Fatalf("rate %q in percent is %s, read back as %v, %v", s, rate.Percent(), back, err)
		}
	}
	if perr == nil {
		exact.Mul(exact, big.NewRat(1, 100))
		if got, _ := new(big.Rat).SetString(percent.String()); got.Cmp(exact) != 0 {
			t.Fatalf("%q percent is %v", s, percent)
		}
	}
}

func checkAmountText(t *testing.T, s string) {
	a, err := money.Parse(s)
	if err != nil {
		return
	}
	text, err := a.MarshalText()
	if err != nil {
		return // over 64 characters once the minor digits are filled
	}
	var b money.Amount
	if err := b.UnmarshalText(text); err != nil || a != b || string(text) != a.String() {
		t.Fatalf("%q is %v, read back as %v, %v", s, a, b, err)
	}
}

func checkWord[T interface {
	comparable
	fmt.Stringer
}](t *testing.T, s string, parse func(string) (T, error)) {
	if v, err := parse(s); err == nil && v.String() != s {
		t.Fatalf("%q is read as %v", s, v)
	}
}

func FuzzParseAmount(f *testing.F) {
	for _, s := range []string{"150000000", "-0", "1.50", beyond, below, "00", "1e3", "0.07", "1.-5"} {
		f.Add(s, uint8(money.KRW))
		f.Add(s, uint8(money.USD))
	}
	f.Fuzz(func(t *testing.T, s string, c uint8) { checkNumber(t, s, money.Currency(c)) })
}

func FuzzParseRate(f *testing.F) {
	for _, s := range []string{"0.7", "70", "2.5", "100", "0", "-0.0", "0.000000000000000001", "9223372036854775807"} {
		f.Add(s)
	}
	f.Fuzz(checkRate)
}

func FuzzParse(f *testing.F) {
	for _, s := range []string{"150000000 KRW", "1.50 USD", "1.50USD", " KRW", "1  KRW", "1 KRW "} {
		f.Add(s)
	}
	f.Fuzz(checkAmountText)
}

func FuzzParseCurrency(f *testing.F) {
	f.Add("KRW")
	f.Add("krw")
	f.Fuzz(func(t *testing.T, s string) {
		checkWord(t, s, money.ParseCurrency)
		checkWord(t, s, money.ParseRounding)
	})
}

// The oracle decodes into a map, which keeps every name apart, and asks again for doubles.
func FuzzAmountJSON(f *testing.F) {
	for _, c := range jsonCases {
		f.Add([]byte(c.in))
	}
	f.Fuzz(func(t *testing.T, data []byte) {
		var a money.Amount
		if err := json.Unmarshal(data, &a); err != nil || a.IsZero() {
			return
		}
		var members map[string]string
		if err := json.Unmarshal(data, &members); err != nil || len(members) != 2 {
			t.Fatalf("%s is accepted as %v", data, a)
		}
		want, err := money.ParseAmount(members["amount"], money.MustCurrency(members["currency"]))
		if err != nil || a != want || bytes.Count(data, []byte(":")) != 2 {
			t.Fatalf("%s is accepted as %v, want %v, %v", data, a, want, err)
		}
	})
}
