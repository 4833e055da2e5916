package council

import (
	"github.com/teukgu/teukgu/sandbox/civil"
	"github.com/teukgu/teukgu/sandbox/fault"
	"github.com/teukgu/teukgu/sandbox/lang"
	"github.com/teukgu/teukgu/sandbox/law"
	"github.com/teukgu/teukgu/zone"
)

// TaskForce is the demonstration task force of one zone (실증추진단).
type TaskForce struct {
	Zone    zone.ID      `json:"zone"`
	Formed  civil.Date   `json:"formed"`         // first day
	Ended   civil.Date   `json:"ended,omitzero"` // last day, inclusive; zero while it works
	Mandate []lang.Text  `json:"mandate"`        // what it is for (임무)
	Members []TaskMember `json:"members"`
}

// TaskMember is one member of a task force.
type TaskMember struct {
	Name  string     `json:"name"` // the host's key or the name
	Body  lang.Text  `json:"body"` // whom it comes from
	Role  Role       `json:"role"`
	Until civil.Date `json:"until,omitzero"` // last day, inclusive; zero as long as the task force works
}

// On returns who is a member on the day; none before the task force was formed and after it ended.
func (f TaskForce) On(d civil.Date) []TaskMember {
	var members []TaskMember
	if f.Formed.IsZero() || d.Before(f.Formed) || !f.Ended.IsZero() && d.After(f.Ended) {
		return nil
	}
	for _, m := range f.Members {
		if m.Until.IsZero() || !d.After(m.Until) {
			members = append(members, m)
		}
	}
	return members
}

// Validate returns every fault: what is missing, a name that stands twice, none or more than one lead without a last day, a
// day before the first. The error is a fault.List.
func (f TaskForce) Validate() error { return f.check(fault.Path{}).Err() }

func (f TaskForce) check(at fault.Path) fault.List {
	var faults fault.List
	present(&faults, at.Field("zone"), f.Zone.Valid())
	present(&faults, at.Field("formed"), !f.Formed.IsZero())
	faults = append(faults, todo(at, lang.Text{}, civil.Date{}, f.Ended, f.Formed)...)
	present(&faults, at.Field("mandate"), len(f.Mandate) > 0)
	for i, m := range f.Mandate {
		said(&faults, at.Field("mandate").Index(i), m)
	}
	present(&faults, at.Field("members"), len(f.Members) > 0)
	leads, names := 0, make(map[string]bool, len(f.Members))
	for i, m := range f.Members {
		place := at.Field("members").Index(i)
		if named(&faults, place.Field("name"), m.Name) && names[m.Name] {
			faults.Add(idDuplicate.At(place.Field("name"), law.Ref{}, lang.Arg{Name: "value", Value: m.Name}))
		}
		names[m.Name] = true
		said(&faults, place.Field("body"), m.Body)
		present(&faults, place.Field("role"), roleWords.Has(m.Role))
		if m.Role == Lead && m.Until.IsZero() { // an earlier lead has a last day
			leads++
		}
	}
	if leads != 1 && len(f.Members) > 0 {
		faults.Add(leadCount.At(at.Field("members"), law.Ref{}, lang.Arg{Name: "count", Value: leads}))
	}
	return faults
}
