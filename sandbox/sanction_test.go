package sandbox_test

import (
	"testing"

	"github.com/google/go-cmp/cmp"

	"github.com/teukgu/teukgu/sandbox"
	"github.com/teukgu/teukgu/sandbox/civil"
	"github.com/teukgu/teukgu/sandbox/lang"
	"github.com/teukgu/teukgu/sandbox/law"
	"github.com/teukgu/teukgu/sandbox/money"
)

func TestSanctionEnums(t *testing.T) {
	checkEnum[sandbox.Sanction](t, "Sanction", sandbox.ParseSanction, "request", "correction", "cancellation", "levy", "crime")
	checkEnum[sandbox.Offence](t, "Offence", sandbox.ParseOffence, "broken_condition", "not_stopped", "uninsured")
}

// What follows from each ground: 제89조, 제91조, 제142조, 제143조.
func TestConsequences(t *testing.T) {
	const day = "2026-07-01"
	cases := []struct {
		name, basis string
		i           sandbox.Instrument
		g           sandbox.Ground
		on          string
		want        []string
	}{
		{"fraud in a demonstration", "제89조제1항제1호", sandbox.Demonstration, sandbox.GroundFraud, day, []string{
			"local government, request to cancel or correct: must (Art. 89(1)1)", "ministry, cancellation: must (Art. 89(2))",
			"criminal penalty: prison ≤ 3 years or fine ≤ ₩30,000,000 (Art. 142 subpara. 1)",
		}},
		{"a condition of a demonstration", "제143조제1항제1호", sandbox.Demonstration, sandbox.GroundCondition, day, []string{
			"local government, request to cancel or correct: may (Art. 89(1)2)", "ministry, corrective order: may (Art. 89(2))", "ministry, cancellation: may (Art. 89(2))",
			"administrative fine: ≤ ₩10,000,000 (Art. 143(1)1) — the amount for each case is in the annex of Decree Art. 88, which was not read",
		}},
		{"no corrective order before 2021-07-21", "제89조제1항제3호", sandbox.Demonstration, sandbox.GroundCriteria, "2021-07-20", []string{
			"local government, request to cancel or correct: may (Art. 89(1)3)", "ministry, cancellation: may (Art. 89(2))",
		}},
		{"from then on", "제89조제1항제4호", sandbox.Demonstration, sandbox.GroundPurpose, "2021-07-21", []string{
			"local government, request to cancel or correct: may (Art. 89(1)4)", "ministry, corrective order: may (Art. 89(2))", "ministry, cancellation: may (Art. 89(2))",
		}},
		{"a ground of the Decree", "제89조제1항제5호", sandbox.Demonstration, sandbox.GroundOther, day, []string{
			"local government, request to cancel or correct: may (Art. 89(1)5)", "ministry, corrective order: may (Art. 89(2))", "ministry, cancellation: may (Art. 89(2))",
		}},
		{"fraud in a temporary permit", "제91조제1항제1호", sandbox.Temporary, sandbox.GroundFraud, day, []string{
			"local government, request to cancel or correct: must (Art. 91(1)1)", "ministry, cancellation: must (Art. 91(2))",
			"criminal penalty: prison ≤ 3 years or fine ≤ ₩30,000,000 (Art. 142 subpara. 2)",
		}},
		{"a condition of a temporary permit", "제143조제1항제3호", sandbox.Temporary, sandbox.GroundCondition, day, []string{
			"local government, request to cancel or correct: may (Art. 91(1)2)", "ministry, corrective order: may (Art. 91(2))", "ministry, cancellation: may (Art. 91(2))",
			"administrative fine: ≤ ₩10,000,000 (Art. 143(1)3) — the amount for each case is in the annex of Decree Art. 88, which was not read",
		}},
		{"danger: must be asked for, may be granted", "제91조제1항제3호", sandbox.Temporary, sandbox.GroundSafety, day, []string{
			"local government, request to cancel or correct: must (Art. 91(1)3)", "ministry, corrective order: may (Art. 91(2))", "ministry, cancellation: may (Art. 91(2))",
		}},
		{"a further ground of the Decree", "제91조제1항제4호", sandbox.Temporary, sandbox.GroundOther, day, []string{
			"local government, request to cancel or correct: may (Art. 91(1)4)", "ministry, corrective order: may (Art. 91(2))", "ministry, cancellation: may (Art. 91(2))",
		}},
		{"a ground that the instrument does not know", "제89조제1항", sandbox.Demonstration, sandbox.GroundSafety, day, nil},
		{"before the Act", "제89조", sandbox.Demonstration, sandbox.GroundFraud, "2019-04-16", nil},
		{"a confirmation", "제85조", sandbox.Confirmation, sandbox.GroundFraud, day, nil},
	}
	for _, c := range cases {
		law.MustRef(c.basis)
		var got []string
		for _, x := range sandbox.ZoneAct.Consequences(c.i, c.g, civil.MustDate(c.on)) {
			got = append(got, x.In(lang.English))
		}
		if diff := cmp.Diff(c.want, got); diff != "" {
			t.Errorf("%s: %s", c.name, diff)
		}
	}
	for i, basis := range map[sandbox.Instrument]string{sandbox.Demonstration: "제142조제1호", sandbox.Temporary: "제142조제2호"} {
		list := sandbox.ZoneAct.Consequences(i, sandbox.GroundFraud, civil.MustDate(day))
		if crime := list[len(list)-1]; crime.Basis != law.MustRef(basis) || crime.Prison != civil.Years(3) || crime.Most != money.Won(30_000_000) {
			t.Errorf("%s: %+v", basis, crime)
		}
	}
	var got []string
	for _, x := range sandbox.ICT.Consequences(sandbox.Demonstration, sandbox.GroundCondition, civil.MustDate(day)) {
		got = append(got, x.Sanction.String())
	}
	if len(got) == 0 || got[0] == "request" || got[len(got)-1] != "cancellation" {
		t.Errorf("another statute has no request and no fine that is known for it: %v", got)
	}
}

// The offences of 제143조제1항, with the provision that is broken in the numbering of the day.
func TestLevyCases(t *testing.T) {
	cases := []struct {
		name, basis string
		i           sandbox.Instrument
		on          string
		want        []string
	}{
		{"demonstration 2019", "제143조제1항", sandbox.Demonstration, "2019-04-17", []string{
			"broken_condition 제86조제4항 제143조제1항제1호 primary", "not_stopped 제89조제3항 제143조제1항제1호 inferred", "uninsured 제88조제2항 제143조제1항제2호 primary",
		}},
		{"demonstration 2026", "제143조제1항", sandbox.Demonstration, "2026-07-01", []string{
			"broken_condition 제86조제4항 제143조제1항제1호 primary", "not_stopped 제89조제4항 제143조제1항제1호 primary", "uninsured 제88조제2항 제143조제1항제2호 primary",
		}},
		{"temporary 2019", "제143조제1항", sandbox.Temporary, "2019-04-17", []string{
			"broken_condition 제90조제6항 제143조제1항제3호 primary", "not_stopped 제91조제3항 제143조제1항제3호 inferred", "uninsured 제90조제12항 제143조제1항제4호 primary",
		}},
		{"temporary 2024", "제143조제1항", sandbox.Temporary, "2024-08-07", []string{
			"broken_condition 제90조제6항 제143조제1항제3호 primary", "not_stopped 제91조제4항 제143조제1항제3호 primary", "uninsured 제90조제14항 제143조제1항제4호 primary",
		}},
		{"temporary 2026", "제143조제1항", sandbox.Temporary, "2026-07-01", []string{
			"broken_condition 제90조제6항 제143조제1항제3호 primary", "not_stopped 제91조제4항 제143조제1항제3호 primary", "uninsured 제90조제15항 제143조제1항제4호 primary",
		}},
		{"before the Act", "제143조제1항", sandbox.Temporary, "2019-04-16", nil},
		{"a confirmation", "제143조제1항", sandbox.Confirmation, "2026-07-01", nil},
	}
	for _, c := range cases {
		law.MustRef(c.basis)
		var got []string
		for _, x := range sandbox.ZoneAct.LevyCases(c.i, civil.MustDate(c.on)) {
			if x.Most != money.Won(10_000_000) {
				t.Errorf("%s: %s", c.name, x.Most)
			}
			got = append(got, x.Offence.String()+" "+x.Duty.String()+" "+x.Basis.String()+" "+x.Confidence.String())
		}
		if diff := cmp.Diff(c.want, got); diff != "" {
			t.Errorf("%s: %s", c.name, diff)
		}
	}
	if got := sandbox.ICT.LevyCases(sandbox.Demonstration, civil.MustDate("2026-07-01")); got != nil {
		t.Errorf("%v", got)
	}
	s, err := sandbox.ZoneAct.LevyFor(sandbox.Demonstration, civil.MustDate("2021-07-01"), civil.MustDate("2026-07-01")) // 행정기본법 제14조제3항
	if err != nil || s.Entry.Value != money.Won(10_000_000) || s.Entry.Basis != law.MustRef("제143조제1항") || s.Rule.Basis != law.MustRef("행정기본법 제14조제3항") {
		t.Errorf("%+v, %v", s, err)
	}
}

func TestCancellationData(t *testing.T) {
	list := func(entries []law.Entry[lang.Text]) (got []string) {
		for _, e := range entries {
			got = append(got, e.Basis.String()+" "+e.Confidence.String())
		}
		return got
	}
	on := civil.MustDate("2026-07-01")
	cases := []struct {
		name string
		got  []law.Entry[lang.Text]
		want []string
	}{
		{"시행령 제63조제1항", sandbox.OtherGrounds(sandbox.Demonstration, on), []string{"시행령 제63조제1항제1호 primary", "시행령 제63조제1항제2호 primary", "시행령 제63조제1항제3호 primary"}},
		{"시행령 제66조제1항", sandbox.OtherGrounds(sandbox.Temporary, on), []string{"시행령 제66조제1항제1호 primary", "시행령 제66조제1항제2호 primary", "시행령 제66조제1항제3호 primary"}},
		{"a confirmation", sandbox.OtherGrounds(sandbox.Confirmation, on), nil},
		{"demonstration", sandbox.CancellationSteps(sandbox.Demonstration, on), []string{"제141조제2항제3호 primary", "제89조제3항 primary", "제89조제4항 primary", "시행령 제63조제2항 primary"}},
		{"temporary permit", sandbox.CancellationSteps(sandbox.Temporary, on), []string{"제141조제2항제4호 primary", "제91조제3항 primary", "제91조제4항 primary", "시행령 제66조제2항 primary"}},
		{"demonstration in 2019", sandbox.CancellationSteps(sandbox.Demonstration, civil.MustDate("2019-04-17")), []string{"제141조제2항제3호 primary", "제89조제3항 inferred", "시행령 제63조제2항 primary"}},
		{"before the Act", sandbox.CancellationSteps(sandbox.Demonstration, civil.MustDate("2019-04-16")), nil},
		{"no cancellation of a confirmation", sandbox.CancellationSteps(sandbox.Confirmation, on), nil},
	}
	for _, c := range cases {
		if diff := cmp.Diff(c.want, list(c.got)); diff != "" {
			t.Errorf("%s: %s", c.name, diff)
		}
	}
}
