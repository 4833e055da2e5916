package certification

import (
	"database/sql/driver"

	"github.com/teukgu/teukgu/sandbox/lang"
)

// State is how a product stands in a track (진행 상태). The zero value is unset.
type State uint8

// The states.
const (
	Ready     State = iota + 1 // nothing has happened yet
	Underway                   // the track is open and its stages are run
	Rejected                   // a deciding stage ended against the product (부적합 결정, 거부)
	Objected                   // an objection against it is pending (이의신청)
	Withdrawn                  // the applicant withdrew (취하)
	Exempted                   // the product needs no certificate (인증의 면제)
	Certified                  // a certificate is in force
	Suspended                  // it is in force, and may not be used for a time (표시 사용금지, 효력 정지)
	Expired                    // its last day has passed; computed, never an event (유효기간 만료)
	Cancelled                  // it was taken away (인증의 취소)
)

var stateWords = lang.Vocabulary[State]{Name: "certification.State", Words: []lang.Word{
	{"ready", "개시 전", "not opened"},
	{"underway", "진행 중", "underway"},
	{"rejected", "부적합 결정", "rejected"},
	{"objected", "이의신청 중", "under objection"},
	{"withdrawn", "취하", "withdrawn"},
	{"exempted", "면제", "exempted"},
	{"certified", "인증 유효", "certified"},
	{"suspended", "효력 정지", "suspended"},
	{"expired", "기간 만료", "expired"},
	{"cancelled", "취소", "cancelled"},
}}

// ParseState reads the wire word, "underway".
func ParseState(s string) (State, error) { return stateWords.Parse(s) }

// String returns the wire word, or the empty string where it is unset or outside the list.
func (s State) String() string { return stateWords.Word(s) }

// In returns the name for people.
func (s State) In(l lang.Language) string { return stateWords.In(s, l) }

// AppendText appends the wire word; a value outside the list is an error.
func (s State) AppendText(b []byte) ([]byte, error) { return stateWords.Append(b, s) }

// MarshalText returns the wire word; a value outside the list is an error.
func (s State) MarshalText() ([]byte, error) { return s.AppendText(nil) }

// UnmarshalText reads a wire word; the empty text is the unset value. After an error the value is unchanged.
func (s *State) UnmarshalText(text []byte) error { return stateWords.Unmarshal(s, text) }

// Value returns the wire word for a database; a value outside the list is an error.
func (s State) Value() (driver.Value, error) { return stateWords.Value(s) }

// Scan reads the wire word from a database: a string or bytes. NULL is an error; use sql.Null[State].
func (s *State) Scan(src any) error { return stateWords.Scan(s, src) }
