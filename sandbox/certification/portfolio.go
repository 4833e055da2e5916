package certification

import (
	"slices"

	"github.com/teukgu/teukgu/sandbox/civil"
	"github.com/teukgu/teukgu/sandbox/fault"
)

// Portfolio is what one product aims at: tracks in several markets, how far each has come, the evidence that is or will be
// there, and the caller's estimates where a scheme publishes no time (목표 시장별 인증 계획의 입력).
type Portfolio struct {
	// On is the day from which is planned: nothing that is still to be done begins before it.
	On civil.Date
	// Targets are the tracks with their progress; [Begin] where nothing has happened. Evidence that an earlier target makes
	// serves the later ones where it counts there, never the other way.
	Targets []Progress
	// Items are the evidence from elsewhere, each with the day from which it is there: the results of a demonstration, a
	// report that was made before.
	Items []Item
	// Estimates are the caller's own times. They are needed where none is published, and take the place of a published one.
	Estimates []Estimate
}

// Estimate is how long the caller expects a stage to take (예상 기간).
type Estimate struct {
	Track  string       `json:"track"`
	Stage  string       `json:"stage"`
	Length civil.Period `json:"length"`
}

// check finds what is wrong with the input itself.
func (p *Portfolio) check() fault.List {
	var list fault.List
	if p.On.IsZero() {
		list.Add(planDay.At(fault.Path{}.Field("on"), noLaw))
	}
	if len(p.Targets) == 0 {
		list.Add(targetMissing.At(fault.Path{}.Field("targets"), noLaw))
	}
	for i, t := range p.Targets {
		list.Add(p.target(fault.Path{}.Field("targets").Index(i), i, t))
	}
	for i, item := range p.Items {
		at := fault.Path{}.Field("items").Index(i)
		if item.On.IsZero() {
			list.Add(itemDay.At(at.Field("on"), noLaw))
		}
		known := func(t Progress) bool { return !t.IsZero() && t.track.c.spec.evidence(item.Evidence) >= 0 }
		if !slices.ContainsFunc(p.Targets, known) {
			list.Add(evidenceUnknown.At(at.Field("evidence"), noLaw, arg("evidence", item.Evidence)))
		}
	}
	for i, e := range p.Estimates {
		list.Add(p.estimate(fault.Path{}.Field("estimates").Index(i), i, e))
	}
	return list
}

func (p *Portfolio) target(at fault.Path, i int, t Progress) *fault.Fault {
	if t.IsZero() {
		return trackMissing.At(at, noLaw)
	}
	id := t.track.ID()
	if slices.ContainsFunc(p.Targets[:i], func(u Progress) bool { return u.track.ID() == id }) {
		return targetTwice.At(at, noLaw, arg("track", id))
	}
	if t.f.lastEvents.After(p.On) && !p.On.IsZero() {
		return targetFuture.At(at, noLaw, arg("track", id), arg("on", p.On))
	}
	switch state := t.f.on(p.On); state {
	case Rejected, Objected, Withdrawn, Exempted, Expired, Cancelled:
		return targetEnded.At(at, noLaw, arg("track", id), arg("state", state))
	case Ready, Underway, Certified, Suspended:
	}
	return nil
}

func (p *Portfolio) estimate(at fault.Path, i int, e Estimate) *fault.Fault {
	n := slices.IndexFunc(p.Targets, func(t Progress) bool { return t.track.ID() == e.Track })
	switch {
	case n < 0 || p.Targets[n].IsZero():
		return estimateTrack.At(at.Field("track"), noLaw, arg("track", e.Track))
	case p.Targets[n].track.c.spec.stage(e.Stage) < 0:
		return stageUnknown.At(at.Field("stage"), noLaw, arg("stage", e.Stage), arg("known", p.Targets[n].track.c.spec.stageIDs()))
	case e.Length.IsZero():
		return lengthMissing.At(at.Field("length"), noLaw)
	case slices.ContainsFunc(p.Estimates[:i], func(x Estimate) bool { return x.Track == e.Track && x.Stage == e.Stage }):
		return estimateTwice.At(at, noLaw, arg("stage", e.Stage))
	}
	return nil
}
