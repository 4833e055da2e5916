package certification

import (
	"database/sql/driver"

	"github.com/teukgu/teukgu/sandbox/lang"
)

// Action is what happens to a product in a track (진행 사건). The zero value is unset.
type Action uint8

// The actions. Those from StartStage to RejectStage name a stage.
const (
	OpenTrack         Action = iota + 1 // the applicant chooses the track and shows that it may be entered (신청, 개시)
	FileEvidence                        // evidence comes from outside the stages (증거 제출)
	StartStage                          // a stage begins, or begins again after a failure (착수)
	SkipStage                           // a stage is left out by its own rule (생략)
	HoldStage                           // more is asked for and the clock stops (보완 요구)
	ResumeStage                         // the answer came and the clock runs on (보완 제출)
	ExtendStage                         // the time of a stage is extended once (기간 연장)
	PassStage                           // a stage ends well (적합)
	PassPreliminarily                   // a stage ends with a result that is not final (예비 승인)
	FailStage                           // a stage that does not decide ends badly; it may be run again (부적합)
	RejectStage                         // a stage that decides ends badly, and the track with it (부적합 결정)
	Object                              // the applicant objects (이의신청)
	Uphold                              // the objection is upheld and the stage runs again (이의신청 인용)
	Dismiss                             // the objection is dismissed (이의신청 기각)
	Exempt                              // an exemption is confirmed (면제 확인)
	Withdraw                            // the applicant withdraws (취하)
	Issue                               // the certificate is issued, or the declaration signed (인증, 신고, 적합선언)
	Inspect                             // a surveillance inspection ends well (정기검사)
	Suspend                             // the certificate may not be used for a time (사용금지, 효력 정지)
	Restore                             // the suspension is lifted (정지 해제)
	Renew                               // the term is prolonged (유효기간 연장)
	Cancel                              // the certificate is taken away (인증의 취소)
)

var actionWords = lang.Vocabulary[Action]{Name: "certification.Action", Words: []lang.Word{
	{"open", "개시", "opening"},
	{"file", "증거 제출", "filing of evidence"},
	{"start", "단계 착수", "start of a stage"},
	{"skip", "단계 생략", "skipping of a stage"},
	{"hold", "보완 요구", "hold"},
	{"resume", "보완 제출", "answer to a hold"},
	{"extend", "기간 연장", "extension"},
	{"pass", "적합 판정", "pass"},
	{"pass_preliminarily", "예비 승인", "preliminary approval"},
	{"fail", "부적합 판정", "failure"},
	{"reject", "부적합 결정", "rejection"},
	{"object", "이의신청", "objection"},
	{"uphold", "이의 인용", "objection upheld"},
	{"dismiss", "이의 기각", "objection dismissed"},
	{"exempt", "면제 확인", "exemption"},
	{"withdraw", "취하", "withdrawal"},
	{"issue", "인증서 발급", "issue"},
	{"inspect", "정기검사 적합", "inspection passed"},
	{"suspend", "효력 정지", "suspension"},
	{"restore", "정지 해제", "restoration"},
	{"renew", "유효기간 연장", "renewal"},
	{"cancel", "인증 취소", "cancellation"},
}}

// ParseAction reads the wire word, "file".
func ParseAction(s string) (Action, error) { return actionWords.Parse(s) }

// String returns the wire word, or the empty string where it is unset or outside the list.
func (a Action) String() string { return actionWords.Word(a) }

// In returns the name for people.
func (a Action) In(l lang.Language) string { return actionWords.In(a, l) }

// AppendText appends the wire word; a value outside the list is an error.
func (a Action) AppendText(b []byte) ([]byte, error) { return actionWords.Append(b, a) }

// MarshalText returns the wire word; a value outside the list is an error.
func (a Action) MarshalText() ([]byte, error) { return a.AppendText(nil) }

// UnmarshalText reads a wire word; the empty text is the unset value. After an error the value is unchanged.
func (a *Action) UnmarshalText(text []byte) error { return actionWords.Unmarshal(a, text) }

// Value returns the wire word for a database; a value outside the list is an error.
func (a Action) Value() (driver.Value, error) { return actionWords.Value(a) }

// Scan reads the wire word from a database: a string or bytes. NULL is an error; use sql.Null[Action].
func (a *Action) Scan(src any) error { return actionWords.Scan(a, src) }

// ofStage reports whether an event of the action names a stage.
func (a Action) ofStage() bool { return a >= StartStage && a <= RejectStage }
