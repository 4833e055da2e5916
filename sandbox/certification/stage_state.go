package certification

import (
	"database/sql/driver"

	"github.com/teukgu/teukgu/sandbox/lang"
)

// StageState is how one stage stands (단계의 상태). The zero value is unset.
type StageState uint8

// The states of a stage.
const (
	Waiting     StageState = iota + 1 // not begun
	Running                           // begun
	Held                              // the clock stands still until the applicant has answered (보완 대기)
	Passed                            // done, with a final result (적합)
	Preliminary                       // done, with a result that is not final (예비 승인)
	Failed                            // not passed; unless it decided the track it may be run again (부적합)
	Skipped                           // left out by a rule of the scheme (단계 생략)
	Waived                            // not needed, because what it yields came from elsewhere (다른 증거로 갈음)
)

var stageStateWords = lang.Vocabulary[StageState]{Name: "certification.StageState", Words: []lang.Word{
	{"waiting", "대기", "waiting"},
	{"running", "진행", "running"},
	{"held", "보류", "on hold"},
	{"passed", "적합", "passed"},
	{"preliminary", "예비 승인", "preliminary approval"},
	{"failed", "부적합", "failed"},
	{"skipped", "생략", "skipped"},
	{"waived", "갈음", "replaced"},
}}

// ParseStageState reads the wire word, "running".
func ParseStageState(s string) (StageState, error) { return stageStateWords.Parse(s) }

// String returns the wire word, or the empty string where it is unset or outside the list.
func (s StageState) String() string { return stageStateWords.Word(s) }

// In returns the name for people.
func (s StageState) In(l lang.Language) string { return stageStateWords.In(s, l) }

// AppendText appends the wire word; a value outside the list is an error.
func (s StageState) AppendText(b []byte) ([]byte, error) { return stageStateWords.Append(b, s) }

// MarshalText returns the wire word; a value outside the list is an error.
func (s StageState) MarshalText() ([]byte, error) { return s.AppendText(nil) }

// UnmarshalText reads a wire word; the empty text is the unset value. After an error the value is unchanged.
func (s *StageState) UnmarshalText(text []byte) error { return stageStateWords.Unmarshal(s, text) }

// Value returns the wire word for a database; a value outside the list is an error.
func (s StageState) Value() (driver.Value, error) { return stageStateWords.Value(s) }

// Scan reads the wire word from a database: a string or bytes. NULL is an error; use sql.Null[StageState].
func (s *StageState) Scan(src any) error { return stageStateWords.Scan(s, src) }
