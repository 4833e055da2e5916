package law

import (
	"database/sql/driver"

	"github.com/teukgu/teukgu/sandbox/civil"
	"github.com/teukgu/teukgu/sandbox/lang"
)

// Event is what happens in a procedure and can decide by its date which version of a provision applies. The zero
// value is unset.
type Event uint8

// The events.
const (
	EventRequest        Event = iota + 1 // an operator's request to the head of the local government (신청 요청)
	EventApplication                     // an application to the authority (신청)
	EventNotice                          // being told of something (통보)
	EventConsultation                    // a request for consultation between authorities (협의 요청)
	EventDecision                        // a disposition of the authority (처분), whatever its kind
	EventGrant                           // the grant of a demonstration or temporary permit (부여, 허가): a disposition
	EventDesignation                     // the designation of a zone (지정): a disposition
	EventResultFiled                     // the filing of a demonstration's results (적용 결과 제출)
	EventReformFinished                  // the end of the reform of the law (법령 정비 완료)
	EventViolation                       // an act against the law (위반행위)
	EventFact                            // the completion of a fact or legal relation (사실관계·법률관계의 완성)
)

var events = lang.Vocabulary[Event]{Name: "law.Event", Words: []lang.Word{
	{"request", "신청 요청일", "day of the request"},
	{"application", "신청일", "day of the application"},
	{"notice", "통보일", "day of the notice"},
	{"consultation", "협의 요청일", "day of the request for consultation"},
	{"decision", "처분일", "day of the decision"},
	{"grant", "부여·허가일", "day of the grant"},
	{"designation", "지정일", "day of the designation"},
	{"result_filed", "결과 제출일", "day the results were filed"},
	{"reform_finished", "법령 정비 완료일", "day the reform of the law was finished"},
	{"violation", "위반행위일", "day of the violation"},
	{"fact", "사실이 완성된 날", "day on which the facts were complete"},
}}

// ParseEvent reads the word of an event, "result_filed".
func ParseEvent(s string) (Event, error) { return events.Parse(s) }

// String returns the wire word, or the empty string where it is unset.
func (e Event) String() string { return events.Word(e) }

// In returns how the day of the event is called: 신청일, day of the application.
func (e Event) In(l lang.Language) string { return events.In(e, l) }

// disposition reports whether the event is a decision of the authority (처분).
func (e Event) disposition() bool {
	return e == EventDecision || e == EventGrant || e == EventDesignation
}

// AppendText appends the wire word; a value outside the list is an error.
func (e Event) AppendText(b []byte) ([]byte, error) { return events.Append(b, e) }

// MarshalText returns the wire word; a value outside the list is an error.
func (e Event) MarshalText() ([]byte, error) { return e.AppendText(nil) }

// UnmarshalText reads a wire word; the empty text is the unset value.
func (e *Event) UnmarshalText(text []byte) error { return events.Unmarshal(e, text) }

// Value returns the wire word for a database; a value outside the list is an error.
func (e Event) Value() (driver.Value, error) { return events.Value(e) }

// Scan reads the wire word from a database: a string or bytes. NULL is an error; use sql.Null[Event].
func (e *Event) Scan(src any) error { return events.Scan(e, src) }

// Moment is an event and the day on which it happened.
type Moment struct {
	Event Event      `json:"event"` // what happened
	On    civil.Date `json:"on"`    // the day; zero is not known
}
