package main

import (
	"fmt"
	"io"
	"slices"
	"strings"

	"github.com/teukgu/teukgu/evaluation/simulation"
	"github.com/teukgu/teukgu/examples/internal/draw"
	"github.com/teukgu/teukgu/sandbox/civil"
	"github.com/teukgu/teukgu/sandbox/lang"
	"github.com/teukgu/teukgu/sandbox/rule"
)

// text prints the results; the numbers are those of the reports.
func (o *options) text(w io.Writer, r results) error {
	p := &printer{w: w, l: o.language}
	p.line("%s", p.say("예시 규칙·예시 모집단: 법령이 정한 것은 책임보험 보장액과 처리기한뿐입니다.",
		"Illustrative rules and population: only the sum of the insurance and the clocks are those of the law."))
	p.line(p.say("기준일 %s, 신청자 %s명, 시드 %d", "law of %s, %s applicants, seed %d"), lang.DateIn(civil.MustDate(r.Main.On), p.l), lang.Say(r.Main.Total.Subjects, p.l), o.seed)
	tables := r.Main.Tables()
	p.table(p.say("현행과 개정안", "Baseline and reforms"), tables[0])
	p.change(r.Main)
	p.table(p.say("시·도별", "By province"), pick(tables[1]))
	p.table(p.say("분야별", "By field"), pick(tables[2]))
	p.table(p.say("규모별", "By size"), pick(tables[3]))
	p.table(p.say("현행 규칙이 부적격으로 하는 신청자", "Whom each rule of today refuses"), tables[4])
	p.table(fmt.Sprintf(p.say("민감도: 기준 하나만 10%% 바꿀 때 (%s명 중, 영향이 큰 순)", "Sensitivity: one limit 10 %% lower or higher (of %s applicants, the greatest effect first)"), lang.Say(r.sample, p.l)),
		simulation.Report{Sensitivity: r.Parameters}.Tables()[2])
	p.chance(r)
	p.shifts(r)
	p.replay(r)
	p.procedures(r)
	p.examples(r.Main)
	p.assumptions(r)
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

// chance is the spread over smaller populations.
func (p *printer) chance(r results) {
	t := draw.Table{Head: []string{p.say("안", "scenario"), p.say("적격: 최소", "eligible: low"), p.say("중간", "median"), p.say("최대", "high"),
		p.say("지원금: 최소", "grant: low"), p.say("중간", "median"), p.say("최대", "high")}, Align: slices.Repeat([]draw.Align{draw.Right}, 7)}
	t.Align[0] = draw.Left
	for _, u := range r.Chance {
		t.Add(u.Label.In(p.l), signed(u.Eligible.Low), signed(u.Eligible.Median), signed(u.Eligible.High), u.Grant.Low.In(p.l), u.Grant.Median.In(p.l), u.Grant.High.In(p.l))
	}
	p.draw(fmt.Sprintf(p.say("우연의 크기: 시드 %d개, 신청자 %s명씩의 증감", "Chance: change over %d seeds of %s applicants"), r.seeds, lang.Say(r.sample, p.l)), t)
}

func signed(n int64) string {
	if n > 0 {
		return "+" + lang.Group(fmt.Sprint(n))
	}
	return lang.Group(fmt.Sprint(n))
}

// shifts are the cliffs: a little more or less of one fact.
func (p *printer) shifts(r results) {
	t := draw.Table{Head: []string{p.say("모두에게서 바뀌면", "if everybody had"), p.say("새로 적격", "gained"), p.say("새로 부적격", "lost"), p.say("잃는 지원금", "grant lost")},
		Align: []draw.Align{draw.Left, draw.Right, draw.Right, draw.Right}}
	for _, s := range r.Shifts.Scenarios {
		t.Add(s.Label.In(p.l), lang.Say(s.Gained, p.l), lang.Say(s.Lost, p.l), s.Down.In(p.l))
	}
	p.draw(fmt.Sprintf(p.say("문턱: 작은 변화로 전부를 얻거나 잃는 신청자 (%s명 중)", "Cliffs: who gains or loses everything (of %s applicants)"), lang.Say(r.Shifts.Subjects, p.l)), t)
}

// replay is what becomes of past decisions.
func (p *printer) replay(r results) {
	t := draw.Table{Head: []string{p.say("결과", "result"), p.say("결정", "decisions")}, Align: []draw.Align{draw.Left, draw.Right}}
	names := map[simulation.Verdict]string{
		simulation.Same: p.say("그대로", "decided as before"), simulation.Gains: p.say("새로 적격", "gained"), simulation.Loses: p.say("새로 부적격", "lost"),
		simulation.Unsure: p.say("사실이 부족함", "facts are missing"), simulation.Deviation: p.say("당시 규칙과 다른 결정", "the rules of the day give another decision"),
	}
	for _, v := range r.Replay {
		t.Add(names[v.Verdict], lang.Say(v.Count, p.l))
	}
	p.draw(p.say("재적용: 과거 결정에 제1안을 적용하면 (예시 결정)", "Replay: past decisions under the first reform (illustrative)"), t)
}

// procedures compare the clocks of today with shorter ones.
func (p *printer) procedures(r results) {
	for _, x := range r.Procedures {
		t := draw.Table{Head: []string{p.say("처리기한", "clock"), p.say("신청", "filed"), p.say("의결", "decided"), p.say("기한 초과", "late"), p.say("상한 초과", "over the cap"),
			p.say("연장", "extended"), p.say("간주", "deemed"), p.say("10%·50%·90% 소요일", "days: 10, 50, 90 %"), p.say("최다 미결", "most open")}}
		t.Align = slices.Repeat([]draw.Align{draw.Right}, len(t.Head))
		t.Align[0] = draw.Left
		for i, f := range x.Flows {
			most := 0
			for _, m := range f.Months {
				most = max(most, m.Open)
			}
			t.Add(x.Clocks[i].In(p.l), f.Filed, f.Decided, p.share(f.Late, f), p.share(f.OverCap, f), p.share(f.Extended, f), f.Deemed,
				fmt.Sprintf("%d · %d · %d", f.Days.Low, f.Days.Median, f.Days.High), most)
		}
		p.draw(fmt.Sprintf(p.say("절차: %s (접수부터 의결까지, 관공서 공휴일)", "Procedure: %s (from receipt to sitting, public holidays)"), x.Label.In(p.l)), t)
		c := x.Change
		p.line(p.say("짧은 기한에서 의결이 빨라지는 신청 %d건, 늦어지는 신청 %d건, 같은 신청 %d건; 새로 기한을 넘기는 신청 %d건", "with the shorter clock %d are decided sooner, %d later, %d the same day; %d are newly late"),
			c.Sooner, c.Later, c.Same, c.NewlyLate)
	}
}

func (p *printer) share(n int, of simulation.Flow) string {
	return fmt.Sprintf("%d (%s)", n, percent(int64(n), int64(of.Filed)))
}

// assumptions are what the population was made from.
func (p *printer) assumptions(r results) {
	t := draw.Table{Head: []string{p.say("가정", "assumption"), p.say("근거", "basis"), p.say("확실성", "known")}}
	for _, a := range r.Main.Assumptions {
		t.Add(a.Label.In(p.l), a.Basis.In(p.l), lang.Say(a.Confidence, p.l))
	}
	p.draw(p.say("모집단의 가정 (분포는 -format json)", "Assumptions of the population (distributions: -format json)"), t)
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
