package council_test

import (
	"database/sql"
	"database/sql/driver"
	"encoding"
	"errors"
	"math/rand/v2"
	"testing"

	"github.com/teukgu/teukgu/sandbox/lang"
	"github.com/teukgu/teukgu/zone/council"
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
	{"Kind", []string{"overseas_demonstration", "joint_research", "certification_body", "standard", "regulation", "procedure", "finance", "insurance", "data", "site", "other"},
		func(s string) (word, error) { return council.ParseKind(s) },
		func(n uint8) word { return council.Kind(n) },
		func() (target, func() word) { v := new(council.Kind); return v, func() word { return *v } }},
	{"State", []string{"raised", "assigned", "escalated", "answered", "closed", "withdrawn"},
		func(s string) (word, error) { return council.ParseState(s) },
		func(n uint8) word { return council.State(n) },
		func() (target, func() word) { v := new(council.State); return v, func() word { return *v } }},
	{"Event", []string{"assign", "extend", "answer", "escalate", "reopen", "close", "withdraw"},
		func(s string) (word, error) { return council.ParseEvent(s) },
		func(n uint8) word { return council.Event(n) },
		func() (target, func() word) { v := new(council.Event); return v, func() word { return *v } }},
	{"Role", []string{"lead", "member", "adviser"},
		func(s string) (word, error) { return council.ParseRole(s) },
		func(n uint8) word { return council.Role(n) },
		func() (target, func() word) { v := new(council.Role); return v, func() word { return *v } }},
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
		if e, ok := errors.AsType[*council.ParseError](err); err != nil && (!ok || e.Input != string(s)) {
			t.Fatalf("seed %d: %q: %v", seed, s, err)
		}
	}
}

func FuzzParseKind(f *testing.F) {
	f.Add("data")
	f.Fuzz(func(t *testing.T, s string) {
		if v, err := council.ParseKind(s); err == nil && v.String() != s {
			t.Errorf("%q prints %q", s, v)
		}
	})
}

func FuzzParseState(f *testing.F) {
	f.Add("raised")
	f.Fuzz(func(t *testing.T, s string) {
		if v, err := council.ParseState(s); err == nil && v.String() != s {
			t.Errorf("%q prints %q", s, v)
		}
	})
}

func FuzzParseEvent(f *testing.F) {
	f.Add("assign")
	f.Fuzz(func(t *testing.T, s string) {
		if v, err := council.ParseEvent(s); err == nil && v.String() != s {
			t.Errorf("%q prints %q", s, v)
		}
	})
}

func FuzzParseRole(f *testing.F) {
	f.Add("lead")
	f.Fuzz(func(t *testing.T, s string) {
		if v, err := council.ParseRole(s); err == nil && v.String() != s {
			t.Errorf("%q prints %q", s, v)
		}
	})
}
