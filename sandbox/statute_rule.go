package sandbox

import (
	"strconv"
	"strings"

	"github.com/teukgu/teukgu/sandbox/civil"
	"github.com/teukgu/teukgu/sandbox/flow"
	"github.com/teukgu/teukgu/sandbox/lang"
	"github.com/teukgu/teukgu/sandbox/law"
	"github.com/teukgu/teukgu/sandbox/money"
)

// Rules are the numbers of one instrument under one statute, each over time and with its citation in the text of the
// day. A timeline without an entry for a day means that the statute sets nothing of the kind on that day. Which event's
// date is to be looked up stands beside each; where a transitional provision says so, [Statute.Transitions] has it.
type Rules struct {
	Name                law.Timeline[lang.Text]           // what the statute calls the instrument; in force as long as it has it
	Cases               law.Timeline[Gaps]                // cases in which it may be applied for; by the day of the decision
	Reply               law.Timeline[ReplyRule]           // an authority's time to answer; by the day of the notice
	Silence             law.Timeline[Silence]             // what follows if it does not; by the day of the notice
	Lane                law.Timeline[LaneRule]            // the short way for what was granted before (동일·유사 과제); by the day of the decision
	Grant               law.Timeline[GrantRule]           // who decides and whether it is bound; by the day of the decision
	Term                law.Timeline[TermRule]            // the first term; by the day of the grant
	Extension           law.Timeline[ExtensionRule]       // its extension; by the day of the grant
	Reform              law.Timeline[civil.Period]        // how long before the end a reform of the law is asked for at the latest
	ReformPlan          law.Timeline[civil.Period]        // an authority's time for its plan of the reform; by the day the results were filed
	StandStill          law.Timeline[StandStillRule]      // the term does not end while the reform is examined; by the day of the request
	AutoExtension       law.Timeline[AutoExtensionRule]   // the extended term goes on until the reform is finished; by the day it would end
	Report              law.Timeline[ReportRule]          // reports on the results; by the day they become due
	Insurance           law.Timeline[InsuranceRule]       // liability insurance; by the day of the start
	Liability           law.Timeline[LiabilityRule]       // who proves what in damages; by the day of the act
	Cancellation        law.Timeline[CancellationRule]    // grounds and corrective orders; by the day of the decision
	NotStarted          law.Timeline[civil.Period]        // time to start, after which the grant may be cancelled; by the day of the grant
	Reconsideration     law.Timeline[ReconsiderationRule] // a second deliberation after a refusal; by the day of the request
	ReconsiderationTime law.Timeline[civil.Period]        // time to ask for it, from being told of the refusal
	Penalty             law.Timeline[PenaltyRule]         // the crime of obtaining the grant by fraud; by the day of the act
	Levy                law.Timeline[money.Amount]        // the highest administrative fine (과태료); by the day of the act
	Unread              lang.Text                         // what of the statute was not read, so that a missing entry does not mean "none"
}

// ReplyRule is how long an authority has to answer (회신·심사 기간), in calendar days as the statute writes them.
type ReplyRule struct {
	Days       int  // days to answer
	Stops      bool // days on which a supplement is awaited are not counted (보완 기간 불산입)
	Cap        int  // days within which it must answer whatever the stops; 0: no such bound
	Extensions int  // how often the time may be extended
	Extension  int  // days of an extension at most; 0: the statute names no length
}

// In writes the rule in one phrase.
func (r ReplyRule) In(l lang.Language) string {
	parts := []lang.Text{{KO: strconv.Itoa(r.Days) + "일", EN: strconv.Itoa(r.Days) + " days"}}
	if r.Stops {
		parts = append(parts, lang.Text{KO: "보완 기간 제외", EN: "supplement excluded"})
	}
	if r.Cap > 0 {
		parts = append(parts, lang.Text{KO: strconv.Itoa(r.Cap) + "일 이내", EN: "at most " + strconv.Itoa(r.Cap) + " days"})
	}
	if r.Extensions > 0 {
		n, days := strconv.Itoa(r.Extensions), strconv.Itoa(r.Extension)
		extension := lang.Text{KO: days + "일 이내 " + n + "회 연장", EN: times(r.Extensions) + " + ≤ " + days + " days"}
		if r.Extension == 0 {
			extension = lang.Text{KO: n + "회 연장(길이 없음)", EN: times(r.Extensions) + " extended (no length named)"}
		}
		parts = append(parts, extension)
	}
	return joined(parts, l)
}

// LaneRule is the short way for a product that is in substance the same as, or similar to, one granted before
// (실질적으로 동일하거나 유사한 경우).
type LaneRule struct {
	Days         int  // days to answer; 0: the statute names no number
	Subcommittee bool // a subcommittee decides (전문위원회)
}

// In writes the rule in one phrase.
func (r LaneRule) In(l lang.Language) string {
	var parts []lang.Text
	if r.Days > 0 {
		parts = append(parts, lang.Text{KO: strconv.Itoa(r.Days) + "일", EN: strconv.Itoa(r.Days) + " days"})
	}
	if r.Subcommittee {
		parts = append(parts, lang.Text{KO: "전문위원회", EN: "subcommittee"})
	}
	return joined(parts, l)
}

// GrantRule is who deliberates, and whether the minister is bound by the result.
type GrantRule struct {
	Body  lang.Text // the deliberating body
	Bound bool      // the minister must grant what it resolved (하여야 한다); else may (할 수 있다)
}

// In writes the rule in one phrase.
func (r GrantRule) In(l lang.Language) string {
	may := lang.Text{KO: "부여할 수 있음", EN: "may"}
	if r.Bound {
		may = lang.Text{KO: "부여하여야 함", EN: "must"}
	}
	return r.Body.In(l) + ", " + may.In(l)
}

// TermRule is the first term of a grant (유효기간).
type TermRule struct {
	Longest  civil.Period // the longest that the statute allows, a committee's longer choice included
	Ordinary civil.Period // the longest without such a choice; zero where there is no such difference
}

// In writes the rule in one phrase.
func (r TermRule) In(l lang.Language) string {
	most := lang.PeriodIn(r.Longest, l)
	if r.Ordinary.IsZero() {
		return lang.Expand(lang.Text{KO: "{n} 이내", EN: "≤ {n}"}.In(l), l, lang.Arg{Name: "n", Value: most})
	}
	return lang.Expand(lang.Text{KO: "{o} 이내(위원회 판단 시 {n} 이내)", EN: "≤ {o} (committee may set ≤ {n})"}.In(l), l,
		lang.Arg{Name: "o", Value: lang.PeriodIn(r.Ordinary, l)}, lang.Arg{Name: "n", Value: most})
}

// ExtensionRule is how a term may be extended (연장).
type ExtensionRule struct {
	Count      int              // how often
	Length     civil.Period     // longest extension; zero: the statute names no length
	Ask        civil.Period     // how long before the end it is asked for at the latest
	WithinZone bool             // it must end within the zone's own term (지정기간)
	Grounds    ExtensionGrounds // one of them must be present; empty: the statute names none
}

// In writes the rule in one phrase, without the time to ask and the grounds.
func (r ExtensionRule) In(l lang.Language) string {
	text := lang.Text{KO: strconv.Itoa(r.Count) + "회(길이 없음)", EN: times(r.Count) + " (no length named)"}
	if !r.Length.IsZero() {
		text = lang.Text{KO: strconv.Itoa(r.Count) + "회 " + lang.PeriodIn(r.Length, l) + " 이내", EN: times(r.Count) + " ≤ " + lang.PeriodIn(r.Length, l)}
	}
	parts := []lang.Text{text}
	if r.WithinZone {
		parts = append(parts, lang.Text{KO: "지정기간 내", EN: "within the zone's term"})
	}
	return joined(parts, l)
}

// StandStillRule is how long a term counts as not ended while a reform of the law is examined (유효기간이 종료되지 아니한
// 것으로 보는 기간).
type StandStillRule struct {
	WithinZone bool         // never beyond the zone's own term (지정기간)
	Limit      civil.Period // at most this long after the end; zero: no such bound
	Renewals   int          // how often the limit may be extended by as much again
	Pending    bool         // also while the reformed law is not in force or the permit under it is pending
}

// In writes the rule in one phrase.
func (r StandStillRule) In(l lang.Language) string {
	parts := []lang.Text{{KO: "있음", EN: "yes"}}
	if r.WithinZone {
		parts = append(parts, lang.Text{KO: "지정기간 한도", EN: "capped by the zone's term"})
	}
	if !r.Limit.IsZero() {
		n := lang.PeriodIn(r.Limit, l)
		parts = append(parts, lang.Text{KO: "만료 후 " + n + " 한도(" + strconv.Itoa(r.Renewals) + "회 연장)", EN: "≤ " + n + " after the end, extendable " + times(r.Renewals)})
	}
	if r.Pending {
		parts = append(parts, lang.Text{KO: "새 허가 결정까지", EN: "until the new permit is decided"})
	}
	return joined(parts, l)
}

// AutoExtensionRule is how an extended temporary permit goes on until the law is reformed (법령 정비 완료 시까지 연장되는
// 것으로 봄), without an end known beforehand.
type AutoExtensionRule struct {
	ExceptAct bool // not where the reform needs an amendment of an Act (법률의 개정을 필요로 하는 경우)
}

// In writes the rule in one phrase.
func (r AutoExtensionRule) In(l lang.Language) string {
	parts := []lang.Text{{KO: "법령 정비 완료 시까지", EN: "until the reform is finished"}}
	if r.ExceptAct {
		parts = append(parts, lang.Text{KO: "법률 개정이 필요한 경우 제외", EN: "not where an Act must be amended"})
	}
	return joined(parts, l)
}

// joined puts a comma between the parts.
func joined(parts []lang.Text, l lang.Language) string {
	words := make([]string, len(parts))
	for i, p := range parts {
		words[i] = p.In(l)
	}
	return strings.Join(words, ", ")
}

func times(n int) string {
	switch n {
	case 1:
		return "once"
	case 2:
		return "twice"
	}
	return strconv.Itoa(n) + " times"
}

// office says who agrees to a plan.
func office(o flow.Office, l lang.Language) string {
	if o == 0 {
		return lang.Text{KO: "자체 마련", EN: "own plan"}.In(l)
	}
	return o.In(l) + lang.Text{KO: "과 협의", EN: " agrees"}.In(l)
}
