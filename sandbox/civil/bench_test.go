package civil_test

import (
	"testing"
	"time"

	"github.com/teukgu/teukgu/sandbox/civil"
)

// Beside each benchmark stands the same work with package time, as a host would write it by hand.

func BenchmarkAddMonths(b *testing.B) {
	d, six := civil.MustDate("2024-08-31"), civil.Months(6)
	b.ReportAllocs()
	for b.Loop() {
		if _, err := d.Add(six, civil.Down); err != nil {
			b.Fatal(err)
		}
	}
}

func BenchmarkAddMonthsByHand(b *testing.B) {
	d := time.Date(2024, 8, 31, 0, 0, 0, 0, time.UTC)
	var sink time.Time
	for b.Loop() {
		e := time.Date(d.Year(), d.Month()+6, 1, 0, 0, 0, 0, time.UTC)
		last := e.AddDate(0, 1, -1).Day()
		sink = e.AddDate(0, 0, min(d.Day(), last)-1)
	}
	_ = sink
}

func BenchmarkAddDays(b *testing.B) {
	d := civil.MustDate("2024-08-31")
	var sink civil.Date
	for b.Loop() {
		sink = d.AddDays(90)
	}
	_ = sink
}

func BenchmarkAddDaysByHand(b *testing.B) {
	d := time.Date(2024, 8, 31, 0, 0, 0, 0, time.UTC)
	var sink time.Time
	for b.Loop() {
		sink = d.AddDate(0, 0, 90)
	}
	_ = sink
}

func BenchmarkCompare(b *testing.B) {
	d, e := civil.MustDate("2024-08-31"), civil.MustDate("2024-09-01")
	sink := 0
	for b.Loop() {
		sink += d.Compare(e)
	}
	_ = sink
}

func BenchmarkCompareByHand(b *testing.B) {
	d, e := time.Date(2024, 8, 31, 0, 0, 0, 0, time.UTC), time.Date(2024, 9, 1, 0, 0, 0, 0, time.UTC)
	sink := 0
	for b.Loop() {
		sink += d.Compare(e)
	}
	_ = sink
}

func BenchmarkParseDate(b *testing.B) {
	b.ReportAllocs()
	for b.Loop() {
		if _, err := civil.ParseDate("2026-11-22"); err != nil {
			b.Fatal(err)
		}
	}
}

func BenchmarkParseDateByHand(b *testing.B) {
	b.ReportAllocs()
	for b.Loop() {
		if _, err := time.Parse(time.DateOnly, "2026-11-22"); err != nil {
			b.Fatal(err)
		}
	}
}
