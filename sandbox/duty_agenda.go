package sandbox

import (
	"github.com/teukgu/teukgu/sandbox/calendar"
	"github.com/teukgu/teukgu/sandbox/civil"
	"github.com/teukgu/teukgu/sandbox/clock"
	"github.com/teukgu/teukgu/sandbox/flow"
	"github.com/teukgu/teukgu/sandbox/lang"
	"github.com/teukgu/teukgu/sandbox/law"
)

// Agenda returns what is open at the end of a day, in order: the duties of the holder, the last days to ask for
// something, and what the authorities owe. Errors are those of [Permit.Duties].
//
// The authorities' time to reply runs from [EventForwarded]; demands of a supplement and supplements stop it from the
// one day to the other. Reports within the term, of the financial innovation Act, are listed where they fall due at
// its end only.
func (p Permit) Agenda(cal calendar.Calendar, on civil.Date) (clock.Agenda, error) {
	l, ok := p.life(on)
	if !ok {
		return nil, p.shape()
	}
	duties, err := l.duties(cal, on)
	if err != nil {
		return nil, err
	}
	var items []clock.Item
	for _, d := range duties {
		items = append(items, d.item())
	}
	more, err := l.deadlines(cal, on)
	if err != nil {
		return nil, err
	}
	items = append(items, more...)
	if item, ok := l.ordinary(on); ok {
		items = append(items, item)
	}
	if reply, ok, err := p.reply(cal, &l, on); err != nil {
		return nil, err
	} else if ok {
		items = append(items, reply)
	}
	return clock.NewAgenda(on, items...), nil
}

// item is the duty in an agenda. No event says that somebody has stopped, so that duty is never called overdue.
func (d Duty) item() clock.Item {
	item := clock.Item{What: inBoth(d.Kind), Who: holderText, Due: d.Due, Basis: d.Basis}
	switch d.Kind {
	case DutyInsure:
		item.OnMiss = ko("사업을 시작할 수 없음", "the business cannot start")
	case DutyStop:
		item.Due = civil.Date{}
		item.Note = lang.Text{KO: lang.DateIn(d.Due, lang.Korean) + " 취소", EN: "cancelled on " + lang.DateIn(d.Due, lang.English)}
	case DutyReport:
	}
	return item
}

// deadlines are the last days to ask for something and what the authorities owe, by the state of the day.
func (l *life) deadlines(cal calendar.Calendar, on civil.Date) ([]clock.Item, error) {
	switch standing := l.standing(on); standing.Status { //nolint:exhaustive // nothing is open in the others
	case StatusUnderReview:
		if l.demands > 0 {
			basis, _ := cited(l.rules.Reply, on)
			return []clock.Item{{What: ko("자료의 보완", "supplement"), Who: applicantText, Basis: basis}}, nil
		}
	case StatusRejected:
		return l.secondChance(cal, on)
	case StatusGranted, StatusRunning, StatusSuspended:
		return l.inTerm(on), nil
	case StatusStandingStill, StatusAutoExtended:
		var items []clock.Item
		if l.reformDone.IsZero() {
			items = append(items, l.reforming(on, standing.Until))
		}
		if !l.planned && l.cover.Before(on) {
			items = append(items, l.renewal(on))
		}
		return items, nil
	}
	return nil, nil
}

var (
	agencyText    = ko("관계 행정기관의 장", "authorities concerned")
	applicantText = ko("신청인", "applicant")
)

// reforming is the reform of the law that the authorities owe (제87조제6항, 제90조제12항), by the day on which the permit ends
// without it.
func (l *life) reforming(on, due civil.Date) clock.Item {
	basis, _ := l.reform(on)
	item := clock.Item{What: ko("법령 정비", "reform of the law"), Who: agencyText, Due: due, Basis: basis}
	if plan, ok := l.rules.ReformPlan.At(l.reformAsked); ok {
		item.Note = lang.Text{
			KO: "정비 계획은 심의위원회에 보고한 날부터 " + lang.PeriodIn(plan.Value, lang.Korean) + " 이내에 제출",
			EN: "the plan is due within " + lang.PeriodIn(plan.Value, lang.English) + " of the report to the deliberation committee",
		}
	}
	return item
}

// ordinary is the permit under the reformed law, which is obtained without delay (제87조제5항, 제90조제13항).
func (l *life) ordinary(on civil.Date) (clock.Item, bool) {
	standing := l.standing(on).Status
	basis, ok := cited(l.zone().regular, on)
	if !ok || l.reformDone.IsZero() || !standing.Alive() && standing != StatusExpired {
		return clock.Item{}, false
	}
	return clock.Item{What: ko("정비된 법령에 따른 허가등의 취득", "permit under the reformed law"), Who: holderText, Basis: basis, Note: ko("지체 없이", "without delay")}, true
}

// inTerm are the deadlines of a term that has not ended.
func (l *life) inTerm(on civil.Date) []clock.Item {
	var items []clock.Item
	ask := func(what lang.Text, ahead civil.Period, basis law.Ref, miss lang.Text) {
		if due, err := calendar.Backward(l.until, ahead); err == nil && !on.After(due.Last()) {
			items = append(items, clock.Item{What: what, Who: holderText, Due: due.Last(), Basis: basis, OnMiss: miss})
		}
	}
	if rule, ok := l.extension(); ok && l.extensions < rule.Count {
		basis, _ := numbered(l.rules.Extension, l.granted, on)
		if l.asked {
			items = append(items, clock.Item{What: ko("유효기간 연장의 결정", "decision on the extension"), Who: inBoth(flow.Ministry), Due: l.until, Basis: basis, OnMiss: ko("만료", "the term ends")})
		} else {
			ask(ko("유효기간 연장의 신청", "request for an extension"), rule.Ask, basis, ko("연장할 수 없음", "no extension"))
		}
	}
	if rule, ok := l.rules.Reform.At(on); ok && l.reformAsked.IsZero() && l.instrument == Demonstration {
		ask(ko("법령 정비의 요청", "request for a reform of the law"), rule.Value, rule.Basis, ko("만료 후 결과 제출", "results are reported after the end"))
	}
	if l.instrument == Temporary && l.reformDone.IsZero() {
		items = append(items, l.reforming(on, l.until))
	}
	if rule, ok := l.rules.Report.At(on); ok && rule.Value.Before > 0 && !l.reported {
		due, _ := calendar.Backward(l.until, civil.Days(rule.Value.Before)) // a term is longer than a month
		items = append(items, clock.Item{What: inBoth(DutyReport), Who: holderText, Due: due.Last(), Basis: rule.Basis})
	}
	if rule, ok := l.rules.NotStarted.At(l.granted); ok && l.standing(on).Status == StatusGranted {
		items = append(items, clock.Item{
			What: inBoth(EventStarted), Who: holderText, Due: lastDay(l.granted, rule.Value.TotalMonths()), Basis: rule.Basis,
			OnMiss: ko("취소할 수 있음", "the grant may be cancelled"),
		})
	}
	if l.extensions > 0 && !l.covered() {
		items = append(items, l.renewal(on))
	}
	return items
}

// renewal is the duty to keep damages covered for the whole time (시행령 제60조제2항): the cover has to be renewed by the last
// day of the one there is. Where there is none, no day is set.
func (l *life) renewal(on civil.Date) clock.Item {
	basis, _ := cited(l.rules.Insurance, on)
	if l.statute == ZoneAct {
		basis, _ = cited(RenewalTime(), on)
	}
	text := coverText(l.cover)
	text.KO, text.EN = "현재 보장: "+text.KO, "now: "+text.EN
	item := clock.Item{What: ko("책임보험등의 갱신", "renewal of the insurance"), Who: holderText, Due: l.cover, Basis: basis, Note: text}
	if !l.cover.IsZero() {
		item.OnMiss = ko("그 다음 날부터 손해배상이 보장되지 않음(책임보험등은 유효기간보다 먼저 끝날 수 없음)",
			"from the next day on damages are not covered (the insurance must not end before the grant does)")
	}
	return item
}

// secondChance is the last day to ask for a reconsideration, as long as it has not passed.
func (l *life) secondChance(cal calendar.Calendar, on civil.Date) ([]clock.Item, error) {
	rule, ok := l.rules.Reconsideration.At(on)
	if !ok || l.reviews >= max(1, rule.Value.Count) {
		return nil, nil
	}
	due, err := l.reconsiderable(cal, on)
	if err != nil || !due.IsZero() && on.After(due) {
		return nil, err
	}
	return []clock.Item{{What: inBoth(EventReconsiderationRequested), Who: applicantText, Due: due, Basis: rule.Basis}}, nil
}

// reply is what the authorities owe while they review: their reply.
func (p *Permit) reply(cal calendar.Calendar, l *life, on civil.Date) (clock.Item, bool, error) {
	if l.standing(on).Status != StatusUnderReview || l.reviews > 0 {
		return clock.Item{}, false, nil // no time is set for a second deliberation
	}
	course := p.course(on)
	time, err := p.Statute.ReplyTime(p.Instrument, course.From)
	if err != nil {
		return clock.Item{}, false, nil //nolint:nilerr // a statute that sets no time leaves nothing due
	}
	spec := time.Spec(ko("검토 결과의 회신", "reply with the result of the review"))
	spec.Who, spec.Counting = agencyText, dutyCounting(course.From)
	c, err := spec.Start(cal, course)
	if err != nil {
		return clock.Item{}, false, err
	}
	item, ok := c.Item(on)
	return item, ok, nil
}

// course is what the events up to a day say of the authorities' time to reply.
func (p *Permit) course(on civil.Date) clock.Course {
	var c clock.Course
	for _, e := range p.Events {
		if e.Date.After(on) {
			break
		}
		switch e.Type { //nolint:exhaustive // the others do not touch it
		case EventForwarded:
			c.From = e.Date
		case EventSupplementDemanded:
			c.Stops = append(c.Stops, clock.Stop{From: e.Date})
		case EventSupplemented:
			for i := range c.Stops {
				if c.Stops[i].Until.IsZero() {
					c.Stops[i].Until = e.Date
					break
				}
			}
		}
	}
	return c
}
