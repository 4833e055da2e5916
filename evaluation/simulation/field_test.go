package simulation_test

import (
	"context"
	"errors"
	"fmt"
	"math/big"
	"slices"
	"testing"

	"github.com/google/go-cmp/cmp"
	"github.com/shopspring/decimal"

	"github.com/teukgu/teukgu/evaluation/simulation"
	"github.com/teukgu/teukgu/sandbox/money"
	"github.com/teukgu/teukgu/sandbox/rule"
)

// mixed has what the fields of numbers and words take.
type mixed struct {
	Won   money.Amount
	Share rule.Number
	Dec   decimal.Decimal
	Words []string
	Known bool
}

type crate struct{}

var (
	crateSchema = rule.NewSchema[crate]("crate/1")
	crateWon    = crateSchema.Amount("of.won", label("won"))
	crateDollar = crateSchema.Amount("dollar", label("dollar"), rule.Currency(money.USD))
	crateShare  = crateSchema.Number("share", label("share"), 4)
	crateTags   = crateSchema.Codes("tags", label("tags"), []rule.Term{{Word: "a"}, {Word: "b"}, {Word: "c"}})
)

// frame reads subjects by one field.
func frame(f simulation.Field[mixed, crate], in ...mixed) (*simulation.Frame[crate], error) {
	b := simulation.Binding[mixed, crate]{Schema: crateSchema, Fields: []simulation.Field[mixed, crate]{f}}
	src := simulation.Rows(simulation.Of(slices.Values(in)), b)
	out, err := src.Reader().Read()
	return out, errors.Join(err, src.Close())
}

// TestFieldsRefuse: a value that the column cannot hold exactly is a fault with the subject and the fact, and never another value.
func TestFieldsRefuse(t *testing.T) {
	amounts := simulation.Amounts(crateWon, func(m *mixed) money.Amount { return m.Won })
	numbers := simulation.Numbers(crateShare, func(m *mixed) rule.Number { return m.Share })
	decimals := simulation.DecimalAmounts(crateDollar, func(m *mixed) (decimal.Decimal, bool) { return m.Dec, true })
	shares := simulation.Decimals(crateShare, func(m *mixed) (decimal.Decimal, bool) { return m.Dec, true })
	dec := func(s string) mixed { return mixed{Dec: decimal.RequireFromString(s)} }
	for _, c := range []struct {
		name  string
		field simulation.Field[mixed, crate]
		bad   mixed
		want  string
	}{
		{"dollars for won", amounts, mixed{Won: money.New(5, money.USD)}, "subjects[1].of.won simulation.value.currency"},
		{"beyond int64", amounts, mixed{Won: toyHuge}, "subjects[1].of.won simulation.value.too_large"},
		{"more digits", numbers, mixed{Share: rule.MustNumber("0.00001")}, "subjects[1].share simulation.value.digits"},
		{"too many digits before the point", numbers, mixed{Share: rule.NewNumber(1<<62, 0)}, "subjects[1].share simulation.value.too_large"},
		{"half a cent", decimals, dec("0.005"), "subjects[1].dollar simulation.value.digits"},
		{"a decimal beyond int64", decimals, dec("92233720368547758.08"), "subjects[1].dollar simulation.value.too_large"},
		{"an exponent that fills the memory", decimals, mixed{Dec: decimal.New(1, 2_000_000_000)}, "subjects[1].dollar simulation.value.too_large"},
		{"and the other way", shares, mixed{Dec: decimal.New(1, -2_000_000_000)}, "subjects[1].share simulation.value.digits"},
	} {
		_, err := frame(c.field, mixed{}, c.bad)
		if diff := cmp.Diff([]string{c.want}, faultPaths(err)); diff != "" {
			t.Errorf("%s:\n%s", c.name, diff)
		}
	}
}

// TestDecimalsAreExact: a decimal is read as the same number, or refused, whatever its exponent; the oracle is big.Rat.
func TestDecimalsAreExact(t *testing.T) {
	r := source(t, 71)
	for range cases(3000) {
		d := decimal.New(r.Int64N(1<<(1+r.IntN(62)))-r.Int64N(1000), int32(r.IntN(40)-25))
		f, err := frame(simulation.Decimals(crateShare, func(m *mixed) (decimal.Decimal, bool) { return m.Dec, true }), mixed{Dec: d})
		units := new(big.Rat).Mul(d.Rat(), big.NewRat(10_000, 1))
		if ok := units.IsInt() && units.Num().IsInt64(); ok != (err == nil) {
			t.Fatalf("%s: %v", d, err)
		} else if !ok {
			continue
		}
		var row rule.Row[crate]
		f.Columns.Row(0, &row)
		got, _ := new(big.Rat).SetString(crateShare.Fact().Value(&row).String())
		if got.Cmp(d.Rat()) != 0 {
			t.Fatalf("%s is read as %s", d, got)
		}
	}
}

// TestNumbersScale: numbers of fewer digits, and of more that are zero, are the same number.
func TestNumbersScale(t *testing.T) {
	field := simulation.Numbers(crateShare, func(m *mixed) rule.Number { return m.Share })
	f, err := frame(field, mixed{Share: rule.MustNumber("0.3")}, mixed{Share: rule.MustNumber("0.300000")}, mixed{Share: rule.MustNumber("-0.3000")}, mixed{Share: rule.MustNumber("0")})
	if err != nil {
		t.Fatal(err)
	}
	var row rule.Row[crate]
	for i, want := range []string{"0.3000", "0.3000", "-0.3000", "0.0000"} {
		if f.Columns.Row(i, &row); crateShare.Fact().Value(&row).String() != want {
			t.Errorf("%d: %s, want %s", i, crateShare.Fact().Value(&row), want)
		}
	}
}

// TestCodesField: sets of declared words, with the empty set, unknown sets and words outside the vocabulary.
func TestCodesField(t *testing.T) {
	b := simulation.Binding[mixed, crate]{Schema: crateSchema, Fields: []simulation.Field[mixed, crate]{
		simulation.Codes(crateTags, func(m *mixed) ([]string, bool) { return m.Words, m.Known })}}
	book, err := rule.NewBook(crateSchema, toyOn, []rule.Rule[crate]{{Code: "crate.tags", When: crateTags.AnyOf("a", "c")}})
	if err != nil {
		t.Fatal(err)
	}
	plan, err := simulation.Study[crate]{Book: book}.Plan()
	if err != nil {
		t.Fatal(err)
	}
	in := []mixed{{Words: []string{"c", "b"}, Known: true}, {Words: []string{"b"}, Known: true}, {Known: true}, {}, {Words: []string{"a", "?"}, Known: true}}
	tally, err := plan.Run(context.Background(), simulation.Rows(simulation.Of(slices.Values(in)), b), simulation.Options{})
	if err != nil {
		t.Fatal(err)
	}
	if got := fmt.Sprint(tally.By()[0].Baseline); got != "{1 2 }" {
		t.Errorf("eligible, unknown: %s", got)
	}
}
