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
// Bad input gives every fault at once, with its path, and no ranking; after 10,000 faults only that there are more. A missing score is a fault unless the stage declares what
// becomes of it (Missing). Evaluators with a conflict of interest (제척·기피·회피, package deliberation) do not count; a proposal that
// falls under its least number of evaluators is not scored. Equal proposals at the cut are a fault that carries the ranking, never
// an accident of the order of the input, which no result depends on.
//
// # The procedure
//
// A Call is what was published: who may apply, the window, the stages with their criteria, the number to be selected, the time to
// object. A Procedure (선정절차) adds what happened, as dated events:
//
//	filed → screened → listed → opened → scored → sealed → ranked → … → chosen → applied → consulted → resolved → designated
//
// Each step needs what the one before it yields: the first stage scores the eligible, the next those that the ranking selects, the
// candidates are those of the last ranking. Procedure.Apply refuses what comes too late, what is not the turn of, and what is not
// what was sealed; the [*Refused] has every fault and what is allowed instead. Nothing is built on a result while it can be
// challenged: a stage opens when the time to object to the one before is over and every objection is decided, and a stage that is
// scored again (재평가) keeps the ranking that it had. Who is eligible, rules of the host decide (EligibilityOf). Procedure.Status,
// Next and Agenda answer for a day; ProcedureFlow draws the table of moves.
//
// No article prescribes a step before the application for the designation, so a fault against the call carries no citation. From
// there each candidate goes its own way under 제72조제1항 and 제75조; what the law asks of its plan besides (notice, inspection,
// gazette) is the life of the zone, zone.Designation, which takes Candidate.Fact.
//
// Rounds holds the calls of 2023, 2024 and 2026 as far as they were published, each number with its source.
//
// # A result that can be defended
//
// A Record is everything that produced a ranking, in one document with a digest: anyone who has it gets the same bytes. What an
// applicant and the public are told is made from it, without names (Record.Applicant, Record.Public). CheckSafety says how much a
// selection rests on single evaluators, weights and scores.
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
// more; deductions are penalties. The package draws no lots by itself: a draw is a rule with a seed that the caller fixes
// beforehand. A call is not changed after it was published: a longer window is another call. Objections are to the list of the
// eligible and to rankings, one of each applicant to each result. A reserve that moves up is not held against quotas. A stage is
// scored again only before the next one opens. That the Minister returns the application of a candidate (반려, 제75조제5항) is an
// event of zone.Designation alone.
package evaluation
