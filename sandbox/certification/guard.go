package certification

import (
	"slices"

	"github.com/teukgu/teukgu/sandbox/calendar"
	"github.com/teukgu/teukgu/sandbox/civil"
	"github.com/teukgu/teukgu/sandbox/fault"
)

// attempt is an action that is tried in a state, on a day; stage is its number, or -1.
type attempt struct {
	*compiled
	f     *fold
	do    Action
	stage int
	on    civil.Date
}

// ready finds what stands against the action whatever else the event says. Where it finds nothing there is an event that is
// accepted.
func (a *attempt) ready() fault.List {
	state := a.f.on(a.on)
	if a.do == Renew && state == Expired {
		return fault.List{renewalLate.At(fault.Path{}.Field("on"), a.spec.Validity.Ground.Law, arg("until", a.f.certificate.Until))}
	}
	if _, ok := life.Find(state, a.do); !ok {
		return fault.List{moveForbidden.At(fault.Path{}.Field("do"), noLaw, arg("state", state), arg("action", a.do))}
	}
	if a.do.ofStage() {
		return a.readyStage()
	}
	var list fault.List
	at := fault.Path{}.Field("do")
	switch a.do {
	case Issue:
		for _, i := range a.last {
			if !a.f.satisfied(i) {
				list.Add(issueEarly.At(at, a.spec.Ground.Law, arg("stage", a.spec.Stages[i].Name)))
			}
		}
	case Object:
		list.Add(a.objection(at))
	case Exempt:
		if len(a.spec.Exemptions) == 0 {
			list.Add(exemptionNone.At(at, a.spec.Ground.Law))
		}
	case Inspect:
		if a.spec.Validity.Surveillance.IsZero() {
			list.Add(inspectionNone.At(at, a.spec.Ground.Law))
		}
	case Renew:
		if a.spec.Validity.Term != Renewable {
			list.Add(renewalNone.At(at, a.spec.Validity.Ground.Law))
		}
	case FileEvidence:
		if !a.canFile() {
			list.Add(moveForbidden.At(at, noLaw, arg("state", state), arg("action", a.do)))
		}
	case OpenTrack, Uphold, Dismiss, Withdraw, Suspend, Restore, Cancel:
	case StartStage, SkipStage, HoldStage, ResumeStage, ExtendStage, PassStage, PassPreliminarily, FailStage, RejectStage:
	}
	return list
}

// canFile reports whether there is evidence that may still come from elsewhere.
func (a *attempt) canFile() bool {
	return slices.ContainsFunc(a.spec.Evidence, func(e Evidence) bool {
		if a.f.item(e.ID) >= 0 {
			return false
		}
		by := a.yields[a.spec.evidence(e.ID)]
		if by < 0 {
			return true
		}
		_, waits := stageLife.Find(a.f.stages[by].state, FileEvidence)
		if x := &a.spec.Stages[by]; x.Decides || x.Preliminary {
			return waits && slices.ContainsFunc(a.spec.Recognition, func(g Agreement) bool {
				return g.Recognises(e, a.other(g), a.spec.Market, a.on)
			})
		}
		return waits
	})
}

// other is the side of an agreement that is not the market of the track.
func (a *attempt) other(g Agreement) Market {
	if g.Home == a.spec.Market {
		return g.Partner
	}
	return g.Home
}

func (a *attempt) objection(at fault.Path) *fault.Fault {
	o := &a.spec.Objection
	switch {
	case o.IsZero():
		return objectionNone.At(at, a.spec.Ground.Law)
	case a.f.dismissed:
		return objectionTwice.At(at, o.Ground.Law)
	}
	if last, ok := lastDay(o.File, a.f.rejected); ok && a.on.After(last) {
		return objectionLate.At(fault.Path{}.Field("on"), o.File.Ground.Law, arg("last", last))
	}
	return nil
}

// lastDay is the last day of a time that somebody has from a day. It is false where there is none, and where it rolls over
// holidays that the library does not hold: then nobody is refused for being late.
func lastDay(f Figure, from civil.Date) (civil.Date, bool) {
	if f.IsZero() || f.Ground.Law.IsZero() {
		return plus(from, f.Length), !f.IsZero()
	}
	due, err := calendar.Administrative.Count(calendar.Korea(), from, f.Length)
	return due.Last(), err == nil
}

func (a *attempt) readyStage() fault.List {
	x, s := &a.spec.Stages[a.stage], &a.f.stages[a.stage]
	name, at, law := arg("stage", x.Name), fault.Path{}.Field("stage"), x.Ground.Law
	if _, ok := stageLife.Find(s.state, a.do); !ok {
		return fault.List{stageForbidden.At(at, law, name, arg("state", s.state), arg("action", a.do))}
	}
	var list fault.List
	no := func(wrong bool, kind fault.Kind) {
		if wrong {
			list.Add(kind.At(at, law, name))
		}
	}
	switch a.do {
	case StartStage:
		a.preceded(&list)
		a.supplied(&list, x.Needs)
	case SkipStage:
		no(x.Skip.IsZero(), skipNone)
		a.preceded(&list)
		if x.Skip.If.IsZero() && x.Skip.With != "" && a.f.item(x.Skip.With) < 0 {
			list.Add(a.absent(x.Skip.With))
		}
	case HoldStage:
		no(x.Hold.IsZero(), holdNone)
	case ResumeStage:
		if last, ok := lastDay(x.Hold.Answer, s.holds[len(s.holds)-1].from); ok && a.on.After(last) {
			list.Add(holdLate.At(fault.Path{}.Field("on"), x.Hold.Answer.Ground.Law, arg("last", last)))
		}
	case ExtendStage:
		no(x.Time.Extension.IsZero(), extensionNone)
		no(!s.extended.IsZero(), extensionTwice)
	case PassStage:
		no(x.Preliminary, passPreliminary)
	case PassPreliminarily:
		no(!x.Preliminary, passFinal)
	case FailStage:
		no(x.Decides, failDecides)
	case RejectStage:
		no(!x.Decides, rejectNot)
	case OpenTrack, FileEvidence, Object, Uphold, Dismiss, Exempt, Withdraw, Issue, Inspect, Suspend, Restore, Renew, Cancel:
	}
	return list
}

// preceded finds the stages that have to be done before.
func (a *attempt) preceded(list *fault.List) {
	x := &a.spec.Stages[a.stage]
	for _, j := range a.deps[a.stage] {
		if !a.f.satisfied(j) {
			list.Add(stageBefore.At(fault.Path{}.Field("stage"), x.Ground.Law, arg("stage", x.Name), arg("before", a.spec.Stages[j].Name)))
		}
	}
}

// supplied finds the evidence that is not there. What a stage yields is missing with that stage.
func (a *attempt) supplied(list *fault.List, ids []string) {
	for _, id := range ids {
		if a.f.item(id) < 0 && a.yields[a.spec.evidence(id)] < 0 {
			list.Add(a.absent(id))
		}
	}
}

func (a *attempt) absent(id string) *fault.Fault {
	x := &a.spec.Stages[a.stage]
	return evidenceAbsent.At(fault.Path{}.Field("stage"), x.Ground.Law, arg("stage", x.Name), arg("evidence", a.spec.Evidence[a.spec.evidence(id)].Name))
}
