package certification

import (
	"slices"
	"strings"

	"github.com/teukgu/teukgu/sandbox/fault"
	"github.com/teukgu/teukgu/sandbox/lang"
	"github.com/teukgu/teukgu/sandbox/law"
)

// noLaw stands where no article demands what a fault is about.
var noLaw law.Ref

// checker collects what is wrong with a track.
type checker struct {
	*compiled
	list fault.List
}

// check finds everything that is wrong with the data, in the order of its fields.
func (c *compiled) check() fault.List {
	k := checker{compiled: c}
	s, root := &c.spec, fault.Path{}
	if !s.Schema.IsZero() && s.Schema != TrackSchema() {
		k.list.Add(schemaWrong.At(root.Field("schema"), noLaw, arg("schema", s.Schema), arg("want", TrackSchema())))
	}
	k.id(root.Field("id"), s.ID)
	k.text(root.Field("scheme"), s.Scheme)
	k.market(root.Field("market"), s.Market)
	k.ground(root.Field("ground"), s.Ground)
	k.parties()
	k.conditions(root.Field("entry"), s.Entry)
	k.declared()
	k.stages()
	k.after()
	k.conditions(root.Field("exemptions"), s.Exemptions)
	k.recognition()
	for i, n := range s.Notes {
		k.text(root.Field("notes").Index(i).Field("text"), n.Text)
		k.ground(root.Field("notes").Index(i).Field("ground"), n.Ground)
	}
	return k.list
}

func wellFormed(id string) bool {
	return id != "" && len(id) <= 64 && strings.Trim(id, "abcdefghijklmnopqrstuvwxyz0123456789_-") == ""
}

func (k *checker) id(at fault.Path, id string) {
	if !wellFormed(id) {
		k.list.Add(idInvalid.At(at, noLaw, arg("id", id)))
	}
}

func (k *checker) text(at fault.Path, t lang.Text) {
	if t.KO == "" {
		k.list.Add(textMissing.At(at, noLaw))
	}
}

func (k *checker) market(at fault.Path, m Market) {
	if !m.wellFormed() {
		k.list.Add(marketInvalid.At(at, noLaw, arg("market", string(m))))
	}
}

func (k *checker) ground(at fault.Path, g Ground) {
	if g.Source.Ref == "" || g.Source.Confidence == 0 {
		k.list.Add(sourceMissing.At(at.Field("source"), g.Law))
	}
}

// figure checks a length that may be absent.
func (k *checker) figure(at fault.Path, f Figure) {
	if f.IsZero() {
		return
	}
	if f.Length.IsZero() {
		k.list.Add(lengthMissing.At(at.Field("length"), f.Ground.Law))
	}
	k.ground(at.Field("ground"), f.Ground)
}

// role checks that somebody in the track has the role. The applicant always does.
func (k *checker) role(at fault.Path, r Role) {
	switch {
	case r.String() == "":
		k.list.Add(roleMissing.At(at, noLaw))
	case r != Applicant && !slices.ContainsFunc(k.spec.Parties, func(p Party) bool { return p.Role == r }):
		k.list.Add(roleUnknown.At(at, noLaw, arg("role", r)))
	}
}

func (k *checker) conditions(at fault.Path, list []Condition) {
	for i, c := range list {
		k.condition(at.Index(i), c)
		if slices.ContainsFunc(list[:i], func(x Condition) bool { return x.ID == c.ID }) {
			k.list.Add(idDuplicate.At(at.Index(i).Field("id"), noLaw, arg("id", c.ID)))
		}
	}
}

func (k *checker) condition(at fault.Path, c Condition) {
	k.id(at.Field("id"), c.ID)
	k.text(at.Field("name"), c.Name)
	k.ground(at.Field("ground"), c.Ground)
}

func (k *checker) parties() {
	for i, p := range k.spec.Parties {
		at := fault.Path{}.Field("parties").Index(i)
		if p.Role.String() == "" {
			k.list.Add(roleMissing.At(at.Field("role"), noLaw))
		}
		k.text(at.Field("name"), p.Name)
		k.figure(at.Field("term"), p.Term)
		k.ground(at.Field("ground"), p.Ground)
	}
}

// declared checks the evidence.
func (k *checker) declared() {
	for i, e := range k.spec.Evidence {
		at := fault.Path{}.Field("evidence").Index(i)
		k.id(at.Field("id"), e.ID)
		k.text(at.Field("name"), e.Name)
		if e.Kind.String() == "" {
			k.list.Add(kindMissing.At(at.Field("kind"), noLaw))
		}
		switch by := k.yields[i]; {
		case k.spec.evidence(e.ID) < i:
			k.list.Add(idDuplicate.At(at.Field("id"), noLaw, arg("id", e.ID)))
		case by < 0 && !e.Brought:
			k.list.Add(evidenceNobody.At(at, noLaw, arg("evidence", e.ID)))
		case by >= 0 && e.Brought:
			k.list.Add(evidenceBoth.At(at.Field("brought"), noLaw, arg("evidence", e.ID), arg("stage", k.spec.Stages[by].ID)))
		}
	}
}

// recognition checks the agreements.
func (k *checker) recognition() {
	for i, a := range k.spec.Recognition {
		at := fault.Path{}.Field("recognition").Index(i)
		k.id(at.Field("id"), a.ID)
		if slices.ContainsFunc(k.spec.Recognition[:i], func(x Agreement) bool { return x.ID == a.ID }) {
			k.list.Add(idDuplicate.At(at.Field("id"), noLaw, arg("id", a.ID)))
		}
		k.market(at.Field("home"), a.Home)
		k.market(at.Field("partner"), a.Partner)
		if a.Home != k.spec.Market && a.Partner != k.spec.Market {
			k.list.Add(agreementForeign.At(at, noLaw, arg("market", k.spec.Market)))
		}
		k.id(at.Field("sector"), a.Sector)
		if a.Phase.String() == "" {
			k.list.Add(phaseMissing.At(at.Field("phase"), noLaw))
		}
		k.ground(at.Field("ground"), a.Ground)
	}
}
