package wire_test

import (
	"encoding/json"
	"errors"
	"io"
	"math"
	"strings"
	"testing"
	"testing/iotest"

	"github.com/google/go-cmp/cmp"

	"github.com/teukgu/teukgu/sandbox/civil"
	"github.com/teukgu/teukgu/sandbox/fault"
	"github.com/teukgu/teukgu/sandbox/lang"
	"github.com/teukgu/teukgu/sandbox/law"
	"github.com/teukgu/teukgu/sandbox/money"
	"github.com/teukgu/teukgu/sandbox/wire"
)

func TestDecode(t *testing.T) {
	const text = ` {"text":"a\u00e9\ud83d\ude00\n\"한","yes":true,"count":-5,"small":127,"size":65535,"big":18446744073709551615,
		"exact":0.10,"day":"2026-11-22","ref":"제86조제9항","cost":{"amount":"1500","currency":"KRW"},"name":{"ko":"가","en":"a"},
		"maybe":0,"next":{"maybe":null,"count":2},"parts":[{"id":"p","grade":"high","tags":[1.50,"x",null,false,{"a":[]}]},{}],
		"words":[],"pair":[1,2],"by_name":{"b":1,"a":2},"by_day":{"2026-01-02":{"id":"q"}},"by_grade":{"low":["z"]},
		"raw":{"k" : [1, null]},"any":{"n":1e400},"Plain":"p"}` + "\r\n"
	zero := 0
	want := doc{
		Text: "aé😀\n\"한", Yes: true, Count: -5, Small: 127, Size: math.MaxUint16, Big: math.MaxUint64, Exact: "0.10",
		Day: civil.MustDate("2026-11-22"), Ref: law.MustRef("제86조제9항"), Cost: money.Won(1500), Name: lang.Text{KO: "가", EN: "a"},
		Maybe: &zero, Next: &doc{Count: 2},
		Parts: []part{{ID: "p", Grade: gradeHigh, Tags: []any{json.Number("1.50"), "x", nil, false, map[string]any{"a": []any{}}}}, {}},
		Words: []string{}, Pair: [2]int{1, 2}, ByName: map[string]int{"b": 1, "a": 2},
		ByDay: map[civil.Date]part{civil.MustDate("2026-01-02"): {ID: "q"}}, ByGrade: map[grade][]string{gradeLow: {"z"}},
		Raw: json.RawMessage(`{"k" : [1, null]}`), Any: map[string]any{"n": json.Number("1e400")}, Plain: "p",
	}
	got, err := decodeDoc(text)
	if err != nil {
		t.Fatal(err)
	}
	if diff := cmp.Diff(want, got, byValue); diff != "" {
		t.Errorf("(-want +got):\n%s", diff)
	}
}

// Each case is one document and the faults it must have, in the order of the text.
func TestFaults(t *testing.T) {
	tests := []struct{ name, basis, text, want string }{
		{"nothing", "RFC 8259 section 2", ``, " wire.syntax"},
		{"white space only", "RFC 8259 section 2", " \n", " wire.syntax"},
		{"no JSON", "RFC 8259 section 2", `yes`, " wire.syntax"},
		{"byte order mark", "RFC 8259 section 8.1", "\ufeff{}", " wire.syntax"},
		{"cut off", "RFC 8259 section 4", `{"count":1`, " wire.syntax"},
		{"cut off in a string", "RFC 8259 section 7", `{"text":"abc`, "text wire.syntax"},
		{"cut off in an escape", "RFC 8259 section 7", `{"text":"abc\`, "text wire.syntax"},
		{"comma at the end of an object", "RFC 8259 section 4", `{"count":1,}`, " wire.syntax"},
		{"comma at the end of a list", "RFC 8259 section 5", `{"words":["a",]}`, "words[1] wire.syntax"},
		{"no comma", "RFC 8259 section 5", `{"words":["a" "b"]}`, "words[0] wire.syntax"},
		{"no colon", "RFC 8259 section 4", `{"count" 1}`, " wire.syntax"},
		{"single quotes", "RFC 8259 section 7", `{'count':1}`, " wire.syntax"},
		{"comment", "RFC 8259 section 2", `{/* */"count":1}`, " wire.syntax"},
		{"NaN", "RFC 8259 section 6", `{"count":NaN}`, "count wire.syntax"},
		{"wrong literal", "RFC 8259 section 3", `{"yes":tru}`, "yes wire.syntax"},
		{"plus sign", "RFC 8259 section 6", `{"count":+1}`, "count wire.syntax"},
		{"leading zero", "RFC 8259 section 6", `{"count":01}`, "count wire.syntax"},
		{"minus alone", "RFC 8259 section 6", `{"count":-}`, "count wire.syntax"},
		{"no digit after the point", "RFC 8259 section 6", `{"exact":1.}`, "exact wire.syntax"},
		{"no digit before the point", "RFC 8259 section 6", `{"exact":.5}`, "exact wire.syntax"},
		{"no digit in the exponent", "RFC 8259 section 6", `{"exact":1e+}`, "exact wire.syntax"},
		{"hexadecimal", "RFC 8259 section 6", `{"count":0x10}`, " wire.syntax"},
		{"tab in a string", "RFC 8259 section 7", "{\"text\":\"a\tb\"}", "text wire.syntax"},
		{"unknown escape", "RFC 8259 section 7", `{"text":"\x41"}`, "text wire.syntax"},
		{"short escape", "RFC 8259 section 7", `{"text":"\u12"}`, "text wire.syntax"},
		{"no hexadecimal escape", "RFC 8259 section 7", `{"text":"\u12G4"}`, "text wire.syntax"},
		{"zero byte", "RFC 8259 section 2", "{}\x00", " wire.trailing"},
		{"two values", "trailing data", `{} {}`, " wire.trailing"},
		{"a bracket too many", "trailing data", `{}]`, " wire.trailing"},
		{"CP949", "UTF-8", "{\"text\":\"\xb4\xeb\xb1\xb8\"}", "text wire.utf8"},
		{"overlong", "UTF-8", "{\"text\":\"\xc0\xaf\"}", "text wire.utf8"},
		{"encoded surrogate", "UTF-8", "{\"text\":\"\xed\xa0\x80\"}", "text wire.utf8"},
		{"bad byte after an escape", "UTF-8", "{\"text\":\"\\n\xff\"}", "text wire.utf8"},
		{"bad byte in a name", "UTF-8", "{\"te\xffxt\":1}", " wire.utf8"},
		{"bad byte in what is skipped", "UTF-8", "{\"raw\":[\"\xff\"]}", "raw[0] wire.utf8"},
		{"bad byte outside strings", "UTF-8", "{\"text\":\xff}", "text wire.utf8"},
		{"high half alone", "RFC 8259 section 8.2", `{"text":"\ud83d"}`, "text wire.surrogate"},
		{"low half alone", "RFC 8259 section 8.2", `{"text":"\ude00x"}`, "text wire.surrogate"},
		{"two high halves", "RFC 8259 section 8.2", `{"text":"\ud83d\ud83d"}`, "text wire.surrogate\ntext wire.surrogate"},
		{"high half and another escape", "RFC 8259 section 8.2", `{"text":"\ud83d\n"}`, "text wire.surrogate"},
		{"half in what is skipped", "RFC 8259 section 8.2", `{"raw":"\ud83d"}`, "raw wire.surrogate"},
		{"unknown field", "strict names", `{"cuont":1}`, "cuont wire.field.unknown"},
		{"other case", "strict names", `{"Count":1}`, "Count wire.field.unknown"},
		{"hidden field", "strict names", `{"Hidden":"x","-":"x","private":"x"}`, "Hidden wire.field.unknown\n[\"-\"] wire.field.unknown\nprivate wire.field.unknown"},
		{"twice", "no duplicates", `{"count":1,"yes":true,"count":1}`, "count wire.field.duplicate"},
		{"twice with an escape", "no duplicates", `{"count":1,"\u0063ount":2}`, "count wire.field.duplicate"},
		{"twice in a map", "no duplicates", `{"by_name":{"a":1,"a":2}}`, "by_name.a wire.field.duplicate"},
		{"twice in any", "no duplicates", `{"any":{"a":1,"a":{"b":1,"b":2}}}`, "any.a wire.field.duplicate\nany.a.b wire.field.duplicate"},
		{"twice in raw", "no duplicates", `{"raw":[{"a":1,"\u0061":2}]}`, "raw[0].a wire.field.duplicate"},
		{"twice in an unknown field", "no duplicates", `{"x":{"a":1,"a":2}}`, "x wire.field.unknown\nx.a wire.field.duplicate"},
		{"same key of a map in other words", "no duplicates", `{"by_day":{"2026-01-01":{},"2026-01-0\u0031":{}}}`, `by_day["2026-01-01"] wire.field.duplicate`},
		{"null where a value is", "null fits pointers only", `{"text":null,"yes":null,"count":null,"words":null,"by_name":null,"name":null,"day":null,"cost":null}`,
			"text wire.type\nyes wire.type\ncount wire.type\nwords wire.type\nby_name wire.type\nname wire.type\nday wire.type\ncost wire.type"},
		{"other types", "no conversion", `{"text":1,"yes":"true","count":"1","words":{},"by_name":[],"name":"x","day":20261122,"exact":"1"}`,
			"text wire.type\nyes wire.type\ncount wire.type\nwords wire.type\nby_name wire.type\nname wire.type\nday wire.type\nexact wire.type"},
		{"inside a value of another type", "one fault a place", `{"text":{"a":1,"b":[2]},"count":1.5}`, "text wire.type\ncount wire.type"},
		{"fraction", "integers have none", `{"count":1.0}`, "count wire.type"},
		{"exponent", "integers have none", `{"count":1e3}`, "count wire.type"},
		{"out of range", "integers fit their type", `{"small":128,"size":65536,"big":18446744073709551616,"count":9223372036854775808}`,
			"small wire.range\nsize wire.range\nbig wire.range\ncount wire.range"},
		{"negative", "integers fit their type", `{"size":-1,"small":-129}`, "size wire.range\nsmall wire.range"},
		{"length of a fixed list", "the length is the type's", `{"pair":[1]}`, "pair wire.type"},
		{"fixed list too long", "the length is the type's", `{"pair":[1,2,3]}`, "pair wire.type"},
		{"impossible day", "civil.ParseDate", `{"day":"2026-02-29"}`, "day wire.value"},
		{"no such word", "an enum lists its words", `{"parts":[{},{"grade":"medium"}]}`, "parts[1].grade wire.value"},
		{"no such word as key", "an enum lists its words", `{"by_grade":{"medium":[1]}}`, "by_grade.medium wire.value\nby_grade.medium[0] wire.type"},
		{"not an amount", "money.Amount", `{"cost":{"amount":"1.5","currency":"KRW"}}`, "cost wire.value"},
		{"twice in an amount", "no duplicates", `{"cost":{"amount":"1","amount":"2","currency":"KRW"}}`, "cost.amount wire.field.duplicate"},
		{"everything at once", "all faults at once", `{"a":1,"count":"x","parts":[{"id":1},{"idd":""}],"next":{"day":"x","next":{"yes":0}}}`,
			"a wire.field.unknown\ncount wire.type\nparts[0].id wire.type\nparts[1].idd wire.field.unknown\nnext.day wire.value\nnext.next.yes wire.type"},
		{"syntax after other faults", "the faults before it stay", `{"a":1,"count":"x"`, "a wire.field.unknown\ncount wire.type\n wire.syntax"},
		{"the document itself", "no conversion", `[]`, " wire.type"},
		{"null as document", "null fits pointers only", `null`, " wire.type"},
	}
	for _, tt := range tests {
		d := doc{Text: "before", Words: []string{"kept"}}
		err := wire.Decode([]byte(tt.text), &d, wire.Limits{})
		if got := brief(faultsOf(t, err)); got != tt.want {
			t.Errorf("%s (%s): %s\ngot  %q\nwant %q", tt.name, tt.basis, tt.text, got, tt.want)
		}
		if diff := cmp.Diff(doc{Text: "before", Words: []string{"kept"}}, d, byValue); diff != "" {
			t.Errorf("%s (%s): the target was touched:\n%s", tt.name, tt.basis, diff)
		}
	}
}

func TestDecodeReplaces(t *testing.T) {
	d := doc{Text: "before", ByName: map[string]int{"old": 1}}
	if err := wire.Decode([]byte(`{"by_name":{"new":2}}`), &d, wire.Limits{}); err != nil {
		t.Fatal(err)
	}
	if d.Text != "" || len(d.ByName) != 1 {
		t.Errorf("the old value shows through: %+v", d)
	}
}

func TestRequired(t *testing.T) {
	type step struct {
		Start civil.Date `json:"start" wire:"required"`
		Days  int        `json:"days" wire:"required"`
		Note  string     `json:"note"`
	}
	var in struct {
		Name  string `json:"name" wire:"required"`
		Steps []step `json:"steps" wire:"required"`
	}
	err := wire.Decode([]byte(`{"steps":[{"days":0},{"start":"2026-11-22"},{"start":1,"days":2}]}`), &in, wire.Limits{})
	const want = "steps[0].start wire.field.missing\nsteps[1].days wire.field.missing\nsteps[2].start wire.type\nname wire.field.missing"
	if got := brief(faultsOf(t, err)); got != want {
		t.Errorf("got\n%s\nwant\n%s", got, want)
	}
	if err := wire.Decode([]byte(`{"name":"","steps":[]}`), &in, wire.Limits{}); err != nil {
		t.Errorf("empty values are there: %v", err)
	}
}

func TestPosition(t *testing.T) {
	tests := []struct {
		name, text           string
		line, column, offset int
	}{
		{"start", `x`, 1, 1, 0},
		{"end", `{`, 1, 2, 1},
		{"columns are characters", `{"text":"한글" 1}`, 1, 14, 17},
		{"lines", "{\n  \"count\": 1,\n  한\n}", 3, 3, 18},
		{"carriage return", "{\r\n x}", 2, 2, 4},
		{"utf8", "{\n\"text\": \"ab\xff\"}", 2, 12, 13},
		{"trailing", "{}\n\n 1", 3, 2, 5},
	}
	for _, tt := range tests {
		_, err := decodeDoc(tt.text)
		list := faultsOf(t, err)
		want := []lang.Arg{{Name: "line", Value: tt.line}, {Name: "column", Value: tt.column}, {Name: "offset", Value: tt.offset}}
		if diff := cmp.Diff(want, list[len(list)-1].Args[:3]); diff != "" {
			t.Errorf("%s (-want +got):\n%s", tt.name, diff)
		}
	}
}

type refuser struct{}

var errPlain = errors.New("it is refused")

var odd = fault.Define("test.odd", "홀수입니다. 짝수를 적으십시오.", "It is odd. Give an even number.")

func (r *refuser) UnmarshalJSON(data []byte) error {
	switch string(data) {
	case `1`:
		return fault.List{odd.At(fault.Path{}.Field("a").Index(0), law.Ref{}), odd.At(fault.Path{}, law.Ref{})}
	case `2`:
		return odd.At(fault.Path{}.Index(3), law.Ref{})
	case `3`:
		return errPlain
	}
	return nil
}

func TestFaultsOfATypeAreBehindThePath(t *testing.T) {
	var v struct {
		X []refuser `json:"x"`
	}
	err := wire.Decode([]byte(`{"x":[0,1,2,3]}`), &v, wire.Limits{})
	const want = "x[1].a[0] test.odd\nx[1] test.odd\nx[2][3] test.odd\nx[3] wire.value"
	if got := brief(faultsOf(t, err)); got != want {
		t.Errorf("got\n%s\nwant\n%s", got, want)
	}
}

func TestTypesWithoutForm(t *testing.T) {
	type inner struct{ A int }
	tests := []struct {
		name   string
		target any
	}{
		{"nil", nil},
		{"no pointer", doc{}},
		{"nil pointer", (*doc)(nil)},
		{"float", new(float64)},
		{"float deep inside", new(struct {
			A map[string][]*struct{ B float32 }
		})},
		{"bytes", new([]byte)},
		{"channel", new(chan int)},
		{"function", new(struct{ F func() })},
		{"complex", new(complex64)},
		{"interface", new(io.Reader)},
		{"embedded struct", new(struct{ inner })},
		{"option string", new(struct {
			A int `json:"a,string"`
		})},
		{"misspelt tag", new(struct {
			A int `wire:"requird"`
		})},
		{"key that is no text", new(map[int]string)},
		{"pointer to pointer", new(**int)},
		{"two fields of one name", new(struct {
			A int `json:"B"`
			B int
		})},
	}
	for _, tt := range tests {
		err := wire.Decode([]byte(`{}`), tt.target, wire.Limits{})
		if _, ok := errors.AsType[*wire.TypeError](err); !ok {
			t.Errorf("%s: error %v, want a *TypeError", tt.name, err)
		}
	}
}

func TestDecodeReader(t *testing.T) {
	var d doc
	if err := wire.DecodeReader(strings.NewReader(record), &d, wire.Limits{Bytes: len(record)}); err != nil || d.Count != 120000 {
		t.Errorf("count %d, %v", d.Count, err)
	}
	err := wire.DecodeReader(strings.NewReader(record), &d, wire.Limits{Bytes: len(record) - 1})
	if got := brief(faultsOf(t, err)); got != " wire.too_large" {
		t.Errorf("got %q", got)
	}
	if err := wire.DecodeReader(iotest.ErrReader(errPlain), &d, wire.Limits{Bytes: math.MaxInt}); !errors.Is(err, errPlain) {
		t.Errorf("error of the reader: %v", err)
	}
}
