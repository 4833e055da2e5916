package sandbox

import (
	"sync"

	"github.com/teukgu/teukgu/sandbox/fault"
	"github.com/teukgu/teukgu/sandbox/flow"
	"github.com/teukgu/teukgu/sandbox/lang"
	"github.com/teukgu/teukgu/sandbox/law"
	"github.com/teukgu/teukgu/sandbox/rule"
)

// ConditionRule is what the law asks of whoever attaches a condition to a grant. Its entry cites the power to attach it.
type ConditionRule struct {
	Criteria law.Ref // the article of the Decree with the rules of minimum burden; zero where there are none
	Proof    law.Ref // the duty of an agency that asks for a condition to prove need and adequacy; zero where there is none
}

// ConditionRules returns what the statute says about conditions attached to a grant of the instrument, by the day of the
// grant (제86조제4항·제5항, 제90조제6항·제7항). Only the zone Act was read for it: for the others, and for a confirmation, it is the
// zero Timeline.
func (s Statute) ConditionRules(i Instrument) law.Timeline[ConditionRule] {
	if s != ZoneAct || !instruments.Has(i) {
		return law.Timeline[ConditionRule]{}
	}
	return zoneConditionRules()[i]
}

var zoneConditionRules = sync.OnceValue(func() *[Temporary + 1]law.Timeline[ConditionRule] {
	return &[Temporary + 1]law.Timeline[ConditionRule]{
		Demonstration: over(
			read(zone2019, ConditionRule{}, law.MustRef("제86조제4항")),
			read(zone2026, ConditionRule{law.MustRef("시행령 제57조의2"), law.MustRef("제86조제5항")}, law.MustRef("제86조제4항")),
		),
		Temporary: over(
			read(zone2019, ConditionRule{}, law.MustRef("제90조제6항")),
			read(zone2026, ConditionRule{law.MustRef("시행령 제64조의2"), law.MustRef("제90조제7항")}, law.MustRef("제90조제6항")),
		),
	}
})

// TestCost returns who pays for the tests and inspections that a condition of a temporary permit demands (시험·검사 비용: 시행령
// 제64조제8항), by the day of the permit.
func TestCost() law.Timeline[flow.Office] {
	basis := law.MustRef("시행령 제64조제8항")
	return over(
		noted(inferred(zone2019, flow.Applicant, basis), "2019년 조문은 대조하지 못함", "the text of 2019 was not compared"),
		read(zone2021, flow.Applicant, basis),
	)
}

func burdenRule(code, basis string, title lang.Text, when rule.Cond[burdenFacts]) rule.Rule[burdenFacts] {
	return rule.Rule[burdenFacts]{Code: fault.Code("sandbox.condition.burden." + code), Basis: law.MustRef(basis), Title: title, When: when}
}

// demonstrationBurden are the six rules of 시행령 제57조의2.
func demonstrationBurden() []rule.Rule[burdenFacts] {
	return []rule.Rule[burdenFacts]{
		burdenRule("essential", "시행령 제57조의2제1호", ko("안전성 점검에 필수적인 사항만 붙일 것", "only what the safety check needs"), burdenEssential.True()),
		burdenRule("risk", "시행령 제57조의2제2호", ko("위험 우려가 있으면 그 예방·최소화를 위한 사항만 붙일 것", "where there is danger, only what prevents or minimises it"), onlyAgainstRisk()),
		burdenRule("management", "시행령 제57조의2제3호", ko("실증사업 관리기준은 최소한으로 붙일 것", "standards of management at a minimum"), leastManagement()),
		burdenRule("sweeping", "시행령 제57조의2제4호", ko("포괄적이거나 모호한 사항을 붙이지 않을 것", "nothing sweeping or vague"), burdenSweeping.False()),
		burdenRule("stricter", "시행령 제57조의2제5호", ko("유사한 서비스·제품의 법령보다 강화하지 않을 것", "nothing stricter than the law for similar services"), burdenStricter.False()),
		burdenRule("unrelated", "시행령 제57조의2제6호", ko("안전성 검증이나 실증 목적과 직접 관련 없는 사항을 붙이지 않을 것", "nothing that is not directly about safety or the purpose"),
			rule.Any(burdenForSafety.True(), burdenForPurpose.True())),
	}
}

// temporaryBurden are the five rules of 시행령 제64조의2. There is none about the safety check, and the last one names the purpose
// of the permit alone.
func temporaryBurden() []rule.Rule[burdenFacts] {
	return []rule.Rule[burdenFacts]{
		burdenRule("risk", "시행령 제64조의2제1호", ko("위험 우려가 있으면 그 예방·최소화를 위한 사항만 붙일 것", "where there is danger, only what prevents or minimises it"), onlyAgainstRisk()),
		burdenRule("management", "시행령 제64조의2제2호", ko("임시허가 관리기준은 최소한으로 붙일 것", "standards of management at a minimum"), leastManagement()),
		burdenRule("sweeping", "시행령 제64조의2제3호", ko("포괄적이거나 모호한 사항을 붙이지 않을 것", "nothing sweeping or vague"), burdenSweeping.False()),
		burdenRule("stricter", "시행령 제64조의2제4호", ko("유사한 서비스·제품의 법령보다 강화하지 않을 것", "nothing stricter than the law for similar services"), burdenStricter.False()),
		burdenRule("unrelated", "시행령 제64조의2제5호", ko("임시허가의 목적과 직접 관련 없는 사항을 붙이지 않을 것", "nothing that is not directly about the purpose"), burdenForPurpose.True()),
	}
}

func onlyAgainstRisk() rule.Cond[burdenFacts] {
	return rule.Any(burdenRisk.False(), burdenPrevents.True())
}

func leastManagement() rule.Cond[burdenFacts] {
	return rule.Any(burdenManagement.False(), burdenMinimal.True())
}
