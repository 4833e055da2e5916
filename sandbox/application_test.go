package sandbox_test

import (
	"encoding/json"
	"errors"
	"fmt"
	"math/rand/v2"
	"os"
	"reflect"
	"slices"
	"strconv"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"
	"github.com/google/go-cmp/cmp/cmpopts"
	"golang.org/x/text/unicode/norm"

	"github.com/teukgu/teukgu/sandbox"
	"github.com/teukgu/teukgu/sandbox/civil"
	"github.com/teukgu/teukgu/sandbox/fault"
	"github.com/teukgu/teukgu/sandbox/lang"
	"github.com/teukgu/teukgu/sandbox/law"
	"github.com/teukgu/teukgu/sandbox/region"
	"github.com/teukgu/teukgu/sandbox/wire"
)

// fullApplication is an application under the zone Act with nothing wrong, filed on 2026-08-03.
func fullApplication(i sandbox.Instrument) sandbox.Application {
	a := sandbox.Application{
		Schema: sandbox.ApplicationSchema(), Statute: sandbox.ZoneAct, Instrument: i, Filed: civil.MustDate("2026-08-03"),
		Applicant: sandbox.Applicant{Name: "가나로보틱스", Kind: sandbox.Enterprise, Seat: region.MustLegalDong("27")},
		Zone:      "giz-05",
		Product:   sandbox.Product{Name: "자율주행 순찰로봇", Description: "보행로를 오가는 순찰 서비스"},
		Gap:       sandbox.NoStandard,
		Laws:      []law.Ref{law.MustRef("「개인정보 보호법」 제25조의2제1항")},
		Plan: sandbox.TestPlan{
			Purpose: "순찰로봇의 안전성 검증", Area: "대구광역시 수성구", Period: civil.MustSpan("2027-01-01/2028-12-31"), Scale: "로봇 20대",
		},
	}
	switch i {
	case sandbox.Confirmation:
		a.Gap, a.Plan = 0, sandbox.TestPlan{}
		a.Papers = sandbox.Papers{sandbox.PaperExplanation}
	case sandbox.Demonstration:
		a.Plan.Exception, a.Plan.Method = "영상 원본의 학습 활용", "단계별 시범 운행"
		a.Papers = sandbox.Papers{sandbox.PaperTestPlan, sandbox.PaperBusinessCase, sandbox.PaperGapCase, sandbox.PaperReviewData}
	case sandbox.Temporary:
		a.Plan.Market, a.Plan.Users = "2028년 출시", "보행자"
		a.Papers = sandbox.Papers{sandbox.PaperBusinessPlan, sandbox.PaperGapCase, sandbox.PaperSafetyData, sandbox.PaperReviewData}
	}
	return a
}

// faultsOf are the faults of an error as "path code basis".
func faultsOf(t *testing.T, err error) (lines []string) {
	t.Helper()
	list, ok := errors.AsType[fault.List](err)
	if err != nil && !ok {
		t.Fatalf("%T is no list of faults: %v", err, err)
	}
	for _, f := range list {
		lines = append(lines, strings.TrimSpace(f.Path+" "+strings.TrimPrefix(string(f.Code), "sandbox.application.")+" "+f.Basis.String()))
		for _, l := range []lang.Language{lang.Korean, lang.English} {
			if text := f.Message(l); strings.ContainsAny(text, "{}") || !strings.HasSuffix(text, ".") {
				t.Errorf("%s: %q", f.Code, text)
			}
		}
	}
	return lines
}

func TestFullApplicationsAreValid(t *testing.T) {
	for _, i := range sandbox.Instruments() {
		a := fullApplication(i)
		if err := a.Validate(); err != nil {
			t.Errorf("%s: %v", i, err)
		}
		data, err := json.Marshal(a)
		if err != nil {
			t.Fatal(err)
		}
		back, err := sandbox.ReadApplication(data)
		if diff := cmp.Diff(a, back, cmpopts.EquateComparable(wire.Schema{})); diff != "" || err != nil {
			t.Errorf("%s: %v (-want +got):\n%s", i, err, diff)
		}
	}
}

func TestApplicationFaults(t *testing.T) {
	const demonstration, temporary, confirmation = sandbox.Demonstration, sandbox.Temporary, sandbox.Confirmation
	for _, c := range []struct {
		name, basis string
		instrument  sandbox.Instrument
		change      func(*sandbox.Application)
		want        []string
	}{
		{"nothing at all", "-", demonstration, func(a *sandbox.Application) { *a = sandbox.Application{} }, []string{
			"schema missing", "scheme missing", "instrument missing", "filed missing", "applicant.name missing", "applicant.kind missing",
			"applicant.seat missing", "product.name missing", "product.description missing", "gap missing",
		}},
		{"another schema", "서식", demonstration, func(a *sandbox.Application) { a.Schema = wire.MustSchema("teukgu/permit/1") }, []string{"schema schema.invalid"}},
		{"values outside their lists", "-", demonstration, func(a *sandbox.Application) { a.Applicant.Kind, a.Gap, a.Papers[0] = 9, 9, 99 }, []string{
			"applicant.kind invalid 제86조제1항", "gap invalid 제86조제1항", "papers[0] invalid 제86조제1항", "papers paper.missing 시행령 제57조제2항제1호",
		}},
		{"before the Act", "부칙(제15852호) 제1조", demonstration, func(a *sandbox.Application) { a.Filed = civil.MustDate("2019-04-16") }, []string{"instrument instrument.not_available"}},
		{"finance has no temporary permit", "금융혁신지원 특별법 제4조", temporary, func(a *sandbox.Application) { a.Statute = sandbox.Finance }, []string{"instrument instrument.not_available"}},
		{"the plan of a demonstration", "시행령 제57조제3항", demonstration, func(a *sandbox.Application) { a.Plan, a.Laws = sandbox.TestPlan{}, nil }, []string{
			"laws missing 시행령 제57조제3항제2호", "plan.purpose missing 시행령 제57조제3항제1호", "plan.exception missing 시행령 제57조제3항제3호",
			"plan.method missing 시행령 제57조제3항제3호", "plan.area missing 시행령 제57조제3항제4호", "plan.period missing 시행령 제57조제3항제4호", "plan.scale missing 시행령 제57조제3항제4호",
		}},
		{"in the numbering before 2024-08-07", "시행령 제57조제2항", demonstration, func(a *sandbox.Application) {
			a.Filed, a.Plan.Method, a.Product.Name = civil.MustDate("2024-08-06"), " ", ""
		}, []string{"product.name missing 시행령 제57조제2항제2호", "plan.method missing 시행령 제57조제2항제3호"}},
		{"the plan of a temporary permit", "시행령 제64조제2항", temporary, func(a *sandbox.Application) { a.Plan = sandbox.TestPlan{} }, []string{
			"plan.purpose missing 시행령 제64조제2항제1호", "plan.market missing 시행령 제64조제2항제3호", "plan.area missing 시행령 제64조제2항제4호",
			"plan.period missing 시행령 제64조제2항제4호", "plan.scale missing 시행령 제64조제2항제4호", "plan.users missing 시행령 제64조제2항제4호",
		}},
		{"a period without an end", "시행령 제57조제3항제4호", demonstration, func(a *sandbox.Application) { a.Plan.Period = civil.MustSpan("2027-01-01/..") }, []string{"plan.period period.open 시행령 제57조제3항제4호"}},
		{"thirteen years", "제86조제10항", demonstration, func(a *sandbox.Application) {
			a.Plan.Period = civil.MustSpan("2027-01-01/2039-12-31")
		}, []string{"plan.period period.too_long 제86조제10항"}},
		{"before the day of filing", "시행령 제57조제3항제4호", demonstration, func(a *sandbox.Application) {
			a.Plan.Period = civil.MustSpan("2026-08-02/2027-12-31")
		}, []string{"plan.period period.too_early 시행령 제57조제3항제4호"}},
		{"answers outside their list", "-", demonstration, func(a *sandbox.Application) { a.Insured, a.CompensationPlan = 3, 200 },
			[]string{"insured invalid", "compensation_plan invalid"}},
		{"the papers of a demonstration", "시행령 제57조제2항", demonstration, func(a *sandbox.Application) { a.Papers = nil }, []string{
			"papers paper.missing 시행령 제57조제2항제1호", "papers paper.missing 시행령 제57조제2항제2호", "papers paper.missing 시행령 제57조제2항제3호", "papers paper.missing 시행령 제57조제2항제4호",
		}},
		{"in the numbering before 2024-08-07", "시행령 제57조제1항", demonstration, func(a *sandbox.Application) {
			a.Filed, a.Papers = civil.MustDate("2024-08-06"), a.Papers[:3]
		}, []string{"papers paper.missing 시행령 제57조제1항제4호"}},
		{"the papers of a temporary permit", "시행령 제64조제1항", temporary, func(a *sandbox.Application) { a.Papers = nil }, []string{
			"papers paper.missing 시행령 제64조제1항제1호", "papers paper.missing 시행령 제64조제1항제2호", "papers paper.missing 시행령 제64조제1항제3호", "papers paper.missing 시행령 제64조제1항제4호",
		}},
		{"the papers of a confirmation", "시행령 제56조제1항", confirmation, func(a *sandbox.Application) { a.Papers = nil }, []string{"papers paper.missing 시행령 제56조제1항제1호"}},
		{"papers twice and of another instrument", "시행령 제57조제2항", demonstration, func(a *sandbox.Application) {
			a.Papers = append(a.Papers, sandbox.PaperGapCase, sandbox.PaperSafetyData, sandbox.PaperFurther)
		}, []string{"papers[4] paper.duplicate 제86조제1항", "papers[5] paper.forbidden 제86조제1항"}},
		{"safety data waived", "시행령 제64조제1항 단서; 제87조제8항", temporary, func(a *sandbox.Application) {
			a.Papers = slices.Delete(a.Papers, 2, 3)
			a.SafetyWaiver = civil.MustDate("2026-07-20")
		}, nil},
		{"not before 2021-07-21", "시행령 제64조제1항 단서", temporary, func(a *sandbox.Application) {
			a.Filed, a.SafetyWaiver = civil.MustDate("2021-07-20"), civil.MustDate("2021-07-01")
		}, []string{"safety_waiver safety_waiver.forbidden 시행령 제64조제1항"}},
		{"not for a demonstration", "시행령 제64조제1항 단서", demonstration, func(a *sandbox.Application) { a.SafetyWaiver = civil.MustDate("2026-07-20") },
			[]string{"safety_waiver safety_waiver.forbidden 시행령 제64조제1항"}},
		{"not before the notice", "시행령 제59조제7항", temporary, func(a *sandbox.Application) { a.SafetyWaiver = civil.MustDate("2026-08-04") },
			[]string{"safety_waiver safety_waiver.too_late 시행령 제64조제1항"}},
		{"a confirmation gives no reason", "제85조제1항", confirmation, func(a *sandbox.Application) { a.Gap = sandbox.Unclear }, []string{"gap gap.forbidden 제85조제1항"}},
		{"laws", "시행령 제57조제3항제2호", demonstration, func(a *sandbox.Application) { a.Laws = append(a.Laws, a.Laws[0], law.Ref{}) },
			[]string{"laws[1] law.duplicate 시행령 제57조제3항제2호", "laws[2] missing 시행령 제57조제3항제2호"}},
		{"no zone", "제86조제1항", demonstration, func(a *sandbox.Application) { a.Zone = "" }, []string{"zone missing 제86조제1항"}},
		{"a province that was none", "법정동코드", demonstration, func(a *sandbox.Application) { a.Applicant.Seat = region.MustLegalDong("42") }, []string{"applicant.seat region.code.replaced"}},
		{"an ordinary seat outside", "시행령 제57조제1항", demonstration, func(a *sandbox.Application) { a.Applicant.Seat = region.MustLegalDong("11") }, nil},
		{"what the other statutes ask for was not read", "산업융합 촉진법 제10조의3", demonstration, func(a *sandbox.Application) {
			a.Statute, a.Zone, a.Laws, a.Plan, a.Papers = sandbox.Industry, "", nil, sandbox.TestPlan{}, nil
		}, nil},
		{"but a reason they all want", "산업융합 촉진법 제10조의3", demonstration, func(a *sandbox.Application) { a.Statute, a.Gap = sandbox.Industry, 0 },
			[]string{"gap missing 산업융합 촉진법 제10조의3"}},
	} {
		a := fullApplication(c.instrument)
		c.change(&a)
		if diff := cmp.Diff(c.want, faultsOf(t, a.Validate())); diff != "" {
			t.Errorf("%s (%s) (-want +got):\n%s", c.name, c.basis, diff)
		}
	}
}

func TestReadApplicationRefuses(t *testing.T) {
	good, err := json.Marshal(fullApplication(sandbox.Demonstration))
	if err != nil {
		t.Fatal(err)
	}
	for _, c := range []struct {
		name, old, new, path string
		code                 fault.Code
	}{
		{"another version", "teukgu/application/1", "teukgu/application/2", "schema", "wire.schema.unknown"},
		{"an unknown field", `"zone":`, `"zones":`, "zones", "wire.field.unknown"},
		{"a field twice", `"zone":`, `"filed":"2026-08-03","zone":`, "filed", "wire.field.duplicate"},
		{"a day that is none", "2026-08-03", "2026-02-30", "filed", "wire.value"},
		{"an unknown paper", `"gap_case"`, `"gap"`, "papers[2]", "sandbox.application.paper.unknown"},
		{"papers that are no list", `["test_plan"`, `{"a":["test_plan"`, "", "wire.syntax"},
		{"an unknown reason", `"gap":"no_standard"`, `"gap":"none"`, "gap", "wire.value"},
		{"an answer that is none", `"papers":`, `"insured":null,"papers":`, "insured", "wire.type"},
	} {
		_, err := sandbox.ReadApplication([]byte(strings.Replace(string(good), c.old, c.new, 1)))
		list, ok := errors.AsType[fault.List](err)
		if !ok || !slices.ContainsFunc(list, func(f *fault.Fault) bool { return f.Code == c.code && f.Path == c.path }) {
			t.Errorf("%s: %v", c.name, err)
		}
	}
}

// Texts from a Mac (NFD) and from a Korean keyboard (full width) become one form; nothing is shared with the original.
func TestNormalize(t *testing.T) {
	a := fullApplication(sandbox.Demonstration)
	a.Applicant.Name, a.Plan.Scale = norm.NFD.String(" 가나로보틱스 "), "로봇 ２０대"
	b := a.Normalize()
	if b.Applicant.Name != "가나로보틱스" || b.Plan.Scale != "로봇 20대" {
		t.Errorf("%q, %q", b.Applicant.Name, b.Plan.Scale)
	}
	b.Papers[0], b.Laws[0] = sandbox.PaperFurther, law.Ref{}
	if a.Papers[0] != sandbox.PaperTestPlan || a.Laws[0].IsZero() {
		t.Error("the original was changed")
	}
}

// A document that is changed at random is read or refused with faults, and what is read is written and read the same.
func TestReadApplicationOfMutations(t *testing.T) {
	n := 10_000
	if more, err := strconv.Atoi(os.Getenv("TEUKGU_CASES")); err == nil && more > n {
		n = more
	}
	good, err := json.Marshal(fullApplication(sandbox.Temporary))
	if err != nil {
		t.Fatal(err)
	}
	seed := rand.Uint64()
	r := rand.New(rand.NewPCG(seed, 0))
	for range n {
		data := slices.Clone(good)
		for range 1 + r.IntN(3) {
			switch at := r.IntN(len(data)); r.IntN(3) {
			case 0:
				data[at] = byte(r.UintN(256))
			case 1:
				data = slices.Delete(data, at, min(len(data), at+1+r.IntN(8)))
			default:
				data = slices.Insert(data, at, data[at/2:at/2+r.IntN(4)]...)
			}
		}
		checkReadApplication(t, data, seed)
	}
}

func checkReadApplication(t *testing.T, data []byte, seed uint64) {
	t.Helper()
	a, err := sandbox.ReadApplication(data)
	if _, ok := errors.AsType[fault.List](err); err != nil && !ok {
		t.Fatalf("seed %d: %s: %T %v", seed, data, err, err)
	}
	if err != nil {
		return
	}
	text, err := json.Marshal(a)
	if err != nil {
		t.Fatal(err)
	}
	if b, err := sandbox.ReadApplication(text); err != nil || !reflect.DeepEqual(a, b) {
		t.Fatalf("seed %d: %s is read as %s: %v", seed, data, text, err)
	}
}

func FuzzReadApplication(f *testing.F) {
	for _, i := range sandbox.Instruments() {
		data, err := json.Marshal(fullApplication(i))
		if err != nil {
			f.Fatal(err)
		}
		f.Add(data)
	}
	f.Add([]byte(`{"schema":"teukgu/application/1"}`))
	f.Fuzz(func(t *testing.T, data []byte) { checkReadApplication(t, data, 0) })
}

func TestNextSteps(t *testing.T) {
	for _, c := range []struct {
		name, basis string
		statute     sandbox.Statute
		instrument  sandbox.Instrument
		on          string
		want        []string
	}{
		{"confirmation", "제85조", sandbox.ZoneAct, sandbox.Confirmation, "2026-08-03", []string{"제85조제2항", "제85조제4항", "제85조제5항"}},
		{"demonstration", "제86조", sandbox.ZoneAct, sandbox.Demonstration, "2026-08-03", []string{"제86조제2항", "제86조제3항", "제86조제4항", "제88조제2항"}},
		{"temporary permit", "제90조", sandbox.ZoneAct, sandbox.Temporary, "2026-08-03", []string{"제90조제2항", "제90조제4항", "제90조제5항", "제90조제15항"}},
		{"temporary permit before 2024-08-07", "제90조", sandbox.ZoneAct, sandbox.Temporary, "2024-08-06", []string{"제90조제2항", "제90조제4항", "제90조제5항", "제90조제12항"}},
		{"another statute must grant", "산업융합 촉진법", sandbox.Industry, sandbox.Demonstration, "2026-08-03",
			[]string{"산업융합 촉진법 제10조의3제3항", "산업융합 촉진법 제10조의3제9항", "산업융합 촉진법 제10조의3제2항"}},
		{"before the Act", "부칙(제15852호) 제1조", sandbox.ZoneAct, sandbox.Demonstration, "2019-04-16", nil},
	} {
		a := sandbox.Application{Statute: c.statute, Instrument: c.instrument}
		var got []string
		for _, s := range a.Next(civil.MustDate(c.on)) {
			got = append(got, s.Basis.String())
			if s.Confidence == 0 || s.Office == 0 || strings.ContainsAny(s.Text.KO+s.Text.EN, "{}") {
				t.Errorf("%s: %+v", c.name, s)
			}
		}
		if !slices.Equal(got, c.want) {
			t.Errorf("%s (%s): %v", c.name, c.basis, got)
		}
	}
}

func TestApplicationWords(t *testing.T) {
	checkEnum(t, "ApplicantKind", sandbox.ParseApplicantKind, "enterprise", "corporation", "organisation", "individual")
	checkScalar[sandbox.ApplicantKind](t, "ApplicantKind")
	checkEnum(t, "Paper", sandbox.ParsePaper, "test_plan", "business_plan", "business_case", "gap_case", "safety_data", "review_data",
		"explanation", "law_contents", "earlier_refusal", "further")
	checkScalar[sandbox.Paper](t, "Paper")
	checkEnum(t, "Decision", sandbox.ParseDecision, "grantable", "not_grantable", "needs_input")
	checkScalar[sandbox.Decision](t, "Decision")
	checkEnum(t, "LocalHead", sandbox.ParseLocalHead, "province_head", "municipality_head", "special_body_head", "integrated_city_head")
	checkScalar[sandbox.LocalHead](t, "LocalHead")
	checkEnum(t, "Finding", sandbox.ParseFinding, "required", "not_required", "not_its_remit")
	checkScalar[sandbox.Finding](t, "Finding")
	checkEnum(t, "ReplyEffect", sandbox.ParseReplyEffect, "pending", "late", "given", "deemed_not_required")
	checkEnum(t, "InquestState", sandbox.ParseInquestState, "awaiting_replies", "awaiting_committee", "required", "not_required")
}

// The papers with their citations, item by item (시행령 제56조제1항, 제57조, 제64조제1항).
func TestPapers(t *testing.T) {
	for _, c := range []struct {
		instrument sandbox.Instrument
		on         string
		want       []string
	}{
		{sandbox.Confirmation, "2019-04-17", []string{
			"explanation required 시행령 제56조제1항제1호", "law_contents if_any 시행령 제56조제1항제2호", "earlier_refusal if_any 시행령 제56조제1항제3호",
		}},
		{sandbox.Demonstration, "2024-08-06", []string{
			"test_plan required 시행령 제57조제1항제1호", "business_case required 시행령 제57조제1항제2호", "gap_case required 시행령 제57조제1항제3호",
			"review_data required 시행령 제57조제1항제4호", "further on_demand 시행령 제57조제1항제5호",
		}},
		{sandbox.Demonstration, "2024-08-07", []string{
			"test_plan required 시행령 제57조제2항제1호", "business_case required 시행령 제57조제2항제2호", "gap_case required 시행령 제57조제2항제3호",
			"review_data required 시행령 제57조제2항제4호", "further on_demand 시행령 제57조제2항제5호",
		}},
		{sandbox.Temporary, "2021-07-20", []string{
			"business_plan required 시행령 제64조제1항제1호", "gap_case required 시행령 제64조제1항제2호", "safety_data required 시행령 제64조제1항제3호",
			"review_data required 시행령 제64조제1항제4호", "further on_demand 시행령 제64조제1항제5호",
		}},
		{sandbox.Temporary, "2021-07-21", []string{
			"business_plan required 시행령 제64조제1항제1호", "gap_case required 시행령 제64조제1항제2호", "safety_data waivable 시행령 제64조제1항제3호",
			"review_data required 시행령 제64조제1항제4호", "further on_demand 시행령 제64조제1항제5호",
		}},
		{sandbox.Demonstration, "2019-04-16", nil},
	} {
		var got []string
		for _, p := range sandbox.ZoneAct.Papers(c.instrument, civil.MustDate(c.on)) {
			got = append(got, fmt.Sprint(p.Paper, " ", p.Duty, " ", p.Basis))
		}
		if diff := cmp.Diff(c.want, got); diff != "" {
			t.Errorf("%s on %s (-want +got):\n%s", c.instrument, c.on, diff)
		}
	}
}

// What was not read is not asked for.
func TestPapersOfOtherStatutes(t *testing.T) {
	for _, s := range sandbox.Statutes()[1:] {
		if list := s.Papers(sandbox.Demonstration, civil.MustDate("2026-08-03")); list != nil {
			t.Errorf("%s: %v", s, list)
		}
	}
	for _, p := range sandbox.ZoneAct.Papers(sandbox.Temporary, civil.MustDate("2026-08-03")) {
		if p.Confidence != law.Primary || p.Duty.String() == "" || p.Duty.In(lang.Korean) == "" {
			t.Errorf("%+v", p)
		}
	}
	if list := sandbox.ZoneAct.Papers(9, civil.MustDate("2026-08-03")); list != nil {
		t.Errorf("%v", list)
	}
}
