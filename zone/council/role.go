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

var roleWords = vocabulary[Role]{"Role", []wording{
	{"lead", lang.Text{KO: "단장", EN: "lead"}},
	{"member", lang.Text{KO: "단원", EN: "member"}},
	{"adviser", lang.Text{KO: "자문위원", EN: "adviser"}},
}}

// ParseRole reads the wire word, "lead"; the error is a [*ParseError].
func ParseRole(s string) (Role, error) { return roleWords.parse(s) }

// IsZero reports whether it is unset.
func (r Role) IsZero() bool { return r == 0 }

// String returns the wire word, or the empty string where it is unset or outside the list.
func (r Role) String() string { return roleWords.word(r) }

// In returns the name for people.
func (r Role) In(l lang.Language) string { return roleWords.in(r, l) }

// AppendText appends the wire word; a value outside the list is an error.
func (r Role) AppendText(b []byte) ([]byte, error) { return roleWords.append(b, r) }

// MarshalText returns the wire word; a value outside the list is an error.
func (r Role) MarshalText() ([]byte, error) { return r.AppendText(nil) }

// UnmarshalText reads a wire word; the empty text is the unset value. After an error the value is unchanged.
func (r *Role) UnmarshalText(text []byte) error { return roleWords.unmarshal(r, text) }

// Value returns the wire word for a database; a value outside the list is an error.
func (r Role) Value() (driver.Value, error) {
	b, err := r.MarshalText()
	return string(b), err
}

// Scan reads the wire word from a database: a string or bytes. NULL is an error; use sql.Null[Role].
func (r *Role) Scan(src any) error { return roleWords.scan(r, src) }
