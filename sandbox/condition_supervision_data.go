package sandbox

import (
	"slices"

	"github.com/teukgu/teukgu/sandbox/civil"
	"github.com/teukgu/teukgu/sandbox/lang"
	"github.com/teukgu/teukgu/sandbox/law"
)

// inForce keeps the entries that are in force on the day.
func inForce(on civil.Date, entries ...law.Entry[lang.Text]) []law.Entry[lang.Text] {
	return slices.DeleteFunc(entries, func(e law.Entry[lang.Text]) bool { return e.From.After(on) })
}

// Supervision returns what the minister, the ministry concerned and the local government watch over together in a demonstration
// under the zone Act on that day (공동 관리·감독: 제87조제1항, 시행령 제59조제1항).
func Supervision(on civil.Date) []law.Entry[lang.Text] {
	return inForce(on,
		read(zone2019, ko("실증계획의 이행", "the plan is carried out"), law.MustRef("시행령 제59조제1항제1호")),
		read(zone2019, ko("부여 조건의 이행", "the conditions are kept"), law.MustRef("시행령 제59조제1항제2호")),
		read(zone2019, ko("실증 결과", "the results"), law.MustRef("시행령 제59조제1항제3호")),
	)
}

// TestBodies returns the nine kinds of body that may be asked to test and inspect a demonstration under the zone Act on that day
// (시험·검사 기관: 제87조제2항, 시행령 제59조제2항).
func TestBodies(on civil.Date) []law.Entry[lang.Text] {
	school := read(zone2019, ko("「고등교육법」의 학교와 기능대학", "universities and polytechnics"), law.MustRef("시행령 제59조제2항제6호"))
	if !on.Before(civil.MustDate("2022-02-18")) {
		school = read("2022-02-18", school.Value, school.Basis)
		school = moved(noted(school, "기능대학의 근거 법률 이름이 바뀜", "the Act behind the polytechnics was renamed"))
	}
	return inForce(on,
		read(zone2019, ko("국공립연구기관", "national and public research institutes"), law.MustRef("시행령 제59조제2항제1호")),
		read(zone2019, ko("정부출연연구기관", "government-funded research institutes"), law.MustRef("시행령 제59조제2항제2호")),
		read(zone2019, ko("특정연구기관", "designated research institutes"), law.MustRef("시행령 제59조제2항제3호")),
		read(zone2019, ko("전문생산기술연구소 등", "specialised production technology institutes"), law.MustRef("시행령 제59조제2항제4호")),
		read(zone2019, ko("공공기관 소속 연구기관", "research institutes of public institutions"), law.MustRef("시행령 제59조제2항제5호")),
		school,
		read(zone2019, ko("산업기술연구조합", "industrial technology research associations"), law.MustRef("시행령 제59조제2항제7호")),
		read(zone2019, ko("산업기술단지의 사업시행자", "operators of technoparks"), law.MustRef("시행령 제59조제2항제8호")),
		read(zone2019, ko("그 밖에 장관이 고시하는 기관·단체", "others that the minister announces"), law.MustRef("시행령 제59조제2항제9호")),
	)
}

// UserNotice returns what users of a demonstration under the zone Act have to be told on that day (이용자 고지: 제87조제3항,
// 시행령 제59조제3항). The operator, the agencies concerned and the local government owe it; where the operator told the users, the
// authorities need not.
func UserNotice(on civil.Date) []law.Entry[lang.Text] {
	item := func(place, korean, english string) law.Entry[lang.Text] {
		if on.Before(civil.MustDate(zone2021)) {
			return noted(inferred(zone2019, ko(korean, english), law.MustRef(place)), "2019년 조문은 대조하지 못함", "the text of 2019 was not compared")
		}
		return read(zone2021, ko(korean, english), law.MustRef(place))
	}
	return inForce(on,
		read(zone2019, ko("실증특례라는 사실, 유효기간, 사업의 내용", "that it is a demonstration, its term and the business"), law.MustRef("제87조제3항")),
		item("시행령 제59조제3항제1호", "서비스·제품의 명칭과 내용", "name and content of the service or product"),
		item("시행령 제59조제3항제2호", "붙은 조건(있는 경우)", "the conditions, if there are any"),
		item("시행령 제59조제3항제3호", "책임보험등 또는 배상 방안", "the insurance or the plan of damages"),
	)
}
