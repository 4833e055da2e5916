package evaluation_test

import (
	"fmt"

	"github.com/teukgu/teukgu/evaluation"
	"github.com/teukgu/teukgu/sandbox/calendar"
	"github.com/teukgu/teukgu/sandbox/civil"
	"github.com/teukgu/teukgu/sandbox/lang"
	"github.com/teukgu/teukgu/sandbox/law"
	"github.com/teukgu/teukgu/sandbox/region"
	"github.com/teukgu/teukgu/sandbox/rule"
	"github.com/teukgu/teukgu/zone"
)

// zoneCall is a call with one stage, scored on paper.
func zoneCall() evaluation.Call {
	return evaluation.Call{
		ID: "giz-2027", Name: lang.Text{KO: "2027년 글로벌 혁신특구 공모", EN: "call for global innovation zones, 2027"},
		Kind: zone.GlobalInnovation, On: civil.MustDate("2026-11-02"),
		Applicants: []zone.Head{zone.ProvinceHead}, Window: civil.MustSpan("2026-11-16/2026-11-20"),
		Select: 1, Stages: []evaluation.Stage{paper()},
		Objections: evaluation.Objections{Period: civil.Days(10), Counting: calendar.Administrative},
	}
}

func ExampleCall() {
	call := zoneCall()
	call.Select, call.Applicants = 2, nil
	fmt.Println(call.Validate())
	// Output:
	// evaluation.call.missing: applicants: The call lacks who may apply. State it as it was published.; evaluation.call.select.conflict: select: The call selects 2, its last stage 1. Make them equal.
}

func ExampleObjections() {
	o := evaluation.Objections{Period: civil.Days(10), Counting: calendar.Administrative}
	end, err := o.Counting.Count(calendar.Korea(), civil.MustDate("2026-11-25"), o.Period)
	fmt.Println(end.Last(), o.Counting.Basis(), err) // the tenth day is a Saturday
	// Output: 2026-12-07 행정기본법 제6조제1항 <nil>
}

// A procedure grows by events; what is not allowed is refused with what is.
func ExampleProcedure() {
	p := evaluation.NewProcedure(zoneCall())
	daegu := []zone.Applicant{{Head: zone.ProvinceHead, Name: "대구광역시", Province: region.MustLegalDong("27")}}
	filed := evaluation.Event{Type: evaluation.EventFiled, Date: civil.MustDate("2026-11-18"), Proposal: "robots",
		Name: lang.Text{KO: "AI로봇", EN: "AI robots"}, Applicants: daegu}
	p, err := p.Apply(filed)
	fmt.Println(p.Status(civil.MustDate("2026-11-18")).Status, err)

	filed.Proposal, filed.Date = "satellites", civil.MustDate("2026-11-21")
	_, err = p.Apply(filed)
	fmt.Println(err)

	for _, n := range p.Next(civil.MustDate("2026-11-21")) {
		fmt.Println(n.Move.On.In(lang.Korean), "·", n.Move.By.In(lang.Korean))
	}
	// Output:
	// receiving <nil>
	// evaluation: events[1] (filed) is refused: evaluation.procedure.application.late: events[1].date: The window closed on 20 November 2026. A late application is not taken.; allowed: screened, withdrawn, called_off
	// 자격 판정 · 주무부처의 장
	// 철회 · 지방자치단체의 장
	// 공모 취소 · 주무부처의 장
}

// The scores of a stage are sealed before its ranking is fixed; the procedure makes both events with their digests.
func ExampleProcedure_Seal() {
	p := evaluation.NewProcedure(zoneCall())
	day := civil.MustDate("2026-11-18")
	for _, id := range []string{"robots", "satellites"} {
		p, _ = p.Apply(evaluation.Event{Type: evaluation.EventFiled, Date: day, Proposal: id, Name: lang.Text{KO: id, EN: id},
			Applicants: []zone.Applicant{{Head: zone.ProvinceHead, Name: "대구광역시", Province: region.MustLegalDong("27")}}})
	}
	day = civil.MustDate("2026-11-23")
	for _, id := range []string{"robots", "satellites"} {
		p, _ = p.Apply(evaluation.Event{Type: evaluation.EventScreened, Date: day, Proposal: id, Eligibility: evaluation.Eligibility{Decision: rule.True}})
	}
	p, _ = p.Apply(evaluation.Event{Type: evaluation.EventListed, Date: day})
	day = civil.MustDate("2026-12-07")
	p, _ = p.Apply(evaluation.Event{Type: evaluation.EventOpened, Date: day, Stage: "paper"})
	p, _ = p.Apply(evaluation.Event{Type: evaluation.EventScored, Date: day, Stage: "paper", Panels: []evaluation.Panel{{
		Evaluators: evaluators("e1"), Proposals: proposals("robots", "satellites"),
		Sheets: []evaluation.Sheet{sheet("e1", "robots", "plan", "90", "capacity", "80"), sheet("e1", "satellites", "plan", "88", "capacity", "82")},
	}}})
	sealed, _ := p.Seal(day)
	p, err := p.Apply(sealed)
	fmt.Println(len(sealed.Digest), err)
	ranked, _ := p.Rank(day.AddDays(1))
	p, err = p.Apply(ranked)
	ranking, _ := p.Ranking("paper", ranked.Date)
	fmt.Println(ranking.Selected(), err)
	a, _ := p.Agenda(calendar.Korea(), ranked.Date)
	fmt.Print(a.In(lang.Korean))
	// Output:
	// 64 <nil>
	// [robots] <nil>
	// 1. 2026년 12월 18일까지: 이의신청 (행정기본법 제6조제1항)
	//    담당: 신청인
	//    비고: 공고에서 정한 기한
	// 2. 정해진 날 없음: 후보 선정
	//    담당: 공모 주관기관
}

func ExampleEvent() {
	e := evaluation.Event{Type: evaluation.EventSealed, Date: civil.MustDate("2026-12-07"), Stage: "paper"}
	fmt.Println(e.Validate())
	// Output:
	// evaluation.procedure.event.field.required: digest: “scores sealed” needs this field. Fill it in.
}

// A refusal gives its reasons, by the codes of the rules.
func ExampleEligibility() {
	e := evaluation.Event{Type: evaluation.EventScreened, Date: civil.MustDate("2026-11-23"), Proposal: "robots",
		Eligibility: evaluation.Eligibility{Decision: rule.False}}
	fmt.Println(e.Validate())
	// Output:
	// evaluation.procedure.eligibility.reason.required: eligibility.failed: An application is called ineligible without a reason. Give the codes of the rules that it fails.
}

// The answer of a book of rules is taken over with its codes.
func ExampleEligibilityOf() {
	type province struct{} // names the schema in the types
	schema := rule.NewSchema[province]("call/1")
	outside := schema.Bool("outside_capital", lang.Text{KO: "비수도권", EN: "outside the capital area"})
	book, err := rule.NewBook(schema, civil.MustDate("2026-11-23"), []rule.Rule[province]{{
		Code: "call.capital_area", Title: lang.Text{KO: "비수도권일 것", EN: "lies outside the capital area"},
		Basis: law.MustRef("제2조제13호"), When: outside.True(),
	}})
	if err != nil {
		fmt.Println(err)
		return
	}
	var row rule.Row[province]
	outside.Set(&row, false)
	var o rule.Outcome[province]
	book.Review(&row, &o)
	e := evaluation.EligibilityOf(&o)
	fmt.Println(e.Decision, e.Failed)
	// Output: false [call.capital_area]
}

func ExampleStatus() {
	s, err := evaluation.ParseStatus("screened")
	fmt.Println(s.In(lang.Korean), err)
	// Output: 평가 대상 확정 <nil>
}

func ExampleEventType() {
	_, err := evaluation.ParseReopenGround("mood")
	fmt.Println(evaluation.EventReopened.In(lang.Korean), "·", err)
	// Output: 재평가 · evaluation: "mood" is no ReopenGround: want one of objection, tie, correction
}

func ExampleSelectionRound() {
	for _, r := range evaluation.RoundsOf(2024) {
		planned, _ := r.Figure(evaluation.CountPlanned)
		designated, _ := r.Figure(evaluation.CountDesignated)
		_, paper := r.Step(evaluation.PhasePaper)
		fmt.Println(r.Name.KO, planned.Least, designated.Least, "서면평가일 공개:", paper)
	}
	r, _ := evaluation.FindRound("giz-2023")
	applied, _ := r.Figure(evaluation.CountApplications)
	_, exact := applied.Exact()
	fmt.Println(applied.Least, applied.Most, exact, applied.Source.Confidence.In(lang.Korean))
	// Output:
	// 2024년 글로벌 혁신특구 선정 3 3 서면평가일 공개: false
	// 2024년 규제자유특구 선정(10차) 6 3 서면평가일 공개: false
	// 15 18 false 2차 자료
}
