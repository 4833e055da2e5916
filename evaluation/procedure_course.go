package evaluation

import (
	"slices"

	"github.com/teukgu/teukgu/sandbox/civil"
	"github.com/teukgu/teukgu/sandbox/clock"
	"github.com/teukgu/teukgu/sandbox/rule"
)

// course is a procedure as its events so far have left it: what the next event is judged by. It knows no day; standing says
// how it stands on one.
type course struct {
	call  *Call
	table *selection

	status Status // after the last event; what time alone has made of it since, standing says
	since  civil.Date
	events int
	last   civil.Date // day of the last event

	applications []Application
	place        map[string]int  // of a proposal among the applications
	looks        map[string]bool // ids as people see them, see zone.TextKey
	listed       civil.Date      // day on which the list of the eligible was fixed
	attempts     []Attempt
	objections   []objection
	objected     map[string][]int // places among the objections, of a proposal
	candidates   []candidate
	chosen       map[string]int // place of a proposal among the candidates
}

// objection is one objection. It is to the list of the eligible, or to the ranking of an attempt.
type objection struct {
	proposal string
	on       civil.Date
	attempt  int // place among the attempts; -1: the list
	decided  bool
	upheld   bool
	followed bool // what was upheld was done
}

// candidate is a candidate with what only the guards look at.
type candidate struct {
	Candidate
	replied bool
	stops   []clock.Stop // supplements; the last may be open
}

func newCourse(c *Call) *course {
	return &course{call: c, table: selections(), status: Announced, since: c.On, place: make(map[string]int), looks: make(map[string]bool),
		objected: make(map[string][]int), chosen: make(map[string]int)}
}

// standing says how the procedure stands on a day on which no further event has happened.
func (c *course) standing(on civil.Date) Standing {
	s := Standing{Status: c.status, Since: c.since}
	window := c.call.Window
	switch {
	case c.status > Receiving:
	case !on.Before(window.Until()):
		s.Status, s.Since = Screening, window.Until()
	case !on.Before(window.From()):
		s.Status, s.Since = Receiving, window.From()
	}
	if a := c.attempt(); a != nil && (s.Status == Scoring || s.Status == Sealed || s.Status == Ranked) {
		s.Stage, s.Attempt = a.Stage, a.Number
	}
	return s
}

// attempt is the one that was opened last, nil where there is none.
func (c *course) attempt() *Attempt {
	if len(c.attempts) == 0 {
		return nil
	}
	return &c.attempts[len(c.attempts)-1]
}

// scored is the stage of the last attempt.
func (c *course) scored() *Stage { return &c.call.Stages[c.call.stage(c.attempt().Stage)] }

// next is the stage that comes after the last attempt's; nil where all are over.
func (c *course) next() *Stage {
	i := 0
	if a := c.attempt(); a != nil {
		i = c.call.stage(a.Stage) + 1
	}
	if i >= len(c.call.Stages) {
		return nil
	}
	return &c.call.Stages[i]
}

// eligible are the applications that stand and are eligible, in the order of filing.
func (c *course) eligible() []string {
	var ids []string
	for i := range c.applications {
		if a := &c.applications[i]; a.Withdrawn.IsZero() && a.Eligibility.Decision == rule.True {
			ids = append(ids, a.Proposal)
		}
	}
	return ids
}

// advancing are the proposals that go on: the eligible before the first stage, later those that the last ranking selects.
func (c *course) advancing() []string {
	a := c.attempt()
	if a == nil {
		return c.eligible()
	}
	return advancing(a.Ranking, c.gone)
}

// gone reports whether a proposal was withdrawn.
func (c *course) gone(id string) bool {
	i, ok := c.place[id]
	return ok && !c.applications[i].Withdrawn.IsZero()
}

// advancing are the selected of a ranking without those that withdrew. For each of these the next of the reserve list moves
// up; where equals would have to be chosen from, none of them does.
func advancing(r Ranking, gone func(string) bool) []string {
	var ids, reserves []string
	free := 0
	numbers := make(map[string]int)
	for _, x := range r {
		switch {
		case x.Selected && gone(x.Proposal):
			free++
		case x.Selected:
			ids = append(ids, x.Proposal)
		case x.Reserve > 0 && !gone(x.Proposal):
			reserves = append(reserves, x.Proposal)
			numbers[x.Proposal] = x.Reserve
		}
	}
	for len(reserves) > 0 {
		n := slices.IndexFunc(reserves, func(id string) bool { return numbers[id] != numbers[reserves[0]] })
		if n < 0 {
			n = len(reserves)
		}
		if n > free {
			break
		}
		ids, reserves, free = append(ids, reserves[:n]...), reserves[n:], free-n
	}
	return ids
}

// candidate is one of the candidates, nil where the proposal is none.
func (c *course) candidate(id string) *candidate {
	if i, ok := c.chosen[id]; ok {
		return &c.candidates[i]
	}
	return nil
}

// open is the supplement that is awaited, if one is.
func (x *candidate) open() bool {
	n := len(x.stops)
	return n > 0 && x.stops[n-1].Until.IsZero()
}

// from is the status in which an event finds what it is about: its candidate once there are some, else the procedure.
func (c *course) from(e *Event) Status {
	s := c.standing(e.Date).Status
	if x := c.candidate(e.Proposal); s == CandidatesChosen && x != nil {
		return x.Status
	}
	return s
}
