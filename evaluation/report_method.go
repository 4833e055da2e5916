package evaluation

import (
	"github.com/teukgu/teukgu/sandbox/fault"
	"github.com/teukgu/teukgu/sandbox/lang"
	"github.com/teukgu/teukgu/sandbox/money"
)

// say fills a text in both languages.
func say(t lang.Text, args ...lang.Arg) lang.Text {
	return lang.Text{KO: lang.Expand(t.KO, lang.Korean, args...), EN: lang.Expand(t.EN, lang.English, args...)}
}

// methodLines say in words how scores became totals and how many go on, in the order in which it is done. They are made from
// the stage alone.
func (s Stage) methodLines() []lang.Text {
	m := &s.Method
	lines := []lang.Text{s.weighingLine()}
	switch m.Missing {
	case MissingIsZero:
		lines = append(lines, lang.Text{KO: "위원이 매기지 않은 점수는 0점으로 본다.", EN: "A score that an evaluator did not give counts as 0."})
	case ExcludeMissing:
		lines = append(lines, lang.Text{KO: "점수를 다 매기지 않은 위원은 그 제안의 평가에서 뺀다.", EN: "An evaluator who left out a score does not count for that proposal."})
	case RefuseMissing:
	}
	if m.Rounding.Sum != (Round{}) {
		lines = append(lines, say(lang.Text{KO: "위원별 점수의 합은 {round}한다.", EN: "The sum of each evaluator is {round}."}, arg("round", m.Rounding.Sum.words())))
	}
	lines = append(lines, m.Trim.lines(lang.Text{})...)
	for _, a := range m.Audiences {
		lines = append(lines, a.Trim.lines(nameOr(a.Name, a.ID))...)
	}
	lines = append(lines, m.meanLine())
	for _, a := range m.Audiences {
		lines = append(lines, say(lang.Text{KO: "{name}의 평균은 {weight}의 비중으로 더한다.", EN: "{name}: the mean counts with the weight {weight}."},
			arg("name", nameOr(a.Name, a.ID)), arg("weight", a.Weight)))
	}
	switch m.Normalise {
	case Shift:
		lines = append(lines, lang.Text{KO: "분과 간 점수는 각 분과의 평균이 전체 평균과 같아지도록 더하거나 빼서 맞춘다.",
			EN: "The means of the panels are moved to the mean of all proposals."})
	case Ratio:
		lines = append(lines, lang.Text{KO: "분과 간 점수는 각 분과의 평균이 전체 평균과 같아지도록 곱하여 맞춘다.",
			EN: "The means of the panels are multiplied to the mean of all proposals."})
	}
	lines = append(lines, s.totalLines()...)
	return append(lines, s.choiceLines()...)
}

func (s Stage) weighingLine() lang.Text {
	full := s.tree(fault.Path{}).whole.full
	text := lang.Text{KO: "위원별 점수는 항목 점수의 합으로 한다(만점 {full}점).", EN: "The sum of an evaluator adds up the scores of the criteria (full mark {full})."}
	if s.Weighing != Marks {
		text = lang.Text{KO: "위원별 점수는 항목 점수에 가중치를 곱하여 더한다(만점 {full}점).",
			EN: "The sum of an evaluator adds up the scores of the criteria times their weights (full mark {full})."}
	}
	return say(text, arg("full", full))
}

// lines say which sums are dropped; name is the audience, if there are several.
func (t Trim) lines(name lang.Text) []lang.Text {
	if t == (Trim{}) {
		return nil
	}
	text := lang.Text{KO: "제안마다 위원별 점수 중 최고 {high}개와 최저 {low}개를 뺀다.", EN: "for each proposal the highest sums ({high}) and the lowest ({low}) are dropped"}
	switch {
	case t.Low == 0:
		text = lang.Text{KO: "제안마다 위원별 점수 중 최고 {high}개를 뺀다.", EN: "for each proposal the highest sums ({high}) are dropped"}
	case t.High == 0:
		text = lang.Text{KO: "제안마다 위원별 점수 중 최저 {low}개를 뺀다.", EN: "for each proposal the lowest sums ({low}) are dropped"}
	}
	text = lang.Text{KO: text.KO + " 같은 점수가 여럿이면 그 수만큼만 뺀다.", EN: text.EN + ", of several equal ones only as many."}
	if name.IsZero() {
		text.EN = "F" + text.EN[1:]
	} else {
		text = lang.Text{KO: "{name}: " + text.KO, EN: "{name}: " + text.EN}
	}
	return []lang.Text{say(text, arg("name", name), arg("high", t.High), arg("low", t.Low))}
}

func (m *Method) meanLine() lang.Text {
	trims := m.Trim != (Trim{})
	for _, a := range m.Audiences {
		trims = trims || a.Trim != (Trim{})
	}
	sums := lang.Text{KO: "위원별 점수를 산술평균", EN: "The sums are averaged"}
	if trims {
		sums = lang.Text{KO: "남은 위원별 점수를 산술평균", EN: "The sums that are left are averaged"}
	}
	if m.Rounding.Mean == (Round{}) {
		return lang.Text{KO: sums.KO + "하며, 이때 끝수를 처리하지 않는다.", EN: sums.EN + ", without rounding."}
	}
	return say(lang.Text{KO: sums.KO + "하여 {round}한다.", EN: sums.EN + "; the mean is {round}."}, arg("round", m.Rounding.Mean.words()))
}

// totalLines say what is added to the mean, how the total is rounded and what it must reach.
func (s Stage) totalLines() []lang.Text {
	m := &s.Method
	lines := []lang.Text{{KO: "평균에 가점을 더하고 감점을 뺀 것을 총점으로 한다.", EN: "The total is the mean with the bonus, less the penalty."}}
	if given(s.Criteria) {
		lines[0] = lang.Text{KO: "평균에 계량항목 점수와 가점을 더하고 감점을 뺀 것을 총점으로 한다.",
			EN: "The total is the mean with the given scores and the bonus, less the penalty."}
	}
	if !m.MaxBonus.IsZero() {
		lines = append(lines, say(lang.Text{KO: "가점은 {cap}점까지 반영한다.", EN: "The bonus counts up to {cap}."}, arg("cap", m.MaxBonus)))
	}
	if !m.MaxPenalty.IsZero() {
		lines = append(lines, say(lang.Text{KO: "감점은 {cap}점까지 반영한다.", EN: "The penalty counts up to {cap}."}, arg("cap", m.MaxPenalty)))
	}
	lines = append(lines, say(lang.Text{KO: "총점은 {round}한다.", EN: "The total is {round}."}, arg("round", m.Rounding.Total.words())))
	if !m.Pass.IsZero() {
		lines = append(lines, say(lang.Text{KO: "총점이 {mark} 이상이어야 선정될 수 있다.", EN: "A total below {mark} cannot be selected."}, arg("mark", m.Pass.words(totalFull))))
	}
	return append(lines, markLines(s.Criteria)...)
}

// given reports whether any of the criteria is given.
func given(criteria []Criterion) bool {
	for _, c := range criteria {
		if len(c.Criteria) == 0 && c.Given || given(c.Criteria) {
			return true
		}
	}
	return false
}

// markLines say the pass marks of criteria.
func markLines(criteria []Criterion) []lang.Text {
	var lines []lang.Text
	for _, c := range criteria {
		if !c.Pass.IsZero() {
			lines = append(lines, say(lang.Text{KO: "{name} 점수가 {mark} 이상이어야 선정될 수 있다.", EN: "{name}: a score below {mark} cannot be selected."},
				arg("name", nameOr(c.Name, c.ID)), arg("mark", c.Pass.words(criterionFull))))
		}
		lines = append(lines, markLines(c.Criteria)...)
	}
	return lines
}

var (
	totalFull     = lang.Text{KO: "만점의 {mark}", EN: "{mark} of the full mark"}
	criterionFull = lang.Text{KO: "배점의 {mark}", EN: "{mark} of the maximum"}
)

// words say a mark, and of what it is a share if it is one.
func (m Mark) words(share lang.Text) lang.Text {
	if m.percent {
		return say(share, arg("mark", m))
	}
	return lang.Text{KO: m.In(lang.Korean), EN: m.In(lang.English)}
}

// choiceLines say how many go on, which quotas there are and what puts equal totals in order.
func (s Stage) choiceLines() []lang.Text {
	lines := []lang.Text{say(lang.Text{KO: "총점이 높은 순서로 {n}건을 선정한다.", EN: "Selected by the highest totals: {n}."}, arg("n", s.Select))}
	if s.Reserve > 0 {
		lines = append(lines, say(lang.Text{KO: "그다음 {n}건까지 예비로 둔다.", EN: "On the reserve list: up to {n} more."}, arg("n", s.Reserve)))
	}
	for _, q := range s.Quotas {
		if q.Least > 0 {
			lines = append(lines, say(lang.Text{KO: "{group}에서 {n}건 이상 선정한다.", EN: "{group}: at least {n}."}, arg("group", q.Group), arg("n", q.Least)))
		}
		if q.Most > 0 {
			lines = append(lines, say(lang.Text{KO: "{group}에서 {n}건까지만 선정한다.", EN: "{group}: at most {n}."}, arg("group", q.Group), arg("n", q.Most)))
		}
	}
	for i, r := range s.Method.TieBreak {
		text := lang.Text{KO: "총점이 같으면 {rule:을/를} 앞 순위로 한다.", EN: "Of equal totals, first goes {rule}."}
		if i > 0 {
			text = lang.Text{KO: "그래도 같으면 {rule:을/를} 앞 순위로 한다.", EN: "Of those still equal, first goes {rule}."}
		}
		switch {
		case r.kind == byDraw && i == 0:
			text = lang.Text{KO: "총점이 같으면 {rule:으로/로} 정한다.", EN: "Equal totals are decided by {rule}."}
		case r.kind == byDraw:
			text = lang.Text{KO: "그래도 같으면 {rule:으로/로} 정한다.", EN: "What is still equal is decided by {rule}."}
		}
		lines = append(lines, say(text, arg("rule", s.ruleText(r))))
	}
	return lines
}

// ruleText is a tie rule with the name of its criterion.
func (s Stage) ruleText(r TieRule) lang.Text {
	if r.IsZero() {
		return lang.Text{}
	}
	if r.kind == byCriterion {
		if c := findCriterion(s.Criteria, r.name); c != nil && !c.Name.IsZero() {
			return lang.Text{KO: ByCriterion(c.Name.In(lang.Korean)).In(lang.Korean), EN: ByCriterion(c.Name.In(lang.English)).In(lang.English)}
		}
	}
	return lang.Text{KO: r.In(lang.Korean), EN: r.In(lang.English)}
}

func findCriterion(list []Criterion, id string) *Criterion {
	for i := range list {
		if list[i].ID == id {
			return &list[i]
		}
		if c := findCriterion(list[i].Criteria, id); c != nil {
			return c
		}
	}
	return nil
}

// ordinals are the decimal places by name.
var ordinals = [...]string{"첫째", "둘째", "셋째", "넷째", "다섯째", "여섯째", "일곱째", "여덟째", "아홉째", "열째"}

// words say a rounding: 소수 다섯째 자리에서 반올림 keeps four decimals.
func (r Round) words() lang.Text {
	var place any
	if r.Decimals < len(ordinals) {
		place = ordinals[r.Decimals]
	} else {
		place = say(lang.Text{KO: "{n}번째", EN: "{n}"}, arg("n", r.Decimals+1))
	}
	var text lang.Text
	switch r.Mode {
	case money.HalfUp:
		text = lang.Text{KO: "소수 {place} 자리에서 반올림", EN: "rounded half up (decimals kept: {n})"}
	case money.HalfEven:
		text = lang.Text{KO: "소수 {place} 자리에서 오사오입(짝수로 맞춤)", EN: "rounded half to even (decimals kept: {n})"}
	case money.Down:
		text = lang.Text{KO: "소수 {place} 자리에서 버림", EN: "cut off (decimals kept: {n})"}
	case money.Up:
		text = lang.Text{KO: "소수 {place} 자리에서 올림", EN: "rounded up (decimals kept: {n})"}
	}
	return say(text, arg("place", place), arg("n", r.Decimals))
}
