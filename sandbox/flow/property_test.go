package flow_test

import (
	"errors"
	"math/rand/v2"
	"os"
	"strconv"
	"testing"

	"github.com/teukgu/teukgu/sandbox/flow"
)

// slow answers from the table line by line, as a reader would.
func slow(moves []move, from State, on Event) (State, bool) {
	for _, m := range moves {
		if m.From == from && m.On == on && on != 0 {
			return m.To, true
		}
	}
	return 0, false
}

// sound tells by itself whether the moves make a machine.
func sound(start State, moves []move) bool {
	reached := map[State]bool{start: true}
	for range moves {
		for _, m := range moves {
			if reached[m.From] {
				reached[m.To] = true
			}
		}
	}
	type key struct {
		s    State
		e    Event
		time State
	}
	seen := map[key]bool{}
	ok := start.String() != ""
	for _, m := range moves {
		k := key{s: m.From, e: m.On}
		if m.On == 0 {
			k.time = m.To
		}
		ok = ok && !seen[k] && reached[m.From] && m.From.String() != "" && m.To.String() != ""
		ok = ok && (m.On == 0 && m.From != m.To && m.By == 0 || m.On.String() != "")
		seen[k] = true
	}
	return ok
}

// agree holds a machine against the reader for every state and event, known or not.
func agree(t *testing.T, start State, moves []move) {
	t.Helper()
	m, err := flow.New(start, moves...)
	if want := sound(start, moves); (err == nil) != want {
		t.Fatalf("New(%v, %v): %v, sound is %v", start, moves, err, want)
	}
	if err != nil {
		if _, ok := errors.AsType[*flow.TableError](err); !ok {
			t.Fatalf("%T", err)
		}
		return
	}
	for s := range State(12) {
		for e := range Event(12) {
			got, err := m.Next(s, e)
			want, ok := slow(moves, s, e)
			if got != want || (err == nil) != ok {
				t.Fatalf("%v: Next(%v, %v) = %v, %v, want %v, %v", moves, s, e, got, err, want, ok)
			}
		}
	}
}

func cases(n int) int {
	if more, err := strconv.Atoi(os.Getenv("TEUKGU_CASES")); err == nil && more > n {
		return more
	}
	return n
}

func TestAgreesWithAReaderOfTheTable(t *testing.T) {
	const seed = 86
	r := rand.New(rand.NewPCG(seed, 4))
	defer func() {
		if t.Failed() {
			t.Logf("seed %d", seed)
		}
	}()
	built := 0
	for range cases(20_000) {
		moves := make([]move, r.IntN(7))
		for i := range moves {
			moves[i] = move{From: State(r.IntN(4) + 1), On: Event(r.IntN(4)), To: State(r.IntN(5) + 1)}
			if r.IntN(50) == 0 {
				moves[i].To = State(r.IntN(256))
			}
		}
		agree(t, State(1), moves)
		if sound(State(1), moves) {
			built++
		}
	}
	if built < 1000 {
		t.Errorf("only %d tables were sound", built)
	}
}

func FuzzMachine(f *testing.F) {
	f.Add([]byte{1, 1, 1, 2, 2, 2, 3})
	f.Add([]byte{1, 1, 0, 5, 5, 7, 5})
	f.Fuzz(func(t *testing.T, data []byte) {
		if len(data) == 0 || len(data) > 100 {
			return
		}
		var moves []move
		for rest := data[1:]; len(rest) >= 3; rest = rest[3:] {
			moves = append(moves, move{From: State(rest[0]), On: Event(rest[1]), To: State(rest[2])})
		}
		agree(t, State(data[0]), moves)
	})
}

func FuzzParseOffice(f *testing.F) {
	f.Add("applicant")
	f.Add("minister")
	f.Fuzz(func(t *testing.T, s string) {
		if o, err := flow.ParseOffice(s); err == nil && o.String() != s {
			t.Errorf("%q is read as %q", s, o)
		}
	})
}

func TestParseOfficeNeverPanics(t *testing.T) {
	r := rand.New(rand.NewPCG(7, 7))
	words := []string{"applicant", "local_government", "ministry", "agency", "committee", "body", "overseer"}
	for range cases(100_000) {
		text := []byte(words[r.IntN(len(words))])
		for range r.IntN(3) {
			text[r.IntN(len(text))] = byte(r.UintN(256))
		}
		if o, err := flow.ParseOffice(string(text)); err == nil && o.String() != string(text) {
			t.Fatalf("%q is read as %q", text, o)
		}
	}
}
