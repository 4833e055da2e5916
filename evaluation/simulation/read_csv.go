package simulation

import (
	"encoding/csv"
	"errors"
	"io"
	"strings"
	"unicode/utf8"

	"github.com/teukgu/teukgu/sandbox/fault"
	"github.com/teukgu/teukgu/sandbox/lang"
	"github.com/teukgu/teukgu/sandbox/law"
)

// csvFile reads records and knows on which line the next one should stand.
type csvFile struct {
	r    *csv.Reader
	in   *bounded
	next int
}

func openCSV(in io.Reader) *csvFile {
	f := &csvFile{in: &bounded{in: in, left: maxLine}, next: 1}
	f.r = csv.NewReader(f.in)
	f.r.FieldsPerRecord, f.r.ReuseRecord = -1, true
	return f
}

// record is the next record. The head also passes over the byte order mark and lies on the first line.
func (f *csvFile) record(at fault.Path) ([]string, error) {
	f.in.left = maxLine
	cells, err := f.r.Read()
	line := lang.Arg{Name: "line", Value: f.next}
	var p *csv.ParseError
	switch {
	case errors.Is(err, errTooLong):
		return nil, fault.List{lineTooLong.At(at, law.Ref{}, line, lang.Arg{Name: "limit", Value: maxLine})}
	case errors.As(err, &p):
		return nil, fault.List{csvSyntax.At(fault.Path{}, law.Ref{}, lang.Arg{Name: "line", Value: p.Line})}
	case err == nil && f.next == 1 && f.line() == 1:
		cells[0] = strings.TrimPrefix(cells[0], "\ufeff")
		f.pass(cells)
	case err == nil && f.next == 1:
		return nil, fault.List{width(at, 1, 0, len(cells))}
	}
	return cells, err // what the reader of the host reports stays as it is
}

// line is where the record begins.
func (f *csvFile) line() int {
	line, _ := f.r.FieldPos(0)
	return line
}

// pass goes on to the line after the record, whose last cell may have several.
func (f *csvFile) pass(cells []string) {
	last := len(cells) - 1
	line, _ := f.r.FieldPos(last)
	f.next = line + strings.Count(cells[last], "\n") + 1
}

func width(at fault.Path, line, n, want int) *fault.Fault {
	return csvWidth.At(at, law.Ref{}, lang.Arg{Name: "line", Value: line}, lang.Arg{Name: "n", Value: n}, lang.Arg{Name: "want", Value: want})
}

// shown is a cell for a message, cut short where it is long.
func shown(cell string) string {
	const most = 80
	if len(cell) <= most {
		return cell
	}
	n := most
	for n > 0 && !utf8.RuneStart(cell[n]) {
		n--
	}
	return strings.Clone(cell[:n]) + "…"
}

// bounded reads until so many bytes were read since the last record; what the buffer of the reader holds besides is small.
type bounded struct {
	in   io.Reader
	left int
}

var errTooLong = errors.New("a row is too long")

// Read implements [io.Reader].
func (b *bounded) Read(p []byte) (int, error) {
	if b.left <= 0 {
		return 0, errTooLong
	}
	n, err := b.in.Read(p[:min(len(p), b.left)])
	b.left -= n
	return n, err
}
