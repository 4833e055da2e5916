package programme

import (
	"github.com/teukgu/teukgu/sandbox/civil"
	"github.com/teukgu/teukgu/sandbox/lang"
	"github.com/teukgu/teukgu/sandbox/law"
	"github.com/teukgu/teukgu/sandbox/money"
)

// Band is one step of the aid for overseas certification: firms with at least this revenue get this share of the cost.
type Band struct {
	From  money.Amount // revenue of the last year, inclusive
	Share money.Rate   // share of the cost that is paid
}

// What calls and the press say, with the day from which each figure is taken to apply.
var (
	certificationBands = law.MustTimeline(law.Entry[[3]Band]{
		From: civil.MustDate("2023-01-01"), Confidence: law.Secondary,
		Value: [3]Band{
			{From: money.Won(0), Share: money.MustRate("0.7")},
			{From: money.Won(10_000_000_000), Share: money.MustRate("0.6")},
			{From: money.Won(30_000_000_000), Share: money.MustRate("0.5")},
		},
		Note: lang.Text{
			KO: "2023년 사업의 기준으로 보도되었다. 2025년 보도는 50~70%라고만 적는다. 첫날은 그해 1월 1일로 보았다.",
			EN: "Reported as the rule of 2023; a report of 2025 says 50 to 70 % only. The first day is taken to be 1 January.",
		},
	})
	certificationCap = law.MustTimeline(law.Entry[money.Amount]{
		From: civil.MustDate("2023-01-01"), Value: money.Won(100_000_000), Confidence: law.Secondary, Note: sameYear,
	})
	certificationCases = law.MustTimeline(law.Entry[int]{
		From: civil.MustDate("2023-01-01"), Value: 4, Confidence: law.Secondary, Note: sameYear,
	})
	premiumCap = law.MustTimeline(law.Entry[money.Amount]{
		From: civil.MustDate("2020-07-06"), Value: money.Won(15_000_000), Confidence: law.Secondary,
		Note: lang.Text{
			KO: "2020년 7월의 보도이다. 2026년에도 모집 공고가 이어지나 금액은 확인하지 못하였다.",
			EN: "Reported in July 2020. Calls go on in 2026; their amount was not seen.",
		},
	})
	planningCap = law.MustTimeline(law.Entry[money.Amount]{
		From: civil.MustDate("2024-01-01"), Value: money.Won(100_000_000), Confidence: law.Secondary,
		Note: lang.Text{
			KO: "2024년 후보 특구의 금액이다. 첫날은 그해 1월 1일로 보았다.",
			EN: "The amount for the candidates of 2024. The first day is taken to be 1 January.",
		},
	})
	outsideBodies = law.MustTimeline(law.Entry[int]{
		From: operatingRules, Value: 2, Basis: receivers, Confidence: law.Primary,
	})
	sameYear = lang.Text{
		KO: "2025년 10월의 보도이며, 비율이 보도된 2023년에도 같다고 보았다.",
		EN: "Reported in October 2025 and taken to have been the same in 2023, the year of the reported shares.",
	}
)

var (
	operatingRules = civil.MustDate("2020-02-28") // the version of the 운영요령 that was read
	receivers      = law.MustRef("「규제자유특구 재정지원사업 운영요령」 제10조")
)

// CertificationBands returns the shares of the aid for overseas certification over time, by revenue from below.
func CertificationBands() law.Timeline[[3]Band] { return certificationBands }

// CertificationCap returns the most that one firm gets in a year for overseas certification (연간 지원한도).
func CertificationCap() law.Timeline[money.Amount] { return certificationCap }

// CertificationCases returns how many certifications of one firm are supported in a year (연간 지원 건수).
func CertificationCases() law.Timeline[int] { return certificationCases }

// PremiumCap returns the most that one operator gets for its insurance premium (책임보험료 지원한도).
func PremiumCap() law.Timeline[money.Amount] { return premiumCap }

// PlanningCap returns what one candidate gets for its planning (후보 특구 기획비).
func PlanningCap() law.Timeline[money.Amount] { return planningCap }

// OutsideBodies returns how many non-profit bodies from outside a zone may take part in its demonstration R&D.
func OutsideBodies() law.Timeline[int] { return outsideBodies }

// Sources returns where the figures of a programme were read; nil where they stand in the cited provisions alone.
func (k Kind) Sources() []law.Source {
	switch k {
	case OverseasCertification:
		return []law.Source{
			{Ref: "https://mobile.newsis.com/view_amp.html?ar_id=NISX20251014_0003361662", Confidence: law.Secondary},
			{Ref: "https://www.asiatoday.co.kr/view.php?key=20230224010014294", Confidence: law.Secondary},
		}
	case InsurancePremium:
		return []law.Source{{Ref: "https://zdnet.co.kr/view/?no=20200706174709", Confidence: law.Secondary}}
	case Planning:
		return []law.Source{{Ref: "https://news1.kr/amp/industry/sb-founded/5565703", Confidence: law.Secondary}}
	case Demonstration, Commercialisation, Infrastructure:
		return []law.Source{{Ref: "규제자유특구 재정지원사업 운영요령 (2020-02-28)", Confidence: law.Primary}}
	case ChargeReduction, ExpertSupport, Networking, OverseasDemonstration, JointResearch:
	}
	return nil
}

// kindBases says for each kind, in the order of the constants, by which provision it is given and since when.
var kindBases = [...]law.Timeline[struct{}]{
	byRules("제3조"), byRules("제3조"), byRules("제3조"),
	law.MustTimeline(policy("2023-01-01")),
	law.MustTimeline(policy("2020-07-06")),
	law.MustTimeline(policy("2024-01-01")),
	law.MustTimeline(
		law.Entry[struct{}]{From: civil.MustDate("2019-04-17"), Basis: charges, Confidence: law.Inferred, Note: lang.Text{
			KO: "2024-08-07 시행 개정 전의 문언은 대조하지 않았다.", EN: "The text before the amendment in force on 2024-08-07 was not compared.",
		}},
		law.Entry[struct{}]{From: civil.MustDate("2024-08-07"), Basis: charges, Confidence: law.Primary},
	),
	financed(),
	financed(),
	abroad("제97조의2제1항제3호"),
	abroad("제97조의2제1항제2호"),
}

var charges = law.MustRef("제96조제2항")

// byRules is a programme of the operating rules.
func byRules(article string) law.Timeline[struct{}] {
	return law.MustTimeline(law.Entry[struct{}]{
		From: operatingRules, Basis: law.MustRef("「규제자유특구 재정지원사업 운영요령」 " + article), Confidence: law.Primary,
	})
}

// policy is a programme that the ministry gives without an article of its own.
func policy(from string) law.Entry[struct{}] {
	return law.Entry[struct{}]{From: civil.MustDate(from), Confidence: law.Secondary}
}

// financed is a programme that is taken to rest on the general article on finance.
func financed() law.Timeline[struct{}] {
	return law.MustTimeline(law.Entry[struct{}]{From: civil.MustDate("2019-04-17"), Basis: law.MustRef("제97조"), Confidence: law.Inferred})
}

// cooperation is the day on which the Act took international cooperation over from its Decree.
var cooperation = civil.MustDate("2026-07-01")

// abroad is a programme of international cooperation: a duty in the Decree, then a power in the Act.
func abroad(basis string) law.Timeline[struct{}] {
	return law.MustTimeline(
		law.Entry[struct{}]{From: civil.MustDate("2023-12-19"), Basis: law.MustRef("시행령 제68조의2"), Confidence: law.Inferred},
		law.Entry[struct{}]{From: cooperation, Basis: law.MustRef(basis), Confidence: law.Primary},
	)
}
