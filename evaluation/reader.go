package evaluation

import (
	"cmp"
	"slices"
	"strings"

	"github.com/teukgu/teukgu/sandbox/fault"
	"github.com/teukgu/teukgu/sandbox/law"
)

// reader checks a panel against a stage and finds who scores what. Proposals and evaluators are numbered in the byte order
// of their ids, so no result depends on the order of the input; evaluators by audience first.
type reader struct {
	s      *Scorer
	p      *Panel
	at     fault.Path
	faults fault.List

	proposals  map[string]int
	evaluators map[string]int
	papers     []*Proposal   // by number
	people     []*Evaluator  // by number
	audience   []int         // of each evaluator
	gone       []bool        // evaluators who score nothing: absent, or replaced for good
	only       map[pair]bool // of evaluators who score some proposals, those
	out        map[pair]bool
	wholly     map[int]bool // evaluators who were recused from every proposal
	rows       []row
}

// pair is a proposal and an evaluator by their numbers.
type pair struct{ proposal, evaluator int }

// row is a sheet that counts; sheet is its place in the panel, -1 where a missing one counts as zeros.
type row struct {
	pair
	sheet int
}

// read checks everything and reports every fault in the order of the fields.
func (r *reader) read() {
	if r.tooLarge() {
		return
	}
	r.number()
	r.replaced()
	r.add(r.s.stage.Composition.check(r.p, r.at)...)
	for i := range r.p.Proposals {
		r.given(&r.p.Proposals[i], r.at.Field("proposals").Index(i))
	}
	r.conflicts()
	r.recusals()
	r.undeclared()
	seen := r.sheets()
	r.missing(seen)
	slices.SortFunc(r.rows, func(a, b row) int {
		return cmp.Or(cmp.Compare(a.proposal, b.proposal), cmp.Compare(a.evaluator, b.evaluator))
	})
	if len(r.faults) == 0 { // counting makes sense for complete panels only
		r.counts()
	}
}

// number gives evaluators and proposals their numbers.
func (r *reader) number() {
	if len(r.p.Evaluators) == 0 {
		r.add(noEvaluators.At(r.at.Field("evaluators"), law.Ref{}))
	}
	if len(r.p.Proposals) == 0 {
		r.add(noProposals.At(r.at.Field("proposals"), law.Ref{}))
	}
	audiences := make(map[string]int)
	for i, a := range r.s.audiences {
		audiences[a.ID] = i
	}
	seen := make(map[string]bool, len(r.p.Evaluators))
	for i := range r.p.Evaluators {
		e, here := &r.p.Evaluators[i], r.at.Field("evaluators").Index(i)
		r.add(idFault(e.ID, seen, here.Field("id"))...)
		if _, ok := audiences[e.Audience]; !ok {
			r.add(unknownID.At(here.Field("audience"), law.Ref{}, arg("id", e.Audience)))
		}
		r.people = append(r.people, e)
	}
	slices.SortStableFunc(r.people, func(a, b *Evaluator) int {
		return cmp.Or(cmp.Compare(audiences[a.Audience], audiences[b.Audience]), strings.Compare(a.ID, b.ID))
	})
	r.evaluators = make(map[string]int, len(r.people))
	r.gone = make([]bool, len(r.people))
	for i, e := range r.people {
		r.evaluators[e.ID] = i
		r.audience = append(r.audience, audiences[e.Audience])
		r.gone[i] = e.Absent
	}
	seen = make(map[string]bool, len(r.p.Proposals))
	for i := range r.p.Proposals {
		p := &r.p.Proposals[i]
		r.add(idFault(p.ID, seen, r.at.Field("proposals").Index(i).Field("id"))...)
		r.papers = append(r.papers, p)
	}
	slices.SortStableFunc(r.papers, func(a, b *Proposal) int { return strings.Compare(a.ID, b.ID) })
	r.proposals = make(map[string]int, len(r.papers))
	for i, p := range r.papers {
		r.proposals[p.ID] = i
	}
}

// replaced takes those out in whose place another scores, and reports ids that are not there.
func (r *reader) replaced() {
	r.out, r.only, r.wholly = make(map[pair]bool), make(map[pair]bool), make(map[int]bool)
	by := make(map[string]bool)
	for i := range r.p.Evaluators {
		e, here := &r.p.Evaluators[i], r.at.Field("evaluators").Index(i)
		for j, id := range e.Only {
			if p, ok := r.proposals[id]; ok {
				r.only[pair{p, r.evaluators[e.ID]}] = true
			} else {
				r.add(unknownID.At(here.Field("only").Index(j), law.Ref{}, arg("id", id)))
			}
		}
		if e.Replaces == "" {
			continue
		}
		old, ok := r.evaluators[e.Replaces]
		switch {
		case !ok || e.Replaces == e.ID:
			r.add(unknownID.At(here.Field("replaces"), law.Ref{}, arg("id", e.Replaces)))
		case len(e.Only) > 0:
			for _, id := range e.Only {
				if p, ok := r.proposals[id]; ok {
					r.out[pair{p, old}] = true
				}
			}
		case by[e.Replaces]:
			r.add(duplicateID.At(here.Field("replaces"), law.Ref{}, arg("id", e.Replaces)))
		default:
			by[e.Replaces] = true
			r.gone[old] = true
		}
	}
}
