// Package region holds the provinces of Korea (시·도) with the days on which they were valid, and the three systems of
// codes that number them.
//
// The systems collide, so each is a type of its own: 세종 is KR-50 in ISO 3166-2 and 36 in the legal-dong code (법정동코드),
// 50 in the legal-dong code is 제주, and the statistical code (통계청 한국행정구역분류) of 세종 is 29, the legal-dong code of
// the former 광주광역시. A code means something on a day only:
//
//	p, err := region.MustLegalDong("42").On(civil.MustDate("2023-06-10"))
//	// p is 강원도; one day later err says that 51, 강원특별자치도, has replaced it
//
// A [Province] is one row: what one legal-dong code stood for while it was valid. Since the records begin ([Begin])
// no province changed its name without a new legal-dong code, so one row has one name. 강원도 (42) became
// 강원특별자치도 (51) on 2023-06-11, 전라북도 (45) became 전북특별자치도 (52) on 2024-01-18, and 광주광역시 (29) and 전라남도 (46)
// became 전남광주통합특별시 (12) on 2026-07-01: sixteen provinces since.
//
// Limits: cities, counties and districts (시·군·구) are not modelled, so the move of 군위군 from 경상북도 to 대구광역시 on
// 2023-07-01 changes nothing here. No ISO 3166-2 and no statistical code of 전남광주통합특별시 is known; both are zero. ISO
// and statistical codes are taken to end where Korean law ends the province, whenever their keepers strike them off. The
// codes and English names rest on secondary sources, except where a row says otherwise; English names of abolished
// provinces and of 전남광주통합특별시 are renderings of this package.
package region
