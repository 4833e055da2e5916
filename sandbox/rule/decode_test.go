package rule_test

import (
	"bytes"
	"errors"
	"testing"

	"github.com/google/go-cmp/cmp"

	"github.com/teukgu/teukgu/sandbox/fault"
	"github.com/teukgu/teukgu/sandbox/rule"
)

const zooDocument = `{"flag":true,"other":{"flag":false,"count":-3},"count":7,"share":"0.30","sum":{"amount":"150000000","currency":"KRW"},` +
	`"debt":{"amount":"100000000000000000000","currency":"KRW"},"from":"2026-01-01","to":"2026-02-01","animal":"eel","code":"q","animals":["fox","cat"],"codes":[]}`

func TestDecode(t *testing.T) {
	var row rule.Row[zoo]
	if err := zooSchema.Decode([]byte(zooDocument), &row); err != nil {
		t.Fatal(err)
	}
	got := map[string]string{}
	for f := range zooSchema.Facts() {
		got[f.Path()] = f.Value(&row).String()
	}
	want := map[string]string{
		"flag": "true", "other.flag": "false", "other.count": "-3", "count": "7", "share": "0.30", "sum": "150000000",
		"debt": "100000000000000000000", "from": "2026-01-01", "to": "2026-02-01", "animal": "eel", "code": "q",
		"animals": "cat fox", "codes": "", "days": "31", "times": "-21", "total": "100000000000150000000",
	}
	if d := cmp.Diff(want, got); d != "" {
		t.Errorf("facts (-want +got):\n%s", d)
	}
	data, err := zooSchema.Encode(&row)
	if err != nil {
		t.Fatal(err)
	}
	var again rule.Row[zoo]
	if err := zooSchema.Decode(data, &again); err != nil {
		t.Fatalf("%v\n%s", err, data)
	}
	if more, _ := zooSchema.Encode(&again); !bytes.Equal(data, more) {
		t.Errorf("written again:\n%s\n%s", data, more)
	}
}

func TestDecodeRefuses(t *testing.T) {
	for _, c := range []struct {
		in, path string
		want     fault.Code
	}{
		{`{`, "", "wire.syntax"},
		{`{"flag":true,"flag":true}`, "flag", "wire.field.duplicate"},
		{`{"Flag":true}`, "Flag", "rule.row.unknown_fact"},
		{`{"flag":null}`, "flag", "rule.row.bad_value"},
		{`{"flag":"true"}`, "flag", "rule.row.bad_value"},
		{`{"flag":1}`, "flag", "rule.row.bad_value"},
		{`{"count":1.5}`, "count", "rule.row.bad_value"},
		{`{"count":1e2}`, "count", "rule.row.bad_value"},
		{`{"count":9223372036854775808}`, "count", "rule.row.bad_value"},
		{`{"count":"1"}`, "count", "rule.row.bad_value"},
		{`{"share":"0.001"}`, "share", "rule.row.bad_value"},
		{`{"share":0.5}`, "share", "rule.row.bad_value"},
		{`{"share":"+1"}`, "share", "rule.row.bad_value"},
		{`{"sum":"1"}`, "sum", "rule.row.bad_value"},
		{`{"sum":{"amount":"1"}}`, "sum", "rule.row.bad_value"},
		{`{"sum":{"amount":"1","currency":"USD"}}`, "sum", "rule.row.bad_value"},
		{`{"sum":{"amount":"1.5","currency":"KRW"}}`, "sum", "rule.row.bad_value"},
		{`{"sum":{"amount":"1","currency":"KRW","x":1}}`, "sum", "rule.row.bad_value"},
		{`{"from":"2026-02-30"}`, "from", "rule.row.bad_value"},
		{`{"animal":"bear"}`, "animal", "rule.row.bad_value"},
		{`{"animal":["cat"]}`, "animal", "rule.row.bad_value"},
		{`{"animals":"cat"}`, "animals", "rule.row.bad_value"},
		{`{"animals":["cat","cat"]}`, "animals", "rule.row.bad_value"},
		{`{"animals":["cat",1]}`, "animals", "rule.row.bad_value"},
		{`{"other":1}`, "other", "rule.row.no_object"},
		{`{"other":{"x":1}}`, "other.x", "rule.row.unknown_fact"},
		{`{"days":1}`, "days", "rule.row.derived"},
	} {
		var row rule.Row[zoo]
		zooBool2.Set(&row, true)
		err := zooSchema.Decode([]byte(c.in), &row)
		var list fault.List
		if !errors.Is(err, c.want) || !errors.As(err, &list) || list[0].Path != c.path {
			t.Errorf("%s: got %v, want %s at %s", c.in, err, c.want, c.path)
		}
		if v := zooSchema.Fact("other.flag").Value(&row).String(); v != "true" {
			t.Errorf("%s: the row was changed", c.in)
		}
	}
}

// FuzzDecode: no input panics, and what is read is written and read again as the same.
func FuzzDecode(f *testing.F) {
	f.Add([]byte(zooDocument))
	f.Add([]byte(`{"other":{}}`))
	f.Add([]byte(`{"debt":{"amount":"-99999999999999999999999999","currency":"KRW"}}`))
	f.Fuzz(func(t *testing.T, data []byte) {
		var row, again rule.Row[zoo]
		if zooSchema.Decode(data, &row) != nil {
			return
		}
		text, err := zooSchema.Encode(&row)
		if err != nil {
			t.Fatal(err)
		}
		if err := zooSchema.Decode(text, &again); err != nil {
			t.Fatalf("%s: %v", text, err)
		}
		for fact := range zooSchema.Facts() {
			if a, b := fact.Value(&row), fact.Value(&again); !a.Equal(b) {
				t.Fatalf("%s: %v and %v", fact.Path(), a, b)
			}
		}
	})
}
