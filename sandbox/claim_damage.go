package sandbox

import (
	"math"

	"github.com/teukgu/teukgu/sandbox/civil"
	"github.com/teukgu/teukgu/sandbox/fault"
	"github.com/teukgu/teukgu/sandbox/lang"
	"github.com/teukgu/teukgu/sandbox/law"
	"github.com/teukgu/teukgu/sandbox/money"
)

// Damage is what one accident did (사고로 인한 손해). It is a record; [Damage.Payable] says what is paid for it.
type Damage struct {
	// Accident is the day of the accident; required. The text of that day applies.
	Accident civil.Date `json:"accident"`
	// Casualties are the persons hurt.
	Casualties []Casualty `json:"casualties,omitempty"`
	// Property are the things lost or damaged, by owner.
	Property []PropertyLoss `json:"property,omitempty"`
	// PropertyPaid is what was paid before for other property in the same accident; absent where nothing was.
	PropertyPaid money.Amount `json:"property_paid,omitzero"`
}

// Casualty is one person hurt in an accident (피해자).
type Casualty struct {
	// Person is who it is, by whatever the host calls him; required, unique in the accident.
	Person string `json:"person"`
	Harm   Harm   `json:"harm"`
	// Loss is the actual loss of the person by the accident (실손해액), in won, with what was paid for before; required.
	Loss money.Amount `json:"loss,omitzero"`
	// Paid is what was paid to the person before for the same accident; for a death after disability pay only.
	Paid money.Amount `json:"paid,omitzero"`
	// PaidAfterDeath is the part of the disability pay that was for loss after the day of death; for the same case only.
	PaidAfterDeath money.Amount `json:"paid_after_death,omitzero"`
}

// PropertyLoss is what one owner lost in things (재물의 멸실·훼손).
type PropertyLoss struct {
	// Owner is who it is, by whatever the host calls him; required.
	Owner string `json:"owner"`
	// Loss is the actual loss (실손해액), in won; required.
	Loss money.Amount `json:"loss,omitzero"`
}

// Validate reports everything that is wrong with the shape of the record, as a [fault.List].
func (d Damage) Validate() error { return d.faults().Err() }

func (d Damage) faults() fault.List {
	var list fault.List
	at := fault.Path{}.Field
	if d.Accident.IsZero() {
		list.Add(claimAccidentMissing.At(at("accident"), law.MustRef("시행령 제62조제1항제3호")))
	}
	if len(d.Casualties)+len(d.Property) == 0 {
		list.Add(claimEmpty.At(fault.Path{}, law.MustRef("시행령 제62조제1항제4호")))
	}
	seen := make(map[string]bool, len(d.Casualties))
	for i, c := range d.Casualties {
		here := at("casualties").Index(i)
		list = append(list, c.faults().Under(here)...)
		if c.Person != "" && seen[c.Person] {
			list.Add(claimPersonTwice.At(here.Field("person"), law.Ref{}, lang.Arg{Name: "person", Value: c.Person}))
		}
		seen[c.Person] = true
	}
	for i, p := range d.Property {
		here := at("property").Index(i)
		list.Add(freeText{"owner", p.Owner, nameLimit, "", ko("재물의 소유자", "The owner of the property"), claimOwnerMissing, true}.fault(here))
		list.Add(lossFault(here.Field("loss"), p.Loss, lossText))
	}
	list.Add(lossFault(at("property_paid"), d.PropertyPaid, lang.Text{}))
	return list
}

func (c Casualty) faults() fault.List {
	var list fault.List
	at := fault.Path{}.Field
	list.Add(freeText{"person", c.Person, nameLimit, "", ko("다친 사람", "Who was hurt"), claimPersonMissing, true}.fault(fault.Path{}))
	if !harms.Has(c.Harm) {
		list.Add(claimHarmMissing.At(at("harm"), law.Ref{}))
	}
	list.Add(lossFault(at("loss"), c.Loss, lossText))
	if c.Harm != DiedAfterDisabilityPay {
		for _, f := range [...]struct {
			field  string
			amount money.Amount
		}{{"paid", c.Paid}, {"paid_after_death", c.PaidAfterDeath}} {
			if !f.amount.IsZero() {
				list.Add(claimPaidForbidden.At(at(f.field), DiedAfterDisabilityPay.Basis(), lang.Arg{Name: "harm", Value: DiedAfterDisabilityPay}))
			}
		}
		return list
	}
	paid := lossFault(at("paid"), c.Paid, ko("이미 지급한 금액", "The amount paid before"))
	after := lossFault(at("paid_after_death"), c.PaidAfterDeath, ko("사망한 날 이후의 손해에 대한 금액", "The part for loss after the day of death"))
	list.Add(paid, after)
	if paid == nil && after == nil && less(c.Paid, c.PaidAfterDeath) {
		list.Add(claimPaidPart.At(at("paid_after_death"), DiedAfterDisabilityPay.Basis(),
			lang.Arg{Name: "part", Value: c.PaidAfterDeath}, lang.Arg{Name: "paid", Value: c.Paid}))
	}
	return list
}

var lossText = ko("실손해액", "The actual loss")

// lossFault reports an amount that is missing though required, which is one that has a name, or that is no amount of won
// from nothing to 9 quintillion.
func lossFault(at fault.Path, a money.Amount, required lang.Text) *fault.Fault {
	if a.IsZero() {
		if !required.IsZero() {
			return claimAmountMissing.At(at, law.MustRef("시행령 제62조제1항제4호"), lang.Arg{Name: "what", Value: required})
		}
		return nil
	}
	if !usableWon(a) {
		return claimAmountWrong.At(at, law.Ref{}, lang.Arg{Name: "amount", Value: a})
	}
	if _, fits := a.Minor(); !fits {
		return claimAmountLarge.At(at, law.Ref{}, lang.Arg{Name: "amount", Value: a}, lang.Arg{Name: "limit", Value: money.Won(math.MaxInt64)})
	}
	return nil
}

// less compares two amounts of won.
func less(a, b money.Amount) bool {
	order, err := a.Compare(b)
	return err == nil && order < 0
}
