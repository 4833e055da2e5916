package registry

import (
	"database/sql/driver"

	"github.com/teukgu/teukgu/sandbox/lang"
)

// State is what a source reported of a zone on a date ([Zone].StateAsOf). It is not computed and does not move on by
// itself. The zero value is unset.
type State uint8

// The states.
const (
	// Designated: the committee has voted; no more is known.
	Designated State = iota + 1
	// Running: demonstrations run, or the zone was reported as operating.
	Running
	// TemporaryPermit: at least one project goes on under a temporary permit (임시허가).
	TemporaryPermit
	// Ended: the zone ended, by the end of its term or by cancellation (지정해제).
	Ended
	// StateUnknown: no source after the end of the term, or none that says whether the zone ended.
	StateUnknown
)

var states = lang.Vocabulary[State]{Name: "registry.State", Words: []lang.Word{
	{"designated", "지정", "designated"},
	{"running", "운영 중", "running"},
	{"temporary_permit", "임시허가", "temporary permit"},
	{"ended", "종료", "ended"},
	{"unknown", "미확인", "unknown"},
}}

// ParseState reads the word of a state, such as "running"; the error is a [*ParseError].
func ParseState(s string) (State, error) { return states.Parse(s) }

// IsZero reports whether it is unset.
func (s State) IsZero() bool { return s == 0 }

// In returns the name in the language, empty when unset.
func (s State) In(l lang.Language) string { return states.In(s, l) }

// String returns the word, empty when unset or out of range.
func (s State) String() string { return states.Word(s) }

// AppendText appends the word; a value out of range is a [*ParseError].
func (s State) AppendText(b []byte) ([]byte, error) { return states.Append(b, s) }

// MarshalText returns the word; a value out of range is a [*ParseError].
func (s State) MarshalText() ([]byte, error) { return s.AppendText(nil) }

// UnmarshalText reads as [ParseState] does; the empty text is the unset value. After an error the value is unchanged.
func (s *State) UnmarshalText(text []byte) error { return states.Unmarshal(s, text) }

// Value returns the word for a database; a value out of range is a [*ParseError].
func (s State) Value() (driver.Value, error) { return states.Value(s) }

// Scan reads the word from a database: a string or bytes. NULL is an error; use sql.Null[State].
func (s *State) Scan(src any) error { return states.Scan(s, src) }
