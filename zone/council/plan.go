package council

import (
	"github.com/teukgu/teukgu/sandbox/civil"
	"github.com/teukgu/teukgu/sandbox/fault"
	"github.com/teukgu/teukgu/sandbox/lang"
	"github.com/teukgu/teukgu/zone"
)

// Plan is what the members agreed to do together for one zone (협력계획).
type Plan struct {
	Zone     zone.ID    `json:"zone"`
	Adopted  civil.Date `json:"adopted"` // the day on which it was agreed
	Term     civil.Span `json:"term,omitzero"`
	Goals    []Goal     `json:"goals"`
	Measures []Measure  `json:"measures,omitempty"`
}

// Goal is one aim of a cooperation plan or a tailored programme.
type Goal struct {
	Kind Kind      `json:"kind"`
	Text lang.Text `json:"text"`
}

// Measure is one thing that somebody is to do for a plan (추진과제).
type Measure struct {
	What lang.Text  `json:"what"`
	Who  lang.Text  `json:"who"`
	Due  civil.Date `json:"due,omitzero"`  // last day, inclusive, as the council set it; zero for a standing duty
	Done civil.Date `json:"done,omitzero"` // the day on which it was done
}

// Validate returns every fault: what is missing, a day before the plan. The error is a fault.List.
func (p Plan) Validate() error { return p.check(fault.Path{}).Err() }

func (p Plan) check(at fault.Path) fault.List {
	var faults fault.List
	present(&faults, at.Field("zone"), p.Zone.Valid())
	present(&faults, at.Field("adopted"), !p.Adopted.IsZero())
	faults = append(faults, goals(at.Field("goals"), p.Goals)...)
	for i, m := range p.Measures {
		place := at.Field("measures").Index(i)
		said(&faults, place.Field("what"), m.What)
		if m.Due.IsZero() { // where there is a day, todo asks for it
			present(&faults, place.Field("who").Field("ko"), !lang.Blank(m.Who.KO))
		}
		faults = append(faults, todo(place, m.Who, m.Due, m.Done, p.Adopted)...)
	}
	return faults
}

// Tailored is a support programme that the council shaped for one zone (맞춤형 지원사업).
type Tailored struct {
	Zone      zone.ID    `json:"zone"`
	Name      lang.Text  `json:"name"`
	Programme string     `json:"programme"` // word of the support programme on which it stands, "joint_research"
	Helps     []Goal     `json:"helps"`     // the kinds of grievance that it helps with, and how
	Term      civil.Span `json:"term"`
}

// Validate returns every fault: what is missing or unknown. The error is a fault.List.
func (t Tailored) Validate() error { return t.check(fault.Path{}).Err() }

func (t Tailored) check(at fault.Path) fault.List {
	var faults fault.List
	present(&faults, at.Field("zone"), t.Zone.Valid())
	said(&faults, at.Field("name"), t.Name)
	named(&faults, at.Field("programme"), t.Programme)
	faults = append(faults, goals(at.Field("helps"), t.Helps)...)
	present(&faults, at.Field("term"), !t.Term.IsZero())
	return faults
}

// goals asks for one at least, each with its kind and text.
func goals(at fault.Path, list []Goal) fault.List {
	var faults fault.List
	present(&faults, at, len(list) > 0)
	for i, g := range list {
		present(&faults, at.Index(i).Field("kind"), kindWords.Has(g.Kind))
		said(&faults, at.Index(i).Field("text"), g.Text)
	}
	return faults
}
