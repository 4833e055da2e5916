// Package calendar says which days are public holidays in Korea (공휴일) and on which day a statutory period ends
// (기간의 계산).
//
// A [Calendar] holds the holidays of the years [FirstYear] to [LastYear], each with the decree that made it and the day
// on which it became known. [Korea] is the calendar with all of them; [Calendar.Known] is the same calendar as it
// stood on an earlier day, and [Calendar.With] adds a day that the government has designated since.
//
// A [Counting] is one rule of law for counting a period: the Civil Act (민법 제155조부터 제161조까지), the General Act on
// Public Administration (행정기본법 제6조, 제7조), the Civil Petitions Act (민원처리법 제19조). It answers with a [Deadline]:
// the last day, and on request every step that led to it, with its article, in Korean and English. [Backward] counts
// back from an event.
//
//	end, err := calendar.Administrative.Count(calendar.Korea(), civil.MustDate("2025-09-24"), civil.Days(10))
//	end.Last()           // 2025-10-10: the tenth day is a Saturday, then Chuseok (추석) and Hangeul Day (한글날)
//	end.In(lang.Korean)  // the steps
//
// # Where the holidays come from
//
// Statutory holidays and their substitutes (대체공휴일) are derived from the versions of the Decree on public holidays
// (관공서의 공휴일에 관한 규정: texts of 2013-11-05, 2021-08-04, 2023-05-04, 2026-05-01 and 2026-05-11) and a table of the
// lunar days in Korean time; elections on expiry of a term from 공직선거법 제34조; what the government decided day by day
// is listed. The lunar days of 2018 to 2030 stand alike in the tables of the Korea Astronomy and Space Science
// Institute (한국천문연구원) as the npm packages korean-lunar-calendar 0.4.0 and kor-lunar 1.4.0 carry them, and, to
// 2027, in the yearly almanac outline (월력요항) of the official gazette.
//
// Sundays are public holidays too (제2조제1호): they count for every question, and only the lists leave them out.
// Saturdays are none; the statutes that treat them alike name them.
//
// # Limits
//
// A year outside the table is a fault, never a guess. Local holidays (지방공휴일) and holidays of single trades are not
// held. A day that was expected and fell away later, such as the presidential election of March 2027 before the
// vacancy of 2025, is not listed for the days on which it was still expected. Substitutes are not derived again when a
// host adds a day. The library gives no legal advice.
package calendar
