package calendar

import (
	"time"

	"github.com/teukgu/teukgu/sandbox/civil"
	"github.com/teukgu/teukgu/sandbox/lang"
	"github.com/teukgu/teukgu/sandbox/law"
)

// decisions are the days that the government designated one by one (제2조제11호). Each became known with the resolution
// of the State Council (국무회의 의결); the notice in the gazette followed within days.
func decisions() []Holiday {
	basis := decreeArticle("제2조제11호")
	day := func(date, known, ko, en string, kind Kind) Holiday {
		return Holiday{
			Date: civil.MustDate(date), Name: lang.Text{KO: ko, EN: en}, Kind: kind, Basis: basis,
			MadeBy: lang.Text{KO: "국무회의 의결 " + known, EN: "resolution of the State Council of " + known},
			Known:  civil.MustDate(known), Confidence: law.Secondary,
		}
	}
	return []Holiday{
		day("2020-08-17", "2020-07-21", "임시공휴일", "Temporary holiday", Temporary),
		day("2023-10-02", "2023-09-05", "임시공휴일", "Temporary holiday", Temporary),
		day("2024-10-01", "2024-09-03", "임시공휴일(국군의 날)", "Temporary holiday (Armed Forces Day)", Temporary),
		day("2025-01-27", "2025-01-14", "임시공휴일", "Temporary holiday", Temporary),
		// The election after the vacancy of 2025-04-04 (공직선거법 제35조제1항).
		day("2025-06-03", "2025-04-08", "제21대 대통령선거일", "21st presidential election", Election),
	}
}

// ballot is an election on expiry of a term (임기만료에 의한 선거).
type ballot struct {
	name  lang.Text
	end   civil.Date // the last day of the term
	days  int        // 공직선거법 제34조제1항: the first Wednesday from so many days before it
	item  string     // the subparagraph that says so
	known civil.Date // from when the day could be computed
}

// ballots lists the terms that end in the years held. The terms of the Assembly and of the local offices follow each
// other without a gap, so their days were known since elections on expiry became holidays (대통령령 제19674호,
// 2006-09-06); that of a President since his term began.
func ballots() []ballot {
	since := civil.MustDate("2006-09-06")
	president := func(nth, nthEN, began, end string) ballot {
		return ballot{lang.Text{KO: "제" + nth + "대 대통령선거일", EN: nthEN + " presidential election"},
			civil.MustDate(end), 70, "제1호", civil.MustDate(began)}
	}
	assembly := func(nth, nthEN, end string) ballot {
		return ballot{lang.Text{KO: "제" + nth + "대 국회의원선거일", EN: nthEN + " National Assembly election"},
			civil.MustDate(end), 50, "제2호", since}
	}
	local := func(nth, nthEN, end string) ballot {
		return ballot{lang.Text{KO: "제" + nth + "회 전국동시지방선거일", EN: nthEN + " nationwide local elections"},
			civil.MustDate(end), 30, "제3호", since}
	}
	return []ballot{
		local("7", "7th", "2018-06-30"),
		assembly("21", "21st", "2020-05-29"),
		president("20", "20th", "2017-05-10", "2022-05-09"),
		local("8", "8th", "2022-06-30"),
		assembly("22", "22nd", "2024-05-29"),
		local("9", "9th", "2026-06-30"),
		assembly("23", "23rd", "2028-05-29"),
		president("22", "22nd", "2025-06-04", "2030-06-03"),
		local("10", "10th", "2030-06-30"),
	}
}

// day is the election day by 공직선거법 제34조: the first Wednesday; a week later where that day, the day before it or
// the day after it is a holiday of the Decree's Art. 2 subpara. 1 to 10 (공직선거관리규칙 제8조).
func (b ballot) day(holiday map[civil.Date]bool) civil.Date {
	d := b.end.AddDays(-b.days)
	for d.Weekday() != time.Wednesday {
		d = d.AddDays(1)
	}
	if holiday[d.AddDays(-1)] || holiday[d] || holiday[d.AddDays(1)] {
		d = d.AddDays(7)
	}
	return d
}

// elections are the election days on expiry of a term. Those that have not been held are only inferred.
func elections(holiday map[civil.Date]bool) []Holiday {
	held := civil.MustDate("2026-06-03")
	var list []Holiday
	made := decree("19674", "2006-09-06", "2006-09-06").name
	for _, b := range ballots() {
		article := law.MustRef("공직선거법 제34조제1항" + b.item)
		h := Holiday{
			Date: b.day(holiday), Name: b.name, Kind: Election, Basis: decreeArticle("제2조제10호의2"),
			MadeBy: lang.Text{KO: made.KO + ", " + article.String(), EN: made.EN + ", " + article.English()},
			Known:  b.known, Confidence: law.Secondary,
		}
		if h.Date.After(held) {
			h.Confidence = law.Inferred
		}
		list = append(list, h)
	}
	return list
}

// decreeArticle cites the Decree on public holidays.
func decreeArticle(place string) law.Ref {
	return law.MustRef("관공서의 공휴일에 관한 규정 " + place)
}
