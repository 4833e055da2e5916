package lang_test

import (
	"strings"
	"testing"
	"unicode/utf8"

	"golang.org/x/text/unicode/norm"

	"github.com/teukgu/teukgu/sandbox/lang"
)

func TestNormalize(t *testing.T) {
	for in, want := range map[string]string{
		"":                             "",
		" 특구 ":                         "특구",
		"\u3000특구\u3000":               "특구",
		norm.NFD.String("제10조의3"):      "제10조의3",
		"제５７조（특구）":                     "제57조(특구)",
		"ＡＢＣ　ｘ":                        "ABC x",
		"￦1,000":                       "₩1,000",
		"ｶﾞ":                           "ガ",
		"\uffa1":                       "ㄱ",
		"cafe\u0301":                   "café",
		"제86조":                         "제86조",
		"「민법」":                         "「민법」",
		"①":                            "①",
		"\u1112\u1161\u11ab\ufeff 특구 ": "한\ufeff 특구",
	} {
		if got := lang.Normalize(in); got != want {
			t.Errorf("Normalize(%q) = %q, want %q", in, got, want)
		}
	}
}

func TestNormalizeProperties(t *testing.T) {
	r, n := random(t, 50_000)
	for range n {
		s := randomText(r)
		checkNormalize(t, s)
	}
}

func checkNormalize(t *testing.T, s string) {
	t.Helper()
	once := lang.Normalize(s)
	if twice := lang.Normalize(once); twice != once {
		t.Fatalf("Normalize(%q) = %q, and again %q", s, once, twice)
	}
	if utf8.ValidString(s) && !norm.NFC.IsNormalString(once) {
		t.Fatalf("Normalize(%q) = %q is not NFC", s, once)
	}
}

func TestWidth(t *testing.T) {
	for s, want := range map[string]int{
		"": 0, "abc": 3, "특구": 4, "특구 AI": 7, "ㄱㅏ": 4, "新": 2, "ガ": 2, "ｶ": 1, "Ａ": 2, "（）": 4, "「」": 4, "café": 4, "cafe\u0301": 4,
		"₩1,000": 6, "①": 1, "α": 1, "\u200b\ufeff": 0, "a\tb\n\x7f": 2, "\u3000": 2, "ｶﾞ": 2, "か\u3099": 2, "🙂": 2, "\u1112": 2,
		"\u1112\u1161\u11ab": 2, "150,000,000원": 13, "·": 1, "…": 1,
	} {
		if got := lang.Width(s); got != want {
			t.Errorf("Width(%q) = %d, want %d", s, got, want)
		}
	}
	for r := '가'; r <= '힣'; r++ {
		if lang.Width(string(r)) != 2 || lang.Width(norm.NFD.String(string(r))) != 2 {
			t.Fatalf("%c is %d and decomposed %d columns wide", r, lang.Width(string(r)), lang.Width(norm.NFD.String(string(r))))
		}
	}
}

func TestPad(t *testing.T) {
	for _, s := range []string{"", "특구", "zone", norm.NFD.String("특구"), "실증특례 (demonstration)"} {
		for columns := -1; columns < 30; columns++ {
			left, right := lang.Pad(s, columns), lang.PadLeft(s, columns)
			want := max(columns, lang.Width(s))
			if lang.Width(left) != want || lang.Width(right) != want || !strings.HasPrefix(left, s) || !strings.HasSuffix(right, s) {
				t.Errorf("%q in %d columns: %q, %q", s, columns, left, right)
			}
		}
	}
}

func TestPadIsBounded(t *testing.T) {
	for _, columns := range []int{1 << 16, 1<<16 + 1, 1<<31 - 1} {
		if left, right := lang.Pad("특구", columns), lang.PadLeft("특구", columns); lang.Width(left) != 1<<16 || lang.Width(right) != 1<<16 {
			t.Errorf("%d columns: %d and %d", columns, lang.Width(left), lang.Width(right))
		}
	}
}

func TestAllocations(t *testing.T) {
	for name, c := range map[string]struct {
		want float64
		f    func()
	}{
		"Width":              {0, func() { _ = lang.Width("규제자유특구 AI 로봇") }},
		"Text.In":            {0, func() { _ = lang.Text{KO: "특구", EN: "zone"}.In(lang.English) }},
		"Normalize, normal":  {0, func() { _ = lang.Normalize("제86조제9항") }},
		"Group, nothing":     {0, func() { _ = lang.Group("999") }},
		"Particle":           {1, func() { _, _ = lang.Particle("「규제자유특구」", "을/를") }}, // the result
		"Particle, brackets": {2, func() { _, _ = lang.Particle("규제자유특구(특구)", "을/를") }},
		"Particle, a number": {1, func() { _, _ = lang.Particle("150,000,000", "을/를") }},
	} {
		if got := testing.AllocsPerRun(100, c.f); got > c.want {
			t.Errorf("%s allocates %v times, want at most %v", name, got, c.want)
		}
	}
}
