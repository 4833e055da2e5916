package certification

import "github.com/teukgu/teukgu/sandbox/lang"

const (
	mdr       = "Regulation (EU) 2017/745"
	mdrIX     = mdr + ", Annex IX"
	mdrX      = mdr + ", Annex X"
	mdrXI     = mdr + ", Annex XI"
	mdufa     = "MDUFA performance goals"
	rule1910  = "29 CFR 1910.7"
	circular  = "MSC.1/Circ.1455"
	japanMark = "PSE"
	chinaBody = "CNCA"
)

// ce is the part that the routes to the CE mark of a medical device have in common.
func ce(id, ko, en string) Spec {
	return Spec{
		ID: id, Scheme: text("CE(의료기기 규정)", "CE under the MDR"), Class: text(ko, en), Market: EuropeanUnion,
		Ground: foreign(mdr, srcMDR), Standards: []string{mdr},
		Evidence: []Evidence{demonstration, technicalFile},
		Stages:   []Stage{prepare},
		Duties:   []Duty{{text("CE 표시와 적합선언서의 유지", "keep the CE mark and the declaration of conformity right"), Applicant, foreign(mdr, inferred(srcMDR))}},
		Notes: []Note{
			{text("종전 지침에 따른 기기의 경과기간: 3등급과 일부 2b등급은 2027-12-31까지, 그 밖은 2028-12-31까지(2024-05-26까지 신청한 경우).",
				"Legacy devices: until 2027-12-31 for class III and some of class IIb, until 2028-12-31 for the others, with an application by 2024-05-26."), foreign(mdr, srcLegacy)},
		},
	}
}

// declare is the declaration of conformity by the manufacturer.
func declare(after ...string) Stage {
	return Stage{ID: "declaration", Name: text("적합선언과 CE 표시", "declaration of conformity and CE mark"), By: Roles{Applicant}, After: after,
		Standard: mdr, Time: noTime, Ground: foreign(mdr, srcMDR)}
}

// ceClassI is the self-declared route.
func ceClassI() Spec {
	s := ce("ce-mdr-class-i", "1등급, 자기선언", "class I, self-declared")
	s.Stages = append(s.Stages, declare("prepare"))
	s.Validity = Validity{Term: Unstated, Ground: foreign(mdr, srcMDR)}
	s.Missing = append(s.Missing, text("자기선언의 유효기간", "a term of the declaration"))
	return s
}

// notified adds what the routes through a notified body share: the body, its certificate and its term.
func (s Spec) notified(stages ...Stage) Spec {
	g := foreign(mdr, srcMDR)
	s.Parties = []Party{
		{Role: Laboratory, Name: text("시험기관", "laboratory"), Ground: shape},
		{Role: ManagementCertifier, Name: text("인증기관(품질경영시스템)", "notified body (quality system)"), Ground: g},
		{Role: ProductCertifier, Name: text("인증기관(기술문서·형식)", "notified body (technical file, type)"), Ground: g},
	}
	s.Evidence = append(s.Evidence, safetyReport, Evidence{ID: "ce_certificate", Name: text("인증기관의 증명서", "certificate of the notified body"), Kind: KindCertificate})
	s.Stages = append(s.Stages, stages...)
	s.Stages = append(s.Stages, declare("decision"))
	s.Validity = Validity{Term: Renewable, Most: years(5), Renewal: Figure{years(5), foreign(mdr, inferred(srcMDR))}, Ground: foreign(mdr, inferred(srcMDR))}
	s.Missing = append(s.Missing, text("단계별 처리기간", "the time of each stage"), text("사후심사의 주기", "how often the notified body looks again"))
	return s
}

// ceAnnexIX is the route by the quality system and the technical documents.
func ceAnnexIX() Spec {
	s := ce("ce-mdr-annex-ix", "2a등급 이상, 부속서 IX", "class IIa and up, Annex IX")
	s.Standards = append(s.Standards, mdrIX)
	g := foreign(mdrIX, srcMDR)
	s.Evidence = append(s.Evidence, Evidence{ID: "quality_system_report", Name: text("품질경영시스템 심사보고서", "report on the quality system"), Kind: KindReport},
		Evidence{ID: "technical_review", Name: text("기술문서 심사보고서", "report on the technical documents"), Kind: KindReport})
	return s.notified(
		Stage{ID: "test", Name: text("안전성 시험", "safety test"), By: Roles{Laboratory}, Needs: []string{"technical_file"}, Yields: []string{"safety_report"}, Time: noTime, Ground: shape},
		Stage{ID: "quality_system", Name: text("품질경영시스템 심사", "audit of the quality system"), By: Roles{ManagementCertifier}, After: []string{"prepare"}, Standard: mdrIX, Yields: []string{"quality_system_report"}, Time: noTime, Ground: g},
		Stage{ID: "technical_documents", Name: text("기술문서 심사", "review of the technical documents"), By: Roles{ProductCertifier}, Needs: []string{"safety_report"}, Standard: mdrIX, Yields: []string{"technical_review"}, Time: noTime, Ground: g},
		Stage{ID: "decision", Name: text("인증기관의 결정", "decision of the notified body"), By: Roles{ProductCertifier}, Needs: []string{"quality_system_report", "technical_review"}, Yields: []string{"ce_certificate"}, Time: noTime, Decides: true, Ground: g},
	)
}

// ceAnnexX is the route by type examination and production.
func ceAnnexX() Spec {
	s := ce("ce-mdr-annex-x-xi", "2a등급 이상, 부속서 X·XI", "class IIa and up, Annexes X and XI")
	s.Standards = append(s.Standards, mdrX, mdrXI)
	s.Evidence = append(s.Evidence, Evidence{ID: "type_examination", Name: text("형식시험 보고서", "report on the type"), Kind: KindReport},
		Evidence{ID: "production_report", Name: text("생산 심사보고서", "report on production"), Kind: KindReport})
	return s.notified(
		Stage{ID: "test", Name: text("안전성 시험", "safety test"), By: Roles{Laboratory}, Needs: []string{"technical_file"}, Yields: []string{"safety_report"}, Time: noTime, Ground: shape},
		Stage{ID: "type_examination", Name: text("형식시험", "type examination"), By: Roles{ProductCertifier}, Needs: []string{"safety_report"}, Standard: mdrX, Yields: []string{"type_examination"}, Time: noTime, Ground: foreign(mdrX, srcMDR)},
		Stage{ID: "production", Name: text("생산 적합성 심사", "conformity of production"), By: Roles{ManagementCertifier}, Needs: []string{"type_examination"}, Standard: mdrXI, Yields: []string{"production_report"}, Time: noTime, Ground: foreign(mdrXI, srcMDR)},
		Stage{ID: "decision", Name: text("인증기관의 결정", "decision of the notified body"), By: Roles{ProductCertifier}, Needs: []string{"production_report"}, Yields: []string{"ce_certificate"}, Time: noTime, Decides: true, Ground: foreign(mdrXI, srcMDR)},
	)
}

// fda is the premarket notification of a medical device in the United States.
func fda() Spec {
	g := foreign(mdufa, srcFDA)
	goal := func(n int) Time { return Time{Length: days(n), From: "receipt", Ground: g} }
	hold := Hold{Name: text("추가자료 요구(AI)", "additional information"), Answer: Figure{days(180), g}, Ground: g}
	return Spec{
		ID: "fda-510k", Scheme: text("미국 식품의약국(FDA) 510(k)", "FDA 510(k)"), Market: UnitedStates, Ground: foreign("510(k)", srcFDAWay), Standards: []string{mdufa},
		Parties:  []Party{{Role: Authority, Name: text("미국 식품의약국(FDA)", "FDA"), Ground: foreign("510(k)", srcFDAWay)}},
		Evidence: []Evidence{demonstration, technicalFile, {ID: "se_letter", Name: text("실질적 동등성 결정서", "decision of substantial equivalence"), Kind: KindCertificate}},
		Stages: []Stage{
			prepare,
			{ID: "receipt", Name: text("접수(eSTAR 기술 확인)", "receipt (technical screening of the eSTAR)"), By: Roles{Authority}, Needs: []string{"technical_file"}, Time: noTime, Ground: g},
			{ID: "acceptance", Name: text("접수 적격 검토", "acceptance review"), By: Roles{Authority}, After: []string{"receipt"}, Standard: mdufa, Time: goal(15), Ground: g},
			{ID: "substantive", Name: text("실질 검토와 교신", "substantive interaction"), By: Roles{Authority}, After: []string{"acceptance"}, Standard: mdufa, Time: goal(60), Hold: hold, Ground: g},
			{ID: "decision", Name: text("동등성 결정(SE/NSE)", "decision (SE or NSE)"), By: Roles{Authority}, After: []string{"substantive"}, Standard: mdufa, Time: goal(90), Hold: hold, Yields: []string{"se_letter"}, Decides: true,
				Notices: []Notice{{text("결정 지연 통보", "missed-decision note"), Authority, Figure{days(100), g}}}, Ground: g},
		},
		Validity: Validity{Term: Unstated, Ground: page(srcFDAWay)},
		Notes: []Note{
			{text("비동등(NSE) 결정을 받으면 시판 전 승인(PMA)이나 드노보(De Novo)로 갈 수 있다.", "After NSE the way out is a PMA or De Novo."), page(srcFDAWay)},
			{text("시판 전 승인(PMA)의 심사 기간은 180일이다.", "A PMA takes 180 days."), page(inferred(srcFDAWay))},
			{text("eSTAR 신청은 기술 확인만 하고 접수를 거부하지 아니한다.", "An eSTAR is screened technically and not refused."), g},
		},
		Missing: []lang.Text{text("기술 확인의 처리기간", "the time of the technical screening"), text("결정의 유효기간", "a term of the decision")},
	}
}

// nrtl is listing by a nationally recognised testing laboratory in the United States.
func nrtl() Spec {
	g := foreign(rule1910, srcNRTL)
	return Spec{
		ID: "us-nrtl", Scheme: text("미국 국가공인시험기관(NRTL) 등재", "US NRTL listing"), Class: text("UL 등", "UL and others"), Market: UnitedStates, Ground: g, Standards: []string{rule1910},
		Parties: []Party{
			{Role: Laboratory, Name: text("NRTL(시험)", "NRTL (test)"), Term: Figure{years(5), foreign(rule1910, inferred(srcNRTL))}, Ground: g},
			{Role: InspectionBody, Name: text("NRTL(공장검사)", "NRTL (factory inspection)"), Ground: g},
			{Role: ProductCertifier, Name: text("NRTL(등재)", "NRTL (listing)"), Ground: g},
		},
		Evidence: []Evidence{demonstration, technicalFile, safetyReport, factoryReport, {ID: "nrtl_listing", Name: text("등재", "listing"), Kind: KindCertificate}},
		Stages: []Stage{
			prepare,
			{ID: "test", Name: text("표준에 따른 시험", "test to the standard"), By: Roles{Laboratory}, Needs: []string{"technical_file"}, Standard: rule1910, Yields: []string{"safety_report"}, Time: noTime, Ground: g},
			{ID: "factory_inspection", Name: text("공장검사", "factory inspection"), By: Roles{InspectionBody}, Needs: []string{"technical_file"}, Standard: rule1910, Yields: []string{"factory_report"}, Time: noTime, Ground: g},
			{ID: "decision", Name: text("등재 결정", "decision on the listing"), By: Roles{ProductCertifier}, Needs: []string{"safety_report", "factory_report"}, Standard: rule1910, Yields: []string{"nrtl_listing"}, Time: noTime, Decides: true, Ground: g},
		},
		Validity: Validity{Term: Unlimited, Ground: foreign(rule1910, inferred(srcNRTL)), Surveillance: Surveillance{
			What: text("공장 사후검사", "follow-up inspection of the factory"), By: InspectionBody, Every: Figure{months(3), foreign(rule1910, inferred(srcNRTL))}}},
		Duties:  []Duty{{text("인증 표시의 관리", "control of the mark"), ProductCertifier, g}, {text("유통 제품의 현장 확인", "field inspection"), InspectionBody, g}},
		Missing: []lang.Text{text("단계별 처리기간", "the time of each stage"), text("등재의 유효기간", "a term of the listing")},
	}
}

// pse is the Japanese mark for electrical appliances.
func pse(specified bool) Spec {
	g, by := foreign(japanMark, srcPSE), foreign(japanMark, srcPSEBy)
	s := Spec{
		ID: "pse-other", Scheme: text("일본 PSE", "Japan PSE"), Class: text("특정 외 전기용품 341품목", "341 other electrical appliances"), Market: Japan, Ground: g, Standards: []string{japanMark},
		Parties:  []Party{{Role: Laboratory, Name: text("시험기관", "laboratory"), Ground: by}},
		Evidence: []Evidence{demonstration, technicalFile, safetyReport},
		Stages: []Stage{
			prepare,
			{ID: "self_test", Name: text("자체 시험", "own test"), By: Roles{Applicant, Laboratory}, Needs: []string{"technical_file"}, Standard: japanMark, Yields: []string{"safety_report"}, Time: noTime, Ground: g},
			{ID: "declaration", Name: text("적합 확인과 표시", "confirmation and mark"), By: Roles{Applicant}, Needs: []string{"safety_report"}, Time: noTime, Ground: g},
		},
		Validity: Validity{Term: Unlimited, Ground: g},
		Missing:  []lang.Text{text("단계별 처리기간", "the time of each stage")},
	}
	if !specified {
		return s
	}
	s.ID, s.Class = "pse-specified", text("특정전기용품 116품목", "116 specified electrical appliances")
	s.Parties = []Party{
		{Role: Laboratory, Name: text("등록검사기관(시험)", "registered body (test)"), Ground: by},
		{Role: InspectionBody, Name: text("등록검사기관(공장 확인)", "registered body (factory check)"), Ground: by},
		{Role: ProductCertifier, Name: text("등록검사기관", "registered body"), Ground: by},
	}
	s.Evidence = append(s.Evidence, factoryReport, Evidence{ID: "pse_certificate", Name: text("적합증명서", "certificate of conformity"), Kind: KindCertificate})
	s.Stages = []Stage{
		prepare,
		{ID: "test", Name: text("적합성 시험", "conformity test"), By: Roles{Laboratory}, Needs: []string{"technical_file"}, Standard: japanMark, Yields: []string{"safety_report"}, Time: noTime, Ground: g},
		{ID: "factory_check", Name: text("공장 확인", "factory check"), By: Roles{InspectionBody}, Needs: []string{"technical_file"}, Standard: japanMark, Yields: []string{"factory_report"}, Time: noTime, Ground: g},
		{ID: "decision", Name: text("적합증명서의 교부 결정", "decision on the certificate"), By: Roles{ProductCertifier}, Needs: []string{"safety_report", "factory_report"}, Yields: []string{"pse_certificate"}, Time: noTime, Decides: true, Ground: g},
		{ID: "mark", Name: text("신고와 표시", "notification and mark"), By: Roles{Applicant}, Needs: []string{"pse_certificate"}, Time: noTime, Ground: shape},
	}
	s.Validity = Validity{Term: Fixed, Least: years(3), Most: years(7), Ground: g}
	s.Duties = []Duty{{text("적합증명서의 보관", "keep the certificate"), Applicant, g}}
	s.Missing = append(s.Missing, text("품목별 유효기간", "which product has which term"), text("연장 가능 여부", "whether it can be prolonged"))
	return s
}

// ccc is the compulsory certification of China.
func ccc() Spec {
	g := foreign(chinaBody, srcCCC)
	return Spec{
		ID: "ccc", Scheme: text("중국 강제인증(CCC)", "China compulsory certification (CCC)"), Market: China, Ground: g,
		Parties: []Party{
			{Role: Laboratory, Name: text("CNCA가 승인한 시험기관", "laboratory approved by CNCA"), Ground: g},
			{Role: ProductCertifier, Name: text("CNCA가 승인한 인증기관", "certification body approved by CNCA"), Ground: g},
		},
		Evidence: []Evidence{demonstration, technicalFile, safetyReport, {ID: "ccc_certificate", Name: text("강제인증서", "CCC certificate"), Kind: KindCertificate}},
		Stages: []Stage{
			prepare,
			{ID: "test", Name: text("형식시험", "type test"), By: Roles{Laboratory}, Needs: []string{"technical_file"}, Yields: []string{"safety_report"}, Time: noTime, Ground: g},
			{ID: "decision", Name: text("인증 결정", "decision"), By: Roles{ProductCertifier}, Needs: []string{"safety_report"}, Yields: []string{"ccc_certificate"}, Time: noTime, Decides: true, Ground: g},
		},
		Validity: Validity{Term: Fixed, Most: years(5), Ground: foreign(chinaBody, inferred(srcCCC))},
		Notes: []Note{
			{text("자기인증은 인정되지 아니한다.", "Self-certification is not accepted."), g},
			{text("간소화된 자기선언 품목이 있다.", "There is a list for a simplified declaration."), foreign(chinaBody, inferred(srcCCC))},
		},
		Missing: []lang.Text{text("단계별 처리기간", "the time of each stage"), text("공장심사의 요건", "whether a factory is inspected"), text("연장 가능 여부", "whether it can be prolonged")},
	}
}

// imo is the approval of an alternative design of a ship.
func imo() Spec {
	g := foreign(circular, srcIMO)
	return Spec{
		ID: "imo-alternative-design", Scheme: text("IMO 대체설계 승인", "IMO approval of alternative design"), Class: text("선박", "ships"), Market: Ships, Ground: g, Standards: []string{circular},
		Parties: []Party{
			{Role: Authority, Name: text("주관청(기국)", "administration of the flag state"), Ground: g},
			{Role: InspectionBody, Name: text("선급 등 검사기관", "class society or other inspection body"), Ground: foreign(circular, inferred(srcIMO))},
		},
		Evidence: []Evidence{demonstration, {ID: "preliminary_design", Name: text("예비설계와 위험 분석", "preliminary design and hazard analysis"), Kind: KindDocument},
			{ID: "detailed_design", Name: text("상세설계", "detailed design"), Kind: KindDocument}, {ID: "survey_report", Name: text("검사·시험 보고서", "report on survey and test"), Kind: KindReport}},
		Stages: []Stage{
			{ID: "preliminary_design", Name: text("예비설계와 위험 분석", "preliminary design and hazard analysis"), By: Roles{Applicant}, Uses: []string{"demonstration_data"}, Standard: circular, Yields: []string{"preliminary_design"}, Time: noTime, Ground: g},
			{ID: "preliminary_approval", Name: text("예비 승인", "preliminary approval"), By: Roles{Authority}, Needs: []string{"preliminary_design"}, Standard: circular, Time: noTime, Preliminary: true, Ground: g},
			{ID: "detailed_design", Name: text("상세설계", "detailed design"), By: Roles{Applicant}, After: []string{"preliminary_approval"}, Standard: circular, Yields: []string{"detailed_design"}, Time: noTime, Ground: g},
			{ID: "final_approval", Name: text("최종 승인", "final approval"), By: Roles{Authority}, Needs: []string{"detailed_design"}, Standard: circular, Time: noTime, Decides: true, Ground: g},
			{ID: "survey", Name: text("선상 검사와 시험", "survey and test on board"), By: Roles{InspectionBody}, After: []string{"final_approval"}, Standard: circular, Yields: []string{"survey_report"}, Time: noTime, Ground: g},
		},
		Validity: Validity{Term: Unstated, Ground: g},
		Notes: []Note{
			{text("예비 승인은 최종 승인을 뜻하지 아니한다.", "Preliminary approval does not imply final approval."), g},
			{text("선급의 개념승인(AiP)도 같은 성격의 사전 확인이다.", "An approval in principle by a class society is a similar early check."), g},
			{text("암모니아 연료: 잠정 지침 MSC.1/Circ.1687(2024년 12월 MSC 109)이 있으며 의무는 아니다.", "Ammonia fuel: interim guidelines MSC.1/Circ.1687 (MSC 109, December 2024), not mandatory."), foreign("MSC.1/Circ.1687", srcFuel)},
		},
		Missing: []lang.Text{text("단계별 처리기간", "the time of each stage"), text("승인의 유효기간", "a term of the approval")},
	}
}
