package certification

import (
	"github.com/teukgu/teukgu/sandbox/civil"
	"github.com/teukgu/teukgu/sandbox/lang"
)

// Plan is when a product can be certified in its markets (인증 계획), made by [Portfolio.Plan]. It assumes that every stage is
// passed at once, that no hold comes and that a published time is used up; it counts calendar days and no holidays.
type Plan struct {
	// On is the day from which was planned.
	On civil.Date `json:"on"`
	// Targets are the tracks in the order of the portfolio.
	Targets []TargetPlan `json:"targets"`
	// Finish is the earliest day on which every certificate can be there.
	Finish civil.Date `json:"finish"`
	// Critical is the chain that sets Finish, from its beginning (주공정): had any link come earlier, so might the end. It is empty
	// where nothing remains.
	Critical []Link `json:"critical"`
	// Reused is the evidence that serves here though it was made elsewhere.
	Reused []Reuse `json:"reused,omitempty"`
}

// TargetPlan is the plan of one track.
type TargetPlan struct {
	Track string `json:"track"`
	// Finish is the earliest day of the certificate; where it is there already, the day of its issue.
	Finish civil.Date `json:"finish"`
	// Remaining is how many stages are still to be run or finished.
	Remaining int `json:"remaining"`
	// Bars are the stages, each behind those before it.
	Bars []Bar `json:"bars"`
}

// Bar is one stage in time.
type Bar struct {
	Stage string    `json:"stage"`
	Name  lang.Text `json:"name"`
	// State is how it stands on the day of the plan; Skipped or Waived also where that is what the plan expects.
	State StageState `json:"state"`
	// Remains says that it is still to be run or finished.
	Remains bool `json:"remains,omitzero"`
	// Start and Finish are its days, actual or planned; the stage after it may begin on Finish. They are zero where the stage is not
	// needed.
	Start  civil.Date `json:"start,omitzero"`
	Finish civil.Date `json:"finish,omitzero"`
	// Estimated says that the caller's estimate was taken and no published time.
	Estimated bool `json:"estimated,omitzero"`
	// Critical says that it is on the critical path.
	Critical bool `json:"critical,omitzero"`
}

// Link is one link of the critical path: a stage, or evidence from elsewhere that had to be waited for. It is comparable.
type Link struct {
	Track    string `json:"track,omitzero"`
	Stage    string `json:"stage,omitzero"`
	Evidence string `json:"evidence,omitzero"`
}

// Reuse is a piece of evidence that serves a stage though no stage of that track made it. It is comparable.
type Reuse struct {
	// Track and Stage are where it serves; Replaces says that the stage itself is not needed because of it.
	Track    string `json:"track"`
	Stage    string `json:"stage"`
	Replaces bool   `json:"replaces,omitzero"`
	// Evidence is what it is and On from when it is there.
	Evidence string     `json:"evidence"`
	On       civil.Date `json:"on"`
	// From is the track that makes it; empty where it comes from elsewhere. Permit is the permit whose demonstration made it.
	From   string `json:"from,omitzero"`
	Permit string `json:"permit,omitzero"`
	// Agreement is the agreement under which it counts; empty where none is needed.
	Agreement string `json:"agreement,omitzero"`
}

// Plan works out when the targets can be reached. The error is a [fault.List]: what is wrong with the portfolio, a stage of unpublished
// time without an estimate, evidence that has to be brought and has no day. The result depends on the portfolio alone.
func (p Portfolio) Plan() (Plan, error) {
	s, err := p.schedule("")
	if err != nil {
		return Plan{}, err
	}
	plan := Plan{On: p.On, Finish: p.On, Critical: []Link{}}
	end := place{-1, -1}
	for t := range s.rows {
		row := TargetPlan{Track: p.Targets[t].track.ID(), Finish: p.On}
		if s.certified(t) {
			row.Finish = p.Targets[t].f.certificate.Issued
		}
		for _, i := range s.track(t).order {
			b := &s.rows[t][i]
			if b.remains() {
				row.Remaining++
				if row.Finish.Before(b.finish) {
					row.Finish = b.finish
				}
				if end.stage < 0 || s.at(end).finish.Before(b.finish) {
					end = place{t, i}
				}
			}
			plan.Reused = append(plan.Reused, b.reused...)
		}
		if plan.Finish.Before(row.Finish) {
			plan.Finish = row.Finish
		}
		plan.Targets = append(plan.Targets, row)
	}
	if end.stage >= 0 {
		plan.Critical = s.critical(end)
	}
	for t := range s.rows {
		plan.Targets[t].Bars = s.bars(t)
	}
	return plan, nil
}

// bars writes the row of a target, after the critical path was marked.
func (s *schedule) bars(t int) []Bar {
	c := s.track(t)
	list := make([]Bar, 0, len(c.order))
	for _, i := range c.order {
		b := &s.rows[t][i]
		list = append(list, Bar{Stage: c.spec.Stages[i].ID, Name: c.spec.Stages[i].Name, State: b.state, Remains: b.remains(),
			Start: b.start, Finish: b.finish, Estimated: b.estimated, Critical: b.critical})
	}
	return list
}

// critical follows the chain that set a finish back to its beginning, and marks it.
func (s *schedule) critical(at place) []Link {
	var chain []Link
	for at.stage >= 0 {
		b := s.at(at)
		b.critical = true
		chain = append([]Link{{Track: s.p.Targets[at.target].track.ID(), Stage: s.track(at.target).spec.Stages[at.stage].ID}}, chain...)
		if b.waits != "" {
			chain = append([]Link{{Evidence: b.waits}}, chain...)
		}
		at = b.pred
	}
	return chain
}
