package evaluation

import (
	"database/sql/driver"

	"github.com/teukgu/teukgu/sandbox/lang"
)

// Missing says what becomes of a score that an evaluator did not give (미채점 처리). The zero value is unset and works
// as RefuseMissing does: nothing is guessed unless the stage declares it.
type Missing uint8

// The policies for missing scores. A sheet that was not handed in misses all of its scores.
const (
	RefuseMissing  Missing = iota + 1 // the panel is not scored; each missing score is a fault
	MissingIsZero                     // the score is 0
	ExcludeMissing                    // the evaluator does not count for that proposal, as if recused
)

var missingWords = lang.Vocabulary[Missing]{Name: "evaluation.Missing", Words: []lang.Word{
	{"refuse", "평가 불가", "refused"},
	{"zero", "0점 처리", "counted as 0"},
	{"exclude", "해당 위원 제외", "evaluator left out"},
}}

// ParseMissing reads a word of the wire: refuse, zero or exclude.
func ParseMissing(s string) (Missing, error) { return missingWords.Parse(s) }

// IsZero reports whether the policy is unset.
func (m Missing) IsZero() bool { return m == 0 }

// String is the word of the wire; empty where there is none.
func (m Missing) String() string { return missingWords.Word(m) }

// In is the missing in one word for people.
func (m Missing) In(l lang.Language) string { return missingWords.In(m, l) }

// AppendText appends the word of the wire; a value outside the list is an error.
func (m Missing) AppendText(b []byte) ([]byte, error) { return missingWords.Append(b, m) }

// MarshalText is the word of the wire; a value outside the list is an error.
func (m Missing) MarshalText() ([]byte, error) { return m.AppendText(nil) }

// UnmarshalText is ParseMissing, but takes the empty text as the zero value.
func (m *Missing) UnmarshalText(text []byte) error { return missingWords.Unmarshal(m, text) }

// Value is the word for database/sql.
func (m Missing) Value() (driver.Value, error) { return missingWords.Value(m) }

// Scan reads the word from a text column. NULL is an error: scan into sql.Null[Missing].
func (m *Missing) Scan(src any) error { return missingWords.Scan(m, src) }
