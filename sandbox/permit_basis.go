package sandbox

import (
	"github.com/teukgu/teukgu/sandbox/civil"
	"github.com/teukgu/teukgu/sandbox/flow"
	"github.com/teukgu/teukgu/sandbox/law"
)

// providing is what a statute provides for one instrument.
type providing struct {
	statute    Statute
	instrument Instrument
	rules      *Rules
}

// zone returns the provisions of the zone Act that set no number; of another statute there are none.
func (p providing) zone() *zonePermit {
	if p.statute != ZoneAct {
		return &zonePermits()[0]
	}
	return &zonePermits()[p.instrument]
}

// basis returns the provision of a move in the numbering of the day, and whether the statute provides for the move on it.
// A move for which no article was read is provided for without a citation.
func (p providing) basis(m permitMove, on civil.Date) (law.Ref, bool) {
	switch m.on {
	case 0:
		return p.lapse(m, on)
	case EventRequested:
		ref, _ := cited(p.rules.Cases, on)
		return ref, p.statute.Has(p.instrument, on)
	case EventForwarded:
		return free(p.zone().forward, on)
	case EventSupplementDemanded, EventSupplemented:
		return free(p.rules.Reply, on)
	case EventGranted, EventRefused:
		return cited(p.rules.Grant, on)
	case EventReconsiderationRequested:
		return cited(p.rules.Reconsideration, on)
	case EventInsured, EventPlanAgreed, EventStarted:
		return free(p.rules.Insurance, on)
	case EventExtensionRequested, EventExtended:
		return cited(p.rules.Extension, on)
	case EventReformRequested:
		return cited(p.rules.Reform, on)
	case EventReformStarted, EventReformFinished:
		return p.reform(on)
	case EventCorrected:
		e, ok := p.rules.Cancellation.At(on)
		return e.Basis, ok && e.Value.Correct
	case EventCancelled:
		return free(p.rules.Cancellation, on)
	case EventSuspended, EventResumed:
		return law.Ref{}, true
	case EventReported:
		e, _ := p.rules.Report.At(on)
		return e.Basis, !m.from.Alive() || e.Value.Before > 0
	case EventMovedToTemporary:
		if p.statute == ZoneAct {
			return cited(p.zone().move, on)
		}
		return law.Ref{}, p.statute.Has(Temporary, on)
	}
	return law.Ref{}, false
}

// lapse returns the provision by which time alone makes the move.
func (p providing) lapse(m permitMove, on civil.Date) (law.Ref, bool) {
	state := m.to
	if state == StatusExpired {
		state = m.from // what kept the permit alive says how long
	}
	switch state { //nolint:exhaustive // nothing else lasts beyond the term
	case StatusStandingStill:
		return cited(p.rules.StandStill, on)
	case StatusAutoExtended:
		return cited(p.rules.AutoExtension, on)
	}
	return cited(p.rules.Term, on)
}

func (p providing) reform(on civil.Date) (law.Ref, bool) {
	if p.statute == ZoneAct {
		return free(p.zone().reform, on)
	}
	return free(p.rules.AutoExtension, on)
}

// cited returns the citation of a rule on the day, and whether it is in force.
func cited[V any](t law.Timeline[V], on civil.Date) (law.Ref, bool) {
	e, ok := t.At(on)
	return e.Basis, ok
}

// numbered returns the citation of the version of one day in the numbering of another, and whether there is one.
func numbered[V any](t law.Timeline[V], version, on civil.Date) (law.Ref, bool) {
	e, ok := t.At(version)
	basis := e.Basis
	for _, next := range t.Entries() {
		if next.From.After(on) || next.From.After(e.From) && !next.Renumbered {
			break
		}
		if next.From.After(e.From) {
			basis = next.Basis
		}
	}
	return basis, ok
}

// free is cited for what the statute does not have to provide for.
func free[V any](t law.Timeline[V], on civil.Date) (law.Ref, bool) {
	ref, _ := cited(t, on)
	return ref, true
}

// offices returns who may bring the event about on the day; none where no provision says.
func (p providing) offices(e EventType, on civil.Date) flow.Offices {
	holder := flow.By(flow.Applicant)
	through := holder // under the zone Act an operator turns to the minister through the local government
	if p.statute == ZoneAct {
		through = flow.By(flow.Applicant, flow.LocalGovernment)
	}
	switch e {
	case EventRequested, EventInsured, EventStarted, EventReformRequested, EventReported:
		return holder
	case EventSupplemented, EventExtensionRequested, EventReconsiderationRequested:
		return through
	case EventForwarded:
		if p.statute == ZoneAct {
			return flow.By(flow.LocalGovernment)
		}
		return flow.By(flow.Ministry)
	case EventSupplementDemanded:
		return flow.By(flow.Ministry, flow.Agency)
	case EventGranted, EventRefused:
		return flow.By(flow.Ministry, flow.Committee)
	case EventPlanAgreed:
		rule, _ := p.rules.Insurance.At(on)
		return holder | flow.By(rule.Value.Plan)
	case EventReformStarted, EventReformFinished:
		if p.statute == ZoneAct && p.instrument == Demonstration {
			return flow.By(flow.LocalGovernment, flow.Ministry, flow.Agency)
		}
		return flow.By(flow.Ministry, flow.Agency)
	case EventExtended, EventCorrected, EventCancelled, EventMovedToTemporary:
		return flow.By(flow.Ministry)
	case EventSuspended, EventResumed:
	}
	return 0
}
