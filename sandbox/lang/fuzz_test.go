package lang_test

import (
	"testing"
	"unicode/utf8"

	"golang.org/x/text/language"
	"golang.org/x/text/unicode/norm"

	"github.com/teukgu/teukgu/sandbox/lang"
)

// checkParticle: the choice is the same for composed and decomposed text, and a bracketed part changes nothing.
func checkParticle(t *testing.T, s string) {
	t.Helper()
	for _, pair := range []string{"은/는", "으로/로"} {
		got := chosen(t, s, pair)
		if !utf8.ValidString(s) {
			continue
		}
		if c, d := chosen(t, norm.NFC.String(s), pair), chosen(t, norm.NFD.String(s), pair); c != got || d != got {
			t.Fatalf("%q, %s: %q, in NFC %q, in NFD %q", s, pair, got, c, d)
		}
		if with := chosen(t, s+" (가)", pair); got != "" && with != got && chosen(t, s+"()", pair) == got {
			t.Fatalf("%q, %s: %q, but %q with a bracketed part", s, pair, got, with)
		}
	}
}

// checkExpand: a template whose placeholders have no arguments is returned letter by letter.
func checkExpand(t *testing.T, s string) {
	t.Helper()
	if got := lang.Expand(s, lang.Korean); got != s {
		t.Fatalf("Expand(%q) = %q", s, got)
	}
	if got := lang.Expand(s, lang.English, lang.Arg{Name: "no such name", Value: 1}); got != s {
		t.Fatalf("Expand(%q) = %q", s, got)
	}
}

// checkLanguage: a word read is printed the same, and a single tag is chosen as x/text reads it.
func checkLanguage(t *testing.T, s string) {
	t.Helper()
	if l, err := lang.ParseLanguage(s); err == nil && l.String() != s {
		t.Fatalf("%q is read as %s", s, l)
	}
	got := lang.Accept(s)
	if got != lang.Korean && got != lang.English {
		t.Fatalf("Accept(%q) = %s", s, got)
	}
	if tag, err := language.Parse(s); err == nil && lang.Choose(tag) == lang.Korean && got != lang.Korean {
		t.Fatalf("Accept(%q) = %s, Choose of the tag says Korean", s, got)
	}
}

func TestParsersOnRandomInput(t *testing.T) {
	for name, check := range map[string]func(*testing.T, string){
		"particle": checkParticle, "expand": checkExpand, "language": checkLanguage,
	} {
		t.Run(name, func(t *testing.T) {
			r, n := random(t, 100_000)
			for range n {
				check(t, randomText(r))
			}
		})
	}
}

func FuzzParticle(f *testing.F) {
	for _, s := range []string{"신기술(new)", "서울", "1,000,000,000,000", "「민법(약칭)」", "3.50", "㈜특구", "URL", "ㄹ", "10%"} {
		f.Add(s)
	}
	f.Fuzz(checkParticle)
}

func FuzzExpand(f *testing.F) {
	for _, s := range []string{"{limit:은/는} {n}", "{{n}}", "{", "}{", "{a{b}c}"} {
		f.Add(s)
	}
	f.Fuzz(checkExpand)
}

func FuzzParseLanguage(f *testing.F) {
	for _, s := range []string{"ko", "en", "en-US,ko;q=0.8", "*", "fr"} {
		f.Add(s)
	}
	f.Fuzz(checkLanguage)
}

func FuzzNormalize(f *testing.F) {
	for _, s := range []string{" 특구 ", "제５７조", "ｶﾞ", "cafe\u0301"} {
		f.Add(s)
	}
	f.Fuzz(checkNormalize)
}
