package lang_test

import (
	"fmt"
	"strings"
	"testing"
	"unicode/utf8"

	"github.com/teukgu/teukgu/sandbox/lang"
)

func ExampleForbidden() {
	r, found := lang.Forbidden("강릉\u202e시", false)
	fmt.Printf("%U %v\n", r, found)
	fmt.Println(lang.Blank(" \u3164\u200b"), lang.OneLine("강원\u200b도\n  강릉시"))
	// Output:
	// U+202E true
	// true 강원도 강릉시
}

func TestForbidden(t *testing.T) {
	for _, c := range []struct {
		name, text string
		line, para rune // 0: nothing is forbidden
	}{
		{"plain", "규제자유특구 A-1", 0, 0},
		{"empty", "", 0, 0},
		{"line feed", "가\n나", '\n', 0},
		{"carriage return", "가\r\n나", '\r', '\r'},
		{"tab", "가\t나", '\t', '\t'},
		{"NUL", "\x00", 0, 0}, // looked at below: the character itself is 0
		{"escape", "\x1b[31m", 0x1b, 0x1b},
		{"bidi override", "a\u202eb", 0x202e, 0x202e},
		{"zero width space", "a\u200bb", 0x200b, 0x200b},
		{"Hangul filler", "\u3164", 0x3164, 0x3164},
		{"line separator", "a\u2028b", 0x2028, 0x2028},
		{"replacement character that was written", "\ufffd", 0, 0},
		{"a byte that is not UTF-8", "a\xffb", utf8.RuneError, utf8.RuneError},
		{"decomposed Hangul", "\u1112\u1161\u11ab", 0, 0},
	} {
		if got, _ := lang.Forbidden(c.text, false); got != c.line {
			t.Errorf("%s: %U in a line", c.name, got)
		}
		if got, _ := lang.Forbidden(c.text, true); got != c.para {
			t.Errorf("%s: %U in paragraphs", c.name, got)
		}
	}
	if _, found := lang.Forbidden("\x00", true); !found {
		t.Error("NUL passes")
	}
}

func TestBlank(t *testing.T) {
	for text, want := range map[string]bool{
		"": true, " \t\n\u3000": true, "\u2800": true, "\u3164\u115f": true, "\u200b": true, "\u0301": true,
		"가": false, "-": false, "1": false, " ₩ ": false,
	} {
		if lang.Blank(text) != want {
			t.Errorf("Blank(%q) is %v", text, !want)
		}
	}
}

// What OneLine returns has nothing that is forbidden but bytes that are not UTF-8, which it makes U+FFFD, and is its own line.
func FuzzOneLine(f *testing.F) {
	for _, s := range []string{"", "가\n나", " a\u200b b ", "\xff", "\u3164"} {
		f.Add(s)
	}
	f.Fuzz(func(t *testing.T, s string) {
		line := lang.OneLine(s)
		if r, found := lang.Forbidden(line, false); found || lang.OneLine(line) != line || strings.Contains(line, "  ") {
			t.Errorf("%q is %q with %U", s, line, r)
		}
		if lang.Blank(line) != lang.Blank(s) {
			t.Errorf("%q is blank in one form only", s)
		}
	})
}
