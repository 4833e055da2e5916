package lang_test

import (
	"database/sql/driver"
	"errors"
	"fmt"
	"math/rand/v2"
	"slices"
	"strings"
	"testing"

	"github.com/teukgu/teukgu/sandbox/lang"
)

type light uint8

const (
	green light = iota + 1
	amber
	red
)

var lights = lang.Vocabulary[light]{Name: "signal.Light", Words: []lang.Word{
	{"green", "녹색", "green light"},
	{"amber", "황색", "amber light"},
	{"no_go", "적색"},
}}

func ParseLight(s string) (light, error)         { return lights.Parse(s) }
func (v light) String() string                   { return lights.Word(v) }
func (v light) In(l lang.Language) string        { return lights.In(v, l) }
func (v light) MarshalText() ([]byte, error)     { return lights.Append(nil, v) }
func (v *light) UnmarshalText(text []byte) error { return lights.Unmarshal(v, text) }
func (v light) Value() (driver.Value, error)     { return lights.Value(v) }
func (v *light) Scan(src any) error              { return lights.Scan(v, src) }

func ExampleVocabulary() {
	v, err := ParseLight("amber")
	fmt.Println(v, v.In(lang.Korean), v.In(lang.English), err)
	_, err = ParseLight("blue")
	fmt.Println(err)
	// Output:
	// amber 황색 amber light <nil>
	// signal: "blue" is no Light: want one of green, amber, no_go
}

func TestVocabulary(t *testing.T) {
	if !slices.Equal(lights.All(), []light{green, amber, red}) {
		t.Errorf("All is %v", lights.All())
	}
	for i, word := range []string{"green", "amber", "no_go"} {
		want := light(i + 1)
		v, err := ParseLight(word)
		text, textErr := v.MarshalText()
		value, valueErr := v.Value()
		var read, scanned, bytes light
		errs := errors.Join(err, textErr, valueErr, read.UnmarshalText(text), scanned.Scan(value), bytes.Scan([]byte(word)))
		if errs != nil || v != want || v.String() != word || string(text) != word || value != word || read != want || scanned != want || bytes != want || !lights.Has(v) {
			t.Errorf("%s is %d, %s, %v, %v: %v", word, v, text, value, read, errs)
		}
	}
	if got := red.In(lang.English); got != "적색" {
		t.Errorf("a word without an English name says %q", got)
	}
}

// What is not of the list is never written and never read, and leaves what was there; the empty text is the zero value.
func TestVocabularyOutside(t *testing.T) {
	for _, v := range []light{0, 4, 255} {
		text, err := v.MarshalText()
		_, valueErr := v.Value()
		if wrong := v != 0; v.String() != "" || v.In(lang.Korean) != "" || lights.Has(v) || len(text) != 0 || (err != nil) != wrong || (valueErr != nil) != wrong {
			t.Errorf("%d is written %q, %v, %v", v, text, err, valueErr)
		}
	}
	kept := amber
	for _, src := range []any{nil, 1, 1.5, true, "blue", []byte("Green"), "green "} {
		e, ok := errors.AsType[*lang.ParseError](kept.Scan(src))
		if !ok || kept != amber || e.Package != "signal" || e.Type != "Light" || e.Reason == "" {
			t.Errorf("Scan(%v) is %v, %v", src, kept, e)
		}
	}
	for _, s := range []string{"", "x", "GREEN", "green,amber", strings.Repeat("가", 1000)} {
		v, err := ParseLight(s)
		if e, ok := errors.AsType[*lang.ParseError](err); !ok || v != 0 || e.Input != s || len(err.Error()) > 300 || !strings.HasSuffix(e.Reason, "green, amber, no_go") {
			t.Errorf("%q is %v, %v", s, v, err)
		}
	}
	if err := kept.UnmarshalText(nil); err != nil || kept != 0 {
		t.Errorf("the empty text is %v, %v", kept, err)
	}
	var none lang.Vocabulary[light]
	if _, err := none.Parse("green"); err == nil || len(none.All()) != 0 || none.Has(green) {
		t.Error("the zero vocabulary has words")
	}
}

func TestVocabularyAllocates(t *testing.T) {
	buffer := make([]byte, 0, 16)
	if n := testing.AllocsPerRun(100, func() {
		v, _ := lights.Parse("no_go")
		buffer, _ = lights.Append(buffer[:0], v)
	}); n != 0 {
		t.Errorf("a word read and written makes %v allocations", n)
	}
}

func checkLight(t *testing.T, s string) {
	t.Helper()
	v, err := ParseLight(s)
	if (err == nil) != slices.Contains([]string{"green", "amber", "no_go"}, s) || err == nil && v.String() != s {
		t.Fatalf("%q is %v, %v", s, v, err)
	}
}

func TestVocabularyRandom(t *testing.T) {
	const seed = 7
	r := rand.New(rand.NewPCG(seed, 1))
	for range 100_000 {
		s := []byte(light(r.IntN(3) + 1).String())
		for range r.IntN(3) {
			s[r.IntN(len(s))] = byte(r.UintN(256))
		}
		checkLight(t, string(s))
	}
}

func FuzzVocabulary(f *testing.F) {
	f.Add("green")
	f.Add("no_go ")
	f.Fuzz(checkLight)
}
