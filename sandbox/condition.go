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

var conditionKinds = vocabulary[ConditionKind]{"ConditionKind", []wording{
	{"area", lang.Text{KO: "지역", EN: "area"}},
	{"period", lang.Text{KO: "기간", EN: "period"}},
	{"scale", lang.Text{KO: "규모", EN: "scale"}},
	{"safety", lang.Text{KO: "안전", EN: "safety"}},
	{"insurance", lang.Text{KO: "보험", EN: "insurance"}},
	{"notice", lang.Text{KO: "이용자 고지", EN: "notice to users"}},
	{"report", lang.Text{KO: "보고", EN: "report"}},
	{"other", lang.Text{KO: "그 밖의 조건", EN: "other"}},
}}

// ParseConditionKind reads the wire word of a kind, "area".
func ParseConditionKind(s string) (ConditionKind, error) { return conditionKinds.parse(s) }

// String returns the wire word, or the empty string where it is unset or outside the list.
func (k ConditionKind) String() string { return conditionKinds.word(k) }

// In returns the name for people.
func (k ConditionKind) In(l lang.Language) string { return conditionKinds.in(k, l) }

// AppendText appends the wire word; a value outside the list is an error.
func (k ConditionKind) AppendText(b []byte) ([]byte, error) { return conditionKinds.append(b, k) }

// MarshalText returns the wire word; a value outside the list is an error.
func (k ConditionKind) MarshalText() ([]byte, error) { return k.AppendText(nil) }

// UnmarshalText reads a wire word; the empty text is the unset value. After an error the value is unchanged.
func (k *ConditionKind) UnmarshalText(text []byte) error { return conditionKinds.unmarshal(k, text) }

// Value returns the wire word for a database; a value outside the list is an error.
func (k ConditionKind) Value() (driver.Value, error) {
	b, err := k.MarshalText()
	return string(b), err
}

// Scan reads the wire word from a database: a string or bytes. NULL is an error; use sql.Null[ConditionKind].
func (k *ConditionKind) Scan(src any) error { return conditionKinds.scan(k, src) }

// ConditionEvent is what a record says about a condition (조건 이행 기록의 종류). The zero value is unset.
type ConditionEvent uint8

// The events.
const (
	ConditionMet    ConditionEvent = iota + 1 // it was fulfilled, or fulfilled again after a breach (이행·시정)
	ConditionBroken                           // it was found broken (위반)
)

var conditionEvents = vocabulary[ConditionEvent]{"ConditionEvent", []wording{
	{"met", lang.Text{KO: "이행", EN: "met"}},
	{"broken", lang.Text{KO: "위반", EN: "broken"}},
}}

// ParseConditionEvent reads the wire word of an event: met or broken.
func ParseConditionEvent(s string) (ConditionEvent, error) { return conditionEvents.parse(s) }

// String returns the wire word, or the empty string where it is unset or outside the list.
func (e ConditionEvent) String() string { return conditionEvents.word(e) }

// In returns the name for people.
func (e ConditionEvent) In(l lang.Language) string { return conditionEvents.in(e, l) }

// AppendText appends the wire word; a value outside the list is an error.
func (e ConditionEvent) AppendText(b []byte) ([]byte, error) { return conditionEvents.append(b, e) }

// MarshalText returns the wire word; a value outside the list is an error.
func (e ConditionEvent) MarshalText() ([]byte, error) { return e.AppendText(nil) }

// UnmarshalText reads a wire word; the empty text is the unset value. After an error the value is unchanged.
func (e *ConditionEvent) UnmarshalText(text []byte) error { return conditionEvents.unmarshal(e, text) }

// ConditionState is how a condition stands on a day (조건 이행 상태). The zero value is unset.
type ConditionState uint8

// The states.
const (
	ConditionOpen      ConditionState = iota + 1 // to be fulfilled, or a standing one that is kept (이행 중)
	ConditionFulfilled                           // fulfilled; a standing one never is (이행 완료)
	ConditionOverdue                             // not fulfilled by its last day (기한 경과)
	ConditionBreached                            // broken and not put right since (위반)
)

var conditionStates = vocabulary[ConditionState]{"ConditionState", []wording{
	{"open", lang.Text{KO: "이행 중", EN: "open"}},
	{"fulfilled", lang.Text{KO: "이행 완료", EN: "fulfilled"}},
	{"overdue", lang.Text{KO: "기한 경과", EN: "overdue"}},
	{"breached", lang.Text{KO: "위반", EN: "breached"}},
}}

// ParseConditionState reads the wire word of a state: open, fulfilled, overdue or breached.
func ParseConditionState(s string) (ConditionState, error) { return conditionStates.parse(s) }

// String returns the wire word, or the empty string where it is unset or outside the list.
func (s ConditionState) String() string { return conditionStates.word(s) }

// In returns the name for people.
func (s ConditionState) In(l lang.Language) string { return conditionStates.in(s, l) }

// AppendText appends the wire word; a value outside the list is an error.
func (s ConditionState) AppendText(b []byte) ([]byte, error) { return conditionStates.append(b, s) }

// MarshalText returns the wire word; a value outside the list is an error.
func (s ConditionState) MarshalText() ([]byte, error) { return s.AppendText(nil) }

// UnmarshalText reads a wire word; the empty text is the unset value. After an error the value is unchanged.
func (s *ConditionState) UnmarshalText(text []byte) error { return conditionStates.unmarshal(s, text) }
