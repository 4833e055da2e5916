package sandbox

import (
	"database/sql/driver"

	"github.com/teukgu/teukgu/sandbox/civil"
	"github.com/teukgu/teukgu/sandbox/lang"
)

// PermitStatus is how a permit stands on a day (상태). It is computed from the events and the day, never stored. The zero
// value is unset: nothing has happened yet.
type PermitStatus uint8

// The states.
const (
	StatusRequested     PermitStatus = iota + 1 // asked for at the local government (신청 요청)
	StatusUnderReview                           // before the authorities and the committee (검토·심의 중)
	StatusGranted                               // granted and not started (부여, 시작 전)
	StatusRunning                               // granted and started (시행 중)
	StatusSuspended                             // started and suspended (중지)
	StatusStandingStill                         // past its term, which counts as not ended while a reform is examined (기간 미종료 간주)
	StatusAutoExtended                          // past its extended term, which goes on until the reform is finished (자동 연장)
	StatusExpired                               // past its last day (만료)
	StatusCancelled                             // cancelled (취소)
	StatusRejected                              // refused (부결)
	StatusMoved                                 // replaced by a temporary permit (임시허가 전환)
)

var permitStatuses = lang.Vocabulary[PermitStatus]{Name: "sandbox.PermitStatus", Words: []lang.Word{
	{"requested", "신청 요청", "requested"},
	{"under_review", "검토 중", "under review"},
	{"granted", "부여(시작 전)", "granted"},
	{"running", "시행 중", "running"},
	{"suspended", "중지", "suspended"},
	{"standing_still", "유효기간 미종료 간주", "standing still"},
	{"auto_extended", "자동 연장", "automatically extended"},
	{"expired", "만료", "expired"},
	{"cancelled", "취소", "cancelled"},
	{"rejected", "부결", "rejected"},
	{"moved", "임시허가로 전환", "moved to a temporary permit"},
}}

// PermitStatuses returns the states in their order.
func PermitStatuses() []PermitStatus { return permitStatuses.All() }

// ParsePermitStatus reads the wire word of a state, "standing_still".
func ParsePermitStatus(s string) (PermitStatus, error) { return permitStatuses.Parse(s) }

// String returns the wire word, or the empty string where it is unset or outside the list.
func (s PermitStatus) String() string { return permitStatuses.Word(s) }

// In returns the name for people.
func (s PermitStatus) In(l lang.Language) string { return permitStatuses.In(s, l) }

// AppendText appends the wire word; a value outside the list is an error.
func (s PermitStatus) AppendText(b []byte) ([]byte, error) { return permitStatuses.Append(b, s) }

// MarshalText returns the wire word; a value outside the list is an error.
func (s PermitStatus) MarshalText() ([]byte, error) { return s.AppendText(nil) }

// UnmarshalText reads a wire word; the empty text is the unset value. After an error the value is unchanged.
func (s *PermitStatus) UnmarshalText(text []byte) error { return permitStatuses.Unmarshal(s, text) }

// Value returns the wire word for a database; a value outside the list is an error.
func (s PermitStatus) Value() (driver.Value, error) { return permitStatuses.Value(s) }

// Scan reads the wire word from a database: a string or bytes. NULL is an error; use sql.Null[PermitStatus].
func (s *PermitStatus) Scan(src any) error { return permitStatuses.Scan(s, src) }

// Alive reports whether the grant has been made and has not ended: it may be used, or could be but for a suspension or
// because it has not started.
func (s PermitStatus) Alive() bool {
	return s == StatusGranted || s == StatusRunning || s == StatusSuspended || s == StatusStandingStill || s == StatusAutoExtended
}

// Standing is how a permit stands on a day. It is comparable; the zero value is that of a permit without events.
type Standing struct {
	Status PermitStatus `json:"status"`
	// Until is the last day of validity, inclusive (유효기간의 마지막 날). It is zero where that is open, before a grant, and
	// after a refusal, a cancellation or a move, which leave none.
	Until civil.Date `json:"until,omitzero"`
}

// In writes the standing in one phrase.
func (s Standing) In(l lang.Language) string {
	text := s.Status.In(l)
	switch {
	case !s.Until.IsZero():
		text += lang.Expand(lang.Text{KO: ", {until}까지", EN: ", until {until}"}.In(l), l, lang.Arg{Name: "until", Value: s.Until})
	case s.Status.Alive():
		text += lang.Text{KO: ", 끝나는 날 미정", EN: ", no last day known"}.In(l)
	}
	return text
}
