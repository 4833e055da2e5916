package evaluation

import (
	"database/sql/driver"

	"github.com/teukgu/teukgu/sandbox/lang"
)

// ReopenGround is why a stage is scored again (재평가 사유). The zero value is unset.
type ReopenGround uint8

// The grounds.
const (
	// ReopenObjection is an objection to its ranking that was upheld.
	ReopenObjection ReopenGround = iota + 1
	// ReopenTie is a tie at the cut that no rule of the stage resolves.
	ReopenTie
	// ReopenCorrection is a mistake that the ministry found itself; the event says which.
	ReopenCorrection
)

var reopenGrounds = lang.Vocabulary[ReopenGround]{Name: "evaluation.ReopenGround", Words: []lang.Word{
	{"objection", "이의신청 인용", "objection upheld"},
	{"tie", "동점 미해결", "unresolved tie"},
	{"correction", "직권 시정", "correction of the ministry's own motion"},
}}

// ReopenGrounds returns the grounds in order. The caller owns the slice.
func ReopenGrounds() []ReopenGround { return reopenGrounds.All() }

// ParseReopenGround reads a word, such as "objection"; the error is a [*lang.ParseError] that lists the words.
func ParseReopenGround(s string) (ReopenGround, error) { return reopenGrounds.Parse(s) }

// IsZero reports whether it is unset.
func (v ReopenGround) IsZero() bool { return v == 0 }

// String returns the word, or the empty string where it is unset or outside the list.
func (v ReopenGround) String() string { return reopenGrounds.Word(v) }

// In returns the name for people.
func (v ReopenGround) In(l lang.Language) string { return reopenGrounds.In(v, l) }

// AppendText appends the word; a value outside the list is an error.
func (v ReopenGround) AppendText(b []byte) ([]byte, error) { return reopenGrounds.Append(b, v) }

// MarshalText returns the word; a value outside the list is an error.
func (v ReopenGround) MarshalText() ([]byte, error) { return v.AppendText(nil) }

// UnmarshalText reads a word; the empty text is the unset value. After an error the value is unchanged.
func (v *ReopenGround) UnmarshalText(text []byte) error { return reopenGrounds.Unmarshal(v, text) }

// Value returns the word for a database; a value outside the list is an error.
func (v ReopenGround) Value() (driver.Value, error) { return reopenGrounds.Value(v) }

// Scan reads the word from a database: a string or bytes. NULL is an error; use sql.Null[ReopenGround].
func (v *ReopenGround) Scan(src any) error { return reopenGrounds.Scan(v, src) }
