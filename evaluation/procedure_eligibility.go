package evaluation

import (
	"slices"

	"github.com/teukgu/teukgu/sandbox/fault"
	"github.com/teukgu/teukgu/sandbox/law"
	"github.com/teukgu/teukgu/sandbox/rule"
)

// Eligibility is what rules say of an application (신청 자격의 판정): the decision, and by code why. This package holds no rules of
// its own; [EligibilityOf] takes over what a book of the host decided. The zero value says that nothing is decided.
type Eligibility struct {
	Decision rule.Truth   `json:"decision"`          // true: eligible
	Failed   []fault.Code `json:"failed,omitempty"`  // rules that are not met
	Unknown  []fault.Code `json:"unknown,omitempty"` // rules that need facts which are missing
}

// EligibilityOf takes over the answer of a book of rules. The result shares nothing with the outcome. Of no outcome nothing is
// decided.
func EligibilityOf[S any](o *rule.Outcome[S]) Eligibility {
	if o == nil {
		return Eligibility{}
	}
	return Eligibility{Decision: o.Truth(), Failed: slices.Collect(o.Failed()), Unknown: slices.Collect(o.Unknown())}
}

// IsZero reports whether nothing is decided.
func (e Eligibility) IsZero() bool {
	return e.Decision == rule.Unknown && len(e.Failed) == 0 && len(e.Unknown) == 0
}

// faults reports a decision that its codes do not bear out: a refusal gives its reasons, and what is unknown is no decision.
func (e Eligibility) faults(at fault.Path) fault.List {
	var list fault.List
	switch {
	case e.Decision == rule.True && len(e.Failed)+len(e.Unknown) > 0:
		list.Add(eligibleAgainstRules.At(at.Field("decision"), law.Ref{}, arg("codes", codeTexts(slices.Concat(e.Failed, e.Unknown)))))
	case e.Decision == rule.False && len(e.Failed) == 0:
		list.Add(eligibleNoReason.At(at.Field("failed"), law.Ref{}))
	case e.Decision != rule.True && e.Decision != rule.False:
		list.Add(eligibleUnknown.At(at.Field("decision"), law.Ref{}, arg("codes", codeTexts(e.Unknown))))
	}
	empty := func(field string, codes []fault.Code) {
		for i, c := range codes {
			if c == "" {
				list.Add(noID.At(at.Field(field).Index(i), law.Ref{}))
			}
		}
	}
	empty("failed", e.Failed)
	empty("unknown", e.Unknown)
	return list
}

func codeTexts(codes []fault.Code) []string {
	texts := make([]string, len(codes))
	for i, c := range codes {
		texts[i] = string(c)
	}
	return texts
}
