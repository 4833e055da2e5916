package sandbox

import (
	"github.com/teukgu/teukgu/sandbox/civil"
	"github.com/teukgu/teukgu/sandbox/fault"
	"github.com/teukgu/teukgu/sandbox/lang"
	"github.com/teukgu/teukgu/sandbox/law"
	"github.com/teukgu/teukgu/sandbox/money"
)

// Cover is one policy of liability insurance or mutual aid (책임보험등). It is a record: [Cover.Validate] looks at its shape,
// [Cover.Check] at what the law demands. What is paid for an accident follows from the law, not from the policy: [Claim.Payable].
type Cover struct {
	Kind CoverKind `json:"kind"`
	// Insurer is who pays (보험자, 공제사업자); required. It, Policy and Insured are lines of at most 200 characters.
	Insurer string `json:"insurer"`
	// Policy is the number of the policy (증권 번호); required.
	Policy string `json:"policy"`
	// Insured is who is insured: whom the minister names (제88조제2항).
	Insured string `json:"insured,omitempty"`
	// Amounts are the sums insured; all are required.
	Amounts CoverAmounts `json:"amounts"`
	// Term is from the first to the last day of the cover; both are required.
	Term civil.Span `json:"term"`
	// Proven is the day on which the minister and the local government were given proof of it; zero while they were not.
	Proven civil.Date `json:"proven,omitzero"`
}

// Validate reports everything that is wrong with the shape of the cover, as a [fault.List].
func (c Cover) Validate() error { return c.faults().Err() }

func (c Cover) faults() fault.List {
	var list fault.List
	if !coverKinds.Has(c.Kind) {
		list.Add(coverKindWrong.At(fault.Path{}.Field("kind"), law.Ref{}))
	}
	for _, t := range [...]freeText{
		{"insurer", c.Insurer, nameLimit, "", ko("보험자", "The insurer"), coverInsurerMissing, true},
		{"policy", c.Policy, nameLimit, "", ko("증권 번호", "The number of the policy"), coverPolicyMissing, true},
		{field: "insured", text: c.Insured, limit: nameLimit, name: ko("피보험자", "The insured")},
	} {
		list.Add(t.fault(fault.Path{}))
	}
	list = append(list, c.Amounts.faults().Under(fault.Path{}.Field("amounts"))...)
	if _, ends := c.Term.Last(); c.Term.From().IsZero() || !ends {
		list.Add(coverTermMissing.At(fault.Path{}.Field("term"), law.Ref{}))
	}
	return list
}

func (a CoverAmounts) faults() fault.List {
	var list fault.List
	for _, h := range coverHeads() {
		head := lang.Arg{Name: "head", Value: h.label}
		switch amount := h.of(a); {
		case amount.IsZero():
			list.Add(coverAmountMissing.At(fault.Path{}.Field(h.field), law.Ref{}, head))
		case !usableWon(amount):
			list.Add(coverAmountWrong.At(fault.Path{}.Field(h.field), law.Ref{}, head, lang.Arg{Name: "amount", Value: amount}))
		}
	}
	return list
}

func usableWon(a money.Amount) bool { return a.Currency() == money.KRW && !a.IsNegative() }

// shortfalls reports each usable amount that is less than required, as a fault of the kind.
func (a CoverAmounts) shortfalls(required CoverAmounts, kind fault.Kind, basis func(coverHead) law.Ref) fault.List {
	var list fault.List
	for _, h := range coverHeads() {
		amount, limit := h.of(a), h.of(required)
		short, err := limit.Sub(amount)
		if err != nil || amount.IsNegative() || short.Sign() <= 0 {
			continue // another fault says what is wrong with an amount that cannot be compared
		}
		list.Add(kind.At(fault.Path{}.Field(h.field), basis(h), lang.Arg{Name: "head", Value: h.label},
			lang.Arg{Name: "amount", Value: amount}, lang.Arg{Name: "limit", Value: limit}, lang.Arg{Name: "short", Value: short}))
	}
	return list
}

// Check reports everything in which the cover falls short of what the law demands of a holder who starts on that day (책임보험등 가입:
// 제88조제2항, 제90조제15항; 시행령 제60조), as a [fault.List]: what Validate finds, mutual aid where it does not do yet, each
// sum that is too small, a last day of the grant before the start, a term that does not reach from the start to that last day,
// and proof that was not given by the start. A grant whose end is open (until is zero) sets no last day. Which came first on one day is not looked at.
//
// For a renewal, the day of the renewal is the start, and the new last day of the grant the end; for a demonstration that stands
// still (제87조제10항) the end is that of the zone.
//
// Where the law demands no insurance, or sums that are not held, the error is that of [Statute.RequiredCover].
func (c Cover) Check(s Statute, i Instrument, start, until civil.Date) error {
	list := c.faults()
	if start.IsZero() {
		list.Add(coverStartMissing.At(fault.Path{}.Field("start"), law.Ref{}))
		return list
	}
	if !until.IsZero() && until.Before(start) {
		list.Add(coverUntilEarly.At(fault.Path{}.Field("until"), law.Ref{},
			lang.Arg{Name: "start", Value: start}, lang.Arg{Name: "until", Value: until}))
	}
	required, err := s.RequiredCover(i, start)
	if err != nil {
		return err
	}
	duty, _ := s.rules(i).Insurance.At(start)
	if c.Kind == MutualAid && !duty.Value.Mutual {
		list.Add(coverKindEarly.At(fault.Path{}.Field("kind"), duty.Basis, lang.Arg{Name: "on", Value: start}))
	}
	list = append(list, c.Amounts.shortfalls(required.Value, coverAmountShort, coverHead.ref).Under(fault.Path{}.Field("amounts"))...)
	list = append(list, c.termFaults(start, until, duty.Basis)...)
	switch {
	case c.Proven.IsZero():
		list.Add(coverProofMissing.At(fault.Path{}.Field("proven"), law.MustRef("시행령 제60조제1항")))
	case c.Proven.After(start):
		list.Add(coverProofLate.At(fault.Path{}.Field("proven"), law.MustRef("시행령 제60조제1항"),
			lang.Arg{Name: "proven", Value: c.Proven}, lang.Arg{Name: "start", Value: start}))
	}
	return list.Err()
}

func (c Cover) termFaults(start, until civil.Date, duty law.Ref) fault.List {
	var list fault.List
	last, ends := c.Term.Last()
	first := c.Term.From()
	if first.IsZero() || !ends {
		return nil
	}
	if first.After(start) {
		list.Add(coverTermLate.At(fault.Path{}.Field("term"), duty,
			lang.Arg{Name: "first", Value: first}, lang.Arg{Name: "start", Value: start}))
	}
	if last.Before(until) {
		list.Add(coverTermShort.At(fault.Path{}.Field("term"), law.MustRef("시행령 제60조제2항"),
			lang.Arg{Name: "last", Value: last}, lang.Arg{Name: "until", Value: until}))
	}
	return list
}
