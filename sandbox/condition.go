package sandbox

import (
	"database/sql/driver"

	"github.com/teukgu/teukgu/sandbox/lang"
)

// ConditionKind is what a condition attached to a grant is about (부관·조건의 종류). Only area, period and scale are named in
// the zone Act (제86조제4항); the others are usual. The zero value is unset.
type ConditionKind uint8

// The kinds.
const (
	AreaCondition      ConditionKind = iota + 1 // where (지역의 제한)
	PeriodCondition                             // when and how long (기간의 제한)
	ScaleCondition                              // how much, how many users (규모의 제한)
	SafetyCondition                             // a measure of safety (안전 조치)
	InsuranceCondition                          // cover beyond what the law demands (보험 가입)
	NoticeCondition                             // what users are told (이용자 고지)
	ReportCondition                             // what is reported to the authority (보고)
	OtherCondition                              // anything else (그 밖의 조건)
)

var conditionKinds = lang.Vocabulary[ConditionKind]{Name: "sandbox.ConditionKind", Words: []lang.Word{
	{"area", "지역", "area"},
	{"period", "기간", "period"},
	{"scale", "규모", "scale"},
	{"safety", "안전", "safety"},
	{"insurance", "보험", "insurance"},
	{"notice", "이용자 고지", "notice to users"},
	{"report", "보고", "report"},
	{"other", "그 밖의 조건", "other"},
}}

// ParseConditionKind reads the wire word of a kind, "area".
func ParseConditionKind(s string) (ConditionKind, error) { return conditionKinds.Parse(s) }

// String returns the wire word, or the empty string where it is unset or outside the list.
func (k ConditionKind) String() string { return conditionKinds.Word(k) }

// In returns the name for people.
func (k ConditionKind) In(l lang.Language) string { return conditionKinds.In(k, l) }

// AppendText appends the wire word; a value outside the list is an error.
func (k ConditionKind) AppendText(b []byte) ([]byte, error) { return conditionKinds.Append(b, k) }

// MarshalText returns the wire word; a value outside the list is an error.
func (k ConditionKind) MarshalText() ([]byte, error) { return k.AppendText(nil) }

// UnmarshalText reads a wire word; the empty text is the unset value. After an error the value is unchanged.
func (k *ConditionKind) UnmarshalText(text []byte) error { return conditionKinds.Unmarshal(k, text) }

// Value returns the wire word for a database; a value outside the list is an error.
func (k ConditionKind) Value() (driver.Value, error) { return conditionKinds.Value(k) }

// Scan reads the wire word from a database: a string or bytes. NULL is an error; use sql.Null[ConditionKind].
func (k *ConditionKind) Scan(src any) error { return conditionKinds.Scan(k, src) }

// ConditionEvent is what a record says about a condition (조건 이행 기록의 종류). The zero value is unset.
type ConditionEvent uint8

// The events.
const (
	ConditionMet    ConditionEvent = iota + 1 // it was fulfilled, or fulfilled again after a breach (이행·시정)
	ConditionBroken                           // it was found broken (위반)
)

var conditionEvents = lang.Vocabulary[ConditionEvent]{Name: "sandbox.ConditionEvent", Words: []lang.Word{
	{"met", "이행", "met"},
	{"broken", "위반", "broken"},
}}

// ParseConditionEvent reads the wire word of an event: met or broken.
func ParseConditionEvent(s string) (ConditionEvent, error) { return conditionEvents.Parse(s) }

// String returns the wire word, or the empty string where it is unset or outside the list.
func (e ConditionEvent) String() string { return conditionEvents.Word(e) }

// In returns the name for people.
func (e ConditionEvent) In(l lang.Language) string { return conditionEvents.In(e, l) }

// AppendText appends the wire word; a value outside the list is an error.
func (e ConditionEvent) AppendText(b []byte) ([]byte, error) { return conditionEvents.Append(b, e) }

// MarshalText returns the wire word; a value outside the list is an error.
func (e ConditionEvent) MarshalText() ([]byte, error) { return e.AppendText(nil) }

// UnmarshalText reads a wire word; the empty text is the unset value. After an error the value is unchanged.
func (e *ConditionEvent) UnmarshalText(text []byte) error { return conditionEvents.Unmarshal(e, text) }

// ConditionState is how a condition stands on a day (조건 이행 상태). The zero value is unset.
type ConditionState uint8

// The states.
const (
	ConditionOpen      ConditionState = iota + 1 // to be fulfilled, or a standing one that is kept (이행 중)
	ConditionFulfilled                           // fulfilled; a standing one never is (이행 완료)
	ConditionOverdue                             // not fulfilled by its last day (기한 경과)
	ConditionBreached                            // broken and not put right since (위반)
)

var conditionStates = lang.Vocabulary[ConditionState]{Name: "sandbox.ConditionState", Words: []lang.Word{
	{"open", "이행 중", "open"},
	{"fulfilled", "이행 완료", "fulfilled"},
	{"overdue", "기한 경과", "overdue"},
	{"breached", "위반", "breached"},
}}

// ParseConditionState reads the wire word of a state: open, fulfilled, overdue or breached.
func ParseConditionState(s string) (ConditionState, error) { return conditionStates.Parse(s) }

// String returns the wire word, or the empty string where it is unset or outside the list.
func (s ConditionState) String() string { return conditionStates.Word(s) }

// In returns the name for people.
func (s ConditionState) In(l lang.Language) string { return conditionStates.In(s, l) }

// AppendText appends the wire word; a value outside the list is an error.
func (s ConditionState) AppendText(b []byte) ([]byte, error) { return conditionStates.Append(b, s) }

// MarshalText returns the wire word; a value outside the list is an error.
func (s ConditionState) MarshalText() ([]byte, error) { return s.AppendText(nil) }

// UnmarshalText reads a wire word; the empty text is the unset value. After an error the value is unchanged.
func (s *ConditionState) UnmarshalText(text []byte) error { return conditionStates.Unmarshal(s, text) }
