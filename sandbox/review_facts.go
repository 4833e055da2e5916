package sandbox

import (
	"encoding/json"
	"fmt"
	"slices"

	"github.com/teukgu/teukgu/sandbox/fault"
	"github.com/teukgu/teukgu/sandbox/lang"
	"github.com/teukgu/teukgu/sandbox/law"
	"github.com/teukgu/teukgu/sandbox/region"
)

// Answer is yes, no, or not known: a fact that is left out is unknown and never no. The zero value is unknown. In JSON
// it is true or false, and left out where it is unknown.
type Answer uint8

// The answers.
const (
	Yes Answer = iota + 1 // 예
	No                    // 아니요
)

// AnswerOf returns Yes for true and No for false.
func AnswerOf(b bool) Answer {
	if b {
		return Yes
	}
	return No
}

// IsZero reports whether it is unknown.
func (a Answer) IsZero() bool { return a == 0 }

// String is yes or no, or the empty string where it is unknown.
func (a Answer) String() string { return a.In(lang.English) }

// In is the answer for people: 예, 아니요, or the empty string where it is unknown.
func (a Answer) In(l lang.Language) string {
	if a != Yes && a != No {
		return ""
	}
	return lang.Say(a == Yes, l)
}

// MarshalJSON writes true or false, and null where it is unknown.
func (a Answer) MarshalJSON() ([]byte, error) {
	if a > No {
		return nil, fmt.Errorf("sandbox: Answer %d is outside its list", uint8(a))
	}
	return []byte([...]string{"null", "true", "false"}[a]), nil
}

// UnmarshalJSON reads true or false; null is an error, since what is unknown is left out.
func (a *Answer) UnmarshalJSON(text []byte) error {
	var b *bool
	if err := json.Unmarshal(text, &b); err != nil || b == nil {
		return &ParseError{Package: "sandbox", Type: "Answer", Input: string(text), Reason: "want true or false; leave out what is not known"}
	}
	*a = AnswerOf(*b)
	return nil
}

// Facts are the facts of one review (심사 사실). Each zero value is an unknown fact. A value outside its list, which only a Go
// program can make, is a fault of the review.
type Facts struct {
	Gap              Gap              `json:"gap,omitzero"`               // why it is applied for
	Region           region.LegalDong `json:"region,omitzero"`            // province of the zone
	InPlan           Answer           `json:"in_plan,omitzero"`           // the applicant is an operator in the approved plan of the zone (규제자유특구사업자)
	SeatInZone       Answer           `json:"seat_in_zone,omitzero"`      // its seat lies in the zone
	SeatCapitalArea  Answer           `json:"seat_capital_area,omitzero"` // its seat lies in the capital area; no rule asks for it
	SafetyData       Answer           `json:"safety_data,omitzero"`       // safety data were filed, or waived
	Insured          Answer           `json:"insured,omitzero"`           // it is insured; a duty before the start, so no rule asks here
	CompensationPlan Answer           `json:"compensation_plan,omitzero"` // a plan of damages is agreed; likewise
	Fraud            Answer           `json:"fraud,omitzero"`             // the application was clearly written by fraud
	// HarmsLifeSafetyEnvironment is that the business endangers life or safety or gravely harms the environment.
	HarmsLifeSafetyEnvironment Answer `json:"harms_life_safety_environment,omitzero"`
	Listed                     Answer `json:"listed,omitzero"` // the business is a matter on the zone's negative list (법령규제목록)
}

// Findings are what the authority knows of a case and no application says: the zone and what the examination found. The
// application names its zone by an id, which this package cannot look up: that Region is the province of that very zone,
// and NegativeList what it has, the host answers for, from its register of zones.
type Findings struct {
	Region       region.LegalDong `json:"region,omitzero"`        // province of the zone that the application names
	InPlan       Answer           `json:"in_plan,omitzero"`       // the applicant is named in the approved plan
	SeatInZone   Answer           `json:"seat_in_zone,omitzero"`  // its seat lies in the zone
	NegativeList bool             `json:"negative_list,omitzero"` // the zone has a negative list, as global innovation zones do (글로벌 혁신특구)
	Listed       Answer           `json:"listed,omitzero"`        // the business is a matter on that list
	Fraud        Answer           `json:"fraud,omitzero"`         // the application was clearly written by fraud
	// HarmsLifeSafetyEnvironment is that the business endangers life or safety or gravely harms the environment.
	HarmsLifeSafetyEnvironment Answer `json:"harms_life_safety_environment,omitzero"`
}

// Facts returns the facts of the application together with the findings. The papers of an application are all that was
// filed, so safety data that are not among them are No; those that were waived count as filed (시행령
// 제64조제1항 단서). Whether its seat lies in the capital area is left out: no rule asks for it.
func (a *Application) Facts(f Findings) (facts Facts) {
	a.fill(&f, &facts)
	return facts
}

// inLists reports whether every value is in its list.
func (f *Facts) inLists() bool {
	return f.Gap <= Unclear && max(f.InPlan, f.SeatInZone, f.SeatCapitalArea, f.SafetyData, f.Insured, f.CompensationPlan, f.Fraud,
		f.HarmsLifeSafetyEnvironment, f.Listed) <= No
}

// faults are the values outside their lists.
func (f *Facts) faults() (list fault.List) {
	list.Add(factFault("gap", f.Gap, f.Gap == 0 || gaps.Has(f.Gap)))
	for _, a := range [...]struct {
		name   string
		answer Answer
	}{
		{"in_plan", f.InPlan}, {"seat_in_zone", f.SeatInZone}, {"seat_capital_area", f.SeatCapitalArea},
		{"safety_data", f.SafetyData}, {"insured", f.Insured}, {"compensation_plan", f.CompensationPlan}, {"fraud", f.Fraud},
		{"harms_life_safety_environment", f.HarmsLifeSafetyEnvironment}, {"listed", f.Listed},
	} {
		list.Add(factFault(a.name, a.answer, a.answer <= No))
	}
	return list
}

// factFault reports a fact whose value is outside its list.
func factFault[E ~uint8](name string, value E, ok bool) *fault.Fault {
	if ok {
		return nil
	}
	return reviewFactInvalid.At(fault.Path{}.Field(name), law.Ref{}, lang.Arg{Name: "field", Value: name}, lang.Arg{Name: "value", Value: uint8(value)})
}

// fill sets the facts of the zero Facts that an application and the findings state.
func (a *Application) fill(f *Findings, facts *Facts) {
	facts.Gap, facts.Region, facts.InPlan, facts.SeatInZone, facts.Listed = a.Gap, f.Region, f.InPlan, f.SeatInZone, f.Listed
	facts.Insured, facts.CompensationPlan = a.Insured, a.CompensationPlan
	facts.Fraud, facts.HarmsLifeSafetyEnvironment = f.Fraud, f.HarmsLifeSafetyEnvironment
	if a.Instrument == Temporary {
		facts.SafetyData = AnswerOf(!a.SafetyWaiver.IsZero() || slices.Contains(a.Papers, PaperSafetyData))
	}
}
