package certification_test

import (
	"slices"

	"github.com/teukgu/teukgu/sandbox/certification"
	"github.com/teukgu/teukgu/sandbox/civil"
)

// slow plans by definition and without memory: it asks of every stage whether it is needed by looking at everything behind it, and
// finds the end by walking every chain of stages from its beginning. It knows the tracks only by their data.
type slow struct {
	p     certification.Portfolio
	specs []certification.Spec
}

func newSlow(p certification.Portfolio) *slow {
	s := &slow{p: p}
	for _, t := range p.Targets {
		s.specs = append(s.specs, t.Track().Spec())
	}
	return s
}

// node is a stage of a target, or evidence from elsewhere.
type node struct {
	target   int
	stage    string
	evidence string
}

func (s *slow) state(t int, id string) certification.StageStatus {
	x, _ := s.p.Targets[t].Status(s.p.On).Stage(id)
	return x
}

func (s *slow) done(t int, id string) bool {
	state := s.state(t, id).State
	return s.p.Targets[t].Status(s.p.On).State == certification.Certified ||
		slices.Contains([]certification.StageState{certification.Passed, certification.Preliminary, certification.Skipped, certification.Waived}, state)
}

func (s *slow) producer(t int, evidence string) string {
	for _, x := range s.specs[t].Stages {
		if slices.Contains(x.Yields, evidence) {
			return x.ID
		}
	}
	return ""
}

func (s *slow) evidence(t int, id string) (certification.Evidence, bool) {
	i := slices.IndexFunc(s.specs[t].Evidence, func(e certification.Evidence) bool { return e.ID == id })
	if i < 0 {
		return certification.Evidence{}, false
	}
	return s.specs[t].Evidence[i], true
}

// counts reports whether evidence made for a market by a role would be taken in a target.
func (s *slow) counts(t int, id string, made certification.Market, role certification.Role, on civil.Date) bool {
	e, ok := s.evidence(t, id)
	if !ok {
		return false
	}
	formal := e.Kind == certification.KindReport || e.Kind == certification.KindCertificate
	abroad := formal && made != s.specs[t].Market
	if on.Before(s.p.On) {
		on = s.p.On
	}
	if abroad && !slices.ContainsFunc(s.specs[t].Recognition, func(a certification.Agreement) bool { return a.Recognises(e, made, s.specs[t].Market, on) }) {
		return false
	}
	if by := s.producer(t, id); by != "" {
		x := stage(s.specs[t], by)
		return (!x.Decides && !x.Preliminary || abroad) && (!formal || slices.Contains(x.By, role))
	}
	return true
}

// where returns what evidence has to be waited for in a target: a stage of an earlier one, or its day.
func (s *slow) where(t int, id string) (from node, on civil.Date, ok bool) {
	for _, item := range s.p.Targets[t].Items() {
		if item.Evidence == id {
			return node{target: -1, evidence: id}, item.On, true
		}
	}
	var best civil.Date
	for _, item := range s.p.Items {
		if item.Evidence == id && s.counts(t, id, item.Market, item.By, item.On) && (best.IsZero() || item.On.Before(best)) {
			best = item.On
		}
	}
	for u := range s.specs {
		for _, item := range s.p.Targets[u].Items() {
			if u != t && best.IsZero() && item.Evidence == id && s.counts(t, id, item.Market, item.By, item.On) {
				best = item.On
			}
		}
	}
	if !best.IsZero() {
		return node{target: -1, evidence: id}, best, true
	}
	for u := range t {
		by := s.producer(u, id)
		if by == "" || s.done(u, by) || !s.needed(u, by) || s.skipped(u, by) {
			continue
		}
		end := s.end(node{target: u, stage: by})
		for _, role := range stage(s.specs[u], by).By {
			if s.counts(t, id, s.specs[u].Market, role, end) {
				return node{target: u, stage: by}, end, true
			}
		}
	}
	return node{}, civil.Date{}, false
}

func (s *slow) skipped(t int, id string) bool {
	with := stage(s.specs[t], id).Skip.With
	if with == "" || s.state(t, id).State == certification.Running || s.state(t, id).State == certification.Held {
		return false
	}
	_, _, ok := s.where(t, with)
	return ok
}

func (s *slow) replaced(t int, id string) bool {
	yields := stage(s.specs[t], id).Yields
	for _, e := range yields {
		if _, _, ok := s.where(t, e); !ok {
			return false
		}
	}
	return len(yields) > 0
}

func (s *slow) needed(t int, id string) bool {
	if s.done(t, id) {
		return false
	}
	if state := s.state(t, id).State; state == certification.Running || state == certification.Held {
		return true
	}
	if s.replaced(t, id) {
		return false
	}
	last := true
	for _, x := range s.specs[t].Stages {
		if slices.Contains(s.p.Targets[t].Track().Before(x.ID), id) {
			last = false
			if s.needed(t, x.ID) {
				return true
			}
		}
	}
	return last
}

// step is one link of a chain: what comes before, and the length that it adds; zero where it only bounds.
type step struct {
	from   node
	length civil.Period
	floor  bool // the stage cannot end before from ends, whatever its own time
	start  bool // the chain begins here
	on     civil.Date
}

// steps returns every way into a stage that is needed.
func (s *slow) steps(n node) []step {
	x, state := stage(s.specs[n.target], n.stage), s.state(n.target, n.stage)
	length, anchor := x.Time.Length, x.Time.From
	for _, e := range s.p.Estimates {
		if e.Track == s.specs[n.target].ID && e.Stage == n.stage {
			length, anchor = e.Length, ""
		}
	}
	floor := false
	var list []step
	if anchor != "" {
		switch {
		case s.done(n.target, anchor):
			list, floor = append(list, step{start: true, on: s.state(n.target, anchor).Ended, length: length}), true
		case s.needed(n.target, anchor):
			list, floor = append(list, step{from: node{target: n.target, stage: anchor}, length: length}), true
		}
	}
	if state.State == certification.Running || state.State == certification.Held {
		list = append(list, step{start: true, on: s.p.On, floor: true})
		if !floor {
			list = append(list, step{start: true, on: state.Started, length: length})
		}
		return list
	}
	if s.skipped(n.target, n.stage) {
		length, list, floor = civil.Period{}, nil, false
	}
	list = append(list, step{start: true, on: s.p.On, length: length, floor: floor})
	for _, from := range s.waits(n) {
		from.length, from.floor = length, floor
		list = append(list, from)
	}
	return list
}

// waits returns what a stage waits for, its own length left out.
func (s *slow) waits(n node) []step {
	x := stage(s.specs[n.target], n.stage)
	var list []step
	source := func(id string) {
		if from, on, ok := s.where(n.target, id); ok {
			if from.stage == "" {
				list = append(list, step{from: from, start: true, on: on})
			} else {
				list = append(list, step{from: from})
			}
		}
	}
	for _, d := range s.p.Targets[n.target].Track().Before(n.stage) {
		switch {
		case s.done(n.target, d):
		case s.needed(n.target, d):
			list = append(list, step{from: node{target: n.target, stage: d}})
		default:
			for _, e := range stage(s.specs[n.target], d).Yields {
				source(e)
			}
		}
	}
	for _, id := range slices.Concat(x.Needs, x.Uses) {
		if s.producer(n.target, id) == "" {
			source(id)
		}
	}
	if s.skipped(n.target, n.stage) && s.producer(n.target, x.Skip.With) == "" {
		source(x.Skip.With)
	}
	return list
}

// end is the latest end over every chain that leads to a stage.
func (s *slow) end(n node) civil.Date {
	var latest civil.Date
	s.chains(n, nil, func(_ []node, end civil.Date) {
		if latest.Before(end) {
			latest = end
		}
	})
	return latest
}

// chains walks every chain that leads to a stage, from the stage back to its beginning, and yields it with the day on which it ends.
func (s *slow) chains(n node, behind []civil.Period, yield func(chain []node, end civil.Date)) {
	s.walk(n, nil, behind, yield)
}

func (s *slow) walk(n node, chain []node, lengths []civil.Period, yield func([]node, civil.Date)) {
	chain = append([]node{n}, chain...)
	for _, st := range s.steps(n) {
		length := st.length
		if st.floor {
			length = civil.Period{}
		}
		all := append([]civil.Period{length}, lengths...)
		if !st.start {
			s.walk(st.from, chain, all, yield)
			continue
		}
		full := chain
		if st.from.evidence != "" {
			full = append([]node{st.from}, chain...)
		}
		end := st.on
		for _, l := range all {
			end, _ = end.Add(l, civil.Down)
		}
		yield(full, end)
	}
}
