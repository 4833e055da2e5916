// Package programme holds the support that a regulation-free special zone and its operators can get (특구 지원사업): three
// subsidised programmes, aid for certification abroad, premiums, planning grants, charges that may be reduced, and
// cooperation with partners abroad.
//
// A [Kind] names a programme. [NewBook] holds who may receive it, as rules for a day that decide and explain themselves;
// what is not known about an applicant makes the answer unknown, never a grant. The amounts are exact: [CertificationAid],
// [PremiumSubsidy] and [PlanningGrant] compute one grant, [Funding] divides a budget among the State, the local
// governments and the participants, and a [Ledger] sets commitments against budgets and refuses to pay for one thing twice.
//
//	book, err := programme.NewBook(programme.OverseasCertification, on)
//	var row rule.Row[programme.Support]
//	programme.Facts{CasesThisYear: &cases, ReceivedThisYear: received, SupportedElsewhere: &no}.Fill(&row)
//	if book.Decide(&row) == rule.True {
//		aid, err := programme.CertificationAid(on, revenue, cost, received, money.Down)
//	}
//
// That a case passes its rules means that support is possible: money is given within the budget (예산의 범위에서, 제97조) and
// after a selection, which no rule replaces.
//
// Limits: only the statute's articles and the 규제자유특구 재정지원사업 운영요령 of 2020 were read as texts. Most figures stand in the
// press or in calls of one year, and their entries say so: they are secondary, and the day from which they apply is
// often assumed. The table of shares by which State, province and participants fund a project is an image in the published
// rule and is not here; a host gives the shares. Tax relief (제96조제1항) and the zone fund of 2020 are not modelled.
package programme
