package evaluation

import (
	"slices"
	"strings"
	"unicode"
	"unicode/utf8"

	"github.com/teukgu/teukgu/sandbox/lang"
)

// hiddenName stands where the name, the institution or the id of an evaluator stood.
const hiddenName = "○○○"

// MaskName hides the name of a natural person as offices do (성명 가림): of a Korean or Chinese name the first and the last character
// stay, 홍○동, 남○○수, of one with two characters the first, 김○; of a name in other letters the initials, J. S. Space around it
// and between Hangul does not matter. A text without a letter becomes ○; the empty text stays empty.
//
// It hides a name from a search, not from those who know who was there. So reports put ○○○ in the place of evaluators.
func MaskName(name string) string {
	tokens := nameTokens(name)
	if len(tokens) == 0 {
		if strings.TrimSpace(name) == "" {
			return ""
		}
		return "○"
	}
	runes := []rune(wholeName(tokens))
	switch len(runes) {
	case 0:
		return initials(tokens)
	case 1:
		return "○"
	case 2:
		return string(runes[0]) + "○"
	}
	last := len(runes) - 1
	return string(runes[0]) + strings.Repeat("○", last-1) + string(runes[last])
}

func initials(tokens []string) string {
	letters := make([]string, len(tokens))
	for i, t := range tokens {
		letters[i] = string(unicode.ToUpper([]rune(t)[0])) + "."
	}
	return strings.Join(letters, " ")
}

// nameTokens are the runs of letters of a name. Letters that stand without space between them are cut where the script changes.
func nameTokens(name string) []string {
	var tokens []string
	var run []rune
	flush := func() {
		if len(run) > 0 {
			tokens = append(tokens, string(run))
		}
		run = nil
	}
	for _, r := range lang.Normalize(name) {
		letter := unicode.IsLetter(r) || unicode.IsMark(r)
		if !letter || len(run) > 0 && ideographic(r) != ideographic(run[0]) {
			flush()
		}
		if letter {
			run = append(run, r)
		}
	}
	flush()
	return tokens
}

// wholeName is the name in Hangul or Chinese characters, whose parts are written with or without space; empty where it has none.
func wholeName(tokens []string) string {
	var b strings.Builder
	for _, t := range tokens {
		if ideographic([]rune(t)[0]) {
			b.WriteString(t)
		}
	}
	return b.String()
}

// spellings are a name as it is written in Hangul, in Chinese characters and in both, where 홍길동(洪吉童) says it twice.
func spellings(tokens []string) []string {
	var list []string
	for _, script := range []*unicode.RangeTable{unicode.Hangul, unicode.Han, nil} {
		whole := wholeName(slices.DeleteFunc(slices.Clone(tokens), func(t string) bool {
			return script != nil && !unicode.Is(script, []rune(t)[0])
		}))
		if whole != "" && !slices.Contains(list, whole) {
			list = append(list, whole)
		}
	}
	return list
}

// bareName is a name without the titles that stand with it: 홍길동 교수, Dr. John Smith.
func bareName(tokens []string) []string {
	var bare []string
	for _, t := range tokens {
		title := func(w string) bool { return strings.EqualFold(strings.TrimSuffix(w, "."), t) }
		if slices.ContainsFunc(titles, title) || slices.ContainsFunc(salutations, title) {
			continue
		}
		for _, w := range titles {
			if cut, ok := strings.CutSuffix(t, w); ok && utf8.RuneCountInString(cut) > 2 {
				t = cut
				break
			}
		}
		bare = append(bare, t)
	}
	if len(bare) == 0 {
		return tokens
	}
	return bare
}

func ideographic(r rune) bool {
	return unicode.In(r, unicode.Hangul, unicode.Han, unicode.Hiragana, unicode.Katakana)
}

// familyNames of two characters; all others have one.
var familyNames = []string{"남궁", "황보", "제갈", "사공", "선우", "서문", "독고", "동방", "망절", "어금"}

// titles are what an evaluator is called by with the family name or the given name alone.
var titles = []string{"위원장", "위원", "교수", "박사", "원장", "소장", "연구원", "선생", "씨"}

// salutations stand before a family name, also before one in Hangul within English.
var salutations = []string{"Prof.", "Professor", "Dr.", "Mr.", "Ms.", "Mrs."}

// splitName cuts a Korean name into family name and given name.
func splitName(name string) (family, given string) {
	for _, f := range familyNames {
		if given, ok := strings.CutPrefix(name, f); ok && given != "" {
			return f, given
		}
	}
	first := len(string([]rune(name)[:1]))
	return name[:first], name[first:]
}
