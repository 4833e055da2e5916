package evaluation

import (
	"slices"

	"github.com/teukgu/teukgu/sandbox/fault"
	"github.com/teukgu/teukgu/sandbox/law"
)

// A Result is the place of one proposal in a ranking, with what led to it. No name of an evaluator is in it, only ids.
type Result struct {
	Proposal string   `json:"proposal"`
	Total    Points   `json:"total"`              // rounded as the stage says
	Rank     int      `json:"rank"`               // competition rank: 1, 2, 2, 4
	Selected bool     `json:"selected"`           // whether the proposal goes on
	Reserve  int      `json:"reserve,omitzero"`   // place on the reserve list (예비순위), from 1
	Failed   []string `json:"failed,omitempty"`   // pass marks that are not reached: ids of criteria, then "total"
	Bonus    Points   `json:"bonus,omitzero"`     // as it counted, after the cap
	Penalty  Points   `json:"penalty,omitzero"`   // as it counted, after the cap
	Dropped  Dropped  `json:"dropped"`            // evaluators who were trimmed
	LeftOut  []string `json:"left_out,omitempty"` // ids of evaluators who do not count here: recused, replaced for it, without a full sheet
	By       TieRule  `json:"by,omitzero"`        // rule that put the proposal behind the one before it, where the totals are equal
}

// Dropped are the evaluators whose sums were trimmed, by id, in the order of dropping.
type Dropped struct {
	High []string `json:"high"`
	Low  []string `json:"low"`
}

// A Ranking is the result of one stage, best first; proposals that share a rank stand by id. Proposals that reach every pass
// mark come before those that do not.
type Ranking []Result

// Selected returns the ids of the proposals that go on, best first.
func (r Ranking) Selected() []string {
	var ids []string
	for _, result := range r {
		if result.Selected {
			ids = append(ids, result.Proposal)
		}
	}
	return ids
}

// Reserves returns the ids of the proposals on the reserve list, in its order.
func (r Ranking) Reserves() []string {
	var ids []string
	for _, result := range r {
		if result.Reserve > 0 {
			ids = append(ids, result.Proposal)
		}
	}
	return ids
}

// Rank scores the proposals of a panel by the rules of a stage, or those of several panels (분과) together, each of which
// scored its own.
//
// Bad input yields no ranking and every fault as a fault.List, with paths below stage and panel, or panels[0] and so on
// where there are several. The first 10,000 are told, then evaluation.faults.more; a panel of more than 10,000,000 pairs of
// evaluator and proposal is refused whole. Where equal proposals would have to be chosen from, the ranking comes together with the fault
// evaluation.ranking.tie_unresolved; then none of the equals and none after them is selected.
//
// A better score never lowers a total. It never worsens a rank either where nobody is trimmed, or where no tie rule and no
// pass mark looks at single criteria: with both, it may get its evaluator trimmed instead of another one, whose scores for
// that criterion are lower. A draw looks at no score.
func Rank(stage Stage, panels ...Panel) (Ranking, error) {
	if len(panels) < 2 {
		return rank(stage, panels, fault.Path{}.Field("panel"), func(int) fault.Path { return fault.Path{}.Field("panel") })
	}
	return rank(stage, panels, fault.Path{}.Field("panels"), fault.Path{}.Field("panels").Index)
}

// rank is Rank with the places of the panels: of all of them, and of each.
func rank(stage Stage, panels []Panel, all fault.Path, at func(i int) fault.Path) (Ranking, error) {
	s, faults := stage.compile(fault.Path{}.Field("stage"))
	var boards []*Board
	seen := make(map[string]bool)
	for i, p := range panels {
		b, list := s.read(p, at(i))
		boards = append(boards, b)
		faults = append(append(faults, list...), sharedIDs(p, seen, at(i))...)
	}
	if len(panels) == 0 {
		_, list := s.read(Panel{}, all)
		faults = append(faults, list...)
	}
	if len(faults) > 0 {
		return nil, limited(faults)
	}
	if len(boards) == 1 { // nothing to normalise
		return boards[0].Rank()
	}
	return rankTogether(boards)
}

// Rank ranks the board, with what led to each place. The error is as for Places.
func (b *Board) Rank() (Ranking, error) {
	if err := b.unmade(); err != nil {
		return nil, err
	}
	if b.plan == nil {
		return rankTogether([]*Board{b})
	}
	w := new(Work)
	places, err := b.Places(w)
	return results(w, places), err
}

// rankTogether ranks the proposals of several panels, in rationals.
func rankTogether(boards []*Board) (Ranking, error) {
	x := newExact(boards)
	places, err := x.places()
	return results(x, places), err
}

// results tells for each place what led to it.
func results(x contest, places []Place) Ranking {
	ranking := make(Ranking, len(places))
	for i, p := range places {
		b, at := x.find(p.Proposal)
		s := b.scorer
		r := Result{Proposal: b.proposals[at], Total: p.Total, Rank: p.Rank, Selected: p.Selected, Reserve: p.Reserve}
		rows, failed := x.detail(p.Proposal)
		r.Dropped, r.Failed = b.trimmedIDs(rows), slices.Clone(failed)
		if !s.pass.IsZero() && p.Total.Compare(s.pass) < 0 {
			r.Failed = append(r.Failed, "total")
		}
		if b.extra != nil {
			r.Bonus, r.Penalty = b.extra[at].bonus, b.extra[at].penalty
		}
		if b.left != nil {
			r.LeftOut = slices.Clone(b.left[at])
		}
		if p.rule > 0 {
			r.By = s.stage.Method.TieBreak[p.rule-1]
		}
		ranking[i] = r
	}
	return ranking
}

// trimmedIDs sorts trimmed rows into the highest and the lowest.
func (b *Board) trimmedIDs(rows []int64) Dropped {
	d := Dropped{High: []string{}, Low: []string{}}
	for _, a := range b.scorer.audiences {
		for i := range a.Trim.High + a.Trim.Low {
			id := b.evaluators[b.evaluator(int(rows[i]))]
			if i < a.Trim.High {
				d.High = append(d.High, id)
			} else {
				d.Low = append(d.Low, id)
			}
		}
		rows = rows[a.Trim.High+a.Trim.Low:]
	}
	return d
}

// sharedIDs reports proposals that another panel scored too.
func sharedIDs(p Panel, seen map[string]bool, at fault.Path) fault.List {
	var faults fault.List
	for i, x := range p.Proposals {
		if seen[x.ID] && x.ID != "" {
			faults.Add(duplicateID.At(at.Field("proposals").Index(i).Field("id"), law.Ref{}, arg("id", x.ID)))
		}
	}
	for _, x := range p.Proposals {
		seen[x.ID] = true
	}
	return faults
}
