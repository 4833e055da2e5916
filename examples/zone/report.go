package main

import (
	"fmt"
	"io"
	"strings"

	"github.com/teukgu/teukgu/sandbox/calendar"
	"github.com/teukgu/teukgu/sandbox/civil"
	"github.com/teukgu/teukgu/sandbox/lang"
	"github.com/teukgu/teukgu/zone"
)

// report writes for people; the first error of the writer is kept.
type report struct {
	w   io.Writer
	l   lang.Language
	on  civil.Date
	err error
}

func (r *report) line(format string, args ...any) {
	if r.err == nil {
		_, r.err = fmt.Fprintf(r.w, format+"\n", args...)
	}
}

func (r *report) say(korean, english string) string {
	return lang.Text{KO: korean, EN: english}.In(r.l)
}

func (r *report) fact(korean, english string, value any) {
	r.line("  %s  %s", lang.Pad(r.say(korean, english), 18), lang.Say(value, r.l))
}

func (r *report) plan(p *zone.Plan) {
	r.line("%s", p.Name)
	r.fact("종류", "kind", p.Kind)
	names := make([]string, len(p.Applicants))
	for i, a := range p.Applicants {
		names[i] = a.Name
	}
	r.fact("신청인", "applicant", names)
	m2, _ := p.M2()
	r.fact("면적", "area", lang.Group(fmt.Sprint(m2))+" m²")
	r.fact("지정기간", "designation period", p.Term)
	r.fact("총사업비", "total cost", p.Financing.Total)
	r.fact("사업자", "operators", len(p.Operators))
	for _, s := range p.SpecialCases {
		exempts := make([]string, len(s.Exempts))
		for i, e := range s.Exempts {
			exempts[i] = e.In(r.l)
		}
		r.fact("규제특례등", "special case", fmt.Sprintf("%s ← %s", s.Under.In(r.l), strings.Join(exempts, ", ")))
	}
	r.line("  %s", r.say("계획의 기재사항이 모두 있습니다. (제74조제1항, 시행령 제42조제3항)",
		"The plan has every item that the law asks for. (Art. 74(1), Decree Art. 42(3))"))
}

// procedure lists the events with the article of each in the numbering of its day.
func (r *report) procedure(d *zone.Designation) {
	r.line("\n%s", r.say("절차", "Procedure"))
	past := *d
	for i, e := range d.Events {
		past.Events = d.Events[:i]
		name := e.Type.In(r.l)
		if move, ok := zone.DesignationFlow(e.Date).Find(past.Status(e.Date).Status, e.Type); ok && !move.Basis.IsZero() {
			name += " (" + move.Basis.In(r.l) + ")"
		}
		r.line("  %s  %s", e.Date, name)
	}
	if len(d.Events) == 0 {
		r.line("  %s", r.say("아직 없음", "none yet"))
	}
}

func (r *report) agenda(d *zone.Designation) error {
	standing := d.Status(r.on)
	r.line("\n%s: %s", lang.DateIn(r.on, r.l), standing.Status.In(r.l))
	agenda, err := d.Agenda(calendar.Korea(), r.on) // beside an error it has what needs no calendar
	if len(agenda) == 0 && err == nil {
		r.line("  %s", r.say("할 일이 없습니다.", "Nothing is due."))
	}
	for text := range strings.SplitSeq(strings.TrimSuffix(agenda.In(r.l), "\n"), "\n") {
		if text != "" {
			r.line("  %s", text)
		}
	}
	return err
}
