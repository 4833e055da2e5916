package calendar_test

import (
	"testing"

	"github.com/teukgu/teukgu/sandbox/calendar"
	"github.com/teukgu/teukgu/sandbox/civil"
)

var (
	sinkBool bool
	sinkDate civil.Date
)

// everyDay is each day of the years held: what the look-up benchmarks ask for.
func everyDay() []civil.Date {
	var days []civil.Date
	for d := date("2018-01-01"); d.Year() <= calendar.LastYear; d = d.AddDays(1) {
		days = append(days, d)
	}
	return days
}

// BenchmarkIsHoliday is held against BenchmarkArray: at most three times as long.
func BenchmarkIsHoliday(b *testing.B) {
	c, days := calendar.Korea(), everyDay()
	b.ReportAllocs()
	for i := 0; b.Loop(); i++ {
		if i == len(days) {
			i = 0
		}
		holiday, err := c.IsHoliday(days[i])
		sinkBool = holiday && err == nil
	}
}

// BenchmarkArray looks a day up in an array by year, month and day of the month.
func BenchmarkArray(b *testing.B) {
	var table [calendar.LastYear - calendar.FirstYear + 1][12][32]bool
	c, days := calendar.Korea(), everyDay()
	for _, d := range days {
		table[d.Year()-calendar.FirstYear][d.Month()-1][d.Day()], _ = c.IsHoliday(d)
	}
	b.ReportAllocs()
	for i := 0; b.Loop(); i++ {
		if i == len(days) {
			i = 0
		}
		d := days[i]
		sinkBool = table[d.Year()-calendar.FirstYear][d.Month()-1][d.Day()]
	}
}

// BenchmarkCount is held against BenchmarkCountByHand: at most five times as long, without an allocation.
func BenchmarkCount(b *testing.B) {
	c, from, days := calendar.Korea(), date("2025-09-24"), civil.Days(10)
	b.ReportAllocs()
	for b.Loop() {
		d, err := calendar.CivilCode.Count(c, from, days)
		if err != nil {
			b.Fatal(err)
		}
		sinkDate = d.Last()
	}
}

// BenchmarkCountByHand is a loop over a bitmap of the closed days by day number.
func BenchmarkCountByHand(b *testing.B) {
	first := date("2018-01-01").DayNumber()
	var closed [5000/64 + 1]uint64
	c := calendar.Korea()
	for _, d := range everyDay() {
		if off, _ := c.Closed(d); off {
			n := d.DayNumber() - first
			closed[n/64] |= 1 << (n % 64)
		}
	}
	from := date("2025-09-24")
	b.ReportAllocs()
	for b.Loop() {
		n := from.DayNumber() - first + 10
		for closed[n/64]>>(n%64)&1 != 0 {
			n++
		}
		sinkDate = civil.FromDayNumber(n + first)
	}
}

func BenchmarkCountMonths(b *testing.B) {
	c, from, months := calendar.Korea(), date("2025-09-24"), civil.Months(48)
	b.ReportAllocs()
	for b.Loop() {
		d, _ := calendar.CivilCode.Count(c, from, months)
		sinkDate = d.Last()
	}
}

func BenchmarkCountPetition(b *testing.B) {
	c, from, days := calendar.Korea(), date("2025-09-24"), civil.Days(30)
	b.ReportAllocs()
	for b.Loop() {
		d, _ := calendar.Petition.Count(c, from, days)
		sinkDate = d.Last()
	}
}

func BenchmarkKnown(b *testing.B) {
	c, on := calendar.Korea(), date("2025-01-01")
	b.ReportAllocs()
	for b.Loop() {
		sinkBool = c.Known(on).IsZero()
	}
}

// TestNoAllocations: neither a question nor a count makes garbage.
func TestNoAllocations(t *testing.T) {
	c, from := calendar.Korea(), date("2025-09-24")
	days, months, long := civil.Days(10), civil.MustPeriod("P1Y6M"), civil.Days(30)
	at := civil.MustTimeOfDay("10:00")
	for name, f := range map[string]func(){
		"IsHoliday": func() { sinkBool, _ = c.IsHoliday(from) },
		"Closed":    func() { sinkBool, _ = c.Closed(from) },
		"Roll":      func() { sinkDate, _ = c.Roll(from) },
		"days":      func() { d, _ := calendar.Administrative.Count(c, from, days); sinkDate = d.Last() },
		"months":    func() { d, _ := calendar.CivilCode.Count(c, from, months); sinkDate = d.Last() },
		"petition":  func() { d, _ := calendar.Petition.Count(c, from, long); sinkDate = d.Last() },
		"working hours": func() {
			d, _ := calendar.Petition.CountAt(c, from, at, civil.Days(3))
			sinkDate = d.Last()
		},
		"hours":    func() { d, _ := calendar.CivilCode.Hours(from, at, 30); sinkDate = d.Last() },
		"in force": func() { d, _ := calendar.EffectiveDate.Count(c, from, months); sinkDate = d.Effective() },
		"backward": func() { d, _ := calendar.Backward(from, months); sinkDate = d.Last() },
	} {
		if n := testing.AllocsPerRun(100, f); n != 0 {
			t.Errorf("%s: %v allocations", name, n)
		}
	}
}
