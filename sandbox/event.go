package sandbox

import (
	"bytes"
	"encoding/json"

	"github.com/teukgu/teukgu/sandbox/civil"
	"github.com/teukgu/teukgu/sandbox/fault"
	"github.com/teukgu/teukgu/sandbox/flow"
	"github.com/teukgu/teukgu/sandbox/lang"
	"github.com/teukgu/teukgu/sandbox/law"
	"github.com/teukgu/teukgu/sandbox/wire"
)

// Event is one dated event in the life of a [Permit] (사건). It is comparable. Which fields belong to a type stands at the
// field; the others are absent.
type Event struct {
	Type   EventType
	Date   civil.Date  // the day on which it happened
	Actor  flow.Office // the office that did it; zero: not recorded, and its authority not examined
	Months int         // length of the grant or of the extension; of a grant and an extension only
	Until  civil.Date  // last day of the cover, inclusive; of an insurance only
	Ground Ground      // why it was cancelled or corrected; required of a cancellation, allowed for a correction
	Reason lang.Text   // why, in words; of any type: text of at most 10,000 characters, without control characters
}

// Validate reports everything that is wrong with the shape of the event, as a [fault.List]. Whether the law allows it,
// [Permit.Apply] says.
func (e Event) Validate() error { return e.faults(fault.Path{}).Err() }

func (e Event) faults(at fault.Path) fault.List {
	var list fault.List
	if !eventTypes.Has(e.Type) {
		list.Add(eventTypeMissing.At(at.Field("type"), law.Ref{}))
		return list // which fields it needs is not known
	}
	if e.Date.IsZero() {
		list.Add(eventDateMissing.At(at.Field("date"), law.Ref{}))
	}
	if e.Actor != 0 && e.Actor.String() == "" {
		list.Add(eventActorUnknown.At(at.Field("actor"), law.Ref{}))
	}
	hasMonths := e.Type == EventGranted || e.Type == EventExtended
	list.Add(e.field(at.Field("months"), e.Months != 0, hasMonths, hasMonths))
	if hasMonths && e.Months < 0 {
		list.Add(eventMonthsNegative.At(at.Field("months"), law.Ref{}, lang.Arg{Name: "months", Value: e.Months}))
	}
	insured := e.Type == EventInsured
	list.Add(e.field(at.Field("until"), !e.Until.IsZero(), insured, insured))
	list.Add(e.field(at.Field("ground"), e.Ground != 0, e.Type == EventCancelled || e.Type == EventCorrected, e.Type == EventCancelled))
	if e.Ground != 0 && !grounds.Has(e.Ground) {
		list.Add(eventGroundUnknown.At(at.Field("ground"), law.Ref{}))
	}
	return append(list, textFaults(e.Reason, at.Field("reason"), ko("사유", "The reason"))...)
}

// field reports a field that is there and does not belong to the type, or is required and not there.
func (e Event) field(at fault.Path, there, allowed, required bool) *fault.Fault {
	switch {
	case there && !allowed:
		return eventFieldForeign.At(at, law.Ref{}, lang.Arg{Name: "event", Value: e.Type})
	case required && !there:
		return eventFieldMissing.At(at, law.Ref{}, lang.Arg{Name: "event", Value: e.Type})
	}
	return nil
}

// eventJSON is an event as it is written: the resolution is one type with its outcome beside it.
type eventJSON struct {
	Type    eventWord   `json:"type" wire:"required"`
	Date    civil.Date  `json:"date" wire:"required"`
	Actor   flow.Office `json:"actor,omitzero"`
	Granted *bool       `json:"granted,omitzero"`
	Months  int         `json:"months,omitzero"`
	Until   civil.Date  `json:"until,omitzero"`
	Ground  Ground      `json:"ground,omitzero"`
	Reason  lang.Text   `json:"reason,omitzero"`
}

// eventWord is the type of an event as it is written; resolvedWord stands for both outcomes.
type eventWord EventType

const resolvedWord = eventWord(EventGranted)

func (w eventWord) MarshalText() ([]byte, error) {
	if w == resolvedWord {
		return []byte("resolved"), nil
	}
	return EventType(w).MarshalText()
}

func (w *eventWord) UnmarshalText(text []byte) error {
	if string(text) == "resolved" {
		*w = resolvedWord
		return nil
	}
	t, err := ParseEventType(string(text))
	if err != nil {
		return err
	}
	if t == EventGranted || t == EventRefused {
		return &ParseError{Package: "sandbox", Type: "EventType", Input: string(text), Reason: "write resolved, with granted true or false"}
	}
	*w = eventWord(t)
	return nil
}

// MarshalJSON writes {"type","date","actor","granted","months","until","ground","reason"}, absent fields left out; the zero
// Event is null.
func (e Event) MarshalJSON() ([]byte, error) {
	if e == (Event{}) {
		return []byte("null"), nil
	}
	j := eventJSON{eventWord(e.Type), e.Date, e.Actor, nil, e.Months, e.Until, e.Ground, e.Reason}
	if e.Type == EventGranted || e.Type == EventRefused {
		granted := e.Type == EventGranted
		j.Type, j.Granted = resolvedWord, &granted
	}
	return json.Marshal(j)
}

// UnmarshalJSON reads what [Event.MarshalJSON] wrote, strictly: an error is a [fault.List]. After an error the value is
// unchanged.
func (e *Event) UnmarshalJSON(data []byte) error {
	if string(bytes.TrimSpace(data)) == "null" {
		*e = Event{}
		return nil
	}
	var j eventJSON
	if err := wire.Decode(data, &j, wire.Limits{}); err != nil {
		return err
	}
	t := EventType(j.Type)
	if t == EventGranted && j.Granted != nil && !*j.Granted {
		t = EventRefused
	}
	at := fault.Path{}.Field("granted")
	if f := (Event{Type: t}).field(at, j.Granted != nil, j.Type == resolvedWord, j.Type == resolvedWord); f != nil {
		return fault.List{f}
	}
	*e = Event{t, j.Date, j.Actor, j.Months, j.Until, j.Ground, j.Reason}
	return nil
}
