package zone

import (
	"github.com/teukgu/teukgu/sandbox/civil"
	"github.com/teukgu/teukgu/sandbox/lang"
	"github.com/teukgu/teukgu/sandbox/law"
)

// since2023 is a clause that came with Decree 34012; that its article did is inferred.
func since2023(basis, korean, english string) law.Timeline[lang.Text] {
	return law.MustTimeline(inferred(listForce, ko(korean, english), basis))
}

var negativeList = clauses{
	since2023("시행령 제2조의2제1항제1호", "형사, 행형 및 보안처분에 관한 사항", "criminal law, the execution of penalties, security measures"),
	since2023("시행령 제2조의2제1항제2호", "과징금 또는 과태료의 부과 및 징수에 관한 사항", "penalty surcharges and administrative fines"),
	since2023("시행령 제2조의2제1항제3호", "그 밖에 권리를 제한하거나 의무를 부과하는 처분 등으로서 중소벤처기업부장관이 필요하다고 인정하는 사항",
		"other acts that limit a right or impose a duty, as far as the Minister finds it necessary"),
}

// NegativeListItems returns what a negative list may have in it (법령규제목록, 시행령 제2조의2제1항) on a day: the Minister may draw one
// up for the principle of allowing first, after a resolution of the committee (제2항). The day from which it stands is inferred.
// The caller owns the slice.
func NegativeListItems(on civil.Date) []law.Entry[lang.Text] { return negativeList.on(on) }

// ended is a clause that a later text took the place of.
func ended(from, basis string) law.Entry[lang.Text] {
	return law.Entry[lang.Text]{From: civil.MustDate(from), Ended: true, Basis: law.MustRef(basis), Confidence: law.Primary}
}

const (
	globalNotice = "2023-05-08" // the ministry announced the zones
	globalCall   = "2023-05-31" // first call
	globalFirst  = "2024-04-30" // first designations, with which these measures are reported
)

var globalRules = clauses{
	clause(force2019, "제75조", "법적으로 규제자유특구이며, 계획·위원회·고시가 같음", "it is a regulation-free zone in law: same plan, committee and gazette"),
	since2023("시행령 제2조의2제1항", "신기술의 실증은 목록에 실린 사항이 아니면 기준·규격이 없어도 허용함(네거티브 원칙)", "a demonstration of new technology is allowed unless listed, even without a standard"),
	since2023("시행령 제2조의2제2항", "목록은 규제자유특구위원회의 심의·의결을 거쳐 작성함", "the list needs a resolution of the committee"),
	clause(force2019, "제4조제1항", "생명·안전에 위해가 되거나 환경을 현저히 저해하면 제한할 수 있음", "what harms life or safety, or gravely the environment, may be restricted"),
	clause(force2019, "제77조제6항", "위원회는 생명·건강·안전, 환경, 지역균형발전, 개인정보를 고려함", "the committee considers life, health, safety, environment, balanced development and personal data"),
	law.MustTimeline(
		inferred(listForce, ko("해외 인증기관, 해외 대학·연구기관·기업, 해외 혁신클러스터와의 협력 시책을 추진하여야 함", "measures for co-operation with bodies abroad have to be taken"), "시행령 제68조의2"),
		ended(force2026, "시행령 제68조의2"),
	),
	clause(force2026, "제97조의2제1항", "해외 인증기관, 해외 대학·연구기관·기업과의 협력과 공동 연구개발 등 국제협력 시책을 추진할 수 있음", "measures for international co-operation and joint research may be taken"),
	clause(force2019, "제88조제2항", "실증특례의 책임보험등은 다른 규제자유특구와 같음", "the insurance of a demonstration is that of any zone"),
	policy(globalNotice, "수출 대상국(선진국)의 규칙을 기술 기준으로 삼음", "the rules of the target country are the technical level"),
	policy(globalFirst, "국내법이 허용하지 않으면 해외에서 실증하고 그 자료를 임시허가와 법령 정비에 씀", "what is not allowed at home is demonstrated abroad, and the data are used at home"),
	law.MustTimeline(law.Entry[lang.Text]{From: civil.MustDate(globalNotice), Confidence: law.Secondary,
		Value: ko("안전성이 입증되면 30일 안에 임시허가를 처리함", "once safety is proven the temporary permit is handled within 30 days"),
		Note: ko("조문은 없다. 법 제90조제4항의 회신은 30일, 보완하면 90일, 한 차례 30일 연장 그대로이다.",
			"No article says so: the reply of Art. 90(4) still has 30 days, 90 with supplements, and one extension of 30.")}),
	policy(globalFirst, "글로벌 인증지원센터가 제품 기획부터 수출 인증을 지원함", "a centre helps with certification for export from the planning on"),
	law.MustTimeline(law.Entry[lang.Text]{From: civil.MustDate(globalNotice), Confidence: law.Inferred,
		Value: ko("임시 인증은 법령에 없는 제도임", "there is no temporary certification in the law"),
		Note:  ko("법과 시행령에서 임시 인증에 관한 조문을 찾지 못하였다.", "No article on one was found in the Act or the Decree.")}),
	policy(globalCall, "2027년까지 10개 특구, 사업기간 2024년부터 2027년까지 4년, 2년 연장 가능", "ten zones by 2027; projects of four years, 2024 to 2027, which may go on for two"),
}

// GlobalInnovationRules returns what holds for a global innovation special zone (글로벌 혁신특구) on a day: what the law says of it
// with the provision, then what the ministry announced and no article carries, whose basis is zero. Some of the latter is
// secondary or inferred, and nothing else in this package counts on it. Nil before 2023-05-08, when the zones were announced. The
// caller owns the slice.
func GlobalInnovationRules(on civil.Date) []law.Entry[lang.Text] {
	if on.Before(civil.MustDate(globalNotice)) {
		return nil
	}
	return globalRules.on(on)
}
