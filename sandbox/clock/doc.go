// Package clock runs statutory clocks (법정 처리기한): a length of time within which an authority has to answer, the days
// that do not count while it waits for a supplement (보완 기간의 불산입), the outer cap that no such day moves, the one
// extension (연장), and what the law makes of silence (회신하지 아니한 경우의 간주).
//
// A [Spec] is what the provisions say, as data with citations. A [Course] is what happened. Both together, with a
// calendar of the public holidays, are a [Clock], which answers on any day: when is the answer due, what is left, is it
// overdue, and by which steps and articles.
//
//	review := clock.Spec{ // 제86조제3항: 30 days, 90 in all, once 30 more
//		What:      lang.Text{KO: "실증특례 검토 결과의 회신", EN: "reply on a demonstration permit"},
//		Length:    civil.Days(30),
//		Basis:     law.MustRef("제86조제3항"),
//		Stop:      law.MustRef("제86조제3항"),
//		Cap:       clock.Limit{Length: civil.Days(90), Basis: law.MustRef("제86조제3항")},
//		Extension: clock.Limit{Length: civil.Days(30), Basis: law.MustRef("제86조제3항")},
//	}
//	c, err := review.Start(calendar.Korea(), clock.Course{From: civil.MustDate("2026-03-10")})
//	c.Due() // 2026-04-09
//	c.Cap() // 2026-06-08
//
// An [Agenda] lists what is due, from clocks and from duties without one, in order.
//
// # How it is counted
//
// By the rule of the Spec, [calendar.Administrative] where it names none: the zone Act and its Decree have no rule of
// their own, so that is a conclusion, and [Clock.Confidence] is no better than inferred. Then
//   - the day of the notice is not counted (민법 제157조);
//   - both days of a stop and all between them are not counted, overlapping stops once. The Act says "the time that the
//     supplement takes" and not which days that is: whoever records the stop decides;
//   - an extension is so many days more, on the count and on the cap;
//   - the last counted day rolls over Saturdays and public holidays (민법 제161조). A stop that begins after the last counted day changes
//     nothing, even before the day to which it rolled;
//   - the cap counts every day and rolls too; no answer is due after it.
//
// Where the law has no rule on supplements, Stop is absent and those days are counted. A stop ends with the answer; one that
// begins after it is a fault, and one that ended before the time began changes nothing.
//
// # While a stop is open
//
// [Clock.Due] is false: no last day can be named. Show [Clock.Earliest] as the day before which the answer is not due,
// as things stand today (it moves on with every day that the stop lasts), and [Clock.Cap], where there is one, as the day
// by which it is due at the latest; [Clock.Item] says both what is left and the cap. When the cap has come so near that it
// decides, the two are the same day and [Clock.Overdue] goes by it. [Clock.Remaining] stands still during a stop, and before
// the time has begun it is the whole length.
//
// # As known on a day
//
// The calendar says which holidays were known: pass [calendar.Calendar.Known] for what was due as known on an earlier
// day. A temporary holiday that is designated later moves a due day.
//
// # Limits
//
// A clock counts days, weeks, months or years, no hours. Civil petitions (민원처리법 제19조) are counted from six days on.
// Whether an extension was asked for in time is not examined, since no provision read says when. The package has no
// timer and never reads the day of the host.
package clock
