package law

import (
	"strconv"
	"strings"
	"unicode"
	"unicode/utf8"

	"github.com/teukgu/teukgu/sandbox/lang"
)

// maxText bounds a citation in bytes, decomposed Hangul and a long title included.
const maxText = 2048

// ParseRef reads a citation as people write it: the Korean form (제57조의2제1항제2호가목, 제86조 제1항, 제86조①), the short
// form with a branch or a circled paragraph (86①, 57의2①2.가), the English form (Art. 57-2(1)2(a), Article 57-2 (1) 2 (a),
// Art. 2 subpara. 13(a)), annexes (별표 1, Annex 1) and addenda (부칙(제20236호) 제3조, 법률 제20236호 부칙 제3조). An act may
// stand before it, by any name that [ParseAct] reads; without one it is the zone Act.
//
// Text may be decomposed (NFD) or full-width; spaces may stand between the parts, not within one. The order is 조, 항,
// 호, 목 and a 목 needs its 호; numbers are 1 to 65535, branches start at 2, none has a leading zero; items end with the
// 26th (터, z); circled paragraphs are ① to ⑳. Anything else is a [*ParseError], a bare number too.
func ParseRef(s string) (Ref, error) {
	text, reason := clean(s)
	if reason == "" {
		p := parser{rest: text}
		if p.whole() {
			return p.ref, nil
		}
		reason = p.reason
	}
	return Ref{}, &ParseError{Package: "law", Type: "Ref", Input: s, Reason: reason}
}

// MustRef is [ParseRef] for literals; it panics where the text is no citation.
func MustRef(s string) Ref { return must(ParseRef(s)) }

// clean brings input into normal form, or says why it cannot be read.
func clean(s string) (text, reason string) {
	switch {
	case len(s) > maxText:
		return "", "it is too long"
	case !utf8.ValidString(s):
		return "", "it is not UTF-8"
	}
	if text = strings.TrimSpace(lang.Normalize(s)); text == "" {
		return "", "it is empty"
	}
	return text, ""
}

// parser reads one citation from the front of rest. Every method returns false after the first failure, whose reason it keeps.
type parser struct {
	rest   string
	ref    Ref
	reason string
}

func (p *parser) fail(reason string) bool {
	p.reason = reason
	return false
}

func (p *parser) unread() bool {
	if p.rest == "" {
		return p.fail("it ends too early; want 제86조제9항 or Art. 86(9)")
	}
	return p.fail("not understood from " + strconv.Quote(p.rest) + " on; want 제86조제9항 or Art. 86(9)")
}

func (p *parser) space() { p.rest = strings.TrimLeftFunc(p.rest, unicode.IsSpace) }

func (p *parser) eat(token string) bool {
	rest, ok := strings.CutPrefix(p.rest, token)
	if ok {
		p.rest = rest
	}
	return ok
}

func (p *parser) expect(token string) bool { return p.eat(token) || p.unread() }

// word eats the first of the English words that is there, the longer ones first; case does not count.
func (p *parser) word(words ...string) bool {
	for _, w := range words {
		if len(p.rest) >= len(w) && strings.EqualFold(p.rest[:len(w)], w) {
			p.rest = p.rest[len(w):]
			return true
		}
	}
	return false
}

func (p *parser) digit() bool { return p.rest != "" && '0' <= p.rest[0] && p.rest[0] <= '9' }

func (p *parser) number(least uint64, to *uint16) bool {
	end := 0
	for end < len(p.rest) && '0' <= p.rest[end] && p.rest[end] <= '9' {
		end++
	}
	digits := p.rest[:end]
	if digits == "" {
		return p.unread()
	}
	if digits[0] == '0' {
		return p.fail("a number starts at 1 and has no leading zero: " + digits)
	}
	n, err := strconv.ParseUint(digits, 10, 16)
	if err != nil {
		return p.fail("a number is at most 65535")
	}
	if n < least {
		return p.fail("a branch starts at 2")
	}
	*to, p.rest = uint16(n), p.rest[end:]
	return true
}

// branch reads a branch after its mark, if there is one.
func (p *parser) branch(mark string, to *uint16) bool { return !p.eat(mark) || p.number(2, to) }

// ranks are the words before the number of an amending act or decree, with the act of the list that it amends.
var ranks = [...]struct {
	word string
	act  int
}{{"법률", 0}, {"대통령령", 1}, {"중소벤처기업부령", 2}}

// whole reads the text and leaves nothing over.
func (p *parser) whole() bool {
	for _, rank := range ranks {
		if p.eat(rank.word) { // 법률 제20236호 부칙 제3조
			p.ref.act = Act{acts[rank.act].short.KO}
			if p.space(); !p.lawNumber() {
				return false
			}
			p.space()
			return p.expect("부칙") && p.afterAddenda()
		}
	}
	if !strings.HasPrefix(p.rest, "제") && !p.digit() { // no act's name begins like a citation of the zone Act
		if p.ref.act, p.rest, p.reason = cutAct(p.rest); p.reason != "" {
			return false
		}
	}
	if !p.ref.act.IsZero() {
		return p.place()
	}
	p.ref.act = ZoneAct()
	start := p.rest
	if p.place() {
		return true
	}
	if p.rest == start && !strings.HasPrefix(start, "제") { // nothing was read: it may be the title of an act
		p.reason += "; the title of an act that is not listed stands in 「」, as in 「도로교통법」 제2조"
	}
	return false
}

// place reads what stands behind the act.
func (p *parser) place() bool {
	switch {
	case p.digit():
		return p.short()
	case p.eat("별표"):
		return p.annex("의") && p.koreanParts()
	case p.word("annex"):
		return p.annex("-") && p.englishParts()
	case p.eat("부칙"):
		p.space()
		closing := ")"
		if !p.eat("(") {
			if closing = ">"; !p.eat("<") {
				return p.fail("addenda need the number of their act: 부칙(제20236호) 제3조")
			}
		}
		return p.lawNumber() && p.expect(closing) && p.afterAddenda()
	case p.word("addenda"):
		p.space()
		return p.expect("(No. ") && p.number(1, &p.ref.addenda) && p.expect(")") && p.afterAddenda()
	}
	return p.article()
}

func (p *parser) lawNumber() bool {
	return p.expect("제") && p.number(1, &p.ref.addenda) && p.expect("호")
}

func (p *parser) afterAddenda() bool {
	p.space()
	return p.rest == "" || p.article()
}
