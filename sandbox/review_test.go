package sandbox_test

import (
	"errors"
	"fmt"
	"math/rand/v2"
	"slices"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"

	"github.com/teukgu/teukgu/sandbox"
	"github.com/teukgu/teukgu/sandbox/civil"
	"github.com/teukgu/teukgu/sandbox/fault"
	"github.com/teukgu/teukgu/sandbox/law"
	"github.com/teukgu/teukgu/sandbox/region"
	"github.com/teukgu/teukgu/sandbox/rule"
	"github.com/teukgu/teukgu/sandbox/sandboxtest"
)

func reviewer(t *testing.T, s sandbox.Statute, i sandbox.Instrument, on string) *sandbox.Reviewer {
	t.Helper()
	r, err := sandbox.NewReviewer(sandbox.ReviewScope{Statute: s, Instrument: i, On: civil.MustDate(on)})
	if err != nil {
		t.Fatal(err)
	}
	return r
}

// good are the facts of a case in which every rule of the zone Act passes.
func good() sandbox.Facts {
	return sandbox.Facts{
		Gap: sandbox.NoStandard, Region: region.MustLegalDong("27"), InPlan: sandbox.Yes, SeatInZone: sandbox.Yes,
		SafetyData: sandbox.Yes, Fraud: sandbox.No, HarmsLifeSafetyEnvironment: sandbox.No,
	}
}

func TestReview(t *testing.T) {
	const demonstration, temporary = sandbox.Demonstration, sandbox.Temporary
	for _, c := range []struct {
		name, basis string
		instrument  sandbox.Instrument
		on          string
		change      func(*sandbox.Facts)
		want        sandbox.Decision
		failed      []string
		needs       []string
	}{
		{"three cases: no standard", "제86조제1항제1호", demonstration, "2019-04-17", func(*sandbox.Facts) {}, sandbox.Grantable, nil, nil},
		{"three cases: unfit", "제86조제1항제2호", demonstration, "2019-04-17", func(f *sandbox.Facts) { f.Gap = sandbox.UnfitStandard }, sandbox.Grantable, nil, nil},
		{"three cases: application impossible", "제86조제1항제3호", demonstration, "2019-04-17", func(f *sandbox.Facts) { f.Gap = sandbox.Prohibited }, sandbox.Grantable, nil, nil},
		{"unclear is no case yet", "제2조제16호", demonstration, "2021-07-20", func(f *sandbox.Facts) { f.Gap = sandbox.Unclear }, sandbox.NotGrantable, []string{"제86조제1항"}, nil},
		{"unclear is one from 2021-07-21", "제2조제16호; 시행령 제2조제2항", demonstration, "2021-07-21", func(f *sandbox.Facts) { f.Gap = sandbox.Unclear }, sandbox.Grantable, nil, nil},
		{"two cases: no standard", "제90조제1항제1호", temporary, "2019-04-17", func(*sandbox.Facts) {}, sandbox.Grantable, nil, nil},
		{"two cases: unfit", "제90조제1항제2호", temporary, "2026-07-01", func(f *sandbox.Facts) { f.Gap = sandbox.UnfitStandard }, sandbox.Grantable, nil, nil},
		{"an impossible application does not qualify for the market", "제90조제1항", temporary, "2026-07-01", func(f *sandbox.Facts) { f.Gap = sandbox.Prohibited }, sandbox.NotGrantable, []string{"제90조제1항"}, nil},
		{"nor does an unclear regulation", "제90조제1항", temporary, "2026-07-01", func(f *sandbox.Facts) { f.Gap = sandbox.Unclear }, sandbox.NotGrantable, []string{"제90조제1항"}, nil},
		{"safety data are filed with it", "제90조제1항 후단", temporary, "2026-07-01", func(f *sandbox.Facts) { f.SafetyData = sandbox.No }, sandbox.NotGrantable, []string{"제90조제1항"}, nil},
		{"case and data fail under one paragraph", "제90조제1항", temporary, "2020-01-01", func(f *sandbox.Facts) { f.Gap, f.SafetyData = sandbox.Prohibited, sandbox.No }, sandbox.NotGrantable, []string{"제90조제1항"}, nil},
		{"a demonstration needs no safety data", "제86조", demonstration, "2026-07-01", func(f *sandbox.Facts) { f.SafetyData = sandbox.No }, sandbox.Grantable, nil, nil},
		{"a seat outside until 2024-08-06", "제86조제1항", demonstration, "2024-08-06", func(f *sandbox.Facts) { f.SeatInZone = sandbox.No }, sandbox.NotGrantable, []string{"제86조제1항"}, nil},
		{"a seat outside from 2024-08-07", "제86조제1항 괄호; 시행령 제57조제1항", demonstration, "2024-08-07", func(f *sandbox.Facts) { f.SeatInZone = sandbox.No }, sandbox.Grantable, nil, nil},
		{"even in the capital area", "시행령 제57조제1항", demonstration, "2024-08-07", func(f *sandbox.Facts) { f.SeatInZone, f.SeatCapitalArea = sandbox.No, sandbox.Yes }, sandbox.Grantable, nil, nil},
		{"the seat is no question for the market", "제90조제1항", temporary, "2020-01-01", func(f *sandbox.Facts) { f.SeatInZone = sandbox.No }, sandbox.Grantable, nil, nil},
		{"a zone in the capital area", "제2조제13호", demonstration, "2026-11-22", func(f *sandbox.Facts) { f.Region = region.MustLegalDong("41") }, sandbox.NotGrantable, []string{"제2조제13호"}, nil},
		{"the integrated special city", "제2조제13호; 시행령 제2조제2항", demonstration, "2026-07-01", func(f *sandbox.Facts) { f.Region = region.MustLegalDong("12") }, sandbox.Grantable, nil, nil},
		{"no operator of the plan", "제80조제1항; 제2조제15호", demonstration, "2026-11-22", func(f *sandbox.Facts) { f.InPlan = sandbox.No }, sandbox.NotGrantable, []string{"제80조제1항"}, nil},
		{"return for fraud: paragraph 4 until 2024-08-06", "시행령 제57조제4항제3호", demonstration, "2024-08-06", func(f *sandbox.Facts) { f.Fraud = sandbox.Yes }, sandbox.NotGrantable, []string{"시행령 제57조제4항"}, nil},
		{"return for fraud: paragraph 5 from 2024-08-07", "시행령 제57조제5항제3호", demonstration, "2024-08-07", func(f *sandbox.Facts) { f.Fraud = sandbox.Yes }, sandbox.NotGrantable, []string{"시행령 제57조제5항"}, nil},
		{"return of a request for a temporary permit", "시행령 제64조제4항제4호", temporary, "2020-01-01", func(f *sandbox.Facts) { f.Fraud = sandbox.Yes }, sandbox.NotGrantable, []string{"시행령 제64조제4항"}, nil},
		{"danger to life, safety or environment", "제4조제1항 단서", demonstration, "2026-11-22", func(f *sandbox.Facts) { f.HarmsLifeSafetyEnvironment = sandbox.Yes }, sandbox.NotGrantable, []string{"제4조제1항"}, nil},
		{"insurance comes before the start, not before the grant", "제88조제2항", demonstration, "2026-11-22", func(f *sandbox.Facts) { f.Insured, f.CompensationPlan = sandbox.No, sandbox.No }, sandbox.Grantable, nil, nil},
		{"everything fails, in the order of the table", "시행령 제57조제5항; 제4조제1항", demonstration, "2020-01-01", func(f *sandbox.Facts) {
			*f = sandbox.Facts{Gap: sandbox.Unclear, Region: region.MustLegalDong("11"), InPlan: sandbox.No, SeatInZone: sandbox.No, Fraud: sandbox.Yes, HarmsLifeSafetyEnvironment: sandbox.Yes}
		}, sandbox.NotGrantable, []string{"제86조제1항", "제2조제13호", "제80조제1항", "시행령 제57조제4항", "제4조제1항"}, nil},
		{"nothing is known of a demonstration", "제86조제1항", demonstration, "2026-11-22", func(f *sandbox.Facts) { *f = sandbox.Facts{} }, sandbox.NeedsInput, nil,
			[]string{"gap", "region", "in_plan", "fraud", "harms_life_safety_environment"}},
		{"nor of one before 2024-08-07", "제86조제1항", demonstration, "2024-08-06", func(f *sandbox.Facts) { *f = sandbox.Facts{} }, sandbox.NeedsInput, nil,
			[]string{"gap", "region", "in_plan", "seat_in_zone", "fraud", "harms_life_safety_environment"}},
		{"nor of a temporary permit", "제90조제1항", temporary, "2026-11-22", func(f *sandbox.Facts) { *f = sandbox.Facts{} }, sandbox.NeedsInput, nil,
			[]string{"gap", "region", "in_plan", "safety_data", "fraud", "harms_life_safety_environment"}},
		{"one failure settles it", "제80조제1항", demonstration, "2026-11-22", func(f *sandbox.Facts) { *f = sandbox.Facts{InPlan: sandbox.No} }, sandbox.NotGrantable, []string{"제80조제1항"}, nil},
		{"one fact is open", "제80조제1항", demonstration, "2026-11-22", func(f *sandbox.Facts) { f.InPlan = 0 }, sandbox.NeedsInput, nil, []string{"in_plan"}},
	} {
		facts := good()
		c.change(&facts)
		var out sandbox.Review
		if err := reviewer(t, sandbox.ZoneAct, c.instrument, c.on).Review(&facts, &out); err != nil {
			t.Errorf("%s (%s): %v", c.name, c.basis, err)
			continue
		}
		var failed []string
		for _, ref := range out.Failed() {
			failed = append(failed, ref.String())
		}
		if out.Decision() != c.want || !slices.Equal(failed, c.failed) || !slices.Equal(needs(&out), c.needs) {
			t.Errorf("%s (%s): %s, failed %v, needs %v", c.name, c.basis, out.Decision(), failed, needs(&out))
		}
		if faults := out.Faults(); (len(faults) > 0) != (c.want == sandbox.NotGrantable) || strings.Contains(fmt.Sprint(faults), "{") {
			t.Errorf("%s (%s): faults %v", c.name, c.basis, faults)
		}
	}
}

func needs(v *sandbox.Review) (paths []string) {
	for _, f := range v.Needs() {
		paths = append(paths, f.Path())
	}
	return paths
}

// line is one line of the table of a review, written a second time: what it asks and how a known fact answers.
type line struct {
	fact, basis string
	answer      func(sandbox.Facts) rule.Truth
}

func known(a, want sandbox.Answer) rule.Truth {
	if a == 0 {
		return rule.Unknown
	}
	if a == want {
		return rule.True
	}
	return rule.False
}

// zoneTable is the table of the zone Act in the words of its provisions.
func zoneTable(i sandbox.Instrument, on civil.Date) []line {
	from := func(day string) bool { return !on.Before(civil.MustDate(day)) }
	gap, article, fraud := "no_standard unfit_standard", "제90조제1항", "시행령 제64조제4항"
	if i == sandbox.Demonstration {
		gap, article, fraud = gap+" prohibited", "제86조제1항", "시행령 제57조제4항"
		if from("2021-07-21") {
			gap += " unclear"
		}
		if from("2024-08-07") {
			fraud = "시행령 제57조제5항"
		}
	}
	table := []line{
		{"gap", article, func(f sandbox.Facts) rule.Truth {
			switch {
			case f.Gap == 0:
				return rule.Unknown
			case slices.Contains(strings.Fields(gap), f.Gap.String()):
				return rule.True
			}
			return rule.False
		}},
		{"region", "제2조제13호", func(f sandbox.Facts) rule.Truth {
			switch f.Region.String() {
			case "":
				return rule.Unknown
			case "11", "28", "41":
				return rule.False
			}
			return rule.True
		}},
		{"in_plan", "제80조제1항", func(f sandbox.Facts) rule.Truth { return known(f.InPlan, sandbox.Yes) }},
	}
	switch {
	case i == sandbox.Temporary:
		table = append(table, line{"safety_data", article, func(f sandbox.Facts) rule.Truth { return known(f.SafetyData, sandbox.Yes) }})
	case !from("2024-08-07"):
		table = append(table, line{"seat_in_zone", article, func(f sandbox.Facts) rule.Truth { return known(f.SeatInZone, sandbox.Yes) }})
	}
	return append(table,
		line{"fraud", fraud, func(f sandbox.Facts) rule.Truth { return known(f.Fraud, sandbox.No) }},
		line{"harms_life_safety_environment", "제4조제1항", func(f sandbox.Facts) rule.Truth { return known(f.HarmsLifeSafetyEnvironment, sandbox.No) }})
}

// answerOf is what the table says of the facts.
func answerOf(table []line, f sandbox.Facts) (d sandbox.Decision, failed, needs []string) {
	all := rule.True
	for _, l := range table {
		truth := l.answer(f)
		all = all.And(truth)
		switch {
		case truth == rule.False && !slices.Contains(failed, l.basis):
			failed = append(failed, l.basis)
		case truth == rule.Unknown:
			needs = append(needs, l.fact)
		}
	}
	switch all {
	case rule.True:
		return sandbox.Grantable, nil, nil
	case rule.False:
		return sandbox.NotGrantable, failed, nil
	case rule.Unknown:
	}
	return sandbox.NeedsInput, nil, needs
}

// Every combination of known and unknown facts, in every version of the law, is answered as the table says.
func TestReviewOfEveryCombination(t *testing.T) {
	seed := rand.Uint64()
	random := rand.New(rand.NewPCG(seed, 0))
	answers := []sandbox.Answer{0, sandbox.Yes, sandbox.No}
	for _, on := range []string{"2019-04-17", "2021-07-20", "2021-07-21", "2024-08-06", "2024-08-07", "2026-06-30", "2026-07-01"} {
		for _, i := range []sandbox.Instrument{sandbox.Demonstration, sandbox.Temporary} {
			r, table := reviewer(t, sandbox.ZoneAct, i, on), zoneTable(i, civil.MustDate(on))
			var out sandbox.Review
			for n := range 5 * 4 * 243 {
				f := sandbox.Facts{Gap: sandbox.Gap(n % 5)}
				if dong := []string{"", "11", "26", "41"}[n/5%4]; dong != "" {
					f.Region = region.MustLegalDong(dong)
				}
				for k, a := range []*sandbox.Answer{&f.InPlan, &f.SeatInZone, &f.SafetyData, &f.Fraud, &f.HarmsLifeSafetyEnvironment} {
					*a = answers[n/20/[]int{1, 3, 9, 27, 81}[k]%3]
				}
				if err := r.Review(&f, &out); err != nil {
					t.Fatal(err)
				}
				decision, failed, missing := answerOf(table, f)
				var got []string
				for _, ref := range out.Failed() {
					got = append(got, ref.String())
				}
				if out.Decision() != decision || !slices.Equal(got, failed) {
					t.Fatalf("%s %s %+v: %s %v, want %s %v", on, i, f, out.Decision(), got, decision, failed)
				}
				if random.IntN(20) == 0 && !slices.Equal(needs(&out), missing) { // a search, so not for every one
					t.Fatalf("%s %s %+v, seed %d: needs %v, want %v", on, i, f, seed, needs(&out), missing)
				}
			}
		}
	}
}

// Under the other statutes only the cases, fraud and danger are asked for.
func TestReviewOfTheOtherStatutes(t *testing.T) {
	for _, s := range sandbox.Statutes()[1:] {
		for _, i := range []sandbox.Instrument{sandbox.Demonstration, sandbox.Temporary} {
			for _, e := range s.Rules(i).Cases.Entries() {
				r := reviewer(t, s, i, e.From.String())
				var out sandbox.Review
				for g := sandbox.NoStandard; g <= sandbox.Unclear; g++ {
					facts := sandbox.Facts{Gap: g, Fraud: sandbox.No, HarmsLifeSafetyEnvironment: sandbox.No, InPlan: sandbox.No, Region: region.MustLegalDong("11")}
					if err := r.Review(&facts, &out); err != nil {
						t.Fatal(err)
					}
					if (out.Decision() == sandbox.Grantable) != e.Value.Has(g) {
						t.Errorf("%s %s %s on %s: %s", s, i, g, e.From, out.Decision())
					}
				}
				if err := r.Review(&sandbox.Facts{}, &out); err != nil {
					t.Fatal(err)
				}
				if diff := cmp.Diff([]string{"gap", "fraud", "harms_life_safety_environment"}, needs(&out)); diff != "" {
					t.Errorf("%s %s on %s (-want +got):\n%s", s, i, e.From, diff)
				}
				if r.Confidence() == 0 {
					t.Errorf("%s %s: nobody says how the rules are known", s, i)
				}
			}
		}
	}
}

// The rules in force on each day on which one of them changes, with their citations, as lawyers read them.
func TestReviewRules(t *testing.T) {
	var b strings.Builder
	for _, s := range sandbox.Statutes() {
		for _, i := range []sandbox.Instrument{sandbox.Demonstration, sandbox.Temporary} {
			last := ""
			for _, on := range changes(s, i) {
				for _, list := range []bool{false, true} {
					r, err := sandbox.NewReviewer(sandbox.ReviewScope{Statute: s, Instrument: i, On: on, NegativeList: list})
					if err != nil {
						continue
					}
					var out sandbox.Review
					if err := r.Review(&sandbox.Facts{}, &out); err != nil {
						t.Fatal(err)
					}
					var rules strings.Builder
					for x := range out.Explain().Rules() {
						fmt.Fprintf(&rules, "    %s | %s | %s\n", x.Code, x.Basis, x.Title.KO)
						for c := range x.Clauses() {
							fmt.Fprintf(&rules, "        %s\n", c.Requirement(0))
						}
					}
					if text := rules.String(); text != last {
						fmt.Fprintf(&b, "%s %s %s negative list %t (%s)\n%s", s, i, on, list, r.Confidence(), text)
						last = text
					}
				}
			}
		}
	}
	sandboxtest.Golden(t, "review-rules.golden", b.String())
}

// changes are the days on which something of the statute's numbers changes.
func changes(s sandbox.Statute, i sandbox.Instrument) []civil.Date {
	days := []civil.Date{civil.MustDate("2023-12-19")}
	r := s.Rules(i)
	for _, e := range r.Cases.Entries() {
		days = append(days, e.From)
	}
	for _, e := range r.Cancellation.Entries() {
		days = append(days, e.From)
	}
	for _, e := range r.Grant.Entries() {
		days = append(days, e.From)
	}
	for _, e := range r.Term.Entries() {
		days = append(days, e.From)
	}
	slices.SortFunc(days, civil.Date.Compare)
	return slices.Compact(days)
}

func TestReviewerRefuses(t *testing.T) {
	day := civil.MustDate
	for _, c := range []struct {
		name, basis string
		scope       sandbox.ReviewScope
		code        fault.Code
	}{
		{"no day", "행정기본법 제14조제2항", sandbox.ReviewScope{Statute: sandbox.ZoneAct, Instrument: sandbox.Demonstration}, "sandbox.review.scope.missing"},
		{"a statute outside the list", "-", sandbox.ReviewScope{Statute: 9, Instrument: sandbox.Demonstration, On: day("2026-01-01")}, "sandbox.review.scope.missing"},
		{"an instrument outside the list", "-", sandbox.ReviewScope{Statute: sandbox.ZoneAct, Instrument: 4, On: day("2026-01-01")}, "sandbox.review.scope.missing"},
		{"the day before the Act", "부칙(제15852호) 제1조", sandbox.ReviewScope{Statute: sandbox.ZoneAct, Instrument: sandbox.Demonstration, On: day("2019-04-16")}, "sandbox.review.scope.not_in_force"},
		{"a confirmation is no grant", "제85조", sandbox.ReviewScope{Statute: sandbox.ZoneAct, Instrument: sandbox.Confirmation, On: day("2026-01-01")}, "sandbox.review.scope.not_in_force"},
		{"finance has no temporary permit", "금융혁신지원 특별법 제4조", sandbox.ReviewScope{Statute: sandbox.Finance, Instrument: sandbox.Temporary, On: day("2026-01-01")}, "sandbox.review.scope.not_in_force"},
		{"no negative list yet", "시행령 제2조의2", sandbox.ReviewScope{Statute: sandbox.ZoneAct, Instrument: sandbox.Demonstration, On: day("2023-12-18"), NegativeList: true}, "sandbox.review.negative_list.not_in_force"},
		{"nor under another statute", "시행령 제2조의2", sandbox.ReviewScope{Statute: sandbox.ICT, Instrument: sandbox.Demonstration, On: day("2026-01-01"), NegativeList: true}, "sandbox.review.negative_list.not_in_force"},
	} {
		r, err := sandbox.NewReviewer(c.scope)
		if list, ok := err.(fault.List); !ok || len(list) != 1 || list[0].Code != c.code || r != nil { //nolint:errorlint // it is returned bare
			t.Errorf("%s (%s): %v", c.name, c.basis, err)
		}
	}
	var out sandbox.Review
	if out.Decision() != 0 || out.Failed() != nil || out.Needs() != nil || out.Faults() != nil || out.Letter(&sandbox.Application{}, 0) != "" {
		t.Error("the zero Review says something")
	}
}

// A province is looked up on the day of the decision (시·도의 코드는 그날의 것).
func TestReviewOfARegionThatIsNone(t *testing.T) {
	for _, c := range []struct{ basis, on, dong, code string }{
		{"강원특별자치도 설치", "2023-06-11", "42", "region.code.replaced"},
		{"강원특별자치도 설치", "2023-06-10", "51", "region.code.not_yet"},
		{"전남광주통합특별시 설치", "2026-07-01", "29", "region.code.replaced"},
		{"전남광주통합특별시 설치", "2026-06-30", "12", "region.code.not_yet"},
		{"법정동코드", "2026-07-01", "99", "region.code.unknown"},
	} {
		facts := sandbox.Facts{Region: region.MustLegalDong(c.dong), InPlan: sandbox.No}
		var out sandbox.Review
		err := reviewer(t, sandbox.ZoneAct, sandbox.Demonstration, c.on).Review(&facts, &out)
		list, ok := err.(fault.List) //nolint:errorlint // it is returned bare
		if !ok || len(list) != 1 || list[0].Path != "region" || list[0].Code != fault.Code(c.code) {
			t.Errorf("%s on %s (%s): %v", c.dong, c.on, c.basis, err)
		}
		if err := reviewer(t, sandbox.ICT, sandbox.Demonstration, c.on).Review(&facts, &out); err != nil {
			t.Errorf("another statute does not ask for the province: %v", err)
		}
	}
}

// The negative list takes the place of the cases of a demonstration; everything else stays (시행령 제2조의2, 제4조제1항).
func TestNegativeList(t *testing.T) {
	on := civil.MustDate("2026-11-22")
	for _, c := range []struct {
		name, basis string
		instrument  sandbox.Instrument
		change      func(*sandbox.Facts)
		want        sandbox.Decision
		failed      string
	}{
		{"not listed, without any case", "시행령 제2조의2제1항", sandbox.Demonstration, func(f *sandbox.Facts) { f.Gap, f.Listed = 0, sandbox.No }, sandbox.Grantable, ""},
		{"listed, whatever the case", "시행령 제2조의2제1항", sandbox.Demonstration, func(f *sandbox.Facts) { f.Listed = sandbox.Yes }, sandbox.NotGrantable, "시행령 제2조의2제1항"},
		{"not known whether it is listed", "시행령 제2조의2제1항", sandbox.Demonstration, func(*sandbox.Facts) {}, sandbox.NeedsInput, ""},
		{"danger to life limits it", "제4조제1항 단서", sandbox.Demonstration, func(f *sandbox.Facts) { f.Listed, f.HarmsLifeSafetyEnvironment = sandbox.No, sandbox.Yes }, sandbox.NotGrantable, "제4조제1항"},
		{"a temporary permit asks for its cases still", "제90조제1항", sandbox.Temporary, func(f *sandbox.Facts) { f.Gap, f.Listed = sandbox.Prohibited, sandbox.No }, sandbox.NotGrantable, "제90조제1항"},
	} {
		r, err := sandbox.NewReviewer(sandbox.ReviewScope{Statute: sandbox.ZoneAct, Instrument: c.instrument, On: on, NegativeList: true})
		if err != nil {
			t.Fatal(err)
		}
		facts := good()
		c.change(&facts)
		var out sandbox.Review
		if err := r.Review(&facts, &out); err != nil {
			t.Fatal(err)
		}
		var failed []law.Ref
		if c.failed != "" {
			failed = []law.Ref{law.MustRef(c.failed)}
		}
		if out.Decision() != c.want || !slices.Equal(out.Failed(), failed) {
			t.Errorf("%s (%s): %s %v", c.name, c.basis, out.Decision(), out.Failed())
		}
		if c.instrument == sandbox.Demonstration && r.Confidence() != law.Inferred {
			t.Errorf("%s: the rule is %s", c.name, r.Confidence())
		}
	}
}

// What an applicant can change is proposed, and passes.
func TestReviewWhyNot(t *testing.T) {
	facts := good()
	facts.InPlan, facts.SafetyData = sandbox.No, sandbox.No
	var out sandbox.Review
	if err := reviewer(t, sandbox.ZoneAct, sandbox.Temporary, "2026-11-22").Review(&facts, &out); err != nil {
		t.Fatal(err)
	}
	remedies, complete := out.WhyNot(3)
	if len(remedies) != 1 || !complete || !remedies[0].Changeable || len(remedies[0].Changes) != 2 {
		t.Errorf("%+v, %t", remedies, complete)
	}
}

// The zero Reviewer has no rules: it refuses with what its scope lacks, and its answer is none.
func TestZeroReviewer(t *testing.T) {
	var r sandbox.Reviewer
	var row rule.Row[sandbox.ReviewCase]
	var out sandbox.Review
	for i, err := range []error{
		r.Fill(&row, &sandbox.Facts{}), r.Review(&sandbox.Facts{}, &out),
		r.ReviewApplication(&sandbox.Application{}, &sandbox.Findings{}, &out), r.ReviewValidated(&sandbox.Application{}, &sandbox.Findings{}, &out),
	} {
		if list, _ := errors.AsType[fault.List](err); len(list) != 3 || list[0].Code != "sandbox.review.scope.missing" {
			t.Errorf("%d: %v", i, err)
		}
	}
	if out.Decision() != 0 || len(out.Failed()) != 0 || r.Book() != nil || r.Scope() != (sandbox.ReviewScope{}) || r.Confidence() != 0 {
		t.Error("the zero Reviewer answers")
	}
}
