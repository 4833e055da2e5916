package sandbox_test

import (
	"errors"
	"testing"

	"github.com/google/go-cmp/cmp"

	"github.com/teukgu/teukgu/sandbox"
	"github.com/teukgu/teukgu/sandbox/calendar"
	"github.com/teukgu/teukgu/sandbox/civil"
	"github.com/teukgu/teukgu/sandbox/law"
	"github.com/teukgu/teukgu/sandbox/money"
)

func TestInsuranceEnums(t *testing.T) {
	checkEnum[sandbox.CoverKind](t, "CoverKind", sandbox.ParseCoverKind, "liability_insurance", "mutual_aid")
	checkScalar[sandbox.CoverKind](t, "CoverKind")
}

func coverSums(death, injury, disability, property int64) sandbox.CoverAmounts {
	return sandbox.CoverAmounts{Death: money.Won(death), Injury: money.Won(injury), Disability: money.Won(disability), Property: money.Won(property)}
}

// The sums of 시행령 제60조제3항, and from which day and how they are known.
func TestRequiredCover(t *testing.T) {
	cases := []struct {
		name, basis, on string
		confidence      law.Confidence
	}{
		{"first day, known from a later text", "시행령 제60조제3항", "2019-04-17", law.Inferred},
		{"the day before the text that was read", "시행령 제60조제3항", "2021-07-20", law.Inferred},
		{"the text that was read", "시행령 제60조제3항", "2021-07-21", law.Primary},
		{"later", "시행령 제60조제3항", "2026-11-22", law.Primary},
	}
	for _, c := range cases {
		for _, i := range []sandbox.Instrument{sandbox.Demonstration, sandbox.Temporary} {
			e, err := sandbox.ZoneAct.RequiredCover(i, civil.MustDate(c.on))
			if err != nil || e.Value != coverSums(150_000_000, 30_000_000, 150_000_000, 1_000_000_000) || e.Basis.String() != c.basis || e.Confidence != c.confidence {
				t.Errorf("%s: %+v, %v", c.name, e, err)
			}
		}
		floor, ok := sandbox.DeathFloor().At(civil.MustDate(c.on)) // 시행령 제60조제3항제1호
		if !ok || floor.Value != money.Won(20_000_000) || floor.Basis != law.MustRef("시행령 제60조제3항제1호") || floor.Confidence != c.confidence {
			t.Errorf("%s: %+v", c.name, floor)
		}
	}
	if (law.Entry[sandbox.CoverAmounts]{}) == sandbox.RequiredCover().Entries()[0] || sandbox.RequiredCover().Entries()[0].Note.KO == "" {
		t.Error("the entry of 2019 says that it was not compared")
	}
}

func TestRequiredCoverOfOthers(t *testing.T) {
	day := civil.MustDate("2026-11-22")
	var none *sandbox.NoInstrumentError
	var open *sandbox.NoRuleError
	if _, err := sandbox.ZoneAct.RequiredCover(sandbox.Demonstration, civil.MustDate("2019-04-16")); !errors.As(err, &none) {
		t.Errorf("before the Act: %v", err)
	}
	if _, err := sandbox.Mobility.RequiredCover(sandbox.Temporary, day); !errors.As(err, &none) {
		t.Errorf("no temporary permit: %v", err)
	}
	for _, s := range sandbox.Statutes()[1:] {
		if _, err := s.RequiredCover(sandbox.Demonstration, day); !errors.As(err, &open) {
			t.Errorf("%s: the sums were not read, %v", s, err)
		}
		if e, ok := s.Rules(sandbox.Demonstration).Insurance.At(day); !ok || e.Basis.IsZero() { // they all demand insurance: fact sheet, section 10
			t.Errorf("%s: %+v", s, e)
		}
	}
	if _, err := sandbox.ZoneAct.RequiredCover(sandbox.Confirmation, day); !errors.As(err, &open) {
		t.Errorf("a confirmation: %v", err)
	}
}

// The citation of the duty by version: 제88조제2항 kept its number, that of temporary permits did not.
func TestInsuranceDutyByVersion(t *testing.T) {
	cases := []struct {
		i           sandbox.Instrument
		on, basis   string
		mutual      bool
		description string
	}{
		{sandbox.Demonstration, "2019-04-17", "제88조제2항", false, "insurance alone"},
		{sandbox.Demonstration, "2021-07-21", "제88조제2항", true, "or mutual aid"},
		{sandbox.Demonstration, "2026-07-01", "제88조제2항", true, "number kept"},
		{sandbox.Temporary, "2019-04-17", "제90조제12항", false, "insurance alone"},
		{sandbox.Temporary, "2024-08-06", "제90조제12항", true, "or mutual aid"},
		{sandbox.Temporary, "2024-08-07", "제90조제14항", true, "moved"},
		{sandbox.Temporary, "2026-06-30", "제90조제14항", true, "moved"},
		{sandbox.Temporary, "2026-07-01", "제90조제15항", true, "moved again"},
	}
	for _, c := range cases {
		e, ok := sandbox.ZoneAct.Rules(c.i).Insurance.At(civil.MustDate(c.on))
		if !ok || e.Basis.String() != c.basis || e.Value.Mutual != c.mutual || !e.Value.BeforeStart {
			t.Errorf("%s %s (%s): %+v", c.i, c.on, c.description, e)
		}
		aid := goodCover()
		aid.Kind = sandbox.MutualAid
		var want []string
		if !c.mutual {
			want = []string{"kind cover.kind.forbidden " + c.basis}
		}
		aid.Term, aid.Proven = civil.Span{}, civil.MustDate(c.on)
		aid.Term = coverTerm(c.on, "2040-01-01")
		if diff := cmp.Diff(want, faultLines(t, aid.Check(sandbox.ZoneAct, c.i, civil.MustDate(c.on), civil.Date{}))); diff != "" {
			t.Errorf("%s %s: %s", c.i, c.on, diff)
		}
	}
}

func coverTerm(first, last string) civil.Span {
	s, err := civil.Inclusive(civil.MustDate(first), civil.MustDate(last))
	if err != nil {
		panic(err)
	}
	return s
}

// goodCover is enough for a start on 2026-08-01 of a grant until 2030-07-10.
func goodCover() sandbox.Cover {
	return sandbox.Cover{
		Kind: sandbox.LiabilityInsurance, Insurer: "한국보험", Policy: "A-1", Amounts: coverSums(150_000_000, 30_000_000, 150_000_000, 1_000_000_000),
		Term: coverTerm("2026-08-01", "2030-07-10"), Proven: civil.MustDate("2026-07-31"),
	}
}

func TestCoverCheck(t *testing.T) {
	cases := []struct {
		name, basis string
		change      func(*sandbox.Cover)
		want        []string
	}{
		{"enough", "시행령 제60조제3항", func(*sandbox.Cover) {}, nil},
		{"ends with the grant", "시행령 제60조제2항", func(c *sandbox.Cover) { c.Term = coverTerm("2026-08-01", "2030-07-10") }, nil},
		{"ends a day before", "시행령 제60조제2항", func(c *sandbox.Cover) { c.Term = coverTerm("2026-08-01", "2030-07-09") }, []string{"term cover.term.too_early 시행령 제60조제2항"}},
		{"begins a day late", "제88조제2항", func(c *sandbox.Cover) { c.Term = coverTerm("2026-08-02", "2030-07-10") }, []string{"term cover.term.too_late 제88조제2항"}},
		{"proof on the day of the start", "시행령 제60조제1항", func(c *sandbox.Cover) { c.Proven = civil.MustDate("2026-08-01") }, nil},
		{"proof after the start", "시행령 제60조제1항", func(c *sandbox.Cover) { c.Proven = civil.MustDate("2026-08-02") }, []string{"proven cover.proven.too_late 시행령 제60조제1항"}},
		{"no proof", "시행령 제60조제1항", func(c *sandbox.Cover) { c.Proven = civil.Date{} }, []string{"proven cover.proven.required 시행령 제60조제1항"}},
		{"a won short everywhere", "시행령 제60조제3항", func(c *sandbox.Cover) { c.Amounts = coverSums(149_999_999, 29_999_999, 149_999_999, 999_999_999) }, []string{
			"amounts.death cover.amount.out_of_range 시행령 제60조제3항제1호", "amounts.injury cover.amount.out_of_range 시행령 제60조제3항제2호",
			"amounts.disability cover.amount.out_of_range 시행령 제60조제3항제3호", "amounts.property cover.amount.out_of_range 시행령 제60조제3항제4호",
		}},
		{"more than enough", "시행령 제60조제3항", func(c *sandbox.Cover) {
			c.Amounts = coverSums(500_000_000, 30_000_000, 150_000_000, 5_000_000_000)
		}, nil},
		{"all shape faults and shortfalls at once", "시행령 제60조제3항", func(c *sandbox.Cover) {
			*c = sandbox.Cover{Kind: 9, Amounts: sandbox.CoverAmounts{Death: money.New(1, money.USD), Injury: money.Won(-1), Property: money.Won(1)}}
		}, []string{
			"kind cover.kind.required", "insurer cover.insurer.required", "policy cover.policy.required",
			"amounts.death cover.amount.invalid", "amounts.injury cover.amount.invalid", "amounts.disability cover.amount.required", "term cover.term.required",
			"amounts.property cover.amount.out_of_range 시행령 제60조제3항제4호", "proven cover.proven.required 시행령 제60조제1항",
		}},
	}
	for _, c := range cases {
		law.MustRef(c.basis)
		cover := goodCover()
		c.change(&cover)
		err := cover.Check(sandbox.ZoneAct, sandbox.Demonstration, civil.MustDate("2026-08-01"), civil.MustDate("2030-07-10"))
		if diff := cmp.Diff(c.want, faultLines(t, err)); diff != "" {
			t.Errorf("%s: %s", c.name, diff)
		}
	}
	if diff := cmp.Diff([]string{"start cover.start.required"}, faultLines(t, goodCover().Check(sandbox.ZoneAct, sandbox.Demonstration, civil.Date{}, civil.Date{}))); diff != "" {
		t.Error(diff)
	}
	if err := goodCover().Check(sandbox.ICT, sandbox.Demonstration, civil.MustDate("2026-08-01"), civil.Date{}); !errors.As(err, new(*sandbox.NoRuleError)) {
		t.Errorf("the sums of another statute: %v", err)
	}
}

// A plan of damages takes the place of insurance: 제88조제2항 단서, 시행령 제61조.
func TestDamagePlanCheck(t *testing.T) {
	good := sandbox.DamagePlan{
		Reason: "인수하는 보험자가 없음", Standard: "실손해", Method: "계좌 이체", Procedure: "신청, 확인, 지급", Amounts: coverSums(150_000_000, 30_000_000, 150_000_000, 1_000_000_000),
		Submitted: civil.MustDate("2026-07-20"), Agreed: civil.MustDate("2026-08-01"),
	}
	cases := []struct {
		name, basis string
		i           sandbox.Instrument
		change      func(*sandbox.DamagePlan)
		want        []string
	}{
		{"enough", "시행령 제61조제1항", sandbox.Demonstration, func(*sandbox.DamagePlan) {}, nil},
		{"agreed after the start", "시행령 제61조제1항", sandbox.Temporary, func(p *sandbox.DamagePlan) { p.Agreed = civil.MustDate("2026-08-02") }, []string{"agreed damage_plan.agreed.too_late 시행령 제61조제1항"}},
		{"not agreed, demonstration", "제88조제2항", sandbox.Demonstration, func(p *sandbox.DamagePlan) { p.Agreed = civil.Date{} }, []string{"agreed damage_plan.agreed.required 제88조제2항"}},
		{"not agreed, temporary permit", "제90조제15항", sandbox.Temporary, func(p *sandbox.DamagePlan) { p.Agreed = civil.Date{} }, []string{"agreed damage_plan.agreed.required 제90조제15항"}},
		{"below the level", "시행령 제61조제2항", sandbox.Demonstration, func(p *sandbox.DamagePlan) { p.Amounts.Injury = money.Won(29_999_999) }, []string{"amounts.injury damage_plan.amount.out_of_range 시행령 제61조제2항"}},
		{"nothing at all", "시행령 제61조제1항", sandbox.Demonstration, func(p *sandbox.DamagePlan) { *p = sandbox.DamagePlan{} }, []string{
			"reason damage_plan.reason.required 시행령 제61조제1항제1호", "standard damage_plan.standard.required 시행령 제61조제1항제2호",
			"method damage_plan.method.required 시행령 제61조제1항제2호", "procedure damage_plan.procedure.required 시행령 제61조제1항제2호",
			"amounts.death cover.amount.required", "amounts.injury cover.amount.required", "amounts.disability cover.amount.required", "amounts.property cover.amount.required",
			"submitted damage_plan.submitted.required 시행령 제61조제1항", "agreed damage_plan.agreed.required 제88조제2항",
		}},
	}
	for _, c := range cases {
		law.MustRef(c.basis)
		plan := good
		c.change(&plan)
		if diff := cmp.Diff(c.want, faultLines(t, plan.Check(sandbox.ZoneAct, c.i, civil.MustDate("2026-08-01")))); diff != "" {
			t.Errorf("%s: %s", c.name, diff)
		}
	}
	if err := good.Validate(); err != nil {
		t.Error(err)
	}
	if err := good.Check(sandbox.Finance, sandbox.Demonstration, civil.MustDate("2026-08-01")); !errors.As(err, new(*sandbox.NoRuleError)) {
		t.Errorf("another statute: %v", err)
	}
	if diff := cmp.Diff([]string{"start cover.start.required"}, faultLines(t, good.Check(sandbox.ZoneAct, sandbox.Demonstration, civil.Date{}))); diff != "" {
		t.Error(diff)
	}
}

// A copy of the renewed policy is handed in within 30 days (시행령 제60조제2항), counted as the Civil Act counts.
func TestRenewalDuty(t *testing.T) {
	cases := []struct{ name, basis, renewed, due string }{
		{"thirty days, the first not counted", "민법 제157조", "2026-03-10", "2026-04-09"},
		{"the last is a Saturday before Hangeul Day's weekend is over", "민법 제161조", "2026-09-10", "2026-10-12"},
		{"before 행정기본법", "민법 제161조", "2020-03-06", "2020-04-06"}, // 4-05 is a Sunday
		{"on the first day of 행정기본법 제6조", "행정기본법 제6조제1항", "2021-03-23", "2021-04-22"},
	}
	for _, c := range cases {
		law.MustRef(c.basis)
		duty, err := sandbox.RenewalDuty(calendar.Korea(), civil.MustDate(c.renewed), civil.Date{})
		due, _ := duty.Due()
		if err != nil || due != civil.MustDate(c.due) || duty.Spec().Basis != law.MustRef("시행령 제60조제2항") {
			t.Errorf("%s: %s, %v", c.name, due, err)
		}
		if _, open := duty.Item(due); !open || duty.Overdue(due) || !duty.Overdue(due.AddDays(1)) {
			t.Errorf("%s: %s", c.name, due)
		}
	}
	done, err := sandbox.RenewalDuty(calendar.Korea(), civil.MustDate("2026-03-10"), civil.MustDate("2026-03-20"))
	if _, open := done.Item(civil.MustDate("2026-03-20")); err != nil || open {
		t.Error("the copy was handed in")
	}
	if _, err := sandbox.RenewalDuty(calendar.Korea(), civil.MustDate("2019-04-16"), civil.Date{}); !errors.As(err, new(*sandbox.NoRuleError)) {
		t.Errorf("before the Decree: %v", err)
	}
	for on, want := range map[string]bool{"2021-07-20": false, "2021-07-21": true} { // the stand-still limb of 시행령 제60조제2항
		if _, ok := sandbox.StandStillCover().At(civil.MustDate(on)); ok != want {
			t.Errorf("cover while it stands still on %s: %t", on, ok)
		}
	}
}
