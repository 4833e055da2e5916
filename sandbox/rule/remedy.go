package rule

import (
	"strings"

	"github.com/teukgu/teukgu/sandbox/lang"
)

// In is the remedy for people, such as 책임보험 보장액을 1억 5천만원 이상으로; several changes are joined by commas.
func (m Remedy[S]) In(l lang.Language) string {
	var parts []string
	for _, c := range m.Changes {
		parts = append(parts, c.In(l))
	}
	return strings.Join(parts, ", ")
}

// In is the change for people; empty for the zero Move.
func (m Move[S]) In(l lang.Language) string {
	if m.Fact.IsZero() {
		return ""
	}
	text := lang.Expand(m.template().In(l), l,
		lang.Arg{Name: "fact", Value: m.Fact.f.label},
		lang.Arg{Name: "to", Value: m.To.In(l)},
		lang.Arg{Name: "low", Value: m.Low.In(l)},
		lang.Arg{Name: "high", Value: m.High.In(l)},
		lang.Arg{Name: "added", Value: m.words(l, m.To, m.From)},
		lang.Arg{Name: "dropped", Value: m.words(l, m.From, m.To)})
	switch {
	case m.Open():
		text += lang.Text{KO: " (확인 필요)", EN: " (to be established)"}.In(l)
	case !m.Fact.Changeable():
		text += lang.Text{KO: " (바꿀 수 없는 사실)", EN: " (cannot be changed)"}.In(l)
	}
	return text
}

// words lists the words that v has and w has not.
func (m Move[S]) words(l lang.Language, v, w Value) string {
	if m.Fact.f.kind != KindWords {
		return ""
	}
	return m.Fact.f.list(uint64(v.x.n)&^uint64(w.x.n), l)
}

func (m Move[S]) template() lang.Text {
	switch m.Fact.f.kind {
	case KindBool:
		if m.To.x.n == 1 {
			return lang.Text{KO: "{fact}에 해당하도록", EN: "{fact}: yes"}
		}
		return lang.Text{KO: "{fact}에 해당하지 않도록", EN: "{fact}: no"}
	case KindWord:
		if m.High.x.n&(m.High.x.n-1) != 0 {
			return lang.Text{KO: "{fact:을/를} {high} 가운데 하나로", EN: "{fact} to one of {high}"}
		}
	case KindWords:
		return m.setTemplate()
	case KindDate:
		return m.rangeTemplate(
			lang.Text{KO: "{fact:을/를} {low} 이후로", EN: "{fact} to {low} or later"},
			lang.Text{KO: "{fact:을/를} {high} 이전으로", EN: "{fact} to {high} or earlier"})
	case KindInt, KindNumber, KindAmount:
		return m.rangeTemplate(
			lang.Text{KO: "{fact:을/를} {low} 이상으로", EN: "{fact} to {low} or more"},
			lang.Text{KO: "{fact:을/를} {high} 이하로", EN: "{fact} to {high} or less"})
	}
	return lang.Text{KO: "{fact:을/를} {to:으로/로}", EN: "{fact} to {to}"}
}

func (m Move[S]) rangeTemplate(above, below lang.Text) lang.Text {
	switch {
	case m.Low.IsZero() && m.High.IsZero(), m.Low.Equal(m.High):
		return lang.Text{KO: "{fact:을/를} {to:으로/로}", EN: "{fact} to {to}"}
	case m.High.IsZero():
		return above
	case m.Low.IsZero():
		return below
	case m.Fact.f.kind == KindDate:
		return lang.Text{KO: "{fact:을/를} {low}부터 {high}까지로", EN: "{fact} to a day from {low} to {high}"}
	}
	return lang.Text{KO: "{fact:을/를} {low} 이상 {high} 이하로", EN: "{fact} to {low} or more and {high} or less"}
}

func (m Move[S]) setTemplate() lang.Text {
	added, dropped := m.To.x.n&^m.From.x.n != 0, m.From.x.n&^m.To.x.n != 0
	switch {
	case added && dropped:
		return lang.Text{KO: "{fact}에 {added:을/를} 더하고 {dropped:을/를} 빼도록", EN: "{fact} with {added} and without {dropped}"}
	case dropped:
		return lang.Text{KO: "{fact}에서 {dropped:을/를} 빼도록", EN: "{fact} without {dropped}"}
	case added:
		return lang.Text{KO: "{fact}에 {added:을/를} 더하도록", EN: "{fact} with {added}"}
	}
	return lang.Text{KO: "{fact:을/를} {to:으로/로}", EN: "{fact} to {to}"}
}
