package main

import (
	"github.com/teukgu/teukgu/examples/internal/draw"
	"github.com/teukgu/teukgu/sandbox/certification"
	"github.com/teukgu/teukgu/sandbox/civil"
	"github.com/teukgu/teukgu/sandbox/lang"
)

// gantt is the plan as a chart.
func (r *robotPlan) gantt(l lang.Language) draw.Gantt {
	say := func(ko, en string) string { return lang.Text{KO: ko, EN: en}.In(l) }
	g := draw.Gantt{
		Title: lang.Expand(say("{product}: 인증 계획", "{product}: certification plan"), l, arg("product", r.Product)),
		Notes: []string{
			lang.Expand(say("{zone} 글로벌 혁신특구({id}) · 실증특례 {permit} · 모든 인증의 가장 이른 완료 {finish}", "{zone} ({id}) · demonstration permit {permit} · every certificate by {finish} at the earliest"), l,
				arg("zone", r.zone.Name), arg("id", string(r.Zone)), arg("permit", r.Permit), arg("finish", r.plan.Finish)),
			say("사업자, 제품, 허가와 예상 기간은 예시이며, 휴일은 셈하지 아니하였다.", "Operator, product, permit and estimates are made up; holidays are not counted."),
		},
		Language: l, Today: r.On, TodayTag: say("기준일 ", "planned from ") + r.On.String(),
		Legend: []draw.GanttKey{
			{Kind: draw.BarDone, Text: say("실증", "demonstration")}, {Kind: draw.BarMilestone, Text: say("실증 결과", "its results")},
			{Kind: draw.BarRunning, Text: say("진행 중", "running")}, {Kind: draw.BarPlanned, Text: say("예정", "planned")},
			{Kind: draw.BarCritical, Text: say("주공정", "critical path")}, {Kind: draw.BarReplaced, Text: say("다른 증거로 갈음(하지 않는 단계)", "replaced by other evidence (not run)")},
		},
	}
	g.Groups = append(g.Groups, r.demonstration(l))
	for i, target := range r.plan.Targets {
		track := r.portfolio.Targets[i].Track()
		group := draw.GanttGroup{Title: lang.Expand(say("{market} · {track} · 가장 이른 완료 {finish}", "{market} · {track} · by {finish}"), l,
			arg("market", track.Market()), arg("track", track), arg("finish", target.Finish.String()))}
		for _, b := range target.Bars {
			group.Rows = append(group.Rows, r.row(target.Track, b, l))
		}
		g.Groups = append(g.Groups, group)
	}
	return g
}

// demonstration is the group of the permit and of what it yields.
func (r *robotPlan) demonstration(l lang.Language) draw.GanttGroup {
	say := func(ko, en string) string { return lang.Text{KO: ko, EN: en}.In(l) }
	last, _ := r.Demonstrated.Last()
	group := draw.GanttGroup{Title: say("대한민국 · 실증특례 ", "Korea · demonstration permit ") + r.Permit, Rows: []draw.GanttRow{
		{Label: say("실증", "demonstration"), Start: r.Demonstrated.From(), Finish: last.AddDays(1), Kind: draw.BarDone, Text: days(r.Demonstrated.From(), last)},
	}}
	for _, item := range r.Items {
		if item.Permit == r.Permit {
			group.Rows = append(group.Rows, draw.GanttRow{Label: r.evidence("", item.Evidence).In(l), Start: item.On, Finish: item.On, Kind: draw.BarMilestone, Text: item.On.String()})
		}
	}
	return group
}

// row is one stage.
func (r *robotPlan) row(track string, b certification.Bar, l lang.Language) draw.GanttRow {
	row := draw.GanttRow{Label: b.Name.In(l), Start: b.Start, Finish: b.Finish, Kind: draw.BarPlanned, Text: days(b.Start, b.Finish)}
	switch {
	case b.State == certification.Waived:
		row.Start, row.Finish, row.Kind = civil.Date{}, civil.Date{}, draw.BarReplaced
		row.Text = lang.Text{KO: "하지 않음", EN: "not needed"}.In(l)
		for _, reuse := range r.plan.Reused {
			if reuse.Track == track && reuse.Stage == b.Stage {
				row.Start, row.Finish, row.Text = reuse.On, reuse.On, r.replaced(reuse, l)
			}
		}
	case b.Critical:
		row.Kind = draw.BarCritical
	case b.State == certification.Running || b.State == certification.Held:
		row.Kind = draw.BarRunning
	case !b.Remains:
		row.Kind = draw.BarDone
	}
	return row
}

// replaced says what takes the place of a stage.
func (r *robotPlan) replaced(reuse certification.Reuse, l lang.Language) string {
	text := lang.Text{KO: "하지 않음: {from}의 {evidence:으로/로} 갈음", EN: "not needed: {evidence} of {from}"}
	if reuse.Agreement != "" {
		text = lang.Text{KO: "하지 않음: {from}의 {evidence:을/를} 상호인정({agreement})", EN: "not needed: {evidence} of {from}, recognised ({agreement})"}
	}
	return lang.Expand(text.In(l), l, arg("from", reuse.From), arg("evidence", r.evidence(reuse.Track, reuse.Evidence)), arg("agreement", reuse.Agreement))
}

func days(from, until civil.Date) string { return from.String() + " – " + until.String() }
