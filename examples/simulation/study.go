package main

import (
	"context"
	"fmt"

	"github.com/teukgu/teukgu/evaluation/simulation"
	"github.com/teukgu/teukgu/examples/internal/support"
	"github.com/teukgu/teukgu/sandbox/lang"
	"github.com/teukgu/teukgu/sandbox/money"
	"github.com/teukgu/teukgu/sandbox/rule"
)

// results are everything that is reported.
type results struct {
	Main       simulation.Report        `json:"study"`
	Chance     []simulation.Uncertainty `json:"chance"`      // over smaller populations of other seeds
	Parameters []simulation.Effect      `json:"sensitivity"` // of each parameter
	Sweep      simulation.Line          `json:"sweep"`       // of the cover
	Shifts     simulation.Line          `json:"cliffs"`
	Replay     []verdicts               `json:"replay"`
	Procedures []procedure              `json:"procedures"`
	Work       []simulation.Assumption  `json:"procedure_assumptions"`
	seeds      int
	sample     int64
}

// sweepStep and sweepTo are the sums of cover that the sweep tries, in won.
const (
	sweepStep = 25_000_000
	sweepTo   = 500_000_000
)

// runner runs studies over the population of the example, and counts on over all of them for the progress line.
type runner struct {
	*options
	ctx      context.Context
	makers   *simulation.Generator[support.Applicant]
	progress func(done, of int64)
	done, of int64
}

func (r *runner) run(s simulation.Study[support.Facts], n int64, seed uint64) (simulation.Report, error) {
	plan, err := s.Plan()
	if err != nil {
		return simulation.Report{}, err
	}
	t, err := plan.Run(r.ctx, simulation.Rows(r.makers.Population(n, seed), support.Binding()), simulation.Options{
		Workers: r.workers, Progress: func(done int64) { r.progress(r.done+done, r.of) },
	})
	if err != nil {
		return simulation.Report{}, err
	}
	r.done += n
	out := t.Report()
	out.Assumptions = r.makers.Assumptions()
	return out, nil
}

// simulate runs the study, five smaller populations, the sweep, the parameters, the shifts, past decisions and the procedures.
func (o *options) simulate(ctx context.Context, progress func(done, of int64)) (out results, err error) {
	least, err := support.LeastCover()
	if err != nil {
		return out, err
	}
	study, err := support.Study()
	if err != nil {
		return out, err
	}
	makers, err := support.Generator()
	if err != nil {
		return out, err
	}
	out.sample, out.seeds = min(o.n, 200_000), 5
	r := runner{options: o, ctx: ctx, makers: makers, progress: progress, of: o.n + int64(out.seeds+3)*out.sample}
	if out.Main, err = r.run(study, o.n, o.seed); err != nil {
		return out, err
	}
	if out.Chance, err = r.chance(study, out); err != nil {
		return out, err
	}
	study.Brief, study.Groups, study.Examples = true, nil, 0
	for _, x := range []struct {
		scenarios []simulation.Scenario[support.Facts]
		keep      func(simulation.Report)
	}{
		{sweep(least), func(r simulation.Report) { out.Sweep = r.Total }},
		{simulation.Nudges(study.Book, -10, 10), func(r simulation.Report) { out.Parameters = r.Sensitivity }},
		{shifts(study.Book.Schema()), func(r simulation.Report) { out.Shifts = r.Total }},
	} {
		study.Scenarios = x.scenarios
		report, err := r.run(study, out.sample, o.seed)
		if err != nil {
			return out, err
		}
		x.keep(report)
	}
	if out.Replay, err = r.replay(study.Book, least); err != nil {
		return out, err
	}
	out.Procedures, out.Work, err = procedures(o.seed)
	return out, err
}

// chance runs the study over smaller populations of other seeds.
func (r *runner) chance(study simulation.Study[support.Facts], out results) ([]simulation.Uncertainty, error) {
	var reports []simulation.Report
	for i := range uint64(out.seeds) {
		x, err := r.run(study, out.sample, r.seed+1+i)
		if err != nil {
			return nil, err
		}
		reports = append(reports, x)
	}
	return simulation.Spreads(reports, 100), nil
}

// sweep is a scenario for each sum of cover.
func sweep(least rule.Limit[money.Amount]) []simulation.Scenario[support.Facts] {
	var values []money.Amount
	for v := int64(sweepStep); v <= sweepTo; v += sweepStep {
		values = append(values, money.Won(v))
	}
	return simulation.Sweep[support.Facts]("least_cover", least, values...)
}

// shifts move a fact of everybody a little: who is near a limit.
func shifts(s *rule.Schema[support.Facts]) (out []simulation.Scenario[support.Facts]) {
	for _, x := range []struct {
		fact  rule.Fact[support.Facts]
		units int
		size  lang.Text
	}{
		{s.Fact("cover"), 10_000_000, text("1,000만원", "10 million won")}, {s.Fact("employees"), 1, text("1명", "1 person")},
		{s.Fact("months"), 1, text("1개월", "1 month")}, {s.Fact("research"), 10, text("0.1%p", "0.1 points")},
	} {
		less, more := simulation.Shift(x.fact, -x.units), simulation.Shift(x.fact, x.units)
		name := x.fact.Label()
		less.Label = text(name.KO+" −"+x.size.KO, name.EN+" −"+x.size.EN)
		more.Label = text(name.KO+" +"+x.size.KO, name.EN+" +"+x.size.EN)
		out = append(out, less, more)
	}
	return out
}

// percent is a share with one digit, rounded down, in integers.
func percent(n, of int64) string {
	if of == 0 {
		return "-"
	}
	return fmt.Sprintf("%d.%d%%", n*100/of, n*1000/of%10)
}

func text(ko, en string) lang.Text { return lang.Text{KO: ko, EN: en} }
