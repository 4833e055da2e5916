package money_test

import (
	"encoding/json"
	"errors"
	"fmt"
	"math/big"

	"github.com/shopspring/decimal"

	"github.com/teukgu/teukgu/sandbox/lang"
	"github.com/teukgu/teukgu/sandbox/money"
)

// The least cover for one death is 150,000,000 won (시행령 제60조제3항제1호).
func Example() {
	cover := money.Won(150_000_000)
	fmt.Println(cover.In(lang.Korean), cover.In(lang.English), cover.Reading(lang.Korean))

	offered, err := money.ParseAmount("120000000", money.KRW)
	if err != nil {
		fmt.Println(err)
		return
	}
	missing, _ := cover.Sub(offered)
	fmt.Println("모자라는 금액:", missing.In(lang.Korean))

	wire, _ := json.Marshal(cover)
	fmt.Println(string(wire))
	// Output:
	// 150,000,000원 ₩150,000,000 1억 5천만원
	// 모자라는 금액: 30,000,000원
	// {"amount":"150000000","currency":"KRW"}
}

func ExampleAmount() {
	fee := money.MustAmount("1234.50", money.USD)
	fmt.Println(fee, "|", fee.In(lang.Korean), "|", fee.MulInt(3))

	_, err := fee.Add(money.Won(1000))
	if e, ok := errors.AsType[*money.MismatchError](err); ok {
		fmt.Println(e.A, e.B)
	}
	fmt.Println(money.Amount{}.IsZero(), money.Won(0).IsZero())
	// Output:
	// 1234.50 USD | USD 1,234.50 | 3703.50 USD
	// USD KRW
	// true false
}

func ExampleParseAmount() {
	for _, s := range []string{"150000000", "1.0", "-0", "0700"} {
		a, err := money.ParseAmount(s, money.KRW)
		fmt.Println(a, err)
	}
	// Output:
	// 150000000 KRW <nil>
	//  money: "1.0" is no Amount: must be a whole number, without a point
	//  money: "-0" is no Amount: is a negative zero
	//  money: "0700" is no Amount: has a zero in front
}

func ExampleFromDecimal() {
	a, err := money.FromDecimal(decimal.RequireFromString("1.50"), money.EUR)
	fmt.Println(a, err, a.Decimal())
	_, err = money.FromDecimal(decimal.RequireFromString("0.5"), money.KRW)
	fmt.Println(err)
	// Output:
	// 1.50 EUR <nil> 1.5
	// money: "5e-1" is no Amount: must be a whole number, without a point
}

func ExampleCurrency() {
	for _, code := range []string{"KRW", "USD", "KWD"} {
		c := money.MustCurrency(code)
		fmt.Println(c, c.Scale(), money.New(1500, c))
	}
	// Output:
	// KRW 0 1500 KRW
	// USD 2 15.00 USD
	// KWD 3 1.500 KWD
}

// A grant that bears 70 percent of a cost that does not divide.
func ExampleRate() {
	share := money.MustRate("0.7")
	cost := money.Won(99_999_999)
	for _, round := range []money.Rounding{money.Down, money.HalfUp, money.Up} {
		part, _ := share.Of(cost, round)
		fmt.Println(share.In(lang.Korean), round, part.In(lang.Korean))
	}
	_, err := share.Of(cost, 0)
	fmt.Println(err)
	// Output:
	// 70% down 69,999,999원
	// 70% half_up 69,999,999원
	// 70% up 70,000,000원
	// money: rounding 0 has no name; name one of half_up, half_even, down, up
}

func ExampleParsePercent() {
	rate, err := money.ParsePercent("2.5")
	fmt.Println(rate, rate.Percent(), err)
	// Output: 0.025 2.5 <nil>
}

// 2.5 rounded in four ways.
func ExampleRounding() {
	for _, r := range []money.Rounding{money.HalfUp, money.HalfEven, money.Down, money.Up} {
		q, _ := r.Quo(big.NewInt(5), big.NewInt(2))
		fmt.Println(r, q)
	}
	// Output:
	// half_up 3
	// half_even 2
	// down 2
	// up 3
}

// The state, the province and the operator bear a cost; not a won is lost.
func ExampleAmount_Split() {
	parts, err := money.Won(100_000_001).Split(money.MustRate("0.5"), money.MustRate("0.3"), money.MustRate("0.2"))
	fmt.Println(parts, err)
	_, err = money.Won(100).Split(money.MustRate("0.7"), money.MustRate("0.2"))
	fmt.Println(err)
	// Output:
	// [50000001 KRW 30000000 KRW 20000000 KRW] <nil>
	// money: the shares add up to less than 100 percent
}

func ExampleAmount_Allocate() {
	parts, err := money.Won(100).Allocate(1, 1, 1)
	fmt.Println(parts, err)
	// Output: [34 KRW 33 KRW 33 KRW] <nil>
}

func ExampleAmount_Reading() {
	for _, n := range []int64{20_000_000, 1_000_000_000, 150_003_000, -50_000, 999} {
		fmt.Println(money.Won(n).Reading(lang.Korean))
	}
	// Output:
	// 2천만원
	// 10억원
	// 1억 5천만 3,000원
	// -5만원
	// 999원
}

func ExampleSum() {
	total, err := money.Sum(money.KRW, money.Won(20_000_000), money.Won(30_000_000))
	fmt.Println(total, err)
	// Output: 50000000 KRW <nil>
}

func ExampleParseScaled() {
	n, err := money.ParseScaled("87.5", 2)
	fmt.Println(n, money.FormatScaled(n, 2), err)
	// Output: 8750 87.50 <nil>
}
