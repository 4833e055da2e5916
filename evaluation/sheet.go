package evaluation

import (
	"slices"
	"strings"

	"github.com/teukgu/teukgu/sandbox/fault"
	"github.com/teukgu/teukgu/sandbox/law"
)

// sheets checks the sheets that count, keeps them as rows and returns all pairs that have one.
func (r *reader) sheets() map[pair]bool {
	seen := make(map[pair]bool, len(r.p.Sheets))
	all := r.at.Field("sheets")
	for i := range r.p.Sheets {
		if full(r.faults) {
			break
		}
		s, here := &r.p.Sheets[i], all.Index(i)
		p, knownProposal := r.proposals[s.Proposal]
		if !knownProposal {
			r.add(unknownID.At(here.Field("proposal"), law.Ref{}, arg("id", s.Proposal)))
		}
		e, knownEvaluator := r.evaluators[s.Evaluator]
		if !knownEvaluator {
			r.add(unknownID.At(here.Field("evaluator"), law.Ref{}, arg("id", s.Evaluator)))
		}
		key := pair{p, e}
		if knownProposal && knownEvaluator {
			if seen[key] {
				r.add(sheetTwice.At(here, law.Ref{}, arg("evaluator", s.Evaluator), arg("proposal", s.Proposal)))
				continue
			}
			seen[key] = true
			if r.gone[e] || !r.scores(e, p) {
				r.add(sheetForbidden.At(here, law.Ref{}, arg("evaluator", s.Evaluator), arg("proposal", s.Proposal)))
				continue
			}
			if r.out[key] {
				continue
			}
		}
		if r.complete(s, here) && knownProposal && knownEvaluator {
			r.rows = append(r.rows, row{key, i})
		} else if knownProposal && knownEvaluator {
			r.out[key] = true // with a fault, or excluded by the policy on missing scores
		}
	}
	return seen
}

// complete checks the scores of a sheet; it is false where the sheet cannot count.
func (r *reader) complete(s *Sheet, at fault.Path) bool {
	whole := true
	for i := range r.s.judged {
		l := &r.s.judged[i]
		score, ok := r.score(l, s.Scores, s.Grades, at)
		if !ok {
			whole = r.s.stage.Method.Missing == MissingIsZero && whole
			continue
		}
		if !l.below.IsZero() && score.Compare(l.below) < 0 && strings.TrimSpace(s.Comments[l.ID]) == "" {
			r.add(commentMissing.At(at.Field("comments").Key(l.ID), law.Ref{},
				arg("criterion", l.ID), arg("score", score), arg("below", l.below)))
		}
	}
	r.strange(s.Scores, s.Grades, r.s.judged, at)
	for _, id := range strangeKeys(s.Comments, func(id string) bool { return r.s.column(id) >= 0 }) {
		r.add(unknownID.At(at.Field("comments").Key(id), law.Ref{}, arg("id", id)))
	}
	return whole
}

// strange reports scores and grades of criteria that are not among the leaves.
func (r *reader) strange(scores map[string]Points, grades map[string]string, leaves []leaf, at fault.Path) {
	numbers, words := 0, 0
	for i := range leaves {
		if _, ok := scores[leaves[i].ID]; ok && !leaves[i].Graded {
			numbers++
		}
		if _, ok := grades[leaves[i].ID]; ok && leaves[i].Graded {
			words++
		}
	}
	if numbers == len(scores) && words == len(grades) {
		return // the usual case, told without sorting
	}
	graded := make(map[string]bool, len(leaves))
	for i := range leaves {
		graded[leaves[i].ID] = leaves[i].Graded
	}
	isNumber := func(id string) bool { g, ok := graded[id]; return ok && !g }
	for _, id := range strangeKeys(scores, isNumber) {
		r.add(unknownID.At(at.Field("scores").Key(id), law.Ref{}, arg("id", id)))
	}
	for _, id := range strangeKeys(grades, func(id string) bool { return graded[id] }) {
		r.add(unknownID.At(at.Field("grades").Key(id), law.Ref{}, arg("id", id)))
	}
}

// score is what a sheet or a proposal says of a criterion. A score that is absent or wrong is false; it is reported unless
// the stage has a policy for missing ones, which is for the evaluators' scores only.
func (r *reader) score(l *leaf, scores map[string]Points, grades map[string]string, at fault.Path) (Points, bool) {
	score := scores[l.ID]
	if l.Graded {
		var known bool
		if score, known = r.s.graded(l, grades[l.ID]); !known {
			r.add(unknownGrade.At(l.place(at), law.Ref{}, arg("grade", grades[l.ID]), arg("criterion", l.ID)))
			return Points{}, false
		}
	}
	switch {
	case score.IsZero():
		if policy := r.s.stage.Method.Missing; l.Given || policy != MissingIsZero && policy != ExcludeMissing {
			r.add(scoreMissing.At(l.place(at), law.Ref{}, arg("criterion", l.ID)))
		}
		return Points{}, false
	case l.Max.Sign() <= 0: // the criterion is at fault, not the score
	case score.Compare(l.Max) > 0 || score.Sign() < 0 || score.Compare(l.Min) < 0:
		r.add(scoreRange.At(l.place(at), law.Ref{}, arg("score", score), arg("min", l.low), arg("max", l.Max)))
		return Points{}, false
	case !l.Graded && !l.onStep(score):
		r.add(scoreStep.At(l.place(at), law.Ref{}, arg("score", score), arg("min", l.low), arg("step", l.Step)))
		return Points{}, false
	}
	return score, true
}

// graded is what a grade is worth in a criterion: nothing for the empty grade, false for one that the stage does not have.
func (s *Scorer) graded(l *leaf, grade string) (Points, bool) {
	if grade == "" {
		return Points{}, true
	}
	share, ok := s.grades[grade]
	return share.times(l.Max).trim(), ok
}

// place is where the score of the criterion stands in a sheet.
func (l *leaf) place(at fault.Path) fault.Path {
	if l.Graded {
		return at.Field("grades").Key(l.ID)
	}
	return at.Field("scores").Key(l.ID)
}

// missing reports pairs without a sheet, or lets them count as the stage says.
func (r *reader) missing(seen map[pair]bool) {
	for i := range r.p.Evaluators {
		who := &r.p.Evaluators[i]
		e := r.evaluators[who.ID]
		if r.people[e] != who || r.gone[e] { // a second one of that id is a fault already
			continue
		}
		ids := who.Only
		if len(ids) == 0 {
			ids = r.ids()
		}
		for _, id := range ids {
			p, ok := r.proposals[id]
			key := pair{p, e}
			if !ok || seen[key] || r.out[key] {
				continue
			}
			if full(r.faults) {
				return
			}
			seen[key] = true // an id may stand twice in Only
			switch r.s.stage.Method.Missing {
			case MissingIsZero:
				r.rows = append(r.rows, row{key, -1})
			case ExcludeMissing:
				r.out[key] = true
			case RefuseMissing:
				fallthrough
			default:
				r.add(sheetMissing.At(r.at.Field("sheets"), law.Ref{}, arg("evaluator", who.ID), arg("proposal", id)))
			}
		}
	}
}

// given checks what is known of a proposal before the panel sits.
func (r *reader) given(p *Proposal, at fault.Path) {
	for i := range r.s.given {
		r.score(&r.s.given[i], p.Scores, p.Grades, at)
	}
	r.strange(p.Scores, p.Grades, r.s.given, at)
	for _, list := range []struct {
		name string
		of   []Adjustment
	}{{"bonuses", p.Bonuses}, {"penalties", p.Penalties}} {
		for i, a := range list.of {
			if a.Points.IsZero() || a.Points.Sign() < 0 {
				r.add(badAdjustment.At(at.Field(list.name).Index(i).Field("points"), law.Ref{}, arg("points", a.Points)))
			}
		}
	}
}

// ids are the ids of the proposals in their order.
func (r *reader) ids() []string {
	ids := make([]string, len(r.papers))
	for i, p := range r.papers {
		ids[i] = p.ID
	}
	return ids
}

// strangeKeys are the keys of a map that are not known, in order, for a map has none.
func strangeKeys[V any](m map[string]V, known func(string) bool) []string {
	var odd []string
	for id := range m {
		if !known(id) {
			odd = append(odd, id)
		}
	}
	slices.Sort(odd)
	return odd
}
