package certification

import (
	"slices"
	"strings"

	"github.com/teukgu/teukgu/sandbox/civil"
	"github.com/teukgu/teukgu/sandbox/clock"
	"github.com/teukgu/teukgu/sandbox/fault"
	"github.com/teukgu/teukgu/sandbox/lang"
)

// stages checks the steps, each by itself and then as a graph.
func (k *checker) stages() {
	at := fault.Path{}.Field("stages")
	if len(k.spec.Stages) == 0 {
		k.list.Add(stagesMissing.At(at, noLaw))
	}
	for i := range k.spec.Stages {
		x, at := &k.spec.Stages[i], at.Index(i)
		k.id(at.Field("id"), x.ID)
		if k.spec.stage(x.ID) < i {
			k.list.Add(idDuplicate.At(at.Field("id"), noLaw, arg("id", x.ID)))
		}
		k.text(at.Field("name"), x.Name)
		k.roles(at.Field("by"), x.By)
		for n, id := range x.After {
			k.stageID(at.Field("after").Index(n), id)
		}
		k.conditions(at.Field("entry"), x.Entry)
		if x.Standard != "" && !slices.Contains(k.spec.Standards, x.Standard) {
			k.list.Add(standardUnknown.At(at.Field("standard"), noLaw, arg("standard", x.Standard)))
		}
		k.evidenceIDs(at, x)
		k.time(at.Field("time"), i, x)
		k.hold(at.Field("hold"), x.Hold)
		k.skip(at.Field("skip"), x.Skip)
		if x.Preliminary && slices.Contains(k.last, i) {
			k.list.Add(preliminaryLast.At(at.Field("preliminary"), x.Ground.Law))
		}
		k.notices(at.Field("notices"), x)
		k.ground(at.Field("ground"), x.Ground)
	}
	if cycle := k.cycle(); cycle != nil {
		ids := make([]string, 0, len(cycle)+1)
		for _, i := range append(cycle, cycle[0]) {
			ids = append(ids, k.spec.Stages[i].ID)
		}
		k.list.Add(stageCycle.At(at.Index(cycle[0]), noLaw, arg("cycle", strings.Join(ids, " ← "))))
	}
}

func (k *checker) roles(at fault.Path, roles Roles) {
	if len(roles) == 0 {
		k.list.Add(roleMissing.At(at, noLaw))
	}
	for i, r := range roles {
		k.role(at.Index(i), r)
	}
}

func (k *checker) stageID(at fault.Path, id string) {
	if k.spec.stage(id) < 0 {
		k.list.Add(stageUnknown.At(at, noLaw, arg("stage", id), arg("known", k.spec.stageIDs())))
	}
}

func (k *checker) evidenceID(at fault.Path, id string) {
	if k.spec.evidence(id) < 0 {
		k.list.Add(evidenceUnknown.At(at, noLaw, arg("evidence", id)))
	}
}

func (k *checker) evidenceIDs(at fault.Path, x *Stage) {
	for n, id := range x.Needs {
		k.evidenceID(at.Field("needs").Index(n), id)
	}
	for n, id := range x.Uses {
		k.evidenceID(at.Field("uses").Index(n), id)
	}
	for n, id := range x.Yields {
		k.evidenceID(at.Field("yields").Index(n), id)
		e := k.spec.evidence(id)
		if e < 0 {
			continue
		}
		if by := k.yields[e]; &k.spec.Stages[by] != x || slices.Index(x.Yields, id) < n {
			k.list.Add(evidenceTwice.At(at.Field("yields").Index(n), noLaw, arg("evidence", id), arg("stage", k.spec.Stages[by].ID)))
		}
	}
}

func (k *checker) time(at fault.Path, i int, x *Stage) {
	t := &x.Time
	switch {
	case t.Length.IsZero() && !t.Unpublished:
		k.list.Add(timeMissing.At(at, t.Ground.Law))
	case !t.Length.IsZero() && t.Unpublished:
		k.list.Add(timeConflict.At(at, t.Ground.Law, arg("length", t.Length)))
	}
	if t.From != "" {
		k.stageID(at.Field("from"), t.From)
		if j := k.spec.stage(t.From); j >= 0 && len(k.order) == len(k.deps) && !k.leads(j, i) {
			k.list.Add(timeAnchor.At(at.Field("from"), t.Ground.Law, arg("stage", t.From)))
		}
	}
	k.figure(at.Field("extension"), t.Extension)
	if !t.Length.IsZero() {
		k.ground(at.Field("ground"), t.Ground)
	}
	switch {
	case t.Counting == 0 || t.Length.IsZero():
	case t.Ground.Law.IsZero():
		k.list.Add(lawMissing.At(at.Field("ground").Field("law"), noLaw))
	default:
		k.list = append(k.list, lawFaults(x).Under(at)...)
	}
}

// lawFaults is what the clock of Korean law finds wrong with the time.
func lawFaults(x *Stage) fault.List {
	spec := x.clock(x.Time.Length, x.Name)
	spec.What.KO = "-"                      // the name of the stage is checked where it stands
	list, _ := spec.Validate().(fault.List) //nolint:errorlint // Validate returns the list itself
	return list
}

// clock is the time of the stage, or another length from the same day, as a clock of Korean law.
func (x *Stage) clock(length civil.Period, what lang.Text) clock.Spec {
	return clock.Spec{
		What: what, Length: length, Basis: x.Time.Ground.Law, Counting: x.Time.Counting, Stop: x.Hold.Ground.Law,
		Extension:  clock.Limit{Length: x.Time.Extension.Length, Basis: x.Time.Extension.Ground.Law},
		Confidence: x.Time.Ground.Source.Confidence,
	}
}

func (k *checker) hold(at fault.Path, h Hold) {
	if h.IsZero() {
		return
	}
	k.text(at.Field("name"), h.Name)
	k.figure(at.Field("answer"), h.Answer)
	k.ground(at.Field("ground"), h.Ground)
}

func (k *checker) skip(at fault.Path, s Skip) {
	if s.IsZero() {
		return
	}
	if s.With == "" && s.If.IsZero() {
		k.list.Add(skipEmpty.At(at, s.Ground.Law))
	}
	if s.With != "" {
		k.evidenceID(at.Field("with"), s.With)
	}
	if !s.If.IsZero() {
		k.condition(at.Field("if"), s.If)
	}
	k.ground(at.Field("ground"), s.Ground)
}

func (k *checker) notices(at fault.Path, x *Stage) {
	for n := range x.Notices {
		k.text(at.Index(n).Field("what"), x.Notices[n].What)
		k.role(at.Index(n).Field("who"), x.Notices[n].Who)
		if x.Notices[n].Within.IsZero() {
			k.list.Add(lengthMissing.At(at.Index(n).Field("within"), noLaw))
		}
		k.figure(at.Index(n).Field("within"), x.Notices[n].Within)
	}
}
