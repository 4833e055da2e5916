package certification

import (
	"github.com/teukgu/teukgu/sandbox/calendar"
	"github.com/teukgu/teukgu/sandbox/civil"
	"github.com/teukgu/teukgu/sandbox/lang"
)

// safetyAct cites the Act on the safety of electrical appliances and household goods (전안법).
func safetyAct(place string) Ground {
	return article("「전기용품 및 생활용품 안전관리법」 "+place, srcSafetyAct)
}

var (
	safetySince   = civil.MustDate("2017-01-28")
	minister      = text("산업통상부장관(2025년 9월까지 산업통상자원부장관)", "Minister of Trade and Industry (to September 2025 of Trade, Industry and Energy)")
	safetyMissing = []lang.Text{
		text("2017년 이후의 개정", "amendments after 2017"),
		text("단계별 처리기간(산업통상부령에 위임된 사항)", "the time of each stage, which a ministerial rule sets"),
	}
)

// kcCertification is KC safety certification (안전인증), as a rule or in the standards gap.
func kcCertification(gap bool) Spec {
	s := Spec{
		ID: "kc-safety-certification", Scheme: text("KC 안전인증", "KC safety certification"), Class: text("안전인증대상제품", "products subject to certification"),
		Market: Korea, Since: safetySince, Ground: safetyAct("제5조제1항"),
		Parties: []Party{
			{Role: Laboratory, Name: text("안전인증기관(제품시험)", "certification body (product test)"), Ground: safetyAct("제2조제5호")},
			{Role: InspectionBody, Name: text("안전인증기관(공장심사·정기검사)", "certification body (factory inspection)"), Ground: safetyAct("제2조제5호")},
			{Role: ProductCertifier, Name: text("안전인증기관", "certification body"), Ground: safetyAct("제4조제1항")},
		},
		Entry:    []Condition{{"standard_published", text("적용할 안전기준이 고시되어 있음", "a safety standard is published and fits"), safetyAct("제5조제3항")}},
		Evidence: []Evidence{demonstration, technicalFile, safetyReport, factoryReport, {ID: "kc_certificate", Name: text("안전인증서", "KC certificate"), Kind: KindCertificate, Sector: "electrical_safety"}},
		Stages: []Stage{
			prepare,
			{ID: "product_test", Name: text("제품시험", "product test"), By: Roles{Laboratory}, Needs: []string{"technical_file"},
				Yields: []string{"safety_report"}, Time: noTime, Ground: safetyAct("제2조제8호")},
			{ID: "factory_inspection", Name: text("공장심사", "factory inspection"), By: Roles{InspectionBody}, Needs: []string{"technical_file"},
				Yields: []string{"factory_report"}, Time: noTime, Ground: safetyAct("제2조제9호")},
			{ID: "decision", Name: text("인증 결정", "decision"), By: Roles{ProductCertifier}, Needs: []string{"safety_report", "factory_report"},
				Yields: []string{"kc_certificate"}, Time: noTime, Decides: true, Ground: safetyAct("제5조제3항")},
		},
		Conditional: safetyAct("제5조제4항"),
		Validity: Validity{Term: Unlimited, Ground: safetyAct("제7조제1항"), Surveillance: Surveillance{
			What: text("정기검사", "periodic inspection"), By: InspectionBody, Every: Figure{years(2), safetyAct("제7조제1항")}}},
		Suspension: Figure{months(6), safetyAct("제11조제1항")},
		Duties: []Duty{
			{text("안전인증의 표시", "mark the product"), Applicant, safetyAct("제9조제1항")},
			{text("자체검사와 그 기록의 보관", "own inspection, records kept"), Applicant, safetyAct("제7조제2항")},
		},
		Exemptions: []Condition{
			{"research", text("연구·개발, 전시 또는 제품시험 목적(확인을 받은 경우)", "research, exhibition or testing, confirmed"), safetyAct("제6조제1호")},
			{"export_import", text("수출을 목적으로 수입(확인을 받은 경우)", "imported for export, confirmed"), safetyAct("제6조제2호")},
			{"export", text("수출을 목적으로 제조", "made for export"), safetyAct("제6조제3호")},
			{"mutual_recognition", text("국가 간 상호인정협정에 따라 고시된 외국 인증기관의 인증", "certified abroad under a mutual recognition agreement"), safetyAct("제6조제4호")},
		},
		Notes:   []Note{{text("취소한 날부터 1년 이내에는 같은 모델에 안전인증을 할 수 없다.", "No certificate for the same model within a year of its cancellation."), safetyAct("제11조제3항")}},
		Missing: safetyMissing,
	}
	if gap {
		return s.inGap("kc-safety-certification-gap", ProductCertifier, safetyAct("제5조제3항"), "product_test")
	}
	return s
}

// inGap is the route where no standard is published or the published one cannot be applied: the criteria come first.
func (s Spec) inGap(id string, by Role, g Ground, test string) Spec {
	s.ID, s.Class = id, text(s.Class.KO+", 기준이 없거나 적용할 수 없는 경우", s.Class.EN+", no standard or none that fits")
	s.Ground = g
	s.Entry = []Condition{{"no_standard", text("안전기준이 고시되지 아니하거나 고시된 안전기준을 적용할 수 없음", "no safety standard is published or the published one cannot be applied"), g}}
	s.Evidence = append(s.Evidence, criteria)
	stages := []Stage{prepare, {ID: "criteria", Name: text("적용 기준의 마련", "setting of criteria"), By: Roles{by}, Needs: []string{"technical_file"}, Uses: []string{"demonstration_data"},
		Yields: []string{"criteria"}, Time: noTime, Ground: g}}
	for _, x := range s.Stages[1:] {
		if x.ID == test {
			x.Needs = append([]string{"criteria"}, x.Needs...)
		}
		stages = append(stages, x)
	}
	s.Stages = stages
	s.Missing = append([]lang.Text{text("기준을 마련하는 방법(산업통상부령에 위임된 사항)", "how criteria are set, which a ministerial rule says")}, s.Missing...)
	return s
}

// kcConfirmation is KC safety confirmation (안전확인), as a rule or in the standards gap.
func kcConfirmation(gap bool) Spec {
	s := Spec{
		ID: "kc-safety-confirmation", Scheme: text("KC 안전확인", "KC safety confirmation"), Class: text("안전확인대상제품", "products subject to confirmation"),
		Market: Korea, Since: safetySince, Ground: safetyAct("제15조제1항"),
		Parties: []Party{
			{Role: Laboratory, Name: text("안전확인시험기관", "designated laboratory"), Ground: safetyAct("제14조제1항")},
			{Role: Authority, Name: minister, Ground: safetyAct("제15조제1항")},
		},
		Entry:    []Condition{{"standard_published", text("적용할 안전기준이 고시되어 있음", "a safety standard is published and fits"), safetyAct("제15조제3항")}},
		Evidence: []Evidence{demonstration, technicalFile, safetyReport},
		Stages: []Stage{
			prepare,
			{ID: "safety_test", Name: text("안전확인시험", "safety confirmation test"), By: Roles{Laboratory}, Needs: []string{"technical_file"},
				Yields: []string{"safety_report"}, Time: noTime, Ground: safetyAct("제15조제1항")},
			{ID: "report", Name: text("안전확인 신고", "report to the minister"), By: Roles{Applicant}, Needs: []string{"safety_report"}, Time: noTime, Ground: safetyAct("제15조제1항")},
		},
		Validity:   Validity{Term: Fixed, Most: years(5), Ground: page(srcBattery)},
		Suspension: Figure{months(6), safetyAct("제20조제1항")},
		Duties:     []Duty{{text("안전확인의 표시", "mark the product"), Applicant, safetyAct("제18조제1항")}, {text("안전기준 적합 증명 서류의 비치", "keep the papers that prove it"), Applicant, safetyAct("제15조제4항")}},
		Exemptions: []Condition{
			{"research", text("연구·개발, 전시 또는 제품시험 목적(확인을 받은 경우)", "research, exhibition or testing, confirmed"), safetyAct("제16조제1호")},
			{"export", text("수출을 목적으로 제조", "made for export"), safetyAct("제16조제3호")},
			{"recognised_test", text("인정계약을 맺은 기관의 제품시험", "tested by a body with a recognition contract"), safetyAct("제16조제4호")},
		},
		Notes:   []Note{{text("공장심사는 없다.", "There is no factory inspection."), safetyAct("제2조제6호")}},
		Missing: append([]lang.Text{text("유효기간 5년의 법령상 근거와 연장 가능 여부", "where the term of five years stands and whether it can be prolonged")}, safetyMissing...),
	}
	if gap {
		return s.inGap("kc-safety-confirmation-gap", Laboratory, safetyAct("제15조제3항"), "safety_test")
	}
	return s
}

// kcDeclaration is the supplier's declaration of conformity (공급자적합성확인); electrical goods are reported as well.
func kcDeclaration(electrical bool) Spec {
	s := Spec{
		ID: "kc-supplier-declaration-household", Scheme: text("KC 공급자적합성확인", "KC supplier's declaration of conformity"), Class: text("생활용품", "household goods"),
		Market: Korea, Since: safetySince, Ground: safetyAct("제23조제1항"),
		Parties:  []Party{{Role: Laboratory, Name: text("제3자 시험기관", "third-party laboratory"), Ground: safetyAct("제23조제1항")}},
		Evidence: []Evidence{demonstration, technicalFile, safetyReport},
		Stages: []Stage{
			prepare,
			{ID: "self_test", Name: text("제품시험(자체 또는 제3자)", "product test, own or third-party"), By: Roles{Applicant, Laboratory}, Needs: []string{"technical_file"},
				Yields: []string{"safety_report"}, Time: noTime, Ground: safetyAct("제23조제1항")},
			{ID: "declaration", Name: text("적합성의 자체 확인", "self-declaration"), By: Roles{Applicant}, Needs: []string{"safety_report"}, Time: noTime, Ground: safetyAct("제23조제1항")},
		},
		Validity:   Validity{Term: Unstated, Ground: safetyAct("제23조")},
		Suspension: Figure{months(6), safetyAct("제27조제1항")},
		Duties:     []Duty{{text("공급자적합성확인의 표시", "mark the product"), Applicant, safetyAct("제25조제1항")}, {text("안전기준 적합 증명 서류의 비치", "keep the papers that prove it"), Applicant, safetyAct("제23조제4항")}},
		Exemptions: []Condition{
			{"research", text("연구·개발, 전시 또는 시험 목적(확인을 받은 경우)", "research, exhibition or testing, confirmed"), safetyAct("제24조제1호")},
			{"export", text("수출을 목적으로 제조", "made for export"), safetyAct("제24조제3호")},
		},
		Notes: []Note{{text("안전기준이 고시되지 아니하거나 적용할 수 없으면 산업통상부령으로 정하는 바에 따라 확인할 수 있다.",
			"Where no standard is published or none fits, it is declared as a ministerial rule says."), safetyAct("제23조제3항")}},
		Missing: append([]lang.Text{text("유효기간", "a term")}, safetyMissing...),
	}
	if electrical {
		s.ID, s.Class = "kc-supplier-declaration-electrical", text("전기용품", "electrical goods")
		s.Parties = append(s.Parties, Party{Role: Authority, Name: minister, Ground: safetyAct("제23조제2항")})
		s.Stages = append(s.Stages, Stage{ID: "report", Name: text("공급자적합성확인 신고", "report to the minister"), By: Roles{Applicant}, After: []string{"declaration"}, Time: noTime, Ground: safetyAct("제23조제2항")})
	}
	return s
}

// convergenceAct cites the Industrial Convergence Promotion Act (산업융합 촉진법).
func convergenceAct(place string) Ground {
	return article("산업융합 촉진법 "+place, srcConvergence)
}

// conformity is conformity certification (적합성 인증), in the version of the Act from a day on.
func conformity(since string, file Figure) Spec {
	return Spec{
		ID: "kr-conformity-certification", Scheme: text("산업융합 신제품 적합성 인증", "conformity certification of convergence products"),
		Market: Korea, Since: civil.MustDate(since), Ground: convergenceAct("제11조제1항"),
		Parties: []Party{
			{Role: Authority, Name: text("소관 중앙행정기관의 장", "head of the central agency in charge"), Ground: convergenceAct("제11조제1항")},
			{Role: Committee, Name: text("관계 공무원과 민간 전문가의 협의", "officials and private experts"), Ground: convergenceAct("제12조제2항")},
		},
		Entry: []Condition{{"no_fitting_standard", text("허가등의 근거 법령에 맞는 기준·규격·요건이 없거나 적용하는 것이 맞지 아니함", "the law on the licence has no standard that fits, or the one it has does not fit"), convergenceAct("제11조제1항")}},
		Evidence: []Evidence{demonstration, technicalFile, {ID: "application", Name: text("적합성 인증 신청서", "application"), Kind: KindDocument}, criteria,
			{ID: "conformity_certificate", Name: text("적합성 인증서", "certificate of conformity"), Kind: KindCertificate}},
		Stages: []Stage{
			prepare,
			{ID: "application", Name: text("적합성 인증 신청", "application"), By: Roles{Applicant}, Needs: []string{"technical_file"}, Yields: []string{"application"}, Time: noTime, Ground: convergenceAct("제11조제1항")},
			{ID: "consultation", Name: text("다른 소관 중앙행정기관의 의견 제출", "opinion of the other agency"), By: Roles{Authority}, Needs: []string{"application"},
				Time: Time{Length: days(10), Counting: calendar.Administrative, Ground: convergenceAct("제11조제2항")},
				Skip: Skip{If: Condition{"single_agency", text("소관 중앙행정기관이 하나임", "only one agency is in charge"), convergenceAct("제11조제2항")}, Ground: convergenceAct("제11조제2항")}, Ground: convergenceAct("제11조제2항")},
			{ID: "notice", Name: text("심사 대상 여부와 예정 기간의 통지", "notice of the examination and its time"), By: Roles{Authority}, After: []string{"consultation"}, Time: noTime, Ground: convergenceAct("제11조제2항")},
			{ID: "criteria", Name: text("적합성 인증 기준의 협의", "agreement on the criteria"), By: Roles{Committee}, After: []string{"notice"}, Uses: []string{"demonstration_data"}, Yields: []string{"criteria"}, Time: noTime, Ground: convergenceAct("제12조제2항")},
			{ID: "decision", Name: text("적합성 인증 심사와 결정", "examination and decision"), By: Roles{Authority}, Needs: []string{"criteria"}, Yields: []string{"conformity_certificate"}, Decides: true,
				Time: Time{Length: months(6), From: "application", Counting: calendar.Administrative, Extension: Figure{days(30), convergenceAct("제13조제1항")}, Ground: convergenceAct("제13조제1항")}, Ground: convergenceAct("제13조제1항")},
		},
		Objection:   Objection{File: file, Answer: Figure{days(30), convergenceAct("제15조제2항")}, Ground: convergenceAct("제15조제1항")},
		Conditional: convergenceAct("제13조제2항"),
		Validity:    Validity{Term: Unstated, Ground: convergenceAct("제13조")},
		Effect:      Note{text("허가등의 근거 법령에 따른 허가등을 받은 것으로 본다.", "The licence that the law demands is deemed granted."), convergenceAct("제13조제3항")},
		Duties: []Duty{
			{text("적합성 인증 심사 기준 등의 고시", "publish the criteria"), Authority, convergenceAct("제13조제4항")},
			{text("손해를 담보하는 보험 또는 공제의 가입(대통령령으로 정하는 경우는 의무)", "insurance against damage, a duty where the Decree says so"), Applicant, convergenceAct("제16조제1항")},
		},
		Notes: []Note{
			{text("거짓·부정한 방법, 조건의 불충족, 고시된 기준의 불충족이면 인증을 취소하여야 한다.", "It must be cancelled for fraud, where a condition fails, or where the published criteria are not met any more."), convergenceAct("제14조제1항")},
			{text("인증이 취소된 제품은 판매하거나 설치·운행할 수 없다.", "A product whose certificate is cancelled may not be sold, installed or run."), convergenceAct("제14조제2항")},
			{text("2025년 12월 도어록, 태양광 블록 등 5건이 인증되었다.", "Five certificates in December 2025, a door lock and a solar block among them."), page(srcPractice)},
		},
		Missing: []lang.Text{text("시행령이 정하는 6개월 이내의 처리기간", "the time within six months that the Decree sets"), text("유효기간", "a term")},
	}
}

// nep is the mark for new products (신제품인증).
func nep() Spec {
	steps := page(srcNEPSteps)
	return Spec{
		ID: "nep", Scheme: text("신제품인증(NEP)", "new product mark (NEP)"), Market: Korea, Ground: page(srcNEP),
		Parties: []Party{{Role: Committee, Name: text("심사위원회", "examination panel"), Ground: steps}, {Role: ProductCertifier, Name: text("인증기관", "certifying body"), Ground: page(srcNEP)}},
		Entry:   []Condition{{"on_sale", text("이미 판매되고 있는 제품", "the product is on sale already"), page(srcNEP)}},
		Evidence: []Evidence{demonstration, technicalFile, {ID: "net_certificate", Name: text("신기술인증서", "NET certificate"), Kind: KindCertificate, Brought: true},
			{ID: "nep_certificate", Name: text("신제품인증서", "NEP certificate"), Kind: KindCertificate}},
		Stages: []Stage{
			prepare,
			{ID: "interview", Name: text("1차 심사(서류·면접)", "first stage: papers and interview"), By: Roles{Committee}, Needs: []string{"technical_file"}, Time: noTime,
				Skip: Skip{With: "net_certificate", Ground: page(srcNEP)}, Ground: steps},
			{ID: "site", Name: text("2차 심사(현장·제품)", "second stage: site and product"), By: Roles{Committee}, After: []string{"interview"}, Time: noTime, Ground: steps},
			{ID: "review", Name: text("3차 심사(종합)", "third stage: general review"), By: Roles{Committee}, After: []string{"site"}, Yields: []string{"nep_certificate"}, Time: noTime, Decides: true, Ground: steps},
		},
		Validity: Validity{Term: Renewable, Least: years(3), Most: years(3), Ground: page(srcNEPTerm)},
		Missing:  []lang.Text{text("단계별 처리기간", "the time of each stage"), text("연장할 수 있는 기간과 횟수", "how long and how often it is prolonged")},
	}
}

// net is the mark for new technology (신기술인증).
func net() Spec {
	return Spec{
		ID: "net", Scheme: text("신기술인증(NET)", "new technology mark (NET)"), Market: Korea, Ground: page(srcNET),
		Parties: []Party{{Role: ProductCertifier, Name: text("인증기관", "certifying body"), Ground: page(srcNET)}},
		Entry:   []Condition{{"marketable", text("2년 이내에 상용화할 수 있는 기술", "marketable within two years"), page(srcNET)}},
		Evidence: []Evidence{demonstration, technicalFile, {ID: "test_data", Name: text("시험 자료", "test data"), Kind: KindData, Brought: true},
			{ID: "net_certificate", Name: text("신기술인증서", "NET certificate"), Kind: KindCertificate}},
		Stages: []Stage{
			prepare,
			{ID: "review", Name: text("심사", "review"), By: Roles{ProductCertifier}, Needs: []string{"technical_file", "test_data"}, Yields: []string{"net_certificate"}, Time: noTime, Decides: true, Ground: shape},
		},
		Validity: Validity{Term: Unstated, Ground: page(srcNET)},
		Missing:  []lang.Text{text("심사의 단계와 처리기간", "the stages of the review and their time"), text("유효기간", "a term")},
	}
}
