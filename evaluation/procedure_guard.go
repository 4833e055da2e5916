package evaluation

import (
	"slices"

	"github.com/teukgu/teukgu/sandbox/calendar"
	"github.com/teukgu/teukgu/sandbox/civil"
	"github.com/teukgu/teukgu/sandbox/fault"
	"github.com/teukgu/teukgu/sandbox/lang"
	"github.com/teukgu/teukgu/sandbox/law"
	"github.com/teukgu/teukgu/zone"
)

// guard collects what stands against one event that the table allows.
type guard struct {
	*course
	event *Event
	from  Status
	at    fault.Path
	list  fault.List
}

func (g *guard) add(kind fault.Kind, field string, basis law.Ref, args ...lang.Arg) {
	at := g.at
	if field != "" {
		at = at.Field(field)
	}
	g.list.Add(kind.At(at, basis, args...))
}

// judge asks everything of an event that the table allows in the state.
func (g *guard) judge() {
	move, there := g.table.provided(g.from, g.event.Type, g.event.Date)
	if g.event.Actor.String() != "" && move.By != 0 && !move.By.Has(g.event.Actor) {
		g.add(actorForbidden, "actor", move.Basis, arg("event", both(g.event.Type)), arg("may", both(move.By)), arg("actor", both(g.event.Actor)))
	}
	if !there {
		g.add(eventNotInForce, "date", move.Basis, arg("event", both(g.event.Type)), arg("on", g.event.Date))
		return // what it would depend on is not in force either
	}
	g.timely()
	g.fitting()
}

// timely asks what depends on the history and the day alone, so that it also says what is allowed now.
func (g *guard) timely() {
	switch g.event.Type { //nolint:exhaustive // the table is enough for the others
	case EventWithdrawn, EventScreened, EventObjectionDecided:
		g.anybody()
	case EventListed:
		if open := g.unscreened(); len(open) > 0 {
			g.add(screeningOpen, "", law.Ref{}, arg("proposals", open))
		}
		if len(g.eligible()) == 0 && (g.call.Objections.IsZero() || !g.anybodyStands()) {
			g.add(nobodyLeft, "", law.Ref{}) // else those who are not eligible must be able to object to it
		}
	case EventObjected:
		g.anybody()
		g.objectable()
	case EventOpened:
		if g.next() == nil {
			g.add(stagesOver, "", law.Ref{})
			return
		}
		g.settled()
	case EventChosen:
		if s := g.next(); s != nil {
			g.add(stagesLeft, "", law.Ref{}, arg("stage", s.ID))
			return
		}
		g.settled()
	case EventReopened:
		if open := g.undecided(); len(open) > 0 {
			g.add(objectionOpen, "", law.Ref{}, arg("proposals", open))
		}
		if len(g.standingOf(g.attempt().Proposals)) == 0 {
			g.add(nobodyLeft, "", law.Ref{})
		}
	case EventSealed:
		g.covered()
	case EventRanked:
		g.unresolved()
	default:
		g.timelyCandidate()
	}
}

// anybody asks, where no application is named, that there is one of which the event can be.
func (g *guard) anybody() {
	if g.event.Proposal != "" || g.status == CandidatesChosen {
		return // party judges the one that is named
	}
	for i := range g.applications {
		if g.partyFault(g.applications[i].Proposal) == nil {
			return
		}
	}
	g.add(proposalUnknown, "proposal", law.Ref{}, arg("proposal", ""))
}

// anybodyStands reports whether an application is there that was not withdrawn.
func (c *course) anybodyStands() bool {
	return slices.ContainsFunc(c.applications, func(a Application) bool { return a.Withdrawn.IsZero() })
}

// unscreened are the applications that stand and are not decided on.
func (c *course) unscreened() []string {
	var open []string
	for i := range c.applications {
		if a := &c.applications[i]; a.Withdrawn.IsZero() && a.Screened.IsZero() {
			open = append(open, a.Proposal)
		}
	}
	return open
}

// undecided are the proposals whose objection to the result that stands is not decided, those that withdrew left out.
func (c *course) undecided() []string {
	return c.objecting(func(o *objection) bool { return !o.decided })
}

func (c *course) objecting(meets func(*objection) bool) []string {
	var ids []string
	for i := range c.objections {
		if o := &c.objections[i]; o.attempt == len(c.attempts)-1 && !c.gone(o.proposal) && meets(o) {
			ids = append(ids, o.proposal)
		}
	}
	return ids
}

// told is the day on which the result that stands was told.
func (c *course) told() civil.Date {
	if a := c.attempt(); a != nil {
		return a.Ranked
	}
	return c.listed
}

// objectionsUntil is the last day to object to the result that stands; zero where the call provides for no objections.
func (c *course) objectionsUntil(cal calendar.Calendar) (civil.Date, error) {
	o := c.call.Objections
	if o.IsZero() || c.told().IsZero() {
		return civil.Date{}, nil
	}
	d, err := o.Counting.Count(cal, c.told(), o.Period)
	return d.Last(), err
}

// objectable asks that the call provides for objections and that their time runs. The provision is that of the counting.
func (g *guard) objectable() {
	if g.call.Objections.IsZero() {
		g.add(objectionNone, "", law.Ref{})
		return
	}
	until, err := g.objectionsUntil(calendar.Korea())
	switch {
	case err != nil:
		g.add(uncountable, "date", law.Ref{})
	case g.event.Date.After(until):
		g.add(objectionLate, "date", g.call.Objections.Counting.Basis(), arg("until", until))
	}
}

// settled asks that the result on which the next step stands can be challenged no more, and that somebody is left.
func (g *guard) settled() {
	if open := g.undecided(); len(open) > 0 {
		g.add(objectionOpen, "", law.Ref{}, arg("proposals", open))
	}
	if upheld := g.objecting((*objection).pending); len(upheld) > 0 {
		g.add(objectionUpheld, "", law.Ref{}, arg("proposals", upheld))
	}
	until, err := g.objectionsUntil(calendar.Korea())
	switch {
	case err != nil:
		g.add(uncountable, "date", law.Ref{})
	case !until.IsZero() && !g.event.Date.After(until):
		g.add(objectionTime, "date", g.call.Objections.Counting.Basis(), arg("until", until))
	}
	if len(g.advancing()) == 0 {
		g.add(nobodyLeft, "", law.Ref{})
	}
}

// fitting asks what depends on the fields of the event.
func (g *guard) fitting() {
	e := g.event
	switch e.Type { //nolint:exhaustive // the others have none that is looked at
	case EventFiled:
		g.application()
	case EventWithdrawn, EventScreened, EventObjected, EventObjectionDecided:
		if g.status != CandidatesChosen {
			g.party()
		}
	case EventOpened:
		if s := g.next(); s != nil && e.Stage != s.ID {
			g.otherStage(s.ID)
		}
	case EventScored, EventSealed, EventRanked, EventReopened:
		if a := g.attempt(); e.Stage != a.Stage {
			g.otherStage(a.Stage)
			return
		}
		g.fittingStage()
	case EventChosen:
		if want := g.advancing(); g.next() == nil && !slices.Equal(want, e.Proposals) {
			g.add(chosenOther, "proposals", law.Ref{}, arg("want", want), arg("got", e.Proposals))
		}
	default:
		g.fittingCandidate()
	}
}

func (g *guard) otherStage(want string) {
	if g.call.stage(g.event.Stage) < 0 {
		g.add(stageUnknown, "stage", law.Ref{}, arg("stage", g.event.Stage))
		return
	}
	g.add(stageOther, "stage", law.Ref{}, arg("stage", g.event.Stage), arg("want", want))
}

// application asks that the proposal is new, also to the eye, that on the last day the hour is known, and that those apply whom the call invites and the law lets apply on the day.
func (g *guard) application() {
	e := g.event
	if g.looks[zone.TextKey(e.Proposal)] {
		g.add(filedTwice, "proposal", law.Ref{}, arg("proposal", e.Proposal))
	}
	last, _ := g.call.Window.Last()
	switch closes := g.call.Closes; {
	case closes.IsZero() || e.Date != last:
	case e.At.IsZero():
		g.add(filedHour, "at", law.Ref{}, arg("closes", closes))
	case closes.Before(e.At):
		until := lang.Text{KO: lang.DateIn(last, lang.Korean) + " " + closes.String(), EN: lang.DateIn(last, lang.English) + ", " + closes.String()}
		g.add(filedLate, "at", law.Ref{}, arg("until", until))
	}
	for i, a := range e.Applicants {
		at := g.at.Field("applicants").Index(i).Field("head")
		from, known := zone.HeadFrom(a.Head)
		switch {
		case !known:
			g.list.Add(badWord.At(at, law.Ref{}, arg("n", int(a.Head))))
		case !slices.Contains(g.call.Applicants, a.Head):
			g.list.Add(headNotInvited.At(at, law.Ref{}, arg("head", both(a.Head))))
		case e.Date.Before(from.From):
			g.list.Add(headNotYet.At(at, from.Basis, arg("head", both(a.Head)), arg("from", from.From)))
		}
	}
}

// party asks that the application is there and that what is said of it can be.
func (g *guard) party() {
	if e := g.event; e.Proposal != "" {
		g.list.Add(g.partyFault(e.Proposal))
	}
}

func (g *guard) partyFault(id string) *fault.Fault {
	at, name := g.at.Field("proposal"), arg("proposal", id)
	i, there := g.place[id]
	if !there {
		return proposalUnknown.At(at, law.Ref{}, name)
	}
	a := &g.applications[i]
	if !a.Withdrawn.IsZero() {
		return proposalGone.At(at, law.Ref{}, name)
	}
	switch g.event.Type { //nolint:exhaustive // a withdrawal needs no more
	case EventScreened:
		if g.from == Screening && !a.Screened.IsZero() || g.from == Screened && g.objection(id, (*objection).pending) == nil {
			return screenedTwice.At(at, law.Ref{}, name)
		}
	case EventObjected:
		if last := g.attempt(); last != nil && !slices.Contains(last.Proposals, id) {
			return objectionForeign.At(at, law.Ref{}, name)
		}
		if g.objection(id, func(*objection) bool { return true }) != nil {
			return objectionTwice.At(at, law.Ref{}, name)
		}
	case EventObjectionDecided:
		if g.objection(id, func(o *objection) bool { return !o.decided }) == nil {
			return objectionUnknown.At(at, law.Ref{}, name)
		}
	}
	return nil
}
