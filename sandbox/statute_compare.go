package sandbox

import (
	"strings"

	"github.com/teukgu/teukgu/sandbox/civil"
	"github.com/teukgu/teukgu/sandbox/lang"
	"github.com/teukgu/teukgu/sandbox/law"
)

// Comparison is the eight statutes side by side on a day (규제샌드박스 법률 비교).
type Comparison struct {
	On   civil.Date
	Rows []ComparisonRow
}

// ComparisonRow is one item of a comparison.
type ComparisonRow struct {
	Label lang.Text
	Cells []ComparisonCell // one for each statute, in the order of [Statutes]
}

// ComparisonCell is what a statute says about an item.
type ComparisonCell struct {
	Text       lang.Text
	Basis      law.Ref        // zero where nothing is cited
	Confidence law.Confidence // unset where the cell says that there is nothing
}

// Compare returns the eight statutes on the day, as of the text in force on it: a number that depends on an earlier
// event, such as the grant, is that of an event on this day.
func Compare(on civil.Date) Comparison {
	c := Comparison{On: on}
	for _, item := range comparisonItems() {
		row := ComparisonRow{Label: item.label}
		for _, s := range Statutes() {
			row.Cells = append(row.Cells, item.cell(s, on))
		}
		c.Rows = append(c.Rows, row)
	}
	return c
}

// Table returns the comparison as rows of texts in the language, the head with the names of the statutes first. A cell
// has its citation behind it and, where it was not read in the text of the statute, a mark: * secondary, † inferred.
func (c Comparison) Table(l lang.Language) [][]string {
	head := []string{lang.DateIn(c.On, l)}
	for _, s := range Statutes() {
		head = append(head, s.In(l))
	}
	table := [][]string{head}
	for _, row := range c.Rows {
		line := []string{row.Label.In(l)}
		for i, cell := range row.Cells {
			line = append(line, cell.in(Statutes()[i], l))
		}
		table = append(table, line)
	}
	return table
}

// Markdown returns [Comparison.Table] as a Markdown table whose columns are aligned for a fixed-width font, with the
// meaning of the marks below it.
func (c Comparison) Markdown(l lang.Language) string {
	table := c.Table(l)
	widths := make([]int, len(table[0]))
	for _, line := range table {
		for i, text := range line {
			widths[i] = max(widths[i], lang.Width(text))
		}
	}
	var b strings.Builder
	write := func(line []string) {
		for i, text := range line {
			b.WriteString("| " + lang.Pad(text, widths[i]) + " ")
		}
		b.WriteString("|\n")
	}
	for i, line := range table {
		write(line)
		if i == 0 {
			rule := make([]string, len(widths))
			for j, w := range widths {
				rule[j] = strings.Repeat("-", w)
			}
			write(rule)
		}
	}
	b.WriteString("\n* " + law.Secondary.In(l) + ", † " + law.Inferred.In(l) + "\n")
	return b.String()
}

// in writes the cell; a citation of the statute itself carries no name, since the column has it.
func (c ComparisonCell) in(s Statute, l lang.Language) string {
	text := c.Text.In(l)
	basis := c.Basis
	if basis.Act() == s.Act() {
		basis = basis.WithAct(law.ZoneAct())
	}
	if !basis.IsZero() {
		text += " [" + basis.In(l) + "]"
	}
	switch c.Confidence {
	case law.Secondary:
		text += " *"
	case law.Inferred:
		text += " †"
	case law.Primary:
	}
	return text
}

// cellOf writes the version of a value on the day, or what its absence means.
func cellOf[V any](t law.Timeline[V], on civil.Date, say func(V, lang.Language) string, absent lang.Text) ComparisonCell {
	e, ok := t.At(on)
	if !ok {
		return ComparisonCell{Text: absent}
	}
	return ComparisonCell{
		Text:  lang.Text{KO: say(e.Value, lang.Korean), EN: say(e.Value, lang.English)},
		Basis: e.Basis, Confidence: e.Confidence,
	}
}

// spoken is cellOf for a value that says itself.
func spoken[V lang.Speaker](t law.Timeline[V], on civil.Date, absent lang.Text) ComparisonCell {
	return cellOf(t, on, V.In, absent)
}
