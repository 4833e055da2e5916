package sandbox

import (
	"github.com/teukgu/teukgu/sandbox/civil"
	"github.com/teukgu/teukgu/sandbox/law"
)

// life is a permit as its events so far have left it: what the next event is judged by. It knows no day; standing says
// how it stands on one.
type life struct {
	providing
	table     *instrumentLife
	zoneUntil civil.Date
	needsAct  bool

	status PermitStatus // after the last event; what time alone has made of it since, standing says
	events int
	last   civil.Date // day of the last event

	demands     int        // supplements that are awaited
	refused     civil.Date // day of the last refusal
	reviews     int        // reconsiderations asked for
	granted     civil.Date
	until       civil.Date // last day of the term, extensions included
	cover       civil.Date // last day of the longest cover
	planned     bool       // a plan of damages is agreed
	asked       bool       // an extension is asked for
	extensions  int
	reformAsked civil.Date // first request
	reformBegun civil.Date
	reformDone  civil.Date
	corrections int
	reported    bool
	ended       civil.Date // day of a cancellation or a move
}

// next returns the state after an event in a state, by the table; false where it has no such move.
func (l *life) next(from PermitStatus, on EventType) (PermitStatus, bool) {
	if on > EventMovedToTemporary {
		return 0, false
	}
	to := l.table.next[from][on]
	return to, to != 0
}

// follow takes an event that was judged before. One that the table does not allow is passed over.
func (l *life) follow(e *Event) {
	from := l.standing(e.Date).Status
	if to, ok := l.next(from, e.Type); ok {
		l.take(e, from, to)
	}
}

// take enters an event that leads from one state to another.
func (l *life) take(e *Event, from, to PermitStatus) {
	l.events++
	l.last = e.Date
	if to != from { // else time alone made the state, and goes on making it
		l.status = to
	}
	switch e.Type {
	case EventSupplementDemanded:
		l.demands++
	case EventSupplemented:
		l.demands--
	case EventGranted:
		l.granted, l.until = e.Date, lastDay(e.Date, e.Months)
	case EventRefused:
		l.refused = e.Date
	case EventReconsiderationRequested:
		l.reviews++
		l.demands = 0
	case EventInsured:
		l.cover = later(l.cover, e.Until)
	case EventPlanAgreed:
		l.planned = true
	case EventExtensionRequested:
		l.asked = true
	case EventExtended:
		l.extensions++
		l.until = lastDay(l.until, e.Months)
	case EventReformRequested:
		if l.reformAsked.IsZero() {
			l.reformAsked = e.Date
		}
	case EventReformStarted:
		l.reformBegun = e.Date
	case EventReformFinished:
		l.reformDone = e.Date
	case EventCorrected:
		l.corrections++
	case EventCancelled, EventMovedToTemporary:
		l.ended = e.Date
	case EventReported:
		l.reported = true
	case EventRequested, EventForwarded, EventStarted, EventSuspended, EventResumed:
	}
}

// standing says how the permit stands on a day on which no further event has happened.
func (l *life) standing(on civil.Date) Standing {
	if l.status < StatusGranted || l.status > StatusSuspended {
		return Standing{Status: l.status}
	}
	if !on.After(l.until) {
		return Standing{l.status, l.until}
	}
	last, goesOn := l.beyond()
	if goesOn && (last.IsZero() || !on.After(last)) {
		if l.instrument == Demonstration {
			return Standing{StatusStandingStill, last}
		}
		return Standing{StatusAutoExtended, last}
	}
	if !goesOn {
		last = l.until
	}
	return Standing{StatusExpired, last}
}

// beyond reports whether the permit lasts beyond its term, and its last day then; zero where that is open.
//
// A demonstration stands still for whoever asked for a reform (제87조제10항), an extended temporary permit goes on by itself
// (제90조제12항); either ends on the day on which the reform is finished.
func (l *life) beyond() (last civil.Date, ok bool) {
	if l.instrument == Demonstration {
		rule, standsStill := l.rules.StandStill.At(l.reformAsked)
		if !standsStill {
			return civil.Date{}, false
		}
		if rule.Value.WithinZone {
			last = l.zoneUntil
		}
		if !rule.Value.Limit.IsZero() {
			last = earlier(last, lastDay(l.until, rule.Value.Limit.TotalMonths()))
		}
	} else {
		rule, extended := l.rules.AutoExtension.At(l.until)
		if !extended || l.extensions == 0 || rule.Value.ExceptAct && l.needsAct {
			return civil.Date{}, false
		}
	}
	last = earlier(last, l.reformDone)
	return last, last.IsZero() || last.After(l.until)
}

// covered reports whether damages are covered to the end of the term: by insurance that does not end before it, or by an
// agreed plan (제88조제2항, 시행령 제60조제2항).
func (l *life) covered() bool { return l.planned || !l.cover.IsZero() && !l.cover.Before(l.until) }

// basis is [providing.basis] for this permit: an extension follows the text of the day of the grant, in the numbering
// that this text has on the day.
func (l *life) basis(m permitMove, on civil.Date) (law.Ref, bool) {
	if m.on == EventExtensionRequested || m.on == EventExtended {
		return numbered(l.rules.Extension, l.granted, on)
	}
	return l.providing.basis(m, on)
}

// extension returns the rule of an extension that applies to the grant.
func (l *life) extension() (ExtensionRule, bool) {
	e, ok := l.rules.Extension.At(l.granted)
	return e.Value, ok
}

// lastDay returns the last day of a term of months that begins on the day after a day: of a grant, whose day is not
// counted, or of an extension, which runs on from the day after the end (민법 제157조, 제160조). It does not roll. It is
// the zero Date where there is no such day.
func lastDay(before civil.Date, months int) civil.Date {
	length, err := civil.NewPeriod(0, months, 0, 0)
	if err != nil {
		return civil.Date{}
	}
	first := before.AddDays(1)
	end, err := first.Add(length, civil.Down)
	if err != nil || end.Day() != first.Day() {
		return end // a month without the corresponding day: its last day is the end (제160조제3항)
	}
	return end.AddDays(-1)
}

// earlier returns the earlier day; a zero one is open.
func earlier(a, b civil.Date) civil.Date {
	if a.IsZero() || !b.IsZero() && b.Before(a) {
		return b
	}
	return a
}

func later(a, b civil.Date) civil.Date {
	if b.After(a) {
		return b
	}
	return a
}
