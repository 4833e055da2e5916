package wire_test

import (
	"encoding/json"
	"errors"
	"math/rand/v2"
	"strings"
	"testing"

	"github.com/teukgu/teukgu/sandbox/lang"
	"github.com/teukgu/teukgu/sandbox/wire"
)

type application struct {
	Schema wire.Schema `json:"schema"`
	Title  string      `json:"title"`
}

func TestDecodeDocument(t *testing.T) {
	known := []wire.Schema{wire.MustSchema("teukgu/application/1"), wire.MustSchema("teukgu/application/2")}
	tests := []struct{ name, basis, text, want string }{
		{"first version", "a known version", `{"schema":"teukgu/application/1","title":"t"}`, ""},
		{"second version, at the end", "the order is free", `{"title":"t","schema":"teukgu/application/2"}`, ""},
		{"none", "every document names its schema", `{"title":"t"}`, "schema wire.schema.missing"},
		{"none in an empty object", "every document names its schema", `{}`, "schema wire.schema.missing"},
		{"other version", "an unknown version is refused", `{"schema":"teukgu/application/3","x":1}`, "schema wire.schema.unknown"},
		{"other kind", "an unknown kind is refused", `{"schema":"teukgu/permit/1"}`, "schema wire.schema.unknown"},
		{"no schema word", "ParseSchema", `{"schema":"application"}`, "schema wire.value"},
		{"empty", "ParseSchema", `{"schema":""}`, "schema wire.value"},
		{"a number", "no conversion", `{"schema":1}`, "schema wire.type"},
		{"twice", "no duplicates", `{"schema":"teukgu/application/1","schema":"teukgu/application/2"}`, "schema wire.field.duplicate"},
		{"nested", "the schema is at the top", `{"title":{"schema":"teukgu/application/1"}}`, "schema wire.schema.missing"},
		{"no object", "a document is an object", `["schema"]`, " wire.type"},
		{"faults behind the schema", "all faults at once", `{"schema":"teukgu/application/1","x":1,"title":2}`, "x wire.field.unknown\ntitle wire.type"},
		{"cut off", "syntax", `{"title":"t"`, " wire.syntax"},
		{"cut off in the schema", "syntax", `{"schema":"teuk`, "schema wire.syntax"},
	}
	for _, tt := range tests {
		before := application{Title: "before"}
		got := before
		err := wire.DecodeDocument([]byte(tt.text), &got, wire.Limits{}, known...)
		if tt.want == "" {
			if err != nil || got.Title != "t" || got.Schema.Name() != "teukgu/application" {
				t.Errorf("%s (%s): %+v, %v", tt.name, tt.basis, got, err)
			}
			continue
		}
		if brief(faultsOf(t, err)) != tt.want || got != before {
			t.Errorf("%s (%s): %v, want %s; target %+v", tt.name, tt.basis, err, tt.want, got)
		}
	}
	if err := wire.DecodeDocument([]byte(`{}     `), new(application), wire.Limits{Bytes: 3}); brief(faultsOf(t, err)) != " wire.too_large" {
		t.Errorf("too large: %v", err)
	}
}

func TestUnknownSchemaNamesTheKnown(t *testing.T) {
	err := wire.DecodeDocument([]byte(`{"schema":"teukgu/application/9"}`), new(application), wire.Limits{},
		wire.MustSchema("teukgu/application/1"), wire.MustSchema("teukgu/application/2"))
	message := faultsOf(t, err)[0].Message(lang.English)
	for _, word := range []string{"teukgu/application/9", "teukgu/application/1, teukgu/application/2"} {
		if !strings.Contains(message, word) {
			t.Errorf("the message lacks %s: %s", word, message)
		}
	}
}

func TestSchema(t *testing.T) {
	s := wire.MustSchema("teukgu/call-for-zones/12")
	if s.Name() != "teukgu/call-for-zones" || s.Version() != 12 || s.String() != "teukgu/call-for-zones/12" || s.IsZero() {
		t.Errorf("%+v", s)
	}
	if s != wire.MustSchema("teukgu/call-for-zones/12") || s == wire.MustSchema("teukgu/call-for-zones/2") {
		t.Error("schemas are not compared by value")
	}
	var zero wire.Schema
	if text, err := json.Marshal(zero); err != nil || string(text) != `""` || !zero.IsZero() || zero.Version() != 0 {
		t.Errorf("zero: %s, %v", text, err)
	}
	s2 := s
	if err := s2.UnmarshalText(nil); err != nil || !s2.IsZero() {
		t.Errorf("empty text: %v, %v", s2, err)
	}
	if err := s.UnmarshalText([]byte("x")); err == nil || s.Version() != 12 {
		t.Errorf("after an error the schema is %v (%v)", s, err)
	}
	for _, bad := range []string{
		"", "/", "//", "teukgu", "teukgu/1", "teukgu/application", "teukgu/application/", "teukgu/application/0",
		"teukgu/application/01", "teukgu/application/-1", "teukgu/application/+1", "teukgu/application/1.0", "teukgu/application/1000000",
		"teukgu//1", "/application/1", "Teukgu/application/1", "teukgu/app lication/1", "teukgu/신청/1", "teukgu/1a/1", "teukgu/application/1/",
		" teukgu/application/1", "teukgu/application/1\n", "teukgu/application/99999999999999999999",
	} {
		_, err := wire.ParseSchema(bad)
		if e, ok := errors.AsType[*wire.SchemaError](err); !ok || e.Input != bad || e.Reason == "" {
			t.Errorf("%q: error %v", bad, err)
		}
	}
	defer func() {
		if recover() == nil {
			t.Error("MustSchema does not panic")
		}
	}()
	wire.MustSchema("x")
}

func TestSchemaProperty(t *testing.T) {
	const seed = 20261122
	rng := rand.New(rand.NewPCG(seed, 2))
	for range 100_000 {
		b := []byte("teukgu/application/12")
		for range rng.IntN(4) {
			b[rng.IntN(len(b))] = "teukgu/application-019 \x00\xff/"[rng.IntN(26)]
		}
		if s, err := wire.ParseSchema(string(b)); err == nil && s.String() != string(b) {
			t.Fatalf("seed %d: %q is printed as %q", seed, b, s)
		}
	}
}

func FuzzParseSchema(f *testing.F) {
	for _, s := range []string{"teukgu/application/1", "a/b/c/999999", "teukgu/x-1/01", "//1", ""} {
		f.Add(s)
	}
	f.Fuzz(func(t *testing.T, text string) {
		s, err := wire.ParseSchema(text)
		if err == nil && (s.String() != text || s.IsZero()) {
			t.Errorf("%q is printed as %q", text, s)
		}
		if err != nil && !s.IsZero() {
			t.Errorf("%q: a value beside the error", text)
		}
	})
}
