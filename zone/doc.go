// Package zone holds the plan of a regulation-free special zone (규제자유특구계획), follows the zone from the notice of the plan to
// its end, and says what the zone exempts whom from, where and when.
//
// The head of a local government gives public notice of the plan and hears the residents, applies to the Minister of SMEs
// and Startups, the ministries concerned answer, the committee (규제자유특구위원회) resolves, the Minister designates and
// publishes it in the gazette (제72조부터 제75조까지). A change of the plan takes the same way in less time (제81조). A global
// innovation special zone (글로벌 혁신특구) is such a zone in law.
//
//	plan, err := zone.ReadPlan(data)                          // every fault at once, with its item
//	life, err := zone.NewDesignation("rfz-43", plan.Kind).Apply(zone.Event{
//		Type: zone.EventNoticed, Date: civil.MustDate("2026-11-23")})
//	agenda, err := life.Agenda(calendar.Korea(), civil.MustDate("2026-11-24"))
//	ok, why := plan.Scope().Covered(zone.Place{Operator: "op-1", Provision: zone.MustProvision("도로교통법 제5조"),
//		Area: "a", On: civil.MustDate("2027-06-01")})
//
// A [Plan] has the items of 제74조제1항 and 시행령 제42조제3항 as fields. A [Step] has the times of the procedure over the years.
// A [Designation] is the events of a zone; its state on a day is worked out, never stored. A [Scope] is the algebra: areas × a
// period × operators × provisions, and [Scope.Governing] says which law governs a place. [Menu] and [DeemedPermit] are data for the
// special cases. A [History] is what is published of a zone's way, day by day as far as it is known.
//
// What the law says without a rule to compute is a list for people, each line with its provision and first day: [Definitions],
// [ApplicationPapers], [Hearers], [Consulted], [DesignationCriteria], [CommitteeConcerns], [EvaluationCriteria], [EvaluationEffects],
// [NegativeListItems], [GlobalInnovationRules]. [MayRestrict] is the principle of allowing first, [Recommendable] the way from a
// specialised development zone.
//
// Not modelled, and why:
//   - which of two laws is more relaxed (제3조제1항): a comparison of their contents, which the authority makes and states.
//   - that laws to come fit the principle of allowing first (제3조제3항, 제4조제2항): a duty of the State without time or form.
//   - which permits are deemed given (제64조, 제65조제1항): the list depends on the plan; [DeemedPermit] has the time to answer.
//   - the menu of special cases without a number (제94조부터 제137조까지 among them), and those of the specialised development zones
//     (지역특화발전특구), to which the Act links through 제113조 and 제76조 only.
//   - judgements that the law leaves open: special reasons not to take up a private proposal (제73조제1항) or not to ask for a
//     cancellation (시행령 제53조제3항), whether an opinion is reasonable (시행령 제43조제2항), the length of a supplement (제72조제4항).
//   - steps without number or effect: the opinion of the governor on a municipality's application (제72조제3항; whom to tell,
//     [Plan.Governors] says), the prior consultation (시행령 제42조제1항), the guideline (제74조제3항), the consultation of the ministries
//     before a cancellation (제82조제2항), the request of the Minister to ask for one (시행령 제53조제2항), the opinion of the local head on
//     it (제141조제1항; the hearing of 제141조제2항 is an event), monitoring (제84조제1항, 시행령 제55조제1항·제2항), whose outcome is an event
//     of a permit. So is the day on which the result of an evaluation is published (시행령 제54조제3항).
//   - tabling first (제76조제2항·제3항): an order of business that the Minister may choose; [Recommendable] has the number.
//   - the designation by transition of the industries of 2015 (법률 제15852호 부칙 제3조): a matter of the past.
//   - the form of a plan in each change: a changed plan is a new version with its own day ([Plan.On]), and [ChangeOf] compares
//     what the two exempt.
//
// Read as amended only and therefore marked inferred: the inspection of a change before 2026-07-01, the name of the regional
// plan and of the regional committee before 2023-07-10, the first day of 제74조의2 and of 시행령 제2조의2. How a selection was made is
// unknown here; its result is a [Candidate].
package zone
