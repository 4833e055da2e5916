package simulation

import (
	"encoding/json"

	"github.com/teukgu/teukgu/sandbox/rule"
	"github.com/teukgu/teukgu/sandbox/wire"
)

// TallySchema returns the schema of a tally as a document, "teukgu/tally/1".
func TallySchema() wire.Schema { return wire.MustSchema("teukgu/tally/1") }

// tallyForm is a tally as a document. Cells without subjects, and cells in which a scenario changes nothing, are left out.
type tallyForm struct {
	Schema    wire.Schema    `json:"schema" wire:"required"`
	Plan      string         `json:"plan" wire:"required"` // the digest of what is counted
	Subjects  int64          `json:"subjects" wire:"required"`
	Cells     []cellForm     `json:"cells" wire:"required"`
	Rules     []ruleForm     `json:"rules" wire:"required"`     // of the baseline, in the order of its book
	Scenarios []scenarioForm `json:"scenarios" wire:"required"` // in the order of the study
}

// cellForm is the baseline in one group. The cell is the codes of the groupings as the digits of a number, the last grouping counting singly.
type cellForm struct {
	Cell     int   `json:"cell"`
	Subjects int64 `json:"subjects"`
	Eligible int64 `json:"eligible,omitzero"`
	Unknown  int64 `json:"unknown,omitzero"`
	Grant    sum   `json:"grant,omitzero"`
}

type ruleForm struct {
	Refuses int64 `json:"refuses"`
	Alone   int64 `json:"alone"`
}

type scenarioForm struct {
	Cells    []tideForm    `json:"cells" wire:"required"`
	Rules    []ruleForm    `json:"rules" wire:"required"` // none in a brief study
	Examples []exampleForm `json:"examples" wire:"required"`
}

type tideForm struct {
	Cell          int   `json:"cell"`
	Gained        int64 `json:"gained,omitzero"`
	Lost          int64 `json:"lost,omitzero"`
	ReasonChanged int64 `json:"reason_changed,omitzero"`
	Unknown       int64 `json:"unknown,omitzero"`
	Winners       int64 `json:"winners,omitzero"`
	Losers        int64 `json:"losers,omitzero"`
	Up            sum   `json:"up,omitzero"`
	Down          sum   `json:"down,omitzero"`
}

// exampleForm is a subject with its facts as [rule.Schema.Encode] writes them.
type exampleForm struct {
	Change Kind            `json:"change"`
	Number int64           `json:"number"`
	Facts  json.RawMessage `json:"facts" wire:"required"`
}

// Encode writes the tally as a document with which another machine goes on: the same counts have the same bytes, those of
// [wire.Canonical]. Amounts are texts, so they are exact at any size. The document names the plan by a digest; [Plan.Decode] reads it.
// An error is a count or a fact that is an integer of 2^53 or more, for which there are no canonical bytes.
func (t *Tally[S]) Encode() ([]byte, error) {
	digest, err := t.plan.digest()
	if err != nil {
		return nil, err
	}
	x := tallyForm{Schema: TallySchema(), Plan: digest, Subjects: t.n, Cells: []cellForm{}, Rules: ruleForms(t.rules[0]), Scenarios: []scenarioForm{}}
	for i, c := range t.cells {
		if c != (cell{}) {
			x.Cells = append(x.Cells, cellForm{i, c.n, c.passed, c.unknown, c.grant})
		}
	}
	for i := range t.others {
		s, err := t.scenario(i)
		if err != nil {
			return nil, err
		}
		x.Scenarios = append(x.Scenarios, s)
	}
	return wire.Canonical(x)
}

func (t *Tally[S]) scenario(i int) (scenarioForm, error) {
	x := scenarioForm{Cells: []tideForm{}, Rules: []ruleForm{}, Examples: []exampleForm{}}
	for k, c := range t.others[i] {
		if c != (tide{}) {
			x.Cells = append(x.Cells, tideForm{k, c.gained, c.lost, c.reason, c.unknown, c.winners, c.losers, c.up, c.down})
		}
	}
	if !t.plan.study.Brief {
		x.Rules = ruleForms(t.rules[i+1])
	}
	for k := Gained; k < kinds; k++ {
		for _, s := range t.found[i][k] {
			facts, err := t.plan.study.Book.Schema().Encode(&s.Row)
			if err != nil {
				return x, err
			}
			x.Examples = append(x.Examples, exampleForm{k, s.Number, facts})
		}
	}
	return x, nil
}

func ruleForms(counts []ruleCount) []ruleForm {
	out := []ruleForm{}
	for _, c := range counts {
		out = append(out, ruleForm{c.refuses, c.alone})
	}
	return out
}

// planForm is what a plan counts and in which words: two plans with the same form count the same, as far as data can tell.
type planForm[S any] struct {
	Facts    []rule.Fact[S] `json:"facts"`
	Currency string         `json:"currency"`
	Examples int            `json:"examples"`
	Brief    bool           `json:"brief"`
	Groups   []Grouping     `json:"groups"`
	Policies []policyForm   `json:"policies"` // the baseline and the scenarios
}

type policyForm struct {
	Name  string           `json:"name"`
	Book  rule.Explanation `json:"book"` // the rules with their conditions and limits, no fact being known
	Grant *Grant           `json:"grant,omitempty"`
}

// equal reports whether both plans count the same.
func (p *Plan[S]) equal(q *Plan[S]) bool {
	if p == q {
		return true
	}
	one, err1 := p.digest()
	two, err2 := q.digest()
	return err1 == nil && err2 == nil && one == two
}

// digest is that of the form of the plan.
func (p *Plan[S]) digest() (string, error) {
	s := p.study
	x := planForm[S]{Currency: s.Currency.String(), Examples: max(s.Examples, 0), Brief: s.Brief, Groups: s.Groups}
	for f := range s.Book.Schema().Facts() {
		x.Facts = append(x.Facts, f)
	}
	for i, q := range append([]policy[S]{p.base}, p.others...) {
		var unknown rule.Row[S]
		var out rule.Outcome[S]
		q.book.Review(&unknown, &out)
		f := policyForm{Book: out.Explain()}
		grant := s.Grant
		if i > 0 {
			f.Name = s.Scenarios[i-1].Name
			if !q.same {
				grant = s.Scenarios[i-1].Grant
			}
		}
		if !grant.IsZero() {
			f.Grant = &grant
		}
		x.Policies = append(x.Policies, f)
	}
	text, err := json.Marshal(x)
	return wire.Digest(text), err
}
