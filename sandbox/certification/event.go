package certification

import (
	"github.com/teukgu/teukgu/sandbox/civil"
	"github.com/teukgu/teukgu/sandbox/fault"
	"github.com/teukgu/teukgu/sandbox/lang"
)

// Event is something that happened to a product in a track, on a day (진행 사건). Which fields it has depends on its action; a
// field that the action does not use is refused.
type Event struct {
	// On is the day; Do what happened.
	On civil.Date `json:"on"`
	Do Action     `json:"do"`
	// Stage is the id of the stage, of the actions on a stage.
	Stage string `json:"stage,omitzero"`
	// Product says what is certified (opening): one line of at most 200 characters, without control characters, as all names
	// here are. Zone is the id of the special zone in which the track is opened and Permit
	// that of the permit that the product is demonstrated under (opening; both may be absent).
	Product string `json:"product,omitzero"`
	Zone    string `json:"zone,omitzero"`
	Permit  string `json:"permit,omitzero"`
	// Met are the ids of the conditions that are met (opening, start, skip), or the id of the exemption (exempt).
	Met []string `json:"met,omitempty"`
	// By is who acts: the body that runs the stage (start), that inspects (inspect).
	By Actor `json:"by,omitzero"`
	// Item is the evidence that is filed (file).
	Item Item `json:"item,omitzero"`
	// Extended is by how much the time of the stage is extended (extend).
	Extended civil.Period `json:"extended,omitzero"`
	// Number is the number of the certificate (issue).
	Number string `json:"number,omitzero"`
	// Until is the last day, inclusive, of the certificate (issue, renew) or of the suspension (suspend).
	Until civil.Date `json:"until,omitzero"`
	// Imposed are the conditions that the certificate carries (issue).
	Imposed []lang.Text `json:"imposed,omitempty"`
	// Reason says why (withdraw, fail, reject, suspend, cancel); free text of at most 10,000 characters, may be absent.
	Reason string `json:"reason,omitzero"`
}

// Actor is a body or person in a role. The zero value is absent.
type Actor struct {
	Role Role   `json:"role"`
	Name string `json:"name"`
}

// IsZero reports whether nobody is named.
func (a Actor) IsZero() bool { return a == Actor{} }

// fields is a set of the fields of an Event that depend on its action.
type fields uint16

const (
	fieldStage fields = 1 << iota
	fieldProduct
	fieldZone
	fieldPermit
	fieldMet
	fieldBy
	fieldItem
	fieldExtended
	fieldNumber
	fieldUntil
	fieldImposed
	fieldReason
)

var fieldNames = [...]string{"stage", "product", "zone", "permit", "met", "by", "item", "extended", "number", "until", "imposed", "reason"}

// takes returns the fields that an action must have and those that it may have.
func (a Action) takes() (must, may fields) {
	switch a {
	case OpenTrack:
		return fieldProduct, fieldZone | fieldPermit | fieldMet
	case FileEvidence:
		return fieldItem, 0
	case StartStage:
		return fieldStage | fieldBy, fieldMet
	case SkipStage:
		return fieldStage, fieldMet
	case HoldStage, FailStage, RejectStage:
		return fieldStage, fieldReason
	case ResumeStage, PassStage, PassPreliminarily:
		return fieldStage, 0
	case ExtendStage:
		return fieldStage | fieldExtended, fieldReason
	case Exempt:
		return fieldMet, 0
	case Issue:
		return 0, fieldNumber | fieldUntil | fieldImposed
	case Inspect:
		return fieldBy, 0
	case Suspend:
		return 0, fieldUntil | fieldReason
	case Renew:
		return fieldUntil, 0
	case Object, Uphold, Dismiss, Withdraw, Restore, Cancel:
		return 0, fieldReason
	}
	return 0, 0
}

// has returns the fields that are set.
func (e *Event) has() fields {
	var set fields
	for i, is := range [...]bool{e.Stage != "", e.Product != "", e.Zone != "", e.Permit != "", len(e.Met) > 0, !e.By.IsZero(),
		!e.Item.IsZero(), !e.Extended.IsZero(), e.Number != "", !e.Until.IsZero(), len(e.Imposed) > 0, e.Reason != ""} {
		if is {
			set |= 1 << i
		}
	}
	return set
}

// shape finds what is wrong with the event by itself.
func (e *Event) shape() fault.List {
	var list fault.List
	if e.On.IsZero() {
		list.Add(dayMissing.At(fault.Path{}.Field("on"), noLaw))
	}
	if e.Do.String() == "" {
		list.Add(actionMissing.At(fault.Path{}.Field("do"), noLaw))
		return list
	}
	must, may := e.Do.takes()
	has := e.has()
	for i, name := range fieldNames {
		switch f := fields(1) << i; {
		case must&f != 0 && has&f == 0:
			list.Add(fieldMissing.At(fault.Path{}.Field(name), noLaw, arg("field", name), arg("action", e.Do)))
		case (must|may)&f == 0 && has&f != 0:
			list.Add(fieldForbidden.At(fault.Path{}.Field(name), noLaw, arg("field", name), arg("action", e.Do)))
		}
	}
	return append(list, e.texts()...)
}
