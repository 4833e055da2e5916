package sandbox_test

import (
	"database/sql"
	"database/sql/driver"
	"encoding"
	"encoding/json"
	"math/rand/v2"
	"os"
	"slices"
	"strconv"
	"strings"
	"testing"

	"github.com/teukgu/teukgu/sandbox"
	"github.com/teukgu/teukgu/sandbox/lang"
)

// enum is what every enum of the package can do.
type enum interface {
	~uint8
	comparable
	String() string
	In(lang.Language) string
	encoding.TextMarshaler
}

// decoder is what its pointer can do.
type decoder[E any] interface {
	*E
	encoding.TextUnmarshaler
}

// scalar is an enum that stands in a database by itself.
type scalar[E any] interface {
	*E
	sql.Scanner
	driver.Valuer
}

func checkEnum[E enum, P decoder[E]](t *testing.T, name string, parse func(string) (E, error), words ...string) {
	t.Helper()
	for i, word := range words {
		e := E(i + 1)
		back, err := parse(word)
		if err != nil || back != e || e.String() != word || e.In(lang.Korean) == "" || e.In(lang.English) == "" {
			t.Errorf("%s %q: %v, %v, %q", name, word, back, err, e.String())
		}
		data, err := json.Marshal(map[E]E{e: e})
		if err != nil || string(data) != `{"`+word+`":"`+word+`"}` {
			t.Errorf("%s: %s, %v", name, data, err)
		}
		var read map[E]E
		if err := json.Unmarshal(data, &read); err != nil || read[e] != e {
			t.Errorf("%s: %v, %v", name, read, err)
		}
	}
	over := E(len(words) + 1)
	if over.String() != "" || over.In(lang.Korean) != "" || E(0).String() != "" {
		t.Errorf("%s: more words than %v", name, words)
	}
	if _, err := over.MarshalText(); err == nil {
		t.Errorf("%s: a value outside the list was written", name)
	}
	for _, bad := range []string{"", "x", words[0] + " ", strings.ToUpper(words[0]), words[0] + words[1]} {
		_, err := parse(bad)
		parseError, ok := err.(*sandbox.ParseError) //nolint:errorlint // the parser returns it bare
		if !ok || parseError.Type != name || !strings.HasSuffix(err.Error(), strings.Join(words, ", ")) {
			t.Errorf("%s %q: %v", name, bad, err)
		}
	}
	kept := E(1)
	if err := P(&kept).UnmarshalText([]byte("x")); err == nil || kept != 1 {
		t.Errorf("%s: %v, %v", name, kept, err)
	}
	if err := P(&kept).UnmarshalText(nil); err != nil || kept != 0 {
		t.Errorf("%s: the empty text is %v, %v", name, kept, err)
	}
	never(t, name, parse, words)
}

// never mutates the words and demands that nothing panics and that reading and writing are one.
func never[E enum](t *testing.T, name string, parse func(string) (E, error), words []string) {
	t.Helper()
	const seed = 5
	n := 100_000
	if more, err := strconv.Atoi(os.Getenv("TEUKGU_CASES")); err == nil && more > n {
		n = more
	}
	r := rand.New(rand.NewPCG(seed, uint64(len(words))))
	for range n {
		text := []byte(words[r.IntN(len(words))])
		for range r.IntN(3) {
			text[r.IntN(len(text))] = byte(r.UintN(256))
		}
		if e, err := parse(string(text)); err == nil && e.String() != string(text) {
			t.Fatalf("%s, seed %d: %q is read as %q", name, seed, text, e)
		}
	}
}

func checkScalar[E enum, P scalar[E]](t *testing.T, name string) {
	t.Helper()
	for _, src := range []any{E(1).String(), []byte(E(1).String())} {
		var e E
		if err := P(&e).Scan(src); err != nil || e != 1 {
			t.Errorf("%s: Scan(%v) = %v, %v", name, src, e, err)
		}
	}
	for _, src := range []any{nil, 1, "x", 1.5} {
		e := E(1)
		if err := P(&e).Scan(src); err == nil || e != 1 {
			t.Errorf("%s: Scan(%v) = %v, %v", name, src, e, err)
		}
	}
	one, bad := E(1), E(200)
	if v, err := P(&one).Value(); err != nil || v != one.String() {
		t.Errorf("%s: Value = %v, %v", name, v, err)
	}
	if _, err := P(&bad).Value(); err == nil {
		t.Errorf("%s: a value outside the list was stored", name)
	}
}

func TestEnums(t *testing.T) {
	checkEnum[sandbox.Statute](t, "Statute", sandbox.ParseStatute, "zone-act", "ict", "industry", "finance", "smart-city", "rnd-zone", "mobility", "circular")
	checkEnum[sandbox.Instrument](t, "Instrument", sandbox.ParseInstrument, "confirmation", "demonstration", "temporary")
	checkEnum[sandbox.Gap](t, "Gap", sandbox.ParseGap, "no_standard", "unfit_standard", "prohibited", "unclear")
	checkEnum[sandbox.Silence](t, "Silence", sandbox.ParseSilence, "none", "deemed_not_required", "deemed_no_opinion", "deemed_consulted")
	checkEnum[sandbox.Ground](t, "Ground", sandbox.ParseGround, "fraud", "condition", "criteria", "purpose", "safety", "no_permit", "not_started", "misleading", "deviation", "violation", "other")
	checkEnum[sandbox.ExtensionGround](t, "ExtensionGround", sandbox.ParseExtensionGround, "law_not_reformed", "delayed", "need_found")
	checkScalar[sandbox.Statute](t, "Statute")
	checkScalar[sandbox.Instrument](t, "Instrument")
	checkScalar[sandbox.Gap](t, "Gap")
	checkScalar[sandbox.Silence](t, "Silence")
	checkScalar[sandbox.Ground](t, "Ground")
}

func TestSets(t *testing.T) {
	gaps := sandbox.GapsOf(sandbox.Unclear, sandbox.NoStandard, 0, 99)
	if !slices.Equal(gaps.List(), []sandbox.Gap{sandbox.NoStandard, sandbox.Unclear}) || gaps.Has(0) || gaps.Has(99) || gaps.Has(sandbox.Prohibited) {
		t.Errorf("%v", gaps.List())
	}
	grounds := sandbox.GroundsOf(sandbox.GroundOther, sandbox.GroundFraud, 0, 99)
	if !slices.Equal(grounds.List(), []sandbox.Ground{sandbox.GroundFraud, sandbox.GroundOther}) || grounds.Has(0) || grounds.Has(99) {
		t.Errorf("%v", grounds.List())
	}
	reasons := sandbox.ExtensionGroundsOf(sandbox.NeedFound, 0, 99)
	if !slices.Equal(reasons.List(), []sandbox.ExtensionGround{sandbox.NeedFound}) || reasons.Has(99) {
		t.Errorf("%v", reasons.List())
	}
	if got := gaps.In(lang.Korean); got != "기준 없음, 불명확" {
		t.Errorf("%q", got)
	}
}

func TestStatuteNames(t *testing.T) {
	for _, s := range sandbox.Statutes() {
		if got, want := s.In(lang.Korean), s.Act().Short().KO; got != want {
			t.Errorf("%s is called %q, its act %q", s, got, want)
		}
		if s.Act().IsZero() || s.Act().URL() == "" || s.Articles().IsZero() {
			t.Errorf("%s has no act", s)
		}
	}
	if len(sandbox.Statutes()) != 8 || len(sandbox.Instruments()) != 3 {
		t.Error("eight statutes and three instruments")
	}
	if !sandbox.Statute(0).Act().IsZero() || !sandbox.Statute(99).Act().IsZero() {
		t.Error("no statute has an act")
	}
}

func FuzzParseStatute(f *testing.F) {
	for _, s := range sandbox.Statutes() {
		f.Add(s.String())
	}
	f.Fuzz(func(t *testing.T, text string) {
		if s, err := sandbox.ParseStatute(text); err == nil && s.String() != text {
			t.Errorf("%q is read as %q", text, s)
		}
	})
}
