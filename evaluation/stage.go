package evaluation

import (
	"slices"

	"github.com/teukgu/teukgu/sandbox/fault"
	"github.com/teukgu/teukgu/sandbox/lang"
	"github.com/teukgu/teukgu/sandbox/law"
)

// A Stage is one round of scoring (평가단계), for example the evaluation on paper (서면평가): what is scored, by which panel,
// how the scores become totals, and how many proposals are selected. All of it is data; Rank applies it and nothing else.
type Stage struct {
	ID          string      `json:"id"`                   // stable name of the stage, for example "paper"
	Name        lang.Text   `json:"name,omitzero"`        // name as published
	Weighing    Weighing    `json:"weighing"`             // how the criteria share the full mark
	Full        Points      `json:"full,omitzero"`        // full mark (만점) that the criteria add up to exactly; required with marks
	Criteria    []Criterion `json:"criteria"`             // at least one
	Grades      []Grade     `json:"grades,omitempty"`     // what the grades of graded criteria are worth
	Composition Composition `json:"composition,omitzero"` // who must sit on the panel; absent: not asked
	Method      Method      `json:"method"`               // how scores become totals
	Select      int         `json:"select"`               // number of proposals that go on, 1 or more
	Reserve     int         `json:"reserve,omitzero"`     // number of places on the reserve list (예비순위)
	Quotas      []Quota     `json:"quotas,omitempty"`     // places for groups of proposals (지역·분야별 할당)
}

// Validate returns every fault of the stage as a fault.List, or nil.
func (s Stage) Validate() error {
	_, faults := s.compile(fault.Path{})
	return faults.Err()
}

// compile lays the stage out for scoring. Where there are faults, the scorer serves to check a panel and nothing else.
func (s Stage) compile(at fault.Path) (*Scorer, fault.List) {
	var faults fault.List
	if s.ID == "" {
		faults.Add(noID.At(at.Field("id"), law.Ref{}))
	}
	if s.Weighing.String() == "" {
		faults.Add(badWeighing.At(at.Field("weighing"), law.Ref{}))
	}
	t := s.tree(at)
	faults.Add(s.fullFault(t.whole.full, at.Field("full")))
	faults = append(faults, t.faults...)
	faults = append(faults, gradeFaults(s.Grades, at.Field("grades"))...)
	faults = append(faults, s.Composition.faults(at.Field("composition"))...)
	faults = append(faults, s.Method.faults(at.Field("method"))...)
	faults = append(faults, t.tieFaults(s.Method.TieBreak, at.Field("method").Field("tie_break"))...)
	if s.Select < 1 || s.Select > maxCount {
		faults.Add(badSelect.At(at.Field("select"), law.Ref{}, arg("select", s.Select)))
	}
	if s.Reserve < 0 || s.Reserve > maxCount {
		faults.Add(badCount.At(at.Field("reserve"), law.Ref{}, arg("n", s.Reserve)))
	}
	faults = append(faults, s.quotaFaults(at.Field("quotas"))...)
	scorer := newScorer(s, t)
	if len(faults) == 0 {
		scorer.measure(t)
	}
	return scorer, faults
}

// tree lays the criteria out.
func (s Stage) tree(at fault.Path) *tree {
	t := &tree{weighing: s.Weighing, grades: len(s.Grades) > 0, seen: make(map[string]bool)}
	t.whole = t.list(s.Criteria, at.Field("criteria"), false, 1)
	return t
}

func (s Stage) fullFault(full Points, at fault.Path) *fault.Fault {
	switch {
	case s.Full.IsZero() && s.Weighing == Marks:
		return noFull.At(at, law.Ref{}, arg("sum", full))
	case !s.Full.IsZero() && !s.Full.Equal(full):
		return fullSum.At(at, law.Ref{}, arg("full", s.Full), arg("sum", full))
	}
	return nil
}

// tieFaults reports rules that name nothing or cannot decide.
func (t *tree) tieFaults(rules []TieRule, at fault.Path) fault.List {
	var faults fault.List
	for i, r := range rules {
		here := at.Index(i)
		switch r.kind {
		case byCriterion:
			if _, ok := t.find(r.name); !ok {
				faults.Add(unknownID.At(here, law.Ref{}, arg("id", r.name)))
			}
		case byHeaviest:
			if ids := t.heaviest(); len(ids) > 1 {
				faults.Add(manyHeaviest.At(here, law.Ref{}, arg("criteria", ids)))
			}
		case byDraw:
			if r.name == "" {
				faults.Add(noSeed.At(here, law.Ref{}))
			}
		case byTechnical, byLowestKept, byDeductions:
		default:
			faults.Add(noTieRule.At(here, law.Ref{}))
		}
	}
	return faults
}

// heaviest are the ids of the leaves that can add most to the total, among the technical ones where there are any.
func (t *tree) heaviest() []string {
	var ids []string
	var top Points
	technical := false
	for _, l := range t.leaves {
		technical = technical || l.technical
	}
	for i, l := range t.leaves {
		if technical && !l.technical {
			continue
		}
		weight := l.Max.times(t.whole.terms[i].weight) // the terms of the whole are the leaves in order
		if c := weight.Compare(top); c > 0 {
			ids, top = []string{l.ID}, weight
		} else if c == 0 {
			ids = append(ids, l.ID)
		}
	}
	return ids
}

// clone copies the slices of the stage, so that a scorer does not change with its caller's.
func (s Stage) clone() Stage {
	s.Criteria = cloneCriteria(s.Criteria)
	s.Grades = slices.Clone(s.Grades)
	s.Composition.Sectors = slices.Clone(s.Composition.Sectors)
	s.Method.Audiences = slices.Clone(s.Method.Audiences)
	s.Method.TieBreak = slices.Clone(s.Method.TieBreak)
	s.Quotas = slices.Clone(s.Quotas)
	return s
}

func cloneCriteria(criteria []Criterion) []Criterion {
	criteria = slices.Clone(criteria)
	for i := range criteria {
		criteria[i].Criteria = cloneCriteria(criteria[i].Criteria)
	}
	return criteria
}
