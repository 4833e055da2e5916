package wire_test

import (
	"bytes"
	"encoding/json"
	"strings"
	"testing"

	"github.com/teukgu/teukgu/sandbox/civil"
	"github.com/teukgu/teukgu/sandbox/lang"
	"github.com/teukgu/teukgu/sandbox/law"
	"github.com/teukgu/teukgu/sandbox/money"
	"github.com/teukgu/teukgu/sandbox/wire"
)

func TestCanonical(t *testing.T) {
	tests := []struct {
		name, basis string
		v           any
		want        string
	}{
		{"struct", "RFC 8785 section 3.2.3: sorted names", struct {
			B int    `json:"b"`
			A string `json:"a"`
		}{1, "x"}, `{"a":"x","b":1}`},
		{"white space", "RFC 8785 section 3.2.1", json.RawMessage(" { \"b\" : [ 1 , true,false , null ] } "), `{"b":[1,true,false,null]}`},
		{"names by UTF-16", "RFC 8785 section 3.2.3, its sample", json.RawMessage(
			`{"\u20ac":1,"\r":2,"\ufb33":3,"1":4,"\ud83d\ude00":5,"\u0080":6,"\u00f6":7}`),
			"{\"\\r\":2,\"1\":4,\"\u0080\":6,\"ö\":7,\"€\":1,\"😀\":5,\"\ufb33\":3}"},
		{"strings", "RFC 8785 section 3.2.2.2, its sample", json.RawMessage(`"\u20ac$\u000F\u000aA'\u0042\u0022\u005c\\\"\/"`), `"€$\u000f\nA'B\"\\\\\"/"`},
		{"signs of HTML and line separators", "RFC 8785 section 3.2.2.2", "<&>\u2028\u2029\u007f", "\"<&>\u2028\u2029\u007f\""},
		{"control characters", "RFC 8785 section 3.2.2.2", "\x00\b\t\n\v\f\r\x1f", `"\u0000\b\t\n\u000b\f\r\u001f"`},
		{"no normalisation", "RFC 8785 section 3.1", "\u1112\u1161\u11ab", "\"\u1112\u1161\u11ab\""},
		{"integers", "RFC 8785 section 3.2.2.3", []int64{0, -1, 1<<53 - 1, -1<<53 + 1}, `[0,-1,9007199254740991,-9007199254740991]`},
		{"minus zero", "RFC 8785 appendix B", json.RawMessage(`-0`), `0`},
		{"values of the library", "text forms", map[string]any{
			"day": civil.MustDate("2026-11-22"), "ref": law.MustRef("제86조제9항"), "cost": money.Won(1500), "name": lang.Text{KO: "가", EN: "a"},
		}, `{"cost":{"amount":"1500","currency":"KRW"},"day":"2026-11-22","name":{"en":"a","ko":"가"},"ref":"제86조제9항"}`},
		{"empty", "RFC 8785", []any{map[string]any{}, []int{}, "", nil}, `[{},[],"",null]`},
	}
	for _, tt := range tests {
		got, err := wire.Canonical(tt.v)
		if err != nil || string(got) != tt.want {
			t.Errorf("%s (%s): %s, %v; want %s", tt.name, tt.basis, got, err, tt.want)
			continue
		}
		again, err := wire.Canonical(json.RawMessage(got))
		if err != nil || !bytes.Equal(again, got) {
			t.Errorf("%s: canonical bytes become %s, %v", tt.name, again, err)
		}
	}
}

func TestCanonicalRefuses(t *testing.T) {
	tests := []struct {
		name string
		v    any
	}{
		{"fraction", json.RawMessage(`1.5`)},
		{"whole number with a point", json.RawMessage(`1.0`)},
		{"exponent", json.RawMessage(`1e3`)},
		{"float", 0.1},
		{"2^53", int64(1) << 53},
		{"-2^53", -int64(1) << 53},
		{"beyond int64", json.RawMessage(`99999999999999999999`)},
		{"duplicate name", json.RawMessage(`{"a":1,"a":1}`)},
		{"inside", map[string]any{"a": []any{map[string]any{"b": 1.5}}}},
		{"no JSON", make(chan int)},
		{"lone surrogate", json.RawMessage(`"\ud800"`)},
		{"too deep", json.RawMessage(strings.Repeat("[", 10_001) + strings.Repeat("]", 10_001))},
	}
	for _, tt := range tests {
		if got, err := wire.Canonical(tt.v); err == nil || got != nil {
			t.Errorf("%s: %.80s, %v", tt.name, got, err)
		}
	}
}

func TestDigest(t *testing.T) {
	// The second vector is FIPS 180-4, example "abc".
	for text, want := range map[string]string{
		"":    "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855",
		"abc": "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad",
	} {
		if got := wire.Digest([]byte(text)); got != want {
			t.Errorf("digest of %q = %s", text, got)
		}
	}
}

// Two texts of one value have one canonical form, and it says the same as encoding/json reads.
func FuzzCanonical(f *testing.F) {
	for _, s := range []string{record, `{"b":1,"a":[{"d":"\u0000","c":-0}]}`, "\"\u2028<>\"", `{"\ud83d\ude00":1,"\ufb33":2}`} {
		f.Add([]byte(s))
	}
	f.Fuzz(func(t *testing.T, data []byte) {
		if !json.Valid(data) {
			return
		}
		got, err := wire.Canonical(json.RawMessage(data))
		if err != nil {
			return
		}
		var indented bytes.Buffer
		if err := json.Indent(&indented, data, "\t", " "); err != nil {
			t.Fatal(err)
		}
		again, err := wire.Canonical(json.RawMessage(indented.Bytes()))
		if err != nil || !bytes.Equal(again, got) {
			t.Errorf("%s has the forms %s and %s (%v)", data, got, again, err)
		}
		var a, b any
		if json.Unmarshal(data, &a) != nil || json.Unmarshal(got, &b) != nil || !equalTrees(a, b) {
			t.Errorf("%s became %s", data, got)
		}
	})
}
