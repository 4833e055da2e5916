package sandbox_test

import (
	"strings"
	"testing"

	"github.com/teukgu/teukgu/sandbox"
	"github.com/teukgu/teukgu/sandbox/civil"
	"github.com/teukgu/teukgu/sandbox/lang"
	"github.com/teukgu/teukgu/sandbox/sandboxtest"
)

func TestComparison(t *testing.T) {
	for _, on := range []string{"2019-06-01", "2022-01-01", "2025-01-01", "2026-11-22"} {
		c := sandbox.Compare(civil.MustDate(on))
		sandboxtest.Golden(t, "compare-"+on+".ko.golden", c.Markdown(lang.Korean))
		sandboxtest.Golden(t, "compare-"+on+".en.golden", c.Markdown(lang.English))
	}
}

// TestComparisonIsWhole demands a cell for every statute in every row, in both languages, and nothing where the
// sandbox of a statute is not in force.
func TestComparisonIsWhole(t *testing.T) {
	for _, on := range []string{"2018-01-01", "2019-01-17", "2021-07-21", "2030-01-01"} {
		c := sandbox.Compare(civil.MustDate(on))
		for _, row := range c.Rows {
			if row.Label.KO == "" || row.Label.EN == "" || len(row.Cells) != 8 {
				t.Errorf("%s: %+v", on, row)
			}
			for i, cell := range row.Cells {
				if cell.Text.KO == "" || cell.Text.EN == "" {
					t.Errorf("%s: %s has nothing under %s", on, sandbox.Statutes()[i], row.Label.EN)
				}
				if on == "2018-01-01" && cell.Confidence != 0 {
					t.Errorf("%s: %s says %s under %s", on, sandbox.Statutes()[i], cell.Text.EN, row.Label.EN)
				}
			}
		}
		lines := strings.Split(strings.TrimSpace(c.Markdown(lang.Korean)), "\n")
		for _, line := range lines[1 : len(c.Rows)+2] {
			if lang.Width(line) != lang.Width(lines[0]) {
				t.Errorf("%s: the columns are not aligned: %s", on, line)
			}
		}
	}
}
