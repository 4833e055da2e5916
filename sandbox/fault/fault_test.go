package fault_test

import (
	"bytes"
	"encoding/json"
	"errors"
	"fmt"
	"log/slog"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"

	"github.com/teukgu/teukgu/sandbox/civil"
	"github.com/teukgu/teukgu/sandbox/fault"
	"github.com/teukgu/teukgu/sandbox/lang"
	"github.com/teukgu/teukgu/sandbox/law"
)

var (
	missing = fault.Define("test.plan.period.missing", "{field:이/가} 없습니다. 적으십시오.", "{field} is missing. Give it.")
	tooLong = fault.Define("test.plan.period.too_long", "{limit:을/를} 넘습니다.", "It exceeds {limit}.")
)

var period = lang.Text{KO: "지정기간", EN: "the designation period"}

func sample() fault.List {
	plan := fault.Path{}.Field("plan")
	return fault.List{
		missing.At(plan.Field("period"), law.MustRef("제72조제2항"), lang.Arg{Name: "field", Value: period}),
		tooLong.At(plan.Field("operators").Index(2).Key("odd key"), law.Ref{}, lang.Arg{Name: "limit", Value: civil.MustDate("2026-11-22")}),
	}
}

func TestErrorsIsAndAs(t *testing.T) {
	list := sample()
	err := fmt.Errorf("reading plan: %w", list.Err())
	if !errors.Is(err, fault.Code("test.plan.period.too_long")) || !errors.Is(err, tooLong.Code()) {
		t.Error("errors.Is does not find the second code through %w and the list")
	}
	if errors.Is(err, fault.Code("test.plan.period")) {
		t.Error("errors.Is finds a code that is not there")
	}
	if !errors.Is(err, list[1]) {
		t.Error("errors.Is does not find a fault of the list")
	}
	got, ok := errors.AsType[fault.List](err)
	if !ok || len(got) != 2 {
		t.Errorf("errors.As gives %d faults, want 2", len(got))
	}
	first, ok := errors.AsType[*fault.Fault](err)
	if !ok || first != list[0] {
		t.Error("errors.As does not give the first fault")
	}
}

func TestEmptyListIsNoError(t *testing.T) {
	var list fault.List
	list.Add(nil)
	if err := list.Err(); err != nil {
		t.Errorf("Err of the empty list = %v", err)
	}
	if got := list.In(lang.Korean); got != "" {
		t.Errorf("In of the empty list = %q", got)
	}
	text, err := json.Marshal(list)
	if err != nil || string(text) != "[]" {
		t.Errorf("JSON of the empty list = %s, %v", text, err)
	}
}

func TestMessages(t *testing.T) {
	list := sample()
	tests := []struct {
		name, basis, got, want string
	}{
		{"korean label and particle", "labels and particles in the language", list[0].Message(lang.Korean), "지정기간이 없습니다. 적으십시오."},
		{"english label", "labels in the language", list[0].Message(lang.English), "the designation period is missing. Give it."},
		{"korean date", "values in the language", list[1].Message(lang.Korean), "2026년 11월 22일을 넘습니다."},
		{"error is one English line, code first", "for logs", list[0].Error(),
			"test.plan.period.missing: plan.period: the designation period is missing. Give it. (Art. 72(2))"},
		{"no citation", "no law demands it", list[1].Error(),
			`test.plan.period.too_long: plan.operators[2]["odd key"]: It exceeds 22 November 2026.`},
		{"no path", "the document itself", missing.At(fault.Path{}, law.Ref{}).Error(), "test.plan.period.missing: {field} is missing. Give it."},
		{"no kind", "a literal has its code as message", (&fault.Fault{Code: "a.b"}).Message(lang.Korean), "a.b"},
		{"list in one line", "for logs", list.Error(), list[0].Error() + "; " + list[1].Error()},
	}
	for _, tt := range tests {
		if tt.got != tt.want {
			t.Errorf("%s (%s): got %q, want %q", tt.name, tt.basis, tt.got, tt.want)
		}
	}
}

func TestJSON(t *testing.T) {
	const want = `[{"path":"plan.period","code":"test.plan.period.missing","basis":"제72조제2항",` +
		`"args":[{"name":"field","value":{"ko":"지정기간","en":"the designation period"}}],` +
		`"message":{"ko":"지정기간이 없습니다. 적으십시오.","en":"the designation period is missing. Give it."}},` +
		`{"path":"plan.operators[2][\"odd key\"]","code":"test.plan.period.too_long",` +
		`"args":[{"name":"limit","value":"2026-11-22"}],` +
		`"message":{"ko":"2026년 11월 22일을 넘습니다.","en":"It exceeds 22 November 2026."}}]`
	text, err := json.Marshal(sample())
	if err != nil {
		t.Fatal(err)
	}
	if diff := cmp.Diff(want, string(text)); diff != "" {
		t.Errorf("JSON (-want +got):\n%s", diff)
	}
	var back fault.List
	if err := json.Unmarshal(text, &back); err != nil {
		t.Fatal(err)
	}
	if diff := cmp.Diff(sample(), back); diff != "" {
		t.Errorf("read back (-want +got):\n%s", diff)
	}
	again, err := json.Marshal(back)
	if err != nil || !bytes.Equal(again, text) {
		t.Errorf("written again: %s, %v", again, err)
	}
}

type word uint8

func (w word) MarshalText() ([]byte, error) { return nil, errors.New("out of range") }
func (w word) String() string               { return fmt.Sprintf("word(%d)", uint8(w)) }

func TestArgumentValues(t *testing.T) {
	tests := []struct {
		name  string
		value any
		want  string
	}{
		{"integer", 1500, `1500`},
		{"text with signs of HTML", "a<b>&c", `"a<b>&c"`},
		{"label with signs of HTML", lang.Text{KO: "가<나", EN: "a<b"}, `{"ko":"가<나","en":"a<b"}`},
		{"bool", true, `true`},
		{"nothing", nil, `null`},
		{"list of words", []string{"a", "b"}, `["a","b"]`},
		{"citation", law.MustRef("시행령 제57조제5항"), `"시행령 제57조제5항"`},
		{"a value that refuses to be written", word(9), `"word(9)"`},
		{"exact number", json.Number("12345678901234567890"), `12345678901234567890`},
	}
	for _, tt := range tests {
		f := missing.At(fault.Path{}, law.Ref{}, lang.Arg{Name: "field", Value: tt.value})
		text, err := f.MarshalJSON()
		if err != nil || !strings.Contains(string(text), `{"name":"field","value":`+tt.want+`}`) {
			t.Errorf("%s: %s, %v; want value %s", tt.name, text, err, tt.want)
		}
		escaped, err := json.Marshal(f) // encoding/json escapes <, > and &
		if err != nil {
			t.Fatal(err)
		}
		var back fault.Fault
		if err := json.Unmarshal(escaped, &back); err != nil || !back.Equal(f) {
			t.Errorf("%s: read back %s: %v", tt.name, escaped, err)
		}
	}
}

func TestUnmarshalRefuses(t *testing.T) {
	for _, text := range []string{`{}`, `{"code":"A.b"}`, `{"code":"one"}`, `[]`, `{"code":1}`, `{"code":"a.b","basis":"nonsense"}`} {
		f := fault.Fault{Code: "a.b"}
		if err := json.Unmarshal([]byte(text), &f); err == nil {
			t.Errorf("%s: no error", text)
		}
		if f.Code != "a.b" || f.Path != "" {
			t.Errorf("%s: the fault was changed", text)
		}
	}
}

func TestEqual(t *testing.T) {
	a, b := sample()[0], sample()[1]
	other := missing.At(fault.Path{}.Field("plan").Field("period"), law.MustRef("제72조제2항"), lang.Arg{Name: "field", Value: "x"})
	var none *fault.Fault
	if !a.Equal(sample()[0]) || a.Equal(b) || a.Equal(other) || a.Equal(none) || none.Equal(a) || !none.Equal(nil) {
		t.Error("Equal is wrong")
	}
}

func TestArgumentsAreCopied(t *testing.T) {
	args := []lang.Arg{{Name: "field", Value: "before"}}
	f := missing.At(fault.Path{}, law.Ref{}, args...)
	args[0].Value = "after"
	if got := f.Message(lang.English); got != "before is missing. Give it." {
		t.Errorf("message = %q", got)
	}
}

func TestUnder(t *testing.T) {
	list := sample()
	moved := list.Under(fault.Path{}.Field("zones").Index(0))
	if moved[0].Path != "zones[0].plan.period" || list[0].Path != "plan.period" {
		t.Errorf("moved %q, original %q", moved[0].Path, list[0].Path)
	}
	inner := fault.List{missing.At(fault.Path{}.Index(1), law.Ref{}), missing.At(fault.Path{}, law.Ref{})}
	moved = inner.Under(fault.Path{}.Field("a"))
	if moved[0].Path != "a[1]" || moved[1].Path != "a" {
		t.Errorf("moved %q, %q", moved[0].Path, moved[1].Path)
	}
}

func TestDefineRefuses(t *testing.T) {
	tests := []struct {
		code   fault.Code
		ko, en string
	}{
		{"", "가", "a"}, {"one", "가", "a"}, {"a.", "가", "a"}, {".a", "가", "a"}, {"a..b", "가", "a"}, {"A.b", "가", "a"},
		{"a.b c", "가", "a"}, {"a.1", "가", "a"}, {"a.é", "가", "a"}, {"a.b", "", "a"}, {"a.b", "가", ""},
	}
	for _, tt := range tests {
		func() {
			defer func() {
				if recover() == nil {
					t.Errorf("Define(%q, %q, %q) does not panic", tt.code, tt.ko, tt.en)
				}
			}()
			fault.Define(tt.code, tt.ko, tt.en)
		}()
	}
}

func TestLogValueHasNoPersonalData(t *testing.T) {
	var out bytes.Buffer
	logger := slog.New(slog.NewTextHandler(&out, nil))
	logger.Info("refused", "fault", missing.At(fault.Path{}.Field("plan"), law.MustRef("제72조제2항"), lang.Arg{Name: "field", Value: "홍길동"}))
	line := out.String()
	if strings.Contains(line, "홍길동") || !strings.Contains(line, "fault.path=plan fault.code=test.plan.period.missing fault.basis=제72조제2항") {
		t.Errorf("line = %s", line)
	}
}
