package programme_test

import (
	"database/sql"
	"database/sql/driver"
	"encoding"
	"errors"
	"math/rand/v2"
	"testing"

	"github.com/teukgu/teukgu/sandbox/lang"
	"github.com/teukgu/teukgu/zone/programme"
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

var vocabularies = []struct {
	name  string
	words []string
	parse func(string) (word, error)
	value func(uint8) word
	fresh func() (target, func() word)
}{
	{"Kind", []string{"demonstration", "commercialisation", "infrastructure", "overseas_certification", "insurance_premium", "planning", "charge_reduction", "expert_support", "networking", "overseas_demonstration", "joint_research"},
		func(s string) (word, error) { return programme.ParseKind(s) },
		func(n uint8) word { return programme.Kind(n) },
		func() (target, func() word) { v := new(programme.Kind); return v, func() word { return *v } }},
	{"Charge", []string{"development", "farmland", "transport", "grassland", "forest", "ecosystem", "public_waters", "river"},
		func(s string) (word, error) { return programme.ParseCharge(s) },
		func(n uint8) word { return programme.Charge(n) },
		func() (target, func() word) { v := new(programme.Charge); return v, func() word { return *v } }},
}

// The words on the wire never change, and a value outside its list is never written.
func TestWords(t *testing.T) {
	for _, v := range vocabularies {
		for i, want := range v.words {
			w, err := v.parse(want)
			stored, storeErr := w.Value()
			if err != nil || storeErr != nil || w != v.value(uint8(i+1)) || w.String() != want || stored != want || w.In(lang.Korean) == "" || w.In(lang.English) == "" {
				t.Errorf("%s %q reads as %v, %v, %v", v.name, want, w, err, storeErr)
			}
			to, get := v.fresh()
			for _, err := range []error{to.Scan(want), to.Scan([]byte(want)), to.UnmarshalText(nil), to.UnmarshalText([]byte(want))} {
				if err != nil {
					t.Errorf("%s %q: %v", v.name, want, err)
				}
			}
			for _, bad := range []any{nil, 1, "?", want + " "} {
				if err := to.Scan(bad); err == nil {
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
			if _, err := w.MarshalText(); err == nil || storeErr == nil || w.String() != "" || w.In(lang.Korean) != "" {
				t.Errorf("%s %d is written", v.name, n)
			}
		}
		if !v.value(0).IsZero() {
			t.Errorf("%s 0 is set", v.name)
		}
	}
}

// Random and mutated words never panic, and what is read prints as it came.
func TestParseRandom(t *testing.T) {
	seed := rand.Uint64()
	r := rand.New(rand.NewPCG(seed, 1))
	for range 100_000 {
		v := vocabularies[r.IntN(len(vocabularies))]
		s := []byte(v.words[r.IntN(len(v.words))])
		if r.IntN(3) > 0 {
			s[r.IntN(len(s))] = byte(r.IntN(256))
		}
		w, err := v.parse(string(s))
		if err == nil && w.String() != string(s) {
			t.Fatalf("seed %d: %q prints %q", seed, s, w)
		}
		if e, ok := errors.AsType[*programme.ParseError](err); err != nil && (!ok || e.Input != string(s)) {
			t.Fatalf("seed %d: %q: %v", seed, s, err)
		}
	}
}

func FuzzParseKind(f *testing.F) {
	f.Add("demonstration")
	f.Fuzz(func(t *testing.T, s string) {
		if k, err := programme.ParseKind(s); err == nil && k.String() != s {
			t.Errorf("%q prints %q", s, k)
		}
	})
}

func FuzzParseCharge(f *testing.F) {
	f.Add("river")
	f.Fuzz(func(t *testing.T, s string) {
		if c, err := programme.ParseCharge(s); err == nil && c.String() != s {
			t.Errorf("%q prints %q", s, c)
		}
	})
}
