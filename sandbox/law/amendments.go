package law

import (
	"github.com/teukgu/teukgu/sandbox/civil"
	"github.com/teukgu/teukgu/sandbox/lang"
)

// amend returns one row read in the text of the act or decree.
func amend(a Act, number int, promulgated, inForce string, source, ko, en string) Amendment {
	return Amendment{
		Act:         a,
		Number:      number,
		Promulgated: civil.MustDate(promulgated),
		InForce:     civil.MustDate(inForce),
		Changed:     lang.Text{KO: ko, EN: en},
		Source:      Source{Ref: source, Confidence: Primary},
	}
}

// note marks a row with what is uncertain in it.
func (a Amendment) note(c Confidence, ko, en string) Amendment {
	a.Source.Confidence, a.Source.Note = c, lang.Text{KO: ko, EN: en}
	return a
}

// partly gives a row its second day of force.
func (a Amendment) partly(day string) Amendment {
	a.Part = civil.MustDate(day)
	return a
}

func zoneAmendments() []Amendment {
	return append(zoneActRows(ZoneAct()), zoneDecreeRows(ZoneDecree())...)
}

func zoneActRows(a Act) []Amendment {
	return []Amendment{
		amend(a, 15852, "2018-10-16", "2019-04-17", mirrorAct,
			"전부개정: 규제자유특구, 규제의 신속확인, 실증특례, 임시허가 도입",
			"whole amendment: regulation-free special zones, fast confirmation, demonstration and temporary permits"),
		amend(a, 16175, "2018-12-31", "2019-04-01", mirrorAct,
			"적극행정 면책(제141조의2는 2019년 4월 17일 시행)",
			"officers are not blamed for acting in good faith (Art. 141-2 in force from 17 April 2019)").
			partly("2019-04-17").note(Inferred, "시행일은 공포 후 3개월이라는 부칙에서 계산", "the day of force is computed from the addenda: three months after promulgation"),
		amend(a, 18102, "2021-04-20", "2021-07-21", mirrorAct,
			"위원회 정원 40명, 심의위원회 위임, 규제 여부가 불분명한 경우의 실증특례, 법령 정비 요청과 유효기간 존속, 임시허가로의 전환, 공제 등, 시정명령",
			"Committee of up to 40, delegation, unclear regulation as a case for demonstration, request for reform of the law with stand-still, move to a temporary permit, mutual aid, corrective orders"),
		amend(a, 18704, "2022-01-04", "2022-07-05", mirrorAct,
			"내용 미대조", "content not compared").
			note(Inferred, "부칙만 확인. 시행일은 공포 후 6개월이라는 부칙에서 계산", "only the addenda were read; the day of force is computed from them: six months after promulgation"),
		amend(a, 19430, "2023-06-09", "2023-07-10", mirrorAct,
			"국가균형발전위원회를 지방시대위원회로 변경", "the committee for balanced development becomes the Local Era Committee"),
		amend(a, 19820, "2023-10-31", "2023-10-31", mirrorAct,
			"의제되는 인허가의 협의 기간: 20일, 10일 이내 1회 연장(제65조)", "consultation on deemed permits: 20 days, one extension of up to 10 days (Art. 65)"),
		amend(a, 20236, "2024-02-06", "2024-08-07", mirrorAct,
			"기초자치단체와 특별지방자치단체도 신청, 실증특례 2년에서 4년, 임시허가 2년에서 3년, 변경 기간 30일에서 15일, 재심의, 60일 내 법령 정비 계획, 위원회의 권고, 특구 밖 기업",
			"municipalities may apply; demonstrations 2 to 4 years, temporary permits 2 to 3 years; change periods 30 to 15 days; re-deliberation; reform plan within 60 days; recommendations; firms outside the zone"),
		amend(a, 21065, "2025-10-01", "2025-10-01", mirrorAct,
			"정부조직 개편에 따른 부처 명칭(일부 2026년 1월 2일 시행)", "names of ministries (part in force from 2 January 2026)").
			partly("2026-01-02"),
		amend(a, 21285, "2025-12-30", "2026-07-01", mirrorAct,
			"계획 수립 지침, 보완과 반려의 법률 상향, 조건의 최소화와 입증(제86조와 제90조의 항 번호가 하나씩 밀림), 종료 후 자료 제출, 국제협력, 위탁",
			"plan guideline; supplement and return raised to the Act; conditions minimised and proven (paragraphs of Arts. 86 and 90 move by one); data after the end; international co-operation; entrustment"),
		amend(a, 21381, "2026-02-19", "2026-02-19", mirrorAct,
			"규제개혁위원회를 규제합리화위원회로 변경", "the Regulatory Reform Committee becomes the Regulation Rationalisation Committee"),
		amend(a, 21462, "2026-03-17", "2026-09-18", mirrorAct,
			"다른 법률 개정에 따른 제127조와 제128조 정리", "Arts. 127 and 128 follow the change of another Act"),
		amend(a, 21626, "2026-05-12", "2027-05-13", mirrorAct,
			"다른 법률 제정에 따른 제37조 정리", "Art. 37 follows a new Act").
			note(Inferred, "시행일은 공포 후 1년이라는 부칙에서 계산", "the day of force is computed from the addenda: one year after promulgation"),
		amend(a, 21738, "2026-06-02", "2026-06-02", mirrorAct,
			"다른 법률의 제명 변경에 따른 제74조부터 제77조까지 정리", "Arts. 74 to 77 follow the new name of another Act"),
		amend(a, 21796, "2026-06-16", "2027-06-17", mirrorAct,
			"다른 법률 제정에 따른 제35조 정리", "Art. 35 follows a new Act"),
	}
}

func zoneDecreeRows(a Act) []Amendment {
	return []Amendment{
		amend(a, 29693, "2019-04-16", "2019-04-17", mirrorDecree,
			"규제자유특구에 관한 첫 시행령", "first Decree on regulation-free special zones"),
		amend(a, 31901, "2021-07-20", "2021-07-21", mirrorDecree,
			"법률 제18102호에 따른 정비", "follows Act 18102"),
		amend(a, 34012, "2023-12-19", "2023-12-19", mirrorDecree,
			"법령규제목록(제2조의2), 국제협력(제68조의2), 민간 제안 결과 통보(제41조제1항), 고시 사항(제44조제3항)",
			"negative list (Art. 2-2), international co-operation (Art. 68-2), result of private proposals (Art. 41(1)), gazette items (Art. 44(3))").
			note(Inferred, "제2조의2와 제68조의2의 신설일은 추론", "that Arts. 2-2 and 68-2 came with it is inferred"),
		amend(a, 34778, "2024-07-30", "2024-08-07", mirrorDecree,
			"법률 제20236호에 따른 정비, 60일 이내의 재심의", "follows Act 20236; re-deliberation within 60 days"),
		amend(a, 36479, "2026-06-30", "2026-07-01", mirrorDecree,
			"조건 부과 기준(제57조의2, 제64조의2), 변경 공고 15일·3일·12일(제52조제1항), 종료 후 2년의 자료 제출(제55조제3항), 통합특별시장, 손해배상금 계좌(제87조의2)",
			"criteria for conditions (Arts. 57-2, 64-2), change notice 15, 3 and 12 days (Art. 52(1)), data for two years after the end (Art. 55(3)), heads of merged cities, damage account (Art. 87-2)"),
		amend(a, 36587, "2026-08-18", "2026-09-18", mirrorDecree,
			"다른 법령 개정에 따른 제85조제1항 정리", "Art. 85(1) follows the change of another decree"),
	}
}
