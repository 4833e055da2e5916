package flow_test

import "github.com/teukgu/teukgu/sandbox/lang"

// State is the state of the machine in these tests: a short life of a permit.
type State uint8

const (
	Requested State = iota + 1
	Granted
	Running
	Suspended
	Expired
	Cancelled
	Rejected
)

var states = []struct {
	word string
	text lang.Text
}{
	{"requested", lang.Text{KO: "신청", EN: "requested"}},
	{"granted", lang.Text{KO: "부여", EN: "granted"}},
	{"running", lang.Text{KO: "실증 중", EN: "running"}},
	{"suspended", lang.Text{KO: "중지", EN: "suspended"}},
	{"expired", lang.Text{KO: "만료", EN: "expired"}},
	{"cancelled", lang.Text{KO: "취소", EN: "cancelled"}},
	{"rejected", lang.Text{KO: "부결", EN: "rejected"}},
}

func (s State) String() string {
	if s == 0 || int(s) > len(states) {
		return ""
	}
	return states[s-1].word
}

func (s State) In(l lang.Language) string {
	if s == 0 || int(s) > len(states) {
		return ""
	}
	return states[s-1].text.In(l)
}

// Event is what happens to it.
type Event uint8

const (
	Grant Event = iota + 1
	Refuse
	Begin
	Suspend
	Resume
	Cancel
	Report
)

var events = []struct {
	word string
	text lang.Text
}{
	{"grant", lang.Text{KO: "부여", EN: "grant"}},
	{"refuse", lang.Text{KO: "거부", EN: "refuse"}},
	{"begin", lang.Text{KO: "개시", EN: "begin"}},
	{"suspend", lang.Text{KO: "중지", EN: "suspend"}},
	{"resume", lang.Text{KO: "재개", EN: "resume"}},
	{"cancel", lang.Text{KO: "취소", EN: "cancel"}},
	{"report", lang.Text{KO: "결과 보고", EN: "report"}},
}

func (e Event) String() string {
	if e == 0 || int(e) > len(events) {
		return ""
	}
	return events[e-1].word
}

func (e Event) In(l lang.Language) string {
	if e == 0 || int(e) > len(events) {
		return ""
	}
	return events[e-1].text.In(l)
}
