// Package simulation asks what a reform would do (정책 모의실험): who would pass a rule who does not today and who no longer would, what it costs to the won, by
// region, industry and size, over millions of subjects.
//
// # A question
//
// A [Study] has the law as it is, a [rule.Book], and each reform as a [Scenario]: other values of named parameters, other rules, fewer rules, another formula for
// the [Grant], or all of these. Its [Plan] runs all of them over each block of subjects before the next is read, and decides once what they share:
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
//	report := tally.Report()
//
// # Subjects
//
// A [Population] is subjects of the host's type: a sequence ([Of]), a file ([CSV], [JSONLines]; strict, with all faults by row and column), or a [Generator] of
// declared distributions, each an [Assumption] that the report carries. A [Binding] says where the facts stand in that type, decimals too; what is unknown stays
// unknown. A store of columns yields a [Frame] itself.
//
// # Who is affected
//
// A [Report] says who flips, who gets more and who less, and which rules refuse whom, alone or not; [Tally.By] for any groups and pairs of groups.
// Examples of each change come with the explanation under both. [Report.Tables] are rows for people ([Table.In]) and programs ([Table.CSV]); a report is JSON too.
//
// # What matters
//
// [Nudges] moves every named parameter by percentages and [Steps] one of them by units, and [Tally.Sensitivity] has the effect of each, the greatest first. [Sweep] is one
// scenario for each value of a parameter, [Without] one for each rule, and [Shift] one in which everybody has a little more or less of a fact, which finds cliffs.
//
// # What is chance
//
// [Plan.Seeds] runs a plan over generated populations of other seeds, and [Spreads] says between what values the results lie.
//
// # What was decided
//
// [Replay] decides past cases again, under the version that decided them and under a candidate, and says of each whether it flips or was never what the rules gave.
//
// # How long it takes
//
// A [Process] passes filings through a statutory clock, supplements, an extension, desks and the sittings of a committee, on the real calendar; [Summary] has the
// days, the share beyond the limits and the load of each month, and [Compare] what another clock does to the same filings. Stages follow each other: what one
// decided is filed with the next.
//
// # Exact and reproducible
//
// Nothing is a float. The decisions are those of [rule.Book.Decide]: what is unknown is never a pass. The same study, population and
// seed give the same bytes with any number of workers; a [Tally] of parts merges to that of the whole, in any order, so that a cluster can count parts.
// [Tally.Encode] and [Plan.Decode] carry tallies from machine to machine; examples/beam runs a study on Apache Beam.
//
// # Cost
//
// 1,000,000 applications, twelve rules, baseline and reform, a grant with brackets and a cap, by region and industry, against the loop over rows of int64 that a
// program would have by hand (= 1, on one core; go test -bench 'W2|Sweep', which compares the digests first):
//
//	one core                                     0.35
//	and the reasons and refusals of every rule   0.36
//	two cores                                    0.18
//	from decimals in memory, one core            2.2
//	a sweep of 100 values                        5.4 runs of one value
//
// A run holds a block of 4,096 subjects a worker, whatever the size of the population: the peak of a program that reads 2,000,000 lines of CSV is 9 MB above
// that of one that reads none, of JSON 10 MB, and with a generator and subjects of ten facts 18 MB (TestPeakMemory, two workers).
//
// # Limits
//
// Goroutines run in [Plan.Run] only, and all have ended when it returns. A study has at most 65,536 cells of groups. Numbers in columns fit an int64, and a
// larger one is a fault; sums have any size. A scenario of [Shift] moves the limits of a fact, so facts derived from it do not move. A [Process] holds its
// filings in memory. What a simulation shows follows from its population; the report carries its assumptions.
package simulation
