// Command statutes lays the eight Korean statutes that have a regulatory sandbox side by side, as of one day.
//
//	go run ./examples/statutes [-on 2026-11-22] [-lang ko|en] [-columns 4] [-width 32]
//
// Every number has its article in brackets. What was not read in the text of the statute is marked: * secondary source,
// † inferred. With -columns 8 -width 0 it is one table without wrapped lines, for a wide screen or a file.
package main

import (
	"flag"
	"fmt"
	"io"
	"os"
	"strings"

	"github.com/teukgu/teukgu/examples/internal/draw"
	"github.com/teukgu/teukgu/sandbox"
	"github.com/teukgu/teukgu/sandbox/civil"
	"github.com/teukgu/teukgu/sandbox/lang"
	"github.com/teukgu/teukgu/sandbox/law"
)

func main() {
	os.Exit(run(os.Args[1:], os.Stdout, os.Stderr))
}

// run is the command with its arguments and streams; it returns the exit status.
func run(args []string, stdout, stderr io.Writer) int {
	flags := flag.NewFlagSet("statutes", flag.ContinueOnError)
	flags.SetOutput(stderr)
	on, language := civil.MustDate("2026-11-22"), lang.Korean
	flags.Func("on", "the day whose law is shown (default 2026-11-22)", func(s string) (err error) {
		on, err = civil.ParseDate(s)
		return err
	})
	flags.Func("lang", "language of the output, ko or en (default ko)", func(s string) (err error) {
		language, err = lang.ParseLanguage(s)
		return err
	})
	columns := flags.Int("columns", 4, "statutes in one table")
	width := flags.Int("width", 32, "columns of a cell before its text is wrapped; 0: never")
	if err := flags.Parse(args); err != nil || *columns < 1 || *width < 0 || flags.NArg() > 0 {
		return 2
	}
	if err := compare(stdout, sandbox.Compare(on), language, *columns, *width); err != nil {
		_, _ = fmt.Fprintln(stderr, "statutes:", err)
		return 1
	}
	return 0
}

// compare prints the comparison, so many statutes to a table.
func compare(w io.Writer, c sandbox.Comparison, l lang.Language, columns, width int) error {
	rows := c.Table(l)
	statutes := len(rows[0]) - 1
	for first := 1; first <= statutes; first += columns {
		last := min(first+columns, statutes+1)
		table := draw.Table{Head: pick(rows[0], first, last)}
		for _, row := range rows[1:] {
			addWrapped(&table, pick(row, first, last), width)
		}
		if err := table.Write(w); err != nil {
			return err
		}
		if _, err := fmt.Fprintln(w); err != nil {
			return err
		}
	}
	_, err := fmt.Fprintf(w, "* %s, † %s\n", law.Secondary.In(l), law.Inferred.In(l))
	return err
}

// pick is the label of a row and some of its cells.
func pick(row []string, first, last int) []string {
	return append([]string{row[0]}, row[first:last]...)
}

// addWrapped adds a row whose cells may take several lines.
func addWrapped(table *draw.Table, row []string, width int) {
	cells, lines := make([][]string, len(row)), 1
	for i, text := range row {
		cells[i] = wrap(text, width)
		lines = max(lines, len(cells[i]))
	}
	for n := range lines {
		line := make([]any, len(row))
		for i := range row {
			line[i] = ""
			if n < len(cells[i]) {
				line[i] = cells[i][n]
			}
		}
		table.Add(line...)
	}
}

// wrap breaks a text between words into lines of at most so many columns; a longer word has a line of its own.
func wrap(text string, width int) []string {
	if width == 0 || lang.Width(text) <= width {
		return []string{text}
	}
	var lines []string
	line := ""
	for _, word := range strings.Fields(text) {
		if line != "" && lang.Width(line)+1+lang.Width(word) > width {
			lines, line = append(lines, line), ""
		}
		if line != "" {
			line += " "
		}
		line += word
	}
	return append(lines, line)
}
