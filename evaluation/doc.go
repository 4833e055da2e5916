// Package evaluation models how proposals are selected: criteria with weights, the scores of a panel, and a stage that turns
// them into a ranking and selects the best (평가 및 선정). In the calls for regulation-free zones (규제자유특구) and global
// innovation special zones (글로벌 혁신특구) an evaluation panel (특구지정평가위원회) scores the plans on paper (서면평가), then in
// presentations (발표평가); the best become candidates, which the statutory procedure takes on from there.
//
// A rejected applicant will challenge the result, so every number must stand: scores are exact decimals, everything between
// the declared roundings is exact, and who was dropped, who was left out and which rule decided are part of the result.
//
//	stage := evaluation.Stage{
//		ID: "bids", Weighing: evaluation.Marks, Full: evaluation.MustPoints("100"), Select: 1,
//		Method: evaluation.Negotiation().Method, // one highest and one lowest dropped, four decimals, ties
//		Criteria: []evaluation.Criterion{
//			{ID: "technical", Max: evaluation.MustPoints("80"), Technical: true, Pass: evaluation.MustMark("85%")},
//			{ID: "price", Max: evaluation.MustPoints("20"), Given: true},
//		},
//	}
//	ranking, err := evaluation.Rank(stage, panel)
//
// # Data, not code
//
// A Stage declares its tree of criteria (Criterion, Weighing), who must sit on the panel (Composition), how scores become totals
// (Method, whose doc says in which order), and how many go on, with quotas and a reserve list. Neither the Act nor its Decree sets
// weights, marks or ties (시행령 제45조 lists considerations without weights), and no points table of a past call was published:
// every number comes from the caller. What published guidelines of procurement and research say stands in Presets, each part
// with its source and confidence; what they leave open stays open.
//
// # Refusing rather than guessing
//
// Bad input gives every fault at once, with its path, and no ranking. A missing score is a fault unless the stage declares what
// becomes of it (Missing). Evaluators with a conflict of interest (제척·기피·회피, package deliberation) do not count; a proposal that
// falls under its least number of evaluators is not scored. Equal proposals at the cut are a fault that carries the ranking, never
// an accident of the order of the input, which no result depends on.
//
// # Speed
//
// Rank is for documents. A host with many panels makes a Scorer of its stage once, lays scores out on a Board (Scorer.Read for
// panels, Scorer.Board for numbers, Scores.SetDecimals for decimals) and calls Board.Places with a Work to be used again. A Board is
// computed in int64 arithmetic where no number on the way can overflow, which is worked out beforehand, and in rationals
// otherwise; both give the same result.
//
// Times for one panel of 200 proposals, 9 evaluators and 12 criteria, against the same work written by hand in int64
// (go test -bench Ratio ./evaluation): 1.3 from a Board, without allocations; 1.4 with memory of its own, 2 allocations; 7 from
// decimals; 100,000 proposals take about as long for each as 1,000 do.
//
// # Limits
//
// Trimming drops whole evaluators of a proposal, not single scores. Normalisation between panels is by means only. Scores are 0 or
// more; deductions are penalties. The package keeps no dates but the day of the panel, and draws no lots by itself: a draw is a
// rule with a seed that the caller fixes beforehand.
package evaluation
