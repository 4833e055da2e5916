package sandbox

import (
	"strconv"
	"strings"

	"github.com/teukgu/teukgu/sandbox/civil"
	"github.com/teukgu/teukgu/sandbox/flow"
	"github.com/teukgu/teukgu/sandbox/lang"
	"github.com/teukgu/teukgu/sandbox/law"
)

// NextStep is one step of what follows an application (절차).
type NextStep struct {
	Office     flow.Office // who acts
	Text       lang.Text
	Basis      law.Ref
	Confidence law.Confidence
}

// NextSteps are steps in their order.
type NextSteps []NextStep

// In writes the steps for people, numbered, one a line with its article. It ends with a line feed unless it is empty.
func (n NextSteps) In(l lang.Language) string {
	var b strings.Builder
	for i, s := range n {
		b.WriteString(strconv.Itoa(i+1) + ". " + s.Text.In(l) + " (" + s.Basis.In(l) + ")\n")
	}
	return b.String()
}

// Next returns what happens to the application by the law of a day, with who acts and the provision: how it reaches the
// minister, the time of the authorities to reply and what their silence means, who decides, and the cover of damages
// before the start. It is made of the numbers of the statute ([Statute.Rules]). None where the statute does not have the
// instrument on that day.
func (a *Application) Next(on civil.Date) NextSteps {
	if !a.Statute.Has(a.Instrument, on) {
		return nil
	}
	r := a.Statute.rules(a.Instrument)
	w := nextWriter{minister: a.Statute.Minister(on), instrument: a.Instrument}
	if a.Statute == ZoneAct {
		forward, _ := zoneForward(a.Instrument).At(on)
		add(&w, forward, flow.LocalGovernment, forward.Value)
	}
	if e, ok := r.Reply.At(on); ok {
		add(&w, e, flow.Agency, ko("관계 행정기관의 장이 검토 결과를 회신합니다: {rule}", "The authorities reply: {rule}"), lang.Arg{Name: "rule", Value: e.Value})
	}
	if e, ok := r.Silence.At(on); ok {
		add(&w, e, flow.Agency, ko("기한 안에 회신하지 않으면: {rule}", "If they do not reply in time: {rule}"), lang.Arg{Name: "rule", Value: e.Value})
	}
	if e, ok := r.Grant.At(on); ok {
		decides := ko("{body}의 심의·의결을 거쳐 {minister:이/가} {instrument:을/를} 부여할 수 있습니다", "Upon a resolution of the {body} the {minister} may grant the {instrument}")
		if e.Value.Bound {
			decides = ko("{body}의 심의 결과에 따라 {minister:이/가} {instrument:을/를} 부여하여야 합니다", "The {minister} must grant the {instrument} as the {body} resolves")
		}
		add(&w, e, flow.Committee, decides, lang.Arg{Name: "body", Value: e.Value.Body})
	}
	if e, ok := r.Insurance.At(on); ok {
		add(&w, e, flow.Applicant, ko("책임보험에 가입합니다: {rule}", "Insure against liability: {rule}"), lang.Arg{Name: "rule", Value: e.Value})
	}
	return w.steps
}

// nextWriter fills the sentences of the steps.
type nextWriter struct {
	steps      NextSteps
	minister   lang.Text
	instrument Instrument
}

func add[V any](w *nextWriter, e law.Entry[V], office flow.Office, t lang.Text, args ...lang.Arg) {
	args = append(args, lang.Arg{Name: "minister", Value: w.minister}, lang.Arg{Name: "instrument", Value: w.instrument})
	w.steps = append(w.steps, NextStep{office, lang.Text{
		KO: lang.Expand(t.KO, lang.Korean, args...), EN: lang.Expand(t.EN, lang.English, args...),
	}, e.Basis, e.Confidence})
}

// zoneForward is how an application reaches the minister under the zone Act: 제85조제2항, 제86조제2항, 제90조제2항.
func zoneForward(i Instrument) law.Timeline[lang.Text] {
	if i == Confirmation {
		return over(read(zone2019, ko("관할 지방자치단체의 장이 권한 안에서 확인하거나 {minister}에게 제출합니다", "The local government confirms within its powers or submits the matter to the {minister}"), law.MustRef("제85조제2항")))
	}
	basis := "제86조제2항"
	if i == Temporary {
		basis = "제90조제2항"
	}
	return over(read(zone2019, ko("관할 지방자치단체의 장이 필요하다고 인정하면 {minister}에게 신청합니다", "The local government, where it finds a need, applies to the {minister}"), law.MustRef(basis)))
}
