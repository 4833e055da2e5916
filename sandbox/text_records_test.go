package sandbox_test

import (
	"errors"
	"slices"
	"strings"
	"testing"

	"github.com/teukgu/teukgu/sandbox"
	"github.com/teukgu/teukgu/sandbox/fault"
)

// A text that people write into a record can stand in a list, a letter or a log: no control or invisible character, no more
// characters than a name or a text has, and one of which nothing can be seen is missing.
func TestTextsOfRecords(t *testing.T) {
	const forbidden, long = "sandbox.text.forbidden_character", "sandbox.text.too_long"
	name, text := strings.Repeat("가", 201), strings.Repeat("가", 10_001)
	for _, c := range []struct {
		name string
		err  error
		want string // path code
	}{
		{"permit: a line feed", permitCalled("a\nb").Validate(), "id " + forbidden},
		{"permit: long", permitCalled(name).Validate(), "id " + long},
		{"permit: invisible", permitCalled("\u200b").Validate(), "id sandbox.permit.id.required"},
		{"cover: an escape sequence", sandbox.Cover{Insurer: "\x1b[31m보험"}.Validate(), "insurer " + forbidden},
		{"cover: a filler", sandbox.Cover{Policy: "\u3164"}.Validate(), "policy sandbox.cover.policy.required"},
		{"cover: long", sandbox.Cover{Insured: name}.Validate(), "insured " + long},
		{"damage plan: a mark of direction", sandbox.DamagePlan{Method: "a\u202eb"}.Validate(), "method " + forbidden},
		{"damage plan: long", sandbox.DamagePlan{Reason: text}.Validate(), "reason " + long},
		{"claim: a line feed in a name", sandbox.Claim{Claimant: "a\nb"}.Validate(), "claimant " + forbidden},
		{"claim: a relation where nobody died", sandbox.Claim{Relation: "\a"}.Validate(), "relation " + forbidden},
		{"claim: NUL among paragraphs", sandbox.Claim{Circumstances: "가\n\x00"}.Validate(), "circumstances " + forbidden},
		{"claim: long", sandbox.Claim{Calculation: text}.Validate(), "calculation " + long},
		{"claim: blanks", sandbox.Claim{Address: " \u3000"}.Validate(), "address sandbox.claim.address.required"},
		{"damage: a person", sandbox.Damage{Casualties: []sandbox.Casualty{{Person: "a\tb"}}}.Validate(), "casualties[0].person " + forbidden},
		{"damage: an owner", sandbox.Damage{Property: []sandbox.PropertyLoss{{Owner: "\xff"}}}.Validate(), "property[0].owner " + forbidden},
		{"condition: an id", sandbox.Condition{ID: "a\nb"}.Validate(), "id " + forbidden},
		{"condition: papers", sandbox.Condition{Papers: []string{"", name}}.Validate(), "papers[1] " + long},
		{"condition: evidence", sandbox.Condition{Records: []sandbox.ConditionRecord{{Evidence: "\u2028"}}}.Validate(), "records[0].evidence " + forbidden},
	} {
		list, _ := errors.AsType[fault.List](c.err)
		if !slices.ContainsFunc(list, func(f *fault.Fault) bool { return f.Path+" "+string(f.Code) == c.want }) {
			t.Errorf("%s: %v", c.name, c.err)
		}
	}
	paragraphs := sandbox.Claim{Circumstances: "가\n\n나", Calculation: strings.Repeat("가", 10_000)}.Validate()
	if list, _ := errors.AsType[fault.List](paragraphs); slices.ContainsFunc(list, func(f *fault.Fault) bool { return strings.HasPrefix(string(f.Code), "sandbox.text.") }) {
		t.Error(paragraphs)
	}
}

func permitCalled(id string) sandbox.Permit {
	return sandbox.NewPermit(id, sandbox.ZoneAct, sandbox.Demonstration)
}
