package zone

import (
	"github.com/teukgu/teukgu/sandbox/civil"
	"github.com/teukgu/teukgu/sandbox/deliberation"
	"github.com/teukgu/teukgu/sandbox/fault"
	"github.com/teukgu/teukgu/sandbox/flow"
	"github.com/teukgu/teukgu/sandbox/law"
	"github.com/teukgu/teukgu/sandbox/wire"
)

// Event is one dated event in the life of a zone (사건). Which types have a field stands beside it; of others it is absent.
type Event struct {
	Type  EventType   `json:"type"`
	Date  civil.Date  `json:"date"`           // the day on which it happened
	Actor flow.Office `json:"actor,omitzero"` // who did it; zero: not recorded, and the authority not examined
	// Announced is the day on which a public hearing was announced; of hearing_held, required.
	Announced civil.Date `json:"announced,omitzero"`
	// Resolution is that of the committee; of resolved, rejected, kept, evaluated and cancelled, required.
	Resolution deliberation.Resolution `json:"resolution,omitzero"`
	// Term is the designation period, both ends given; of designated, required, and of the notice of a change that changes
	// it.
	Term civil.Span `json:"term,omitzero"`
	// Contents are the items of the notice; of gazetted, required where a designation is published: all but [GazetteOther].
	Contents Contents `json:"contents,omitempty"`
	// Removes says that the change takes an operator out of the plan; of gazetted.
	Removes bool `json:"removes_operator,omitzero"`
	// Light says why a change is light; of light_changed, required. Area is needed where the area is the reason.
	Light Light      `json:"light,omitzero"`
	Area  AreaChange `json:"area,omitzero"`
	// Ground is why the zone is cancelled; of cancellation_requested and cancelled, required.
	Ground Ground `json:"ground,omitzero"`
	// Keep is why old special cases go on; of kept, required.
	Keep Keep `json:"keep,omitzero"`
	// Poor says that the result was poor (저조); of evaluated.
	Poor bool `json:"poor,omitzero"`
	// Until is the last day of the public inspection, inclusive; of inspected, required.
	Until civil.Date `json:"until,omitzero"`
	// Year is the year reported on; of reported, required.
	Year int `json:"year,omitzero"`
	// Reason says why, in words; of any type.
	Reason string `json:"reason,omitzero"`
}

// Contents are items of a notice in the gazette, as a list of words in JSON.
type Contents []GazetteItem

// UnmarshalJSON reads a list of words strictly. Its faults have the index of the word as their path. After an error the
// value is unchanged.
func (c *Contents) UnmarshalJSON(data []byte) error {
	var words []string
	if err := wire.Decode(data, &words, wire.Limits{}); err != nil {
		return err
	}
	var list fault.List
	read := make(Contents, len(words))
	for i, w := range words {
		var err error
		if read[i], err = ParseGazetteItem(w); err != nil {
			list.Add(eventWordUnknown.At(fault.Path{}.Index(i), law.Ref{}))
		}
	}
	if len(list) > 0 {
		return list
	}
	*c = read
	return nil
}

// use says what a type does with a field.
type use uint8

const (
	foreign use = iota
	optional
	required
)

// uses says which fields a type has, in the order of the fields of an event.
func (e *Event) uses(field string) use {
	switch e.Type { //nolint:exhaustive // the others have no fields
	case EventHearingHeld:
		return only(field, "announced")
	case EventResolved, EventRejected, EventEvaluated:
		if field == "poor" && e.Type == EventEvaluated {
			return optional
		}
		return only(field, "resolution")
	case EventDesignated:
		return only(field, "term")
	case EventGazetted:
		if field == "term" || field == "contents" || field == "removes_operator" {
			return optional
		}
	case EventLightChanged:
		if field == "area" {
			return optional
		}
		return only(field, "light")
	case EventKept:
		return max(only(field, "keep"), only(field, "resolution"))
	case EventCancellationRequested:
		return only(field, "ground")
	case EventCancelled:
		return max(only(field, "ground"), only(field, "resolution"))
	case EventInspected:
		return only(field, "until")
	case EventReported:
		return only(field, "year")
	}
	return foreign
}

func only(field, name string) use {
	if field == name {
		return required
	}
	return foreign
}

// Validate reports everything that is wrong with the shape of the event, as a [fault.List]. Whether the law allows it,
// [Designation.Apply] says.
func (e Event) Validate() error { return e.faults(fault.Path{}).Err() }

func (e *Event) faults(at fault.Path) fault.List {
	var list fault.List
	if !eventTypes.Has(e.Type) {
		list.Add(eventTypeMissing.At(at.Field("type"), law.Ref{}))
		return list // which fields it needs is not known
	}
	if e.Date.IsZero() {
		list.Add(eventDateMissing.At(at.Field("date"), law.Ref{}))
	}
	if e.Actor != 0 && e.Actor.String() == "" {
		list.Add(eventWordUnknown.At(at.Field("actor"), law.Ref{}))
	}
	for _, f := range []struct {
		name         string
		there, known bool
	}{
		{"announced", !e.Announced.IsZero(), true},
		{"resolution", e.Resolution != deliberation.Resolution{}, true},
		{"term", !e.Term.IsZero(), true},
		{"contents", len(e.Contents) > 0, true},
		{"removes_operator", e.Removes, true},
		{"light", e.Light != 0, lights.Has(e.Light)},
		{"area", e.Area != AreaChange{}, true},
		{"ground", e.Ground != 0, grounds.Has(e.Ground)},
		{"keep", e.Keep != 0, keeps.Has(e.Keep)},
		{"poor", e.Poor, true},
		{"until", !e.Until.IsZero(), true},
		{"year", e.Year != 0, true},
	} {
		switch u := e.uses(f.name); {
		case f.there && u == foreign:
			list.Add(eventFieldForeign.At(at.Field(f.name), law.Ref{}, value("event", e.Type)))
		case f.there && !f.known:
			list.Add(eventWordUnknown.At(at.Field(f.name), law.Ref{}))
		case !f.there && u == required:
			list.Add(eventFieldMissing.At(at.Field(f.name), law.Ref{}, value("event", e.Type)))
		}
	}
	return append(list, e.inner(at)...)
}

// inner reports what is wrong inside the fields.
func (e *Event) inner(at fault.Path) fault.List {
	var list fault.List
	list.Add(TextFault(e.Reason, at.Field("reason")))
	subject := at.Field("resolution").Field("subject")
	list.Add(TextFault(e.Resolution.Subject.KO, subject.Field("ko")))
	list.Add(TextFault(e.Resolution.Subject.EN, subject.Field("en")))
	for i, item := range e.Contents {
		if !gazetteItems.Has(item) {
			list.Add(eventWordUnknown.At(at.Field("contents").Index(i), law.Ref{}))
		}
	}
	if !e.Term.IsZero() && (e.Term.From().IsZero() || e.Term.Until().IsZero()) {
		list.Add(planSpanOpen.At(at.Field("term"), itemOf(11), value("what", ko("지정기간", "the designation period"))))
	}
	if e.uses("resolution") != required || e.Resolution == (deliberation.Resolution{}) {
		return list
	}
	if wrong, ok := e.Resolution.Validate().(fault.List); ok { //nolint:errorlint // it is documented as a list
		list = append(list, wrong.Under(at.Field("resolution"))...)
	}
	if e.Resolution.Carried != (e.Type != EventRejected) {
		list.Add(eventCarried.At(at.Field("resolution").Field("carried"), law.Ref{}, value("event", e.Type)))
	}
	if e.Resolution.Date.After(e.Date) && !e.Date.IsZero() {
		list.Add(eventResolutionLate.At(at.Field("resolution").Field("date"), law.Ref{}, value("on", e.Resolution.Date), value("date", e.Date)))
	}
	return append(list, e.voted(at.Field("resolution"))...)
}

// voted reports a vote that is not of the day of its event, and more members than the committee may have.
func (e *Event) voted(at fault.Path) fault.List {
	var list fault.List
	r := e.Resolution
	if (e.Type == EventResolved || e.Type == EventRejected) && !r.Date.IsZero() && r.Date.Before(e.Date) {
		list.Add(eventResolutionDay.At(at.Field("date"), law.Ref{}, value("on", r.Date), value("date", e.Date)))
	}
	if r.Body.String() == "" {
		return list // reported before
	}
	if size, ok := r.Body.Size().At(r.Date); ok && r.Vote.Members > size.Value {
		list.Add(eventMembersMany.At(at.Field("vote").Field("members"), size.Basis,
			value("members", r.Vote.Members), value("body", r.Body), value("cap", size.Value)))
	}
	return list
}
