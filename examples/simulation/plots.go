package main

import (
	"errors"
	"fmt"
	"io"
	"os"
	"path/filepath"
	"strings"

	"github.com/teukgu/teukgu/examples/internal/draw"
	"github.com/teukgu/teukgu/sandbox/lang"
)

// plot writes the plots into the folder.
func (o *options) plot(r results) error {
	if err := os.MkdirAll(o.svg, 0o755); err != nil {
		return err
	}
	for _, x := range []struct {
		name string
		draw func(io.Writer) error
	}{{"region", o.region(r).Bars}, {"sweep", o.sweep(r).Curves}, {"sensitivity", o.sensitivity(r).Bars}, {"time", o.time(r.Procedures[0]).Columns}, {"load", o.load(r.Procedures[0]).Curves}} {
		if err := create(filepath.Join(o.svg, x.name+".svg"), x.draw); err != nil {
			return err
		}
	}
	return nil
}

func create(name string, write func(io.Writer) error) error {
	f, err := os.Create(name)
	if err != nil {
		return err
	}
	return errors.Join(write(f), f.Close())
}

// tables writes every table as CSV into the folder.
func (o *options) tables(r results) error {
	if err := os.MkdirAll(o.csv, 0o755); err != nil {
		return err
	}
	report := r.Main
	report.Sensitivity = r.Parameters
	for _, t := range append(report.Tables(), r.Procedures[0].Flows[0].Tables()...) {
		if err := create(filepath.Join(o.csv, t.Name+".csv"), t.CSV); err != nil {
			return err
		}
	}
	return nil
}

func (o *options) say(ko, en string) string { return text(ko, en).In(o.language) }

// region is the net change by province.
func (o *options) region(r results) draw.Plot {
	p := draw.Plot{
		Title: o.say("시·도별 적격 신청자의 순증감", "Net change of eligible applicants by province"), Language: o.language, Axis: o.say("명", "applicants"),
		Notes: []string{fmt.Sprintf(o.say("예시 규칙·예시 모집단, 신청자 %s명, 시드 %d", "illustrative rules and population, %s applicants, seed %d"), lang.Say(r.Main.Total.Subjects, o.language), o.seed)},
	}
	for i, s := range r.Main.Total.Scenarios {
		x := draw.Series{Name: s.Label.In(o.language)}
		for _, l := range r.Main.Groups[0].Lines {
			if i == 0 {
				p.Labels = append(p.Labels, l.Group[0].Label.In(o.language))
			}
			x.Values = append(x.Values, l.Scenarios[i].Eligible-l.Baseline.Eligible)
		}
		p.Series = append(p.Series, x)
	}
	return p
}

// sweep is who passes and what it costs by the sum of the cover.
func (o *options) sweep(r results) draw.Plot {
	p := draw.Plot{
		Title: o.say("보장액 기준에 따른 적격 신청자", "Eligible applicants by the cover that is asked for"), Language: o.language,
		Axis: o.say("적격 신청자(명)", "eligible applicants"), Across: o.say("사망 1인당 보장액 기준(백만원)", "cover for a death, million won"),
		Notes: []string{fmt.Sprintf(o.say("예시 규칙·예시 모집단, 신청자 %s명; 현행 기준 1억 5,000만원", "illustrative rules and population, %s applicants; 150 million won today"), lang.Say(r.Sweep.Subjects, o.language))},
	}
	lost := draw.Series{Name: o.say("현행보다 줄어든 적격", "fewer than today")}
	x := draw.Series{Name: o.say("적격", "eligible")}
	for i, s := range r.Sweep.Scenarios {
		p.Labels = append(p.Labels, fmt.Sprint((i+1)*sweepStep/1_000_000))
		x.Values, lost.Values = append(x.Values, s.Eligible), append(lost.Values, s.Lost)
	}
	p.Series = []draw.Series{x, lost}
	return p
}

// sensitivity is what each limit does, 10 percent lower and higher, the greatest effect first.
func (o *options) sensitivity(r results) draw.Plot {
	p := draw.Plot{
		Title: o.say("기준 하나만 10% 바꿀 때 적격 신청자의 증감", "Change of eligible applicants when one limit alone moves by 10 %"), Language: o.language, Axis: o.say("명", "applicants"),
		Notes:  []string{fmt.Sprintf(o.say("예시 규칙·예시 모집단, 신청자 %s명; 영향이 큰 순", "illustrative rules and population, %s applicants; the greatest effect first"), lang.Say(r.sample, o.language))},
		Series: []draw.Series{{Name: o.say("10% 낮춤", "10 % lower")}, {Name: o.say("10% 높임", "10 % higher")}},
	}
	places := map[string]int{}
	for _, e := range r.Parameters {
		i, seen := places[e.Parameter]
		if !seen {
			i = len(p.Labels)
			places[e.Parameter] = i
			p.Labels = append(p.Labels, e.Label.In(o.language)+" "+e.From.In(o.language))
			for k := range p.Series {
				p.Series[k].Values = append(p.Series[k].Values, 0)
			}
		}
		k := 0
		if strings.HasSuffix(e.Scenario, "+10%") {
			k = 1
		}
		p.Series[k].Values[i] = e.Eligible
	}
	return p
}

// time is how long it takes from receipt to sitting.
func (o *options) time(r procedure) draw.Plot {
	p := draw.Plot{Title: o.say("접수부터 의결까지 걸린 날", "Days from receipt to sitting"), Language: o.language, Axis: o.say("건", "cases"), Across: o.say("일(10일 구간의 시작)", "days (start of ten)"),
		Notes: []string{o.say("제86조제3항의 검토 기한과 10일 짧은 기한, 예시 업무량과 회의 일정", "the clock of Art. 86(3) and one ten days shorter; illustrative work and sittings")}}
	bins := max(len(r.Flows[0].Histogram), len(r.Flows[1].Histogram))
	for i := range bins {
		p.Labels = append(p.Labels, fmt.Sprint(i*r.Flows[0].Bin))
	}
	for k, f := range r.Flows {
		x := draw.Series{Name: r.Clocks[k].In(o.language), Values: make([]int64, bins)}
		for i, n := range f.Histogram {
			x.Values[i] = int64(n)
		}
		p.Series = append(p.Series, x)
	}
	return p
}

// load is how many are open at the end of each month.
func (o *options) load(r procedure) draw.Plot {
	p := draw.Plot{Title: o.say("월말 미결 건수", "Open cases at the end of the month"), Language: o.language, Axis: o.say("건", "cases"), Across: o.say("월", "month"),
		Notes: []string{o.say("제86조제3항의 검토 기한과 10일 짧은 기한, 예시 업무량과 회의 일정", "the clock of Art. 86(3) and one ten days shorter; illustrative work and sittings")}}
	months := max(len(r.Flows[0].Months), len(r.Flows[1].Months))
	for k, f := range r.Flows {
		x := draw.Series{Name: r.Clocks[k].In(o.language), Values: make([]int64, months)}
		for i, m := range f.Months {
			x.Values[i] = int64(m.Open)
			if len(p.Labels) <= i {
				p.Labels = append(p.Labels, fmt.Sprintf("%d-%02d", m.Month.Year(), int(m.Month.Month())))
			}
		}
		p.Series = append(p.Series, x)
	}
	return p
}
