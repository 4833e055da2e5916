package evaluation

import (
	"github.com/teukgu/teukgu/sandbox/calendar"
	"github.com/teukgu/teukgu/sandbox/civil"
	"github.com/teukgu/teukgu/sandbox/lang"
)

// ReportOptions returns what the reports of a stage take from the procedure: the names of the proposals, when an objection to
// its ranking may be raised, as the call declares it, and as persons those who sat on any panel, for one panel speaks of another.
// Other persons and the naming of those who lost are left to the caller. The fault is a time that needs a year whose holidays
// the calendar does not hold.
func (p Procedure) ReportOptions(cal calendar.Calendar, stage string) (ReportOptions, error) {
	c := p.course(civil.Date{})
	o := ReportOptions{Names: make(map[string]lang.Text, len(c.applications))}
	for i := range c.applications {
		o.Names[c.applications[i].Proposal] = c.applications[i].Name
	}
	o.Persons = c.evaluators()
	for i := len(c.attempts) - 1; i >= 0; i-- {
		a := &c.attempts[i]
		if a.Stage != stage {
			continue
		}
		if a.Ranked.IsZero() || p.Call.Objections.IsZero() {
			break // what is scored again has no time yet, and that of its first ranking is over
		}
		end, err := p.Call.Objections.Counting.Count(cal, a.Ranked, p.Call.Objections.Period)
		if err != nil {
			return ReportOptions{}, err
		}
		o.Objections, err = civil.Inclusive(a.Ranked, end.Last())
		return o, err
	}
	return o, nil
}

// evaluators are the names of all who sat on a panel of any stage, each once.
func (c *course) evaluators() []string {
	var names []string
	for i := range c.attempts {
		for _, p := range c.attempts[i].Panels {
			for j := range p.Evaluators {
				if name := p.Evaluators[j].Name; name != "" {
					names = append(names, name)
				}
			}
		}
	}
	return distinct(names)
}
