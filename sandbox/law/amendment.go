package law

import (
	"cmp"
	"slices"

	"github.com/teukgu/teukgu/sandbox/civil"
	"github.com/teukgu/teukgu/sandbox/lang"
)

// Amendment is one amending act or decree (개정 법령) with its days and what it changed.
type Amendment struct {
	Act         Act        `json:"act"`           // the act amended
	Number      int        `json:"number"`        // of the amending act or decree (제20236호)
	Promulgated civil.Date `json:"promulgated"`   // 공포일: known from this day
	InForce     civil.Date `json:"in_force"`      // 시행일 of the amendment as a whole
	Part        civil.Date `json:"part,omitzero"` // another day of force for a part of it; zero: none
	Changed     lang.Text  `json:"changed"`       // what it changed for special zones, in our own words
	Source      Source     `json:"source"`        // where it was read
}

// Addenda returns the citation of its addenda (부칙).
func (a Amendment) Addenda() Ref {
	if a.Act.IsZero() || a.Number < 1 || a.Number > 65535 {
		return Ref{}
	}
	return Ref{act: a.Act, addenda: uint16(a.Number)}
}

// compareAmendments orders by day of force, day of promulgation, act and number: a collection of texts is often
// ordered by promulgation, and then prints a text before it is law.
func compareAmendments(a, b Amendment) int {
	return cmp.Or(a.InForce.Compare(b.InForce), a.Promulgated.Compare(b.Promulgated), a.Act.Compare(b.Act), cmp.Compare(a.Number, b.Number))
}

// ZoneActAmendments returns the history of the zone Act and its Decree since the whole amendment of 2018 that created
// the regulation-free special zone (규제자유특구), ordered by day of force. Amendments that only followed a change of
// another act are here where they touch special zones or were promulgated in 2026; it goes to 2026-08-18.
func ZoneActAmendments() []Amendment {
	list := zoneAmendments()
	slices.SortFunc(list, compareAmendments)
	return list
}
