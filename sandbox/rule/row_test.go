package rule_test

import (
	"errors"
	"math"
	"math/big"
	"testing"

	"github.com/teukgu/teukgu/sandbox/civil"
	"github.com/teukgu/teukgu/sandbox/fault"
	"github.com/teukgu/teukgu/sandbox/money"
	"github.com/teukgu/teukgu/sandbox/rule"
)

// TestAbsentIsUnknown: the zero of a type that means absent makes a fact unknown, the zero of a number is a value.
func TestAbsentIsUnknown(t *testing.T) {
	var row rule.Row[zoo]
	c := zooCase{known: 1<<zooFacts - 1, v: [zooFacts]int{1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1}}
	c.fill(&row)
	zooInt.Set(&row, 0)
	zooBool.Set(&row, false)
	zooWords.Set(&row)
	zooAmount.Set(&row, money.Won(0))
	for _, path := range []string{"count", "flag", "animals", "sum"} {
		if zooSchema.Fact(path).Value(&row).IsZero() {
			t.Errorf("%s is unknown, but zero is a value of it", path)
		}
	}
	zooNumber.Set(&row, rule.Number{})
	zooAmount.Set(&row, money.Amount{})
	zooFrom.Set(&row, civil.Date{})
	zooWord.Set(&row, 0)
	zooCode.Set(&row, "")
	for _, path := range []string{"share", "sum", "from", "animal", "code", "days", "total"} {
		if v := zooSchema.Fact(path).Value(&row); !v.IsZero() {
			t.Errorf("%s is %v, but was set to what is absent", path, v)
		}
	}
	if err := zooSchema.Verify(&row); err != nil {
		t.Errorf("what is absent is no fault: %v", err)
	}
	row.Reset()
	for f := range zooSchema.Facts() {
		if !f.Value(&row).IsZero() {
			t.Errorf("%s is known after Reset", f.Path())
		}
	}
}

// TestVerify: a value that the fact cannot have makes it unknown and is a fault.
func TestVerify(t *testing.T) {
	for _, c := range []struct {
		path string
		set  func(r *rule.Row[zoo])
		want fault.Code
	}{
		{"animal", func(r *rule.Row[zoo]) { zooWord.Set(r, 5) }, "rule.row.bad_value"},
		{"animals", func(r *rule.Row[zoo]) { zooWords.Set(r, 1, 64) }, "rule.row.bad_value"},
		{"animals", func(r *rule.Row[zoo]) { zooWords.Set(r, 0) }, "rule.row.bad_value"},
		{"code", func(r *rule.Row[zoo]) { zooCode.Set(r, "x") }, "rule.row.bad_value"},
		{"codes", func(r *rule.Row[zoo]) { zooCodes.Set(r, "p", "x") }, "rule.row.bad_value"},
		{"sum", func(r *rule.Row[zoo]) { zooAmount.Set(r, money.New(1, money.USD)) }, "rule.row.bad_value"},
		{"share", func(r *rule.Row[zoo]) { zooNumber.Set(r, rule.MustNumber("0.001")) }, "rule.row.bad_value"},
		{"days", func(r *rule.Row[zoo]) { zooDays.Set(r, 3) }, "rule.row.derived"},
	} {
		var row rule.Row[zoo]
		c.set(&row)
		err := zooSchema.Verify(&row)
		var list fault.List
		if !errors.Is(err, c.want) || !errors.As(err, &list) || list[0].Path != c.path {
			t.Errorf("%s: got %v, want %s", c.path, err, c.want)
		}
		if v := zooSchema.Fact(c.path).Value(&row); !v.IsZero() {
			t.Errorf("%s is %v", c.path, v)
		}
	}
}

type vault struct{}

var (
	vaultSchema = rule.NewSchema[vault]("vault/1")
	vaultGold   = vaultSchema.Amount("gold", label("gold"), rule.Changeable)
	vaultSilver = vaultSchema.Amount("silver", label("silver"))
	vaultShare  = vaultSchema.Number("share", label("share"), 18)
	vaultTotal  = vaultSchema.Sum("total", label("total"), []rule.AmountFact[vault]{vaultGold, vaultSilver})
	vaultPart   = vaultSchema.AmountProduct("part", label("part"), vaultGold, vaultShare)
)

// TestExactAtAnySize compares amounts around the ends of int64 with big.Int as the oracle, given, added and multiplied.
func TestExactAtAnySize(t *testing.T) {
	edge := []*big.Int{big.NewInt(0), big.NewInt(1), big.NewInt(-1)}
	for _, e := range []int64{math.MaxInt64, math.MinInt64} {
		for d := int64(-2); d <= 2; d++ {
			edge = append(edge, new(big.Int).Add(big.NewInt(e), big.NewInt(d)))
		}
	}
	huge := new(big.Int).Exp(big.NewInt(10), big.NewInt(30), nil)
	edge = append(edge, huge, new(big.Int).Neg(huge), new(big.Int).Sub(huge, big.NewInt(1)))
	amount := func(n *big.Int) money.Amount { return money.MustAmount(n.String(), money.KRW) }
	for _, limit := range edge {
		l := rule.Fixed(amount(limit))
		for name, fact := range map[string]rule.AmountFact[vault]{"gold": vaultGold, "total": vaultTotal, "part": vaultPart} {
			holds := vaultBooks(t, fact, l)
			for _, gold := range edge {
				for _, silver := range edge {
					for _, share := range []int64{0, 1, -3, 1_500_000_000_000_000_000} {
						var row rule.Row[vault]
						vaultGold.Set(&row, amount(gold))
						vaultSilver.Set(&row, amount(silver))
						vaultShare.Set(&row, rule.NewNumber(share, 18))
						want := compareVault(name, gold, silver, big.NewInt(share), limit)
						for i, ok := range []bool{want >= 0, want <= 0, want > 0, want < 0, want == 0} {
							if got := holds[i].Decide(&row); (got == rule.True) != ok || got == rule.Unknown {
								t.Fatalf("%s of %v, %v, %d against %v by op %d: %v", name, gold, silver, share, limit, i, got)
							}
						}
					}
				}
			}
		}
	}
}

func vaultBooks(t *testing.T, f rule.AmountFact[vault], l rule.Limit[money.Amount]) (books [5]*rule.Book[vault]) {
	for i, c := range []rule.Cond[vault]{f.AtLeast(l), f.AtMost(l), f.Above(l), f.Below(l), f.Is(l)} {
		b, err := rule.NewBook(vaultSchema, zooDay, []rule.Rule[vault]{{Code: "vault.r", When: c}})
		if err != nil {
			t.Fatal(err)
		}
		books[i] = b
	}
	return books
}

func compareVault(name string, gold, silver, share, limit *big.Int) int {
	switch name {
	case "total":
		return new(big.Int).Add(gold, silver).Cmp(limit)
	case "part":
		scale := new(big.Int).Exp(big.NewInt(10), big.NewInt(18), nil)
		return new(big.Int).Mul(gold, share).Cmp(scale.Mul(scale, limit))
	}
	return gold.Cmp(limit)
}

// TestRowCopies: a row is copied by assignment, with its large numbers.
func TestRowCopies(t *testing.T) {
	var row rule.Row[vault]
	vaultGold.Set(&row, money.MustAmount("100000000000000000000", money.KRW))
	other := row
	vaultGold.Set(&other, money.MustAmount("200000000000000000000", money.KRW))
	vaultSilver.Set(&other, money.Won(math.MaxInt64))
	gold := vaultSchema.Fact("gold")
	if a, b := gold.Value(&row).String(), gold.Value(&other).String(); a != "100000000000000000000" || b != "200000000000000000000" {
		t.Errorf("copies share a value: %s and %s", a, b)
	}
	if v := vaultSchema.Fact("silver").Value(&other).String(); v != "9223372036854775807" {
		t.Errorf("silver is %s", v)
	}
	vaultGold.Set(&other, money.Won(math.MaxInt64))
	if v := gold.Value(&other).String(); v != "9223372036854775807" {
		t.Errorf("gold is %s after it was set again", v)
	}
}

func TestNothingIsAllocated(t *testing.T) {
	d := loadW1()
	var row rule.Row[w1]
	var out rule.Outcome[w1]
	i, failed := 0, 0
	f := func() {
		row.Reset()
		w1Fill(&row, &d.typ[i])
		d.book.Decide(&row)
		d.book.Review(&row, &out)
		out.Explain()
		for code := range out.Failed() {
			failed += len(code)
		}
		row.Reset()
		w1Region.Set(&row, d.typ[i].Region)
		d.book.Decide(&row)
		d.book.Review(&row, &out)
		i = (i + 1) % w1Cases
	}
	if n := testing.AllocsPerRun(1000, f); n != 0 {
		t.Errorf("%v allocations", n)
	}
}
