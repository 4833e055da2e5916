package flow

import (
	"fmt"
	"strings"

	"github.com/teukgu/teukgu/sandbox/lang"
)

// Refused reports an event that the table does not allow in a state, or not to the office that tried it.
type Refused[S, E Word] struct { //nolint:errname // a refusal is an answer, and reads as one at the caller's
	From    S            // the state
	On      E            // the event that was tried
	By      Office       // who tried it; zero where nobody was named
	May     Offices      // who may; empty where the event itself is not allowed
	Allowed []Move[S, E] // what is allowed in the state, in the order of the table
}

// Error returns one English line with what is allowed.
func (r *Refused[S, E]) Error() string {
	what := fmt.Sprintf("flow: %s is not allowed in state %s", word(r.On), word(r.From))
	if r.May != 0 {
		what = fmt.Sprintf("flow: %s in state %s belongs to %s, not to %s", word(r.On), word(r.From), r.May, orNobody(r.By))
	}
	return what + "; allowed: " + Words(r.Allowed)
}

// In says the same to people, with the articles of what is allowed.
func (r *Refused[S, E]) In(l lang.Language) string {
	template := lang.Text{
		KO: "{state} 상태에서는 {event:을/를} 할 수 없습니다. 할 수 있는 것: {allowed}.",
		EN: "{event} is not possible in the state {state}. Possible: {allowed}.",
	}
	if r.May != 0 {
		template = lang.Text{
			KO: "{state} 상태에서 {event:은/는} {may:이/가} 할 수 있습니다. 할 수 있는 것: {allowed}.",
			EN: "In the state {state}, {event} belongs to: {may}. Possible: {allowed}.",
		}
	}
	return lang.Expand(template.In(l), l,
		lang.Arg{Name: "state", Value: quoted(r.From.In(l), l)}, lang.Arg{Name: "event", Value: quoted(r.On.In(l), l)},
		lang.Arg{Name: "may", Value: r.May.In(l)},
		lang.Arg{Name: "allowed", Value: Names(r.Allowed)},
	)
}

func quoted(s string, l lang.Language) string {
	if l == lang.English {
		return "“" + s + "”"
	}
	return "‘" + s + "’"
}

func word[W Word](w W) string {
	if s := w.String(); s != "" {
		return s
	}
	return fmt.Sprintf("%d", uint8(w))
}

func orNobody(o Office) string {
	if s := o.String(); s != "" {
		return s
	}
	return "an unnamed office"
}

func cite(name, basis string) string {
	if basis == "" {
		return name
	}
	return name + " (" + basis + ")"
}

// TableError reports moves that make no machine, every mistake at once.
type TableError struct {
	Problems []Problem
}

// Problem is one mistake in a table of moves.
type Problem struct {
	Row    int // place of the move in the table, from 0; -1 for the start
	Reason string
}

// Error returns one English line with every mistake.
func (e *TableError) Error() string {
	lines := make([]string, len(e.Problems))
	for i, p := range e.Problems {
		lines[i] = fmt.Sprintf("move %d: %s", p.Row, p.Reason)
		if p.Row < 0 {
			lines[i] = "start: " + p.Reason
		}
	}
	return "flow: " + strings.Join(lines, "; ")
}
