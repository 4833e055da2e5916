// Package rule holds the requirements of the law (법정 요건) as data that decides, explains itself, says what is still needed and what would change the
// answer, and can be tested like code.
//
// A [Schema] declares the facts (사실) of one kind of decision, each a typed handle. A [Row] holds the facts of one case; what is not set is unknown,
// never false and never zero. The handles build conditions (요건), [All], [Any], [Not] and [CountOf] combine them, a [Rule] is a condition with its
// code and citation, and a [Book] is rules built for a day, on which every parameter ([Param]) has the value of that day:
//
//	var (
//		start = rule.NewSchema[Start]("start/1")
//		cover = start.Amount("cover", lang.Text{KO: "책임보험 보장액", EN: "liability cover"}, rule.Changeable)
//		plan  = start.Bool("compensation_plan", lang.Text{KO: "손해배상 계획 협의", EN: "agreed compensation plan"})
//	)
//
//	book, err := rule.NewBook(start, on, []rule.Rule[Start]{
//		{Code: "start.cover", Basis: law.MustRef("제88조제2항"), When: rule.Any(cover.AtLeast(minCover), plan.True())},
//	})
//
//	var row rule.Row[Start]
//	cover.Set(&row, operator.Cover)
//	truth := book.Decide(&row)     // rule.Unknown: the plan is not known, if the cover is too low
//	needs := book.Needs(&row)      // compensation_plan
//	ways, _ := book.WhyNot(&row, 3) // 책임보험 보장액을 1억 5천만원 이상으로
//
//	var out rule.Outcome[Start]
//	book.Review(&row, &out)
//	fmt.Print(out.Explain().Text(lang.Korean))
//
// # Three values
//
// An answer is [True], [False] or [Unknown], by Kleene's logic: All is the least of its parts, Any the greatest. A test of a fact that is missing is
// Unknown. A book passes where all its rules pass. Unknown is never taken for a grant: ask [Book.Needs] which facts are missing.
//
// # One evaluator
//
// Decide, Review, the explanation and the batches over columns run the same tests, so a bare decision and an explained one cannot differ. Deciding and
// reviewing allocate nothing, and explaining nothing but text. The type that names the schema costs nothing.
//
// # Exact
//
// Numbers are compared exactly at any size. What int64 cannot hold takes a slower way. A product or a sum is never rounded; a limit with more digits than its fact
// is refused.
//
// # Limits
//
// A schema has at most 64 facts and a vocabulary at most 64 words. A condition is at most 100 levels deep; a book has at most 65,536 tests. A derived fact is
// computed from facts that are given, not from other derived ones. There is no rule language, no priority and no side effect. Bounded searches say
// where they were cut off. What a statute reserves to a committee is no rule.
package rule
