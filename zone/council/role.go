package council

import (
	"database/sql/driver"

	"github.com/teukgu/teukgu/sandbox/lang"
)

// Role is somebody's part in a demonstration task force. The zero value is unset.
type Role uint8

// The roles.
const (
	Lead    Role = iota + 1 // leads it (단장)
	Officer                 // a member (단원)
	Adviser                 // advises from outside (자문)
)

var roleWords = lang.Vocabulary[Role]{Name: "council.Role", Words: []lang.Word{
	{"lead", "단장", "lead"},
	{"member", "단원", "member"},
	{"adviser", "자문위원", "adviser"},
}}

// ParseRole reads the wire word, "lead"; the error is a [*ParseError].
func ParseRole(s string) (Role, error) { return roleWords.Parse(s) }

// IsZero reports whether it is unset.
func (r Role) IsZero() bool { return r == 0 }

// String returns the wire word, or the empty string where it is unset or outside the list.
func (r Role) String() string { return roleWords.Word(r) }

// In returns the name for people.
func (r Role) In(l lang.Language) string { return roleWords.In(r, l) }

// AppendText appends the wire word; a value outside the list is an error.
func (r Role) AppendText(b []byte) ([]byte, error) { return roleWords.Append(b, r) }

// MarshalText returns the wire word; a value outside the list is an error.
func (r Role) MarshalText() ([]byte, error) { return r.AppendText(nil) }

// UnmarshalText reads a wire word; the empty text is the unset value. After an error the value is unchanged.
func (r *Role) UnmarshalText(text []byte) error { return roleWords.Unmarshal(r, text) }

// Value returns the wire word for a database; a value outside the list is an error.
func (r Role) Value() (driver.Value, error) { return roleWords.Value(r) }

// Scan reads the wire word from a database: a string or bytes. NULL is an error; use sql.Null[Role].
func (r *Role) Scan(src any) error { return roleWords.Scan(r, src) }
