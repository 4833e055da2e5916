package evaluation

import (
	"cmp"
	"slices"
	"strings"

	"github.com/teukgu/teukgu/sandbox/deliberation"
)

// ordered is a copy of the panels in the order of a record.
func ordered(panels []Panel) []Panel {
	list := make([]Panel, len(panels))
	for i := range panels {
		list[i] = panels[i].ordered()
	}
	slices.SortStableFunc(list, func(a, b Panel) int { return strings.Compare(a.firstID(), b.firstID()) })
	return list
}

// firstID is the id of the first proposal; that of an ordered panel no other panel has.
func (p *Panel) firstID() string {
	if len(p.Proposals) == 0 {
		return ""
	}
	return p.Proposals[0].ID
}

// ordered is a copy that shares nothing with the caller's, with every list in the order of its ids. Lists that the wire wants
// are never nil.
func (p Panel) ordered() Panel {
	p = p.copied()
	p.Evaluators = sorted(p.Evaluators, func(a, b Evaluator) int { return strings.Compare(a.ID, b.ID) })
	for i := range p.Evaluators {
		e := &p.Evaluators[i]
		e.Only = distinct(e.Only)
	}
	p.Proposals = sorted(p.Proposals, func(a, b Proposal) int { return strings.Compare(a.ID, b.ID) })
	for i := range p.Proposals {
		x := &p.Proposals[i]
		x.Institutions = distinct(x.Institutions)
		x.Bonuses, x.Penalties = sorted(x.Bonuses, byReason), sorted(x.Penalties, byReason)
	}
	sortConflicts(p.Conflicts)
	p.Recusals = sorted(p.Recusals, func(a, b Recusal) int {
		return cmp.Or(strings.Compare(a.Evaluator, b.Evaluator), strings.Compare(a.Proposal, b.Proposal),
			cmp.Compare(a.Ground, b.Ground), strings.Compare(a.Reason.KO, b.Reason.KO), strings.Compare(a.Reason.EN, b.Reason.EN))
	})
	p.Sheets = sorted(p.Sheets, func(a, b Sheet) int {
		return cmp.Or(strings.Compare(a.Proposal, b.Proposal), strings.Compare(a.Evaluator, b.Evaluator))
	})
	for i := range p.Sheets {
		if s := &p.Sheets[i]; s.Scores == nil {
			s.Scores = map[string]Points{}
		}
	}
	return p
}

// sortConflicts sorts by their relations too, which are put in order first.
func sortConflicts(list []Conflict) {
	for i := range list {
		list[i].Relations = sorted(list[i].Relations, byKind)
	}
	slices.SortStableFunc(list, func(a, b Conflict) int {
		return cmp.Or(strings.Compare(a.Evaluator, b.Evaluator), strings.Compare(a.Proposal, b.Proposal),
			slices.CompareFunc(a.Relations, b.Relations, byKind))
	})
}

// sorted is the list put in order, never nil.
func sorted[T any](list []T, by func(a, b T) int) []T {
	slices.SortStableFunc(list, by)
	if list == nil {
		return []T{}
	}
	return list
}

// distinct are the ids put in order, each once; nil where there are none.
func distinct(ids []string) []string {
	slices.Sort(ids)
	return slices.Compact(ids)
}

func byReason(a, b Adjustment) int {
	return cmp.Or(strings.Compare(a.Reason.KO, b.Reason.KO), strings.Compare(a.Reason.EN, b.Reason.EN),
		a.Points.Compare(b.Points), strings.Compare(a.Points.String(), b.Points.String()))
}

func byKind(a, b deliberation.Relation) int {
	return cmp.Or(cmp.Compare(a.Kind, b.Kind), a.Until.Compare(b.Until))
}
