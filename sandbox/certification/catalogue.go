package certification

import (
	"sync"

	"github.com/teukgu/teukgu/sandbox/civil"
	"github.com/teukgu/teukgu/sandbox/law"
)

// catalogue is the tracks that the library has, versions of one track in the order of their days.
var catalogue = sync.OnceValue(func() []Track {
	specs := []Spec{
		kcCertification(false), kcConfirmation(false), kcDeclaration(true), kcDeclaration(false), kcCertification(true), kcConfirmation(true),
		conformity("2011-10-06", Figure{}), conformity("2026-03-10", Figure{days(60), convergenceAct("제15조제1항")}),
		nep(), net(),
		ceClassI(), ceAnnexIX(), ceAnnexX(), fda(), nrtl(), pse(true), pse(false), ccc(), imo(),
	}
	tracks := make([]Track, len(specs))
	for i, s := range specs {
		tracks[i] = MustTrack(s)
	}
	return tracks
})

// Tracks returns the tracks of the library in the version of a day, domestic ones first. A track whose first day is
// not known is there on every day.
func Tracks(on civil.Date) []Track {
	var list []Track
	for _, t := range catalogue() {
		switch n := len(list); {
		case t.c.spec.Since.After(on):
		case n > 0 && list[n-1].ID() == t.ID():
			list[n-1] = t
		default:
			list = append(list, t)
		}
	}
	return list
}

// Find returns a track of the library in the version of a day, as a rule that of the application; false where there is none of that
// id on that day.
func Find(id string, on civil.Date) (Track, bool) {
	for _, t := range Tracks(on) {
		if t.ID() == id {
			return t, true
		}
	}
	return Track{}, false
}

// broadcastTelecom is the sector of the agreements that were read.
const broadcastTelecom = "broadcast_telecom"

// Agreements returns the agreements on mutual recognition that Korea has for broadcast and telecom equipment (방송통신기자재): phase 1
// with Canada, the United States, Vietnam, Chile and the European Union, phase 2 with Canada. An arrangement with the
// United Kingdom and any later phase 2 were not checked. The first days of phase 1 were not read.
func Agreements() []Agreement {
	phase1 := func(id string, partner Market) Agreement {
		return Agreement{ID: id, Home: Korea, Partner: partner, Sector: broadcastTelecom, Phase: PhaseReports, Ground: page(srcMRA1)}
	}
	return []Agreement{
		phase1("mra-kr-ca-1", Canada), phase1("mra-kr-us-1", UnitedStates), phase1("mra-kr-vn-1", Vietnam),
		phase1("mra-kr-cl-1", Chile), phase1("mra-kr-eu-1", EuropeanUnion),
		{ID: "mra-kr-ca-2", Home: Korea, Partner: Canada, Sector: broadcastTelecom, Phase: PhaseCertificates,
			From: civil.MustDate("2019-06-15"), Ground: page(srcMRA2)},
	}
}

// Policies returns what was announced for global innovation special zones (글로벌 혁신특구) about certification and stands in no
// statute: safety proven, at once (안전성 입증 즉시), help with certification abroad, and a certification track.
func Policies() []Policy {
	noArticle := law.Source{Ref: "https://www.law.go.kr/법령/규제자유특구및지역특화발전특구에관한규제특례법", Confidence: law.Inferred}
	return []Policy{
		{ID: "safety-proven", Name: text("안전성 입증 즉시", "safety proven, at once"),
			Says:    text("안전성이 입증되면 임시허가를 신속히 처리", "a quick temporary permit once safety is proven"),
			Trigger: demonstration.ID, Within: Figure{days(30), page(srcThirty)}, Ground: page(srcProven),
			Absent: text("정책이며 법률의 조문은 없음(제90조제4항의 검토기간은 그대로 적용)", "policy, no article of a statute; the review time of Art. 90(4) applies as it is")},
		{ID: "certification-support", Name: text("글로벌 인증지원센터", "global certification support centre"),
			Says: text("제품 기획 단계부터 수출 인증을 지원", "support for export certification from product planning on"), Ground: page(srcCentre),
			Absent: text("정책이며 법률의 조문은 없음", "policy, no article of a statute")},
		{ID: "certification-track", Name: text("임시 인증·인증 트랙", "temporary certification, certification track"),
			Says: text("별도의 법적 유형은 확인되지 않음", "no legal type of its own was found"), Ground: page(noArticle),
			Absent: text("법과 시행령에 임시 인증에 관한 조문이 없음", "no article on a temporary certification in the Act or its Decree")},
	}
}
