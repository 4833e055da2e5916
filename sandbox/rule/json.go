package rule

import (
	"bytes"
	"encoding/json"

	"github.com/teukgu/teukgu/sandbox/civil"
	"github.com/teukgu/teukgu/sandbox/fault"
	"github.com/teukgu/teukgu/sandbox/lang"
	"github.com/teukgu/teukgu/sandbox/law"
	"github.com/teukgu/teukgu/sandbox/money"
)

type explanationJSON struct {
	Schema string     `json:"schema"`
	On     civil.Date `json:"on"`
	Answer Truth      `json:"answer"`
	Rules  []ruleJSON `json:"rules"`
}

type ruleJSON struct {
	Code   fault.Code  `json:"code"`
	Basis  law.Ref     `json:"basis,omitzero"`
	Title  lang.Text   `json:"title"`
	Answer Truth       `json:"answer"`
	When   *clauseJSON `json:"when"`
}

type clauseJSON struct {
	Answer     Truth          `json:"answer"`
	Join       string         `json:"join,omitempty"`
	N          int            `json:"n,omitempty"`
	Of         []*clauseJSON  `json:"of,omitempty"`
	Fact       string         `json:"fact,omitempty"`
	Label      lang.Text      `json:"label,omitzero"`
	Test       string         `json:"test,omitempty"`
	Words      Value          `json:"words,omitzero"`
	Required   Value          `json:"required,omitzero"`
	Actual     Value          `json:"actual,omitzero"`
	Unit       lang.Text      `json:"unit,omitzero"`
	Parameter  string         `json:"parameter,omitempty"`
	Basis      law.Ref        `json:"basis,omitzero"`
	Since      civil.Date     `json:"since,omitzero"`
	Confidence law.Confidence `json:"confidence,omitzero"`
	Changed    bool           `json:"changed,omitempty"`
}

// MarshalJSON writes the explanation: the answer, and for every rule its answer and the tree of its condition. An answer is the word of
// [Truth]; in a leaf "required" and "actual" are values as in documents, and "actual" is left out where it is unknown.
func (e Explanation) MarshalJSON() ([]byte, error) {
	x := explanationJSON{On: e.On(), Answer: e.Truth(), Rules: []ruleJSON{}}
	if b := e.outcome().book; b != nil {
		x.Schema = b.schema.name
	}
	for r := range e.Rules() {
		x.Rules = append(x.Rules, ruleJSON{r.Code, r.Basis, r.Title, r.Truth, r.tree()})
	}
	return marshal(x)
}

// tree puts the clauses of the rule under those that they belong to.
func (r RuleResult) tree() *clauseJSON {
	var open []*clauseJSON // open[d] is the last clause of depth d
	for c := range r.Clauses() {
		x := c.json()
		if open = append(open[:c.Depth], x); c.Depth > 0 {
			open[c.Depth-1].Of = append(open[c.Depth-1].Of, x)
		}
	}
	if len(open) == 0 {
		return nil
	}
	return open[0]
}

func (c Clause) json() *clauseJSON {
	x := &clauseJSON{Answer: c.Truth, Join: c.Join.String(), Actual: c.Value}
	if c.Join == JoinCount {
		x.N = c.N
	}
	if c.Join != 0 {
		return x
	}
	l := c.Leaf
	x.Fact, x.Label, x.Test = l.Path(), l.Label(), l.Op().String()
	x.Required, x.Parameter, x.Basis, x.Since = l.Limit(), l.Parameter(), l.Basis(), l.Since()
	x.Confidence, x.Changed = l.Confidence(), l.Changed()
	if l.Op() == OpCount {
		x.Words = l.Words()
	}
	if f := l.leaf().fact; f != nil {
		x.Unit = f.unit
	}
	return x
}

// MarshalJSON writes the declaration, for a form that asks for the fact: path, label, kind, and what else there is of unit, words, digits after the
// point and currency.
func (f Fact[S]) MarshalJSON() ([]byte, error) {
	x := f.decl()
	return marshal(struct {
		Path       string         `json:"path"`
		Label      lang.Text      `json:"label"`
		Kind       Kind           `json:"kind"`
		Unit       lang.Text      `json:"unit,omitzero"`
		Words      []Term         `json:"words,omitempty"`
		Scale      int            `json:"scale,omitempty"`
		Currency   money.Currency `json:"currency,omitzero"`
		Changeable bool           `json:"changeable,omitempty"`
		Derived    bool           `json:"derived,omitempty"`
	}{x.path, x.label, x.kind, x.unit, x.terms, x.scale, x.currency, x.changeable, x.derive != given})
}

// marshal is json.Marshal without the escapes for HTML.
func marshal(v any) ([]byte, error) {
	var b bytes.Buffer
	enc := json.NewEncoder(&b)
	enc.SetEscapeHTML(false)
	if err := enc.Encode(v); err != nil {
		return nil, err
	}
	return bytes.TrimSuffix(b.Bytes(), []byte("\n")), nil
}
