package simulation_test

import (
	"errors"
	"fmt"
	"io"
	"math/rand/v2"
	"runtime"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"

	"github.com/teukgu/teukgu/evaluation/simulation"
	"github.com/teukgu/teukgu/sandbox/fault"
	"github.com/teukgu/teukgu/sandbox/lang"
)

type note struct {
	Text  string
	Staff int64
}

func noteColumns() []simulation.Column[note] {
	return []simulation.Column[note]{
		{Name: "text", Set: func(n *note, cell string) error { n.Text = cell; return nil }},
		simulation.IntColumn("staff", func(n *note, v int64) { n.Staff = v }),
	}
}

// csvRow draws a row as text, and says how many lines it has and whether its number is bad.
func csvRow(r *rand.Rand, newline string) (text string, lines int, bad bool) {
	cell := []string{"특구", `"a,b"`, `"first` + newline + `second"`, `"say ""yes"""`, ""}[r.IntN(5)]
	lines = 1 + strings.Count(cell, "\n")
	number := fmt.Sprint(r.IntN(100))
	if bad = r.IntN(10) == 0; bad {
		number = []string{"07", "+1", "1.0", "", "9223372036854775808", `"1` + newline + `"`}[r.IntN(6)]
		lines += strings.Count(number, "\n")
	}
	return cell + "," + number + newline, lines, bad
}

// TestCSVFaultsStandWhereTheyAre: over random files with either line end, with and without a byte order mark, quoted line ends and empty lines, every fault names
// the row and the line that is wrong, and a file without faults yields every row.
func TestCSVFaultsStandWhereTheyAre(t *testing.T) {
	r := source(t, 41)
	for range cases(300) {
		newline := []string{"\n", "\r\n"}[r.IntN(2)]
		file, line := []string{"", "\ufeff"}[r.IntN(2)]+"text,staff"+newline, 2
		want, rows, clean := []string{}, 0, r.IntN(3) == 0
		for row := 0; row < 30; row++ {
			text, lines, bad := csvRow(r, newline)
			if bad && clean {
				continue
			}
			if r.IntN(20) == 0 && !clean {
				want = append(want, fmt.Sprintf("rows[%d] simulation.csv.row.length line %d", row, line))
				file, line, row = file+newline, line+1, row+1
			}
			if bad {
				at := line + strings.Count(text[:strings.LastIndex(text, ",")], "\n")
				want = append(want, fmt.Sprintf("rows[%d].staff simulation.csv.value.invalid line %d", row, at))
			}
			file, line, rows = file+text, line+lines, rows+1
		}
		got, read := []string{}, 0
		for _, err := range simulation.CSV(strings.NewReader(file), noteColumns()...).All() {
			var list fault.List
			if errors.As(err, &list) {
				for _, f := range list {
					got = append(got, fmt.Sprintf("%s %s line %v", f.Path, f.Code, f.Args[0].Value))
				}
			} else {
				read++
			}
		}
		if diff := cmp.Diff(want, got); diff != "" {
			t.Fatalf("%q:\n%s", file, diff)
		}
		if len(want) == 0 && read != rows {
			t.Fatalf("%d of %d rows", read, rows)
		}
	}
}

// TestCSVRefusesForms: what is no file of this form, with the code that says so.
func TestCSVRefusesForms(t *testing.T) {
	twice := append(noteColumns(), noteColumns()[0])
	for _, c := range []struct {
		name, in string
		columns  []simulation.Column[note]
		want     string
	}{
		{"saved as CP949", "\xc6\xaf\xb1\xb8,staff\n", noteColumns(), "columns[0] simulation.csv.encoding"},
		{"a cell in CP949", "text,staff\n\xc6\xaf\xb1\xb8,1\n", noteColumns(), "rows[0].text simulation.csv.encoding"},
		{"names after an empty line", "\ntext,staff\n", noteColumns(), "columns simulation.csv.row.length"},
		{"a mark in the middle", "text,\ufeffstaff\n", noteColumns(), "columns[1] simulation.csv.column.unknown"},
		{"declared twice", "text,staff\n", twice, "columns simulation.csv.column.unknown"},
		{"a column twice", "text,staff,staff\n", noteColumns(), "columns[2] simulation.csv.column.unknown"},
		{"a quote that never ends", "text,staff\n\"" + strings.Repeat("x\n", 1<<20), noteColumns(), "rows[0] simulation.lines.too_long"},
		{"a quote in the middle", "text,staff\nab\"c,1\n", noteColumns(), " simulation.csv.syntax"},
	} {
		var err error
		for _, e := range simulation.CSV(strings.NewReader(c.in), c.columns...).All() {
			err = e
		}
		if got := faultPaths(err); len(got) == 0 || got[0] != c.want {
			t.Errorf("%s: %v, want %s", c.name, got, c.want)
		}
	}
}

// repeated is a text over and over, n times.
type repeated struct {
	text string
	n    int
	left string
}

func (r *repeated) Read(p []byte) (n int, err error) {
	for n < len(p) {
		if r.left == "" {
			if r.n--; r.n < 0 {
				return n, io.EOF
			}
			r.left = r.text
		}
		k := copy(p[n:], r.left)
		r.left, n = r.left[k:], n+k
	}
	return n, nil
}

// TestMillionBadRows: a file of a million rows that are all wrong gives a hundred faults, in both languages and in little memory.
func TestMillionBadRows(t *testing.T) {
	var before, after runtime.MemStats
	runtime.ReadMemStats(&before)
	in := &repeated{text: strings.Repeat("열", 1000) + ",many\n", n: 1_000_000}
	var err error
	for _, e := range simulation.CSV(io.MultiReader(strings.NewReader("text,staff\n"), in), noteColumns()...).All() {
		err = e
	}
	runtime.ReadMemStats(&after)
	var list fault.List
	if !errors.As(err, &list) || len(list) != 100 {
		t.Fatalf("%d faults", len(list))
	}
	lines := 0
	for _, e := range simulation.JSONLines[line](&repeated{text: `{"staff":"many"}` + "\n", n: 1_000_000}).All() {
		lines = len(faultPaths(e))
	}
	if lines != 100 {
		t.Errorf("%d faults in lines", lines)
	}
	if got := after.TotalAlloc - before.TotalAlloc; got > 8<<20 {
		t.Errorf("%d MB to read it", got>>20)
	}
	if got, want := list[0].Message(lang.Korean), "2번째 줄 ‘staff’ 열의 값(‘many’)을 읽을 수 없습니다: 정수가 아님. 형식에 맞게 고치십시오."; got != want {
		t.Errorf("%s, want %s", got, want)
	}
}
