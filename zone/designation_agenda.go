package zone

import (
	"cmp"
	"slices"

	"github.com/teukgu/teukgu/sandbox/calendar"
	"github.com/teukgu/teukgu/sandbox/civil"
	"github.com/teukgu/teukgu/sandbox/clock"
	"github.com/teukgu/teukgu/sandbox/fault"
	"github.com/teukgu/teukgu/sandbox/lang"
	"github.com/teukgu/teukgu/sandbox/law"
)

// Agenda lists what has to be done for the zone as seen on a day (할 일): the times that run, with what the law attaches to
// them, and the duties that stand. While a notice runs the version of its times is that of the day asked for, since the
// day of the application will select it. The faults are an absent day and a time that needs a year whose holidays the calendar does not
// hold; beside the latter the agenda has everything that needs no such year, so that a duty is not lost with a time.
func (d Designation) Agenda(cal calendar.Calendar, on civil.Date) (clock.Agenda, error) {
	if on.IsZero() {
		return nil, fault.List{agendaDay.At(fault.Path{}.Field("on"), law.Ref{})}
	}
	c := d.course(on)
	a := agenda{course: c, cal: cal, on: on, now: c.standing(on).Status}
	err := cmp.Or(a.clocks(), a.published(), a.reported(), a.ended()) // each is asked
	return clock.NewAgenda(on, a.items...), err
}

type agenda struct {
	course
	cal   calendar.Calendar
	on    civil.Date
	now   Status
	items []clock.Item
}

// start adds what a clock waits for.
func (a *agenda) start(s Step, change bool, applied, from civil.Date, stops []clock.Stop) error {
	c, err := s.Start(a.cal, change, applied, clock.Course{From: from, Stops: stops})
	if err != nil {
		return err
	}
	if item, ok := c.Item(a.on); ok {
		if s == StepNotice || s == StepInspection { // a time to be waited for, which nobody can be late with
			if item.Overdue {
				return nil
			}
			item.OnMiss, item.Note = lang.Text{}, ko("이 기간이 지나야 신청할 수 있음", "the application has to wait for its end")
		}
		a.items = append(a.items, item)
	}
	return nil
}

func (a *agenda) clocks() error {
	change := a.now.InForce()
	switch a.now { //nolint:exhaustive // no time runs in the others
	case Drafting:
		if !a.proposed.IsZero() {
			return a.start(StepProposal, false, a.on, a.proposed, nil)
		}
	case Noticed, ChangeNoticed:
		if a.noticed.IsZero() {
			return nil
		}
		return cmp.Or(a.start(StepNotice, change, a.on, a.noticed, nil), a.start(StepInspection, change, a.on, a.noticed, nil))
	case Applied, UnderReview, Resolved, ChangeApplied, ChangeReview, ChangeResolved:
		if a.applied.IsZero() {
			return nil // taken over: the day is not on record
		}
		var reply error
		if (a.now == UnderReview || a.now == ChangeReview) && !a.replied {
			reply = a.start(StepReply, change, a.applied, a.forwarded, a.stops)
		}
		return cmp.Or(reply, a.start(StepDecision, change, a.applied, a.applied, a.stops))
	}
	return nil
}

// published adds the notices that are to be made.
func (a *agenda) published() error {
	gazette := clock.Item{What: ko("관보 고시", "notice in the gazette"), Who: minister}
	switch {
	case a.now == Designated:
		gazette.Basis = law.MustRef("제75조제4항")
	case a.now == ChangeResolved:
		gazette.Basis = law.MustRef("제81조제3항")
	case a.now == Cancelled && !a.course.published:
		gazette.Basis = law.MustRef("제82조제4항")
	case a.now == Cancelled && !a.inspected:
		gazette = clock.Item{What: ko("지정해제의 열람(30일 이상)", "public inspection of the cancellation (30 days or more)"),
			Who: head, Basis: law.MustRef("시행령 제53조제5항")}
	default:
		return nil
	}
	a.items = append(a.items, gazette)
	return nil
}

// reportRule is the annual report: by a day of the next year; the first may wait for the next where no more than so many
// months of the year were left and the zone received no money.
type reportRule struct {
	month, day int
	wait       civil.Period
}

var reportRules = law.MustTimeline(read(force2019, reportRule{3, 31, civil.Months(6)}, "시행규칙 제7조제1항"))

func (a *agenda) reported() error {
	if a.designated.IsZero() || !a.now.InForce() && a.now != Cancelled && a.now != Expired {
		return nil
	}
	last := a.on.Year() - 1
	if end, ok := a.end(a.on); ok {
		last = min(last, end.Year())
	}
	for year := a.designated.Year(); year <= last; year++ {
		rule, ok := reportRules.At(a.on)
		if !ok || slices.Contains(a.reports, year) || a.waits(year, rule.Value) {
			continue
		}
		due, err := civil.NewDate(year+1, rule.Value.month, rule.Value.day)
		if err != nil {
			return err
		}
		a.items = append(a.items, clock.Item{What: ko(yearText(year)+"년 운영성과 보고", "report on "+yearText(year)), Who: head, To: minister,
			Due: due, Basis: rule.Basis})
	}
	return nil
}

// waits reports whether the first report may go into the next.
func (a *agenda) waits(year int, rule reportRule) bool {
	half, err := a.designated.Add(rule.wait, civil.Down)
	return err == nil && year == a.designated.Year() && !a.funded && half.Year() > year
}

// ended adds the end of the term, and what lasts beyond it.
func (a *agenda) ended() error {
	if last, ok := a.term.Last(); ok && a.now.InForce() {
		a.items = append(a.items, clock.Item{What: ko("지정기간 만료", "end of the designation period"), Due: last, Basis: itemOf(11)})
	}
	until, ok := a.dataUntil(a.on)
	if end, _ := a.end(a.on); !ok || a.on.After(until) || end.Before(dataDuty.Entries()[0].From) {
		return nil // what ended before the duty was in force is not under it
	}
	item := clock.Item{What: ko("자료의 제출을 요구할 수 있는 기간", "time in which data may be demanded"), Who: minister,
		Due: until, Basis: law.MustRef("시행령 제55조제3항")}
	if a.demanded {
		item.What, item.Who, item.To = ko("요구받은 자료의 제출", "data on demand"), ko("시·도지사등과 사업자", "local head and operators"), minister
	}
	a.items = append(a.items, item)
	return nil
}
