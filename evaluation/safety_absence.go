package evaluation

import (
	"database/sql/driver"

	"github.com/teukgu/teukgu/sandbox/lang"
)

// Absence says why a figure is not there (산출 불가 사유). A figure that cannot be computed is absent, which is not the same as 0. The
// zero value is unset: the figure is there.
type Absence uint8

// The reasons.
const (
	TooFewEvaluators Absence = iota + 1 // fewer than two evaluators scored the same proposals
	TooFewProposals                     // fewer than two proposals were scored by the same evaluators
	NoVariation                         // the scores do not differ, and there is nothing to divide by
	Normalised                          // panels are normalised, so that one score moves the totals of a whole panel
	NotAsked                            // the options do not ask for it
)

var absenceWords = lang.Vocabulary[Absence]{Name: "evaluation.Absence", Words: []lang.Word{
	{"too_few_evaluators", "같은 제안을 평가한 위원이 2명 미만", "fewer than two evaluators scored the same proposals"},
	{"too_few_proposals", "같은 위원이 평가한 제안이 2건 미만", "fewer than two proposals were scored by the same evaluators"},
	{"no_variation", "점수에 차이가 없음", "the scores do not differ"},
	{"normalised", "분과 간 점수를 조정함", "the panels are normalised"},
	{"not_asked", "요청하지 않음", "not asked for"},
}}

// ParseAbsence reads a word of the wire: too_few_evaluators, too_few_proposals, no_variation, normalised or not_asked.
func ParseAbsence(s string) (Absence, error) { return absenceWords.Parse(s) }

// IsZero reports whether nothing is absent.
func (a Absence) IsZero() bool { return a == 0 }

// String is the word of the wire; empty where there is none.
func (a Absence) String() string { return absenceWords.Word(a) }

// In is the reason for people.
func (a Absence) In(l lang.Language) string { return absenceWords.In(a, l) }

// AppendText appends the word of the wire; a value outside the list is an error.
func (a Absence) AppendText(b []byte) ([]byte, error) { return absenceWords.Append(b, a) }

// MarshalText is the word of the wire; a value outside the list is an error.
func (a Absence) MarshalText() ([]byte, error) { return a.AppendText(nil) }

// UnmarshalText is ParseAbsence, but takes the empty text as the zero value.
func (a *Absence) UnmarshalText(text []byte) error { return absenceWords.Unmarshal(a, text) }

// Value is the word for database/sql.
func (a Absence) Value() (driver.Value, error) { return absenceWords.Value(a) }

// Scan reads the word from a text column. NULL is an error: scan into sql.Null[Absence].
func (a *Absence) Scan(src any) error { return absenceWords.Scan(a, src) }
