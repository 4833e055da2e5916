package simulation

import (
	"cmp"

	"github.com/teukgu/teukgu/sandbox/lang"
	"github.com/teukgu/teukgu/sandbox/money"
)

// An Uncertainty is between what values the results of a scenario lie over several seeds (불확실성 구간). Changes are those against the baseline of the same seed.
type Uncertainty struct {
	Name     string                 `json:"name"`
	Label    lang.Text              `json:"label"`
	Eligible Interval[int64]        `json:"eligible"` // change of how many pass
	Gained   Interval[int64]        `json:"gained"`
	Lost     Interval[int64]        `json:"lost"`
	Grant    Interval[money.Amount] `json:"grant,omitzero"` // change of what they get together; without a grant absent
}

// Spreads are the intervals with so many percent of the reports in the middle, for each scenario, by [Spread]. The reports are of one plan, as [Plan.Seeds]
// returns them; of none there are no intervals.
func Spreads(reports []Report, percent int) []Uncertainty {
	if len(reports) == 0 {
		return nil
	}
	out := make([]Uncertainty, 0, len(reports[0].Total.Scenarios))
	for i, s := range reports[0].Total.Scenarios {
		count := func(of func(before Standing, after Impact) int64) (in Interval[int64]) {
			in, _ = Spread(collect(reports, i, of), cmp.Compare[int64], percent)
			return in
		}
		u := Uncertainty{Name: s.Name, Label: s.Label,
			Eligible: count(func(b Standing, a Impact) int64 { return a.Eligible - b.Eligible }),
			Gained:   count(func(_ Standing, a Impact) int64 { return a.Gained }),
			Lost:     count(func(_ Standing, a Impact) int64 { return a.Lost }),
		}
		u.Grant, _ = Spread(collect(reports, i, func(_ Standing, a Impact) money.Amount {
			more, err := a.Up.Sub(a.Down)
			if err != nil {
				return money.Amount{} // a study without a grant
			}
			return more
		}), func(a, b money.Amount) int {
			order, _ := a.Compare(b) // of one currency, or all absent
			return order
		}, percent)
		out = append(out, u)
	}
	return out
}

// collect reads one value of a scenario from every report that has it.
func collect[V any](reports []Report, scenario int, of func(before Standing, after Impact) V) (values []V) {
	for _, r := range reports {
		if scenario < len(r.Total.Scenarios) {
			values = append(values, of(r.Total.Baseline, r.Total.Scenarios[scenario]))
		}
	}
	return values
}
