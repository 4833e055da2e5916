package certification

import (
	"strings"

	"github.com/teukgu/teukgu/sandbox/civil"
	"github.com/teukgu/teukgu/sandbox/fault"
	"github.com/teukgu/teukgu/sandbox/lang"
)

// Refused reports an event that cannot be: every unmet guard, and what is possible instead. errors.Is finds the codes of
// the faults through it.
type Refused struct { //nolint:errname // a refusal is an answer, and reads as one at the caller's
	// Event is what was tried, State how the product stood on that day.
	Event Event
	State State
	// Faults are the reasons; their paths are those of the event, after [Replay] under events[i].
	Faults fault.List
	// Allowed is what is possible on that day.
	Allowed []Choice
}

// Choice is something that is possible: an action and, of the actions on a stage, the stage. It is comparable.
type Choice struct {
	Do    Action    `json:"do"`
	Stage string    `json:"stage,omitzero"`
	Name  lang.Text `json:"name,omitzero"` // of the stage
}

// In names the choice: 단계 착수(제품시험).
func (c Choice) In(l lang.Language) string {
	if c.Name.IsZero() {
		return c.Do.In(l)
	}
	return c.Do.In(l) + " (" + c.Name.In(l) + ")"
}

// Error returns one English line with the reasons and with what is possible.
func (r *Refused) Error() string {
	return "certification: refused: " + r.Faults.Error() + "; allowed: " + r.allowed(lang.English)
}

// Unwrap gives the faults to errors.Is and errors.As.
func (r *Refused) Unwrap() error { return r.Faults }

// In says the same to people, in several lines, with a line feed at the end.
func (r *Refused) In(l lang.Language) string {
	head := lang.Text{KO: "할 수 있는 것: ", EN: "Possible: "}
	return r.Faults.In(l) + head.In(l) + r.allowed(l) + "\n"
}

func (r *Refused) allowed(l lang.Language) string {
	if len(r.Allowed) == 0 {
		return lang.Text{KO: "없음", EN: "nothing"}.In(l)
	}
	names := make([]string, len(r.Allowed))
	for i, c := range r.Allowed {
		names[i] = c.In(l)
	}
	return strings.Join(names, ", ")
}

// refuse answers an event that cannot be. What is possible is told for its day, or for the last day where it has none or lies
// before.
func (p Progress) refuse(e Event, list fault.List) error {
	on := e.On
	if on.Before(p.f.lastEvents) {
		on = p.f.lastEvents
	}
	return &Refused{Event: e, State: p.f.on(on), Faults: list, Allowed: p.Allowed(on)}
}

// Allowed returns what may happen next on a day: for each choice there is an event that is accepted, and no event outside them
// is. On a day before the last event nothing may.
func (p Progress) Allowed(on civil.Date) []Choice {
	if p.track.IsZero() || on.IsZero() || on.Before(p.f.lastEvents) {
		return nil
	}
	state := p.f.on(on)
	var list []Choice
	for do := OpenTrack; do <= Cancel; do++ {
		if _, ok := life.Find(state, do); !ok {
			continue // most are ruled out here, before a fault is made
		}
		if !do.ofStage() {
			if a := (attempt{p.track.c, p.f, do, -1, on}); len(a.ready()) == 0 {
				list = append(list, Choice{Do: do})
			}
			continue
		}
		for i := range p.f.stages {
			if _, ok := stageLife.Find(p.f.stages[i].state, do); !ok {
				continue
			}
			if a := (attempt{p.track.c, p.f, do, i, on}); len(a.ready()) == 0 {
				x := &p.track.c.spec.Stages[i]
				list = append(list, Choice{do, x.ID, x.Name})
			}
		}
	}
	return list
}
