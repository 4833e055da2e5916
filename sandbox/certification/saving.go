package certification

import (
	"slices"

	"github.com/teukgu/teukgu/sandbox/civil"
)

// Saving is what one agreement on mutual recognition saves in a portfolio (상호인정의 절감 효과): the plan with all agreements compared
// with the plan without this one.
type Saving struct {
	Agreement Agreement `json:"agreement"`
	// Tracks are the targets in which it saves a stage; empty where it saves nothing.
	Tracks []TrackSaving `json:"tracks"`
	// Finish is the earliest day on which every certificate could be there without the agreement, Earlier by how many days that comes
	// earlier with it. It is negative where waiting for the other market takes longer than doing the work again.
	Finish  civil.Date `json:"finish"`
	Earlier int        `json:"earlier"`
}

// TrackSaving is what an agreement saves in one track.
type TrackSaving struct {
	Track string `json:"track"`
	// Stages are the ids of the stages that need not be run, Days how long they would take, added up.
	Stages []string `json:"stages"`
	Days   int      `json:"days"`
	// Finish is the earliest day of this certificate without the agreement, Earlier by how many days it comes earlier with it.
	Finish  civil.Date `json:"finish"`
	Earlier int        `json:"earlier"`
}

// Savings works out what each agreement that a target recognises saves, in the order of the targets and their agreements. The error
// is that of [Portfolio.Plan], or what the plan without an agreement lacks: an estimate for a stage that would have to be run.
func (p Portfolio) Savings() ([]Saving, error) {
	with, err := p.schedule("")
	if err != nil {
		return nil, err
	}
	var list []Saving
	for t := range p.Targets {
		for _, a := range with.track(t).spec.Recognition {
			if slices.ContainsFunc(list, func(s Saving) bool { return s.Agreement.ID == a.ID }) {
				continue
			}
			without, err := p.schedule(a.ID)
			if err != nil {
				return nil, err
			}
			list = append(list, compare(with, without, a))
		}
	}
	return list, nil
}

func compare(with, without *schedule, a Agreement) Saving {
	s := Saving{Agreement: a, Tracks: []TrackSaving{}, Finish: without.p.On}
	now := with.p.On
	for t := range with.rows {
		x := TrackSaving{Track: with.track(t).spec.ID, Finish: without.finishOf(t)}
		for _, i := range with.track(t).order {
			if b := &without.rows[t][i]; b.remains() && !with.rows[t][i].remains() {
				x.Stages = append(x.Stages, with.track(t).spec.Stages[i].ID)
				x.Days += b.start.DaysUntil(b.finish)
			}
		}
		x.Earlier = with.finishOf(t).DaysUntil(x.Finish)
		if len(x.Stages) > 0 {
			s.Tracks = append(s.Tracks, x)
		}
		s.Finish, now = laterOf(s.Finish, x.Finish), laterOf(now, with.finishOf(t))
	}
	s.Earlier = now.DaysUntil(s.Finish)
	return s
}

// finishOf is the latest finish of a stage of a target that remains, or the day from which was planned.
func (s *schedule) finishOf(t int) civil.Date {
	day := s.p.On
	for i := range s.rows[t] {
		if b := &s.rows[t][i]; b.remains() {
			day = laterOf(day, b.finish)
		}
	}
	return day
}
