package sandbox

import (
	"slices"
	"strings"
	"sync"

	"github.com/teukgu/teukgu/sandbox/civil"
	"github.com/teukgu/teukgu/sandbox/fault"
	"github.com/teukgu/teukgu/sandbox/lang"
	"github.com/teukgu/teukgu/sandbox/law"
	"github.com/teukgu/teukgu/sandbox/rule"
)

// Burden is what is declared about a condition, so that the rules of minimum burden can be asked (조건 부가로 인한 부담의 최소화:
// 시행령 제57조의2, 제64조의2, in force from 2026-07-01). Each answer is yes, no or, where it is left out, unknown. The zero
// value declares nothing.
type Burden struct {
	Essential  Answer `json:"essential,omitzero"`   // the safety check of the business cannot do without it (안전성 점검에 필수)
	Risk       Answer `json:"risk,omitzero"`        // the business raises a concern of danger (위험 우려)
	Prevents   Answer `json:"prevents,omitzero"`    // it prevents danger or keeps it small (위험의 예방·최소화)
	Management Answer `json:"management,omitzero"`  // it sets a standard of management (관리기준)
	Minimal    Answer `json:"minimal,omitzero"`     // that standard is the least that will do (최소한의 관리기준)
	Sweeping   Answer `json:"sweeping,omitzero"`    // it is sweeping or vague (포괄적이거나 모호함)
	Stricter   Answer `json:"stricter,omitzero"`    // it is stricter than the law for similar services or products (유사 서비스·제품의 법령보다 강화됨)
	ForSafety  Answer `json:"for_safety,omitzero"`  // it has to do directly with the verification of safety (안전성 검증과 직접 관련)
	ForPurpose Answer `json:"for_purpose,omitzero"` // it has to do directly with the purpose of the business or permit (목적과 직접 관련)
}

// burdenFacts names the schema in the types.
type burdenFacts struct{}

var (
	burdenSchema = rule.NewSchema[burdenFacts]("condition/1")

	burdenEssential  = burdenSchema.Bool("burden.essential", lang.Text{KO: "안전성 점검에 필수적인 사항", EN: "essential for the safety check"})
	burdenRisk       = burdenSchema.Bool("burden.risk", lang.Text{KO: "위험 우려가 있는 경우", EN: "concern of danger"})
	burdenPrevents   = burdenSchema.Bool("burden.prevents", lang.Text{KO: "위험의 예방 또는 최소화를 위한 사항", EN: "prevents or minimises danger"})
	burdenManagement = burdenSchema.Bool("burden.management", lang.Text{KO: "관리기준", EN: "standard of management"})
	burdenMinimal    = burdenSchema.Bool("burden.minimal", lang.Text{KO: "최소한의 관리기준", EN: "least standard of management"})
	burdenSweeping   = burdenSchema.Bool("burden.sweeping", lang.Text{KO: "포괄적이거나 모호한 사항", EN: "sweeping or vague"})
	burdenStricter   = burdenSchema.Bool("burden.stricter", lang.Text{KO: "유사한 서비스·제품의 법령보다 강화된 사항", EN: "stricter than the law for similar services"})
	burdenForSafety  = burdenSchema.Bool("burden.for_safety", lang.Text{KO: "안전성 검증과 직접 관련된 사항", EN: "directly about verifying safety"})
	burdenForPurpose = burdenSchema.Bool("burden.for_purpose", lang.Text{KO: "목적과 직접 관련된 사항", EN: "directly about the purpose"})
)

// row fills the facts: the one place where the record meets the rules.
func (b Burden) row() *rule.Row[burdenFacts] {
	var r rule.Row[burdenFacts]
	setAnswer(burdenEssential, &r, b.Essential)
	setAnswer(burdenRisk, &r, b.Risk)
	setAnswer(burdenPrevents, &r, b.Prevents)
	setAnswer(burdenManagement, &r, b.Management)
	setAnswer(burdenMinimal, &r, b.Minimal)
	setAnswer(burdenSweeping, &r, b.Sweeping)
	setAnswer(burdenStricter, &r, b.Stricter)
	setAnswer(burdenForSafety, &r, b.ForSafety)
	setAnswer(burdenForPurpose, &r, b.ForPurpose)
	return &r
}

// BurdenFinding is the answer to one rule of minimum burden.
type BurdenFinding struct {
	Code  fault.Code // "sandbox.condition.burden.stricter"
	Basis law.Ref    // the subparagraph
	Title lang.Text  // what the rule asks
	Truth rule.Truth // True: kept; False: not kept; Unknown: more has to be declared
	Needs []string   // paths of what has to be declared; none unless Unknown
}

// In writes the finding on one line.
func (f BurdenFinding) In(l lang.Language) string {
	line := "[" + f.Truth.In(l) + "] " + f.Title.In(l) + " (" + f.Basis.In(l) + ")"
	if len(f.Needs) > 0 {
		line += ": " + strings.Join(f.Needs, ", ")
	}
	return line
}

// BurdenReview is the answer to the rules of minimum burden for one condition.
type BurdenReview struct {
	Applies  bool       // the rules are law for the grant
	Why      lang.Text  // why they do not apply; zero where they do
	Basis    law.Ref    // the article of the rules; zero where they do not apply
	Truth    rule.Truth // True where every rule is kept, False where one is not, else Unknown; Unknown where they do not apply
	Findings []BurdenFinding
}

// CheckBurden asks the rules of minimum burden of the Decree about the condition: six for a demonstration (시행령 제57조의2), five for
// a temporary permit (제64조의2), for conditions attached from 2026-07-01 under the zone Act: with the grant, or by a later change.
// The Decree wants them taken into account (고려해야 한다): a rule that is not kept does not make the condition void, it is what a
// minister has to answer.
//
// They are asked one by one and as they are written. A rule that has a case of its own (a concern of danger, a standard of
// management) is kept where the case is not there.
func (c Condition) CheckBurden(s Statute, i Instrument, attached civil.Date) BurdenReview {
	e, ok := s.ConditionRules(i).At(attached)
	switch {
	case s != ZoneAct:
		return BurdenReview{Why: ko("이 법률의 조건 부가 기준은 확인하지 못함", "what this statute says about conditions was not read")}
	case !ok:
		return BurdenReview{Why: ko("조건을 붙이는 근거가 없음", "no provision attaches conditions to it")}
	case e.Value.Criteria.IsZero():
		return BurdenReview{Why: beforeBurdenRules(s, i)}
	}
	var out rule.Outcome[burdenFacts]
	burdenBooks()[i].Review(c.Burden.row(), &out)
	review := BurdenReview{Applies: true, Basis: e.Value.Criteria, Truth: out.Truth()}
	for r := range out.Explain().Rules() {
		f := BurdenFinding{Code: r.Code, Basis: r.Basis, Title: r.Title, Truth: r.Truth}
		for clause := range r.Clauses() {
			if r.Truth == rule.Unknown && clause.Join == 0 && clause.Truth == rule.Unknown {
				f.Needs = append(f.Needs, clause.Leaf.Path())
			}
		}
		review.Findings = append(review.Findings, f)
	}
	return review
}

// beforeBurdenRules says from which day there are rules of minimum burden.
func beforeBurdenRules(s Statute, i Instrument) lang.Text {
	entries := s.ConditionRules(i).Entries()
	from := lang.Arg{Name: "from", Value: entries[len(entries)-1].From}
	return lang.Text{
		KO: lang.Expand("{from} 전에 붙인 조건에는 조건 부가의 기준이 없음", lang.Korean, from),
		EN: lang.Expand("there were no rules of minimum burden for conditions attached before {from}", lang.English, from),
	}
}

// Failed returns the findings of the rules that are not kept.
func (r BurdenReview) Failed() []BurdenFinding {
	return slices.DeleteFunc(slices.Clone(r.Findings), func(f BurdenFinding) bool { return f.Truth != rule.False })
}

// In writes the review for people, a finding on each line; why the rules do not apply where they do not.
func (r BurdenReview) In(l lang.Language) string {
	if !r.Applies {
		return r.Why.In(l)
	}
	lines := make([]string, len(r.Findings))
	for i, f := range r.Findings {
		lines[i] = f.In(l)
	}
	return strings.Join(lines, "\n")
}

// burdenBooks holds the rules by instrument; a confirmation has none.
var burdenBooks = sync.OnceValue(func() (books [Temporary + 1]*rule.Book[burdenFacts]) {
	for i, rules := range [...][]rule.Rule[burdenFacts]{Demonstration: demonstrationBurden(), Temporary: temporaryBurden()} {
		if rules == nil {
			continue
		}
		book, err := rule.NewBook(burdenSchema, civil.MustDate(zone2026), rules)
		if err != nil {
			panic(err) // the rules are literals
		}
		books[i] = book
	}
	return books
})
