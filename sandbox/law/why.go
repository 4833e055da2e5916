package law

import (
	"github.com/teukgu/teukgu/sandbox/lang"
)

// Confidence returns the weaker of the confidences of the version and of the provision that chose it.
func (s Selection[V]) Confidence() Confidence {
	return s.Entry.Confidence.Weaker(s.Rule.Source.Confidence)
}

// Why says which version applies, by which day, under which provision, and what kept the next version away.
func (s Selection[V]) Why() lang.Text {
	return lang.Text{KO: s.In(lang.Korean), EN: s.In(lang.English)}
}

// In returns [Selection.Why] in the language; the zero Selection says nothing.
func (s Selection[V]) In(l lang.Language) string {
	if s.Entry.From.IsZero() {
		return ""
	}
	v := sentence{version: version(s.Entry, l), day: s.Moment.Event.In(l), on: lang.DateIn(s.Moment.On, l), language: l}
	text := v.applies() + " " + v.basis(s.Rule)
	if !s.Later.From.IsZero() {
		v.version, v.day, v.on = version(s.Later, l), s.LaterMoment.Event.In(l), lang.DateIn(s.LaterMoment.On, l)
		text += " " + v.doesNot()
	}
	return text
}

// version names a version: its citation and the day from which it is in force.
func version[V any](e Entry[V], l lang.Language) string {
	name, from := e.Basis.In(l), lang.DateIn(e.From, l)
	if l == lang.English {
		if name == "" {
			name = "the version"
		}
		return name + " (in force from " + from + ")"
	}
	if name == "" {
		name = "규정"
	}
	return name + "(" + from + " 시행)"
}

// sentence holds the words of one sentence, so that the sentences stand once and not for every value type.
type sentence struct {
	version, day, on string
	language         lang.Language
}

func (s sentence) applies() string {
	if s.language == lang.English {
		return "By the " + s.day + " (" + s.on + "), what applies is " + s.version + "."
	}
	return s.day + "(" + s.on + ")을 기준으로 " + particle(s.version, "을/를") + " 적용한다."
}

func (s sentence) basis(t Transition) string {
	basis, text := t.Basis.In(s.language), t.Text.In(s.language)
	if s.language == lang.English {
		if basis == "" {
			basis = "general principle"
		}
		return "Basis: " + basis + ". " + text
	}
	if basis == "" {
		basis = "일반 원칙"
	}
	return "근거: " + basis + ". " + text
}

func (s sentence) doesNot() string {
	if s.language == lang.English {
		return "Not yet " + s.version + ": the " + s.day + " (" + s.on + ") lies before it."
	}
	return particle(s.version, "은/는") + " " + s.day + "(" + s.on + ")이 그 시행 전이므로 적용하지 않는다."
}

// particle never fails: the words here end in Hangul or digits.
func particle(word, pair string) string {
	if text, err := lang.Particle(word, pair); err == nil {
		return text
	}
	return word
}
