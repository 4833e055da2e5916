package main

import (
	"fmt"
	"slices"

	"github.com/teukgu/teukgu/evaluation"
	"github.com/teukgu/teukgu/sandbox/civil"
	"github.com/teukgu/teukgu/sandbox/lang"
	"github.com/teukgu/teukgu/sandbox/law"
	"github.com/teukgu/teukgu/zone"
	"github.com/teukgu/teukgu/zone/registry"
)

// A step is one line of the dated list.
type step struct {
	first civil.Date
	day   string
	what  string
	basis law.Ref
	due   string
	known string
}

// phases are the published phases in which events show.
var phases = map[evaluation.EventType]evaluation.RoundPhase{
	evaluation.EventChosen: evaluation.PhaseCandidates, evaluation.EventResolved: evaluation.PhaseResolution,
}

// stagePhases are those of the stages, by id.
var stagePhases = map[string]evaluation.RoundPhase{
	"paper": evaluation.PhasePaper, "presentation": evaluation.PhasePresentation,
}

// published is how a day is known: the confidence of the round on record, or that it is illustrative, with a mark.
func published(p evaluation.Procedure, phase evaluation.RoundPhase, on civil.Date, l lang.Language) (mark, known string) {
	if round, ok := evaluation.FindRound(p.Call.ID); ok {
		s, ok := round.Step(phase)
		switch {
		case ok && s.On == civil.PartialOf(on):
			return "", confidence(s.Source.Confidence, l)
		case ok && s.On.Contains(on):
			return " *", lang.Text{KO: "월까지 ", EN: "month: "}.In(l) + s.Source.Confidence.In(l)
		}
	}
	return " *", lang.Text{KO: "예시", EN: "illustrative"}.In(l)
}

// confidence names how a date is known, where it is not from a statute or a ministry.
func confidence(c law.Confidence, l lang.Language) string {
	if c == law.Primary {
		return ""
	}
	return c.In(l)
}

// steps are the events, those of one kind and day together, and what the registry knows of the designation, by date. A day
// that the records give as a month stands where the month begins.
func steps(p evaluation.Procedure, zones []registry.Zone, l lang.Language) ([]step, error) {
	list := intake(p, l)
	for i := 0; i < len(p.Events); {
		e, n := p.Events[i], 1
		for i+n < len(p.Events) && p.Events[i+n].Type == e.Type && p.Events[i+n].Date == e.Date && p.Events[i+n].Stage == e.Stage {
			n++
		}
		i += n
		switch e.Type { //nolint:exhaustive // all others have a line
		case evaluation.EventFiled, evaluation.EventScreened, evaluation.EventScored:
			continue
		}
		s, err := eventStep(p, e, n, l)
		if err != nil {
			return nil, err
		}
		list = append(list, s)
	}
	list = append(list, recorded(zones, l)...)
	slices.SortStableFunc(list, func(a, b step) int { return a.first.Compare(b.first) })
	return list, nil
}

// intake are the notice of the call and its window.
func intake(p evaluation.Procedure, l lang.Language) []step {
	mark, known := published(p, evaluation.PhaseCall, p.Call.On, l)
	call := step{first: p.Call.On, day: lang.DateIn(p.Call.On, l) + mark, known: known,
		what: lang.Expand(lang.Text{KO: "공모 공고: {n}곳 선정 예정", EN: "call for proposals, {n} to be selected"}.In(l), l, lang.Arg{Name: "n", Value: p.Call.Select})}
	mark, known = published(p, evaluation.PhaseWindow, p.Call.Window.From(), l)
	window := step{first: p.Call.Window.From(), day: lang.SpanIn(p.Call.Window, l) + mark, known: known,
		what: lang.Expand(lang.Text{KO: "공모 접수: {n}건", EN: "window: {n} proposals filed"}.In(l), l,
			lang.Arg{Name: "n", Value: len(p.Applications(civil.Date{}))})}
	return []step{call, window}
}

// eventStep is the line of an event, with the article of the procedure's own table; n is how many of them the line stands for.
func eventStep(p evaluation.Procedure, e evaluation.Event, n int, l lang.Language) (step, error) {
	phase, ok := phases[e.Type]
	if !ok {
		phase = stagePhases[e.Stage]
	}
	mark, known := published(p, phase, e.Date, l)
	s := step{first: e.Date, day: lang.DateIn(e.Date, l) + mark, what: e.Type.In(l), known: known}
	for _, stage := range p.Call.Stages {
		if stage.ID == e.Stage {
			s.what = stage.Name.In(l) + ": " + s.what
		}
	}
	if e.Type == evaluation.EventChosen {
		n = len(e.Proposals)
	}
	if e.Proposal != "" || e.Type == evaluation.EventChosen {
		s.what = fmt.Sprintf("%s (%s)", s.what, lang.Expand(lang.Text{KO: "{n}건", EN: "{n}"}.In(l), l, lang.Arg{Name: "n", Value: n}))
	}
	for move := range evaluation.ProcedureFlow(e.Date).Moves() {
		if move.On == e.Type {
			s.basis = move.Basis
		}
	}
	var err error
	s.due, err = deadline(e.Type, e.Date, l)
	return s, err
}

// recorded are the steps after the designation that the registry knows; the zones of one round share them.
func recorded(zones []registry.Zone, l lang.Language) []step {
	var list []step
	for _, z := range zones {
		for _, m := range z.History() {
			s := step{first: m.On.First(), day: lang.PartialIn(m.On, l), what: m.Stage.In(l), basis: m.Stage.Basis(), known: confidence(m.Confidence, l)}
			if m.Stage >= zone.StageGazette && !slices.Contains(list, s) {
				list = append(list, s)
			}
		}
	}
	return list
}
