// Package deliberation models how a committee reaches a resolution (심의·의결): who sits on its register (재적위원), who may
// not take part (제척·기피·회피), whether it may open (의사정족수) and whether the motion is carried (의결정족수).
//
// The committees are those of the zone Act: the 규제자유특구위원회 (제77조) and the 규제자유특구규제특례등심의위원회 (제79조). Either opens
// with more than half of the members on its register and resolves with more than half of those present (시행령 제47조제7항,
// 제49조제7항). A member who is present but recused counts for the first and not for the second (대법원 90다20084, known from secondary
// sources: [RecusalSource]).
//
//	vote := deliberation.Vote{Members: 40, Present: 21, Recused: 1, For: 11}
//	outcome, err := vote.Outcome() // Quorum and Carried: 21 of 40, 11 of 20
//
// [Body.Officers], [Body.Posts], [Body.Functions], [Body.Dismissals] and [Body.Practice] are what else the law says of a committee, as lines
// with their provisions. Not modelled: the committee of the specialised development zones (지역특화발전특구위원회, 제12조), which decides
// nothing on a regulation-free zone; allowances (시행령 제47조제8항) and the secondment to its office (시행령 제51조), which touch no resolution.
//
// A [Resolution] is what the committee did, an event with its date: no rule of this library grants what the law leaves to a
// committee. The package decides nothing about the merits, has no casting vote (the law names none) and does not ask whether an
// absent member's seat was validly filled.
package deliberation
