package flow

import (
	"slices"
	"strings"

	"github.com/teukgu/teukgu/sandbox/lang"
)

var (
	byTime  = lang.Text{KO: "기간의 경과", EN: "passage of time"}
	stateOn = lang.Text{KO: "상태", EN: "State"}
)

// Mermaid returns the diagram of the table in the Mermaid language (stateDiagram-v2), with states, events and citations
// in the language asked for. States stand in the order of the table, and the text is the same for the same table.
func (m *Machine[S, E]) Mermaid(l lang.Language) string {
	var b strings.Builder
	b.WriteString("stateDiagram-v2\n")
	states := m.states()
	for _, s := range states {
		b.WriteString("    state \"" + plain(s.In(l)) + "\" as " + s.String() + "\n")
	}
	if m.start != 0 {
		b.WriteString("    [*] --> " + m.start.String() + "\n")
	}
	for _, move := range m.moves {
		label := move.On.In(l)
		if move.Timed() {
			label = byTime.In(l)
		}
		b.WriteString("    " + move.From.String() + " --> " + move.To.String() + " : " + plain(cite(label, move.Basis.In(l))) + "\n")
	}
	for _, s := range states {
		if m.Final(s) {
			b.WriteString("    " + s.String() + " --> [*]\n")
		}
	}
	return b.String()
}

// states returns the states of the table in the order in which they first stand in it, the start first.
func (m *Machine[S, E]) states() []S {
	var list []S
	add := func(s S) {
		if s != 0 && !slices.Contains(list, s) {
			list = append(list, s)
		}
	}
	add(m.start)
	for _, move := range m.moves {
		add(move.From)
		add(move.To)
	}
	return list
}

// plain takes from a label what has a meaning in Mermaid.
func plain(s string) string {
	return strings.NewReplacer("\"", "'", "\n", " ", "\r", " ", ";", ",", ":", " -", "#", "no. ").Replace(s)
}

// Matrix returns every state of the enum against every event of its enum as a Markdown table: in each cell the state
// that follows with its citation and the offices that may act, or a dash where the event is refused. The last column
// has the moves of time. A golden file of it is the document that a lawyer reviews.
func (m *Machine[S, E]) Matrix(l lang.Language) string {
	var b strings.Builder
	events := words[E]()
	head := []string{stateOn.In(l)}
	for _, e := range events {
		head = append(head, e.In(l))
	}
	row(&b, append(head, byTime.In(l)))
	b.WriteString("|" + strings.Repeat(" --- |", len(events)+2) + "\n")
	for _, s := range words[S]() {
		cells := []string{s.In(l)}
		for _, e := range events {
			cell := "–"
			if move, ok := m.Find(s, e); ok {
				cell = outcome(move, l)
			}
			cells = append(cells, cell)
		}
		var timed []string
		for move := range m.Lapses(s) {
			timed = append(timed, outcome(move, l))
		}
		if len(timed) == 0 {
			timed = []string{"–"}
		}
		row(&b, append(cells, strings.Join(timed, "<br>")))
	}
	return b.String()
}

func outcome[S, E Word](m Move[S, E], l lang.Language) string {
	text := "→ " + cite(m.To.In(l), m.Basis.In(l))
	if m.By != 0 {
		text += "<br>" + m.By.In(l)
	}
	if !m.Note.IsZero() {
		text += "<br>" + m.Note.In(l)
	}
	return text
}

func row(b *strings.Builder, cells []string) {
	for _, c := range cells {
		b.WriteString("| " + strings.NewReplacer("|", "\\|", "\n", " ").Replace(c) + " ")
	}
	b.WriteString("|\n")
}
