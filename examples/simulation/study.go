package main

import (
	"context"
	"fmt"

	"github.com/teukgu/teukgu/evaluation/simulation"
	"github.com/teukgu/teukgu/sandbox/lang"
	"github.com/teukgu/teukgu/sandbox/money"
	"github.com/teukgu/teukgu/sandbox/rule"
)

// results are everything that is reported.
type results struct {
	main   simulation.Report
	sweep  simulation.Report // brief
	shifts simulation.Report // brief: cliffs and what each parameter does
	seeds  []simulation.Report
	flows  [2]simulation.Flow
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
	makers   *simulation.Generator[applicant]
	progress func(done, of int64)
	done, of int64
}

func (r *runner) run(s simulation.Study[support], n int64, seed uint64) (simulation.Report, error) {
	plan, err := s.Plan()
	if err != nil {
		return simulation.Report{}, err
	}
	t, err := plan.Run(r.ctx, simulation.Rows(r.makers.Population(n, seed), binding()), simulation.Options{
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

// simulate runs the study, five smaller populations, the sweep, the shifts and the procedure.
func (o *options) simulate(ctx context.Context, progress func(done, of int64)) (out results, err error) {
	least, err := leastCover()
	if err != nil {
		return out, err
	}
	book, err := rule.NewBook(schema, day, rules(least))
	if err != nil {
		return out, err
	}
	makers, err := simulation.NewGenerator(traits()...)
	if err != nil {
		return out, err
	}
	sample := min(o.n, 200_000)
	r := runner{options: o, ctx: ctx, makers: makers, progress: progress, of: o.n + 7*sample}
	study := simulation.Study[support]{Book: book, Grant: grant("0.7", 200_000_000), Groups: groupings(), Examples: 1, Scenarios: scenarios(least)}
	if out.main, err = r.run(study, o.n, o.seed); err != nil {
		return out, err
	}
	for i := range uint64(5) {
		x, err := r.run(study, sample, o.seed+1+i)
		if err != nil {
			return out, err
		}
		out.seeds = append(out.seeds, x)
	}
	study.Brief, study.Groups, study.Examples = true, nil, 0
	study.Scenarios = sweep(least)
	if out.sweep, err = r.run(study, sample, o.seed); err != nil {
		return out, err
	}
	study.Scenarios = shifts()
	if out.shifts, err = r.run(study, sample, o.seed); err != nil {
		return out, err
	}
	out.flows, err = procedure(o.seed)
	return out, err
}

// sweep is a scenario for each sum of cover.
func sweep(least rule.Limit[money.Amount]) []simulation.Scenario[support] {
	var values []money.Amount
	for v := int64(sweepStep); v <= sweepTo; v += sweepStep {
		values = append(values, money.Won(v))
	}
	return simulation.Sweep[support]("least_cover", least, values...)
}

// scenarios are the two reforms: more cover, and an easier way in with another formula.
func scenarios(least rule.Limit[money.Amount]) []simulation.Scenario[support] {
	return []simulation.Scenario[support]{
		{Name: "cover", Label: text("제1안: 보장액 2배", "1: twice the cover"), Changes: []rule.Change{least.To(money.Won(300_000_000))}},
		{Name: "entry", Label: text("제2안: 문턱 완화·80%", "2: easier entry, 80 %"),
			Changes: []rule.Change{leastMonths.To(6), leastStaff.To(3), leastShare.To(rule.MustNumber("0.0200"))}, Grant: grant("0.8", 200_000_000)},
	}
}

// shifts move a fact of everybody a little: who is near a limit.
func shifts() (out []simulation.Scenario[support]) {
	for _, x := range []struct {
		fact  rule.Fact[support]
		units int
		size  lang.Text
	}{
		{cover.Fact(), 10_000_000, text("1,000만원", "10 million won")}, {employees.Fact(), 1, text("1명", "1 person")},
		{months.Fact(), 1, text("1개월", "1 month")}, {research.Fact(), 10, text("0.1%p", "0.1 points")},
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
