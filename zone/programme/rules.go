package programme

import (
	"fmt"

	"github.com/teukgu/teukgu/sandbox/civil"
	"github.com/teukgu/teukgu/sandbox/fault"
	"github.com/teukgu/teukgu/sandbox/lang"
	"github.com/teukgu/teukgu/sandbox/law"
	"github.com/teukgu/teukgu/sandbox/money"
	"github.com/teukgu/teukgu/sandbox/rule"
)

// Support names the schema of the facts about who asks for support.
type Support struct{}

var (
	support = rule.NewSchema[Support]("support/1")

	operator    = support.Bool("operator", lang.Text{KO: "규제자유특구사업자", EN: "operator of the zone"})
	permit      = support.Bool("special_case", lang.Text{KO: "규제특례 보유", EN: "special case held"})
	inZone      = support.Bool("in_zone", lang.Text{KO: "특구 안 소재", EN: "seated in the zone"})
	nonProfit   = support.Bool("non_profit", lang.Text{KO: "비영리기관", EN: "non-profit body"})
	paysShare   = support.Bool("pays_share", lang.Text{KO: "민간부담금 부담", EN: "share of the cost paid by itself"}, rule.Changeable)
	outside     = support.Int("outside_bodies", lang.Text{KO: "이미 참여한 특구 밖 비영리기관", EN: "outside non-profit bodies already taking part"}, rule.Unit(lang.Text{KO: "개", EN: ""}))
	casesInYear = support.Int("cases_this_year", lang.Text{KO: "올해 지원받은 인증", EN: "certifications supported this year"}, rule.Unit(lang.Text{KO: "건", EN: ""}))
	paidInYear  = support.Amount("received_this_year", lang.Text{KO: "올해 받은 인증 지원금", EN: "certification aid received this year"})
	premiumPaid = support.Amount("premium_subsidy_received", lang.Text{KO: "이미 받은 보험료 지원금", EN: "premium subsidy already received"})
	insured     = support.Bool("insured", lang.Text{KO: "책임보험 가입", EN: "liability insurance taken out"}, rule.Changeable)
	candidate   = support.Bool("candidate", lang.Text{KO: "후보 특구 선정", EN: "chosen as a candidate zone"})
	planned     = support.Bool("planning_received", lang.Text{KO: "같은 후보의 기획비 수령", EN: "planning grant already received"})
	charge      = rule.Word[Charge](support, "charge", lang.Text{KO: "부담금", EN: "charge"})
	ownStatute  = support.Bool("own_statute", lang.Text{KO: "부담금 관련 법률의 감면 규정", EN: "statute of the charge provides for a reduction"})
	partner     = support.Bool("partner", lang.Text{KO: "해외 협력기관", EN: "partner abroad"}, rule.Changeable)
	elsewhere   = support.Bool("supported_elsewhere", lang.Text{KO: "같은 비목·같은 기간의 다른 지원", EN: "other support for the same cost item and period"}, rule.Changeable)
)

// Schema returns the facts that the rules of this package read. The caller must not declare more.
func Schema() *rule.Schema[Support] { return support }

// Facts is what is known of who asks. A nil pointer and an absent amount are unknown, which is neither no nor zero.
// So is a number below zero, which no count and no aid received can be.
type Facts struct {
	Operator    *bool // is an operator of the zone (규제자유특구사업자)
	SpecialCase *bool // holds a special case of the zone (규제특례)
	InZone      *bool // has its seat or place of business in the zone
	NonProfit   *bool // is a non-profit body (비영리기관)
	PaysShare   *bool // bears a share of the cost (민간부담금)

	OutsideBodies      *int         // other non-profit bodies from outside that take part already
	CasesThisYear      *int         // certifications of the firm supported this year
	ReceivedThisYear   money.Amount // aid for certification received this year
	PremiumReceived    money.Amount // premium subsidy received
	Insured            *bool        // has the liability insurance (책임보험)
	Candidate          *bool        // was chosen as a candidate zone (후보 특구)
	PlanningReceived   *bool        // got the planning grant for this candidate
	Charge             Charge       // the charge to be reduced (부담금)
	OwnStatute         *bool        // the statute of the charge provides for a reduction
	Partner            *bool        // has a partner abroad
	SupportedElsewhere *bool        // has other support for the same cost item and period
}

// Fill records the facts that are known and leaves the others of the row as they are.
func (f Facts) Fill(r *rule.Row[Support]) {
	for _, b := range []struct {
		fact  rule.BoolFact[Support]
		value *bool
	}{
		{operator, f.Operator}, {permit, f.SpecialCase}, {inZone, f.InZone}, {nonProfit, f.NonProfit}, {paysShare, f.PaysShare},
		{insured, f.Insured}, {candidate, f.Candidate}, {planned, f.PlanningReceived}, {ownStatute, f.OwnStatute},
		{partner, f.Partner}, {elsewhere, f.SupportedElsewhere},
	} {
		if b.value != nil {
			b.fact.Set(r, *b.value)
		}
	}
	if f.OutsideBodies != nil && *f.OutsideBodies >= 0 {
		outside.Set(r, *f.OutsideBodies)
	}
	if f.CasesThisYear != nil && *f.CasesThisYear >= 0 {
		casesInYear.Set(r, *f.CasesThisYear)
	}
	if !f.ReceivedThisYear.IsZero() && !f.ReceivedThisYear.IsNegative() {
		paidInYear.Set(r, f.ReceivedThisYear)
	}
	if !f.PremiumReceived.IsZero() && !f.PremiumReceived.IsNegative() {
		premiumPaid.Set(r, f.PremiumReceived)
	}
	if !f.Charge.IsZero() {
		charge.Set(r, f.Charge)
	}
}

// NewBook returns the rules of who may receive a programme (지원대상) on a day. A programme that was not given yet on that day
// and an unset kind are a *fault.Fault with the code programme.kind.not_given.
func NewBook(k Kind, on civil.Date) (*rule.Book[Support], error) {
	basis, _, ok := k.Basis(on)
	if !ok {
		return nil, notGiven.At(fault.Path{}, law.Ref{}, lang.Arg{Name: "programme", Value: k}, lang.Arg{Name: "day", Value: on})
	}
	rules := receive(k, basis)
	if k != ChargeReduction { // a reduction pays for nothing
		rules = append(rules, rule.Rule[Support]{
			Code: "programme.support.double", Title: lang.Text{KO: "중복 지원 제외", EN: "no double support"}, When: elsewhere.False(),
		})
	}
	book, err := rule.NewBook(support, on, rules)
	if err != nil {
		return nil, fmt.Errorf("programme: %s: %w", k, err)
	}
	return book, nil
}

// receive holds the rules of each programme apart from that against double support.
func receive(k Kind, basis law.Ref) []rule.Rule[Support] {
	one := func(code fault.Code, basis law.Ref, ko, en string, when rule.Cond[Support]) rule.Rule[Support] {
		return rule.Rule[Support]{Code: code, Basis: basis, Title: lang.Text{KO: ko, EN: en}, When: when}
	}
	switch k {
	case Demonstration:
		return []rule.Rule[Support]{one("programme.demonstration.recipient", receivers, "지원대상", "who may receive it",
			rule.Any(
				rule.All(operator.True(), permit.True(), inZone.True()),
				rule.All(nonProfit.True(), inZone.False(), outside.Below(rule.Param("outside_bodies", outsideBodies))),
			))}
	case Commercialisation:
		return []rule.Rule[Support]{one("programme.commercialisation.recipient", receivers, "지원대상", "who may receive it", nonProfit.True())}
	case Infrastructure:
		return []rule.Rule[Support]{one("programme.infrastructure.recipient", receivers, "지원대상", "who may receive it",
			rule.Any(nonProfit.True(), paysShare.True()))}
	case OverseasCertification:
		return []rule.Rule[Support]{
			one("programme.certification.cases", law.Ref{}, "연간 지원 건수", "cases in a year", casesInYear.Below(rule.Param("certification_cases", certificationCases))),
			one("programme.certification.ceiling", law.Ref{}, "연간 지원한도", "ceiling of a year", paidInYear.Below(rule.Param("certification_cap", certificationCap))),
		}
	case InsurancePremium:
		return []rule.Rule[Support]{
			one("programme.premium.recipient", law.MustRef("제88조"), "지원대상", "who may receive it", rule.All(operator.True(), insured.True())),
			one("programme.premium.ceiling", law.Ref{}, "지원한도", "ceiling", premiumPaid.Below(rule.Param("premium_cap", premiumCap))),
		}
	case Planning:
		return []rule.Rule[Support]{one("programme.planning.recipient", law.Ref{}, "지원대상", "who may receive it",
			rule.All(candidate.True(), planned.False()))}
	case ChargeReduction:
		return []rule.Rule[Support]{
			one("programme.charge.recipient", basis, "감면대상", "who may have it", rule.All(operator.True(), inZone.True())),
			one("programme.charge.kind", basis, "감면할 수 있는 부담금", "charge that may be reduced", charge.OneOf(Charges()...)),
			one("programme.charge.statute", basis, "관련 법률의 감면 규정", "the charge's own statute", ownStatute.True()),
		}
	case ExpertSupport, Networking:
		return []rule.Rule[Support]{one("programme.participant", basis, "지원대상", "who may receive it", rule.Any(operator.True(), candidate.True()))}
	case OverseasDemonstration, JointResearch:
		return []rule.Rule[Support]{
			one("programme.participant", basis, "지원대상", "who may receive it", operator.True()),
			one("programme.partner", basis, "해외 협력기관", "partner abroad", partner.True()),
		}
	}
	return nil
}
