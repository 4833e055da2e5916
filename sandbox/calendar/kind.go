package calendar

import (
	"database/sql/driver"

	"github.com/teukgu/teukgu/sandbox/lang"
)

// Kind says why a day is a public holiday (공휴일의 종류). The zero value is unset.
type Kind uint8

// The kinds.
const (
	// Statutory is a day that the Decree names (법정공휴일: 관공서의 공휴일에 관한 규정 제2조제2호부터 제10호까지).
	Statutory Kind = iota + 1
	// Substitute stands for a day that fell on a weekend or on another holiday (대체공휴일, 같은 규정 제3조).
	Substitute
	// Temporary is a day that the government designated once (임시공휴일, 같은 규정 제2조제11호).
	Temporary
	// Election is the day of an election, on expiry of a term (같은 규정 제2조제10호의2) or after a vacancy (제11호).
	Election
)

var kinds = lang.Vocabulary[Kind]{Name: "calendar.Kind", Words: []lang.Word{{"statutory"}, {"substitute"}, {"temporary"}, {"election"}}}

// ParseKind reads the word of a kind: statutory, substitute, temporary or election.
func ParseKind(s string) (Kind, error) { return kinds.Parse(s) }

// String returns the word, or the empty string of a value that has none.
func (k Kind) String() string { return kinds.Word(k) }

// AppendText appends the word; a value outside the list is an error.
func (k Kind) AppendText(b []byte) ([]byte, error) { return kinds.Append(b, k) }

// MarshalText returns the word; a value outside the list is an error.
func (k Kind) MarshalText() ([]byte, error) { return k.AppendText(nil) }

// UnmarshalText reads a word; the empty text is the unset value.
func (k *Kind) UnmarshalText(text []byte) error { return kinds.Unmarshal(k, text) }

// Value returns the word for a database; a value outside the list is an error.
func (k Kind) Value() (driver.Value, error) { return kinds.Value(k) }

// Scan reads the word from a database: a string or bytes. NULL is an error; use sql.Null[Kind].
func (k *Kind) Scan(src any) error { return kinds.Scan(k, src) }
