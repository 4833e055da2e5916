package zone

import (
	"slices"
	"strings"

	"github.com/teukgu/teukgu/sandbox/civil"
	"github.com/teukgu/teukgu/sandbox/clock"
	"github.com/teukgu/teukgu/sandbox/lang"
	"github.com/teukgu/teukgu/sandbox/law"
)

// MenuCase is a ready-made special case with a number in it (메뉴판식 규제특례): one that a plan may ask for without a
// demonstration (제92조부터 제139조까지).
type MenuCase struct {
	Under law.Ref // the provision of the zone Act
	Base  string  // the provision that it departs from, in short; a statute alone where no article was found
	What  lang.Text
	// Numbers are the limits that the special case sets.
	Numbers []MenuNumber
	// Times are the clocks of those that give an authority a time to answer; none for the others.
	Times      []clock.Spec
	From       civil.Date     // first day in force
	Confidence law.Confidence // of the numbers; that they stand so since From is inferred
}

// MenuNumber is one limit of a special case.
type MenuNumber struct {
	What  lang.Text
	Value int64
	Unit  lang.Text
	Basis law.Ref // the provision with the number: of the Decree where the Act leaves it to the Decree
}

var (
	unitPercent = ko("%", "%")
	unitYears   = ko("년", "years")
	unitDays    = ko("일", "days")
	unitMonths  = ko("개월", "months")
	unitMetres  = ko("m", "m")
	unitSquare  = ko("m²", "m²")
	unitHomes   = ko("호", "homes")
	unitFirms   = ko("개", "firms")
	unitUsers   = ko("개", "customers")
	unitTimes   = ko("회", "times")
	unitStoreys = ko("층", "storeys")
	unitLayers  = ko("겹", "layers")
	unitMW      = ko("MW", "MW")
)

func number(korean, english string, v int64, unit lang.Text, basis string) MenuNumber {
	return MenuNumber{ko(korean, english), v, unit, law.MustRef(basis)}
}

func menu(under, base, korean, english string, numbers ...MenuNumber) MenuCase {
	return MenuCase{Under: law.MustRef(under), Base: base, What: ko(korean, english), Numbers: numbers, From: civil.MustDate(force2019), Confidence: law.Primary}
}

// answer is the clock of an authority that has to answer in time.
func answer(who, to lang.Text, length civil.Period, basis, korean, english string) clock.Spec {
	return clock.Spec{What: ko(korean, english), Who: who, To: to, Length: length, Basis: law.MustRef(basis), Confidence: law.Primary}
}

// in gives the special case its clocks.
func (c MenuCase) in(times ...clock.Spec) MenuCase {
	c.Times = times
	return c
}

// stopped leaves supplements out of a clock (제102조제3항).
func stopped(s clock.Spec) clock.Spec {
	s.Stop = law.MustRef("제102조제3항")
	return s
}

// noOpinion is the silence of the governor on regional transport (제109조제3항), the second silence of the Act beside 제85조제5항.
func noOpinion(s clock.Spec) clock.Spec {
	s.Silence = clock.Silence{Effect: clock.DeemedNoOpinion, Meaning: ko("의견이 없는 것으로 봄", "it is deemed to have no opinion"), Basis: s.Basis}
	return s
}

var (
	permitHead = ko("승인기관", "authority of the permit")
	governor   = ko("관할 시·도지사", "governor")
	requester  = ko("신청인", "applicant")
	developer  = ko("지정권자", "authority of the development")
	transport  = ko("국토교통부장관", "Minister of Land, Infrastructure and Transport")
)

// menuCases are in the order of the Act.
var menuCases = [...]MenuCase{
	menu("제92조제1항", "연구개발특구법 제9조의3", "연구소기업의 지분 비율", "share held in a research firm",
		number("지분", "share", 10, unitPercent, "시행령 제69조제1항")),
	menu("제92조제2항", "연구개발특구법 제9조의5제2항", "연구원의 휴직", "leave of researchers",
		number("휴직", "leave, at most", 5, unitYears, "제92조제2항"), number("소속 기관의 장의 허가로 연장", "longer with permission, at most", 5, unitYears, "제92조제2항")),
	menu("제93조제3항", "건축법 제84조", "공장 처마의 건축면적 불산입", "eaves of factories left out of the building area",
		number("외벽 중심선에서", "from the wall centre line, at most", 2, unitMetres, "시행령 제70조")),
	menu("제102조", "환경영향평가법 제18조, 제29조", "환경영향평가 협의기간의 단축", "shorter consultation on the environment",
		number("전략환경영향평가 의견", "opinion on a strategic assessment", 30, unitDays, "제102조제1항"), number("환경영향평가 의견", "opinion on an impact assessment", 45, unitDays, "제102조제2항"),
		number("서류 보완 요청(보완기간은 산입하지 않음)", "requests of a supplement, whose time is not counted, at most", 1, unitTimes, "제102조제3항")).in(
		stopped(answer(agency, developer, civil.Days(30), "제102조제1항", "전략환경영향평가 협의 의견", "opinion on a strategic assessment")),
		stopped(answer(agency, developer, civil.Days(45), "제102조제2항", "환경영향평가 협의 의견", "opinion on an impact assessment"))),
	menu("제109조제3항", "광역교통법 제7조의2", "광역교통 개선대책의 의견(회신이 없으면 의견이 없는 것으로 봄)", "opinion on regional transport; no answer is no opinion",
		number("시·도지사의 의견", "opinion of the governor", 30, unitDays, "제109조제3항")).in(
		noOpinion(answer(governor, transport, civil.Days(30), "제109조제3항", "광역교통 개선대책의 의견", "opinion on regional transport"))),
	menu("제110조제1항", "산업입지법 제6조제8항", "복합용지의 비율", "mixed-use land in an industrial park",
		number("산업시설용지에 대한 비율", "of the industrial land, at most", 75, unitPercent, "시행령 제72조제1항")),
	menu("제111조", "산업단지절차간소화법 제16조제1항", "산업단지계획의 승인기간", "time to approve an industrial park",
		number("승인", "approval", 4, unitMonths, "제111조")).in(
		answer(permitHead, requester, civil.Months(4), "제111조", "산업단지계획의 승인", "approval of an industrial park")),
	menu("제122조", "유전자변형생물체법", "유전자변형생물체의 승인 회신", "answer on a living modified organism",
		number("회신", "answer", 30, unitDays, "제122조")).in(
		answer(agency, requester, civil.Days(30), "제122조", "유전자변형생물체의 승인 여부 통보", "answer on a living modified organism")),
	menu("제124조", "항공우주산업개발법 제8조의2", "항공우주 분야의 입주 기업 수", "tenants in aerospace",
		number("입주 기업", "tenants, at least", 5, unitFirms, "시행령 제75조")),
	menu("제126조", "전기사업법 제31조제5항, 제43조", "수요반응 고객 수", "customers of demand response",
		number("고객", "customers, at least", 5, unitUsers, "시행령 제76조")),
	menu("제127조", energyAct+" 제26조제3항", "국유재산·공유재산의 임대", "lease of public property",
		number("임대", "lease, at most", 20, unitYears, "제127조"), number("공유재산의 한 차례 연장", "one extension, at most", 20, unitYears, "제127조")),
	menu("제128조", "자연공원법 제23조제1항", "자연공원 행위허가의 회신", "answer on an act in a nature park",
		number("회신", "answer", 90, unitDays, "제128조")).in(
		answer(ko("공원관리청", "park authority"), requester, civil.Days(90), "제128조", "설치허가 여부의 통보", "answer on the permit")),
	menu("제130조", "농어촌정비법 제14조", "간척지의 임대", "lease of reclaimed land",
		number("임대", "lease, at most", 50, unitYears, "시행령 제78조")),
	menu("제134조", "자원재활용법 제9조", "포장의 방법", "packing",
		number("포장공간비율", "empty space, at most", 20, unitPercent, "시행령 제82조"), number("포장횟수", "layers, at most", 2, unitLayers, "시행령 제82조")),
	menu("제138조", "농어촌전기공급촉진법", "자가발전시설", "own power plants in rural areas",
		number("발전용량", "capacity, at most", 10, unitMW, "시행령 제85조제1항"), number("집단거주지역의 가구", "households of the settlement, at least", 10, unitHomes, "제138조제1항")),
	menu("제139조", "관광진흥법", "관광단지의 주택", "homes in a tourist complex",
		number("부지", "site, at least", 2_000_000, unitSquare, "제139조제1항"), number("주택", "homes, at most", 300, unitHomes, "시행령 제86조제1항제1호"),
		number("층수", "storeys, at most", 4, unitStoreys, "시행령 제86조제1항제2호"), number("가용토지면적에 대한 비율", "of the usable land, at most", 5, unitPercent, "시행령 제86조제1항제3호"),
		number("단독주택의 부지", "lot of a detached home, at most", 660, unitSquare, "시행령 제86조제1항제4호"), number("주택조성이익의 재투자", "of the profit reinvested, at least", 25, unitPercent, "시행령 제86조제3항")),
	menu("제113조", "국토계획법 제77조, 제78조", "건폐율과 용적률(제44조제3항·제4항 준용)", "building coverage and floor-area ratio (Art. 44(3) and (4) apply)",
		number("용도지역 한도에 대한 비율", "of the limit of the district, at most", 150, unitPercent, "시행령 제29조")),
}

// energyAct is the name of the statute on renewable energy until 2026-09-17; 법률 제21462호 changed it.
const (
	energyAct       = "신재생에너지법"
	energyActNew    = "재생에너지법"
	energyActRename = "2026-09-18"
)

// Menu returns the ready-made special cases in force on a day that have a number in them, with the statutes that they depart from
// under their names of that day; the Act has others without a number. The caller owns the slices.
func Menu(on civil.Date) []MenuCase {
	var list []MenuCase
	for _, c := range menuCases {
		if on.Before(c.From) {
			continue
		}
		if !on.Before(civil.MustDate(energyActRename)) {
			c.Base = strings.Replace(c.Base, energyAct, energyActNew, 1)
		}
		c.Numbers, c.Times = slices.Clone(c.Numbers), slices.Clone(c.Times)
		list = append(list, c)
	}
	return list
}
