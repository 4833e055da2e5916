package sandbox

import (
	"errors"

	"github.com/teukgu/teukgu/sandbox/calendar"
	"github.com/teukgu/teukgu/sandbox/civil"
	"github.com/teukgu/teukgu/sandbox/fault"
	"github.com/teukgu/teukgu/sandbox/lang"
	"github.com/teukgu/teukgu/sandbox/law"
)

// guard collects what stands against one event.
type guard struct {
	*life
	event Event
	basis law.Ref // the provision of the move
	at    fault.Path
	list  fault.List
}

func (g *guard) add(kind fault.Kind, field string, args ...lang.Arg) {
	at := g.at
	if field != "" {
		at = at.Field(field)
	}
	g.list.Add(kind.At(at, g.basis, args...))
}

func value(name string, v any) lang.Arg { return lang.Arg{Name: name, Value: v} }

// unmet returns everything that the law sets against an event that the table allows in the state.
func (l *life) unmet(e Event, from PermitStatus, at fault.Path) fault.List {
	basis, provided := l.basis(permitMove{from: from, on: e.Type}, e.Date)
	g := guard{life: l, event: e, basis: basis, at: at}
	if e.Actor != 0 {
		if may := l.offices(e.Type, e.Date); may != 0 && !may.Has(e.Actor) {
			g.add(permitActorForbidden, "actor", value("event", e.Type), value("may", inBoth(may)), value("actor", e.Actor))
		}
	}
	switch {
	case !provided && e.Type == EventReported:
		g.add(permitReportEarly, "date", value("until", l.until))
		return g.list
	case !provided:
		g.add(permitNotInForce, "", value("statute", l.statute), value("instrument", l.instrument), value("event", e.Type), value("on", e.Date))
		return g.list // what it would depend on is not in force either
	}
	g.timely()
	g.fitting()
	return g.list
}

// timely asks what depends on the history and the day alone, so that it also says what is allowed now.
func (g *guard) timely() {
	switch g.event.Type { //nolint:exhaustive // the table is enough for the others
	case EventSupplemented:
		if g.demands == 0 {
			g.add(permitNoDemand, "")
		}
	case EventReconsiderationRequested:
		g.reconsideration()
	case EventStarted:
		if !g.covered() {
			g.add(permitUncovered, "", value("until", g.until), value("cover", coverText(g.cover)))
		}
	case EventExtensionRequested:
		g.extendable()
		if rule, ok := g.extension(); ok {
			g.inTime(permitExtensionLate, rule.Ask)
		}
	case EventExtended:
		g.extendable()
		if !g.asked {
			g.add(permitExtensionUnasked, "")
		}
	case EventReformRequested:
		rule, _ := g.rules.Reform.At(g.event.Date)
		g.inTime(permitReformLate, rule.Value)
	case EventReformStarted, EventReformFinished:
		if !g.reformDone.IsZero() {
			g.add(permitReformDone, "", value("done", g.reformDone))
		}
	case EventCorrected:
		if rule, _ := g.rules.Cancellation.At(g.event.Date); rule.Value.CorrectOnce && g.corrections > 0 {
			g.add(permitCorrectedBefore, "")
		}
	case EventMovedToTemporary:
		if g.reformBegun.IsZero() {
			g.add(permitReformNotBegun, "")
		}
	}
}

// fitting asks what depends on the fields of the event. A field that is missing or no value at all is left to the faults
// of the event itself.
func (g *guard) fitting() {
	switch g.event.Type { //nolint:exhaustive // the others have no fields
	case EventGranted:
		if g.event.Months > 0 {
			g.term()
		}
	case EventExtended:
		if g.event.Months > 0 {
			g.length()
		}
	case EventCancelled:
		rule, ok := g.rules.Cancellation.At(g.event.Date)
		may := rule.Value.Must | rule.Value.May
		known := grounds.Has(g.event.Ground) // otherwise the shape of the event is at fault, which says so
		if ok && known && g.event.Ground != GroundOther && !may.Has(g.event.Ground) {
			g.add(permitGroundUnknown, "ground", value("ground", g.event.Ground), value("grounds", inBoth(may)))
		}
	case EventCorrected:
		rule, _ := g.rules.Cancellation.At(g.event.Date)
		if rule.Value.Must.Has(g.event.Ground) {
			g.add(permitMustCancel, "ground", value("ground", g.event.Ground))
		}
	}
}

// inTime asks that the event is not later than so long before the end of the term.
func (g *guard) inTime(late fault.Kind, ask civil.Period) {
	due, err := calendar.Backward(g.until, ask)
	if err != nil || g.event.Date.After(due.Last()) {
		g.add(late, "date", value("due", due.Last()), value("until", g.until), value("ask", ask))
	}
}

// extendable asks that an extension is left.
func (g *guard) extendable() {
	if rule, ok := g.extension(); !ok || g.extensions >= rule.Count {
		g.add(permitExtensionUsed, "", value("count", rule.Count))
	}
}

func (g *guard) term() {
	terms, err := g.statute.Terms(g.instrument, g.event.Date)
	if err != nil {
		return // the table of moves has said that the instrument is not in force
	}
	if g.event.Months > terms.MaxMonths() {
		g.basis = terms.Basis()
		g.add(permitTermLong, "months", value("months", g.event.Months), value("limit", terms.MaxMonths()))
	} else if lastDay(g.event.Date, g.event.Months).IsZero() {
		g.add(permitNoSuchDay, "months")
	}
}

func (g *guard) length() {
	rule, _ := g.extension()
	until := lastDay(g.until, g.event.Months)
	switch longest := rule.Length.TotalMonths(); {
	case longest > 0 && g.event.Months > longest:
		g.add(permitExtensionLong, "months", value("months", g.event.Months), value("limit", longest))
	case until.IsZero():
		g.add(permitNoSuchDay, "months")
	}
	if rule.WithinZone && !g.zoneUntil.IsZero() && until.After(g.zoneUntil) {
		g.add(permitBeyondZone, "months", value("until", until), value("zone", g.zoneUntil))
	}
}

// reconsideration asks that none was asked for before and that the time for it has not passed. Where the statute names
// no number of times it is once: a second deliberation is not a third.
func (g *guard) reconsideration() {
	if rule, _ := g.rules.Reconsideration.At(g.event.Date); g.reviews >= max(1, rule.Value.Count) {
		g.add(permitReviewedBefore, "")
	}
	due, err := g.reconsiderable(calendar.Korea(), g.event.Date)
	g.basis, _ = cited(g.rules.ReconsiderationTime, g.event.Date)
	var f *fault.Fault
	switch {
	case errors.As(err, &f):
		g.list.Add(f)
	case !due.IsZero() && g.event.Date.After(due):
		g.add(permitReviewLate, "date", value("refused", g.refused), value("due", due))
	}
}

// reconsiderable returns the last day to ask for a reconsideration of the last refusal, as the law stands on a day; zero
// where it sets none.
func (l *life) reconsiderable(cal calendar.Calendar, on civil.Date) (civil.Date, error) {
	time, ok := l.rules.ReconsiderationTime.At(on)
	if !ok {
		return civil.Date{}, nil
	}
	end, err := dutyCounting(l.refused).Count(cal, l.refused, time.Value)
	return end.Last(), err
}

// coverText says how far the insurance goes.
func coverText(last civil.Date) lang.Text {
	if last.IsZero() {
		return ko("없음", "none")
	}
	return lang.Text{KO: lang.DateIn(last, lang.Korean) + "까지", EN: "until " + lang.DateIn(last, lang.English)}
}

// inBoth is what a value says in both languages, for an argument that has no form of its own on the wire.
func inBoth(v lang.Speaker) lang.Text {
	return lang.Text{KO: v.In(lang.Korean), EN: v.In(lang.English)}
}
