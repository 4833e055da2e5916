package evaluation

import (
	"maps"
	"slices"
)

// copied is a call that shares nothing with the caller's.
func (c Call) copied() Call {
	c.Applicants, c.Notes, c.Stages = slices.Clone(c.Applicants), slices.Clone(c.Notes), slices.Clone(c.Stages)
	for i := range c.Stages {
		c.Stages[i] = c.Stages[i].clone()
	}
	return c
}

// copied is an event that shares nothing with the caller's, so that what is sealed cannot be changed from outside.
func (e Event) copied() Event {
	e.Applicants, e.Proposals = slices.Clone(e.Applicants), slices.Clone(e.Proposals)
	for i := range e.Applicants {
		e.Applicants[i].Members = slices.Clone(e.Applicants[i].Members)
	}
	e.Eligibility.Failed, e.Eligibility.Unknown = slices.Clone(e.Eligibility.Failed), slices.Clone(e.Eligibility.Unknown)
	e.Panels = slices.Clone(e.Panels)
	for i := range e.Panels {
		e.Panels[i] = e.Panels[i].copied()
	}
	return e
}

// copied is a panel that shares nothing with the caller's, with its lists in the order in which they are.
func (p Panel) copied() Panel {
	p.Evaluators, p.Proposals, p.Conflicts = slices.Clone(p.Evaluators), slices.Clone(p.Proposals), slices.Clone(p.Conflicts)
	p.Recusals, p.Sheets = slices.Clone(p.Recusals), slices.Clone(p.Sheets)
	for i := range p.Evaluators {
		p.Evaluators[i].Only = slices.Clone(p.Evaluators[i].Only)
	}
	for i := range p.Proposals {
		x := &p.Proposals[i]
		x.Institutions, x.Scores, x.Grades = slices.Clone(x.Institutions), maps.Clone(x.Scores), maps.Clone(x.Grades)
		x.Bonuses, x.Penalties = slices.Clone(x.Bonuses), slices.Clone(x.Penalties)
	}
	for i := range p.Conflicts {
		p.Conflicts[i].Relations = slices.Clone(p.Conflicts[i].Relations)
	}
	for i := range p.Sheets {
		s := &p.Sheets[i]
		s.Scores, s.Grades, s.Comments = maps.Clone(s.Scores), maps.Clone(s.Grades), maps.Clone(s.Comments)
	}
	return p
}
