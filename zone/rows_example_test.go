package zone_test

import (
	"fmt"

	"github.com/teukgu/teukgu/sandbox/civil"
	"github.com/teukgu/teukgu/sandbox/lang"
	"github.com/teukgu/teukgu/sandbox/rule"
	"github.com/teukgu/teukgu/zone"
)

// Which law governs what an operator does in the zone: the authority has compared the special case with the other law.
func ExampleScope_Governing() {
	extent, _ := zone.NewExtent([]string{"yeongdo"}, civil.MustSpan("2024-06-01/2028-05-31"), []string{"op-1"},
		[]zone.Provision{zone.MustProvision("선박안전법 제8조")})
	scope := zone.Scope{extent}
	place := zone.Place{Operator: "op-1", Provision: zone.MustProvision("선박안전법 제8조제1항"), Area: "yeongdo", On: civil.MustDate("2026-11-22")}
	for _, relaxed := range []rule.Truth{rule.False, rule.True, rule.Unknown} {
		governing, _ := scope.Governing(place, relaxed)
		fmt.Println(governing.In(lang.Korean))
	}
	place.On = civil.MustDate("2028-06-01")
	governing, why := scope.Governing(place, rule.False)
	fmt.Println(governing.In(lang.Korean), "/", why.In(lang.Korean))
	// Output:
	// 이 법의 규제특례등이 다른 법률에 우선하여 적용됨 (제3조제1항)
	// 규제특례등보다 완화된 다른 법률이 적용됨 (제3조제1항)
	// 다른 법률이 더 완화된 것인지 비교하여야 함 (제3조제1항)
	// 규제특례등이 없어 규제의 근거법률이 적용됨 (제3조제2항) / 지정기간 밖임 (시행령 제42조제3항제1호)
}

func ExampleMayRestrict() {
	for _, d := range []zone.Danger{{NewTechnology: true}, {NewTechnology: true, Safety: true}} {
		restrict, basis, err := zone.MayRestrict(civil.MustDate("2026-11-22"), d)
		fmt.Println(restrict, basis, err)
	}
	// Output:
	// false 제4조제1항 <nil>
	// true 제4조제1항 <nil>
}

// A specialised development zone that was 19th of 100, 25th of 100 and 3rd of 90.
func ExampleRecommendable() {
	err := zone.Recommendable(civil.MustDate("2026-11-22"), zone.Outstanding{
		Rankings: []zone.Ranking{{Year: 2025, Rank: 19, Of: 100}, {Year: 2024, Rank: 25, Of: 100}, {Year: 2023, Rank: 3, Of: 90}},
		Needed:   true,
	})
	fmt.Println(err)
	// Output: zone.recommendation.ranking.too_low: rankings: The results of the last 3 years are not all within the best 20 in 100. Only a zone with such results can be recommended. (Decree Art. 46(1)1)
}

func ExampleDefinitions() {
	for _, d := range zone.Definitions(civil.MustDate("2026-11-22")) {
		if d.Term.KO == "규제자유특구사업자" {
			fmt.Printf("%s (%s): %s\n", d.Term.KO, d.Meaning.Basis, d.Meaning.Value.KO)
		}
	}
	// Output: 규제자유특구사업자 (제2조제15호): 계획에 따라 사업을 하는 자로서 제72조제1항의 신청인이거나 계획에 포함된 자. 특구 안에 있는 것만으로는 되지 않음
}

// What holds for a global innovation special zone and stands in no article.
func ExampleGlobalInnovationRules() {
	for _, e := range zone.GlobalInnovationRules(civil.MustDate("2026-11-22")) {
		if e.Basis.IsZero() {
			fmt.Println(e.Confidence, e.Value.EN)
		}
	}
	// Output:
	// secondary the rules of the target country are the technical level
	// secondary what is not allowed at home is demonstrated abroad, and the data are used at home
	// secondary once safety is proven the temporary permit is handled within 30 days
	// secondary a centre helps with certification for export from the planning on
	// inferred there is no temporary certification in the law
	// secondary ten zones by 2027; projects of four years, 2024 to 2027, which may go on for two
}
