package evaluation

import (
	"slices"

	"github.com/teukgu/teukgu/sandbox/civil"
	"github.com/teukgu/teukgu/sandbox/lang"
	"github.com/teukgu/teukgu/sandbox/law"
	"github.com/teukgu/teukgu/zone"
)

// A SelectionRound is a call of the past as far as it was published (지난 선정): its days, its numbers and the zones that came of
// it. What was not found is absent, and Unpublished says so; nothing is guessed. No call published a table of points, a pass
// mark, a tie rule or scores.
type SelectionRound struct {
	ID          string        `json:"id"`   // kind and year: "giz-2024"
	Year        int           `json:"year"` // by which the round is called; its call may be of the year before
	Kind        zone.Kind     `json:"kind"`
	Name        lang.Text     `json:"name"`
	Applicants  []zone.Head   `json:"applicants"`         // who could apply (제72조제1항); a wide-area zone is applied for by several together
	Criteria    []lang.Text   `json:"criteria,omitempty"` // headings under which plans were judged; never with points
	Steps       []RoundStep   `json:"steps"`              // in the order of RoundPhase
	Figures     []RoundFigure `json:"figures"`            // in the order of RoundCount
	Zones       []zone.ID     `json:"zones"`              // designated and known, by their id in the registry of zones
	Unpublished []lang.Text   `json:"unpublished,omitempty"`
}

// A RoundStep is when a phase of a round was reached.
type RoundStep struct {
	Phase  RoundPhase    `json:"phase"`
	On     civil.Partial `json:"on"`             // the day, or the month where no more is known
	Until  civil.Partial `json:"until,omitzero"` // of a phase that lasts: its last day, inclusive
	Source law.Source    `json:"source"`
}

// A RoundFigure is a number of a round. Where sources disagree or the number is a bound it is a range.
type RoundFigure struct {
	Of     RoundCount `json:"of"`
	Least  int        `json:"least"`
	Most   int        `json:"most,omitzero"` // 0: no upper bound is known
	Note   lang.Text  `json:"note,omitzero"`
	Source law.Source `json:"source"`
}

// Exact returns the number, and false where only a range is known.
func (f RoundFigure) Exact() (int, bool) { return f.Least, f.Least == f.Most }

// Rounds returns the rounds of 2023, 2024 and 2026, by year and within a year global innovation zones first. The caller owns
// the result.
func Rounds() []SelectionRound {
	return []SelectionRound{round2023(), round2024(), ordinary2024(), round2026(), ordinary2026(), wideArea2026()}
}

// RoundsOf returns the rounds of a year, none where the year has none on record. The caller owns the result.
func RoundsOf(year int) []SelectionRound {
	return slices.DeleteFunc(Rounds(), func(r SelectionRound) bool { return r.Year != year })
}

// FindRound returns the round with an id, such as "giz-2024".
func FindRound(id string) (SelectionRound, bool) {
	all := Rounds()
	i := slices.IndexFunc(all, func(r SelectionRound) bool { return r.ID == id })
	if i < 0 {
		return SelectionRound{}, false
	}
	return all[i], true
}

// Step returns when a phase was reached, and false where that was not published.
func (r SelectionRound) Step(p RoundPhase) (RoundStep, bool) {
	i := slices.IndexFunc(r.Steps, func(s RoundStep) bool { return s.Phase == p })
	if i < 0 {
		return RoundStep{}, false
	}
	return r.Steps[i], true
}

// Figure returns a number of the round, and false where it was not published.
func (r SelectionRound) Figure(c RoundCount) (RoundFigure, bool) {
	i := slices.IndexFunc(r.Figures, func(f RoundFigure) bool { return f.Of == c })
	if i < 0 {
		return RoundFigure{}, false
	}
	return r.Figures[i], true
}
