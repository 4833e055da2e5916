package evaluation

import (
	"database/sql/driver"

	"github.com/teukgu/teukgu/sandbox/lang"
)

// EventType says what happened in a selection procedure (사건의 종류). The zero value is unset.
type EventType uint8

// The types.
const (
	// EventFiled is an application that came in.
	EventFiled EventType = iota + 1
	// EventWithdrawn is an application that was withdrawn. It is not scored any more from the next stage on, and a reserve may take
	// its place. Where a candidate withdraws, nobody moves up.
	EventWithdrawn
	// EventScreened says whether an application is eligible, with the codes of the rules that it fails.
	EventScreened
	// EventListed fixes the list of the eligible.
	EventListed
	// EventOpened opens a stage of the evaluation.
	EventOpened
	// EventScored hands in the scores of a panel.
	EventScored
	// EventSealed closes the scores of a stage, with the digest of everything that was handed in.
	EventSealed
	// EventRanked fixes the ranking of a stage and tells it, with the digest of its record.
	EventRanked
	// EventObjected is an objection to the list of the eligible or to the last ranking.
	EventObjected
	// EventObjectionDecided decides an objection.
	EventObjectionDecided
	// EventReopened opens the last stage again; the ranking that it had is superseded and kept.
	EventReopened
	// EventChosen chooses the candidates.
	EventChosen
	// EventCalledOff ends the procedure without candidates.
	EventCalledOff
	// EventApplied is the application of a candidate for its designation.
	EventApplied
	// EventConsulted is the day on which the ministries are asked.
	EventConsulted
	// EventReplied is the day on which the last of them has replied.
	EventReplied
	// EventSupplementDemanded is a demand to supplement the application.
	EventSupplementDemanded
	// EventSupplemented is the supplement.
	EventSupplemented
	// EventResolved is the resolution of the committee for the plan.
	EventResolved
	// EventRejected is its resolution against it.
	EventRejected
	// EventDesignated is the designation by the Minister.
	EventDesignated
)

var eventTypes = lang.Vocabulary[EventType]{Name: "evaluation.EventType", Words: []lang.Word{
	{"filed", "접수", "application"},
	{"withdrawn", "철회", "withdrawal"},
	{"screened", "자격 판정", "eligibility decided"},
	{"listed", "평가 대상 확정", "eligible list fixed"},
	{"opened", "평가 개시", "stage opened"},
	{"scored", "평가표 제출", "scores handed in"},
	{"sealed", "평가 마감", "scores sealed"},
	{"ranked", "순위 확정", "ranking fixed"},
	{"objected", "이의신청", "objection"},
	{"objection_decided", "이의신청에 대한 결정", "objection decided"},
	{"reopened", "재평가", "stage scored again"},
	{"chosen", "후보 선정", "candidates chosen"},
	{"called_off", "공모 취소", "call called off"},
	{"applied", "지정 신청", "application for designation"},
	{"consulted", "관계 중앙행정기관 통보", "ministries asked"},
	{"replied", "의견 회신", "replies"},
	{"supplement_demanded", "보완 요구", "demand of a supplement"},
	{"supplemented", "보완", "supplement"},
	{"resolved", "의결", "resolution"},
	{"rejected", "부결", "rejection"},
	{"designated", "지정", "designation"},
}}

// EventTypes returns the types in order. The caller owns the slice.
func EventTypes() []EventType { return eventTypes.All() }

// ParseEventType reads a word, such as "filed"; the error is a [*lang.ParseError] that lists the words.
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
