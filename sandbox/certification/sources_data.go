package certification

import (
	"github.com/teukgu/teukgu/sandbox/civil"
	"github.com/teukgu/teukgu/sandbox/lang"
	"github.com/teukgu/teukgu/sandbox/law"
)

// Where the figures of the tracks were read. A page that was read is primary where it is the statute or the office's own, and
// secondary otherwise; what was concluded or is background knowledge is inferred, with the page it leans on.
var (
	// The text of 2017; later amendments were not read.
	srcSafetyAct = law.Source{Ref: "https://www.law.go.kr/법령/전기용품및생활용품안전관리법", Confidence: law.Primary,
		Note: lang.Text{KO: "2017년 시행 법률의 조문", EN: "text in force in 2017"}}
	srcBattery     = law.Source{Ref: "https://batteryenergy.org/support/kc", Confidence: law.Inferred, Note: lang.Text{KO: "법령에서 확인하지 못함", EN: "not verified in the statute"}}
	srcConvergence = law.Source{Ref: "https://www.law.go.kr/법령/산업융합촉진법", Confidence: law.Primary}
	srcPractice    = law.Source{Ref: "https://www4.ajunews.com/view/20251223082138437", Confidence: law.Secondary}
	srcNEP         = law.Source{Ref: "https://www.nepmark.or.kr/sub5/sub1.asp?smenu=sub5&stitle=subtitle5_1", Confidence: law.Primary}
	srcNEPTerm     = law.Source{Ref: "https://etnews.com/201306250424", Confidence: law.Secondary}
	srcNEPSteps    = law.Source{Ref: "https://m.ajunews.com/amp/20120104000277", Confidence: law.Secondary}
	srcNET         = law.Source{Ref: "https://www.nepmark.or.kr/sub5/sub1.asp?smenu=sub5&stitle=subtitle5_1", Confidence: law.Primary,
		Note: lang.Text{KO: "자주 묻는 질문", EN: "frequently asked questions"}}

	srcMDR    = law.Source{Ref: "https://www.seleon.com/en/conformity-assessment-procedures-for-medical-devices/", Confidence: law.Secondary}
	srcLegacy = law.Source{Ref: "https://www.mdc-ce.de/en/extension-transitionperiodes-for-mdr", Confidence: law.Secondary}
	srcFDA    = law.Source{Ref: "https://reguvirta.com/posts/MDUFA_Performance_Goals_and_Processing_of_510k_Submissions/", Confidence: law.Secondary}
	srcFDAWay = law.Source{Ref: "https://rapath.github.io/us/pre-market/510k/review-process/", Confidence: law.Secondary}
	srcNRTL   = law.Source{Ref: "http://edocket.access.gpo.gov/cfr_2003/julqtr/29cfr1910.7.htm", Confidence: law.Primary,
		Note: lang.Text{KO: "2003년판 연방규정집", EN: "Code of Federal Regulations, edition of 2003"}}
	srcPSE   = law.Source{Ref: "http://inice.co.kr/%EC%9D%BC%EB%B3%B8/", Confidence: law.Secondary}
	srcPSEBy = law.Source{Ref: "http://www.rpclab.com/jp/international_asia.php", Confidence: law.Secondary}
	srcCCC   = law.Source{Ref: "https://nct.re.kr/sub/sub04_01.php?category=%EC%95%84%EC%8B%9C%EC%95%84", Confidence: law.Secondary}
	srcIMO   = law.Source{Ref: "https://imorules.com/GUID-7D21D9F7-8056-4A40-9F9F-D0D9C01A1FF4.html", Confidence: law.Secondary}
	srcFuel  = law.Source{Ref: "https://bimco.org/news-insights/bimco-news/2025/03/27-ammonia", Confidence: law.Secondary}

	srcMRA1 = law.Source{Ref: "https://zdnet.co.kr/view/?no=20190527101805", Confidence: law.Secondary}
	srcMRA2 = law.Source{Ref: "https://newspim.com/news/view/20190613001027", Confidence: law.Secondary}

	srcProven = law.Source{Ref: "http://www.jjan.kr/article/20230531580084", Confidence: law.Secondary}
	srcThirty = law.Source{Ref: "https://www.wowtv.co.kr/NewsCenter/News/Read?articleId=A202305080270", Confidence: law.Secondary}
	srcCentre = law.Source{Ref: "https://dailytv.net/video/x8kre6z", Confidence: law.Secondary}

	// The order of steps that every scheme read has in common.
	shape = Ground{Source: law.Source{Ref: "ISO/IEC 17000", Confidence: law.Inferred,
		Note: lang.Text{KO: "여러 제도에 공통된 순서를 정리한 것", EN: "the order that the schemes have in common"}}}
)

// inferred is the same page for what was concluded and not read in it.
func inferred(s law.Source) law.Source {
	s.Confidence = law.Inferred
	return s
}

// article is a provision of Korean law.
func article(ref string, s law.Source) Ground { return Ground{Law: law.MustRef(ref), Source: s} }

// foreign is a provision or standard elsewhere.
func foreign(name string, s law.Source) Ground { return Ground{Standard: name, Source: s} }

// page is a page that names no provision.
func page(s law.Source) Ground { return Ground{Source: s} }

func days(n int) civil.Period   { return civil.Days(n) }
func months(n int) civil.Period { return civil.Months(n) }
func years(n int) civil.Period  { return civil.Years(n) }

func text(ko, en string) lang.Text { return lang.Text{KO: ko, EN: en} }

// noTime stands where no time was found.
var noTime = Time{Unpublished: true}

// Evidence that several tracks share.
var (
	technicalFile = Evidence{ID: "technical_file", Name: text("기술문서", "technical file"), Kind: KindDocument}
	demonstration = Evidence{ID: "demonstration_data", Name: text("실증 결과", "results of the demonstration"), Kind: KindData, Brought: true}
	safetyReport  = Evidence{ID: "safety_report", Name: text("안전 시험성적서", "safety test report"), Kind: KindReport, Sector: "electrical_safety"}
	factoryReport = Evidence{ID: "factory_report", Name: text("공장심사 보고서", "factory inspection report"), Kind: KindReport, Sector: "electrical_safety"}
	criteria      = Evidence{ID: "criteria", Name: text("적용 기준", "criteria applied"), Kind: KindDocument}
)

// prepare is the first stage of every track: the papers, with the results of a demonstration where there are any.
var prepare = Stage{ID: "prepare", Name: text("기술문서 준비", "preparation of the technical file"), By: Roles{Applicant},
	Uses: []string{"demonstration_data"}, Yields: []string{"technical_file"}, Time: noTime, Ground: shape}
