package certification

import (
	"slices"

	"github.com/teukgu/teukgu/sandbox/civil"
	"github.com/teukgu/teukgu/sandbox/fault"
)

// schedule is a portfolio with every stage placed in time.
type schedule struct {
	p       *Portfolio
	without string // the agreement that is left out
	rows    [][]bar
	list    fault.List
}

// place is a stage of a target; a stage of -1 is none.
type place struct{ target, stage int }

// bar is one stage in time.
type bar struct {
	state         StageState
	needed        bool // it has to be run or finished
	start, finish civil.Date
	estimated     bool
	critical      bool
	pred          place  // the stage that set the start or, of a time that began with it, the finish
	waits         string // the evidence from elsewhere that set the start
	reused        []Reuse
}

func (b *bar) remains() bool { return b.needed && b.state != Skipped }

func (s *schedule) at(p place) *bar         { return &s.rows[p.target][p.stage] }
func (s *schedule) track(t int) *compiled   { return s.p.Targets[t].track.c }
func (s *schedule) certified(t int) bool    { return s.p.Targets[t].f.certificate.Issued != civil.Date{} }
func (s *schedule) done(t, i int) bool      { return s.certified(t) || s.p.Targets[t].f.satisfied(i) }
func (s *schedule) events(t int) *fold      { return s.p.Targets[t].f }
func (s *schedule) fold(t, i int) stageFold { return s.p.Targets[t].f.stages[i] }

// schedule places every stage, one agreement left out.
func (p *Portfolio) schedule(without string) (*schedule, error) {
	if err := p.check().Err(); err != nil {
		return nil, err
	}
	s := &schedule{p: p, without: without, rows: make([][]bar, len(p.Targets))}
	for t := range p.Targets {
		s.rows[t] = make([]bar, len(s.track(t).spec.Stages))
		s.choose(t)
		for _, i := range s.track(t).order {
			if s.rows[t][i].needed {
				s.place(t, i)
			}
		}
	}
	return s, s.list.Err()
}

// choose decides which stages of a target are still needed: none that is done or whose yields come from elsewhere, and none that
// only leads to such a one.
func (s *schedule) choose(t int) {
	c := s.track(t)
	for _, i := range slices.Backward(c.order) {
		b, x := &s.rows[t][i], s.fold(t, i)
		*b = bar{state: x.state, start: x.started, finish: x.ended, pred: place{-1, -1}}
		switch {
		case s.done(t, i):
		case x.state == Running || x.state == Held:
			b.needed = true
		case s.replaced(t, i):
			b.state = Waived
		default:
			b.needed = slices.Contains(c.last, i) || s.leadsOn(t, i)
			if !b.needed {
				b.state = Waived
			} else if with := c.spec.Stages[i].Skip.With; with != "" && s.available(t, with).ok() {
				b.state = Skipped
			}
		}
		if b.state == Waived && !s.done(t, i) {
			b.start, b.finish = civil.Date{}, civil.Date{}
		}
	}
}

// leadsOn reports whether a needed stage comes right after the stage.
func (s *schedule) leadsOn(t, i int) bool {
	for j, deps := range s.track(t).deps {
		if s.rows[t][j].needed && slices.Contains(deps, i) {
			return true
		}
	}
	return false
}

// replaced reports whether all that the stage would yield comes from elsewhere, and notes it.
func (s *schedule) replaced(t, i int) bool {
	c, b := s.track(t), &s.rows[t][i]
	yields := c.spec.Stages[i].Yields
	for _, id := range yields {
		src := s.available(t, id)
		if !src.ok() {
			b.reused = nil
			return false
		}
		b.reused = append(b.reused, s.reuse(t, i, id, src, true))
	}
	return len(yields) > 0
}

func (s *schedule) reuse(t, i int, id string, src source, replaces bool) Reuse {
	c := s.track(t)
	r := Reuse{Track: c.spec.ID, Stage: c.spec.Stages[i].ID, Replaces: replaces, Evidence: id, On: src.on,
		Permit: src.item.Permit, From: src.item.Track, Agreement: src.agreement}
	if src.from.stage >= 0 {
		r.From = s.track(src.from.target).spec.ID
	}
	return r
}

// place puts a needed stage in time, behind what it waits for.
func (s *schedule) place(t, i int) {
	b := &s.rows[t][i]
	if b.state != Running && b.state != Held {
		b.start, b.finish = s.p.On, civil.Date{}
		s.wait(t, i)
	}
	if b.state == Skipped {
		b.finish = b.start
		return
	}
	s.finish(t, i)
}

// wait moves the start behind the stages before it and the evidence that it needs or uses. Of two that end on one day the first counts.
func (s *schedule) wait(t, i int) {
	c, x := s.track(t), &s.track(t).spec.Stages[i]
	for _, j := range c.deps[i] {
		switch dep := &s.rows[t][j]; {
		case s.done(t, j):
		case dep.needed:
			s.after(t, i, dep.finish, place{t, j}, "")
		default:
			for _, id := range c.spec.Stages[j].Yields {
				s.afterSource(t, i, id, s.available(t, id))
			}
		}
	}
	for n, ids := range [...][]string{x.Needs, x.Uses, {x.Skip.With}} {
		for _, id := range ids {
			if e := c.spec.evidence(id); e < 0 || c.yields[e] >= 0 || n == 2 && s.rows[t][i].state != Skipped {
				continue
			}
			src := s.available(t, id)
			if src.ok() {
				s.afterSource(t, i, id, src)
				s.rows[t][i].reused = append(s.rows[t][i].reused, s.reuse(t, i, id, src, false))
			} else if n == 0 {
				s.list.Add(planEvidence.At(fault.Path{}.Field("items"), noLaw, arg("track", s.p.Targets[t].track),
					arg("stage", x.Name), arg("evidence", c.spec.Evidence[c.spec.evidence(id)].Name)))
			}
		}
	}
}

func (s *schedule) afterSource(t, i int, id string, src source) {
	waits := ""
	if src.from.stage < 0 {
		waits = id
	}
	if src.ok() {
		s.after(t, i, src.on, src.from, waits)
	}
}

// after moves the start of a stage to the day, if that is later.
func (s *schedule) after(t, i int, day civil.Date, pred place, waits string) {
	if b := &s.rows[t][i]; b.start.Before(day) {
		b.start, b.pred, b.waits = day, pred, waits
	}
}

// finish works out the end of a stage: by the estimate, else by the published time, from where that begins.
func (s *schedule) finish(t, i int) {
	c, f, b := s.track(t), s.events(t), &s.rows[t][i]
	x, done := &c.spec.Stages[i], s.fold(t, i)
	begun, length, pred := b.start, x.Time.Length, place{-1, -1}
	elsewhere := false // the time runs from another stage, so the wait for the start need not set the end
	if n := slices.IndexFunc(s.p.Estimates, func(e Estimate) bool { return e.Track == c.spec.ID && e.Stage == x.ID }); n >= 0 {
		length, b.estimated = s.p.Estimates[n].Length, true
	} else if j := c.spec.stage(x.Time.From); j >= 0 {
		if dep := &s.rows[t][j]; s.done(t, j) {
			begun, elsewhere = f.stages[j].ended, true
		} else if dep.needed {
			begun, pred, elsewhere = dep.finish, place{t, j}, true
		}
	}
	if length.IsZero() {
		s.list.Add(estimateMissing.At(fault.Path{}.Field("estimates"), x.Ground.Law, arg("track", s.p.Targets[t].track), arg("stage", x.Name)))
		return
	}
	b.finish = plus(plus(begun, length), done.extended)
	for _, h := range c.stopped(f, i) {
		b.finish = b.finish.AddDays(h.days(s.p.On))
	}
	switch floor := laterOf(b.start, s.p.On); {
	case b.finish.IsZero():
		s.list.Add(planFar.At(fault.Path{}.Field("estimates"), noLaw, arg("track", s.p.Targets[t].track), arg("stage", x.Name)))
	case b.finish.Before(floor):
		b.finish = floor
	case elsewhere && b.start.Before(b.finish):
		b.pred, b.waits = pred, ""
	}
}

func laterOf(a, b civil.Date) civil.Date {
	if a.Before(b) {
		return b
	}
	return a
}
