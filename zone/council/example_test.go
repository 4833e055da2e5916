package council_test

import (
	"fmt"

	"github.com/teukgu/teukgu/sandbox/civil"
	"github.com/teukgu/teukgu/sandbox/lang"
	"github.com/teukgu/teukgu/zone/council"
)

// One grievance from the day it is raised to a meeting at which nobody has answered it.
func Example() {
	g := council.Grievance{
		ID: "2026-07", Zone: "giz-04", Kind: council.CertificationBody, Raised: civil.MustDate("2026-09-01"),
		By:      lang.Text{KO: "특구사업자", EN: "operator"},
		Subject: lang.Text{KO: "해외 인증기관의 시험 대기", EN: "waiting for tests of a body abroad"},
	}
	g, err := g.Apply(council.Step{
		On: civil.MustDate("2026-09-04"), Event: council.Assign, Due: civil.MustDate("2026-10-02"),
		To: lang.Text{KO: "국가기술표준원", EN: "Korean Agency for Technology and Standards"},
	})
	fmt.Println(err)
	s, _ := g.Status(civil.MustDate("2026-11-22"))
	fmt.Println(s.State.In(lang.Korean), s.With.KO, s.Due, s.Overdue)

	_, err = g.Apply(council.Step{On: civil.MustDate("2026-11-22"), Event: council.Close})
	fmt.Println(err)
	// Output:
	// <nil>
	// 배정 국가기술표준원 2026-10-02 true
	// flow: close is not allowed in state assigned; allowed: assign, extend, answer, escalate, withdraw
}

func ExampleMembers() {
	for _, on := range []string{"2024-08-26", "2026-07-01"} {
		m := council.Members(civil.MustDate(on))
		fmt.Println(on, m[0], len(m)-1, "provinces")
	}
	// Output:
	// 2024-08-26 중소벤처기업부 14 provinces
	// 2026-07-01 중소벤처기업부 13 provinces
}

func ExampleMember() {
	m := council.Members(civil.MustDate("2026-11-22"))
	p, ok := m[1].Province()
	fmt.Println(m[1].In(lang.English), p.LegalDong(), ok)
	// Output:
	// Jeonnam-Gwangju Integrated Special City 12 true
}

func ExampleFirstMeeting() {
	m := council.FirstMeeting()
	fmt.Println(m.On, len(m.Attended()), m.Sources[0].Confidence)
	for i, item := range m.Agenda {
		fmt.Println(i+1, item.Subject.KO)
	}
	// Output:
	// 2024-08-26 15 secondary
	// 1 해외실증
	// 2 국제 공동연구
	// 3 실증추진단의 구성
}

func ExampleMeeting() {
	m := council.FirstMeeting()
	m.Minutes = []council.Minute{{Item: 4, Result: lang.Text{KO: "계속 논의", EN: "to be continued"}}}
	fmt.Println(m.Validate())
	// Output:
	// council.minutes.item: minutes[0].item: Item 4 is not on the agenda. Give a number from 1 to 3.
}

func ExampleRecord() {
	r := council.Record{Schema: council.Schema(), Grievances: []council.Grievance{{
		ID: "2026-01", Zone: "giz-01", Kind: council.JointResearch, Raised: civil.MustDate("2026-10-05"),
		By: lang.Text{KO: "부산광역시", EN: "Busan"}, Subject: lang.Text{KO: "공동연구 협약의 지식재산 조항", EN: "intellectual property in a joint research agreement"},
	}}}
	fmt.Println(r.Validate())
	fmt.Print(r.Agenda(civil.MustDate("2026-11-22")).In(lang.Korean))
	// Output:
	// <nil>
	// 1. 정해진 날 없음: 애로사항 2026-01 담당 배정: 공동연구 협약의 지식재산 조항
	//    담당: 중소벤처기업부
	//    비고: 특구 giz-01
}

func ExampleReport() {
	r := council.Record{Grievances: []council.Grievance{
		{ID: "1", Zone: "giz-01", Kind: council.JointResearch, Raised: civil.MustDate("2026-10-05")},
		{ID: "2", Zone: "giz-04", Kind: council.JointResearch, Raised: civil.MustDate("2026-10-06")},
	}}
	report := r.Report(civil.MustDate("2026-10-05"))
	fmt.Println(report.Total.Open, report.Zones[0].Zone, report.Kinds[0].Kind.In(lang.Korean))
	// Output:
	// 1 giz-01 국제 공동연구
}

func ExampleStatus() {
	g := council.Grievance{ID: "1", Zone: "giz-01", Kind: council.Data, Raised: civil.MustDate("2026-10-05")}
	_, before := g.Status(civil.MustDate("2026-10-04"))
	s, ok := g.Status(civil.MustDate("2026-10-05"))
	fmt.Println(before, ok, s.State, s.Since)
	// Output:
	// false true raised 2026-10-05
}

func ExamplePlan() {
	p := council.Plan{Zone: "giz-04", Adopted: civil.MustDate("2026-09-01"), Measures: []council.Measure{{What: lang.Text{KO: "시험소 실사", EN: "visit to the laboratory"}}}}
	fmt.Println(p.Validate())
	// Output:
	// council.value.missing: goals: A required value is missing or malformed. Fill it in.; council.value.missing: measures[0].who.ko: A required value is missing or malformed. Fill it in.
}

func ExampleTaskForce() {
	f := council.TaskForce{
		Zone: "giz-01", Formed: civil.MustDate("2024-09-01"),
		Mandate: []lang.Text{{KO: "실증 진행 점검", EN: "follow the demonstration"}},
		Members: []council.TaskMember{
			{Name: "김단장", Body: lang.Text{KO: "부산테크노파크", EN: "Busan Technopark"}, Role: council.Lead},
			{Name: "이위원", Body: lang.Text{KO: "한국선급", EN: "Korean Register"}, Role: council.Adviser, Until: civil.MustDate("2025-12-31")},
		},
	}
	fmt.Println(f.Validate(), len(f.On(civil.MustDate("2025-12-31"))), len(f.On(civil.MustDate("2026-01-01"))))
	// Output:
	// <nil> 2 1
}

func ExampleTailored() {
	t := council.Tailored{Zone: "giz-04", Name: lang.Text{KO: "직류기기 해외인증 사전컨설팅", EN: "advice before certification of DC equipment"}, Programme: "expert_support", Helps: []council.Goal{{Kind: council.CertificationBody}}}
	fmt.Println(t.Validate())
	// Output:
	// council.value.missing: helps[0].text.ko: A required value is missing or malformed. Fill it in.; council.value.missing: term: A required value is missing or malformed. Fill it in.
}

func ExampleLife() {
	for m := range council.Life().Allowed(council.Answered) {
		fmt.Println(m.On.In(lang.Korean), "→", m.To.In(lang.Korean), "("+m.By.In(lang.Korean)+")")
	}
	// Output:
	// 재요청 → 배정 (신청인, 지방자치단체의 장)
	// 상위 기구 상정 → 상정 (신청인, 지방자치단체의 장, 주무부처의 장)
	// 종결 → 종결 (신청인, 지방자치단체의 장, 주무부처의 장)
}

func ExampleKind() {
	k, err := council.ParseKind("certification_body")
	fmt.Println(k.In(lang.Korean), err)
	_, err = council.ParseKind("anger")
	fmt.Println(err)
	// Output:
	// 인증·시험기관 <nil>
	// council: "anger" is no Kind: want one of overseas_demonstration, joint_research, certification_body, standard, regulation, procedure, finance, insurance, data, site, other
}
