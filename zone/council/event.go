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

var eventWords = vocabulary[Event]{"Event", []wording{
	{"assign", lang.Text{KO: "담당 배정", EN: "assign"}},
	{"extend", lang.Text{KO: "기한 연장", EN: "extend"}},
	{"answer", lang.Text{KO: "답변 회신", EN: "answer"}},
	{"escalate", lang.Text{KO: "상위 기구 상정", EN: "escalate"}},
	{"reopen", lang.Text{KO: "재요청", EN: "reopen"}},
	{"close", lang.Text{KO: "종결", EN: "close"}},
	{"withdraw", lang.Text{KO: "철회", EN: "withdraw"}},
}}

// ParseEvent reads the wire word, "answer"; the error is a [*ParseError].
func ParseEvent(s string) (Event, error) { return eventWords.parse(s) }

// IsZero reports whether it is unset.
func (e Event) IsZero() bool { return e == 0 }

// String returns the wire word, or the empty string where it is unset or outside the list.
func (e Event) String() string { return eventWords.word(e) }

// In returns the name for people.
func (e Event) In(l lang.Language) string { return eventWords.in(e, l) }

// AppendText appends the wire word; a value outside the list is an error.
func (e Event) AppendText(b []byte) ([]byte, error) { return eventWords.append(b, e) }

// MarshalText returns the wire word; a value outside the list is an error.
func (e Event) MarshalText() ([]byte, error) { return e.AppendText(nil) }

// UnmarshalText reads a wire word; the empty text is the unset value. After an error the value is unchanged.
func (e *Event) UnmarshalText(text []byte) error { return eventWords.unmarshal(e, text) }

// Value returns the wire word for a database; a value outside the list is an error.
func (e Event) Value() (driver.Value, error) {
	b, err := e.MarshalText()
	return string(b), err
}

// Scan reads the wire word from a database: a string or bytes. NULL is an error; use sql.Null[Event].
func (e *Event) Scan(src any) error { return eventWords.scan(e, src) }
