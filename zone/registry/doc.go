// Package registry holds the zones designated since 2019 on the Act on regulation-free special zones: 42 regulation-free
// zones (규제자유특구), eight global innovation special zones (글로벌 혁신특구) and one wide-area zone (광역연계형 규제자유특구), each
// with its sources and how sure they are.
//
//	gangwon, _ := region.MustLegalDong("51").On(civil.MustDate("2026-11-22"))
//	for _, z := range registry.Select(registry.Query{Region: gangwon, Kind: registry.RegulationFree}) {
//		fmt.Println(z.ID, z.Name.KO, z.State)
//	}
//
// Most facts come from the press and from pages of agencies, not from the gazette, so a record says "not found" by
// leaving a field out, never by a guess: the day of many terms is unknown, and dates are as exact as the source (2025-06
// is a month, not its first day). A state is what was reported on its own date ([Zone].StateAsOf), not a conclusion
// about today. Where sources disagree, the record follows the gazette or the committee and a note tells the other value.
//
// A host keeps further zones in a file of its own with the same form and reads it with [Load], which makes the same
// checks. The registry is data of record: nothing in it is computed, and ids are never used again for another zone.
//
// [PublishedOutcomes] holds what zones were to reach and what was published of their results ([Indicator]), with the reasons not to
// compare them lightly; [Attainment] and [Outcomes.Compare] compute exactly and round as named.
//
// [Calls] has the calls for proposals from which the global and the wide-area zones came, as the press tells of them.
//
// Limits: names in English, and the wording of special cases, partners and notes in both languages, are summaries of
// this package and not official. The designations of 2026 are known in part only. Most names leave out the ending
// "규제자유특구" that the plan must carry (시행령 제42조제2항). Provinces stand under the legal-dong code of the day of the
// committee's vote; cities and districts (시·군·구) are texts without a code. Of the wide-area zone
// one province is known and at least one is not ([Zone].RegionsIncomplete), so counts by province have it once.
package registry
