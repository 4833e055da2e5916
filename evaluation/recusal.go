package evaluation

import (
	"errors"
	"slices"

	"github.com/teukgu/teukgu/sandbox/deliberation"
	"github.com/teukgu/teukgu/sandbox/fault"
	"github.com/teukgu/teukgu/sandbox/law"
)

// conflicts takes evaluators out whom a declared relation excludes on the day of the panel. The grounds are those of the
// committees of the Act (시행령 제50조제1항), which the guidelines of panels follow.
func (r *reader) conflicts() {
	at := r.at.Field("conflicts")
	if len(r.p.Conflicts) > 0 && r.p.On.IsZero() {
		r.add(noDay.At(r.at.Field("on"), law.Ref{}))
		return
	}
	for i, c := range r.p.Conflicts {
		here := at.Index(i)
		pairs := r.pairs(c.Evaluator, c.Proposal, true, here)
		if len(c.Relations) == 0 {
			r.add(noRelations.At(here.Field("relations"), law.Ref{}))
		}
		found, err := deliberation.Exclusions(r.p.On, c.Relations)
		if list, ok := errors.AsType[fault.List](err); ok {
			r.add(list.Under(here)...)
		}
		if len(found) > 0 {
			r.leave(pairs)
		}
	}
}

func (r *reader) recusals() {
	for i, c := range r.p.Recusals {
		here := r.at.Field("recusals").Index(i)
		r.leave(r.pairs(c.Evaluator, c.Proposal, c.Proposal != "", here))
		if c.Ground.String() == "" {
			r.add(noGround.At(here.Field("ground"), law.Ref{}))
		}
	}
}

// pairs are the pairs that an entry names; unknown ids are reported. Without a proposal they are all of the evaluator's.
func (r *reader) pairs(evaluator, proposal string, named bool, at fault.Path) []pair {
	e, known := r.evaluators[evaluator]
	if !known {
		r.add(unknownID.At(at.Field("evaluator"), law.Ref{}, arg("id", evaluator)))
	}
	p, there := r.proposals[proposal]
	if named && !there {
		r.add(unknownID.At(at.Field("proposal"), law.Ref{}, arg("id", proposal)))
	}
	switch {
	case !known || named && !there:
		return nil
	case named:
		return []pair{{p, e}}
	}
	if r.wholly[e] { // a second one would say nothing new
		return nil
	}
	r.wholly[e] = true
	all := make([]pair, len(r.papers))
	for i := range all {
		all[i] = pair{i, e}
	}
	return all
}

func (r *reader) leave(pairs []pair) {
	for _, x := range pairs {
		r.out[x] = true
	}
}

// undeclared reports evaluators of an institution that takes part in a proposal and who are not out for it: nobody scores
// the own house, declared or not.
func (r *reader) undeclared() {
	from := make(map[string][]int) // evaluators by institution
	for e, who := range r.people {
		if who.Institution != "" && !r.gone[e] {
			from[who.Institution] = append(from[who.Institution], e)
		}
	}
	for i := range r.p.Proposals {
		paper := &r.p.Proposals[i]
		p := r.proposals[paper.ID]
		var found []int
		for _, name := range paper.Institutions {
			found = append(found, from[name]...)
		}
		slices.Sort(found)
		for _, e := range slices.Compact(found) {
			if r.scores(e, p) && !r.out[pair{p, e}] {
				who := r.people[e]
				r.add(undeclaredConflict.At(r.at.Field("proposals").Index(i).Field("institutions"), law.Ref{},
					arg("evaluator", who.ID), arg("proposal", paper.ID), arg("institution", who.Institution)))
			}
		}
	}
}

// scores reports whether an evaluator is there for a proposal at all.
func (r *reader) scores(e, p int) bool {
	return len(r.people[e].Only) == 0 || r.only[pair{p, e}]
}

// counts refuses proposals for which too few evaluators are left, and trims that leave none: nothing is guessed.
func (r *reader) counts() {
	left := make(map[pair]int) // by proposal and audience
	for _, x := range r.rows {
		left[pair{x.proposal, r.audience[x.evaluator]}]++
	}
	for i := range r.p.Proposals {
		id := r.p.Proposals[i].ID
		here := r.at.Field("proposals").Index(i)
		for a, audience := range r.s.audiences {
			n := left[pair{r.proposals[id], a}]
			if n < audience.least() {
				r.add(tooFew.At(here, law.Ref{}, arg("proposal", id), arg("n", n), arg("least", audience.least())))
			} else if dropped := audience.Trim.High + audience.Trim.Low; n <= dropped {
				r.add(trimAll.At(here, law.Ref{}, arg("proposal", id), arg("n", n), arg("dropped", dropped)))
			}
		}
	}
}
