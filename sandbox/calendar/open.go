package calendar

import (
	"math/bits"

	"github.com/teukgu/teukgu/sandbox/civil"
)

// open is the first day from d on that is not closed, zero where none is held.
func (c Calendar) open(d civil.Date) civil.Date { return c.nthOpen(d, 1) }

// nthOpen is the n-th day from d on that is not closed, d itself being the first if it is open; zero where the table
// ends before it. It goes month by month over the bits of the open days.
func (c Calendar) nthOpen(d civil.Date, n int) civil.Date {
	if c.t == nil {
		return civil.Date{}
	}
	day := d.Day()
	for i := slot(d); i >= 0 && i < slots; i++ {
		free := ^c.t.shut[i] >> day << day
		if in := bits.OnesCount32(free); n > in {
			n, day = n-in, 1
			continue
		}
		for ; n > 1; n-- {
			free &= free - 1 // drops the lowest
		}
		found := bits.TrailingZeros32(free)
		if i == slot(d) {
			return d.AddDays(found - d.Day())
		}
		return monthDay(i, found)
	}
	return civil.Date{}
}

func monthDay(slot, day int) civil.Date {
	d, _ := civil.NewDate(FirstYear+slot/12, slot%12+1, day) // the bits are the days that there are
	return d
}
