package zone_test

import (
	"fmt"

	"github.com/teukgu/teukgu/sandbox/civil"
	"github.com/teukgu/teukgu/sandbox/lang"
	"github.com/teukgu/teukgu/sandbox/law"
	"github.com/teukgu/teukgu/zone"
)

// The first global innovation special zones: chosen in December 2023, in force from June 2024.
func Example() {
	path := zone.History{
		{Stage: zone.StageCandidacy, On: civil.MustPartial("2023-12-28"), Confidence: law.Secondary},
		{Stage: zone.StageResolution, On: civil.MustPartial("2024-04-30"), Confidence: law.Secondary},
		{Stage: zone.StageGazette, On: civil.MustPartial("2024-05-29"), Confidence: law.Secondary},
		{Stage: zone.StageEffect, On: civil.MustPartial("2024-06-01"), Confidence: law.Secondary},
	}
	fmt.Println(path.Validate())
	for _, m := range path {
		fmt.Printf("%s %s [%s]\n", m.On, m.Stage.In(lang.Korean), m.Stage.Basis())
	}
	// Output:
	// <nil>
	// 2023-12-28 후보 선정 []
	// 2024-04-30 특구위원회 심의·의결 [제75조제3항]
	// 2024-05-29 관보 고시 [제75조제4항]
	// 2024-06-01 효력 발생 [제80조제1항]
}

func ExampleStage() {
	for _, s := range zone.Stages() {
		fmt.Printf("%s: %s [%s]\n", s, s.In(lang.English), s.Basis().English())
	}
	// Output:
	// call: call for proposals []
	// candidacy: choice of candidates []
	// notice: public notice of the plan [Art. 74(2)]
	// hearing: public hearing [Decree Art. 43(3)]
	// application: application for designation [Art. 72(1)]
	// consultation: consultation of the ministries [Art. 75(1)]
	// reply: reply of the ministries [Art. 75(2)]
	// prior_review: prior review [Art. 79]
	// resolution: resolution of the committee [Art. 75(3)]
	// designation: designation [Art. 75(3)]
	// gazette: notice in the gazette [Art. 75(4)]
	// effect: entry into force [Art. 80(1)]
}

// A month leaves its days open, so only the last of them is sure.
func ExampleHistory_Reached() {
	path := zone.History{
		{Stage: zone.StageResolution, On: civil.MustPartial("2025-05-20")},
		{Stage: zone.StageEffect, On: civil.MustPartial("2025-06")},
	}
	for _, day := range []string{"2025-05-19", "2025-06-15", "2025-06-30"} {
		m, ok := path.Reached(civil.MustDate(day))
		fmt.Println(day, m.Stage, ok)
	}
	// Output:
	// 2025-05-19  false
	// 2025-06-15 resolution true
	// 2025-06-30 effect true
}

func ExampleHistory_Validate() {
	path := zone.History{
		{Stage: zone.StageGazette, On: civil.MustPartial("2025-05-20")},
		{Stage: zone.StageResolution, On: civil.MustPartial("2025-06")},
	}
	fmt.Println(path.Validate())
	// Output:
	// zone.milestone.on.order: [1].on: resolution of the committee (June 2025) comes after notice in the gazette (20 May 2025), a later stage. Check both dates. (Art. 75(4))
}

func ExampleMilestone() {
	m := zone.Milestone{Stage: zone.StageEffect, On: civil.MustPartial("2025-06"), Confidence: law.Secondary}
	fmt.Println(m.Stage, m.On.First(), m.On.Last(), m.Confidence)
	// Output: effect 2025-06-01 2025-06-30 secondary
}

func ExampleID() {
	id, err := zone.ParseID("rfz-01")
	fmt.Println(id, err)
	_, err = zone.ParseID("RFZ 1")
	fmt.Println(err)
	// Output:
	// rfz-01 <nil>
	// zone: "RFZ 1" is not an ID: it must be lower-case letters and digits with hyphens between them, such as rfz-01
}
