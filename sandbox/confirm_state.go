package sandbox

import "github.com/teukgu/teukgu/sandbox/lang"

// ReplyEffect is how an authority that was asked counts on a day. The zero value is unset.
type ReplyEffect uint8

// The effects.
const (
	ReplyPending ReplyEffect = iota + 1 // no answer yet, and time left (회신 대기)
	ReplyLate                           // no answer in time, and the law attaches nothing to that (기한 지남)
	ReplyGiven                          // answered: the finding counts (회신)
	ReplyDeemed                         // not answered in time: deemed outside its remit or its permit not required (간주, 제85조제5항)
)

var replyEffects = lang.Vocabulary[ReplyEffect]{Name: "sandbox.ReplyEffect", Words: []lang.Word{
	{"pending", "회신 대기", "pending"},
	{"late", "회신 지연", "late"},
	{"given", "회신", "answered"},
	{"deemed_not_required", "소관이 아니거나 허가등이 필요하지 않은 것으로 봄", "deemed outside its remit or not required"},
}}

// ParseReplyEffect reads the wire word of an effect: pending, late, given or deemed_not_required.
func ParseReplyEffect(s string) (ReplyEffect, error) { return replyEffects.Parse(s) }

// String returns the wire word, or the empty string where it is unset or outside the list.
func (e ReplyEffect) String() string { return replyEffects.Word(e) }

// In returns the effect in words.
func (e ReplyEffect) In(l lang.Language) string { return replyEffects.In(e, l) }

// AppendText appends the wire word; a value outside the list is an error.
func (e ReplyEffect) AppendText(b []byte) ([]byte, error) { return replyEffects.Append(b, e) }

// MarshalText returns the wire word; a value outside the list is an error.
func (e ReplyEffect) MarshalText() ([]byte, error) { return e.AppendText(nil) }

// UnmarshalText reads a wire word; the empty text is the unset value. After an error the value is unchanged.
func (e *ReplyEffect) UnmarshalText(text []byte) error { return replyEffects.Unmarshal(e, text) }

// InquestState is how a confirmation stands on a day. The zero value is unset.
type InquestState uint8

// The states.
const (
	AwaitingReplies   InquestState = iota + 1 // somebody may still answer (회신 대기)
	AwaitingCommittee                         // the replies conflict, and the committee deliberates (위원회 심의)
	ConfirmedRequired                         // a permit is required (허가등이 필요함)
	ConfirmedFree                             // no permit is required, by answers or by silence (허가등이 필요하지 않음)
)

var inquestStates = lang.Vocabulary[InquestState]{Name: "sandbox.InquestState", Words: []lang.Word{
	{"awaiting_replies", "회신 대기", "awaiting replies"},
	{"awaiting_committee", "위원회 심의 중", "before the committee"},
	{"required", "허가등이 필요함", "permit required"},
	{"not_required", "허가등이 필요하지 않음", "no permit required"},
}}

// ParseInquestState reads the wire word of a state, "not_required".
func ParseInquestState(s string) (InquestState, error) { return inquestStates.Parse(s) }

// String returns the wire word, or the empty string where it is unset or outside the list.
func (s InquestState) String() string { return inquestStates.Word(s) }

// In returns the state in words.
func (s InquestState) In(l lang.Language) string { return inquestStates.In(s, l) }

// AppendText appends the wire word; a value outside the list is an error.
func (s InquestState) AppendText(b []byte) ([]byte, error) { return inquestStates.Append(b, s) }

// MarshalText returns the wire word; a value outside the list is an error.
func (s InquestState) MarshalText() ([]byte, error) { return s.AppendText(nil) }

// UnmarshalText reads a wire word; the empty text is the unset value. After an error the value is unchanged.
func (s *InquestState) UnmarshalText(text []byte) error { return inquestStates.Unmarshal(s, text) }
