package zone

import (
	"slices"

	"github.com/teukgu/teukgu/sandbox/civil"
	"github.com/teukgu/teukgu/sandbox/lang"
	"github.com/teukgu/teukgu/sandbox/law"
)

// Definition is a term of the law with its meaning on a day (용어의 뜻), in short: the text of the statute decides.
type Definition struct {
	Term lang.Text
	// Meaning is what the term means, with its provision and the first day of that wording; without a provision the term is no term
	// of the Act or its Decree.
	Meaning law.Entry[lang.Text]
}

type definitionRow struct {
	term    lang.Text
	meaning law.Timeline[lang.Text]
}

func defined(korean, english string, entries ...law.Entry[lang.Text]) definitionRow {
	return definitionRow{ko(korean, english), law.MustTimeline(entries...)}
}

func means(from, basis, korean, english string) law.Entry[lang.Text] {
	return read(from, ko(korean, english), basis)
}

// namedOnly is a term that the agencies use and the law does not, from secondary sources.
func namedOnly(from, korean, english string) law.Entry[lang.Text] {
	e := read(from, ko(korean, english), "")
	e.Confidence = law.Secondary
	return e
}

// definitionRows are the terms by subject: the zone, who acts in it, the instruments, and what the agencies say.
var definitionRows = slices.Concat(zoneTerms, operatorTerms, instrumentTerms, agencyTerms)

var zoneTerms = []definitionRow{
	defined("지역특구", "special zone", means(force2019, "제2조제1호",
		"지정·고시된 지역특화발전특구(제11조)와 규제자유특구(제75조)", "a specialised development zone (Art. 11) or a regulation-free zone (Art. 75), designated and published")),
	defined("규제특례", "ready-made special case", means(force2019, "제2조제3호",
		"규제의 완화, 일부 또는 전부의 적용 제외, 규제권한의 이양으로서 제2장제2절과 제3장제3절에 규정된 것", "relaxing a regulation, leaving it out or handing over its power, as Ch. 2 § 2 and Ch. 3 § 3 provide")),
	defined("규제특례등", "special case", means(force2019, "제2조제4호",
		"규제특례와 제3장제2절의 신속확인·실증특례·임시허가", "a ready-made special case, a confirmation, a demonstration or a temporary permit (Ch. 3 § 2)")),
	defined("신기술", "new technology", means(force2019, "제2조제9호",
		"국내외에서 처음 개발되었거나 기존 기술을 혁신적으로 개선한 우수한 기술로서 지역의 혁신성장 촉진에 기여하는 기술", "a technology first developed at home or abroad, or an innovative improvement, that promotes local innovation")),
	defined("혁신성장자원", "innovation resources", means(force2019, "제2조제10호",
		"지역의 산업·기업지원 인프라와 비교우위에 있는 사회적·경제적 여건 및 인적·물적·제도적 자원", "local industrial and support infrastructure, and resources in which the region has an advantage")),
	defined("규제자유특구계획", "plan of the zone", means(force2019, "제2조제11호",
		"특구의 명칭·위치·면적, 육성할 사업이나 산업, 규제특례등의 공간적 범위를 담은 기본계획", "the basic plan: name, place, area, the business to foster and where the special cases apply")),
	defined("지역혁신성장사업", "local innovation business", means(force2019, "제2조제12호가목",
		"지역의 혁신성장자원과 신기술을 활용하며 승인된 규제자유특구계획에 따라 추진하는 사업", "a business that uses local resources and a new technology and runs under an approved plan")),
	defined("지역전략산업", "strategic industry", means(force2019, "제2조제12호나목",
		"지역별 특성에 맞게 육성하는 산업으로서 승인된 규제자유특구계획에 포함된 산업", "an industry fit for the region that stands in an approved plan")),
	defined("규제자유특구", "regulation-free zone",
		means(force2019, "제2조제13호", "비수도권 광역시·특별자치시·도·특별자치도에서 규제특례등이 적용되도록 지정·고시된 구역",
			"an area of a province outside the capital area, designated and published, in which special cases apply"),
		means(force2024, "제2조제13호", "비수도권 시·도, 비수도권 시·군·구 또는 수도권이 들어 있지 않은 특별지방자치단체에서 규제특례등이 적용되도록 지정·고시된 구역",
			"an area of a province or municipality outside the capital area, or of a special local government without it, designated and published, in which special cases apply")),
	defined("수도권", "capital area", means(force2019, "제2조제13호가목",
		"서울특별시·인천광역시·경기도(수도권정비계획법 제2조제1호). 이 법에는 접경지역 등의 예외가 없음", "Seoul, Incheon and Gyeonggi; the Act has no exception for border or shrinking areas")),
}

var operatorTerms = []definitionRow{
	defined("규제자유특구사업자", "zone operator", means(force2019, "제2조제15호",
		"계획에 따라 사업을 하는 자로서 제72조제1항의 신청인이거나 계획에 포함된 자. 특구 안에 있는 것만으로는 되지 않음", "who does the business under the plan and is an applicant of Art. 72(1) or stands in the plan; being in the zone is not enough")),
	defined("비수도권 시·도지사등", "local head",
		means(force2019, "제72조제1항", "비수도권 시·도지사", "the head of a province outside the capital area"),
		means(force2024, "제72조제1항", "비수도권 시·도지사, 비수도권 시장·군수·구청장, 특별지방자치단체의 장", "the head of a province or municipality outside the capital area, or of a special local government"),
		means(force2026, "시행령 제2조제2항제1호", "비수도권 통합특별시장을 포함한 시·도지사, 비수도권 시장·군수·구청장, 특별지방자치단체의 장", "the same, the mayor of an integrated special city among the heads of provinces")),
	defined("민간기업등", "private enterprise", means(force2019, "제6조제1항", "민간기업·법인·단체 또는 개인", "a private enterprise, corporation, organisation or individual")),
}

var instrumentTerms = []definitionRow{
	defined("허가등", "permit", means(force2019, "제2조제16호", "허가·승인·인증·검증·인가 등", "a permit, approval, certification, verification, authorisation or the like")),
	defined("실증을 위한 특례", "demonstration",
		means(force2019, "제2조제16호", "신기술을 활용한 제품·서비스를 시험·검증할 수 있도록 규제의 전부 또는 일부를 적용하지 않는 것", "not applying a regulation or part of it, so that a product or service with a new technology can be tested"),
		means(force2021, "제2조제16호", "신기술을 활용한 제품·서비스를 시험·검증할 수 있도록 규제(규제인지 명확하지 않은 경우를 포함)의 전부 또는 일부를 적용하지 않는 것", "the same, also where it is unclear whether there is a regulation")),
	defined("임시허가", "temporary permit", means(force2019, "제2조제17호",
		"기준·규격·요건 등이 없거나 맞지 않고 안전성이 검증된 경우 일정한 기간 임시로 하는 허가등", "a permit for a time where standards are missing or unfit and safety is verified")),
	defined("규제확인", "confirmation", means(force2019, "제85조제1항", "허가등의 필요 여부 등의 확인", "confirmation whether a permit is needed")),
	defined("실증", "test", means(force2019, "제86조제1항", "신기술을 활용한 새로운 서비스와 제품의 시험·검증", "testing a new service or product with a new technology")),
	defined("실증사업자", "holder of a demonstration", means(force2019, "제87조제1항", "실증특례를 부여받아 실증을 하려는 자", "who was granted a demonstration")),
	defined("책임보험등", "cover",
		means(force2019, "제88조제2항", "손해배상책임을 보장하는 책임보험", "liability insurance"),
		means(force2021, "제88조제2항", "손해배상책임을 보장하는 책임보험이나 공제 등", "liability insurance or mutual aid")),
}

// agencyTerms are words of the agencies, which neither the Act nor the Decree has.
var agencyTerms = []definitionRow{
	defined("메뉴판식 규제특례", "menu of special cases", namedOnly(force2019,
		"제92조부터 제139조까지의 미리 정해진 규제특례를 가리키는 기관의 용어. 2019년 초에 201개로 셈", "what agencies call the ready-made special cases of Arts. 92 to 139; counted as 201 in early 2019")),
	defined("글로벌 혁신특구", "global innovation special zone", namedOnly("2023-05-08",
		"법령규제목록(시행령 제2조의2)을 쓰는 규제자유특구를 가리키는 정책 용어", "the policy name of a regulation-free zone with a negative list (Decree Art. 2-2)")),
}

// Definitions returns the terms of the law on zones as of a day, by subject: the zone, who acts in it, the instruments, then the
// two words of the agencies; nil before 2019-04-17. The caller owns the slice.
func Definitions(on civil.Date) []Definition {
	var list []Definition
	for _, r := range definitionRows {
		if e, ok := r.meaning.At(on); ok {
			list = append(list, Definition{r.term, e})
		}
	}
	return list
}
