package calendar

import (
	"github.com/teukgu/teukgu/sandbox/civil"
	"github.com/teukgu/teukgu/sandbox/lang"
)

// enactment is an act or decree that made a holiday or gave it a substitute.
type enactment struct {
	name        lang.Text
	promulgated civil.Date
	force       civil.Date
}

func decree(number, promulgated, force string) enactment {
	name := lang.Text{KO: "대통령령 제" + number + "호", EN: "Presidential Decree No. " + number}
	return enactment{name, civil.MustDate(promulgated), civil.MustDate(force)}
}

func act(number, promulgated, force string) enactment {
	name := lang.Text{KO: "법률 제" + number + "호", EN: "Act No. " + number}
	return enactment{name, civil.MustDate(promulgated), civil.MustDate(force)}
}

// when is a set of reasons for which a holiday gets a substitute (제3조제1항).
type when uint8

const (
	sunday   when = 1 << iota // it falls on a Sunday
	saturday                  // it falls on a Saturday
	clash                     // it falls on another holiday, on a day that is neither
	all      = sunday | saturday | clash
)

// feast is one holiday of Art. 2 of the Decree on public holidays (관공서의 공휴일에 관한 규정 제2조).
type feast struct {
	name, short lang.Text // short stands in the name of the substitute
	date        func(lunarYear) civil.Date
	item, was   int // the subparagraph (호) from 2026-05-01 and before
	made        enactment
	lost        when      // what gives it a substitute, from the day of force of since
	since       enactment // the zero value where nothing does
}

// feasts is Art. 2 of the Decree, solar days before lunar ones: in this order two names of one day are joined.
func feasts() []feast {
	var (
		whole     = decree("13155", "1990-11-05", "1991-01-01") // the Decree written anew
		hangeul   = decree("24273", "2012-12-28", "2012-12-28")
		first     = decree("24828", "2013-11-05", "2013-11-05") // the first substitutes
		national  = decree("31930", "2021-08-04", "2021-08-04")
		religious = decree("33448", "2023-05-04", "2023-05-04")
		labour    = decree("36290", "2026-04-30", "2026-05-01")
		fifth     = decree("36290", "2026-04-30", "2026-05-11") // 제2조제2호 by its addenda
	)
	seollal, chuseok := lang.Text{KO: "설날", EN: "Seollal"}, lang.Text{KO: "추석", EN: "Chuseok"}
	plain := func(ko, en string) lang.Text { return lang.Text{KO: ko, EN: en} }
	list := []feast{
		{name: plain("1월 1일", "New Year's Day"), date: on(1, 1), item: 3, made: whole},
		{name: plain("3ㆍ1절", "Independence Movement Day (March 1)"), short: plain("3ㆍ1절", "Independence Movement Day"), date: on(3, 1), item: 2, made: whole, lost: all, since: national},
		{name: plain("노동절", "Labour Day"), date: on(5, 1), item: 6, made: act("21543", "2026-04-09", "2026-05-01"), lost: all, since: labour},
		{name: plain("어린이날", "Children's Day"), date: on(5, 5), item: 7, made: whole, lost: all, since: first},
		{name: plain("현충일", "Memorial Day"), date: on(6, 6), item: 8, made: whole},
		{name: plain("제헌절", "Constitution Day"), date: on(7, 17), item: 2, made: act("21338", "2026-02-10", "2026-05-11"), lost: all, since: fifth},
		{name: plain("광복절", "Liberation Day"), date: on(8, 15), item: 2, made: whole, lost: all, since: national},
		{name: plain("개천절", "National Foundation Day"), date: on(10, 3), item: 2, made: whole, lost: all, since: national},
		{name: plain("한글날", "Hangeul Day"), date: on(10, 9), item: 2, made: hangeul, lost: all, since: national},
		{name: plain("기독탄신일", "Christmas Day"), date: on(12, 25), item: 10, made: whole, lost: all, since: religious},
		{name: plain("설날 전날", "Day before Seollal"), short: seollal, date: newYear(-1), item: 4, made: whole, lost: sunday | clash, since: first},
		{name: plain("설날", "Seollal (Lunar New Year)"), short: seollal, date: newYear(0), item: 4, made: whole, lost: sunday | clash, since: first},
		{name: plain("설날 다음 날", "Day after Seollal"), short: seollal, date: newYear(+1), item: 4, made: whole, lost: sunday | clash, since: first},
		{name: plain("부처님 오신 날", "Buddha's Birthday"), date: buddha, item: 5, was: 6, made: whole, lost: all, since: religious},
		{name: plain("추석 전날", "Day before Chuseok"), short: chuseok, date: harvest(-1), item: 9, made: whole, lost: sunday | clash, since: first},
		{name: plain("추석", "Chuseok"), short: chuseok, date: harvest(0), item: 9, made: whole, lost: sunday | clash, since: first},
		{name: plain("추석 다음 날", "Day after Chuseok"), short: chuseok, date: harvest(+1), item: 9, made: whole, lost: sunday | clash, since: first},
	}
	for i := range list {
		if list[i].short.IsZero() {
			list[i].short = list[i].name
		}
		if list[i].was == 0 {
			list[i].was = list[i].item
		}
	}
	return list
}

func on(month, day int) func(lunarYear) civil.Date {
	return func(y lunarYear) civil.Date { return dayOf(y.year, month*100+day) }
}

func newYear(offset int) func(lunarYear) civil.Date {
	return func(y lunarYear) civil.Date { return dayOf(y.year, y.seollal).AddDays(offset) }
}

func harvest(offset int) func(lunarYear) civil.Date {
	return func(y lunarYear) civil.Date { return dayOf(y.year, y.chuseok).AddDays(offset) }
}

func buddha(y lunarYear) civil.Date { return dayOf(y.year, y.buddha) }
