// Package civil holds the calendar values of the law: days, lengths and spans without clock or time zone.
//
// Korean law counts whole days of the civil calendar (역, Civil Act art. 160(1): 민법 제160조제1항). A [Date] is such
// a day, a [Period] (기간) is a length as a statute writes it ("4년", "30일"), a [Span] is a pair of days with open
// ends allowed, a [Partial] is a record that knows only the year or the month, and a [TimeOfDay] is a wall-clock time.
//
//	granted := civil.MustDate("2024-08-31")
//	until, err := granted.Add(civil.Months(6), civil.Down) // 2025-02-28, 민법 제160조제3항
//
// Every value is small, comparable with == and immutable. Its zero value means "absent", is written as the empty text
// and is no day; the parsers refuse the empty text, so that absence is always a choice of the caller.
//
// Limits: years 1 to 9999 of the proleptic Gregorian calendar; no holidays, no counting rules (whether the first day
// counts, where the last day rolls), no lunar calendar, and nothing that reads the clock of the host.
package civil
