package registry_test

import (
	"fmt"

	"github.com/teukgu/teukgu/sandbox/civil"
	"github.com/teukgu/teukgu/sandbox/lang"
	"github.com/teukgu/teukgu/sandbox/money"
	"github.com/teukgu/teukgu/sandbox/region"
	"github.com/teukgu/teukgu/zone/registry"
)

// The zones of a province are found under its code of the day, those of its predecessors among them.
func Example() {
	merged, err := region.MustLegalDong("12").On(civil.MustDate("2026-07-01"))
	if err != nil {
		fmt.Println(err)
		return
	}
	for _, z := range registry.Select(registry.Query{Region: merged, State: registry.Running}) {
		fmt.Println(z.ID, z.Name.KO, z.Regions, z.Kind.In(lang.Korean))
	}
	// Output:
	// rfz-30 전남 개조전기차 [46] 규제자유특구
	// rfz-34 전남 친환경 HDPE 소형어선 [46] 규제자유특구
	// giz-04 전남 직류산업 [46] 글로벌 혁신특구
}

func ExampleFind() {
	z, ok := registry.Find("giz-05")
	fmt.Println(ok, z.Name.KO, z.Decided, z.EffectiveFrom, z.Confidence)
	for _, m := range z.History() {
		fmt.Printf("%s %s [%s]\n", m.On, m.Stage.In(lang.Korean), m.Stage.Basis())
	}
	// Output:
	// true 대구 AI로봇 2025-05-20 2025-06 primary
	// 2024-12-08 후보 선정 []
	// 2025-05-20 특구위원회 심의·의결 [제75조제3항]
	// 2025-06 효력 발생 [제80조제1항]
}

// How many regulation-free zones there were after the vote of 30 April 2024.
func ExampleQuery() {
	until, _ := civil.Inclusive(civil.MustDate("2019-04-17"), civil.MustDate("2024-04-30"))
	q := registry.Query{Kind: registry.RegulationFree, Decided: until}
	fmt.Println(len(registry.Select(q)))
	q.Field = "hydrogen"
	fmt.Println(len(registry.Select(q)))
	// Output:
	// 39
	// 6
}

func ExampleZone() {
	z, _ := registry.Find("rfz-08")
	p, err := z.RegionsOn(civil.MustDate("2026-11-22"))
	fmt.Println(z.Name.KO, z.Regions, p, err)
	fmt.Println(z.State.In(lang.Korean), z.Ended, z.AreaM2, len(z.Sources))
	// Output:
	// 광주 무인저속 특장차 [29] [전남광주통합특별시] <nil>
	// 종료 2023-12-05 16790000 3
}

func ExampleBudget() {
	z, _ := registry.Find("giz-02")
	fmt.Println(z.Budget.Total.In(lang.Korean), z.Budget.Basis.In(lang.Korean), z.Budget.Rounded)
	fmt.Println(z.Budget.Note.KO)
	// Output:
	// 12,600,000,000원 계획 true
	// 부분의 합은 125억 원으로, 출처의 반올림 차이이다.
}

// A host's own file has the same form and passes the same checks.
func ExampleLoad() {
	_, err := registry.Load([]byte(`{"schema": "teukgu/zones/1", "as_of": "2026-11-22", "zones": [{
		"id": "own-1", "kind": "wide_area", "name": {"ko": "시험", "en": "trial"}, "regions": ["41"], "field": "hydrogen",
		"state": "designated", "state_as_of": "2026-10", "sources": [{"ref": "own file", "confidence": "primary"}],
		"confidence": "primary"}]}`))
	fmt.Println(err)
	// Output:
	// registry.region.capital_area: zones[0].regions[0]: Gyeonggi Province lies in the capital area, where no such zone may be. Give the code of a province outside it. (Art. 2 subpara. 13)
}

func ExampleKind() {
	k, err := registry.ParseKind("global_innovation")
	fmt.Println(k.In(lang.Korean), k.In(lang.English), err)
	_, err = registry.ParseKind("giz")
	fmt.Println(err)
	// Output:
	// 글로벌 혁신특구 global innovation special zone <nil>
	// zone: "giz" is no Kind: want one of regulation_free, global_innovation, wide_area
}

func ExampleState() {
	for s := registry.Designated; s <= registry.StateUnknown; s++ {
		fmt.Println(s, s.In(lang.Korean), len(registry.Select(registry.Query{State: s})))
	}
	// Output:
	// designated 지정 2
	// running 운영 중 20
	// temporary_permit 임시허가 12
	// ended 종료 14
	// unknown 미확인 3
}

func ExampleNote() {
	z, _ := registry.Find("giz-01")
	fmt.Println(z.Notes[0].Text.EN, z.Notes[0].Confidence)
	// Output: One daily gives 2028-04-30 as the end; 2028-05-31 follows the gazette. secondary
}

func ExampleRegistry() {
	r := registry.Registry{Schema: registry.Schema(), AsOf: registry.AsOf(), Zones: registry.All()}
	fmt.Println(r.Schema, r.AsOf, len(r.Zones), r.Validate())
	// Output: teukgu/zones/1 2026-11-22 51 <nil>
}

// The series as it was published, with the first reason not to draw a line through it.
func ExampleOutcomes_Series() {
	o := registry.PublishedOutcomes()
	for _, p := range o.Series(registry.Relocated) {
		fmt.Println(p.AsOf, p.Figures[0].In(lang.Korean))
	}
	fmt.Println(o.Caveats[0].EN)
	// Output:
	// 2022-04 237
	// 2023-01 105
	// 2023-11 138
	// All figures come from the press, and definitions move from one to the next: firms attracted are 237, 105 and 138.
}

func ExampleAttainment() {
	goal := registry.Figure{Indicator: registry.Jobs, Count: 1400}
	result := registry.Figure{Indicator: registry.Jobs, Count: 331}
	share, err := registry.Attainment(result, goal, 3, money.HalfUp)
	fmt.Println(share.In(lang.English), err)
	_, err = registry.Attainment(registry.Figure{Indicator: registry.Patents, Count: 21}, goal, 3, money.HalfUp)
	fmt.Println(err)
	// Output:
	// 23.6% <nil>
	// registry: patents against jobs: they count different things
}

func ExampleOutcomes_Compare() {
	list, err := registry.PublishedOutcomes().Compare(registry.Investment, 2, money.HalfUp)
	for _, s := range list {
		fmt.Println(s.Zone, s.Result.In(lang.Korean), s.Confidence)
	}
	fmt.Println(err)
	// Output:
	// rfz-05 1,659,100,000,000원 secondary
	// rfz-01 200,000,000,000원 secondary
	// rfz-03 145,400,000,000원 secondary
	// rfz-29 110,000,000,000원 secondary
	// rfz-11 58,700,000,000원 secondary
	// <nil>
}

func ExampleOutcome() {
	o, ok := registry.PublishedOutcomes().Find("giz-02")
	for _, g := range o.Goals {
		fmt.Println(g.Figure.Indicator.In(lang.Korean), g.Figure.In(lang.Korean), g.Confidence)
	}
	fmt.Println(ok)
	// Output:
	// 참여 기업 100 secondary
	// 수출 USD 22,910,000.00 secondary
	// 신규 고용 1,400 secondary
	// true
}

func ExampleIndicator() {
	i, err := registry.ParseIndicator("laws_revised")
	fmt.Println(i.In(lang.Korean), i.Money(), err)
	// Output:
	// 법령 정비 false <nil>
}

func ExampleFigure() {
	f := registry.Figure{Indicator: registry.Jobs, Count: 3000, AtLeast: true}
	fmt.Println(f.In(lang.Korean), "/", f.In(lang.English))
	// Output:
	// 3,000 이상 / 3,000 or more
}

// One zone whose projects stand differently.
func ExampleProject() {
	z, _ := registry.Find("rfz-14")
	for _, p := range z.Projects {
		fmt.Printf("%s %s %d %q\n", p.AsOf, p.State.In(lang.Korean), p.Count, p.Name.KO)
	}
	// Output:
	// 2021-11-04 임시허가 4 ""
	// 2025-11-21 종료 0 "규제가 정비된 부분"
	// 2025-11-21 임시허가 0 "임시허가가 연장된 부분"
}

func ExampleLoadOutcomes() {
	_, err := registry.LoadOutcomes([]byte(`{"schema": "teukgu/outcomes/1", "as_of": "2026-11-22", "zones": [{"zone": "own-1",
		"results": [{"figure": {"indicator": "jobs", "count": 12}, "confidence": "primary"}]}]}`))
	fmt.Println(err)
	// Output:
	// registry.value.missing: zones[0].results[0].period: A required value is missing. Fill it in.
}
