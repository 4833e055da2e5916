package certification

import (
	"slices"
	"strings"

	"github.com/teukgu/teukgu/sandbox/calendar"
	"github.com/teukgu/teukgu/sandbox/civil"
	"github.com/teukgu/teukgu/sandbox/clock"
	"github.com/teukgu/teukgu/sandbox/lang"
)

// Agenda lists what is due as seen on a day, by whom, and by which article or standard (기한과 의무): the times of stages, the answer to
// a hold, notices, objections, the next inspection, the end of the term, standing duties and conditions; and the given
// policies that evidence from a demonstration has set off. Later events are left out.
//
// A time that Korean law sets is counted by the calendar; the fault is a count that needs a day outside the years of it.
func (p Progress) Agenda(on civil.Date, cal calendar.Calendar, policies ...Policy) (clock.Agenda, error) {
	if p.track.IsZero() {
		return nil, nil
	}
	a := agenda{compiled: p.track.c, f: p.at(on), on: on, cal: cal}
	switch a.f.on(on) {
	case Underway:
		a.stages()
	case Rejected, Objected:
		a.objection(a.f.on(on))
	case Certified, Suspended:
		a.certificate()
	case Ready, Withdrawn, Exempted, Expired, Cancelled:
	}
	for _, policy := range policies {
		a.policy(policy)
	}
	if a.err != nil {
		return nil, a.err
	}
	return clock.NewAgenda(on, a.items...), nil
}

// agenda collects the items of one day.
type agenda struct {
	*compiled
	f     *fold
	on    civil.Date
	cal   calendar.Calendar
	items []clock.Item
	err   error
}

// add puts an item on the list with who has to do it, its article, and otherwise the standard and how it is known.
func (a *agenda) add(item clock.Item, ground Ground, who ...Role) {
	item.Who, item.Basis = a.who(who), ground.Law
	known := lang.Text{KO: ground.In(lang.Korean), EN: ground.In(lang.English)}
	if !ground.Law.IsZero() {
		known = lang.Text{KO: ground.Source.Confidence.In(lang.Korean), EN: ground.Source.Confidence.In(lang.English)}
	}
	switch {
	case item.Note.IsZero():
		item.Note = known
	case !known.IsZero():
		item.Note = lang.Text{KO: item.Note.KO + "; " + known.KO, EN: item.Note.EN + "; " + known.EN}
	}
	a.items = append(a.items, item)
}

// who names those who have a role in the track.
func (c *compiled) who(roles Roles) lang.Text {
	var ko, en []string
	for _, r := range roles {
		name := lang.Text{KO: r.In(lang.Korean), EN: r.In(lang.English)}
		if i := slices.IndexFunc(c.spec.Parties, func(p Party) bool { return p.Role == r }); i >= 0 {
			name = c.spec.Parties[i].Name
		}
		if t := name.In(lang.Korean); !slices.Contains(ko, t) {
			ko, en = append(ko, t), append(en, name.In(lang.English))
		}
	}
	return lang.Text{KO: strings.Join(ko, ", "), EN: strings.Join(en, ", ")}
}

// stages lists what falls due with the stages that are not done.
func (a *agenda) stages() {
	for i := range a.spec.Stages {
		x, s := &a.spec.Stages[i], &a.f.stages[i]
		if a.f.satisfied(i) || s.state == Failed || a.begun(a.f, i).IsZero() {
			continue
		}
		a.running(i, x.Time.Length, x.Name, x.Time.Ground, x.By...)
		for _, n := range x.Notices {
			a.running(i, n.Within.Length, n.What, n.Within.Ground, n.Who)
		}
		if s.state == Held {
			h := &x.Hold
			what := lang.Text{KO: h.Name.In(lang.Korean) + " 답변", EN: "answer to " + h.Name.In(lang.English)}
			item := clock.Item{What: what}
			if !h.Answer.IsZero() {
				item.Due = plus(s.holds[len(s.holds)-1].from, h.Answer.Length)
			}
			a.add(item, firstGround(h.Answer.Ground, h.Ground), Applicant)
		}
	}
}

// firstGround is the first ground that there is.
func firstGround(first, second Ground) Ground {
	if first.IsZero() {
		return second
	}
	return first
}

func (a *agenda) running(i int, length civil.Period, what lang.Text, ground Ground, who ...Role) {
	item, err := a.item(a.f, i, length, what, a.on, a.cal)
	if err != nil {
		a.err = err
		return
	}
	item.OnMiss = lang.Text{}
	a.add(item, ground, who...)
}

// objection lists what is due after a rejection.
func (a *agenda) objection(state State) {
	o, figure, from := &a.spec.Objection, Figure{}, a.f.rejected
	what, who := lang.Text{KO: "이의신청", EN: "objection"}, Applicant
	switch {
	case o.IsZero() || state == Rejected && a.f.dismissed:
		return
	case state == Rejected:
		figure = o.File
	default:
		figure, from, who = o.Answer, a.f.objected, Authority
		what = lang.Text{KO: "이의신청 처리 결과의 통보", EN: "answer to the objection"}
	}
	if figure.IsZero() {
		a.add(clock.Item{What: what}, o.Ground, who)
		return
	}
	item, err := within(figure, what, from, a.on, a.cal)
	if err != nil {
		a.err = err
		return
	}
	a.add(item, figure.Ground, who)
}

// certificate lists what is due while a certificate is in force.
func (a *agenda) certificate() {
	v, cert := &a.spec.Validity, &a.f.certificate
	if s := &v.Surveillance; !s.IsZero() {
		a.add(clock.Item{What: s.What, Due: plus(a.f.inspected, s.Every.Length)}, s.Every.Ground, s.By)
	}
	if !cert.Until.IsZero() {
		what := lang.Text{KO: "유효기간이 끝나기 전 새 인증", EN: "new certificate before the term ends"}
		if v.Term == Renewable {
			what = lang.Text{KO: "유효기간의 연장", EN: "renewal before the term ends"}
		}
		a.add(clock.Item{What: what, Due: cert.Until}, v.Ground, Applicant)
	}
	for _, d := range a.spec.Duties {
		a.add(clock.Item{What: d.What}, d.Ground, d.Who)
	}
	for _, text := range cert.Imposed {
		what := lang.Text{KO: "인증 조건: " + text.In(lang.Korean), EN: "condition of the certificate: " + text.In(lang.English)}
		a.add(clock.Item{What: what}, a.spec.Conditional, Applicant)
	}
}

// policy lists a policy that evidence from a demonstration has set off.
func (a *agenda) policy(p Policy) {
	item, ok := p.triggered(a.f.items, a.on)
	if !ok {
		return
	}
	due := clock.Item{What: p.Says, Note: p.Absent}
	if !p.Within.IsZero() {
		due.Due = plus(item.On, p.Within.Length)
	}
	a.add(due, p.Ground, Authority)
}
