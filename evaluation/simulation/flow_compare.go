package simulation

import "slices"

// A FlowChange is what another procedure does to the same filings (절차 변경의 효과): another clock, more desks, more sittings.
type FlowChange struct {
	// Sooner, Later and Same count the filings by their sittings, of those that met one in both.
	Sooner int `json:"sooner"`
	Later  int `json:"later"`
	Same   int `json:"same"`
	// Days is by how many days the sitting of a tenth, half, and nine tenths of them is later at most; negative is sooner.
	Days Interval[int] `json:"days"`
	// NewlyDecided met a sitting only after the change, NoLongerDecided only before it.
	NewlyDecided    int `json:"newly_decided"`
	NoLongerDecided int `json:"no_longer_decided"`
	// NewlyLate are answered late only after the change, NoLongerLate only before it.
	NewlyLate    int `json:"newly_late"`
	NoLongerLate int `json:"no_longer_late"`
	// NewlyOverCap are answered after the outer limit only after the change, NoLongerOverCap only before it.
	NewlyOverCap    int `json:"newly_over_cap"`
	NoLongerOverCap int `json:"no_longer_over_cap"`
}

// Compare sets the passages of the same filings through two procedures against each other, filing by filing in their order. Filings that only
// one of both has are left out.
func Compare(before, after []Passage) FlowChange {
	var c FlowChange
	var days []int
	for i := range min(len(before), len(after)) {
		b, a := before[i], after[i]
		c.NewlyLate += one(a.Late && !b.Late)
		c.NoLongerLate += one(b.Late && !a.Late)
		c.NewlyOverCap += one(a.OverCap && !b.OverCap)
		c.NoLongerOverCap += one(b.OverCap && !a.OverCap)
		was, met := b.Days()
		is, meets := a.Days()
		c.NewlyDecided += one(meets && !met)
		c.NoLongerDecided += one(met && !meets)
		if !met || !meets {
			continue
		}
		c.Sooner += one(is < was)
		c.Later += one(is > was)
		c.Same += one(is == was)
		days = append(days, is-was)
	}
	slices.Sort(days)
	c.Days = tenths(days)
	return c
}

// tenths are what a tenth, half, and nine tenths of ascending values are at most; zero for none.
func tenths(days []int) Interval[int] {
	if len(days) == 0 {
		return Interval[int]{}
	}
	at := func(n int) int { return days[(len(days)*n+9)/10-1] }
	return Interval[int]{at(1), at(5), at(9)}
}
