package registry_test

import (
	"database/sql"
	"database/sql/driver"
	"encoding"
	"encoding/json"
	"errors"
	"math/rand/v2"
	"os"
	"slices"
	"strconv"
	"strings"
	"testing"

	"github.com/teukgu/teukgu/sandbox/lang"
	"github.com/teukgu/teukgu/zone/registry"
)

type word interface {
	lang.Speaker
	encoding.TextMarshaler
	driver.Valuer
	String() string
	IsZero() bool
}

type target interface {
	encoding.TextUnmarshaler
	sql.Scanner
}

// vocabularies are the promised words: a test that must change says that old documents can no longer be read.
var vocabularies = []struct {
	name  string
	words []string
	parse func(string) (word, error)
	value func(uint8) word
	fresh func() (target, func() word)
}{
	{"Kind", []string{"regulation_free", "global_innovation", "wide_area"},
		func(s string) (word, error) { return registry.ParseKind(s) },
		func(n uint8) word { return registry.Kind(n) },
		func() (target, func() word) { v := new(registry.Kind); return v, func() word { return *v } }},
	{"State", []string{"designated", "running", "temporary_permit", "ended", "unknown"},
		func(s string) (word, error) { return registry.ParseState(s) },
		func(n uint8) word { return registry.State(n) },
		func() (target, func() word) { v := new(registry.State); return v, func() word { return *v } }},
	{"BudgetBasis", []string{"plan", "programme_total", "executed", "one_region"},
		func(s string) (word, error) { return registry.ParseBudgetBasis(s) },
		func(n uint8) word { return registry.BudgetBasis(n) },
		func() (target, func() word) { v := new(registry.BudgetBasis); return v, func() word { return *v } }},
	{"Indicator", []string{"zones", "operating", "projects", "special_cases", "investment", "jobs", "sales", "exports", "production", "patents",
		"firms", "relocated", "permits", "resolved", "laws_revised", "localised"},
		func(s string) (word, error) { return registry.ParseIndicator(s) },
		func(n uint8) word { return registry.Indicator(n) },
		func() (target, func() word) { v := new(registry.Indicator); return v, func() word { return *v } }},
}

func TestWords(t *testing.T) {
	for _, v := range vocabularies {
		for i, want := range v.words {
			w, err := v.parse(want)
			if err != nil || w != v.value(uint8(i+1)) || w.String() != want || w.In(lang.Korean) == "" || w.In(lang.English) == "" {
				t.Errorf("%s %q reads as %v, %v", v.name, want, w, err)
			}
			text, err := w.MarshalText()
			stored, storeErr := w.Value()
			if string(text) != want || stored != want || err != nil || storeErr != nil {
				t.Errorf("%s %q is written %q, %v; stored %v, %v", v.name, want, text, err, stored, storeErr)
			}
			to, get := v.fresh()
			for _, err := range []error{to.Scan(stored), to.Scan(""), to.Scan([]byte(want)), to.UnmarshalText(nil), to.UnmarshalText(text)} {
				if err != nil {
					t.Errorf("%s %q: %v", v.name, want, err)
				}
			}
			for _, bad := range []any{nil, 1, "?", []byte(strings.ToUpper(want))} {
				if e, ok := errors.AsType[*registry.ParseError](to.Scan(bad)); !ok || e.Type != v.name || e.Reason == "" || bad == "?" && e.Reason != "want one of "+strings.Join(v.words, ", ") {
					t.Errorf("%s scans %v", v.name, bad)
				}
			}
			if get() != w {
				t.Errorf("%s is %v after errors, want %q", v.name, get(), want)
			}
		}
		for _, n := range []uint8{uint8(len(v.words) + 1), 255} {
			w := v.value(n)
			_, storeErr := w.Value()
			if _, err := w.MarshalText(); err == nil || storeErr == nil || w.String() != "" || w.In(lang.English) != "" {
				t.Errorf("%s %d is written", v.name, n)
			}
		}
		if zero := v.value(0); !zero.IsZero() || zero.String() != "" || zero.In(lang.Korean) != "" {
			t.Errorf("the zero %s speaks", v.name)
		}
	}
}

func cases(t *testing.T, n int) (int, *rand.Rand) {
	t.Helper()
	if m, err := strconv.Atoi(os.Getenv("TEUKGU_CASES")); err == nil {
		n = m
	}
	seed := rand.Uint64()
	t.Logf("seed %d", seed)
	return n, rand.New(rand.NewPCG(seed, 0))
}

// mutate changes a text at a few places.
func mutate(r *rand.Rand, text string) string {
	b := []byte(text)
	for range 1 + r.IntN(4) {
		i := r.IntN(len(b) + 1)
		j := min(len(b), i+r.IntN(4))
		switch r.IntN(4) {
		case 0:
			b = slices.Delete(b, i, j)
		case 1:
			b = slices.Insert(b, i, []byte{"{}[]\",:0129-a_\xff"[r.IntN(15)], byte(r.Uint32())}[:1+r.IntN(2)]...)
		case 2:
			b = slices.Insert(b, i, b[i:j]...)
		default:
			if i < len(b) {
				b[i] ^= 1 << r.IntN(8)
			}
		}
	}
	return string(b)
}

// A word reads as itself or not at all.
func TestWordsRandom(t *testing.T) {
	n, r := cases(t, 100_000)
	for range n {
		v := vocabularies[r.IntN(len(vocabularies))]
		s := mutate(r, v.words[r.IntN(len(v.words))])
		w, err := v.parse(s)
		if (err == nil) != slices.Contains(v.words, s) || err == nil && w.String() != s || err != nil && !w.IsZero() {
			t.Fatalf("%s %q reads as %v, %v", v.name, s, w, err)
		}
	}
}

func document(t testing.TB) string {
	t.Helper()
	text, err := json.Marshal(registry.Registry{Schema: registry.Schema(), AsOf: registry.AsOf(), Zones: []registry.Zone{good()}})
	if err != nil {
		t.Fatal(err)
	}
	return string(text)
}

// load checks that a document that loads is valid and is the same when written and loaded again.
func load(t *testing.T, text string) {
	t.Helper()
	r, err := registry.Load([]byte(text))
	if err != nil {
		return
	}
	if err := r.Validate(); err != nil {
		t.Fatalf("%s\nloads but is not valid: %v", text, err)
	}
	again, err := json.Marshal(r)
	if err != nil {
		t.Fatalf("%s\nloads but cannot be written: %v", text, err)
	}
	s, err := registry.Load(again)
	if err != nil {
		t.Fatalf("%s\nis written as\n%s\n%v", text, again, err)
	}
	if twice, err := json.Marshal(s); err != nil || string(twice) != string(again) {
		t.Fatalf("%s\nis written as\n%s\nthen as\n%s\n%v", text, again, twice, err)
	}
}

func TestLoadRandom(t *testing.T) {
	n, r := cases(t, 5_000)
	text := document(t)
	for range n {
		load(t, mutate(r, text))
	}
}

func FuzzLoad(f *testing.F) {
	f.Add(document(f))
	f.Add(`{"schema":"teukgu/zones/1","as_of":"2026-11-22","zones":[]}`)
	f.Fuzz(load)
}

func FuzzParseKind(f *testing.F) { fuzzWord(f, 0) }

func FuzzParseState(f *testing.F) { fuzzWord(f, 1) }

func FuzzParseBudgetBasis(f *testing.F) { fuzzWord(f, 2) }

func fuzzWord(f *testing.F, n int) {
	v := vocabularies[n]
	for _, w := range v.words {
		f.Add(w)
	}
	f.Fuzz(func(t *testing.T, s string) {
		if w, err := v.parse(s); (err == nil) != slices.Contains(v.words, s) || err == nil && w.String() != s {
			t.Fatalf("%q reads as %v, %v", s, w, err)
		}
	})
}

// Choosing from the registry costs its copies and nothing else.
func BenchmarkSelect(b *testing.B) {
	q := registry.Query{Kind: registry.GlobalInnovation, State: registry.Running}
	b.ReportAllocs()
	for b.Loop() {
		if len(registry.Select(q)) != 7 {
			b.Fatal("seven run")
		}
	}
}

// BenchmarkSelectByHand is the same question as a loop over records that are already copied.
func BenchmarkSelectByHand(b *testing.B) {
	zones := registry.All()
	b.ReportAllocs()
	for b.Loop() {
		n := 0
		for i := range zones {
			if zones[i].Kind == registry.GlobalInnovation && zones[i].State == registry.Running {
				n++
			}
		}
		if n != 7 {
			b.Fatal("seven run")
		}
	}
}

func TestMatchesAllocs(t *testing.T) {
	z := good()
	p, err := z.RegionsOn(registry.AsOf())
	if err != nil {
		t.Fatal(err)
	}
	q := registry.Query{Kind: z.Kind, Region: p[0], Field: z.Field, State: z.State}
	if n := testing.AllocsPerRun(100, func() {
		if !q.Matches(z) {
			t.Fatal("not chosen")
		}
	}); n != 0 {
		t.Errorf("Matches allocates %v times", n)
	}
}
