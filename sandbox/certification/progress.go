package certification

import (
	"slices"

	"github.com/teukgu/teukgu/sandbox/civil"
	"github.com/teukgu/teukgu/sandbox/fault"
)

// Progress is how far a product has come in a track (인증의 진행): the track and the dated events. It is immutable: an event gives
// a new Progress or is refused. What time alone does, the end of a term or of a suspension, is no event and is worked
// out for the day that is asked. The zero Progress has no track; every event is refused.
type Progress struct {
	track  Track
	events []Event
	f      *fold
}

// Begin is the progress of a track in which nothing has happened.
func Begin(t Track) Progress {
	if t.IsZero() {
		return Progress{}
	}
	return Progress{track: t, f: begin(t.c)}
}

// Apply adds an event. Where it cannot be, the progress is unchanged and the error is a [*Refused] with every reason and with
// what is possible on that day.
func (p Progress) Apply(e Event) (Progress, error) {
	if p.track.IsZero() {
		return p, &Refused{Event: e, Faults: fault.List{trackMissing.At(fault.Path{}, noLaw)}}
	}
	list := e.shape()
	if !e.On.IsZero() && e.On.Before(p.f.lastEvents) {
		list.Add(dayEarly.At(fault.Path{}.Field("on"), noLaw, arg("on", e.On), arg("last", p.f.lastEvents)))
	}
	stage := p.track.c.spec.stage(e.Stage)
	if e.Do.ofStage() && e.Stage != "" && stage < 0 {
		list.Add(stageUnknown.At(fault.Path{}.Field("stage"), noLaw, arg("stage", e.Stage), arg("known", p.track.c.spec.stageIDs())))
	}
	if len(list) == 0 {
		a := attempt{p.track.c, p.f, e.Do, stage, e.On}
		if list = a.ready(); len(list) == 0 {
			list = a.fits(&e)
		}
	}
	if len(list) > 0 {
		return p, p.refuse(e, list)
	}
	e.Met, e.Imposed = slices.Clone(e.Met), slices.Clone(e.Imposed)
	next := Progress{p.track, append(slices.Clip(p.events), e), p.f.clone()}
	p.track.c.apply(next.f, &e, stage)
	return next, nil
}

// Replay applies the events one after the other. The error is a [*Refused]; its faults are under events[i].
func Replay(t Track, events ...Event) (Progress, error) {
	p := Begin(t)
	for i, e := range events {
		next, err := p.Apply(e)
		if err != nil {
			r, _ := err.(*Refused) //nolint:errorlint // Apply returns it unwrapped
			r.Faults = r.Faults.Under(fault.Path{}.Field("events").Index(i))
			return Progress{}, r
		}
		p = next
	}
	return p, nil
}

// Track returns the track.
func (p Progress) Track() Track { return p.track }

// Events returns a copy of the events, in their order.
func (p Progress) Events() []Event {
	events := slices.Clone(p.events)
	for i := range events {
		events[i].Met, events[i].Imposed = slices.Clone(events[i].Met), slices.Clone(events[i].Imposed)
	}
	return events
}

// Items returns a copy of the evidence that is there, in the order in which it came.
func (p Progress) Items() []Item {
	if p.f == nil {
		return nil
	}
	return slices.Clone(p.f.items)
}

// Zone and Permit return the ids that the opening named; empty where it named none.
func (p Progress) Zone() string {
	if p.f == nil {
		return ""
	}
	return p.f.opening.Zone
}

// Permit returns the id of the permit that the opening named; empty where it named none.
func (p Progress) Permit() string {
	if p.f == nil {
		return ""
	}
	return p.f.opening.Permit
}

// IsZero reports whether there is no track.
func (p Progress) IsZero() bool { return p.track.IsZero() }

// Equal reports whether both have the same track, the same events and the same state made of them.
func (p Progress) Equal(q Progress) bool {
	if p.f == nil || q.f == nil {
		return p.f == q.f
	}
	return p.track.Equal(q.track) && slices.EqualFunc(p.events, q.events, sameEvent) && p.f.equal(q.f)
}

func sameEvent(a, b Event) bool {
	met := slices.Equal(a.Met, b.Met) && slices.Equal(a.Imposed, b.Imposed)
	return met && a.On == b.On && a.Do == b.Do && a.Stage == b.Stage && a.Product == b.Product && a.Zone == b.Zone &&
		a.Permit == b.Permit && a.By == b.By && a.Item == b.Item && a.Extended == b.Extended && a.Number == b.Number &&
		a.Until == b.Until && a.Reason == b.Reason
}

// equal compares every field: a fold that differs from its replay would be a mistake of this package.
func (f *fold) equal(g *fold) bool {
	sameStage := func(a, b stageFold) bool {
		return a.state == b.state && a.started == b.started && a.ended == b.ended && a.by == b.by && a.extended == b.extended &&
			slices.Equal(a.holds, b.holds)
	}
	a, b := f.certificate, g.certificate
	return f.state == g.state && sameEvent(f.opening, g.opening) && slices.EqualFunc(f.stages, g.stages, sameStage) &&
		slices.Equal(f.items, g.items) && a.Number == b.Number && a.Issued == b.Issued && a.Until == b.Until &&
		slices.Equal(a.Imposed, b.Imposed) && a.Renewed == b.Renewed && f.inspected == g.inspected && f.suspended == g.suspended &&
		f.decided == g.decided && f.rejected == g.rejected && f.objected == g.objected && f.dismissed == g.dismissed &&
		f.exemption == g.exemption && f.lastEvents == g.lastEvents
}

// at is what the events up to the end of a day add up to. It is the fold itself where no event is later.
func (p Progress) at(on civil.Date) *fold {
	if !p.f.lastEvents.After(on) {
		return p.f
	}
	f := begin(p.track.c)
	for i := range p.events {
		if p.events[i].On.After(on) {
			break
		}
		p.track.c.apply(f, &p.events[i], p.track.c.spec.stage(p.events[i].Stage))
	}
	return f
}
