package sandbox

import (
	"sync"

	"github.com/teukgu/teukgu/sandbox/calendar"
	"github.com/teukgu/teukgu/sandbox/civil"
	"github.com/teukgu/teukgu/sandbox/clock"
	"github.com/teukgu/teukgu/sandbox/lang"
	"github.com/teukgu/teukgu/sandbox/law"
	"github.com/teukgu/teukgu/sandbox/money"
)

// uncompared marks an entry of 2019 that is known from the text of 2021.
func uncompared[V any](v V, basis law.Ref) law.Entry[V] {
	return noted(inferred(zone2019, v, basis),
		"2021년 조문과 같은 것으로 봄(2019년 조문은 대조하지 못함)", "taken to be as in the text of 2021; that of 2019 was not compared")
}

// RequiredCover returns the sums that the holder of a demonstration or temporary permit under the zone Act has to be insured for
// (책임보험등의 보험금 기준: 시행령 제60조제3항), by the day of the start.
func RequiredCover() law.Timeline[CoverAmounts] { return requiredCover() }

var requiredCover = sync.OnceValue(func() law.Timeline[CoverAmounts] {
	sums := CoverAmounts{
		Death: money.Won(150_000_000), Injury: money.Won(30_000_000), Disability: money.Won(150_000_000), Property: money.Won(1_000_000_000),
	}
	return over(
		uncompared(sums, law.MustRef("시행령 제60조제3항")),
		read(zone2021, sums, law.MustRef("시행령 제60조제3항")),
	)
})

// DeathFloor returns what is paid for a death where the actual loss is less (시행령 제60조제3항제1호 단서): the one payment that may
// be more than the actual loss.
func DeathFloor() law.Timeline[money.Amount] { return deathFloor() }

var deathFloor = sync.OnceValue(func() law.Timeline[money.Amount] {
	floor := money.Won(20_000_000)
	return over(
		uncompared(floor, law.MustRef("시행령 제60조제3항제1호")),
		read(zone2021, floor, law.MustRef("시행령 제60조제3항제1호")),
	)
})

// RequiredCover returns the sums that the holder of the instrument has to be insured for at a start on that day.
//
// The error is a [*NoInstrumentError] where the statute did not have the instrument on that day, and a [*NoRuleError] where it
// demands no insurance, or sets sums that are not held: those of the statutes other than the zone Act were not read.
func (s Statute) RequiredCover(i Instrument, start civil.Date) (law.Entry[CoverAmounts], error) {
	if !s.Has(i, start) {
		return law.Entry[CoverAmounts]{}, s.without(i, start)
	}
	e, ok := requiredCover().At(start)
	if _, duty := s.rules(i).Insurance.At(start); !duty || !ok || s != ZoneAct {
		return law.Entry[CoverAmounts]{}, &NoRuleError{Statute: s, Instrument: i, Rule: "cover", On: start}
	}
	return e, nil
}

// RenewalTime returns how long the holder has to hand in a copy of a renewed policy, from the day of the renewal (시행령
// 제60조제2항 후단).
func RenewalTime() law.Timeline[civil.Period] {
	return over(
		uncompared(civil.Days(30), law.MustRef("시행령 제60조제2항")),
		read(zone2021, civil.Days(30), law.MustRef("시행령 제60조제2항")),
	)
}

// StandStillCover reports whether cover has to be renewed for the time in which a demonstration stands still as well (제87조제10항),
// by the day from which it stands still (시행령 제60조제2항).
func StandStillCover() law.Timeline[bool] {
	return over(read(zone2021, true, law.MustRef("시행령 제60조제2항")))
}

// administrativeFrom is the first day of 행정기본법 제6조. What was due before it is counted by the Civil Act, which says the same.
const administrativeFrom = "2021-03-23"

// dutyCounting is the rule by which a time is counted in which an operator owes something to an authority. 행정기본법 제6조제2항
// (first day counted, no roll) is about the time for which a right is restricted or a duty lasts, not about the last day to perform one;
// and where it would shorten the time, its proviso sends the count back to the Civil Act. So it is 제6조제1항, which is the Civil Act.
func dutyCounting(from civil.Date) calendar.Counting {
	if from.Before(civil.MustDate(administrativeFrom)) {
		return calendar.CivilCode
	}
	return calendar.Administrative
}

// RenewalDuty returns the clock of handing in a copy of a policy renewed on that day, under the zone Act; the error of
// [clock.Spec.Start], or a [*NoRuleError] before 2019-04-17. A submission stops it; zero while there is none.
func RenewalDuty(cal calendar.Calendar, renewed, submitted civil.Date) (clock.Clock, error) {
	e, ok := RenewalTime().At(renewed)
	if !ok {
		return clock.Clock{}, &NoRuleError{Statute: ZoneAct, Instrument: Demonstration, Rule: "renewal", On: renewed}
	}
	spec := clock.Spec{
		What: ko("갱신한 책임보험등의 증서 사본 제출", "copy of the renewed policy"),
		Who:  holderText, To: authoritiesText,
		Length: e.Value, Basis: e.Basis, Counting: dutyCounting(renewed), Confidence: e.Confidence,
	}
	return spec.Start(cal, clock.Course{From: renewed, Answered: submitted})
}

var authoritiesText = lang.Text{KO: "중소벤처기업부장관과 관할 지방자치단체의 장", EN: "the minister and the local government"}
