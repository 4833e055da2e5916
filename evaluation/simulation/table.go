package simulation

import (
	"encoding/csv"
	"fmt"
	"io"

	"github.com/teukgu/teukgu/sandbox/fault"
	"github.com/teukgu/teukgu/sandbox/lang"
	"github.com/teukgu/teukgu/sandbox/law"
	"github.com/teukgu/teukgu/sandbox/money"
	"github.com/teukgu/teukgu/sandbox/rule"
)

// A Table is a part of a report in rows, for CSV and for people.
type Table struct {
	Name string
	Head []Head
	// Rows are cells: words, texts, terms, counts and amounts.
	Rows [][]any
}

// Head is the head of a column.
type Head struct {
	Name   string // in CSV
	Label  lang.Text
	Number bool // stands on the right
}

// CSV writes the table for programs: names of columns, words, plain numbers, amounts in units of their currency. Lines end with a line feed.
func (t Table) CSV(w io.Writer) error {
	out := csv.NewWriter(w)
	row := make([]string, len(t.Head))
	for i, h := range t.Head {
		row[i] = h.Name
	}
	if err := out.Write(row); err != nil {
		return err
	}
	for _, cells := range t.Rows {
		row = row[:0]
		for _, c := range cells {
			row = append(row, word(c))
		}
		if err := out.Write(row); err != nil {
			return err
		}
	}
	out.Flush()
	return out.Error()
}

func word(cell any) string {
	switch c := cell.(type) {
	case rule.Term:
		return c.Word
	case lang.Text:
		return c.KO
	case law.Ref:
		return c.String()
	case money.Amount:
		if c.IsZero() {
			return ""
		}
		return c.Number()
	}
	return fmt.Sprint(cell)
}

// In returns the cells for people, without the head; texts and grouped numbers of that language. [lang.Pad] aligns them.
func (t Table) In(l lang.Language) [][]string {
	out := make([][]string, len(t.Rows))
	for i, cells := range t.Rows {
		for _, c := range cells {
			switch x := c.(type) {
			case rule.Term:
				c = x.Label
				if x.Label.IsZero() {
					c = x.Word
				}
			case fault.Code:
				c = string(x)
			}
			out[i] = append(out[i], lang.Say(c, l))
		}
	}
	return out
}

// The tables of a report beside those of its groupings.
const (
	scenariosTable   = "scenarios"
	rulesTable       = "rules"
	sensitivityTable = "sensitivity"
)

// Tables are the scenarios, each grouping, the rules of the baseline and, where scenarios move one parameter only, their effects.
func (r Report) Tables() []Table {
	out := []Table{r.scenarios()}
	for _, g := range r.Groups {
		out = append(out, groups(g, r.Total))
	}
	if out = append(out, r.rules()); len(r.Sensitivity) > 0 {
		out = append(out, r.effects())
	}
	return out
}

// impactHead are the columns of an impact.
func impactHead(first ...Head) []Head {
	return append(first,
		Head{"eligible", lang.Text{KO: "적격", EN: "eligible"}, true}, Head{"unknown", lang.Text{KO: "불명", EN: "unknown"}, true},
		Head{"gained", lang.Text{KO: "새로 적격", EN: "gained"}, true}, Head{"lost", lang.Text{KO: "새로 부적격", EN: "lost"}, true},
		Head{"reason_changed", lang.Text{KO: "사유 변경", EN: "reason"}, true}, Head{"winners", lang.Text{KO: "증액", EN: "winners"}, true},
		Head{"losers", lang.Text{KO: "감액", EN: "losers"}, true}, Head{"grant", lang.Text{KO: "지원금", EN: "grant"}, true})
}

func (x Impact) cells() []any {
	return []any{x.Eligible, x.Unknown, x.Gained, x.Lost, x.ReasonChanged, x.Winners, x.Losers, x.Grant}
}

func (r Report) scenarios() Table {
	t := Table{Name: scenariosTable, Head: impactHead(Head{"scenario", lang.Text{KO: "안", EN: "scenario"}, false})}
	today := Impact{Name: "baseline", Label: lang.Text{KO: "현행", EN: "baseline"}, Standing: r.Total.Baseline}
	for _, x := range append([]Impact{today}, r.Total.Scenarios...) {
		t.Rows = append(t.Rows, append([]any{rule.Term{Word: x.Name, Label: x.Label}}, x.cells()...))
	}
	return t
}

// groups has a row for each group and scenario.
func groups(g GroupLines, total Line) Table {
	t := Table{Name: g.Name, Head: impactHead(Head{g.Name, g.Label, false}, Head{"scenario", lang.Text{KO: "안", EN: "scenario"}, false},
		Head{"subjects", lang.Text{KO: "대상", EN: "subjects"}, true}, Head{"baseline", lang.Text{KO: "현행 적격", EN: "eligible today"}, true})}
	for s := range total.Scenarios {
		for _, l := range g.Lines {
			x := l.Scenarios[s]
			t.Rows = append(t.Rows, append([]any{l.Group[0], rule.Term{Word: x.Name, Label: x.Label}, l.Subjects, l.Baseline.Eligible}, x.cells()...))
		}
	}
	return t
}

func (r Report) rules() Table {
	t := Table{Name: rulesTable, Head: []Head{{"rule", lang.Text{KO: "규칙", EN: "rule"}, false}, {"refuses", lang.Text{KO: "부적격", EN: "refuses"}, true},
		{"alone", lang.Text{KO: "단독 부적격", EN: "alone"}, true}}}
	for _, x := range r.Rules {
		label := x.Title
		if label.IsZero() {
			label = lang.Text{KO: string(x.Code), EN: string(x.Code)}
		}
		t.Rows = append(t.Rows, []any{rule.Term{Word: string(x.Code), Label: label}, x.Refuses, x.Alone})
	}
	return t
}

func (r Report) effects() Table {
	t := Table{Name: sensitivityTable, Head: []Head{
		{"parameter", lang.Text{KO: "매개변수", EN: "parameter"}, false}, {"from", lang.Text{KO: "현행", EN: "today"}, true}, {"to", lang.Text{KO: "변경", EN: "changed"}, true},
		{"eligible", lang.Text{KO: "적격 증감", EN: "eligible"}, true}, {"gained", lang.Text{KO: "새로 적격", EN: "gained"}, true},
		{"lost", lang.Text{KO: "새로 부적격", EN: "lost"}, true}, {"grant", lang.Text{KO: "지원금 증감", EN: "grant"}, true}}}
	for _, x := range r.Sensitivity {
		t.Rows = append(t.Rows, []any{rule.Term{Word: x.Parameter, Label: x.Label}, x.From, x.To, x.Eligible, x.Gained, x.Lost, x.Grant})
	}
	return t
}

// Tables are the load of each month and the distribution of days from filing to sitting.
func (f Flow) Tables() []Table {
	months := Table{Name: "months", Head: []Head{{"month", lang.Text{KO: "월", EN: "month"}, false}, {"filed", lang.Text{KO: "접수", EN: "filed"}, true},
		{"answered", lang.Text{KO: "회신", EN: "answered"}, true}, {"decided", lang.Text{KO: "의결", EN: "decided"}, true}, {"open", lang.Text{KO: "월말 미결", EN: "open at its end"}, true}}}
	for _, m := range f.Months {
		months.Rows = append(months.Rows, []any{fmt.Sprintf("%.7s", m.Month), m.Filed, m.Answered, m.Decided, m.Open})
	}
	days := Table{Name: "days", Head: []Head{{"from", lang.Text{KO: "일 이상", EN: "days from"}, true}, {"below", lang.Text{KO: "일 미만", EN: "below"}, true},
		{"cases", lang.Text{KO: "건", EN: "cases"}, true}}}
	for i, n := range f.Histogram {
		days.Rows = append(days.Rows, []any{i * f.Bin, (i + 1) * f.Bin, n})
	}
	return []Table{months, days}
}
