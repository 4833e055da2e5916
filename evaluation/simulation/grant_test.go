package simulation_test

import (
	"errors"
	"math/big"
	"testing"

	"github.com/teukgu/teukgu/evaluation/simulation"
	"github.com/teukgu/teukgu/sandbox/fault"
	"github.com/teukgu/teukgu/sandbox/money"
)

// TestGrantAgreesWithRationals: the formula over int64 is that over rationals, for bases of any size.
func TestGrantAgreesWithRationals(t *testing.T) {
	r := source(t, 5)
	for range cases(2000) {
		ends := [2]int64{1 + r.Int64N(1_000_000), 0}
		ends[1] = ends[0] + 1 + r.Int64N(1_000_000_000)
		rates := [3]int64{r.Int64N(10_001), r.Int64N(10_001), r.Int64N(10_001)}
		unit := []int64{1, 10, 1000}[r.IntN(3)]
		round := money.Rounding(1 + r.IntN(4))
		rate := func(n int64) money.Rate { return money.MustRate(new(big.Rat).SetFrac64(n, 10_000).FloatString(4)) }
		g := simulation.Grant{Unit: money.Won(unit), Rounding: round, Brackets: []simulation.Bracket{
			{UpTo: money.Won(ends[0]), Rate: rate(rates[0])}, {UpTo: money.Won(ends[1]), Rate: rate(rates[1])}, {Rate: rate(rates[2])}}}
		for range 20 {
			base := r.Int64N(int64(1)<<(1+r.IntN(60))) - 5
			got, err := g.Of(base, money.KRW)
			if err != nil {
				t.Fatal(err)
			}
			b := max(base, 0)
			parts := [3]int64{min(b, ends[0]), max(min(b, ends[1])-ends[0], 0), max(b-ends[1], 0)}
			total := new(big.Int)
			for i := range parts {
				total.Add(total, new(big.Int).Mul(big.NewInt(parts[i]), big.NewInt(rates[i])))
			}
			if want := rounded(total, 10_000*unit, round) * unit; !got.Equal(money.Won(want)) {
				t.Fatalf("%+v of %d is %v, want %d", g, base, got, want)
			}
		}
	}
}

// rounded is n/d as a whole number.
func rounded(n *big.Int, d int64, round money.Rounding) int64 {
	q, rest := new(big.Int).QuoRem(n, big.NewInt(d), new(big.Int))
	twice := new(big.Int).Lsh(rest, 1).Cmp(big.NewInt(d))
	up := false
	switch round {
	case money.HalfUp:
		up = twice >= 0
	case money.HalfEven:
		up = twice > 0 || twice == 0 && q.Bit(0) == 1
	case money.Up:
		up = rest.Sign() > 0
	case money.Down:
	}
	return q.Int64() + int64(one(up))
}

func TestGrantRefuses(t *testing.T) {
	half := []simulation.Bracket{{Rate: money.MustRate("0.5")}}
	for name, c := range map[string]struct {
		grant simulation.Grant
		code  fault.Code
	}{
		"no rounding":        {simulation.Grant{Brackets: half}, "simulation.grant.rounding.missing"},
		"no brackets":        {simulation.Grant{Rounding: money.Down}, "simulation.grant.brackets.invalid"},
		"rate above one":     {simulation.Grant{Rounding: money.Down, Brackets: []simulation.Bracket{{Rate: money.MustRate("1.1")}}}, "simulation.grant.brackets.invalid"},
		"open in the middle": {simulation.Grant{Rounding: money.Down, Brackets: append(half, half...)}, "simulation.grant.brackets.invalid"},
		"closed at the end":  {simulation.Grant{Rounding: money.Down, Brackets: []simulation.Bracket{{UpTo: money.Won(5), Rate: money.MustRate("0.5")}}}, "simulation.grant.brackets.invalid"},
		"dollars":            {simulation.Grant{Rounding: money.Down, Brackets: half, Cap: money.New(5, money.USD)}, "simulation.grant.amount.invalid"},
		"negative cap":       {simulation.Grant{Rounding: money.Down, Brackets: half, Cap: money.Won(-5)}, "simulation.grant.amount.invalid"},
	} {
		if _, err := c.grant.Of(1, money.KRW); !errors.Is(err, c.code) {
			t.Errorf("%s: %v, want %s", name, err, c.code)
		}
	}
}
