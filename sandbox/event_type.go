package sandbox

import (
	"github.com/teukgu/teukgu/sandbox/lang"
)

// EventType is what happens in the life of a permit (사건의 종류). The zero value is unset.
//
// The resolution is two types, because its two outcomes lead to two states: in the JSON of an [Event] both are the word
// resolved with granted true or false.
type EventType uint8

// The types, in the order in which they happen.
const (
	EventRequested                EventType = iota + 1 // the operator asks for the grant (신청의 요청)
	EventForwarded                                     // the application reaches the minister and the agencies concerned (신청)
	EventSupplementDemanded                            // an agency demands a supplement (보완 요구)
	EventSupplemented                                  // the supplement is made (보완)
	EventGranted                                       // the committee resolved and the grant is made (부여, 허가)
	EventRefused                                       // the committee resolved against it (부결)
	EventReconsiderationRequested                      // a second deliberation is asked for (재심의의 요청)
	EventInsured                                       // liability insurance is taken out or renewed (책임보험등 가입)
	EventPlanAgreed                                    // a plan of damages in place of insurance is agreed (배상 방안 협의)
	EventStarted                                       // the business starts (사업 시작)
	EventExtensionRequested                            // the holder asks for an extension (연장 신청)
	EventExtended                                      // the term is extended (연장)
	EventReformRequested                               // the holder asks for a reform of the law (법령 정비 요청)
	EventReformStarted                                 // the authority starts the reform (법령 정비 착수)
	EventReformFinished                                // the reform of the law is finished (법령 정비 완료)
	EventCorrected                                     // a correction is ordered (시정명령)
	EventSuspended                                     // the business is suspended (중지)
	EventResumed                                       // it goes on (재개)
	EventCancelled                                     // the grant is cancelled (취소)
	EventReported                                      // the results are reported (결과 제출)
	EventMovedToTemporary                              // a temporary permit takes the place of a demonstration (임시허가로 전환)
)

var eventTypes = lang.Vocabulary[EventType]{Name: "sandbox.EventType", Words: []lang.Word{
	{"requested", "신청 요청", "request"},
	{"forwarded", "신청", "application"},
	{"supplement_demanded", "보완 요구", "demand of a supplement"},
	{"supplemented", "보완", "supplement"},
	{"granted", "부여", "grant"},
	{"refused", "부결", "refusal"},
	{"reconsideration_requested", "재심의 요청", "request for reconsideration"},
	{"insured", "책임보험등 가입", "insurance"},
	{"agreed_compensation_plan", "배상 방안 협의", "agreed plan of damages"},
	{"started", "사업 시작", "start"},
	{"extension_requested", "연장 신청", "request for an extension"},
	{"extended", "연장", "extension"},
	{"reform_requested", "법령 정비 요청", "request for a reform"},
	{"reform_started", "법령 정비 착수", "start of the reform"},
	{"reform_finished", "법령 정비 완료", "end of the reform"},
	{"corrected", "시정명령", "corrective order"},
	{"suspended", "중지", "suspension"},
	{"resumed", "재개", "resumption"},
	{"cancelled", "취소", "cancellation"},
	{"reported", "결과 제출", "report"},
	{"moved_to_temporary", "임시허가 전환", "move to a temporary permit"},
}}

// EventTypes returns the types in their order.
func EventTypes() []EventType { return eventTypes.All() }

// ParseEventType reads the word of a type, "started".
func ParseEventType(s string) (EventType, error) { return eventTypes.Parse(s) }

// String returns the word, or the empty string where it is unset or outside the list.
func (t EventType) String() string { return eventTypes.Word(t) }

// In returns the name for people.
func (t EventType) In(l lang.Language) string { return eventTypes.In(t, l) }

// AppendText appends the word; a value outside the list is an error.
func (t EventType) AppendText(b []byte) ([]byte, error) { return eventTypes.Append(b, t) }

// MarshalText returns the word; a value outside the list is an error.
func (t EventType) MarshalText() ([]byte, error) { return t.AppendText(nil) }

// UnmarshalText reads a word; the empty text is the unset value. After an error the value is unchanged.
func (t *EventType) UnmarshalText(text []byte) error { return eventTypes.Unmarshal(t, text) }
