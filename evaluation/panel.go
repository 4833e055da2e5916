package evaluation

import (
	"github.com/teukgu/teukgu/sandbox/civil"
	"github.com/teukgu/teukgu/sandbox/deliberation"
	"github.com/teukgu/teukgu/sandbox/lang"
	"github.com/teukgu/teukgu/sandbox/region"
)

// A Panel is the evaluation panel of one stage (평가위원회) with what it was given and what it scored.
type Panel struct {
	Region     region.LegalDong `json:"region,omitzero"`     // against which members from outside are counted
	On         civil.Date       `json:"on,omitzero"`         // day of the evaluation (평가일), needed where conflicts are declared
	Evaluators []Evaluator      `json:"evaluators"`          // at least one
	Proposals  []Proposal       `json:"proposals"`           // at least one
	Conflicts  []Conflict       `json:"conflicts,omitempty"` // what evaluators declared, or what was found
	Recusals   []Recusal        `json:"recusals,omitempty"`  // challenges that were upheld, and evaluators who stepped back
	Sheets     []Sheet          `json:"sheets"`              // one for each pair of evaluator and proposal, in any order
}

// An Evaluator is one member of a panel (평가위원). Only the ID is needed; the rest is for rules on the composition and for
// conflicts of interest.
type Evaluator struct {
	ID          string           `json:"id"`                    // unique in the panel
	Name        string           `json:"name,omitempty"`        // personal data; no result carries it
	Field       string           `json:"field,omitempty"`       // what the evaluator is an expert in (전문분야)
	Institution string           `json:"institution,omitempty"` // where the evaluator works (소속)
	Sector      Sector           `json:"sector,omitzero"`       // of the institution
	Region      region.LegalDong `json:"region,omitzero"`       // of the institution
	Audience    string           `json:"audience,omitempty"`    // where the method has audiences: which
	Chair       bool             `json:"chair,omitzero"`        // leads the panel (위원장)
	Absent      bool             `json:"absent,omitzero"`       // did not attend (불참): scores nothing
	Replaces    string           `json:"replaces,omitempty"`    // id of the evaluator in whose place this one scores (교체)
	Only        []string         `json:"only,omitempty"`        // the proposals that this one scores; absent: all
}

// A Proposal is what is scored (평가대상), with what is known of it before the panel sits.
type Proposal struct {
	ID           string            `json:"id"`                     // unique in the stage
	Group        string            `json:"group,omitempty"`        // region or field that quotas count, see Quota
	Institutions []string          `json:"institutions,omitempty"` // who takes part; an evaluator from there must be recused
	Scores       map[string]Points `json:"scores,omitempty"`       // of the given criteria, by id
	Grades       map[string]string `json:"grades,omitempty"`       // of the given criteria that are graded
	Bonuses      []Adjustment      `json:"bonuses,omitempty"`      // added to the mean (가점)
	Penalties    []Adjustment      `json:"penalties,omitempty"`    // taken from it (감점)
}

// An Adjustment is one bonus or penalty with its reason.
type Adjustment struct {
	Reason lang.Text `json:"reason,omitzero"`
	Points Points    `json:"points"` // 0 or more; a penalty is not negative
}

// A Sheet is what one evaluator gave one proposal (평가표).
type Sheet struct {
	Proposal  string            `json:"proposal"`
	Evaluator string            `json:"evaluator"`
	Scores    map[string]Points `json:"scores"`             // by id of the criterion
	Grades    map[string]string `json:"grades,omitempty"`   // of graded criteria
	Comments  map[string]string `json:"comments,omitempty"` // by id of the criterion (평가의견)
}

// A Conflict is how an evaluator stands to a proposal's applicant (이해관계). Where a relation excludes on the day of the panel, the
// evaluator is out for that proposal by law (제척), without a decision.
type Conflict struct {
	Evaluator string                  `json:"evaluator"`
	Proposal  string                  `json:"proposal"`
	Relations []deliberation.Relation `json:"relations"`
}

// A Recusal takes an evaluator off a proposal, or off all of them: a challenge that was upheld (기피), a step back (회피), or an
// exclusion that was found otherwise (제척). What the evaluator scored there is not looked at.
type Recusal struct {
	Evaluator string               `json:"evaluator"`
	Proposal  string               `json:"proposal,omitempty"` // absent: every proposal
	Ground    deliberation.Recusal `json:"ground"`
	Reason    lang.Text            `json:"reason,omitzero"`
}

// members are the evaluators on the register: not substitutes for single proposals, not replaced by another for good.
func (p *Panel) members() []*Evaluator {
	replaced := make(map[string]bool)
	for i := range p.Evaluators {
		if e := &p.Evaluators[i]; len(e.Only) == 0 && e.Replaces != "" {
			replaced[e.Replaces] = true
		}
	}
	var members []*Evaluator
	for i := range p.Evaluators {
		if e := &p.Evaluators[i]; len(e.Only) == 0 && !replaced[e.ID] {
			members = append(members, e)
		}
	}
	return members
}

// sum adds adjustments up, at most the cap; an absent cap is none.
func adjusted(list []Adjustment, limit Points) Points {
	total := wholePoints(0)
	for _, a := range list {
		total = total.plus(a.Points)
	}
	if !limit.IsZero() && total.Compare(limit) > 0 {
		return limit
	}
	return total
}
