package calendar_test

import (
	"errors"
	"fmt"

	"github.com/teukgu/teukgu/sandbox/calendar"
	"github.com/teukgu/teukgu/sandbox/civil"
	"github.com/teukgu/teukgu/sandbox/fault"
	"github.com/teukgu/teukgu/sandbox/lang"
)

// A notice of 2025-05-27 gives the agency one week. The last day is that of a presidential election.
func Example() {
	end, err := calendar.Administrative.Count(calendar.Korea(), civil.MustDate("2025-05-27"), civil.Weeks(1))
	if err != nil {
		fmt.Println(err)
		return
	}
	fmt.Println(end.Last())
	fmt.Println(end.In(lang.Korean))
	fmt.Println(end.In(lang.English))
	// Output:
	// 2025-06-04
	// 1. 행정에 관한 기간이므로 「민법」을 준용하여 계산합니다. (행정기본법 제6조제1항)
	// 2. 첫날인 2025년 5월 27일은 산입하지 않고 2025년 5월 28일부터 기산합니다. (민법 제157조)
	// 3. 1주 뒤에 2025년 5월 28일에 해당하는 날은 2025년 6월 4일이므로 그 전날인 2025년 6월 3일에 기간이 만료합니다. (민법 제160조제2항)
	// 4. 2025년 6월 3일은 제21대 대통령선거일이므로 말일은 다음 날인 2025년 6월 4일로 미루어집니다. (민법 제161조)
	// 1. It is a period in administration, to which the Civil Act applies. (General Administration Act Art. 6(1))
	// 2. The first day, 27 May 2025, is not counted; the period runs from 28 May 2025. (Civil Act Art. 157)
	// 3. After 1 week the day that corresponds to 28 May 2025 is 4 June 2025; the period ends with the day before it, 3 June 2025. (Civil Act Art. 160(2))
	// 4. 3 June 2025 (21st presidential election) is a day off, so the last day moves to the next one, 4 June 2025. (Civil Act Art. 161)
}

func ExampleCalendar_Holidays() {
	days, err := calendar.Korea().Holidays(2025)
	if err != nil {
		fmt.Println(err)
		return
	}
	for _, h := range days[:7] {
		fmt.Println(h.Date, h.Kind, h.Name.In(lang.Korean), h.MadeBy.In(lang.Korean))
	}
	// Output:
	// 2025-01-01 statutory 1월 1일 대통령령 제13155호
	// 2025-01-27 temporary 임시공휴일 국무회의 의결 2025-01-14
	// 2025-01-28 statutory 설날 전날 대통령령 제13155호
	// 2025-01-29 statutory 설날 대통령령 제13155호
	// 2025-01-30 statutory 설날 다음 날 대통령령 제13155호
	// 2025-03-01 statutory 3ㆍ1절 대통령령 제13155호
	// 2025-03-03 substitute 대체공휴일(3ㆍ1절) 대통령령 제31930호
}

// What was due on 2025-01-27 as one knew on New Year's Day, and two weeks later.
func ExampleCalendar_Known() {
	for _, on := range []string{"2025-01-01", "2025-01-14"} {
		known := calendar.Korea().Known(civil.MustDate(on))
		end, err := calendar.CivilCode.Count(known, civil.MustDate("2025-01-17"), civil.Days(10))
		fmt.Println(on, end.Last(), err)
	}
	// Output:
	// 2025-01-01 2025-01-27 <nil>
	// 2025-01-14 2025-01-31 <nil>
}

// A day that the government designates after a release is added by the host.
func ExampleCalendar_With() {
	korea, err := calendar.Korea().With(calendar.Holiday{
		Date:  civil.MustDate("2028-10-06"),
		Name:  lang.Text{KO: "임시공휴일", EN: "Temporary holiday"},
		Kind:  calendar.Temporary,
		Known: civil.MustDate("2028-09-05"),
	})
	if err != nil {
		fmt.Println(err)
		return
	}
	fmt.Println(korea.Roll(civil.MustDate("2028-10-03")))
	// Output: 2028-10-10 <nil>
}

func ExampleHoliday_Validate() {
	err := calendar.Holiday{Name: lang.Text{KO: "임시공휴일"}, Kind: calendar.Temporary}.Validate()
	var faults fault.List
	if errors.As(err, &faults) {
		for _, f := range faults {
			fmt.Println(f.Path, f.Message(lang.Korean))
		}
	}
	// Output:
	// date 공휴일의 날짜가 없습니다. 날짜를 적어 주십시오.
	// known 공포되거나 지정된 날이 없습니다. 그날을 적어 주십시오.
}

func ExampleCounting_CountAt() {
	received := civil.MustTimeOfDay("14:00")
	end, err := calendar.Petition.CountAt(calendar.Korea(), civil.MustDate("2025-10-02"), received, civil.Days(3))
	fmt.Println(end.Last(), end.Time(), err)
	// Output: 2025-10-14 14:00 <nil>
}

func ExampleDeadline_Effective() {
	end, err := calendar.EffectiveDate.Count(calendar.Korea(), civil.MustDate("2026-02-10"), civil.Months(3))
	fmt.Println(end.Last(), end.Last().Weekday(), end.Effective(), err)
	// Output: 2026-05-10 Sunday 2026-05-11 <nil>
}

func ExampleBackward() {
	end, err := calendar.Backward(civil.MustDate("2020-09-30"), civil.Months(1))
	fmt.Println(end.Last(), err)
	// Output: 2020-08-29 <nil>
}

func ExampleParseKind() {
	kind, err := calendar.ParseKind("substitute")
	fmt.Println(kind, err)
	_, err = calendar.ParseKind("sunday")
	fmt.Println(err)
	// Output:
	// substitute <nil>
	// calendar: "sunday" is no Kind: want one of statutory, substitute, temporary, election
}
