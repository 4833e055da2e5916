package zone

import (
	"database/sql/driver"

	"github.com/teukgu/teukgu/sandbox/lang"
)

// Step is a step of the procedure for which the law sets a time (기간이 정해진 절차). [Step.Limit] has the number of the day,
// [Step.Start] counts it. The zero value is unset.
type Step uint8

// The steps.
const (
	// StepNotice is the public notice of the plan (공고): at least so long.
	StepNotice Step = iota + 1
	// StepInspection is the public inspection of the plan (열람), which begins when days have passed since the notice.
	StepInspection
	// StepReply is the reply of a ministry concerned (관계 중앙행정기관의 장의 회신).
	StepReply
	// StepDecision is the decision of the Minister on the plan (승인·지정 여부의 결정).
	StepDecision
	// StepProposal is the answer to the proposal of a private enterprise (민간기업등의 제안).
	StepProposal
	// StepReconsideration is the request to deliberate again on a permit that was refused (재심의).
	StepReconsideration
)

var steps = lang.Vocabulary[Step]{Name: "zone.Step", Words: []lang.Word{
	{"notice", "계획의 공고", "notice of the plan"},
	{"inspection", "계획의 열람", "inspection of the plan"},
	{"ministry_reply", "관계 중앙행정기관의 의견 회신", "reply of a ministry"},
	{"decision", "계획의 승인 여부 결정", "decision on the plan"},
	{"private_proposal", "민간 제안에 대한 회신", "answer to a private proposal"},
	{"reconsideration", "재심의의 요청", "request for reconsideration"},
}}

// Steps returns the steps in order. The caller owns the slice.
func Steps() []Step { return steps.All() }

// ParseStep reads a word, such as "notice"; the error is a [*ParseError] that lists the words.
func ParseStep(s string) (Step, error) { return steps.Parse(s) }

// IsZero reports whether it is unset.
func (v Step) IsZero() bool { return v == 0 }

// String returns the word, or the empty string where it is unset or outside the list.
func (v Step) String() string { return steps.Word(v) }

// In returns the name for people.
func (v Step) In(l lang.Language) string { return steps.In(v, l) }

// AppendText appends the word; a value outside the list is an error.
func (v Step) AppendText(b []byte) ([]byte, error) { return steps.Append(b, v) }

// MarshalText returns the word; a value outside the list is an error.
func (v Step) MarshalText() ([]byte, error) { return v.AppendText(nil) }

// UnmarshalText reads a word; the empty text is the unset value. After an error the value is unchanged.
func (v *Step) UnmarshalText(text []byte) error { return steps.Unmarshal(v, text) }

// Value returns the word for a database; a value outside the list is an error.
func (v Step) Value() (driver.Value, error) { return steps.Value(v) }

// Scan reads the word from a database: a string or bytes. NULL is an error; use sql.Null[Step].
func (v *Step) Scan(src any) error { return steps.Scan(v, src) }
