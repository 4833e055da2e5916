package law

import (
	"strings"
	"unicode/utf8"
)

// article reads an article and its parts, in Korean or English.
func (p *parser) article() bool {
	if p.word("article", "art.", "art") {
		p.space()
		return p.number(1, &p.ref.number) && p.branch("-", &p.ref.branch) && p.englishParts()
	}
	return p.expect("제") && p.number(1, &p.ref.number) && p.expect("조") && p.branch("의", &p.ref.branch) && p.koreanParts()
}

// short reads 86① and 57의2①2.가: a bare number could be anything, so it takes a branch or a circled paragraph.
func (p *parser) short() bool {
	if !p.number(1, &p.ref.number) || !p.branch("의", &p.ref.branch) {
		return false
	}
	p.space()
	if n := p.circled(); n != 0 {
		p.ref.paragraph = n
		p.space()
		if p.digit() {
			if !p.number(1, &p.ref.subparagraph) || !p.branch("의", &p.ref.subBranch) {
				return false
			}
			dot := p.eat(".")
			p.space()
			if n := p.letter(); n != 0 {
				p.ref.item = n
			} else if dot {
				return p.unread()
			}
		}
	} else if p.ref.branch == 0 {
		return p.fail("a bare number is no citation; want 제86조, Art. 86 or 86①")
	}
	return p.rest == "" || p.unread()
}

func (p *parser) annex(mark string) bool {
	p.ref.annex = true
	p.space()
	return !p.digit() || p.number(1, &p.ref.number) && p.branch(mark, &p.ref.branch)
}

func (p *parser) koreanParts() bool {
	for p.space(); p.rest != ""; p.space() {
		if !p.koreanPart() {
			return false
		}
	}
	return true
}

func (p *parser) koreanPart() bool {
	if n := p.circled(); n != 0 {
		return p.paragraph(n)
	}
	if p.eat("제") {
		var n uint16
		switch {
		case !p.number(1, &n):
			return false
		case p.eat("항"):
			return p.paragraph(n)
		case p.eat("호"):
			return p.subparagraph(n, "의")
		}
		return p.unread()
	}
	if n := p.letter(); n != 0 {
		return p.expect("목") && p.item(n)
	}
	return p.unread()
}

func (p *parser) englishParts() bool {
	for p.space(); p.rest != ""; p.space() {
		if !p.englishPart() {
			return false
		}
	}
	return true
}

func (p *parser) englishPart() bool {
	var n uint16
	switch {
	case p.word("subparagraph", "subpara.", "subpara"):
		p.space()
		return p.number(1, &n) && p.subparagraph(n, "-")
	case p.digit():
		if p.ref.paragraph == 0 {
			return p.fail("without a paragraph write subpara.: Art. 2 subpara. 13(a)")
		}
		return p.number(1, &n) && p.subparagraph(n, "-")
	case !p.eat("("):
		return p.unread()
	case p.digit():
		return p.number(1, &n) && p.expect(")") && p.paragraph(n)
	case p.rest != "" && 'a' <= p.rest[0] && p.rest[0] <= 'z':
		n, p.rest = uint16(p.rest[0]-'a'+1), p.rest[1:]
		return p.expect(")") && p.item(uint8(n))
	}
	return p.unread()
}

// circled eats ① to ⑳ and returns its number, or 0.
func (p *parser) circled() uint16 {
	r, size := utf8.DecodeRuneInString(p.rest)
	if r < '①' || r > '⑳' {
		return 0
	}
	p.rest = p.rest[size:]
	return uint16(r - '①' + 1)
}

// letter eats a Korean item letter and returns its number, or 0.
func (p *parser) letter() uint8 {
	r, size := utf8.DecodeRuneInString(p.rest)
	i := strings.IndexRune(items, r)
	if i < 0 || size != 3 {
		return 0
	}
	p.rest = p.rest[size:]
	return uint8(i/3 + 1)
}

const wrongOrder = "the order is 조, 항, 호, 목, each once"

func (p *parser) paragraph(n uint16) bool {
	if p.ref.annex || p.ref.paragraph != 0 || p.ref.subparagraph != 0 {
		return p.fail(wrongOrder)
	}
	p.ref.paragraph = n
	return true
}

func (p *parser) subparagraph(n uint16, mark string) bool {
	if p.ref.subparagraph != 0 {
		return p.fail(wrongOrder)
	}
	p.ref.subparagraph = n
	return p.branch(mark, &p.ref.subBranch)
}

func (p *parser) item(n uint8) bool {
	switch {
	case p.ref.subparagraph == 0:
		return p.fail("an item (목) needs a subparagraph (호)")
	case p.ref.item != 0:
		return p.fail(wrongOrder)
	}
	p.ref.item = n
	return true
}
