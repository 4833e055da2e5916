package region

import (
	"github.com/teukgu/teukgu/sandbox/civil"
	"github.com/teukgu/teukgu/sandbox/lang"
	"github.com/teukgu/teukgu/sandbox/law"
)

// row is what one legal-dong code stood for. No code was used twice and no name changed without a new code, so a row has
// one name and one run of days.
type row struct {
	iso        ISO
	kostat     KOSTAT
	name       lang.Text
	short      lang.Text
	capital    bool
	valid      civil.Span
	next       LegalDong // whose row took its place
	confidence law.Confidence
	sources    []law.Source
}

var (
	begin = civil.MustDate("2012-07-01")

	always     = civil.MustSpan("2012-07-01/..")
	toGangwon  = civil.MustSpan("2012-07-01/2023-06-10") // 강원특별자치도 from 2023-06-11
	gangwon    = civil.MustSpan("2023-06-11/..")
	toJeonbuk  = civil.MustSpan("2012-07-01/2024-01-17") // 전북특별자치도 from 2024-01-18
	jeonbuk    = civil.MustSpan("2024-01-18/..")
	toMerger   = civil.MustSpan("2012-07-01/2026-06-30") // 전남광주통합특별시 from 2026-07-01
	sinceMerge = civil.MustSpan("2026-07-01/..")
)

var (
	isoList   = law.Source{Ref: "https://en.wikipedia.org/wiki/ISO_3166-2:KR", Confidence: law.Secondary}
	codeFiles = law.Source{Ref: "행정안전부 코드 파일 KIKcd_H, KIKcd_B (as cited in public code)", Confidence: law.Secondary}
	mergerAct = law.Source{Ref: "https://www.law.go.kr/법령/전남광주통합특별시설치를위한특별법", Confidence: law.Primary}
	codeFile  = law.Source{Ref: "행정안전부 코드 파일 KIKcd_H.20260720, 1200000000 (as cited in public code)", Confidence: law.Secondary}
	mergeNews = law.Source{Ref: "https://www.seoul.co.kr/news/politics/congress/2026/02/24/20260224500136", Confidence: law.Secondary}

	lists  = []law.Source{isoList, codeFiles}
	ended  = []law.Source{isoList, codeFiles, mergerAct}
	merged = []law.Source{mergerAct, codeFile, mergeNews}
)

const capital, local = true, false // 수도권, 비수도권

func text(ko, en string) lang.Text { return lang.Text{KO: ko, EN: en} }

// table has the row of legal-dong code n at n; the row of a number that is no code is empty.
var table = [100]row{
	11: {ISO{11}, KOSTAT{11}, text("서울특별시", "Seoul Special City"), text("서울", "Seoul"), capital, always, LegalDong{}, law.Secondary, lists},
	12: {ISO{}, KOSTAT{}, text("전남광주통합특별시", "Jeonnam-Gwangju Integrated Special City"), text("전남광주", "Jeonnam-Gwangju"), local, sinceMerge, LegalDong{}, law.Primary, merged},
	26: {ISO{26}, KOSTAT{21}, text("부산광역시", "Busan Metropolitan City"), text("부산", "Busan"), local, always, LegalDong{}, law.Secondary, lists},
	27: {ISO{27}, KOSTAT{22}, text("대구광역시", "Daegu Metropolitan City"), text("대구", "Daegu"), local, always, LegalDong{}, law.Secondary, lists},
	28: {ISO{28}, KOSTAT{23}, text("인천광역시", "Incheon Metropolitan City"), text("인천", "Incheon"), capital, always, LegalDong{}, law.Secondary, lists},
	29: {ISO{29}, KOSTAT{24}, text("광주광역시", "Gwangju Metropolitan City"), text("광주", "Gwangju"), local, toMerger, LegalDong{12}, law.Secondary, ended},
	30: {ISO{30}, KOSTAT{25}, text("대전광역시", "Daejeon Metropolitan City"), text("대전", "Daejeon"), local, always, LegalDong{}, law.Secondary, lists},
	31: {ISO{31}, KOSTAT{26}, text("울산광역시", "Ulsan Metropolitan City"), text("울산", "Ulsan"), local, always, LegalDong{}, law.Secondary, lists},
	36: {ISO{50}, KOSTAT{29}, text("세종특별자치시", "Sejong Special Self-Governing City"), text("세종", "Sejong"), local, always, LegalDong{}, law.Secondary, lists},
	41: {ISO{41}, KOSTAT{31}, text("경기도", "Gyeonggi Province"), text("경기", "Gyeonggi"), capital, always, LegalDong{}, law.Secondary, lists},
	42: {ISO{42}, KOSTAT{32}, text("강원도", "Gangwon Province"), text("강원", "Gangwon"), local, toGangwon, LegalDong{51}, law.Secondary, lists},
	43: {ISO{43}, KOSTAT{33}, text("충청북도", "Chungcheongbuk-do (North Chungcheong)"), text("충북", "Chungbuk"), local, always, LegalDong{}, law.Secondary, lists},
	44: {ISO{44}, KOSTAT{34}, text("충청남도", "Chungcheongnam-do (South Chungcheong)"), text("충남", "Chungnam"), local, always, LegalDong{}, law.Secondary, lists},
	45: {ISO{45}, KOSTAT{35}, text("전라북도", "Jeollabuk-do (North Jeolla)"), text("전북", "Jeonbuk"), local, toJeonbuk, LegalDong{52}, law.Secondary, lists},
	46: {ISO{46}, KOSTAT{36}, text("전라남도", "Jeollanam-do (South Jeolla)"), text("전남", "Jeonnam"), local, toMerger, LegalDong{12}, law.Secondary, ended},
	47: {ISO{47}, KOSTAT{37}, text("경상북도", "Gyeongsangbuk-do (North Gyeongsang)"), text("경북", "Gyeongbuk"), local, always, LegalDong{}, law.Secondary, lists},
	48: {ISO{48}, KOSTAT{38}, text("경상남도", "Gyeongsangnam-do (South Gyeongsang)"), text("경남", "Gyeongnam"), local, always, LegalDong{}, law.Secondary, lists},
	50: {ISO{49}, KOSTAT{39}, text("제주특별자치도", "Jeju Special Self-Governing Province"), text("제주", "Jeju"), local, always, LegalDong{}, law.Secondary, lists},
	51: {ISO{42}, KOSTAT{32}, text("강원특별자치도", "Gangwon State"), text("강원", "Gangwon"), local, gangwon, LegalDong{}, law.Secondary, lists},
	52: {ISO{45}, KOSTAT{35}, text("전북특별자치도", "Jeonbuk State"), text("전북", "Jeonbuk"), local, jeonbuk, LegalDong{}, law.Secondary, lists},
}
