package evaluation

import (
	"slices"
	"strings"

	"github.com/teukgu/teukgu/sandbox/civil"
	"github.com/teukgu/teukgu/sandbox/deliberation"
	"github.com/teukgu/teukgu/sandbox/fault"
	"github.com/teukgu/teukgu/sandbox/flow"
	"github.com/teukgu/teukgu/sandbox/lang"
	"github.com/teukgu/teukgu/sandbox/law"
	"github.com/teukgu/teukgu/sandbox/region"
	"github.com/teukgu/teukgu/zone"
)

// An Event is one dated event of a selection procedure (사건). Which types have a field stands beside it; of others it is
// absent.
type Event struct {
	Type  EventType   `json:"type"`
	Date  civil.Date  `json:"date"`           // the day on which it happened
	Actor flow.Office `json:"actor,omitzero"` // who did it; absent: not recorded, and the authority not examined
	// Proposal is the application or candidate that it is about; of all but those of a whole stage, required.
	Proposal string `json:"proposal,omitzero"`
	// At is the hour of receipt; of filed, and required on the last day of a window that closes at an hour.
	At civil.TimeOfDay `json:"at,omitzero"`
	// Name is that of the project, and Applicants are those who apply for it, several with a joint plan (시행령 제40조제2항); of
	// filed, required.
	Name       lang.Text        `json:"name,omitzero"`
	Applicants []zone.Applicant `json:"applicants,omitempty"`
	// Eligibility is what the rules say; of screened, required and decided.
	Eligibility Eligibility `json:"eligibility,omitzero"`
	// Stage is the id of the stage; of opened, scored, sealed, ranked and reopened, required.
	Stage string `json:"stage,omitzero"`
	// Panels hand their scores in; of scored, required. Several panels (분과) may hand in on several days.
	Panels []Panel `json:"panels,omitempty"`
	// Digest is that of [InputDigest] for sealed and of [Record.Digest] for ranked, without salt, required: Seal and Rank make these events.
	Digest string `json:"digest,omitzero"`
	// Ground is why a stage is scored again; of reopened, required.
	Ground ReopenGround `json:"ground,omitzero"`
	// Upheld says that the objection was upheld (인용); of objection_decided.
	Upheld bool `json:"upheld,omitzero"`
	// Proposals are the candidates, best first; of chosen, required.
	Proposals []string `json:"proposals,omitempty"`
	// Resolution is that of the committee; of resolved and rejected, required.
	Resolution deliberation.Resolution `json:"resolution,omitzero"`
	// Zone is the zone that the candidate became; of designated, required.
	Zone zone.ID `json:"zone,omitzero"`
	// Reason says why, in words; of any type, and required of objected, objection_decided, reopened and called_off.
	Reason string `json:"reason,omitzero"`
}

// needs are the fields that a type requires, and after a bar those that it may have. Reason is free for all.
var needs = [...]string{
	EventFiled:              "proposal name applicants|at",
	EventWithdrawn:          "proposal",
	EventScreened:           "proposal eligibility",
	EventListed:             "",
	EventOpened:             "stage",
	EventScored:             "stage panels",
	EventSealed:             "stage digest",
	EventRanked:             "stage digest",
	EventObjected:           "proposal reason",
	EventObjectionDecided:   "proposal reason|upheld",
	EventReopened:           "stage ground reason",
	EventChosen:             "proposals",
	EventCalledOff:          "reason",
	EventApplied:            "proposal",
	EventConsulted:          "proposal",
	EventReplied:            "proposal",
	EventSupplementDemanded: "proposal",
	EventSupplemented:       "proposal",
	EventResolved:           "proposal resolution",
	EventRejected:           "proposal resolution",
	EventDesignated:         "proposal zone",
}

// Validate reports everything that is wrong with the shape of the event, as a fault.List. Whether the procedure allows it,
// Procedure.Apply says.
func (e Event) Validate() error { return e.faults(fault.Path{}).Err() }

func (e *Event) faults(at fault.Path) fault.List {
	var list fault.List
	if !eventTypes.Has(e.Type) {
		return fault.List{eventTypeMissing.At(at.Field("type"), law.Ref{})} // which fields it needs is not known
	}
	if e.Date.IsZero() {
		list.Add(eventDateMissing.At(at.Field("date"), law.Ref{}))
	}
	if e.Actor != 0 && e.Actor.String() == "" {
		list.Add(badWord.At(at.Field("actor"), law.Ref{}, arg("n", int(e.Actor))))
	}
	must, may, _ := strings.Cut(needs[e.Type], "|")
	required, optional := strings.Fields(must), strings.Fields(may)
	for _, f := range []struct {
		name  string
		there bool
	}{
		{"proposal", !lang.Blank(e.Proposal)},
		{"at", !e.At.IsZero()},
		{"name", !e.Name.IsZero()},
		{"applicants", len(e.Applicants) > 0},
		{"eligibility", !e.Eligibility.IsZero()},
		{"stage", e.Stage != ""},
		{"panels", len(e.Panels) > 0},
		{"digest", e.Digest != ""},
		{"ground", reopenGrounds.Has(e.Ground)},
		{"upheld", e.Upheld},
		{"proposals", len(e.Proposals) > 0},
		{"resolution", e.Resolution != deliberation.Resolution{}},
		{"zone", e.Zone != ""},
		{"reason", !lang.Blank(e.Reason)},
	} {
		switch needed := slices.Contains(required, f.name); {
		case needed && !f.there:
			list.Add(eventFieldMissing.At(at.Field(f.name), law.Ref{}, arg("event", both(e.Type))))
		case f.there && !needed && f.name != "reason" && !slices.Contains(optional, f.name):
			list.Add(eventFieldForeign.At(at.Field(f.name), law.Ref{}, arg("event", both(e.Type))))
		}
	}
	return append(list, e.inner(at)...)
}

// inner reports what is wrong inside the fields. What the law asks of a resolution the zone's own event says.
func (e *Event) inner(at fault.Path) fault.List {
	var list fault.List
	list.Add(zone.NameFault(e.Proposal, at.Field("proposal")), zone.TextFault(e.Reason, at.Field("reason")))
	list.Add(zone.NameFault(e.Name.KO, at.Field("name").Field("ko")), zone.NameFault(e.Name.EN, at.Field("name").Field("en")))
	list = append(list, e.applicantFaults(at.Field("applicants"))...)
	if e.Type == EventScreened && !e.Eligibility.IsZero() {
		list = append(list, e.Eligibility.faults(at.Field("eligibility"))...)
	}
	seen := make(map[string]bool, len(e.Proposals))
	for i, id := range e.Proposals {
		if seen[id] {
			list.Add(duplicateID.At(at.Field("proposals").Index(i), law.Ref{}, arg("id", id)))
		}
		seen[id] = true
	}
	if e.Zone != "" && !e.Zone.Valid() {
		list.Add(eventZone.At(at.Field("zone"), law.Ref{}, arg("zone", string(e.Zone))))
	}
	vote := map[EventType]zone.EventType{EventResolved: zone.EventResolved, EventRejected: zone.EventRejected}[e.Type]
	if vote != 0 && !e.Date.IsZero() && e.Resolution != (deliberation.Resolution{}) {
		wrong, _ := zone.Event{Type: vote, Date: e.Date, Resolution: e.Resolution}.Validate().(fault.List) //nolint:errorlint // it is documented as a list
		list = append(list, wrong.Under(at)...)
	}
	return list
}

// ofProposal reports whether the type is about one application or candidate.
func (e *Event) ofProposal() bool {
	must, _, _ := strings.Cut(needs[e.Type], "|")
	return slices.Contains(strings.Fields(must), "proposal")
}

// applicantFaults asks that each applicant has a name and stands once.
func (e *Event) applicantFaults(at fault.Path) fault.List {
	var list fault.List
	type key struct {
		head     zone.Head
		name     string
		province region.LegalDong
	}
	seen := make(map[key]bool)
	for i, a := range e.Applicants {
		here, k := at.Index(i).Field("name"), key{a.Head, zone.TextKey(a.Name), a.Province}
		switch {
		case lang.Blank(a.Name):
			list.Add(eventFieldMissing.At(here, law.Ref{}, arg("event", both(e.Type))))
		case seen[k]:
			list.Add(duplicateID.At(here, law.Ref{}, arg("id", a.Name)))
		default:
			list.Add(zone.NameFault(a.Name, here))
		}
		seen[k] = true
	}
	return list
}
