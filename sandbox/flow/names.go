package flow

import (
	"strings"

	"github.com/teukgu/teukgu/sandbox/lang"
)

// nothing stands for no move at all.
var nothing = lang.Text{KO: "없음", EN: "nothing"}

// Names says what the moves do, each with its provision, for an answer such as what is allowed now: "승인 (제75조제3항), 반려". Where
// there is no move it says that there is none.
func Names[S, E Word](moves []Move[S, E]) lang.Text {
	if len(moves) == 0 {
		return nothing
	}
	say := func(l lang.Language) string {
		names := make([]string, len(moves))
		for i, m := range moves {
			names[i] = cite(m.On.In(l), m.Basis.In(l))
		}
		return strings.Join(names, ", ")
	}
	return lang.Text{KO: say(lang.Korean), EN: say(lang.English)}
}

// Words lists the events of the moves by their words, for the line of an error; "nothing" where there is no move.
func Words[S, E Word](moves []Move[S, E]) string {
	if len(moves) == 0 {
		return nothing.EN
	}
	words := make([]string, len(moves))
	for i, m := range moves {
		words[i] = m.On.String()
	}
	return strings.Join(words, ", ")
}
