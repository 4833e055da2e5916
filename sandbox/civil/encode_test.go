package civil_test

import (
	"database/sql"
	"database/sql/driver"
	"encoding"
	"encoding/json"
	"strings"
	"testing"

	"github.com/teukgu/teukgu/sandbox/civil"
)

// value is what every value type of the package does.
type value interface {
	comparable
	encoding.TextMarshaler
	encoding.TextAppender
	driver.Valuer
	String() string
	IsZero() bool
}

// pointer is what the address of a value type does.
type pointer[T any] interface {
	*T
	encoding.TextUnmarshaler
	sql.Scanner
}

func TestForms(t *testing.T) {
	t.Run("Date", func(t *testing.T) { checkForms(t, civil.MustDate("2026-11-22"), civil.ParseDate) })
	t.Run("Period", func(t *testing.T) { checkForms(t, civil.MustPeriod("P1Y6M2W30D"), civil.ParsePeriod) })
	t.Run("Span", func(t *testing.T) { checkForms(t, civil.MustSpan("2024-06-01/2028-05-31"), civil.ParseSpan) })
	t.Run("Partial", func(t *testing.T) { checkForms(t, civil.MustPartial("2025-06"), civil.ParsePartial) })
	t.Run("TimeOfDay", func(t *testing.T) { checkForms(t, civil.MustTimeOfDay("09:30"), civil.ParseTimeOfDay) })
	t.Run("Rounding", func(t *testing.T) { checkForms(t, civil.Down, civil.ParseRounding) })
}

func checkForms[T value, P pointer[T]](t *testing.T, v T, parse func(string) (T, error)) {
	t.Helper()
	var zero T
	for _, want := range []T{v, zero} {
		text, err := want.MarshalText()
		if err != nil || string(text) != want.String() {
			t.Errorf("MarshalText of %q: %q, %v", want, text, err)
		}
		if appended, err := want.AppendText([]byte("x")); err != nil || string(appended) != "x"+want.String() {
			t.Errorf("AppendText of %q: %q, %v", want, appended, err)
		}
		got := v
		if err := P(&got).UnmarshalText(text); err != nil || got != want {
			t.Errorf("UnmarshalText of %q: %v, %v", text, got, err)
		}
		checkJSON(t, want)
		checkSQL[T, P](t, want)
	}
	if !zero.IsZero() || v.IsZero() || zero.String() != "" {
		t.Error("IsZero or the text of the zero value is wrong")
	}
	if _, err := parse(""); err == nil {
		t.Error("the parser takes the empty text")
	}
	got := v
	if err := P(&got).UnmarshalText([]byte("nonsense")); err == nil || got != v {
		t.Errorf("UnmarshalText of nonsense: %v, %v; want an error and the old value", got, err)
	}
	long := strings.Repeat("가", 10_000)
	if _, err := parse(long); err == nil || len(err.Error()) > 500 {
		t.Error("the error of a long text is missing or long")
	}
}

// checkJSON takes v through a field, an omitted field and a key of a JSON object.
func checkJSON[T value](t *testing.T, v T) {
	t.Helper()
	type record struct {
		V T       `json:"v,omitzero"`
		M map[T]T `json:"m"`
	}
	in := record{v, map[T]T{v: v}}
	data, err := json.Marshal(in)
	if err != nil {
		t.Fatal(err)
	}
	if strings.Contains(string(data), `"v"`) == v.IsZero() {
		t.Errorf("omitzero of %q: %s", v, data)
	}
	var out record
	if err := json.Unmarshal(data, &out); err != nil || out.V != in.V || len(out.M) != 1 || out.M[v] != v {
		t.Errorf("JSON %s is read as %v, %v", data, out, err)
	}
	if json.Unmarshal([]byte(`{"v":7}`), &out) == nil {
		t.Error("a JSON number is taken")
	}
}

func checkSQL[T value, P pointer[T]](t *testing.T, v T) {
	t.Helper()
	stored, err := v.Value()
	if text, ok := stored.(string); err != nil || !ok || text != v.String() {
		t.Errorf("Value of %q: %v, %v", v, stored, err)
	}
	for _, src := range []any{v.String(), []byte(v.String())} {
		var got T
		if err := P(&got).Scan(src); err != nil || got != v {
			t.Errorf("Scan of %q: %v, %v", src, got, err)
		}
	}
	for _, src := range []any{nil, 7, int64(7), 1.5, true, "nonsense", []byte{0xff}} {
		got := v
		if err := P(&got).Scan(src); err == nil || got != v {
			t.Errorf("Scan of %v: %v, %v; want an error and the old value", src, got, err)
		}
	}
	null := sql.Null[T]{}
	if err := null.Scan(nil); err != nil || null.Valid {
		t.Errorf("NULL: %v, %v", null, err)
	}
}

func TestRoundingOutOfRange(t *testing.T) {
	bad := civil.Rounding(4)
	if _, err := bad.MarshalText(); err == nil {
		t.Error("MarshalText writes a rounding that is none")
	}
	if _, err := bad.Value(); err == nil {
		t.Error("Value writes a rounding that is none")
	}
	if got := bad.String(); got != "Rounding(4)" {
		t.Errorf("String is %q", got)
	}
	_, err := civil.ParseRounding("half_up")
	for _, word := range []string{"down", "up", "refuse"} {
		if err == nil || !strings.Contains(err.Error(), word) {
			t.Errorf("the error %v does not list %q", err, word)
		}
	}
}
