package certification

import (
	"github.com/teukgu/teukgu/sandbox/civil"
	"github.com/teukgu/teukgu/sandbox/lang"
)

// Status is how a product stands in a track on one day (현황), made by [Progress.Status].
type Status struct {
	// On is the day that was asked.
	On civil.Date
	// State is the state on that day, with the end of a term or a suspension worked out.
	State State
	// Done is how many stages are behind (passed, approved preliminarily, skipped or replaced), of Stages in all.
	Done, Stages int
	// Certificate is what was issued by then, also where it has ended since; zero where nothing was.
	Certificate Certificate
	// Inspection is the last day for the next surveillance inspection; zero where none is known or nothing is in force.
	Inspection civil.Date
	// InspectionOverdue reports that this day has passed. It does not change the state: what follows is for the body to decide.
	InspectionOverdue bool

	c *compiled
	f *fold
}

// StageStatus is how one stage stands.
type StageStatus struct {
	State StageState
	// Started and Ended are its days; zero where it has not come to that.
	Started, Ended civil.Date
	// By is who runs it.
	By Actor
	// Held is for how many days the clock stood still in it by then.
	Held int
}

// Status works out how the product stands at the end of a day; later events are left out. It is pure, and allocates nothing
// unless the day lies before the last event. The zero Progress and a day before the first event give a state of Ready.
func (p Progress) Status(on civil.Date) Status {
	s := Status{On: on, State: Ready}
	if p.track.IsZero() {
		return s
	}
	s.c, s.f = p.track.c, p.at(on)
	s.State, s.Certificate, s.Stages = s.f.on(on), s.f.certificate, len(s.f.stages)
	for i := range s.f.stages {
		if s.f.satisfied(i) {
			s.Done++
		}
	}
	if every := s.c.spec.Validity.Surveillance.Every; s.inForce() && !every.IsZero() {
		s.Inspection = plus(s.f.inspected, every.Length)
		s.InspectionOverdue = on.After(s.Inspection)
	}
	return s
}

func (s *Status) inForce() bool { return s.State == Certified || s.State == Suspended }

// Stage returns how a stage stands; false where there is none of that id.
func (s Status) Stage(id string) (StageStatus, bool) {
	if s.c == nil {
		return StageStatus{}, false
	}
	i := s.c.spec.stage(id)
	if i < 0 {
		return StageStatus{}, false
	}
	x := &s.f.stages[i]
	status := StageStatus{State: x.state, Started: x.started, Ended: x.ended, By: x.by}
	for _, h := range x.holds {
		status.Held += h.days(s.On)
	}
	return status, true
}

// In says the status in one line: 2026년 11월 22일 현재: 진행 중, 6단계 중 3단계 완료. Where no day was asked it says so.
func (s Status) In(l lang.Language) string {
	template := lang.Text{KO: "{on} 현재: {state}, {stages}단계 중 {done}단계 완료", EN: "{on}: {state}, {done} of {stages} stages done"}
	if s.On.IsZero() {
		template = lang.Text{KO: "기준일 없음: {state}, {stages}단계 중 {done}단계 완료", EN: "no day given: {state}, {done} of {stages} stages done"}
	}
	line := lang.Expand(template.In(l), l, arg("on", s.On), arg("state", s.State), arg("stages", s.Stages), arg("done", s.Done))
	if !s.Certificate.Until.IsZero() {
		line += lang.Expand(lang.Text{KO: ", 유효기간 {until}까지", EN: ", valid until {until}"}.In(l), l, arg("until", s.Certificate.Until))
	}
	if !s.Inspection.IsZero() {
		line += lang.Expand(lang.Text{KO: ", 다음 정기검사 {day}까지", EN: ", next inspection by {day}"}.In(l), l, arg("day", s.Inspection))
	}
	if s.InspectionOverdue {
		line += lang.Text{KO: " [기한 지남]", EN: " [overdue]"}.In(l)
	}
	return line
}
