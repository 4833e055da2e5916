package flow

import (
	"iter"
	"slices"

	"github.com/teukgu/teukgu/sandbox/lang"
	"github.com/teukgu/teukgu/sandbox/law"
)

// Word is what a state or an event must be: an enum of the house style. Its constants count from 1 without a gap, zero
// is unset, String gives the wire word and the empty string for anything outside the list, In the name for people.
type Word interface {
	~uint8
	String() string
	In(l lang.Language) string
}

// Move is one line of the table (전이). It is comparable.
type Move[S, E Word] struct {
	From  S         // the state before
	On    E         // the event; zero where time alone makes the move
	To    S         // the state after; may be the same
	Basis law.Ref   // the article that provides for it; zero where none does
	By    Offices   // who may bring the event about; empty where the table leaves it open
	Note  lang.Text // what a reader of the table should know
}

// Timed reports whether time alone makes the move.
func (m Move[S, E]) Timed() bool { return m.On == 0 }

// Machine is a checked table of moves. It cannot be changed and may be used by several goroutines at once. The zero
// Machine allows nothing.
type Machine[S, E Word] struct {
	start  S
	moves  []Move[S, E]
	next   []S     // state after, for state and event, row by row; zero where the event is refused
	index  []int16 // place of that move in the table
	events int     // length of a row
}

// New builds the machine of a life that begins in start. The error is a [*TableError] with every mistake: a state or
// event outside its list, a second move for the same state and event, a move that time makes twice, and a state that
// has moves and that nothing leads to.
func New[S, E Word](start S, moves ...Move[S, E]) (*Machine[S, E], error) {
	if problems := check(start, moves); len(problems) > 0 {
		return nil, &TableError{Problems: problems}
	}
	m := &Machine[S, E]{start: start, moves: slices.Clone(moves)}
	m.events = len(words[E]()) + 1
	cells := (len(words[S]()) + 1) * m.events
	m.next, m.index = make([]S, cells), make([]int16, cells)
	for i, move := range m.moves {
		if !move.Timed() {
			cell := int(move.From)*m.events + int(move.On)
			m.next[cell], m.index[cell] = move.To, int16(i)
		}
	}
	return m, nil
}

// Must is [New] for tables that are part of the program; it panics on a mistake.
func Must[S, E Word](start S, moves ...Move[S, E]) *Machine[S, E] {
	m, err := New(start, moves...)
	if err != nil {
		panic(err)
	}
	return m
}

// words returns the values of an enum in order.
func words[W Word]() []W {
	var list []W
	for n := 1; n <= 255 && W(n).String() != ""; n++ {
		list = append(list, W(n))
	}
	return list
}

// Start returns the state in which a life begins.
func (m *Machine[S, E]) Start() S { return m.start }

// Moves yields every move in the order of the table, those that time makes included.
func (m *Machine[S, E]) Moves() iter.Seq[Move[S, E]] { return slices.Values(m.moves) }

// Find returns the move for a state and an event, and whether there is one. It does not allocate.
func (m *Machine[S, E]) Find(from S, on E) (Move[S, E], bool) {
	cell := int(from)*m.events + int(on)
	if int(on) >= m.events || cell >= len(m.next) || m.next[cell] == 0 {
		return Move[S, E]{}, false
	}
	return m.moves[m.index[cell]], true
}

// Next returns the state after the event. Where the table has no such move the error is a [*Refused] that lists what is
// allowed. It allocates nothing unless it refuses.
func (m *Machine[S, E]) Next(from S, on E) (S, error) {
	cell := int(from)*m.events + int(on)
	if int(on) >= m.events || cell >= len(m.next) || m.next[cell] == 0 {
		return 0, m.refuse(from, on, 0, 0)
	}
	return m.next[cell], nil
}

// NextBy is [Machine.Next] for an event that an office brings about. Where the move is there and belongs to other
// offices the error is a [*Refused] that names them.
func (m *Machine[S, E]) NextBy(from S, on E, by Office) (S, error) {
	move, ok := m.Find(from, on)
	switch {
	case !ok:
		return 0, m.refuse(from, on, by, 0)
	case move.By != 0 && !move.By.Has(by):
		return 0, m.refuse(from, on, by, move.By)
	}
	return move.To, nil
}

// Allowed yields the moves that an event can make from the state, in the order of the table.
func (m *Machine[S, E]) Allowed(from S) iter.Seq[Move[S, E]] { return m.out(from, false) }

// Lapses yields the moves that time alone makes from the state, in the order of the table.
func (m *Machine[S, E]) Lapses(from S) iter.Seq[Move[S, E]] { return m.out(from, true) }

func (m *Machine[S, E]) out(from S, timed bool) iter.Seq[Move[S, E]] {
	return func(yield func(Move[S, E]) bool) {
		for _, move := range m.moves {
			if move.From == from && move.Timed() == timed && !yield(move) {
				return
			}
		}
	}
}

// Final reports whether nothing leads out of the state, neither an event nor time.
func (m *Machine[S, E]) Final(s S) bool {
	return !slices.ContainsFunc(m.moves, func(move Move[S, E]) bool { return move.From == s })
}

func (m *Machine[S, E]) refuse(from S, on E, by Office, may Offices) error {
	r := &Refused[S, E]{From: from, On: on, By: by, May: may}
	for move := range m.Allowed(from) {
		r.Allowed = append(r.Allowed, move)
	}
	return r
}
