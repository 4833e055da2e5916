package council

import (
	"github.com/teukgu/teukgu/sandbox/civil"
	"github.com/teukgu/teukgu/sandbox/lang"
	"github.com/teukgu/teukgu/sandbox/region"
)

// Member is one member of the council: the Ministry of SMEs and Startups (중소벤처기업부), which keeps its business, or a
// province (시·도) outside the capital area.
type Member struct {
	province region.Province // zero for the ministry
}

// founded is the day of the first meeting; no earlier council is known.
var founded = civil.MustDate("2024-08-26")

// Ministry is the member that is no province.
func Ministry() Member { return Member{} }

// Members returns the ministry and then the provinces that can have a zone on the day, in the order of their legal-dong
// codes: 14 provinces when the council first met, 13 since two merged on 2026-07-01. The caller owns the result. Before
// 2024-08-26, when it first met, there was no council and there are none.
func Members(on civil.Date) []Member {
	if on.Before(founded) {
		return nil
	}
	var members []Member
	for _, p := range region.On(on) {
		if p.ZoneEligible() {
			members = append(members, Member{p})
		}
	}
	if members == nil {
		return nil
	}
	return append([]Member{Ministry()}, members...)
}

// Province returns the province, and false for the ministry.
func (m Member) Province() (region.Province, bool) { return m.province, !m.province.IsZero() }

// In returns the name of the member in the language.
func (m Member) In(l lang.Language) string {
	if m.province.IsZero() {
		return lang.Text{KO: "중소벤처기업부", EN: "Ministry of SMEs and Startups"}.In(l)
	}
	return m.province.In(l)
}

// String returns the Korean name.
func (m Member) String() string { return m.In(lang.Korean) }
