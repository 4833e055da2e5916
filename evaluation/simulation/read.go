package simulation

import (
	"bufio"
	"encoding"
	"errors"
	"io"
	"iter"
	"strconv"
	"unicode/utf8"

	"github.com/teukgu/teukgu/sandbox/fault"
	"github.com/teukgu/teukgu/sandbox/lang"
	"github.com/teukgu/teukgu/sandbox/law"
	"github.com/teukgu/teukgu/sandbox/wire"
)

// maxFaults is how many faults of a file are reported.
const maxFaults = 100

var (
	csvHead = fault.Define("simulation.csv.column.missing",
		"‘{column}’ 열이 없습니다. 첫 줄에 열 이름을 모두 적으십시오.",
		"The column “{column}” is missing. State all columns in the first line.")
	csvUnknown = fault.Define("simulation.csv.column.unknown",
		"‘{column}’ 열은 알 수 없거나 두 번 나옵니다. 정해진 열을 한 번씩 적으십시오.",
		"The column “{column}” is unknown or occurs twice. State each column once.")
	csvValue = fault.Define("simulation.csv.value.invalid",
		"{line}번째 줄 ‘{column}’ 열의 값(‘{value}’)을 읽을 수 없습니다: {why}. 형식에 맞게 고치십시오.",
		"Line {line}, column “{column}”: “{value}” cannot be read ({why}). Correct it.")
	csvWidth = fault.Define("simulation.csv.row.length",
		"{line}번째 줄의 칸이 {n}개입니다. {want}개여야 합니다.",
		"Line {line} has {n} cells. It needs {want}.")
	csvSyntax = fault.Define("simulation.csv.syntax",
		"{line}번째 줄의 따옴표가 CSV 형식에 맞지 않습니다. 고쳐서 다시 제출하십시오.",
		"Line {line} is not CSV: its quotes do not match. Correct it.")
	csvEncoding = fault.Define("simulation.csv.encoding",
		"{line}번째 줄이 UTF-8로 저장되어 있지 않습니다. 파일을 UTF-8로 다시 저장하십시오(엑셀에서는 ‘CSV UTF-8’).",
		"Line {line} is not UTF-8. Save the file as UTF-8 (“CSV UTF-8” in a spreadsheet).")
	lineTooLong = fault.Define("simulation.lines.too_long",
		"{line}번째 줄이 {limit}바이트보다 깁니다. 한 줄에 대상 하나만 적으십시오.",
		"Line {line} is longer than {limit} bytes. Write one subject a line.")
)

// A Column says how the cells of a column of a CSV file are read.
type Column[T any] struct {
	Name string
	// Set reads a cell; nil passes over the column.
	Set func(t *T, cell string) error
}

// TextColumn is a column of values that read themselves: days, amounts, enums. An empty cell is the zero value where the type says so.
func TextColumn[T any](name string, field func(*T) encoding.TextUnmarshaler) Column[T] {
	return Column[T]{name, func(t *T, cell string) error { return field(t).UnmarshalText([]byte(cell)) }}
}

// IntColumn is a column of whole numbers of 64 bits, without a plus sign, spaces, grouping or leading zeros. An empty cell is a fault; where a number may be
// missing, state a [Column].
func IntColumn[T any](name string, set func(*T, int64)) Column[T] {
	return Column[T]{name, func(t *T, cell string) error {
		n, err := strconv.ParseInt(cell, 10, 64)
		if errors.Is(err, strconv.ErrRange) {
			return errTooLarge
		}
		if err != nil || strconv.FormatInt(n, 10) != cell {
			return errNotWhole
		}
		set(t, n)
		return nil
	}}
}

// reason is why a cell cannot be read, in both languages.
type reason lang.Text

var (
	errNotWhole = reason{KO: "정수가 아님", EN: "not a whole number"}
	errTooLarge = reason{KO: "너무 큰 수임", EN: "too large a number"}
)

// Error is the English text.
func (r reason) Error() string { return r.EN }

// In is the text for people.
func (r reason) In(l lang.Language) string { return lang.Text(r).In(l) }

// CSV is the population of a file with a line of column names, in any order. It is strict: a missing, unknown or repeated column, a row of another length, an
// empty line between rows, text that is not UTF-8 and a cell that cannot be read are faults with row and line, at most 100 of them at once, and no result. Rows
// count from 0 in the path of a fault, lines from 1 with the names in its message. A byte order mark, as spreadsheets write it, and lines that end with
// CR LF are read. A row has at most 1 MiB, so a quote that never ends does not fill the memory.
// Names of columns are compared letter by letter, so one whose Hangul is decomposed (NFD) is unknown.
func CSV[T any](in io.Reader, columns ...Column[T]) Population[T] {
	return collected(func(yield func(T, error) bool) {
		var none T
		f := openCSV(in)
		head, err := f.record(fault.Path{}.Field("columns"))
		if err != nil && !errors.Is(err, io.EOF) {
			yield(none, err)
			return
		}
		order, list := match(head, columns)
		if len(list) > 0 {
			yield(none, list)
			return
		}
		for row := 0; ; row++ {
			at := fault.Path{}.Field("rows").Index(row)
			cells, err := f.record(at)
			if errors.Is(err, io.EOF) {
				return
			}
			if err != nil {
				yield(none, err)
				return
			}
			for ; f.line() > f.next; row, f.next = row+1, f.next+1 { // empty lines, which the reader passes over
				if !yield(none, fault.List{width(fault.Path{}.Field("rows").Index(row), f.next, 0, len(order))}) {
					return
				}
			}
			t, list := fill(f, fault.Path{}.Field("rows").Index(row), cells, order)
			if f.pass(cells); !yield(t, list.Err()) {
				return
			}
		}
	})
}

// match puts the columns into the order of the head.
func match[T any](head []string, columns []Column[T]) (order []Column[T], list fault.List) {
	byName := map[string]Column[T]{}
	at := fault.Path{}.Field("columns")
	unknown := func(at fault.Path, name string) {
		list.Add(csvUnknown.At(at, law.Ref{}, lang.Arg{Name: "column", Value: shown(name)}))
	}
	for _, c := range columns {
		if _, twice := byName[c.Name]; twice {
			unknown(at, c.Name)
		}
		byName[c.Name] = c
	}
	for i, name := range head {
		c, ok := byName[name]
		switch {
		case !utf8.ValidString(name):
			list.Add(csvEncoding.At(at.Index(i), law.Ref{}, lang.Arg{Name: "line", Value: 1}))
		case !ok:
			unknown(at.Index(i), name)
		default:
			delete(byName, name)
			order = append(order, c)
		}
	}
	for _, c := range columns {
		if _, ok := byName[c.Name]; ok {
			list.Add(csvHead.At(at, law.Ref{}, lang.Arg{Name: "column", Value: c.Name}))
		}
	}
	return order, list
}

// fill reads the cells of a row.
func fill[T any](f *csvFile, at fault.Path, cells []string, order []Column[T]) (t T, list fault.List) {
	if len(cells) != len(order) {
		return t, fault.List{width(at, f.line(), len(cells), len(order))}
	}
	for i, c := range order {
		line, _ := f.r.FieldPos(i)
		where := lang.Arg{Name: "line", Value: line}
		if !utf8.ValidString(cells[i]) {
			list.Add(csvEncoding.At(at.Field(c.Name), law.Ref{}, where))
		} else if c.Set == nil {
			continue
		} else if err := c.Set(&t, cells[i]); err != nil {
			var why any = err.Error()
			if said, ok := err.(lang.Speaker); ok {
				why = said
			}
			list.Add(csvValue.At(at.Field(c.Name), law.Ref{}, where, lang.Arg{Name: "column", Value: c.Name},
				lang.Arg{Name: "value", Value: shown(cells[i])}, lang.Arg{Name: "why", Value: why}))
		}
	}
	return t, list
}

// maxLine is how long a line of JSON may be.
const maxLine = 1 << 20

// JSONLines is the population of a file with one JSON object a line, each read by [wire.Decode]. Faults have the number of the line, counted from 0, in their
// path; at most 100 are reported, and there is no result. An empty line is a fault.
func JSONLines[T any](in io.Reader) Population[T] {
	return collected(func(yield func(T, error) bool) {
		lines := bufio.NewScanner(in)
		lines.Buffer(nil, maxLine)
		for row := 0; ; row++ {
			var t T
			if !lines.Scan() {
				if err := lines.Err(); errors.Is(err, bufio.ErrTooLong) {
					yield(t, fault.List{lineTooLong.At(fault.Path{}.Field("lines").Index(row), law.Ref{},
						lang.Arg{Name: "line", Value: row + 1}, lang.Arg{Name: "limit", Value: maxLine})})
				} else if err != nil {
					yield(t, err)
				}
				return
			}
			err := wire.Decode(lines.Bytes(), &t, wire.Limits{})
			if list, ok := faults(err); ok {
				err = list.Under(fault.Path{}.Field("lines").Index(row))
			}
			if !yield(t, err) {
				return
			}
		}
	})
}

// collected reads on after faults to report others with them.
func collected[T any](seq iter.Seq2[T, error]) Population[T] {
	return fallible(func(yield func(T, error) bool) {
		var all fault.List
		var none T
		for t, err := range seq {
			list, ok := faults(err)
			if err != nil && !ok {
				yield(none, err)
				return
			}
			if all = append(all, list...); len(all) >= maxFaults {
				break
			}
			if len(all) == 0 && !yield(t, nil) {
				return
			}
		}
		if err := all[:min(len(all), maxFaults)].Err(); err != nil {
			yield(none, err)
		}
	})
}
