package evaluation

import (
	"cmp"
	"regexp"
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

// pattern is a text to look for, its letters and digits only: space, hyphens, dots and stars do not count, and between its characters
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
		tokens := nameTokens(name)
		m.add(strings.Join(tokens, ""), MaskName(name), false, false)
		for _, whole := range spellings(tokens) {
			m.add(whole, MaskName(whole), false, false)
		}
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
	tokens := bareName(nameTokens(name))
	m.add(strings.Join(tokens, ""), hiddenName, false, false)
	for _, t := range tokens {
		if r := []rune(t); !ideographic(r[0]) && len(r) > 1 {
			m.add(t, hiddenName, true, false)
			m.add(strings.ToUpper(t), hiddenName, true, false)
			m.called(t)
		}
	}
	for _, whole := range spellings(tokens) {
		if utf8.RuneCountInString(whole) > 1 {
			m.add(whole, hiddenName, false, false)
		}
		family, given := splitName(whole)
		m.called(family)
		if given != "" {
			m.titled(given)
		}
	}
}

// called looks for a part of a name beside the words by which a person is addressed, whatever its capital letters.
func (m *masker) called(part string) {
	for _, before := range salutations {
		m.add(before+part, before+" "+hiddenName, false, true)
	}
	m.titled(part)
}

func (m *masker) titled(part string) {
	for _, title := range titles {
		m.add(part+title, hiddenName+" "+title, false, true)
	}
}

// institution looks for a name without the form of the company, which may stand beside it or not, and for a university as it is
// called in short.
func (m *masker) institution(name string) {
	name = companyForm.ReplaceAllString(lang.OneLine(lang.Normalize(name)), "")
	m.add(name, hiddenName, false, false)
	if short, ok := strings.CutSuffix(name, "대학교"); ok && utf8.RuneCountInString(short) > 1 {
		m.add(short+"대", hiddenName, false, false)
	}
}

var companyForm = regexp.MustCompile(`\(주\)|㈜|주식회사|(?i:,? (co|ltd|inc|llc|corp|gmbh)\.?)+$`)

// reached is how a person is reached or registered: addresses of mail, telephone numbers, resident registration numbers.
var reached = regexp.MustCompile(`[\w.%+-]+@[\w-]+(\.[\w-]+)+|(\+82[-. ]?|\b0)\d{1,2}[-. )]{0,2}\d{3,4}[-. ]?\d{4}\b|\b\d{6} ?- ?[1-8]\d{6}\b`)

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

// text is the text in one line without what cannot be seen, without persons and how they are reached.
func (m *masker) text(s string) string {
	in := []rune(reached.ReplaceAllString(lang.OneLine(lang.Normalize(s)), hiddenName))
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
		for n > 0 && at < len(in) && in[at] != r && strings.ContainsRune(" -‐‑–·ㆍ・•*~.'’_/()", in[at]) {
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
