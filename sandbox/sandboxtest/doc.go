// Package sandboxtest tests rules (규칙 시험): a table of cases that a lawyer can read and write, what the cases leave
// untested, and whether they would notice a wrong rule. It is for test files and for programs about tests.
//
//	func TestStart(t *testing.T) {
//		sandboxtest.Check(t, book, cases)         // every case is decided as it says
//		sandboxtest.CheckCoverage(t, book, cases) // no rule, branch, limit or provision is left out
//		sandboxtest.CheckMutants(t, book, cases)  // no small mistake in the rules would pass
//	}
//
// A [Case] has a name, the provision that decides it (근거 조문), facts and the answer. [DecodeCases] and [EncodeCases]
// keep cases as JSON Lines, one case a line:
//
//	{"name":"보장액이 1원 모자람","basis":"시행령 제60조제3항제1호","facts":{"cover":{"amount":"149999999","currency":"KRW"}},"want":{"decision":"false","failed":["start.cover"]}}
//
// [Cover] finds what no case touches, [Boundaries] makes the cases at the limits for a person to review, and [Mutate]
// changes the rules one operator, limit or word at a time and reports the changes that no case notices. Each
// Check function is the same as an assertion. [Golden] compares a text with a file.
//
// Everything is in the order of the book and without chance: the same book and cases give the same bytes. Points and
// mutants have names that stay while their rule does, such as start.cover:cover.at_least:limit-1, so that a test can
// allow one: as it is, or with * for any text.
//
// Limits: opaque conditions are counted as true, false or unknown and not looked into. [Mutate] builds a book for every
// mutant and searches with [rule.Book.Diff] for each that survives, so it is quick where the cases are good: 930 mutants of 30
// rules took 0.6 s, 3,100 mutants of 100 rules with 500 survivors 44 s. And a book whose mutants all die may still be wrong where
// the cases are, so cases come from the statute, not from the book.
package sandboxtest
