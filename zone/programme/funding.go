package programme

import (
	"math/big"

	"github.com/teukgu/teukgu/sandbox/fault"
	"github.com/teukgu/teukgu/sandbox/lang"
	"github.com/teukgu/teukgu/sandbox/law"
	"github.com/teukgu/teukgu/sandbox/money"
)

// Funding is the money of one project by who bears it (사업비 분담, 재정지원사업 운영요령 제2조). All four amounts are required; a part
// that nobody bears is 0 won.
type Funding struct {
	Total    money.Amount `json:"total"`    // 총사업비
	National money.Amount `json:"national"` // 국비
	Local    money.Amount `json:"local"`    // 지방비
	Private  money.Amount `json:"private"`  // 민간부담금
}

// Shares are the parts of a total; they must make exactly one.
type Shares struct {
	National money.Rate `json:"national"`
	Local    money.Rate `json:"local"`
	Private  money.Rate `json:"private"`
}

// IsZero reports whether nothing is known.
func (f Funding) IsZero() bool { return f == Funding{} }

// Divide divides a total by shares so that the parts add up to it exactly: each is cut to a whole unit of the currency, and
// the units left over go to the largest remainders, of equal ones to the State first, then to the local governments.
// The error is a fault.List.
func Divide(total money.Amount, s Shares) (Funding, error) {
	list := checkAmount(fault.Path{}.Field("total"), total, total.Currency())
	parts, err := total.Split(s.National, s.Local, s.Private)
	if err != nil && len(list) == 0 {
		list.Add(fundingShares.At(fault.Path{}.Field("shares"), sharing))
	}
	if len(list) > 0 {
		return Funding{}, list
	}
	return Funding{Total: total, National: parts[0], Local: parts[1], Private: parts[2]}, nil
}

var sharing = law.MustRef("「규제자유특구 재정지원사업 운영요령」 제2조")

// Validate returns every fault: an amount that is missing, negative or in another currency than the total, parts that do not
// add up to the total exactly. The error is a fault.List.
func (f Funding) Validate() error { return f.check(fault.Path{}).Err() }

func (f Funding) check(at fault.Path) fault.List {
	c := f.Total.Currency()
	list := checkAmount(at.Field("total"), f.Total, c)
	for _, n := range []named{{"national", f.National}, {"local", f.Local}, {"private", f.Private}} {
		want := c
		if f.Total.IsZero() {
			want = n.amount.Currency()
		}
		list = append(list, checkAmount(at.Field(n.name), n.amount, want)...)
	}
	if len(list) > 0 {
		return list
	}
	sum, _ := money.Sum(c, f.National, f.Local, f.Private) // of one currency, as just checked
	if sum != f.Total {
		list.Add(fundingSum.At(at.Field("total"), sharing, lang.Arg{Name: "sum", Value: sum}, lang.Arg{Name: "total", Value: f.Total}))
	}
	return list
}

// Shares returns the part of each in the total, rounded to so many digits after the point as named: two digits are whole
// percents. Rounded shares need not make one. A total of nothing and a rounding without a name are errors.
func (f Funding) Shares(digits int, r money.Rounding) (Shares, error) {
	if err := f.Validate(); err != nil {
		return Shares{}, err
	}
	var s Shares
	for _, p := range []struct {
		to   *money.Rate
		part money.Amount
	}{{&s.National, f.National}, {&s.Local, f.Local}, {&s.Private, f.Private}} {
		share, err := ratio(p.part, f.Total, digits, r)
		if err != nil {
			return Shares{}, err
		}
		*p.to = share
	}
	return s, nil
}

// ratio is part/total, rounded; both are of one currency.
func ratio(part, total money.Amount, digits int, r money.Rounding) (money.Rate, error) {
	if digits < 0 || digits > money.MaxScale {
		return money.Rate{}, &money.ShareError{Reason: "a share has 0 to 18 digits"}
	}
	x := part.Decimal().Shift(money.MaxScale).BigInt() // no currency has more digits, so both are whole numbers
	y := total.Decimal().Shift(money.MaxScale).BigInt()
	x.Mul(x, new(big.Int).Exp(big.NewInt(10), big.NewInt(int64(digits)), nil))
	q, err := r.Quo(x, y)
	if err != nil {
		return money.Rate{}, err
	}
	return money.ParseRate(money.FormatScaled(q.Int64(), digits)) // a part is at most its total, so it fits
}
