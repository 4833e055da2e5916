package clock_test

import (
	"encoding/json"
	"fmt"

	"github.com/teukgu/teukgu/sandbox/calendar"
	"github.com/teukgu/teukgu/sandbox/civil"
	"github.com/teukgu/teukgu/sandbox/clock"
	"github.com/teukgu/teukgu/sandbox/lang"
	"github.com/teukgu/teukgu/sandbox/law"
)

// review is the review of a demonstration permit by the ministries: 30 days, 90 in all, once 30 more.
func review() clock.Spec {
	basis := law.MustRef("제86조제3항")
	return clock.Spec{
		What:   lang.Text{KO: "실증특례 검토 결과의 회신", EN: "reply on a demonstration permit"},
		Who:    lang.Text{KO: "관계 행정기관의 장", EN: "other agency"},
		Length: civil.Days(30), Basis: basis, Stop: basis,
		Cap:       clock.Limit{Length: civil.Days(90), Basis: basis},
		Extension: clock.Limit{Length: civil.Days(30), Basis: basis},
	}
}

func Example() {
	c, err := review().Start(calendar.Korea(), clock.Course{
		From:  civil.MustDate("2026-03-10"),
		Stops: []clock.Stop{{From: civil.MustDate("2026-03-20"), Until: civil.MustDate("2026-03-29")}},
	})
	if err != nil {
		fmt.Println(err)
		return
	}
	fmt.Println(c.In(lang.Korean))
	on := civil.MustDate("2026-04-01")
	fmt.Println(c.Remaining(on), c.Overdue(on))
	// Output:
	// 1. 실증특례 검토 결과의 회신: 2026년 3월 10일부터 30일의 기간을 계산합니다. (제86조제3항)
	// 2. 2026년 3월 20일부터 2026년 3월 29일까지 10일은 보완을 기다린 기간이므로 산입하지 않습니다. (제86조제3항)
	// 3. 기간 30일에 이를 더하면 모두 40일입니다.
	// 4. 행정에 관한 기간이므로 「민법」을 준용하여 계산합니다. (행정기본법 제6조제1항)
	// 5. 첫날인 2026년 3월 10일은 산입하지 않고 2026년 3월 11일부터 기산합니다. (민법 제157조)
	// 6. 2026년 3월 11일부터 세어 40일이 되는 날인 2026년 4월 19일에 기간이 만료합니다. (민법 제159조)
	// 7. 2026년 4월 19일은 일요일이므로 말일은 다음 날인 2026년 4월 20일로 미루어집니다. (민법 제161조)
	// 8. 보완 기간이 있더라도 90일의 기간이 끝나는 2026년 6월 8일까지는 하여야 합니다. (제86조제3항)
	// 18 false
}

func ExampleSpec() {
	spec := review()
	spec.Cap.Length = civil.Days(20)
	fmt.Println(spec.Validate())
	// Output:
	// clock.cap.too_short: cap.length: The outer limit, 20 days, is shorter than the length, 30 days. Check both. (Art. 86(3))
}

func ExampleSpec_FullExtension() {
	length, err := review().FullExtension()
	fmt.Println(length, err)
	// Output: P30D <nil>
}

func ExampleLimit() {
	most := clock.Limit{Length: civil.Days(90), Basis: law.MustRef("제86조제3항")}
	data, err := json.Marshal(most)
	fmt.Println(string(data), err)
	// Output: {"length":"P90D","basis":"제86조제3항"} <nil>
}

func ExampleCourse() {
	course := clock.Course{
		From:  civil.MustDate("2026-03-10"),
		Stops: []clock.Stop{{From: civil.MustDate("2026-03-20"), Until: civil.MustDate("2026-03-02")}},
	}
	fmt.Println(course.Validate())
	// Output:
	// clock.stop.reversed: stops[0].until: The stop ends on 2 March 2026, before it begins on 20 March 2026. Check both days.
}

func ExampleStop() {
	open := clock.Stop{From: civil.MustDate("2026-03-20")} // the supplement has not come yet
	c, err := review().Start(calendar.Korea(), clock.Course{From: civil.MustDate("2026-03-10"), Stops: []clock.Stop{open}})
	if err != nil {
		fmt.Println(err)
		return
	}
	_, known := c.Due()
	on := civil.MustDate("2026-04-30")
	earliest, _ := c.Earliest(on)
	latest, _ := c.Cap()
	fmt.Println(known, c.Remaining(on), earliest, latest)
	// Output: false 21 2026-05-21 2026-06-08
}

func ExampleClock() {
	c, err := review().Start(calendar.Korea(), clock.Course{From: civil.MustDate("2026-03-10"), Answered: civil.MustDate("2026-04-13")})
	if err != nil {
		fmt.Println(err)
		return
	}
	due, _ := c.Due()
	fmt.Println(due, c.Overdue(civil.MustDate("2026-04-10")), c.Overdue(civil.MustDate("2026-04-13")), c.Late())
	// Output: 2026-04-09 true false true
}

func ExampleClock_Silence() {
	spec := clock.Spec{
		What:   lang.Text{KO: "규제 신속확인의 회신", EN: "reply on a confirmation"},
		Length: civil.Days(30), Basis: law.MustRef("제85조제4항"), Stop: law.MustRef("제85조제4항"),
		Silence: clock.Silence{
			Effect:  clock.DeemedNotRequired,
			Meaning: lang.Text{KO: "소관이 아니거나 허가등이 필요하지 아니한 것으로 봄", EN: "deemed outside its remit, or its permit not required"},
			Basis:   law.MustRef("제85조제5항"),
		},
	}
	c, err := spec.Start(calendar.Korea(), clock.Course{From: civil.MustDate("2026-03-10")})
	if err != nil {
		fmt.Println(err)
		return
	}
	_, deemed := c.Silence(civil.MustDate("2026-04-09"))
	fmt.Println(deemed)
	silence, deemed := c.Silence(civil.MustDate("2026-04-10"))
	fmt.Println(deemed, silence.Meaning.In(lang.English), silence.Basis)
	// Output:
	// false
	// true deemed outside its remit, or its permit not required 제85조제5항
}

func ExampleSilence() {
	fmt.Println(clock.Silence{}.Deems(), clock.Silence{Effect: clock.NoEffect}.Deems(), clock.Silence{Effect: clock.DeemedNoOpinion}.Deems())
	// Output: false false true
}

func ExampleEffect() {
	approved := clock.Effect("deemed_approved") // of a statute that the library does not know
	fmt.Println(approved, clock.DeemedNotRequired)
	// Output: deemed_approved deemed_not_required
}

func ExampleItem() {
	duty := clock.Item{
		What:   lang.Text{KO: "책임보험 가입", EN: "liability insurance"},
		Who:    lang.Text{KO: "규제자유특구사업자", EN: "operator"},
		Basis:  law.MustRef("제88조제2항"),
		OnMiss: lang.Text{KO: "1천만원 이하의 과태료", EN: "an administrative fine of at most 10 million won"},
	}
	fmt.Println(duty.In(lang.English))
	// Output:
	// no day set: liability insurance (Art. 88(2))
	//    who: operator
	//    if missed: an administrative fine of at most 10 million won
}

func ExampleAgenda() {
	on := civil.MustDate("2026-04-14")
	c, err := review().Start(calendar.Korea(), clock.Course{From: civil.MustDate("2026-03-10")})
	if err != nil {
		fmt.Println(err)
		return
	}
	reply, _ := c.Item(on)
	fmt.Print(clock.NewAgenda(on,
		clock.Item{What: lang.Text{KO: "책임보험 가입", EN: "liability insurance"}, Basis: law.MustRef("제88조제2항")},
		clock.Item{
			What: lang.Text{KO: "운영 성과 보고", EN: "annual report"}, To: lang.Text{KO: "중소벤처기업부장관", EN: "MSS Minister"},
			Who: lang.Text{KO: "지방자치단체의 장", EN: "head of the local government"},
			Due: civil.MustDate("2027-03-31"), Basis: law.MustRef("시행규칙 제7조제1항"),
		},
		reply,
	).In(lang.Korean))
	// Output:
	// 1. 2026년 4월 9일까지: 실증특례 검토 결과의 회신 (제86조제3항) [기한 지남]
	//    담당: 관계 행정기관의 장
	//    기한을 넘기면: 법이 정한 간주의 효과 없음
	// 2. 2027년 3월 31일까지: 운영 성과 보고 (시행규칙 제7조제1항)
	//    담당: 지방자치단체의 장 → 중소벤처기업부장관
	// 3. 정해진 날 없음: 책임보험 가입 (제88조제2항)
}
