package simulation

import (
	"slices"

	"github.com/teukgu/teukgu/sandbox/civil"
)

// A Flow is the figures of many passages (처리 현황).
type Flow struct {
	Filed   int `json:"filed"`
	Decided int `json:"decided"` // the others met no sitting any more
	Late    int `json:"late"`
	OverCap int `json:"over_cap"`
	// Extended is how often the time was extended and Deemed how often silence moved the matter on.
	Extended int `json:"extended"`
	Deemed   int `json:"deemed"`
	// Days are those from filing to sitting that a tenth, half, and nine tenths of the decided needed at most.
	Days Interval[int] `json:"days"`
	// Histogram counts the decided by those days: place i is from i times Bin to below the next.
	Histogram []int `json:"histogram"`
	Bin       int   `json:"bin"`
	// Months is the load of each month from the first filing to the last sitting or answer.
	Months []Month `json:"months"`
}

// A Month is the load of one month.
type Month struct {
	// Month is its first day.
	Month civil.Date `json:"month"`
	// Filed, Answered and Decided in it, and Open without an answer at its end.
	Filed    int `json:"filed"`
	Answered int `json:"answered"`
	Decided  int `json:"decided"`
	Open     int `json:"open"`
}

// Summary are the figures of passages, with bins of so many days, at least 1.
func Summary(ps []Passage, bin int) Flow {
	f := Flow{Filed: len(ps), Bin: max(bin, 1), Histogram: []int{}, Months: months(ps)}
	var days []int
	for _, p := range ps {
		f.Late += one(p.Late)
		f.OverCap += one(p.OverCap)
		f.Extended += one(p.Extended)
		f.Deemed += one(p.Deemed)
		n, ok := p.Days()
		if !ok {
			continue
		}
		f.Decided++
		days = append(days, n)
		for len(f.Histogram) <= n/f.Bin {
			f.Histogram = append(f.Histogram, 0)
		}
		f.Histogram[n/f.Bin]++
	}
	slices.Sort(days)
	f.Days = tenths(days)
	return f
}

func one(yes bool) int {
	if yes {
		return 1
	}
	return 0
}

func month(d civil.Date) int { return d.Year()*12 + int(d.Month()) - 1 }

// months counts by month, and then who is still without an answer.
func months(ps []Passage) []Month {
	if len(ps) == 0 {
		return []Month{}
	}
	first, last := month(ps[0].Filed), 0
	for _, p := range ps {
		first = min(first, month(p.Filed))
		last = max(last, month(p.Answered), month(p.Decided))
	}
	out := make([]Month, last-first+1)
	for i := range out {
		out[i].Month, _ = civil.NewDate((first+i)/12, (first+i)%12+1, 1)
	}
	for _, p := range ps {
		out[month(p.Filed)-first].Filed++
		out[month(p.Answered)-first].Answered++
		if !p.Decided.IsZero() {
			out[month(p.Decided)-first].Decided++
		}
	}
	open := 0
	for i := range out {
		open += out[i].Filed - out[i].Answered
		out[i].Open = open
	}
	return out
}
