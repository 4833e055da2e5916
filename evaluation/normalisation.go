package evaluation

import (
	"database/sql/driver"

	"github.com/teukgu/teukgu/sandbox/lang"
)

// Normalisation says how the means of several panels are made comparable (분과 간 점수 조정), before bonus, penalty and the
// last rounding. With m a proposal's mean, p the mean of the m of its panel and g the mean of the m of all proposals:
// shift gives m + g - p and ratio gives m × g / p, both exact. Scores of standard deviations (T점수) are not offered: the
// square root in them has no exact value. The zero value leaves the means as they are.
//
// Tie-breaks and the pass marks of criteria look at the scores as they were given. No published guideline that was read
// prescribes a normalisation; both are offered for panels whose call declares one.
type Normalisation uint8

// The normalisations.
const (
	Shift Normalisation = iota + 1 // 평균 이동: add what the own panel's mean lacks to the mean of all
	Ratio                          // 평균 비율: multiply by the ratio of the mean of all to the own panel's
)

var normalisationWords = lang.Vocabulary[Normalisation]{Name: "evaluation.Normalisation", Words: []lang.Word{
	{"shift", "평균 이동", "shift of means"},
	{"ratio", "평균 비율", "ratio of means"},
}}

// ParseNormalisation reads a word of the wire: shift or ratio.
func ParseNormalisation(s string) (Normalisation, error) { return normalisationWords.Parse(s) }

// IsZero reports whether the normalisation is unset.
func (n Normalisation) IsZero() bool { return n == 0 }

// String is the word of the wire; empty where there is none.
func (n Normalisation) String() string { return normalisationWords.Word(n) }

// In is the normalisation in one word for people.
func (n Normalisation) In(l lang.Language) string { return normalisationWords.In(n, l) }

// AppendText appends the word of the wire; a value outside the list is an error.
func (n Normalisation) AppendText(b []byte) ([]byte, error) { return normalisationWords.Append(b, n) }

// MarshalText is the word of the wire; a value outside the list is an error.
func (n Normalisation) MarshalText() ([]byte, error) { return n.AppendText(nil) }

// UnmarshalText is ParseNormalisation, but takes the empty text as the zero value.
func (n *Normalisation) UnmarshalText(text []byte) error {
	return normalisationWords.Unmarshal(n, text)
}

// Value is the word for database/sql.
func (n Normalisation) Value() (driver.Value, error) { return normalisationWords.Value(n) }

// Scan reads the word from a text column. NULL is an error: scan into sql.Null[Normalisation].
func (n *Normalisation) Scan(src any) error { return normalisationWords.Scan(n, src) }
