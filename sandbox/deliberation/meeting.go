package deliberation

import (
	"github.com/teukgu/teukgu/sandbox/civil"
	"github.com/teukgu/teukgu/sandbox/fault"
	"github.com/teukgu/teukgu/sandbox/law"
)

// Meeting is one meeting of a committee (회의) with the notice that was given of it.
type Meeting struct {
	Body    Body       `json:"body"`
	On      civil.Date `json:"on"`               // the day on which it opens (개회일)
	Noticed civil.Date `json:"noticed,omitzero"` // the day on which the members were told
	Urgent  bool       `json:"urgent,omitzero"`  // 긴급한 경우: notice by telephone until the opening is enough
}

// NoticeBy is the last day for the written notice of a meeting (개회 7일 전까지), with the entry that sets the length; false where the
// length on that day is not known. The whole period lies before the day of the meeting, which is not counted: for
// a meeting on 2025-05-20 the last day is 2025-05-12.
func (b Body) NoticeBy(meeting civil.Date) (civil.Date, law.Entry[civil.Period], bool) {
	notice, ok := b.Notice().At(meeting)
	if !ok {
		return civil.Date{}, notice, false
	}
	first, err := meeting.Sub(notice.Value, civil.Down)
	if err != nil {
		return civil.Date{}, notice, false
	}
	return first.AddDays(-1), notice, true
}

// Validate reports what is wrong with the meeting, as a [fault.List]: a committee or day that is missing, and a notice that is missing or late. An urgent meeting
// needs none in writing, but a notice after its day is late too.
func (m Meeting) Validate() error {
	var list fault.List
	if m.Body.String() == "" {
		list.Add(bodyRequired.At(fault.Path{}.Field("body"), law.Ref{}))
	}
	if m.On.IsZero() {
		list.Add(meetingRequired.At(fault.Path{}.Field("on"), law.Ref{}))
	}
	last, notice, known := m.Body.NoticeBy(m.On)
	if m.Urgent {
		last = m.On
	}
	at := fault.Path{}.Field("noticed")
	switch {
	case !known:
	case m.Noticed.IsZero() && !m.Urgent:
		list.Add(noticeRequired.At(at, notice.Basis, arg("limit", notice.Value)))
	case m.Noticed.After(last):
		list.Add(noticeLate.At(at, notice.Basis, arg("noticed", m.Noticed), arg("last", last)))
	}
	return list.Err()
}
