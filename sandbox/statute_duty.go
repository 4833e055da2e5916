package sandbox

import (
	"strconv"

	"github.com/teukgu/teukgu/sandbox/civil"
	"github.com/teukgu/teukgu/sandbox/flow"
	"github.com/teukgu/teukgu/sandbox/lang"
	"github.com/teukgu/teukgu/sandbox/money"
)

// ReportRule is which reports on the results are due (결과 보고). A number that is 0 asks for no such report.
type ReportRule struct {
	After         int // days from the end of the term for the result (만료일부터)
	Before        int // days before the end by which the final report is due (최종보고서)
	InitialAfter  int // days of the term that pass before the first report (초기보고서)
	InitialWithin int // days for it from then on
	InterimWithin int // days from the middle of the term for the interim report (중간보고서)
	Performance   int // years after the end for which performance is reported, from the start on (성과보고서)
}

// In writes the rule in one phrase.
func (r ReportRule) In(l lang.Language) string {
	var parts []lang.Text
	add := func(n int, ko, en string) {
		if n > 0 {
			args := []lang.Arg{{Name: "n", Value: n}, {Name: "m", Value: r.InitialWithin}}
			parts = append(parts, lang.Text{KO: lang.Expand(ko, lang.Korean, args...), EN: lang.Expand(en, lang.English, args...)})
		}
	}
	add(r.After, "만료 후 {n}일 이내", "within {n} days of the end")
	add(r.InitialAfter, "초기: {n}일 경과 후 {m}일 이내", "initial: within {m} days after {n} days")
	add(r.InterimWithin, "중간: 절반 경과 후 {n}일 이내", "interim: within {n} days of the middle")
	add(r.Before, "최종: 만료 {n}일 전까지", "final: by {n} days before the end")
	add(r.Performance, "성과보고: 종료 후 {n}년까지", "performance until {n} years after the end")
	return joined(parts, l)
}

// InsuranceRule is the duty to insure against liability (책임보험), and what takes its place where nobody insures.
type InsuranceRule struct {
	BeforeStart bool        // before the business starts (사업 시행 전, 활용 전)
	Mutual      bool        // mutual aid and the like will do as well (공제 등)
	Plan        flow.Office // who agrees to the plan of damages that replaces insurance (배상 방안); zero: the operator's own
	Approved    bool        // the minister approves the plan besides
}

// In writes the rule in one phrase, leaving mutual aid unsaid.
func (r InsuranceRule) In(l lang.Language) string {
	parts := []lang.Text{{KO: "의무", EN: "must"}}
	if r.BeforeStart {
		parts = append(parts, lang.Text{KO: "시작 전", EN: "before the start"})
	}
	plan := office(r.Plan, l)
	if r.Approved {
		plan += lang.Text{KO: "·장관 승인", EN: " and the minister approves"}.In(l)
	}
	return joined(parts, l) + lang.Text{KO: " 또는 배상 방안(", EN: " or a plan ("}.In(l) + plan + ")"
}

// LiabilityRule is who proves what where users suffer damage (손해배상책임).
type LiabilityRule struct {
	OperatorProves bool // the operator is liable unless it proves that it acted without intent and negligence
}

// In writes the rule in one phrase.
func (r LiabilityRule) In(l lang.Language) string {
	if r.OperatorProves {
		return lang.Text{KO: "사업자가 고의·과실 없음을 증명", EN: "operator proves no intent or negligence"}.In(l)
	}
	return lang.Text{KO: "피해자가 증명", EN: "the injured party proves"}.In(l)
}

// CancellationRule is when a grant is cancelled or corrected (취소, 시정명령).
type CancellationRule struct {
	Must        Grounds // the minister must cancel
	May         Grounds // the minister may cancel
	MustRequest Grounds // the head of the local government must ask for it; empty where no request is provided for
	Correct     bool    // the minister may order a correction instead
	CorrectOnce bool    // once only
}

// In writes the grounds in one phrase.
func (r CancellationRule) In(l lang.Language) string {
	return lang.Text{KO: "필요적: ", EN: "must: "}.In(l) + r.Must.In(l) + lang.Text{KO: "; 임의적: ", EN: "; may: "}.In(l) + r.May.In(l)
}

// correction writes the part about corrective orders.
func (r CancellationRule) correction(l lang.Language) string {
	switch {
	case !r.Correct:
		return lang.Text{KO: "없음", EN: "none"}.In(l)
	case r.CorrectOnce:
		return lang.Text{KO: "1회", EN: "once"}.In(l)
	}
	return lang.Text{KO: "횟수 제한 없음", EN: "no limit"}.In(l)
}

// ReconsiderationRule is a second deliberation after a refusal (재심의).
type ReconsiderationRule struct {
	Count int // how often; 0: the statute names no number
}

// In writes the rule in one phrase.
func (r ReconsiderationRule) In(l lang.Language) string {
	if r.Count == 0 {
		return lang.Text{KO: "있음(횟수 없음)", EN: "yes (no number named)"}.In(l)
	}
	return lang.Text{KO: strconv.Itoa(r.Count) + "회", EN: times(r.Count)}.In(l)
}

// PenaltyRule is the punishment for obtaining a grant by fraud (벌칙): prison or a fine, at most.
type PenaltyRule struct {
	Prison civil.Period // longest imprisonment (징역)
	Fine   money.Amount // highest criminal fine (벌금)
}

// In writes the rule in one phrase.
func (r PenaltyRule) In(l lang.Language) string {
	return lang.Expand(lang.Text{KO: "{p} 이하 징역 또는 {f} 이하 벌금", EN: "prison ≤ {p} or fine ≤ {f}"}.In(l), l,
		lang.Arg{Name: "p", Value: lang.PeriodIn(r.Prison, l)}, lang.Arg{Name: "f", Value: r.Fine})
}
