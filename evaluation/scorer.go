package evaluation

import (
	"github.com/teukgu/teukgu/sandbox/fault"
)

// A Scorer is a stage made ready to score any number of panels. It is made by Stage.Scorer, never changes, and may be used
// by several goroutines at once.
type Scorer struct {
	stage     Stage
	judged    []leaf // what evaluators score, in order
	given     []leaf // what is known of a proposal
	columns   map[string]int
	grades    map[string]Points
	audiences []Audience

	total measure
	ties  []measure // of each tie rule; empty for rules that look at no score
	marks []passMark
	pass  Points // that the total must reach; absent: none
}

// measure is a weighted sum of scores: the total, the technical score, the score of one criterion.
type measure struct {
	judged []term // leaf is the column among the judged
	given  []term // leaf is the column among the given
	scale  int    // largest number of decimals of a weight
}

// passMark is a mark that the score of a criterion must reach.
type passMark struct {
	id   string
	of   measure
	mark Points
}

// Scorer makes the stage ready; the error is a fault.List with every fault of the stage. The scorer keeps no slice of s.
func (s Stage) Scorer() (*Scorer, error) {
	scorer, faults := s.compile(fault.Path{})
	if len(faults) > 0 {
		return nil, faults
	}
	return scorer, nil
}

func newScorer(s Stage, t *tree) *Scorer {
	judged, given := t.columns()
	x := &Scorer{stage: s.clone(), judged: judged, given: given}
	x.columns = make(map[string]int, len(judged))
	for i, l := range judged {
		x.columns[l.ID] = i
	}
	x.grades = make(map[string]Points, len(s.Grades))
	for _, g := range s.Grades {
		x.grades[g.ID] = g.Share
	}
	x.audiences = x.stage.Method.audiences()
	return x
}

// measure derives what is computed from the laid-out criteria of a stage without faults.
func (s *Scorer) measure(t *tree) {
	s.total = t.measure(t.whole.terms)
	s.pass = s.stage.Method.Pass.Of(t.whole.full)
	for _, r := range s.stage.Method.TieBreak {
		s.ties = append(s.ties, t.measure(t.tieTerms(r)))
	}
	for _, n := range t.nodes {
		if !n.pass.IsZero() {
			s.marks = append(s.marks, passMark{n.id, t.measure(n.terms), n.pass.Of(n.full)})
		}
	}
}

// tieTerms are the leaves whose scores a tie rule compares; none where it compares something else.
func (t *tree) tieTerms(r TieRule) []term {
	id := r.name
	switch r.kind {
	case byTechnical:
		var terms []term
		for i, x := range t.whole.terms {
			if t.leaves[i].technical {
				terms = append(terms, x)
			}
		}
		return terms
	case byHeaviest:
		id = t.heaviest()[0]
	case byCriterion:
	case byLowestKept, byDeductions, byDraw:
		return nil
	}
	n, _ := t.find(id)
	return n.terms
}

// measure turns terms over all leaves into terms over the two kinds of columns.
func (t *tree) measure(terms []term) measure {
	var m measure
	for _, x := range terms {
		l := &t.leaves[x.leaf]
		m.scale = max(m.scale, int(x.weight.scale))
		if l.Given {
			m.given = append(m.given, term{l.column, x.weight})
		} else {
			m.judged = append(m.judged, term{l.column, x.weight})
		}
	}
	return m
}

// column is the place of a criterion among the judged; -1 where it is none of them.
func (s *Scorer) column(id string) int {
	if i, ok := s.columns[id]; ok {
		return i
	}
	return -1
}
