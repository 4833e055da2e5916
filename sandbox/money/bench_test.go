package money_test

import (
	"strconv"
	"testing"

	"github.com/teukgu/teukgu/sandbox/money"
)

func TestNoAllocs(t *testing.T) {
	a, b, rate := money.Won(150_000_000), money.Won(120_000_000), money.MustRate("0.7")
	for name, f := range map[string]func(){
		"Add":         func() { _, _ = a.Add(b) },
		"Sub":         func() { _, _ = a.Sub(b) },
		"Neg":         func() { _ = a.Neg() },
		"MulInt":      func() { _ = a.MulInt(7) },
		"Compare":     func() { _, _ = a.Compare(b) },
		"Max":         func() { _, _ = money.Max(a, b) },
		"Sum":         func() { _, _ = money.Sum(money.KRW, a, b) },
		"Equal":       func() { _ = a.Equal(b) },
		"Of":          func() { _, _ = rate.Of(a, money.HalfUp) },
		"ParseAmount": func() { _, _ = money.ParseAmount("150000000", money.KRW) },
		"ParseRate":   func() { _, _ = money.ParseRate("0.7") },
		"ParseScaled": func() { _, _ = money.ParseScaled("87.5", 2) },
	} {
		if n := testing.AllocsPerRun(100, f); n != 0 {
			t.Errorf("%s: %v allocations", name, n)
		}
	}
}

var (
	sinkInt    int
	sinkInt64  int64
	sinkAmount money.Amount
)

func BenchmarkCompare(b *testing.B) {
	x, y := money.Won(150_000_000), money.Won(120_000_000)
	for b.Loop() {
		sinkInt, _ = x.Compare(y)
	}
}

func BenchmarkCompareByHand(b *testing.B) {
	type pair struct {
		n        int64
		currency string
	}
	x, y := pair{150_000_000, "KRW"}, pair{120_000_000, "KRW"}
	for b.Loop() {
		if x.currency != y.currency {
			b.Fatal("mixed")
		}
		switch {
		case x.n < y.n:
			sinkInt = -1
		case x.n > y.n:
			sinkInt = 1
		default:
			sinkInt = 0
		}
	}
}

func BenchmarkAdd(b *testing.B) {
	x, y := money.Won(150_000_000), money.Won(120_000_000)
	for b.Loop() {
		sinkAmount, _ = x.Add(y)
	}
}

func BenchmarkAddByHand(b *testing.B) {
	x, y := int64(150_000_000), int64(120_000_000)
	for b.Loop() {
		x, y = y, x // so that the sum is not computed once for all
		sinkInt64 = x + y
		if (sinkInt64 > x) != (y > 0) {
			b.Fatal("overflow")
		}
	}
}

func BenchmarkParseAmount(b *testing.B) {
	for b.Loop() {
		sinkAmount, _ = money.ParseAmount("150000000", money.KRW)
	}
}

func BenchmarkParseByHand(b *testing.B) {
	for b.Loop() {
		sinkInt64, _ = strconv.ParseInt("150000000", 10, 64)
	}
}

func BenchmarkRateOf(b *testing.B) {
	rate, a := money.MustRate("0.7"), money.Won(150_000_001)
	for b.Loop() {
		sinkAmount, _ = rate.Of(a, money.HalfUp)
	}
}

func BenchmarkRateOfByHand(b *testing.B) {
	units, den, a := int64(7), int64(10), int64(150_000_001)
	for b.Loop() {
		a ^= 1 // so that the share is not computed once for all
		sinkInt64 = (a*units + den/2) / den
	}
}
