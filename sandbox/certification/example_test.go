package certification_test

import (
	"errors"
	"fmt"

	"github.com/teukgu/teukgu/sandbox/calendar"
	"github.com/teukgu/teukgu/sandbox/certification"
	"github.com/teukgu/teukgu/sandbox/civil"
	"github.com/teukgu/teukgu/sandbox/fault"
	"github.com/teukgu/teukgu/sandbox/lang"
	"github.com/teukgu/teukgu/sandbox/law"
	"github.com/teukgu/teukgu/sandbox/wire"
)

func Example() {
	day := civil.MustDate("2026-01-05")
	track, _ := certification.Find("kc-safety-certification", day)
	p := certification.Begin(track)
	p, err := p.Apply(certification.Event{On: day, Do: certification.OpenTrack, Product: "돌봄 로봇", Met: []string{"standard_published"}})
	fmt.Println(err)

	_, err = p.Apply(certification.Event{On: day, Do: certification.Issue}) // a shortcut
	if refused, ok := errors.AsType[*certification.Refused](err); ok {
		fmt.Print(refused.In(lang.Korean))
	}
	fmt.Println(p.Status(day).In(lang.Korean))
	// Output:
	// <nil>
	// do  certification.issue.unfinished  「전기용품 및 생활용품 안전관리법」 제5조제1항
	//     ‘인증 결정’ 단계를 마치지 않아 인증서를 발급할 수 없습니다.
	// 할 수 있는 것: 증거 제출, 단계 착수 (기술문서 준비), 면제 확인, 취하
	// 2026년 1월 5일 현재: 진행 중, 4단계 중 0단계 완료
}

func ExampleFind() {
	for _, on := range []string{"2026-03-09", "2026-03-10"} {
		track, _ := certification.Find("kr-conformity-certification", civil.MustDate(on))
		objection := track.Spec().Objection
		fmt.Println(on, track.In(lang.Korean), "| 이의신청:", objection.File.Length, objection.File.Ground.In(lang.Korean), "| 회신:", objection.Answer.Length)
	}
	// Output:
	// 2026-03-09 산업융합 신제품 적합성 인증 | 이의신청:   | 회신: P30D
	// 2026-03-10 산업융합 신제품 적합성 인증 | 이의신청: P60D 산업융합 촉진법 제15조제1항 (원문 확인) | 회신: P30D
}

func ExampleTracks() {
	for _, t := range certification.Tracks(civil.MustDate("2026-11-22"))[10:15] {
		fmt.Println(t.ID(), t.Market().In(lang.English), t.Spec().Validity.Term, t.Spec().Validity.Ground.In(lang.English))
	}
	// Output:
	// ce-mdr-annex-ix European Union renewable Regulation (EU) 2017/745 (inferred)
	// ce-mdr-annex-x-xi European Union renewable Regulation (EU) 2017/745 (inferred)
	// fda-510k United States unstated secondary source
	// us-nrtl United States unlimited 29 CFR 1910.7 (inferred)
	// pse-specified Japan fixed PSE (secondary source)
}

// A host's own scheme: two stages that wait for each other are found at once.
func ExampleNewTrack() {
	ground := certification.Ground{Standard: "회사 규정 1", Source: law.Source{Ref: "사내", Confidence: law.Inferred}}
	name := func(ko string) lang.Text { return lang.Text{KO: ko} }
	stage := func(id, after string) certification.Stage {
		return certification.Stage{ID: id, Name: name(id), By: certification.Roles{certification.Applicant}, After: []string{after},
			Time: certification.Time{Unpublished: true}, Ground: ground}
	}
	_, err := certification.NewTrack(certification.Spec{ID: "own-mark", Scheme: name("자체 표지"), Market: "kr", Ground: ground,
		Stages: []certification.Stage{stage("test", "review"), stage("review", "test")}, Validity: certification.Validity{Term: certification.Unstated, Ground: ground}})
	fmt.Println(errors.Is(err, fault.Code("certification.stage.cycle")))
	fmt.Println(err)
	// Output:
	// true
	// certification.stage.cycle: stages[0]: The stages wait for each other (test ← review ← test). Change them so that one can come first.
}

func ExampleDecodeTrack() {
	_, err := certification.DecodeTrack([]byte(`{"schema":"teukgu/certification-track/1","id":"own","stages":[{"id":"test","time":{"length":"-P3D"}}]}`), wire.Limits{})
	fmt.Println(errors.Is(err, fault.Code("wire.value")))
	// Output: true
}

func ExampleProgress_Agenda() {
	day := civil.MustDate("2026-02-02")
	track, _ := certification.Find("fda-510k", day)
	p, err := certification.Replay(track,
		certification.Event{On: day, Do: certification.OpenTrack, Product: "재활 로봇"},
		certification.Event{On: day, Do: certification.StartStage, Stage: "prepare", By: certification.Actor{Role: certification.Applicant, Name: "가나로보틱스"}},
		certification.Event{On: day, Do: certification.PassStage, Stage: "prepare"},
		certification.Event{On: day, Do: certification.StartStage, Stage: "receipt", By: certification.Actor{Role: certification.Authority, Name: "FDA"}},
		certification.Event{On: day, Do: certification.PassStage, Stage: "receipt"},
	)
	if err != nil {
		fmt.Println(err)
		return
	}
	agenda, err := p.Agenda(day, calendar.Korea())
	fmt.Print(agenda.In(lang.English), err)
	// Output:
	// 1. by 17 February 2026: acceptance review
	//    who: FDA
	//    note: MDUFA performance goals (secondary source)
	// 2. by 3 April 2026: substantive interaction
	//    who: FDA
	//    note: MDUFA performance goals (secondary source)
	// 3. by 3 May 2026: decision (SE or NSE)
	//    who: FDA
	//    note: MDUFA performance goals (secondary source)
	// 4. by 13 May 2026: missed-decision note
	//    who: FDA
	//    note: MDUFA performance goals (secondary source)
	// <nil>
}

func ExamplePortfolio_Plan() {
	day := civil.MustDate("2026-01-05")
	track, _ := certification.Find("ce-mdr-class-i", day)
	plan, err := certification.Portfolio{
		On:      day,
		Targets: []certification.Progress{certification.Begin(track)},
		Items:   []certification.Item{{Evidence: "demonstration_data", On: civil.MustDate("2026-06-30"), Permit: "permit-7", Zone: "giz-05"}},
		Estimates: []certification.Estimate{ // none is published
			{Track: track.ID(), Stage: "prepare", Length: civil.Months(2)},
			{Track: track.ID(), Stage: "declaration", Length: civil.Days(7)},
		},
	}.Plan()
	for _, link := range plan.Critical {
		fmt.Printf("%q %q\n", link.Evidence, link.Stage)
	}
	fmt.Println(plan.Finish, err)
	// Output:
	// "demonstration_data" ""
	// "" "prepare"
	// "" "declaration"
	// 2026-09-06 <nil>
}

func ExamplePortfolio_Savings() {
	day := civil.MustDate("2026-01-05")
	track, _ := certification.Find("us-nrtl", day)
	track, _ = track.With(certification.Agreements()...) // broadcast and telecom equipment only
	portfolio := certification.Portfolio{On: day, Targets: []certification.Progress{certification.Begin(track)},
		Items: []certification.Item{{Evidence: "safety_report", On: day, By: certification.Laboratory, Market: certification.Korea}}}
	for _, stage := range track.Order() {
		portfolio.Estimates = append(portfolio.Estimates, certification.Estimate{Track: track.ID(), Stage: stage, Length: civil.Days(30)})
	}
	savings, err := portfolio.Savings()
	for _, s := range savings {
		fmt.Println(s.Agreement.ID, s.Agreement.Sector, len(s.Tracks), "tracks", s.Earlier, "days")
	}
	fmt.Println(err)
	// Output:
	// mra-kr-us-1 broadcast_telecom 0 tracks 0 days
	// <nil>
}

func ExampleRecord() {
	day := civil.MustDate("2026-01-05")
	track, _ := certification.Find("nep", day)
	record, err := certification.DecodeRecord([]byte(`{"schema":"teukgu/certification/1","track":"nep","events":[
		{"on":"2026-01-05","do":"open","product":"돌봄 로봇","met":["on_sale"]},
		{"on":"2026-01-06","do":"skip","stage":"interview"}]}`), wire.Limits{})
	fmt.Println(err)
	_, err = record.Replay(track)
	fmt.Println(err)
	// Output:
	// <nil>
	// certification: refused: certification.stage.predecessor: events[1].stage: The stage “preparation of the technical file” has to be done before “first stage: papers and interview”.; certification.evidence.absent: events[1].stage: NET certificate is missing, which the stage “first stage: papers and interview” needs. File it first.; allowed: filing of evidence, start of a stage (preparation of the technical file), withdrawal
}

func ExampleAgreement_Recognises() {
	report := certification.Evidence{ID: "radio_report", Kind: certification.KindReport, Sector: "broadcast_telecom"}
	certificate := certification.Evidence{ID: "radio_certificate", Kind: certification.KindCertificate, Sector: "broadcast_telecom"}
	on := civil.MustDate("2026-11-22")
	for _, a := range certification.Agreements() {
		fmt.Println(a.Partner.In(lang.Korean), a.Phase.In(lang.Korean),
			a.Recognises(report, certification.Korea, a.Partner, on), a.Recognises(certificate, certification.Korea, a.Partner, on))
	}
	// Output:
	// 캐나다 1단계(시험성적서) true false
	// 미국 1단계(시험성적서) true false
	// 베트남 1단계(시험성적서) true false
	// 칠레 1단계(시험성적서) true false
	// 유럽연합 1단계(시험성적서) true false
	// 캐나다 2단계(인증서) true true
}

func ExamplePolicies() {
	for _, p := range certification.Policies() {
		fmt.Println(p.Name.In(lang.Korean), "|", p.Within.Length, "|", p.Ground.In(lang.Korean), "|", p.Absent.In(lang.Korean))
	}
	// Output:
	// 안전성 입증 즉시 | P30D | 2차 자료 | 정책이며 법률의 조문은 없음(제90조제4항의 검토기간은 그대로 적용)
	// 글로벌 인증지원센터 |  | 2차 자료 | 정책이며 법률의 조문은 없음
	// 임시 인증·인증 트랙 |  | 추론 | 법과 시행령에 임시 인증에 관한 조문이 없음
}

func ExampleRole() {
	for _, r := range []certification.Role{certification.Laboratory, certification.InspectionBody, certification.ProductCertifier, certification.ManagementCertifier, certification.Authority} {
		fmt.Printf("%s %q\n", r.In(lang.Korean), r.Standard())
	}
	// Output:
	// 시험기관 "ISO/IEC 17025"
	// 검사기관 "ISO/IEC 17020"
	// 제품인증기관 "ISO/IEC 17065"
	// 경영시스템 인증기관 "ISO/IEC 17021-1"
	// 소관 당국 ""
}
