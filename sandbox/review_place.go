package sandbox

import (
	"slices"
	"sync"

	"github.com/teukgu/teukgu/sandbox/civil"
	"github.com/teukgu/teukgu/sandbox/lang"
	"github.com/teukgu/teukgu/sandbox/region"
)

// place is a province as a word of the rules, counted from 1 in the order of legal-dong codes.
type place uint8

// places are all provinces of the records, those that ended too.
var places = sync.OnceValue(func() (all []region.Province) {
	for _, p := range region.On(region.Begin()) {
		for ; !p.IsZero(); p = p.Successor() {
			if !slices.Contains(all, p) {
				all = append(all, p)
			}
		}
	}
	slices.SortFunc(all, region.Province.Compare)
	return all
})

// placeOf is the province of a code, 0 where there is none.
func placeOf(code region.LegalDong) place {
	for i, p := range places() {
		if p.LegalDong() == code {
			return place(i + 1)
		}
	}
	return 0
}

// MarshalText is the legal-dong code; a number that is no province is an error.
func (p place) MarshalText() ([]byte, error) {
	if p == 0 || int(p) > len(places()) {
		return nil, &ParseError{Package: "sandbox", Type: "place", Reason: "it is no province"}
	}
	return places()[p-1].LegalDong().MarshalText()
}

// In is the name of the province.
func (p place) In(l lang.Language) string { return places()[p-1].In(l) }

// capitalArea are the provinces of the capital area on a day (수도권), in which no zone may lie.
func capitalArea(on civil.Date) (list []place) {
	for _, p := range region.On(on) {
		if p.CapitalArea() {
			list = append(list, placeOf(p.LegalDong()))
		}
	}
	return list
}
