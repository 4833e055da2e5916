package zone_test

import (
	"fmt"
	"strings"
	"testing"

	"github.com/teukgu/teukgu/sandbox/fault"
	"github.com/teukgu/teukgu/sandbox/lang"
	"github.com/teukgu/teukgu/zone"
)

func ExampleTextKey() {
	fmt.Println(zone.NameFault("부산\n특구", fault.Path{}.Field("name")).Code)
	fmt.Println(lang.Blank("\u200b \u3164"), zone.TextKey(" 시험\u200b  장비 ") == "시험 장비")
	// Output:
	// zone.text.forbidden_character
	// true true
}

func TestFreeText(t *testing.T) {
	for _, c := range []struct {
		name, text     string
		asName, asText string
	}{
		{"nothing", "", "", ""},
		{"plain", "부산 특구 (1차)", "", ""},
		{"paragraphs", "하나\n둘", "zone.text.forbidden_character", ""},
		{"NUL", "하나\x00", "zone.text.forbidden_character", "zone.text.forbidden_character"},
		{"ESC", "\x1b[31m", "zone.text.forbidden_character", "zone.text.forbidden_character"},
		{"direction", "가\u202e나", "zone.text.forbidden_character", "zone.text.forbidden_character"},
		{"broken UTF-8", "\xff", "zone.text.forbidden_character", "zone.text.forbidden_character"},
		{"longest name", strings.Repeat("가", 200), "", ""},
		{"longer than a name", strings.Repeat("가", 200+1), "zone.text.too_long", ""},
		{"longer than a text", strings.Repeat("가", 10_000+1), "zone.text.too_long", "zone.text.too_long"},
	} {
		if got := codeOf(zone.NameFault(c.text, fault.Path{})); got != c.asName {
			t.Errorf("%s as a name: %q, want %q", c.name, got, c.asName)
		}
		if got := codeOf(zone.TextFault(c.text, fault.Path{})); got != c.asText {
			t.Errorf("%s as a text: %q, want %q", c.name, got, c.asText)
		}
	}
}

func codeOf(f *fault.Fault) string {
	if f == nil {
		return ""
	}
	return string(f.Code)
}
