package calendar_test

import (
	"errors"
	"slices"
	"testing"

	"github.com/google/go-cmp/cmp"

	"github.com/teukgu/teukgu/sandbox/calendar"
	"github.com/teukgu/teukgu/sandbox/civil"
	"github.com/teukgu/teukgu/sandbox/fault"
	"github.com/teukgu/teukgu/sandbox/lang"
)

// clock reads a time of day; the empty text is the absent one.
func clock(t *testing.T, s string) civil.TimeOfDay {
	t.Helper()
	var at civil.TimeOfDay
	if err := at.UnmarshalText([]byte(s)); err != nil {
		t.Fatal(err)
	}
	return at
}

// TestEntryIntoForce reproduces pairs of promulgation and entry into force that statutes state themselves.
func TestEntryIntoForce(t *testing.T) {
	for _, c := range []struct{ promulgated, passed, last, force, basis string }{
		{"2018-10-16", "P6M", "2019-04-16", "2019-04-17", "대통령령 제29693호 부칙 제1조"},
		{"2020-12-29", "P1Y", "2021-12-29", "2021-12-30", "대통령령 제32274호 부칙 제1조"},
		{"2021-04-20", "P3M", "2021-07-20", "2021-07-21", "대통령령 제31901호 부칙 제1조"},
		{"2023-04-18", "P6M", "2023-10-18", "2023-10-19", "대통령령 제33825호 부칙 제1조"},
		{"2023-06-09", "P1M", "2023-07-09", "2023-07-10", "대통령령 제33621호 부칙 제1조 (말일이 일요일)"},
		{"2024-02-06", "P6M", "2024-08-06", "2024-08-07", "대통령령 제34778호 부칙"},
		{"2025-12-30", "P6M", "2026-06-30", "2026-07-01", "대통령령 제36479호 부칙 제1조 (해당일이 없는 달)"},
		{"2026-02-10", "P3M", "2026-05-10", "2026-05-11", "대통령령 제36290호 부칙, 법률 제21338호 부칙 (말일이 일요일)"},
		{"2026-03-17", "P6M", "2026-09-17", "2026-09-18", "대통령령 제36587호 부칙 제1조"},
		{"2026-06-16", "P1Y", "2027-06-16", "2027-06-17", "법률 제21796호 시행일"},
		{"2020-06-09", "P6M", "2020-12-09", "2020-12-10", "opinion.lawmaking.go.kr 61781"},
		{"2023-03-21", "P6M", "2023-09-21", "2023-09-22", "opinion.lawmaking.go.kr 74344"},
		{"2025-12-02", "P6M", "2026-06-02", "2026-06-03", "법률 제21155호 시행일"},
		{"2015-08-11", "P6M", "2016-02-11", "2016-02-12", "법률 제13459호 부칙 제1조 (민원처리법)"},
		{"2022-12-27", "P6M", "2023-06-27", "2023-06-28", "법률 제19148호 부칙 (만 나이의 시행일)"},
		{"2022-01-11", "P6M", "2022-07-11", "2022-07-12", "법률 제18742호 부칙"},
		{"2021-03-23", "P2Y", "2023-03-23", "2023-03-24", "법률 제17979호 부칙 제1조 단서 (행정기본법 제23조)"},
	} {
		// No calendar is needed: the last day does not roll.
		d, err := calendar.EffectiveDate.Count(calendar.Calendar{}, date(c.promulgated), civil.MustPeriod(c.passed))
		if err != nil || d.Last() != date(c.last) || d.Effective() != date(c.force) {
			t.Errorf("%s + %s: last day %s, in force %s, %v; want %s, %s (%s)",
				c.promulgated, c.passed, d.Last(), d.Effective(), err, c.last, c.force, c.basis)
		}
		if s := d.Steps(); len(s) != 4 || s[3].Date != date(c.force) {
			t.Errorf("%s: steps %v", c.promulgated, s)
		}
	}
}

// TestCount has worked answers that were published, and the traps of the articles.
func TestCount(t *testing.T) {
	for _, c := range []struct {
		counting         calendar.Counting
		from, at, length string
		last, basis      string
	}{
		// Published examples.
		{calendar.CivilCode, "2020-07-01", "", "P5D", "2020-07-06", "lulumomo.tistory.com/17 [1]: 7월 1일부터 5일, 기산일 7월 2일"},
		{calendar.CivilCode, "2022-05-30", "16:00", "P1M", "2022-06-30", "lulumomo.tistory.com/17 [3]: 5월 30일 오후 4시부터 1개월"},
		{calendar.CivilCode, "2023-03-01", "", "P14D", "2023-03-15", "mylawstory.com/18030: 3월 1일 계약, 14일 이내"},
		{calendar.CivilCode, "2023-03-01", "00:00", "P14D", "2023-03-14", "mylawstory.com/18030: 오전 0시에 계약"},
		{calendar.CivilCode, "2019-12-02", "15:00", "P3D", "2019-12-05", "brunch.co.kr/@@78tp/199: 민법 제159조"},
		{calendar.CivilCode, "2019-02-28", "13:00", "P1M", "2019-04-01", "brunch.co.kr/@@78tp/200, /201: 3월 31일은 일요일"},
		{calendar.CivilCode, "2026-01-19", "18:45", "P90D", "2026-04-20", "3.l1i1i.workers.dev/view?id=26145: 4월 19일은 일요일"},
		{calendar.CivilCode, "2024-01-04", "", "P4M", "2024-05-07", "a-ha.io: 5월 4일은 토요일, 5일 어린이날, 6일 대체공휴일"},
		// 민법 제160조: the corresponding day.
		{calendar.CivilCode, "2025-01-31", "", "P1M", "2025-02-28", "민법 제160조제1항: 기산일 2월 1일"},
		{calendar.CivilCode, "2025-01-30", "", "P1M", "2025-02-28", "민법 제160조제3항: 기산일 1월 31일"},
		{calendar.CivilCode, "2024-01-29", "", "P1M", "2024-02-29", "민법 제160조제3항: 기산일 1월 30일"},
		{calendar.CivilCode, "2025-02-28", "", "P1M", "2025-03-31", "민법 제160조제1항: 기산일 3월 1일"},
		{calendar.CivilCode, "2025-12-30", "", "P6M", "2026-06-30", "민법 제160조제3항"},
		{calendar.CivilCode, "2024-08-31", "", "P6M", "2025-02-28", "민법 제160조제1항: 기산일 9월 1일"},
		{calendar.CivilCode, "2024-02-28", "", "P1Y", "2025-02-28", "민법 제160조제3항: 기산일 2월 29일"},
		{calendar.CivilCode, "2023-02-28", "", "P1Y", "2024-02-29", "민법 제160조제1항: 기산일 3월 1일"},
		{calendar.CivilCode, "2024-02-28", "", "P4Y", "2028-02-28", "민법 제160조제2항: 기산일 2월 29일"},
		{calendar.CivilCode, "2025-05-14", "", "P2W", "2025-05-28", "민법 제160조제2항"},
		{calendar.CivilCode, "2025-03-31", "", "P1Y6M", "2026-09-30", "민법 제160조제1항"},
		// 민법 제161조: the roll.
		{calendar.CivilCode, "2025-04-01", "", "P10D", "2025-04-11", "민법 제157조, 제159조"},
		{calendar.CivilCode, "2025-09-24", "", "P10D", "2025-10-10", "민법 제161조: 토요일, 추석 연휴, 대체공휴일, 한글날"},
		{calendar.CivilCode, "2025-05-26", "", "P1W", "2025-06-02", "민법 제160조제2항"},
		{calendar.CivilCode, "2025-05-27", "", "P1W", "2025-06-04", "민법 제161조: 6월 3일 선거일"},
		{calendar.CivilCode, "2025-04-24", "", "P1W", "2025-05-01", "민법 제161조: 근로자의 날은 공휴일이 아니다"},
		{calendar.CivilCode, "2026-04-24", "", "P1W", "2026-05-04", "민법 제161조: 노동절 (금요일)"},
		{calendar.CivilCode, "2025-04-24", "00:00", "P1D", "2025-04-24", "민법 제157조 단서"},
		// 행정기본법 제6조.
		{calendar.Administrative, "2026-03-10", "", "P30D", "2026-04-09", "행정기본법 제6조제1항"},
		{calendar.Administrative, "2026-03-10", "", "P90D", "2026-06-08", "행정기본법 제6조제1항"},
		{calendar.Administrative, "2026-03-10", "00:00", "P1D", "2026-03-10", "행정기본법 제6조제1항, 민법 제157조 단서"},
		{calendar.Restrictive, "2025-03-03", "", "P30D", "2025-04-01", "행정기본법 제6조제2항제1호"},
		{calendar.Restrictive, "2025-03-03", "09:00", "P3M", "2025-06-02", "행정기본법 제6조제2항제1호"},
		{calendar.Restrictive, "2025-09-25", "", "P10D", "2025-10-04", "행정기본법 제6조제2항제2호: 토요일"},
		{calendar.Restrictive, "2025-01-31", "", "P1M", "2025-02-28", "행정기본법 제6조제2항, 민법 제160조제3항"},
		{calendar.Restrictive, "2040-01-01", "", "P1Y", "2040-12-31", "행정기본법 제6조제2항: needs no holidays"},
		// 민원처리법 제19조.
		{calendar.Petition, "2025-04-01", "", "P6D", "2025-04-08", "민원처리법 제19조제2항"},
		{calendar.Petition, "2025-10-02", "", "P7D", "2025-10-17", "민원처리법 제19조제2항: 연휴를 뺀다"},
		{calendar.Petition, "2025-04-05", "", "P6D", "2025-04-14", "민원처리법 제19조제2항: 토요일에 접수"},
		{calendar.Petition, "2025-04-01", "", "P2W", "2025-04-14", "민원처리법 제19조제3항"},
		{calendar.Petition, "2025-04-04", "", "P1M", "2025-05-07", "민원처리법 제19조제3항, 민법 제161조: 5월 3일부터 6일까지"},
		{calendar.Petition, "2025-05-01", "", "P1M", "2025-06-02", "민원처리법 제19조제3항, 민법 제161조: 5월 31일은 토요일"},
	} {
		d, err := c.counting.CountAt(calendar.Korea(), date(c.from), clock(t, c.at), civil.MustPeriod(c.length))
		if err != nil || d.Last() != date(c.last) {
			t.Errorf("%s: %s %s + %s = %s, %v; want %s (%s)", c.counting, c.from, c.at, c.length, d.Last(), err, c.last, c.basis)
		}
		if !d.Effective().IsZero() || !d.Time().IsZero() || d.From() != date(c.from) || d.Counting() != c.counting || d.Length() != civil.MustPeriod(c.length) {
			t.Errorf("%s %s: %+v", c.counting, c.from, d)
		}
	}
}

// TestKnownRoll: the roll uses what was known.
func TestKnownRoll(t *testing.T) {
	for _, c := range []struct{ from, known, last, basis string }{
		{"2025-01-17", "2025-01-13", "2025-01-27", "임시공휴일 지정 전"},
		{"2025-01-17", "2025-01-14", "2025-01-31", "임시공휴일과 설날 연휴"},
		{"2025-05-24", "2025-04-07", "2025-06-03", "선거일 공고 전"},
		{"2025-05-24", "2025-04-08", "2025-06-04", "선거일"},
		{"2021-08-05", "2021-08-03", "2021-08-16", "대통령령 제31930호 공포 전"},
		{"2021-08-05", "2021-08-04", "2021-08-17", "광복절의 대체공휴일"},
	} {
		d, err := calendar.CivilCode.Count(calendar.Korea().Known(date(c.known)), date(c.from), civil.Days(10))
		if err != nil || d.Last() != date(c.last) {
			t.Errorf("%s as known on %s: %s, %v, want %s (%s)", c.from, c.known, d.Last(), err, c.last, c.basis)
		}
	}
}

// TestPetitionHours: 민원처리법 제19조제1항.
func TestPetitionHours(t *testing.T) {
	for _, c := range []struct {
		from, at  string
		days      int
		last, end string
		basis     string
	}{
		{"2025-04-01", "09:00", 1, "2025-04-01", "18:00", "a whole day ends at closing time"},
		{"2025-04-01", "10:00", 1, "2025-04-02", "10:00", "eight working hours"},
		{"2025-04-01", "13:00", 1, "2025-04-02", "12:00", "an end at noon is noon"},
		{"2025-04-01", "12:00", 1, "2025-04-02", "12:00", "a receipt at lunch counts from 13:00"},
		{"2025-04-01", "12:30", 1, "2025-04-02", "12:00", "a receipt at lunch counts from 13:00"},
		{"2025-04-01", "11:59", 1, "2025-04-02", "11:59", "to the minute"},
		{"2025-04-01", "13:01", 1, "2025-04-02", "13:01", "to the minute, past lunch"},
		{"2025-04-01", "17:59", 1, "2025-04-02", "17:59", "to the minute"},
		{"2025-04-01", "18:00", 1, "2025-04-02", "18:00", "at closing time the office is closed"},
		{"2025-04-01", "23:59", 2, "2025-04-03", "18:00", "from the next opening"},
		{"2025-04-01", "00:00", 1, "2025-04-01", "18:00", "before the opening"},
		{"2025-04-04", "17:00", 1, "2025-04-07", "17:00", "Friday to Monday"},
		{"2025-04-05", "10:00", 1, "2025-04-07", "18:00", "received on a Saturday"},
		{"2025-10-02", "14:00", 5, "2025-10-16", "14:00", "over Chuseok and Hangeul Day"},
		{"2025-05-02", "09:00", 3, "2025-05-08", "18:00", "over Children's Day and its substitute"},
	} {
		d, err := calendar.Petition.CountAt(calendar.Korea(), date(c.from), clock(t, c.at), civil.Days(c.days))
		if err != nil || d.Last() != date(c.last) || d.Time() != clock(t, c.end) {
			t.Errorf("%s %s + %d days: %s %s, %v; want %s %s (%s)", c.from, c.at, c.days, d.Last(), d.Time(), err, c.last, c.end, c.basis)
		}
	}
}

// TestHours: 민법 제156조.
func TestHours(t *testing.T) {
	for _, c := range []struct {
		from, at  string
		n         int
		last, end string
	}{
		{"2025-10-04", "10:30", 6, "2025-10-04", "16:30"},
		{"2025-10-04", "18:00", 6, "2025-10-05", "00:00"},
		{"2025-10-04", "23:59", 1, "2025-10-05", "00:59"},
		{"2025-10-04", "00:00", 24, "2025-10-05", "00:00"},
		{"2025-02-27", "15:00", 48, "2025-03-01", "15:00"},
		{"2040-02-28", "15:00", 72, "2040-03-02", "15:00"}, // no roll, so no holidays are asked for
	} {
		d, err := calendar.CivilCode.Hours(date(c.from), clock(t, c.at), c.n)
		if err != nil || d.Last() != date(c.last) || d.Time() != clock(t, c.end) {
			t.Errorf("%s %s + %d hours: %s %s, %v; want %s %s (민법 제156조)", c.from, c.at, c.n, d.Last(), d.Time(), err, c.last, c.end)
		}
	}
}

func TestBackward(t *testing.T) {
	for _, c := range []struct{ event, length, last, basis string }{
		{"2020-09-30", "P1M", "2020-08-29", "molit.go.kr 임대차보호법 FAQ 3: 8월 29일 24시 전까지"},
		{"2025-03-25", "P2W", "2025-03-10", "ququ99.tistory.com: 주주총회 2주 전, 늦어도 3월 10일 자정까지"},
		{"2020-01-10", "P1W", "2020-01-02", "brunch.co.kr/@@78tp/75: 민법 제71조, 1월 2일 24시까지"},
		{"2020-09-30", "P7D", "2020-09-22", "민법 제157조를 거꾸로"},
		{"2025-03-31", "P1M", "2025-02-27", "민법 제160조제3항을 거꾸로: 2월에는 31일이 없다"},
		{"2028-09-10", "P2M", "2028-07-09", "민법 제160조제2항을 거꾸로"},
		{"2024-02-29", "P1Y", "2023-02-27", "민법 제160조제3항을 거꾸로"},
		{"2025-10-10", "P3D", "2025-10-06", "whallaw.com/13212: 개최일 3일 전은 토요일과 공휴일을 포함하여 계산"},
		{"2050-03-01", "P1D", "2050-02-27", "needs no holidays"},
	} {
		d, err := calendar.Backward(date(c.event), civil.MustPeriod(c.length))
		if err != nil || d.Last() != date(c.last) || d.Counting() != 0 || d.From() != date(c.event) || d.First() != d.Last().AddDays(1) {
			t.Errorf("%s before %s: %s, %v, want %s (%s)", c.length, c.event, d.Last(), err, c.last, c.basis)
		}
	}
}

func TestRefused(t *testing.T) {
	korea := calendar.Korea()
	count := func(k calendar.Counting, from, at, length string) error {
		var d civil.Date
		var p civil.Period
		_ = d.UnmarshalText([]byte(from))
		_ = p.UnmarshalText([]byte(length))
		_, err := k.CountAt(korea, d, clock(t, at), p)
		return err
	}
	hours := func(k calendar.Counting, from, at string, n int) error {
		var d civil.Date
		_ = d.UnmarshalText([]byte(from))
		_, err := k.Hours(d, clock(t, at), n)
		return err
	}
	back := func(event civil.Date, p civil.Period) error {
		_, err := calendar.Backward(event, p)
		return err
	}
	for _, c := range []struct {
		name string
		err  error
		want []string
	}{
		{"nothing given", count(0, "", "", ""), []string{" calendar.counting.missing", "start calendar.start.missing", "length calendar.length.missing"}},
		{"no such rule", count(99, "2025-01-01", "", "P1D"), []string{" calendar.counting.missing"}},
		{"before the General Act", count(calendar.Administrative, "2021-03-22", "", "P1D"), []string{"start calendar.counting.not_in_force"}},
		{"before the General Act, restrictive", count(calendar.Restrictive, "2021-03-22", "", "P1D"), []string{"start calendar.counting.not_in_force"}},
		{"before the Petitions Act", count(calendar.Petition, "2016-02-11", "", "P3Y"), []string{"start calendar.counting.not_in_force"}},
		{"before the Civil Act", count(calendar.CivilCode, "1959-12-31", "", "P70Y"), []string{"start calendar.counting.not_in_force"}},
		{"mixed units", count(calendar.CivilCode, "2025-01-01", "", "P1M1D"), []string{"length calendar.length.mixed"}},
		{"weeks and days", count(calendar.CivilCode, "2025-01-01", "", "P1W1D"), []string{"length calendar.length.mixed"}},
		{"roll after the years held", count(calendar.CivilCode, "2030-12-20", "", "P2W"), []string{" calendar.year.out_of_range"}},
		{"last day before the years held", count(calendar.CivilCode, "2017-12-01", "", "P1W"), []string{" calendar.year.out_of_range"}},
		{"working days after the years held", count(calendar.Petition, "2030-12-20", "", "P20D"), []string{" calendar.year.out_of_range"}},
		{"working hours after the years held", count(calendar.Petition, "2030-12-31", "10:00", "P1D"), []string{" calendar.year.out_of_range"}},
		{"received after closing on the last day", count(calendar.Petition, "2030-12-31", "18:00", "P1D"), []string{" calendar.year.out_of_range"}},
		{"working days before the years held", count(calendar.Petition, "2017-12-20", "", "P20D"), []string{" calendar.year.out_of_range"}},
		{"no hour", count(calendar.Petition, "2025-01-02", "", "P5D"), []string{"start_time calendar.start_time.missing"}},
		{"too far", count(calendar.Restrictive, "9999-12-31", "", "P2D"), []string{"length calendar.length.out_of_range"}},
		{"too far by months", count(calendar.Restrictive, "2025-01-15", "", "P3652059Y"), []string{"length calendar.length.out_of_range"}},
		{"in force too far", count(calendar.EffectiveDate, "9999-12-29", "", "P2D"), []string{"length calendar.length.out_of_range"}},
		{"hours of another rule", hours(calendar.Petition, "2025-01-01", "10:00", 1), []string{"length calendar.length.hours.not_allowed"}},
		{"hours of nothing", hours(0, "", "", 0), []string{" calendar.counting.missing", "start calendar.start.missing", "start_time calendar.start_time.missing", "length calendar.length.hours.invalid"}},
		{"hours too far", hours(calendar.CivilCode, "9999-12-31", "10:00", 14), []string{"length calendar.length.out_of_range"}},
		{"back from nothing", back(civil.Date{}, civil.Period{}), []string{"event calendar.date.missing", "length calendar.length.missing"}},
		{"back too far", back(date("0001-01-08"), civil.Days(7)), []string{"length calendar.length.out_of_range"}},
		{"back too far by months", back(date("0001-01-08"), civil.Months(7)), []string{"length calendar.length.out_of_range"}},
	} {
		if diff := cmp.Diff(c.want, places(c.err)); diff != "" {
			t.Errorf("%s (-want +got):\n%s", c.name, diff)
		}
	}
	if _, err := calendar.Restrictive.Count(korea, date("9999-01-01"), civil.Years(1)); err != nil {
		t.Errorf("a period to the end of the calendar: %v", err)
	}
	if d, err := calendar.Backward(date("0001-01-09"), civil.Days(7)); err != nil || d.Last() != date("0001-01-01") {
		t.Errorf("back to the first day of the calendar: %s, %v", d.Last(), err)
	}
}

// places lists path and code of every fault of an error.
func places(err error) []string {
	var list fault.List
	if errors.As(err, &list) {
		var all []string
		for _, f := range list {
			all = append(all, f.Path+" "+string(f.Code))
		}
		return all
	}
	var one *fault.Fault
	if errors.As(err, &one) {
		return []string{one.Path + " " + string(one.Code)}
	}
	return nil
}

// TestMessages: a fault says in both languages what is wrong and what to do.
func TestMessages(t *testing.T) {
	_, err := calendar.CivilCode.Count(calendar.Korea(), date("2030-12-20"), civil.Weeks(2))
	var f *fault.Fault
	if !errors.As(err, &f) {
		t.Fatal(err)
	}
	want := "2031년의 공휴일은 갖고 있지 않습니다. 2018년부터 2030년까지의 날짜만 계산할 수 있습니다."
	if got := f.Message(lang.Korean); got != want {
		t.Errorf("%s", got)
	}
}

// TestDeadlineIsAValue: two counts of the same thing are equal, and the zero Deadline has no steps.
func TestDeadlineIsAValue(t *testing.T) {
	one, _ := calendar.CivilCode.Count(calendar.Korea(), date("2025-01-01"), civil.Days(3))
	two, _ := calendar.CivilCode.Count(calendar.Korea(), date("2025-01-01"), civil.Days(3))
	if one != two || one.IsZero() {
		t.Error("equal counts differ")
	}
	var zero calendar.Deadline
	if !zero.IsZero() || zero.Steps() != nil || zero.In(lang.Korean) != "" || !zero.Last().IsZero() || !zero.Effective().IsZero() {
		t.Error("the zero Deadline says something")
	}
	if got := one.Steps(); !slices.Equal(got, two.Steps()) || one.First() != date("2025-01-02") {
		t.Errorf("%v", got)
	}
}
