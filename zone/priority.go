package zone

import (
	"cmp"
	"slices"

	"github.com/teukgu/teukgu/sandbox/civil"
	"github.com/teukgu/teukgu/sandbox/fault"
	"github.com/teukgu/teukgu/sandbox/law"
)

// Ranking is the place of a specialised development zone in the evaluation of one year (성과평가의 순위, 제24조).
type Ranking struct {
	Year int // the year evaluated
	Rank int // from 1, the best
	Of   int // how many zones were evaluated
}

// Outstanding is what is known of a specialised development zone (특화특구) that may be recommended for a regulation-free zone.
type Outstanding struct {
	Rankings []Ranking // the last ones, in any order
	// Needed says that both the head of the specialised zone and the local head outside the capital area find the designation
	// necessary to foster a business or industry (시행령 제46조제1항제2호), as a fact.
	Needed bool
}

// outstandingRule is in which best share a zone has to be, in how many years on end up to the last.
type outstandingRule struct {
	best  Share
	years int
}

var outstandingRules = law.MustTimeline(read(force2019, outstandingRule{Share{20, 100}, 3}, "시행령 제46조제1항제1호"))

// Recommendable says whether the Minister may recommend that a specialised development zone apply for a designation (권고,
// 제76조제1항): nil, or a [fault.List]. Its results of the last three years, without a gap, have to be within the best 20/100, and
// both heads have to find it necessary (시행령 제46조제1항). An application on a recommendation may be tabled before others (제76조
// 제2항), as may one for a regional innovation complex (지역혁신융복합단지, 제76조제3항). The Minister need not do either. That the
// specialised zone lies outside the capital area (제76조제1항) is for the caller to know.
func Recommendable(on civil.Date, o Outstanding) error {
	var list fault.List
	e, ok := outstandingRules.At(on)
	if !ok {
		basis := outstandingRules.Entries()[0].Basis
		return fault.List{planTooEarly.At(fault.Path{}.Field("on"), basis, value("on", on))}
	}
	at := fault.Path{}.Field("rankings")
	for i, r := range o.Rankings {
		if r.Year <= 0 || r.Rank < 1 || r.Of < r.Rank || r.Year >= on.Year() {
			list.Add(rankingInvalid.At(at.Index(i), e.Basis))
		}
	}
	if len(list) == 0 && !e.Value.met(o.Rankings) {
		list.Add(rankingShort.At(at, e.Basis, value("years", e.Value.years), value("of", e.Value.best.Of), value("in", e.Value.best.In)))
	}
	if !o.Needed {
		list.Add(rankingNeed.At(fault.Path{}.Field("needed"), law.MustRef("시행령 제46조제1항제2호")))
	}
	return list.Err()
}

// met reports whether the last years stand without a gap, each within the best share: rank × in ≤ of × number.
func (r outstandingRule) met(rankings []Ranking) bool {
	last := slices.Clone(rankings)
	slices.SortFunc(last, func(a, b Ranking) int { return cmp.Compare(b.Year, a.Year) })
	if len(last) < r.years {
		return false
	}
	for i, x := range last[:r.years] {
		if x.Year != last[0].Year-i || int64(x.Rank)*r.best.In > int64(x.Of)*r.best.Of {
			return false
		}
	}
	return true
}

var (
	rankingInvalid = fault.Define("zone.recommendation.ranking.invalid",
		"성과평가의 연도나 순위가 올바르지 않습니다. 기준일보다 앞선 연도와 1위부터 평가 대상 수까지의 순위를 적으십시오.",
		"The year or the rank of the evaluation is wrong. State a year before the day, and a rank from 1 to the number evaluated.")
	rankingShort = fault.Define("zone.recommendation.ranking.too_low",
		"성과평가 결과가 최근 {years}년간 연속하여 상위 {in}분의 {of} 이내가 아닙니다. 요건을 갖춘 특화특구만 권고할 수 있습니다.",
		"The results of the last {years} years are not all within the best {of} in {in}. Only a zone with such results can be recommended.")
	rankingNeed = fault.Define("zone.recommendation.need.missing",
		"특화특구관할지방자치단체의 장과 비수도권 시·도지사등이 지정의 필요성을 인정하지 않았습니다. 두 기관의 의견을 먼저 들으십시오.",
		"The two local heads have not found the designation necessary. Hear both of them first.")
)
