package simulation_test

import (
	"bytes"
	"encoding"
	"errors"
	"fmt"
	"io"
	"slices"
	"strings"
	"testing"
	"testing/iotest"

	"github.com/google/go-cmp/cmp"

	"github.com/teukgu/teukgu/evaluation/simulation"
	"github.com/teukgu/teukgu/sandbox/civil"
	"github.com/teukgu/teukgu/sandbox/fault"
)

type line struct {
	Staff int64      `json:"staff"`
	Filed civil.Date `json:"filed,omitzero"`
}

func lineColumns() []simulation.Column[line] {
	return []simulation.Column[line]{
		simulation.IntColumn("staff", func(l *line, n int64) { l.Staff = n }),
		simulation.TextColumn("filed", func(l *line) encoding.TextUnmarshaler { return &l.Filed }),
	}
}

func collect(p simulation.Population[line]) (out []line, err error) {
	for l, e := range p.All() {
		if e != nil {
			return nil, e
		}
		out = append(out, l)
	}
	return out, nil
}

func faultPaths(err error) (out []string) {
	var list fault.List
	if !errors.As(err, &list) {
		return []string{fmt.Sprint(err)}
	}
	for _, f := range list {
		out = append(out, f.Path+" "+string(f.Code))
	}
	return out
}

func TestReaders(t *testing.T) {
	want := []line{{3, civil.MustDate("2025-01-02")}, {4, civil.Date{}}}
	for name, p := range map[string]simulation.Population[line]{
		"csv":                           simulation.CSV(strings.NewReader("filed,staff\n2025-01-02,3\n,4\n"), lineColumns()...),
		"csv with CR LF and a mark":     simulation.CSV(strings.NewReader("\ufefffiled,staff\r\n2025-01-02,3\r\n,4\r\n"), lineColumns()...),
		"lines with CR LF, no last one": simulation.JSONLines[line](strings.NewReader(`{"staff":3,"filed":"2025-01-02"}` + "\r\n" + `{"staff":4}`)),
		"lines":                         simulation.JSONLines[line](strings.NewReader(`{"staff":3,"filed":"2025-01-02"}` + "\n" + `{"staff":4}` + "\n")),
	} {
		got, err := collect(p)
		if err != nil {
			t.Fatal(name, err)
		}
		if diff := cmp.Diff(want, got); diff != "" {
			t.Errorf("%s:\n%s", name, diff)
		}
	}
}

func TestReadersRefuse(t *testing.T) {
	for _, c := range []struct {
		name string
		in   simulation.Population[line]
		want []string
	}{
		{"columns", simulation.CSV(strings.NewReader("staff,moon,staff\n1,2,3\n"), lineColumns()...),
			[]string{"columns[1] simulation.csv.column.unknown", "columns[2] simulation.csv.column.unknown", "columns simulation.csv.column.missing"}},
		{"cells", simulation.CSV(strings.NewReader("staff,filed\nx,2025-02-30\n1\n 1,2025-01-01\n"), lineColumns()...),
			[]string{"rows[0].staff simulation.csv.value.invalid", "rows[0].filed simulation.csv.value.invalid", "rows[1] simulation.csv.row.length", "rows[2].staff simulation.csv.value.invalid"}},
		{"quotes", simulation.CSV(strings.NewReader("staff,filed\n\"1,2025-01-01\n"), lineColumns()...), []string{" simulation.csv.syntax"}},
		{"empty", simulation.CSV(strings.NewReader(""), lineColumns()...), []string{"columns simulation.csv.column.missing", "columns simulation.csv.column.missing"}},
		{"lines", simulation.JSONLines[line](strings.NewReader(`{"staff":3,"moon":1}` + "\n" + `{"staff":3}` + "\n\n" + `{"staff":"3"}`)),
			[]string{"lines[0].moon wire.field.unknown", "lines[2] wire.syntax", "lines[3].staff wire.type"}},
		{"long line", simulation.JSONLines[line](strings.NewReader(strings.Repeat(" ", 2<<20))), []string{"lines[0] simulation.lines.too_long"}},
		{"broken pipe", simulation.JSONLines[line](iotest.ErrReader(io.ErrUnexpectedEOF)), []string{"unexpected EOF"}},
		{"broken csv", simulation.CSV(iotest.ErrReader(io.ErrUnexpectedEOF), lineColumns()...), []string{"unexpected EOF"}},
	} {
		_, err := collect(c.in)
		if diff := cmp.Diff(c.want, faultPaths(err)); diff != "" {
			t.Errorf("%s:\n%s", c.name, diff)
		}
	}
	many := simulation.CSV(strings.NewReader("staff,filed\n"+strings.Repeat("x,\n", 500)), lineColumns()...)
	if _, err := collect(many); len(faultPaths(err)) != 100 {
		t.Errorf("%d faults, want 100", len(faultPaths(err)))
	}
}

// FuzzCSV: whatever is read prints to text that is read alike, and nothing panics.
func FuzzCSV(f *testing.F) {
	f.Add([]byte("staff,filed\n1,2025-01-01\n"))
	f.Add([]byte("filed,staff\n\"\",-7\n"))
	f.Fuzz(checkCSV)
}

func checkCSV(t *testing.T, in []byte) {
	got, err := collect(simulation.CSV(bytes.NewReader(in), lineColumns()...))
	if err != nil {
		return
	}
	text := "staff,filed\n"
	for _, l := range got {
		text += fmt.Sprintf("%d,%s\n", l.Staff, l.Filed)
	}
	again, err := collect(simulation.CSV(strings.NewReader(text), lineColumns()...))
	if err != nil || !slices.Equal(got, again) {
		t.Fatalf("%q: %v, then %v (%v)", in, got, again, err)
	}
}

// TestMutatedInput: no mutation of a file makes a reader panic, and what is still read prints and reads alike.
func TestMutatedInput(t *testing.T) {
	r := source(t, 6)
	for range cases(10_000) {
		csv := []byte("staff,filed\n12,2025-01-02\n-3,\n")
		json := []byte(`{"staff":3,"filed":"2025-01-02"}` + "\n" + `{"staff":4}`)
		for range 1 + r.IntN(3) {
			csv[r.IntN(len(csv))] = byte(r.IntN(128))
			json[r.IntN(len(json))] = byte(r.IntN(128))
		}
		checkCSV(t, csv)
		if _, err := collect(simulation.JSONLines[line](bytes.NewReader(json))); err != nil && len(faultPaths(err)) == 0 {
			t.Fatalf("%q: %v", json, err)
		}
	}
}
