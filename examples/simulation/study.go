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

// simulate runs the study, the sweep, the shifts, five smaller populations and the procedure.
func (o *options) simulate(ctx context.Context, progress func(done, of int64)) (r results, err error) {
	sample := min(o.n, 200_000)
	before, all := int64(0), o.n+7*sample
	least, err := leastCover()
	if err != nil {
		return r, err
	}
	book, err := rule.NewBook(schema, day, rules(least))
	if err != nil {
		return r, err
	}
	makers, err := simulation.NewGenerator(traits()...)
	if err != nil {
		return r, err
	}
	study := simulation.Study[support]{Book: book, Grant: grant("0.7", 200_000_000), Groups: groupings()}
	run := func(s simulation.Study[support], n int64, seed uint64) (simulation.Report, error) {
		plan, err := s.Plan()
		if err != nil {
			return simulation.Report{}, err
		}
		t, err := plan.Run(ctx, simulation.Rows(makers.Population(n, seed), binding()), simulation.Options{
			Workers: o.workers, Progress: func(done int64) { progress(before+done, all) },
		})
		before += n
		if err != nil {
			return simulation.Report{}, err
		}
		out := t.Report()
		out.Assumptions = makers.Assumptions()
		return out, nil
	}
	reforms := study
	reforms.Scenarios, reforms.Examples = scenarios(least), 1
	if r.main, err = run(reforms, o.n, o.seed); err != nil {
		return r, err
	}
	for i := range uint64(5) {
		x, err := run(reforms, sample, o.seed+1+i)
		if err != nil {
			return r, err
		}
		r.seeds = append(r.seeds, x)
	}
	study.Brief, study.Groups = true, nil
	var values []money.Amount
	for v := int64(sweepStep); v <= sweepTo; v += sweepStep {
		values = append(values, money.Won(v))
	}
	sweeps := study
	sweeps.Scenarios = simulation.Sweep[support]("least_cover", least, values...)
	if r.sweep, err = run(sweeps, sample, o.seed); err != nil {
		return r, err
	}
	study.Scenarios = shifts()
	if r.shifts, err = run(study, sample, o.seed); err != nil {
		return r, err
	}
	r.flows, err = procedure(o.seed)
	return r, err
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
