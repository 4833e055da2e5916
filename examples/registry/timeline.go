package main

import (
	"github.com/teukgu/teukgu/examples/internal/draw"
	"github.com/teukgu/teukgu/sandbox/civil"
	"github.com/teukgu/teukgu/zone/registry"
)

// timeline is the terms as a chart, a group for each province.
func (v view) timeline() draw.Gantt {
	g := draw.Gantt{
		Title: v.say("규제자유특구의 지정기간", "Terms of the regulation-free special zones"),
		Notes: []string{
			v.say("막대는 지정기간이며, 특구가 끝났으면 종료일까지이다. 시작을 모르면 위원회 의결일부터 그렸다.",
				"A bar is a term, cut where the zone ended. Without a known start it begins with the vote."),
			v.say("끝을 모르면 마지막 보도일까지 그리고 ‘~ ?’를 붙였다. 그 뒤에도 이어질 수 있다. 상태는 마지막으로 보도된 것이다.",
				"Without a known end it stops at the last report, marked “~ ?”, and may go on. States are as last reported."),
		},
		Language: v.language,
		Today:    v.on,
		TodayTag: v.on.String(),
	}
	for s := registry.Designated; s <= registry.StateUnknown; s++ {
		g.Legend = append(g.Legend, draw.GanttKey{Kind: colour(s), Text: s.In(v.language)})
	}
	for _, p := range v.provinces {
		group := draw.GanttGroup{Title: p.In(v.language)}
		for _, z := range v.zones {
			if v.in(z, p) {
				group.Rows = append(group.Rows, v.bar(z))
			}
		}
		g.Groups = append(g.Groups, group)
	}
	return g
}

// colour is the kind of bar for a state.
func colour(s registry.State) draw.BarKind {
	switch s {
	case registry.Designated:
		return draw.BarCritical
	case registry.Running:
		return draw.BarRunning
	case registry.TemporaryPermit:
		return draw.BarPlanned
	case registry.Ended:
		return draw.BarDone
	case registry.StateUnknown:
		return draw.BarUnknown
	}
	return draw.BarUnknown
}

// bar is the term of one zone as far as it is known on the day. Of a month or a year its first day begins and its last day ends.
func (v view) bar(z registry.Zone) draw.GanttRow {
	from, last := z.EffectiveFrom, z.EffectiveUntil
	row := draw.GanttRow{Label: z.Name.In(v.language), Kind: colour(z.State)}
	if z.StateAsOf.Last().After(v.on) {
		row.Kind = draw.BarUnknown // what was reported later is not yet known
	}
	if from.IsZero() {
		from, row.Text = known(z), v.say("({vote} 의결) ~ ", "(vote {vote}) ~ ", arg("vote", known(z).String()))
	} else {
		row.Text = from.String() + " ~ "
	}
	switch {
	case !z.Ended.IsZero() && !z.Ended.Last().After(v.on):
		last = z.Ended
		row.Text += last.String()
	case !last.IsZero():
		row.Text += last.String()
	default:
		row.Text += "?"
		last = z.StateAsOf
		if last.Last().After(v.on) { // it was reported later, so it stood on the day
			last = civil.PartialOf(v.on)
		}
	}
	row.Start, row.Finish = from.First(), dayAfter(last)
	if !row.Start.Before(row.Finish) {
		row.Finish = row.Start.AddDays(1)
	}
	return row
}

func dayAfter(p civil.Partial) civil.Date { return p.Last().AddDays(1) }
