package flow

import "math"

// check finds what is wrong with a table.
func check[S, E Word](start S, moves []Move[S, E]) []Problem {
	var problems []Problem
	add := func(row int, reason string) { problems = append(problems, Problem{Row: row, Reason: reason}) }
	if start.String() == "" {
		add(-1, "the state "+word(start)+" is outside its list")
	}
	if len(moves) > math.MaxInt16-1 {
		add(-1, "the table has too many moves")
		return problems
	}
	for i, m := range moves {
		switch {
		case m.From.String() == "":
			add(i, "the state "+word(m.From)+" is outside its list")
		case m.To.String() == "":
			add(i, "the state "+word(m.To)+" is outside its list")
		case !m.Timed() && m.On.String() == "":
			add(i, "the event "+word(m.On)+" is outside its list")
		case m.Timed() && m.From == m.To:
			add(i, "time alone leads from a state to itself")
		case m.Timed() && m.By != 0:
			add(i, "time alone makes the move, so no office does")
		}
		for _, before := range moves[:i] {
			if same(before, m) {
				add(i, "there is a move before it for "+word(m.From)+" and "+trigger(m))
				break
			}
		}
	}
	reached := reach(start, moves)
	for i, m := range moves {
		if m.From.String() != "" && !reached[m.From] {
			add(i, "nothing leads to the state "+word(m.From))
		}
	}
	return problems
}

// same reports whether two moves compete: one state and one event, or the same passage of time twice.
func same[S, E Word](a, b Move[S, E]) bool {
	return a.From == b.From && a.On == b.On && (!a.Timed() || a.To == b.To)
}

func trigger[S, E Word](m Move[S, E]) string {
	if m.Timed() {
		return "time to " + word(m.To)
	}
	return word(m.On)
}

// reach returns the states to which something leads, the start included.
func reach[S, E Word](start S, moves []Move[S, E]) [256]bool {
	var reached [256]bool
	reached[start] = true
	for changed := true; changed; {
		changed = false
		for _, m := range moves {
			if reached[m.From] && !reached[m.To] {
				reached[m.To], changed = true, true
			}
		}
	}
	return reached
}
