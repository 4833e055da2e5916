package calendar_test

import (
	"encoding/json"
	"errors"
	"math/rand/v2"
	"strings"
	"testing"

	"github.com/teukgu/teukgu/sandbox/calendar"
	"github.com/teukgu/teukgu/sandbox/lang"
)

// TestWords: every value is written and read back as its word, in text, JSON and a database.
func TestWords(t *testing.T) {
	for k, word := range map[calendar.Kind]string{
		calendar.Statutory: "statutory", calendar.Substitute: "substitute", calendar.Temporary: "temporary", calendar.Election: "election",
	} {
		checkWord(t, k, word, calendar.ParseKind)
	}
	for k, word := range map[calendar.Counting]string{
		calendar.CivilCode: "civil-code", calendar.Administrative: "administrative", calendar.Restrictive: "restrictive",
		calendar.Petition: "petition", calendar.EffectiveDate: "effective-date",
	} {
		checkWord(t, k, word, calendar.ParseCounting)
		if k.Basis().IsZero() || k.In(lang.Korean) == "" || k.In(lang.English) == "" {
			t.Errorf("%s has no basis or no name", word)
		}
	}
	if k := calendar.Counting(99); !k.Basis().IsZero() || k.In(lang.Korean) != "" || k.String() != "" {
		t.Error("a rule that does not exist says something")
	}
	if _, err := json.Marshal(calendar.Kind(99)); err == nil {
		t.Error("a kind that does not exist was written")
	}
	if _, err := calendar.Counting(99).Value(); err == nil {
		t.Error("a rule that does not exist was stored")
	}
}

func checkWord[E interface {
	comparable
	String() string
	MarshalText() ([]byte, error)
}](t *testing.T, value E, word string, parse func(string) (E, error)) {
	t.Helper()
	if got, err := parse(word); got != value || err != nil || value.String() != word {
		t.Errorf("%s: parsed %v, %v; written %s", word, got, err, value)
	}
	text, err := json.Marshal([]E{value})
	var back []E
	if err != nil || string(text) != `["`+word+`"]` || json.Unmarshal(text, &back) != nil || back[0] != value {
		t.Errorf("%s: JSON %s, %v, read back %v", word, text, err, back)
	}
}

func TestWordsRefused(t *testing.T) {
	for _, s := range []string{"", "Statutory", "civil_code", " election", "temporary\n"} {
		_, err := calendar.ParseKind(s)
		var parse *calendar.ParseError
		if !errors.As(err, &parse) || parse.Type != "Kind" || parse.Input != s || !strings.Contains(err.Error(), "substitute") {
			t.Errorf("%q: %v", s, err)
		}
		if _, err := calendar.ParseCounting(s); err == nil {
			t.Errorf("%q was read as a rule", s)
		}
	}
	var k calendar.Kind
	var c calendar.Counting
	for _, src := range []any{nil, 1, "x", []byte("x"), 1.5} {
		if k.Scan(src) == nil || c.Scan(src) == nil {
			t.Errorf("%v was scanned", src)
		}
	}
	if err := k.Scan("election"); err != nil || k != calendar.Election {
		t.Errorf("%v, %v", k, err)
	}
	if err := c.Scan([]byte("petition")); err != nil || c != calendar.Petition {
		t.Errorf("%v, %v", c, err)
	}
	if err := c.UnmarshalText(nil); err != nil || c != 0 {
		t.Errorf("empty text: %v, %v", c, err)
	}
}

// TestMutatedWords: no input panics a parser, and what is read is written as it came.
func TestMutatedWords(t *testing.T) {
	const seed = 161
	r := rand.New(rand.NewPCG(seed, seed))
	words := []string{"civil-code", "administrative", "restrictive", "petition", "effective-date", "statutory", "substitute", "temporary", "election"}
	for range 100_000 {
		word := []byte(words[r.IntN(len(words))])
		for range r.IntN(3) {
			word[r.IntN(len(word))] = byte(r.IntN(256))
		}
		s := string(word[:r.IntN(len(word)+1)])
		roundTrip(t, s, calendar.ParseCounting)
		roundTrip(t, s, calendar.ParseKind)
		if t.Failed() {
			t.Fatalf("seed %d", seed)
		}
	}
}

func FuzzParseCounting(f *testing.F) {
	for _, s := range []string{"civil-code", "effective-date", "petition", "", "Petition"} {
		f.Add(s)
	}
	f.Fuzz(func(t *testing.T, s string) { roundTrip(t, s, calendar.ParseCounting) })
}

func FuzzParseKind(f *testing.F) {
	for _, s := range []string{"statutory", "election", "", "holiday"} {
		f.Add(s)
	}
	f.Fuzz(func(t *testing.T, s string) { roundTrip(t, s, calendar.ParseKind) })
}

func roundTrip[E interface{ String() string }](t *testing.T, s string, parse func(string) (E, error)) {
	t.Helper()
	if v, err := parse(s); err == nil && v.String() != s {
		t.Errorf("%q was read as %q", s, v)
	}
}
