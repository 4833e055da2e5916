package evaluation

import (
	"github.com/teukgu/teukgu/sandbox/civil"
	"github.com/teukgu/teukgu/sandbox/deliberation"
	"github.com/teukgu/teukgu/sandbox/lang"
	"github.com/teukgu/teukgu/zone"
)

// An Application is what came in for a call (접수된 신청): the intake, and what the screening made of it.
type Application struct {
	Proposal    string           `json:"proposal"`
	Name        lang.Text        `json:"name"`
	Applicants  []zone.Applicant `json:"applicants"`
	Filed       civil.Date       `json:"filed"`
	Eligibility Eligibility      `json:"eligibility,omitzero"` // absent: not decided
	Screened    civil.Date       `json:"screened,omitzero"`    // day of the last decision
	Withdrawn   civil.Date       `json:"withdrawn,omitzero"`
}

// An Attempt is one evaluation in one stage (평가): what it needed, its scores as they were sealed, and the ranking that it
// yielded. A stage that was scored again (재평가) has several; all but the last are superseded and kept.
type Attempt struct {
	Stage      string     `json:"stage"`
	Number     int        `json:"number"`    // 1, and 2 for the first time again
	Proposals  []string   `json:"proposals"` // that are scored, in the order of filing or of the ranking before
	Opened     civil.Date `json:"opened"`
	Sealed     civil.Date `json:"sealed,omitzero"`
	Ranked     civil.Date `json:"ranked,omitzero"`
	Superseded civil.Date `json:"superseded,omitzero"` // day on which the stage was opened again
	Panels     []Panel    `json:"panels,omitempty"`
	Input      string     `json:"input,omitzero"`  // digest under which the scores were sealed
	Record     string     `json:"record,omitzero"` // digest of the record
	Ranking    Ranking    `json:"ranking,omitempty"`
}

// A Candidate is a proposal that was chosen (후보), and what became of it.
type Candidate struct {
	Proposal   string                  `json:"proposal"`
	Chosen     civil.Date              `json:"chosen"`
	Status     Status                  `json:"status"` // CandidatesChosen, Applied, Consulting, Resolved, Rejected, Designated or Withdrawn
	Since      civil.Date              `json:"since"`
	Applied    civil.Date              `json:"applied,omitzero"`
	Consulted  civil.Date              `json:"consulted,omitzero"`
	Resolution deliberation.Resolution `json:"resolution,omitzero"`
	Zone       zone.ID                 `json:"zone,omitzero"` // of a candidate that is designated
}

// Fact is the choice as the record of the zone takes it: a zone.Designation with this Candidate can be resolved on.
func (c Candidate) Fact() zone.Candidate { return zone.Candidate{Proposal: c.Proposal, On: c.Chosen} }

// Applications returns what came in by the end of a day, in the order of filing; with a zero day everything. The caller owns
// the slice, not what is in it.
func (p Procedure) Applications(on civil.Date) []Application { return p.course(on).applications }

// Attempts returns the evaluations that were opened by the end of a day, in order, superseded ones among them; with a zero
// day all of them. The caller owns the slice, not what is in it.
func (p Procedure) Attempts(on civil.Date) []Attempt { return p.course(on).attempts }

// Ranking returns the ranking of a stage that stands at the end of a day, with a zero day at last; false where it has none or
// is being scored again.
func (p Procedure) Ranking(stage string, on civil.Date) (Ranking, bool) {
	attempts := p.Attempts(on)
	for i := len(attempts) - 1; i >= 0; i-- {
		if a := &attempts[i]; a.Stage == stage {
			return a.Ranking, !a.Ranked.IsZero() && a.Superseded.IsZero()
		}
	}
	return nil, false
}

// Candidates returns the candidates that were chosen by the end of a day, best first; with a zero day as they are at last.
// The caller owns the slice.
func (p Procedure) Candidates(on civil.Date) []Candidate {
	c := p.course(on)
	list := make([]Candidate, len(c.candidates))
	for i := range c.candidates {
		list[i] = c.candidates[i].Candidate
	}
	return list
}

// Record returns the record of a stage as its scores are at the end of a day, with a zero day at last: of the attempt that was
// opened last. The error is what NewRecord says of scores that are not complete; a fault.List names a stage that was not
// opened. It has no Salt, and its digest is that of the event ranked; a salt that is set before reports are made changes the
// digest in them, and the office keeps both.
func (p Procedure) Record(stage string, on civil.Date) (Record, error) {
	c := p.course(on)
	for i := len(c.attempts) - 1; i >= 0; i-- {
		if a := &c.attempts[i]; a.Stage == stage {
			return NewRecord(c.call.Stages[c.call.stage(stage)], a.Panels...)
		}
	}
	return Record{}, unopened(stage)
}
