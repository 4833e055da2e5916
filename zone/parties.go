package zone

import (
	"slices"

	"github.com/teukgu/teukgu/sandbox/civil"
	"github.com/teukgu/teukgu/sandbox/lang"
	"github.com/teukgu/teukgu/sandbox/law"
	"github.com/teukgu/teukgu/sandbox/region"
)

// regionalCommittee is the committee that a local head has to hear. Its name before 2023-07-10 is read in the addenda that
// changed it in the Decree (대통령령 제33621호).
func regionalCommittee(basis string) law.Timeline[lang.Text] {
	return law.MustTimeline(
		inferred(force2019, ko("시·도 지역혁신협의회", "regional innovation council of the province"), basis),
		read(force2023, ko("시·도 지방시대위원회", "regional committee of the province"), basis),
	)
}

var (
	heardByProvince = clauses{
		clause(force2019, "제74조제2항", "주민", "residents"),
		clause(force2019, "제74조제2항", "기업", "enterprises"),
		regionalCommittee("제74조제2항"),
	}
	heardByMunicipality = clauses{
		clause(force2024, "제74조제2항", "주민", "residents"),
		clause(force2024, "제74조제2항", "기업", "enterprises"),
		clause(force2024, "제74조제2항", "시·군·구 지방시대위원회", "regional committee of the municipality"),
	}
	consulted = clauses{
		clause(force2019, "제75조제1항", "관계 중앙행정기관의 장", "heads of the ministries concerned"),
		law.MustTimeline(
			read(force2019, ko("국가균형발전위원회 위원장", "chair of the committee for balanced national development"), "제75조제1항"),
			read(force2023, ko("지방시대위원회 위원장", "chair of the national regional committee"), "제75조제1항"),
		),
	}
	applicationPapers = clauses{
		clause(force2019, "시행령 제40조제1항제1호", "전략환경영향평가 협의에 필요한 서류(해당하는 경우)", "papers of the strategic environmental assessment, where one is due"),
		clause(force2019, "시행령 제40조제1항제2호", "규제자유특구계획", "the plan"),
		law.MustTimeline( // the proviso came with 제74조의2, whose first day is inferred
			read(force2019, ko("의견청취 결과", "the opinions heard"), "시행령 제40조제1항제3호"),
			inferred(force2021, ko("의견청취 결과(다른 법령의 절차를 거친 경우 그 결과)", "the opinions heard, or the result of the procedure of another law"), "시행령 제40조제1항제3호"),
		),
		clause(force2019, "시행령 제40조제1항제4호", "특구지역이 표시된 지형도면 또는 지적도", "a topographic or cadastral map with the zone"),
		clause(force2019, "시행령 제40조제1항제5호", "그 밖에 중소벤처기업부장관이 요구하는 자료", "other papers that the Minister asks for"),
	}
)

// Hearers returns whose opinions a head has to hear on a plan (의견청취, 제74조제2항), under their names on a day; nil where the head
// cannot apply then. The caller owns the slice.
func Hearers(h Head, on civil.Date) []law.Entry[lang.Text] {
	switch h {
	case ProvinceHead:
		return heardByProvince.on(on)
	case MunicipalityHead:
		return heardByMunicipality.on(on)
	case SpecialBodyHead: // the paragraph names the municipality as the only exception
		if from, _ := HeadFrom(h); on.Before(from.From) {
			return nil
		}
		return heardByProvince.on(on)
	}
	return nil
}

// Consulted returns whom the Minister tells of an application, and who has to reply (제75조제1항·제2항), under their names on a day.
// The caller owns the slice.
func Consulted(on civil.Date) []law.Entry[lang.Text] { return consulted.on(on) }

// ApplicationPapers returns the papers that come with an application (지정신청의 첨부 서류, 시행령 제40조제1항) on a day. The plan has
// the map in it; the papers themselves are the host's. The caller owns the slice.
func ApplicationPapers(on civil.Date) []law.Entry[lang.Text] { return applicationPapers.on(on) }

// Governors returns the provinces whose governor has to be told of the application, because a municipality in the province makes it
// (제72조제2항, in force from 2024-08-07); each may give an opinion to the Minister or to the committee (제72조제3항). The Act sets no
// time for either. A governor who applies with the municipality knows of it already.
func (p Plan) Governors() []region.LegalDong {
	from, _ := HeadFrom(MunicipalityHead)
	var told []region.LegalDong
	if p.On.Before(from.From) {
		return nil
	}
	for i := range p.Applicants {
		a := &p.Applicants[i]
		own := slices.ContainsFunc(p.Applicants, func(b Applicant) bool { return b.Head == ProvinceHead && b.Province == a.Province })
		if a.Head == MunicipalityHead && !own && !slices.Contains(told, a.Province) {
			told = append(told, a.Province)
		}
	}
	return told
}
