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

var states = enum{
	name:  "State",
	words: []string{"designated", "running", "temporary_permit", "ended", "unknown"},
	texts: []lang.Text{
		{KO: "지정", EN: "designated"},
		{KO: "운영 중", EN: "running"},
		{KO: "임시허가", EN: "temporary permit"},
		{KO: "종료", EN: "ended"},
		{KO: "미확인", EN: "unknown"},
	},
}

// ParseState reads the word of a state, such as "running"; the error is a [*WordError].
func ParseState(s string) (State, error) {
	v, err := states.parse(s)
	return State(v), err
}

// IsZero reports whether it is unset.
func (s State) IsZero() bool { return s == 0 }

// In returns the name in the language, empty when unset.
func (s State) In(l lang.Language) string { return states.in(uint8(s), l) }

// String returns the word, empty when unset or out of range.
func (s State) String() string { return states.word(uint8(s)) }

// AppendText appends the word; a value out of range is a [*WordError].
func (s State) AppendText(b []byte) ([]byte, error) { return states.append(b, uint8(s)) }

// MarshalText returns the word; a value out of range is a [*WordError].
func (s State) MarshalText() ([]byte, error) { return s.AppendText(nil) }

// UnmarshalText reads as [ParseState] does; the empty text is the unset value. After an error the value is unchanged.
func (s *State) UnmarshalText(text []byte) error {
	return states.unmarshal((*uint8)(s), string(text))
}

// Value returns the word for a database; a value out of range is a [*WordError].
func (s State) Value() (driver.Value, error) {
	b, err := s.MarshalText()
	return string(b), err
}

// Scan reads the word from a database: a string or bytes. NULL is an error; use sql.Null[State].
func (s *State) Scan(src any) error { return states.scan((*uint8)(s), src) }
