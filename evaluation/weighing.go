package evaluation

import (
	"database/sql/driver"

	"github.com/teukgu/teukgu/sandbox/lang"
)

// Weighing says how the criteria of a stage share the full mark (배점 방식). The zero value is unset and refused.
type Weighing uint8

// The ways of weighing.
const (
	Marks   Weighing = iota + 1 // 배점제: maxima add up to that of the criterion above, in the end to the full mark of the stage
	Shares                      // 가중치제: all scores on one scale; the weights of each group of criteria add up to exactly 1
	Factors                     // 배수제: each score times its factor, 1 where there is none; nothing has to add up
)

var weighingWords = lang.Vocabulary[Weighing]{Name: "evaluation.Weighing", Words: []lang.Word{
	{"marks", "배점", "marks"},
	{"shares", "가중치", "shares"},
	{"factors", "배수", "factors"},
}}

// ParseWeighing reads a word of the wire: marks, shares or factors.
func ParseWeighing(s string) (Weighing, error) { return weighingWords.Parse(s) }

// IsZero reports whether the weighing is unset.
func (w Weighing) IsZero() bool { return w == 0 }

// String is the word of the wire; empty where there is none.
func (w Weighing) String() string { return weighingWords.Word(w) }

// In is the weighing in one word for people.
func (w Weighing) In(l lang.Language) string { return weighingWords.In(w, l) }

// AppendText appends the word of the wire; a value outside the list is an error.
func (w Weighing) AppendText(b []byte) ([]byte, error) { return weighingWords.Append(b, w) }

// MarshalText is the word of the wire; a value outside the list is an error.
func (w Weighing) MarshalText() ([]byte, error) { return w.AppendText(nil) }

// UnmarshalText is ParseWeighing, but takes the empty text as the zero value.
func (w *Weighing) UnmarshalText(text []byte) error { return weighingWords.Unmarshal(w, text) }

// Value is the word for database/sql.
func (w Weighing) Value() (driver.Value, error) { return weighingWords.Value(w) }

// Scan reads the word from a text column. NULL is an error: scan into sql.Null[Weighing].
func (w *Weighing) Scan(src any) error { return weighingWords.Scan(w, src) }
