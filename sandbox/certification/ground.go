package certification

import (
	"github.com/teukgu/teukgu/sandbox/civil"
	"github.com/teukgu/teukgu/sandbox/lang"
	"github.com/teukgu/teukgu/sandbox/law"
)

// Ground is where a rule of a scheme stands and how it is known (근거와 확인 정도). It is comparable; the zero value is
// absent.
type Ground struct {
	// Law is the article, where the rule is Korean law.
	Law law.Ref `json:"law,omitzero"`
	// Standard is the provision or standard elsewhere, by name: "29 CFR 1910.7".
	Standard string `json:"standard,omitzero"`
	// Source says where it was read and how sure it is.
	Source law.Source `json:"source"`
}

// IsZero reports whether there is no ground.
func (g Ground) IsZero() bool { return g == Ground{} }

// In names the article or the standard and how it is known: 전안법 제7조제1항 (원문 확인).
func (g Ground) In(l lang.Language) string {
	name, how := g.name(l), g.Source.Confidence.In(l)
	switch {
	case name == "":
		return how
	case how == "":
		return name
	}
	return name + " (" + how + ")"
}

func (g Ground) name(l lang.Language) string {
	if !g.Law.IsZero() {
		return g.Law.In(l)
	}
	return g.Standard
}

// Figure is a length of time that a scheme sets. The zero value is absent: the scheme sets none, or none was found.
type Figure struct {
	// Length is the time itself.
	Length civil.Period `json:"length"`
	// Ground is where it stands.
	Ground Ground `json:"ground"`
}

// IsZero reports whether there is no such length.
func (f Figure) IsZero() bool { return f == Figure{} }

// Note is something else that a reader should know of a scheme, with where it was read.
type Note struct {
	Text   lang.Text `json:"text"`
	Ground Ground    `json:"ground"`
}

// IsZero reports whether there is no note.
func (n Note) IsZero() bool { return n == Note{} }

// Condition is something that has to be the case (요건): to enter a track, to start a stage, to leave one out, or to be
// exempt. Whether it is, is a fact that an event confirms by the id.
type Condition struct {
	ID     string    `json:"id"`
	Name   lang.Text `json:"name"`
	Ground Ground    `json:"ground"`
}

// IsZero reports whether there is no condition.
func (c Condition) IsZero() bool { return c == Condition{} }
