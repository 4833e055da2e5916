package main

import (
	"bytes"
	"encoding/csv"
	"errors"
	"io"
	"slices"
	"strings"
	"unicode/utf8"

	"github.com/teukgu/teukgu/evaluation"
	"github.com/teukgu/teukgu/sandbox/fault"
	"github.com/teukgu/teukgu/sandbox/lang"
	"github.com/teukgu/teukgu/sandbox/law"
)

// The faults of CSV files.
var (
	csvEncoding = fault.Define("panel_example.csv.encoding",
		"UTF-8이 아닌 글자가 있습니다. 표 계산 프로그램에서 ‘CSV UTF-8’로 저장하십시오.",
		"There are characters that are not UTF-8. Save the file as “CSV UTF-8”.")
	csvHeader = fault.Define("panel_example.csv.header",
		"첫 행에 {column} 열이 있어야 하고, 같은 열이 두 번 있을 수 없습니다. 첫 행을 proposal,evaluator,criterion,score,comment로 쓰십시오(comment는 없어도 됩니다).",
		"The first row needs the column {column} once. Write proposal,evaluator,criterion,score,comment there; comment may be left out.")
	csvSyntax = fault.Define("panel_example.csv.syntax",
		"{row}행 {column}열의 따옴표가 맞지 않습니다. 따옴표를 고치십시오.",
		"Row {row}, column {column}: the quotation marks do not match. Correct them.")
	csvWidth = fault.Define("panel_example.csv.width",
		"{row}행에 칸이 {n}개 있습니다. 첫 행과 같이 {want}개여야 합니다. 빠지거나 남는 쉼표를 고치십시오.",
		"Row {row} has {n} cells. It needs {want}, as the first row has. Correct the commas.")
	csvEmpty = fault.Define("panel_example.csv.empty",
		"{row}행 {column}열이 비어 있습니다. 값을 적으십시오.",
		"Row {row}, column {column} is empty. Fill it in.")
	csvScore = fault.Define("panel_example.csv.score",
		"{row}행 {column}열의 ‘{text}’: 점수로 읽을 수 없습니다. 87.5와 같이 숫자로 적으십시오.",
		"Row {row}, column {column}: “{text}” is not a score. Write a number such as 87.5.")
	csvTwice = fault.Define("panel_example.csv.duplicate",
		"{row}행의 점수는 {first}행에 이미 있습니다. 하나를 지우십시오.",
		"The score of row {row} is in row {first} already. Remove one of them.")
)

// columns are the columns in the order of a file without a header of its own order.
var columns = []string{"proposal", "evaluator", "criterion", "score", "comment"}

const (
	proposalColumn = iota
	evaluatorColumn
	criterionColumn
	scoreColumn
	commentColumn
)

// csvReader fills the panel of an input from rows.
type csvReader struct {
	in        *input
	at        [5]int // where the columns stand; -1 for a comment that is not there
	proposals map[string]int
	people    map[string]bool
	sheets    map[[2]string]int // by proposal and evaluator
}

// csv reads the rows of a file; all that is wrong is added to the faults of the input.
func (in *input) csv(data []byte) {
	data = bytes.TrimPrefix(data, []byte("\ufeff"))
	in.cells, in.bad = make(map[cell]pos), make(map[cell]bool)
	if !utf8.Valid(data) {
		in.unread = true
		in.fault(csvEncoding, pos{firstInvalid(data), 1})
		return
	}
	r := csv.NewReader(bytes.NewReader(data))
	r.FieldsPerRecord, r.ReuseRecord = -1, true
	c := csvReader{in: in, proposals: map[string]int{}, people: map[string]bool{}, sheets: map[[2]string]int{}}
	head, err := r.Read()
	if err != nil && !errors.Is(err, io.EOF) || !c.head(head) {
		in.unread = true
		if syntax, ok := errors.AsType[*csv.ParseError](err); ok {
			c.syntax(syntax)
		}
		return
	}
	for width := len(head); ; {
		record, err := r.Read()
		if errors.Is(err, io.EOF) {
			return
		}
		if syntax, ok := errors.AsType[*csv.ParseError](err); ok {
			c.syntax(syntax)
			continue
		}
		row, _ := r.FieldPos(0)
		if len(record) != width {
			in.fault(csvWidth, pos{row, 1}, arg("n", len(record)), arg("want", width))
			continue
		}
		c.row(record, row)
	}
}

// firstInvalid is the row of the first byte that is not UTF-8.
func firstInvalid(data []byte) int {
	row := 1
	for line := range bytes.Lines(data) {
		if !utf8.Valid(line) {
			break
		}
		row++
	}
	return row
}

func (in *input) fault(k fault.Kind, p pos, args ...lang.Arg) {
	f := k.At(fault.Path{}, law.Ref{}, append(args, arg("row", p.row))...)
	f.Path = in.place(p)
	in.faults.Add(f)
}

func (c *csvReader) syntax(err *csv.ParseError) {
	c.in.fault(csvSyntax, pos{err.Line, err.Column}, arg("column", err.Column))
}

// head finds the columns.
func (c *csvReader) head(head []string) bool {
	c.at = [5]int{-1, -1, -1, -1, -1}
	good := true
	for i, name := range columns {
		n := 0
		for at, text := range head {
			if strings.EqualFold(lang.Normalize(text), name) {
				c.at[i] = at
				n++
			}
		}
		if n > 1 || n == 0 && i != commentColumn {
			c.in.fault(csvHeader, pos{1, 1}, arg("column", name))
			good = false
		}
	}
	return good
}

// row takes one score over.
func (c *csvReader) row(record []string, row int) {
	text := func(column int) string {
		if c.at[column] < 0 {
			return ""
		}
		return strings.Clone(lang.Normalize(record[c.at[column]])) // the reader uses its memory again
	}
	at := func(column int) pos { return pos{row, c.at[column] + 1} }
	proposal, evaluator, criterion := text(proposalColumn), text(evaluatorColumn), text(criterionColumn)
	for _, x := range []int{proposalColumn, criterionColumn} {
		if text(x) == "" {
			c.in.fault(csvEmpty, at(x), arg("column", c.at[x]+1))
		}
	}
	if proposal == "" || criterion == "" {
		return
	}
	key, scores := c.target(proposal, evaluator, criterion, row)
	if first, twice := c.in.cells[key]; twice {
		c.in.fault(csvTwice, at(scoreColumn), arg("first", first.row))
		return
	}
	c.in.cells[key] = at(scoreColumn)
	if comment := text(commentColumn); comment != "" && evaluator != "" {
		c.in.panel.Sheets[key.at].Comments[criterion] = comment
	}
	number := text(scoreColumn)
	if number == "" {
		return // not given: the stage says what becomes of it
	}
	score, err := evaluation.ParsePoints(number)
	if err != nil {
		c.in.bad[key] = true
		c.in.fault(csvScore, at(scoreColumn), arg("column", c.at[scoreColumn]+1), arg("text", shortened(number)))
		return
	}
	scores[criterion] = score
}

// target is where a score goes; proposals, evaluators and sheets are there from their first row on.
func (c *csvReader) target(proposal, evaluator, criterion string, row int) (cell, map[string]evaluation.Points) {
	p := &c.in.panel
	paper, known := c.proposals[proposal]
	if !known {
		paper = len(p.Proposals)
		c.proposals[proposal] = paper
		p.Proposals = append(p.Proposals, evaluation.Proposal{ID: proposal, Scores: map[string]evaluation.Points{}})
	}
	if evaluator == "" {
		return cell{true, paper, criterion}, p.Proposals[paper].Scores
	}
	if !c.people[evaluator] {
		c.people[evaluator] = true
		p.Evaluators = append(p.Evaluators, evaluation.Evaluator{ID: evaluator})
	}
	pair := [2]string{proposal, evaluator}
	sheet, known := c.sheets[pair]
	if !known {
		sheet = len(p.Sheets)
		c.sheets[pair] = sheet
		c.in.rows = append(c.in.rows, row)
		p.Sheets = append(p.Sheets, evaluation.Sheet{
			Proposal: proposal, Evaluator: evaluator, Scores: map[string]evaluation.Points{}, Comments: map[string]string{},
		})
	}
	return cell{false, sheet, criterion}, p.Sheets[sheet].Scores
}

// shortened cuts a text to a readable length.
func shortened(s string) string {
	const most = 40
	if r := []rune(s); len(r) > most {
		return string(slices.Clip(r[:most])) + "…"
	}
	return s
}
