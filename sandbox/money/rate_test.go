package money_test

import (
	"errors"
	"math/big"
	"testing"

	"github.com/teukgu/teukgu/sandbox/lang"
	"github.com/teukgu/teukgu/sandbox/money"
)

func TestParseRate(t *testing.T) {
	for _, c := range []struct{ name, basis, in, want, percent string }{
		{"seven tenths", "100분의 70", "0.7", "0.7", "70"},
		{"needless zeros", "one form of a value", "0.700", "0.7", "70"},
		{"half a thousandth", "exact", "0.0005", "0.0005", "0.05"},
		{"one", "100분의 100", "1", "1", "100"},
		{"ten", "exact", "10", "10", "1000"},
		{"one and a half", "above one", "1.5", "1.5", "150"},
		{"nothing", "absent and nothing differ", "0.00", "0", "0"},
		{"negative", "a cut", "-0.05", "-0.05", "-5"},
		{"18 digits", "the smallest unit", "0.000000000000000001", "0.000000000000000001", "0.0000000000000001"},
		{"19 digits", "never rounded", "0.0000000000000000001", "", ""},
		{"needless 19th digit", "one form of a value", "0.5000000000000000000", "0.5", "50"},
		{"too large", "64 bits", "9223372036854775808", "", ""},
		{"percent sign", "grammar", "70%", "", ""},
		{"empty", "grammar", "", "", ""},
	} {
		r, err := money.ParseRate(c.in)
		if r.String() != c.want || r.Percent() != c.percent || (err != nil) != (c.want == "") || r.IsZero() != (c.want == "") {
			t.Errorf("%s (%s): %q is %q, %q percent, %v", c.name, c.basis, c.in, r, r.Percent(), err)
		}
	}
}

func TestRateText(t *testing.T) {
	r := money.MustRate("12.5")
	if r.In(lang.Korean) != "1,250%" || r.In(lang.English) != "1,250%" || (money.Rate{}).In(lang.Korean) != "" {
		t.Errorf("in words %q", r.In(lang.Korean))
	}
	if (money.Rate{}).Compare(money.MustRate("-1")) != -1 || money.MustRate("-1").Compare(money.Rate{}) != 1 || (money.Rate{}).Compare(money.Rate{}) != 0 {
		t.Error("the zero Rate does not stand before all others")
	}
}

func TestRateOfRefuses(t *testing.T) {
	rate := money.MustRate("0.7")
	for _, round := range []money.Rounding{0, 5, 255} {
		_, err := rate.Of(money.Won(1), round)
		if e, ok := errors.AsType[*money.RoundingError](err); !ok || e.Rounding != round {
			t.Errorf("rounding %d: %v", round, err)
		}
	}
	for name, f := range map[string]func() (money.Amount, error){
		"absent amount": func() (money.Amount, error) { return rate.Of(money.Amount{}, money.Down) },
		"absent rate":   func() (money.Amount, error) { return money.Rate{}.Of(money.Won(1), money.Down) },
	} {
		if a, err := f(); err == nil || !a.IsZero() {
			t.Errorf("%s: %v, %v", name, a, err)
		}
	}
	if _, err := money.Rounding(0).Quo(big.NewInt(1), big.NewInt(2)); err == nil {
		t.Error("Quo without a rounding")
	}
	if _, err := money.Down.Quo(big.NewInt(1), new(big.Int)); err == nil {
		t.Error("Quo by zero")
	}
}

func TestSplit(t *testing.T) {
	for _, c := range []struct {
		name, basis string
		shares      []string
		want        []int64 // of 1,001 won; nil: refused
	}{
		{"state and province", "largest remainder: 700.7 and 300.3", []string{"0.7", "0.3"}, []int64{701, 300}},
		{"halves", "of equal remainders the first", []string{"0.5", "0.5"}, []int64{501, 500}},
		{"finer scales", "shares of unequal digits", []string{"0.125", "0.5", "0.375"}, []int64{125, 501, 375}},
		{"all of it", "one share", []string{"1"}, []int64{1001}},
		{"a share of nothing", "zero is a value", []string{"0", "1"}, []int64{0, 1001}},
		{"too little", "shares add up to one", []string{"0.7", "0.29"}, nil},
		{"too much", "shares add up to one", []string{"0.7", "0.31"}, nil},
		{"far too much", "no overflow", []string{"9223372036854775807", "0.000000000000000001"}, nil},
		{"negative", "shares are not negative", []string{"1.5", "-0.5"}, nil},
		{"none", "shares add up to one", nil, nil},
		{"absent", "shares are there", []string{"", "1"}, nil},
	} {
		var shares []money.Rate
		for _, s := range c.shares {
			r, _ := money.ParseRate(s)
			shares = append(shares, r)
		}
		got, err := money.Won(1001).Split(shares...)
		if (err != nil) != (c.want == nil) || len(got) != len(c.want) {
			t.Errorf("%s (%s): %v, %v", c.name, c.basis, got, err)
			continue
		}
		for i := range got {
			if got[i] != money.Won(c.want[i]) {
				t.Errorf("%s (%s): %v, want %v", c.name, c.basis, got, c.want)
			}
		}
		if _, isShare := errors.AsType[*money.ShareError](err); err != nil && !isShare {
			t.Errorf("%s: %T", c.name, err)
		}
	}
}

func TestAllocateRefuses(t *testing.T) {
	for name, f := range map[string]func() ([]money.Amount, error){
		"no weights":      func() ([]money.Amount, error) { return money.Won(1).Allocate() },
		"zero weights":    func() ([]money.Amount, error) { return money.Won(1).Allocate(0, 0) },
		"negative weight": func() ([]money.Amount, error) { return money.Won(1).Allocate(2, -1) },
		"absent amount":   func() ([]money.Amount, error) { return money.Amount{}.Allocate(1) },
	} {
		if parts, err := f(); err == nil || parts != nil {
			t.Errorf("%s: %v, %v", name, parts, err)
		}
	}
}

func TestScaledEdges(t *testing.T) {
	for _, c := range []struct {
		in    string
		scale int
		ok    bool
	}{
		{"9.223372036854775807", 18, true}, {"-9.223372036854775808", 18, true}, {"9.223372036854775808", 18, false},
		{"1", -1, false}, {"1", 19, false}, {"100000000000000000000", 0, false}, {"18446744073709551616", 0, false},
	} {
		n, err := money.ParseScaled(c.in, c.scale)
		if (err == nil) != c.ok || c.ok && money.FormatScaled(n, c.scale) != c.in {
			t.Errorf("%s at %d: %d, %v", c.in, c.scale, n, err)
		}
	}
	if got := money.FormatScaled(5, 99) + money.FormatScaled(5, -3); got != "0.0000000000000000055" {
		t.Errorf("scales outside are %s", got)
	}
}
