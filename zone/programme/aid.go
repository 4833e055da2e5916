package programme

import (
	"github.com/teukgu/teukgu/sandbox/civil"
	"github.com/teukgu/teukgu/sandbox/fault"
	"github.com/teukgu/teukgu/sandbox/lang"
	"github.com/teukgu/teukgu/sandbox/law"
	"github.com/teukgu/teukgu/sandbox/money"
)

// Aid is the amount of one grant and how it came about. Whether it may be given at all is a question for the rules of
// [NewBook], and whether there is money for a [Ledger].
type Aid struct {
	Amount  money.Amount // what is paid
	Share   money.Rate   // share of the cost that the programme pays; absent where it pays the cost
	Asked   money.Amount // the cost, or its share, before the ceiling
	Ceiling money.Amount // what the ceiling leaves after earlier grants
	// Confidence is how the figures are known.
	Confidence law.Confidence
}

// Capped reports whether the ceiling cut the amount.
func (a Aid) Capped() bool { return a.Amount != a.Asked }

// In says the amount and the reason in one line.
func (a Aid) In(l lang.Language) string {
	t := lang.Text{KO: "지원금 {amount}: 비용 {asked}", EN: "{amount}: the cost of {asked}"}
	if !a.Share.IsZero() {
		t = lang.Text{KO: "지원금 {amount}: 비용의 {share}인 {asked}", EN: "{amount}: {share} of the cost, {asked}"}
	}
	if a.Capped() {
		t.KO += ", 남은 한도 {ceiling}"
		t.EN += ", with {ceiling} left below the ceiling"
	}
	return lang.Expand(t.In(l), l, lang.Arg{Name: "amount", Value: a.Amount}, lang.Arg{Name: "share", Value: a.Share},
		lang.Arg{Name: "asked", Value: a.Asked}, lang.Arg{Name: "ceiling", Value: a.Ceiling})
}

// CertificationAid computes the aid for one certification abroad: the share of the cost for the revenue, rounded to a won as
// named, at most what the ceiling of the year leaves after what was received. Amounts in won; the error is a fault.List.
func CertificationAid(on civil.Date, revenue, cost, received money.Amount, r money.Rounding) (Aid, error) {
	list := amounts(named{"revenue", revenue}, named{"cost", cost}, named{"received", received})
	if r.IsZero() || r.String() == "" {
		list.Add(roundingMissing.At(fault.Path{}.Field("rounding"), law.Ref{}))
	}
	bands, ok := certificationBands.At(on)
	ceiling, _ := certificationCap.At(on)
	if !ok {
		list.Add(unknownOn(OverseasCertification, on))
	}
	if len(list) > 0 {
		return Aid{}, list
	}
	share := bands.Value[0].Share
	for _, b := range bands.Value[1:] {
		if c, _ := revenue.Compare(b.From); c >= 0 { // both in won
			share = b.Share
		}
	}
	asked, err := share.Of(cost, r)
	if err != nil {
		return Aid{}, err
	}
	return capped(Aid{Share: share, Asked: asked, Confidence: bands.Confidence.Weaker(ceiling.Confidence)}, ceiling.Value, received), nil
}

// PremiumSubsidy computes the subsidy for a premium of the liability insurance: the premium, at most what the ceiling of one
// operator leaves after what was received. The share that a call pays is not known, so none is taken off. Amounts in won; the
// error is a fault.List.
func PremiumSubsidy(on civil.Date, premium, received money.Amount) (Aid, error) {
	return upTo(InsurancePremium, premiumCap, on, named{"premium", premium}, named{"received", received})
}

// PlanningGrant computes the grant for the planning of one candidate zone: the cost, at most the amount of a candidate.
// Amounts in won; the error is a fault.List.
func PlanningGrant(on civil.Date, cost money.Amount) (Aid, error) {
	return upTo(Planning, planningCap, on, named{"cost", cost}, named{"received", money.Won(0)})
}

func upTo(k Kind, limit law.Timeline[money.Amount], on civil.Date, cost, received named) (Aid, error) {
	list := amounts(cost, received)
	ceiling, ok := limit.At(on)
	if !ok {
		list.Add(unknownOn(k, on))
	}
	if len(list) > 0 {
		return Aid{}, list
	}
	return capped(Aid{Asked: cost.amount, Confidence: ceiling.Confidence}, ceiling.Value, received.amount), nil
}

// capped sets the ceiling that is left and the amount below it; all amounts are in won.
func capped(a Aid, ceiling, received money.Amount) Aid {
	left, _ := ceiling.Sub(received)
	a.Ceiling, _ = money.Max(left, money.Won(0))
	a.Amount, _ = money.Min(a.Asked, a.Ceiling)
	return a
}

type named struct {
	name   string
	amount money.Amount
}

// amounts reports amounts that are missing, negative or not in won.
func amounts(list ...named) fault.List {
	var faults fault.List
	for _, n := range list {
		faults.Add(checkAmount(fault.Path{}.Field(n.name), n.amount, money.KRW)...)
	}
	return faults
}

// checkAmount reports an amount that is missing, of another currency or negative.
func checkAmount(at fault.Path, a money.Amount, c money.Currency) fault.List {
	amount := lang.Arg{Name: "amount", Value: a}
	switch {
	case a.IsZero():
		return fault.List{valueMissing.At(at, law.Ref{})}
	case a.Currency() != c:
		return fault.List{amountCurrency.At(at, law.Ref{}, amount, lang.Arg{Name: "currency", Value: c.String()})}
	case a.IsNegative():
		return fault.List{amountNegative.At(at, law.Ref{}, amount)}
	}
	return nil
}

func unknownOn(k Kind, on civil.Date) *fault.Fault {
	return notGiven.At(fault.Path{}.Field("on"), law.Ref{}, lang.Arg{Name: "programme", Value: k}, lang.Arg{Name: "day", Value: on})
}
