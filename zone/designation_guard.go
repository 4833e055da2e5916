package zone

import (
	"slices"

	"github.com/teukgu/teukgu/sandbox/calendar"
	"github.com/teukgu/teukgu/sandbox/civil"
	"github.com/teukgu/teukgu/sandbox/clock"
	"github.com/teukgu/teukgu/sandbox/deliberation"
	"github.com/teukgu/teukgu/sandbox/fault"
	"github.com/teukgu/teukgu/sandbox/lang"
	"github.com/teukgu/teukgu/sandbox/law"
)

// guard collects what stands against one event that the table allows in the state.
type guard struct {
	*course
	event *Event
	from  Status
	basis law.Ref // the provision of the move
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

// timely asks what depends on the history and the day alone, so that it also says what is allowed now.
func (g *guard) timely() {
	switch g.event.Type { //nolint:exhaustive // the table is enough for the others
	case EventProposalAnswered:
		if g.proposed.IsZero() {
			g.add(proposalNone, "", g.basis)
		}
	case EventOpinionsHeard:
		g.opinion()
	case EventApplied:
		g.application()
	case EventSupplementDemanded:
		if g.open() {
			g.add(supplementOpen, "", g.basis)
		}
	case EventSupplemented:
		if !g.open() {
			g.add(supplementNone, "", g.basis)
		}
	case EventResolved, EventRejected:
		g.resolution()
	case EventKept:
		if g.from == InForce && !g.changed {
			g.add(keptNothing, "", g.basis)
		}
	case EventCancelled:
		if !g.requested && !g.poor {
			g.add(cancelUnasked, "", law.MustRef("제82조제1항"))
		}
		if !g.heard {
			g.add(operatorsUnheard, "", law.MustRef("제141조제2항제2호"))
		}
	case EventGazetted:
		if g.from == Cancelled && g.published {
			g.add(gazettedTwice, "", g.basis)
		}
	case EventInspected:
		if !g.published {
			g.add(inspectedEarly, "", g.basis)
		}
	case EventDataDemanded:
		if until, ok := g.dataUntil(g.event.Date); ok && g.event.Date.After(until) {
			g.add(dataLate, "date", g.basis, value("until", until))
		}
	}
}

// application asks that the notice has run its time and that opinions were heard, unless both were waived or happened
// before an application that was returned (제74조제2항, 제81조제2항).
func (g *guard) application() {
	if g.noticed.IsZero() || g.from == Returned {
		return
	}
	if !g.opinions {
		g.add(opinionsUnheard, "", law.MustRef("제74조제2항"))
	}
	change := g.from == ChangeNoticed
	c, err := StepNotice.Start(calendar.Korea(), change, g.event.Date, clock.Course{From: g.noticed})
	if err != nil {
		g.add(outsideCalendar, "date", law.MustRef("제74조제2항"))
		return
	}
	if due, _ := c.Due(); !g.event.Date.After(due) {
		g.add(noticeRunning, "date", c.Spec().Basis, value("until", due))
	}
}

// opinion asks that the inspection has begun, within whose period opinions are given (시행령 제43조제2항).
func (g *guard) opinion() {
	if g.noticed.IsZero() {
		return
	}
	e, err := StepInspection.Limit(g.from == ChangeNoticed, g.event.Date)
	if err != nil {
		return // the event itself is not in force then
	}
	if begins := g.noticed.AddDays(e.Value.After.Days() + 1); g.event.Date.Before(begins) {
		g.add(opinionsEarly, "date", law.MustRef("시행령 제43조제2항"), value("begins", begins))
	}
}

// resolution asks that the ministries have replied or let their time run out, and that the candidate was chosen.
func (g *guard) resolution() {
	if g.from == UnderReview && g.kind != RegulationFree && (g.candidate.On.IsZero() || g.candidate.On.After(g.event.Date)) {
		g.add(candidateMissing, "", law.Ref{}, value("kind", g.kind))
	}
	if g.replied || g.takenOver {
		return
	}
	c, err := g.replies(g.from == ChangeReview)
	if err != nil {
		g.add(outsideCalendar, "date", law.MustRef("제75조제2항"))
		return
	}
	if due, known := c.Due(); !known || !g.event.Date.After(due) {
		g.add(repliesAwaited, "", law.MustRef("제75조제2항"))
	}
}

// replies is the clock of the ministries.
func (c *course) replies(change bool) (clock.Clock, error) {
	return StepReply.Start(calendar.Korea(), change, c.applied, clock.Course{From: c.forwarded, Stops: c.stops})
}

// fitting asks what depends on the fields of the event.
func (g *guard) fitting() {
	switch g.event.Type { //nolint:exhaustive // the others have none that the law looks at
	case EventHearingHeld:
		g.hearing()
	case EventResolved, EventRejected:
		g.counted(g.from == ChangeReview)
	case EventDesignated:
		if last, ok := g.event.Term.Last(); ok && last.Before(g.event.Date) {
			g.add(termOver, "term", itemOf(11), value("last", last))
		}
	case EventGazetted:
		g.gazette()
	case EventLightChanged:
		if lights.Has(g.event.Light) {
			g.light()
		}
	case EventKept, EventEvaluated:
		g.counted(true)
	case EventCancellationRequested:
		if g.event.Ground == GroundEvaluation {
			g.add(groundForeign, "ground", law.MustRef("제82조제3항"), value("ground", g.event.Ground))
		}
	case EventCancelled:
		g.cancellation()
	case EventInspected:
		g.inspection()
	case EventReported:
		g.report()
	}
}

// light judges a light change. The tenth is of the area that the committee approved last, so small changes add up.
func (g *guard) light() {
	area := g.event.Area
	if g.event.Light == LightArea && g.approved > 0 && area.Before > 0 {
		if area.Before != g.area {
			g.add(lightAreaBroken, "area", law.MustRef("시행령 제52조제2항"), value("before", area.Before), value("want", g.area))
			return
		}
		area.Before = g.approved
	}
	g.list.Add(lightFault(g.at, g.event.Date, g.event.Light, area))
}

func (g *guard) hearing() {
	by, basis, err := HearingNoticeBy(g.event.Date)
	if err == nil && g.event.Announced.After(by) {
		g.add(announcedLate, "announced", basis, value("by", by))
	}
}

// counted asks for a resolution of the committee, or of the other one where that counts as its own (제79조제1항 단서). What the
// latter may decide by itself are changes within the purpose of a zone that is designated.
func (g *guard) counted(designated bool) {
	r := g.event.Resolution
	if r == (deliberation.Resolution{}) {
		return // its absence is a fault of the shape
	}
	if !r.CountsAsCommittee() || r.Matter == deliberation.ChangeWithinZone && !designated {
		g.add(notTheCommittee, "resolution", law.MustRef("제79조제1항"), value("body", r.Body))
	}
}

func (g *guard) gazette() {
	if g.from == Designated {
		for _, item := range GazetteItems() {
			if item != GazetteOther && !slices.Contains(g.event.Contents, item) {
				g.add(gazetteMissing, "contents", law.MustRef("시행령 제44조제3항"), value("item", item))
			}
		}
		if last, ok := g.term.Last(); ok && last.Before(g.event.Date) {
			g.add(termRunOut, "date", itemOf(11), value("last", last))
		}
	}
	if !g.event.Term.IsZero() {
		last, ok := g.event.Term.Last()
		switch {
		case g.from != ChangeResolved || ok && last.Before(g.event.Date):
			g.add(termForeign, "term", law.MustRef("제81조제3항"))
		case ok && g.event.Term.From().After(g.term.Until()):
			g.add(termGap, "term", itemOf(11), value("from", g.event.Term.From()), value("until", g.term.Until()))
		}
	}
	switch {
	case g.event.Removes && g.from != ChangeResolved:
		g.add(eventFieldForeign, "removes_operator", law.Ref{}, value("event", g.event.Type))
	case g.event.Removes && !g.heard:
		g.add(operatorsUnheard, "removes_operator", law.MustRef("제141조제2항제1호"))
	}
}

// cancellation asks that the ground fits the way: the head's request, or a poor evaluation.
func (g *guard) cancellation() {
	g.counted(true)
	exOfficio := g.event.Ground == GroundEvaluation
	if grounds.Has(g.event.Ground) && (exOfficio && !g.poor || !exOfficio && !g.requested) && (g.requested || g.poor) {
		g.add(groundForeign, "ground", g.event.Ground.Basis(), value("ground", g.event.Ground))
	}
}

// cancelInspection is how long the cancellation lies open (30일 이상, 시행령 제53조제5항).
var cancelInspection = law.MustTimeline(read(force2019, 30, "시행령 제53조제5항"))

// inspection asks for thirty days, of which the first counts: it begins with the opening of the day.
func (g *guard) inspection() {
	least, ok := cancelInspection.At(g.event.Date)
	if until := g.event.Date.AddDays(least.Value - 1); ok && !g.event.Until.IsZero() && g.event.Until.Before(until) {
		g.add(inspectionShort, "until", least.Basis, value("days", least.Value), value("until", until))
	}
}

func (g *guard) report() {
	year := g.event.Year
	switch {
	case g.event.Date.Year() <= year || year < g.designated.Year():
		g.add(reportYear, "year", g.basis, value("year", yearText(year)))
	case slices.Contains(g.reports, year):
		g.add(reportTwice, "year", g.basis, value("year", yearText(year)))
	}
}

// dataDuty is how long after the end data may be demanded (제84조제2항, 시행령 제55조제3항).
var dataDuty = law.MustTimeline(read(force2026, civil.Years(2), "시행령 제55조제3항"))

// dataUntil is the last day on which data may be demanded, as seen on a day. The day of the end is not counted, and since a
// duty lasts so long it does not roll.
func (c *course) dataUntil(on civil.Date) (civil.Date, bool) {
	duty, ok := dataDuty.At(on)
	end, ended := c.end(on)
	if !ok || !ended {
		return civil.Date{}, false
	}
	until, err := end.Add(duty.Value, civil.Down)
	return until, err == nil
}
