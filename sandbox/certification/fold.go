package certification

import (
	"slices"

	"github.com/teukgu/teukgu/sandbox/civil"
	"github.com/teukgu/teukgu/sandbox/lang"
)

// fold is what the events of a track add up to. It is made by Apply alone and never changed after, so it cannot
// disagree with the events.
type fold struct {
	state   State
	opening Event
	stages  []stageFold
	items   []Item

	certificate Certificate
	inspected   civil.Date // of the last inspection that was passed; of the issue before any
	suspended   civil.Date // last day of the suspension; zero while none has one

	decided    int        // the stage that rejected
	rejected   civil.Date // the day of that
	objected   civil.Date // the day of the objection
	dismissed  bool
	exemption  string
	lastEvents civil.Date // the day of the last event
}

// stageFold is how one stage stands.
type stageFold struct {
	state          StageState
	started, ended civil.Date
	by             Actor
	extended       civil.Period
	holds          []held
}

// held is a time in which the clock stood still, from the day of the request to that of the answer.
type held struct{ from, until civil.Date }

// days is how long it stood still; one that has not ended lasts until the day on.
func (h held) days(on civil.Date) int {
	until := h.until
	if until.IsZero() {
		until = on
	}
	return max(h.from.DaysUntil(until), 0)
}

// Certificate is what was issued (인증서). The zero value is none.
type Certificate struct {
	// Number is its number; empty where none was given.
	Number string `json:"number,omitzero"`
	// Issued is the day of issue.
	Issued civil.Date `json:"issued"`
	// Until is the last day, inclusive; zero where it has none.
	Until civil.Date `json:"until,omitzero"`
	// Imposed are the conditions that it carries.
	Imposed []lang.Text `json:"imposed,omitempty"`
	// Renewed is how often it was renewed.
	Renewed int `json:"renewed,omitzero"`
}

func begin(c *compiled) *fold {
	f := &fold{state: Ready, stages: make([]stageFold, len(c.spec.Stages))}
	for i := range f.stages {
		f.stages[i].state = Waiting
	}
	return f
}

// clone copies what apply changes.
func (f *fold) clone() *fold {
	g := *f
	g.stages, g.items = slices.Clone(f.stages), slices.Clip(f.items)
	return &g
}

// on is the state on a day: a term or a suspension that has ended changes it without an event.
func (f *fold) on(day civil.Date) State {
	if f.state != Certified && f.state != Suspended {
		return f.state
	}
	if !f.certificate.Until.IsZero() && day.After(f.certificate.Until) {
		return Expired
	}
	if f.state == Suspended && !f.suspended.IsZero() && day.After(f.suspended) {
		return Certified
	}
	return f.state
}

func (f *fold) item(evidence string) int {
	return slices.IndexFunc(f.items, func(i Item) bool { return i.Evidence == evidence })
}

// satisfied reports whether what comes after the stage may begin.
func (f *fold) satisfied(i int) bool {
	switch f.stages[i].state {
	case Passed, Preliminary, Skipped, Waived:
		return true
	case Waiting, Running, Held, Failed:
	}
	return false
}

// apply adds an event that the guards have let through.
func (c *compiled) apply(f *fold, e *Event, stage int) {
	move, _ := life.Find(f.on(e.On), e.Do)
	f.state, f.lastEvents = move.To, e.On
	if e.Do.ofStage() {
		c.applyStage(f, e, stage)
		return
	}
	switch e.Do {
	case OpenTrack:
		f.opening = *e
	case FileEvidence:
		item := e.Item
		if item.On.IsZero() {
			item.On = e.On
		}
		f.items = append(f.items, item)
		c.waive(f, e.On)
	case Object:
		f.objected = e.On
	case Uphold:
		x := &f.stages[f.decided]
		x.state, x.ended = Running, civil.Date{}
	case Dismiss:
		f.dismissed = true
	case Exempt:
		f.exemption = e.Met[0]
	case Issue:
		f.certificate = Certificate{Number: e.Number, Issued: e.On, Until: e.Until, Imposed: e.Imposed}
		f.inspected = e.On
	case Inspect:
		f.inspected = e.On
	case Suspend:
		f.suspended = e.Until
	case Renew:
		f.certificate.Until = e.Until
		f.certificate.Renewed++
	case Withdraw, Restore, Cancel:
	case StartStage, SkipStage, HoldStage, ResumeStage, ExtendStage, PassStage, PassPreliminarily, FailStage, RejectStage:
	}
}

func (c *compiled) applyStage(f *fold, e *Event, i int) {
	x := &f.stages[i]
	move, _ := stageLife.Find(x.state, e.Do)
	x.state = move.To
	switch e.Do {
	case StartStage:
		*x = stageFold{state: Running, started: e.On, by: e.By}
	case HoldStage:
		x.holds = append(slices.Clip(x.holds), held{from: e.On})
	case ResumeStage:
		x.answer(e.On)
	case ExtendStage:
		x.extended = e.Extended
	case PassStage, PassPreliminarily:
		x.ended = e.On
		c.yield(f, i, e.On)
	case FailStage, RejectStage:
		x.answer(e.On)
		x.ended = e.On
		if e.Do == RejectStage {
			f.decided, f.rejected, f.dismissed = i, e.On, false
		}
	case SkipStage:
		x.ended = e.On
	case OpenTrack, FileEvidence, Object, Uphold, Dismiss, Exempt, Withdraw, Issue, Inspect, Suspend, Restore, Renew, Cancel:
	}
}

// answer ends the hold that is open.
func (x *stageFold) answer(on civil.Date) {
	if n := len(x.holds) - 1; n >= 0 && x.holds[n].until.IsZero() {
		x.holds = slices.Clone(x.holds)
		x.holds[n].until = on
	}
}

// yield records the evidence of a stage that is passed.
func (c *compiled) yield(f *fold, i int, on civil.Date) {
	for _, id := range c.spec.Stages[i].Yields {
		if f.item(id) < 0 {
			f.items = append(f.items, Item{Evidence: id, On: on, By: f.stages[i].by.Role, Market: c.spec.Market, Track: c.spec.ID})
		}
	}
}

// waive marks the stages that are not needed any more because all that they would yield is there.
func (c *compiled) waive(f *fold, on civil.Date) {
	for i := range f.stages {
		x := &f.stages[i]
		if _, may := stageLife.Find(x.state, FileEvidence); !may || len(c.spec.Stages[i].Yields) == 0 {
			continue
		}
		if !slices.ContainsFunc(c.spec.Stages[i].Yields, func(id string) bool { return f.item(id) < 0 }) {
			x.state, x.ended = Waived, on
		}
	}
}
