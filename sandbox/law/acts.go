package law

import "github.com/teukgu/teukgu/sandbox/lang"

// actRow is one listed act. The short Korean name is the key: it stands in every citation.
type actRow struct {
	id    string
	name  lang.Text // full title
	short lang.Text // as cited
	kind  Kind
	also  []string // other names that people type
}

// cut takes the longest of the act's names from the front of s and returns what is left; the whole of s without one.
func (r *actRow) cut(s string) string {
	rest := s
	for _, names := range [...][]string{{r.name.KO, r.short.KO, r.name.EN, r.short.EN}, r.also} {
		for _, name := range names {
			if left, ok := cutName(s, name); ok && len(left) < len(rest) {
				rest = left
			}
		}
	}
	return rest
}

const (
	zoneNameKO = "규제자유특구 및 지역특화발전특구에 관한 규제특례법"
	zoneNameEN = "Act on Special Cases concerning Regulation in Regulation-Free Special Zones and Special Zones for Regional Development"
)

// acts is the list; nothing changes it. The first three are the zone Act, its Decree and its Rule.
var acts = [...]actRow{
	{"zone-act", lang.Text{KO: zoneNameKO, EN: zoneNameEN}, lang.Text{KO: "지역특구법", EN: "Zone Act"}, KindAct,
		[]string{"규제자유특구법", "법"}},
	{"zone-decree", lang.Text{KO: zoneNameKO + " 시행령", EN: "Enforcement Decree of the " + zoneNameEN},
		lang.Text{KO: "시행령", EN: "Decree"}, KindDecree, []string{"지역특구법 시행령", "규제자유특구법 시행령", "Zone Act Decree", "영"}},
	{"zone-rule", lang.Text{KO: zoneNameKO + " 시행규칙", EN: "Enforcement Rule of the " + zoneNameEN},
		lang.Text{KO: "시행규칙", EN: "Rule"}, KindRule, []string{"지역특구법 시행규칙", "규제자유특구법 시행규칙", "Zone Act Rule"}},

	{"ict-convergence-act", lang.Text{KO: "정보통신 진흥 및 융합 활성화 등에 관한 특별법", EN: "Special Act on Promotion of Information and Communications Technology and Vitalization of Convergence"},
		lang.Text{KO: "정보통신융합법", EN: "ICT Convergence Act"}, KindAct, nil},
	{"industrial-convergence-act", lang.Text{KO: "산업융합 촉진법", EN: "Industrial Convergence Promotion Act"},
		lang.Text{KO: "산업융합 촉진법", EN: "Industrial Convergence Act"}, KindAct, nil},
	{"financial-innovation-act", lang.Text{KO: "금융혁신지원 특별법", EN: "Special Act on Support for Financial Innovation"},
		lang.Text{KO: "금융혁신지원 특별법", EN: "Financial Innovation Act"}, KindAct, []string{"금융혁신법"}},
	{"smart-city-act", lang.Text{KO: "스마트도시 조성 및 산업진흥 등에 관한 법률", EN: "Act on the Development of Smart Cities and the Promotion of Industry"},
		lang.Text{KO: "스마트도시법", EN: "Smart City Act"}, KindAct, nil},
	{"rnd-zone-act", lang.Text{KO: "연구개발특구의 육성에 관한 특별법", EN: "Special Act on the Promotion of Special Research and Development Zones"},
		lang.Text{KO: "연구개발특구법", EN: "R&D Zone Act"}, KindAct, nil},
	{"mobility-act", lang.Text{KO: "모빌리티 혁신 및 활성화 지원에 관한 법률", EN: "Act on Support for Innovation and Vitalization of Mobility"},
		lang.Text{KO: "모빌리티혁신법", EN: "Mobility Act"}, KindAct, nil},
	{"circular-economy-act", lang.Text{KO: "순환경제사회 전환 촉진법", EN: "Act on the Promotion of Transition to a Circular Economy and Society"},
		lang.Text{KO: "순환경제사회전환촉진법", EN: "Circular Economy Act"}, KindAct, nil},

	{"civil-act", lang.Text{KO: "민법", EN: "Civil Act"}, lang.Text{KO: "민법", EN: "Civil Act"}, KindAct, []string{"Civil Code"}},
	{"general-administration-act", lang.Text{KO: "행정기본법", EN: "General Act on Public Administration"},
		lang.Text{KO: "행정기본법", EN: "General Administration Act"}, KindAct, nil},
	{"administrative-procedures-act", lang.Text{KO: "행정절차법", EN: "Administrative Procedures Act"},
		lang.Text{KO: "행정절차법", EN: "Administrative Procedures Act"}, KindAct, nil},
	{"civil-petitions-act", lang.Text{KO: "민원 처리에 관한 법률", EN: "Civil Petitions Treatment Act"},
		lang.Text{KO: "민원처리법", EN: "Civil Petitions Act"}, KindAct, nil},
	{"promulgation-act", lang.Text{KO: "법령 등 공포에 관한 법률", EN: "Act on the Promulgation of Acts and Subordinate Statutes"},
		lang.Text{KO: "법령공포법", EN: "Promulgation Act"}, KindAct, nil},
	{"public-holidays-act", lang.Text{KO: "공휴일에 관한 법률", EN: "Act on Public Holidays"},
		lang.Text{KO: "공휴일법", EN: "Public Holidays Act"}, KindAct, nil},
	{"public-holidays-decree", lang.Text{KO: "관공서의 공휴일에 관한 규정", EN: "Regulations on Holidays of Government and Public Offices"},
		lang.Text{KO: "관공서의 공휴일에 관한 규정", EN: "Public Holidays Decree"}, KindDecree, nil},
	{"national-days-act", lang.Text{KO: "국경일에 관한 법률", EN: "National Holidays Act"},
		lang.Text{KO: "국경일법", EN: "National Holidays Act"}, KindAct, nil},
	{"public-election-act", lang.Text{KO: "공직선거법", EN: "Public Official Election Act"},
		lang.Text{KO: "공직선거법", EN: "Public Official Election Act"}, KindAct, nil},
	{"local-autonomy-act", lang.Text{KO: "지방자치법", EN: "Local Autonomy Act"},
		lang.Text{KO: "지방자치법", EN: "Local Autonomy Act"}, KindAct, nil},
	{"capital-area-act", lang.Text{KO: "수도권정비계획법", EN: "Seoul Metropolitan Area Readjustment Planning Act"},
		lang.Text{KO: "수도권정비계획법", EN: "Capital Area Planning Act"}, KindAct, nil},
	{"land-use-regulation-act", lang.Text{KO: "토지이용규제 기본법", EN: "Framework Act on the Regulation of Land Use"},
		lang.Text{KO: "토지이용규제 기본법", EN: "Land Use Regulation Act"}, KindAct, nil},
	{"administrative-regulations-act", lang.Text{KO: "행정규제기본법", EN: "Framework Act on Administrative Regulations"},
		lang.Text{KO: "행정규제기본법", EN: "Administrative Regulations Act"}, KindAct, nil},
	{"subsidy-act", lang.Text{KO: "보조금 관리에 관한 법률", EN: "Subsidy Management Act"},
		lang.Text{KO: "보조금법", EN: "Subsidy Act"}, KindAct, nil},
}
