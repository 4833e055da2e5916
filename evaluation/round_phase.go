package evaluation

import (
	"database/sql/driver"

	"github.com/teukgu/teukgu/sandbox/lang"
)

// RoundPhase is a phase that a selection round of the past reached (단계). The zero value is unset.
type RoundPhase uint8

// The phases, in the order of the way.
const (
	// PhaseCall is the day of the notice. No article.
	PhaseCall RoundPhase = iota + 1
	// PhaseWindow is the time in which applications were taken. No article.
	PhaseWindow
	// PhasePaper is the evaluation on paper. No article.
	PhasePaper
	// PhasePresentation is the evaluation of the presentations. No article.
	PhasePresentation
	// PhaseCandidates is the day on which the candidates were announced. No article.
	PhaseCandidates
	// PhaseResolution is the resolution of the committee (제75조제3항).
	PhaseResolution
	// PhaseGazette is the notice in the gazette (제75조제4항).
	PhaseGazette
	// PhaseEffect is the first day of the term (제80조제1항).
	PhaseEffect
)

var roundPhases = lang.Vocabulary[RoundPhase]{Name: "evaluation.RoundPhase", Words: []lang.Word{
	{"call", "공모 공고", "call for proposals"},
	{"window", "공모 접수", "window for applications"},
	{"paper", "서면평가", "evaluation on paper"},
	{"presentation", "발표평가", "evaluation of the presentations"},
	{"candidates", "후보 발표", "candidates announced"},
	{"resolution", "특구위원회 의결", "resolution of the committee"},
	{"gazette", "관보 고시", "notice in the gazette"},
	{"effect", "효력 발생", "entry into force"},
}}

// RoundPhases returns the phases in order. The caller owns the slice.
func RoundPhases() []RoundPhase { return roundPhases.All() }

// ParseRoundPhase reads a word, such as "paper"; the error is a [*lang.ParseError] that lists the words.
func ParseRoundPhase(s string) (RoundPhase, error) { return roundPhases.Parse(s) }

// IsZero reports whether it is unset.
func (v RoundPhase) IsZero() bool { return v == 0 }

// String returns the word, or the empty string where it is unset or outside the list.
func (v RoundPhase) String() string { return roundPhases.Word(v) }

// In returns the name for people.
func (v RoundPhase) In(l lang.Language) string { return roundPhases.In(v, l) }

// AppendText appends the word; a value outside the list is an error.
func (v RoundPhase) AppendText(b []byte) ([]byte, error) { return roundPhases.Append(b, v) }

// MarshalText returns the word; a value outside the list is an error.
func (v RoundPhase) MarshalText() ([]byte, error) { return v.AppendText(nil) }

// UnmarshalText reads a word; the empty text is the unset value. After an error the value is unchanged.
func (v *RoundPhase) UnmarshalText(text []byte) error { return roundPhases.Unmarshal(v, text) }

// Value returns the word for a database; a value outside the list is an error.
func (v RoundPhase) Value() (driver.Value, error) { return roundPhases.Value(v) }

// Scan reads the word from a database: a string or bytes. NULL is an error; use sql.Null[RoundPhase].
func (v *RoundPhase) Scan(src any) error { return roundPhases.Scan(v, src) }
