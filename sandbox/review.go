package sandbox

import (
	"database/sql/driver"
	"slices"

	"github.com/teukgu/teukgu/sandbox/civil"
	"github.com/teukgu/teukgu/sandbox/fault"
	"github.com/teukgu/teukgu/sandbox/lang"
	"github.com/teukgu/teukgu/sandbox/law"
	"github.com/teukgu/teukgu/sandbox/rule"
)

// Decision is what the rules say of an application (심사 의견). It is never a grant: what the law leaves to the committee
// is a resolution, see the package deliberation. The zero value is unset.
type Decision uint8

// The decisions.
const (
	Grantable    Decision = iota + 1 // every requirement is met and the application is complete; the committee may resolve (부여 가능)
	NotGrantable                     // a requirement is not met, whatever is still unknown (부여 불가)
	NeedsInput                       // it depends on facts that are not known, or the application has faults (사실 확인 필요)
)

var decisions = lang.Vocabulary[Decision]{Name: "sandbox.Decision", Words: []lang.Word{
	{"grantable", "부여 가능", "grantable"},
	{"not_grantable", "부여 불가", "not grantable"},
	{"needs_input", "사실 확인 필요", "needs input"},
}}

// ParseDecision reads the wire word of a decision: grantable, not_grantable or needs_input.
func ParseDecision(s string) (Decision, error) { return decisions.Parse(s) }

// String returns the wire word, or the empty string where it is unset or outside the list.
func (d Decision) String() string { return decisions.Word(d) }

// In returns the decision in words.
func (d Decision) In(l lang.Language) string { return decisions.In(d, l) }

// AppendText appends the wire word; a value outside the list is an error.
func (d Decision) AppendText(b []byte) ([]byte, error) { return decisions.Append(b, d) }

// MarshalText returns the wire word; a value outside the list is an error.
func (d Decision) MarshalText() ([]byte, error) { return d.AppendText(nil) }

// UnmarshalText reads a wire word; the empty text is the unset value. After an error the value is unchanged.
func (d *Decision) UnmarshalText(text []byte) error { return decisions.Unmarshal(d, text) }

// Value returns the wire word for a database; a value outside the list is an error.
func (d Decision) Value() (driver.Value, error) { return decisions.Value(d) }

// Scan reads the wire word from a database: a string or bytes. NULL is an error; use sql.Null[Decision].
func (d *Decision) Scan(src any) error { return decisions.Scan(d, src) }

// Review is the answer of the rules to one case (심사 결과). [Reviewer.Review] fills it; the zero Review has no answer.
type Review struct {
	reviewer *Reviewer
	row      rule.Row[ReviewCase]
	outcome  rule.Outcome[ReviewCase]
	form     fault.List // of the application
}

// Review applies the rules of the day of the decision to the application and the findings: [NewReviewer] and
// [Reviewer.ReviewApplication] in one call. An application with faults is reviewed all the same, and is not grantable. For many applications make the reviewer once.
func (a *Application) Review(on civil.Date, f Findings) (*Review, error) {
	reviewer, err := NewReviewer(ReviewScope{a.Statute, a.Instrument, on, f.NegativeList})
	if err != nil {
		return nil, err
	}
	out := &Review{}
	if err := reviewer.ReviewApplication(a, &f, out); err != nil {
		return nil, err
	}
	return out, nil
}

// Decision returns what the rules say; unset for the zero Review. Where they are met and the application has faults
// ([Review.Incomplete]) it is [NeedsInput].
func (v *Review) Decision() Decision {
	if v.reviewer == nil {
		return 0
	}
	switch v.outcome.Truth() {
	case rule.True:
		if len(v.form) == 0 {
			return Grantable
		}
	case rule.False:
		return NotGrantable
	case rule.Unknown:
	}
	return NeedsInput
}

// Incomplete returns what [Application.Validate] finds wrong with the form of the application (보완할 사항); none for a review
// of bare facts.
func (v *Review) Incomplete() fault.List { return v.form }

// Failed returns the provisions of the rules that fail, in the order of the table, each once; nil where none fails.
func (v *Review) Failed() []law.Ref { return v.AppendFailed(nil) }

// AppendFailed appends what [Review.Failed] returns.
func (v *Review) AppendFailed(list []law.Ref) []law.Ref {
	if v.reviewer == nil {
		return list
	}
	first := len(list)
	for i := range v.outcome.FailedRules() {
		if basis := v.reviewer.bases[i]; !slices.Contains(list[first:], basis) {
			list = append(list, basis)
		}
	}
	return list
}

// Needs returns the facts that are not known and can change the answer, in the order of the table; none where the answer is sure.
func (v *Review) Needs() []rule.Fact[ReviewCase] {
	if v.reviewer == nil {
		return nil
	}
	needed := v.reviewer.book.Needs(&v.row).Facts
	var list []rule.Fact[ReviewCase]
	for f := range v.reviewer.facts.schema.Facts() {
		if slices.Contains(needed, f) {
			list = append(list, f)
		}
	}
	return list
}

// Faults returns a fault for every rule that fails, with its provision and a message that says why and what to do.
func (v *Review) Faults() fault.List {
	if v.reviewer == nil {
		return nil
	}
	var list fault.List
	for leaf := range v.reviewer.book.Leaves() { // each rule asks for one fact
		if i := leaf.Index(); v.outcome.Rule(i) == rule.False {
			list.Add(v.reviewer.kinds[i].At(fault.Path{}.Field(leaf.Path()), v.reviewer.bases[i], v.args()...))
		}
	}
	return list
}

// args are the values that the messages show.
func (v *Review) args() []lang.Arg {
	s := v.reviewer.scope
	cases, _ := s.Statute.rules(s.Instrument).Cases.At(s.On)
	return []lang.Arg{
		{Name: "gap", Value: v.reviewer.facts.gap.Fact().Value(&v.row)}, {Name: "region", Value: v.reviewer.facts.region.Fact().Value(&v.row)},
		{Name: "instrument", Value: s.Instrument}, {Name: "cases", Value: lang.Text{KO: cases.Value.In(lang.Korean), EN: cases.Value.In(lang.English)}},
	}
}

// WhyNot returns at most n ways in which the case would pass, as the rule package finds them; none where it passes. It
// proposes what an applicant can change first.
func (v *Review) WhyNot(n int) (remedies []rule.Remedy[ReviewCase], complete bool) {
	if v.reviewer == nil {
		return nil, false
	}
	return v.reviewer.book.WhyNot(&v.row, n)
}

// Explain returns the whole explanation: every rule and clause with the actual value, the provision and its version. It
// is a view of the review and holds until that is filled again.
func (v *Review) Explain() rule.Explanation { return v.outcome.Explain() }
