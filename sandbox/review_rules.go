package sandbox

import (
	"sync"

	"github.com/teukgu/teukgu/sandbox/civil"
	"github.com/teukgu/teukgu/sandbox/fault"
	"github.com/teukgu/teukgu/sandbox/lang"
	"github.com/teukgu/teukgu/sandbox/law"
	"github.com/teukgu/teukgu/sandbox/rule"
)

// ReviewCase names the schema of the facts of a review in the types of the rule package.
type ReviewCase struct{}

// reviewFacts are the facts that the rules ask for, in the order in which they are asked.
type reviewFacts struct {
	schema *rule.Schema[ReviewCase]
	gap    rule.WordFact[ReviewCase, Gap]
	listed rule.BoolFact[ReviewCase]
	region rule.WordFact[ReviewCase, place]
	inPlan rule.BoolFact[ReviewCase]
	seat   rule.BoolFact[ReviewCase]
	safety rule.BoolFact[ReviewCase]
	fraud  rule.BoolFact[ReviewCase]
	harms  rule.BoolFact[ReviewCase]
}

// review is declared when it is first asked for; a package variable would be before the vocabularies are there.
var review = sync.OnceValue(func() *reviewFacts {
	s := rule.NewSchema[ReviewCase]("review/1")
	return &reviewFacts{
		schema: s,
		gap:    rule.Word[Gap](s, "gap", ko("신청 사유", "reason for applying")),
		listed: s.Bool("listed", ko("법령규제목록에 실린 사항", "matter on the negative list")),
		region: rule.Word[place](s, "region", ko("특구가 있는 시·도", "province of the zone")),
		inPlan: s.Bool("in_plan", ko("규제자유특구계획에 포함된 사업자", "operator in the zone's plan"), rule.Changeable),
		seat:   s.Bool("seat_in_zone", ko("특구 안에 사업장을 둔 경우", "seat in the zone"), rule.Changeable),
		safety: s.Bool("safety_data", ko("안전성 검증자료를 제출하였거나 생략이 허용된 경우", "safety data filed or waived"), rule.Changeable),
		fraud:  s.Bool("fraud", ko("신청 내용을 거짓·부정한 방법으로 작성한 것이 명백한 경우", "application clearly written by fraud")),
		harms:  s.Bool("harms_life_safety_environment", ko("생명·안전에 위해가 되거나 환경을 현저히 저해하는 경우", "danger to life or safety, or grave harm to the environment")),
	}
})

// reviewRule is one line of the table of a review: what has to hold, over time.
type reviewRule struct {
	kind  fault.Kind // its code names the rule, its message says how it failed
	title lang.Text
	over  law.Timeline[rule.Cond[ReviewCase]]
}

// reviewRules is the table of a review, in the order in which it is asked. Which of its lines are in force, a day decides.
func reviewRules(s ReviewScope) []reviewRule {
	gap := reviewRule{reviewGapFails, ko("신청할 수 있는 사유일 것", "a case for which it may be applied"), gapConds(s)}
	if s.Statute != ZoneAct {
		return []reviewRule{gap, fraudRule(s), harmsRule(s)}
	}
	if s.NegativeList && s.Instrument == Demonstration {
		gap = listedRule()
	}
	always := func(kind fault.Kind, title lang.Text, when rule.Cond[ReviewCase], basis string) reviewRule {
		return reviewRule{kind, title, over(read(zone2019, when, law.MustRef(basis)))}
	}
	table := []reviewRule{
		gap,
		always(reviewRegionFails, ko("비수도권의 특구일 것", "a zone outside the capital area"), review().region.NoneOf(capitalArea(s.On)...), "제2조제13호"),
		always(reviewPlanFails, ko("규제자유특구계획에 포함된 사업자일 것", "an operator in the plan of the zone"), review().inPlan.True(), "제80조제1항"),
	}
	if s.Instrument == Demonstration {
		table = append(table, seatRule())
	} else {
		table = append(table, always(reviewSafetyFails, ko("안전성 검증자료를 제출하였을 것", "safety data filed"), review().safety.True(), "제90조제1항"))
	}
	return append(table, fraudRule(s), harmsRule(s))
}

// gapConds are the cases of the instrument as conditions.
func gapConds(s ReviewScope) law.Timeline[rule.Cond[ReviewCase]] {
	var entries []law.Entry[rule.Cond[ReviewCase]]
	for _, e := range s.Statute.rules(s.Instrument).Cases.Entries() {
		entries = append(entries, withValue(e, review().gap.OneOf(e.Value.List()...)))
	}
	return timelineOf(entries)
}

// listedRule takes the place of the cases where the zone has a negative list: a demonstration is allowed unless the
// list has the matter. The Decree says only that such a list may be drawn up for the principle of 제4조제1항; that it
// stands in for the cases is how the ministry runs the zones, so the rule is inferred.
func listedRule() reviewRule {
	return reviewRule{reviewListedFails, ko("법령규제목록에 실리지 않은 사항일 것", "not on the negative list"), over(
		inferred("2023-12-19", review().listed.False(), law.MustRef("시행령 제2조의2제1항")),
	)}
}

// seatRule held until applicants outside the zone were admitted (제86조제1항 괄호, 시행령 제57조제1항).
func seatRule() reviewRule {
	return reviewRule{reviewSeatFails, ko("사업장이 특구 안에 있을 것", "a seat in the zone"), over(
		read(zone2019, review().seat.True(), law.MustRef("제86조제1항")),
		law.Entry[rule.Cond[ReviewCase]]{From: civil.MustDate(zone2024), Ended: true, Basis: law.MustRef("제86조제1항"), Confidence: law.Primary},
	)}
}

// fraudRule is the return of an application that was clearly written by fraud (반려). The decrees of the other statutes
// were not read; there it is inferred from the duty to cancel a grant that was obtained by fraud.
func fraudRule(s ReviewScope) reviewRule {
	r := reviewRule{kind: reviewFraudFails, title: ko("거짓·부정한 방법으로 작성한 신청이 아닐 것", "not written by fraud")}
	honest := review().fraud.False()
	switch {
	case s.Statute != ZoneAct:
		var entries []law.Entry[rule.Cond[ReviewCase]]
		for _, e := range s.Statute.rules(s.Instrument).Cancellation.Entries() {
			e.Confidence = law.Inferred
			entries = append(entries, withValue(e, honest))
		}
		r.over = timelineOf(entries)
	case s.Instrument == Demonstration:
		r.over = over(
			read(zone2019, honest, law.MustRef("시행령 제57조제4항")),
			moved(read(zone2024, honest, law.MustRef("시행령 제57조제5항"))),
		)
	default:
		r.over = over(read(zone2019, honest, law.MustRef("시행령 제64조제4항")))
	}
	return r
}

// harmsRule is the limit of the principle that new technology is allowed first and regulated later (우선허용·사후규제). Where
// the provision of a statute was not read, it cites the deliberation in which the body weighs the danger, as inferred.
func harmsRule(s ReviewScope) reviewRule {
	r := reviewRule{kind: reviewHarmsFails, title: ko("생명·안전에 위해가 되거나 환경을 현저히 저해하지 않을 것", "no danger to life or safety and no grave harm to the environment")}
	safe := review().harms.False()
	switch s.Statute {
	case ZoneAct:
		r.over = over(read(zone2019, safe, law.MustRef("제4조제1항")))
	case ICT:
		r.over = over(noted(read(ict2019, safe, placesOf(ictSlug)("제3조의2제1항")), "생명과 안전만 들고 있음", "it names life and safety only"))
	case Industry:
		r.over = over(read(industry2019, safe, placesOf(industrySlug)("제3조의2제1항")))
	case Finance, SmartCity, RnDZone, Mobility, Circular:
		var entries []law.Entry[rule.Cond[ReviewCase]]
		for _, e := range s.Statute.rules(s.Instrument).Grant.Entries() {
			e.Confidence = law.Inferred
			entries = append(entries, withValue(e, safe))
		}
		r.over = timelineOf(entries)
	}
	return r
}

// withValue is the entry with another value.
func withValue[V, W any](e law.Entry[V], v W) law.Entry[W] {
	return law.Entry[W]{
		From: e.From, Value: v, Basis: e.Basis, Confidence: e.Confidence, Note: e.Note,
		Promulgated: e.Promulgated, Renumbered: e.Renumbered, Ended: e.Ended,
	}
}

// timelineOf is the timeline of entries that come from another one, empty where there are none.
func timelineOf[V any](entries []law.Entry[V]) law.Timeline[V] {
	if len(entries) == 0 {
		return law.Timeline[V]{}
	}
	return law.MustTimeline(entries...)
}
