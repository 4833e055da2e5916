// Package sandbox models the instruments of Korea's regulatory sandboxes (규제샌드박스): the confirmation whether a permit
// is needed at all (신속확인), the demonstration permit (실증특례) and the temporary permit (임시허가), under the eight
// statutes that have them.
//
// The heart is the Act on regulation-free special zones (지역특구법, [ZoneAct]), held in all its versions since
// 2019-04-17; the seven sister statutes stand beside it. A statute differs from another in its numbers, not in code:
// [Statute.Rules] holds them as timelines whose entries carry the first day in force, the citation in the numbering of
// the text of that day and how the entry is known. Which event's date is looked up is part of the law: the term of a
// grant follows the day of the grant, not of the application and not today.
//
//	granted := civil.MustDate("2025-03-03")
//	terms, err := sandbox.ZoneAct.Terms(sandbox.Demonstration, granted)
//	terms.MaxMonths() // 48
//	terms.Basis()     // 제86조제9항, which is 제86조제10항 for grants from 2026-07-01
//
// An answer carries the weakest confidence of what it used. What a statute leaves open stays open: a zero length of an
// extension means that the Act names none, and [SilenceNone] that it attaches nothing to an authority's silence.
// [Compare] lays the eight statutes side by side on a day.
//
// The way of a case: [ReadApplication] decodes and checks the form; [Application.Review] holds the application against the
// rules of the day ([NewReviewer]) and says grantable, not grantable or needs input, with the clause that decided, what is
// still to be examined and what would change it. The grant itself is the Committee's: an [Event] of a [Permit], whose
// life is a table of moves ([Statute.PermitLife]). [Permit.Apply] returns a new permit or a refusal that says what is
// unmet and what is allowed now; [Permit.Status] is computed for any day, [Permit.Agenda] lists what is due. Around it
// stand the attached [Condition], the [Cover] that must be there before the start ([Statute.NewStartBook]), the [Claim]
// for damages and the [Inquest], the course of a confirmation.
//
// Versions without a transitional provision are read by the day of the event named at the field of [Rules]; for an
// extension that is the day of the grant too, since the amending Acts of the sister statutes name no event.
//
// Not modelled, because no number, choice or duty of a program hangs on it: forwarding and telling "at once" or "without
// delay" (제85조제2항·제3항·제6항·제8항, 제86조제6항, 제90조제8항); the ministries' duty to reform the law and to take part in the
// review beyond its deadlines (제87조제4항, 제90조제16항); the second opinion of the committee for regulatory reform
// (제87조제7항) and the recommendation of the Committee (제87조제13항); the shield of officers who act in good faith
// (제141조의2); the criteria that the Committee weighs (시행령 제57조제7항, 제64조제6항), which are discretion; the papers of an
// extension (시행령 제57조제9항) and the papers of the sister statutes, whose decrees were not read; the initial and interim
// reports under the finance Act; and that a temporary permit can open the market of the whole country, which is an
// agency's answer and not a provision. Administrative fines are held at their statutory cap: the amounts for each case
// stand in an annex that was not read. Of the R&D zone and circular economy Acts the penal provisions were not read.
package sandbox
