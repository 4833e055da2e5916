package rule

import (
	"fmt"
	"strings"

	"github.com/teukgu/teukgu/sandbox/lang"
)

// Markdown is the rule book for officials (판단 기준표): a table of every rule with its provision, what it requires in Korean and English and the version
// of each parameter, and a table of the facts. It ends with a line feed.
func (b *Book[S]) Markdown() string {
	var w strings.Builder
	x := b.book()
	fmt.Fprintf(&w, "# %s\n\n%s 기준 · law of %s\n\n", escape(x.schema.name), lang.DateIn(x.on, lang.Korean), lang.DateIn(x.on, lang.English))
	x.rulesTable(&w)
	x.paramsTable(&w)
	x.factsTable(&w)
	return w.String()
}

func (b *book) rulesTable(w *strings.Builder) {
	w.WriteString("## 규칙 · Rules\n\n| | 코드 · Code | 근거 · Basis | 요건 | Requirement |\n|--:|---|---|---|---|\n")
	for i, d := range b.defs {
		basis := ""
		if !d.basis.IsZero() {
			basis = d.basis.In(lang.Korean) + "<br>" + d.basis.In(lang.English)
		}
		fmt.Fprintf(w, "| %d | `%s` | %s | %s | %s |\n", i+1, d.code, basis, b.cell(i, lang.Korean), b.cell(i, lang.English))
	}
}

// cell is the condition of a rule with a line for each clause.
func (b *book) cell(rule int, l lang.Language) string {
	lines := []string{"**" + escape(b.defs[rule].name().In(l)) + "**"}
	b.outline(b.rules[rule], 0, func(_ int32, c Clause) bool {
		text := escape(c.Requirement(l))
		if p := c.parameter(); p != "" {
			text += " (`" + p + "`)"
		}
		lines = append(lines, strings.Repeat("&emsp;", c.Depth)+text)
		return true
	})
	return strings.Join(lines, "<br>")
}

func (c Clause) parameter() string {
	if c.Join != 0 {
		return ""
	}
	return c.Leaf.Parameter()
}

func (b *book) paramsTable(w *strings.Builder) {
	if len(b.params) == 0 {
		return
	}
	w.WriteString("\n## 매개변수 · Parameters\n\n| 이름 · Name | 값 | Value | 근거 · Basis | 시행 · In force | 확인 · Known |\n|---|---|---|---|---|---|\n")
	for _, q := range b.params {
		p := b.parameter(q.name)
		basis := p.Basis.In(lang.Korean)
		if p.Changed {
			basis = "변경한 기준 · changed"
		}
		fmt.Fprintf(w, "| `%s` | %s | %s | %s | %s | %s |\n", p.Name, p.Value.In(lang.Korean), p.Value.In(lang.English), basis, p.Since, p.Confidence)
	}
}

func (b *book) factsTable(w *strings.Builder) {
	w.WriteString("\n## 사실 · Facts\n\n| 경로 · Path | 이름 | Label | 종류 · Kind | 값 · Values | 변경 · Changeable |\n|---|---|---|---|---|---|\n")
	for _, f := range b.schema.facts {
		values := f.values()
		changeable := ""
		if f.changeable {
			changeable = "○"
		}
		fmt.Fprintf(w, "| `%s` | %s | %s | %s | %s | %s |\n", f.path, escape(f.label.In(lang.Korean)), escape(f.label.In(lang.English)), f.kind, values, changeable)
	}
}

// values says what values a fact has, where its kind alone does not.
func (f *fact) values() string {
	var parts []string
	for _, t := range f.terms {
		parts = append(parts, "`"+t.Word+"` "+escape(t.Label.In(lang.Korean)))
	}
	switch f.kind {
	case KindNumber:
		parts = append(parts, fmt.Sprintf("0.%s", strings.Repeat("0", f.scale)))
	case KindAmount:
		parts = append(parts, f.currency.String())
	case KindBool, KindInt, KindDate, KindWord, KindWords:
	}
	if !f.unit.IsZero() {
		parts = append(parts, escape(f.unit.In(lang.Korean)+" · "+f.unit.In(lang.English)))
	}
	return strings.Join(parts, "<br>")
}

// Mermaid is the rules as a tree in the text of a Mermaid flowchart. It ends with a line feed.
func (b *Book[S]) Mermaid(l lang.Language) string {
	var w strings.Builder
	x := b.book()
	fmt.Fprintf(&w, "flowchart LR\n  book([%s])\n", quote(x.schema.name))
	for i, d := range x.defs {
		text := d.name().In(l)
		if !d.basis.IsZero() {
			text += "\n" + d.basis.In(l)
		}
		fmt.Fprintf(&w, "  book --> r%d[%s]\n", i, quote(text))
		parents := []string{fmt.Sprintf("r%d", i)}
		x.outline(x.rules[i], 0, func(at int32, c Clause) bool {
			id, shape := fmt.Sprintf("c%d", at), "[%s]"
			if c.Join != 0 {
				shape = "{{%s}}"
			}
			fmt.Fprintf(&w, "  %s --> %s"+shape+"\n", parents[c.Depth], id, quote(c.Requirement(l)))
			parents = append(parents[:c.Depth+1], id)
			return true
		})
	}
	return w.String()
}

// quote is a label of Mermaid.
func quote(s string) string {
	return `"` + strings.NewReplacer("#", "#35;", `"`, "#quot;", "<", "#lt;", ">", "#gt;", "\n", "<br>").Replace(s) + `"`
}
