package sandboxtest

import (
	"encoding/json"
	"slices"

	"github.com/teukgu/teukgu/sandbox/fault"
	"github.com/teukgu/teukgu/sandbox/lang"
	"github.com/teukgu/teukgu/sandbox/law"
	"github.com/teukgu/teukgu/sandbox/rule"
	"github.com/teukgu/teukgu/sandbox/wire"
)

// An Answer is what a book says, or is to say, about a case (판단). In JSON it is a word, or an object where it says more:
// "true", {"decision":"false","failed":["start.cover"]}, {"decision":"unknown","needs":["cover"]}. The zero Answer is "unknown" and
// asks for nothing more.
type Answer struct {
	Decision rule.Truth
	Failed   []fault.Code // the codes of all failed rules, in any order; nil in a case: any
	Needs    []string     // the paths of the facts still needed, in any order; nil in a case: any
}

// Passes is the answer True.
func Passes() Answer { return Answer{Decision: rule.True} }

// Fails is the answer False with exactly these failed rules; with any where none is named.
func Fails(codes ...fault.Code) Answer { return Answer{Decision: rule.False, Failed: codes} }

// Open is the answer Unknown with exactly these facts, by path, still needed; with any where none is named.
func Open(needs ...string) Answer { return Answer{Decision: rule.Unknown, Needs: needs} }

// In is the answer for people: 불충족(start.cover); open (cover, compensation_plan).
func (a Answer) In(l lang.Language) string {
	text, list := a.Decision.In(l), ""
	for _, code := range a.Failed {
		list += ", " + string(code)
	}
	for _, path := range a.Needs {
		list += ", " + path
	}
	switch {
	case list == "":
		return text
	case l == lang.Korean:
		return text + "(" + list[2:] + ")"
	}
	return text + " (" + list[2:] + ")"
}

// answers reports whether a book that says a answers a case that wants this.
func (a Answer) answers(want Answer) bool {
	return a.Decision == want.Decision &&
		(want.Failed == nil || sameList(a.Failed, want.Failed)) && (want.Needs == nil || sameList(a.Needs, want.Needs))
}

func sameList[T ~string](a, b []T) bool {
	return slices.Equal(slices.Sorted(slices.Values(a)), slices.Sorted(slices.Values(b)))
}

// answerJSON is the long form. A list that is there and empty asks for none.
type answerJSON struct {
	Decision string       `json:"decision" wire:"required"`
	Failed   []fault.Code `json:"failed,omitzero"`
	Needs    []string     `json:"needs,omitzero"`
}

// MarshalJSON writes the word, or the object where lists are asked for.
func (a Answer) MarshalJSON() ([]byte, error) {
	word, err := a.Decision.MarshalText()
	if err != nil {
		return nil, err
	}
	if a.Failed == nil && a.Needs == nil {
		return json.Marshal(string(word))
	}
	return json.Marshal(answerJSON{string(word), a.Failed, a.Needs})
}

// UnmarshalJSON reads either form, strictly; what it refuses is a [fault.List].
func (a *Answer) UnmarshalJSON(data []byte) error {
	var x answerJSON
	at, target := fault.Path{}.Field("decision"), any(&x)
	if len(data) > 0 && data[0] != '{' {
		at, target = fault.Path{}, &x.Decision
	}
	if err := wire.Decode(data, target, wire.Limits{}); err != nil {
		return err
	}
	truth := rule.Unknown
	if err := truth.UnmarshalText([]byte(x.Decision)); err != nil || x.Decision == "" {
		return fault.List{badDecision.At(at, law.Ref{}, lang.Arg{Name: "word", Value: x.Decision})}
	}
	*a = Answer{truth, x.Failed, x.Needs}
	return nil
}
