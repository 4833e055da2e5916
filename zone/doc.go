// Package zone follows the designation of a regulation-free special zone (규제자유특구) through its stages, each with its
// article, and keeps the days on which they were reached.
//
// A zone is designated on a plan (규제자유특구계획): the head of a local government gives public notice of the plan and hears
// the residents, applies to the Minister of SMEs and Startups, the ministries concerned answer, the committee
// (규제자유특구위원회) resolves, the Minister designates and publishes it in the gazette. A global innovation special zone
// (글로벌 혁신특구) takes the same way; a call and a choice of candidates usually stand before it, as policy without an
// article ([StageCall], [StageCandidacy]).
//
//	path := zone.History{
//		{Stage: zone.StageResolution, On: civil.MustPartial("2024-04-30"), Confidence: law.Secondary},
//		{Stage: zone.StageEffect, On: civil.MustPartial("2024-06"), Confidence: law.Secondary},
//	}
//	err := path.Validate() // nil: a month that may lie after the day contradicts nothing
//
// Limits: this version holds the path to designation only, without the clocks of its steps, the contents of the plan,
// change (변경) and cancellation (지정해제). How a selection was made is unknown here; [StageCandidacy] is the day of its
// result. Stage articles are those of the Act and Decree from 2019-04-17; their numbers have not changed since.
package zone
