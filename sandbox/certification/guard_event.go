package certification

import (
	"slices"

	"github.com/teukgu/teukgu/sandbox/civil"
	"github.com/teukgu/teukgu/sandbox/fault"
	"github.com/teukgu/teukgu/sandbox/lang"
	"github.com/teukgu/teukgu/sandbox/law"
)

// fits finds what is wrong with the details of the event, where the action itself is ready.
func (a *attempt) fits(e *Event) fault.List {
	var list fault.List
	switch e.Do {
	case OpenTrack:
		a.met(&list, e.Met, a.spec.Entry)
	case FileEvidence:
		list.Add(a.filed(e))
	case StartStage:
		x := &a.spec.Stages[a.stage]
		a.acts(&list, e.By, x.By, x.Name, x.Ground.Law)
		a.met(&list, e.Met, x.Entry)
	case SkipStage:
		a.skipped(&list, e)
	case ExtendStage:
		list.Add(a.extended(e.Extended))
	case Exempt:
		a.exempted(&list, e.Met)
	case Issue:
		a.issued(&list, e)
	case Inspect:
		s := &a.spec.Validity.Surveillance
		a.acts(&list, e.By, Roles{s.By}, s.What, s.Every.Ground.Law)
	case Suspend:
		list.Add(a.suspended(e))
	case Renew:
		list.Add(a.renewed(e))
	case HoldStage, ResumeStage, PassStage, PassPreliminarily, FailStage, RejectStage, Object, Uphold, Dismiss, Withdraw, Restore, Cancel:
	}
	return list
}

// met compares the conditions that are confirmed with those that there are.
func (a *attempt) met(list *fault.List, ids []string, want []Condition) {
	at := fault.Path{}.Field("met")
	for i, id := range ids {
		if !slices.ContainsFunc(want, func(c Condition) bool { return c.ID == id }) {
			list.Add(conditionUnknown.At(at.Index(i), noLaw, arg("id", id)))
		}
	}
	for _, c := range want {
		if !slices.Contains(ids, c.ID) {
			list.Add(conditionUnmet.At(at, c.Ground.Law, arg("condition", c.Name), arg("id", c.ID)))
		}
	}
}

// acts checks who acts.
func (a *attempt) acts(list *fault.List, by Actor, may Roles, what lang.Text, basis law.Ref) {
	at := fault.Path{}.Field("by")
	if !slices.Contains(may, by.Role) {
		list.Add(roleWrong.At(at.Field("role"), basis, arg("what", what), arg("want", anyOf(may)), arg("role", by.Role)))
	}
	if by.Name == "" {
		list.Add(nameMissing.At(at.Field("name"), noLaw))
	}
}

// anyOf names roles for a message.
func anyOf(roles Roles) []any {
	list := make([]any, len(roles))
	for i, r := range roles {
		list[i] = r
	}
	return list
}

func (a *attempt) skipped(list *fault.List, e *Event) {
	s := &a.spec.Stages[a.stage].Skip
	if s.With != "" && a.f.item(s.With) >= 0 && len(e.Met) == 0 {
		return
	}
	var want []Condition
	if !s.If.IsZero() {
		want = []Condition{s.If}
	}
	a.met(list, e.Met, want)
}

func (a *attempt) extended(length civil.Period) *fault.Fault {
	most := a.spec.Stages[a.stage].Time.Extension
	otherUnit := length.TotalMonths() > 0 && most.Length.TotalMonths() == 0
	if otherUnit || reversed(length, most.Length) {
		return extensionLong.At(fault.Path{}.Field("extended"), most.Ground.Law, arg("length", length), arg("most", most.Length))
	}
	return nil
}

func (a *attempt) exempted(list *fault.List, ids []string) {
	at := fault.Path{}.Field("met")
	for i, id := range ids {
		if i > 0 || !slices.ContainsFunc(a.spec.Exemptions, func(c Condition) bool { return c.ID == id }) {
			list.Add(conditionUnknown.At(at.Index(i), a.spec.Ground.Law, arg("id", id)))
		}
	}
}

// filed checks evidence that comes from elsewhere.
func (a *attempt) filed(e *Event) *fault.Fault {
	at, item := fault.Path{}.Field("item"), &e.Item
	n := a.spec.evidence(item.Evidence)
	if n < 0 {
		return evidenceUnknown.At(at.Field("evidence"), noLaw, arg("evidence", item.Evidence))
	}
	want := &a.spec.Evidence[n]
	name, formal := arg("evidence", want.Name), want.Kind == KindReport || want.Kind == KindCertificate
	agreement, counts := a.recognised(*want, item.Market, a.on, "")
	switch {
	case item.On.After(e.On):
		return itemLate.At(at.Field("on"), noLaw, arg("on", item.On))
	case a.f.item(item.Evidence) >= 0:
		return itemTwice.At(at.Field("evidence"), noLaw, name)
	case formal && (item.By.String() == "" || item.Market == ""):
		return itemMade.At(at, noLaw)
	case !counts:
		return itemForeign.At(at.Field("market"), noLaw, name, arg("made", item.Market), arg("wanted", a.spec.Market))
	}
	by := a.yields[n]
	if by < 0 {
		return nil
	}
	x := &a.spec.Stages[by]
	switch _, waits := stageLife.Find(a.f.stages[by].state, FileEvidence); {
	case !waits:
		return itemRunning.At(at.Field("evidence"), x.Ground.Law, name, arg("stage", x.Name))
	case (x.Decides || x.Preliminary) && agreement == "":
		return itemDecision.At(at.Field("evidence"), x.Ground.Law, name, arg("stage", x.Name))
	case formal && !slices.Contains(x.By, item.By):
		return roleWrong.At(at.Field("by"), x.Ground.Law, arg("what", want.Name), arg("want", anyOf(x.By)), arg("role", item.By))
	}
	return nil
}

func (a *attempt) issued(list *fault.List, e *Event) {
	v, until := &a.spec.Validity, fault.Path{}.Field("until")
	if len(e.Imposed) > 0 && a.spec.Conditional.IsZero() {
		list.Add(imposedForbidden.At(fault.Path{}.Field("imposed"), a.spec.Ground.Law))
	}
	switch v.Term {
	case Fixed, Renewable:
		if e.Until.IsZero() {
			list.Add(untilMissing.At(until, v.Ground.Law))
			return
		}
		// A term that counts its first day ends a day before one that does not, and certificates know both.
		from, to := e.On, plus(e.On, v.Most)
		if !v.Least.IsZero() {
			from = plus(e.On, v.Least).AddDays(-1)
		}
		if e.Until.Before(from) || e.Until.After(to) {
			list.Add(untilOut.At(until, v.Ground.Law, arg("until", e.Until), arg("from", from), arg("to", to)))
		}
	case Unlimited:
		if !e.Until.IsZero() {
			list.Add(untilForbidden.At(until, v.Ground.Law))
		}
	case Unstated:
		if !e.Until.IsZero() && e.Until.Before(e.On) {
			list.Add(untilEarly.At(until, v.Ground.Law, arg("until", e.Until), arg("from", e.On)))
		}
	}
}

func (a *attempt) suspended(e *Event) *fault.Fault {
	most := &a.spec.Suspension
	if e.Until.IsZero() {
		return nil
	}
	to := plus(e.On, most.Length)
	switch {
	case e.Until.Before(e.On):
		return untilEarly.At(fault.Path{}.Field("until"), most.Ground.Law, arg("until", e.Until), arg("from", e.On))
	case !most.IsZero() && e.Until.After(to):
		return untilOut.At(fault.Path{}.Field("until"), most.Ground.Law, arg("until", e.Until), arg("from", e.On), arg("to", to))
	}
	return nil
}

func (a *attempt) renewed(e *Event) *fault.Fault {
	v := &a.spec.Validity
	from, to := a.f.certificate.Until.AddDays(1), plus(a.f.certificate.Until, v.Renewal.Length)
	switch {
	case e.Until.Before(from):
		return untilEarly.At(fault.Path{}.Field("until"), v.Ground.Law, arg("until", e.Until), arg("from", from))
	case !v.Renewal.IsZero() && e.Until.After(to):
		return untilOut.At(fault.Path{}.Field("until"), v.Renewal.Ground.Law, arg("until", e.Until), arg("from", from), arg("to", to))
	}
	return nil
}
