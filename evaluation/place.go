package evaluation

import (
	"github.com/teukgu/teukgu/sandbox/fault"
	"github.com/teukgu/teukgu/sandbox/law"
)

// A Place is where a proposal stands in a ranking, in the short form for machines.
type Place struct {
	Total    Points // rounded as the stage says
	Proposal int    // which one, in the order of Board.Proposals
	Rank     int    // competition rank: 1, 2, 2, 4
	Reserve  int    // place on the reserve list from 1; 0: none
	Passed   bool   // reaches every pass mark
	Selected bool   // goes on

	rule int // place of the tie rule, from 1, that put it behind the one before; 0: none
}

// Places ranks the board, best first; proposals that share a rank stand by id. Those that reach every pass mark come before
// the others. The result belongs to w and holds until w is used again; with nil it is the caller's.
//
// Where equal proposals would have to be chosen from, none of them and none after them is selected, and the error is the
// fault evaluation.ranking.tie_unresolved.
func (b *Board) Places(w *Work) ([]Place, error) {
	if err := b.unmade(); err != nil {
		return nil, err
	}
	if w == nil {
		w = new(Work)
	}
	if b.plan == nil {
		return newExact([]*Board{b}).places()
	}
	w.fill(b)
	ranked := w.ranked()
	return ranked, b.scorer.settle(ranked, b.groups, func(p int) string { return b.proposals[p] })
}

// contest finds proposals again: those of one board in a Work, those of several in exact.
type contest interface {
	find(p int) (*Board, int)                        // where a proposal is scored, and its number there
	detail(p int) (trimmed []int64, failed []string) // rows that were trimmed, and criteria whose pass mark is not reached
}

// settle selects from ranked proposals and numbers the reserve list; the error is a tie that nothing resolves.
func (s *Scorer) settle(ranked []Place, groups []string, id func(p int) string) error {
	tied, places := choose(&s.stage, ranked, groups)
	if len(tied) == 0 {
		reserve(ranked, s.stage.Reserve)
		return nil
	}
	ids := make([]string, len(tied))
	for i, p := range tied {
		ids[i] = id(p.Proposal)
	}
	return fault.List{tieAtCut.At(fault.Path{}.Field("ranking"), law.Ref{}, arg("total", tied[0].Total),
		arg("count", len(tied)), arg("places", places), arg("proposals", ids))}
}

// reserve numbers the best proposals that pass and were not selected; equals share a number.
func reserve(ranked []Place, places int) {
	before, rank, number := 0, 0, 0
	for i := range ranked {
		p := &ranked[i]
		if !p.Passed || p.Selected || before >= places && p.Rank != rank {
			continue
		}
		if p.Rank != rank {
			rank, number = p.Rank, before+1
		}
		p.Reserve = number
		before++
	}
}
