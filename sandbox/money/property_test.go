package money_test

import (
	"cmp"
	"math"
	"math/big"
	"math/rand/v2"
	"os"
	"slices"
	"strconv"
	"strings"
	"testing"

	"github.com/teukgu/teukgu/sandbox/money"
)

// cases is the number of random cases: TEUKGU_CASES, or few enough for every run.
func cases(usual int) int {
	if n, err := strconv.Atoi(os.Getenv("TEUKGU_CASES")); err == nil && n > 0 {
		return n
	}
	return usual
}

func seeded(t *testing.T) *rand.Rand {
	const seed = 20260701
	t.Logf("seed %d", seed)
	return rand.New(rand.NewPCG(seed, 1))
}

// anyInt prefers the edges, where overflow lives.
func anyInt(r *rand.Rand) int64 {
	switch r.IntN(4) {
	case 0:
		return math.MaxInt64 - r.Int64N(3)
	case 1:
		return math.MinInt64 + r.Int64N(3)
	case 2:
		return int64(r.Uint64()) >> r.IntN(64)
	}
	return r.Int64N(7) - 3
}

// anyAmount is an amount with the number it must be, now and then beyond an int64.
func anyAmount(r *rand.Rand) (money.Amount, *big.Int) {
	n := big.NewInt(anyInt(r))
	a := money.Won(n.Int64())
	if r.IntN(3) == 0 {
		n.Mul(n, big.NewInt(anyInt(r)))
		a, _ = money.ParseAmount(n.String(), money.KRW)
	}
	return a, n
}

func TestArithmeticAgainstBig(t *testing.T) {
	r := seeded(t)
	for i := range cases(10_000) {
		a, x := anyAmount(r)
		b, y := anyAmount(r)
		k := anyInt(r)
		sum, _ := a.Add(b)
		diff, _ := a.Sub(b)
		order, _ := a.Compare(b)
		for name, pair := range map[string][2]string{
			"Add":    {sum.Number(), new(big.Int).Add(x, y).String()},
			"Sub":    {diff.Number(), new(big.Int).Sub(x, y).String()},
			"Neg":    {a.Neg().Number(), new(big.Int).Neg(x).String()},
			"MulInt": {a.MulInt(k).Number(), new(big.Int).Mul(x, big.NewInt(k)).String()},
			"Sign":   {strconv.Itoa(a.Sign()), strconv.Itoa(x.Sign())},
		} {
			if pair[0] != pair[1] {
				t.Fatalf("case %d: %s of %v, %v, %d: %s, want %s", i, name, a, b, k, pair[0], pair[1])
			}
		}
		if order != x.Cmp(y) || (a == b) != (x.Cmp(y) == 0) {
			t.Fatalf("case %d: Compare(%v, %v) = %d, ==: %t", i, a, b, order, a == b)
		}
	}
}

// rounded is the rounding of a fraction by its definition: among the two whole numbers beside it.
func rounded(x *big.Rat, round money.Rounding) string {
	low := new(big.Int).Div(x.Num(), x.Denom()) // Euclidean: the floor, for the denominator is positive
	high := new(big.Int).Add(low, big.NewInt(1))
	if x.IsInt() {
		return low.String()
	}
	down, up := low, high // towards and away from zero
	if x.Sign() < 0 {
		down, up = high, low
	}
	toDown := new(big.Rat).Sub(x, new(big.Rat).SetInt(down))
	half := toDown.Abs(toDown).Cmp(big.NewRat(1, 2))
	switch round {
	case money.Down:
		return down.String()
	case money.Up:
		return up.String()
	case money.HalfEven:
		if half == 0 && down.Bit(0) == 0 {
			return down.String()
		}
	case money.HalfUp:
	}
	if half < 0 {
		return down.String()
	}
	return up.String()
}

func TestRateOfAgainstRat(t *testing.T) {
	r := seeded(t)
	for i := range cases(10_000) {
		a, x := anyAmount(r)
		if r.IntN(2) == 0 { // small numbers meet halves
			x = big.NewInt(r.Int64N(41) - 20)
			a = money.Won(x.Int64())
		}
		scale := r.IntN(money.MaxScale + 1)
		units := anyInt(r)
		if r.IntN(2) == 0 {
			scale, units = r.IntN(3), r.Int64N(301)-150
		}
		text := money.FormatScaled(units, scale)
		rate, err := money.ParseRate(text)
		if err != nil {
			t.Fatalf("case %d: %v", i, err)
		}
		exact, _ := new(big.Rat).SetString(text)
		exact.Mul(exact, new(big.Rat).SetInt(x))
		for _, round := range []money.Rounding{money.HalfUp, money.HalfEven, money.Down, money.Up} {
			got, err := rate.Of(a, round)
			if want := rounded(exact, round); err != nil || got.Number() != want {
				t.Fatalf("case %d: %s of %v, %v: %v, want %s (%v)", i, text, a, round, got, want, err)
			}
		}
	}
}

func TestRateOrder(t *testing.T) {
	r := seeded(t)
	for i := range cases(10_000) {
		s1 := money.FormatScaled(anyInt(r), r.IntN(money.MaxScale+1))
		s2 := money.FormatScaled(anyInt(r), r.IntN(money.MaxScale+1))
		a, b := money.MustRate(s1), money.MustRate(s2)
		x, _ := new(big.Rat).SetString(s1)
		y, _ := new(big.Rat).SetString(s2)
		if a.Compare(b) != x.Cmp(y) || (a == b) != (x.Cmp(y) == 0) || a.Sign() != x.Sign() {
			t.Fatalf("case %d: %s against %s: %d, ==: %t", i, s1, s2, a.Compare(b), a == b)
		}
	}
}

// The parts of an amount add up to it, none is a unit or more away from its exact share, and parts with a larger remainder
// come first.
func TestAllocateAddsUp(t *testing.T) {
	r := seeded(t)
	for i := range cases(10_000) {
		a, x := anyAmount(r)
		weights := make([]int64, 1+r.IntN(6))
		total := new(big.Int)
		for j := range weights {
			weights[j] = r.Int64N(5)
			if r.IntN(4) == 0 {
				weights[j] = r.Int64()
			}
			total.Add(total, big.NewInt(weights[j]))
		}
		parts, err := a.Allocate(weights...)
		if total.Sign() == 0 {
			if err == nil {
				t.Fatalf("case %d: weights without a sum divide", i)
			}
			continue
		}
		sum, _ := money.Sum(money.KRW, parts...)
		if err != nil || sum != a {
			t.Fatalf("case %d: %v by %v: %v adds up to %v (%v)", i, a, weights, parts, sum, err)
		}
		checkShares(t, i, x, total, weights, parts)
	}
}

func checkShares(t *testing.T, i int, x, total *big.Int, weights []int64, parts []money.Amount) {
	t.Helper()
	var worstRaised, bestCut *big.Rat
	for j, p := range parts {
		exact := new(big.Rat).SetFrac(new(big.Int).Mul(x, big.NewInt(weights[j])), total)
		part, _ := new(big.Rat).SetString(p.Number())
		gap := new(big.Rat).Sub(part, exact)
		if new(big.Rat).Abs(gap).Cmp(big.NewRat(1, 1)) >= 0 {
			t.Fatalf("case %d: part %d is %v of %v by %v", i, j, p, x, weights)
		}
		if gap.Sign()*x.Sign() > 0 { // raised by one: its remainder was one less the gap
			rest := new(big.Rat).Sub(big.NewRat(1, 1), gap.Abs(gap))
			if worstRaised == nil || rest.Cmp(worstRaised) < 0 {
				worstRaised = rest
			}
		} else if rest := gap.Abs(gap); bestCut == nil || rest.Cmp(bestCut) > 0 {
			bestCut = rest
		}
	}
	if worstRaised != nil && bestCut != nil && worstRaised.Cmp(bestCut) < 0 {
		t.Fatalf("case %d: a smaller remainder was raised: %v by %v: %v", i, x, weights, parts)
	}
}

// mutate puts one odd thing into a text that was right.
func mutate(r *rand.Rand, s string) string {
	odd := []string{"", "-", ".", "0", "00", "e", " ", "+", "9", "\x00", "\xff", "5", "−", "KRW", "USD", "99999999999999999999", "원"}
	at := r.IntN(len(s) + 1)
	return s[:at] + odd[r.IntN(len(odd))] + s[min(len(s), at+r.IntN(2)):]
}

// Random and mutated texts make no parser panic, and what a parser takes is printed and read back as the same value.
func TestParsersSurviveMutation(t *testing.T) {
	r := seeded(t)
	for range cases(100_000) {
		s := mutate(r, money.FormatScaled(anyInt(r), r.IntN(5)))
		if r.IntN(8) == 0 {
			s = strings.Repeat(s, 1+r.IntN(5))
		}
		c := money.Currency(r.IntN(60))
		checkNumber(t, s, c)
		checkAmountText(t, mutate(r, s+" "+c.String()))
		checkWord(t, mutate(r, c.String()), money.ParseCurrency)
		checkWord(t, mutate(r, money.Rounding(r.IntN(5)).String()), money.ParseRounding)
	}
}

func TestSortByAmount(t *testing.T) {
	list := []money.Amount{won(beyond), won("3"), won(below), won("-1")}
	slices.SortFunc(list, func(a, b money.Amount) int { order, _ := a.Compare(b); return order })
	if !slices.IsSortedFunc(list, func(a, b money.Amount) int { return cmp.Compare(a.Sign(), b.Sign()) }) || list[0] != won(below) {
		t.Errorf("sorted: %v", list)
	}
}
