package council

import (
	"database/sql/driver"

	"github.com/teukgu/teukgu/sandbox/lang"
)

// Event is what happens to a grievance. The zero value is unset.
type Event uint8

// The events.
const (
	Assign   Event = iota + 1 // somebody is to answer by a day; again where another is (담당 배정)
	Extend                    // a later day is set (기한 연장)
	Answer                    // it is answered (회신)
	Escalate                  // it is put before a higher body (상정)
	Reopen                    // the answer does not help (재요청)
	Close                     // the answer is accepted (종결)
	Withdraw                  // it is taken back (철회)
)

var eventWords = lang.Vocabulary[Event]{Name: "council.Event", Words: []lang.Word{
	{"assign", "담당 배정", "assign"},
	{"extend", "기한 연장", "extend"},
	{"answer", "답변 회신", "answer"},
	{"escalate", "상위 기구 상정", "escalate"},
	{"reopen", "재요청", "reopen"},
	{"close", "종결", "close"},
	{"withdraw", "철회", "withdraw"},
}}

// ParseEvent reads the wire word, "answer"; the error is a [*ParseError].
func ParseEvent(s string) (Event, error) { return eventWords.Parse(s) }

// IsZero reports whether it is unset.
func (e Event) IsZero() bool { return e == 0 }

// String returns the wire word, or the empty string where it is unset or outside the list.
func (e Event) String() string { return eventWords.Word(e) }

// In returns the name for people.
func (e Event) In(l lang.Language) string { return eventWords.In(e, l) }

// AppendText appends the wire word; a value outside the list is an error.
func (e Event) AppendText(b []byte) ([]byte, error) { return eventWords.Append(b, e) }

// MarshalText returns the wire word; a value outside the list is an error.
func (e Event) MarshalText() ([]byte, error) { return e.AppendText(nil) }

// UnmarshalText reads a wire word; the empty text is the unset value. After an error the value is unchanged.
func (e *Event) UnmarshalText(text []byte) error { return eventWords.Unmarshal(e, text) }

// Value returns the wire word for a database; a value outside the list is an error.
func (e Event) Value() (driver.Value, error) { return eventWords.Value(e) }

// Scan reads the wire word from a database: a string or bytes. NULL is an error; use sql.Null[Event].
func (e *Event) Scan(src any) error { return eventWords.Scan(e, src) }
