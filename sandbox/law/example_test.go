package law_test

import (
	"encoding/json"
	"errors"
	"fmt"
	"slices"

	"github.com/teukgu/teukgu/sandbox/civil"
	"github.com/teukgu/teukgu/sandbox/lang"
	"github.com/teukgu/teukgu/sandbox/law"
)

// How long may a demonstration granted on 3 March 2025 last, and why?
func Example() {
	terms := law.MustTimeline(
		law.Entry[civil.Period]{From: civil.MustDate("2019-04-17"), Value: civil.Years(2), Basis: law.MustRef("제86조제6항")},
		law.Entry[civil.Period]{From: civil.MustDate("2024-08-07"), Value: civil.Years(4), Basis: law.MustRef("제86조제9항")},
	)
	granted := civil.MustDate("2025-03-03")
	chosen, err := law.Select(terms, law.ZoneTransitions(), law.Moment{Event: law.EventGrant, On: granted})
	if err != nil {
		fmt.Println(err)
		return
	}
	fmt.Println(chosen.Entry.Value)
	fmt.Println(chosen.In(lang.Korean))
	fmt.Println(chosen.In(lang.English))
	// Output:
	// P4Y
	// 부여·허가일(2025년 3월 3일)을 기준으로 제86조제9항(2024년 8월 7일 시행)을 적용한다. 근거: 부칙(제20236호) 제3조. 실증특례의 유효기간은 시행 이후 실증특례를 부여하는 경우부터 적용한다.
	// By the day of the grant (3 March 2025), what applies is Art. 86(9) (in force from 7 August 2024). Basis: Addenda (No. 20236) Art. 3. The term of a demonstration applies to demonstrations granted after the Act took effect.
}

func ExampleParseRef() {
	for _, text := range []string{"57의2①2.가", "제86조 제9항", "Article 2 subpara. 13 (a)", "시행령 57⑤", "「민법」 제160조제3항", "법률 제20236호 부칙 제3조"} {
		r, err := law.ParseRef(text)
		if err != nil {
			fmt.Println(err)
			continue
		}
		fmt.Printf("%s / %s\n", r, r.English())
	}
	// Output:
	// 제57조의2제1항제2호가목 / Art. 57-2(1)2(a)
	// 제86조제9항 / Art. 86(9)
	// 제2조제13호가목 / Art. 2 subpara. 13(a)
	// 시행령 제57조제5항 / Decree Art. 57(5)
	// 민법 제160조제3항 / Civil Act Art. 160(3)
	// 부칙(제20236호) 제3조 / Addenda (No. 20236) Art. 3
}

func ExampleParseError() {
	_, err := law.ParseRef("제86조가목")
	if e, ok := errors.AsType[*law.ParseError](err); ok {
		fmt.Println(e.Input, "-", e.Reason)
	}
	// Output: 제86조가목 - an item (목) needs a subparagraph (호)
}

// A citation is a value: comparable, ordered, its text in JSON.
func ExampleRef() {
	r := law.MustRef("제57조의2제1항제2호가목")
	fmt.Println(r.Article(), r.ArticleBranch(), r.Paragraph(), r.Subparagraph(), r.Item())
	fmt.Println(r == law.MustRef("Art. 57-2(1)2(a)"), law.MustRef("제57조의2").Covers(r))

	cited := []law.Ref{law.MustRef("시행령 제1조"), r, law.MustRef("제57조")}
	slices.SortFunc(cited, law.Ref.Compare)
	text, _ := json.Marshal(cited)
	fmt.Println(string(text))
	// Output:
	// 57 2 1 2 1
	// true true
	// ["제57조","제57조의2제1항제2호가목","시행령 제1조"]
}

func ExampleAct() {
	a := law.MustRef("산업융합촉진법 제10조의3").Act()
	fmt.Println(a.ID(), a.Kind())
	fmt.Println(a.Name().KO, "/", a.Name().EN)

	other := law.MustAct("「개인정보 보호법」") // any other act, by its title
	fmt.Println(law.MustRef("제15조제1항").WithAct(other))
	// Output:
	// industrial-convergence-act act
	// 산업융합 촉진법 / Industrial Convergence Promotion Act
	// 「개인정보 보호법」 제15조제1항
}

func ExampleKind() {
	fmt.Println(law.ZoneAct().Kind(), law.ZoneDecree().Kind(), law.ZoneRule().Kind())
	// Output: act presidential_decree ministerial_rule
}

// The insurance of temporary permits has moved twice; the right citation is that of the day.
func ExampleTimeline() {
	insurance := law.MustTimeline(
		law.Entry[law.Ref]{From: civil.MustDate("2019-04-17"), Value: law.MustRef("제90조제12항")},
		law.Entry[law.Ref]{From: civil.MustDate("2024-08-07"), Value: law.MustRef("제90조제14항")},
		law.Entry[law.Ref]{From: civil.MustDate("2026-07-01"), Value: law.MustRef("제90조제15항")},
	)
	for _, on := range []string{"2019-04-16", "2024-08-06", "2026-06-30", "2026-07-01"} {
		entry, ok := insurance.At(civil.MustDate(on))
		fmt.Println(on, entry.Value, ok)
	}
	// Output:
	// 2019-04-16  false
	// 2024-08-06 제90조제12항 true
	// 2026-06-30 제90조제14항 true
	// 2026-07-01 제90조제15항 true
}

// An entry may say that a rule has ended.
func ExampleEntry() {
	sunset := law.MustTimeline(
		law.Entry[civil.Period]{From: civil.MustDate("2019-04-17"), Value: civil.Days(30), Basis: law.MustRef("제1조")},
		law.Entry[civil.Period]{From: civil.MustDate("2025-01-01"), Ended: true, Basis: law.MustRef("부칙(제20000호) 제2조")},
	)
	for _, on := range []string{"2024-12-31", "2025-01-01"} {
		entry, ok := sunset.At(civil.MustDate(on))
		fmt.Println(on, entry.Value, ok, entry.Basis)
	}
	// Output:
	// 2024-12-31 P30D true 제1조
	// 2025-01-01  false 부칙(제20000호) 제2조
}

func ExampleTimelineError() {
	_, err := law.NewTimeline(
		law.Entry[int]{From: civil.MustDate("2024-08-07"), Value: 15},
		law.Entry[int]{From: civil.MustDate("2019-04-17"), Value: 30},
	)
	if e, ok := errors.AsType[*law.TimelineError](err); ok {
		fmt.Println(e.Index, e.From, e.Reason)
	}
	// Output: 1 2019-04-17 it begins before the entry in front of it
}

// What was law for 1 September 2024 as known in January of that year?
func ExampleTimeline_AsKnown() {
	terms := law.MustTimeline(
		law.Entry[civil.Period]{From: civil.MustDate("2019-04-17"), Promulgated: civil.MustDate("2018-10-16"), Value: civil.Years(2)},
		law.Entry[civil.Period]{From: civil.MustDate("2024-08-07"), Promulgated: civil.MustDate("2024-02-06"), Value: civil.Years(4)},
	)
	on := civil.MustDate("2024-09-01")
	for _, known := range []string{"2024-01-31", "2024-02-06"} {
		entry, _ := terms.AsKnown(civil.MustDate(known)).At(on)
		fmt.Println(known, lang.PeriodIn(entry.Value, lang.Korean))
	}
	// Output:
	// 2024-01-31 2년
	// 2024-02-06 4년
}

// A change of the plan applied for before 7 August 2024 keeps the notice of 30 days, whenever it is decided.
func ExampleSelection() {
	notice := law.MustTimeline(
		law.Entry[civil.Period]{From: civil.MustDate("2019-04-17"), Value: civil.Days(30), Basis: law.MustRef("제81조제2항"), Confidence: law.Inferred},
		law.Entry[civil.Period]{From: civil.MustDate("2024-08-07"), Value: civil.Days(15), Basis: law.MustRef("제81조제2항"), Confidence: law.Primary},
	)
	chosen, err := law.Select(notice, law.ZoneTransitions(),
		law.Moment{Event: law.EventApplication, On: civil.MustDate("2024-08-06")},
		law.Moment{Event: law.EventDecision, On: civil.MustDate("2024-12-01")})
	fmt.Println(chosen.Entry.Value, chosen.Confidence(), err)
	fmt.Println(chosen.Why().KO)
	// Output:
	// P30D inferred <nil>
	// 신청일(2024년 8월 6일)을 기준으로 제81조제2항(2019년 4월 17일 시행)을 적용한다. 근거: 부칙(제20236호) 제2조. 계획 및 지정 변경의 단축된 기간은 시행 이후 변경을 신청한 경우부터 적용한다. 제81조제2항(2024년 8월 7일 시행)은 신청일(2024년 8월 6일)이 그 시행 전이므로 적용하지 않는다.
}

func ExampleMissingMomentError() {
	notice := law.MustTimeline(
		law.Entry[civil.Period]{From: civil.MustDate("2024-08-07"), Value: civil.Days(15), Basis: law.MustRef("제81조제2항")},
	)
	_, err := law.Select(notice, law.ZoneTransitions())
	if e, ok := errors.AsType[*law.MissingMomentError](err); ok {
		fmt.Println(e.Event, e.Basis)
	}
	// Output: application 부칙(제20236호) 제2조
}

func ExampleNotInForceError() {
	terms := law.MustTimeline(
		law.Entry[civil.Period]{From: civil.MustDate("2019-04-17"), Value: civil.Years(2), Basis: law.MustRef("제86조제6항")},
	)
	_, err := law.Select(terms, nil, law.Moment{Event: law.EventGrant, On: civil.MustDate("2019-04-16")})
	if e, ok := errors.AsType[*law.NotInForceError](err); ok {
		fmt.Println(e.Ended, e.From)
	}
	// Output: false 2019-04-17
}

// A fine that has become lighter since the violation applies as it is now.
func ExampleSelectSanction() {
	fine := law.MustTimeline(
		law.Entry[int]{From: civil.MustDate("2021-07-21"), Value: 5_000_000, Basis: law.MustRef("시행령 별표 제2호나목")},
		law.Entry[int]{From: civil.MustDate("2026-07-01"), Value: 3_000_000, Basis: law.MustRef("시행령 별표 제2호나목")},
	)
	chosen, err := law.SelectSanction(fine, civil.MustDate("2026-05-01"), civil.MustDate("2026-09-01"),
		func(later, earlier int) bool { return later < earlier })
	fmt.Println(chosen.Entry.Value, chosen.Rule.Basis, err)
	// Output: 3000000 행정기본법 제14조제3항 <nil>
}

func ExampleTransition() {
	for _, r := range law.ZoneTransitions() {
		if r.Event == law.EventGrant {
			fmt.Println(r.Basis, r.Amends, r.From)
		}
	}
	// Output:
	// 부칙(제20236호) 제3조 제86조제9항 2024-08-07
	// 부칙(제20236호) 제5조 제90조제10항 2024-08-07
}

func ExampleGeneralRule() {
	r := law.GeneralRule(law.EventGrant, civil.MustDate("2026-11-22"))
	fmt.Println(r.Basis, r.Source.Confidence)
	fmt.Println(r.Text.KO)
	// Output:
	// 행정기본법 제14조제2항 primary
	// 신청에 따른 처분은 처분 당시의 법령에 따른다.
}

func ExampleEvent() {
	fmt.Println(law.EventResultFiled, law.EventResultFiled.In(lang.Korean), law.EventResultFiled.In(lang.English))
	// Output: result_filed 결과 제출일 day the results were filed
}

func ExampleMoment() {
	text, _ := json.Marshal(law.Moment{Event: law.EventApplication, On: civil.MustDate("2024-08-06")})
	fmt.Println(string(text))
	// Output: {"event":"application","on":"2024-08-06"}
}

// The Act promulgated last is not the Act in force last.
func ExampleZoneActAmendments() {
	for _, a := range law.ZoneActAmendments() {
		if a.Act == law.ZoneAct() && a.InForce.Year() == 2026 {
			fmt.Println(a.Number, a.Promulgated, a.InForce)
		}
	}
	// Output:
	// 21381 2026-02-19 2026-02-19
	// 21738 2026-06-02 2026-06-02
	// 21285 2025-12-30 2026-07-01
	// 21462 2026-03-17 2026-09-18
}

func ExampleAmendment() {
	for _, a := range law.ZoneActAmendments() {
		if a.Number == 19430 {
			fmt.Println(a.Addenda(), a.InForce, a.Source.Confidence)
			fmt.Println(a.Changed.KO)
		}
	}
	// Output:
	// 부칙(제19430호) 2023-07-10 primary
	// 국가균형발전위원회를 지방시대위원회로 변경
}

func ExampleSource() {
	s := law.Source{Ref: "https://www.law.go.kr/법령/민법", Confidence: law.Primary}
	text, _ := json.Marshal(s)
	fmt.Println(string(text))
	// Output: {"ref":"https://www.law.go.kr/법령/민법","confidence":"primary"}
}

func ExampleConfidence() {
	c := law.Primary.Weaker(law.Inferred) // a conclusion is as sure as its weakest ground
	fmt.Println(c, c.In(lang.Korean))
	// Output: inferred 추론
}
