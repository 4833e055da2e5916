package registry_test

import (
	"encoding/json"
	"errors"
	"math/big"
	"math/rand/v2"
	"reflect"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"

	"github.com/teukgu/teukgu/sandbox/civil"
	"github.com/teukgu/teukgu/sandbox/fault"
	"github.com/teukgu/teukgu/sandbox/lang"
	"github.com/teukgu/teukgu/sandbox/law"
	"github.com/teukgu/teukgu/sandbox/money"
	"github.com/teukgu/teukgu/zone"
	"github.com/teukgu/teukgu/zone/registry"
)

func count(i registry.Indicator, n int64) registry.Figure {
	return registry.Figure{Indicator: i, Count: n}
}

func won(i registry.Indicator, n int64) registry.Figure {
	return registry.Figure{Indicator: i, Amount: money.Won(n)}
}

// The published series, written a second time as a table.
func TestPublishedSeries(t *testing.T) {
	o := registry.PublishedOutcomes()
	var got []string
	for _, i := range []registry.Indicator{registry.Zones, registry.Projects, registry.Investment, registry.Jobs, registry.Patents, registry.Relocated, registry.LawsRevised} {
		for _, p := range o.Series(i) {
			got = append(got, i.String()+" "+p.AsOf.String()+" "+p.Figures[0].In(lang.English))
			if p.Confidence != law.Secondary {
				t.Errorf("%s of %s is %s; all of the series is secondary", i, p.AsOf, p.Confidence)
			}
		}
	}
	want := []string{
		"zones 2021-06 24", "zones 2021-11 28", "zones 2022-04 29", "zones 2022-10 32", "zones 2023-01 32", "zones 2023-11 34", "zones 2025-05 42", "zones 2025-11 42",
		"projects 2021-11 70", "projects 2022-04 71", "projects 2023-01 80", "projects 2025-05 93",
		"investment 2021-11 ₩2,072,800,000,000", "investment 2022-04 ₩2,440,000,000,000", "investment 2022-10 ₩3,021,600,000,000",
		"investment 2023-01 ₩4,011,400,000,000", "investment 2023-11 ₩4,011,400,000,000", "investment 2025-05 ₩15,865,100,000,000",
		"jobs 2021-06 1,813", "jobs 2022-04 2,409", "jobs 2022-10 3,000 or more", "jobs 2023-01 3,794", "jobs 2023-11 3,794", "jobs 2025-05 7,300",
		"patents 2022-04 355", "patents 2022-10 490", "patents 2023-01 523",
		"relocated 2022-04 237", "relocated 2023-01 105", "relocated 2023-11 138",
		"laws_revised 2023-01 17", "laws_revised 2025-11 55",
	}
	if d := cmp.Diff(want, got); d != "" {
		t.Error(d)
	}
}

// The published numbers of zones are those of the registry on the same dates.
func TestSeriesAgainstZones(t *testing.T) {
	for _, p := range registry.PublishedOutcomes().Series(registry.Zones) {
		until, _ := civil.Inclusive(civil.MustDate("2019-04-17"), p.AsOf.Last())
		n := int64(len(registry.Select(registry.Query{Kind: registry.RegulationFree, Decided: until})))
		published := p.Figures[0].Count
		if p.AsOf.String() == "2021-11" {
			n-- // the vote of 2021-11-04 was not yet counted
		}
		if n != published {
			t.Errorf("%s: %d in the registry, %d published", p.AsOf, n, published)
		}
	}
}

// Rates that follow from the series, computed by hand.
func TestRates(t *testing.T) {
	for _, c := range []struct {
		name   string
		a, b   registry.Figure
		digits int
		want   string
	}{
		{"special cases a zone to round 6: 149/29", count(registry.SpecialCases, 149), count(registry.Zones, 29), 1, "5.1"},
		{"rules fixed by 2023-01: 8 of 80", count(registry.Resolved, 8), count(registry.Projects, 80), 2, "0.1"},
		{"rules fixed by 2025-11: 31 of 93", count(registry.Resolved, 31), count(registry.Projects, 93), 2, "0.33"},
		{"investment almost fourfold", won(registry.Investment, 15_865_100_000_000), won(registry.Investment, 4_011_400_000_000), 2, "3.96"},
		{"one zone's share of 2023", won(registry.Investment, 1_659_100_000_000), won(registry.Investment, 4_011_400_000_000), 2, "0.41"},
		{"reported sales against one forecast", won(registry.Sales, 106_900_000_000), won(registry.Sales, 700_000_000_000), 3, "0.153"},
	} {
		got, err := c.a.Per(c.b, c.digits, money.HalfUp)
		if err != nil || got.String() != c.want {
			t.Errorf("%s: %v, %v; want %s", c.name, got, err, c.want)
		}
	}
}

func TestAttainmentRefused(t *testing.T) {
	jobs := count(registry.Jobs, 10)
	usd := registry.Figure{Indicator: registry.Sales, Amount: money.New(1, money.USD)}
	for _, c := range []struct {
		name   string
		a, b   registry.Figure
		digits int
		round  money.Rounding
	}{
		{"other indicators", jobs, count(registry.Patents, 10), 2, money.Down},
		{"a goal of nothing", jobs, count(registry.Jobs, 0), 2, money.Down},
		{"another currency", won(registry.Sales, 1), usd, 2, money.Down},
		{"no amount", registry.Figure{Indicator: registry.Sales}, won(registry.Sales, 1), 2, money.Down},
		{"no rounding", jobs, jobs, 2, 0},
		{"too many digits", jobs, jobs, 19, money.Down},
		{"digits below zero", jobs, jobs, -1, money.Down},
		{"too large", count(registry.Jobs, 1<<62), count(registry.Jobs, 1), 18, money.Down},
	} {
		if got, err := registry.Attainment(c.a, c.b, c.digits, c.round); err == nil {
			t.Errorf("%s: %v", c.name, got)
		}
	}
}

// Against exact fractions: the rounded attainment is never a unit of its last digit away.
func TestAttainmentExact(t *testing.T) {
	seed := rand.Uint64()
	r := rand.New(rand.NewPCG(seed, 1))
	for range 20_000 {
		a, b, digits := r.Int64N(1_000_000), 1+r.Int64N(1_000_000), r.IntN(6)
		got, err := registry.Attainment(count(registry.Jobs, a), count(registry.Jobs, b), digits, money.HalfEven)
		if err != nil {
			t.Fatalf("seed %d: %v", seed, err)
		}
		x, _ := new(big.Rat).SetString(got.String())
		unit := new(big.Rat).SetFrac(big.NewInt(1), new(big.Int).Exp(big.NewInt(10), big.NewInt(int64(digits)), nil))
		diff := new(big.Rat).Sub(x, big.NewRat(a, b))
		if diff.Abs(diff).Add(diff, diff).Cmp(unit) > 0 { // twice the difference
			t.Fatalf("seed %d: %d/%d to %d digits is %s", seed, a, b, digits, got)
		}
	}
}

func TestCompare(t *testing.T) {
	o := registry.PublishedOutcomes()
	got, err := o.Compare(registry.Investment, 2, money.HalfUp)
	if err != nil {
		t.Fatal(err)
	}
	var ids []string
	for _, s := range got {
		ids = append(ids, string(s.Zone))
	}
	if want := "rfz-05 rfz-01 rfz-03 rfz-29 rfz-11"; strings.Join(ids, " ") != want {
		t.Errorf("%v, want %s", ids, want)
	}
	o = registry.Outcomes{Zones: []registry.Outcome{
		{Zone: "b", Goals: []registry.Goal{{Figure: count(registry.Jobs, 30), Confidence: law.Inferred}}, Results: []registry.Result{
			{Figure: count(registry.Jobs, 4), Period: civil.MustPartial("2024"), Confidence: law.Primary},
			{Figure: count(registry.Jobs, 6), Period: civil.MustPartial("2025"), Confidence: law.Secondary},
		}},
		{Zone: "a", Goals: []registry.Goal{{Figure: count(registry.Jobs, 0)}}, Results: []registry.Result{
			{Figure: count(registry.Jobs, 10), Period: civil.MustPartial("2025"), Cumulative: true, Confidence: law.Primary},
			{Figure: count(registry.Jobs, 7), Period: civil.MustPartial("2024"), Cumulative: true, Confidence: law.Primary},
			{Figure: count(registry.Jobs, 3), Period: civil.MustPartial("2025"), Confidence: law.Primary},
		}},
		{Zone: "c", Results: []registry.Result{{Figure: count(registry.Patents, 1), Cumulative: true}}},
	}}
	got, err = o.Compare(registry.Jobs, 2, money.Down)
	if err != nil || len(got) != 2 || got[0].Zone != "a" || got[0].Result.Count != 10 || !got[0].Attainment.IsZero() ||
		got[1].Result.Count != 10 || got[1].Attainment.String() != "0.33" || got[1].Confidence != law.Inferred {
		t.Errorf("%+v, %v", got, err)
	}
	if _, err := o.Compare(registry.Jobs, 2, 0); err == nil {
		t.Error("no rounding is needed")
	}
}

// Every zone with an outcome is in the registry, and the data say what they are.
func TestOutcomeData(t *testing.T) {
	o := registry.PublishedOutcomes()
	if err := o.Validate(); err != nil || len(o.Caveats) != 5 {
		t.Error(err)
	}
	for _, z := range o.Zones {
		if _, ok := registry.Find(z.Zone); !ok {
			t.Errorf("%s is not in the registry", z.Zone)
		}
	}
	before := registry.PublishedOutcomes()
	o.Caveats[0], o.Published[0].Figures[0].Count, o.Published[0].Sources[0].Ref, o.Zones[0].Results[0].Cumulative = lang.Text{}, 0, "", false
	o.Zones[6].Goals[0].Figure.Count = 0
	if !reflect.DeepEqual(before, registry.PublishedOutcomes()) {
		t.Error("the data were changed from outside")
	}
}

func TestOutcomeFaults(t *testing.T) {
	bad := registry.Outcomes{
		Published: []registry.Observation{
			{AsOf: civil.MustPartial("2023"), Figures: []registry.Figure{won(registry.Jobs, 1), count(registry.Sales, 1), count(registry.Sales, -1)}},
			{AsOf: civil.MustPartial("2022")},
		},
		Zones: []registry.Outcome{
			{Zone: "X", Results: []registry.Result{{Figure: count(registry.Jobs, 1)}}},
			{Zone: "a", Goals: []registry.Goal{{}}}, {Zone: "a"},
		},
	}
	list, _ := errors.AsType[fault.List](bad.Validate())
	var got []string
	for _, f := range list {
		got = append(got, f.Path+" "+strings.TrimPrefix(string(f.Code), "registry."))
	}
	want := []string{
		"schema value.missing", "as_of value.missing",
		"published[0].figures[0].amount value.malformed", "published[0].figures[1].amount value.missing", "published[0].figures[1].count value.malformed",
		"published[0].figures[2].count value.negative", "published[0].figures[2].amount value.missing", "published[0].figures[2].count value.malformed",
		"published[0].figures[2] value.duplicate", "published[0].sources value.missing", "published[0].confidence value.missing",
		"published[0].as_of date.order", "published[1].figures value.missing", "published[1].sources value.missing", "published[1].confidence value.missing",
		"zones[0].zone value.malformed", "zones[0].results[0].confidence value.missing", "zones[0].results[0].period value.missing",
		"zones[1].goals[0].figure.indicator value.missing", "zones[1].goals[0].confidence value.missing", "zones[2].zone value.duplicate",
	}
	if d := cmp.Diff(want, got); d != "" {
		t.Error(d)
	}
	if _, err := registry.LoadOutcomes([]byte(`{"schema":"teukgu/outcomes/2"}`)); err == nil {
		t.Error("a later version is read")
	}
}

// What is read is what is written; changed bytes give faults or a valid document.
func TestLoadOutcomesRandom(t *testing.T) {
	o := registry.PublishedOutcomes()
	o.Published, o.Zones, o.Caveats = o.Published[:1], o.Zones[:1], nil
	data, err := json.Marshal(o)
	if err != nil {
		t.Fatal(err)
	}
	if again, err := registry.LoadOutcomes(data); err != nil || !reflect.DeepEqual(again, o) {
		t.Fatalf("%+v, %v", again, err)
	}
	seed := rand.Uint64()
	r := rand.New(rand.NewPCG(seed, 2))
	for range 2000 {
		mutated := append([]byte(nil), data...)
		mutated[r.IntN(len(mutated))] = byte(r.IntN(256))
		if o, err := registry.LoadOutcomes(mutated); err == nil && o.Validate() != nil {
			t.Fatalf("seed %d: %s", seed, mutated)
		}
	}
}

// Reports on projects: several states in one zone, each with its date.
func TestProjects(t *testing.T) {
	for _, c := range []struct{ id, on, want string }{
		{"rfz-14", "2021-11-03", ""},
		{"rfz-14", "2021-11-04", "temporary_permit 4"}, // 제7차: 제주 4
		{"rfz-14", "2025-11-21", "temporary_permit 4, ended 0, temporary_permit 0"},
		{"rfz-06", "2021-07-30", "designated 0"}, // of July 2021 only its last day is sure
		{"rfz-06", "2024-11-22", "designated 0, temporary_permit 0, designated 0, temporary_permit 0"},
		{"rfz-11", "2025-07-16", "temporary_permit 1"}, // 제7차: 전북 1
		{"giz-01", "2026-11-22", ""},
	} {
		z, _ := registry.Find(zone.ID(c.id))
		var got []string
		for _, p := range z.ProjectsBy(civil.MustDate(c.on)) {
			got = append(got, p.State.String()+" "+lang.Say(p.Count, lang.English))
		}
		if strings.Join(got, ", ") != c.want {
			t.Errorf("%s on %s: %v, want %s", c.id, c.on, got, c.want)
		}
	}
	z, _ := registry.Find("rfz-14")
	z.Projects[0] = registry.Project{Count: -1, State: 99}
	if err := z.Validate(); err == nil || !strings.Contains(err.Error(), "projects[0].as_of") {
		t.Errorf("%v", err)
	}
}
