package council

import (
	"slices"

	"github.com/teukgu/teukgu/sandbox/fault"
	"github.com/teukgu/teukgu/sandbox/lang"
	"github.com/teukgu/teukgu/sandbox/law"
	"github.com/teukgu/teukgu/sandbox/wire"
)

// Record is what a council has on file, as one document: {"schema":"teukgu/council/1",…}.
type Record struct {
	Schema     wire.Schema `json:"schema"`
	Note       lang.Text   `json:"note,omitzero"` // what a reader should know of the whole file
	Meetings   []Meeting   `json:"meetings,omitempty"`
	Plans      []Plan      `json:"plans,omitempty"`
	TaskForces []TaskForce `json:"task_forces,omitempty"`
	Tailored   []Tailored  `json:"tailored,omitempty"`
	Grievances []Grievance `json:"grievances,omitempty"`
}

// Schema returns the schema word of the documents that this package reads, teukgu/council/1.
func Schema() wire.Schema { return wire.MustSchema("teukgu/council/1") }

// Load reads a document strictly and checks it as [Record.Validate] does. The error is a fault.List with every fault: of the
// form, or else, where the form is right, of the content.
func Load(data []byte) (Record, error) {
	var r Record
	if err := wire.DecodeDocument(data, &r, wire.Limits{}, Schema()); err != nil {
		return Record{}, err
	}
	if err := r.Validate(); err != nil {
		return Record{}, err
	}
	return r, nil
}

// Find returns the grievance of an id, and false where there is none.
func (r Record) Find(id string) (Grievance, bool) {
	i := slices.IndexFunc(r.Grievances, func(g Grievance) bool { return g.ID == id })
	if i < 0 {
		return Grievance{}, false
	}
	return r.Grievances[i].clone(), true
}

// Validate returns every fault of the document: of each part as its own Validate finds them, a number or id that stands
// twice, meetings out of order, a grievance on an agenda that is not on file. The error is a fault.List.
func (r Record) Validate() error {
	var faults fault.List
	root := fault.Path{}
	present(&faults, root.Field("schema"), r.Schema == Schema())
	written(&faults, root.Field("note"), r.Note)
	ids := make(map[string]bool, len(r.Grievances))
	for i, g := range r.Grievances {
		at := root.Field("grievances").Index(i)
		faults = append(faults, g.check(at)...)
		if ids[g.ID] && g.ID != "" {
			faults.Add(idDuplicate.At(at.Field("id"), law.Ref{}, lang.Arg{Name: "value", Value: g.ID}))
		}
		ids[g.ID] = true
	}
	numbers := make(map[int]bool, len(r.Meetings))
	for i, m := range r.Meetings {
		at := root.Field("meetings").Index(i)
		faults = append(faults, m.check(at)...)
		if numbers[m.Number] && m.Number > 0 {
			faults.Add(idDuplicate.At(at.Field("number"), law.Ref{}, lang.Arg{Name: "value", Value: m.Number}))
		}
		numbers[m.Number] = true
		if i > 0 {
			faults.Add(m.behind(at, r.Meetings[i-1]))
		}
		faults = append(faults, m.unknown(at, ids)...)
	}
	for i, p := range r.Plans {
		faults = append(faults, p.check(root.Field("plans").Index(i))...)
	}
	for i, f := range r.TaskForces {
		faults = append(faults, f.check(root.Field("task_forces").Index(i))...)
	}
	for i, t := range r.Tailored {
		faults = append(faults, t.check(root.Field("tailored").Index(i))...)
	}
	return faults.Err()
}

// behind reports a meeting that is not numbered and dated after the one before it in the list.
func (m Meeting) behind(at fault.Path, before Meeting) *fault.Fault {
	if m.Number >= before.Number && (m.On.IsZero() || !m.On.Before(before.On)) {
		return nil // a number that stands twice is reported as such
	}
	return meetingOrder.At(at, law.Ref{}, lang.Arg{Name: "number", Value: m.Number}, lang.Arg{Name: "on", Value: m.On},
		lang.Arg{Name: "before", Value: before.Number}, lang.Arg{Name: "since", Value: before.On})
}

// unknown reports grievances on the agenda that are not on file.
func (m Meeting) unknown(at fault.Path, ids map[string]bool) fault.List {
	var faults fault.List
	for i, item := range m.Agenda {
		for j, id := range item.Grievances {
			if !ids[id] {
				faults.Add(grievanceUnknown.At(at.Field("agenda").Index(i).Field("grievances").Index(j), law.Ref{}, lang.Arg{Name: "value", Value: id}))
			}
		}
	}
	return faults
}
