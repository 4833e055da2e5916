package calendar

import (
	"database/sql/driver"

	"github.com/teukgu/teukgu/sandbox/civil"
	"github.com/teukgu/teukgu/sandbox/lang"
	"github.com/teukgu/teukgu/sandbox/law"
)

// Counting is the rule of law by which a period is counted (기간의 계산). The zero value is unset and refused.
//
// The clocks of the zone Act and of its Decree name no rule of their own, so they are counted by [Administrative]:
// 행정기본법 제6조제1항 sends them to the Civil Act, and they bind agencies, so 제6조제2항 does not apply. That is a
// conclusion of the library, which is why every clock takes the rule as a parameter.
type Counting uint8

// The rules.
const (
	// CivilCode counts by 민법 제155조부터 제161조까지 (in force since 1960-01-01): the first day is not counted unless the
	// period begins at 00:00 (제157조); weeks, months and years run by the calendar and end on the day before the
	// corresponding day, or on the last day of a month that has none (제160조); a last day that is a Saturday or a public
	// holiday gives way to the next day that is neither (제161조).
	CivilCode Counting = iota + 1
	// Administrative counts a period in administration (행정기본법 제6조제1항, in force since 2021-03-23): as CivilCode.
	// Before that day CivilCode says the same.
	Administrative
	// Restrictive counts a period for which a right is restricted or a duty lasts (행정기본법 제6조제2항, in force since
	// 2021-03-23): the first day is counted and the last day does not roll. Where that is worse for the citizen the
	// Act wants the other way; whether it is, the caller knows, who then takes Administrative.
	Restrictive
	// Petition counts the time to handle a civil petition (민원처리법 제19조, in force since 2016-02-12): up to five days in
	// working hours from the moment of receipt, eight a day, 09:00 to 12:00 and 13:00 to 18:00; six days and more in
	// days, the first counted; Saturdays and public holidays never. Weeks, months and years: the first day is counted,
	// then 민법 제159조부터 제161조까지.
	Petition
	// EffectiveDate counts to the day on which a statute enters into force when so much time has passed since its
	// promulgation (행정기본법 제7조, in force since 2021-03-23): the day of promulgation is not counted, the last day does
	// not roll, and the statute is in force from the day after it. Older statutes were counted alike, so there is no
	// first day for this rule.
	EffectiveDate
)

var countings = lang.Vocabulary[Counting]{Name: "calendar.Counting", Words: []lang.Word{{"civil-code"}, {"administrative"}, {"restrictive"}, {"petition"}, {"effective-date"}}}

// ParseCounting reads the word of a rule: civil-code, administrative, restrictive, petition or effective-date.
func ParseCounting(s string) (Counting, error) { return countings.Parse(s) }

// String returns the word, or the empty string of a value that has none.
func (k Counting) String() string { return countings.Word(k) }

// AppendText appends the word; a value outside the list is an error.
func (k Counting) AppendText(b []byte) ([]byte, error) { return countings.Append(b, k) }

// MarshalText returns the word; a value outside the list is an error.
func (k Counting) MarshalText() ([]byte, error) { return k.AppendText(nil) }

// UnmarshalText reads a word; the empty text is the unset value.
func (k *Counting) UnmarshalText(text []byte) error { return countings.Unmarshal(k, text) }

// Value returns the word for a database; a value outside the list is an error.
func (k Counting) Value() (driver.Value, error) { return countings.Value(k) }

// Scan reads the word from a database: a string or bytes. NULL is an error; use sql.Null[Counting].
func (k *Counting) Scan(src any) error { return countings.Scan(k, src) }

// In names what the rule is for; a value outside the list is the empty string.
func (k Counting) In(l lang.Language) string {
	texts := [...]lang.Text{
		{},
		{KO: "민법에 따른 기간", EN: "period under the Civil Act"},
		{KO: "행정에 관한 기간", EN: "period in administration"},
		{KO: "권익이 제한되거나 의무가 지속되는 기간", EN: "period for which a right is restricted or a duty lasts"},
		{KO: "민원의 처리기간", EN: "time to handle a civil petition"},
		{KO: "법령의 시행일", EN: "entry into force of a statute"},
	}
	if int(k) < len(texts) {
		return texts[k].In(l)
	}
	return ""
}

// Basis returns the provision that the rule stands on; a value outside the list has none.
func (k Counting) Basis() law.Ref {
	places := [...]string{"", "민법 제155조", "행정기본법 제6조제1항", "행정기본법 제6조제2항", "민원처리법 제19조", "행정기본법 제7조"}
	if k < CivilCode || int(k) >= len(places) {
		return law.Ref{}
	}
	return law.MustRef(places[k])
}

// force is the day from which the rule is in force, as year*10000 + month*100 + day, and 0 for no such day.
func (k Counting) force() int {
	switch k {
	case CivilCode:
		return 1960_01_01
	case Administrative, Restrictive:
		return 2021_03_23
	case Petition:
		return 2016_02_12
	case EffectiveDate:
	}
	return 0
}

// rolls reports whether a last day that is closed gives way.
func (k Counting) rolls() bool { return k == CivilCode || k == Administrative || k == Petition }

// countsFirst reports whether the first day counts. Only the Civil Act asks for the hour.
func (k Counting) countsFirst(at civil.TimeOfDay) bool {
	switch k {
	case Restrictive, Petition:
		return true
	case CivilCode, Administrative:
		return !at.IsZero() && at.Minutes() == 0
	case EffectiveDate:
	}
	return false
}

// Count counts a period that begins on the day from, at some moment in it: the day of the notice, of receipt, of
// promulgation. The length is days, or weeks, or months and years; [CivilCode.CountAt] takes the hour as well.
//
// The calendar is asked only where the rule needs it: whether the last day rolls, which days do not count. A fault is an
// unset rule, one that was not in force on the day from, an absent day or length, a length of mixed units, a petition of
// up to five days without its hour, and a count that needs a day outside the years held or ends outside the years 1 to
// 9999. Errors are a [fault.Fault] or a [fault.List].
func (k Counting) Count(c Calendar, from civil.Date, length civil.Period) (Deadline, error) {
	return k.CountAt(c, from, civil.TimeOfDay{}, length)
}

// CountAt is [Counting.Count] with the hour at which the period begins. By the Civil Act a period that begins at 00:00
// counts its first day (민법 제157조 단서), and a petition of up to five days runs from the hour of its receipt; otherwise
// the hour changes nothing.
func (k Counting) CountAt(c Calendar, from civil.Date, at civil.TimeOfDay, length civil.Period) (Deadline, error) {
	if !k.fits(from) || !oneUnit(length) {
		return Deadline{}, k.refuse(from, length)
	}
	d := Deadline{cal: c, counting: k, from: from, at: at, length: length, first: from}
	if k == Petition && length.Days() > 0 {
		return d.petition()
	}
	if !k.countsFirst(at) {
		d.first = from.AddDays(1)
	}
	d.nominal = expiry(d.first, length)
	d.last = d.nominal
	switch {
	case d.nominal.IsZero(), k == EffectiveDate && d.Effective().IsZero():
		return Deadline{}, tooFar(from, length)
	case k.rolls():
		if d.last = c.open(d.nominal); d.last.IsZero() {
			return Deadline{}, c.beyond(d.nominal)
		}
	}
	return d, nil
}

// expiry is the last day of a period whose first counted day (기산일) is first, before any roll; zero outside the years
// 1 to 9999.
func expiry(first civil.Date, length civil.Period) civil.Date {
	if days := length.TotalDays(); days > 0 {
		return first.AddDays(days - 1)
	}
	if first.Day() == 1 { // 제160조제1항: whole months, to the end of the last one
		before, err := civil.NewPeriod(0, length.TotalMonths()-1, 0, 0)
		if err != nil {
			return civil.Date{}
		}
		last, _ := first.Add(before, civil.Down)
		return last.AddDays(civil.DaysIn(last.Year(), int(last.Month())) - 1)
	}
	match, err := first.Add(length, civil.Down)
	if err != nil || match.Day() < first.Day() { // 제160조제3항: Down has found the last day of the month
		return match
	}
	return match.AddDays(-1) // 제160조제2항
}

// Hours counts a period of hours (시간), n of them, one or more: it runs at once from the minute at of the day from, and
// its end does not roll (민법 제156조). Only [CivilCode] counts so; every other rule refuses with a fault, and so is an absent
// day or hour.
func (k Counting) Hours(from civil.Date, at civil.TimeOfDay, n int) (Deadline, error) {
	if k != CivilCode || !k.fits(from) || at.IsZero() || n < 1 {
		return Deadline{}, k.refuseHours(from, at, n)
	}
	d := Deadline{counting: k, from: from, at: at, hours: n, first: from}
	d.nominal = from.AddDays(n / 24).AddDays((at.Minutes()/60 + n%24) / 24)
	if d.last = d.nominal; d.last.IsZero() {
		return Deadline{}, tooFarHours(from, n)
	}
	d.end, _ = civil.NewTimeOfDay((at.Hour()+n%24)%24, at.Minute())
	return d, nil
}

// Backward counts a period back from an event: "two months before expiry" (만료 2개월 전까지), "seven days before the
// meeting" (개회 7일 전까지). The answer is the last day to act. The day of the event is not counted and the whole period
// lies between the two, so the answer is the day before the corresponding day: the event minus the length, or the
// last day of a month that has no such day. It does not roll and needs no calendar.
//
// No statute has a rule for this; it is the mirror image of 민법 제157조와 제160조, as the courts and the ministries count.
// A fault is an absent event or length, a length of mixed units, and an answer before the year 1.
func Backward(event civil.Date, length civil.Period) (Deadline, error) {
	if event.IsZero() || !oneUnit(length) {
		return Deadline{}, refuseBackward(event, length)
	}
	d := Deadline{back: true, from: event, length: length}
	d.first, _ = event.Sub(length, civil.Down)
	d.nominal = d.first.AddDays(-1)
	if d.last = d.nominal; d.last.IsZero() {
		return Deadline{}, tooFar(event, length)
	}
	return d, nil
}
