package programme

import (
	"github.com/teukgu/teukgu/sandbox/civil"
	"github.com/teukgu/teukgu/sandbox/fault"
	"github.com/teukgu/teukgu/sandbox/lang"
	"github.com/teukgu/teukgu/sandbox/law"
	"github.com/teukgu/teukgu/zone"
)

// Partner is a body abroad with which a zone works: an institute, a university, a firm, a certification body
// (해외 협력기관, 제97조의2제1항).
type Partner struct {
	Name    lang.Text `json:"name"`
	Country string    `json:"country"` // in the host's words or as a code, "DE"
}

// Activity is one piece of support that is work and not only money: experts, an event, a demonstration abroad, research
// with partners. Operators are named by the host's keys.
type Activity struct {
	ID        string     `json:"id"`
	Programme Kind       `json:"programme"`
	Zone      zone.ID    `json:"zone"`
	Title     lang.Text  `json:"title"`
	Period    civil.Span `json:"period"`              // the days on which it takes place
	Operators []string   `json:"operators,omitempty"` // who takes part
	Partners  []Partner  `json:"partners,omitempty"`  // with whom
	Funding   Funding    `json:"funding,omitzero"`    // who pays; zero where it costs nobody anything
}

// Validate returns every fault: what is missing, a text that is no line of at most 200 visible characters, a demonstration or research abroad without a partner and its country, an
// event with fewer than two who take part, parts of the funding that do not add up. The error is a fault.List.
func (a Activity) Validate() error {
	var faults fault.List
	root := fault.Path{}
	line(&faults, root.Field("id"), a.ID)
	present(&faults, root.Field("programme"), kindWords.Has(a.Programme))
	present(&faults, root.Field("zone"), a.Zone.Valid())
	titled(&faults, root.Field("title"), a.Title)
	present(&faults, root.Field("period"), !a.Period.IsZero())
	for i, o := range a.Operators {
		line(&faults, root.Field("operators").Index(i), o)
	}
	for i, p := range a.Partners {
		at := root.Field("partners").Index(i)
		titled(&faults, at.Field("name"), p.Name)
		line(&faults, at.Field("country"), p.Country)
	}
	switch a.Programme {
	case OverseasDemonstration, JointResearch:
		if len(a.Partners) == 0 {
			basis, _, _ := a.Programme.Basis(a.Period.From())
			faults.Add(partnerMissing.At(root.Field("partners"), basis, programme(a.Programme)))
		}
	case Networking:
		if len(a.Operators)+len(a.Partners) < 2 {
			faults.Add(participantsFew.At(root.Field("operators"), law.Ref{}))
		}
	case Demonstration, Commercialisation, Infrastructure, OverseasCertification, InsurancePremium, Planning, ChargeReduction, ExpertSupport:
	}
	if !a.Funding.IsZero() {
		faults = append(faults, a.Funding.check(root.Field("funding"))...)
	}
	return faults.Err()
}
