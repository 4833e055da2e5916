package sandbox_test

import (
	"errors"
	"testing"

	"github.com/google/go-cmp/cmp"

	"github.com/teukgu/teukgu/sandbox"
	"github.com/teukgu/teukgu/sandbox/calendar"
	"github.com/teukgu/teukgu/sandbox/civil"
	"github.com/teukgu/teukgu/sandbox/lang"
	"github.com/teukgu/teukgu/sandbox/law"
	"github.com/teukgu/teukgu/sandbox/money"
	"github.com/teukgu/teukgu/sandbox/wire"
)

// heirClaim is that of an heir on an uninsured holder, received on a Thursday.
func heirClaim() sandbox.Claim {
	return sandbox.Claim{
		Claimant: "김하나", Address: "대구광역시 북구", Relation: "딸", Circumstances: "2026-09-01 15:00 실증 구간에서 로봇과 충돌", Calculation: "일실수입과 치료비",
		Damage:   oneCasualty(sandbox.DiedInTreatment, 200*millionWon, 0, 0),
		Received: civil.MustDate("2026-09-10"),
	}
}

func TestClaimFaults(t *testing.T) {
	if err := heirClaim().Validate(); err != nil {
		t.Error(err)
	}
	nobody := heirClaim()
	nobody.Relation, nobody.Damage = "", oneCasualty(sandbox.Injured, millionWon, 0, 0)
	if err := nobody.Validate(); err != nil {
		t.Errorf("nobody died, so there is no relation: %v", err)
	}
	bad := sandbox.Claim{
		Damage:   sandbox.Damage{Accident: civil.MustDate("2026-09-01"), Casualties: []sandbox.Casualty{{Person: "a", Harm: sandbox.Died}}},
		Received: civil.MustDate("2026-08-31"), Paid: civil.MustDate("2026-08-30"), Refused: civil.MustDate("2026-09-02"),
	}
	want := []string{
		"claimant claim.claimant.required 시행령 제62조제1항제1호",
		"address claim.address.required 시행령 제62조제1항제1호",
		"relation claim.relation.required 시행령 제62조제1항제2호",
		"circumstances claim.circumstances.required 시행령 제62조제1항제3호",
		"calculation claim.calculation.required 시행령 제62조제1항제4호",
		"damage.casualties[0].loss damage.amount.required 시행령 제62조제1항제4호",
		"received claim.received.too_early",
		"refused claim.settled.conflict 시행령 제62조제5항",
		"paid claim.settled.too_early",
	}
	if diff := cmp.Diff(want, faultLines(t, bad.Validate())); diff != "" {
		t.Error(diff)
	}
	bad.Received = civil.Date{}
	if diff := cmp.Diff("received claim.received.required", faultLines(t, bad.Validate())[6]); diff != "" {
		t.Error(diff)
	}
}

// An uninsured holder pays within 30 days of the claim (시행령 제62조제3항) and reports the result within 15 (제62조제5항).
func TestClaimDeadlines(t *testing.T) {
	cases := []struct{ name, basis, received, pay, settled, result string }{
		{"plain", "민법 제157조", "2026-03-10", "2026-04-09", "2026-04-01", "2026-04-16"},
		{"the thirtieth day is a Saturday, then a Sunday", "민법 제161조", "2026-09-10", "2026-10-12", "2026-10-12", "2026-10-27"},
		{"the fifteenth day is Christmas, a Friday", "민법 제161조", "2026-11-20", "2026-12-21", "2026-12-10", "2026-12-28"},
		{"before 행정기본법 제6조", "민법 제161조", "2020-03-06", "2020-04-06", "2020-04-17", "2020-05-04"}, // 2020-05-02 is a Saturday
	}
	for _, c := range cases {
		law.MustRef(c.basis)
		x := heirClaim()
		x.Damage.Accident, x.Received = civil.MustDate("2020-01-01"), civil.MustDate(c.received)
		pay, err := x.PaymentDuty(calendar.Korea())
		if due, _ := pay.Due(); err != nil || due != civil.MustDate(c.pay) || pay.Spec().Basis != law.MustRef("시행령 제62조제3항") || pay.Spec().Counting != calendar.CivilCode {
			t.Errorf("%s: pay by %s, %v", c.name, due, err)
		}
		if _, there, err := x.ResultDuty(calendar.Korea()); there || err != nil {
			t.Errorf("%s: nothing is settled yet, %v", c.name, err)
		}
		for _, settle := range []func(*sandbox.Claim){
			func(x *sandbox.Claim) { x.Paid = civil.MustDate(c.settled) },
			func(x *sandbox.Claim) { x.Refused = civil.MustDate(c.settled) },
		} {
			y := x
			settle(&y)
			result, there, err := y.ResultDuty(calendar.Korea())
			if due, _ := result.Due(); !there || err != nil || due != civil.MustDate(c.result) || result.Spec().Basis != law.MustRef("시행령 제62조제5항") {
				t.Errorf("%s: report by %s, %v", c.name, due, err)
			}
		}
	}
	early := heirClaim()
	early.Received, early.Paid = civil.MustDate("2019-04-16"), civil.MustDate("2019-04-16")
	_, err := early.PaymentDuty(calendar.Korea())
	_, _, again := early.ResultDuty(calendar.Korea())
	if !errors.As(err, new(*sandbox.NoRuleError)) || !errors.As(again, new(*sandbox.NoRuleError)) {
		t.Errorf("before the Decree: %v, %v", err, again)
	}
}

func TestClaimAgenda(t *testing.T) {
	x := heirClaim()
	x.Informed, x.Reported, x.Refused, x.Concluded = civil.MustDate("2026-09-11"), civil.MustDate("2026-09-14"), civil.MustDate("2026-10-05"), civil.MustDate("2026-10-20")
	const informs, tells, pays, reports = "시행령 제62조제2항", "시행령 제62조제5항", "시행령 제62조제3항 2026-10-12", "시행령 제62조제5항 2026-10-20"
	cases := []struct {
		name, on string
		insured  bool
		want     []string
	}{
		{"before the claim", "2026-09-09", false, nil},
		{"on the day", "2026-09-10", false, []string{pays, informs, tells}},
		{"the claimant is told", "2026-09-11", false, []string{pays, tells}},
		{"and the authorities", "2026-09-14", false, []string{pays}},
		{"insured: the holder pays nothing", "2026-09-14", true, nil},
		{"refused", "2026-10-05", false, []string{reports}},
		{"refused by an insured holder", "2026-10-05", true, []string{reports}},
		{"reported", "2026-10-20", false, nil},
	}
	for _, c := range cases {
		x.Insured = c.insured
		agenda, err := x.Agenda(calendar.Korea(), civil.MustDate(c.on))
		if err != nil {
			t.Fatal(err)
		}
		var got []string
		for _, item := range agenda {
			line := item.Basis.String()
			if !item.Due.IsZero() {
				line += " " + item.Due.String()
			}
			got = append(got, line)
		}
		if diff := cmp.Diff(c.want, got); diff != "" {
			t.Errorf("%s: %s", c.name, diff)
		}
	}
	open := heirClaim()
	agenda, err := open.Agenda(calendar.Korea(), civil.MustDate("2026-10-13"))
	if err != nil || len(agenda.Overdue()) != 1 || agenda.Overdue()[0].Basis != law.MustRef("시행령 제62조제3항") {
		t.Errorf("%v, %v", agenda, err)
	}
	open.Received = civil.MustDate("2031-01-02")
	if _, err := open.Agenda(calendar.Korea(), open.Received); err == nil {
		t.Error("a year without holidays is not counted")
	}
}

// Damages reach the injured party: 제140조의2, 제140조의3, 시행령 제87조의2, from 2026-07-01.
func TestDamageAccount(t *testing.T) {
	if got := sandbox.DamageAccount(civil.MustDate("2026-06-30")); len(got) != 0 {
		t.Errorf("%v", got)
	}
	want := []string{
		"제140조의2제1항 inferred", "제140조의2제2항 inferred", "제140조의3제1항 inferred", "제140조의3제2항 inferred",
		"시행령 제87조의2제1항 primary", "시행령 제87조의2제2항 primary",
	}
	var got []string
	for _, e := range sandbox.DamageAccount(civil.MustDate("2026-07-01")) {
		got = append(got, e.Basis.String()+" "+e.Confidence.String())
	}
	if diff := cmp.Diff(want, got); diff != "" {
		t.Error(diff)
	}
}

// FuzzClaim reads whatever comes as a claim: nothing panics, what is valid is paid no less than nothing and reads back as it was written.
func FuzzClaim(f *testing.F) {
	seed, err := wire.Canonical(heirClaim())
	if err != nil {
		f.Fatal(err)
	}
	f.Add(seed)
	f.Add([]byte(`{"damage":{"accident":"2026-08-01","property":[{"owner":"a","loss":{"amount":"9223372036854775807","currency":"KRW"}},{"owner":"b","loss":{"amount":"9223372036854775807","currency":"KRW"}}]}}`))
	f.Add([]byte(`{"damage":{"accident":"2026-08-01","casualties":[{"person":"a","harm":"disability_then_death","loss":{"amount":"1","currency":"KRW"},"paid":{"amount":"3","currency":"KRW"},"paid_after_death":{"amount":"2","currency":"KRW"}}]}}`))
	f.Fuzz(func(t *testing.T, text []byte) {
		var x, again sandbox.Claim
		if wire.Decode(text, &x, wire.Limits{}) != nil {
			return
		}
		_ = x.Validate()
		p, err := x.Damage.Payable()
		if err == nil && (p.Total.IsNegative() || p.In(lang.Korean) == "") {
			t.Errorf("%+v", p)
		}
		if order, _ := p.Total.Compare(money.Won(0)); err == nil && order < 0 {
			t.Errorf("%+v", p)
		}
		_, _ = x.Agenda(calendar.Korea(), civil.MustDate("2026-11-22"))
		written, err := wire.Canonical(x)
		if err != nil {
			t.Fatal(err)
		}
		err = wire.Decode(written, &again, wire.Limits{})
		if back, _ := wire.Canonical(again); err != nil || string(back) != string(written) {
			t.Errorf("%s: %s, %v", written, back, err)
		}
	})
}
