package certification

import (
	"slices"

	"github.com/teukgu/teukgu/sandbox/civil"
)

// Agreement is an agreement on mutual recognition (상호인정협정): partner, sector and phase. It works both ways.
type Agreement struct {
	ID string `json:"id"`
	// Home is the one side, Korea in those that the library has; Partner is the other.
	Home    Market `json:"home"`
	Partner Market `json:"partner"`
	// Sector is the field, "broadcast_telecom" (방송통신기자재).
	Sector string `json:"sector"`
	// Phase is how far it goes.
	Phase Phase `json:"phase"`
	// From is its first day in force; zero where only that it is in force is known.
	From civil.Date `json:"from,omitzero"`
	// Ground is where it was read.
	Ground Ground `json:"ground"`
}

// Recognises reports whether evidence made for one market counts in the other on the day: a report in either phase, a
// certificate in the second. An agreement whose first day is not known is taken to be in force.
func (a Agreement) Recognises(e Evidence, made, wanted Market, on civil.Date) bool {
	sides := a.Home == made && a.Partner == wanted || a.Partner == made && a.Home == wanted
	if !sides || e.Sector == "" || e.Sector != a.Sector || on.Before(a.From) {
		return false
	}
	switch e.Kind {
	case KindReport:
		return a.Phase == PhaseReports || a.Phase == PhaseCertificates
	case KindCertificate:
		return a.Phase == PhaseCertificates
	case KindDocument, KindData:
	}
	return false
}

// recognised returns how evidence made for a market counts in the track: at home everywhere, else under the first
// agreement that is not the one left out.
func (c *compiled) recognised(e Evidence, made Market, on civil.Date, without string) (agreement string, ok bool) {
	if e.Kind == KindDocument || e.Kind == KindData || made == c.spec.Market {
		return "", true
	}
	i := slices.IndexFunc(c.spec.Recognition, func(a Agreement) bool {
		return a.ID != without && a.Recognises(e, made, c.spec.Market, on)
	})
	if i < 0 {
		return "", false
	}
	return c.spec.Recognition[i].ID, true
}
