package sandbox

import (
	"errors"

	"github.com/teukgu/teukgu/sandbox/calendar"
	"github.com/teukgu/teukgu/sandbox/civil"
	"github.com/teukgu/teukgu/sandbox/clock"
	"github.com/teukgu/teukgu/sandbox/fault"
	"github.com/teukgu/teukgu/sandbox/lang"
	"github.com/teukgu/teukgu/sandbox/law"
)

// InquestResult is how a confirmation stands on a day.
type InquestResult struct {
	State     InquestState
	Basis     law.Ref       // the provision by which it stands so
	Replies   []ReplyResult // of each authority, in the order in which they were asked
	Committee clock.Clock   // the committee's time; zero while its matter is not before it
}

// ReplyResult is one authority in it.
type ReplyResult struct {
	Agency string
	Effect ReplyEffect
	On     civil.Date // the day from which the effect is there: of the answer, or the day after the last day to answer
	Basis  law.Ref    // the provision that sets the time, or that deems
	Clock  clock.Clock
}

// On returns how the confirmation stands on a day (제85조). An authority that does not answer in time is deemed to say
// that the matter is outside its remit or its permit not required, from the day after the last day; a later answer
// does not undo that. Where the law attaches nothing to silence, a late answer counts when it comes. Once
// all count, a permit is required where one of them says so. Where the minister finds the replies in conflict, the committee
// resolves within the time of [ConflictInquiry], from the last of them or the end of the time of one that was silent (제85조제7항).
//
// What happened after the day is left out. The errors are those of [Inquest.Validate] and [clock.Spec.Start], a
// [*NoInstrumentError] where the statute had no confirmation on the day of a notice, and a resolution before its time.
func (q Inquest) On(day civil.Date, cal calendar.Calendar) (InquestResult, error) {
	if err := q.Validate(); err != nil {
		return InquestResult{}, err
	}
	r := InquestResult{State: ConfirmedFree}
	for i, asked := range q.Asked {
		reply, err := asked.on(day, q.Statute, cal)
		if err != nil {
			return InquestResult{}, faultsUnder(err, fault.Path{}.Field("asked").Index(i).Field("course"))
		}
		r.Replies = append(r.Replies, reply)
		r.count(reply, asked.Finding)
	}
	if !q.Conflict || r.State == AwaitingReplies {
		return r, nil
	}
	return r, q.committee(&r, day, cal)
}

// count takes a reply into the state: what is awaited comes first, then what is required.
func (r *InquestResult) count(reply ReplyResult, f Finding) {
	switch {
	case r.State == AwaitingReplies:
	case reply.Effect == ReplyPending || reply.Effect == ReplyLate:
		r.State, r.Basis = AwaitingReplies, reply.Basis
	case reply.Effect == ReplyGiven && f == PermitRequired:
		r.State, r.Basis = ConfirmedRequired, reply.Basis
	case r.Basis.IsZero():
		r.Basis = reply.Basis
	}
}

// on returns how the authority counts on a day.
func (r Reply) on(day civil.Date, s Statute, cal calendar.Calendar) (ReplyResult, error) {
	t, err := s.ReplyTime(Confirmation, r.Course.From)
	if own, ok := OwnMatterInquiry().On(r.Course.From); r.Own && s == ZoneAct && ok {
		t = own
	}
	if err != nil {
		return ReplyResult{}, err
	}
	c, err := t.start(ko("규제확인에 관한 의견의 회신", "reply to a confirmation"), cal, r.Course)
	if err != nil {
		return ReplyResult{}, err
	}
	result := ReplyResult{Agency: r.Agency, Effect: ReplyPending, Basis: t.Reply.Basis, Clock: c}
	due, known := c.Due()
	silence, deemed := c.Silence(day)
	switch answered := r.Course.Answered; {
	case deemed:
		result.Effect, result.On, result.Basis = ReplyDeemed, due.AddDays(1), silence.Basis
	case !answered.IsZero() && !answered.After(day):
		result.Effect, result.On = ReplyGiven, answered
	case known && day.After(due):
		result.Effect, result.On = ReplyLate, due.AddDays(1)
	}
	return result, nil
}

// start runs the clock. Before 행정기본법 제6조 was in force the Civil Act counted, which says the same.
func (t ReplyTime) start(what lang.Text, cal calendar.Calendar, c clock.Course) (clock.Clock, error) {
	spec := t.Spec(what)
	if c.From.Before(civil.MustDate(administrativeFrom)) {
		spec.Counting = calendar.CivilCode
	}
	return spec.Start(cal, c)
}

// committee puts the matter before the committee.
func (q Inquest) committee(r *InquestResult, day civil.Date, cal calendar.Calendar) error {
	var from civil.Date
	for _, reply := range r.Replies {
		on := reply.On
		if due, ok := reply.Clock.Due(); ok && reply.Effect == ReplyDeemed {
			on = due // the day on which the time ended (회신기간이 종료한 날)
		}
		if on.After(from) {
			from = on
		}
	}
	t, ok := ConflictInquiry().On(from)
	if !ok {
		return &NoRuleError{Statute: q.Statute, Instrument: Confirmation, Rule: "conflict", On: from}
	}
	course := q.Committee.Course
	if course.From = from; !course.Answered.IsZero() && course.Answered.Before(from) {
		return fault.List{inquestCommitteeEarly.At(fault.Path{}.Field("committee").Field("course").Field("answered"), t.Reply.Basis,
			lang.Arg{Name: "resolved", Value: course.Answered}, lang.Arg{Name: "from", Value: from})}
	}
	c, err := t.start(ko("의견 상충에 대한 심의·의결", "resolution on conflicting replies"), cal, course)
	if err != nil {
		return faultsUnder(err, fault.Path{}.Field("committee").Field("course"))
	}
	r.Committee, r.Basis, r.State = c, t.Reply.Basis, AwaitingCommittee
	if resolved := course.Answered; !resolved.IsZero() && !resolved.After(day) {
		r.State = ConfirmedFree
		if q.Committee.Finding == PermitRequired {
			r.State = ConfirmedRequired
		}
	}
	return nil
}

// faultsUnder puts the faults of a part at its place.
func faultsUnder(err error, at fault.Path) error {
	var list fault.List
	if errors.As(err, &list) {
		return list.Under(at)
	}
	return err
}
