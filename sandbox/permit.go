package sandbox

import (
	"log/slog"
	"slices"

	"github.com/teukgu/teukgu/sandbox/civil"
	"github.com/teukgu/teukgu/sandbox/fault"
	"github.com/teukgu/teukgu/sandbox/lang"
	"github.com/teukgu/teukgu/sandbox/law"
	"github.com/teukgu/teukgu/sandbox/wire"
)

// PermitSchema is the schema word of a [Permit], teukgu/permit/1.
func PermitSchema() wire.Schema { return wire.MustSchema("teukgu/permit/1") }

// Permit is one demonstration or temporary permit with its whole life (실증특례·임시허가의 이력), from the request on: a
// record that a host stores. Its state is not in it; [Permit.Status] works it out for a day. [NewPermit] begins one,
// [Permit.Apply] adds an event, [ReadPermit] reads one from JSON.
//
// How the law is read where it is silent: a term counts from the day after the grant and does not roll, since it is no time
// to act; a standing still and an automatic extension end with the day on which the reform is finished; a cancelled or
// moved permit has no last day. An extension and its request are refused once it has been used, and a second deliberation
// where one was asked for, also under a statute that names no number. A reform may start and finish without a request.
// The grounds of an extension, the conditions of the grant and whether a reform was found needed are left to whoever
// resolves. The financial innovation Act lets its Commission prolong a standing still beyond six months; no event records
// that, so it ends there.
//
// There is no event for the replies of the agencies concerned (관계 행정기관의 검토 결과 회신) or for their silence: between
// [EventForwarded] and the resolution the state is under review whether or not they have replied. [Permit.Agenda] lists the
// last day of their reply until the committee resolves, and a reply that came in time is not seen by it.
//
// A reconsideration may be asked for from 2024-08-07 on, and the day of the request decides (재심의 요청일), also for a
// refusal of which the operator was told before: the Addenda of Act 20236 (제2조부터 제5조까지) hold back other provisions
// for what was applied for, granted or filed before that day, and none holds back this one. The 60 days still count from the refusal.
type Permit struct {
	Schema     wire.Schema `json:"schema"` // [PermitSchema]
	ID         string      `json:"id"`     // given by the host: a line of at most 200 characters
	Statute    Statute     `json:"scheme"`
	Instrument Instrument  `json:"instrument"` // [Demonstration] or [Temporary]
	// ZoneUntil is the last day of the zone's own term, inclusive (지정기간의 마지막 날), as a fact. It bounds the extension
	// and the standing still of a demonstration under the zone Act; zero: not known, and nothing is bounded by it.
	ZoneUntil civil.Date `json:"zone_until,omitzero"`
	// NeedsAct says that the reform takes an amendment of an Act (법률의 개정이 필요한 경우), as a fact: under some statutes an
	// extended temporary permit then does not go on by itself.
	NeedsAct bool    `json:"reform_needs_act,omitzero"`
	Events   []Event `json:"events"` // by date; of one day in the order in which they happened
}

// NewPermit returns a permit without events.
func NewPermit(id string, s Statute, i Instrument) Permit {
	return Permit{Schema: PermitSchema(), ID: id, Statute: s, Instrument: i}
}

// ReadPermit reads a permit from JSON strictly and validates it; the error is a [fault.List], or a [*Refused] for a history
// that the law does not allow.
func ReadPermit(data []byte) (Permit, error) {
	var p Permit
	if err := wire.DecodeDocument(data, &p, wire.Limits{}, PermitSchema()); err != nil {
		return Permit{}, err
	}
	if err := p.Validate(); err != nil {
		return Permit{}, err
	}
	return p, nil
}

// Validate reports everything that is wrong with the record, as a [fault.List] with paths such as events[2].months. Where
// the shape is right it replays the history; the error is then the [*Refused] of the first event that the law does not
// allow, since what comes after hangs on it.
func (p Permit) Validate() error {
	list := p.shape()
	for i, e := range p.Events {
		at := fault.Path{}.Field("events").Index(i)
		list = append(list, e.faults(at)...)
		if i > 0 && e.Date.Before(p.Events[i-1].Date) && !e.Date.IsZero() {
			list.Add(outOfOrder(at, e.Date, p.Events[i-1].Date))
		}
	}
	if len(list) > 0 {
		return list
	}
	_, err := p.Replay(p.Events...)
	return err
}

// shape reports what is wrong with the fields beside the events.
func (p Permit) shape() fault.List {
	var list fault.List
	at := fault.Path{}.Field
	if p.Schema != PermitSchema() {
		list.Add(permitSchemaWrong.At(at("schema"), law.Ref{}, lang.Arg{Name: "want", Value: PermitSchema().String()}))
	}
	if lang.Blank(p.ID) {
		list.Add(permitIDMissing.At(at("id"), law.Ref{}))
	} else {
		list.Add(textFault(p.ID, nameLimit, at("id"), law.Ref{}, ko("식별자", "The identifier")))
	}
	known := statutes.Has(p.Statute)
	if !known {
		list.Add(permitStatuteMissing.At(at("scheme"), law.Ref{}))
	}
	switch {
	case p.Instrument != Demonstration && p.Instrument != Temporary:
		list.Add(permitInstrumentWrong.At(at("instrument"), law.Ref{}))
	case known && p.Statute.rules(p.Instrument).Name.IsZero():
		list.Add(permitInstrumentForeign.At(at("instrument"), law.Ref{},
			lang.Arg{Name: "statute", Value: p.Statute}, lang.Arg{Name: "instrument", Value: p.Instrument}))
	}
	return list
}

func outOfOrder(at fault.Path, on, before civil.Date) *fault.Fault {
	return eventOrder.At(at.Field("date"), law.Ref{}, lang.Arg{Name: "on", Value: on}, lang.Arg{Name: "before", Value: before})
}

// Apply returns the permit with one more event. Where the law does not allow the event the error is a [*Refused] with
// everything that stands against it and what is allowed instead, and the permit returned is p as it was: p, err = p.Apply(e)
// never loses the record. p itself never changes. The events that p has are taken as they are: [Permit.Validate] judges
// them. The time to ask for a reconsideration is counted with [calendar.Korea].
func (p Permit) Apply(e Event) (Permit, error) {
	l, ok := p.life(civil.Date{})
	if !ok {
		return p, p.shape()
	}
	if r := l.apply(e); r != nil {
		return p, r
	}
	p.Events = append(slices.Clip(p.Events), e) // a copy: the caller's events stay as they are
	return p, nil
}

// Replay returns the permit with these events in place of its own, as [Permit.Apply] would add one after another to a
// permit without any. The error is the [*Refused] of the first that the law does not allow; the permit returned is then p
// as it was.
func (p Permit) Replay(events ...Event) (Permit, error) {
	bare := p
	bare.Events = nil
	l, ok := bare.life(civil.Date{})
	if !ok {
		return p, p.shape()
	}
	for _, e := range events {
		if r := l.apply(e); r != nil {
			return p, r
		}
	}
	p.Events = slices.Clone(events)
	return p, nil
}

// apply judges an event and takes it, or says what stands against it.
func (l *life) apply(e Event) *Refused {
	at := fault.Path{}.Field("events").Index(l.events)
	from := l.standing(e.Date).Status
	to, ok := l.next(from, e.Type)
	r := Refused{Index: l.events, Event: e, Status: from, Faults: e.faults(at)}
	switch {
	case e.Date.IsZero() || !eventTypes.Has(e.Type): // nothing more can be said of it
	case e.Date.Before(l.last):
		r.Faults.Add(outOfOrder(at, e.Date, l.last))
	case !ok:
		r.Faults = append(fault.List{r.forbidden(at)}, r.Faults...)
	default:
		r.Faults = append(r.Faults, l.unmet(e, from, at)...)
		if len(r.Faults) == 0 {
			l.take(&e, from, to)
			return nil
		}
	}
	r.Allowed = l.allowed(e.Date, from)
	return &r
}

// Status says how the permit stands at the end of a day, by the events up to that day. An event that the table of moves
// does not allow, which [Permit.Validate] reports, is passed over. It takes one step for each event and allocates nothing.
func (p Permit) Status(on civil.Date) Standing {
	l, ok := p.life(on)
	if !ok {
		return Standing{}
	}
	return l.standing(on)
}

// life follows the events up to a day; all of them where the day is zero. It is false where statute or instrument are
// none that have a life.
func (p *Permit) life(on civil.Date) (life, bool) {
	l := life{providing: providing{p.Statute, p.Instrument, p.Statute.rules(p.Instrument)}, zoneUntil: p.ZoneUntil, needsAct: p.NeedsAct}
	if l.rules.Name.IsZero() || p.Instrument == Confirmation {
		return l, false
	}
	l.table = &instrumentLives()[p.Instrument]
	for i := range p.Events {
		if !on.IsZero() && p.Events[i].Date.After(on) {
			break
		}
		l.follow(&p.Events[i])
	}
	return l, true
}

// LogValue is a flat group without what people wrote.
func (p Permit) LogValue() slog.Value {
	return slog.GroupValue(
		slog.String("id", p.ID), slog.String("scheme", p.Statute.String()),
		slog.String("instrument", p.Instrument.String()), slog.Int("events", len(p.Events)),
	)
}
