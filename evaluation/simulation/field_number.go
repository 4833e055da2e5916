package simulation

import (
	"math/big"
	"strings"

	"github.com/shopspring/decimal"

	"github.com/teukgu/teukgu/sandbox/fault"
	"github.com/teukgu/teukgu/sandbox/lang"
	"github.com/teukgu/teukgu/sandbox/law"
	"github.com/teukgu/teukgu/sandbox/money"
	"github.com/teukgu/teukgu/sandbox/rule"
)

var (
	tooLarge = fault.Define("simulation.value.too_large",
		"‘{fact}’ 값이 너무 커서 열로 계산할 수 없습니다. 9,223,372,036,854,775,807 이하의 최소 단위로 적으십시오.",
		"A value of “{fact}” is too large for a column. Use at most 9,223,372,036,854,775,807 of its smallest units.")
	notExact = fault.Define("simulation.value.digits",
		"‘{fact}’ 값의 소수점 아래 자릿수가 {scale}자리보다 많거나 값이 너무 큽니다. {scale}자리까지 적으십시오.",
		"A value of “{fact}” has more than {scale} digits after the point, or is too large. State at most so many.")
	otherCurrency = fault.Define("simulation.value.currency",
		"‘{fact}’ 값의 통화가 {currency}입니다. {want}로 환산한 금액을 적으십시오.",
		"A value of “{fact}” is in {currency}. State the amount in {want}.")
)

// refused is the fault of a value; the source adds the number of the subject.
func refused[S any](k fault.Kind, f rule.Fact[S], args ...lang.Arg) error {
	var at fault.Path
	for name := range strings.SplitSeq(f.Path(), ".") {
		at = at.Field(name)
	}
	return fault.List{k.At(at, law.Ref{}, append(args, lang.Arg{Name: "fact", Value: f.Label()})...)}
}

// Numbers is a number; the zero Number is unknown. One that does not fit the digits of the fact is refused.
func Numbers[T, S any](f rule.NumberFact[S], get func(*T) rule.Number) Field[T, S] {
	scale := f.Fact().Scale()
	return field(func(t *T) (int64, bool, error) {
		n := get(t)
		if n.Scale() == scale && !n.IsZero() {
			return n.Units(), true, nil
		}
		return exactly(f.Fact(), big.NewInt(n.Units()), scale-n.Scale(), !n.IsZero())
	}, f.Column)
}

// Amounts is an amount; the zero Amount is unknown. One in another currency than the fact, or beyond int64, is refused.
func Amounts[T, S any](f rule.AmountFact[S], get func(*T) money.Amount) Field[T, S] {
	c := f.Fact().Currency()
	return field(func(t *T) (int64, bool, error) {
		a := get(t)
		n, ok := a.Minor()
		switch {
		case a.IsZero():
			return 0, false, nil
		case a.Currency() != c:
			return 0, false, refused(otherCurrency, f.Fact(), lang.Arg{Name: "currency", Value: a.Currency()}, lang.Arg{Name: "want", Value: c})
		case !ok:
			return 0, false, refused(tooLarge, f.Fact())
		}
		return n, true, nil
	}, f.Column)
}

// Decimals is a number from shopspring/decimal; false where it is unknown. One that does not fit the digits of the fact is refused: nothing is rounded.
func Decimals[T, S any](f rule.NumberFact[S], get func(*T) (d decimal.Decimal, known bool)) Field[T, S] {
	return decimals(f.Fact(), f.Column, get)
}

// DecimalAmounts is an amount from shopspring/decimal, in whole units of the currency of the fact; false where it is unknown. One that is no whole number of
// minor units is refused: nothing is rounded.
func DecimalAmounts[T, S any](f rule.AmountFact[S], get func(*T) (d decimal.Decimal, known bool)) Field[T, S] {
	return decimals(f.Fact(), f.Column, get)
}

func decimals[T, S any](f rule.Fact[S], column func(*rule.Columns[S], []int64) error, get func(*T) (decimal.Decimal, bool)) Field[T, S] {
	scale := f.Scale()
	return field(func(t *T) (int64, bool, error) {
		d, known := get(t)
		shift := int(d.Exponent()) + scale
		if uint(shift) < uint(len(tens)) && d.NumDigits()+shift < len(tens) { // 18 digits fit
			return d.CoefficientInt64() * tens[shift], known, nil
		}
		return exactly(f, d.Coefficient(), shift, known)
	}, column)
}

// exactly is n times 10^shift, where that is a whole number of 64 bits.
func exactly[S any](f rule.Fact[S], n *big.Int, shift int, known bool) (int64, bool, error) {
	if !known || n.Sign() == 0 {
		return 0, known, nil
	}
	const most = 400 // what has more digits is refused below, or is not worth its memory
	if ten := big.NewInt(10); shift > 0 {
		n = new(big.Int).Mul(n, ten.Exp(ten, big.NewInt(int64(min(shift, most))), nil))
	} else {
		q, rest := new(big.Int).QuoRem(n, ten.Exp(ten, big.NewInt(int64(min(-shift, most+n.BitLen()))), nil), new(big.Int))
		if n = q; rest.Sign() != 0 {
			return 0, false, refused(notExact, f, lang.Arg{Name: "scale", Value: f.Scale()})
		}
	}
	if !n.IsInt64() {
		return 0, false, refused(tooLarge, f)
	}
	return n.Int64(), true, nil
}

var tens = [...]int64{1, 1e1, 1e2, 1e3, 1e4, 1e5, 1e6, 1e7, 1e8, 1e9, 1e10, 1e11, 1e12, 1e13, 1e14, 1e15, 1e16, 1e17, 1e18}
