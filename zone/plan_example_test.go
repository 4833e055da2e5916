package zone_test

import (
	"errors"
	"fmt"
	"os"

	"github.com/teukgu/teukgu/sandbox/calendar"
	"github.com/teukgu/teukgu/sandbox/civil"
	"github.com/teukgu/teukgu/sandbox/clock"
	"github.com/teukgu/teukgu/sandbox/fault"
	"github.com/teukgu/teukgu/sandbox/lang"
	"github.com/teukgu/teukgu/sandbox/law"
	"github.com/teukgu/teukgu/zone"
)

func ExampleReadPlan() {
	data, err := os.ReadFile("testdata/plan.json")
	if err != nil {
		fmt.Println(err)
		return
	}
	plan, err := zone.ReadPlan(data)
	fmt.Println(plan.Name, plan.Term, err)
	// Output: 부산 친환경 선박기자재 글로벌 혁신 규제자유특구 2024-06-01/2028-05-31 <nil>
}

func ExamplePlan_Validate() {
	data, _ := os.ReadFile("testdata/plan.json")
	plan, _ := zone.ReadPlan(data)
	plan.Name = "부산 관광특구"
	plan.Prices = ""
	faults, _ := errors.AsType[fault.List](plan.Validate())
	for _, f := range faults {
		fmt.Println(f.Path, f.Basis, f.Message(lang.Korean))
	}
	// Output:
	// name 시행령 제42조제2항 특구의 명칭에 ‘규제자유특구’가 들어 있지 않습니다. 명칭에 ‘규제자유특구’를 넣으십시오.
	// name 시행령 제42조제2항 특구의 명칭에 ‘관광특구’가 들어 있어 다른 특구와 구별되지 않습니다. 명칭에서 빼십시오.
	// prices 제74조제1항제9호 특구계획에 부동산가격 안정 방안이 없습니다. 계획에 적으십시오.
}

func ExampleMissingItems() {
	missing, _ := zone.MissingItems(civil.MustDate("2026-11-22"), []law.Ref{law.MustRef("제74조제1항제1호"), law.MustRef("시행령 제42조제3항제1호")})
	fmt.Println(len(missing), missing[0], missing[len(missing)-1])
	// Output: 15 제74조제1항제2호 시행령 제42조제3항제9호
}

func ExampleStep_Start() {
	for _, applied := range []string{"2024-08-06", "2024-08-07"} {
		c, err := zone.StepNotice.Start(calendar.Korea(), true, civil.MustDate(applied), clock.Course{From: civil.MustDate("2024-07-22")})
		due, _ := c.Due()
		fmt.Println("change applied for on", applied, "notice until", due, c.Spec().Basis, err)
	}
	// Output:
	// change applied for on 2024-08-06 notice until 2024-08-21 제81조제2항 <nil>
	// change applied for on 2024-08-07 notice until 2024-08-06 제81조제2항 <nil>
}

func ExampleDesignation_Apply() {
	life, err := zone.NewDesignation("rfz-43", zone.RegulationFree).Apply(zone.Event{Type: zone.EventNoticed, Date: civil.MustDate("2026-01-05")})
	fmt.Println(life.Status(civil.MustDate("2026-01-06")).Status, err)
	_, err = life.Apply(zone.Event{Type: zone.EventApplied, Date: civil.MustDate("2026-01-20")})
	fmt.Println(err)
	// Output:
	// noticed <nil>
	// zone: events[1] (applied) is refused: zone.designation.opinions.missing: events[1]: Residents and enterprises have not been heard. Hear them before applying. (Art. 74(2)); zone.designation.notice.running: events[1].date: The notice runs until 4 February 2026. Apply after that. (Art. 74(2)); allowed: hearing_held, opinions_heard
}

func ExampleDesignation_Agenda() {
	life, _ := zone.NewDesignation("rfz-43", zone.RegulationFree).Apply(zone.Event{Type: zone.EventNoticed, Date: civil.MustDate("2026-01-05")})
	agenda, err := life.Agenda(calendar.Korea(), civil.MustDate("2026-01-06"))
	fmt.Print(agenda.In(lang.English), err)
	// Output:
	// 1. by 4 February 2026: notice of the plan (Art. 74(2))
	//    who: local head
	//    note: the application has to wait for its end
	// 2. by 4 February 2026: inspection of the plan (Decree Art. 43(1))
	//    who: local head
	//    note: the application has to wait for its end
	// <nil>
}

func ExampleScope_Covered() {
	data, _ := os.ReadFile("testdata/plan.json")
	plan, _ := zone.ReadPlan(data)
	place := zone.Place{Operator: "op-1", Provision: zone.MustProvision("선박안전법 제8조제1항"), Area: "yeongdo", On: civil.MustDate("2026-11-22")}
	for _, area := range []string{"yeongdo", "gijang"} {
		place.Area = area
		ok, why := plan.Scope().Covered(place)
		fmt.Println(area, ok, why.In(lang.Korean))
	}
	// Output:
	// yeongdo true 규제특례등이 적용됨 (제80조제1항)
	// gijang false 규제특례등의 공간적 적용범위 밖임 (제74조제1항제7호)
}

func ExampleChangeOf() {
	old, _ := zone.NewExtent([]string{"a", "b"}, civil.MustSpan("2024-06-01/2028-05-31"), []string{"x"}, []zone.Provision{zone.MustProvision("도로교통법 제5조")})
	smaller := old
	smaller.Areas = []string{"a"}
	change := zone.ChangeOf(zone.Scope{old}, zone.Scope{smaller}, civil.MustDate("2026-07-01"))
	fmt.Println(change.Kept[0].Areas, change.Lost[0].Areas, change.Lost[0].Period, len(change.Gained))
	// Output: [a] [b] 2026-07-01/2028-05-31 0
}

func ExampleParseProvision() {
	p, err := zone.ParseProvision("도로교통법 제5조 제1항")
	fmt.Println(p, p.In(lang.English), err)
	// Output: 도로교통법 제5조제1항 도로교통법 Art. 5(1) <nil>
}

func ExampleLightChange() {
	fmt.Println(zone.LightChange(civil.MustDate("2026-01-05"), zone.LightArea, zone.AreaChange{Before: 1000, After: 1099}))
	fmt.Println(zone.LightChange(civil.MustDate("2026-01-05"), zone.LightArea, zone.AreaChange{Before: 1000, After: 1100}))
	// Output:
	// <nil>
	// zone.light.area.too_large: area: The area changes from 1,000 to 1,100 square metres, which is not less than a tenth. Take the full procedure. (Decree Art. 52(2))
}

func ExampleMenu() {
	for _, c := range zone.Menu(civil.MustDate("2026-11-22"))[:3] {
		n := c.Numbers[0]
		fmt.Println(c.Under, c.Base, n.What.KO, n.Value, n.Unit.KO, n.Basis)
	}
	// Output:
	// 제92조제1항 연구개발특구법 제9조의3 지분 10 % 시행령 제69조제1항
	// 제92조제2항 연구개발특구법 제9조의5제2항 휴직 5 년 제92조제2항
	// 제93조제3항 건축법 제84조 외벽 중심선에서 2 m 시행령 제70조
}
