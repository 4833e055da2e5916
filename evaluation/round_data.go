package evaluation

import (
	"github.com/teukgu/teukgu/sandbox/civil"
	"github.com/teukgu/teukgu/sandbox/lang"
	"github.com/teukgu/teukgu/sandbox/law"
	"github.com/teukgu/teukgu/zone"
)

func secondary(ref string) law.Source { return law.Source{Ref: ref, Confidence: law.Secondary} }
func primary(ref string) law.Source   { return law.Source{Ref: ref, Confidence: law.Primary} }

func on(p RoundPhase, day string, s law.Source) RoundStep {
	return RoundStep{Phase: p, On: civil.MustPartial(day), Source: s}
}

func during(p RoundPhase, first, last string, s law.Source) RoundStep {
	return RoundStep{Phase: p, On: civil.MustPartial(first), Until: civil.MustPartial(last), Source: s}
}

func number(c RoundCount, n int, s law.Source) RoundFigure {
	return RoundFigure{Of: c, Least: n, Most: n, Source: s}
}

func (f RoundFigure) noted(ko, en string) RoundFigure {
	f.Note = lang.Text{KO: ko, EN: en}
	return f
}

var (
	noPoints      = lang.Text{KO: "평가항목의 배점과 가중치, 기준점수, 동점자 처리 기준", EN: "points, weights, pass marks and tie rules"}
	noScores      = lang.Text{KO: "점수와 순위, 평가위원 수", EN: "scores, ranks and the number of evaluators"}
	noLosers      = lang.Text{KO: "탈락한 제안의 이름", EN: "the names of the proposals that lost"}
	noObjections  = lang.Text{KO: "이의신청의 절차와 결과", EN: "how objections were made and decided"}
	noVotes       = lang.Text{KO: "위원회의 출석과 찬성 수", EN: "attendance and votes of the committee"}
	noStages      = lang.Text{KO: "단계별 신청·통과 건수와 날짜", EN: "how many applied and passed each stage, and when"}
	noDesignation = lang.Text{KO: "지정된 특구의 전체 목록과 고시일", EN: "the full list of the zones designated, and the gazette"}
)

// provinces are the heads that the calls before Act 20236 invited, and those of wide-area zones.
func provinces() []zone.Head { return []zone.Head{zone.ProvinceHead} }

// withMunicipalities are the heads that a call invited whose applications came under Act 20236 (from 2024-08-07).
func withMunicipalities() []zone.Head { return []zone.Head{zone.ProvinceHead, zone.MunicipalityHead} }

func round2023() SelectionRound {
	call, result := secondary("https://www.hankyung.com/economy/article/202305319003Y"), secondary("http://newsbusan.com/news/view.php?idx=13221")
	window := secondary("http://www.jjan.kr/article/20230531580084")
	gazette := secondary("taxtimes.co.kr article no=264773")
	chosen := secondary("https://m.wowtv.co.kr/NewsCenter/AMP/Read?articleId=2023122890031")
	vote := secondary("https://www.fnnews.com/news/202404301524169263")
	return SelectionRound{
		ID: "giz-2023", Year: 2023, Kind: zone.GlobalInnovation, Applicants: provinces(),
		Name: lang.Text{KO: "2023년 글로벌 혁신특구 선정", EN: "selection of the global innovation special zones, 2023"},
		Criteria: []lang.Text{
			{KO: "특구 운영계획의 우수성", EN: "excellence of the operating plan"},
			{KO: "지방자치단체의 지원 역량", EN: "support capacity of the local government"},
		},
		Steps: []RoundStep{
			on(PhaseCall, "2023-05-31", call), during(PhaseWindow, "2023-09-04", "2023-09-13", window), on(PhasePaper, "2023-11", result),
			on(PhasePresentation, "2023-12-27", result), on(PhaseCandidates, "2023-12-28", chosen), on(PhaseResolution, "2024-04-30", vote),
			on(PhaseGazette, "2024-05-29", gazette), on(PhaseEffect, "2024-06-01", gazette),
		},
		Figures: []RoundFigure{
			number(CountPlanned, 2, call).noted("조성방안(2023년 5월)에는 2~3곳", "the plan of May 2023 said 2 to 3"),
			{Of: CountApplications, Least: 15, Most: 18, Source: result, Note: lang.Text{KO: "자료마다 15건 또는 18건", EN: "15 or 18, as sources disagree"}},
			number(CountProvinces, 14, chosen), number(CountShortlisted, 8, result), number(CountCandidates, 4, chosen), number(CountDesignated, 4, vote),
		},
		Zones:       []zone.ID{"giz-01", "giz-02", "giz-03", "giz-04"},
		Unpublished: []lang.Text{noPoints, noScores, noLosers, noObjections, noVotes},
	}
}

// The presentations of 2024 are those of the same article that gives the numbers; the day of the evaluation on paper it does
// not give.
func round2024() SelectionRound {
	call, ministry := secondary("https://m.etnews.com/20240630000039"), primary("https://korea.kr/news/policyNewsView.do?newsId=148937163")
	stages := secondary("http://dj.breaknews.com/243706")
	vote := secondary("https://www.joongdo.co.kr/web/view.php?key=20250521010006625")
	return SelectionRound{
		ID: "giz-2024", Year: 2024, Kind: zone.GlobalInnovation, Applicants: withMunicipalities(),
		Name: lang.Text{KO: "2024년 글로벌 혁신특구 선정", EN: "selection of the global innovation special zones, 2024"},
		Steps: []RoundStep{
			on(PhaseCall, "2024-06-30", call), on(PhaseWindow, "2024-10", stages), on(PhasePresentation, "2024-12-04", stages),
			on(PhaseCandidates, "2024-12-08", ministry), on(PhaseResolution, "2025-05-20", vote),
			on(PhaseEffect, "2025-06", secondary("https://www.newsis.com/view/NISX20250521_0003184906")),
		},
		Figures: []RoundFigure{
			number(CountPlanned, 3, call),
			number(CountApplications, 9, stages).noted("경남 자료는 9개 지방자치단체라고 함", "a report from Gyeongnam has 9 local governments"),
			number(CountProvinces, 7, ministry), number(CountShortlisted, 6, stages), number(CountCandidates, 3, ministry), number(CountDesignated, 3, vote),
		},
		Zones: []zone.ID{"giz-05", "giz-06", "giz-07"},
		Unpublished: []lang.Text{noPoints, noScores, noLosers, noObjections, noVotes,
			{KO: "서면평가의 날짜와 고시일", EN: "the days of the evaluation on paper and of the gazette"}},
	}
}

func ordinary2024() SelectionRound {
	call := secondary("https://m.etnews.com/20240630000039")
	short := secondary("https://news1.kr/amp/industry/sb-founded/5565703")
	vote := secondary("https://www.joongdo.co.kr/web/view.php?key=20250521010006625")
	return SelectionRound{
		ID: "rfz-2024", Year: 2024, Kind: zone.RegulationFree, Applicants: withMunicipalities(),
		Name:  lang.Text{KO: "2024년 규제자유특구 선정(10차)", EN: "selection of the regulation-free zones, 2024 (round 10)"},
		Steps: []RoundStep{on(PhaseCall, "2024-06-30", call), on(PhaseResolution, "2025-05-20", vote)},
		Figures: []RoundFigure{
			number(CountPlanned, 6, secondary("https://naeil.com/news/read/515209")).noted("6곳 내외", "about 6"),
			number(CountShortlisted, 7, short).noted("후보에는 기획비를 1억 원씩 지원", "each of them got 100 million won for planning"),
			number(CountDesignated, 3, vote),
		},
		Zones:       []zone.ID{"rfz-40", "rfz-41", "rfz-42"},
		Unpublished: []lang.Text{noPoints, noScores, noStages, noObjections, noVotes},
	}
}

func round2026() SelectionRound {
	call := secondary("https://www.etnews.com/20250630000126")
	chosen := secondary("https://www.segye.com/newsView/20251215517784")
	vote := secondary("http://www.enewstoday.co.kr/news/articleView.html?idxno=2466006")
	return SelectionRound{
		ID: "giz-2026", Year: 2026, Kind: zone.GlobalInnovation, Applicants: withMunicipalities(),
		Name: lang.Text{KO: "2026년 글로벌 혁신특구 선정", EN: "selection of the global innovation special zones, 2026"},
		Steps: []RoundStep{
			on(PhaseCall, "2025-06-30", call), during(PhaseWindow, "2025-09-15", "2025-09-19", call),
			on(PhaseCandidates, "2025-12", chosen), on(PhaseResolution, "2026-07", vote),
		},
		Figures: []RoundFigure{
			{Of: CountPlanned, Most: 5, Source: call, Note: lang.Text{KO: "5곳 이내", EN: "up to 5"}},
			number(CountCandidates, 5, chosen),
			{Of: CountDesignated, Least: 1, Source: vote, Note: lang.Text{KO: "한 곳의 지정만 보도됨", EN: "one designation is reported"}},
		},
		Zones:       []zone.ID{"giz-08"},
		Unpublished: []lang.Text{noPoints, noScores, noStages, noLosers, noObjections, noVotes, noDesignation},
	}
}

func ordinary2026() SelectionRound {
	call := secondary("https://www.etnews.com/20250630000126")
	return SelectionRound{
		ID: "rfz-2026", Year: 2026, Kind: zone.RegulationFree, Applicants: withMunicipalities(),
		Name:        lang.Text{KO: "2026년 규제자유특구 선정", EN: "selection of the regulation-free zones, 2026"},
		Steps:       []RoundStep{on(PhaseCall, "2025-06-30", call), during(PhaseWindow, "2025-09-15", "2025-09-19", call)},
		Figures:     []RoundFigure{{Of: CountPlanned, Most: 7, Source: call, Note: lang.Text{KO: "7곳 이내", EN: "up to 7"}}},
		Zones:       []zone.ID{},
		Unpublished: []lang.Text{noPoints, noScores, noStages, noObjections, noVotes, noDesignation},
	}
}

func wideArea2026() SelectionRound {
	call := secondary("https://m.seoul.co.kr/news/society/2026/02/06/20260206500119")
	early := secondary("https://www.wowtv.co.kr/NewsCenter/News/Read?articleId=AKR20260205040100030")
	early.Note = lang.Text{KO: "공고일은 2월 5일 또는 6일", EN: "the call is of 5 or 6 February"}
	return SelectionRound{
		ID: "rfzw-2026", Year: 2026, Kind: zone.WideArea, Applicants: provinces(),
		Name:  lang.Text{KO: "2026년 광역연계형 규제자유특구 선정", EN: "selection of the wide-area regulation-free zones, 2026"},
		Steps: []RoundStep{on(PhaseCall, "2026-02", early), during(PhaseWindow, "2026-03-09", "2026-03-13", call)},
		Figures: []RoundFigure{
			number(CountPlanned, 3, secondary("https://www.news1.kr/amp/industry/sb-founded/6062869")).noted("3곳 내외", "about 3"),
			{Of: CountDesignated, Least: 1, Source: secondary("https://www.etoday.co.kr/news/view/2620757"),
				Note: lang.Text{KO: "한 곳의 지정만 보도됨", EN: "one designation is reported"}},
		},
		Zones:       []zone.ID{"rfzw-01"},
		Unpublished: []lang.Text{noPoints, noScores, noStages, noLosers, noObjections, noVotes, noDesignation},
	}
}
