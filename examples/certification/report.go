package main

import (
	"fmt"
	"io"
	"slices"
	"strings"

	"github.com/teukgu/teukgu/examples/internal/draw"
	"github.com/teukgu/teukgu/sandbox/calendar"
	"github.com/teukgu/teukgu/sandbox/certification"
	"github.com/teukgu/teukgu/sandbox/civil"
	"github.com/teukgu/teukgu/sandbox/lang"
)

// printer writes the report in one language.
type printer struct {
	*robotPlan
	strings.Builder
	l   lang.Language
	err error
}

// report prints the plan.
func (r *robotPlan) report(w io.Writer, l lang.Language) error {
	p := &printer{robotPlan: r, l: l}
	p.heading()
	p.targets()
	p.stages()
	p.reused()
	p.repeated()
	p.recognition()
	p.critical()
	p.agenda()
	p.policies()
	p.missing()
	if p.err != nil {
		return p.err
	}
	_, err := io.WriteString(w, p.String())
	return err
}

func (p *printer) say(ko, en string) string { return lang.Text{KO: ko, EN: en}.In(p.l) }

func (p *printer) line(ko, en string, args ...lang.Arg) {
	p.WriteString(lang.Expand(p.say(ko, en), p.l, args...) + "\n")
}

func arg(name string, value any) lang.Arg { return lang.Arg{Name: name, Value: value} }

func (p *printer) table(t draw.Table) {
	p.WriteByte('\n')
	if err := t.Write(p); err != nil {
		p.err = err
	}
}

// track finds a target by the id of its track.
func (r *robotPlan) track(id string) certification.Track {
	for _, t := range r.portfolio.Targets {
		if t.Track().ID() == id {
			return t.Track()
		}
	}
	return certification.Track{}
}

func stageOf(s certification.Spec, id string) certification.Stage {
	i := slices.IndexFunc(s.Stages, func(x certification.Stage) bool { return x.ID == id })
	if i < 0 {
		return certification.Stage{}
	}
	return s.Stages[i]
}

func (r *robotPlan) evidence(track, id string) lang.Text {
	for _, t := range r.portfolio.Targets {
		for _, e := range t.Track().Spec().Evidence {
			if e.ID == id && (track == "" || track == t.Track().ID()) {
				return e.Name
			}
		}
	}
	return lang.Text{KO: id, EN: id}
}

func (p *printer) heading() {
	p.line("{product} 인증 계획", "Certification plan: {product}", arg("product", p.Product))
	p.WriteByte('\n')
	p.line("사업자: {operator}", "Operator: {operator}", arg("operator", p.Operator))
	p.line("특구: {id} {zone} 글로벌 혁신특구(지정기간 {from} – {until})", "Zone: {id} {zone} (term {from} – {until})", arg("id", string(p.Zone)),
		arg("zone", p.zone.Name), arg("from", lang.PartialIn(p.zone.EffectiveFrom, p.l)), arg("until", lang.PartialIn(p.zone.EffectiveUntil, p.l)))
	p.line("실증특례: {permit}({span})", "Demonstration permit: {permit} ({span})", arg("permit", p.Permit), arg("span", p.Demonstrated))
	p.line("기준일: {on}", "Planned from: {on}", arg("on", p.On))
	p.WriteByte('\n')
	for _, text := range p.Illustrative {
		p.WriteString("· " + text.In(p.l) + "\n")
	}
	p.line("· 휴일은 셈하지 아니하며, 모든 단계가 한 번에 적합 판정을 받는 것으로 본다.", "· Holidays are not counted, and every stage is taken to pass at once.")
}

func (p *printer) section(ko, en string) { p.WriteString("\n■ " + p.say(ko, en) + "\n") }

// targets prints the tracks with the earliest day of each certificate.
func (p *printer) targets() {
	p.section("목표 시장", "Target markets")
	t := draw.Table{Head: []string{p.say("인증 경로", "track"), p.say("시장", "market"), p.say("남은 단계", "remaining"), p.say("가장 이른 완료", "earliest finish"), p.say("유효기간", "validity"), p.say("근거", "ground")},
		Align: []draw.Align{draw.Left, draw.Left, draw.Right}}
	for i, target := range p.plan.Targets {
		track := p.portfolio.Targets[i].Track()
		v := track.Spec().Validity
		term := v.Term.In(p.l)
		if !v.Most.IsZero() {
			term = lang.Expand(p.say("{most} 이내", "up to {most}"), p.l, arg("most", v.Most))
		} else if !v.Surveillance.IsZero() {
			term += lang.Expand(p.say(", {every}마다 {what}", ", {what} every {every}"), p.l, arg("every", v.Surveillance.Every.Length), arg("what", v.Surveillance.What))
		}
		t.Add(track.In(p.l), track.Market().In(p.l), fmt.Sprintf("%d / %d", target.Remaining, len(target.Bars)), target.Finish, term, v.Ground.In(p.l))
	}
	p.table(t)
}

// stages prints every stage with its days and where its time comes from.
func (p *printer) stages() {
	p.section("단계별 계획", "Stages")
	t := draw.Table{Head: []string{p.say("인증 경로", "track"), p.say("단계", "stage"), p.say("상태", "state"), p.say("착수", "start"), p.say("완료", "finish"), p.say("기간", "time"), p.say("주공정", "critical")}}
	for i, target := range p.plan.Targets {
		spec := p.portfolio.Targets[i].Track().Spec()
		for n, b := range target.Bars {
			name := ""
			if n == 0 {
				name = target.Track
			}
			mark := ""
			if b.Critical {
				mark = "●"
			}
			t.Add(name, b.Name.In(p.l), p.state(b), b.Start, b.Finish, p.time(spec, b), mark)
		}
	}
	p.table(t)
}

func (p *printer) state(b certification.Bar) string {
	if b.State == certification.Waived {
		return p.say("갈음(하지 않음)", "not needed")
	}
	return b.State.In(p.l)
}

func (p *printer) time(s certification.Spec, b certification.Bar) string {
	switch x := stageOf(s, b.Stage); {
	case !b.Remains:
		return ""
	case b.Estimated:
		return p.say("사업자 예상", "estimate")
	default:
		return lang.Say(x.Time.Length, p.l) + ", " + x.Time.Ground.In(p.l)
	}
}

// reused prints the evidence that serves though no stage of that track makes it.
func (p *printer) reused() {
	p.section("다시 쓰는 증거", "Evidence that serves again")
	t := draw.Table{Head: []string{p.say("증거", "evidence"), p.say("나온 곳", "made by"), p.say("쓰는 곳", "serves"), p.say("마련되는 날", "there from"), p.say("효과", "effect"), p.say("인정 근거", "recognised by")}}
	for _, r := range p.plan.Reused {
		from, effect, by := r.From, p.say("단계를 갈음", "stage not needed"), r.Agreement
		if r.Permit != "" {
			from = p.say("실증특례 ", "permit ") + r.Permit
		}
		if !r.Replaces {
			effect = p.say("자료로 활용", "taken into account")
		}
		if by == "" {
			by = p.say("협정이 필요 없음", "none needed")
		}
		t.Add(p.evidence(r.Track, r.Evidence).In(p.l), from, r.Track+" / "+stageOf(p.track(r.Track).Spec(), r.Stage).Name.In(p.l), r.On, effect, by)
	}
	p.table(t)
}

// repeated prints the evidence that has to be made in more than one track.
func (p *printer) repeated() {
	p.section("시장마다 다시 만들어야 하는 증거", "Evidence that has to be made for each market")
	made := map[string][]string{} // tracks by evidence; printed in the order of first
	var first []string
	for i, target := range p.plan.Targets {
		spec := p.portfolio.Targets[i].Track().Spec()
		for _, b := range target.Bars {
			for _, id := range stageOf(spec, b.Stage).Yields {
				if b.Remains {
					made[id] = append(made[id], target.Track)
					if len(made[id]) == 2 {
						first = append(first, id)
					}
				}
			}
		}
	}
	p.WriteByte('\n')
	for _, id := range first {
		p.line("{evidence}: {tracks}. 이 분야의 상호인정협정이 확인되지 않음", "{evidence}: {tracks}. No agreement on mutual recognition was found for it",
			arg("evidence", p.evidence("", id)), arg("tracks", made[id]))
	}
	if len(first) == 0 {
		p.line("없음", "none")
	}
}

// recognition prints what each agreement saves.
func (p *printer) recognition() {
	p.section("상호인정협정으로 줄어드는 것(방송통신기자재)", "What mutual recognition saves (broadcast and telecom equipment)")
	t := draw.Table{Head: []string{p.say("협정", "agreement"), p.say("상대", "partner"), p.say("단계", "phase"), p.say("하지 않는 단계", "stage not run"), p.say("줄어드는 일수", "days of work"), p.say("그 인증의 완료", "that certificate"), p.say("전체 완료", "all")},
		Align: []draw.Align{draw.Left, draw.Left, draw.Left, draw.Left, draw.Right}}
	for _, a := range certification.Agreements() {
		i := slices.IndexFunc(p.savings, func(s certification.Saving) bool { return s.Agreement.ID == a.ID && len(s.Tracks) > 0 })
		if i < 0 {
			t.Add(a.ID, a.Partner.In(p.l), a.Phase.In(p.l), p.say("없음(목표 시장이 아님)", "none (no target)"), 0, "", "")
			continue
		}
		s := p.savings[i]
		for _, x := range s.Tracks {
			var names []string
			for _, id := range x.Stages {
				names = append(names, stageOf(p.track(x.Track).Spec(), id).Name.In(p.l))
			}
			t.Add(a.ID, a.Partner.In(p.l), a.Phase.In(p.l), x.Track+" / "+strings.Join(names, ", "), x.Days, p.earlier(x.Earlier, x.Finish), p.earlier(s.Earlier, s.Finish))
		}
	}
	p.table(t)
}

// earlier says by how many days something comes earlier than without an agreement.
func (p *printer) earlier(days int, without civil.Date) string {
	text := lang.Text{KO: "{without} → {with}({days}일 단축)", EN: "{without} → {with} ({days} days earlier)"}
	if days == 0 {
		return p.say("변동 없음", "unchanged")
	}
	if days < 0 { // waiting for the other market takes longer
		text = lang.Text{KO: "{without} → {with}({days}일 늦어짐)", EN: "{without} → {with} ({days} days later)"}
	}
	return lang.Expand(text.In(p.l), p.l, arg("without", without.String()), arg("with", without.AddDays(-days).String()), arg("days", max(days, -days)))
}

func (p *printer) critical() {
	p.section("주공정", "Critical path")
	p.WriteByte('\n')
	for i, link := range p.plan.Critical {
		what := p.say("증거를 기다림: ", "wait for evidence: ") + p.evidence("", link.Evidence).In(p.l)
		if link.Stage != "" {
			what = link.Track + " / " + stageOf(p.track(link.Track).Spec(), link.Stage).Name.In(p.l)
		}
		fmt.Fprintf(&p.Builder, "%d. %s\n", i+1, what)
	}
	p.line("모든 인증의 가장 이른 완료: {finish}", "Earliest day on which every certificate is there: {finish}", arg("finish", p.plan.Finish))
}

// agenda prints what is due in the tracks that are open.
func (p *printer) agenda() {
	p.section("기준일 현재 기한과 의무", "What is due")
	for _, target := range p.portfolio.Targets {
		agenda, err := target.Agenda(p.On, calendar.Korea(), certification.Policies()...)
		if err != nil {
			p.err = err
			return
		}
		fmt.Fprintf(&p.Builder, "\n%s: %s\n%s", target.Track().ID(), target.Status(p.On).In(p.l), agenda.In(p.l))
	}
}

func (p *printer) policies() {
	p.section("정책(법률의 조문이 아님)", "Policy, not law")
	p.WriteByte('\n')
	for _, policy := range certification.Policies() {
		within := ""
		if !policy.Within.IsZero() {
			within = lang.Expand(p.say(", {within} 이내", ", within {within}"), p.l, arg("within", policy.Within.Length))
		}
		fmt.Fprintf(&p.Builder, "· %s: %s%s (%s). %s\n", policy.Name.In(p.l), policy.Says.In(p.l), within, policy.Ground.In(p.l), policy.Absent.In(p.l))
	}
}

func (p *printer) missing() {
	p.section("확인되지 않은 것", "What was not found")
	p.WriteByte('\n')
	for _, target := range p.portfolio.Targets {
		for _, text := range target.Track().Spec().Missing {
			fmt.Fprintf(&p.Builder, "· %s: %s\n", target.Track().ID(), text.In(p.l))
		}
	}
}
