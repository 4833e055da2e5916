// Package draw prints what the examples show to people: tables that align although Hangul is two columns wide, and
// plots as SVG. The library itself yields data and Mermaid text only.
package draw

import (
	"fmt"
	"io"
	"strings"

	"github.com/teukgu/teukgu/sandbox/lang"
)

// An Align says on which side of its column a cell stands.
type Align uint8

// The sides; text stands left unless a column says otherwise.
const (
	Left Align = iota
	Right
)

// A Table is a heading and rows of cells. Rows may differ in length.
type Table struct {
	Head  []string
	Align []Align // by column; Left where it is not given
	Rows  [][]string
}

// Add appends a row, each cell printed as fmt.Print would.
func (t *Table) Add(cells ...any) {
	row := make([]string, len(cells))
	for i, cell := range cells {
		row[i] = fmt.Sprint(cell)
	}
	t.Rows = append(t.Rows, row)
}

// Write prints the table with a rule under the heading and two spaces between columns.
func (t Table) Write(w io.Writer) error {
	var widths []int
	for _, row := range append([][]string{t.Head}, t.Rows...) {
		for i, cell := range row {
			if i == len(widths) {
				widths = append(widths, 0)
			}
			widths[i] = max(widths[i], lang.Width(cell))
		}
	}
	var b strings.Builder
	t.line(&b, t.Head, widths)
	for i, width := range widths {
		if i > 0 {
			b.WriteString("  ")
		}
		b.WriteString(strings.Repeat("─", width))
	}
	b.WriteByte('\n')
	for _, row := range t.Rows {
		t.line(&b, row, widths)
	}
	_, err := io.WriteString(w, b.String())
	return err
}

func (t Table) line(b *strings.Builder, row []string, widths []int) {
	var line strings.Builder
	for i, cell := range row {
		if i > 0 {
			line.WriteString("  ")
		}
		if i < len(t.Align) && t.Align[i] == Right {
			line.WriteString(lang.PadLeft(cell, widths[i]))
		} else {
			line.WriteString(lang.Pad(cell, widths[i]))
		}
	}
	b.WriteString(strings.TrimRight(line.String(), " "))
	b.WriteByte('\n')
}
