package evaluation

import (
	"errors"
	"slices"

	"github.com/teukgu/teukgu/sandbox/fault"
	"github.com/teukgu/teukgu/sandbox/law"
)

// fittingStage asks what an event of the stage that is open says.
func (g *guard) fittingStage() {
	switch g.event.Type { //nolint:exhaustive // fitting has the others
	case EventScored:
		g.scores()
	case EventSealed:
		g.sealing()
	case EventRanked:
		g.ranking()
	case EventReopened:
		g.reopening()
	}
}

// scores asks that panels score what is in the stage, each proposal once, while it is open, and that they are sound by
// themselves.
func (g *guard) scores() {
	a := g.attempt()
	scorer, _ := g.scored().compile(fault.Path{})
	seen, here := make(map[string]bool), setOf(a.Proposals)
	for i := range a.Panels {
		for _, x := range a.Panels[i].Proposals {
			seen[x.ID] = true
		}
	}
	for i, p := range g.event.Panels {
		at := g.at.Field("panels").Index(i)
		if !p.On.IsZero() && (p.On.Before(a.Opened) || p.On.After(g.event.Date)) {
			g.list.Add(scoredDay.At(at.Field("on"), law.Ref{}, arg("on", p.On), arg("opened", a.Opened), arg("handed", g.event.Date)))
		}
		for j, x := range p.Proposals {
			id := at.Field("proposals").Index(j).Field("id")
			switch {
			case x.ID == "":
			case !here[x.ID]:
				g.list.Add(scoredForeign.At(id, law.Ref{}, arg("proposal", x.ID), arg("stage", a.Stage)))
			case seen[x.ID]:
				g.list.Add(scoredTwice.At(id, law.Ref{}, arg("proposal", x.ID)))
			}
		}
		for _, x := range p.Proposals {
			seen[x.ID] = true
		}
		_, faults := scorer.read(p, at)
		g.list = append(g.list, faults...)
	}
}

// covered asks that scores of every proposal of the stage are in. Those that withdrew since need none.
func (g *guard) covered() {
	a := g.attempt()
	in := make(map[string]bool)
	for i := range a.Panels {
		for _, x := range a.Panels[i].Proposals {
			in[x.ID] = true
		}
	}
	open := slices.DeleteFunc(g.standingOf(a.Proposals), func(id string) bool { return in[id] })
	if len(open) > 0 {
		g.add(scoresMissing, "", law.Ref{}, arg("proposals", open))
	} else if len(a.Panels) == 0 {
		g.add(nobodyLeft, "", law.Ref{})
	}
}

// sealing asks that the panels together can be ranked and that the digest is theirs.
func (g *guard) sealing() {
	a := g.attempt()
	if len(a.Panels) == 0 {
		return // covered says so
	}
	if r, err := NewRecord(*g.scored(), a.Panels...); r.Ranking == nil {
		list, _ := errors.AsType[fault.List](err)
		g.list = append(g.list, list.Under(g.at.Field("input"))...)
		return
	}
	g.input(g.event.Digest)
}

// input asks that a digest is that of what the panels handed in.
func (g *guard) input(digest string) {
	computed, err := InputDigest(*g.scored(), g.attempt().Panels...)
	if err == nil && digest != computed {
		g.add(sealBroken, "digest", law.Ref{}, arg("digest", digest), arg("computed", computed))
	}
}

// unresolved is the tie that stands against a ranking.
func (g *guard) unresolved() {
	_, err := Rank(*g.scored(), g.attempt().Panels...)
	list, _ := errors.AsType[fault.List](err)
	g.list = append(g.list, list.Under(g.at)...)
}

// ranking asks that the sealed scores are still what they were, and that the digest is that of their record.
func (g *guard) ranking() {
	a := g.attempt()
	g.input(a.Input)
	if r, err := NewRecord(*g.scored(), a.Panels...); err == nil {
		if computed, err := r.Digest(); err == nil && g.event.Digest != computed {
			g.add(sealBroken, "digest", law.Ref{}, arg("digest", g.event.Digest), arg("computed", computed))
		}
	}
}

// reopening asks that the ground is there.
func (g *guard) reopening() {
	there := true
	switch g.event.Ground {
	case ReopenObjection:
		there = len(g.objecting((*objection).pending)) > 0
	case ReopenTie:
		_, err := Rank(*g.scored(), g.attempt().Panels...)
		there = g.from == Sealed && errors.Is(err, tieAtCut.Code())
	case ReopenCorrection:
	}
	if !there {
		g.add(reopenGround, "ground", law.Ref{}, arg("ground", both(g.event.Ground)))
	}
}

func setOf(ids []string) map[string]bool {
	set := make(map[string]bool, len(ids))
	for _, id := range ids {
		set[id] = true
	}
	return set
}
