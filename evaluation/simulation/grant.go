package simulation

import (
	"math"
	"math/big"

	"github.com/teukgu/teukgu/sandbox/fault"
	"github.com/teukgu/teukgu/sandbox/law"
	"github.com/teukgu/teukgu/sandbox/money"
)

// A Grant is a formula for support (지원금 산식) as data: a rate for each bracket (구간) of the base, rounded once, then
// at least Floor and at most Cap. The zero Grant is none: nothing is computed.
//
// Of a base of 250 million won, brackets of 70 percent up to 100 million and 40 percent above yield
// 70 + 60 = 130 million won. A base below zero counts as zero.
type Grant struct {
	// Brackets stand in ascending order.
	Brackets []Bracket `json:"brackets"`
	// Unit is the amount to whole multiples of which the grant is rounded, such as 1,000 won; zero is one minor unit.
	Unit money.Amount `json:"unit,omitzero"`
	// Rounding names how; it has no default.
	Rounding money.Rounding `json:"rounding"`
	// Floor is the least grant and Cap the greatest (상한액), also below a Floor; zero where there is none.
	Floor money.Amount `json:"floor,omitzero"`
	Cap   money.Amount `json:"cap,omitzero"`
}

// A Bracket is the rate for the part of the base up to an amount.
type Bracket struct {
	// UpTo is the end of the bracket, inclusive; zero for the last one, which has no end.
	UpTo money.Amount `json:"up_to,omitzero"`
	// Rate is the share of that part, 0 to 1.
	Rate money.Rate `json:"rate"`
}

// IsZero reports whether there is no formula.
func (g Grant) IsZero() bool {
	return len(g.Brackets) == 0 && g.Unit.IsZero() && g.Rounding == 0 && g.Floor.IsZero() && g.Cap.IsZero()
}

// Of is the grant for a base in minor units, as amount in the currency.
func (g Grant) Of(base int64, c money.Currency) (money.Amount, error) {
	f, err := g.compile(c)
	if err != nil {
		return money.Amount{}, err
	}
	return money.New(f.of(base), c), nil
}

var (
	grantBrackets = fault.Define("simulation.grant.brackets.invalid",
		"구간이 없거나, 순서대로 이어지지 않거나, 비율이 0에서 1 사이가 아닙니다. 구간을 작은 금액부터 적고 마지막 구간만 끝을 비워 두십시오.",
		"There are no brackets, they do not ascend, or a rate is not from 0 to 1. State them in ascending order and leave only the last one open.")
	grantAmount = fault.Define("simulation.grant.amount.invalid",
		"금액의 통화가 다르거나 음수이거나 너무 큽니다. 같은 통화의 0 이상 금액을 적으십시오.",
		"An amount is in another currency, negative or too large. State amounts of 0 or more in one currency.")
	grantRounding = fault.Define("simulation.grant.rounding.missing",
		"반올림 방법이 없습니다. half_up, half_even, down, up 가운데 하나를 적으십시오.",
		"The rounding is missing. Use half_up, half_even, down or up.")
)

// formula is a grant made ready for int64: below safe no product overflows.
type formula struct {
	none       bool
	upTo       []int64 // the last one is open
	rate       []int64 // in units of 1/den
	sum        []int64 // of the brackets before, in units of 1/den
	den        int64   // 1 times 10^scale times the unit
	unit       int64
	safe       int64
	floor, top int64
	rounding   money.Rounding
}

func (g Grant) compile(c money.Currency) (formula, error) {
	if g.IsZero() {
		return formula{none: true}, nil
	}
	at, list := fault.Path{}.Field("grant"), fault.List{}
	f := formula{unit: 1, top: math.MaxInt64, rounding: g.Rounding}
	if g.Rounding < money.HalfUp || g.Rounding > money.Up {
		list.Add(grantRounding.At(at.Field("rounding"), law.Ref{}))
	}
	amount := func(name string, a money.Amount, to *int64, least int64) {
		n, ok := a.Minor()
		if a.IsZero() {
			return
		}
		if !ok || n < least || a.Currency() != c {
			list.Add(grantAmount.At(at.Field(name), law.Ref{}))
			return
		}
		*to = n
	}
	amount("unit", g.Unit, &f.unit, 1)
	amount("floor", g.Floor, &f.floor, 0)
	amount("cap", g.Cap, &f.top, 0)
	if !f.brackets(g.Brackets, c) {
		list.Add(grantBrackets.At(at.Field("brackets"), law.Ref{}))
	}
	return f, list.Err()
}

// brackets scales the rates to one power of ten, the least that holds them all.
func (f *formula) brackets(bs []Bracket, c money.Currency) bool {
	scale := int64(1)
	for digits := 0; !f.scaled(bs, digits, scale); digits++ {
		if scale *= 10; digits == 9 {
			return false
		}
	}
	from, sum := int64(0), int64(0)
	for i, b := range bs {
		end, open := int64(math.MaxInt64), b.UpTo.IsZero()
		if !open {
			var ok bool
			if end, ok = b.UpTo.Minor(); !ok || b.UpTo.Currency() != c || end <= from || end-from > (math.MaxInt64/2-sum)/scale {
				return false
			}
		}
		if open != (i == len(bs)-1) {
			return false
		}
		f.upTo, f.sum = append(f.upTo, end), append(f.sum, sum)
		if !open {
			sum += (end - from) * f.rate[i]
			from = end
		}
	}
	if len(bs) == 0 || f.unit > math.MaxInt64/4/scale {
		return false
	}
	f.den = scale * f.unit
	f.safe = from + (math.MaxInt64-sum-f.den)/scale
	return true
}

// scaled reads the rates with so many digits, and reports whether all have no more and are from 0 to 1.
func (f *formula) scaled(bs []Bracket, digits int, scale int64) bool {
	f.rate = f.rate[:0]
	for _, b := range bs {
		n, err := money.ParseScaled(b.Rate.String(), digits)
		if err != nil || n < 0 || n > scale {
			return false
		}
		f.rate = append(f.rate, n)
	}
	return true
}

// of is the grant for a base.
func (f *formula) of(base int64) int64 {
	if f.none {
		return 0
	}
	base = max(base, 0)
	if base > f.safe {
		return f.large(base)
	}
	i, from := 0, int64(0)
	for base > f.upTo[i] {
		from = f.upTo[i]
		i++
	}
	n := f.sum[i] + (base-from)*f.rate[i]
	q := n / f.den
	if f.up(q, n-q*f.den) {
		q++
	}
	return min(max(q*f.unit, f.floor), f.top)
}

// up reports whether a quotient with a remainder is rounded up.
func (f *formula) up(q, rest int64) bool {
	switch f.rounding {
	case money.HalfUp:
		return rest >= f.den-rest
	case money.HalfEven:
		return rest > f.den-rest || rest == f.den-rest && q&1 == 1
	case money.Up:
		return rest > 0
	case money.Down:
	}
	return false
}

// large is the grant for a base whose product int64 may not hold; a grant that int64 does not hold is the greatest it does.
func (f *formula) large(base int64) int64 {
	i, from := 0, int64(0)
	for base > f.upTo[i] {
		from = f.upTo[i]
		i++
	}
	n := new(big.Int).Mul(big.NewInt(base-from), big.NewInt(f.rate[i]))
	n.Add(n, big.NewInt(f.sum[i]))
	q, rest := n.QuoRem(n, big.NewInt(f.den), new(big.Int))
	if f.up(int64(q.Bit(0)), rest.Int64()) {
		q.Add(q, big.NewInt(1))
	}
	if q.Mul(q, big.NewInt(f.unit)); !q.IsInt64() {
		return f.top
	}
	return min(max(q.Int64(), f.floor), f.top)
}
