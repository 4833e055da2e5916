package main

import (
	"cmp"
	"fmt"
	"io"
	"strings"

	"github.com/teukgu/teukgu/evaluation/simulation"
	"github.com/teukgu/teukgu/examples/internal/draw"
	"github.com/teukgu/teukgu/sandbox/lang"
	"github.com/teukgu/teukgu/sandbox/rule"
)

// text prints the results; the numbers are those of the reports.
func (o *options) text(w io.Writer, r results) error {
	p := &printer{w: w, l: o.language}
	p.line("%s", p.say("예시 규칙·예시 모집단: 법령이 정한 것은 책임보험 보장액과 검토 기한뿐입니다.",
		"Illustrative rules and population: only the sum of the insurance and the clock are those of the law."))
	p.line(p.say("기준일 %s, 신청자 %s명, 시드 %d", "law of %s, %s applicants, seed %d"), lang.DateIn(day, p.l), lang.Say(r.main.Total.Subjects, p.l), o.seed)
	tables := r.main.Tables()
	p.table(p.say("현행과 개정안", "Baseline and reforms"), tables[0])
	p.change(r.main)
	p.table(p.say("시·도별", "By province"), pick(tables[1]))
	p.table(p.say("분야별", "By field"), pick(tables[2]))
	p.table(p.say("규모별", "By size"), pick(tables[3]))
	p.table(p.say("현행 규칙이 부적격으로 하는 신청자", "Whom each rule of today refuses"), tables[4])
	p.chance(r)
	p.shifts(r.shifts)
	p.flows(r)
	p.examples(r.main)
	return p.err
}

// printer prints in one language and keeps the first error.
type printer struct {
	w   io.Writer
	l   lang.Language
	err error
}

func (p *printer) say(ko, en string) string { return text(ko, en).In(p.l) }

func (p *printer) line(format string, args ...any) {
	if _, err := fmt.Fprintf(p.w, format+"\n", args...); p.err == nil {
		p.err = err
	}
}

func (p *printer) draw(title string, t draw.Table) {
	p.line("\n%s", title)
	if err := t.Write(p.w); p.err == nil {
		p.err = err
	}
}

func (p *printer) table(title string, t simulation.Table) {
	d := draw.Table{Rows: t.In(p.l)}
	for _, h := range t.Head {
		d.Head = append(d.Head, h.Label.In(p.l))
		align := draw.Left
		if h.Number {
			align = draw.Right
		}
		d.Align = append(d.Align, align)
	}
	p.draw(title, d)
}

// pick leaves out the columns that are empty here: what is unknown.
func pick(t simulation.Table) simulation.Table {
	out := simulation.Table{Name: t.Name}
	var keep []int
	for i, h := range t.Head {
		if h.Name != "unknown" && h.Name != "reason_changed" {
			out.Head, keep = append(out.Head, h), append(keep, i)
		}
	}
	for _, row := range t.Rows {
		var cells []any
		for _, i := range keep {
			cells = append(cells, row[i])
		}
		out.Rows = append(out.Rows, cells)
	}
	return out
}

// change is what the winners get more and the losers get less.
func (p *printer) change(r simulation.Report) {
	for _, s := range r.Total.Scenarios {
		p.line(p.say("%s: 증액 %s, 감액 %s, 적격률 %s → %s", "%s: winners get %s more, losers %s less, eligible %s → %s"), s.Label.In(p.l), s.Up.In(p.l), s.Down.In(p.l),
			percent(r.Total.Baseline.Eligible, r.Total.Subjects), percent(s.Eligible, r.Total.Subjects))
	}
}

// chance is the spread over five smaller populations.
func (p *printer) chance(r results) {
	t := draw.Table{Head: []string{p.say("안", "scenario"), p.say("적격: 최소", "eligible: low"), p.say("중간", "median"), p.say("최대", "high")},
		Align: []draw.Align{draw.Left, draw.Right, draw.Right, draw.Right}}
	for i, s := range r.main.Total.Scenarios {
		var values []int64
		for _, x := range r.seeds {
			values = append(values, x.Total.Scenarios[i].Eligible-x.Total.Baseline.Eligible)
		}
		in, _ := simulation.Spread(values, cmp.Compare[int64], 100)
		t.Add(s.Label.In(p.l), signed(in.Low), signed(in.Median), signed(in.High))
	}
	p.draw(fmt.Sprintf(p.say("우연의 크기: 시드 %d개, 신청자 %s명씩의 순증감", "Chance: net change over %d seeds of %s applicants"), len(r.seeds), lang.Say(r.seeds[0].Total.Subjects, p.l)), t)
}

func signed(n int64) string {
	if n > 0 {
		return "+" + lang.Group(fmt.Sprint(n))
	}
	return lang.Group(fmt.Sprint(n))
}

// shifts are the cliffs: a little more or less of one fact.
func (p *printer) shifts(r simulation.Report) {
	t := draw.Table{Head: []string{p.say("모두에게서 바뀌면", "if everybody had"), p.say("새로 적격", "gained"), p.say("새로 부적격", "lost"), p.say("잃는 지원금", "grant lost")},
		Align: []draw.Align{draw.Left, draw.Right, draw.Right, draw.Right}}
	for _, s := range r.Total.Scenarios {
		t.Add(s.Label.In(p.l), lang.Say(s.Gained, p.l), lang.Say(s.Lost, p.l), s.Down.In(p.l))
	}
	p.draw(fmt.Sprintf(p.say("문턱: 작은 변화로 전부를 얻거나 잃는 신청자 (%s명 중)", "Cliffs: who gains or loses everything (of %s applicants)"), lang.Say(r.Total.Subjects, p.l)), t)
}

// flows compare the clock of today with a shorter one.
func (p *printer) flows(r results) {
	t := draw.Table{Head: []string{p.say("검토 기한", "clock"), p.say("신청", "filed"), p.say("의결", "decided"), p.say("기한 초과", "late"), p.say("상한 초과", "over the cap"),
		p.say("연장", "extended"), p.say("간주", "deemed"), p.say("10%·50%·90% 소요일", "days: 10, 50, 90 %"), p.say("최다 미결", "most open")}}
	t.Align = []draw.Align{draw.Left, draw.Right, draw.Right, draw.Right, draw.Right, draw.Right, draw.Right, draw.Right, draw.Right}
	for i, f := range r.flows {
		name := []string{p.say("현행 30일", "30 days (today)"), p.say("20일", "20 days")}[i]
		most := 0
		for _, m := range f.Months {
			most = max(most, m.Open)
		}
		t.Add(name, f.Filed, f.Decided, f.Late, f.OverCap, f.Extended, f.Deemed, fmt.Sprintf("%d · %d · %d", f.Days.Low, f.Days.Median, f.Days.High), most)
	}
	p.draw(p.say("절차: 접수부터 의결까지 (제86조제3항의 기한, 관공서 공휴일)", "Procedure: from receipt to sitting (clock of Art. 86(3), public holidays)"), t)
}

// examples show one applicant for each change, with the rules that decide differently.
func (p *printer) examples(r simulation.Report) {
	p.line("\n%s", p.say("사례", "Examples"))
	for _, d := range r.Scenarios {
		for _, e := range d.Examples {
			p.line(p.say("%s, %s번: %s", "%s, number %s: %s"), d.Label.In(p.l), lang.Say(e.Number, p.l), map[simulation.Kind]string{
				simulation.Gained: p.say("새로 적격", "gained"), simulation.Lost: p.say("새로 부적격", "lost"), simulation.ReasonChanged: p.say("사유 변경", "another reason")}[e.Change])
			p.line("  %s %s", p.say("현행:", "today:"), failed(e.Before, p.l))
			p.line("  %s %s", p.say("개정:", "reform:"), failed(e.After, p.l))
		}
	}
}

// failed are the clauses that refuse, with the actual values.
func failed(e rule.Explanation, l lang.Language) string {
	if e.Truth() == rule.True {
		return text("적격", "eligible").In(l)
	}
	var out []string
	for r := range e.Rules() {
		if r.Truth == rule.True {
			continue
		}
		for c := range r.Clauses() {
			if c.Join == 0 && c.Truth == rule.False {
				out = append(out, fmt.Sprintf("%s (%s)", c.Leaf.Requirement(l), c.Value.In(l)))
			}
		}
	}
	return strings.Join(out, "; ")
}
