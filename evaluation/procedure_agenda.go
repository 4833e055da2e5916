package evaluation

import (
	"github.com/teukgu/teukgu/sandbox/calendar"
	"github.com/teukgu/teukgu/sandbox/civil"
	"github.com/teukgu/teukgu/sandbox/clock"
	"github.com/teukgu/teukgu/sandbox/fault"
	"github.com/teukgu/teukgu/sandbox/lang"
	"github.com/teukgu/teukgu/sandbox/law"
	"github.com/teukgu/teukgu/zone"
)

var (
	organiser  = lang.Text{KO: "공모 주관기관", EN: "the ministry"}
	applicants = lang.Text{KO: "신청인", EN: "applicants"}
	byTheCall  = lang.Text{KO: "공고에서 정한 기한", EN: "set by the call, by no article"}
)

// Agenda lists what has to be done as seen on a day (할 일): the times of the call, and for each candidate those of the law. What
// the call alone sets has no provision and says so. Before the day of the notice there is nothing. The faults are an absent day and
// a time that needs a year whose holidays the calendar does not hold.
func (p Procedure) Agenda(cal calendar.Calendar, on civil.Date) (clock.Agenda, error) {
	if on.IsZero() {
		return nil, fault.List{agendaDay.At(fault.Path{}.Field("on"), law.Ref{})}
	}
	if on.Before(p.Call.On) {
		return nil, nil
	}
	a := procedureAgenda{course: p.course(on), cal: cal, on: on}
	a.intake()
	a.stages()
	if err := a.objecting(); err != nil {
		return nil, err
	}
	for i := range a.candidates {
		if err := a.candidateItems(&a.candidates[i]); err != nil {
			return nil, err
		}
	}
	return clock.NewAgenda(on, a.items...), nil
}

type procedureAgenda struct {
	*course
	cal   calendar.Calendar
	on    civil.Date
	items []clock.Item
}

func (a *procedureAgenda) add(what, who lang.Text, due civil.Date, basis law.Ref, note lang.Text) {
	a.items = append(a.items, clock.Item{What: what, Who: who, Due: due, Basis: basis, Note: note})
}

// named says what has to be done about which proposals.
func named(ko, en string, ids []string) lang.Text {
	say := func(what string, l lang.Language) string { return what + ": " + lang.Say(ids, l) }
	return lang.Text{KO: say(ko, lang.Korean), EN: say(en, lang.English)}
}

// about is named for a stage, by its name.
func (a *procedureAgenda) about(ko, en, stage string) lang.Text {
	name := lang.Text{KO: stage, EN: stage}
	if i := a.call.stage(stage); i >= 0 && !a.call.Stages[i].Name.IsZero() {
		name = a.call.Stages[i].Name
	}
	return lang.Text{KO: ko + ": " + name.In(lang.Korean), EN: en + ": " + name.In(lang.English)}
}

func (a *procedureAgenda) intake() {
	last, _ := a.call.Window.Last()
	switch a.standing(a.on).Status { //nolint:exhaustive // the others are past the intake
	case Announced, Receiving:
		a.add(lang.Text{KO: "접수 마감", EN: "end of the window"}, applicants, last, law.Ref{}, byTheCall)
	case Screening:
		if open := a.unscreened(); len(open) > 0 {
			a.add(named("자격 판정", "decide on the eligibility", open), organiser, civil.Date{}, law.Ref{}, lang.Text{})
			return
		}
		a.add(lang.Text{KO: "평가 대상 확정", EN: "fix the list of the eligible"}, organiser, civil.Date{}, law.Ref{}, lang.Text{})
	}
}

func (a *procedureAgenda) stages() {
	s := a.standing(a.on)
	switch s.Status { //nolint:exhaustive // no stage is open in the others
	case Scoring:
		a.add(a.about("평가표 제출과 마감", "hand in and seal the scores", s.Stage), organiser, civil.Date{}, law.Ref{}, lang.Text{})
	case Sealed:
		a.add(a.about("순위 확정", "fix the ranking", s.Stage), organiser, civil.Date{}, law.Ref{}, lang.Text{})
	case Screened, Ranked:
		if len(a.advancing()) == 0 {
			a.add(lang.Text{KO: "공모 취소 또는 새 공고(평가할 제안 없음)", EN: "call it off or publish a new call: no proposal is left"}, organiser, civil.Date{}, law.Ref{}, lang.Text{})
		} else if next := a.next(); next != nil {
			a.add(a.about("다음 평가", "next stage", next.ID), organiser, civil.Date{}, law.Ref{}, lang.Text{})
		} else {
			a.add(lang.Text{KO: "후보 선정", EN: "choose the candidates"}, organiser, civil.Date{}, law.Ref{}, lang.Text{})
		}
	}
}

// objecting adds the end of the time to object, and what has to be answered or done.
func (a *procedureAgenda) objecting() error {
	if s := a.standing(a.on).Status; s != Screened && s != Ranked || a.call.Objections.IsZero() {
		return nil
	}
	until, err := a.objectionsUntil(a.cal)
	if err != nil {
		return err
	}
	basis := a.call.Objections.Counting.Basis()
	if !a.on.After(until) {
		a.add(lang.Text{KO: "이의신청", EN: "objections"}, applicants, until, basis, byTheCall)
	}
	for i := range a.objections {
		o := &a.objections[i]
		if o.attempt != len(a.attempts)-1 || a.gone(o.proposal) {
			continue
		}
		switch {
		case !o.decided && a.call.Objections.Answer.IsZero():
			a.add(named("이의신청에 대한 결정", "decide the objection", []string{o.proposal}), organiser, civil.Date{}, law.Ref{}, lang.Text{})
		case !o.decided:
			due, err := a.call.Objections.Counting.Count(a.cal, o.on, a.call.Objections.Answer)
			if err != nil {
				return err
			}
			a.add(named("이의신청에 대한 결정", "decide the objection", []string{o.proposal}), organiser, due.Last(), basis, byTheCall)
		case o.pending():
			a.add(named("인용한 이의신청의 반영", "follow the objection that was upheld", []string{o.proposal}), organiser, civil.Date{}, law.Ref{}, lang.Text{})
		}
	}
	return nil
}

// candidateItems adds the clocks of the law that run for a candidate, and what is to be done next.
func (a *procedureAgenda) candidateItems(x *candidate) error {
	subject := []string{x.Proposal}
	minister := lang.Text{KO: "중소벤처기업부장관", EN: "Minister of SMEs and Startups"}
	switch x.Status { //nolint:exhaustive // the others wait for nothing
	case CandidatesChosen:
		a.add(named("지정 신청", "apply for the designation", subject), lang.Text{KO: "시·도지사등", EN: "local head"}, civil.Date{}, law.MustRef("제72조제1항"), lang.Text{})
	case Applied, Consulting, Resolved:
		steps := []zone.Step{zone.StepDecision}
		if x.Status == Consulting && !x.replied {
			steps = append(steps, zone.StepReply)
		}
		for _, s := range steps {
			c, err := x.clock(a.cal, s)
			if err != nil {
				return err
			}
			if item, ok := c.Item(a.on); ok {
				item.What = named(item.What.KO, item.What.EN, subject)
				a.items = append(a.items, item)
			}
		}
		if x.Status == Resolved {
			a.add(named("지정과 고시", "designate and publish", subject), minister, civil.Date{}, law.MustRef("제75조제3항"), lang.Text{})
		}
	}
	return nil
}
