// Package law holds what every rule of the library stands on: which provision says so, and from which day.
//
// An [Act] names a statute (법령), a [Ref] cites a place in it (조·항·호·목), a [Timeline] keeps a value that a statute
// sets together with the days from which each version was in force (시행일), and a [Transition] is the provision
// (부칙의 적용례, otherwise 행정기본법 제14조) that says which event's date picks the version. The answer, a [Selection],
// says in Korean and English why that version was taken. [ZoneActAmendments] is the history of the Act on
// regulation-free special zones (규제자유특구) and its Decree as data.
//
//	terms := law.MustTimeline(
//		law.Entry[civil.Period]{From: civil.MustDate("2019-04-17"), Value: civil.Years(2), Basis: law.MustRef("제86조제6항")},
//		law.Entry[civil.Period]{From: civil.MustDate("2024-08-07"), Value: civil.Years(4), Basis: law.MustRef("제86조제9항")},
//	)
//	chosen, err := law.Select(terms, law.ZoneTransitions(), law.Moment{Event: law.EventGrant, On: granted})
//	chosen.Entry.Value   // how long the permit may last
//	chosen.In(lang.Korean) // and why
//
// A citation is ambiguous without a day: the Act that took effect on 2026-07-01 made 제86조제9항 into 제86조제10항. So a
// timeline entry carries the citation in the numbering of its own text, and there is no "current" version.
//
// Limits: the texts themselves are not here, only citations, numbers and short descriptions in the project's own
// words; English names are for reading and are not official; a citation points to one place (no ranges, no 단서 or
// 각 호 외의 부분).
package law
