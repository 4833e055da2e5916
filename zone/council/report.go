package council

import (
	"cmp"
	"slices"

	"github.com/teukgu/teukgu/sandbox/civil"
	"github.com/teukgu/teukgu/sandbox/clock"
	"github.com/teukgu/teukgu/sandbox/lang"
	"github.com/teukgu/teukgu/zone"
)

// Count is how many grievances stand where. Open is the sum of Raised, Assigned, Escalated and Answered.
type Count struct {
	Open      int `json:"open"`
	Overdue   int `json:"overdue"` // of those, whose day to answer has passed
	Raised    int `json:"raised"`  // with nobody yet to answer
	Assigned  int `json:"assigned"`
	Escalated int `json:"escalated"`
	Answered  int `json:"answered"` // and not yet accepted
	Closed    int `json:"closed"`
	Withdrawn int `json:"withdrawn"`
}

func (c *Count) add(s Status) {
	if s.State.Open() {
		c.Open++
	}
	if s.Overdue {
		c.Overdue++
	}
	switch s.State {
	case Raised:
		c.Raised++
	case Assigned:
		c.Assigned++
	case Escalated:
		c.Escalated++
	case Answered:
		c.Answered++
	case Closed:
		c.Closed++
	case Withdrawn:
		c.Withdrawn++
	}
}

// ZoneCount is the count of one zone.
type ZoneCount struct {
	Zone  zone.ID `json:"zone"`
	Count Count   `json:"count"`
}

// KindCount is the count of one kind.
type KindCount struct {
	Kind  Kind  `json:"kind"`
	Count Count `json:"count"`
}

// Report is what is open on a day, as a meeting wants it.
type Report struct {
	On    civil.Date  `json:"on"`
	Total Count       `json:"total"`
	Zones []ZoneCount `json:"zones"` // by id of the zone; zones without a grievance by that day are not in it
	Kinds []KindCount `json:"kinds"` // in the order of the kinds, likewise
	Open  []Open      `json:"open"`  // by the last day to answer, those without one last, then by the day on which they were raised
}

// Open is one open grievance with its status.
type Open struct {
	Grievance Grievance `json:"grievance"`
	Status    Status    `json:"status"`
}

// Report counts the grievances that were raised by the end of the day and lists those that are open. It shares
// nothing with r.
func (r Record) Report(on civil.Date) Report {
	report := Report{On: on}
	zones, kinds := map[zone.ID]*Count{}, map[Kind]*Count{}
	for _, g := range r.Grievances {
		s, ok := g.Status(on)
		if !ok {
			continue
		}
		report.Total.add(s)
		count(zones, g.Zone).add(s)
		count(kinds, g.Kind).add(s)
		if s.State.Open() {
			report.Open = append(report.Open, Open{g.clone(), s})
		}
	}
	for z, c := range zones {
		report.Zones = append(report.Zones, ZoneCount{z, *c})
	}
	slices.SortFunc(report.Zones, func(a, b ZoneCount) int { return cmp.Compare(a.Zone, b.Zone) })
	for k, c := range kinds {
		report.Kinds = append(report.Kinds, KindCount{k, *c})
	}
	slices.SortFunc(report.Kinds, func(a, b KindCount) int { return cmp.Compare(a.Kind, b.Kind) })
	slices.SortFunc(report.Open, func(a, b Open) int {
		return cmp.Or(byDue(a.Status.Due, b.Status.Due), a.Grievance.Raised.Compare(b.Grievance.Raised), cmp.Compare(a.Grievance.ID, b.Grievance.ID))
	})
	return report
}

// byDue puts a day that is not set last.
func byDue(a, b civil.Date) int {
	if a.IsZero() || b.IsZero() {
		return b.Compare(a)
	}
	return a.Compare(b)
}

func count[K comparable](m map[K]*Count, k K) *Count {
	if m[k] == nil {
		m[k] = new(Count)
	}
	return m[k]
}

// Agenda lists what is to be done as seen on the day: grievances to assign, to answer and to close, measures of plans and
// tasks from minutes that are not done. The days are the council's own, so no item has a citation.
func (r Record) Agenda(on civil.Date) clock.Agenda {
	var items []clock.Item
	for _, o := range r.Report(on).Open {
		items = append(items, o.item())
	}
	for _, p := range r.Plans {
		for _, m := range p.Measures {
			if pending(p.Adopted, m.Done, on) {
				items = append(items, clock.Item{What: m.What, Who: m.Who, Due: m.Due, Note: noteZone(p.Zone)})
			}
		}
	}
	for _, meeting := range r.Meetings {
		for _, m := range meeting.Minutes {
			if m.Who.KO != "" && pending(meeting.On, m.Done, on) {
				items = append(items, clock.Item{What: m.Result, Who: m.Who, Due: m.Due})
			}
		}
	}
	return clock.NewAgenda(on, items...)
}

func pending(set, done, on civil.Date) bool {
	return !on.Before(set) && (done.IsZero() || done.After(on))
}

// item is what is to be done about an open grievance.
func (o Open) item() clock.Item {
	t := lang.Text{KO: "애로사항 {id} 회신: {subject}", EN: "answer grievance {id}: {subject}"}
	who := o.Status.With
	switch o.Status.State {
	case Raised:
		t = lang.Text{KO: "애로사항 {id} 담당 배정: {subject}", EN: "assign grievance {id}: {subject}"}
		who = lang.Text{KO: Ministry().In(lang.Korean), EN: Ministry().In(lang.English)}
	case Answered:
		t = lang.Text{KO: "애로사항 {id} 회신 확인: {subject}", EN: "accept or reopen grievance {id}: {subject}"}
		who = o.Grievance.By
	case Assigned, Escalated, Closed, Withdrawn:
	}
	what := func(l lang.Language) string {
		return lang.Expand(t.In(l), l, lang.Arg{Name: "id", Value: o.Grievance.ID}, lang.Arg{Name: "subject", Value: o.Grievance.Subject})
	}
	return clock.Item{
		What: lang.Text{KO: what(lang.Korean), EN: what(lang.English)}, Who: who, Due: o.Status.Due, Note: noteZone(o.Grievance.Zone),
	}
}

func noteZone(z zone.ID) lang.Text {
	return lang.Text{KO: "특구 " + string(z), EN: "zone " + string(z)}
}
