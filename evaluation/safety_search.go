package evaluation

import (
	"slices"
	"sort"
)

// What becomes of the sum with a score in it, in the order in which a rising score passes through them.
const (
	amongLowest = iota
	kept
	amongHighest
)

// part is what becomes of the evaluator's sum where the score is that of the number in the grid.
func (x *prober) part(p, row, column, i int) int {
	x.height(p, row, column, i)
	rows := x.arena.trimmedRows(p)
	at := slices.Index(rows, int64(row))
	if at < 0 {
		return kept
	}
	for a, audience := range x.b.scorer.audiences {
		if a < x.b.audienceOf(row) {
			at -= audience.Trim.High + audience.Trim.Low
		} else if at < audience.Trim.High {
			return amongHighest
		}
	}
	return amongLowest
}

// trims reports whether the audience of a row is trimmed.
func (x *prober) trims(row int) bool {
	return x.b.scorer.audiences[x.b.audienceOf(row)].Trim != Trim{}
}

// nearest is the number of the nearest score in the grid, from from to until, that changes the selection: seen from below
// where the score rises, else from above; -1 where none does.
//
// As long as the evaluator's sum is kept, or stays among the lowest or the highest, the same others are trimmed and
// a better score never makes the proposal worse. So each of these parts is searched by halves.
func (x *prober) nearest(p, row, column, from, until int, rises bool) int {
	parts := [4]int{from, until, until, until}
	if from < until && x.trims(row) {
		begin := func(part int) int {
			return from + sort.Search(until-from, func(i int) bool { return x.part(p, row, column, from+i) >= part })
		}
		parts = [4]int{from, begin(kept), begin(amongHighest), until}
	} else {
		parts[1] = from
	}
	for i := range 3 {
		if rises {
			if n := x.lowest(p, row, column, parts[i], parts[i+1]); n >= 0 {
				return n
			}
		} else if n := x.highest(p, row, column, parts[2-i], parts[3-i]); n >= 0 {
			return n
		}
	}
	return -1
}

// lowest is the lowest score of a part that changes the selection.
func (x *prober) lowest(p, row, column, from, until int) int {
	for _, r := range x.ranks.runs {
		from += sort.Search(until-from, func(i int) bool { return x.height(p, row, column, from+i) >= r.from })
		if from == until {
			return -1
		}
		if x.height(p, row, column, from) <= r.to {
			return from
		}
	}
	return -1
}

// highest is the highest score of a part that changes the selection.
func (x *prober) highest(p, row, column, from, until int) int {
	for _, r := range slices.Backward(x.ranks.runs) {
		until = from + sort.Search(until-from, func(i int) bool { return x.height(p, row, column, from+i) > r.to })
		if until == from {
			return -1
		}
		if x.height(p, row, column, until-1) >= r.from {
			return until - 1
		}
	}
	return -1
}
