package registry

import (
	"github.com/teukgu/teukgu/sandbox/civil"
	"github.com/teukgu/teukgu/sandbox/lang"
	"github.com/teukgu/teukgu/sandbox/law"
)

// Project is what was reported of some projects of a zone (세부사업) on a date: within one zone some end while others go on.
// It is a report and not a conclusion, so a later report does not remove an earlier one, and a zone's own State may follow
// from projects that are not listed.
type Project struct {
	Name       lang.Text      `json:"name,omitzero"`  // what it is, where the source names it
	Count      int            `json:"count,omitzero"` // how many projects; zero where the source does not say
	State      State          `json:"state"`          // Designated where it was added to the zone and no more is known
	AsOf       civil.Partial  `json:"as_of"`          // when State was reported
	Confidence law.Confidence `json:"confidence"`
}

// ProjectsBy returns the reports on projects that were surely made by the end of the day, in the order of the record.
func (z Zone) ProjectsBy(on civil.Date) []Project {
	var reports []Project
	for _, p := range z.Projects {
		if !p.AsOf.IsZero() && !p.AsOf.Last().After(on) {
			reports = append(reports, p)
		}
	}
	return reports
}
