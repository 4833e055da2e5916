package sandbox_test

import (
	"errors"
	"testing"

	"github.com/teukgu/teukgu/sandbox"
	"github.com/teukgu/teukgu/sandbox/civil"
	"github.com/teukgu/teukgu/sandbox/fault"
	"github.com/teukgu/teukgu/sandbox/money"
	"github.com/teukgu/teukgu/sandbox/region"
	"github.com/teukgu/teukgu/sandbox/rule"
)

// covered are the facts of a start in which nothing is missing.
func covered() sandbox.StartFacts {
	return sandbox.StartFacts{
		Holds: sandbox.Demonstration,
		Amounts: sandbox.CoverAmounts{
			Death: money.Won(150_000_000), Injury: money.Won(30_000_000), Disability: money.Won(150_000_000), Property: money.Won(1_000_000_000),
		},
		CoverUntil: civil.MustDate("2028-09-10"), PermitUntil: civil.MustDate("2028-09-10"), CompensationPlan: sandbox.No,
	}
}

func TestStart(t *testing.T) {
	const demonstration, temporary = sandbox.Demonstration, sandbox.Temporary
	for _, c := range []struct {
		name, basis string
		statute     sandbox.Statute
		instrument  sandbox.Instrument
		change      func(*sandbox.StartFacts)
		want        rule.Truth
		failed      string
	}{
		{"insured as the Decree demands", "제88조제2항; 시행령 제60조제3항", sandbox.ZoneAct, demonstration, func(*sandbox.StartFacts) {}, rule.True, ""},
		{"death one won short", "시행령 제60조제3항제1호", sandbox.ZoneAct, demonstration, func(f *sandbox.StartFacts) { f.Amounts.Death = money.Won(149_999_999) }, rule.False, "sandbox.start.cover"},
		{"injury one won short", "시행령 제60조제3항제2호", sandbox.ZoneAct, demonstration, func(f *sandbox.StartFacts) { f.Amounts.Injury = money.Won(29_999_999) }, rule.False, "sandbox.start.cover"},
		{"disability one won short", "시행령 제60조제3항제3호", sandbox.ZoneAct, demonstration, func(f *sandbox.StartFacts) { f.Amounts.Disability = money.Won(149_999_999) }, rule.False, "sandbox.start.cover"},
		{"property one won short", "시행령 제60조제3항제4호", sandbox.ZoneAct, demonstration, func(f *sandbox.StartFacts) { f.Amounts.Property = money.Won(999_999_999) }, rule.False, "sandbox.start.cover"},
		{"cover ends a day early", "시행령 제60조제2항", sandbox.ZoneAct, demonstration, func(f *sandbox.StartFacts) { f.CoverUntil = civil.MustDate("2028-09-09") }, rule.False, "sandbox.start.cover_until"},
		{"an agreed plan in place of insurance", "제88조제2항 단서; 시행령 제61조", sandbox.ZoneAct, demonstration, func(f *sandbox.StartFacts) {
			*f = sandbox.StartFacts{Holds: demonstration, CompensationPlan: sandbox.Yes}
		}, rule.True, ""},
		{"neither is known", "제88조제2항", sandbox.ZoneAct, demonstration, func(f *sandbox.StartFacts) { *f = sandbox.StartFacts{Holds: demonstration} }, rule.Unknown, ""},
		{"another instrument is held", "제86조제4항", sandbox.ZoneAct, temporary, func(*sandbox.StartFacts) {}, rule.False, "sandbox.start.holds"},
		{"a temporary permit", "제90조제15항", sandbox.ZoneAct, temporary, func(f *sandbox.StartFacts) { f.Holds = temporary }, rule.True, ""},
		{"another statute asks whether there is any", "산업융합 촉진법 제10조의3제2항", sandbox.Industry, demonstration, func(f *sandbox.StartFacts) { f.Insured = sandbox.Yes }, rule.True, ""},
		{"and refuses where there is none", "산업융합 촉진법 제10조의3제2항", sandbox.Industry, demonstration, func(f *sandbox.StartFacts) { f.Insured = sandbox.No }, rule.False, "sandbox.start.cover"},
	} {
		book, err := c.statute.NewStartBook(c.instrument, civil.MustDate("2026-11-22"))
		if err != nil {
			t.Fatal(err)
		}
		facts := covered()
		c.change(&facts)
		var row rule.Row[sandbox.StartCase]
		if err := facts.Fill(&row); err != nil {
			t.Fatalf("%s: %v", c.name, err)
		}
		var out rule.Outcome[sandbox.StartCase]
		book.Review(&row, &out)
		failed := fault.Code("")
		for code := range out.Failed() {
			failed = code
		}
		if book.Decide(&row) != c.want || failed != fault.Code(c.failed) {
			t.Errorf("%s (%s): %v, %s", c.name, c.basis, out.Truth(), failed)
		}
	}
}

// The paragraph of the duty moved with the Act (제88조제2항; 제90조제12항, 제14항, 제15항).
func TestStartBasis(t *testing.T) {
	for _, c := range []struct {
		instrument sandbox.Instrument
		on, basis  string
	}{
		{sandbox.Demonstration, "2019-04-17", "제88조제2항"},
		{sandbox.Demonstration, "2026-07-01", "제88조제2항"},
		{sandbox.Temporary, "2024-08-06", "제90조제12항"},
		{sandbox.Temporary, "2024-08-07", "제90조제14항"},
		{sandbox.Temporary, "2026-07-01", "제90조제15항"},
	} {
		book, err := sandbox.ZoneAct.NewStartBook(c.instrument, civil.MustDate(c.on))
		if err != nil {
			t.Fatal(err)
		}
		var row rule.Row[sandbox.StartCase]
		var out rule.Outcome[sandbox.StartCase]
		book.Review(&row, &out)
		for r := range out.Explain().Rules() {
			if r.Code == "sandbox.start.cover" && r.Basis.String() != c.basis {
				t.Errorf("%s on %s: %s, want %s", c.instrument, c.on, r.Basis, c.basis)
			}
		}
	}
}

func TestStartRefuses(t *testing.T) {
	_, err := sandbox.Finance.NewStartBook(sandbox.Temporary, civil.MustDate("2026-11-22"))
	if _, ok := errors.AsType[*sandbox.NoInstrumentError](err); !ok {
		t.Errorf("finance has no temporary permit: %v", err)
	}
	_, err = sandbox.ICT.NewStartBook(sandbox.Demonstration, civil.MustDate("2026-11-22"))
	if _, ok := errors.AsType[*sandbox.NoRuleError](err); !ok {
		t.Errorf("정보통신융합법 제38조의3제6항 does not say before the start: %v", err)
	}
}

func TestProposer(t *testing.T) {
	const province, municipality, special, integrated = sandbox.ProvinceHead, sandbox.MunicipalityHead, sandbox.SpecialBodyHead, sandbox.IntegratedCityHead
	for _, c := range []struct {
		name, basis string
		head        sandbox.LocalHead
		dong, on    string
		capital     sandbox.Answer
		want        rule.Truth
	}{
		{"head of a province", "제72조제1항", province, "26", "2019-04-17", 0, rule.True},
		{"capital area never", "제2조제13호", province, "11", "2019-04-17", 0, rule.False},
		{"not even now", "제2조제13호", municipality, "41", "2026-07-01", 0, rule.False},
		{"a city before 2024-08-07", "제72조제1항", municipality, "47", "2024-08-06", 0, rule.False},
		{"a city from 2024-08-07", "제72조제1항제2호", municipality, "47", "2024-08-07", 0, rule.True},
		{"a special body before", "제72조제1항", special, "44", "2024-08-06", sandbox.No, rule.False},
		{"a special body from 2024-08-07", "제72조제1항제3호", special, "44", "2024-08-07", sandbox.No, rule.True},
		{"with a member in the capital area", "제2조제13호다목", special, "44", "2024-08-07", sandbox.Yes, rule.False},
		{"its members are not known", "제2조제13호다목", special, "44", "2024-08-07", 0, rule.Unknown},
		{"an integrated city before 2026-07-01", "시행령 제2조제2항제1호", integrated, "26", "2026-06-30", 0, rule.False},
		{"an integrated city from 2026-07-01", "시행령 제2조제2항제1호", integrated, "12", "2026-07-01", 0, rule.True},
	} {
		on := civil.MustDate(c.on)
		book, err := sandbox.NewProposerBook(on)
		if err != nil {
			t.Fatal(err)
		}
		facts := sandbox.ProposerFacts{Head: c.head, Region: region.MustLegalDong(c.dong), CapitalMember: c.capital}
		var row rule.Row[sandbox.ProposerCase]
		if err := facts.Fill(&row, on); err != nil {
			t.Fatal(err)
		}
		if got := book.Decide(&row); got != c.want {
			t.Errorf("%s (%s): %v, want %v", c.name, c.basis, got, c.want)
		}
	}
	_, err := sandbox.NewProposerBook(civil.MustDate("2019-04-16"))
	if _, ok := errors.AsType[*sandbox.NoRuleError](err); !ok {
		t.Errorf("before the Act: %v", err)
	}
	gone := sandbox.ProposerFacts{Region: region.MustLegalDong("29")}
	var row rule.Row[sandbox.ProposerCase]
	if err := gone.Fill(&row, civil.MustDate("2026-07-01")); !errors.Is(err, fault.Code("region.code.replaced")) {
		t.Errorf("a province that is none: %v", err)
	}
}

// What only a Go program can put into the facts is a fault, and leaves nothing in the row.
func TestStartFactsOutsideTheirLists(t *testing.T) {
	var row rule.Row[sandbox.StartCase]
	for _, c := range []struct {
		name   string
		change func(*sandbox.StartFacts)
		want   string
	}{
		{"an answer", func(f *sandbox.StartFacts) { f.Insured = 3 }, "insured sandbox.review.fact.invalid"},
		{"another answer", func(f *sandbox.StartFacts) { f.CompensationPlan = 200 }, "compensation_plan sandbox.review.fact.invalid"},
		{"an instrument", func(f *sandbox.StartFacts) { f.Holds = 9 }, "holds sandbox.review.fact.invalid"},
		{"dollars", func(f *sandbox.StartFacts) { f.Amounts.Injury = money.New(1, money.USD) }, "cover.injury sandbox.cover.amount.invalid"},
		{"less than nothing", func(f *sandbox.StartFacts) { f.Amounts.Property = money.Won(-1) }, "cover.property sandbox.cover.amount.invalid"},
	} {
		facts := covered()
		c.change(&facts)
		list, _ := errors.AsType[fault.List](facts.Fill(&row))
		if len(list) != 1 || list[0].Path+" "+string(list[0].Code) != c.want {
			t.Errorf("%s: %v", c.name, list)
		}
		book, err := sandbox.ZoneAct.NewStartBook(sandbox.Demonstration, civil.MustDate("2026-11-22"))
		if err != nil || book.Decide(&row) != rule.Unknown {
			t.Errorf("%s: the row has facts (%v)", c.name, err)
		}
	}
}
