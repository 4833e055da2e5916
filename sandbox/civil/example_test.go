package civil_test

import (
	"encoding/json"
	"errors"
	"fmt"
	"time"

	"github.com/teukgu/teukgu/sandbox/civil"
)

// A permit granted on 31 August for six months ends on the last day of February, not in March.
func Example() {
	granted := civil.MustDate("2024-08-31")
	until, err := granted.Add(civil.Months(6), civil.Down) // 민법 제160조제3항
	if err != nil {
		fmt.Println(err)
		return
	}
	fmt.Println(until, until.Weekday())

	term, err := civil.Inclusive(granted, until)
	if err != nil {
		fmt.Println(err)
		return
	}
	days, _ := term.Days()
	fmt.Println(term, days, term.Contains(civil.MustDate("2025-02-28")))
	// Output:
	// 2025-02-28 Friday
	// 2024-08-31/2025-02-28 182 true
}

func ExampleParseDate() {
	_, err := civil.ParseDate("2026-02-29")
	fmt.Println(err)

	if parse, ok := errors.AsType[*civil.ParseError](err); ok {
		fmt.Println(parse.Reason)
	}
	// Output:
	// civil: "2026-02-29" is no Date: February 2026 has no day 29
	// February 2026 has no day 29
}

func ExampleOf() {
	received := time.Date(2026, time.November, 21, 16, 30, 0, 0, time.UTC)
	day, err := civil.Of(received, civil.Seoul())
	fmt.Println(day, err)
	// Output: 2026-11-22 <nil>
}

func ExampleDate_Add() {
	d := civil.MustDate("2026-01-31")
	for _, r := range []civil.Rounding{civil.Down, civil.Up, civil.Refuse} {
		e, err := d.Add(civil.Months(1), r)
		fmt.Println(r, e, err)
	}
	// Output:
	// down 2026-02-28 <nil>
	// up 2026-03-01 <nil>
	// refuse  civil: counting months from 2026-01-31 ends in February 2026, which has no day 31
}

func ExampleDate_Sub() {
	event := civil.MustDate("2020-09-30")
	day, err := event.Sub(civil.Months(1), civil.Down)
	fmt.Println(day, err)
	// Output: 2020-08-30 <nil>
}

func ExampleDate_DaysUntil() {
	fmt.Println(civil.MustDate("2026-11-22").DaysUntil(civil.MustDate("2026-12-31")))
	// Output: 39
}

func ExampleDate_IsZero() {
	type Permit struct {
		Granted civil.Date `json:"granted"`
		Ended   civil.Date `json:"ended,omitzero"`
	}
	data, err := json.Marshal(Permit{Granted: civil.MustDate("2026-11-22")})
	fmt.Println(string(data), err)
	// Output: {"granted":"2026-11-22"} <nil>
}

func ExamplePeriod() {
	p := civil.MustPeriod("P1Y6M")
	fmt.Println(p.Years(), p.Months(), p.TotalMonths())
	fmt.Println(civil.Years(1) == civil.Months(12), civil.Years(1).TotalMonths() == civil.Months(12).TotalMonths())
	// Output:
	// 1 6 18
	// false true
}

func ExampleSpan() {
	zone := civil.MustSpan("2024-06-01/2028-05-31")
	permit := civil.MustSpan("2026-11-22/..")
	both, ok := zone.Intersect(permit)
	fmt.Println(both, ok)
	fmt.Println(zone.Until(), zone.ContainsSpan(permit))
	// Output:
	// 2026-11-22/2028-05-31 true
	// 2028-06-01 false
}

func ExamplePartial() {
	p := civil.MustPartial("2025-06")
	_, known := p.Date()
	fmt.Println(p.Precision(), p.First(), p.Last(), known)
	fmt.Println(p.Contains(civil.MustDate("2025-06-15")))
	// Output:
	// month 2025-06-01 2025-06-30 false
	// true
}

func ExampleTimeOfDay() {
	at := civil.MustTimeOfDay("09:30")
	fmt.Println(at, at.Minutes(), at.Before(civil.MustTimeOfDay("18:00")))
	// Output: 09:30 570 true
}

func ExampleRounding() {
	var r civil.Rounding
	err := r.UnmarshalText([]byte("nearest"))
	fmt.Println(r.IsZero(), err)
	// Output: true civil: "nearest" is no Rounding: it must be one of down, up, refuse
}
