package sandbox

import (
	"strconv"
	"strings"

	"github.com/teukgu/teukgu/sandbox/lang"
	"github.com/teukgu/teukgu/sandbox/law"
	"github.com/teukgu/teukgu/sandbox/money"
)

// Payable is what is paid for the damage of one accident (지급할 보험금등). The zero value is of nothing.
type Payable struct {
	Total      money.Amount
	Parts      []PayablePart  // casualties, then property, in the order of the record
	Confidence law.Confidence // the weakest of the parts
}

// PayablePart is what is paid to one person for harm, or to one owner for property.
type PayablePart struct {
	Who        string
	Harm       Harm         // zero for property
	Basis      law.Ref      // the subparagraph
	Loss       money.Amount // the actual loss
	Limit      money.Amount // the most that the Decree has paid
	Amount     money.Amount // what is paid
	Steps      []PayStep    // how it was found
	Other      money.Amount // what another reading of the Decree pays; zero where there is none
	Confidence law.Confidence
}

// PayStep is one step to an amount. Its words are made when they are asked for.
type PayStep struct {
	Basis law.Ref // the provision; zero where there is none

	text lang.Text
	args []lang.Arg
}

// In says the step in the language, without its provision.
func (s PayStep) In(l lang.Language) string { return lang.Expand(s.text.In(l), l, s.args...) }

// Payable returns what is paid for the damage under the zone Act, by insurance or by the operator itself (시행령 제60조제3항·제4항,
// 제61조제2항). The text of the day of the accident applies. All is exact; nothing is rounded but the shares of property.
//
//   - A death is paid up to 150,000,000 won, and with 20,000,000 where the actual loss is less; an injury up to 30,000,000,
//     a disability up to 150,000,000. But for that floor nothing is paid beyond the actual loss.
//   - Whoever dies in treatment is paid up to both sums together, and so is whoever is injured and disabled. After disability
//     pay a death is paid up to its sum without the part of that pay that was for loss after the day of death.
//   - Property is paid up to 1,000,000,000 won an accident. Where several owners lost more together, the Decree does not
//     say how they share: they are paid in proportion to their losses, which is inferred.
//   - In the combined cases the Decree names no exception from the actual loss. So the floor of a death is not applied
//     there; what the other reading pays stands in Other, and the part is inferred.
//
// The error is a [fault.List] of what [Damage.Validate] finds, or a [*NoRuleError] for an accident before 2019-04-17.
func (d Damage) Payable() (Payable, error) {
	if err := d.Validate(); err != nil {
		return Payable{}, err
	}
	sums, ok := requiredCover().At(d.Accident)
	floor, has := deathFloor().At(d.Accident)
	if !ok || !has {
		return Payable{}, &NoRuleError{Statute: ZoneAct, Instrument: Demonstration, Rule: "cover", On: d.Accident}
	}
	p := Payable{Total: money.Won(0)}
	for _, c := range d.Casualties {
		p.add(c.payable(sums, floor.Value))
	}
	for _, part := range d.propertyParts(sums) {
		p.add(part)
	}
	return p, nil
}

func (p *Payable) add(part PayablePart) {
	p.Parts = append(p.Parts, part)
	p.Total = plus(p.Total, part.Amount)
	p.Confidence = p.Confidence.Weaker(part.Confidence)
}

// The three functions below are for amounts of won that were validated, so they cannot fail.

func plus(a, b money.Amount) money.Amount {
	sum, _ := a.Add(b)
	return sum
}

// minus is a - b, and nothing where that would be negative.
func minus(a, b money.Amount) money.Amount {
	rest, _ := a.Sub(b)
	if rest.IsNegative() {
		return money.Won(0)
	}
	return rest
}

func smaller(a, b money.Amount) money.Amount {
	m, _ := money.Min(a, b)
	return m
}

// payable says what is paid to the person. The sum of a death is the floor where the actual loss is less.
func (c Casualty) payable(sums law.Entry[CoverAmounts], floor money.Amount) PayablePart {
	part := PayablePart{Who: c.Person, Harm: c.Harm, Basis: c.Harm.Basis(), Loss: c.Loss, Confidence: sums.Confidence}
	death, small := sums.Value.Death, less(c.Loss, floor)
	if small && c.Harm.Fatal() {
		death = floor
		part.step(ko("실손해액 {loss:이/가} {floor} 미만이므로 사망에 대한 금액은 {floor}", "the actual loss {loss} is less than {floor}, so the sum of a death is {floor}"),
			Died.Basis(), lang.Arg{Name: "loss", Value: c.Loss}, lang.Arg{Name: "floor", Value: floor})
	}
	most := c.Loss
	switch c.Harm {
	case Died:
		part.Limit = death
		if small {
			most = floor
		}
	case Injured:
		part.Limit = sums.Value.Injury
	case Disabled:
		part.Limit = sums.Value.Disability
	case DiedInTreatment:
		part.sum(death, sums.Value.Injury)
	case InjuredAndDisabled:
		part.sum(sums.Value.Injury, sums.Value.Disability)
	case DiedAfterDisabilityPay:
		part.Limit = minus(death, c.PaidAfterDeath)
		part.step(ko("{death}에서 사망한 날 이후의 손해에 대하여 지급한 {part:을/를} 뺀 금액 {limit}", "{death} without {part}, paid for loss after the day of death: {limit}"),
			part.Basis, lang.Arg{Name: "death", Value: death}, lang.Arg{Name: "part", Value: c.PaidAfterDeath}, lang.Arg{Name: "limit", Value: part.Limit})
		most = minus(c.Loss, c.Paid)
		part.step(ko("실손해액 {loss}에서 이미 지급한 {paid:을/를} 뺀 나머지 {most}", "of the actual loss {loss}, {paid} was paid before; {most} is left"),
			law.MustRef("시행령 제60조제4항"), lang.Arg{Name: "loss", Value: c.Loss}, lang.Arg{Name: "paid", Value: c.Paid}, lang.Arg{Name: "most", Value: most})
	}
	part.Amount = smaller(part.Limit, most)
	if !small || c.Harm != Died { // there the first step has said it
		part.conclude(most)
	}
	if small && (c.Harm == DiedInTreatment || c.Harm == DiedAfterDisabilityPay) {
		part.floored(smaller(floor, part.Limit))
	}
	return part
}

// sum makes the limit of a combined case.
func (p *PayablePart) sum(a, b money.Amount) {
	p.Limit = plus(a, b)
	p.step(ko("두 금액을 더한 한도: {a} + {b} = {limit}", "both sums together: {a} + {b} = {limit}"), p.Basis,
		lang.Arg{Name: "a", Value: a}, lang.Arg{Name: "b", Value: b}, lang.Arg{Name: "limit", Value: p.Limit})
}

// conclude says which of the limit and the loss that can still be paid decides.
func (p *PayablePart) conclude(most money.Amount) {
	basis := law.MustRef("시행령 제60조제3항")
	if p.Harm >= DiedInTreatment {
		basis = law.MustRef("시행령 제60조제4항")
	}
	text := ko("한도 {limit}, 보상할 손해 {most}: {amount} 지급", "limit {limit}, loss to be made good {most}: {amount} is paid")
	p.step(text, basis, lang.Arg{Name: "limit", Value: p.Limit}, lang.Arg{Name: "most", Value: most}, lang.Arg{Name: "amount", Value: p.Amount})
}

// floored marks a combined case below the floor of a death, where the Decree can be read in two ways.
func (p *PayablePart) floored(other money.Amount) {
	if other == p.Amount {
		return
	}
	p.Other, p.Confidence = other, law.Inferred
	p.step(ko("제4항에는 사망 최저액의 예외가 없어 실손해액까지만 지급(최저액도 적용된다고 보면 {other})",
		"paragraph 4 has no exception for the floor of a death, so no more than the actual loss is paid (if the floor applies: {other})"),
		law.MustRef("시행령 제60조제4항"), lang.Arg{Name: "other", Value: other})
}

func (p *PayablePart) step(text lang.Text, basis law.Ref, args ...lang.Arg) {
	p.Steps = append(p.Steps, PayStep{basis, text, args})
}

// propertyParts shares what is left of the limit of the accident.
func (d Damage) propertyParts(sums law.Entry[CoverAmounts]) []PayablePart {
	limit, total := sums.Value.Property, money.Won(0)
	if !d.PropertyPaid.IsZero() {
		limit = minus(limit, d.PropertyPaid)
	}
	weights := make([]int64, len(d.Property))
	for i, p := range d.Property {
		total = plus(total, p.Loss)
		weights[i], _ = p.Loss.Minor()
	}
	short := less(limit, total)
	var shares []money.Amount
	if short {
		shares, _ = limit.Allocate(weights...) // the losses are more than a limit, so not all are nothing
	}
	parts := make([]PayablePart, len(d.Property))
	for i, p := range d.Property {
		part := PayablePart{Who: p.Owner, Basis: coverHeads()[3].ref(), Loss: p.Loss, Limit: limit, Amount: p.Loss, Confidence: sums.Confidence}
		part.step(ko("사고당 한도 가운데 남은 {limit}, 재물 손해의 합 {total}", "{limit} of the limit of the accident is left, the property losses are {total} together"),
			part.Basis, lang.Arg{Name: "limit", Value: limit}, lang.Arg{Name: "total", Value: total})
		if short {
			part.Amount = shares[i]
		}
		if short && len(parts) > 1 {
			part.Confidence = law.Inferred
			part.step(ko("나누는 방법은 규정이 없어 손해액에 비례하여 나눔: {loss}에 {amount} 지급", "no provision says how to share, so in proportion to the losses: {amount} for {loss}"),
				law.Ref{}, lang.Arg{Name: "loss", Value: p.Loss}, lang.Arg{Name: "amount", Value: part.Amount})
		} else {
			part.conclude(p.Loss)
		}
		parts[i] = part
	}
	return parts
}

// In writes what is paid for people, with every step, its article, and what is uncertain. It ends with a line feed.
func (p Payable) In(l lang.Language) string {
	var b strings.Builder
	for i, part := range p.Parts {
		b.WriteString(strconv.Itoa(i+1) + ". " + part.In(l))
	}
	b.WriteString(lang.Expand(lang.Text{KO: "합계 {total}", EN: "total {total}"}.In(l), l, lang.Arg{Name: "total", Value: p.Total}) + "\n")
	return b.String()
}

// In writes the part for people, a head and its steps one a line. It ends with a line feed.
func (p PayablePart) In(l lang.Language) string {
	what := p.Harm.In(l)
	if p.Harm == 0 {
		what = lang.Text{KO: "재물", EN: "property"}.In(l)
	}
	head := p.Who + ", " + what + ": " + p.Amount.In(l) + " (" + p.Basis.In(l) + ")"
	if p.Confidence > law.Primary {
		head += " [" + p.Confidence.In(l) + "]"
	}
	head += "\n"
	for _, s := range p.Steps {
		head += "   - " + s.In(l)
		if !s.Basis.IsZero() {
			head += " (" + s.Basis.In(l) + ")"
		}
		head += "\n"
	}
	return head
}
