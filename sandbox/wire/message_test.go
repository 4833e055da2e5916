package wire_test

import (
	"encoding/json"
	"fmt"
	"os"
	"regexp"
	"slices"
	"strings"
	"testing"

	"github.com/teukgu/teukgu/sandbox/civil"
	"github.com/teukgu/teukgu/sandbox/lang"
	"github.com/teukgu/teukgu/sandbox/sandboxtest"
	"github.com/teukgu/teukgu/sandbox/wire"
)

// Every kind of fault with its message in both languages, as a person sees them.
func TestMessages(t *testing.T) {
	small := wire.Limits{Bytes: 300, Depth: 3, Faults: 2}
	documents := []struct {
		text string
		lim  wire.Limits
	}{
		{strings.Repeat(" ", 301), small},
		{`{"any":[[[[]]]]}`, small},
		{`{"parts":[{}` + strings.Repeat(",{}", 50_000) + `]}`, wire.Limits{Bytes: 160_000}},
		{`{"count":1 "yes":true}`, wire.Limits{}},
		{`{"count":`, wire.Limits{}},
		{`{"count":01}`, wire.Limits{}},
		{`{"text":"a` + "\n" + `"}`, wire.Limits{}},
		{`{"text":"\x"}`, wire.Limits{}},
		{"{\n} {}", wire.Limits{}},
		{"{\"text\":\"\xb4\xeb\"}", wire.Limits{}},
		{`{"text":"\ud83d"}`, wire.Limits{}},
		{`{"name":{"KO":"가","ko":"나","ko":"다"}}`, wire.Limits{}},
		{`{"` + strings.Repeat("가\u0007", 70) + `":1}`, wire.Limits{}},
		{`{"text":null,"yes":1,"count":1.5,"words":{},"pair":[1],"name":[],"day":true,"exact":"1","by_name":0,"maybe":"1","cost":null}`, wire.Limits{}},
		{`{"small":1000,"size":-1}`, wire.Limits{}},
		{`{"day":"2026-02-29","ref":"86","cost":{"amount":"1.5","currency":"KRW"},"parts":[{"grade":"medium"}]}`, wire.Limits{}},
		{`{"a":1,"b":1,"c":1}`, small},
	}
	var b strings.Builder
	for _, d := range documents {
		list := faultsOf(t, wire.Decode([]byte(d.text), new(doc), d.lim))
		b.WriteString(list.In(lang.Korean) + list.In(lang.English) + "\n")
	}
	var required struct {
		Start string `json:"start" wire:"required"`
	}
	var forms struct {
		Partial civil.Partial   `json:"partial"`
		Span    civil.Span      `json:"span"`
		Period  civil.Period    `json:"period"`
		Time    civil.TimeOfDay `json:"time"`
	}
	for _, err := range []error{
		wire.Decode([]byte(`{"partial":"2025-13","span":"2025-01-01","period":"4Y","time":"24:30"}`), &forms, wire.Limits{}),
		wire.Decode([]byte(`{}`), &required, wire.Limits{}),
		wire.DecodeDocument([]byte(`{}`), new(application), wire.Limits{}),
		wire.DecodeDocument([]byte(`{"schema":"teukgu/application/2"}`), new(application), wire.Limits{}, wire.MustSchema("teukgu/application/1")),
		wire.DecodeDocument([]byte(`{"schema":"2"}`), new(application), wire.Limits{}),
	} {
		list := faultsOf(t, err)
		b.WriteString(list.In(lang.Korean) + list.In(lang.English) + "\n")
	}
	sandboxtest.Golden(t, "messages.golden", b.String())
	for _, code := range documented(t) {
		if !strings.Contains(b.String(), "  "+code) {
			t.Errorf("no case yields %s", code)
		}
	}
}

// listed is an enum with the error that the enums of the library have.
type listed string

func (l *listed) UnmarshalText(text []byte) error {
	return fmt.Errorf("host: %q is not a Gap: want one of no_standard, unfit_standard, prohibited, unclear, and_so_on, up_to_the_very_end", text)
}

// The Korean message lists the words in full, whatever the text that was refused says.
func TestWordsOfAnEnum(t *testing.T) {
	for _, text := range []string{"zzz", "one of a, b", `want one of "x`} {
		data, _ := json.Marshal(map[string]string{"gap": text})
		var v struct {
			Gap listed `json:"gap"`
		}
		list := faultsOf(t, wire.Decode(data, &v, wire.Limits{}))
		want := "정해진 값(no_standard, unfit_standard, prohibited, unclear, and_so_on, up_to_the_very_end) 가운데 하나가 와야 합니다."
		if ko := list[0].Message(lang.Korean); !strings.Contains(ko, want) || strings.Contains(ko, "host") {
			t.Errorf("%s", ko)
		}
		if en := list[0].Message(lang.English); !strings.Contains(en, "up_to_the_very_end") {
			t.Errorf("%s", en)
		}
	}
}

// documented lists the codes in the description of the package, which are those in its source.
func documented(t *testing.T) []string {
	t.Helper()
	doc, err := os.ReadFile("doc.go")
	if err != nil {
		t.Fatal(err)
	}
	var listed []string
	for _, m := range regexp.MustCompile(`(?m)^//\t(wire\.[a-z0-9_.]+)  `).FindAllStringSubmatch(string(doc), -1) {
		listed = append(listed, m[1])
	}
	var defined []string
	for _, file := range []string{"faults.go", "document.go"} {
		source, err := os.ReadFile(file)
		if err != nil {
			t.Fatal(err)
		}
		for _, m := range regexp.MustCompile(`fault\.Define\("([^"]+)"`).FindAllStringSubmatch(string(source), -1) {
			defined = append(defined, m[1])
		}
	}
	if len(listed) != len(defined) || slices.ContainsFunc(defined, func(c string) bool { return !slices.Contains(listed, c) }) {
		t.Errorf("documented %v, defined %v", listed, defined)
	}
	return listed
}
