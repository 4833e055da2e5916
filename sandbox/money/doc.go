// Package money holds exact amounts of money (금액) and exact rates (비율).
//
// An [Amount] is a whole number of the minor units of its [Currency]: won have none, so one unit is one won; a
// dollar has a hundred. Up to about 9.2 × 10^18 units it is an int64 and costs no allocation; a larger
// amount stays exact, only slower. A [Rate] is an exact decimal share such as the 70 percent of a national grant
// (국비 부담 비율). Nothing here is a float, nothing is rounded unless the caller names a [Rounding], and amounts of two
// currencies never mix: the result is a [*MismatchError].
//
//	cover := money.Won(150_000_000) // 책임보험 보장액: 시행령 제60조제3항제1호
//	text := cover.In(lang.Korean)   // 150,000,000원
//	wire, err := json.Marshal(cover) // {"amount":"150000000","currency":"KRW"}
//
// The zero Amount is absent (값 없음) and differs from Won(0), which is an amount of nothing.
//
// Limits: text of up to 64 characters; the currencies of a short list; no exchange rates, no formatting of symbols other than
// the won's. [FromDecimal] and [Amount.Decimal] are the doors to github.com/shopspring/decimal, which computes nothing here.
package money
