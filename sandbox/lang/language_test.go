package lang_test

import (
	"encoding/json"
	"errors"
	"strings"
	"testing"

	"golang.org/x/text/language"

	"github.com/teukgu/teukgu/sandbox/lang"
)

func TestAccept(t *testing.T) {
	for _, c := range []struct {
		basis string
		want  lang.Language
		heads []string
	}{
		{"nothing asked for", lang.Korean, []string{"", "*", "und", "mul"}},
		{"Korean asked for", lang.Korean, []string{"ko", "ko-KR", "KO", "ko-KP", "ko-KR,ko;q=0.9,en-US;q=0.8,en;q=0.7", "en;q=0.5,ko", "ja,ko,en"}},
		{"English asked for", lang.English, []string{"en", "en-US", "EN-gb", "en-KR", "en-US,en;q=0.9,ko;q=0.8", "fr,en;q=0.5", "ja, en;q=0.1"}},
		{"not confident", lang.Korean, []string{"fr", "ja", "de-DE", "zh-Hans", "zh-TW", "es,pt;q=0.9", "vi", "ru", "mn"}},
		{"not understood", lang.Korean, []string{"e", "english please", ";;;", "en;q=x", "\xff", strings.Repeat("en-", 5000)}},
	} {
		for _, head := range c.heads {
			if got := lang.Accept(head); got != c.want {
				t.Errorf("%s: Accept(%.40q) = %s, want %s", c.basis, head, got, c.want)
			}
		}
	}
}

func TestChoose(t *testing.T) {
	for _, c := range []struct {
		name string
		tags []language.Tag
		want lang.Language
	}{
		{"none", nil, lang.Korean},
		{"undetermined", []language.Tag{language.Und}, lang.Korean},
		{"French", []language.Tag{language.French}, lang.Korean},
		{"Japanese", []language.Tag{language.Japanese}, lang.Korean},
		{"British", []language.Tag{language.BritishEnglish}, lang.English},
		{"French, then English", []language.Tag{language.French, language.English}, lang.English},
		{"Korean before English", []language.Tag{language.Korean, language.English}, lang.Korean},
	} {
		if got := lang.Choose(c.tags...); got != c.want {
			t.Errorf("%s: %s, want %s", c.name, got, c.want)
		}
	}
}

func TestLanguageText(t *testing.T) {
	for l, want := range map[lang.Language]string{lang.Korean: `"ko"`, lang.English: `"en"`} {
		data, err := json.Marshal(l)
		var back lang.Language
		if err != nil || string(data) != want || json.Unmarshal(data, &back) != nil || back != l {
			t.Errorf("%s: %s, %v; read as %s", l, data, err, back)
		}
	}
	for _, s := range []string{"", "KO", "kr", "english", "ko ", "\xff"} {
		l := lang.English
		if _, err := lang.ParseLanguage(s); !errors.As(err, new(*lang.ParseError)) || !strings.Contains(err.Error(), "ko, en") {
			t.Errorf("ParseLanguage(%q): %v; want a ParseError that lists the words", s, err)
		}
		if err := l.UnmarshalText([]byte(s)); s != "" && (err == nil || l != lang.English) {
			t.Errorf("UnmarshalText(%q): %s, %v", s, l, err)
		}
	}
	var l lang.Language
	if l != lang.Korean || l.UnmarshalText(nil) != nil || l != lang.Korean {
		t.Error("the zero value and the empty text are not Korean")
	}
	bad := lang.Language(2)
	if _, err := bad.MarshalText(); err == nil || bad.String() != "Language(2)" {
		t.Errorf("%s is written: %v", bad, err)
	}
}
