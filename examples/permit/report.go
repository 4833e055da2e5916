package main

import (
	"fmt"
	"io"
	"strings"

	"github.com/teukgu/teukgu/examples/internal/draw"
	"github.com/teukgu/teukgu/sandbox"
	"github.com/teukgu/teukgu/sandbox/calendar"
	"github.com/teukgu/teukgu/sandbox/civil"
	"github.com/teukgu/teukgu/sandbox/lang"
	"github.com/teukgu/teukgu/zone/registry"
)

// report prints the zone, what is made up, and for each permit its steps up to the day and what is open on it.
func (s story) report(w io.Writer, on civil.Date, l lang.Language) error {
	var b strings.Builder
	z, _ := registry.Find(s.Zone) // readStory found it
	fmt.Fprintf(&b, "%s\n", s.Name.In(l))
	fmt.Fprintf(&b, "%s\n", lang.Expand(lang.Text{KO: "지정기간: {from} – {until}", EN: "term of the zone: {from} – {until}"}.In(l), l,
		lang.Arg{Name: "from", Value: lang.PartialIn(z.EffectiveFrom, l)}, lang.Arg{Name: "until", Value: lang.PartialIn(z.EffectiveUntil, l)}))
	for _, what := range s.Illustrative {
		fmt.Fprintf(&b, "  · %s\n", what.In(l))
	}
	for _, p := range s.Permits {
		if len(p.Steps(on)) == 0 {
			continue
		}
		if err := permitReport(&b, p, on, l); err != nil {
			return err
		}
	}
	_, err := io.WriteString(w, b.String())
	return err
}

func permitReport(b *strings.Builder, p sandbox.Permit, on civil.Date, l lang.Language) error {
	fmt.Fprintf(b, "\n%s: %s %s\n\n", p.ID, p.Statute.In(l), p.Instrument.In(l))
	table := draw.Table{Head: []string{
		lang.Text{KO: "날짜", EN: "date"}.In(l), lang.Text{KO: "사건", EN: "event"}.In(l), lang.Text{KO: "행위자", EN: "by"}.In(l),
		lang.Text{KO: "근거", EN: "article"}.In(l), lang.Text{KO: "상태", EN: "state"}.In(l), lang.Text{KO: "유효기간의 마지막 날", EN: "last day"}.In(l),
	}}
	for _, s := range p.Steps(on) {
		table.Add(s.Date, what(s.Event, l), s.Event.Actor.In(l), s.Basis.In(l), s.Standing.Status.In(l), s.Standing.Until)
	}
	if err := table.Write(b); err != nil {
		return err
	}
	agenda, err := p.Agenda(calendar.Korea(), on)
	if err != nil {
		return err
	}
	open := agenda.In(l)
	if open == "" {
		open = lang.Text{KO: "없음\n", EN: "nothing\n"}.In(l)
	}
	head := lang.Text{KO: "{on} 현재: {state}. 할 일과 기한:", EN: "On {on}: {state}. To do:"}
	fmt.Fprintf(b, "\n%s\n%s", lang.Expand(head.In(l), l, lang.Arg{Name: "on", Value: on}, lang.Arg{Name: "state", Value: p.Status(on)}), open)
	return nil
}

// what names an event with what it says; without one it was the passage of time.
func what(e sandbox.Event, l lang.Language) string {
	if e.Type == 0 {
		return lang.Text{KO: "(기간의 경과)", EN: "(passage of time)"}.In(l)
	}
	text := e.Type.In(l)
	var more []string
	if e.Months > 0 {
		more = append(more, lang.Expand(lang.Text{KO: "{n}개월", EN: "{n} months"}.In(l), l, lang.Arg{Name: "n", Value: e.Months}))
	}
	if !e.Until.IsZero() {
		more = append(more, lang.Expand(lang.Text{KO: "{until}까지", EN: "until {until}"}.In(l), l, lang.Arg{Name: "until", Value: e.Until.String()}))
	}
	if e.Ground != 0 {
		more = append(more, e.Ground.In(l))
	}
	if !e.Reason.IsZero() {
		more = append(more, e.Reason.In(l))
	}
	if len(more) > 0 {
		text += " (" + strings.Join(more, "; ") + ")"
	}
	return text
}
