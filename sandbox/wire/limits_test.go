package wire_test

import (
	"fmt"
	"runtime"
	"strings"
	"testing"
	"time"

	"github.com/teukgu/teukgu/sandbox/fault"
	"github.com/teukgu/teukgu/sandbox/wire"
)

// Every hostile document is refused within a second and with less than 200 MB allocated, all garbage counted.
func TestHostileDocuments(t *testing.T) {
	const mb = 1 << 20
	const size = 10 * mb / slowdown
	wide := wire.Limits{Bytes: 64 * mb, Depth: 10_000}
	many := func(n int, form string) string {
		var b []byte
		for i := range n {
			b = fmt.Appendf(b, form, i)
		}
		return string(b[:len(b)-1])
	}
	tests := []struct {
		name  string
		text  string
		lim   wire.Limits
		codes string // the last fault
	}{
		{"10 MB on one line", `{"text":"` + strings.Repeat("a", 10*mb) + `"}`, wire.Limits{}, "wire.too_large"},
		{"10 MB, cut off", `{"text":"` + strings.Repeat("a", size), wide, "wire.syntax"},
		{"10 MB of escapes, cut off", `{"text":"` + strings.Repeat(`\u0041`, size/6), wide, "wire.syntax"},
		{"10 MB of a name", `{"` + strings.Repeat("a", size) + `":1}`, wide, "wire.field.unknown"},
		{"10 MB of digits", `{"count":` + strings.Repeat("1", size) + `}`, wide, "wire.range"},
		{"10 MB of white space", strings.Repeat(" ", size), wide, "wire.syntax"},
		{"10 MB of CP949", `{"text":"` + strings.Repeat("\xb4\xeb", size/2) + `"}`, wide, "wire.utf8"},
		{"10 MB and a bad byte", `{"text":"` + strings.Repeat("가", size/3) + "\xff\"}", wide, "wire.utf8"},
		{"depth 10,000", strings.Repeat("[", 10_000) + strings.Repeat("]", 10_000), wire.Limits{}, "wire.too_deep"},
		{"depth 10,000 in any", `{"any":` + strings.Repeat("[", 10_000) + strings.Repeat("]", 10_000) + `}`, wire.Limits{}, "wire.too_deep"},
		{"depth 10,000 in raw", `{"raw":` + strings.Repeat(`{"a":`, 10_000), wire.Limits{}, "wire.too_deep"},
		{"depth 1,000,000", `{"any":` + strings.Repeat("[", 1_000_000), wire.Limits{Depth: 2_000_000}, "wire.too_deep"},
		{"depth 1,000,000 of a type that holds itself", strings.Repeat(`{"next":`, 1_000_000), wire.Limits{Bytes: 64 * mb, Depth: 2_000_000}, "wire.too_deep"},
		{"700,000 names and one again in any", `{"any":{` + many(700_000/slowdown, `"a%d":0,`) + `,"a0":0}}`, wide, "wire.field.duplicate"},
		{"700,000 names and one again in raw", `{"raw":{` + many(700_000/slowdown, `"a%d":0,`) + `,"a7":0}}`, wide, "wire.field.duplicate"},
		{"one name 300,000 times", `{"raw":{` + many(300_000/slowdown, `"a":%d,`) + `}}`, wide, "wire.more"},
		{"300,000 unknown fields", `{` + many(300_000/slowdown, `"b%d":0,`) + `}`, wide, "wire.more"},
		{"1,300,000 empty structs", `{"parts":[{}` + strings.Repeat(",{}", 1_300_000) + `]}`, wire.Limits{}, "wire.too_many"},
		{"1,300,000 empty objects in any", `{"any":[{}` + strings.Repeat(",{}", 1_300_000) + `]}`, wire.Limits{}, "wire.too_many"},
		{"1,300,000 empty lists in any", `{"any":[[]` + strings.Repeat(",[]", 1_300_000) + `]}`, wire.Limits{}, "wire.too_many"},
	}
	for _, tt := range tests {
		var list fault.List
		var took time.Duration
		for range 5 { // the fastest of some, since other work may run beside
			var d doc
			before, start := allocated(), time.Now()
			err := wire.Decode([]byte(tt.text), &d, tt.lim)
			took = time.Since(start)
			if n := (allocated() - before) / mb; n > 200 {
				t.Errorf("%s: %d MB are allocated", tt.name, n)
			}
			if list = faultsOf(t, err); took < slowdown*time.Second {
				break
			}
		}
		if took > 3*slowdown*time.Second { // alone it takes well under one second; a busy machine gets three
			t.Errorf("%s: it takes %v", tt.name, took)
		}
		if last := list[len(list)-1]; string(last.Code) != tt.codes {
			t.Errorf("%s: last fault %.300v, want %s", tt.name, last, tt.codes)
		}
		if text := list.Error(); len(text) > 2*mb {
			t.Errorf("%s: the faults take %d bytes as text", tt.name, len(text))
		}
	}
}

// allocated is all memory that was ever allocated.
func allocated() uint64 {
	var m runtime.MemStats
	runtime.ReadMemStats(&m)
	return m.TotalAlloc
}

func TestTenMegabytesAreReadWhenAllowed(t *testing.T) {
	data := records(10_000_000)
	var took time.Duration
	for range 5 {
		var all []doc
		start := time.Now()
		if err := wire.Decode(data, &all, wire.Limits{Bytes: len(data)}); err != nil {
			t.Fatal(err)
		}
		if took = time.Since(start); took < slowdown*time.Second {
			return
		}
	}
	t.Errorf("it takes %v", took)
}

func TestDepth(t *testing.T) {
	for _, depth := range []int{1, 2, 64} {
		lim := wire.Limits{Depth: depth}
		var v any
		fits := strings.Repeat("[", depth) + strings.Repeat("]", depth)
		if err := wire.Decode([]byte(fits), &v, lim); err != nil {
			t.Errorf("depth %d is refused: %v", depth, err)
		}
		err := wire.Decode([]byte("["+fits+"]"), &v, lim)
		if got, want := brief(faultsOf(t, err)), strings.Repeat("[0]", depth)+" wire.too_deep"; got != want {
			t.Errorf("depth %d: %s, want %s", depth, got, want)
		}
	}
	flat := strings.Repeat("[],", 1000)
	var v any
	if err := wire.Decode([]byte("["+flat+"[]]"), &v, wire.Limits{Depth: 2}); err != nil {
		t.Errorf("lists side by side are not deep: %v", err)
	}
}

func TestFaultsAreBounded(t *testing.T) {
	text := `{"words":[` + strings.Repeat("1,", 149) + `1]}`
	tests := []struct{ limit, want int }{{0, 101}, {1, 2}, {149, 150}, {150, 150}, {-5, 101}}
	for _, tt := range tests {
		var d doc
		list := faultsOf(t, wire.Decode([]byte(text), &d, wire.Limits{Faults: tt.limit}))
		more := list[len(list)-1].Code == "wire.more"
		if len(list) != tt.want || more != (tt.limit < 150) {
			t.Errorf("limit %d: %d faults, more %v", tt.limit, len(list), more)
		}
	}
}

func TestBytes(t *testing.T) {
	var v any
	if err := wire.Decode([]byte(`[1]`), &v, wire.Limits{Bytes: 3}); err != nil {
		t.Error(err)
	}
	if got := brief(faultsOf(t, wire.Decode([]byte(`[1] `), &v, wire.Limits{Bytes: 3}))); got != " wire.too_large" {
		t.Errorf("got %q", got)
	}
	whole := `"` + strings.Repeat("a", 4<<20-2) + `"`
	if err := wire.Decode([]byte(whole), &v, wire.Limits{}); err != nil {
		t.Errorf("4 MiB: %v", err)
	}
}
