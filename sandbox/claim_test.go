package sandbox_test

import (
	"errors"
	"fmt"
	"math/rand/v2"
	"os"
	"strconv"
	"testing"

	"github.com/google/go-cmp/cmp"

	"github.com/teukgu/teukgu/sandbox"
	"github.com/teukgu/teukgu/sandbox/civil"
	"github.com/teukgu/teukgu/sandbox/law"
	"github.com/teukgu/teukgu/sandbox/money"
)

func TestClaimEnums(t *testing.T) {
	checkEnum[sandbox.Harm](t, "Harm", sandbox.ParseHarm, "death", "injury", "disability", "injury_then_death", "injury_then_disability", "disability_then_death")
	checkScalar[sandbox.Harm](t, "Harm")
	if (!sandbox.Harm(0).Basis().IsZero()) || !sandbox.Harm(9).Basis().IsZero() {
		t.Error("no harm has a basis")
	}
}

const millionWon = 1_000_000

// oneCasualty is the damage of one person; paid and after are for a death after disability pay.
func oneCasualty(h sandbox.Harm, loss, paid, after int64) sandbox.Damage {
	c := sandbox.Casualty{Person: "p", Harm: h, Loss: money.Won(loss)}
	if h == sandbox.DiedAfterDisabilityPay {
		c.Paid, c.PaidAfterDeath = money.Won(paid), money.Won(after)
	}
	return sandbox.Damage{Accident: civil.MustDate("2026-08-01"), Casualties: []sandbox.Casualty{c}}
}

func TestPayableForPersons(t *testing.T) {
	cases := []struct {
		name, basis       string
		harm              sandbox.Harm
		loss, paid, after int64
		want, other       int64
	}{
		{"death beyond the sum", "시행령 제60조제3항제1호", sandbox.Died, 400 * millionWon, 0, 0, 150 * millionWon, 0},
		{"death at the sum", "시행령 제60조제3항제1호", sandbox.Died, 150 * millionWon, 0, 0, 150 * millionWon, 0},
		{"death below it: the actual loss", "시행령 제60조제3항", sandbox.Died, 80 * millionWon, 0, 0, 80 * millionWon, 0},
		{"death at the floor", "시행령 제60조제3항제1호", sandbox.Died, 20 * millionWon, 0, 0, 20 * millionWon, 0},
		{"death a won below the floor", "시행령 제60조제3항제1호", sandbox.Died, 20*millionWon - 1, 0, 0, 20 * millionWon, 0},
		{"death without loss", "시행령 제60조제3항제1호", sandbox.Died, 0, 0, 0, 20 * millionWon, 0},
		{"injury beyond the sum", "시행령 제60조제3항제2호", sandbox.Injured, 31 * millionWon, 0, 0, 30 * millionWon, 0},
		{"injury has no floor", "시행령 제60조제3항", sandbox.Injured, 5 * millionWon, 0, 0, 5 * millionWon, 0},
		{"disability beyond the sum", "시행령 제60조제3항제3호", sandbox.Disabled, 151 * millionWon, 0, 0, 150 * millionWon, 0},
		{"disability below it", "시행령 제60조제3항", sandbox.Disabled, 19 * millionWon, 0, 0, 19 * millionWon, 0},
		{"death in treatment: both sums", "시행령 제60조제4항제1호", sandbox.DiedInTreatment, 400 * millionWon, 0, 0, 180 * millionWon, 0},
		{"death in treatment within the actual loss", "시행령 제60조제4항", sandbox.DiedInTreatment, 170 * millionWon, 0, 0, 170 * millionWon, 0},
		{"death in treatment below the floor: two readings", "시행령 제60조제4항", sandbox.DiedInTreatment, 5 * millionWon, 0, 0, 5 * millionWon, 20 * millionWon},
		{"injury and disability: both sums", "시행령 제60조제4항제2호", sandbox.InjuredAndDisabled, 400 * millionWon, 0, 0, 180 * millionWon, 0},
		{"injury and disability within the actual loss", "시행령 제60조제4항", sandbox.InjuredAndDisabled, 9 * millionWon, 0, 0, 9 * millionWon, 0},
		{"death after disability pay", "시행령 제60조제4항제3호", sandbox.DiedAfterDisabilityPay, 400 * millionWon, 150 * millionWon, 60 * millionWon, 90 * millionWon, 0},
		{"nothing of the pay was for after the death", "시행령 제60조제4항제3호", sandbox.DiedAfterDisabilityPay, 400 * millionWon, 100 * millionWon, 0, 150 * millionWon, 0},
		{"all of it was", "시행령 제60조제4항제3호", sandbox.DiedAfterDisabilityPay, 400 * millionWon, 150 * millionWon, 150 * millionWon, 0, 0},
		{"what is left of the actual loss", "시행령 제60조제4항", sandbox.DiedAfterDisabilityPay, 160 * millionWon, 100 * millionWon, 10 * millionWon, 60 * millionWon, 0},
		{"more was paid than was lost", "시행령 제60조제4항", sandbox.DiedAfterDisabilityPay, 60 * millionWon, 100 * millionWon, 10 * millionWon, 0, 0},
		{"small loss: two readings", "시행령 제60조제4항", sandbox.DiedAfterDisabilityPay, 15 * millionWon, 10 * millionWon, 4 * millionWon, 5 * millionWon, 16 * millionWon},
	}
	for _, c := range cases {
		law.MustRef(c.basis)
		p, err := oneCasualty(c.harm, c.loss, c.paid, c.after).Payable()
		if err != nil {
			t.Fatal(err)
		}
		part, other := p.Parts[0], money.Amount{}
		if c.other > 0 {
			other = money.Won(c.other)
		}
		if part.Amount != money.Won(c.want) || p.Total != part.Amount || part.Other != other || part.Basis != c.harm.Basis() || len(part.Steps) == 0 {
			t.Errorf("%s: %s, other %s, want %d", c.name, part.Amount, part.Other, c.want)
		}
		if want := map[bool]law.Confidence{false: law.Primary, true: law.Inferred}[c.other > 0]; p.Confidence != want {
			t.Errorf("%s: %s, want %s", c.name, p.Confidence, want)
		}
	}
}

// Property is paid up to 1,000,000,000 won an accident (시행령 제60조제3항제4호).
func TestPayableForProperty(t *testing.T) {
	cases := []struct {
		name, basis string
		paid        int64
		losses      []int64
		want        []int64
		confidence  law.Confidence
	}{
		{"within the limit", "시행령 제60조제3항제4호", 0, []int64{300 * millionWon, 700 * millionWon}, []int64{300 * millionWon, 700 * millionWon}, law.Primary},
		{"one owner beyond it", "시행령 제60조제3항제4호", 0, []int64{1_000*millionWon + 1}, []int64{1_000 * millionWon}, law.Primary},
		{"two owners beyond it share", "시행령 제60조제3항제4호", 0, []int64{600 * millionWon, 900 * millionWon}, []int64{400 * millionWon, 600 * millionWon}, law.Inferred},
		{"shares that do not come out even", "시행령 제60조제3항제4호", 0, []int64{500 * millionWon, 500 * millionWon, 500 * millionWon}, []int64{333_333_334, 333_333_333, 333_333_333}, law.Inferred},
		{"part of the limit is spent", "시행령 제60조제3항제4호", 900 * millionWon, []int64{300 * millionWon}, []int64{100 * millionWon}, law.Primary},
		{"the limit is spent", "시행령 제60조제3항제4호", 1_000 * millionWon, []int64{1, 2}, []int64{0, 0}, law.Inferred},
		{"no loss", "시행령 제60조제3항제4호", 2_000 * millionWon, []int64{0}, []int64{0}, law.Primary},
	}
	for _, c := range cases {
		law.MustRef(c.basis)
		d := sandbox.Damage{Accident: civil.MustDate("2026-08-01"), PropertyPaid: money.Won(c.paid)}
		for i, loss := range c.losses {
			d.Property = append(d.Property, sandbox.PropertyLoss{Owner: strconv.Itoa(i), Loss: money.Won(loss)})
		}
		p, err := d.Payable()
		if err != nil {
			t.Fatal(err)
		}
		var got []int64
		for _, part := range p.Parts {
			n, _ := part.Amount.Minor()
			got = append(got, n)
		}
		if diff := cmp.Diff(c.want, got); diff != "" || p.Confidence != c.confidence {
			t.Errorf("%s: %s %s", c.name, diff, p.Confidence)
		}
	}
}

func TestPayableByDay(t *testing.T) {
	d := oneCasualty(sandbox.Injured, 40*millionWon, 0, 0)
	for on, want := range map[string]law.Confidence{"2019-04-17": law.Inferred, "2021-07-20": law.Inferred, "2021-07-21": law.Primary} {
		d.Accident = civil.MustDate(on)
		if p, err := d.Payable(); err != nil || p.Total != money.Won(30*millionWon) || p.Confidence != want {
			t.Errorf("%s: %s %s, %v", on, p.Total, p.Confidence, err)
		}
	}
	d.Accident = civil.MustDate("2019-04-16")
	if _, err := d.Payable(); !errors.As(err, new(*sandbox.NoRuleError)) {
		t.Errorf("before the Decree: %v", err)
	}
}

func TestDamageFaults(t *testing.T) {
	d := sandbox.Damage{
		Casualties: []sandbox.Casualty{
			{},
			{Person: "a", Harm: sandbox.Injured, Loss: money.Won(1), Paid: money.Won(1), PaidAfterDeath: money.Won(1)},
			{Person: "a", Harm: sandbox.DiedAfterDisabilityPay, Loss: money.Won(-1), Paid: money.Won(1), PaidAfterDeath: money.Won(2)},
			{Person: "b", Harm: sandbox.DiedAfterDisabilityPay, Loss: money.MustAmount("10000000000000000000", money.KRW)},
		},
		Property:     []sandbox.PropertyLoss{{Loss: money.New(1, money.USD)}},
		PropertyPaid: money.Won(-1),
	}
	want := []string{
		"accident damage.accident.required 시행령 제62조제1항제3호",
		"casualties[0].person damage.person.required",
		"casualties[0].harm damage.harm.required",
		"casualties[0].loss damage.amount.required 시행령 제62조제1항제4호",
		"casualties[1].paid damage.paid.forbidden 시행령 제60조제4항제3호",
		"casualties[1].paid_after_death damage.paid.forbidden 시행령 제60조제4항제3호",
		"casualties[2].loss damage.amount.invalid",
		"casualties[2].paid_after_death damage.paid_after_death.out_of_range 시행령 제60조제4항제3호",
		"casualties[2].person damage.person.duplicate",
		"casualties[3].loss damage.amount.too_large",
		"casualties[3].paid damage.amount.required 시행령 제62조제1항제4호",
		"casualties[3].paid_after_death damage.amount.required 시행령 제62조제1항제4호",
		"property[0].owner damage.owner.required",
		"property[0].loss damage.amount.invalid",
		"property_paid damage.amount.invalid",
	}
	if diff := cmp.Diff(want, faultLines(t, d.Validate())); diff != "" {
		t.Error(diff)
	}
	if p, err := d.Payable(); err == nil || len(p.Parts) != 0 {
		t.Errorf("%+v, %v", p, err)
	}
	if diff := cmp.Diff([]string{"damage.required 시행령 제62조제1항제4호"}, faultLines(t, sandbox.Damage{Accident: civil.MustDate("2026-08-01")}.Validate())); diff != "" {
		t.Error(diff)
	}
}

// payableCases is how many cases a property looks at: more where the environment asks for it.
func payableCases() int {
	if n, err := strconv.Atoi(os.Getenv("TEUKGU_CASES")); err == nil && n > 5_000 {
		return n
	}
	return 5_000
}

// randomDamage makes the losses cluster round the limits.
func randomDamage(r *rand.Rand) sandbox.Damage {
	near := func() int64 {
		limits := []int64{0, 20 * millionWon, 30 * millionWon, 150 * millionWon, 180 * millionWon, 1_000 * millionWon, 3_000 * millionWon}
		switch r.IntN(3) {
		case 0:
			return max(0, limits[r.IntN(len(limits))]+r.Int64N(5)-2)
		case 1:
			return r.Int64N(200 * millionWon)
		}
		return r.Int64N(2_000 * millionWon)
	}
	d := sandbox.Damage{Accident: civil.MustDate("2021-07-21").AddDays(r.IntN(2000))}
	for k := range r.IntN(4) {
		c := sandbox.Casualty{Person: fmt.Sprint(k), Harm: sandbox.Harm(1 + r.IntN(6)), Loss: money.Won(near())}
		if c.Harm == sandbox.DiedAfterDisabilityPay {
			paid := near()
			c.Paid, c.PaidAfterDeath = money.Won(paid), money.Won(r.Int64N(paid+1))
		}
		d.Casualties = append(d.Casualties, c)
	}
	for k := range 1 + r.IntN(4) {
		d.Property = append(d.Property, sandbox.PropertyLoss{Owner: fmt.Sprint(k), Loss: money.Won(near())})
	}
	if r.IntN(3) == 0 {
		d.PropertyPaid = money.Won(near())
	}
	return d
}

func TestPayableAgainstSlow(t *testing.T) {
	const seed = 60
	r := rand.New(rand.NewPCG(seed, 3))
	for range payableCases() {
		d := randomDamage(r)
		p, err := d.Payable()
		if err != nil {
			t.Fatalf("seed %d: %+v: %v", seed, d, err)
		}
		want := slowPayable(d)
		var got []string
		for _, part := range p.Parts {
			got = append(got, part.Amount.Number())
		}
		if diff := cmp.Diff(want, got); diff != "" {
			t.Fatalf("seed %d: %+v: %s", seed, d, diff)
		}
		total := money.Won(0)
		for _, part := range p.Parts {
			total, _ = total.Add(part.Amount)
			over, _ := part.Amount.Compare(part.Loss)
			floor := part.Harm == sandbox.Died && part.Amount == money.Won(20*millionWon)
			if over > 0 && !floor || part.Amount.IsNegative() {
				t.Fatalf("seed %d: %+v: %s is paid for %s", seed, d, part.Amount, part.Loss)
			}
		}
		if total != p.Total {
			t.Fatalf("seed %d: %s, the parts are %s", seed, p.Total, total)
		}
	}
}

// A greater loss is never paid less.
func TestPayableGrowsWithTheLoss(t *testing.T) {
	const seed = 61
	r := rand.New(rand.NewPCG(seed, 4))
	for range payableCases() {
		d := randomDamage(r)
		d.Property = d.Property[:1]
		before, err := d.Payable()
		if err != nil {
			t.Fatal(err)
		}
		more := money.Won(r.Int64N(3) + r.Int64N(2)*r.Int64N(100*millionWon))
		for i := range d.Casualties {
			d.Casualties[i].Loss, _ = d.Casualties[i].Loss.Add(more)
		}
		d.Property[0].Loss, _ = d.Property[0].Loss.Add(more)
		after, err := d.Payable()
		if err != nil {
			t.Fatal(err)
		}
		for i := range before.Parts {
			if order, _ := after.Parts[i].Amount.Compare(before.Parts[i].Amount); order < 0 {
				t.Fatalf("seed %d: %+v: %s after %s", seed, d, after.Parts[i].Amount, before.Parts[i].Amount)
			}
		}
	}
}
