package registry_test

import (
	"fmt"
	"os"
	"reflect"
	"strings"
	"testing"

	"github.com/teukgu/teukgu/sandbox/civil"
	"github.com/teukgu/teukgu/sandbox/lang"
	"github.com/teukgu/teukgu/sandbox/money"
	"github.com/teukgu/teukgu/sandbox/region"
	"github.com/teukgu/teukgu/zone"
	"github.com/teukgu/teukgu/zone/registry"
)

// The table of the rounds was kept apart from the records, so it is a second opinion on them.
func TestAgainstTable(t *testing.T) {
	text, err := os.ReadFile("testdata/zones.tsv")
	if err != nil {
		t.Fatal(err)
	}
	zones, i := registry.All(), 0
	for line := range strings.Lines(string(text)) {
		if strings.HasPrefix(line, "#") {
			continue
		}
		want := strings.Split(strings.TrimSpace(line), "\t")
		if i == len(zones) {
			t.Fatalf("%s is not in the registry", want[0])
		}
		if got := row(zones[i]); !reflect.DeepEqual(got, want) {
			t.Errorf("basis %s of the table\n got %q\nwant %q", want[0], got, want)
		}
		i++
	}
	if i != len(zones) {
		t.Errorf("%d zones in the table, %d in the registry", i, len(zones))
	}
}

// row writes a record as the table does.
func row(z registry.Zone) []string {
	label := map[registry.Kind]string{registry.RegulationFree: "", registry.GlobalInnovation: "글로벌 ", registry.WideArea: "광역연계형 "}
	day := z.Decided
	if day.IsZero() {
		day = z.StateAsOf
	}
	p, _ := z.Regions[0].On(day.First())
	cells := []string{
		string(z.ID), fmt.Sprintf("%s%d차", label[z.Kind], max(z.Round, 1)), z.Name.KO, z.Name.EN, p.ISO().String(),
		z.Decided.String(), z.EffectiveFrom.String(), z.EffectiveUntil.String(),
		hundredMillions(z.Budget.Total), hundredMillions(z.Budget.National), hundredMillions(z.Budget.Local),
		hundredMillions(z.Budget.Private), z.State.String(), z.StateAsOf.String(), z.Confidence.String(),
	}
	for i, c := range cells {
		if c == "" {
			cells[i] = "?"
		}
	}
	return cells
}

func hundredMillions(a money.Amount) string {
	n, _ := a.Minor()
	switch {
	case a.IsZero():
		return ""
	case n%100_000_000 == 0:
		return fmt.Sprint(n / 100_000_000)
	}
	return fmt.Sprintf("%d.%d", n/100_000_000, n/10_000_000%10)
}

// The ministry and its agency published how many regulation-free zones there were; the votes must add up to it.
func TestCumulativeCounts(t *testing.T) {
	for _, c := range []struct {
		basis, until string
		want         int
	}{
		{"1차, 제2차 위원회", "2019-07-23", 7},
		{"2차, 제3차 위원회", "2019-11-12", 14},
		{"3차", "2020-07-06", 21},
		{"published 2020-11", "2020-11-30", 24},
		{"published 2021-11, before the vote of that month", "2021-11-03", 28},
		{"published 2022-04", "2022-04-30", 29},
		{"published 2023-01", "2023-01-31", 32},
		{"published 2023-11", "2023-11-30", 34},
		{"published 2024-06", "2024-06-30", 39},
		{"published 2025-06", "2025-06-30", 42},
		{"no later vote known", "2026-11-22", 42},
	} {
		span, err := civil.Inclusive(civil.MustDate("2019-04-17"), civil.MustDate(c.until))
		if err != nil {
			t.Fatal(err)
		}
		if got := len(registry.Select(registry.Query{Kind: registry.RegulationFree, Decided: span})); got != c.want {
			t.Errorf("%d regulation-free zones by %s, want %d (%s)", got, c.until, c.want, c.basis)
		}
	}
}

func TestRounds(t *testing.T) {
	for _, c := range []struct {
		basis string
		kind  registry.Kind
		want  []int // zones of round 1, 2, …
	}{
		{"1차부터 10차", registry.RegulationFree, []int{7, 7, 7, 3, 4, 1, 3, 2, 5, 3, 0}},
		{"글로벌 1차부터 3차", registry.GlobalInnovation, []int{4, 3, 1, 0}},
	} {
		for i, want := range c.want {
			if got := len(registry.Select(registry.Query{Kind: c.kind, Round: i + 1})); got != want {
				t.Errorf("%d zones of %s in round %d, want %d (%s)", got, c.kind, i+1, want, c.basis)
			}
		}
	}
}

// The chronology of the committee gives each numbered meeting one day.
func TestMeetings(t *testing.T) {
	day := map[int]string{2: "2019-07-23", 3: "2019-11-12", 7: "2021-11-04", 8: "2022-08-04", 10: "2023-04-11", 13: "2024-04-30", 15: "2025-05-20"}
	for _, z := range registry.All() {
		if z.Meeting != 0 && z.Decided.String() != day[z.Meeting] {
			t.Errorf("%s: meeting %d on %s, want %s (제%[2]d차 위원회)", z.ID, z.Meeting, z.Decided, day[z.Meeting])
		}
	}
}

// The ministry said that 25 regulation-free zones were operating in November 2025.
func TestOperating(t *testing.T) {
	n := 0
	for _, s := range []registry.State{registry.Running, registry.TemporaryPermit} {
		n += len(registry.Select(registry.Query{Kind: registry.RegulationFree, State: s}))
	}
	if n != 25 {
		t.Errorf("%d operating, want 25 (published 2025-11)", n)
	}
}

// Every history that the registry yields is possible in law, and claims no more than the record.
func TestHistories(t *testing.T) {
	for _, c := range []struct{ id, basis, want string }{
		{"giz-05", "vote read in the press release, term in the press", "candidacy secondary, resolution primary, effect secondary"},
		{"giz-03", "term assumed equal to the first batch's", "candidacy secondary, resolution secondary, gazette secondary, effect inferred"},
		{"rfzw-01", "no vote known", "effect secondary"},
	} {
		z, _ := registry.Find(zone.ID(c.id))
		var got []string
		for _, m := range z.History() {
			got = append(got, m.Stage.String()+" "+m.Confidence.String())
		}
		if strings.Join(got, ", ") != c.want {
			t.Errorf("%s: %v, want %s (%s)", c.id, got, c.want, c.basis)
		}
	}
	for _, z := range registry.All() {
		if err := z.History().Validate(); err != nil {
			t.Errorf("%s: %v", z.ID, err)
		}
	}
}

func TestRegions(t *testing.T) {
	for _, c := range []struct {
		name, basis, code, on string
		want                  int
	}{
		{"강원도 has what was designated under 42", "강원특별자치도 설치: 2023-06-11", "42", "2023-06-10", 4},
		{"강원특별자치도 has those and its own", "강원특별자치도 설치: 2023-06-11", "51", "2023-06-11", 5},
		{"전라북도", "전북특별자치도 설치: 2024-01-18", "45", "2024-01-17", 2},
		{"전북특별자치도", "전북특별자치도 설치: 2024-01-18", "52", "2024-01-18", 4},
		{"광주", "전남광주통합특별시: 2026-07-01", "29", "2026-06-30", 2},
		{"전남", "전남광주통합특별시: 2026-07-01", "46", "2026-06-30", 5},
		{"전남광주", "전남광주통합특별시: 2026-07-01", "12", "2026-07-01", 7},
		{"세종", "1차", "36", "2026-11-22", 1},
		{"서울", "제2조제13호", "11", "2026-11-22", 0},
	} {
		p, err := region.MustLegalDong(c.code).On(civil.MustDate(c.on))
		if err != nil {
			t.Fatal(err)
		}
		if got := len(registry.Select(registry.Query{Region: p})); got != c.want {
			t.Errorf("%s: %d zones, want %d (%s)", c.name, got, c.want, c.basis)
		}
	}
	z, _ := registry.Find("giz-02")
	if _, err := z.RegionsOn(civil.MustDate("2023-06-10")); err == nil {
		t.Error("giz-02 lies in 강원특별자치도, which was not there on 2023-06-10")
	}
	z.Regions = []region.LegalDong{region.MustLegalDong("29"), region.MustLegalDong("46")}
	if p, err := z.RegionsOn(civil.MustDate("2026-07-01")); len(p) != 1 || err != nil {
		t.Errorf("two merged provinces are %v, %v", p, err)
	}
}

// What a caller does to a result does not reach the registry.
func TestCopies(t *testing.T) {
	spoil := func(z registry.Zone) {
		z.Regions[0] = region.LegalDong{}
		z.Sources[0].Ref = ""
		if len(z.Notes) > 0 {
			z.Notes[0].Text.KO = ""
		}
		for _, texts := range [][]lang.Text{z.Municipalities, z.SpecialCases, z.OverseasPartners, z.CertificationTargets, z.MinistriesInferred} {
			clear(texts)
		}
	}
	before := registry.All()
	for _, z := range registry.All() {
		spoil(z)
		found, _ := registry.Find(z.ID)
		spoil(found)
	}
	if !reflect.DeepEqual(before, registry.All()) {
		t.Error("the registry was changed from outside")
	}
	if _, ok := registry.Find("rfz-99"); ok {
		t.Error("rfz-99 is found")
	}
}

// Notes that rest on a conclusion say so, and none is empty.
func TestNotes(t *testing.T) {
	inferred := 0
	for _, z := range registry.All() {
		for _, n := range z.Notes {
			if n.Text.KO == "" || n.Text.EN == "" {
				t.Errorf("%s: note %+v", z.ID, n)
			}
			if n.Confidence.String() == "inferred" {
				inferred++
			}
		}
	}
	if inferred != 7 { // three closed zones, three assumed terms, one pair of certification targets
		t.Errorf("%d inferred notes, want 7", inferred)
	}
}
