// Package simulation asks what a reform would do (정책 모의실험): who would pass a rule who does not today and who no longer would, what it costs to the won, by
// region, industry and size, over millions of subjects.
//
// A [Population] is subjects of the host's type: a sequence ([Of]), a file ([CSV], [JSONLines]), or a [Generator] of declared distributions. A [Binding] says where the
// facts stand in it. A [Study] has the law as it is, a [rule.Book], and each reform as a [Scenario]: other values of named parameters, other rules, another
// formula for the grant. Its [Plan] runs all of them over each block of subjects before the next is read:
//
//	study := simulation.Study[Start]{
//		Book:  book, // the law of a day
//		Grant: grant,
//		Scenarios: []simulation.Scenario[Start]{
//			{Name: "cover", Changes: []rule.Change{minCover.To(money.Won(300_000_000))}},
//		},
//		Groups: []simulation.Grouping{{Name: "region", Terms: regions}},
//	}
//	plan, err := study.Plan()
//	tally, err := plan.Run(ctx, simulation.Rows(population, binding), simulation.Options{Workers: 2})
//	report := tally.Report() // who flips, winners and losers, what each rule alone refuses, examples with explanations
//
// [Sweep] is one scenario for each value of a parameter, [Without] one for each rule, [Shift] one in which everybody has a little more or less of a fact, which
// finds cliffs. Rules that a scenario leaves as they are are decided once for all of them. [Plan.Seeds] and [Spread] say how much of a difference is chance.
// [Replay] decides past cases again. A [Process] passes applications through a statutory clock and the sittings of a committee.
//
// # Exact and reproducible
//
// Nothing is a float. The decisions are those of [rule.Book.Decide]: what is unknown stays unknown and is never a pass. The same study, population and
// seed give the same bytes with any number of workers; a [Tally] of parts merges to that of the whole, in any order, so that a cluster can count parts.
// [Tally.Encode] and [Plan.Decode] carry tallies from machine to machine; examples/beam runs a study on Apache Beam.
//
// # Cost
//
// 1,000,000 applications, twelve rules, baseline and reform, a grant with brackets and a cap, by region and industry, take about half of the time of the loop over
// rows that a program would have by hand, on one core (go test -bench W2; the digests are compared first). A sweep of 100 values takes about as long as eight single
// runs (-bench Sweep). A run holds a block a worker, whatever the size of the population.
//
// # Limits
//
// Goroutines run in [Plan.Run] only, and all have ended when it returns. A study has at most 65,536 cells of groups. Numbers in columns fit an int64. A scenario
// of [Shift] moves the limits of a fact, so facts derived from it do not move. What a simulation shows follows from its population; the report carries its assumptions.
package simulation
