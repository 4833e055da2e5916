package lang

import (
	"strconv"
	"strings"
	"time"

	"github.com/teukgu/teukgu/sandbox/civil"
)

// DateIn writes a day: 2026년 11월 22일, 22 November 2026. The zero Date is the empty string.
func DateIn(d civil.Date, l Language) string {
	return PartialIn(civil.PartialOf(d), l)
}

// PartialIn writes what is known of a date: 2025년 6월, June 2025. The zero Partial is the empty string.
func PartialIn(p civil.Partial, l Language) string {
	if p.IsZero() {
		return ""
	}
	month, hasMonth := p.Month()
	d, hasDay := p.Date()
	var b []byte
	if l == English {
		if hasDay {
			b = append(strconv.AppendInt(b, int64(d.Day()), 10), ' ')
		}
		if hasMonth {
			b = append(append(b, month.String()...), ' ')
		}
		return string(strconv.AppendInt(b, int64(p.Year()), 10))
	}
	b = append(strconv.AppendInt(b, int64(p.Year()), 10), "년"...)
	if hasMonth {
		b = append(strconv.AppendInt(append(b, ' '), int64(month), 10), "월"...)
	}
	if hasDay {
		b = append(strconv.AppendInt(append(b, ' '), int64(d.Day()), 10), "일"...)
	}
	return string(b)
}

// PeriodIn writes a length with the parts that it has: 1년 6개월, 1 year 6 months. The zero Period is the empty string.
func PeriodIn(p civil.Period, l Language) string {
	var words []string
	for _, part := range [...]struct {
		n      int
		ko, en string
	}{
		{p.Years(), "년", " year"},
		{p.Months(), "개월", " month"},
		{p.Weeks(), "주", " week"},
		{p.Days(), "일", " day"},
	} {
		if part.n == 0 {
			continue
		}
		number := Group(strconv.Itoa(part.n))
		switch {
		case l != English:
			words = append(words, number+part.ko)
		case part.n == 1:
			words = append(words, number+part.en)
		default:
			words = append(words, number+part.en+"s")
		}
	}
	return strings.Join(words, " ")
}

// SpanIn writes a span, both of its ends counted: 2024년 6월 1일부터 2028년 5월 31일까지, from 1 June 2024 until
// 31 May 2028. An open end is left out. The zero Span is the empty string.
func SpanIn(s civil.Span, l Language) string {
	var ends []string
	if first := s.From(); !first.IsZero() {
		ends = append(ends, Text{KO: DateIn(first, l) + "부터", EN: "from " + DateIn(first, l)}.In(l))
	}
	if last, ok := s.Last(); ok {
		ends = append(ends, Text{KO: DateIn(last, l) + "까지", EN: "until " + DateIn(last, l)}.In(l))
	}
	return strings.Join(ends, " ")
}

var weekdays = [...]string{"일요일", "월요일", "화요일", "수요일", "목요일", "금요일", "토요일"}

// WeekdayIn writes a day of the week: 토요일, Saturday.
func WeekdayIn(w time.Weekday, l Language) string {
	if l == English || w < time.Sunday || w > time.Saturday {
		return w.String()
	}
	return weekdays[w]
}
