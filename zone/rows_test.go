package zone_test

import (
	"errors"
	"strings"
	"testing"

	"github.com/teukgu/teukgu/sandbox/calendar"
	"github.com/teukgu/teukgu/sandbox/civil"
	"github.com/teukgu/teukgu/sandbox/clock"
	"github.com/teukgu/teukgu/sandbox/fault"
	"github.com/teukgu/teukgu/sandbox/lang"
	"github.com/teukgu/teukgu/sandbox/law"
	"github.com/teukgu/teukgu/sandbox/region"
	"github.com/teukgu/teukgu/sandbox/rule"
	"github.com/teukgu/teukgu/zone"
)

// TestDefinitions holds the terms against their articles and the words that decide, on the days around each amendment.
func TestDefinitions(t *testing.T) {
	for _, c := range []struct {
		term, basis, on, word string
		confidence            law.Confidence
	}{
		{"지역특구", "제2조제1호", "2019-04-17", "제75조", law.Primary},
		{"규제특례", "제2조제3호", "2019-04-17", "제3장제3절", law.Primary},
		{"규제특례등", "제2조제4호", "2019-04-17", "임시허가", law.Primary},
		{"신기술", "제2조제9호", "2019-04-17", "처음 개발", law.Primary},
		{"혁신성장자원", "제2조제10호", "2019-04-17", "비교우위", law.Primary},
		{"규제자유특구계획", "제2조제11호", "2019-04-17", "기본계획", law.Primary},
		{"지역혁신성장사업", "제2조제12호가목", "2019-04-17", "신기술", law.Primary},
		{"지역전략산업", "제2조제12호나목", "2019-04-17", "승인된 규제자유특구계획", law.Primary},
		{"규제자유특구", "제2조제13호", "2024-08-06", "비수도권 광역시", law.Primary},
		{"규제자유특구", "제2조제13호", "2024-08-07", "특별지방자치단체", law.Primary},
		{"수도권", "제2조제13호가목", "2019-04-17", "경기도", law.Primary},
		{"규제자유특구사업자", "제2조제15호", "2019-04-17", "계획에 포함된 자", law.Primary},
		{"허가등", "제2조제16호", "2019-04-17", "인가", law.Primary},
		{"실증을 위한 특례", "제2조제16호", "2021-07-20", "적용하지 않는 것", law.Primary},
		{"실증을 위한 특례", "제2조제16호", "2021-07-21", "명확하지 않은", law.Primary},
		{"임시허가", "제2조제17호", "2019-04-17", "안전성이 검증", law.Primary},
		{"규제확인", "제85조제1항", "2019-04-17", "필요 여부", law.Primary},
		{"실증", "제86조제1항", "2019-04-17", "시험·검증", law.Primary},
		{"실증사업자", "제87조제1항", "2019-04-17", "실증특례를 부여받아", law.Primary},
		{"책임보험등", "제88조제2항", "2021-07-20", "책임보험", law.Primary},
		{"책임보험등", "제88조제2항", "2021-07-21", "공제", law.Primary},
		{"비수도권 시·도지사등", "제72조제1항", "2024-08-06", "비수도권 시·도지사", law.Primary},
		{"비수도권 시·도지사등", "제72조제1항", "2024-08-07", "시장·군수·구청장", law.Primary},
		{"비수도권 시·도지사등", "시행령 제2조제2항제1호", "2026-07-01", "통합특별시장", law.Primary},
		{"민간기업등", "제6조제1항", "2019-04-17", "개인", law.Primary},
		{"메뉴판식 규제특례", "", "2019-04-17", "201개", law.Secondary},
		{"글로벌 혁신특구", "", "2024-04-30", "제2조의2", law.Secondary},
	} {
		found := false
		for _, d := range zone.Definitions(day(c.on)) {
			if m := d.Meaning; d.Term.KO == c.term {
				found = true
				if m.Basis.String() != c.basis || !strings.Contains(m.Value.KO, c.word) || m.Confidence != c.confidence || m.Value.EN == "" || d.Term.EN == "" {
					t.Errorf("%s on %s (%s): %+v", c.term, c.on, c.basis, m)
				}
			}
		}
		if !found {
			t.Errorf("%s (%s) is not defined on %s", c.term, c.basis, c.on)
		}
	}
	if zone.Definitions(day("2019-04-16")) != nil {
		t.Error("terms before the Act (법률 제15852호)")
	}
	for _, d := range zone.Definitions(day("2024-08-06")) {
		if d.Term.KO == "규제자유특구" && strings.Contains(d.Meaning.Value.KO, "시·군·구") {
			t.Error("a municipality before Act 20236 (제2조제13호나목)")
		}
	}
}

func TestGoverning(t *testing.T) {
	s := goodPlan(t).Scope()
	in := zone.Place{Operator: "op-1", Provision: zone.MustProvision("선박안전법 제8조제1항"), Area: "yeongdo", On: day("2024-06-01")}
	late := in
	late.On = day("2028-06-01")
	for _, c := range []struct {
		name, basis string
		place       zone.Place
		relaxed     rule.Truth
		want        string
	}{
		{"the special case goes before", "제3조제1항", in, rule.False, "special_case"},
		{"another law is more relaxed", "제3조제1항", in, rule.True, "relaxed_law"},
		{"nobody has compared", "제3조제1항", in, rule.Unknown, "open"},
		{"no special case covers it", "제3조제2항", late, rule.False, "base_law"},
		{"no special case, whatever other laws say", "제3조제2항", late, rule.True, "base_law"},
	} {
		got, why := s.Governing(c.place, c.relaxed)
		if got.String() != c.want || got.Basis().String() != c.basis || (why == zone.WhyCovered) != (c.want != "base_law") ||
			!strings.Contains(got.In(lang.Korean), c.basis) || got.In(lang.English) == "" {
			t.Errorf("%s (%s): %s, %s", c.name, c.basis, got, why)
		}
	}
	if g := zone.Governing(99); g.String() != "" || g.In(lang.Korean) != "" || !g.Basis().IsZero() {
		t.Error("a value outside the list")
	}
}

func TestMayRestrict(t *testing.T) {
	for _, c := range []struct {
		name, basis string
		danger      zone.Danger
		want        bool
	}{
		{"allowed as a rule", "제4조제1항", zone.Danger{NewTechnology: true}, false},
		{"harm to life", "제4조제1항 단서", zone.Danger{NewTechnology: true, Life: true}, true},
		{"harm to safety", "제4조제1항 단서", zone.Danger{NewTechnology: true, Safety: true}, true},
		{"grave harm to the environment", "제4조제1항 단서", zone.Danger{NewTechnology: true, Environment: true}, true},
		{"the proviso speaks of new technology", "제4조제1항 단서", zone.Danger{Life: true, Safety: true, Environment: true}, false},
		{"nothing", "제4조제1항", zone.Danger{}, false},
	} {
		got, basis, err := zone.MayRestrict(day("2026-11-22"), c.danger)
		if got != c.want || err != nil || basis != law.MustRef("제4조제1항") {
			t.Errorf("%s (%s): %v, %s, %v", c.name, c.basis, got, basis, err)
		}
	}
	if _, _, err := zone.MayRestrict(day("2019-04-16"), zone.Danger{}); err == nil {
		t.Error("before the Act (제4조제1항)")
	}
}

func TestRecommendable(t *testing.T) {
	best := func(ranks ...int) (list []zone.Ranking) {
		for i, r := range ranks {
			list = append(list, zone.Ranking{Year: 2025 - i, Rank: r, Of: 100})
		}
		return list
	}
	for _, c := range []struct {
		name, basis string
		on          string
		o           zone.Outstanding
		want        string
	}{
		{"within the best fifth three years on end", "시행령 제46조제1항제1호", "2026-11-22", zone.Outstanding{Rankings: best(20, 1, 20), Needed: true}, ""},
		{"one just outside", "시행령 제46조제1항제1호", "2026-11-22", zone.Outstanding{Rankings: best(1, 21, 1), Needed: true}, "rankings ranking.too_low 시행령제46조제1항제1호"},
		{"two years only", "시행령 제46조제1항제1호", "2026-11-22", zone.Outstanding{Rankings: best(1, 1), Needed: true}, "rankings ranking.too_low 시행령제46조제1항제1호"},
		{"a gap", "시행령 제46조제1항제1호", "2026-11-22", zone.Outstanding{Rankings: append(best(1, 1), zone.Ranking{Year: 2022, Rank: 1, Of: 100}), Needed: true}, "rankings ranking.too_low 시행령제46조제1항제1호"},
		{"an older year was worse", "시행령 제46조제1항제1호", "2026-11-22", zone.Outstanding{Rankings: best(1, 1, 1, 99), Needed: true}, ""},
		{"in any order, in years of different size", "시행령 제46조제1항제1호", "2026-11-22",
			zone.Outstanding{Rankings: []zone.Ranking{{2024, 1, 5}, {2025, 38, 190}, {2023, 2, 10}}, Needed: true}, ""},
		{"nobody finds it necessary", "시행령 제46조제1항제2호", "2026-11-22", zone.Outstanding{Rankings: best(1, 1, 1)}, "needed need.missing 시행령제46조제1항제2호"},
		{"nonsense", "시행령 제46조제1항제1호", "2026-11-22", zone.Outstanding{Rankings: []zone.Ranking{{2026, 1, 2}, {2025, 0, 2}, {2024, 3, 2}}, Needed: true},
			"rankings[0] ranking.invalid 시행령제46조제1항제1호|rankings[1] ranking.invalid 시행령제46조제1항제1호|rankings[2] ranking.invalid 시행령제46조제1항제1호"},
		{"before the Act", "제76조제1항", "2019-04-16", zone.Outstanding{}, "on on.too_early 시행령제46조제1항제1호"},
	} {
		got := strings.ReplaceAll(strings.Join(faultLines(t, zone.Recommendable(day(c.on), c.o)), "|"), "zone.recommendation.", "")
		if got != c.want {
			t.Errorf("%s (%s): %s, want %s", c.name, c.basis, got, c.want)
		}
	}
}

// lines are what a list says on a day: "basis first-day confidence".
func lines(t *testing.T, list []law.Entry[lang.Text]) string {
	t.Helper()
	var said []string
	for _, e := range list {
		if e.Value.KO == "" || e.Value.EN == "" {
			t.Errorf("%+v says nothing", e)
		}
		said = append(said, strings.TrimSpace(e.Basis.String()+" "+e.From.String()+" "+e.Confidence.String()))
	}
	return strings.Join(said, "\n")
}

func TestLists(t *testing.T) {
	later := day("2026-11-22")
	for _, c := range []struct {
		name, basis string
		list        []law.Entry[lang.Text]
		want        string
	}{
		{"papers of an application", "시행령 제40조제1항", zone.ApplicationPapers(later), "시행령 제40조제1항제1호 2019-04-17 primary\n시행령 제40조제1항제2호 2019-04-17 primary\n" +
			"시행령 제40조제1항제3호 2021-07-21 inferred\n시행령 제40조제1항제4호 2019-04-17 primary\n시행령 제40조제1항제5호 2019-04-17 primary"},
		{"papers before 제74조의2", "시행령 제40조제1항", zone.ApplicationPapers(day("2021-07-20"))[2:3], "시행령 제40조제1항제3호 2019-04-17 primary"},
		{"heard by a province", "제74조제2항", zone.Hearers(zone.ProvinceHead, later), "제74조제2항 2019-04-17 primary\n제74조제2항 2019-04-17 primary\n제74조제2항 2023-07-10 primary"},
		{"heard by a municipality", "제74조제2항", zone.Hearers(zone.MunicipalityHead, later), "제74조제2항 2024-08-07 primary\n제74조제2항 2024-08-07 primary\n제74조제2항 2024-08-07 primary"},
		{"a municipality before it could apply", "제72조제1항", zone.Hearers(zone.MunicipalityHead, day("2024-08-06")), ""},
		{"a special body before it could apply", "제72조제1항", zone.Hearers(zone.SpecialBodyHead, day("2024-08-06")), ""},
		{"whom the Minister tells", "제75조제1항", zone.Consulted(day("2023-07-09")), "제75조제1항 2019-04-17 primary\n제75조제1항 2019-04-17 primary"},
		{"whom the Minister tells since Act 19430", "제75조제1항", zone.Consulted(day("2023-07-10")), "제75조제1항 2019-04-17 primary\n제75조제1항 2023-07-10 primary"},
		{"effects of an evaluation", "제83조제3항, 시행령 제54조", zone.EvaluationEffects(later), "제83조제3항 2019-04-17 primary\n시행령 제54조제2항 2019-04-17 primary\n" +
			"시행령 제54조제3항 2019-04-17 primary\n제82조제3항 2019-04-17 primary\n시행령 제45조제10호 2019-04-17 primary"},
		{"negative list", "시행령 제2조의2제1항", zone.NegativeListItems(later), "시행령 제2조의2제1항제1호 2023-12-19 inferred\n시행령 제2조의2제1항제2호 2023-12-19 inferred\n시행령 제2조의2제1항제3호 2023-12-19 inferred"},
		{"no negative list yet", "시행령 제2조의2제1항", zone.NegativeListItems(day("2023-12-18")), ""},
		{"G1 to G13", "제75조, 제4조제1항, 시행령 제2조의2, 제77조제6항, 제97조의2, 제88조제2항", zone.GlobalInnovationRules(later),
			"제75조 2019-04-17 primary\n시행령 제2조의2제1항 2023-12-19 inferred\n시행령 제2조의2제2항 2023-12-19 inferred\n제4조제1항 2019-04-17 primary\n제77조제6항 2019-04-17 primary\n" +
				"제97조의2제1항 2026-07-01 primary\n제88조제2항 2019-04-17 primary\n2023-05-08 secondary\n2024-04-30 secondary\n2023-05-08 secondary\n2024-04-30 secondary\n2023-05-08 inferred\n2023-05-31 secondary"},
		{"co-operation was a duty of the Decree", "시행령 제68조의2", zone.GlobalInnovationRules(day("2026-06-30"))[5:6], "시행령 제68조의2 2023-12-19 inferred"},
		{"before they were announced", "제75조", zone.GlobalInnovationRules(day("2023-05-07")), ""},
	} {
		if got := lines(t, c.list); got != c.want {
			t.Errorf("%s (%s):\n%s\nwant\n%s", c.name, c.basis, got, c.want)
		}
	}
	if basis, list := zone.CommitteeConcerns(); basis != law.MustRef("제77조제6항") || len(list) != 6 {
		t.Errorf("%s: %v (제77조제6항)", basis, list)
	}
}

func TestGovernors(t *testing.T) {
	at := func(h zone.Head, code string) zone.Applicant {
		return zone.Applicant{Head: h, Name: code, Province: region.MustLegalDong(code)}
	}
	for _, c := range []struct {
		name, basis, on string
		applicants      []zone.Applicant
		want            string
	}{
		{"a municipality tells its governor", "제72조제2항", "2024-08-07", []zone.Applicant{at(zone.MunicipalityHead, "47")}, "47"},
		{"two of one province and one of another", "제72조제2항", "2024-08-07",
			[]zone.Applicant{at(zone.MunicipalityHead, "47"), at(zone.MunicipalityHead, "48"), at(zone.MunicipalityHead, "47")}, "47 48"},
		{"the governor applies as well", "제72조제2항", "2024-08-07", []zone.Applicant{at(zone.MunicipalityHead, "47"), at(zone.ProvinceHead, "47")}, ""},
		{"a province", "제72조제2항", "2024-08-07", []zone.Applicant{at(zone.ProvinceHead, "47")}, ""},
		{"before Act 20236", "제72조제2항", "2024-08-06", []zone.Applicant{at(zone.MunicipalityHead, "47")}, ""},
	} {
		var got []string
		for _, code := range (zone.Plan{On: day(c.on), Applicants: c.applicants}).Governors() {
			got = append(got, code.String())
		}
		if strings.Join(got, " ") != c.want {
			t.Errorf("%s (%s): %v", c.name, c.basis, got)
		}
	}
}

// TestMenuTimes counts the times of the special cases and asks what silence means.
func TestMenuTimes(t *testing.T) {
	for _, c := range []struct {
		name, basis, due string
		silence          clock.Effect
		stopped          string // last day where a supplement took from the second to the eleventh day
	}{
		{"strategic assessment", "제102조제1항", "2026-04-01", "", "2026-04-13"}, // 11 April is a Saturday (민법 제161조)
		{"impact assessment", "제102조제2항", "2026-04-16", "", "2026-04-27"},    // 26 April is a Sunday
		{"regional transport", "제109조제3항", "2026-04-01", clock.DeemedNoOpinion, ""},
		{"industrial park", "제111조", "2026-07-02", "", ""},
		{"modified organism", "제122조", "2026-04-01", "", ""},
		{"nature park", "제128조", "2026-06-01", "", ""}, // 31 May is a Sunday
	} {
		spec, ok := menuTime(c.basis)
		if !ok || spec.Validate() != nil {
			t.Errorf("%s (%s): %+v", c.name, c.basis, spec)
			continue
		}
		k, err := spec.Start(calendar.Korea(), clock.Course{From: day("2026-03-02")})
		if due, _ := k.Due(); err != nil || due != day(c.due) {
			t.Errorf("%s (%s): %s, %v", c.name, c.basis, due, err)
		}
		if s, deemed := k.Silence(day("2027-01-04")); deemed != (c.silence != "") || deemed && (s.Effect != c.silence || s.Basis != law.MustRef(c.basis)) {
			t.Errorf("%s (%s): silence %+v", c.name, c.basis, s)
		}
		if c.stopped == "" {
			continue
		}
		k, err = spec.Start(calendar.Korea(), clock.Course{From: day("2026-03-02"), Stops: []clock.Stop{{From: day("2026-03-03"), Until: day("2026-03-12")}}})
		if due, _ := k.Due(); err != nil || due != day(c.stopped) {
			t.Errorf("%s stopped (제102조제3항): %s, %v", c.name, due, err)
		}
	}
}

func menuTime(basis string) (clock.Spec, bool) {
	for _, c := range zone.Menu(day("2026-11-22")) {
		for _, s := range c.Times {
			if s.Basis == law.MustRef(basis) {
				return s, true
			}
		}
	}
	return clock.Spec{}, false
}

// TestMenuNames: the statute behind 제127조 has a new name from 2026-09-18 (법률 제21462호).
func TestMenuNames(t *testing.T) {
	for on, want := range map[string]string{"2026-09-17": "신재생에너지법 제26조제3항", "2026-09-18": "재생에너지법 제26조제3항"} {
		for _, c := range zone.Menu(day(on)) {
			if c.Under == law.MustRef("제127조") && c.Base != want {
				t.Errorf("on %s it departs from %s, want %s (제127조)", on, c.Base, want)
			}
		}
	}
}

// TestGazetteWithoutOtherItems: the ninth item is what the committee set besides, and it need not set anything.
func TestGazetteWithoutOtherItems(t *testing.T) {
	d, err := life().Replay(evs(toResolved + ", designated 2025-06-02")...)
	if err != nil {
		t.Fatal(err)
	}
	for i, item := range zone.GazetteItems() {
		e := ev("gazetted", "2025-06-10")
		e.Contents = append(append(zone.Contents{}, e.Contents[:i]...), e.Contents[i+1:]...)
		if _, err := d.Apply(e); (err == nil) != (item == zone.GazetteOther) {
			t.Errorf("without %s (시행령 제44조제3항): %v", item, err)
		}
	}
}

// TestAgendaBeyondTheCalendar: in a year whose holidays are not known the times are a fault, and the duties stand all the same.
func TestAgendaBeyondTheCalendar(t *testing.T) {
	last, _ := civil.Inclusive(day("2025-08-01"), day("2039-12-31"))
	d, err := life().Replay(append(evs(toResolved), with(ev("designated", "2025-06-02"), func(e *zone.Event) { e.Term = last }), ev("gazetted", "2025-06-10"))...)
	if err != nil {
		t.Fatal(err)
	}
	d.Events = append(d.Events, zone.Event{Type: zone.EventNoticed, Date: day("2035-01-02")})
	agenda, err := d.Agenda(calendar.Korea(), day("2035-01-03"))
	if f, ok := errors.AsType[*fault.Fault](err); !ok || f.Code != "calendar.year.out_of_range" {
		t.Errorf("the holidays of 2035 are not known: %v", err)
	}
	bases := map[string]bool{}
	for _, i := range agenda {
		bases[i.Basis.String()] = true
	}
	if !bases["시행규칙 제7조제1항"] || !bases["시행령 제42조제3항제1호"] || bases["제81조제2항"] {
		t.Errorf("the report and the end of the term need no calendar: %s", agenda.In(lang.English))
	}
}
