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

// Summary are the figures of passages, with bins of so many days, at least 1. Recorded passages may lack a day; a sitting before the filing stands in the first bin.
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
		place := max(n, 0) / f.Bin
		for len(f.Histogram) <= place {
			f.Histogram = append(f.Histogram, 0)
		}
		f.Histogram[place]++
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

// months counts by month, and then who is still without an answer. A day that a passage lacks is in no month.
func months(ps []Passage) []Month {
	var filed, answered, decided []int
	add := func(to *[]int, d civil.Date) {
		if !d.IsZero() {
			*to = append(*to, month(d))
		}
	}
	for _, p := range ps {
		add(&filed, p.Filed)
		add(&answered, p.Answered)
		add(&decided, p.Decided)
	}
	all := slices.Concat(filed, answered, decided)
	if len(all) == 0 {
		return []Month{}
	}
	first := slices.Min(all)
	out := make([]Month, slices.Max(all)-first+1)
	for _, m := range filed {
		out[m-first].Filed++
	}
	for _, m := range answered {
		out[m-first].Answered++
	}
	for _, m := range decided {
		out[m-first].Decided++
	}
	open := 0
	for i := range out {
		out[i].Month, _ = civil.NewDate((first+i)/12, (first+i)%12+1, 1)
		open += out[i].Filed - out[i].Answered
		out[i].Open = open
	}
	return out
}
