package lang

import (
	"strings"
	"unicode"
	"unicode/utf8"

	"golang.org/x/text/unicode/norm"
)

const (
	openers = "([{〔【〖〘〚⦅"
	closers = ")]}〕】〗〙〛⦆"
)

// ending collects how a text ends, per level of brackets, while the text is read backwards.
// A bracketed part stands on a level of its own; its result reaches the level around it only as the second choice.
type ending struct {
	outer  level
	inside []level // of the brackets that are open, read backwards
}

type level struct {
	bare    sound // the last sound outside brackets
	bracket sound // that of the first bracketed part of the run at the end
}

func (l level) sound() sound {
	if l.bare != silent {
		return l.bare
	}
	return l.bracket
}

// lastSound returns how the word ends when it is read in Korean. It is linear in the word.
func lastSound(word string) sound {
	var e ending
	e.read(word)
	for len(e.inside) > 0 { // closing brackets that were never opened
		e.leave()
	}
	return e.outer.sound()
}

func (e *ending) read(s string) {
	for s != "" && e.outer.bare == silent {
		r, size := lastRune(s)
		switch {
		case strings.ContainsRune(closers, r):
			e.inside = append(e.inside, level{})
		case strings.ContainsRune(openers, r):
			e.leave()
		case e.top().bare == silent:
			e.readRune(s, r)
		}
		s = s[:len(s)-size]
	}
}

func (e *ending) top() *level {
	if n := len(e.inside); n > 0 {
		return &e.inside[n-1]
	}
	return &e.outer
}

// leave ends the level of a bracketed part, at its opening bracket.
func (e *ending) leave() {
	if len(e.inside) == 0 {
		return
	}
	part := e.top().sound()
	e.inside = e.inside[:len(e.inside)-1]
	if part != silent {
		e.top().bracket = part
	}
}

// readRune reads r, the last rune of s.
func (e *ending) readRune(s string, r rune) {
	switch {
	case isDigit(r):
		e.top().bare = numberSound(s)
		return
	case r < utf8.RuneSelf && unicode.IsLetter(r):
		e.top().bare = letterSound(r)
		return
	}
	sound, known := hangulSound(r)
	if !known {
		sound, known = signSound(r)
	}
	if known {
		e.top().bare = sound
		return
	}
	var buf [utf8.UTFMax]byte
	if d := norm.NFKD.Properties(buf[:utf8.EncodeRune(buf[:], r)]).Decomposition(); d != nil {
		e.read(string(d)) // é is e and a mark, ① is 1, ㈜ is (주)
	} else if unicode.IsLetter(r) || unicode.IsNumber(r) {
		e.top().bare = vowel
	}
}

// lastRune returns the last rune of s, folded, and how many bytes it takes in s.
func lastRune(s string) (rune, int) {
	r, size := utf8.DecodeLastRuneInString(s)
	return fold(r), size
}

// letterSound reads an ASCII letter by its name.
func letterSound(r rune) sound {
	switch unicode.ToUpper(r) {
	case 'L', 'R': // 엘, 알
		return rieul
	case 'M', 'N': // 엠, 엔
		return consonant
	}
	return vowel
}

// signSound reads the signs that have a name of their own, and the marks that are never read.
func signSound(r rune) (sound, bool) {
	switch r {
	case '%', '℃', '°', '$', '€', '£', '+': // 퍼센트, 도, 달러, 유로, 파운드, 플러스
		return vowel, true
	case '㎜', '㎝', '㎞', '㎟', '㎠', '㎡', '㎢', '㎣', '㎤', '㎥', '㎦', '²', '³', 'ℓ', '㎖', '㎘': // 미터, 리터
		return vowel, true
	case '₩', '¥', '㎍', '㎎', '㎏': // 원, 엔, 그램
		return consonant, true
	case '‰', 'Ⅰ', 'Ⅶ', 'Ⅷ', 'Ⅺ', 'ⅰ', 'ⅶ', 'ⅷ', 'ⅺ': // 퍼밀, 일, 칠, 팔, 십일
		return rieul, true
	case 'Ⅲ', 'Ⅵ', 'Ⅹ', 'ⅲ', 'ⅵ', 'ⅹ': // 삼, 육, 십
		return consonant, true
	case '™', '℠', '\u115f', '\u1160', '\u3164': // trade marks, fillers of Hangul
		return silent, true
	}
	return silent, false
}
