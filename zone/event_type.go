package zone

import (
	"database/sql/driver"

	"github.com/teukgu/teukgu/sandbox/lang"
)

// EventType is what happens in the life of a zone (사건의 종류). The zero value is unset.
type EventType uint8

// The types, in the order in which they happen.
const (
	// EventProposed is the proposal of a plan by a private enterprise.
	EventProposed EventType = iota + 1
	// EventProposalAnswered is the answer to it.
	EventProposalAnswered
	// EventNoticed is the first day of the public notice, of a plan or of its change.
	EventNoticed
	// EventWaived says that notice and opinions were had under another law (제74조의2).
	EventWaived
	// EventHearingHeld is the public hearing.
	EventHearingHeld
	// EventOpinionsHeard says that residents, enterprises and the regional committee were heard.
	EventOpinionsHeard
	// EventApplied is the application, for a designation or for a change.
	EventApplied
	// EventSupplementDemanded is a demand to supplement the application.
	EventSupplementDemanded
	// EventSupplemented is the supplement.
	EventSupplemented
	// EventForwarded is the day on which the ministries are asked.
	EventForwarded
	// EventReplied is the day on which the last of them has replied.
	EventReplied
	// EventReturned is the return of the application.
	EventReturned
	// EventPriorReviewed is the prior review by the committee of vice ministers.
	EventPriorReviewed
	// EventResolved is the resolution of the committee for the plan.
	EventResolved
	// EventRejected is its resolution against it.
	EventRejected
	// EventDesignated is the approval and designation by the Minister.
	EventDesignated
	// EventGazetted is the notice in the gazette: of a designation, of a change, of a cancellation.
	EventGazetted
	// EventLightChanged is a change without a resolution.
	EventLightChanged
	// EventKept says that special cases go on after a change or a cancellation.
	EventKept
	// EventEvaluated is an evaluation whose result is fixed.
	EventEvaluated
	// EventCancellationRequested is the request of the local head to cancel.
	EventCancellationRequested
	// EventOperatorsHeard is the hearing of those who lose something (청문).
	EventOperatorsHeard
	// EventCancelled is the cancellation of the designation.
	EventCancelled
	// EventInspected is the first day of the public inspection of the cancellation.
	EventInspected
	// EventReported is the annual report.
	EventReported
	// EventDataDemanded is a demand for data after the end.
	EventDataDemanded
	// EventTakenOver begins the record of a zone whose earlier steps are not known; no article.
	EventTakenOver
)

var eventTypes = lang.Vocabulary[EventType]{Name: "zone.EventType", Words: []lang.Word{
	{"proposed", "민간 제안", "private proposal"},
	{"proposal_answered", "민간 제안에 대한 회신", "answer to the proposal"},
	{"noticed", "계획 공고", "notice of the plan"},
	{"waived", "공고·의견청취 생략", "notice waived"},
	{"hearing_held", "공청회", "public hearing"},
	{"opinions_heard", "의견 청취", "opinions heard"},
	{"applied", "신청", "application"},
	{"supplement_demanded", "보완 요구", "demand of a supplement"},
	{"supplemented", "보완", "supplement"},
	{"forwarded", "관계 중앙행정기관 통보", "ministries asked"},
	{"replied", "의견 회신", "replies"},
	{"returned", "반려", "return"},
	{"prior_reviewed", "심의위원회 사전심의", "prior review"},
	{"resolved", "의결", "resolution"},
	{"rejected", "부결", "rejection"},
	{"designated", "승인과 지정", "designation"},
	{"gazetted", "관보 고시", "gazette"},
	{"light_changed", "경미한 변경", "light change"},
	{"kept", "종전 규제특례등의 유지", "old special cases kept"},
	{"evaluated", "평가", "evaluation"},
	{"cancellation_requested", "지정해제 신청", "request for cancellation"},
	{"operators_heard", "청문", "hearing of the operators"},
	{"cancelled", "지정해제", "cancellation"},
	{"inspected", "해제의 열람", "inspection of the cancellation"},
	{"reported", "연차보고", "annual report"},
	{"data_demanded", "자료 제출 요구", "demand of data"},
	{"taken_over", "이력의 인수", "record taken over"},
}}

// EventTypes returns the types in order. The caller owns the slice.
func EventTypes() []EventType { return eventTypes.All() }

// ParseEventType reads a word, such as "proposed"; the error is a [*ParseError] that lists the words.
func ParseEventType(s string) (EventType, error) { return eventTypes.Parse(s) }

// IsZero reports whether it is unset.
func (v EventType) IsZero() bool { return v == 0 }

// String returns the word, or the empty string where it is unset or outside the list.
func (v EventType) String() string { return eventTypes.Word(v) }

// In returns the name for people.
func (v EventType) In(l lang.Language) string { return eventTypes.In(v, l) }

// AppendText appends the word; a value outside the list is an error.
func (v EventType) AppendText(b []byte) ([]byte, error) { return eventTypes.Append(b, v) }

// MarshalText returns the word; a value outside the list is an error.
func (v EventType) MarshalText() ([]byte, error) { return v.AppendText(nil) }

// UnmarshalText reads a word; the empty text is the unset value. After an error the value is unchanged.
func (v *EventType) UnmarshalText(text []byte) error { return eventTypes.Unmarshal(v, text) }

// Value returns the word for a database; a value outside the list is an error.
func (v EventType) Value() (driver.Value, error) { return eventTypes.Value(v) }

// Scan reads the word from a database: a string or bytes. NULL is an error; use sql.Null[EventType].
func (v *EventType) Scan(src any) error { return eventTypes.Scan(v, src) }
