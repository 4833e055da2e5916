package main

import (
	"io"
	"slices"
	"strings"

	"github.com/teukgu/teukgu/examples/internal/draw"
	"github.com/teukgu/teukgu/sandbox/lang"
	"github.com/teukgu/teukgu/sandbox/rule"
	"github.com/teukgu/teukgu/sandbox/sandboxtest"
)

// report tells the story in five steps.
func report(w io.Writer, l lang.Language) error {
	right, wrong, err := books()
	if err != nil {
		return err
	}
	everyday, boundary, err := cases()
	if err != nil {
		return err
	}
	all := slices.Concat(everyday, boundary)
	p := page{language: l}

	p.heading(text("1. 일상 사례", "1. Everyday cases"))
	p.score(text("법령대로 쓴 규칙집", "the book as the law is"), right, everyday)
	p.score(text("재물 보장액을 1억원으로 잘못 쓴 규칙집", "the book with 100,000,000 won for property"), wrong, everyday)
	p.line(text("잘못 쓴 규칙집도 통과하므로, 이 사례들로는 잘못을 알 수 없습니다.", "The wrong book passes as well: these cases do not show the mistake."))

	p.heading(text("2. 일상 사례가 거치지 않은 것 (잘못 쓴 규칙집)", "2. What the everyday cases do not touch (wrong book)"))
	p.text(sandboxtest.Cover(wrong, everyday).Text(l))

	p.heading(text("3. 일상 사례가 찾아내지 못하는 잘못 (잘못 쓴 규칙집)", "3. Mistakes that the everyday cases do not notice (wrong book)"))
	p.text(sandboxtest.Mutate(wrong, everyday).Text(l))

	p.heading(text("4. 경계 사례와 규칙집의 답 (잘못 쓴 규칙집, 조문과 대조할 것)", "4. Cases at the limits and what the book answers (wrong book, to be held against the statute)"))
	if err := p.table(sandboxtest.Boundaries(wrong, l, everyday[0].Facts)); err != nil {
		return err
	}

	p.heading(text("5. 조문과 대조하여 고친 경계 사례를 더한 뒤", "5. With the cases at the limits, corrected from the statute"))
	p.score(text("재물 보장액을 1억원으로 잘못 쓴 규칙집", "the book with 100,000,000 won for property"), wrong, all)
	for _, f := range sandboxtest.Run(wrong, all) {
		p.text(f.In(l))
	}
	p.score(text("법령대로 쓴 규칙집", "the book as the law is"), right, all)
	p.text(sandboxtest.Cover(right, all).Text(l))
	p.text(sandboxtest.Mutate(right, all).Text(l))

	_, err = io.WriteString(w, p.String())
	return err
}

// A page collects the output in one language.
type page struct {
	strings.Builder
	language lang.Language
}

func (p *page) text(s string)    { p.WriteString(s) }
func (p *page) line(t lang.Text) { p.text(t.In(p.language) + "\n") }

func (p *page) heading(t lang.Text) {
	if p.Len() > 0 {
		p.text("\n")
	}
	p.line(t)
	p.text("\n")
}

// score counts the cases that the book decides as they say.
func (p *page) score(name lang.Text, b *rule.Book[Start], cases []sandboxtest.Case[Start]) {
	failed := len(sandboxtest.Run(b, cases))
	p.text(lang.Expand(text("{name}: 사례 {n}건 가운데 {good}건 일치\n", "{name}: {good} of {n} cases as they say\n").In(p.language), p.language,
		lang.Arg{Name: "name", Value: name}, lang.Arg{Name: "n", Value: len(cases)}, lang.Arg{Name: "good", Value: len(cases) - failed}))
}

// table lists what the book answers at its limits.
func (p *page) table(cases []sandboxtest.Case[Start]) error {
	t := draw.Table{Head: []string{
		text("답", "answer").In(p.language), text("근거", "provision").In(p.language), text("사례", "case").In(p.language),
	}}
	for _, c := range cases {
		name, _, _ := strings.Cut(c.Name, " [") // the name of the point is for the JSON Lines
		t.Add(c.Want.Decision.In(p.language), c.Basis.In(p.language), name)
	}
	return t.Write(p)
}
