package registry

import (
	"slices"

	"github.com/teukgu/teukgu/sandbox/civil"
	"github.com/teukgu/teukgu/sandbox/region"
)

// Query chooses zones. A field that is set must match; a field that is zero asks for nothing, so the zero Query chooses
// all.
type Query struct {
	Kind Kind
	// Region is a province on a day, as a code names it on that day (code.On(day)). It chooses the zones recorded under it
	// and under the provinces whose place it took: 강원특별자치도 has the zones of 강원도, 전남광주통합특별시 those of 광주광역시
	// and 전라남도. A zone whose provinces were not all found is chosen by the known ones only (Zone.RegionsIncomplete).
	Region region.Province
	Field  string // a word of Zone.Field
	Round  int    // counted within a kind, so ask for the Kind with it
	State  State  // as reported on Zone.StateAsOf
	// Decided chooses the zones whose committee vote surely lies in the span. A vote of an unknown day never does.
	Decided civil.Span
}

// Matches reports whether z is chosen.
func (q Query) Matches(z Zone) bool {
	return (q.Kind.IsZero() || q.Kind == z.Kind) &&
		(q.Region.IsZero() || slices.ContainsFunc(z.Regions, q.Region.Covers)) &&
		(q.Field == "" || q.Field == z.Field) &&
		(q.Round == 0 || q.Round == z.Round) &&
		(q.State.IsZero() || q.State == z.State) &&
		(q.Decided.IsZero() || !z.Decided.IsZero() && q.Decided.ContainsSpan(z.Decided.Span()))
}
