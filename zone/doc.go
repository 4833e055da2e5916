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
// period × operators × provisions. [Menu] and [DeemedPermit] are data for the special cases. A [History] is what is published
// of a zone's way, day by day as far as it is known.
//
// Not modelled, and why:
//   - which of two laws is more relaxed (제3조제1항): a comparison of their contents, which the authority makes. What no special
//     case touches stays under its own law (제3조제2항): [WhyProvision].
//   - which permits are deemed given (제64조, 제65조): the list depends on the plan; [DeemedPermit] has the time to answer.
//   - the menu of special cases without a number, and those of the specialised development zones (지역특화발전특구), to which the
//     Act links through 제113조 only.
//   - the opinion of the governor on a municipality's application (제72조제2항·제3항), the prior consultation (시행령 제42조제1항),
//     the length of a supplement (제72조제4항), the guideline (제74조제3항), the request of the Minister to ask for cancellation
//     (시행령 제53조제2항) and monitoring (제84조제1항): the law sets neither a number nor an effect.
//   - tabling first (제76조, 시행령 제46조제1항) and the designation by transition of the industries of 2015 (법률 제15852호 부칙
//     제3조): an order of business, and a matter of the past.
//   - the form of a plan in each change: a changed plan is a new version with its own day ([Plan.On]), and [ChangeOf] compares
//     what the two exempt.
//
// Read as amended only and therefore marked inferred: the inspection of a change before 2026-07-01, the name of the regional
// plan before 2023-07-10, the first day of 제74조의2. How a selection was made is unknown here; its result is a [Candidate].
package zone
