package council

import (
	"database/sql/driver"

	"github.com/teukgu/teukgu/sandbox/lang"
)

// State is where a grievance stands. The zero value is unset.
type State uint8

// The states.
const (
	Raised    State = iota + 1 // told to the council, with nobody yet to answer it (접수)
	Assigned                   // somebody is to answer it by a day (배정)
	Escalated                  // put before a higher body (상정)
	Answered                   // answered, not yet accepted (회신)
	Closed                     // settled (종결)
	Withdrawn                  // taken back by who raised it (철회)
)

var stateWords = lang.Vocabulary[State]{Name: "council.State", Words: []lang.Word{
	{"raised", "접수", "raised"},
	{"assigned", "배정", "assigned"},
	{"escalated", "상정", "escalated"},
	{"answered", "회신", "answered"},
	{"closed", "종결", "closed"},
	{"withdrawn", "철회", "withdrawn"},
}}

// Open reports whether somebody still has to do something: raised, assigned, escalated, or answered but not yet accepted.
func (s State) Open() bool { return s >= Raised && s <= Answered }

// ParseState reads the wire word, "assigned"; the error is a [*ParseError].
func ParseState(s string) (State, error) { return stateWords.Parse(s) }

// IsZero reports whether it is unset.
func (s State) IsZero() bool { return s == 0 }

// String returns the wire word, or the empty string where it is unset or outside the list.
func (s State) String() string { return stateWords.Word(s) }

// In returns the name for people.
func (s State) In(l lang.Language) string { return stateWords.In(s, l) }

// AppendText appends the wire word; a value outside the list is an error.
func (s State) AppendText(b []byte) ([]byte, error) { return stateWords.Append(b, s) }

// MarshalText returns the wire word; a value outside the list is an error.
func (s State) MarshalText() ([]byte, error) { return s.AppendText(nil) }

// UnmarshalText reads a wire word; the empty text is the unset value. After an error the value is unchanged.
func (s *State) UnmarshalText(text []byte) error { return stateWords.Unmarshal(s, text) }

// Value returns the wire word for a database; a value outside the list is an error.
func (s State) Value() (driver.Value, error) { return stateWords.Value(s) }

// Scan reads the wire word from a database: a string or bytes. NULL is an error; use sql.Null[State].
func (s *State) Scan(src any) error { return stateWords.Scan(s, src) }
