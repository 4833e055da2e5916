package evaluation

import (
	"cmp"
	"slices"
	"strings"
	"unicode"
	"unicode/utf8"

	"github.com/teukgu/teukgu/sandbox/lang"
)

// masker takes persons out of free text.
type masker struct {
	patterns map[rune][]pattern // by the first character in lower case, the longest first
}

// pattern is a text to look for, its letters and digits only: space, hyphens and dots do not count, and between its characters
// in the text they do not hide it.
type pattern struct {
	runes []rune
	with  string
	exact bool // capital letters matter
	left  bool // no letter may stand before it
}

// newMasker hides the evaluators of the panels, and shortens the names of other persons.
func newMasker(panels []Panel, persons []string) *masker {
	m := &masker{patterns: make(map[rune][]pattern)}
	for i := range panels {
		for j := range panels[i].Evaluators {
			e := &panels[i].Evaluators[j]
			m.person(e.Name)
			m.institution(e.Institution)
			m.id(e.ID)
		}
	}
	for _, name := range persons {
		m.add(strings.Join(nameTokens(name), ""), MaskName(name), false, false)
		m.add(wholeName(nameTokens(name)), MaskName(name), false, false)
	}
	for _, list := range m.patterns {
		slices.SortStableFunc(list, func(a, b pattern) int { return cmp.Compare(len(b.runes), len(a.runes)) })
	}
	return m
}

func (m *masker) add(text, with string, exact, left bool) {
	text = lang.OneLine(lang.Normalize(text))
	runes := []rune(strings.Map(func(r rune) rune {
		if unicode.IsLetter(r) || unicode.IsMark(r) || unicode.IsDigit(r) {
			return r
		}
		return -1
	}, text))
	if len(runes) == 0 {
		runes = []rune(text) // a name of signs
	}
	if len(runes) == 0 {
		return
	}
	first := unicode.ToLower(runes[0])
	m.patterns[first] = append(m.patterns[first], pattern{runes, with, exact, left})
}

// person looks for a name in all the ways in which a comment may say it.
func (m *masker) person(name string) {
	tokens := nameTokens(name)
	m.add(strings.Join(tokens, ""), hiddenName, false, false)
	for _, t := range tokens {
		if r := []rune(t); !ideographic(r[0]) && len(r) > 1 {
			m.add(t, hiddenName, true, false)
		}
	}
	whole := wholeName(tokens)
	if utf8.RuneCountInString(whole) > 1 {
		m.add(whole, hiddenName, false, false)
	}
	if whole == "" {
		return
	}
	family, given := splitName(whole)
	for _, before := range salutations {
		m.add(before+family, before+" "+hiddenName, false, true)
	}
	for _, title := range titles {
		m.add(family+title, hiddenName+" "+title, false, true)
		if given != "" {
			m.add(given+title, hiddenName+" "+title, false, true)
		}
	}
}

// institution looks for a name without the form of the company, which may stand beside it or not.
func (m *masker) institution(name string) {
	m.add(strings.NewReplacer("(주)", "", "㈜", "", "주식회사", "").Replace(name), hiddenName, false, false)
}

// id looks for an id. One that is a number or a single letter is looked for beside the word evaluator only, for a comment
// has many of them.
func (m *masker) id(id string) {
	short := utf8.RuneCountInString(id) < 2 || strings.Trim(id, "0123456789") == ""
	if !short {
		m.add(id, hiddenName, false, false)
		return
	}
	for _, around := range []string{"위원{}", "위원장{}", "평가위원{}", "{}위원", "{}번위원", "{}호위원", "evaluator{}", "evaluatorno.{}"} {
		m.add(strings.Replace(around, "{}", id, 1), hiddenName+" 위원", false, false)
	}
}

// text is the text in one line without what cannot be seen, and without persons.
func (m *masker) text(s string) string {
	in := []rune(lang.OneLine(lang.Normalize(s)))
	var b strings.Builder
	for i := 0; i < len(in); {
		end, with := m.match(in, i)
		if end == i {
			b.WriteRune(in[i])
			i++
			continue
		}
		b.WriteString(with)
		i = end
	}
	return b.String()
}

func (m *masker) lines(t lang.Text) lang.Text { return lang.Text{KO: m.text(t.KO), EN: m.text(t.EN)} }

// match is the end of the longest pattern that begins at i, and what stands for it; i where there is none.
func (m *masker) match(in []rune, i int) (end int, with string) {
	for _, p := range m.patterns[unicode.ToLower(in[i])] {
		if end := p.match(in, i); end > i {
			return end, p.with
		}
	}
	return i, ""
}

func (p *pattern) match(in []rune, i int) int {
	if p.left && i > 0 && unicode.IsLetter(in[i-1]) || i > 0 && joined(in[i-1], p.runes[0]) {
		return i
	}
	at := i
	for n, r := range p.runes {
		for n > 0 && at < len(in) && in[at] != r && strings.ContainsRune(" -‐‑–·.'’_/()", in[at]) {
			at++
		}
		if at == len(in) || in[at] != r && (p.exact || unicode.ToLower(in[at]) != unicode.ToLower(r)) {
			return i
		}
		at++
	}
	if at < len(in) && joined(p.runes[len(p.runes)-1], in[at]) {
		return i
	}
	return at
}

// joined reports whether two characters are of one word in a script that puts space between words. Hangul is not: what follows
// a name there is mostly a particle.
func joined(a, b rune) bool { return wordy(a) && wordy(b) }

func wordy(r rune) bool { return unicode.IsDigit(r) || unicode.IsLetter(r) && !ideographic(r) }
