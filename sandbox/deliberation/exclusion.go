package deliberation

import (
	"github.com/teukgu/teukgu/sandbox/civil"
	"github.com/teukgu/teukgu/sandbox/fault"
	"github.com/teukgu/teukgu/sandbox/lang"
	"github.com/teukgu/teukgu/sandbox/law"
)

// Exclusion is a relation that keeps a member from one item (제척).
type Exclusion struct {
	Relation Relation `json:"relation"`
	Basis    law.Ref  `json:"basis"` // the subparagraph, 시행령 제50조제1항제4호
	// Last is the last day on which a former employee is excluded; zero where the exclusion has no end.
	Last civil.Date `json:"last,omitzero"`
}

// worked is how long after the end of employment a member stays excluded ("최근 3년 이내").
var worked = since("2019-04-17", civil.Years(3), "시행령 제50조제1항제4호", unamended)

// Exclusions are the relations that exclude a member on a day, in the order in which they came; none means that the member may take part,
// unless the committee resolves on a challenge (기피). The day is that of the deliberation.
//
// A former employee is excluded for three years from the last day of employment, which is not counted (민법 제157조): after 2023-03-10 through
// 2026-03-10. No holiday moves that day, since nothing has to be done on it. A missing day, days before 2019-04-17, when the article came
// into force, a relation without a kind and an end of anything but employment are a [fault.List].
func Exclusions(on civil.Date, relations []Relation) ([]Exclusion, error) {
	window, inForce := worked.At(on)
	var list fault.List
	switch {
	case on.IsZero():
		list.Add(exclusionDay.At(fault.Path{}.Field("on"), law.Ref{}))
	case !inForce:
		list.Add(exclusionEarly.At(fault.Path{}.Field("on"), worked.Entries()[0].Basis, arg("on", on), arg("from", worked.Entries()[0].From)))
	}
	var found []Exclusion
	for i, r := range relations {
		p := fault.Path{}.Field("relations").Index(i)
		switch {
		case r.Kind.String() == "":
			list.Add(relationRequired.At(p.Field("kind"), law.Ref{}))
		case r.Kind != Employee && !r.Until.IsZero():
			list.Add(relationUntil.At(p.Field("until"), r.Kind.Basis(), arg("kind", r.Kind)))
		case inForce:
			e := Exclusion{Relation: r, Basis: r.Kind.Basis()}
			if !r.Until.IsZero() {
				e.Last = lastDay(r.Until, window.Value)
			}
			if e.Last.IsZero() || !on.After(e.Last) {
				found = append(found, e)
			}
		}
	}
	if len(list) > 0 {
		return nil, list
	}
	return found, nil
}

// lastDay is the last day of a period whose first day is the one after from. It is found from that day on, not from from itself: the three
// years after 2021-02-28 begin on 1 March and end with February 2024 (민법 제160조).
func lastDay(from civil.Date, p civil.Period) civil.Date {
	until, err := from.AddDays(1).Add(p, civil.Up)
	if err != nil {
		return civil.Date{} // beyond the year 9999: no end
	}
	return until.AddDays(-1)
}

// In is the exclusion for people, with its day where it ends.
func (e Exclusion) In(l lang.Language) string {
	t := lang.Text{KO: "{kind} ({basis})", EN: "{kind} ({basis})"}
	if !e.Last.IsZero() {
		t = lang.Text{KO: "{kind}, {last}까지 ({basis})", EN: "{kind}, until {last} ({basis})"}
	}
	return lang.Expand(t.In(l), l, arg("kind", e.Relation.Kind), arg("last", e.Last), arg("basis", e.Basis))
}
