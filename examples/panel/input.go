package main

import (
	_ "embed"
	"fmt"
	"os"
	"path/filepath"
	"strconv"
	"strings"

	"github.com/teukgu/teukgu/evaluation"
	"github.com/teukgu/teukgu/sandbox/fault"
	"github.com/teukgu/teukgu/sandbox/lang"
	"github.com/teukgu/teukgu/sandbox/law"
	"github.com/teukgu/teukgu/sandbox/wire"
)

//go:embed stage.json
var exampleStage []byte

//go:embed scores.csv
var exampleScores []byte

var presetUnknown = fault.Define("panel_example.preset.unknown",
	"‘{preset}’: 아는 지침이 아닙니다. {known} 중에서 고르십시오.",
	"“{preset}” is not a guideline that is known. Choose one of {known}.")

var presetTechnical = fault.Define("panel_example.preset.technical",
	"지침의 기준점수는 기술능력 점수 전체의 {mark}인데, 평가항목 중 technical인 묶음이 {n}개입니다. 기술능력 항목을 technical인 한 묶음 아래에 두십시오.",
	"The guideline's pass mark is {mark} of the technical score as a whole, and {n} criteria are technical. Put the technical criteria below one that is technical.")

// input is what is scored.
type input struct {
	stage  evaluation.Stage
	panel  evaluation.Panel
	file   string       // of the scores, where they are CSV
	cells  map[cell]pos // where each score of CSV stands
	rows   []int        // first row of each sheet
	bad    map[cell]bool
	unread bool // CSV whose encoding or first row is at fault
	faults fault.List
}

// cell is one score: of a sheet, or one that is known of a proposal.
type cell struct {
	given     bool
	at        int // number of the sheet or the proposal in the panel
	criterion string
}

// pos is a place in a CSV file, both counted from 1.
type pos struct{ row, column int }

// read reads both files. Faults of the documents are collected in the input where scoring can find more of them; the error
// is for a document that cannot be read.
func (o *options) read() (*input, error) {
	in := &input{}
	stage, err := content(o.stage, exampleStage)
	if err != nil {
		return nil, err
	}
	scores, err := content(o.sheet, exampleScores)
	if err != nil {
		return nil, err
	}
	var faults fault.List
	add := func(err error, at string) error {
		if err == nil {
			return nil
		}
		list, ok := err.(fault.List) //nolint:errorlint // Decode returns it as it is
		faults = append(faults, list.Under(fault.Path{}.Field(at))...)
		if !ok {
			return err
		}
		return nil
	}
	if err := add(wire.Decode(stage, &in.stage, wire.Limits{}), "stage"); err != nil {
		return nil, err
	}
	faults.Add(in.apply(o.preset))
	if strings.EqualFold(filepath.Ext(o.sheet), ".json") {
		if err := add(wire.Decode(scores, &in.panel, wire.Limits{Bytes: 128 << 20}), "panel"); err != nil {
			return nil, err
		}
	} else {
		if in.file = "scores.csv"; o.sheet != "" {
			in.file = filepath.Base(o.sheet)
		}
		in.csv(scores)
	}
	if len(faults) > 0 { // a stage or a panel that cannot be read is not scored
		return nil, append(faults, in.faults...)
	}
	return in, nil
}

func content(file string, example []byte) ([]byte, error) {
	if file == "" {
		return example, nil
	}
	return os.ReadFile(file)
}

// apply puts the method of a guideline in place of the stage's.
func (in *input) apply(id string) *fault.Fault {
	if id == "" {
		return nil
	}
	var known []string
	for _, p := range evaluation.Presets() {
		if p.ID != id {
			known = append(known, p.ID)
			continue
		}
		in.stage.Method = p.Method
		if p.Technical.IsZero() {
			return nil
		}
		roots := technical(in.stage.Criteria, nil)
		if len(roots) != 1 {
			return presetTechnical.At(fault.Path{}.Field("stage").Field("criteria"), law.Ref{}, arg("mark", p.Technical), arg("n", len(roots)))
		}
		if roots[0].Pass.IsZero() {
			roots[0].Pass = p.Technical
		}
		return nil
	}
	return presetUnknown.At(fault.Path{}.Field("preset"), law.Ref{}, arg("preset", id), arg("known", known))
}

// technical are the topmost criteria that belong to the technical score.
func technical(criteria []evaluation.Criterion, roots []*evaluation.Criterion) []*evaluation.Criterion {
	for i := range criteria {
		if c := &criteria[i]; c.Technical {
			roots = append(roots, c)
		} else {
			roots = technical(c.Criteria, roots)
		}
	}
	return roots
}

// placed puts faults of scores that came as CSV at their place in the file. Those of a score that could not be read are
// known already, and a file without rows that can be read has no panel to find fault with.
func (in *input) placed(faults fault.List) fault.List {
	if in.file == "" {
		return faults
	}
	var list fault.List
	for _, f := range faults {
		if in.unread && strings.HasPrefix(f.Pointer(), "/panel") {
			continue
		}
		c, ok := cellOf(f.Pointer())
		if ok && in.bad[c] {
			continue
		}
		p, there := in.cells[c]
		if ok && !there && !c.given && c.at < len(in.rows) { // a score that no row has
			p, there = pos{in.rows[c.at], 1}, true
		}
		if ok && there {
			moved := *f
			moved.Path = in.place(p)
			f = &moved
		}
		list.Add(f)
	}
	return list
}

func (in *input) place(p pos) string { return fmt.Sprintf("%s:%d:%d", in.file, p.row, p.column) }

// cellOf reads /panel/sheets/3/scores/plan and /panel/proposals/0/scores/price.
func cellOf(pointer string) (cell, bool) {
	part := strings.Split(pointer, "/")
	if len(part) != 6 || part[1] != "panel" || part[2] != "sheets" && part[2] != "proposals" {
		return cell{}, false
	}
	at, err := strconv.Atoi(part[3])
	return cell{part[2] == "proposals", at, strings.NewReplacer("~1", "/", "~0", "~").Replace(part[5])}, err == nil
}

func arg(name string, value any) lang.Arg { return lang.Arg{Name: name, Value: value} }
