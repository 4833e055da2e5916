package zone

import (
	"github.com/teukgu/teukgu/sandbox/civil"
	"github.com/teukgu/teukgu/sandbox/fault"
	"github.com/teukgu/teukgu/sandbox/lang"
	"github.com/teukgu/teukgu/sandbox/law"
)

// Milestone is one stage reached, with its day as far as the records know it.
type Milestone struct {
	Stage      Stage          `json:"stage"`
	On         civil.Partial  `json:"on"`                  // the day, month or year on which it was reached
	Confidence law.Confidence `json:"confidence,omitzero"` // how the day is known; unset where the host knows it itself
}

// History is what is known of one zone's way to its designation. Stages may be missing, since few records have them all;
// none stands in it twice. The zero value knows nothing.
type History []Milestone

var (
	stageMissing = fault.Define("zone.milestone.stage.missing",
		"지정 단계가 없습니다. 어느 단계인지 적으십시오.",
		"The stage is missing. Say which stage was reached.")
	stageDuplicate = fault.Define("zone.milestone.stage.duplicate",
		"{stage:이/가} 두 번 나옵니다. 한 단계는 한 번만 적으십시오.",
		"{stage} occurs twice. Give each stage once.")
	dayMissing = fault.Define("zone.milestone.on.missing",
		"{stage}의 날짜가 없습니다. 아는 만큼 연도, 연월 또는 날짜를 적으십시오.",
		"The date of {stage} is missing. Give the year, the month or the day, as far as it is known.")
	dayOrder = fault.Define("zone.milestone.on.order",
		"{stage}의 날짜 {on:이/가} 뒤 단계인 {later}의 날짜 {until}보다 늦습니다. 두 날짜를 확인하십시오.",
		"{stage} ({on}) comes after {later} ({until}), a later stage. Check both dates.")
)

// Validate returns every fault in the order of the milestones: a stage or a day that is missing, a stage that stands
// twice, a day that surely lies after the day of a later stage. Days that a month or a year leaves open contradict
// nothing. The milestones may stand in any order. The error is a fault.List.
func (h History) Validate() error {
	var faults fault.List
	for i, m := range h {
		at := fault.Path{}.Index(i)
		if !stages.Has(m.Stage) {
			faults.Add(stageMissing.At(at.Field("stage"), law.Ref{}))
			continue
		}
		stage := lang.Arg{Name: "stage", Value: m.Stage}
		if first := h.index(m.Stage); first < i {
			faults.Add(stageDuplicate.At(at.Field("stage"), law.Ref{}, stage))
			continue
		}
		if m.On.IsZero() {
			faults.Add(dayMissing.At(at.Field("on"), law.Ref{}, stage))
			continue
		}
		if later, ok := h.contradiction(m); ok {
			faults.Add(dayOrder.At(at.Field("on"), later.Stage.Basis(), stage, lang.Arg{Name: "on", Value: m.On},
				lang.Arg{Name: "later", Value: later.Stage}, lang.Arg{Name: "until", Value: later.On}))
		}
	}
	return faults.Err()
}

// contradiction returns the first stage of the way that must come after m and surely came before it.
func (h History) contradiction(m Milestone) (Milestone, bool) {
	for _, s := range Stages() {
		later, ok := h.At(s)
		if ok && m.Stage.precedes(s) && !later.On.IsZero() && m.On.First().After(later.On.Last()) {
			return later, true
		}
	}
	return Milestone{}, false
}

// At returns the milestone of a stage, and false where h has none.
func (h History) At(s Stage) (Milestone, bool) {
	if i := h.index(s); i < len(h) {
		return h[i], true
	}
	return Milestone{}, false
}

// Reached returns the last stage of the way that was surely reached by the end of the day: of a month or a year only
// its last day is sure. It is false where there is none.
func (h History) Reached(on civil.Date) (Milestone, bool) {
	var last Milestone
	for _, m := range h {
		if m.Stage > last.Stage && !m.On.IsZero() && !m.On.Last().After(on) {
			last = m
		}
	}
	return last, !last.Stage.IsZero()
}

// index is the first milestone of a stage, or len(h).
func (h History) index(s Stage) int {
	for i, m := range h {
		if m.Stage == s {
			return i
		}
	}
	return len(h)
}
