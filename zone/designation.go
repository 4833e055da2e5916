package zone

import (
	"slices"

	"github.com/teukgu/teukgu/sandbox/civil"
	"github.com/teukgu/teukgu/sandbox/fault"
	"github.com/teukgu/teukgu/sandbox/lang"
	"github.com/teukgu/teukgu/sandbox/law"
	"github.com/teukgu/teukgu/sandbox/wire"
)

// DesignationSchema is the schema word of a [Designation], teukgu/designation/1.
func DesignationSchema() wire.Schema { return wire.MustSchema("teukgu/designation/1") }

// Designation is the whole life of one zone, from the plan on (특구의 지정·변경·해제의 이력): a record that a host stores. Its
// state is not in it; [Designation.Status] works it out for a day. [NewDesignation] begins one, [Designation.Apply] adds
// an event, [ReadDesignation] reads one from JSON.
type Designation struct {
	Schema wire.Schema `json:"schema"` // [DesignationSchema]
	ID     ID          `json:"id"`
	Kind   Kind        `json:"kind"`
	// Candidate is what a selection yielded, as a fact. A global innovation or wide-area zone cannot be resolved on without
	// it; the ministry asks for that, no article does. Other zones may be applied for at any time.
	Candidate Candidate `json:"candidate,omitzero"`
	// Funded says that the zone received money under 제97조, as a fact: then the first annual report cannot wait (시행규칙
	// 제7조제1항).
	Funded bool    `json:"funded,omitzero"`
	Events []Event `json:"events"` // by date; of one day in the order in which they happened
}

// Candidate is the result of a selection (후보 선정). The zero value is none.
type Candidate struct {
	Proposal string     `json:"proposal"` // id of the proposal that was chosen
	On       civil.Date `json:"on"`       // the day on which it was chosen
}

// NewDesignation returns the life of a zone without events.
func NewDesignation(id ID, k Kind) Designation {
	return Designation{Schema: DesignationSchema(), ID: id, Kind: k}
}

// ReadDesignation reads a designation from JSON strictly and validates it; the error is a [fault.List], or a [*Refused] for
// a history that the law does not allow.
func ReadDesignation(data []byte) (Designation, error) {
	var d Designation
	if err := wire.DecodeDocument(data, &d, wire.Limits{}, DesignationSchema()); err != nil {
		return Designation{}, err
	}
	if err := d.Validate(); err != nil {
		return Designation{}, err
	}
	return d, nil
}

// Validate reports everything that is wrong with the record, as a [fault.List] with paths such as events[2].term. Where the
// shape is right it replays the history; the error is then the [*Refused] of the first event that the law does not allow,
// since what comes after hangs on it.
func (d Designation) Validate() error {
	list := d.shape()
	for i := range d.Events {
		at := fault.Path{}.Field("events").Index(i)
		list = append(list, d.Events[i].faults(at)...)
		if i > 0 && !d.Events[i].Date.IsZero() && d.Events[i].Date.Before(d.Events[i-1].Date) {
			list.Add(outOfOrder(at, d.Events[i].Date, d.Events[i-1].Date))
		}
	}
	if len(list) > 0 {
		return list
	}
	_, err := d.Replay(d.Events...)
	return err
}

func (d *Designation) shape() fault.List {
	var list fault.List
	at := fault.Path{}.Field
	if d.Schema != DesignationSchema() {
		list.Add(planSchemaWrong.At(at("schema"), law.Ref{}, value("want", DesignationSchema().String())))
	}
	if !d.ID.Valid() {
		list.Add(planZoneInvalid.At(at("id"), law.Ref{}))
	}
	if !kinds.Has(d.Kind) {
		list.Add(planMissing.At(at("kind"), law.Ref{}, value("what", ko("특구의 종류", "the kind of zone"))))
	}
	if d.Candidate != (Candidate{}) && (lang.Blank(d.Candidate.Proposal) || d.Candidate.On.IsZero()) {
		list.Add(candidateIncomplete.At(at("candidate"), law.Ref{}))
	}
	list.Add(NameFault(d.Candidate.Proposal, at("candidate").Field("proposal")))
	return list
}

func outOfOrder(at fault.Path, on, before civil.Date) *fault.Fault {
	return eventOrder.At(at.Field("date"), law.Ref{}, value("on", on), value("before", before))
}

// Apply returns the designation with one more event. Where the law does not allow the event the error is a [*Refused] with
// everything that stands against it and what is allowed instead, and the designation is returned as it was; d itself never
// changes. The events that d has are taken as they are: [Designation.Validate] judges them. Times are counted with calendar.Korea.
func (d Designation) Apply(e Event) (Designation, error) {
	if list := d.shape(); len(list) > 0 {
		return d, list
	}
	c := d.course(civil.Date{})
	if r := c.apply(&e); r != nil {
		return d, r
	}
	d.Events = append(slices.Clip(d.Events), e) // a copy: the caller's events stay as they are
	return d, nil
}

// Replay returns the designation with these events in place of its own, as [Designation.Apply] would add one after another to
// a designation without any. The error is the [*Refused] of the first that the law does not allow, and the designation is then returned as it
// was.
func (d Designation) Replay(events ...Event) (Designation, error) {
	if list := d.shape(); len(list) > 0 {
		return d, list
	}
	bare := d
	bare.Events = nil
	c := bare.course(civil.Date{})
	for i := range events {
		if r := c.apply(&events[i]); r != nil {
			return d, r
		}
	}
	d.Events = slices.Clone(events)
	return d, nil
}

// Standing is how a zone stands on a day. It is comparable; the zero value is absent.
type Standing struct {
	Status Status `json:"status"`
	// Since is the day from which it has stood so; zero for a zone without events.
	Since civil.Date `json:"since,omitzero"`
	// Term is the designation period, as it was last published or, before that, designated; zero before.
	Term civil.Span `json:"term,omitzero"`
}

// Status works out how the zone stands at the end of a day, from the events up to it and the passage of time: a term begins and ends
// without an event. Events later than the day are not looked at. On an absent day the answer is absent.
func (d Designation) Status(on civil.Date) Standing {
	if on.IsZero() {
		return Standing{}
	}
	c := d.course(on)
	return c.standing(on)
}

// course follows the events up to a day; with a zero day all of them.
func (d *Designation) course(on civil.Date) course {
	c := course{table: lives(), kind: d.Kind, candidate: d.Candidate, funded: d.Funded, status: Drafting}
	for i := range d.Events {
		if e := &d.Events[i]; on.IsZero() || !e.Date.After(on) {
			c.follow(e)
		}
	}
	return c
}
