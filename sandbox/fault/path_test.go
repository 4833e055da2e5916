package fault_test

import (
	"encoding/json"
	"math/rand/v2"
	"strconv"
	"strings"
	"testing"

	"github.com/teukgu/teukgu/sandbox/fault"
)

func TestPath(t *testing.T) {
	root := fault.Path{}
	tests := []struct {
		name, basis   string
		path          fault.Path
		text, pointer string
	}{
		{"the document", "RFC 6901 section 5", root, "", ""},
		{"a field", "names with dots", root.Field("plan"), "plan", "/plan"},
		{"names and indices", "names with dots, indices in brackets", root.Field("plan").Field("operators").Index(2).Field("name"), "plan.operators[2].name", "/plan/operators/2/name"},
		{"a list as document", "indices in brackets", root.Index(0).Index(10).Field("a"), "[0][10].a", "/0/10/a"},
		{"a key", "as a field", root.Field("by").Key("zone_1"), "by.zone_1", "/by/zone_1"},
		{"an odd key", "quoted", root.Key("odd key").Field("x"), `["odd key"].x`, "/odd key/x"},
		{"an empty name", "RFC 6901 section 5", root.Field(""), `[""]`, "/"},
		{"dots and brackets in a name", "quoted", root.Field("a.b[0]"), `["a.b[0]"]`, "/a.b[0]"},
		{"slash and tilde", "RFC 6901 section 3", root.Field("a/b~c"), `["a/b~c"]`, "/a~1b~0c"},
		{"a quote", "quoted", root.Field(`say "]`).Field("x"), `["say \"]"].x`, `/say "]/x`},
		{"a digit first", "no identifier", root.Field("1st"), `["1st"]`, "/1st"},
		{"hangul", "no ASCII identifier", root.Field("이름"), `["이름"]`, "/이름"},
		{"a line feed", "a path is one line", root.Field("a\nb"), `["a\nb"]`, "/a\nb"},
	}
	for _, tt := range tests {
		f := fault.Fault{Path: tt.path.String()}
		if f.Path != tt.text || f.Pointer() != tt.pointer {
			t.Errorf("%s (%s): %q, pointer %q; want %q, %q", tt.name, tt.basis, f.Path, f.Pointer(), tt.text, tt.pointer)
		}
	}
}

func TestPathIsImmutable(t *testing.T) {
	plan := fault.Path{}.Field("plan")
	a, b := plan.Field("a"), plan.Index(1)
	if a.String() != "plan.a" || b.String() != "plan[1]" || plan.String() != "plan" {
		t.Errorf("%s, %s, %s", a, b, plan)
	}
	if !a.Equal(fault.Path{}.Field("plan").Field("a")) || a.Equal(b) {
		t.Error("Equal is wrong")
	}
}

// The pointer of a path leads to the place that the path was built to, in a document made of its own steps.
func TestPointerProperty(t *testing.T) {
	const seed = 20261122
	rng := rand.New(rand.NewPCG(seed, 1))
	letters := []rune(`ab1_ .[]"\/~'` + "한é\n\u0000")
	for range 100_000 {
		var path fault.Path
		want := ""
		for range rng.IntN(5) {
			if rng.IntN(3) == 0 {
				i := rng.IntN(30)
				path, want = path.Index(i), want+"/"+strconv.Itoa(i)
				continue
			}
			var name strings.Builder
			for range rng.IntN(5) {
				name.WriteRune(letters[rng.IntN(len(letters))])
			}
			path = path.Field(name.String())
			want += "/" + strings.ReplaceAll(strings.ReplaceAll(name.String(), "~", "~0"), "/", "~1")
		}
		if got := (&fault.Fault{Path: path.String()}).Pointer(); got != want {
			t.Fatalf("seed %d: pointer of %q = %q, want %q", seed, path, got, want)
		}
	}
}

// A path can come from anywhere, read back from JSON for one; its pointer ends and does not panic.
func FuzzPointer(f *testing.F) {
	for _, s := range []string{"plan.operators[2].name", `["odd \" key"].x`, "[", "]", "[[", ".", "..", `["`, `["a"`, "[]", "a[1", "~/"} {
		f.Add(s)
	}
	f.Fuzz(func(t *testing.T, path string) {
		pointer := (&fault.Fault{Path: path}).Pointer()
		if (pointer == "") != (path == "") || pointer != "" && pointer[0] != '/' {
			t.Errorf("pointer of %q = %q", path, pointer)
		}
	})
}

func FuzzFaultJSON(f *testing.F) {
	f.Add([]byte(`{"path":"a[1]","code":"a.b","basis":"제86조제9항","args":[{"name":"n","value":1.5},{"name":"o","value":{"b":1,"a":"<"}}],"message":{"ko":"가","en":"a"}}`))
	f.Add([]byte(`{"code":"a.b","args":[{}],"message":null}`))
	f.Fuzz(func(t *testing.T, data []byte) {
		var a, b fault.Fault
		if json.Unmarshal(data, &a) != nil {
			return
		}
		text, err := json.Marshal(&a)
		if err != nil {
			t.Fatalf("%s: %v", data, err)
		}
		if err := json.Unmarshal(text, &b); err != nil || !b.Equal(&a) {
			t.Errorf("%s was written as %s and read back as another: %v", data, text, err)
		}
	})
}
