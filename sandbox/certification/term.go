package certification

import (
	"database/sql/driver"

	"github.com/teukgu/teukgu/sandbox/lang"
)

// Term is the rule by which a certificate ends (유효기간의 방식). The zero value is unset.
type Term uint8

// The rules.
const (
	Fixed     Term = iota + 1 // it ends; no renewal is known (유효기간제)
	Renewable                 // it ends unless it is renewed in time (연장·갱신 가능)
	Unlimited                 // it does not end, as a rule under surveillance (무기한, 사후관리)
	Unstated                  // no term was found; the certificate may name its own last day (유효기간 미확인)
)

var termWords = lang.Vocabulary[Term]{Name: "certification.Term", Words: []lang.Word{
	{"fixed", "기간제(연장 규정 미확인)", "fixed term"},
	{"renewable", "기간제(연장 가능)", "renewable term"},
	{"unlimited", "무기한", "unlimited"},
	{"unstated", "확인되지 않음", "not stated"},
}}

// ParseTerm reads the wire word, "renewable".
func ParseTerm(s string) (Term, error) { return termWords.Parse(s) }

// String returns the wire word, or the empty string where it is unset or outside the list.
func (t Term) String() string { return termWords.Word(t) }

// In returns the name for people.
func (t Term) In(l lang.Language) string { return termWords.In(t, l) }

// AppendText appends the wire word; a value outside the list is an error.
func (t Term) AppendText(b []byte) ([]byte, error) { return termWords.Append(b, t) }

// MarshalText returns the wire word; a value outside the list is an error.
func (t Term) MarshalText() ([]byte, error) { return t.AppendText(nil) }

// UnmarshalText reads a wire word; the empty text is the unset value. After an error the value is unchanged.
func (t *Term) UnmarshalText(text []byte) error { return termWords.Unmarshal(t, text) }

// Value returns the wire word for a database; a value outside the list is an error.
func (t Term) Value() (driver.Value, error) { return termWords.Value(t) }

// Scan reads the wire word from a database: a string or bytes. NULL is an error; use sql.Null[Term].
func (t *Term) Scan(src any) error { return termWords.Scan(t, src) }
