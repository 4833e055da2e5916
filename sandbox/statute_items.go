package sandbox

import (
	"github.com/teukgu/teukgu/sandbox/civil"
	"github.com/teukgu/teukgu/sandbox/lang"
	"github.com/teukgu/teukgu/sandbox/law"
)

// comparisonItem is one row of a comparison and how a statute fills it.
type comparisonItem struct {
	label lang.Text
	cell  func(s Statute, on civil.Date) ComparisonCell
}

// The functions below say what the absence of an entry means in a cell.

func absentDash() lang.Text       { return ko("–", "–") }
func absentNone() lang.Text       { return ko("없음", "none") }
func absentNotInForce() lang.Text { return ko("시행 전", "not in force") }
func absentNoTime() lang.Text     { return ko("법률에 기간 없음", "no time in the Act") }
func absentUnread() lang.Text     { return ko("확인하지 못함", "not read") }

// of is a row about one instrument: a dash where the statute does not have it on the day.
func of(i Instrument, label lang.Text, cell func(r *Rules, on civil.Date) ComparisonCell) comparisonItem {
	return comparisonItem{label, func(s Statute, on civil.Date) ComparisonCell {
		if !s.Has(i, on) {
			return ComparisonCell{Text: absentDash()}
		}
		return cell(s.rules(i), on)
	}}
}

// named is the cell of a provision together with what the statute calls the instrument.
func named(r *Rules, on civil.Date, c ComparisonCell) ComparisonCell {
	name, _ := r.Name.At(on)
	c.Text = lang.Text{KO: name.Value.KO + ": " + c.Text.KO, EN: name.Value.EN + ": " + c.Text.EN}
	return c
}

func period(p civil.Period, l lang.Language) string { return lang.PeriodIn(p, l) }

// before writes a time before the end of a term.
func before(p civil.Period, l lang.Language) string {
	return lang.Expand(lang.Text{KO: "만료 {n} 전", EN: "{n} before the end"}.In(l), l, lang.Arg{Name: "n", Value: lang.PeriodIn(p, l)})
}

func comparisonItems() []comparisonItem {
	items := append(generalItems(), confirmationItems()...)
	items = append(items, demonstrationItems()...)
	items = append(items, temporaryItems()...)
	return append(items, dutyItems()...)
}

func generalItems() []comparisonItem {
	return []comparisonItem{
		{ko("조문", "Articles"), func(s Statute, on civil.Date) ComparisonCell {
			c := spoken(s.Articles(), on, absentNotInForce())
			c.Basis = law.Ref{} // the text is the citation
			return c
		}},
		{ko("주무부처의 장", "Minister"), func(s Statute, on civil.Date) ComparisonCell {
			return spoken(s.profile().minister, on, absentDash())
		}},
		of(Demonstration, ko("심의기관과 부여", "Deciding body, may or must"), func(r *Rules, on civil.Date) ComparisonCell {
			return spoken(r.Grant, on, absentNone())
		}),
	}
}

func confirmationItems() []comparisonItem {
	return []comparisonItem{
		of(Confirmation, ko("신속확인: 회신", "Confirmation: reply"), func(r *Rules, on civil.Date) ComparisonCell {
			return named(r, on, spoken(r.Reply, on, absentNoTime()))
		}),
		of(Confirmation, ko("신속확인: 무응답", "Confirmation: silence"), func(r *Rules, on civil.Date) ComparisonCell {
			return spoken(r.Silence, on, silenceNoneText())
		}),
	}
}

// silenceNoneText is what a comparison says where a statute attaches nothing to silence.
func silenceNoneText() lang.Text {
	return lang.Text{KO: SilenceNone.In(lang.Korean), EN: SilenceNone.In(lang.English)}
}

func demonstrationItems() []comparisonItem {
	const i = Demonstration
	return []comparisonItem{
		of(i, ko("실증특례: 사유", "Demonstration: cases"), func(r *Rules, on civil.Date) ComparisonCell {
			return named(r, on, spoken(r.Cases, on, absentNone()))
		}),
		of(i, ko("실증특례: 검토", "Demonstration: review"), func(r *Rules, on civil.Date) ComparisonCell {
			return spoken(r.Reply, on, absentNoTime())
		}),
		of(i, ko("실증특례: 동일·유사 과제", "Demonstration: similar cases"), func(r *Rules, on civil.Date) ComparisonCell {
			return spoken(r.Lane, on, absentNone())
		}),
		of(i, ko("실증특례: 유효기간", "Demonstration: first term"), func(r *Rules, on civil.Date) ComparisonCell {
			return spoken(r.Term, on, absentNone())
		}),
		of(i, ko("실증특례: 연장", "Demonstration: extension"), func(r *Rules, on civil.Date) ComparisonCell {
			return spoken(r.Extension, on, absentNone())
		}),
		of(i, ko("실증특례: 연장 신청", "Demonstration: ask for it"), func(r *Rules, on civil.Date) ComparisonCell {
			return cellOf(r.Extension, on, func(e ExtensionRule, l lang.Language) string { return before(e.Ask, l) }, absentNone())
		}),
		of(i, ko("실증특례: 연장 사유", "Demonstration: ground"), func(r *Rules, on civil.Date) ComparisonCell {
			return cellOf(r.Extension, on, groundsOrNone, absentNone())
		}),
		of(i, ko("실증특례: 법령 정비 요청", "Demonstration: ask for reform"), func(r *Rules, on civil.Date) ComparisonCell {
			return cellOf(r.Reform, on, before, absentNone())
		}),
		of(i, ko("실증특례: 기간 정지", "Demonstration: stand-still"), func(r *Rules, on civil.Date) ComparisonCell {
			return spoken(r.StandStill, on, absentNone())
		}),
		of(i, ko("실증특례: 법령 정비 계획", "Demonstration: reform plan"), func(r *Rules, on civil.Date) ComparisonCell {
			return cellOf(r.ReformPlan, on, period, absentNone())
		}),
		of(i, ko("실증특례: 결과 보고", "Demonstration: report"), func(r *Rules, on civil.Date) ComparisonCell {
			return spoken(r.Report, on, absentNone())
		}),
	}
}

func groundsOrNone(e ExtensionRule, l lang.Language) string {
	if e.Grounds == 0 {
		return ko("법률에 없음", "none in the Act").In(l)
	}
	return e.Grounds.In(l)
}

func temporaryItems() []comparisonItem {
	const i = Temporary
	return []comparisonItem{
		of(i, ko("임시허가: 사유", "Temporary: cases"), func(r *Rules, on civil.Date) ComparisonCell {
			return named(r, on, spoken(r.Cases, on, absentNone()))
		}),
		of(i, ko("임시허가: 검토", "Temporary: review"), func(r *Rules, on civil.Date) ComparisonCell {
			return spoken(r.Reply, on, absentNoTime())
		}),
		of(i, ko("임시허가: 동일·유사 과제", "Temporary: similar cases"), func(r *Rules, on civil.Date) ComparisonCell {
			return spoken(r.Lane, on, absentNone())
		}),
		of(i, ko("임시허가: 유효기간", "Temporary: first term"), func(r *Rules, on civil.Date) ComparisonCell {
			return spoken(r.Term, on, absentNone())
		}),
		of(i, ko("임시허가: 연장", "Temporary: extension"), func(r *Rules, on civil.Date) ComparisonCell {
			return spoken(r.Extension, on, absentNone())
		}),
		of(i, ko("임시허가: 자동 연장", "Temporary: automatic extension"), func(r *Rules, on civil.Date) ComparisonCell {
			return spoken(r.AutoExtension, on, absentNone())
		}),
		of(i, ko("임시허가: 책임보험", "Temporary: insurance"), func(r *Rules, on civil.Date) ComparisonCell {
			return spoken(r.Insurance, on, absentNone())
		}),
		of(i, ko("임시허가: 취소 사유", "Temporary: cancellation"), func(r *Rules, on civil.Date) ComparisonCell {
			return spoken(r.Cancellation, on, absentNone())
		}),
	}
}

func dutyItems() []comparisonItem {
	const i = Demonstration
	return []comparisonItem{
		of(i, ko("실증특례: 책임보험", "Demonstration: insurance"), func(r *Rules, on civil.Date) ComparisonCell {
			return spoken(r.Insurance, on, absentNone())
		}),
		of(i, ko("증명책임", "Burden of proof"), func(r *Rules, on civil.Date) ComparisonCell {
			return spoken(r.Liability, on, absentNone())
		}),
		of(i, ko("실증특례: 취소 사유", "Demonstration: cancellation"), func(r *Rules, on civil.Date) ComparisonCell {
			return spoken(r.Cancellation, on, absentNone())
		}),
		of(i, ko("미착수 취소", "Not started"), func(r *Rules, on civil.Date) ComparisonCell {
			return cellOf(r.NotStarted, on, period, absentNone())
		}),
		of(i, ko("시정명령", "Corrective order"), func(r *Rules, on civil.Date) ComparisonCell {
			return cellOf(r.Cancellation, on, CancellationRule.correction, absentNone())
		}),
		of(i, ko("재심의", "Reconsideration"), func(r *Rules, on civil.Date) ComparisonCell {
			return spoken(r.Reconsideration, on, absentNone())
		}),
		of(i, ko("재심의 신청", "Reconsideration: time to ask"), func(r *Rules, on civil.Date) ComparisonCell {
			return cellOf(r.ReconsiderationTime, on, period, absentDash())
		}),
		of(i, ko("부정 취득의 벌칙", "Crime of fraud"), func(r *Rules, on civil.Date) ComparisonCell {
			if !r.Unread.IsZero() {
				return ComparisonCell{Text: absentUnread()}
			}
			return spoken(r.Penalty, on, absentNone())
		}),
		of(i, ko("과태료", "Administrative fine"), func(r *Rules, on civil.Date) ComparisonCell {
			if !r.Unread.IsZero() {
				return ComparisonCell{Text: absentUnread()}
			}
			return spoken(r.Levy, on, absentNone())
		}),
		{ko("그 밖의 제도", "Other"), others},
	}
}

// others joins what else the statute has on the day, with its citations in the text.
func others(s Statute, on civil.Date) ComparisonCell {
	var c ComparisonCell
	for _, e := range s.profile().others {
		if e.From.After(on) {
			continue
		}
		if !c.Text.IsZero() {
			c.Text.KO, c.Text.EN = c.Text.KO+"; ", c.Text.EN+"; "
		}
		basis := e.Basis
		if basis.Act() == s.Act() {
			basis = basis.WithAct(law.ZoneAct())
		}
		c.Text.KO += e.Value.KO + " [" + basis.String() + "]"
		c.Text.EN += e.Value.EN + " [" + basis.English() + "]"
		c.Confidence = c.Confidence.Weaker(e.Confidence)
	}
	if c.Text.IsZero() {
		c.Text = absentDash()
	}
	return c
}
