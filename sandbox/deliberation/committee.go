package deliberation

import (
	"github.com/teukgu/teukgu/sandbox/civil"
	"github.com/teukgu/teukgu/sandbox/lang"
	"github.com/teukgu/teukgu/sandbox/law"
)

// What the Act and its Decree say of a body besides its numbers, in short: texts for lists and screens. The ministries have borne
// the names of the posts since 2026-01-02; their earlier names were not compared.
const (
	rewritten = "2019-04-17"
	renamed   = "2026-01-02"
	enlarged  = "2021-07-21"
)

// says is one line of a provision, in force unchanged from a day.
func says(from, basis, ko, en string) law.Entry[lang.Text] {
	return law.Entry[lang.Text]{From: civil.MustDate(from), Value: lang.Text{KO: ko, EN: en}, Basis: law.MustRef(basis), Confidence: law.Primary}
}

// bodyTexts are the lines of one body.
type bodyTexts struct{ officers, posts, functions, dismissals, practice []law.Entry[lang.Text] }

// Officers are the chair and the secretary of the body on a day (위원장, 간사). The caller owns the slice.
func (b Body) Officers(on civil.Date) []law.Entry[lang.Text] { return inForce(b.texts().officers, on) }

// Posts are the members by office and by appointment (당연직, 위촉직) that the law names on a day, the chair left out; the secretary of the
// ZoneCommittee is a member by office and stands among them. There are none before 2026-01-02, whose names were not compared. How many they are [Body.Size] bounds. The caller owns the slice.
func (b Body) Posts(on civil.Date) []law.Entry[lang.Text] { return inForce(b.texts().posts, on) }

// Functions are what the body deliberates on (제78조제1항, 제79조제1항) on a day. What the 심의위원회 does with them is its [Matter]. The
// caller owns the slice.
func (b Body) Functions(on civil.Date) []law.Entry[lang.Text] {
	return inForce(b.texts().functions, on)
}

// Dismissals are the grounds on which the chair may dismiss an appointed member (해촉 사유, 시행령 제50조제4항·제5항) on a day. The host
// records a dismissal by ending the member's term. The caller owns the slice.
func (b Body) Dismissals(on civil.Date) []law.Entry[lang.Text] {
	return inForce(b.texts().dismissals, on)
}

// Practice is how the body works on a day beyond notice, quorum and vote: who stands in for the chair, whether results are public,
// sub-committees. The caller owns the slice.
func (b Body) Practice(on civil.Date) []law.Entry[lang.Text] {
	return inForce(b.texts().practice, on)
}

func (b Body) texts() bodyTexts {
	switch b {
	case ZoneCommittee:
		return bodyTexts{zoneOfficers, zonePosts, zoneFunctions, dismissalsBy("시행령 제50조제4항"), zonePractice}
	case ReviewCommittee:
		return bodyTexts{reviewOfficers, reviewPosts, reviewFunctions, dismissalsBy("시행령 제50조제5항"), reviewPractice}
	}
	return bodyTexts{}
}

func inForce(all []law.Entry[lang.Text], on civil.Date) []law.Entry[lang.Text] {
	var list []law.Entry[lang.Text]
	for _, e := range all {
		if !on.Before(e.From) {
			list = append(list, e)
		}
	}
	return list
}

var (
	zoneOfficers = []law.Entry[lang.Text]{
		says(rewritten, "제77조제3항", "위원장: 국무총리", "chair: Prime Minister"),
		says(rewritten, "제77조제3항", "간사: 중소벤처기업부장관", "secretary: Minister of SMEs and Startups"),
	}
	reviewOfficers = []law.Entry[lang.Text]{
		says(rewritten, "제79조제1항", "위원장: 중소벤처기업부장관", "chair: Minister of SMEs and Startups"),
		says(rewritten, "시행령 제49조제2항", "간사: 중소벤처기업부 소속 고위공무원 중 장관이 지명하는 사람", "secretary: a senior official of the ministry whom the Minister names"),
	}
	zoneFunctions = []law.Entry[lang.Text]{
		says(rewritten, "제78조제1항제1호", "규제자유특구제도 운영의 기본방향", "basic direction of the zones"),
		says(rewritten, "제78조제1항제2호", "계획의 승인, 특구의 지정·변경·지정해제", "approval of plans; designation, change and cancellation of zones"),
		says(rewritten, "제78조제1항제3호", "혁신사업 또는 전략산업의 육성", "fostering businesses and industries"),
		says(rewritten, "제78조제1항제4호", "규제특례등 및 규제개선", "special cases and better regulation"),
		says(rewritten, "제78조제1항제5호", "특구 운영의 평가", "evaluation of zones"),
		says(rewritten, "제78조제1항제6호", "규제의 신속확인", "confirmations"),
		says(rewritten, "제78조제1항제7호", "실증특례의 부여·변경·취소와, 2024년 8월 7일부터 재심의", "demonstrations: grant, change, cancellation, and from 2024-08-07 re-deliberation"),
		says(rewritten, "제78조제1항제8호", "임시허가와 그 변경·취소, 2024년 8월 7일부터 재심의", "temporary permits likewise"),
		says(rewritten, "제78조제1항제9호", "중앙행정기관과 시·도지사등 사이의 의견 조정", "differences between ministries and local heads"),
		says(rewritten, "제78조제1항제10호", "심의위원회에 위임하는 사항", "what is left to the review committee"),
		says(rewritten, "제78조제1항제11호", "그 밖에 특구의 지정과 운영에 필요한 사항", "other matters of zones"),
	}
	reviewFunctions = []law.Entry[lang.Text]{
		says(rewritten, "제79조제1항제1호", "상정 안건과 이해관계자 갈등 조정의 사전 심의", "prior review of items, and of conflicts about them"),
		says(rewritten, "제79조제1항제2호", "지정 목적의 범위에서 사업자, 규제특례등, 면적, 부가조건 등의 변경", "changes of operators, special cases, area and conditions within the purpose of the zone"),
		says(enlarged, "제79조제1항제3호", "규제자유특구위원회가 의결로 위임한 사항", "what the committee resolved to leave to it"),
	}
	zonePractice = []law.Entry[lang.Text]{
		says(rewritten, "제77조제5항", "회의 결과는 공개하되, 필요하면 의결을 거쳐 공개하지 않을 수 있음", "results are public unless the committee resolves otherwise"),
		says(rewritten, "시행령 제47조제4항", "위원장이 직무를 수행할 수 없으면 위원장이 지명하는 위원이 대행", "a member named by the chair stands in for it"),
		says(rewritten, "시행령 제48조", "중앙행정기관의 장 등, 시·도지사등, 이해관계인의 의견을 들을 수 있음", "ministers, local heads and parties may be heard"),
	}
	reviewPractice = []law.Entry[lang.Text]{
		says(enlarged, "제79조제1항", "제2호와 제3호의 결과는 규제자유특구위원회에 보고", "what it resolves on items 2 and 3 is reported to the committee"),
		says(rewritten, "시행령 제49조제4항", "필요하면 분과위원회를 둘 수 있음", "it may have sub-committees"),
		says(rewritten, "시행령 제49조제5항", "위원장이 직무를 수행할 수 없으면 위원장이 지명하는 위원이 대행", "a member named by the chair stands in for it"),
	}
)

// dismissalsBy are the five grounds of 시행령 제50조제4항, to which 제5항 sends for the 심의위원회.
func dismissalsBy(basis string) []law.Entry[lang.Text] {
	return []law.Entry[lang.Text]{
		says(rewritten, basis, "심신장애로 직무를 수행할 수 없음", "incapacity"),
		says(rewritten, basis, "직무와 관련된 비위", "misconduct in office"),
		says(rewritten, basis, "직무태만, 품위손상 등으로 위원으로 적합하지 않음", "neglect or unfitness"),
		says(rewritten, basis, "직무를 수행하기 곤란하다는 본인의 의사", "own wish"),
		says(rewritten, basis, "제척 사유가 있는데도 회피하지 않음", "not abstaining although excluded"),
	}
}
