package zone_test

import (
	"encoding/json"
	"errors"
	"fmt"
	"os"
	"slices"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"

	"github.com/teukgu/teukgu/sandbox/civil"
	"github.com/teukgu/teukgu/sandbox/fault"
	"github.com/teukgu/teukgu/sandbox/lang"
	"github.com/teukgu/teukgu/sandbox/law"
	"github.com/teukgu/teukgu/sandbox/money"
	"github.com/teukgu/teukgu/sandbox/region"
	"github.com/teukgu/teukgu/sandbox/wire"
	"github.com/teukgu/teukgu/zone"
)

func planFile(t testing.TB) []byte {
	t.Helper()
	data, err := os.ReadFile("testdata/plan.json")
	if err != nil {
		t.Fatal(err)
	}
	return data
}

func goodPlan(t testing.TB) zone.Plan {
	t.Helper()
	p, err := zone.ReadPlan(planFile(t))
	if err != nil {
		t.Fatal(err)
	}
	return p
}

// faultLines are the faults of an error as "path code [basis]", and it checks their messages.
func faultLines(t *testing.T, err error) []string {
	t.Helper()
	var lines []string
	list, _ := errors.AsType[fault.List](err)
	if err != nil && list == nil {
		t.Fatalf("%v is no list", err)
	}
	for _, f := range list {
		basis := f.Basis.String()
		if basis == "" {
			basis = "-"
		}
		lines = append(lines, fmt.Sprintf("%s %s %s", f.Path, strings.TrimPrefix(string(f.Code), "zone.plan."), strings.ReplaceAll(basis, " ", "")))
		for _, l := range []lang.Language{lang.Korean, lang.English} {
			if m := f.Message(l); m == "" || strings.ContainsAny(m, "{}") {
				t.Errorf("%s: message %q", f.Code, m)
			}
		}
	}
	return lines
}

func TestPlanValidate(t *testing.T) {
	applicant := func(h zone.Head, province string) zone.Applicant {
		return zone.Applicant{Head: h, Name: "신청인 " + province, Province: region.MustLegalDong(province)}
	}
	for _, c := range []struct {
		name, basis string
		change      func(*zone.Plan)
		want        string
	}{
		{"complete", "제74조제1항", func(*zone.Plan) {}, ""},
		{"no name", "제74조제1항제1호", func(p *zone.Plan) { p.Name = " " }, "name item.missing 제74조제1항제1호"},
		{"name without the word", "시행령 제42조제2항", func(p *zone.Plan) { p.Name = "부산 글로벌 혁신특구" }, "name name.word 시행령제42조제2항"},
		{"name with spaces in the word", "시행령 제42조제2항", func(p *zone.Plan) { p.Name = "부산 규제 자유 특구" }, ""},
		{"name of another kind", "시행령 제42조제2항", func(p *zone.Plan) { p.Name = "부산 관광특구 규제자유특구" }, "name name.confusable 시행령제42조제2항"},
		{"name of two other kinds", "시행령 제42조제2항", func(p *zone.Plan) { p.Name = "연구개발특구 특화특구 규제자유특구" },
			"name name.confusable 시행령제42조제2항|name name.confusable 시행령제42조제2항"},
		{"decomposed name", "시행령 제42조제2항", func(p *zone.Plan) { p.Name = "부산 규제자유특구" }, ""},
		{"no day", "제72조제1항", func(p *zone.Plan) { p.On = civil.Date{} }, "on item.missing 제72조제1항"},
		{"before the Act", "제72조제1항", func(p *zone.Plan) { p.On = day("2019-04-16"); p.Listed = zone.Listed{} },
			"on on.too_early 제72조제1항|applicants[0].head applicant.head.too_early 제72조제1항"},
		{"capital area", "제2조제13호가목", func(p *zone.Plan) { p.Applicants = append(p.Applicants, applicant(zone.ProvinceHead, "41")) },
			"applicants[1].province applicant.capital_area 제2조제13호가목"},
		{"municipality before 2024-08-07", "제72조제1항", func(p *zone.Plan) { p.Applicants[0].Head = zone.MunicipalityHead },
			"applicants[0].head applicant.head.too_early 제72조제1항"},
		{"municipality from 2024-08-07", "제72조제1항", func(p *zone.Plan) { p.Applicants[0].Head = zone.MunicipalityHead; p.On = day("2024-08-07") }, ""},
		{"municipality in the capital area", "제2조제13호나목", func(p *zone.Plan) {
			p.On, p.Applicants = day("2024-08-07"), append(p.Applicants, applicant(zone.MunicipalityHead, "28"))
		}, "applicants[1].province applicant.capital_area 제2조제13호나목"},
		{"special local government", "제2조제13호다목", func(p *zone.Plan) {
			p.On, p.Applicants = day("2024-08-07"), []zone.Applicant{{Head: zone.SpecialBodyHead, Name: "부울경특별연합",
				Members: []region.LegalDong{region.MustLegalDong("26"), region.MustLegalDong("31"), region.MustLegalDong("48")}}}
		}, ""},
		{"special local government with the capital area", "제2조제13호다목", func(p *zone.Plan) {
			p.On, p.Applicants = day("2024-08-07"), []zone.Applicant{{Head: zone.SpecialBodyHead, Name: "연합", Province: region.MustLegalDong("26"),
				Members: []region.LegalDong{region.MustLegalDong("26"), region.MustLegalDong("11")}}}
		}, "applicants[0].province applicant.province.not_allowed 제2조제13호다목|applicants[0].members[1] applicant.capital_area 제2조제13호다목"},
		{"members of a province", "제2조제13호다목", func(p *zone.Plan) { p.Applicants[0].Members = []region.LegalDong{region.MustLegalDong("26")} },
			"applicants[0].members applicant.members.not_allowed 제2조제13호다목"},
		{"the merged province before it", "시행령 제2조제2항", func(p *zone.Plan) { p.Applicants = append(p.Applicants, applicant(zone.ProvinceHead, "12")) },
			"applicants[1].province region."},
		{"the merged province", "시행령 제2조제2항", func(p *zone.Plan) {
			p.On, p.Applicants = day("2026-07-01"), append(p.Applicants, applicant(zone.ProvinceHead, "12"))
		}, ""},
		{"joint plan", "시행령 제40조제2항", func(p *zone.Plan) {
			p.Applicants = append(p.Applicants, applicant(zone.ProvinceHead, "48"))
			p.Areas[1].Province = region.MustLegalDong("48")
			p.Kind = zone.WideArea
		}, ""},
		{"wide area of one province", "시행령 제40조제2항", func(p *zone.Plan) { p.Kind = zone.WideArea }, "applicants applicants.single_province 시행령제40조제2항"},
		{"area elsewhere", "시행령 제40조제2항", func(p *zone.Plan) { p.Areas[1].Province = region.MustLegalDong("48") },
			"areas[1].province area.province.foreign 시행령제40조제2항"},
		{"same applicant twice", "제72조제1항", func(p *zone.Plan) { p.Applicants = append(p.Applicants, p.Applicants[0]) },
			"applicants[1].name applicant.duplicate 제72조제1항"},
		{"no applicant", "제72조제1항", func(p *zone.Plan) { p.Applicants = nil }, "applicants item.missing 제72조제1항"},
		{"no areas", "제74조제1항제1호", func(p *zone.Plan) { p.Areas = nil; p.SpecialCases[0].Areas = nil }, "areas item.missing 제74조제1항제1호"},
		{"no size", "제74조제1항제1호", func(p *zone.Plan) { p.Areas[0].M2 = 0 }, "areas[0].m2 area.m2.out_of_range 제74조제1항제1호"},
		{"sum too large", "제74조제1항제1호", func(p *zone.Plan) { p.Areas[0].M2 = 1<<63 - 1 }, "areas area.sum.out_of_range 제74조제1항제1호"},
		{"area twice", "제74조제1항제1호", func(p *zone.Plan) { p.Areas[1].ID = "yeongdo" }, "areas[1].id id.duplicate 제74조제1항제1호"},
		{"no need, no effect", "제74조제1항제2호", func(p *zone.Plan) { p.Need, p.Effect = "", "" }, "need item.missing 제74조제1항제2호|effect item.missing 제74조제1항제2호"},
		{"no business", "제74조제1항제3호", func(p *zone.Plan) { p.Businesses = nil }, "businesses item.missing 제74조제1항제3호"},
		{"empty business", "제74조제1항제3호", func(p *zone.Plan) { p.Businesses = make([]zone.Business, 1) },
			"businesses[0].kind item.missing 제74조제1항제3호|businesses[0].name item.missing 제74조제1항제3호|businesses[0].need item.missing 제74조제1항제3호|businesses[0].fostering item.missing 제74조제1항제3호"},
		{"no operators", "제74조제1항제4호", func(p *zone.Plan) { p.Operators = nil }, "operators item.missing 제74조제1항제4호"},
		{"operators", "제74조제1항제4호", func(p *zone.Plan) {
			p.Operators[0] = zone.Operator{ID: "op-2", SpecialCases: []string{"eaves", "lost"}}
		}, "operators[0].name item.missing 제74조제1항제4호|operators[0].address item.missing 시행령제44조제3항|operators[0].special_cases[1] reference.unknown 제74조제1항제4호|operators[1].id id.duplicate 제74조제1항제4호"},
		{"no special cases", "제74조제1항제5호", func(p *zone.Plan) { p.SpecialCases = nil; p.Operators[0].SpecialCases = nil }, "special_cases item.missing 제74조제1항제5호"},
		{"not a special case", "제2조제3호", func(p *zone.Plan) { p.SpecialCases[1].Under = law.MustRef("제84조") }, "special_cases[1].under special_case.under.invalid 제74조제1항제5호"},
		{"of another act", "제2조제3호", func(p *zone.Plan) { p.SpecialCases[1].Under = law.MustRef("시행령 제93조") }, "special_cases[1].under special_case.under.invalid 제74조제1항제5호"},
		{"permit without a need", "제74조제1항제6호", func(p *zone.Plan) { p.SpecialCases[0].Need = "" }, "special_cases[0].need item.missing 제74조제1항제6호"},
		{"special case in no area", "제74조제1항제7호", func(p *zone.Plan) { p.SpecialCases[0].Areas = []string{"haeundae"} }, "special_cases[0].areas[0] reference.unknown 제74조제1항제7호"},
		{"no regional plan", "제74조제1항제8호", func(p *zone.Plan) { p.RegionalPlan = "" }, "regional_plan item.missing 제74조제1항제8호"},
		{"no prices", "제74조제1항제9호", func(p *zone.Plan) { p.Prices = "" }, "prices item.missing 제74조제1항제9호"},
		{"no term", "시행령 제42조제3항제1호", func(p *zone.Plan) { p.Term = civil.Span{} }, "term item.missing 시행령제42조제3항제1호"},
		{"open term", "시행령 제42조제3항제1호", func(p *zone.Plan) { p.Term = civil.MustSpan("2024-06-01/..") }, "term period.open 시행령제42조제3항제1호"},
		{"a term of any length", "제75조: the Act sets none", func(p *zone.Plan) { p.Term = civil.MustSpan("2024-06-01/2044-06-01") }, ""},
		{"no period", "시행령 제42조제3항제2호", func(p *zone.Plan) { p.Period = civil.Span{} }, "period item.missing 시행령제42조제3항제2호"},
		{"goals", "시행령 제42조제3항제3호", func(p *zone.Plan) { p.Goals[0] = zone.Goal{Name: "a", Indicator: "b", Target: "1.00000", Year: 2028} },
			"goals[0].unit item.missing 시행령제42조제3항제3호|goals[0].target goal.target.invalid 시행령제42조제3항제3호|goals[0].year goal.year.out_of_range 시행령제42조제3항제3호"},
		{"no goals", "시행령 제42조제3항제3호", func(p *zone.Plan) { p.Goals = nil }, "goals item.missing 시행령제42조제3항제3호"},
		{"no money", "시행령 제42조제3항제4호", func(p *zone.Plan) { p.Financing = zone.Financing{} }, "financing.total item.missing 시행령제42조제3항제4호"},
		{"a won short", "시행령 제42조제3항제4호", func(p *zone.Plan) { p.Financing.Private = money.Won(2_499_999_999) }, "financing financing.sum 시행령제42조제3항제4호"},
		{"negative share", "시행령 제42조제3항제4호", func(p *zone.Plan) { p.Financing.Private = money.Won(-1) }, "financing.private financing.negative 시행령제42조제3항제4호"},
		{"another currency", "시행령 제42조제3항제4호", func(p *zone.Plan) { p.Financing.Local = money.New(1, money.USD) }, "financing.local financing.currency 시행령제42조제3항제4호"},
		{"texts of the Decree", "시행령 제42조제3항제5호, 제6호, 제7호", func(p *zone.Plan) { p.Investment, p.LocalSupport, p.Safety, p.PersonalData = "", "", "", "" },
			"investment item.missing 시행령제42조제3항제5호|local_support item.missing 시행령제42조제3항제6호|safety item.missing 시행령제42조제3항제7호|personal_data item.missing 시행령제42조제3항제7호"},
		{"no maps", "시행령 제42조제3항제9호", func(p *zone.Plan) { p.Maps = nil }, "maps maps.location.missing 시행령제42조제3항제9호|maps maps.detail.missing 시행령제42조제3항제9호"},
		{"cadastral map", "시행령 제42조제3항제9호", func(p *zone.Plan) { p.Maps[1].Kind = zone.CadastralMap }, ""},
		{"list before there were any", "시행령 제2조의2제1항", func(p *zone.Plan) { p.On = day("2023-12-18"); p.Listed.On = day("2023-12-18") },
			"negative_list negative_list.too_early 시행령제2조의2제1항"},
		{"list of the future", "시행령 제2조의2제1항", func(p *zone.Plan) { p.Listed.On = day("2024-02-20") }, "negative_list.on negative_list.too_late 시행령제2조의2제1항"},
		{"no list", "시행령 제2조의2제1항: may", func(p *zone.Plan) { p.Listed = zone.Listed{} }, ""},
		{"no schema, bad id, no kind", "-", func(p *zone.Plan) { p.Schema, p.Zone, p.Kind = wire.Schema{}, "A", 0 },
			"schema schema.invalid -|zone zone.invalid -|kind item.missing -"},
	} {
		t.Run(c.name, func(t *testing.T) {
			p := goodPlan(t)
			c.change(&p)
			got := strings.Join(faultLines(t, p.Validate()), "|")
			if c.want != got && (!strings.HasSuffix(c.want, "region.") || !strings.HasPrefix(got, c.want)) {
				t.Errorf("%s: got %s\nwant %s", c.basis, got, c.want)
			}
		})
	}
}

// TestEmptyPlan: every item that a plan must have is reported at once, with its citation.
func TestEmptyPlan(t *testing.T) {
	err := zone.Plan{}.Validate()
	faultLines(t, err)
	cited := map[string]bool{}
	list, _ := errors.AsType[fault.List](err)
	for _, f := range list {
		cited[f.Basis.String()] = true
	}
	// The items of 제6호 and 제7호 stand in the special cases of 제5호.
	for _, item := range zone.PlanItems(day("2026-11-22")) {
		skip := item.Basis == law.MustRef("제74조제1항제6호") || item.Basis == law.MustRef("제74조제1항제7호")
		if cited[item.Basis.String()] != (item.Required && !skip) {
			t.Errorf("%s: reported %v, required %v", item.Basis, cited[item.Basis.String()], item.Required)
		}
	}
}

func TestPlanItems(t *testing.T) {
	if zone.PlanItems(day("2019-04-16")) != nil {
		t.Error("items before the Act (법률 제15852호)")
	}
	items := zone.PlanItems(day("2023-07-09"))
	if len(items) != 20 || items[7].Name.KO != "시·도 발전계획과의 연계" || items[7].Confidence != law.Inferred {
		t.Errorf("%d items, 제8호 %+v before 2023-07-10", len(items), items[7])
	}
	if item := zone.PlanItems(day("2023-07-10"))[7]; item.Name.KO != "시·도 지방시대 계획과의 연계" || item.Confidence != law.Primary {
		t.Errorf("제8호 %+v from 2023-07-10 (법률 제19430호)", item)
	}
}

func TestPlanRoundTrip(t *testing.T) {
	p := goodPlan(t)
	data, err := json.Marshal(p)
	if err != nil {
		t.Fatal(err)
	}
	again, err := zone.ReadPlan(data)
	if err != nil {
		t.Fatal(err)
	}
	if diff := cmp.Diff(p, again, cmp.Comparer(func(a, b wire.Schema) bool { return a == b })); diff != "" {
		t.Error(diff)
	}
	var have, want any
	_ = json.Unmarshal(data, &have)
	_ = json.Unmarshal(planFile(t), &want)
	if diff := cmp.Diff(want, have); diff != "" {
		t.Errorf("the file and what is written differ:\n%s", diff)
	}
	for _, bad := range []string{`{}`, `{"schema":"teukgu/plan/2"}`, `{"schema":"teukgu/plan/1","colour":1}`, `[`, ``} {
		if _, err := zone.ReadPlan([]byte(bad)); err == nil {
			t.Errorf("%s is read", bad)
		}
	}
}

// manyOperators is a plan of n operators.
func manyOperators(t testing.TB, n int) zone.Plan {
	t.Helper()
	p := goodPlan(t)
	p.Operators = nil
	for i := range n {
		p.Operators = append(p.Operators, zone.Operator{ID: fmt.Sprintf("op-%d", i), Name: fmt.Sprintf("사업자 %d", i),
			Address: "부산광역시 영도구 해양로 1", SpecialCases: []string{"capture"}})
	}
	return p
}

// TestManyOperators: every second of 10,000 operators is wrong, and all are found.
func TestManyOperators(t *testing.T) {
	p := manyOperators(t, 10_000)
	for i := range p.Operators {
		if i%2 == 1 {
			p.Operators[i].Name = ""
			p.Operators[i].SpecialCases = []string{"lost"}
		}
	}
	list, _ := errors.AsType[fault.List](p.Validate())
	if len(list) != 10_000 {
		t.Errorf("%d faults, want two each for 5,000 operators", len(list))
	}
}

func BenchmarkPlan(b *testing.B) {
	data, err := json.Marshal(manyOperators(b, 10_000))
	if err != nil {
		b.Fatal(err)
	}
	var p zone.Plan
	b.Run("decode", func(b *testing.B) {
		for b.Loop() {
			if err := wire.DecodeDocument(data, &p, wire.Limits{}, zone.PlanSchema()); err != nil {
				b.Fatal(err)
			}
		}
	})
	b.Run("validate", func(b *testing.B) {
		for b.Loop() {
			if err := p.Validate(); err != nil {
				b.Fatal(err)
			}
		}
	})
	for i := range p.Operators {
		p.Operators[i].Name = ""
	}
	b.Run("validate_all_wrong", func(b *testing.B) {
		for b.Loop() {
			if p.Validate() == nil {
				b.Fatal("no faults")
			}
		}
	})
}

func TestProvision(t *testing.T) {
	for _, c := range []struct{ name, text, want string }{
		{"an unlisted act", "도로교통법 제5조제1항", "도로교통법 제5조제1항"},
		{"spaces", " 개인정보  보호법  제15조 제1항 ", "개인정보 보호법 제15조제1항"},
		{"the zone Act", "제86조제9항", "제86조제9항"},
		{"a listed act", "민법 제157조", "민법 제157조"},
		{"a name with 제", "경제자유구역의 지정 및 운영에 관한 특별법 제2조", "경제자유구역의 지정 및 운영에 관한 특별법 제2조"},
		{"no citation", "도로교통법", ""},
		{"no article", "도로교통법 제", ""},
		{"empty", "", ""},
	} {
		p, err := zone.ParseProvision(c.text)
		if p.String() != c.want || (err == nil) != (c.want != "") {
			t.Errorf("%s: %q, %v", c.name, p, err)
		}
	}
	road := zone.MustProvision("도로교통법 제5조")
	if !road.Covers(zone.MustProvision("도로교통법 제5조제1항")) || road.Covers(zone.MustProvision("건축법 제5조")) || road.Covers(zone.MustProvision("제5조")) {
		t.Error("제5조 covers its paragraphs, of its own act only")
	}
	if got := zone.ProvisionOf(law.MustRef("민법 제157조")); got != zone.MustProvision("민법 제157조") {
		t.Errorf("%v", got)
	}
}

func FuzzParseProvision(f *testing.F) {
	for _, s := range []string{"도로교통법 제5조제1항", "제86조제9항", "민법 제157조", "법 제제1조"} {
		f.Add(s)
	}
	f.Fuzz(func(t *testing.T, s string) {
		p, err := zone.ParseProvision(s)
		if err != nil {
			return
		}
		if again, err := zone.ParseProvision(p.String()); err != nil || again != p {
			t.Errorf("%q is read as %q, which is read as %q, %v", s, p, again, err)
		}
	})
}

func FuzzReadPlan(f *testing.F) {
	f.Add(planFile(f))
	f.Fuzz(func(t *testing.T, data []byte) {
		p, err := zone.ReadPlan(data)
		if err != nil {
			return
		}
		out, err := json.Marshal(p)
		if err != nil {
			t.Fatal(err)
		}
		if _, err := zone.ReadPlan(out); err != nil {
			t.Errorf("%v: %s", err, out)
		}
	})
}

func day(s string) civil.Date { return civil.MustDate(s) }

func TestPlanItemsAreInOrder(t *testing.T) {
	items := zone.PlanItems(day("2026-11-22"))
	if !slices.IsSortedFunc(items, func(a, b zone.PlanItem) int { return a.Basis.Compare(b.Basis) }) {
		t.Error("the Act's items first, by number")
	}
}
