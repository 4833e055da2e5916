// Package support is the study that the examples of simulation share: support for demonstrations in regulation-free zones (규제자유특구 실증 지원), two reforms of it,
// and a generated population of applicants. All of it is illustrative but the sum of the insurance.
package support

import (
	"fmt"

	"github.com/teukgu/teukgu/evaluation/simulation"
	"github.com/teukgu/teukgu/sandbox"
	"github.com/teukgu/teukgu/sandbox/civil"
	"github.com/teukgu/teukgu/sandbox/lang"
	"github.com/teukgu/teukgu/sandbox/law"
	"github.com/teukgu/teukgu/sandbox/money"
	"github.com/teukgu/teukgu/sandbox/region"
	"github.com/teukgu/teukgu/sandbox/rule"
)

// day is the day for which the baseline is built.
var day = civil.MustDate("2025-06-30")

var provinces = region.On(day)

// An Applicant is a firm that asks for support for its demonstration.
type Applicant struct {
	Place      place
	Field      field
	Size       size
	Relocates  bool // opens an office in the zone
	Insured    bool
	SafetyPlan bool
	Employees  int64
	Months     int64 // since its foundation
	Cover      int64 // won, for one death
	Research   int64 // research and development in ten-thousandths of revenue
	Sanctions  int64 // revocations of earlier special cases
	Cost       int64 // won
}

// place is a province as it was on the day, counted from 1 in the order of the legal-dong codes.
type place uint8

func (p place) province() region.Province {
	if p == 0 || int(p) > len(provinces) {
		return region.Province{}
	}
	return provinces[p-1]
}

// MarshalText is the ISO code.
func (p place) MarshalText() ([]byte, error) {
	if x := p.province(); !x.IsZero() {
		return []byte(x.ISO().String()), nil
	}
	return nil, fmt.Errorf("no province %d", p)
}

func (p place) In(l lang.Language) string { return p.province().ShortName().In(l) }

type (
	field uint8 // of industry
	size  uint8 // of the firm
)

var (
	fields = []rule.Term{
		{Word: "health", Label: lang.Text{KO: "디지털헬스케어", EN: "digital health"}},
		{Word: "mobility", Label: lang.Text{KO: "미래차·모빌리티", EN: "mobility"}},
		{Word: "hydrogen", Label: lang.Text{KO: "수소·에너지", EN: "hydrogen, energy"}},
		{Word: "battery", Label: lang.Text{KO: "이차전지·재사용", EN: "batteries"}},
		{Word: "bio", Label: lang.Text{KO: "바이오·의약", EN: "biotechnology"}},
		{Word: "data", Label: lang.Text{KO: "블록체인·데이터", EN: "data, blockchain"}},
	}
	sizes = []rule.Term{
		{Word: "micro", Label: lang.Text{KO: "소상공인", EN: "micro"}},
		{Word: "small", Label: lang.Text{KO: "소기업", EN: "small"}},
		{Word: "medium", Label: lang.Text{KO: "중기업", EN: "medium"}},
		{Word: "large", Label: lang.Text{KO: "중견·대기업", EN: "large"}},
	}
)

func word(terms []rule.Term, i uint8) ([]byte, error) {
	if i == 0 || int(i) > len(terms) {
		return nil, fmt.Errorf("no word %d", i)
	}
	return []byte(terms[i-1].Word), nil
}

func (f field) MarshalText() ([]byte, error) { return word(fields, uint8(f)) }
func (s size) MarshalText() ([]byte, error)  { return word(sizes, uint8(s)) }
func (f field) In(l lang.Language) string    { return fields[f-1].Label.In(l) }
func (s size) In(l lang.Language) string     { return sizes[s-1].Label.In(l) }
func text(ko, en string) lang.Text           { return lang.Text{KO: ko, EN: en} }
func limit[V rule.Quantity](name string, v V) rule.Limit[V] {
	return rule.Param(name, law.MustTimeline(law.Entry[V]{From: civil.MustDate("2021-03-23"), Value: v, Confidence: law.Inferred}))
}

// Facts names the schema.
type Facts struct{}

var (
	schema    = rule.NewSchema[Facts]("support/1")
	where     = rule.Word[place](schema, "place", text("소재 시·도", "province"))
	industry  = rule.Word[field](schema, "field", text("분야", "field"))
	firm      = rule.Word[size](schema, "size", text("기업 규모", "size of the firm"))
	relocates = schema.Bool("relocates", text("특구 내 사업장 설치", "an office in the zone"), rule.Changeable)
	insured   = schema.Bool("insured", text("책임보험 가입", "liability insurance"), rule.Changeable)
	safety    = schema.Bool("safety_plan", text("안전관리계획", "a safety plan"), rule.Changeable)
	employees = schema.Int("employees", text("상시근로자 수", "employees"), rule.Unit(text("명", "people")))
	months    = schema.Int("months", text("업력", "age of the firm"), rule.Unit(text("개월", "months")))
	cover     = schema.Amount("cover", text("사망 1인당 보장액", "cover for a death"), rule.Changeable)
	research  = schema.Number("research", text("연구개발비 비율", "share of research"), 4)
	sanctions = schema.Int("sanctions", text("특례 취소 이력", "earlier revocations"))

	leastMonths = limit("least_months", 12)
	leastStaff  = limit("least_staff", 5)
	leastShare  = limit("least_research", rule.MustNumber("0.0300"))
	largeCover  = limit("large_cover", money.Won(500_000_000))
)

// LeastCover is the sum for a death that the Decree demands (시행령 제60조제3항제1호), as the library has it.
func LeastCover() (rule.Limit[money.Amount], error) {
	e, err := sandbox.ZoneAct.RequiredCover(sandbox.Demonstration, day)
	if err != nil {
		return rule.Limit[money.Amount]{}, err
	}
	return rule.Param("least_cover", law.MustTimeline(law.Entry[money.Amount]{From: e.From, Value: e.Value.Death, Basis: e.Basis, Confidence: e.Confidence})), nil
}

// rules are illustrative: only the sum of the insurance is that of the law.
func rules(least rule.Limit[money.Amount]) []rule.Rule[Facts] {
	var eligible []place
	for i, p := range provinces {
		if p.ZoneEligible() {
			eligible = append(eligible, place(i+1))
		}
	}
	n := rule.Fixed[int]
	return []rule.Rule[Facts]{
		{Code: "support.place", Title: text("비수도권 소재 또는 이전", "outside the capital area, or moves out"), When: rule.Any(where.OneOf(eligible...), relocates.True())},
		{Code: "support.cover", Title: text("책임보험", "liability insurance"), When: rule.All(insured.True(), cover.AtLeast(least))},
		{Code: "support.large", Title: text("중견·대기업의 추가 보장", "more cover of large firms"), When: rule.Any(firm.OneOf(1, 2, 3), cover.AtLeast(largeCover))},
		{Code: "support.age", Title: text("업력", "age of the firm"), When: months.AtLeast(leastMonths)},
		{Code: "support.staff", Title: text("상시근로자", "employees"), When: employees.AtLeast(leastStaff)},
		{Code: "support.research", Title: text("연구개발비 비율", "share of research"), When: rule.Any(research.AtLeast(leastShare), firm.Is(1))},
		{Code: "support.safety", Title: text("안전관리계획", "a safety plan"), When: rule.Any(safety.True(), industry.Is(6))},
		{Code: "support.sanctions", Title: text("특례 취소 이력", "earlier revocations"), When: sanctions.AtMost(n(0))},
	}
}

// grant is 70 percent of the cost up to 100 million won and 40 percent above, at most 200 million: illustrative.
func grant(first string, most int64) simulation.Grant {
	return simulation.Grant{
		Brackets: []simulation.Bracket{{UpTo: money.Won(100_000_000), Rate: money.MustRate(first)}, {Rate: money.MustRate("0.4")}},
		Unit:     money.Won(1000), Rounding: money.Down, Cap: money.Won(most),
	}
}
