package evaluation

import (
	"database/sql/driver"

	"github.com/teukgu/teukgu/sandbox/lang"
)

// Status is how a selection procedure stands on a day, or one of its candidates (절차의 상태). Up to CandidatesChosen the procedure has one
// status; from there each candidate goes a way of its own, from CandidatesChosen on. The zero value is unset.
type Status uint8

// The states.
const (
	// Announced is the time after the notice and before the window opens.
	Announced Status = iota + 1
	// Receiving is the window: applications are taken.
	Receiving
	// Screening is the time after the window: who is eligible is looked at.
	Screening
	// Screened is the time after the list of the eligible was fixed: they may object, and the first stage is prepared.
	Screened
	// Scoring is a stage that is open: its scores come in.
	Scoring
	// Sealed is a stage whose scores are closed and that has no ranking yet.
	Sealed
	// Ranked is a stage with its ranking: applicants may object, and what follows is prepared.
	Ranked
	// CandidatesChosen is the procedure after the choice of the candidates, and a candidate that has not applied for its designation.
	CandidatesChosen
	// Applied is a candidate that applied for the designation.
	Applied
	// Consulting is a candidate on whose plan the ministries were asked.
	Consulting
	// Resolved is a candidate on which the committee resolved.
	Resolved
	// Designated is a candidate whose zone is designated.
	Designated
	// Rejected is a candidate that the committee resolved against.
	Rejected
	// Withdrawn is a candidate that withdrew.
	Withdrawn
	// CalledOff is a call that was called off before candidates were chosen.
	CalledOff
)

var statuses = lang.Vocabulary[Status]{Name: "evaluation.Status", Words: []lang.Word{
	{"announced", "공고", "announced"},
	{"receiving", "접수 중", "receiving"},
	{"screening", "자격 검토", "screening"},
	{"screened", "평가 대상 확정", "eligible list fixed"},
	{"scoring", "평가 중", "scoring"},
	{"sealed", "평가 마감", "scores sealed"},
	{"ranked", "순위 확정", "ranked"},
	{"chosen", "후보 선정", "candidates chosen"},
	{"applied", "지정 신청", "designation applied for"},
	{"consulting", "관계 중앙행정기관 협의", "ministries consulted"},
	{"resolved", "의결", "resolved"},
	{"designated", "지정", "designated"},
	{"rejected", "부결", "rejected"},
	{"withdrawn", "철회", "withdrawn"},
	{"called_off", "공모 취소", "called off"},
}}

// Statuses returns the states in order. The caller owns the slice.
func Statuses() []Status { return statuses.All() }

// ParseStatus reads a word, such as "receiving"; the error is a [*lang.ParseError] that lists the words.
func ParseStatus(s string) (Status, error) { return statuses.Parse(s) }

// IsZero reports whether it is unset.
func (v Status) IsZero() bool { return v == 0 }

// String returns the word, or the empty string where it is unset or outside the list.
func (v Status) String() string { return statuses.Word(v) }

// In returns the name for people.
func (v Status) In(l lang.Language) string { return statuses.In(v, l) }

// AppendText appends the word; a value outside the list is an error.
func (v Status) AppendText(b []byte) ([]byte, error) { return statuses.Append(b, v) }

// MarshalText returns the word; a value outside the list is an error.
func (v Status) MarshalText() ([]byte, error) { return v.AppendText(nil) }

// UnmarshalText reads a word; the empty text is the unset value. After an error the value is unchanged.
func (v *Status) UnmarshalText(text []byte) error { return statuses.Unmarshal(v, text) }

// Value returns the word for a database; a value outside the list is an error.
func (v Status) Value() (driver.Value, error) { return statuses.Value(v) }

// Scan reads the word from a database: a string or bytes. NULL is an error; use sql.Null[Status].
func (v *Status) Scan(src any) error { return statuses.Scan(v, src) }
